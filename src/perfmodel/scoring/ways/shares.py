"""Shares: the default share of the degree that words name (财预〔2020〕10号), and the mean of a cell's parts."""

from fractions import Fraction

from perfmodel.rules import RuleSet
from perfmodel.scoring import texts
from perfmodel.scoring.figures import Figures, Result
from perfmodel.scoring.trace import Rounded, Shown

__all__ = ["qualitative", "several"]


def qualitative(figures: Figures, rules: RuleSet) -> Result:
    """The weight times the default share of the degree that the words name."""
    points = figures.weight * figures.share
    shown = {"weight": Shown(figures.weight), "share": Shown(figures.share), "points": Rounded(points, rules.rounding)}
    return Result(points, texts.SHARE_OF_WEIGHT(**shown))


def several(figures: Figures, rules: RuleSet) -> Result:
    """The mean of the parts' points."""
    points = sum(figures.parts, Fraction(0)) / len(figures.parts)
    shown = tuple(str(Rounded(part, rules.rounding)) for part in figures.parts)
    return Result(points, texts.MEAN(parts=" + ".join(shown), count=len(shown), points=Rounded(points, rules.rounding)))
