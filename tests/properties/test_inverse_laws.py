"""Laws of the inverse question: the actual that is named earns the points, a hair less does not, and a bound that is named is one."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.scoring import NoLeastActualError, Score, UnreachablePointsError, required_actual, score_indicator
from perfmodel.terms import Degree, Polarity
from perfmodel.values import (
    Approximation,
    Completion,
    Deadline,
    Description,
    Interval,
    Operator,
    PartialDate,
    Period,
    Threshold,
    Value,
)
from tests.properties.pairs import deadlines, figure_targets, periods, targets, weights, with_rules

HAIR = Fraction(1, 10**15)
shares = st.integers(1, 100)


def points_of(target: Value, actual: Value, weight: Decimal, rules: RuleSet) -> Decimal:
    """Return what *actual* earns."""
    score: Score = score_indicator(target=target, actual=actual, weight=weight, rules=rules)
    assert score.points is not None
    return score.points


def wanted_points(weight: Decimal, share: int, rules: RuleSet) -> Decimal | None:
    """Return *share* percent of the weight in the decimals of points, if that is more than nothing and not more than the weight."""
    step = Decimal(1).scaleb(-rules.rounding.places)
    rounded = score_indicator(target="≥1", actual="1", weight=weight, rules=rules).weight
    points = (weight * share / 100 / step).to_integral_value() * step
    return points if rounded is not None and 0 < points <= rounded else None


def less_is_better(target: Threshold | Interval | Approximation) -> bool:
    """Whether the answer is a most, not a least: of upper limits, and of a target of nothing."""
    if not isinstance(target, Threshold):
        return False
    is_nothing = target.operator is Operator.EQ and target.quantity.magnitude == 0
    return is_nothing or target.operator.polarity is Polarity.REVERSE


@given(figure_targets, weights, shares, with_rules())
def test_a_figure_just_earns_the_points(
    target: Threshold | Interval | Approximation, weight: Decimal, share: int, rules: RuleSet
) -> None:
    """Scoring the answer gives at least the points, a hair on its worse side does not; where that is so of no figure, the bound divides the two."""
    points = wanted_points(weight, share, rules)
    if points is None:
        return
    found = required_actual(target=target, weight=weight, points=points, rules=rules, strict=True)
    assert isinstance(found, Threshold)
    worse = HAIR if less_is_better(target) else -HAIR
    figure = Fraction(found.quantity.magnitude)

    def earned(actual: Fraction) -> Decimal:
        stated = Threshold(Operator.EQ, Quantity(actual, found.quantity.unit))
        return points_of(target, stated, weight, rules)

    if found.operator is Operator.EQ:
        assert earned(figure) >= points > earned(figure + worse)
        assert required_actual(target=target, weight=weight, points=points, rules=rules) == found
    else:
        assert earned(figure - worse) >= points > earned(figure)
        with pytest.raises(NoLeastActualError) as caught:
            required_actual(target=target, weight=weight, points=points, rules=rules)
        assert caught.value.bound == found


@given(deadlines | periods, weights, shares, with_rules())
def test_a_date_is_the_last_that_earns_the_points(
    target: Deadline | Period, weight: Decimal, share: int, rules: RuleSet
) -> None:
    """The day after it earns less; where there is no last date, any does."""
    points = wanted_points(weight, share, rules)
    if points is None:
        return

    def ended(day: date) -> Deadline | Period:
        written = PartialDate(day.year, day.month, day.day)
        return Period(target.start, written) if isinstance(target, Period) else Deadline(Operator.LE, written)

    try:
        found = required_actual(target=target, weight=weight, points=points, rules=rules)
    except NoLeastActualError:
        assert points_of(target, ended(date(9000, 1, 1)), weight, rules) >= points
        return
    assert isinstance(found, Deadline | Period)
    last = found.end if isinstance(found, Period) else found.date
    assert last is not None
    day = last.last_day()
    assert day is not None
    assert points_of(target, found, weight, rules) >= points
    assert points_of(target, ended(day + timedelta(days=1)), weight, rules) < points


WORSE = {Degree.REACHED: Degree.MOSTLY, Degree.MOSTLY: Degree.PARTLY, Degree.PARTLY: Degree.NOT}


@given(weights, shares, with_rules())
def test_words_take_the_lowest_degree_that_earns_the_points(weight: Decimal, share: int, rules: RuleSet) -> None:
    """The degree below earns less."""
    points = wanted_points(weight, share, rules)
    if points is None:
        return
    target = Description("功能完好")
    found = required_actual(target=target, weight=weight, points=points, rules=rules)
    assert isinstance(found, Completion)
    assert points_of(target, found, weight, rules) >= points
    below = WORSE.get(found.degree)
    assert below is None or points_of(target, Completion(below), weight, rules) < points


@given(targets, weights, shares, with_rules())
def test_whatever_is_answered_earns_the_points(target: Value, weight: Decimal, share: int, rules: RuleSet) -> None:
    """For targets of every kind, cells of several values too."""
    points = wanted_points(weight, share, rules)
    if points is None:
        return
    try:
        found = required_actual(target=target, weight=weight, points=points, rules=rules)
    except NoLeastActualError:
        return
    assert points_of(target, found, weight, rules) >= points


@given(targets, weights, with_rules(), st.decimals("0.001", 50, places=3))
def test_more_than_the_weight_is_out_of_reach(target: Value, weight: Decimal, rules: RuleSet, more: Decimal) -> None:
    """Refused as that, whatever the target."""
    with pytest.raises(UnreachablePointsError):
        required_actual(target=target, weight=weight, points=round(weight + 1 + more, 3), rules=rules)
