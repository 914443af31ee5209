"""Checks: what is wrong with what was handed in, though the assessment can go on."""

from collections.abc import Iterator
from decimal import Decimal

from perfmodel.messages import Note
from perfmodel.model import Project
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


def check_plan(project: Project) -> Iterator[Note]:
    """Yield the faults of the funding plan, at its own place."""
    plan = project.funding_plan
    if plan is not None:
        yield from (Note(fault, source=plan.source or project.source) for fault in plan.faults(project.name))
