"""Budget execution (预算执行率): what was spent, as a share of the full-year budget (财预〔2020〕10号)."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Note
from perfmodel.quantities import Quantity, Rounding, round_to, written
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import ZeroBudgetWay
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, decided, unanswered
from perfmodel.scoring.assessment import ExecutionScore
from perfmodel.scoring.formulas import Bound, Figures, formula_for
from perfmodel.scoring.indicator import conclude
from perfmodel.scoring.settling import convert
from perfmodel.scoring.trace import Shown, Step, StepKind
from perfmodel.terms import Status
from perfmodel.values import Context

__all__ = ["Money", "score_execution"]


@frozen
class Money:
    """What counts of a project's money: the full-year budget (the initial one where no other is given) and what was spent."""

    budget: Quantity | None
    spent: Quantity | None

    @property
    def has_zero_budget(self) -> bool:
        """Whether there is a budget, of nothing."""
        return self.budget is not None and self.budget.magnitude == 0


def score_execution(
    money: Money, weight: Decimal, rules: RuleSet, *, way: ZeroBudgetWay, counts: bool
) -> ExecutionScore:
    """Return what execution earns, in the *way* of zero budgets. *counts* is false where the indicators' weights fill the 100 already: shown only."""
    case = Case(rules, Fraction(weight), Context())
    takes_part = counts and not (money.has_zero_budget and way is not ZeroBudgetWay.FULL)
    return ExecutionScore(
        budget=money.budget,
        spent=money.spent,
        rate=_rate(money),
        score=conclude(_judge(money, way, case), weight, rules),
        counts=takes_part,
    )


def _rate(money: Money) -> Fraction | None:
    if (
        money.budget is None
        or money.spent is None
        or money.has_zero_budget
        or not money.budget.is_comparable_to(money.spent)
    ):
        return None
    return money.spent.ratio_to(money.budget)


def _judge(money: Money, way: ZeroBudgetWay, case: Case) -> Answer:
    if money.budget is None:
        return unanswered(Status.MISSING, texts.NO_BUDGET())
    if money.has_zero_budget:
        return _judge_zero_budget(money.budget, money.spent, way, case)
    if money.spent is None:
        return unanswered(Status.MISSING, texts.NO_SPENT())
    if not money.budget.is_comparable_to(money.spent):
        return unanswered(Status.INCOMPARABLE, texts.INCOMPARABLE(target=money.budget, actual=money.spent))
    return _judge_rate(money.budget, money.spent, case)


def _judge_rate(budget: Quantity, spent: Quantity, case: Case) -> Answer:
    amount = convert(spent.magnitude, spent.unit, budget.unit)
    figures = Figures(weight=case.weight, actual=amount, lower=Fraction(budget.magnitude))
    bound = formula_for("execution", case.rules)
    result = bound.apply(figures, case.rules)
    formula = Step(
        kind=StepKind.FORMULA,
        rule=bound.rule,
        source=bound.source,
        inputs={"weight": case.weight, "budget": Fraction(budget.magnitude), "spent": amount, **result.inputs},
        result=result.points,
        text=result.text,
    )
    answer = Answer(result.points, Status.SCORED, (formula,))
    if spent > budget and budget.magnitude > 0:
        answer = answer.after(_cap(bound, spent.ratio_to(budget)), notes=(_overspent(budget, spent),))
    return answer.after(*_read(budget, spent))


def _read(budget: Quantity, spent: Quantity) -> Iterator[Step]:
    """Yield the step that says what is held against what, and the one that converts what was spent into the budget's unit."""
    inputs = {"budget": str(budget), "spent": str(spent)}
    yield Step(kind=StepKind.READ, inputs={**inputs}, text=texts.MONEY_READ(**inputs))
    if spent.unit != budget.unit:
        figure = convert(spent.magnitude, spent.unit, budget.unit)
        before = f"{written(spent.magnitude)}{spent.unit}"
        text = texts.CONVERTED(before=before, figure=Shown(figure), unit=budget.unit)
        yield Step(kind=StepKind.CONVERT, inputs={"spent": before}, result=figure, text=text)


def _cap(bound: Bound, rate: Fraction) -> Step:
    """Return the step that counts a rate above 100 % as 100 %."""
    text = texts.CAPPED(rate=Shown(Fraction(round_to(rate * 100, 2, Rounding.HALF_EVEN))))
    return Step(
        kind=StepKind.CAP, rule=bound.rule, source=bound.source, inputs={"rate": rate}, result=Fraction(1), text=text
    )


def _overspent(budget: Quantity, spent: Quantity) -> Note:
    return Note(texts.OVERSPENT(spent=spent, budget=budget))


def _judge_zero_budget(budget: Quantity, spent: Quantity | None, way: ZeroBudgetWay, case: Case) -> Answer:
    notes = [Note(texts.ZERO_BUDGET(way=texts.ZERO_BUDGET_WAYS[way.value]()))]
    if spent is not None and spent.magnitude > 0:
        notes.append(_overspent(budget, spent))
    if way is not ZeroBudgetWay.FULL:
        return Answer(None, Status.NOT_APPLICABLE, (), tuple(notes))
    answer = decided("execution", case.weight, texts.ZERO_BUDGET_FULL(weight=Shown(case.weight)), case)
    return answer.after(notes=tuple(notes))
