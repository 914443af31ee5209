"""Scores of projects as the score of a department, of departments as that of a county."""

from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from perfmodel.model import Department
from perfmodel.quantities import Quantity
from perfmodel.rules import load_rules
from perfmodel.rules.rollup import RollUpWay
from perfmodel.scoring import RollUp, assess, grade_distribution, rank, roll_up, roll_up_units
from perfmodel.terms import Grade
from tests.scoring.samples import ACTUALS, DOCUMENT, money

ASSESSMENT = assess(DOCUMENT, ACTUALS)


def unit(name: str, score: str | None, budget: str | None = "1", *, provisional: bool = False) -> RollUp:
    """Return a project with so many points and so many 万元."""
    if score is None:
        return roll_up_units([], name=name)
    return RollUp(
        name=name,
        score=Decimal(score),
        exact=Fraction(score),
        provisional=provisional,
        grade=None if provisional else load_rules("mof-2020").grades.of(Decimal(score)),
        budget=None if budget is None else money(budget),
        projects=1,
    )


@pytest.mark.parametrize(
    ("by", "score", "shares"),
    [
        (None, "70.33", ["2/3", "1/3"]),
        (RollUpWay.BUDGET, "70.33", ["2/3", "1/3"]),
        (RollUpWay.COUNT, "60.25", ["1/2", "1/2"]),
        (RollUpWay.EQUAL, "60.25", ["1/2", "1/2"]),
    ],
)
def test_a_department_from_its_projects(by: RollUpWay | None, score: str, shares: list[str]) -> None:
    """The mean of the totals, weighed by budget unless otherwise said: (90.50 × 100 + 30 × 50) ÷ 150."""
    found = roll_up(ASSESSMENT, by=by)
    totals = [project.total for project in ASSESSMENT.projects]
    assert [member.unit.score for member in found.members] == totals
    weights = [Fraction(share) for share in shares]
    assert [member.share for member in found.members] == weights
    assert str(found.score) == score
    assert found.exact == sum(Fraction(total) * weight for total, weight in zip(totals, weights, strict=True))
    assert (found.provisional, found.notes, found.projects, found.budget) == (False, (), 2, money("150"))


def test_the_rule_set_says_how() -> None:
    """Where the caller does not."""
    rules = load_rules("mof-2020")
    alike = attrs.evolve(rules, rollup=attrs.evolve(rules.rollup, use=RollUpWay.EQUAL))
    assert roll_up(assess(DOCUMENT, ACTUALS, alike)) == roll_up(ASSESSMENT, by=RollUpWay.EQUAL)


def test_a_whole_is_called_by_its_department() -> None:
    """Or as the caller says."""
    named = attrs.evolve(ASSESSMENT, document=attrs.evolve(DOCUMENT, department=Department("434001", "城管局")))
    assert (roll_up(named).name, roll_up(named, name="局").name, roll_up(ASSESSMENT).name) == ("城管局", "局", "")


def test_a_county_from_its_departments() -> None:
    """Level upon level; the score is rounded only where it is shown, graded only when final."""
    first = roll_up_units([unit("甲一", "90", "1"), unit("甲二", "85", "2")], name="甲")
    second = roll_up_units([unit("乙一", "70", "3")], name="乙")
    county = roll_up_units([first, second], name="县")
    assert (str(first.score), first.exact, first.grade) == ("86.67", Fraction(260, 3), Grade.GOOD)
    assert (str(county.score), county.grade, county.projects) == ("78.33", Grade.FAIR, 3)
    assert str(roll_up_units([first, second], name="县", by=RollUpWay.COUNT).score) == "81.11"
    assert str(roll_up_units([first, second], name="县", by=RollUpWay.EQUAL).score) == "78.33"


@pytest.mark.parametrize(
    ("units", "score", "provisional", "codes"),
    [
        ([unit("甲", "90"), unit("乙", "80", provisional=True)], "85.00", True, ["S573"]),
        ([unit("甲", "90"), unit("乙", "80", None)], "90.00", True, ["S571"]),
        ([unit("甲", "90"), unit("乙", "80", "-1")], "90.00", True, ["S571"]),
        ([unit("甲", "90"), unit("乙", "80", "0")], "90.00", False, ["S576"]),
        ([unit("甲", "90"), unit("乙", None)], "90.00", True, ["S574"]),
        ([unit("甲", "90", None, provisional=True)], None, True, ["S571", "S573", "S575"]),
        ([unit("甲", "90", "0")], None, True, ["S576", "S575"]),
        ([], None, True, ["S575"]),
    ],
)
def test_nothing_is_left_out_without_a_word(
    units: list[RollUp], score: str | None, provisional: bool, codes: list[str]
) -> None:
    """What is provisional, cannot be weighed or has no score makes the whole provisional; what weighs nothing is told."""
    found = roll_up_units(units, name="县")
    assert (found.score and str(found.score), found.provisional) == (score, provisional)
    assert [note.code for note in found.notes] == codes
    assert (found.grade is None) is provisional
    assert [member.unit for member in found.members] == units


def test_budgets_of_other_money_are_not_weighed_together() -> None:
    """Nor added up."""
    abroad = attrs.evolve(unit("乙", "80"), budget=Quantity(1, "万美元"))
    found = roll_up_units([unit("甲", "90"), abroad], name="县")
    assert (str(found.score), found.provisional, found.budget) == ("90.00", True, None)
    assert [note.code for note in found.notes] == ["S572"]
    assert roll_up_units([unit("甲", "90"), abroad], name="县", by=RollUpWay.EQUAL).notes == ()


def test_grades_are_counted() -> None:
    """Each grade, best first, those that nobody has and the open ones too."""
    units = [unit("甲", "90"), unit("乙", "95"), unit("丙", "59.99"), unit("丁", "80", provisional=True)]
    assert list(grade_distribution(units).items()) == [
        (Grade.EXCELLENT, 2),
        (Grade.GOOD, 0),
        (Grade.FAIR, 0),
        (Grade.POOR, 1),
        (None, 1),
    ]


def test_ties_share_a_rank_and_the_next_one_is_skipped() -> None:
    """Standard competition ranking, by the score as it is shown; what is open has no rank and stands last."""
    units = [
        unit("甲", "80"),
        unit("乙", "85", provisional=True),
        unit("丙", "90"),
        unit("丁", "80.00"),
        unit("戊", "70"),
        unit("己", None),
    ]
    found = [(each.rank, each.unit.name) for each in rank(units)]
    assert found == [(1, "丙"), (2, "甲"), (2, "丁"), (4, "戊"), (None, "乙"), (None, "己")]
    assert rank([]) == ()
