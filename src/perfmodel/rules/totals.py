"""What becomes of points in a rule set: rounding, zero budgets, grades of a total, and when a reason is asked for."""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum

from attrs import frozen

from perfmodel.quantities import Rounding
from perfmodel.rules.citation import Citation
from perfmodel.terms import Grade

__all__ = ["GradeBand", "Grades", "ReasonWay", "Reasons", "RoundingRule", "ZeroBudget", "ZeroBudgetWay"]


class ZeroBudgetWay(Enum):
    """What becomes of the execution score where the budget is zero."""

    FULL = "full"
    SPREAD = "spread"
    OUT = "out"


class ReasonWay(Enum):
    """When a reason for the deviation is asked for."""

    BELOW_WEIGHT = "below-weight"
    NEVER = "never"


@frozen(kw_only=True)
class RoundingRule:
    """How points are rounded: to how many decimals, and which way."""

    places: int
    mode: Rounding
    source: Citation


@frozen(kw_only=True)
class ZeroBudget:
    """What becomes of the execution score where the budget is zero."""

    use: ZeroBudgetWay
    source: Citation


@frozen(kw_only=True)
class GradeBand:
    """A range of totals, the lower end in it."""

    lower: Decimal
    upper: Decimal


@frozen(kw_only=True)
class Grades:
    """The grades of a total (评价等级)."""

    excellent: GradeBand
    good: GradeBand
    fair: GradeBand
    poor: GradeBand
    source: Citation

    def bands(self) -> Iterator[tuple[Grade, GradeBand]]:
        """Yield each grade with its range, best first."""
        yield from (
            (Grade.EXCELLENT, self.excellent),
            (Grade.GOOD, self.good),
            (Grade.FAIR, self.fair),
            (Grade.POOR, self.poor),
        )

    def of(self, total: Decimal) -> Grade:
        """Return the grade of *total*."""
        return next((grade for grade, band in self.bands() if total >= band.lower), Grade.POOR)


@frozen(kw_only=True)
class Reasons:
    """When a reason for the deviation is asked for (偏差原因分析及改进措施)."""

    use: ReasonWay
    source: Citation
