"""Shapes of documents: every JSON object of a form as a class, its fields the keys in their order.

A field without a default is always written, ``null`` where there is nothing; one with a default is left out where it has it.
"""

from decimal import Decimal
from typing import NewType

from attrs import frozen

from perfmodel.exchange.notes import DocumentNote
from perfmodel.model import Adjustment, Budget, Checkpoint, Department, Key, Objective, Safeguard
from perfmodel.quantities import Magnitude
from perfmodel.scoring import Step
from perfmodel.sources import Source
from perfmodel.terms import Category, Form, Grade, Status, Subcategory
from perfmodel.values import Value

__all__ = [
    "SCHEMA",
    "DepartmentsShape",
    "DocumentShape",
    "ExecutionShape",
    "IndicatorShape",
    "ProjectShape",
    "RulesShape",
    "Schema",
]

Schema = NewType("Schema", str)
"""The name and version of the form."""

SCHEMA = Schema("perfmodel/1")


@frozen(kw_only=True)
class ExecutionShape:
    """预算执行: amounts in the unit of the budget that they are reckoned against; *unit* is that of *spent* where it is other money."""

    budget: Magnitude | None
    spent: Magnitude | None
    rate: Magnitude | None
    weight: Decimal | None
    score: Decimal | None
    claimed_rate: Decimal | None
    claimed_score: Decimal | None
    status: Status | None = None
    derivation: tuple[Step, ...] | None = None
    unit: str | None = None


@frozen(kw_only=True)
class IndicatorShape:
    """三级指标."""

    key: Key
    category: Category | str
    subcategory: Subcategory | str | None
    name: str
    description: str | None
    target: Value | None
    basis: str | None
    weight: Decimal | None
    actual: Value | None
    score: Decimal | None
    claimed_score: Decimal | None
    status: Status | None
    derivation: tuple[Step, ...] | None
    reason: str | None
    measure: str | None
    source: Source | None
    adjustment: Adjustment | None = None


@frozen(kw_only=True)
class ProjectShape:
    """项目."""

    code: str | None
    name: str
    implementing_unit: str | None
    budget: Budget | None
    adjusted_budget: Budget | None
    execution: ExecutionShape | None
    purpose: tuple[str, ...]
    funding_plan: tuple[Checkpoint, ...] | None
    objectives: tuple[Objective, ...]
    indicators: tuple[IndicatorShape, ...]
    total: Decimal | None
    claimed_total: Decimal | None
    provisional: bool | None
    grade: Grade | None


@frozen(kw_only=True)
class RulesShape:
    """The rule set that an assessment was made under."""

    id: str
    version: str


@frozen(kw_only=True)
class DocumentShape:
    """One department's form, or its assessment."""

    schema: Schema
    rules: RulesShape | None = None
    form: Form
    department: Department | None
    year: int | None
    overall_objective: str | None
    objectives: tuple[Objective, ...]
    safeguards: tuple[Safeguard, ...]
    projects: tuple[ProjectShape, ...]
    source: Source | None
    notes: tuple[DocumentNote, ...]


@frozen(kw_only=True)
class DepartmentsShape:
    """Several departments' forms in one file."""

    schema: Schema
    departments: tuple[DocumentShape, ...]
    notes: tuple[DocumentNote, ...]
