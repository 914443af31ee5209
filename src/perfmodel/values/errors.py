"""The one error of the value language."""

from perfmodel.errors import PerfmodelError
from perfmodel.messages import DEFAULT_LOCALE, Locale, Span
from perfmodel.values.kinds import Unreadable

__all__ = ["ValueParseError"]


class ValueParseError(PerfmodelError):
    """A cell cannot be read. The refused cell itself is `value`; ``str()`` draws it with a caret line under what is wrong."""

    def __init__(self, value: Unreadable) -> None:
        super().__init__(value.message)
        self.value = value

    @property
    def span(self) -> Span:
        """Where the cell stops making sense, in code points of its text."""
        return self.value.span

    @property
    def suggestions(self) -> tuple[str, ...]:
        """What was probably meant."""
        return self.value.suggestions

    def render(self, locale: Locale = DEFAULT_LOCALE) -> str:
        """Return the refusal with the cell and a caret line."""
        return self.value.describe(locale)
