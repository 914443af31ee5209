"""Assessments: what a document's projects earn, indicator by indicator, and in all."""

from decimal import Decimal
from fractions import Fraction

from attrs import field, frozen

from perfmodel.messages import Note
from perfmodel.model import Document, Project
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.scoring.score import Score
from perfmodel.terms import Grade

__all__ = ["Assessment", "ExecutionScore", "ProjectAssessment"]


@frozen(kw_only=True)
class ExecutionScore:
    """What budget execution (预算执行率) earns: *rate* is spent ÷ budget, 0.95 for 95 %, uncapped. *counts* is whether it is part of the total."""

    budget: Quantity | None
    spent: Quantity | None
    rate: Fraction | None
    score: Score
    counts: bool = True


@frozen(kw_only=True)
class ProjectAssessment:
    """One project assessed: *project* with the stated actuals merged in, and a score for each of its indicators, in the document's order.

    While something that counts is not scored the *total* is *provisional*, the sum of what is, and there is no grade. *errors* are faults in what was
    handed in, *notes* all else that has to be said; what concerns one indicator only stands on its score.
    """

    project: Project
    scores: tuple[Score, ...]
    execution: ExecutionScore
    total: Decimal
    provisional: bool
    grade: Grade | None
    notes: tuple[Note, ...] = field(default=(), repr=False)
    errors: tuple[Note, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class Assessment:
    """A document assessed under a rule set; *document* holds the projects with the actuals merged in. *errors* and *notes* belong to no one project."""

    document: Document
    rules: RuleSet
    projects: tuple[ProjectAssessment, ...]
    notes: tuple[Note, ...] = field(default=(), repr=False)
    errors: tuple[Note, ...] = field(default=(), repr=False)

    @property
    def is_clean(self) -> bool:
        """Whether everything was scored and nothing that was handed in was at fault."""
        return not self.errors and not any(project.errors or project.provisional for project in self.projects)
