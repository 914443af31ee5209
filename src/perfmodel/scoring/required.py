"""The inverse question: what an actual has to be to earn so many points, exactly, rounding taken into account."""

from decimal import Decimal
from fractions import Fraction
from typing import assert_never, overload

from attrs import evolve

from perfmodel.errors import ModelError
from perfmodel.model import Indicator
from perfmodel.model import texts as model_texts
from perfmodel.model.money import Figure, read_points, read_weight
from perfmodel.rules import DEFAULT_RULES
from perfmodel.scoring import inverse_texts as texts
from perfmodel.scoring.answer import Case
from perfmodel.scoring.errors import NoLeastActualError, RequiredActualError, UnreachablePointsError
from perfmodel.scoring.goals import Goal, goal_of
from perfmodel.scoring.indicator import Rules, rules_of
from perfmodel.scoring.matching import judge
from perfmodel.scoring.points import in_points, rounded_weight
from perfmodel.scoring.reading import read_target, shown
from perfmodel.scoring.required_dates import required_date
from perfmodel.scoring.required_figures import required_change, required_figure, required_time
from perfmodel.scoring.words import is_yes_or_no
from perfmodel.terms import Degree
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Context,
    Deadline,
    Description,
    Interval,
    Operator,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)

__all__ = ["required_actual"]

_WORST_FIRST = (Degree.NOT, Degree.PARTLY, Degree.MOSTLY, Degree.REACHED)


@overload
def required_actual(
    indicator: Indicator,
    points: Figure | None = None,
    *,
    rules: Rules = DEFAULT_RULES,
    context: Context | str | None = None,
    strict: bool = False,
) -> Value: ...


@overload
def required_actual(
    *,
    target: str | Value,
    weight: Figure,
    points: Figure | None = None,
    rules: Rules = DEFAULT_RULES,
    context: Context | str | None = None,
    strict: bool = False,
) -> Value: ...


def required_actual(  # noqa: PLR0913 - the two ways of naming the indicator, and the options that both share
    indicator: Indicator | None = None,
    points: Figure | None = None,
    *,
    target: str | Value = "",
    weight: Figure | None = None,
    rules: Rules = DEFAULT_RULES,
    context: Context | str | None = None,
    strict: bool = False,
) -> Value:
    """Return the least actual that earns at least *points* (the full weight, if none are named); for a limit the greatest.

    Asked of an *indicator*, or of a *target* and its *weight*. The answer is a value that scores so: a figure in the target's unit, for a date the last
    one, for words the degree, for a cell of several values one for each part, all in the same proportion. Where no actual is the least (a strict sign
    read literally: 95% itself is not enough for >95%), *strict* gives the bound, ``>95%``.

    Raises `UnreachablePointsError` for more points than the weight, `NoLeastActualError` where none is the least, `RequiredActualError` where nobody can
    tell, `ModelError` for points or a weight that are none, `RulesError` for unknown rules.

    >>> (
    ...     str(required_actual(target="≥95%", weight=10, points=9)),
    ...     str(required_actual(target="≤78元", weight=10, points=8)),
    ... )
    ('85.4525%', '41分之4000元')
    """
    chosen = rules_of(rules)
    if indicator is not None:
        target, weight = indicator.target_in_force, indicator.weight
        context = indicator.context() if context is None else context
    place = Context(subcategory=context) if isinstance(context, str) else context or Context()
    exact, _ = rounded_weight(_known("weight", read_weight(weight)), chosen)
    wanted = in_points(exact, chosen) if points is None else _known("points", read_points(points))
    case, goal = Case(chosen, Fraction(exact), place), goal_of(wanted, chosen.rounding)
    if goal.rounded > exact:
        raise UnreachablePointsError(texts.UNREACHABLE(points=wanted, weight=exact))
    if goal.rounded == 0:
        raise NoLeastActualError(texts.EVERY_ACTUAL(points=goal.rounded))
    return _required(read_target(target, place).value, goal, case, strict=strict)


def _known(name: str, figure: Decimal | None) -> Decimal:
    if figure is None:
        raise ModelError(model_texts.NOT_A_FIGURE(field=name, value=figure))
    return figure


def _required(target: Value, goal: Goal, case: Case, *, strict: bool) -> Value:
    """Return what just earns *goal*, which scoring has to agree with: a formula that takes points off elsewhere is not guessed at."""
    found = _sought(target, goal, case, strict=strict)
    if not _is_bound(found):
        points = judge(target, found, case).points
        if points is None or not goal.is_met_by(points):
            raise RequiredActualError(texts.NOT_TURNED(rules=case.rules.id, target=shown(target)))
    return found


def _sought(target: Value, goal: Goal, case: Case, *, strict: bool) -> Value:
    match target:
        case Threshold() | Interval() | Approximation():
            return required_figure(target, goal, case, strict=strict)
        case Tendency(by=Threshold() as by):
            return required_change(target, by, goal, case, strict=strict)
        case Deadline(within=planned) if planned is not None:
            return required_time(planned, goal, case, strict=strict)
        case Deadline() | Period():
            return required_date(target, goal, case)
        case Description() if is_yes_or_no(target):
            return Description(target.text)
        case Tendency() | Description() | Completion():
            return _degree(goal, case)
        case Several():
            return _each(target, goal, case, strict=strict)
        case Blank() | Unreadable():
            raise RequiredActualError(texts.NO_TARGET(target=shown(target)))
        case _:
            assert_never(target)


def _degree(goal: Goal, case: Case) -> Completion:
    """Return the lowest degree whose default share earns *goal*."""
    shares = case.rules.qualitative.shares
    enough = (degree for degree in _WORST_FIRST if goal.is_met_by(case.weight * Fraction(shares.of(degree).share)))
    found = next(enough, None)
    if found is None:
        raise UnreachablePointsError(texts.UNREACHABLE(points=goal.rounded, weight=in_points(case.weight, case.rules)))
    return Completion(found)


def _each(target: Several, goal: Goal, case: Case, *, strict: bool) -> Several:
    """Return what each part has to be for all of them, or of alternatives for any, to earn *goal*: the same share of the weight everywhere."""
    parts = tuple(evolve(part, value=_required(part.value, goal, case, strict=strict)) for part in target.parts)
    return Several(target.join, parts)


def _is_bound(value: Value) -> bool:
    """Whether *value* tells only what has to be passed: scoring cannot be asked of it as it is."""
    match value:
        case Threshold(operator=operator):
            return operator is not Operator.EQ
        case Tendency(by=Threshold() as by):
            return _is_bound(by)
        case Several():
            return any(_is_bound(part.value) for part in value.parts)
        case _:
            return False
