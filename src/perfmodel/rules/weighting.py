"""Weights in a rule set: the points of each block, how they are shared out, and who inherits those of a block without indicators."""

from decimal import Decimal
from enum import Enum

from attrs import frozen

from perfmodel.rules.citation import Citation
from perfmodel.terms import Category

__all__ = ["WHOLE", "Heir", "Inheritance", "MissingBlocks", "Points", "Split", "SplitWay", "Weights"]

WHOLE = Decimal(100)
"""The points of a whole project, and the percent of a whole plan: 财预〔2020〕10号."""


class SplitWay(Enum):
    """How a block's points are shared out among its indicators."""

    FLAT = "flat"
    BY_SUBCATEGORY = "by-subcategory"


class Heir(Enum):
    """Who gets the points of a block that has no indicators."""

    OUTCOME = "outcome"
    IN_PROPORTION = "in-proportion"


@frozen(kw_only=True)
class Points:
    """Points of the level-1 blocks and of budget execution (分值). Where *cost* is 0, cost indicators stand under outputs."""

    execution: Decimal
    cost: Decimal = Decimal(0)
    output: Decimal
    outcome: Decimal
    satisfaction: Decimal

    def of(self, category: Category) -> Decimal:
        """Return the points of *category*; a block that the rules do not have has 0."""
        return {
            Category.EXECUTION: self.execution,
            Category.COST: self.cost,
            Category.OUTPUT: self.output,
            Category.OUTCOME: self.outcome,
            Category.SATISFACTION: self.satisfaction,
        }[category]


@frozen(kw_only=True)
class Weights:
    """The points that a table without weights of its own gets; *without_cost* those of one without cost indicators, where they are other ones."""

    points: Points
    without_cost: Points | None = None
    source: Citation

    @property
    def has_cost(self) -> bool:
        """Whether cost indicators are a block of their own."""
        return self.points.cost > 0


@frozen(kw_only=True)
class Split:
    """How a block's points are shared out, and to how many decimals."""

    use: SplitWay
    places: int
    source: Citation


@frozen(kw_only=True)
class Inheritance:
    """Who gets a block's points when it has no indicators."""

    use: Heir
    source: Citation


@frozen(kw_only=True)
class MissingBlocks:
    """What becomes of the points of a block without indicators."""

    satisfaction: Inheritance
    others: Inheritance
