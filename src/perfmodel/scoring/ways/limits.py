"""Limits (反向指标): less is better. Three formulas are in use; 财预〔2020〕10号 gives none."""

from perfmodel.rules import RuleSet
from perfmodel.scoring import texts
from perfmodel.scoring.figures import Figures, Result, bound_of, full, nothing, shortfall

__all__ = ["reverse_all_or_nothing", "reverse_linear", "reverse_ratio"]


def reverse_ratio(figures: Figures, rules: RuleSet) -> Result:
    """Within the limit: w; otherwise w·t/a."""
    limit = bound_of(figures.upper)
    if figures.actual <= limit:
        return full(texts.AT_MOST, figures, limit)
    if limit <= 0:
        return nothing(texts.ABOVE, figures, limit)
    return shortfall(texts.SHARE_OF_LIMIT, figures.weight * limit / figures.actual, figures, limit, rules)


def reverse_linear(figures: Figures, rules: RuleSet) -> Result:
    """Within the limit: w; from there down in proportion to the excess, to nothing at twice the limit."""
    limit = bound_of(figures.upper)
    if figures.actual <= limit:
        return full(texts.AT_MOST, figures, limit)
    if figures.actual >= 2 * limit:
        return nothing(texts.TWICE_THE_LIMIT if limit > 0 else texts.ABOVE, figures, limit)
    points = figures.weight * (1 - (figures.actual - limit) / limit)
    return shortfall(texts.EXCESS, points, figures, limit, rules)


def reverse_all_or_nothing(figures: Figures, _: RuleSet) -> Result:
    """Within the limit: w; otherwise 0."""
    limit = bound_of(figures.upper)
    return full(texts.AT_MOST, figures, limit) if figures.actual <= limit else nothing(texts.ABOVE, figures, limit)
