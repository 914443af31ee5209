"""Roll-up (汇总): the scores of projects as the score of their department, those of departments as the county's, level upon level.

A score of several units is the mean of theirs, weighed as the rule set says, exactly, and rounded only where it is shown: so a county comes to the same
whether its projects are added up at once or department by department (except where every unit weighs alike).
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Message, Note
from perfmodel.quantities import Quantity
from perfmodel.rules import DEFAULT_RULES
from perfmodel.rules.rollup import RollUpWay
from perfmodel.scoring import rollup_texts as texts
from perfmodel.scoring.assessment import Assessment, ProjectAssessment
from perfmodel.scoring.indicator import Rules, rules_of
from perfmodel.scoring.points import in_points
from perfmodel.terms import Grade

__all__ = ["Member", "RollUp", "grade_distribution", "roll_up", "roll_up_units"]


@frozen(kw_only=True)
class RollUp:
    """Whatever has a score of its own: a project, or the units in it added up.

    *score* is *exact* rounded as points are; both are ``None`` where nothing could be added up. While it is *provisional* there is no grade. *budget* is
    the full-year budget, of a whole the sum over those of its *members* that have one, ``None`` where they are of different money; *projects* is how many
    there are in it.
    """

    name: str
    score: Decimal | None
    exact: Fraction | None
    provisional: bool
    grade: Grade | None
    budget: Quantity | None
    projects: int
    members: "tuple[Member, ...]" = ()
    notes: tuple[Note, ...] = ()


@frozen
class Member:
    """A unit in a whole, and its *share* of the weight there; ``None`` where it could not be weighed."""

    unit: RollUp
    share: Fraction | None


def roll_up(assessment: Assessment, *, name: str | None = None, by: RollUpWay | None = None) -> RollUp:
    """Return the score of the department that *assessment* is of, from its projects'. *by* is how they are weighed, as the rule set says if not given."""
    department = assessment.document.department
    called = name or (department.name if department else None) or ""
    names = assessment.document.project_ids()
    units = [_project(code, project) for code, project in zip(names, assessment.projects, strict=True)]
    return roll_up_units(units, name=called, rules=assessment.rules, by=by)


def roll_up_units(
    units: Sequence[RollUp], *, name: str, rules: Rules = DEFAULT_RULES, by: RollUpWay | None = None
) -> RollUp:
    """Return the score of *units* together, called *name*. Raises `RulesError` for unknown rules.

    One that cannot be weighed, or has no score, is told in the notes and makes the whole provisional; so does one that is provisional itself. One with a
    budget of nothing weighs nothing, which is told too.
    """
    chosen = rules_of(rules)
    way = by or chosen.rollup.use
    money = next((unit.budget for unit in units if unit.budget is not None), None)
    weights = [_weight(unit, way, money) for unit in units]
    whole = sum((weight for weight in weights if weight is not None), Fraction(0))
    exact = _mean(units, weights) if whole else None
    score = None if exact is None else in_points(exact, chosen)
    provisional = exact is None or None in weights or any(unit.provisional for unit in units)
    notes = [Note(text) for unit, weight in zip(units, weights, strict=True) for text in _said(unit, weight)]
    return RollUp(
        name=name,
        score=score,
        exact=exact,
        provisional=provisional,
        grade=None if score is None or provisional else chosen.grades.of(score),
        budget=_sum([unit.budget for unit in units], money),
        projects=sum(unit.projects for unit in units),
        members=tuple(
            Member(unit, None if weight is None or not whole else weight / whole)
            for unit, weight in zip(units, weights, strict=True)
        ),
        notes=(*notes, *(() if whole else (Note(texts.NOTHING_WEIGHS(unit=name)),))),
    )


def grade_distribution(units: Sequence[RollUp]) -> Mapping[Grade | None, int]:
    """Return how many of *units* have each grade, best first, those with none too; ``None`` counts the ones without a grade yet."""
    grades = [unit.grade for unit in units]
    return {grade: grades.count(grade) for grade in (*Grade, None)}


def _project(name: str, assessed: ProjectAssessment) -> RollUp:
    return RollUp(
        name=name,
        score=assessed.total,
        exact=Fraction(assessed.total),
        provisional=assessed.provisional,
        grade=assessed.grade,
        budget=assessed.project.full_year_budget,
        projects=1,
    )


def _weight(unit: RollUp, way: RollUpWay, money: Quantity | None) -> Fraction | None:
    """Return what *unit* weighs, ``None`` where nobody can tell or it has no score."""
    if unit.exact is None:
        return None
    if way is RollUpWay.EQUAL:
        return Fraction(1)
    if way is RollUpWay.COUNT:
        return Fraction(unit.projects)
    if unit.budget is None or money is None or not unit.budget.is_comparable_to(money) or unit.budget.magnitude < 0:
        return None
    return unit.budget.base


def _mean(units: Sequence[RollUp], weights: Sequence[Fraction | None]) -> Fraction:
    weighed = [
        (unit.exact, weight)
        for unit, weight in zip(units, weights, strict=True)
        if unit.exact is not None and weight is not None
    ]
    return sum((exact * weight for exact, weight in weighed), Fraction(0)) / sum(weight for _, weight in weighed)


def _said(unit: RollUp, weight: Fraction | None) -> Iterator[Message]:
    """Yield what keeps *unit* from counting for good, or at all."""
    if unit.exact is None:
        yield texts.UNSCORED(unit=unit.name)
    elif weight is None and (unit.budget is None or unit.budget.magnitude < 0):
        yield texts.NO_BUDGET(unit=unit.name)
    elif weight is None:
        yield texts.OTHER_MONEY(unit=unit.name, budget=unit.budget)
    elif not weight:
        yield texts.WEIGHS_NOTHING(unit=unit.name)
    if unit.provisional and unit.exact is not None:
        yield texts.PROVISIONAL(unit=unit.name)


def _sum(budgets: Sequence[Quantity | None], money: Quantity | None) -> Quantity | None:
    """Return what the budgets come to in the first one's unit."""
    total = None
    for budget in budgets:
        if budget is not None and money is not None:
            if not budget.is_comparable_to(money):
                return None
            total = budget if total is None else total + budget
    return total
