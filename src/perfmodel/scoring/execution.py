"""Budget execution (预算执行率): what was spent, as a share of the full-year budget (财预〔2020〕10号)."""

from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Message, Note
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import ZeroBudgetWay
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, apply, decided, unanswered
from perfmodel.scoring.assessment import ExecutionScore
from perfmodel.scoring.formulas import Figures, formula_for
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


def score_execution(money: Money, weight: Decimal, rules: RuleSet, *, counts: bool) -> ExecutionScore:
    """Return what execution earns. *counts* is false where the indicators' weights fill the 100 already: shown only."""
    case = Case(rules, Fraction(weight), Context())
    takes_part = counts and not (money.has_zero_budget and rules.zero_budget.use is not ZeroBudgetWay.FULL)
    return ExecutionScore(
        budget=money.budget,
        spent=money.spent,
        rate=_rate(money),
        score=conclude(_judge(money, case), weight, rules),
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


def _judge(money: Money, case: Case) -> Answer:
    if money.budget is None:
        return unanswered(Status.MISSING, texts.NO_BUDGET())
    if money.has_zero_budget:
        return _judge_zero_budget(case)
    if money.spent is None:
        return unanswered(Status.MISSING, texts.NO_SPENT())
    if not money.budget.is_comparable_to(money.spent):
        return unanswered(Status.INCOMPARABLE, texts.INCOMPARABLE(target=money.budget, actual=money.spent))
    return _judge_rate(money.budget, money.spent, case)


def _judge_rate(budget: Quantity, spent: Quantity, case: Case) -> Answer:
    figures = Figures(
        weight=case.weight, actual=convert(spent.magnitude, spent.unit, budget.unit), lower=Fraction(budget.magnitude)
    )
    answer = apply("execution", figures, case)
    if spent <= budget or budget.magnitude < 0:
        return answer
    bound = formula_for("execution", case.rules)
    rate = spent.ratio_to(budget)
    message: Message = texts.CAPPED(rate=Shown(Fraction(round(rate * 10000), 100)))
    step = Step(
        kind=StepKind.CAP, rule=bound.rule, source=bound.source, inputs={"rate": rate}, result=Fraction(1), text=message
    )
    return answer.after(step, notes=(Note(texts.OVERSPENT(spent=spent, budget=budget)),))


def _judge_zero_budget(case: Case) -> Answer:
    way = case.rules.zero_budget.use
    note = Note(texts.ZERO_BUDGET(way=texts.ZERO_BUDGET_WAYS[way.value]()))
    if way is not ZeroBudgetWay.FULL:
        return Answer(None, Status.NOT_APPLICABLE, (), (note,))
    answer = decided("execution", case.weight, texts.ZERO_BUDGET_FULL(weight=Shown(case.weight)), case)
    return answer.after(notes=(note,))
