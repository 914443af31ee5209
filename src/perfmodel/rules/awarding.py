"""Ways of awarding points in a rule set: which formula each kind of target takes, with the formula's own figures."""

from decimal import Decimal
from typing import NewType

from attrs import frozen

from perfmodel.rules.citation import Citation

__all__ = ["Deadline", "Formula", "FormulaName", "Formulas"]

FormulaName = NewType("FormulaName", str)
"""The name of a way of awarding points, like ``reverse-ratio``; scoring binds it to a function."""


@frozen(kw_only=True)
class Formula:
    """The way of awarding points that one kind of target takes."""

    use: FormulaName
    source: Citation


@frozen(kw_only=True)
class Deadline:
    """The way of awarding points for a date; *late_share* of the weight for being late where there is no start to reckon from."""

    use: FormulaName
    late_share: Decimal
    source: Citation


@frozen(kw_only=True)
class Formulas:
    """The ways of awarding points, one for each kind of target, and one for budget execution."""

    positive: Formula
    equality: Formula
    reverse: Formula
    qualitative: Formula
    interval: Formula
    several: Formula
    period: Formula
    deadline: Deadline
    execution: Formula
