"""Checks: what is wrong with what was handed in, though the assessment can go on."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from perfmodel.messages import Note
from perfmodel.model import FundingPlan, Project
from perfmodel.rules import RuleSet
from perfmodel.scoring import texts

__all__ = ["check_plan", "check_sum"]

_WHOLE = Decimal(100)


def check_sum(project: Project, name: str, total: Decimal, execution: Decimal, rules: RuleSet) -> Iterator[Note]:
    """Yield a fault if the indicators' weights are neither those of a table with budget execution beside it nor of one without."""
    expected = _WHOLE - rules.weights.points.execution
    if project.indicators and total not in {_WHOLE, _WHOLE - execution}:
        message = texts.WRONG_SUM(project=name, total=total, expected=expected, execution=execution)
        yield Note(message, source=project.source)


def check_plan(project: Project, name: str) -> Iterator[Note]:
    """Yield the faults of the funding plan: a cumulative share that falls, a plan that does not end at 100."""
    shares = _shares(project.funding_plan)
    for before, after in pairwise(shares):
        if after < before:
            yield Note(texts.PLAN_FALLS(project=name, before=before, after=after), source=project.source)
    if shares and shares[-1] != _WHOLE:
        yield Note(texts.PLAN_ENDS(project=name, last=shares[-1]), source=project.source)


def _shares(plan: FundingPlan | None) -> list[Decimal]:
    return [point.percent for point in plan.checkpoints if point.percent is not None] if plan else []
