"""Values of every kind, as whatever the model can hold: any unit, any date, any words. They have no text and no notes of their own.

An argument narrows what is drawn; it is a strategy itself, so that ``thresholds(quantities=quantities(units(Dimension.MONEY)))`` says what it means.
"""

import calendar
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st

import perfmodel.strategies.quantities as amounts
from perfmodel.errors import ModelError
from perfmodel.messages import Message, Text
from perfmodel.quantities import BARE, Magnitude, Quantity, Unit, exact, written
from perfmodel.quantities.catalogue import RATIO
from perfmodel.strategies.quantities import any_magnitudes, any_units
from perfmodel.terms import Degree, Direction
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Every,
    Interval,
    Join,
    Operator,
    Part,
    PartialDate,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)

__all__ = [
    "approximations",
    "blanks",
    "completions",
    "deadlines",
    "descriptions",
    "intervals",
    "partial_dates",
    "periods",
    "several",
    "tendencies",
    "thresholds",
    "unreadables",
    "values",
]

_WORDS = ("优良", "验收合格", "{甲}", "a/b", "≥95%", "省级", "")
_EVENTS = ("项目启动", "合同签订", "收到申请")
_KEPT = ((True, True), (True, False), (False, True), (False, False))
_LOWER = (Operator.GE, Operator.GT)
_UPPER = (Operator.LE, Operator.LT)


@cache
def _words() -> st.SearchStrategy[str]:
    return st.sampled_from(_WORDS) | st.text(max_size=12)


def thresholds(
    operators: st.SearchStrategy[Operator] | None = None, quantities: st.SearchStrategy[Quantity] | None = None
) -> st.SearchStrategy[Threshold]:
    """Return a strategy for thresholds: ≥95%, 150万元.

    >>> from hypothesis import find
    >>> from hypothesis import strategies as st
    >>> from perfmodel import Operator, Quantity
    >>> find(thresholds(st.just(Operator.LT), st.just(Quantity(5, "人"))), lambda value: True)
    Threshold(operator=Operator.LT, quantity=Quantity('5', '人'))
    """
    return st.builds(
        Threshold,
        st.sampled_from(Operator) if operators is None else operators,
        amounts.quantities() if quantities is None else quantities,
    )


def intervals(
    units: st.SearchStrategy[Unit] | None = None,
    magnitudes: st.SearchStrategy[int | Decimal | Fraction] | None = None,
) -> st.SearchStrategy[Interval]:
    """Return a strategy for intervals, each bound in or out, both in one unit; some are tolerances and have a center.

    >>> from hypothesis import find
    >>> from hypothesis import strategies as st
    >>> from perfmodel import Quantity
    >>> shares = intervals(st.just(Quantity(0, "%").unit), st.integers(0, 100))
    >>> find(shares, lambda value: value.accepts(Quantity(95, "%"))).accepts(Quantity(95, "%"))
    True
    """
    bounds = _bounds(units, magnitudes)
    return bounds.map(lambda pair: Interval(*pair)) | bounds.filter(_has_center).map(_tolerance)


def _tolerance(pair: tuple[Threshold, Threshold]) -> Interval:
    """Return the closed interval with the center that lies in the middle of it."""
    lower, upper = (bound.quantity for bound in pair)
    center = (lower.to(upper.unit) * Fraction(1, 2)).magnitude, (upper * Fraction(1, 2)).magnitude
    middle = Quantity(written(exact(Fraction(center[0]) + Fraction(center[1]))), upper.unit)
    return Interval(Threshold(Operator.GE, lower), Threshold(Operator.LE, upper), middle)


def _has_center(pair: tuple[Threshold, Threshold]) -> bool:
    """Whether the center of the interval has no more digits than a figure may have."""
    try:
        _tolerance(pair)
    except ModelError:
        return False
    return True


def approximations(
    units: st.SearchStrategy[Unit] | None = None,
    magnitudes: st.SearchStrategy[int | Decimal | Fraction] | None = None,
) -> st.SearchStrategy[Approximation]:
    """Return a strategy for approximations, some without a figure (几十), some without a bound (上千)."""
    named = st.none() | (any_magnitudes() if magnitudes is None else magnitudes).map(_exact)
    return st.builds(_about, named, _bounds(units, magnitudes), st.sampled_from(_KEPT))


def _about(magnitude: Magnitude | None, pair: tuple[Threshold, Threshold], kept: tuple[bool, bool]) -> Approximation:
    lower, upper = pair
    unit = lower.quantity.unit
    if magnitude is None and unit == RATIO:
        unit = BARE  # a share needs its figure: without one nothing says that it is one
    return Approximation(magnitude, unit, lower if kept[0] else None, upper if kept[1] else None)


def _exact(figure: int | Decimal | Fraction) -> Magnitude:
    return Quantity(figure).magnitude


def _bounds(
    units: st.SearchStrategy[Unit] | None, magnitudes: st.SearchStrategy[int | Decimal | Fraction] | None
) -> st.SearchStrategy[tuple[Threshold, Threshold]]:
    figures = any_magnitudes() if magnitudes is None else magnitudes
    ends = st.tuples(figures, figures).filter(lambda pair: Fraction(pair[0]) != Fraction(pair[1]))
    return st.builds(
        lambda pair, unit, low, high: (
            Threshold(low, Quantity(min(pair, key=Fraction), unit)),
            Threshold(high, Quantity(max(pair, key=Fraction), unit)),
        ),
        ends,
        any_units() if units is None else units,
        st.sampled_from(_LOWER),
        st.sampled_from(_UPPER),
    )


def partial_dates(years: st.SearchStrategy[int] | None = None) -> st.SearchStrategy[PartialDate]:
    """Return a strategy for dates of every precision, with and without the parts before (2024-12-31, 2024, --12, ---10), in *years*, four digits each.

    >>> from hypothesis import find
    >>> str(find(partial_dates(), lambda date: date.year is None and date.month == 2))
    '--02'
    """
    some = st.integers(1000, 9999) if years is None else years
    days = st.integers(0, 365).map(lambda number: date(2000, 1, 1) + timedelta(number))
    months = st.integers(1, 12)
    return (
        st.builds(_in_year, some, days)
        | st.builds(PartialDate, some, months)
        | st.builds(PartialDate, some)
        | days.map(lambda day: PartialDate(None, day.month, day.day))
        | months.map(lambda month: PartialDate(month=month))
        | st.integers(1, 31).map(lambda day: PartialDate(day=day))
    )


def _in_year(year: int, day: date) -> PartialDate:
    """Return the day in *year*; 29 February becomes the day before where there is none."""
    return PartialDate(year, day.month, min(day.day, calendar.monthrange(year, day.month)[1]))


def deadlines(
    operators: st.SearchStrategy[Operator] | None = None, dates: st.SearchStrategy[PartialDate] | None = None
) -> st.SearchStrategy[Deadline]:
    """Return a strategy for deadlines: by a date, recurring, or so long after something.

    With *dates* there are only those by a date, once.

    >>> from hypothesis import find
    >>> from hypothesis import strategies as st
    >>> str(find(deadlines(dates=st.just(PartialDate(2024, 12, 31))), lambda value: value.operator.is_strict))
    '<2024年12月31日'
    """
    signs = st.sampled_from([Operator.LE, Operator.LT]) if operators is None else operators
    if dates is not None:
        return st.builds(Deadline, signs, dates)
    durations = amounts.quantities(
        st.sampled_from([Quantity(0, unit).unit for unit in ("天", "小时", "月")]), st.integers(1, 365)
    )
    return st.builds(Deadline, signs, partial_dates(), st.none() | st.sampled_from(Every)) | st.builds(
        Deadline, signs, after=st.sampled_from(_EVENTS) | _words(), within=durations | amounts.quantities()
    )


def periods(dates: st.SearchStrategy[PartialDate] | None = None) -> st.SearchStrategy[Period]:
    """Return a strategy for periods. Of *dates* both ends are known, and in their order where both have a year; without, anything."""
    ends = partial_dates() if dates is None else dates
    if dates is None:
        return st.builds(Period, st.none() | ends, st.none() | ends)
    return st.tuples(ends, ends).map(lambda pair: Period(min(pair, key=_position), max(pair, key=_position)))


def _position(written: PartialDate) -> tuple[int, int, int]:
    return (written.year or 0, written.month or 0, written.day or 0)


def tendencies() -> st.SearchStrategy[Tendency]:
    """Return a strategy for tendencies: every direction, with and without adverb, figure and baseline."""
    return st.builds(
        Tendency,
        st.sampled_from(Direction),
        st.none() | st.sampled_from(["有所", "明显", "逐步"]) | _words(),
        st.none() | thresholds(),
        st.none() | st.sampled_from(["上年", "去年"]) | _words(),
    )


def completions() -> st.SearchStrategy[Completion]:
    """Return a strategy for words of completion: every degree, some with a reason.

    >>> from hypothesis import find
    >>> find(completions(), lambda value: value.reason is not None and value.degree.name == "NOT")
    Completion(degree=Degree.NOT, reason='优良')
    """
    return st.builds(Completion, st.sampled_from(Degree), st.none() | _words())


def descriptions() -> st.SearchStrategy[Description]:
    """Return a strategy for descriptions of any words at all."""
    return st.builds(Description, _words())


def blanks() -> st.SearchStrategy[Blank]:
    """Return a strategy for the blank, of which there is one."""
    return st.builds(Blank)


def unreadables() -> st.SearchStrategy[Unreadable]:
    """Return a strategy for refused cells, whose place lies in their text, with no, one or more suggestions."""
    return st.builds(
        lambda before, wrong, behind, message, suggestions: Unreadable(
            before + wrong + behind, (len(before), len(before) + len(wrong)), message, tuple(suggestions)
        ),
        _words(),
        _words(),
        _words(),
        st.builds(
            lambda code, words: Message(Text.literal(code, words)), st.sampled_from(["E102", "E104", "E302"]), _words()
        ),
        st.lists(_words(), max_size=2),
    )


def several(values: st.SearchStrategy[Value] | None = None) -> st.SearchStrategy[Several]:
    """Return a strategy for cells of several *values*, labelled or not; no value among them may be several itself."""
    parts = st.builds(Part, st.none() | _words(), _single_values() if values is None else values)
    return st.builds(Several, st.sampled_from(Join), st.lists(parts, min_size=2, max_size=3).map(tuple))


def values() -> st.SearchStrategy[Value]:
    """Return a strategy for values of every kind.

    >>> from hypothesis import find
    >>> find(values(), lambda value: type(value).__name__ == "Blank")
    Blank(text=None)
    """
    return _single_values() | several()


@cache
def _single_values() -> st.SearchStrategy[Value]:
    return st.one_of(
        thresholds(),
        intervals(),
        approximations(),
        deadlines(),
        periods(),
        tendencies(),
        completions(),
        descriptions(),
        blanks(),
        unreadables(),
    )
