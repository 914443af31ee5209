"""Completion (正向指标、等值指标): points by the ratio of the actual to the target (财预〔2020〕10号), and the stricter readings of an equality."""

from fractions import Fraction

from attrs import evolve

from perfmodel.rules import RuleSet
from perfmodel.scoring import texts
from perfmodel.scoring.figures import Figures, Result, bound_of, full, nothing, shortfall
from perfmodel.scoring.trace import Rounded, Shown
from perfmodel.scoring.ways.limits import reverse_ratio

__all__ = ["equality", "equality_by_deviation", "equality_with_reason", "interval", "positive"]


def positive(figures: Figures, rules: RuleSet) -> Result:
    """Reached: w; otherwise w·a/t, or nothing where a/t lies below the rule set's pass mark (财预〔2021〕101号).

    A target of zero or less has no share: reached or nothing; a negative actual counts as 0.
    """
    target = bound_of(figures.lower)
    if figures.actual >= target:
        return full(texts.AT_LEAST, figures, target)
    if target <= 0:
        return nothing(texts.BELOW, figures, target)
    ratio = max(figures.actual, Fraction(0)) / target
    pass_mark = rules.formulas.positive.pass_mark
    if pass_mark is not None and ratio < Fraction(pass_mark):
        shown = {
            "actual": Shown(figures.actual),
            "target": Shown(target),
            "pass_mark": Shown(Fraction(pass_mark) * 100),
        }
        given = {"share": Fraction(0), "pass_mark": Fraction(pass_mark)}
        return Result(Fraction(0), texts.BELOW_PASS_MARK(**shown), inputs=given)
    return shortfall(texts.SHARE_REACHED, figures.weight * ratio, figures, target, rules)


def equality(figures: Figures, rules: RuleSet) -> Result:
    """As positive: more than asked for is no fault. Except for a target of zero: none is reached, any is not."""
    target = bound_of(figures.lower)
    if target != 0:
        return positive(figures, rules)
    return full(texts.AT_MOST, figures, target) if figures.actual <= 0 else nothing(texts.ABOVE, figures, target)


def equality_with_reason(figures: Figures, rules: RuleSet) -> Result:
    """The points of `equality`; any difference from the target has to be explained."""
    target, result = bound_of(figures.lower), equality(figures, rules)
    if figures.actual == target:
        return result
    return evolve(result, notes=(texts.DEVIATION_NEEDS_REASON(actual=Shown(figures.actual), target=Shown(target)),))


def equality_by_deviation(figures: Figures, rules: RuleSet) -> Result:
    """The figure itself: w; else w less the share |a − t| ÷ t that it is off by, above or below. A target of zero or less is met or missed."""
    target = bound_of(figures.lower)
    if figures.actual == target:
        return full(texts.EQUAL, figures, target)
    if target <= 0:
        return equality(figures, rules) if target == 0 else nothing(texts.UNEQUAL, figures, target)
    off = abs(figures.actual - target) / target
    if off >= 1:
        return nothing(texts.UNEQUAL, figures, target)
    points = figures.weight * (1 - off)
    shown = {"weight": Shown(figures.weight), "actual": Shown(figures.actual), "target": Shown(target)}
    return Result(points, texts.DEVIATION(points=Rounded(points, rules.rounding), **shown))


def interval(figures: Figures, rules: RuleSet) -> Result:
    """Inside: w; below: w·a/lower; above: w·upper/a. A side without a bound is always inside."""
    if figures.lower is not None and figures.actual < figures.lower:
        return positive(figures, rules)
    if figures.upper is not None and figures.actual > figures.upper:
        return reverse_ratio(figures, rules)
    return Result(figures.weight, texts.INSIDE(actual=Shown(figures.actual), weight=Shown(figures.weight)))
