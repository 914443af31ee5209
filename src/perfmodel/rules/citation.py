"""Citations: where a figure of a rule set comes from, and how firm it stands."""

from enum import Enum

from attrs import frozen

from perfmodel.messages import DEFAULT_LOCALE, Locale
from perfmodel.rules.texts import STANDINGS

__all__ = ["Citation", "Standing"]


class Standing(Enum):
    """How firm a figure stands."""

    CLAUSE = "clause"
    PRACTICE = "practice"
    CONVENTION = "convention"
    UNVERIFIED = "unverified"


@frozen(kw_only=True)
class Citation:
    """Where a figure comes from: the document by its number, and how firm it stands.

    >>> (
    ...     str(Citation(document="财预〔2020〕10号", standing=Standing.CLAUSE)),
    ...     str(Citation(standing=Standing.CONVENTION)),
    ... )
    ('财预〔2020〕10号', '通行做法')
    """

    document: str | None = None
    standing: Standing

    def render(self, locale: Locale = DEFAULT_LOCALE) -> str:
        """Return the document's number, or the standing in words where no document is named."""
        return self.document or STANDINGS[self.standing.value]().render(locale)

    def __str__(self) -> str:
        return self.render()
