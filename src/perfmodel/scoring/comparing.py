"""Comparing (GB/T 8170-2008): a figure held against the target's as it is, or rounded to the target's written digits first."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.quantities import Rounding, round_to
from perfmodel.rules.ruleset import ComparisonWay, RuleSet
from perfmodel.scoring import texts
from perfmodel.scoring.trace import Shown, Step, StepKind
from perfmodel.scoring.wanted import Numeric, magnitudes_of
from perfmodel.values import Range

__all__ = ["Look", "look_at"]


@frozen
class Look:
    """How closely figures are looked at: to so many decimals, or, where *places* is ``None``, as they are."""

    places: int | None
    mode: Rounding

    def at(self, figure: Fraction) -> Fraction:
        """Return *figure* as it is compared."""
        return figure if self.places is None else Fraction(round_to(figure, self.places, self.mode))

    def at_range(self, stated: Range) -> Range:
        """Return *stated* with its ends as they are compared."""
        if self.places is None:
            return stated
        return Range(
            lower=None if stated.lower is None else self.at(stated.lower),
            upper=None if stated.upper is None else self.at(stated.upper),
            lower_excluded=stated.lower_excluded,
            upper_excluded=stated.upper_excluded,
        )

    def steps(self, stated: Range, named: Fraction | None, rules: RuleSet) -> Iterator[Step]:
        """Yield a step for each figure of an actual, of what it names else of its ends, that this changes."""
        if self.places is None:
            return
        ends = (stated.lower, stated.upper) if named is None else (named,)
        for figure in dict.fromkeys(end for end in ends if end is not None and self.at(end) != end):
            rounded = self.at(figure)
            text = texts.ROUNDED_FIRST(
                figure=Shown(figure), places=self.places, mode=texts.ROUNDINGS[self.mode](), rounded=Shown(rounded)
            )
            yield Step(
                kind=StepKind.CONVERT,
                rule=f"{rules.id}/comparison",
                source=rules.comparison.source,
                inputs={"actual": figure},
                result=rounded,
                text=text,
            )


def look_at(target: Numeric, rules: RuleSet) -> Look:
    """Return how closely *rules* look at a figure beside *target*: a fraction has no written digits, and is compared in full."""
    mode = rules.comparison.mode
    if rules.comparison.use is ComparisonWay.FULL_VALUE:
        return Look(None, mode)
    digits = [
        -int(figure.as_tuple().exponent) if isinstance(figure, Decimal) else None for figure in magnitudes_of(target)
    ]
    known = [places for places in digits if places is not None]
    return Look(max(0, *known) if known and len(known) == len(digits) else None, mode)
