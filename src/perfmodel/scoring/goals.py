"""Goals: how many points, before rounding, it takes to end with so many after it."""

from decimal import Decimal
from fractions import Fraction
from math import ceil

from attrs import frozen

from perfmodel.quantities import Rounding, round_to
from perfmodel.rules.ruleset import RoundingRule

__all__ = ["Goal", "goal_of"]


@frozen
class Goal:
    """At least so many *points*, unrounded; where they are *excluded*, more than that. *rounded* is what they come to."""

    points: Fraction
    rounded: Decimal
    excluded: bool = False

    def is_met_by(self, points: Fraction) -> bool:
        """Whether *points*, unrounded, are enough."""
        return points > self.points or (points == self.points and not self.excluded)


def goal_of(points: Decimal, rounding: RoundingRule) -> Goal:
    """Return what rounds to at least *points*, which are taken up to the decimals that points have.

    Half of the last decimal is enough where halves go up; half to even, only where the digit before it is even.

    >>> from perfmodel.rules import load_rules
    >>> goal_of(Decimal("9.471"), load_rules("mof-2020").rounding)
    Goal(points=Fraction(379, 40), rounded=Decimal('9.48'), excluded=False)
    """
    step = Fraction(1, 10**rounding.places)
    steps = ceil(Fraction(points) / step)
    rounded = round_to(steps * step, rounding.places)
    if rounding.mode is Rounding.DOWN:
        return Goal(steps * step, rounded)
    odd = rounding.mode is Rounding.HALF_EVEN and steps % 2 == 1
    return Goal((steps - Fraction(1, 2)) * step, rounded, excluded=odd)
