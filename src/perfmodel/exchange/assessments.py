"""Assessments between scoring and their shapes: the document's own, with the scores filled and the rule set named at the top.

The form has one list of notes. Whatever was noted on a project or a score joins it, with the place in the file it is about.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import TypeVar

from attrs import evolve

from perfmodel.exchange import texts
from perfmodel.exchange.documents import document_of, document_shape, indicator_shape, project_shape
from perfmodel.exchange.misfits import Misfit, at, wrong
from perfmodel.exchange.money import spent_shape
from perfmodel.exchange.notes import DocumentNote
from perfmodel.exchange.shapes import DocumentShape, ExecutionShape, IndicatorShape, ProjectShape, RulesShape
from perfmodel.messages import Note
from perfmodel.model import Indicator, Project
from perfmodel.rules import RuleSet, available, load_rules
from perfmodel.scoring import Assessment, ExecutionScore, ProjectAssessment, Score
from perfmodel.sources import Source
from perfmodel.terms import Status

__all__ = ["assessment_of", "assessment_shape"]

T = TypeVar("T")

_WHOLE = 100  # the points of a project: 财预〔2020〕10号


def assessment_shape(assessment: Assessment) -> DocumentShape:
    """Return *assessment*'s form."""
    shape = document_shape(assessment.document, tuple(map(_project_shape, assessment.projects)))
    rules = RulesShape(id=assessment.rules.id, version=assessment.rules.version)
    return evolve(shape, rules=rules, notes=tuple(map(DocumentNote.of, _notes(assessment))))


def _project_shape(assessed: ProjectAssessment) -> ProjectShape:
    indicators = zip(assessed.project.indicators, assessed.scores, strict=True)
    return evolve(
        project_shape(assessed.project),
        execution=_execution_shape(assessed),
        indicators=tuple(_indicator_shape(indicator, score) for indicator, score in indicators),
        total=assessed.total,
        provisional=assessed.provisional,
        grade=assessed.grade,
    )


def _execution_shape(assessed: ProjectAssessment) -> ExecutionShape:
    execution, stated, score = assessed.execution, assessed.project.execution, assessed.execution.score
    spent, unit = spent_shape(execution.budget, execution.spent)
    return ExecutionShape(
        budget=None if execution.budget is None else execution.budget.magnitude,
        spent=spent,
        rate=execution.rate,
        weight=score.weight,
        score=score.points,
        claimed_rate=None if stated is None else stated.claimed_rate,
        claimed_score=None if stated is None else stated.claimed_score,
        status=score.status,
        derivation=score.derivation,
        unit=unit,
    )


def _indicator_shape(indicator: Indicator, score: Score) -> IndicatorShape:
    return evolve(
        indicator_shape(indicator),
        weight=score.weight,
        score=score.points,
        status=score.status,
        derivation=score.derivation,
    )


def _notes(assessment: Assessment) -> Iterator[Note]:
    """Yield every note once: the document's, then what these do not say already: the faults, and project by project."""
    told = {(note.code, str(note)) for note in assessment.document.notes}
    yield from assessment.document.notes
    yield from (note for note in _found(assessment) if (note.code, str(note)) not in told)


def _found(assessment: Assessment) -> Iterator[Note]:
    """Yield what assessing found, with its place."""
    yield from assessment.errors
    yield from assessment.notes
    for assessed in assessment.projects:
        project = assessed.project
        about_project = (*assessed.errors, *assessed.notes, *assessed.execution.score.notes)
        yield from (_placed(note, project.source) for note in about_project)
        for indicator, score in zip(project.indicators, assessed.scores, strict=True):
            said = _said_already(indicator)
            yield from (_placed(note, indicator.source) for note in score.notes if note not in said)


def _placed(note: Note, source: Source | None) -> Note:
    return note if note.source is not None else evolve(note, source=source)


def _said_already(indicator: Indicator) -> tuple[Note, ...]:
    """Return the notes that stand on the indicator's own cells."""
    cells = (indicator.target, indicator.target_in_force, indicator.actual)
    return tuple(note for cell in cells if cell is not None for note in cell.notes)


def assessment_of(shape: DocumentShape, named: RulesShape, rules: RuleSet | None) -> Assessment:
    """Return the assessment, made under the rule set *named*: *rules*, where it is that one, or a shipped one.

    Its notes stand on the document; what the cells were scored as, repairs made, is told by the derivations alone.
    """
    with at("rules"):
        chosen = _rules(named, rules)
    document = document_of(shape)
    projects: list[ProjectAssessment] = []
    for place, (project, form) in enumerate(zip(document.projects, shape.projects, strict=True)):
        with at("projects", place):
            projects.append(_assessed(project, form))
    return Assessment(document=document, rules=chosen, projects=tuple(projects))


def _rules(shape: RulesShape, own: RuleSet | None) -> RuleSet:
    """Return the rule set of that id and version: the reader's *own*, or a shipped one; the path of a file is none."""
    choices = (*available(), *(() if own is None else (own.id,)))
    if shape.id not in choices:
        raise wrong(shape.id, texts.ONE_OF(choices=tuple(dict.fromkeys(choices))), ("id",))
    rules = own if own is not None and own.id == shape.id else load_rules(shape.id)
    if rules.version != shape.version:
        raise wrong(shape.version, texts.WORDS(words=rules.version), ("version",))
    return rules


def _assessed(project: Project, shape: ProjectShape) -> ProjectAssessment:
    scores: list[Score] = []
    for place, form in enumerate(shape.indicators):
        with at("indicators", place):
            scores.append(_score(form))
    weights = sum((Fraction(score.weight) for score in scores if score.weight is not None), Fraction(0))
    return ProjectAssessment(
        project=project,
        scores=tuple(scores),
        execution=_execution(project, shape, counts=weights != _WHOLE),
        total=_given(shape.total, "total"),
        provisional=_given(shape.provisional, "provisional"),
        grade=shape.grade,
    )


def _score(shape: IndicatorShape | ExecutionShape) -> Score:
    return Score(
        points=shape.score,
        weight=shape.weight,
        status=_given(shape.status, "status"),
        derivation=shape.derivation or (),
    )


def _execution(project: Project, shape: ProjectShape, *, counts: bool) -> ExecutionScore:
    form = _given(shape.execution, "execution")
    with at("execution"):
        score = _score(form)
    return ExecutionScore(
        budget=project.full_year_budget,
        spent=None if project.execution is None else project.execution.spent,
        rate=None if form.rate is None else Fraction(form.rate),
        score=score,
        counts=counts and score.status is not Status.NOT_APPLICABLE,
    )


def _given(value: T | None, key: str) -> T:
    """Return *value*, which an assessment must have."""
    if value is None:
        raise Misfit(texts.MISSING_KEY, key=key)
    return value
