"""Scoring one indicator: read the two cells, let the mechanism judge, round once."""

import os
from decimal import Decimal
from fractions import Fraction

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.model import texts as model_texts
from perfmodel.model.money import read_weight
from perfmodel.rules import DEFAULT_RULES, RuleSet, load_rules
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case
from perfmodel.scoring.matching import judge
from perfmodel.scoring.points import in_points, rounded_weight
from perfmodel.scoring.reading import Read, read_actual, read_target, shown, unread
from perfmodel.scoring.score import Score
from perfmodel.scoring.trace import Step, StepKind, Unrounded
from perfmodel.terms import Status
from perfmodel.values import Context, Value

__all__ = ["Rules", "conclude", "rules_of", "score_indicator"]

Rules = RuleSet | str | os.PathLike[str]
"""A rule set, the id of a shipped one, or the path of a file."""


def score_indicator(
    *,
    target: str | Value,
    actual: str | Value | None,
    weight: Decimal | int | str,
    rules: Rules = DEFAULT_RULES,
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
    exact, notes = rounded_weight(_points(weight), chosen)
    wanted, stated = read_target(target, place), read_actual(actual, place)
    case = Case(chosen, Fraction(exact), place)
    answer = judge(wanted.value, stated.value, case)
    answer = _with_reading(answer, wanted, stated).after(notes=notes)
    return conclude(answer, exact, chosen, wanted.value, stated.value)


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
    """Return *answer* as a score, rounded once; *weight* has the rule set's decimals, so that rounding never lifts above it."""
    points, steps = None, answer.steps
    if answer.points is not None:
        points, step = _rounded(answer.points, rules)
        steps = (*steps, step)
    return Score(
        points=points,
        weight=in_points(weight, rules),
        status=answer.status,
        derivation=steps,
        notes=answer.notes,
        target=target,
        actual=actual,
    )


def _rounded(exact: Fraction, rules: RuleSet) -> tuple[Decimal, Step]:
    rounding, points = rules.rounding, in_points(exact, rules)
    text = texts.ROUNDED(
        exact=Unrounded(exact), places=rounding.places, mode=texts.ROUNDINGS[rounding.mode](), points=points
    )
    step = Step(
        kind=StepKind.ROUND,
        rule=f"{rules.id}/rounding",
        source=rounding.source,
        inputs={"points": exact, "places": Decimal(rounding.places), "mode": rounding.mode.value},
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
    inputs = {"target": shown(target), "actual": shown(actual)}
    return Step(kind=StepKind.READ, inputs={**inputs}, text=texts.AS_READ(**inputs))
