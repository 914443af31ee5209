"""Assessing: whole projects and documents. One row at fault never stops the others; what could not be done is said and leaves the total provisional."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from perfmodel.messages import Note
from perfmodel.model import Document, Indicator, Project, ProjectActuals
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import WHOLE, ReasonWay, ZeroBudgetWay
from perfmodel.scoring import texts
from perfmodel.scoring.adjusting import with_adjustment
from perfmodel.scoring.assessment import Assessment, ExecutionScore, ProjectAssessment
from perfmodel.scoring.checks import check_plan, check_sum
from perfmodel.scoring.choosing import choose
from perfmodel.scoring.execution import Money, score_execution
from perfmodel.scoring.indicator import Rules, score_indicator
from perfmodel.scoring.merging import merge, money_of
from perfmodel.scoring.points import in_points, rounded_weight
from perfmodel.scoring.score import Score
from perfmodel.scoring.weights import Weights, weights_of
from perfmodel.terms import Category, Grade, Status

__all__ = ["assess", "assess_project"]


def assess(document: Document, actuals: Mapping[str, ProjectActuals], rules: Rules | None = None) -> Assessment:
    """Return *document* assessed: each project's indicators against what *actuals* state, by project code (``#3`` for the third without one).

    Where no *rules* are given, a document with level-1 成本指标 takes ``mof-2021-core``, with a note, any other ``mof-2020``.
    Raises `RulesError` for unknown rules. Faults in the actuals are gathered, not raised.
    """
    chosen, told = choose(rules, document.projects)
    names = document.project_ids()
    shared = {name: names.count(name) for name in names if names.count(name) > 1}
    projects = tuple(
        assess_project(
            project,
            actuals.get(name, _NOTHING_STATED) if name not in shared else _NOTHING_STATED,
            chosen,
            name=name,
            year=document.year,
        )
        for name, project in zip(names, document.projects, strict=True)
    )
    errors = [Note(texts.UNKNOWN_PROJECT(project=name, known=names)) for name in actuals if name not in names]
    errors += [Note(texts.SHARED_CODE(project=name, count=count)) for name, count in shared.items() if name in actuals]
    merged = evolve(document, projects=tuple(assessed.project for assessed in projects))
    notes = (*told, *_validity(document.year, chosen))
    return Assessment(document=merged, rules=chosen, projects=projects, notes=notes, errors=tuple(errors))


def assess_project(
    project: Project,
    actuals: ProjectActuals | None = None,
    rules: Rules | None = None,
    *,
    name: str | None = None,
    year: int | None = None,
) -> ProjectAssessment:
    """Return one project assessed. *name* is what messages call it, its code by default; *year* the one its dates lie in. *rules* as in `assess`."""
    chosen, told = choose(rules, (project,))
    called, stated = name or project.code or project.name, actuals or _NOTHING_STATED
    merged = merge(project, stated, called, year)
    money = money_of(merged.project)
    points, rounded = _execution_points(project, chosen)
    spread = money.has_zero_budget and chosen.zero_budget.use is ZeroBudgetWay.SPREAD
    weights = weights_of(project.indicators, merged.stated_weights, chosen, execution=points, spread=spread)
    way = _zero_budget_way(weights, chosen)
    indicators = _weighted(merged.project.indicators, weights)
    scores = tuple(_score(indicator, chosen, year) for indicator in indicators)
    has_row = _has_execution_row(indicators)
    counts = weights.total != WHOLE and not has_row
    execution = score_execution(money, points, chosen, way=way, counts=counts)
    total, provisional = _total(scores, execution, chosen)
    beside = Decimal(0) if has_row or (spread and way is ZeroBudgetWay.SPREAD) else points
    return ProjectAssessment(
        project=evolve(merged.project, indicators=indicators),
        scores=scores,
        execution=execution,
        total=total,
        provisional=provisional,
        grade=None if provisional else _grade(total, execution, weights, chosen),
        notes=(*told, *weights.notes, *rounded, *merged.notes, *_notes(indicators, scores, execution, money, chosen)),
        errors=(
            *merged.errors,
            *check_sum(project, called, weights.total, beside, chosen, merged.stated_at),
            *check_plan(project),
        ),
    )


_NOTHING_STATED = ProjectActuals()


def _validity(year: int | None, rules: RuleSet) -> Iterator[Note]:
    """Yield a note where the document's *year* lies outside the time that *rules* are valid in."""
    if year is not None and year < rules.valid_from.year:
        yield Note(texts.BEFORE_VALIDITY(year=year, rules=rules.id, start=rules.valid_from))
    if year is not None and rules.valid_until is not None and year > rules.valid_until.year:
        yield Note(texts.AFTER_VALIDITY(year=year, rules=rules.id, end=rules.valid_until))


def _execution_points(project: Project, rules: RuleSet) -> tuple[Decimal, tuple[Note, ...]]:
    """Return the weight of budget execution that is in force: the form's own, else the rule set's; and a note where it was rounded."""
    given = project.execution.weight if project.execution else None
    return rounded_weight(rules.weights.points.execution if given is None else given, rules, texts.EXECUTION())


def _zero_budget_way(weights: Weights, rules: RuleSet) -> ZeroBudgetWay:
    """Return what becomes of the execution score of a zero budget: points cannot be spread over weights that are given, and take no part then."""
    way = rules.zero_budget.use
    return ZeroBudgetWay.OUT if way is ZeroBudgetWay.SPREAD and not weights.are_shared_out else way


def _weighted(indicators: tuple[Indicator, ...], weights: Weights) -> tuple[Indicator, ...]:
    return tuple(evolve(indicator, weight=weight) for indicator, weight in zip(indicators, weights.each, strict=True))


def _has_execution_row(indicators: tuple[Indicator, ...]) -> bool:
    """Whether budget execution stands among the indicators with a weight of its own: it is not counted twice."""
    return any(indicator.category is Category.EXECUTION and indicator.weight for indicator in indicators)


def _score(indicator: Indicator, rules: RuleSet, year: int | None) -> Score:
    if indicator.weight is None:
        note = Note(texts.NO_WEIGHT(key=indicator.key), source=indicator.source)
        return Score(
            points=None,
            weight=None,
            status=Status.NOT_APPLICABLE,
            notes=(note,),
            target=indicator.target_in_force,
            actual=indicator.actual,
        )
    score = score_indicator(
        target=indicator.target_in_force,
        actual=indicator.actual,
        weight=indicator.weight,
        rules=rules,
        context=indicator.context(year=year),
    )
    return with_adjustment(score, indicator)


def _total(scores: tuple[Score, ...], execution: ExecutionScore, rules: RuleSet) -> tuple[Decimal, bool]:
    """Return the sum of the rounded points, and whether something that counts is missing from it."""
    counting = [score for score in scores if score.status is not Status.NOT_APPLICABLE]
    if execution.counts:
        counting.append(execution.score)
    points = [score.points for score in counting]
    total = sum((Fraction(figure) for figure in points if figure is not None), Fraction(0))
    nothing_counts = all(score.status is Status.NOT_APPLICABLE for score in scores)
    return in_points(total, rules), nothing_counts or None in points


def _grade(total: Decimal, execution: ExecutionScore, weights: Weights, rules: RuleSet) -> Grade:
    """Return the grade of *total*; where execution is out of it by rule, of its share of the points that were left."""
    left = WHOLE if weights.total == WHOLE else WHOLE - (execution.score.weight or 0)
    if execution.score.status is not Status.NOT_APPLICABLE or left <= 0:
        return rules.grades.of(total)
    return rules.grades.of(in_points(Fraction(total) * Fraction(WHOLE) / Fraction(left), rules))


def _notes(
    indicators: tuple[Indicator, ...],
    scores: tuple[Score, ...],
    execution: ExecutionScore,
    money: Money,
    rules: RuleSet,
) -> Iterator[Note]:
    if not execution.counts and not money.has_zero_budget:
        yield Note(texts.EXECUTION_HAS_ROW() if _has_execution_row(indicators) else texts.EXECUTION_SHOWN_ONLY())
    if rules.reasons.use is ReasonWay.NEVER:
        return
    for indicator, score in zip(indicators, scores, strict=True):
        if (
            score.points is not None
            and score.weight is not None
            and score.points < score.weight
            and not indicator.reason
        ):
            message = texts.REASON_MISSING(key=indicator.key, points=score.points, weight=score.weight)
            yield Note(message, source=indicator.source)
