"""Assessing: whole projects and documents. One row at fault never stops the others; what could not be done is said and leaves the total provisional."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from perfmodel.messages import Note
from perfmodel.model import Document, Indicator, Project, ProjectActuals
from perfmodel.quantities import round_to
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import ReasonWay, ZeroBudgetWay
from perfmodel.scoring import texts
from perfmodel.scoring.assessment import Assessment, ExecutionScore, ProjectAssessment
from perfmodel.scoring.checks import check_plan, check_sum
from perfmodel.scoring.execution import Money, score_execution
from perfmodel.scoring.indicator import Rules, rules_of, score_indicator
from perfmodel.scoring.merging import merge, money_of
from perfmodel.scoring.score import Score
from perfmodel.scoring.weights import Weights, weights_of
from perfmodel.terms import Grade, Status

__all__ = ["assess", "assess_project"]

_WHOLE = Decimal(100)


def assess(document: Document, actuals: Mapping[str, ProjectActuals], rules: Rules = "mof-2020") -> Assessment:
    """Return *document* assessed: each project's indicators against what *actuals* state, by project code (``#3`` for the third without one).

    Raises `RulesError` for unknown rules. Faults in the actuals are gathered, not raised.
    """
    chosen = rules_of(rules)
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
    return Assessment(document=merged, rules=chosen, projects=projects, errors=tuple(errors))


def assess_project(
    project: Project,
    actuals: ProjectActuals | None = None,
    rules: Rules = "mof-2020",
    *,
    name: str | None = None,
    year: int | None = None,
) -> ProjectAssessment:
    """Return one project assessed. *name* is what messages call it, its code by default; *year* the one its dates lie in."""
    chosen, called, stated = rules_of(rules), name or project.code or project.name, actuals or _NOTHING_STATED
    merged = merge(project, stated, called, year)
    money = money_of(project, stated)
    weights = _weights(project, merged.stated_weights, money, chosen)
    indicators = _weighted(merged.project.indicators, weights)
    scores = tuple(_score(indicator, chosen, year) for indicator in indicators)
    execution = _execution(project, money, weights, chosen)
    total, provisional = _total(scores, execution, chosen)
    spread = money.has_zero_budget and chosen.zero_budget.use is ZeroBudgetWay.SPREAD
    expected = Decimal(0) if spread or execution.score.weight is None else execution.score.weight
    return ProjectAssessment(
        project=evolve(merged.project, indicators=indicators),
        scores=scores,
        execution=execution,
        total=total,
        provisional=provisional,
        grade=None if provisional else _grade(total, execution, chosen),
        notes=(*weights.notes, *merged.notes, *_notes(indicators, scores, execution, money, chosen)),
        errors=(
            *merged.errors,
            *check_sum(project, called, weights.total, expected, chosen),
            *check_plan(project, called),
        ),
    )


_NOTHING_STATED = ProjectActuals()


def _weights(project: Project, stated: tuple[Decimal | None, ...], money: Money, rules: RuleSet) -> Weights:
    spread = money.has_zero_budget and rules.zero_budget.use is ZeroBudgetWay.SPREAD
    return weights_of(project.indicators, stated, rules, spread=spread)


def _weighted(indicators: tuple[Indicator, ...], weights: Weights) -> tuple[Indicator, ...]:
    return tuple(evolve(indicator, weight=weight) for indicator, weight in zip(indicators, weights.each, strict=True))


def _score(indicator: Indicator, rules: RuleSet, year: int | None) -> Score:
    if indicator.weight is None:
        note = Note(texts.NO_WEIGHT(key=indicator.key), source=indicator.source)
        return Score(
            points=None,
            weight=None,
            status=Status.NOT_APPLICABLE,
            notes=(note,),
            target=indicator.target,
            actual=indicator.actual,
        )
    return score_indicator(
        target=indicator.target,
        actual=indicator.actual,
        weight=indicator.weight,
        rules=rules,
        context=indicator.context(year=year),
    )


def _execution(project: Project, money: Money, weights: Weights, rules: RuleSet) -> ExecutionScore:
    given = project.execution.weight if project.execution else None
    weight = rules.weights.points.execution if given is None else given
    return score_execution(money, weight, rules, counts=weights.total != _WHOLE)


def _total(scores: tuple[Score, ...], execution: ExecutionScore, rules: RuleSet) -> tuple[Decimal, bool]:
    """Return the sum of the rounded points, and whether something that counts is missing from it."""
    counting = [score for score in scores if score.status is not Status.NOT_APPLICABLE]
    if execution.counts:
        counting.append(execution.score)
    points = [score.points for score in counting]
    total = sum((Fraction(figure) for figure in points if figure is not None), Fraction(0))
    nothing_counts = all(score.status is Status.NOT_APPLICABLE for score in scores)
    return round_to(total, rules.rounding.places), nothing_counts or None in points


def _grade(total: Decimal, execution: ExecutionScore, rules: RuleSet) -> Grade:
    """Return the grade of *total*; where execution is out of it by rule, of its share of the points that were left."""
    if execution.score.status is Status.NOT_APPLICABLE and rules.zero_budget.use is ZeroBudgetWay.OUT:
        left = _WHOLE - rules.weights.points.execution
        return rules.grades.of(round_to(Fraction(total) * 100 / Fraction(left), rules.rounding.places))
    return rules.grades.of(total)


def _notes(
    indicators: tuple[Indicator, ...],
    scores: tuple[Score, ...],
    execution: ExecutionScore,
    money: Money,
    rules: RuleSet,
) -> Iterator[Note]:
    if not execution.counts and not money.has_zero_budget:
        yield Note(texts.EXECUTION_SHOWN_ONLY())
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
