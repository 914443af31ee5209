"""Which rules count where the caller names none: those of the document's layout."""

from collections.abc import Callable

import attrs
import pytest

from perfmodel.model import Document, Indicator, Key, Project
from perfmodel.rules import load_rules
from perfmodel.scoring import Rules, assess, assess_project
from perfmodel.terms import Category, Form, Subcategory


def project(*rows: tuple[Category, Subcategory]) -> Project:
    """Return a project with an indicator in each of *rows*."""
    indicators = tuple(
        Indicator(key=Key(level_2.value, "指标", place), category=level_1, subcategory=level_2, name="指标")
        for place, (level_1, level_2) in enumerate(rows, start=1)
    )
    return Project(code="P1", name="项目", indicators=indicators)


OUTPUT = (Category.OUTPUT, Subcategory.QUANTITY)
COST_OF_LAYOUT_A = (Category.OUTPUT, Subcategory.COST)
COST_OF_LAYOUT_B = (Category.COST, Subcategory.ECONOMIC_COST)


@pytest.mark.parametrize(
    ("rules", "rows", "chosen", "codes"),
    [
        (None, [OUTPUT, COST_OF_LAYOUT_A], "mof-2020", []),
        (None, [OUTPUT, COST_OF_LAYOUT_B], "mof-2021-core", ["N299"]),
        ("mof-2020", [OUTPUT, COST_OF_LAYOUT_B], "mof-2020", []),
        (load_rules("transfer-2020"), [OUTPUT, COST_OF_LAYOUT_B], "transfer-2020", []),
    ],
)
def test_rules_by_layout(
    rules: Rules | None, rows: list[tuple[Category, Subcategory]], chosen: str, codes: list[str]
) -> None:
    """Level-1 成本指标 takes mof-2021-core, with a note; whoever names rules gets them."""
    document = Document(
        form=Form.TARGET, year=2024, projects=(project(OUTPUT), attrs.evolve(project(*rows), code="P2"))
    )
    assessment = assess(document, {}, rules) if rules is not None else assess(document, {})
    assert (assessment.rules.id, [note.code for note in assessment.notes]) == (chosen, codes)


def test_a_project_alone_goes_by_its_own_indicators() -> None:
    """Its note stands with it."""
    with_cost, without = assess_project(project(OUTPUT, COST_OF_LAYOUT_B)), assess_project(project(OUTPUT))
    assert "N299" in [note.code for note in with_cost.notes]
    assert "N299" not in [note.code for note in without.notes]


@pytest.fixture
def weights() -> Callable[..., list[str]]:
    """Return a function that gives the weights of a project's indicators under the rules of its layout."""

    def weights_of(*rows: tuple[Category, Subcategory]) -> list[str]:
        return [str(indicator.weight) for indicator in assess_project(project(*rows)).project.indicators]

    return weights_of


def test_costs_have_their_block(weights: Callable[..., list[str]]) -> None:
    """成本 20, 产出 40, 效益 20, 满意度 10: 财预〔2021〕101号."""
    rows = [
        COST_OF_LAYOUT_B,
        OUTPUT,
        (Category.OUTCOME, Subcategory.SOCIAL),
        (Category.SATISFACTION, Subcategory.BENEFICIARY),
    ]
    assert weights(*rows) == ["20.00", "40.00", "20.00", "10.00"]
    assert weights(*rows[:3]) == ["20.00", "40.00", "30.00"]
