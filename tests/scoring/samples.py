"""A small document for tests of what is asked of assessments: two projects, five indicators, everything scored."""

from collections.abc import Mapping

from perfmodel.model import Actual, Budget, Document, Indicator, Key, Project, ProjectActuals, keys_of
from perfmodel.quantities import Quantity
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Context, parse

__all__ = ["ACTUALS", "CONTENT", "COUNT", "DATE", "DOCUMENT", "QUALITY", "indicators", "money"]

Row = tuple[Category, Subcategory, str, str, int]

ROWS: tuple[Row, ...] = (
    (Category.OUTPUT, Subcategory.QUANTITY, "建设数量", "≥10个", 20),
    (Category.OUTPUT, Subcategory.QUALITY, "合格率", ">95%", 20),
    (Category.OUTPUT, Subcategory.TIMELINESS, "完成时间", "2024年12月底前", 10),
    (Category.SATISFACTION, Subcategory.BENEFICIARY, "群众满意度", "≥90%", 40),
)


def money(amount: str) -> Quantity:
    """Return so many 万元."""
    return Quantity(amount, "万元")


def indicators(rows: tuple[Row, ...] = ROWS) -> tuple[Indicator, ...]:
    """Return the indicators of *rows*, with their weights."""
    keys = keys_of((subcategory, name) for _, subcategory, name, _, _ in rows)
    return tuple(
        Indicator(
            key=key,
            category=category,
            subcategory=subcategory,
            name=name,
            target=parse(target, Context(category, subcategory, name, year=2024)),
            weight=weight,
        )
        for key, (category, subcategory, name, target, weight) in zip(keys, rows, strict=True)
    )


COUNT, QUALITY, DATE, CONTENT = (indicator.key for indicator in indicators())

DOCUMENT = Document(
    form=Form.TARGET,
    year=2024,
    projects=(
        Project(code="P1", name="站点建设", budget=Budget(total=money("100")), indicators=indicators()),
        Project(code="P2", name="人员培训", budget=Budget(total=money("50")), indicators=indicators(ROWS[:1])),
    ),
)

ACTUALS: Mapping[str, ProjectActuals] = {
    "P1": ProjectActuals(
        spent=money("95"),
        rows={
            COUNT: Actual("9个"),
            QUALITY: Actual("96%"),
            DATE: Actual("2025年1月10日"),
            CONTENT: Actual("81%"),
        },
    ),
    "P2": ProjectActuals(spent=money("50"), rows={Key("数量指标", "建设数量"): Actual("10个")}),
}
