"""Satisfaction (满意度赋分): all of the weight from a figure on, then less for each percentage point, or in steps (财预〔2021〕101号).

The figures are in percent, whatever the cells wrote.
"""

from fractions import Fraction

from attrs import evolve

from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import Satisfaction
from perfmodel.scoring import texts
from perfmodel.scoring.figures import Figures, Result, bound_of, full
from perfmodel.scoring.trace import Rounded, Shown

__all__ = ["satisfaction_in_steps", "satisfaction_per_percent"]


def satisfaction_per_percent(figures: Figures, rules: RuleSet) -> Result:
    """From the full figure on: w; below, a share of the weight less for each percentage point, down to 0."""
    way = _way(rules)
    whole = _full_at(figures, way)
    if figures.actual >= whole:
        return evolve(full(texts.AT_LEAST, figures, whole), inputs={"share": Fraction(1)})
    off = Fraction(way.off_per_percent or 0)
    share = max(Fraction(0), 1 - off * (whole - figures.actual))
    points = figures.weight * share
    shown = {"actual": Shown(figures.actual), "full": Shown(whole), "weight": Shown(figures.weight), "off": Shown(off)}
    return Result(points, texts.PER_PERCENT(points=Rounded(points, rules.rounding), **shown), inputs={"share": share})


def satisfaction_in_steps(figures: Figures, rules: RuleSet) -> Result:
    """From the full figure on: w; below, the share of the first step that is reached; below the last step nothing."""
    way = _way(rules)
    whole = _full_at(figures, way)
    if figures.actual >= whole:
        return evolve(full(texts.AT_LEAST, figures, whole), inputs={"share": Fraction(1)})
    share = next(
        (Fraction(step.share) for step in way.steps if figures.actual >= 100 * Fraction(step.at_least)), Fraction(0)
    )
    points = figures.weight * share
    shown = {
        "actual": Shown(figures.actual),
        "full": Shown(whole),
        "weight": Shown(figures.weight),
        "share": Shown(share),
    }
    text = texts.SATISFACTION_STEP(points=Rounded(points, rules.rounding), **shown)
    return Result(points, text, inputs={"share": share})


def _way(rules: RuleSet) -> Satisfaction:
    way = rules.formulas.satisfaction
    if way is None:
        msg = "the rule set has no range of satisfaction"
        raise TypeError(msg)
    return way


def _full_at(figures: Figures, way: Satisfaction) -> Fraction:
    """Return the percentage that earns the whole weight: the rule set's, else the target."""
    return bound_of(figures.lower) if way.full_at is None else 100 * Fraction(way.full_at)
