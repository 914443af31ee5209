"""The result of an audit: what was found, and every score side by side: ours, the one claimed, and the one a reviewer gave."""

from decimal import Decimal

from attrs import field, frozen

from perfmodel.auditing.verdicts import Standing
from perfmodel.findings import Findings
from perfmodel.messages import Message
from perfmodel.model import Key
from perfmodel.scoring import Score
from perfmodel.sources import Source

__all__ = ["Audit", "AuditRow"]


@frozen(kw_only=True)
class AuditRow:
    """One score: an indicator's, or budget execution's, whose *key* is ``None``.

    *claimed* is what the form states, *reviewed* what a reviewer gave, *score* ours with its derivation. *standing* says whether the claim follows
    (``None``: nothing is claimed, or nothing can be checked), *way* how it does, or how the nearest score that follows would.
    """

    project: str
    key: Key | None
    indicator: str
    weight: Decimal | None
    claimed: Decimal | None
    reviewed: Decimal | None = None
    score: Score | None = field(default=None, repr=False)
    standing: Standing | None = None
    way: Message | None = field(default=None, repr=False)
    source: Source | None = field(default=None, repr=False)

    @property
    def ours(self) -> Decimal | None:
        """The points that the rules give."""
        return None if self.score is None else self.score.points


@frozen
class Audit(Findings):
    """The findings of an audit, and the *rows* that it looked at, in the document's order."""

    rows: tuple[AuditRow, ...] = field(default=(), repr=False)
