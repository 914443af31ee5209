"""Headroom: where an assessment's lost points are, and what each would take."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Message
from perfmodel.model import Indicator, Key
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.scoring import inverse_texts as texts
from perfmodel.scoring.answer import Case
from perfmodel.scoring.assessment import Assessment, ExecutionScore, ProjectAssessment
from perfmodel.scoring.errors import RequiredActualError
from perfmodel.scoring.goals import goal_of
from perfmodel.scoring.points import in_points
from perfmodel.scoring.required import required_actual
from perfmodel.scoring.required_figures import edge_for, figure_for
from perfmodel.scoring.score import Score
from perfmodel.values import Context, Range, Value

__all__ = ["Headroom", "headroom"]


@frozen(kw_only=True)
class Headroom:
    """Points of one row that are not earned yet: *lost* of its *weight*; all of it where *points* is ``None``, the row not being scored.

    *key* is ``None`` for budget execution. *required* is the actual that earns the full weight (a bound such as ``>95%`` where none is the least), for
    execution the amount to spend; ``None`` where nobody can tell, and *obstacle* says why.
    """

    project: str
    key: Key | None
    points: Decimal | None
    weight: Decimal
    lost: Decimal
    required: Value | None = None
    obstacle: Message | None = None


def headroom(assessment: Assessment) -> tuple[Headroom, ...]:
    """Return what every row of *assessment* has left to earn, the largest first, the document's order between equals.

    Rows that have lost nothing, and those that take no part, are left out.
    """
    names = assessment.document.project_ids()
    rows = (
        row
        for name, project in zip(names, assessment.projects, strict=True)
        for row in _of_project(name, project, assessment)
    )
    return tuple(sorted(rows, key=lambda row: -Fraction(row.lost)))


def _of_project(name: str, assessed: ProjectAssessment, assessment: Assessment) -> Iterator[Headroom]:
    rules, year = assessment.rules, assessment.document.year
    for indicator, score in zip(assessed.project.indicators, assessed.scores, strict=True):
        if lost := _lost(score, rules):
            required, obstacle = _required(indicator, score, rules, year)
            yield _row(name, indicator.key, score, lost, required, obstacle)
    execution = assessed.execution
    if execution.counts and (lost := _lost(execution.score, rules)):
        required, obstacle = _required_spent(execution, rules)
        yield _row(name, None, execution.score, lost, required, obstacle)


def _row(
    project: str, key: Key | None, score: Score, lost: Decimal, required: Value | None, obstacle: Message | None
) -> Headroom:
    return Headroom(
        project=project,
        key=key,
        points=score.points,
        weight=score.weight or Decimal(0),
        lost=lost,
        required=required,
        obstacle=obstacle,
    )


def _lost(score: Score, rules: RuleSet) -> Decimal | None:
    """Return the points that are not earned, ``None`` where there are none."""
    lost = Fraction(score.weight or 0) - Fraction(score.points or 0)
    return in_points(lost, rules) if lost > 0 else None


def _required(
    indicator: Indicator, score: Score, rules: RuleSet, year: int | None
) -> tuple[Value | None, Message | None]:
    context = indicator.context(year=year)
    try:
        return required_actual(indicator, score.weight, rules=rules, context=context, strict=True), None
    except RequiredActualError as error:
        return None, error.message


def _required_spent(execution: ExecutionScore, rules: RuleSet) -> tuple[Value | None, Message | None]:
    budget, weight = execution.budget, execution.score.weight
    if budget is None or budget.magnitude <= 0 or weight is None:
        return None, texts.NO_MONEY()
    return _amount(budget, weight, rules)


def _amount(budget: Quantity, weight: Decimal, rules: RuleSet) -> tuple[Value | None, Message | None]:
    """Return what of *budget* has to be spent to earn all of *weight*."""
    case, goal = Case(rules, Fraction(weight), Context()), goal_of(weight, rules.rounding)
    try:
        edge = edge_for("execution", Range(lower=Fraction(budget.magnitude)), goal, case, str(budget))
        return figure_for(edge, budget.unit, goal, strict=True), None
    except RequiredActualError as error:
        return None, error.message
