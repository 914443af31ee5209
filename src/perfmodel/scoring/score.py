"""A score: the points of one indicator, how they came about, and what has to be said with them."""

from decimal import Decimal

from attrs import field, frozen

from perfmodel.messages import Note
from perfmodel.scoring.trace import Step
from perfmodel.terms import Status
from perfmodel.values import Value

__all__ = ["Score"]


@frozen(kw_only=True)
class Score:
    """What one indicator earns: *points* of its *weight* (分值), both with the rule set's decimals; ``None`` where it is not scored.

    *status* says by what right, or why not. *target* and *actual* are the values as they were scored, repairs made.
    """

    points: Decimal | None
    weight: Decimal | None
    status: Status
    derivation: tuple[Step, ...] = field(default=(), repr=False)
    notes: tuple[Note, ...] = field(default=(), repr=False)
    target: Value | None = field(default=None, repr=False)
    actual: Value | None = field(default=None, repr=False)

    @property
    def is_full(self) -> bool:
        """Whether all of the weight was earned."""
        return self.points is not None and self.points == self.weight
