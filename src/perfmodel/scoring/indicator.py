"""Scoring one indicator: read the two cells, let the mechanism judge, round once."""

import os
from decimal import Decimal
from fractions import Fraction

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.model import texts as model_texts
from perfmodel.model.money import read_weight
from perfmodel.quantities import Rounding, round_to
from perfmodel.rules import RuleSet, load_rules
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case
from perfmodel.scoring.matching import judge
from perfmodel.scoring.reading import Read, read_actual, read_target, unread
from perfmodel.scoring.score import Score
from perfmodel.scoring.trace import Step, StepKind, Unrounded
from perfmodel.terms import Status
from perfmodel.values import Context, Value

__all__ = ["Rules", "conclude", "padded", "rules_of", "score_indicator"]

Rules = RuleSet | str | os.PathLike[str]
"""A rule set, the id of a shipped one, or the path of a file."""


def score_indicator(
    *,
    target: str | Value,
    actual: str | Value | None,
    weight: Decimal | int | str,
    rules: Rules = "mof-2020",
    context: Context | str | None = None,
) -> Score:
    """Return what *actual* (实际完成值) earns against *target* (指标值) of *weight* points (分值).

    Cells are given as text or as parsed values; *context* is where the indicator stands, or just its subcategory's name. A cell that cannot be read, or
    that only a person can judge, is not scored: `Score.points` is ``None`` and `Score.status` says why.

    Raises `RulesError` for unknown rules, `ModelError` for a weight that is none.

    >>> score = score_indicator(target="≥95%", actual="90%", weight=10)
    >>> score.points, str(score.derivation[-2].text)
    (Decimal('9.47'), '10 × 90 ÷ 95 = 9.47')
    """
    chosen = rules_of(rules)
    place = Context(subcategory=context) if isinstance(context, str) else context or Context()
    exact = _points(weight)
    wanted, stated = read_target(target, place), read_actual(actual, place)
    case = Case(chosen, Fraction(exact), place)
    answer = judge(wanted.value, stated.value, case)
    return conclude(_with_reading(answer, wanted, stated), exact, chosen, wanted.value, stated.value)


def _points(weight: Decimal | int | str) -> Decimal:
    exact = read_weight(weight)
    if exact is None:
        raise ModelError(model_texts.NOT_A_FIGURE(field="weight", value=weight))
    return exact


def rules_of(rules: Rules) -> RuleSet:
    """Return the rule set that is given, or named, or stands in the file."""
    return rules if isinstance(rules, RuleSet) else load_rules(rules)


def conclude(
    answer: Answer, weight: Decimal, rules: RuleSet, target: Value | None = None, actual: Value | None = None
) -> Score:
    """Return *answer* as a score: rounded once, within 0 and the weight."""
    points, steps = None, answer.steps
    if answer.points is not None:
        points, step = _rounded(answer.points, weight, rules)
        steps = (*steps, step)
    return Score(
        points=points,
        weight=padded(weight, rules),
        status=answer.status,
        derivation=steps,
        notes=answer.notes,
        target=target,
        actual=actual,
    )


def padded(points: Decimal, rules: RuleSet) -> Decimal:
    """Return *points* with at least the rule set's decimals: 10 is 10.00, 12.345 stays."""
    places = max(rules.rounding.places, -int(points.as_tuple().exponent))
    return round_to(points, places)


def _rounded(exact: Fraction, weight: Decimal, rules: RuleSet) -> tuple[Decimal, Step]:
    rounding = rules.rounding
    points = round_to(exact, rounding.places, rounding.mode)
    if points > weight:  # a weight with more decimals than points have: rounding must not lift above it
        points = round_to(exact, rounding.places, Rounding.DOWN)
    text = texts.ROUNDED(
        exact=Unrounded(exact), places=rounding.places, mode=texts.ROUNDINGS[rounding.mode](), points=points
    )
    step = Step(
        kind=StepKind.ROUND,
        rule=f"{rules.id}/rounding",
        source=rounding.source,
        inputs={"points": exact},
        result=points,
        text=text,
    )
    return points, step


def _with_reading(answer: Answer, target: Read, actual: Read) -> Answer:
    """Return *answer* after the step that says what was read, with the notes of both cells."""
    steps = (*target.steps, *actual.steps, _reading_step(target.value, actual.value))
    unreadable = tuple(note for read in (target, actual) if (note := unread(read)) is not None)
    said_twice = [note for note in actual.notes if note in target.notes]
    notes: list[Note] = [*target.notes, *(note for note in actual.notes if note not in said_twice), *unreadable]
    return answer.after(*(steps if answer.status is not Status.MISSING else ()), notes=tuple(notes))


def _reading_step(target: Value, actual: Value) -> Step:
    inputs = {"target": target.text or "", "actual": actual.text or ""}
    return Step(kind=StepKind.READ, inputs={**inputs}, text=texts.AS_READ(**inputs))
