"""Spending on a day (预算执行监控): what was spent, against what should have been, and what is expected by the year's end (财预〔2019〕136号)."""

from collections.abc import Iterator
from fractions import Fraction

from attrs import field, frozen

from perfmodel.messages import Message, Note
from perfmodel.model import Project
from perfmodel.monitoring import texts
from perfmodel.monitoring.lights import light_step
from perfmodel.monitoring.moment import Moment
from perfmodel.monitoring.plan import Pace, PlannedAmount, pace_of, planned_amounts
from perfmodel.monitoring.shown import Figure, Percent
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.scoring import Step, StepKind
from perfmodel.terms import Light

__all__ = ["SpendingCheck", "check_spending"]


@frozen(kw_only=True)
class SpendingCheck:
    """How a project's spending stands: *planned* is the share of the budget that should be spent by the day, *rate* the share that is.

    *pace* is how much of the planned was spent (rate ÷ planned), *expected* the amount by the year's end, at most the budget. Without a *light*, *why*
    says what was missing. *plan* are the amounts at the plan's checkpoints.
    """

    budget: Quantity | None
    spent: Quantity | None
    planned: Fraction
    rate: Fraction | None = None
    pace: Fraction | None = None
    light: Light | None = None
    expected: Quantity | None = None
    why: Message | None = None
    plan: tuple[PlannedAmount, ...] = field(default=(), repr=False)
    derivation: tuple[Step, ...] = field(default=(), repr=False)
    notes: tuple[Note, ...] = field(default=(), repr=False)


def check_spending(project: Project, spent: Quantity | None, moment: Moment, rules: RuleSet) -> SpendingCheck:
    """Return how the spending of *project* stands on the day."""
    budget = project.full_year_budget
    pace = pace_of(project.funding_plan, moment, rules)
    plan = planned_amounts(project.funding_plan, budget, moment.year)
    why = _why_not(budget, spent)
    if why is not None or budget is None or spent is None:
        return SpendingCheck(budget=budget, spent=spent, planned=pace.share, why=why, plan=plan, notes=pace.notes)
    rate = spent.ratio_to(budget)
    ratio = rate / pace.share if pace.share else None
    expected = None if not pace.share else min(spent.to(budget.unit) * (1 / pace.share), budget)
    overspent = (Note(texts.OVERSPENT(spent=spent, budget=budget)),) if spent > budget else ()
    return SpendingCheck(
        budget=budget,
        spent=spent,
        planned=pace.share,
        rate=rate,
        pace=ratio,
        light=Light.GREEN if ratio is None else rules.monitoring.budget.of(ratio),
        expected=expected,
        plan=plan,
        derivation=tuple(_derivation(budget, spent, pace, moment, rules)),
        notes=(*pace.notes, *overspent),
    )


def _why_not(budget: Quantity | None, spent: Quantity | None) -> Message | None:
    """Return why spending cannot be held against the budget."""
    if budget is None:
        return texts.NO_BUDGET()
    if budget.magnitude <= 0:
        return texts.EMPTY_BUDGET(budget=budget)
    if spent is None:
        return texts.NO_SPENT()
    if not spent.is_comparable_to(budget):
        return texts.OTHER_MONEY(spent=spent, budget=budget)
    return None


def _derivation(budget: Quantity, spent: Quantity, pace: Pace, moment: Moment, rules: RuleSet) -> Iterator[Step]:
    """Yield the steps that lead to the light and to what is expected."""
    read = {"budget": str(budget), "spent": str(spent)}
    yield Step(kind=StepKind.READ, inputs={**read}, text=texts.MONEY_READ(day=moment.on, **read))
    yield from pace.steps
    lights, rule = rules.monitoring.budget, f"{rules.id}/monitoring.budget"
    rate = spent.ratio_to(budget)
    if not pace.share:
        text = texts.NOTHING_PLANNED()
        yield Step(kind=StepKind.BAND, rule=rule, source=lights.source, result=Light.GREEN.value, text=text)
        return
    amount, whole = Fraction(spent.to(budget.unit).magnitude), Fraction(budget.magnitude)
    figures = {"spent": Figure(amount), "budget": Figure(whole), "planned": Percent(pace.share)}
    ratio = rate / pace.share
    yield Step(
        kind=StepKind.FORMULA,
        rule=rule,
        source=lights.source,
        inputs={"spent": amount, "budget": whole, "planned": pace.share},
        result=ratio,
        text=texts.SPENT_OF_PLANNED(**figures, share=Percent(ratio)),
    )
    yield light_step(lights.of(ratio), ratio, lights, rule)
    expected = amount / pace.share
    text = texts.SPENT_BY_THE_END(**figures, expected=Figure(expected), unit=budget.unit)
    inputs = {"spent": amount, "planned": pace.share}
    yield Step(kind=StepKind.FORMULA, rule=rule, source=lights.source, inputs=inputs, result=expected, text=text)
    if expected > whole:
        text = texts.AT_MOST_THE_BUDGET(budget=budget)
        yield Step(
            kind=StepKind.CAP, rule=rule, source=lights.source, inputs={"budget": whole}, result=whole, text=text
        )
