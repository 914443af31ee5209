"""One document under several rule sets, side by side."""

from decimal import Decimal

import attrs
import pytest

from perfmodel.errors import RulesError
from perfmodel.rules import FormulaName, load_rules
from perfmodel.scoring import assess, compare
from perfmodel.terms import Grade
from perfmodel.values import parse
from tests.scoring.samples import ACTUALS, COUNT, DOCUMENT

RULES = load_rules("mof-2020")
ROUGH = attrs.evolve(RULES, id="rough", rounding=attrs.evolve(RULES.rounding, places=0))


def test_rows_and_totals_side_by_side() -> None:
    """In the order of the rule sets; the last row of a project is its execution."""
    found = compare(DOCUMENT, ACTUALS, ["mof-2020", ROUGH])
    assert [assessment.rules.id for assessment in found.assessments] == ["mof-2020", "rough"]
    rows = [(row.project, row.key, tuple(map(str, row.points)), row.differs) for row in found.rows]
    assert rows[0] == ("P1", COUNT, ("18.00", "18"), False)
    assert rows[4] == ("P1", None, ("9.50", "10"), True)
    assert len(rows) == 7
    assert found.rows[0].weights == (Decimal(20), Decimal(20))
    totals = [(total.project, tuple(map(str, total.totals)), total.grades) for total in found.totals]
    assert totals[0] == ("P1", ("90.50", "91"), (Grade.EXCELLENT, Grade.EXCELLENT))


def test_each_is_the_assessment_that_the_rules_alone_give() -> None:
    """Nothing carries over from one to the next."""
    assert compare(DOCUMENT, ACTUALS, [ROUGH, RULES]).assessments == (
        assess(DOCUMENT, ACTUALS, ROUGH),
        assess(DOCUMENT, ACTUALS, RULES),
    )


def test_other_formulas_give_other_points() -> None:
    """A reverse target by ratio and by excess."""
    linear = attrs.evolve(RULES.formulas.reverse, use=FormulaName("reverse-linear"))
    other = attrs.evolve(RULES, id="linear", formulas=attrs.evolve(RULES.formulas, reverse=linear))
    first = attrs.evolve(DOCUMENT.projects[1].indicators[0], target=parse("≤8个"))
    document = attrs.evolve(DOCUMENT, projects=(attrs.evolve(DOCUMENT.projects[1], indicators=(first,)),))
    row = compare(document, ACTUALS, [RULES, other]).rows[0]
    assert (tuple(map(str, row.points)), row.differs) == (("16.00", "15.00"), True)


def test_no_rules_compare_nothing() -> None:
    """No rows, and totals without figures."""
    found = compare(DOCUMENT, ACTUALS, [])
    assert (found.assessments, found.rows) == ((), ())
    assert {total.totals for total in found.totals} == {()}


def test_unknown_rules_are_refused() -> None:
    """As everywhere."""
    with pytest.raises(RulesError):
        compare(DOCUMENT, ACTUALS, ["mof-1999"])
