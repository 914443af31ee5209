"""Filled forms for the tests of the audit: one project in memory, clean, and ways to spoil it."""

from collections.abc import Callable
from decimal import Decimal

from attrs import evolve

from perfmodel.model import Budget, Document, Execution, Indicator, Project, keys_of
from perfmodel.quantities import Quantity
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Context, parse

Row = tuple[Category, Subcategory, str, str, str | None, str | None, str | None, str | None]
"""Level 1, level 2, name, target, actual, weight, claimed score, reason."""

CLEAN: tuple[Row, ...] = (
    (Category.OUTPUT, Subcategory.QUANTITY, "走访户数", "≥200户", "215户", "20", "20", None),
    (Category.OUTPUT, Subcategory.QUALITY, "建档合格率", "≥95%", "90%", "10", "9.47", "两户资料待补，已安排补齐"),
    (Category.OUTPUT, Subcategory.TIMELINESS, "完成时间", "12月底前", "11月20日", "10", "10", None),
    (Category.OUTPUT, Subcategory.COST, "户均成本", "≤500元", "480元", "10", "10", None),
    (
        Category.OUTCOME,
        Subcategory.SOCIAL,
        "群众办事便利程度",
        "明显提升",
        "基本达成",
        "30",
        "26",
        "下半年才投入使用，逐步见效",
    ),
    (Category.SATISFACTION, Subcategory.BENEFICIARY, "群众满意度", "≥90%", "93%", "10", "10", None),
)


def indicators_of(rows: tuple[Row, ...]) -> tuple[Indicator, ...]:
    """Return the indicators of *rows*, their cells read."""
    keys = keys_of((level, name) for _, level, name, *_ in rows)
    return tuple(
        Indicator(
            key=key,
            category=category,
            subcategory=level,
            name=name,
            target=parse(target, Context(category, level, name), on_error="keep"),
            actual=None if actual is None else parse(actual, Context(category, level), on_error="keep"),
            weight=weight,
            claimed_score=claimed,
            reason=reason,
        )
        for key, (category, level, name, target, actual, weight, claimed, reason) in zip(keys, rows, strict=True)
    )


def money(figure: str) -> Quantity:
    """Return an amount in 万元."""
    return Quantity(figure, "万元")


PROJECT = Project(
    code=None,
    name="走访",
    budget=Budget(total=money("120.00")),
    execution=Execution(money("114.00"), Decimal(10), Decimal("0.95"), Decimal("9.5")),
    indicators=indicators_of(CLEAN),
    claimed_total=Decimal("94.97"),
)


def form(project: Project = PROJECT) -> Document:
    """Return a document of one project."""
    return Document(form=Form.SELF_ASSESSMENT, year=2024, projects=(project,))


def one_row(target: str, actual: str | None, weight: str, claimed: str | None, **more: object) -> Document:
    """Return a document of a single indicator, with a reason, that carries no other fault than its score may have."""
    level, category = more.pop("level", Subcategory.QUANTITY), more.pop("category", Category.OUTPUT)
    name = str(more.pop("name", "走访户数"))
    row = (category, level, name, target, actual, weight, claimed, more.pop("reason", "有原因，已整改"))
    return form(Project(code=None, name="走访", indicators=indicators_of((row,))))  # type: ignore[arg-type] # by name


def changed(name: str, change: Callable[[Indicator], Indicator]) -> Project:
    """Return the clean project with *change* done to the indicator called *name*."""
    return evolve(
        PROJECT,
        indicators=tuple(change(each) if each.name == name else each for each in PROJECT.indicators),
    )
