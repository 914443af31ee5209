"""Documents between the model and their shapes. A plain document has no scores: what only an assessment fills is ``null``, and must be when read."""

from attrs import evolve

from perfmodel.exchange import texts
from perfmodel.exchange.misfits import Misfit, at
from perfmodel.exchange.money import read_spent, spent_shape
from perfmodel.exchange.notes import DocumentNote
from perfmodel.exchange.shapes import SCHEMA, DocumentShape, ExecutionShape, IndicatorShape, ProjectShape
from perfmodel.model import Document, Execution, FundingPlan, Indicator, Project
from perfmodel.values import Blank

__all__ = ["document_of", "document_shape", "indicator_shape", "project_shape"]


def document_shape(document: Document, projects: tuple[ProjectShape, ...] | None = None) -> DocumentShape:
    """Return *document*'s form; *projects* stand in for its own where they are scored."""
    return DocumentShape(
        schema=SCHEMA,
        form=document.form,
        department=document.department,
        year=document.year,
        overall_objective=document.overall_objective,
        objectives=document.objectives,
        safeguards=document.safeguards,
        projects=tuple(map(project_shape, document.projects)) if projects is None else projects,
        source=document.source,
        notes=tuple(map(DocumentNote.of, document.notes)),
    )


def project_shape(project: Project) -> ProjectShape:
    """Return *project*'s form, not scored."""
    return ProjectShape(
        code=project.code,
        name=project.name,
        implementing_unit=project.implementing_unit,
        budget=project.budget,
        adjusted_budget=project.adjusted_budget,
        execution=_execution_shape(project),
        purpose=project.purpose,
        funding_plan=None if project.funding_plan is None else project.funding_plan.checkpoints,
        objectives=project.objectives,
        indicators=tuple(map(indicator_shape, project.indicators)),
        total=None,
        claimed_total=project.claimed_total,
        provisional=None,
        grade=None,
    )


def _execution_shape(project: Project) -> ExecutionShape | None:
    execution, budget = project.execution, project.full_year_budget
    if execution is None:
        return None
    spent, unit = spent_shape(budget, execution.spent)
    return ExecutionShape(
        budget=None if budget is None else budget.magnitude,
        spent=spent,
        rate=None,
        weight=execution.weight,
        score=None,
        claimed_rate=execution.claimed_rate,
        claimed_score=execution.claimed_score,
        unit=unit,
    )


def indicator_shape(indicator: Indicator) -> IndicatorShape:
    """Return *indicator*'s form, not scored."""
    return IndicatorShape(
        key=indicator.key,
        category=indicator.category,
        subcategory=indicator.subcategory,
        name=indicator.name,
        description=indicator.description,
        target=indicator.target,
        basis=indicator.basis,
        weight=indicator.weight,
        actual=indicator.actual,
        score=None,
        claimed_score=indicator.claimed_score,
        status=None,
        derivation=None,
        reason=indicator.reason,
        measure=indicator.measure,
        source=indicator.source,
        adjustment=indicator.adjustment,
    )


def document_of(shape: DocumentShape) -> Document:
    """Return the document."""
    return Document(
        form=shape.form,
        department=shape.department,
        year=shape.year,
        overall_objective=shape.overall_objective,
        objectives=shape.objectives,
        safeguards=shape.safeguards,
        projects=tuple(_placed(project, place, shape) for place, project in enumerate(shape.projects)),
        source=shape.source,
        notes=tuple(note.note() for note in shape.notes),
    )


def _placed(project: ProjectShape, place: int, shape: DocumentShape) -> Project:
    with at("projects", place):
        if shape.rules is None:
            _require_unscored(project)
        return _project(project)


def _require_unscored(project: ProjectShape) -> None:
    _require_empty(project, "total", "provisional", "grade")
    for place, indicator in enumerate(project.indicators):
        with at("indicators", place):
            _require_empty(indicator, "score", "status", "derivation")
    if project.execution is not None:
        with at("execution"):
            _require_empty(project.execution, "rate", "score", "status", "derivation")


def _require_empty(shape: object, *keys: str) -> None:
    for key in keys:
        if getattr(shape, key) is not None:
            raise Misfit(texts.ONLY_IN_ASSESSMENTS, (key,))


def _project(shape: ProjectShape) -> Project:
    """Return the project, its scores aside."""
    project = Project(
        code=shape.code,
        name=shape.name,
        implementing_unit=shape.implementing_unit,
        budget=shape.budget,
        adjusted_budget=shape.adjusted_budget,
        purpose=shape.purpose,
        funding_plan=None if shape.funding_plan is None else FundingPlan(shape.funding_plan),
        objectives=shape.objectives,
        indicators=tuple(_indicator(indicator, place) for place, indicator in enumerate(shape.indicators)),
        claimed_total=shape.claimed_total,
    )
    return evolve(project, execution=None if shape.execution is None else _execution(shape.execution, project))


def _execution(shape: ExecutionShape, project: Project) -> Execution:
    with at("execution"):
        spent = read_spent(project.full_year_budget, shape.budget, shape.spent, shape.unit)
        return Execution(spent, shape.weight, shape.claimed_rate, shape.claimed_score)


def _indicator(shape: IndicatorShape, place: int) -> Indicator:
    with at("indicators", place):
        return Indicator(
            key=shape.key,
            category=shape.category,
            subcategory=shape.subcategory,
            name=shape.name,
            description=shape.description,
            target=Blank() if shape.target is None else shape.target,
            basis=shape.basis,
            weight=shape.weight,
            actual=shape.actual,
            claimed_score=shape.claimed_score,
            reason=shape.reason,
            measure=shape.measure,
            source=shape.source,
            adjustment=shape.adjustment,
        )
