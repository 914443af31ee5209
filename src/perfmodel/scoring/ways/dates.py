"""Dates (时效指标): being late, by the days taken, as a share, as nothing, or with points off for each day, week or month; and periods."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import ceil
from types import MappingProxyType

from perfmodel.quantities import Dimension, Quantity, Unit
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import LateUnit
from perfmodel.scoring import texts
from perfmodel.scoring.figures import DAY_ONLY, Figures, Result, bound_of
from perfmodel.scoring.trace import Rounded, Shown
from perfmodel.values import Operator, Threshold, format_value

__all__ = ["deadline", "deadline_points_off", "deadline_share", "deadline_share_off", "deadline_zero", "period"]


def deadline(figures: Figures, rules: RuleSet) -> Result:
    """By the date: w; late: w·planned days ÷ actual days from a known start, else the rule set's share for being late."""
    last = bound_of(figures.upper)
    if figures.actual <= last or figures.start is None:
        return deadline_share(figures, rules)
    planned, taken = max(Fraction(0), last - figures.start + 1), figures.actual - figures.start + 1
    return _by_days(planned, taken, figures, rules)


def deadline_share(figures: Figures, rules: RuleSet) -> Result:
    """By the date: w; late: the rule set's share for being late, however long."""
    if figures.actual <= bound_of(figures.upper):
        return _in_time(figures)
    share = Fraction(rules.formulas.deadline.late_share)
    points = figures.weight * share
    text = texts.LATE(share=Shown(share), points=Rounded(points, rules.rounding), **_days(figures))
    return Result(points, text, inputs={"share": share})


def deadline_zero(figures: Figures, _: RuleSet) -> Result:
    """By the date: w; late: 0."""
    if figures.actual <= bound_of(figures.upper):
        return _in_time(figures)
    return Result(Fraction(0), texts.LATE_IS_NOTHING(**_days(figures)), inputs={"share": Fraction(0)})


def deadline_points_off(figures: Figures, rules: RuleSet) -> Result:
    """By the date: w; late: so many points off for each day, week or month that has begun, down to 0."""
    return _with_off(figures, rules, Fraction(rules.formulas.deadline.off or 0))


def deadline_share_off(figures: Figures, rules: RuleSet) -> Result:
    """By the date: w; late: such a share of the weight off for each day, week or month that has begun, down to 0."""
    return _with_off(figures, rules, figures.weight * Fraction(rules.formulas.deadline.off or 0))


def period(figures: Figures, rules: RuleSet) -> Result:
    """Inside the planned period: w; otherwise w·planned days ÷ the days from the earlier start to the later end."""
    first, last = bound_of(figures.lower), bound_of(figures.upper)
    start = first if figures.start is None else figures.start
    if first <= start and figures.actual <= last:
        return _in_time(figures)
    return _by_days(last - first + 1, max(last, figures.actual) - min(first, start) + 1, figures, rules)


def _with_off(figures: Figures, rules: RuleSet, off: Fraction) -> Result:
    """Return the weight less *off* points for each unit of time late. Where these cannot be told, as months of days that no calendar holds, being late has its share."""
    if figures.actual <= bound_of(figures.upper):
        return _in_time(figures)
    per = rules.formulas.deadline.per or LateUnit.DAY
    count = _late(figures, per)
    if count is None:
        return deadline_share(figures, rules)
    points = max(Fraction(0), figures.weight - off * count)
    shown = {
        "off": Shown(off),
        "count": count,
        "per": texts.LATE_UNITS[per](),
        "points": Rounded(points, rules.rounding),
    }
    return Result(points, texts.LATE_OFF(**shown, **_days(figures)), inputs={"deduction": figures.weight - points})


_IN_DAYS = {LateUnit.DAY: 1, LateUnit.WEEK: 7}
_A_DAY = 86400
"""Seconds."""


def _late(figures: Figures, per: LateUnit) -> int | None:
    """Return how many units of time have begun since the last day; ``None`` where the figures do not tell."""
    last = bound_of(figures.upper)
    late = figures.actual - last
    if figures.unit is None:
        if per is LateUnit.MONTH:
            return _months(date.fromordinal(int(last)), date.fromordinal(int(figures.actual)))
        return ceil(late / _IN_DAYS[per])
    if per is LateUnit.MONTH:
        return ceil(late * figures.unit.factor) if figures.unit.dimension is Dimension.CALENDAR else None
    if figures.unit.dimension is not Dimension.TIME:
        return None
    return ceil(late * figures.unit.factor / (_A_DAY * _IN_DAYS[per]))


def _months(last: date, actual: date) -> int:
    """Return how many months have begun since *last*, a month's end being followed by the next one's."""
    months = (actual.year - last.year) * 12 + actual.month - last.month
    is_month_end = last.day == monthrange(last.year, last.month)[1]
    return months if is_month_end or actual.day <= last.day else months + 1


def _in_time(figures: Figures) -> Result:
    return Result(figures.weight, texts.IN_TIME(**_days(figures)))


def _days(figures: Figures) -> Mapping[str, object]:
    last = bound_of(figures.upper)
    days = {"actual": _day(figures.actual, figures), "target": _day(last, figures), "weight": Shown(figures.weight)}
    return MappingProxyType(days)


def _by_days(planned: Fraction, taken: Fraction, figures: Figures, rules: RuleSet) -> Result:
    points = figures.weight * planned / taken
    shown = {"weight": Shown(figures.weight), "points": Rounded(points, rules.rounding)}
    if figures.unit is None:
        return Result(points, texts.BY_DAYS(planned=Shown(planned), taken=Shown(taken), **shown))
    times = {"planned": _time(planned, figures.unit), "taken": _time(taken, figures.unit)}
    return Result(points, texts.BY_TIME(planned_figure=Shown(planned), taken_figure=Shown(taken), **times, **shown))


def _day(number: Fraction, figures: Figures) -> object:
    """Return a day as people write it, or how long something took."""
    if figures.day_format:
        day = date.fromordinal(int(number))
        return texts.DAY_OF_MONTH(day=day.day) if figures.day_format == DAY_ONLY else day.strftime(figures.day_format)
    return Shown(number) if figures.unit is None else _time(number, figures.unit)


def _time(number: Fraction, unit: Unit) -> str:
    """Return how long something took, in words: 3个月, never 3月."""
    return format_value(Threshold(Operator.EQ, Quantity(number, unit)))
