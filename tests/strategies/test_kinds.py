"""The strategies for values: each draws its kind and nothing else, and what its arguments say."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

import perfmodel.strategies
from perfmodel.quantities import Dimension, Quantity, Unit, written
from perfmodel.quantities.quantity import read_magnitude
from perfmodel.strategies import deadlines, intervals, partial_dates, periods, several, thresholds, units, values
from perfmodel.terms import Degree, Direction
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Interval,
    Join,
    Operator,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)
from tests.strategies.reaching import unreached

KINDS: dict[type[Value], Callable[[], st.SearchStrategy[Value]]] = {
    Threshold: perfmodel.strategies.thresholds,
    Interval: perfmodel.strategies.intervals,
    Approximation: perfmodel.strategies.approximations,
    Deadline: perfmodel.strategies.deadlines,
    Period: perfmodel.strategies.periods,
    Tendency: perfmodel.strategies.tendencies,
    Completion: perfmodel.strategies.completions,
    Description: perfmodel.strategies.descriptions,
    Several: perfmodel.strategies.several,
    Blank: perfmodel.strategies.blanks,
    Unreadable: perfmodel.strategies.unreadables,
}
SHAPES: dict[str, Callable[[Value], bool]] = {
    "each sign": lambda value: isinstance(value, Threshold) and value.operator is Operator.LT,
    "a bare figure": lambda value: isinstance(value, Threshold) and value.quantity.unit.is_bare,
    "a tolerance": lambda value: isinstance(value, Interval) and value.center is not None,
    "an open bound": lambda value: isinstance(value, Interval) and value.lower.operator.is_strict,
    "no figure": lambda value: isinstance(value, Approximation) and value.magnitude is None,
    "no upper bound": lambda value: isinstance(value, Approximation) and value.upper is None,
    "a recurring deadline": lambda value: isinstance(value, Deadline) and value.every is not None,
    "a relative deadline": lambda value: isinstance(value, Deadline) and value.within is not None,
    "an open period": lambda value: isinstance(value, Period) and value.start is None,
    "a quantified tendency": lambda value: isinstance(value, Tendency) and value.by is not None,
    "a baseline": lambda value: isinstance(value, Tendency) and bool(value.baseline),
    "steady": lambda value: isinstance(value, Tendency) and value.direction is Direction.STEADY,
    "partly": lambda value: isinstance(value, Completion) and value.degree is Degree.PARTLY,
    "a reason": lambda value: isinstance(value, Completion) and bool(value.reason),
    "a choice": lambda value: isinstance(value, Several) and value.join is Join.ANY,
    "a label": lambda value: isinstance(value, Several) and bool(value.parts[0].label),
    "two suggestions": lambda value: isinstance(value, Unreadable) and len(value.suggestions) == 2,
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(st.data())
def test_every_strategy_draws_its_own_kind(kind: type[Value], data: st.DataObject) -> None:
    """Values of the one class, without notes, equal to themselves and printable."""
    value = data.draw(KINDS[kind]())
    assert type(value) is kind
    assert value.notes == ()
    assert hash(value) == hash(value)
    assert isinstance(str(value), str)


def test_every_kind_and_shape_is_drawn_among_all() -> None:
    """`values` leaves out no kind, and nothing that a kind may hold."""
    kinds: dict[str, Callable[[Value], bool]] = {kind.__name__: partial(_is_of, kind) for kind in KINDS}
    assert not unreached(values(), kinds | SHAPES)


def _is_of(kind: type[Value], value: Value) -> bool:
    return type(value) is kind


@pytest.mark.parametrize("dimension", list(Dimension))
@given(st.data())
def test_units_are_of_their_dimension(dimension: Dimension, data: st.DataObject) -> None:
    """Every dimension has units, and only its own."""
    assert data.draw(units(dimension)).dimension is dimension


_PERCENT: st.SearchStrategy[Unit] = st.just(Quantity(0, "%").unit)
_AT_LEAST_95 = Threshold(Operator.GE, Quantity(95, "%"))


@given(
    thresholds(st.just(Operator.GE), st.just(Quantity(95, "%"))),
    intervals(_PERCENT, st.integers(0, 100)),
    several(st.just(_AT_LEAST_95)),
)
def test_figures_are_narrowed_by_arguments(threshold: Threshold, interval: Interval, listed: Several) -> None:
    """Signs, quantities, units, magnitudes and parts are those asked for."""
    assert threshold == _AT_LEAST_95
    assert 0 <= interval.lower.quantity.base < interval.upper.quantity.base <= 1
    assert all(part.value == threshold for part in listed.parts)


@given(
    deadlines(st.just(Operator.LE), partial_dates(st.just(2024))),
    periods(partial_dates(st.integers(2020, 2030)).filter(lambda date: date.year is not None)),
)
def test_dates_are_narrowed_by_arguments(deadline: Deadline, period: Period) -> None:
    """Signs and dates are those asked for, and a period's dates in their order."""
    assert deadline.date is not None
    assert deadline.date.year in {2024, None}
    assert period.start is not None
    assert period.end is not None
    assert 2020 <= (period.start.year or 0) <= (period.end.year or 0) <= 2030


@given(
    intervals(st.just(Quantity(0, "%").unit), st.sampled_from([Decimal("0.000001"), Decimal(10**60), Fraction(1, 3)]))
)
def test_a_center_has_no_more_digits_than_a_figure_may_have(value: Interval) -> None:
    """Half of a long figure and a short one is longer than either."""
    assert value.center is None or read_magnitude(written(value.center.magnitude)) == value.center.magnitude
