"""Laws of scoring: within the weight, monotone, the same in every unit, every total exact."""

import decimal
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import attrs
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.model import Indicator, Key
from perfmodel.quantities import Quantity, round_to
from perfmodel.rules import load_rules
from perfmodel.rules.ruleset import Strictness
from perfmodel.scoring import Score, StepKind, default_weights, score_indicator
from perfmodel.scoring.formulas import FORMULAS, Figures
from perfmodel.scoring.weights import shared_out
from perfmodel.terms import Category, Direction, Polarity, Subcategory
from perfmodel.values import Interval, Operator, Tendency, Threshold

RULES = load_rules("mof-2020")

figures = st.decimals(min_value=-1000, max_value=100000, places=2, allow_nan=False)
weights = st.decimals(min_value=0, max_value=100, places=2)
operators = st.sampled_from(Operator)


def scored(target: Threshold | Interval, actual: Quantity, weight: Decimal) -> Score:
    """Return the score of an actual figure."""
    return score_indicator(target=target, actual=Threshold(Operator.EQ, actual), weight=weight, rules=RULES)


@given(operators, figures, figures, weights)
def test_points_lie_within_the_weight(operator: Operator, target: Decimal, actual: Decimal, weight: Decimal) -> None:
    """Whatever the figures, 0 ≤ points ≤ weight, with the rule set's decimals."""
    points = scored(Threshold(operator, Quantity(target, "个")), Quantity(actual, "个"), weight).points
    assert points is not None
    assert 0 <= points <= weight
    assert points.as_tuple().exponent == -2


@given(operators, figures, figures, st.decimals(min_value=0, max_value=100, places=5), st.integers(0, 3))
def test_points_and_weights_have_the_rule_sets_decimals(
    operator: Operator, target: Decimal, actual: Decimal, weight: Decimal, places: int
) -> None:
    """Whatever decimals the weight is given with, it and the points have those of the rules, and the points lie within it."""
    rules = attrs.evolve(RULES, rounding=attrs.evolve(RULES.rounding, places=places))
    wanted = Threshold(operator, Quantity(target, "个"))
    stated = Threshold(Operator.EQ, Quantity(actual, "个"))
    score = score_indicator(target=wanted, actual=stated, weight=weight, rules=rules)
    assert score.points is not None
    assert score.weight is not None
    assert (score.points.as_tuple().exponent, score.weight.as_tuple().exponent) == (-places, -places)
    assert 0 <= score.points <= score.weight


@given(operators, figures, figures, st.sampled_from(Strictness))
def test_a_bound_never_earns_more_than_what_lies_beyond_it(
    operator: Operator, target: Decimal, step: Decimal, strict: Strictness
) -> None:
    """Under either reading of strict signs an actual nearer to the target's good side has no fewer points."""
    rules = attrs.evolve(RULES, strict=attrs.evolve(RULES.strict, use=strict))
    wanted = Threshold(operator, Quantity(target, "个"))
    better = target + abs(step) if operator.polarity is not Polarity.REVERSE else target - abs(step)
    worse = target - abs(step) if operator.polarity is not Polarity.REVERSE else target + abs(step)
    found = [
        score_indicator(
            target=wanted, actual=Threshold(Operator.EQ, Quantity(one, "个")), weight=10, rules=rules
        ).points
        for one in (worse, target, better)
    ]
    points = [figure for figure in found if figure is not None]
    if operator is not Operator.EQ:
        assert points == sorted(points)


directions = st.sampled_from([Direction.UP, Direction.DOWN])


@given(directions, directions, st.decimals(min_value="0.01", max_value=99, places=2), st.decimals(0, 99, places=2))
def test_a_change_against_the_target_earns_nothing(
    wanted: Direction, stated: Direction, target: Decimal, actual: Decimal
) -> None:
    """提高 and 下降 lie on one axis: the same way in proportion, the other way nothing."""
    first = Tendency(wanted, by=Threshold(Operator.EQ, Quantity(target, "%")))
    second = Tendency(stated, by=Threshold(Operator.EQ, Quantity(actual, "%")))
    points = score_indicator(target=first, actual=second, weight=10, rules=RULES).points
    expected = min(Fraction(10), Fraction(actual) / Fraction(target) * 10) if wanted is stated else Fraction(0)
    assert points == round_to(expected, 2)


@given(operators, figures, figures, figures)
def test_one_sided_targets_are_monotone(operator: Operator, target: Decimal, one: Decimal, other: Decimal) -> None:
    """More never scores less where more is better, nor more where less is. (An equality to zero is a limit.)"""
    low, high = sorted((one, other))
    wanted = Threshold(operator, Quantity(target, "个"))
    first, second = (scored(wanted, Quantity(actual, "个"), Decimal(10)).points for actual in (low, high))
    assert first is not None
    assert second is not None
    rises = operator in {Operator.GE, Operator.GT} or (operator is Operator.EQ and target != 0)
    assert (first <= second) if rises else (first >= second)


@given(st.lists(figures, min_size=5, max_size=5, unique=True))
def test_two_sided_targets_are_unimodal(drawn: Sequence[Decimal]) -> None:
    """Points never fall before they have risen: the middle one of three actuals is no lower than both others."""
    lower, upper = sorted(drawn[:2])
    target = Interval(Threshold(Operator.GE, Quantity(lower, "个")), Threshold(Operator.LE, Quantity(upper, "个")))
    found = [scored(target, Quantity(actual, "个"), Decimal(10)).points for actual in sorted(drawn[2:])]
    first, middle, last = (points if points is not None else Decimal(-1) for points in found)
    assert middle >= min(first, last)


@given(operators, figures, figures, weights)
def test_units_make_no_difference(operator: Operator, target: Decimal, actual: Decimal, weight: Decimal) -> None:
    """万元 or 元, on either side: the same points."""
    in_wan, in_yuan = Quantity(target, "万元"), Quantity(target, "万元").to("元")
    one = scored(Threshold(operator, in_wan), Quantity(actual, "万元"), weight)
    two = scored(Threshold(operator, in_yuan), Quantity(actual, "万元"), weight)
    three = scored(Threshold(operator, in_wan), Quantity(actual, "万元").to("元"), weight)
    assert one.points == two.points == three.points


@given(operators, figures, figures, weights)
def test_the_trace_leads_to_the_points(operator: Operator, target: Decimal, actual: Decimal, weight: Decimal) -> None:
    """The rounding step takes the formula's exact result and gives the points."""
    score = scored(Threshold(operator, Quantity(target, "个")), Quantity(actual, "个"), weight)
    formula, rounding = score.derivation[-2:]
    assert (formula.kind, rounding.kind) == (StepKind.FORMULA, StepKind.ROUND)
    assert formula.result == rounding.inputs["points"]
    assert rounding.result == score.points
    assert isinstance(formula.result, Fraction)
    assert round_to(formula.result, 2) == score.points


@given(figures, figures, weights, st.integers(1, 9))
def test_the_decimal_context_makes_no_difference(
    target: Decimal, actual: Decimal, weight: Decimal, precision: int
) -> None:
    """A caller's precision of one digit changes nothing."""
    wanted = Threshold(Operator.GE, Quantity(target, "个"))
    expected = scored(wanted, Quantity(actual, "个"), weight)
    with decimal.localcontext(decimal.Context(prec=precision)):
        assert scored(wanted, Quantity(actual, "个"), weight) == expected


@given(st.sampled_from(sorted(FORMULAS["reverse"])), figures, figures, weights)
def test_every_reverse_formula_stays_within_the_weight(
    name: str, limit: Decimal, actual: Decimal, weight: Decimal
) -> None:
    """Ratio, linear and all-or-nothing alike."""
    case = Figures(weight=Fraction(weight), upper=Fraction(limit), actual=Fraction(actual))
    assert 0 <= FORMULAS["reverse"][name](case, RULES).points <= case.weight


@given(st.integers(0, 10000), st.lists(st.integers(1, 100), min_size=1, max_size=30))
def test_shares_are_exact_and_near(points: int, parts: list[int]) -> None:
    """Shares sum to the whole, each within a step of its exact part."""
    whole, shares = Fraction(points, 100), [Fraction(part) for part in parts]
    found = shared_out(whole, shares, 2)
    assert sum(map(Fraction, found)) == whole
    assert all(
        abs(Fraction(share) - whole * part / sum(parts)) < Fraction(1, 100)
        for share, part in zip(found, parts, strict=True)
    )


levels = st.sampled_from(
    [
        (Category.OUTPUT, Subcategory.QUANTITY),
        (Category.OUTCOME, Subcategory.SOCIAL),
        (Category.SATISFACTION, None),
        (Category.COST, None),
        ("履职效能", None),
    ]
)


@given(st.lists(levels, min_size=1, max_size=25), st.decimals(0, 100, places=2), st.integers(0, 3))
def test_default_weights_and_execution_sum_to_the_whole(
    rows: Sequence[tuple[Category | str, Subcategory | None]], execution: Decimal, places: int
) -> None:
    """Whatever blocks a table has, its default weights and the points of execution make 100 exactly."""
    indicators = [
        Indicator(key=Key("", "指标", place), category=category, subcategory=subcategory, name="指标")
        for place, (category, subcategory) in enumerate(rows, start=1)
    ]
    assert default_weights(indicators, RULES).total == 90
    rules = attrs.evolve(RULES, split=attrs.evolve(RULES.split, places=places))
    beside = round_to(execution, min(places, 2))
    assert default_weights(indicators, rules, execution=beside).total == 100 - beside
