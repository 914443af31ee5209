"""The algebra of values: what each accepts, as an exact set, and how two targets lie to one another.

It is strict: figures of other dimensions, of other things counted, or with and without a unit raise `IncompatibleUnitsError`; tendencies,
descriptions and whatever sets no bound raise `NotComparableError`. Never a false "no".
"""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from functools import reduce
from operator import and_, or_
from typing import cast

from perfmodel.errors import NotComparableError
from perfmodel.quantities import Quantity
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.kinds import Approximation, Deadline, Interval, Join, Period, Several, Threshold, Value
from perfmodel.values.operators import Operator
from perfmodel.values.sets import DAY, DAY_OF_ANY_YEAR, FigureSet, Range

__all__ = ["acceptable", "accepts", "implies", "is_disjoint"]

_ANY_YEAR = 2000  # dates without a year are compared within one that has every day


def acceptable(value: Value) -> FigureSet:
    """Return the set of figures (in the base unit) or days that *value* accepts. Raises `NotComparableError` where it sets none."""
    build = _SETS.get(type(value))
    if build is None:
        raise NotComparableError(texts.NO_ACCEPTABLE_SET(value=value.text or value))
    return build(value)


def accepts(value: Value, actual: Quantity | date | PartialDate) -> bool:
    """Whether *actual* is acceptable to *value*. A date that is not a day is, if its last day is. Raises `TypeError` for what is neither."""
    wanted = acceptable(value)
    if not isinstance(cast("object", actual), (Quantity, date, PartialDate)):
        msg = f"an actual is a Quantity or a date, not {actual!r}; parse() reads a text"
        raise TypeError(msg)
    if isinstance(actual, Quantity):
        wanted.require_same_base(FigureSet(actual.unit.base, ()))
        return wanted.holds(actual.base)
    base, day = _last_day(
        actual if isinstance(actual, PartialDate) else PartialDate(actual.year, actual.month, actual.day)
    )
    wanted.require_same_base(FigureSet(base, ()))
    return wanted.holds(day)


def implies(value: Value, other: Value) -> bool:
    """Whether whatever *value* accepts, *other* accepts too: it is as strict or stricter."""
    return acceptable(value).is_subset_of(acceptable(other))


def is_disjoint(value: Value, other: Value) -> bool:
    """Whether nothing is acceptable to both: they contradict each other."""
    return (acceptable(value) & acceptable(other)).is_empty


def _threshold(value: Threshold) -> FigureSet:
    return FigureSet(value.quantity.unit.base, (_bounded(value),))


def _bounded(bound: Threshold) -> Range:
    figure, excluded = bound.quantity.base, bound.operator.is_strict
    if bound.operator in {Operator.GE, Operator.GT}:
        return Range(lower=figure, lower_excluded=excluded)
    if bound.operator in {Operator.LE, Operator.LT}:
        return Range(upper=figure, upper_excluded=excluded)
    return Range.point(figure)


def _interval(value: Interval) -> FigureSet:
    return FigureSet(value.lower.quantity.unit.base, (_bounded(value.lower).meet(_bounded(value.upper)),))


def _approximation(value: Approximation) -> FigureSet:
    if value.lower is None or value.upper is None:
        raise NotComparableError(texts.NO_ACCEPTABLE_SET(value=value.text or value))
    return FigureSet(value.unit.base, (_bounded(value.lower).meet(_bounded(value.upper)),))


def _deadline(value: Deadline) -> FigureSet:
    if value.date is None or value.every is not None or (value.date.month is None and value.date.year is None):
        raise NotComparableError(texts.NO_ACCEPTABLE_SET(value=value.text or value))
    if value.operator is Operator.LT:
        base, day = _first_day(value.date)
        return FigureSet(base, (Range(upper=day, upper_excluded=True),))
    base, day = _last_day(value.date)
    return FigureSet(base, (Range(upper=day),))


def _period(value: Period) -> FigureSet:
    if value.start is None or value.end is None:
        raise NotComparableError(texts.NO_ACCEPTABLE_SET(value=value.text or value))
    base, first = _first_day(value.start)
    last_base, last = _last_day(value.end)
    return FigureSet(base, (Range(lower=first),)) & FigureSet(last_base, (Range(upper=last),))


def _first_day(written: PartialDate) -> tuple[str, Fraction]:
    day = written.in_year(_ANY_YEAR).first_day()
    return _line(written), _ordinal(day, written)


def _last_day(written: PartialDate) -> tuple[str, Fraction]:
    day = written.in_year(_ANY_YEAR).last_day()
    return _line(written), _ordinal(day, written)


def _line(written: PartialDate) -> str:
    return DAY if written.year is not None else DAY_OF_ANY_YEAR


def _ordinal(day: date | None, written: PartialDate) -> Fraction:
    if day is None:
        raise NotComparableError(texts.NO_ACCEPTABLE_SET(value=str(written)))
    return Fraction(day.toordinal())


def _several(value: Several) -> FigureSet:
    """All or any of unlabelled parts on one line; labelled parts are of different things."""
    if any(part.label for part in value.parts):
        raise NotComparableError(texts.NO_ACCEPTABLE_SET(value=value.text or value))
    return reduce(or_ if value.join is Join.ANY else and_, [acceptable(part.value) for part in value.parts])


_SETS: Mapping[type, Callable[[Value], FigureSet]] = cast(
    "Mapping[type, Callable[[Value], FigureSet]]",
    {
        Threshold: _threshold,
        Interval: _interval,
        Approximation: _approximation,
        Deadline: _deadline,
        Period: _period,
        Several: _several,
    },
)
