"""Ways of awarding points in a rule set: which formula each kind of target takes, with the formula's own figures.

Shares are of the indicator's weight. A figure that only some formulas need may be left out where another is used.
"""

from decimal import Decimal
from enum import Enum
from typing import NewType

from attrs import frozen

from perfmodel.rules.citation import Citation

__all__ = [
    "Completion",
    "Deadline",
    "Execution",
    "Formula",
    "FormulaName",
    "Formulas",
    "LateUnit",
    "OverCompletion",
    "Satisfaction",
    "ShareStep",
]

FormulaName = NewType("FormulaName", str)
"""The name of a way of awarding points, like ``reverse-ratio``; scoring binds it to a function."""


class LateUnit(Enum):
    """What lateness is counted in, each that has begun counting whole."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@frozen(kw_only=True)
class ShareStep:
    """One step of a range: *share* of the weight from *at_least* on."""

    at_least: Decimal
    share: Decimal


@frozen(kw_only=True)
class Formula:
    """The way of awarding points that one kind of target takes."""

    use: FormulaName
    source: Citation


@frozen(kw_only=True)
class Completion:
    """The way of awarding points by the ratio of completion; a ratio below *pass_mark* (及格门槛) earns nothing."""

    use: FormulaName
    pass_mark: Decimal | None = None
    source: Citation


@frozen(kw_only=True)
class OverCompletion:
    """What becomes of an actual far above its target, set too low (偏离度).

    *thresholds* are ratios of actual to target, the least first; above it *off_per_percent* of the weight is taken off for each percentage point of excess,
    *most_off* at most.
    """

    use: FormulaName
    thresholds: tuple[Decimal, ...] = ()
    off_per_percent: Decimal | None = None
    most_off: Decimal | None = None
    source: Citation


@frozen(kw_only=True)
class Satisfaction:
    """The way of awarding points for a degree of satisfaction (满意度赋分): all of the weight from *full_at* on, else from the target on.

    Below, *off_per_percent* of the weight less for each percentage point, or by *steps*, best first; below the last nothing.
    """

    use: FormulaName
    full_at: Decimal | None = None
    off_per_percent: Decimal | None = None
    steps: tuple[ShareStep, ...] = ()
    source: Citation


@frozen(kw_only=True)
class Deadline:
    """The way of awarding points for a date.

    *late_share* of the weight is for being late where nothing else can be reckoned. *off* points, or *off* of the weight, are taken off for each *per* late.
    """

    use: FormulaName
    late_share: Decimal
    off: Decimal | None = None
    per: LateUnit | None = None
    source: Citation


@frozen(kw_only=True)
class Execution:
    """The way of awarding points for the rate of budget execution: a rate below *floor* earns nothing, or it goes by *steps*, best first."""

    use: FormulaName
    floor: Decimal | None = None
    steps: tuple[ShareStep, ...] = ()
    source: Citation


@frozen(kw_only=True)
class Formulas:
    """The ways of awarding points, one for each kind of target, and one for budget execution.

    Where *satisfaction* is left out, such a target takes the formula of its kind; where *over_completion* is, nothing is taken off.
    """

    positive: Completion
    equality: Formula
    reverse: Formula
    qualitative: Formula
    interval: Formula
    several: Formula
    period: Formula
    deadline: Deadline
    execution: Execution
    satisfaction: Satisfaction | None = None
    over_completion: OverCompletion | None = None
