"""What date earns the points: the last day of a deadline, the last end of a period.

Scoring itself is asked day by day, by halving, so that every way of taking points off for being late is turned round alike: later never earns more.
"""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from attrs import evolve

from perfmodel.scoring import inverse_texts as texts
from perfmodel.scoring.answer import Case
from perfmodel.scoring.errors import NoLeastActualError, RequiredActualError
from perfmodel.scoring.goals import Goal
from perfmodel.scoring.reading import shown
from perfmodel.scoring.timing import Timed, judge_date
from perfmodel.values import Deadline, Operator, PartialDate, Period

__all__ = ["required_date"]

_ANY_YEAR = 2024  # where no year is known; a leap year holds every day
_LATEST = date(9999, 12, 31)


def required_date(target: Timed, goal: Goal, case: Case) -> Timed:
    """Return the last date that earns *goal*. Where the target leaves the year or the month open, the date stays in it, as scoring takes it to."""
    wanted, first, end = _placed(target, case.context.year or _ANY_YEAR)

    def is_enough(day: date) -> bool:
        points = judge_date(wanted, _stated(wanted, PartialDate(day.year, day.month, day.day)), case).points
        return points is not None and goal.is_met_by(points)

    if not first <= end or not is_enough(first):
        raise RequiredActualError(texts.NO_DATES(target=shown(target)))
    if is_enough(_LATEST):
        raise NoLeastActualError(texts.ANY_DATE(points=goal.rounded))
    day = min(_last(first, is_enough), end)
    written = _planned(target)
    has_month = written.month is not None or written.year is not None
    return _stated(target, PartialDate(written.year and day.year, day.month if has_month else None, day.day))


def _planned(target: Timed) -> PartialDate:
    """Return the day that the target names last."""
    planned = target.end if isinstance(target, Period) else target.date
    if planned is None or (isinstance(target, Period) and target.start is None):
        raise RequiredActualError(texts.NO_DATES(target=shown(target)))
    return planned


def _placed(target: Timed, year: int) -> tuple[Timed, date, date]:
    """Return *target* with its year put in, and January where it leaves the month open; its last day in time, and the last that its words can tell."""
    planned = _planned(target)
    known = planned.year or year
    month = planned.month or (None if planned.year is not None else 1)
    end = _LATEST if planned.year is not None else date(known, 12, 31) if planned.month else date(known, 1, 31)
    if planned.day is not None and planned.day > monthrange(known, month or 1)[1]:  # 29 February of most years
        raise RequiredActualError(texts.NO_DATES(target=shown(target)))
    whole = PartialDate(known, month, planned.day)
    if isinstance(target, Period):
        start = target.start.in_year(known) if target.start is not None else None
        return evolve(target, start=start, end=whole), _end_of(whole), end
    is_before = target.operator is Operator.LT
    first = date(known, month or 1, planned.day or 1) - timedelta(days=1) if is_before else _end_of(whole)
    in_open_year = planned.year is not None or first.year == known
    return evolve(target, date=whole), first, end if in_open_year else date.min


def _end_of(whole: PartialDate) -> date:
    return whole.last_day() or _LATEST


def _stated(target: Timed, day: PartialDate) -> Timed:
    """Return *day* as an actual for *target*: the end of its period, or a day to be done by."""
    return Period(target.start, day) if isinstance(target, Period) else Deadline(Operator.LE, day, target.every)


def _last(first: date, is_enough: Callable[[date], bool]) -> date:
    """Return the last day that is enough, between *first*, which is, and the last of the calendar, which is not."""
    low, high = first.toordinal(), _LATEST.toordinal()
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if is_enough(date.fromordinal(middle)) else (low, middle)
    return date.fromordinal(low)
