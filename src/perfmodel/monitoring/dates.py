"""Dates on a day of the year: a deadline is held against its date, never against the months. What is not due yet has no light."""

from datetime import date, timedelta
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Message
from perfmodel.monitoring import texts
from perfmodel.monitoring.verdict import Query, Verdict, by_degree, unlit
from perfmodel.scoring import Step, StepKind
from perfmodel.scoring.answer import Case
from perfmodel.scoring.reading import shown
from perfmodel.scoring.timing import judge_date
from perfmodel.terms import Degree, Light, Likelihood
from perfmodel.values import Blank, Completion, Deadline, Operator, Period, Threshold

__all__ = ["Timed", "check_date", "due_day"]

Timed = Deadline | Period
"""The kinds of value that stand for dates."""


@frozen
class _Days:
    """The first and the last day that a stated date may mean."""

    first: date
    last: date


def due_day(target: Timed, query: Query) -> date | None:
    """Return the last day on which *target* can be reached; ``None`` for one that comes round, counts from something, or names no day."""
    if isinstance(target, Period):
        return None if target.end is None else target.end.in_year(query.moment.year).last_day()
    if target.date is None or target.every is not None:
        return None
    written = target.date.in_year(query.moment.year)
    if target.operator is Operator.LT:
        first = written.first_day()
        return None if first is None else first - timedelta(days=1)
    return written.last_day()


def check_date(target: Timed, actual: Timed | Threshold | Completion | Blank, query: Query) -> Verdict:
    """Return how *actual* stands against *target*: done by its day, late, or not due yet."""
    due = due_day(target, query)
    if due is None and isinstance(actual, Timed | Threshold):
        return _by_scoring(target, actual, query)
    if isinstance(actual, Threshold):
        return unlit(texts.INCOMPARABLE(target=shown(target), actual=shown(actual)))
    if isinstance(actual, Timed):
        days = _days_of(actual, query)
        return (
            unlit(texts.DATES_UNCLEAR(target=shown(target), actual=shown(actual)))
            if due is None or days is None
            else _check_days(due, days, query)
        )
    if isinstance(actual, Completion) and (actual.degree is Degree.REACHED or due is None):
        return by_degree(
            actual.degree, texts.DEGREE(actual=shown(actual), degree=texts.DEGREES[actual.degree]()), query
        )
    if due is not None and query.moment.on <= due:
        return unlit(texts.NOT_DUE(due=due), likelihood=Likelihood.POSSIBLE if isinstance(actual, Completion) else None)
    if isinstance(actual, Blank) or due is None:
        return unlit(texts.NOT_STATED())
    return _light(
        Light.RED, texts.OVERDUE(due=due, day=query.moment.on, actual=shown(actual)), Likelihood.IMPOSSIBLE, query
    )


def _check_days(due: date, days: _Days, query: Query) -> Verdict:
    """Hold a stated date against the day due. One that still lies ahead is an intention, and an intention has no light."""
    in_time, on = days.last <= due, query.moment.on
    if days.first > on:
        text = texts.INTENDED(intended=days.last, due=due)
        if on <= due:
            return unlit(text, likelihood=Likelihood.POSSIBLE if in_time else Likelihood.IMPOSSIBLE)
        return _light(Light.RED, text, Likelihood.IMPOSSIBLE, query)
    if in_time:
        return _light(Light.GREEN, texts.IN_TIME(actual=days.last, due=due), Likelihood.CERTAIN, query)
    return _light(Light.RED, texts.LATE(actual=days.last, due=due), Likelihood.IMPOSSIBLE, query)


def _by_scoring(target: Timed, actual: Timed | Threshold, query: Query) -> Verdict:
    """Let scoring tell whether a deadline that comes round or counts from something was kept."""
    answer = judge_date(target, actual, Case(query.rules, Fraction(1), query.context))
    if answer.points is None:
        return unlit(texts.DATES_UNCLEAR(target=shown(target), actual=shown(actual)))
    given = {"target": shown(target), "actual": shown(actual)}
    if answer.points == 1:
        return _light(Light.GREEN, texts.KEPT(**given), Likelihood.CERTAIN, query).after(notes=answer.notes)
    return _light(Light.RED, texts.NOT_KEPT(**given), Likelihood.POSSIBLE, query).after(notes=answer.notes)


def _light(light: Light, text: Message, likelihood: Likelihood, query: Query) -> Verdict:
    degrees = query.rules.monitoring.degrees
    step = Step(
        kind=StepKind.BAND,
        rule=f"{query.rules.id}/monitoring.degrees",
        source=degrees.source,
        result=light.value,
        text=texts.SO_LIGHT(what=text, light=texts.LIGHTS[light]()),
    )
    return Verdict(light=light, likelihood=likelihood, steps=(step,))


def _days_of(actual: Timed, query: Query) -> _Days | None:
    """Return the days that a stated date may mean, in the year of the check where it names none."""
    start = actual.start if isinstance(actual, Period) else actual.date
    end = actual.end if isinstance(actual, Period) else actual.date
    if start is None or end is None or (isinstance(actual, Deadline) and actual.every is not None):
        return None
    last = end.in_year(query.moment.year).last_day()
    first = (end if isinstance(actual, Period) else start).in_year(query.moment.year).first_day()
    return None if first is None or last is None else _Days(first, last)
