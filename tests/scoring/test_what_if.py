"""What if some of what was stated were otherwise."""

from collections.abc import Mapping

import attrs
import pytest

from perfmodel.errors import ModelError
from perfmodel.model import Actual, Budget, Key, Project, ProjectActuals
from perfmodel.scoring import assess, what_if
from perfmodel.terms import Grade
from tests.scoring.samples import ACTUALS, CONTENT, COUNT, DOCUMENT, indicators, money

BEFORE = assess(DOCUMENT, ACTUALS)


def test_changed_actuals_change_their_rows_and_totals() -> None:
    """And nothing else; each difference is told, in the document's order."""
    found = what_if(BEFORE, {"P1": ProjectActuals(spent=money("60"), rows={CONTENT: Actual("90%")})})
    assert [(row.project, row.key, str(row.before), str(row.after)) for row in found.differences] == [
        ("P1", CONTENT, "36.00", "40.00"),
        ("P1", None, "9.50", "6.00"),
    ]
    (total,) = found.totals
    assert (total.project, str(total.before), str(total.after)) == ("P1", "90.50", "91.00")
    assert (total.grade_before, total.grade_after) == (Grade.EXCELLENT, Grade.EXCELLENT)
    assert found.after.projects[0].total == total.after


def test_the_original_stays() -> None:
    """It is handed back as it was."""
    found = what_if(BEFORE, {"P1": ProjectActuals(rows={COUNT: Actual("0个")})})
    assert found.before is BEFORE
    assert assess(DOCUMENT, ACTUALS) == BEFORE
    assert found.after != BEFORE


def test_nothing_changed_makes_no_difference() -> None:
    """The same points again."""
    found = what_if(BEFORE, {})
    assert (found.differences, found.totals) == ((), ())
    assert [project.scores for project in found.after.projects] == [project.scores for project in BEFORE.projects]


def test_another_budget_counts() -> None:
    """The full-year budget is what execution is reckoned against."""
    found = what_if(BEFORE, {"P1": ProjectActuals(adjusted_budget=Budget(total=money("95")))})
    assert [(row.key, str(row.after)) for row in found.differences] == [(None, "10.00")]


def test_a_row_that_is_no_longer_scored_has_no_points() -> None:
    """Its project's grade goes too."""
    found = what_if(BEFORE, {"P1": ProjectActuals(rows={COUNT: Actual("9公里")})})
    assert [(row.before is None, row.after) for row in found.differences] == [(False, None)]
    assert found.totals[0].grade_after is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"P9": ProjectActuals()}, "S201"),
        ({"P1": ProjectActuals(rows={Key("数量指标", "没有的指标"): Actual("1")})}, "S202"),
    ],
)
def test_what_the_assessment_does_not_have_is_refused(changes: Mapping[str, ProjectActuals], code: str) -> None:
    """A change that would go nowhere is a mistake of the caller's."""
    with pytest.raises(ModelError) as caught:
        what_if(BEFORE, changes)
    assert caught.value.code == code


def test_a_code_that_two_projects_share_is_refused() -> None:
    """Nobody can tell which is meant."""
    twice = tuple(Project(code="P1", name=name, indicators=indicators()) for name in ("甲", "乙"))
    with pytest.raises(ModelError) as caught:
        what_if(assess(attrs.evolve(DOCUMENT, projects=twice), {}), {"P1": ProjectActuals()})
    assert caught.value.code == "S206"
