"""Comparing rule sets: one document with one set of actuals, assessed under several of them side by side."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from attrs import frozen

from perfmodel.model import Document, Key, ProjectActuals
from perfmodel.scoring.assessing import assess
from perfmodel.scoring.assessment import Assessment
from perfmodel.scoring.indicator import Rules
from perfmodel.terms import Grade

__all__ = ["ComparedRow", "ComparedTotal", "Comparison", "compare"]


@frozen(kw_only=True)
class ComparedRow:
    """One row under each rule set, in their order; *key* is ``None`` for budget execution. ``None`` points: not scored, ``None`` weights: no part."""

    project: str
    key: Key | None
    weights: tuple[Decimal | None, ...]
    points: tuple[Decimal | None, ...]

    @property
    def differs(self) -> bool:
        """Whether the rule sets do not all give the same points."""
        return len(set(self.points)) > 1


@frozen(kw_only=True)
class ComparedTotal:
    """A project's total and grade under each rule set, in their order; no grade while a total is provisional."""

    project: str
    totals: tuple[Decimal, ...]
    grades: tuple[Grade | None, ...]


@frozen(kw_only=True)
class Comparison:
    """The assessments under each rule set, and row by row what they give, in the document's order."""

    assessments: tuple[Assessment, ...]
    rows: tuple[ComparedRow, ...]
    totals: tuple[ComparedTotal, ...]


def compare(document: Document, actuals: Mapping[str, ProjectActuals], rules: Sequence[Rules]) -> Comparison:
    """Return *document* assessed against *actuals* under each of *rules*. Raises `RulesError` for unknown rules."""
    assessments = tuple(assess(document, actuals, each) for each in rules)
    names = document.project_ids()
    return Comparison(
        assessments=assessments,
        rows=tuple(row for place, name in enumerate(names) for row in _rows(name, place, assessments)),
        totals=tuple(_total(name, place, assessments) for place, name in enumerate(names)),
    )


def _rows(name: str, place: int, assessments: Sequence[Assessment]) -> Iterator[ComparedRow]:
    projects = [assessment.projects[place] for assessment in assessments]
    columns = [(*project.scores, project.execution.score) for project in projects]
    for number, scores in enumerate(zip(*columns, strict=True)):
        indicators = projects[0].project.indicators
        yield ComparedRow(
            project=name,
            key=indicators[number].key if number < len(indicators) else None,
            weights=tuple(score.weight for score in scores),
            points=tuple(score.points for score in scores),
        )


def _total(name: str, place: int, assessments: Sequence[Assessment]) -> ComparedTotal:
    projects = [assessment.projects[place] for assessment in assessments]
    return ComparedTotal(
        project=name,
        totals=tuple(project.total for project in projects),
        grades=tuple(project.grade for project in projects),
    )
