"""Budget execution (预算执行率): points by the share of the full-year budget that was spent (财预〔2020〕10号), with a floor, or in steps."""

from fractions import Fraction

from perfmodel.rules import RuleSet
from perfmodel.scoring import texts
from perfmodel.scoring.figures import Figures, Result, bound_of
from perfmodel.scoring.trace import Rounded, Shown
from perfmodel.scoring.ways.completion import positive

__all__ = ["execution", "execution_in_steps", "execution_with_floor"]


def execution(figures: Figures, rules: RuleSet) -> Result:
    """The weight times the share of the full-year budget that was spent, at most the weight. A budget of less than nothing has no share."""
    budget = bound_of(figures.lower)
    if budget <= 0:
        return positive(figures, rules)
    if figures.actual > budget:
        text = texts.ALL_SPENT(weight=Shown(figures.weight), points=Rounded(figures.weight, rules.rounding))
        return Result(figures.weight, text)
    spent = max(figures.actual, Fraction(0))
    points = figures.weight * spent / budget
    shown = {"weight": Shown(figures.weight), "spent": Shown(spent), "budget": Shown(budget)}
    return Result(points, texts.SHARE_SPENT(points=Rounded(points, rules.rounding), **shown))


def execution_with_floor(figures: Figures, rules: RuleSet) -> Result:
    """As `execution`, but a rate below the rule set's floor earns nothing."""
    rate, floor = _rate(figures), Fraction(rules.formulas.execution.floor or 0)
    if rate is None or rate >= floor:
        return execution(figures, rules)
    shown = {"spent": Shown(figures.actual), "budget": Shown(bound_of(figures.lower)), "floor": Shown(floor * 100)}
    return Result(Fraction(0), texts.BELOW_FLOOR(**shown), inputs={"share": Fraction(0)})


def execution_in_steps(figures: Figures, rules: RuleSet) -> Result:
    """The share of the weight of the first step that the rate reaches; below the last step nothing."""
    rate = _rate(figures)
    if rate is None:
        return execution(figures, rules)
    steps = rules.formulas.execution.steps
    share = next((Fraction(step.share) for step in steps if rate >= Fraction(step.at_least)), Fraction(0))
    points = figures.weight * share
    shown = {"spent": Shown(figures.actual), "budget": Shown(bound_of(figures.lower)), "weight": Shown(figures.weight)}
    text = texts.IN_STEP(share=Shown(share), points=Rounded(points, rules.rounding), **shown)
    return Result(points, text, inputs={"share": share})


def _rate(figures: Figures) -> Fraction | None:
    """Return the share of the budget that was spent; a budget of less than nothing has none."""
    budget = bound_of(figures.lower)
    return figures.actual / budget if budget > 0 else None
