"""Judging: which mechanism a target and an actual so far take, by the kinds of value they are."""

from fractions import Fraction

from attrs import evolve

from perfmodel.messages import Message
from perfmodel.monitoring import texts
from perfmodel.monitoring.dates import check_date
from perfmodel.monitoring.figures import check_figure
from perfmodel.monitoring.lights import light_step
from perfmodel.monitoring.shown import Percent
from perfmodel.monitoring.verdict import Query, Verdict, by_degree, by_outlook, unlit
from perfmodel.scoring import Step, StepKind
from perfmodel.scoring.answer import Case
from perfmodel.scoring.matching import judge, pairs_of
from perfmodel.scoring.reading import shown
from perfmodel.terms import Degree, Light
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
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

__all__ = ["check_value"]

_WORST_FIRST = (Light.RED, Light.YELLOW, Light.BLUE, Light.GREEN)


def check_value(target: Value, actual: Value, query: Query) -> Verdict:
    """Return how *actual* stands against *target* on the day."""
    match target, actual:
        case (Unreadable() as cell, _) | (_, Unreadable() as cell):
            return unlit(texts.UNREADABLE(text=cell.text, reason=cell.message))
        case Blank(), _:
            return unlit(texts.NO_TARGET())
        case ((Deadline() | Period()), (Deadline() | Period() | Threshold() | Completion() | Blank())):
            return check_date(target, actual, query)
        case _, Completion():
            text = texts.DEGREE(actual=shown(actual), degree=texts.DEGREES[actual.degree]())
            return by_degree(actual.degree, text, query)
        case Several(), _ if not isinstance(actual, Blank):
            return _check_parts(target, actual, query)
        case ((Threshold() | Interval() | Approximation()), Threshold(operator=Operator.EQ)):
            return check_figure(target, actual, query)
        case ((Threshold() | Interval() | Approximation()), Approximation(magnitude=figure)) if figure is not None:
            return check_figure(target, actual, query)
        case _:
            return _by_scoring(target, actual, query)


def _check_parts(target: Several, actual: Value, query: Query) -> Verdict:
    """Return the worst part's verdict; the best one's where any part will do. A part without a light leaves the whole without."""
    pairs = pairs_of(target, actual)
    if pairs is None and target.join is Join.ANY and not isinstance(actual, Several):
        pairs = [(part.value, actual) for part in target.parts]
    if pairs is None:
        return unlit(texts.PARTS_DIFFER(target=shown(target), actual=shown(actual)))
    verdicts = [check_value(wanted, stated, query) for wanted, stated in pairs]
    lit = [verdict for verdict in verdicts if verdict.light is not None]
    if target.join is Join.ALL and len(lit) < len(verdicts):
        return next(verdict for verdict in verdicts if verdict.light is None)
    if not lit:
        return verdicts[0]
    ranked = sorted(lit, key=_badness)
    chosen = ranked[0] if target.join is Join.ALL else ranked[-1]
    place = verdicts.index(chosen)
    steps = tuple(evolve(step, text=texts.OF_PART(number=place + 1, step=step.text)) for step in chosen.steps)
    return evolve(chosen, expected=None, steps=steps)


def _badness(verdict: Verdict) -> int:
    return len(_WORST_FIRST) if verdict.light is None else _WORST_FIRST.index(verdict.light)


def _by_scoring(target: Value, actual: Value, query: Query) -> Verdict:
    """Ask scoring what the words come to: all of the weight is reached, a part of it that share of the target, and no points no light."""
    answer = judge(target, actual, Case(query.rules, Fraction(1), query.context))
    counts_figures = isinstance(target, Threshold | Interval | Approximation) and not isinstance(actual, Tendency)
    if answer.points is None or (counts_figures and answer.points < 1):  # a bound that tells no figure
        return unlit(_why_not(target, actual))
    given = {"target": shown(target), "actual": shown(actual)}
    if answer.points == 1:
        return by_degree(Degree.REACHED, texts.AS_ASKED(**given), query).after(notes=answer.notes)
    lights, rule = query.rules.monitoring.progress, f"{query.rules.id}/monitoring.progress"
    light = lights.of(answer.points)
    text = texts.SHARE_BY_SCORING(share=Percent(answer.points), **given)
    formula = Step(kind=StepKind.FORMULA, rule=rule, source=lights.source, result=answer.points, text=text)
    steps = (formula, light_step(light, answer.points, lights, rule))
    verdict = Verdict(light=light, share=answer.points, steps=steps, notes=answer.notes)
    return by_outlook(verdict, answer.points, query)


def _why_not(target: Value, actual: Value) -> Message:
    if isinstance(actual, Blank):
        return texts.NOT_STATED()
    wanted = texts.WORDS_UNCLEAR
    if isinstance(target, Threshold | Interval | Approximation):
        wanted = texts.FIGURE_WANTED
    elif isinstance(target, Deadline | Period):
        wanted = texts.DATES_UNCLEAR
    return wanted(target=shown(target), actual=shown(actual))
