"""Inverses: for each way of awarding points, the figure that just earns so many. Small pure functions beside those of `perfmodel.scoring.formulas`.

Where more is better that is the least figure that is enough, where less is better the greatest; of targets with two sides it is the lower one's.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from attrs import frozen

from perfmodel.scoring.goals import Goal
from perfmodel.values import Operator, Range

__all__ = ["INVERSES", "Edge"]


@frozen
class Edge:
    """Where enough begins: *figure* and all above it, or with *is_most* all below it; where it is *excluded*, only what lies beyond it."""

    figure: Fraction
    is_most: bool = False
    excluded: bool = False

    @property
    def operator(self) -> Operator:
        """The sign that says which figures are enough."""
        if self.is_most:
            return Operator.LT if self.excluded else Operator.LE
        return Operator.GT if self.excluded else Operator.GE


Inverse = Callable[[Fraction, Range, Goal], Edge]
"""From the weight, what the target accepts, and the goal (more than nothing, at most the weight)."""


def _positive(weight: Fraction, accepted: Range, goal: Goal) -> Edge:
    """w·a/t = p: a = p·t/w. A target of zero or less is reached or not."""
    target = _end(accepted.lower)
    return Edge(target) if target <= 0 else Edge(goal.points * target / weight, excluded=goal.excluded)


def _equality(weight: Fraction, accepted: Range, goal: Goal) -> Edge:
    """As positive, where a deviation counts as well: the lower side of it. For a target of nothing only nothing will do."""
    if accepted.lower is None:
        return Edge(_end(accepted.upper), is_most=True)
    return _positive(weight, accepted, goal)


def _reverse_ratio(weight: Fraction, accepted: Range, goal: Goal) -> Edge:
    """w·t/a = p: a = w·t/p."""
    limit = _end(accepted.upper)
    if limit <= 0:
        return Edge(limit, is_most=True)
    return Edge(weight * limit / goal.points, is_most=True, excluded=goal.excluded)


def _reverse_linear(weight: Fraction, accepted: Range, goal: Goal) -> Edge:
    """w·(1 − (a − t)/t) = p: a = t·(2 − p/w)."""
    limit = _end(accepted.upper)
    if limit <= 0:
        return Edge(limit, is_most=True)
    return Edge(limit * (2 - goal.points / weight), is_most=True, excluded=goal.excluded)


def _reverse_all_or_nothing(_: Fraction, accepted: Range, __: Goal) -> Edge:
    """The limit."""
    return Edge(_end(accepted.upper), is_most=True)


def _interval(weight: Fraction, accepted: Range, goal: Goal) -> Edge:
    """The lower side, as positive; without one the upper side."""
    return (_reverse_ratio if accepted.lower is None else _positive)(weight, accepted, goal)


INVERSES: Mapping[str, Inverse] = MappingProxyType(
    {
        "positive": _positive,
        "equality": _equality,
        "equality-with-reason": _equality,
        "equality-by-deviation": _equality,
        "reverse-ratio": _reverse_ratio,
        "reverse-linear": _reverse_linear,
        "reverse-all-or-nothing": _reverse_all_or_nothing,
        "interval": _interval,
        "execution": _positive,
        "execution-with-floor": _positive,
    }
)
"""The formulas over figures that can be turned round, by the names that rule sets use."""


def _end(figure: Fraction | None) -> Fraction:
    if figure is None:
        msg = "this formula was given no bound"
        raise TypeError(msg)
    return figure
