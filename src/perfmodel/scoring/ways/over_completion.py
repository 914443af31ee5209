"""Over-completion (偏离度): an actual far above its target, which was set low (财预〔2020〕10号). The indicator has its whole weight to begin with."""

from fractions import Fraction

from attrs import evolve

from perfmodel.quantities import Rounding, round_to
from perfmodel.rules import RuleSet
from perfmodel.scoring import texts
from perfmodel.scoring.figures import Figures, Result, bound_of, full
from perfmodel.scoring.trace import Rounded, Shown

__all__ = ["over_completion_deducted", "over_completion_explained", "over_completion_full"]


def over_completion_full(figures: Figures, _: RuleSet) -> Result:
    """Nothing is taken off."""
    return full(texts.AT_LEAST, figures, bound_of(figures.lower))


def over_completion_explained(figures: Figures, rules: RuleSet) -> Result:
    """Nothing is taken off; above the least threshold a reason has to be given. The note names the highest one passed."""
    whole, passed = over_completion_full(figures, rules), _passed(figures, rules)
    if passed is None:
        return whole
    percent = Shown(passed * 100)
    return evolve(whole, notes=(texts.OVER_COMPLETION_NEEDS_REASON(rate=_percent(_ratio(figures)), threshold=percent),))


def over_completion_deducted(figures: Figures, rules: RuleSet) -> Result:
    """A share of the weight off for each percentage point above the least threshold, up to the rule set's most."""
    way, passed = rules.formulas.over_completion, _passed(figures, rules)
    if way is None or passed is None:
        return over_completion_full(figures, rules)
    excess = 100 * (_ratio(figures) - Fraction(way.thresholds[0]))
    off, most = Fraction(way.off_per_percent or 0), Fraction(way.most_off or 0)
    share = 1 - min(most, off * excess)
    points = figures.weight * share
    return Result(
        points,
        texts.OVER_COMPLETION_OFF(
            rate=_percent(_ratio(figures)),
            threshold=Shown(Fraction(way.thresholds[0]) * 100),
            weight=Shown(figures.weight),
            off=Shown(off * 100),
            most=Shown(most * 100),
            points=Rounded(points, rules.rounding),
        ),
        inputs={"share": share},
    )


def _ratio(figures: Figures) -> Fraction:
    return figures.actual / bound_of(figures.lower)


def _passed(figures: Figures, rules: RuleSet) -> Fraction | None:
    """Return the highest threshold that the ratio of actual to target lies above."""
    way = rules.formulas.over_completion
    thresholds = [Fraction(threshold) for threshold in way.thresholds] if way else []
    return max((threshold for threshold in thresholds if _ratio(figures) > threshold), default=None)


def _percent(ratio: Fraction) -> Shown:
    return Shown(Fraction(round_to(ratio * 100, 2, Rounding.HALF_EVEN)))
