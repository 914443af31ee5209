"""Documents: what a department publishes of its projects. A document holds whatever can be published; judging it is other rooms' work."""

from collections.abc import Mapping
from decimal import Decimal

from attrs import field, frozen

from perfmodel.messages import Note
from perfmodel.model.indicator import Actual, Indicator, Key
from perfmodel.model.money import USUAL_UNIT, Budget, Execution, FundingPlan, read_claimed_total
from perfmodel.quantities import Quantity
from perfmodel.sources import Source
from perfmodel.terms import Form

__all__ = ["Actuals", "Department", "Document", "Objective", "Project", "ProjectActuals", "Safeguard"]


@frozen
class Department:
    """The unit that publishes: its code (434001) and name, either ``None`` where the document does not say."""

    code: str | None
    name: str | None


@frozen
class Objective:
    """A goal (绩效目标): its own heading where it has one, and its text without the leading number."""

    name: str | None
    text: str


@frozen
class Safeguard:
    """A measure that keeps the goals within reach (工作保障措施)."""

    name: str | None
    text: str


@frozen(kw_only=True)
class Project:
    """One project (项目): its money, its goals and its indicators, in the document's order. Budgets are ``None`` where the table has none.

    *source* is its table, *places* are the cells of single fields, by the field's name.
    """

    code: str | None
    name: str
    implementing_unit: str | None = None
    budget: Budget | None = None
    adjusted_budget: Budget | None = None
    execution: Execution | None = None
    purpose: tuple[str, ...] = ()
    funding_plan: FundingPlan | None = None
    objectives: tuple[Objective, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    claimed_total: Decimal | None = field(default=None, converter=read_claimed_total)
    source: Source | None = field(default=None, eq=False)
    places: Mapping[str, Source] = field(factory=dict[str, Source], eq=False, repr=False)

    def place(self, name: str) -> Source | None:
        """Return where the field *name* stands: its own cell, where that is known, else the project's table."""
        return self.places.get(name, self.source)

    @property
    def full_year_budget(self) -> Quantity | None:
        """全年预算数, which execution is reckoned against: the adjusted budget's total where there is one, else the initial one's."""
        totals = (budget.total for budget in (self.adjusted_budget, self.budget) if budget is not None)
        return next((total for total in totals if total is not None), None)

    @property
    def money_unit(self) -> str:
        """The symbol of the unit that the project's money is in."""
        return next((budget.unit for budget in (self.budget, self.adjusted_budget) if budget is not None), USUAL_UNIT)


@frozen(kw_only=True)
class Document:
    """One department's published form, whole: everything read from the file, with notes on what was repaired or could not be placed."""

    form: Form
    department: Department | None = None
    year: int | None = None
    overall_objective: str | None = None
    objectives: tuple[Objective, ...] = ()
    safeguards: tuple[Safeguard, ...] = ()
    projects: tuple[Project, ...] = ()
    source: Source | None = field(default=None, eq=False)
    notes: tuple[Note, ...] = field(default=(), eq=False)

    def project_ids(self) -> tuple[str, ...]:
        """Return what each project is called by: its code, or ``#3`` for the third where it has none."""
        return tuple(project.code or f"#{place}" for place, project in enumerate(self.projects, start=1))


@frozen(kw_only=True)
class ProjectActuals:
    """What was stated of one project at the year's end: the money, and a row for each indicator."""

    spent: Quantity | None = None
    adjusted_budget: Budget | None = None
    rows: Mapping[Key, Actual] = field(factory=dict[Key, Actual])


@frozen
class Actuals:
    """What a filled workbook states, by project id; *refused* is what it states and could not be used, or should state and does not."""

    projects: Mapping[str, ProjectActuals]
    notes: tuple[Note, ...] = ()
    refused: tuple[Note, ...] = ()
