"""Readings in a rule set: what a figure means that has no sign, or a sign that leaves its bound out, and how many of its digits count."""

from enum import Enum

from attrs import frozen

from perfmodel.quantities import Rounding
from perfmodel.rules.citation import Citation

__all__ = ["BareCost", "BareHarm", "BareReading", "Comparison", "ComparisonWay", "Strict", "Strictness"]


class BareReading(Enum):
    """What a figure without a sign means where less is better."""

    LIMIT = "limit"
    EQUALITY = "equality"


class Strictness(Enum):
    """Whether an actual equal to the bound of > or < has reached it."""

    INCLUSIVE = "inclusive"
    LITERAL = "literal"


class ComparisonWay(Enum):
    """How a measured figure is held against the target's (GB/T 8170-2008): as it is, or rounded to the target's written digits first."""

    FULL_VALUE = "full-value"
    ROUNDED_VALUE = "rounded-value"


@frozen(kw_only=True)
class BareCost:
    """What money without a sign means under a cost indicator."""

    use: BareReading
    source: Citation


@frozen(kw_only=True)
class BareHarm:
    """What a figure without a sign means where the name is a thing nobody wants, and how such a name is known."""

    use: BareReading
    words: tuple[str, ...]
    endings: tuple[str, ...]
    unless: tuple[str, ...]
    source: Citation


@frozen(kw_only=True)
class Comparison:
    """How figures are compared, and how they are rounded where they are (GB/T 8170-2008)."""

    use: ComparisonWay
    mode: Rounding
    source: Citation


@frozen(kw_only=True)
class Strict:
    """How > and < are read."""

    use: Strictness
    source: Citation
