"""Values in English words, for reading: ``at least 95%``, ``by the end of 2024-12``. Units and names stay as the field writes them."""

from collections.abc import Callable, Mapping
from typing import cast

from perfmodel.terms import Degree, Direction
from perfmodel.values.dates import PartialDate
from perfmodel.values.kinds import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Every,
    Interval,
    Join,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)
from perfmodel.values.operators import Operator
from perfmodel.values.pen import Pen

__all__ = ["write"]

_DIRECTIONS: Mapping[Direction, str] = {Direction.UP: "up", Direction.DOWN: "down", Direction.STEADY: "steady"}
_DEGREES: Mapping[Degree, str] = {
    Degree.REACHED: "reached",
    Degree.MOSTLY: "mostly reached",
    Degree.PARTLY: "partly reached",
    Degree.NOT: "not reached",
}
_EVERY: Mapping[Every, str] = {Every.MONTH: "every month ", Every.QUARTER: "every quarter ", Every.YEAR: "every year "}


def write(value: Value, pen: Pen) -> str:
    """Return *value* in English words."""
    return _WRITERS[type(value)](value, pen)


def _threshold(value: Threshold, pen: Pen) -> str:
    return pen.threshold(value)


def _interval(value: Interval, pen: Pen) -> str:
    if value.lower.operator.is_strict or value.upper.operator.is_strict:
        return f"{pen.threshold(value.lower)} and {pen.threshold(value.upper)}"
    return f"{pen.quantity(value.lower.quantity)} to {pen.quantity(value.upper.quantity)}"


def _approximation(value: Approximation, pen: Pen) -> str:
    return "about: " + " and ".join(pen.threshold(bound) for bound in (value.lower, value.upper) if bound is not None)


def _deadline(value: Deadline, pen: Pen) -> str:
    if value.within is not None:
        return f"within {pen.quantity(value.within)} of {value.after or 'the start'}"
    assert value.date is not None  # a deadline has a date or a duration
    every = _EVERY[value.every] if value.every is not None else ""
    return f"{every}{'before' if value.operator is Operator.LT else 'by'} {_date(value.date)}"


def _date(date: PartialDate) -> str:
    """Write a date as the interchange form does; a month without a year is said to be one."""
    parts = [f"{name} {part}" for name, part in (("month", date.month), ("day", date.day)) if part is not None]
    return str(date) if date.year is not None else " ".join(parts)


def _period(value: Period, _: Pen) -> str:
    if value.start is None or value.end is None:
        return "the whole year"
    return f"{_date(value.start)} to {_date(value.end)}"


def _tendency(value: Tendency, pen: Pen) -> str:
    by = f" by {pen.threshold(value.by)}" if value.by is not None else ""
    against = f" against {value.baseline}" if value.baseline else ""
    degree = f" ({value.degree})" if value.degree else ""
    return f"{_DIRECTIONS[value.direction]}{by}{against}{degree}"


def _completion(value: Completion, _: Pen) -> str:
    return _DEGREES[value.degree] + (f" ({value.reason})" if value.reason else "")


def _several(value: Several, pen: Pen) -> str:
    parts = (f"{part.label + ': ' if part.label else ''}{write(part.value, pen)}" for part in value.parts)
    return (" or " if value.join is Join.ANY else "; ").join(parts)


def _own_text(value: Description | Unreadable, _: Pen) -> str:
    return value.text


def _blank(_: Blank, _pen: Pen) -> str:
    return "nothing set"


_WRITERS = cast(
    "Mapping[type, Callable[[Value, Pen], str]]",
    {
        Threshold: _threshold,
        Interval: _interval,
        Approximation: _approximation,
        Deadline: _deadline,
        Period: _period,
        Tendency: _tendency,
        Completion: _completion,
        Description: _own_text,
        Several: _several,
        Blank: _blank,
        Unreadable: _own_text,
    },
)
