"""Checks: what is wrong with what was handed in, though the assessment can go on."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from perfmodel.messages import Note
from perfmodel.model import FundingPlan, Project
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import WHOLE
from perfmodel.scoring import texts
from perfmodel.scoring.points import in_points
from perfmodel.sources import Source

__all__ = ["check_plan", "check_sum"]


def check_sum(
    project: Project, name: str, total: Decimal, execution: Decimal, rules: RuleSet, stated_at: Source | None
) -> Iterator[Note]:
    """Yield a fault if the indicators' weights are neither those of a table with *execution* points beside it nor of one without.

    Its place is *stated_at*, the sheet's row where a weight was stated, else the project's.
    """
    if not project.indicators or total in {WHOLE, WHOLE - execution}:
        return
    wrong = texts.WRONG_SUM if execution else texts.WRONG_SUM_ALONE
    shown = {"total": total, "expected": WHOLE - execution, "execution": execution, "whole": WHOLE}
    message = wrong(project=name, **{key: in_points(figure, rules) for key, figure in shown.items()})
    yield Note(message, source=stated_at or project.source)


def check_plan(project: Project, name: str) -> Iterator[Note]:
    """Yield the faults of the funding plan: a cumulative share that falls, a plan that does not end at 100."""
    shares = _shares(project.funding_plan)
    for before, after in pairwise(shares):
        if after < before:
            yield Note(texts.PLAN_FALLS(project=name, before=before, after=after), source=project.source)
    if shares and shares[-1] != WHOLE:
        yield Note(texts.PLAN_ENDS(project=name, last=shares[-1]), source=project.source)


def _shares(plan: FundingPlan | None) -> list[Decimal]:
    return [point.percent for point in plan.checkpoints if point.percent is not None] if plan else []
