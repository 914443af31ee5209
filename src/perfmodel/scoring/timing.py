"""Dates: targets that are a day to be done by (2024年12月底前, 每月10日前, 项目启动后30日内) or a period, held against an actual date."""

from datetime import date, timedelta
from fractions import Fraction

from attrs import frozen

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.quantities import Dimension, Quantity
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, apply, unanswered
from perfmodel.scoring.formulas import DAY_ONLY, Figures
from perfmodel.scoring.reading import shown
from perfmodel.scoring.settling import convert
from perfmodel.terms import Status
from perfmodel.values import Deadline, Operator, PartialDate, Period, Threshold

__all__ = ["Timed", "judge_date"]

Timed = Deadline | Period
"""The kinds of value that stand for dates."""

_ANY_YEAR = 2024  # where neither side names a year they mean the same one; a leap year holds every day


@frozen
class _Span:
    """First and last day; *first* is ``None`` where only the end is known."""

    first: date | None
    last: date


def judge_date(target: Timed, actual: Timed | Threshold, case: Case) -> Answer:
    """Return the points of *actual* against *target*. What cannot be laid on one calendar is left to people."""
    if isinstance(actual, Threshold) or (isinstance(target, Deadline) and target.within is not None):
        return _judge_relative(target, actual, case)
    if _every(target) is not _every(actual):
        return _unclear(target, actual)
    year = _year_of(target) or _year_of(actual) or case.context.year
    wanted, stated = _span(target, year or _ANY_YEAR), _span(actual, year or _ANY_YEAR)
    if wanted is None or stated is None:
        return _unclear(target, actual)
    one_year_missing = (_year_of(target) is None) is not (_year_of(actual) is None)
    notes = (Note(texts.SAME_YEAR(year=year)),) if one_year_missing else ()
    return _compare(wanted, stated, _day_format(target, year, (wanted, stated)), case).after(notes=notes)


def _day_format(target: Timed, year: int | None, spans: tuple[_Span, ...]) -> str:
    """Return how days are shown: as much of them as the cells or their context tell, all of it where less would not tell them apart (<1月1日)."""
    days = [day for span in spans for day in (span.first, span.last) if day is not None]
    if isinstance(target, Deadline) and target.date is not None and not _has_month(target.date):
        return DAY_ONLY if len({(day.year, day.month) for day in days}) == 1 else "%Y-%m-%d"
    return "%m-%d" if not year and len({day.year for day in days}) == 1 else "%Y-%m-%d"


def _compare(wanted: _Span, stated: _Span, day_format: str, case: Case) -> Answer:
    first, last = wanted.first, wanted.last
    figures = Figures(
        weight=case.weight,
        actual=_ordinal(stated.last),
        lower=None if first is None else _ordinal(first),
        upper=_ordinal(last),
        start=None if stated.first is None else _ordinal(stated.first),
        day_format=day_format,
    )
    return apply("deadline" if first is None else "period", figures, case)


def _judge_relative(target: Timed, actual: Timed | Threshold, case: Case) -> Answer:
    """So many days after an event, against so many days: 项目启动后30日内 against 25天."""
    taken = (
        actual.quantity if isinstance(actual, Threshold) else actual.within if isinstance(actual, Deadline) else None
    )
    planned = target.within if isinstance(target, Deadline) else None
    if planned is None or taken is None:
        if isinstance(actual, Threshold):
            return unanswered(Status.INCOMPARABLE, texts.INCOMPARABLE(target=shown(target), actual=shown(actual)))
        return _unclear(target, actual)
    if not planned.is_comparable_to(taken) and not taken.unit.is_bare:
        return unanswered(Status.INCOMPARABLE, texts.INCOMPARABLE(target=shown(target), actual=shown(actual)))
    notes = (Note(texts.ACTUAL_TAKES_UNIT(unit=planned.unit)),) if taken.unit.dimension is Dimension.NONE else ()
    figures = Figures(
        weight=case.weight,
        actual=_as(taken, planned),
        upper=Fraction(planned.magnitude),
        start=Fraction(1),
        unit=planned.unit,
    )
    return apply("deadline", figures, case).after(notes=notes)


def _as(taken: Quantity, planned: Quantity) -> Fraction:
    unit = planned.unit if taken.unit.is_bare else taken.unit
    return convert(taken.magnitude, unit, planned.unit)


def _span(value: Timed, year: int) -> _Span | None:
    if isinstance(value, Period):
        return _period_span(value, year)
    last = _day(value.date, year, end=value.operator is not Operator.LT) if value.date else None
    if last is None:
        return None
    return _Span(None, last - timedelta(days=1) if value.operator is Operator.LT else last)


def _period_span(value: Period, year: int) -> _Span | None:
    if value.start is None or value.end is None:
        return None
    first, last = _day(value.start, year, end=False), _day(value.end, year, end=True)
    return None if first is None or last is None else _Span(first, last)


def _day(written: PartialDate, year: int, *, end: bool) -> date | None:
    """Return the first or the last day that *written* may mean, in *year* and January where it leaves them open; ``None`` for 29 February of most."""
    try:
        whole = (
            PartialDate(written.year or year, written.month, written.day)
            if _has_month(written)
            else PartialDate(year, 1, written.day)
        )
    except ModelError:
        return None
    return whole.last_day() if end else whole.first_day()


def _has_month(written: PartialDate) -> bool:
    """Whether *written* lies somewhere in a year; else it is a day of any month (---10)."""
    return written.month is not None or written.year is not None


def _year_of(value: Timed) -> int | None:
    written = value.end if isinstance(value, Period) else value.date
    return written.year if written else None


def _every(value: Timed) -> object:
    return value.every if isinstance(value, Deadline) else None


def _ordinal(day: date) -> Fraction:
    return Fraction(day.toordinal())


def _unclear(target: Timed, actual: Timed) -> Answer:
    return unanswered(Status.JUDGEMENT, texts.DATES_UNCLEAR(target=shown(target), actual=shown(actual)))
