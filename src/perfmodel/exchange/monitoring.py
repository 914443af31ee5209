"""Monitoring in the interchange form: written for other systems, never read back. Amounts carry their unit, shares are exact."""

from datetime import date
from fractions import Fraction

from attrs import frozen

from perfmodel.exchange.notes import DocumentNote
from perfmodel.exchange.shapes import SCHEMA, RulesShape, Schema
from perfmodel.messages import Message
from perfmodel.model import Department, Key, Progress
from perfmodel.monitoring import DocumentMonitoring, IndicatorCheck, Monitoring, PlannedAmount, SpendingCheck
from perfmodel.quantities import Quantity
from perfmodel.scoring import Step
from perfmodel.sources import Source
from perfmodel.terms import Category, Cause, Light, Likelihood, Subcategory
from perfmodel.values import PartialDate, Value

__all__ = [
    "IndicatorCheckShape",
    "MonitoringShape",
    "PlannedAmountShape",
    "ProjectMonitoringShape",
    "SpendingShape",
    "monitoring_shape",
]


@frozen(kw_only=True)
class PlannedAmountShape:
    """``{"by", "share", "amount"}``: what is planned to be spent by the end of a day, from the year's start."""

    by: PartialDate
    share: Fraction
    amount: Quantity | None


@frozen(kw_only=True)
class SpendingShape:
    """预算执行 on the day: *planned* and *rate* are shares of the budget, *pace* is rate ÷ planned."""

    budget: Quantity | None
    spent: Quantity | None
    planned: Fraction
    rate: Fraction | None
    pace: Fraction | None
    light: Light | None
    expected: Quantity | None
    why: Message | None
    plan: tuple[PlannedAmountShape, ...]
    derivation: tuple[Step, ...]


@frozen(kw_only=True)
class IndicatorCheckShape:
    """三级指标 on the day. *likelihood* is the unit's own word where *stated*, else the reckoned one."""

    key: Key
    category: Category | str
    subcategory: Subcategory | str | None
    name: str
    target: Value | None
    actual: Value | None
    light: Light | None
    share: Fraction | None
    expected: Quantity | None
    stated_expected: str | None
    likelihood: Likelihood | None
    stated: bool
    causes: tuple[Cause, ...]
    reason: str | None
    why: Message | None
    derivation: tuple[Step, ...]
    source: Source | None


@frozen(kw_only=True)
class ProjectMonitoringShape:
    """项目 on the day."""

    code: str | None
    name: str
    spending: SpendingShape
    indicators: tuple[IndicatorCheckShape, ...]
    notes: tuple[DocumentNote, ...]


@frozen(kw_only=True)
class MonitoringShape:
    """A department's projects on the day *on*; *rules* is ``None`` for one project alone."""

    schema: Schema
    rules: RulesShape | None
    on: PartialDate
    department: Department | None
    year: int | None
    projects: tuple[ProjectMonitoringShape, ...]
    notes: tuple[DocumentNote, ...]


def monitoring_shape(monitoring: DocumentMonitoring | Monitoring) -> MonitoringShape:
    """Return *monitoring*'s form."""
    if isinstance(monitoring, Monitoring):
        projects = (_project(monitoring),)
        return MonitoringShape(
            schema=SCHEMA,
            rules=None,
            on=_day(monitoring.on),
            department=None,
            year=monitoring.year,
            projects=projects,
            notes=(),
        )
    return MonitoringShape(
        schema=SCHEMA,
        rules=RulesShape(id=monitoring.rules.id, version=monitoring.rules.version),
        on=_day(monitoring.on),
        department=monitoring.document.department,
        year=monitoring.document.year,
        projects=tuple(map(_project, monitoring.projects)),
        notes=tuple(map(DocumentNote.of, (*monitoring.errors, *monitoring.notes))),
    )


def _day(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _project(checked: Monitoring) -> ProjectMonitoringShape:
    of_money = checked.spending.notes
    of_rows = (note for check in checked.indicators for note in check.notes)
    return ProjectMonitoringShape(
        code=checked.project.code,
        name=checked.project.name,
        spending=_spending(checked.spending),
        indicators=tuple(map(_indicator, checked.indicators)),
        notes=tuple(map(DocumentNote.of, (*checked.errors, *checked.notes, *of_money, *of_rows))),
    )


def _spending(check: SpendingCheck) -> SpendingShape:
    return SpendingShape(
        budget=check.budget,
        spent=check.spent,
        planned=check.planned,
        rate=check.rate,
        pace=check.pace,
        light=check.light,
        expected=check.expected,
        why=check.why,
        plan=tuple(map(_planned, check.plan)),
        derivation=check.derivation,
    )


def _planned(point: PlannedAmount) -> PlannedAmountShape:
    return PlannedAmountShape(by=_day(point.by), share=point.share, amount=point.amount)


def _indicator(check: IndicatorCheck) -> IndicatorCheckShape:
    indicator, progress = check.indicator, check.progress
    own = progress if isinstance(progress, Progress) else None
    return IndicatorCheckShape(
        key=indicator.key,
        category=indicator.category,
        subcategory=indicator.subcategory,
        name=indicator.name,
        target=indicator.target,
        actual=check.actual,
        light=check.light,
        share=check.share,
        expected=check.expected,
        stated_expected=own.expected if own else None,
        likelihood=check.likelihood,
        stated=check.stated,
        causes=own.causes if own else (),
        reason=progress.reason if progress else None,
        why=check.why,
        derivation=check.derivation,
        source=indicator.source,
    )
