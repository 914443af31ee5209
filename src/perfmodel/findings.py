"""Findings: what review and audit report of a document, each with its code, its weight, the place and what to do about it.

>>> from perfmodel.messages import Text
>>> wrong = Text("Z999", "合计不对", "the sum is wrong")
>>> found = Findings((Finding(wrong(), Severity.ERROR, project="#1"), Finding(wrong(), Severity.INFO)))
>>> len(found), found.count(Severity.ERROR), found.select(project="#1")[0].code, found.has_errors
(2, 1, 'Z999', True)
"""

from collections.abc import Iterator, Sequence
from typing import overload

from attrs import field, frozen

from perfmodel.messages import Message
from perfmodel.model import Key
from perfmodel.sources import Source
from perfmodel.terms import Term

__all__ = ["Finding", "Findings", "Severity"]


class Severity(Term):
    """How much a finding weighs: what cannot stand, what somebody should look at, what is good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@frozen
class Finding:
    """One thing found.

    *dimension* is the part of a review that it belongs to (适当性), ``None`` in an audit. *project* is the project's id (its code, or ``#3``), *key* and
    *indicator* (its name) tell which indicator, *source* which place of the file; each is ``None`` where the finding is about more than that.
    """

    message: Message
    severity: Severity
    dimension: str | None = field(default=None, kw_only=True)
    project: str | None = field(default=None, kw_only=True)
    key: Key | None = field(default=None, kw_only=True)
    indicator: str | None = field(default=None, kw_only=True)
    suggestion: Message | None = field(default=None, kw_only=True)
    source: Source | None = field(default=None, kw_only=True)

    @property
    def code(self) -> str:
        """The message's code."""
        return self.message.code

    def __str__(self) -> str:
        return str(self.message)


@frozen
class Findings(Sequence[Finding]):
    """Findings in the order in which they were made: the document's."""

    items: tuple[Finding, ...] = ()

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.items)

    def count(self, value: object) -> int:
        """Return how many findings have the severity, or the code, *value*; or how many are it."""
        return sum(value in (item.severity, item.code, item) for item in self.items)

    def select(
        self, *, severity: Severity | None = None, code: str | None = None, project: str | None = None
    ) -> "Findings":
        """Return the findings of that *severity*, whose code begins with *code* (``A1``), of the *project* with that id."""
        return Findings(
            tuple(
                item
                for item in self.items
                if severity in {None, item.severity}
                and (code is None or item.code.startswith(code))
                and project in {None, item.project}
            )
        )

    @property
    def has_errors(self) -> bool:
        """Whether anything was found that cannot stand."""
        return any(item.severity is Severity.ERROR for item in self.items)
