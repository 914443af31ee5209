"""Budget execution with a floor, and in steps."""

from decimal import Decimal
from fractions import Fraction

import pytest

from perfmodel.rules import RuleSet
from perfmodel.scoring.formulas import Figures, formula_for
from tests.scoring.rule_sets import PLAIN, steps, with_execution

FLOOR = with_execution("execution-with-floor", "0.60")
STEPS = with_execution("execution-in-steps", by=steps(("0.95", "1"), ("0.80", "0.8"), ("0.60", "0.5")))


@pytest.mark.parametrize(
    ("rules", "spent", "points"),
    [
        (PLAIN, "59", "5.9"),
        (FLOOR, "60", "6"),
        (FLOOR, "59.99", "0"),
        (FLOOR, "130", "10"),
        (STEPS, "100", "10"),
        (STEPS, "95", "10"),
        (STEPS, "94", "8"),
        (STEPS, "60", "5"),
        (STEPS, "59", "0"),
        (STEPS, "-1", "0"),
    ],
)
def test_execution(rules: RuleSet, spent: str, points: str) -> None:
    """Of a budget of 100, for a weight of 10."""
    figures = Figures(weight=Fraction(10), lower=Fraction(100), actual=Fraction(spent))
    assert formula_for("execution", rules).apply(figures, rules).points == Fraction(Decimal(points))


@pytest.mark.parametrize("rules", [PLAIN, FLOOR, STEPS])
def test_a_budget_below_nothing_has_no_rate(rules: RuleSet) -> None:
    """Reached or nothing, as any such target."""
    for spent, points in (("-5", 10), ("-6", 0)):
        figures = Figures(weight=Fraction(10), lower=Fraction(-5), actual=Fraction(spent))
        assert formula_for("execution", rules).apply(figures, rules).points == points
