"""What if: an assessment with some of what was stated changed, and what that makes of its points."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from attrs import evolve, frozen

from perfmodel.errors import ModelError
from perfmodel.model import Document, Key, Project, ProjectActuals
from perfmodel.scoring import texts
from perfmodel.scoring.assessing import assess
from perfmodel.scoring.assessment import Assessment, ProjectAssessment
from perfmodel.scoring.merging import merge
from perfmodel.terms import Grade

__all__ = ["Difference", "TotalDifference", "WhatIf", "what_if"]


@frozen(kw_only=True)
class Difference:
    """A row whose points change; *key* is ``None`` for budget execution. ``None`` points: not scored."""

    project: str
    key: Key | None
    before: Decimal | None
    after: Decimal | None


@frozen(kw_only=True)
class TotalDifference:
    """A project whose total or grade changes; the grade is ``None`` while the total is provisional."""

    project: str
    before: Decimal
    after: Decimal
    grade_before: Grade | None
    grade_after: Grade | None


@frozen(kw_only=True)
class WhatIf:
    """An assessment before and after some changes, and where the two differ, in the document's order."""

    before: Assessment
    after: Assessment
    differences: tuple[Difference, ...]
    totals: tuple[TotalDifference, ...]


def what_if(assessment: Assessment, changes: Mapping[str, ProjectActuals]) -> WhatIf:
    """Return *assessment* beside the one that it would be with *changes*: other actuals, weights, amounts spent or budgets, by project and key.

    What is not named stays as it was, and *assessment* itself is not touched. Raises `ModelError` for a project or an indicator that it does not have.
    """
    document = assessment.document
    names = document.project_ids()
    for name in changes:
        if name not in names:
            raise ModelError(texts.UNKNOWN_PROJECT(project=name, known=names))
        if names.count(name) > 1:
            raise ModelError(texts.SHARED_CODE(project=name, count=names.count(name)))
    projects = tuple(
        _changed(project, changes[name], name, document) if name in changes else project
        for name, project in zip(names, document.projects, strict=True)
    )
    after = assess(evolve(document, projects=projects), {}, assessment.rules)
    each = tuple(zip(names, assessment.projects, after.projects, strict=True))
    return WhatIf(
        before=assessment,
        after=after,
        differences=tuple(row for name, old, new in each for row in _rows(name, old, new)),
        totals=tuple(total for name, old, new in each for total in _totals(name, old, new)),
    )


def _changed(project: Project, changes: ProjectActuals, name: str, document: Document) -> Project:
    merged = merge(project, changes, name, document.year)
    for error in merged.errors:
        raise ModelError(error.message, source=error.source)
    return merged.project


def _rows(name: str, old: ProjectAssessment, new: ProjectAssessment) -> Iterator[Difference]:
    keys = [row.key for row in old.project.indicators]
    scores = [*zip(keys, old.scores, new.scores, strict=True), (None, old.execution.score, new.execution.score)]
    for key, before, after in scores:
        if before.points != after.points:
            yield Difference(project=name, key=key, before=before.points, after=after.points)


def _totals(name: str, old: ProjectAssessment, new: ProjectAssessment) -> Iterator[TotalDifference]:
    if (old.total, old.grade) != (new.total, new.grade):
        yield TotalDifference(
            project=name, before=old.total, after=new.total, grade_before=old.grade, grade_after=new.grade
        )
