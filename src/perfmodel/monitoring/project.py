"""Monitoring (绩效运行监控): a project's money and targets on a day of the year, and a document's projects together.

One row at fault stops no other; what cannot be judged has no light, and says why.
"""

from collections.abc import Mapping
from datetime import date

from attrs import evolve, field, frozen

from perfmodel.messages import Note
from perfmodel.model import Actual, Document, Key, Project, ProjectActuals
from perfmodel.monitoring import texts
from perfmodel.monitoring.indicator import IndicatorCheck, check_indicator
from perfmodel.monitoring.moment import moment_of
from perfmodel.monitoring.money import SpendingCheck, check_spending
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.scoring.choosing import choose
from perfmodel.scoring.indicator import Rules

__all__ = ["DocumentMonitoring", "Monitoring", "monitor", "monitor_document"]


@frozen(kw_only=True)
class Monitoring:
    """One project on the day *on* of its plan's *year*, or after it: its spending, and each of its indicators in the document's order.

    *errors* are faults in what was handed in, *notes* all else that has to be said; what concerns one indicator only stands on its check.
    """

    project: Project
    on: date
    year: int
    spending: SpendingCheck
    indicators: tuple[IndicatorCheck, ...]
    notes: tuple[Note, ...] = field(default=(), repr=False)
    errors: tuple[Note, ...] = field(default=(), repr=False)

    @property
    def is_clean(self) -> bool:
        """Whether all that was due has a light, and nothing that was handed in was at fault."""
        return (
            not self.errors and self.spending.light is not None and not any(check.is_open for check in self.indicators)
        )


@frozen(kw_only=True)
class DocumentMonitoring:
    """A document's projects on one day, under one rule set. *errors* and *notes* belong to no one project."""

    document: Document
    rules: RuleSet
    on: date
    projects: tuple[Monitoring, ...]
    notes: tuple[Note, ...] = field(default=(), repr=False)
    errors: tuple[Note, ...] = field(default=(), repr=False)

    @property
    def is_clean(self) -> bool:
        """Whether all that was due has a light, and nothing that was handed in was at fault."""
        return not self.errors and all(project.is_clean for project in self.projects)


def monitor(
    project: Project,
    spent: Quantity | None,
    progress: Mapping[Key, Actual],
    *,
    on: date,
    rules: Rules | None = None,
    year: int | None = None,
) -> Monitoring:
    """Return how *project* stands at the end of the day *on*: *spent* so far, and *progress* by each indicator's key.

    *year* is the one that the funding plan and the dates lie in, the day's own by default. Raises `RulesError` for unknown rules, `ModelError` (L902)
    for a day before the year. A day after it asks for the whole of it.

    >>> from perfmodel.model import Budget, Checkpoint, FundingPlan
    >>> from perfmodel.values import PartialDate
    >>> plan = FundingPlan((Checkpoint(PartialDate(month=6), 50), Checkpoint(PartialDate(month=12), 100)))
    >>> project = Project(code=None, name="档案修复", budget=Budget(Quantity("20.00", "万元")), funding_plan=plan)
    >>> checked = monitor(project, Quantity("8.00", "万元"), {}, on=date(2024, 6, 30))
    >>> checked.spending.light, str(checked.spending.expected), str(checked.spending.derivation[2].text)
    (Light.GREEN, '16万元', '8 ÷ (20 × 50%) = 80%')
    """
    (chosen, _), moment = choose(rules, (project,)), moment_of(on, year)
    checks = tuple(check_indicator(each, progress.get(each.key), moment, chosen) for each in project.indicators)
    known = {each.key for each in project.indicators}
    plan = project.funding_plan
    faults = () if plan is None else tuple(plan.faults(project.name))
    return Monitoring(
        project=project,
        on=moment.on,
        year=moment.year,
        spending=check_spending(project, spent, moment, chosen),
        indicators=checks,
        notes=(
            *moment.notes,
            *(Note(fault, source=(plan.source if plan else None) or project.source) for fault in faults),
        ),
        errors=tuple(
            Note(texts.UNKNOWN_KEY(key=key, project=project.code or project.name), source=row.source)
            for key, row in progress.items()
            if key not in known
        ),
    )


def monitor_document(
    document: Document, stated: Mapping[str, ProjectActuals], *, on: date, rules: Rules | None = None
) -> DocumentMonitoring:
    """Return how each project of *document* stands on the day, by what is *stated* of it under its code (``#3`` for the third without one).

    Raises as `monitor` does. Faults in what is stated are gathered, not raised.
    """
    (chosen, _), names = choose(rules, document.projects), document.project_ids()
    shared = {name: names.count(name) for name in names if names.count(name) > 1}
    nothing = ProjectActuals()
    projects: list[Monitoring] = []
    for name, project in zip(names, document.projects, strict=True):
        given = nothing if name in shared else stated.get(name, nothing)
        adjusted = project if given.adjusted_budget is None else evolve(project, adjusted_budget=given.adjusted_budget)
        projects.append(monitor(adjusted, given.spent, given.rows, on=on, rules=chosen, year=document.year))
    errors = [Note(texts.UNKNOWN_PROJECT(project=name, known=names)) for name in stated if name not in names]
    errors += [Note(texts.SHARED_CODE(project=name, count=count)) for name, count in shared.items() if name in stated]
    day = projects[0].on if projects else moment_of(on, document.year).on
    return DocumentMonitoring(document=document, rules=chosen, on=day, projects=tuple(projects), errors=tuple(errors))
