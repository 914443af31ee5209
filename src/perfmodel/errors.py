"""Errors: the family of exceptions that the library raises on purpose.

Each carries a `Message` (a code and parameters, put into words late) and the place it is about. ``str(error)`` is the Chinese sentence;
``error.render("en")`` the English one. Errors about one cell's text live beside the value language, in `perfmodel.values`.
"""

from perfmodel.messages import DEFAULT_LOCALE, Locale, Message
from perfmodel.sources import Source

__all__ = [
    "DocumentError",
    "ExchangeError",
    "IncompatibleUnitsError",
    "ModelError",
    "NotComparableError",
    "PerfmodelError",
    "RulesError",
]


class PerfmodelError(Exception):
    """The root of the family: whatever perfmodel refuses, it refuses with one of these."""

    def __init__(self, message: Message, *, source: Source | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.source = source

    @property
    def code(self) -> str:
        """The code of what is wrong, stable from release to release."""
        return self.message.code

    def render(self, locale: Locale = DEFAULT_LOCALE) -> str:
        """Return what is wrong, and where, in words."""
        words = self.message.render(locale)
        place = self.source.describe(locale) if self.source else ""
        if not place:
            return words
        return f"{place}：{words}" if locale == "zh_CN" else f"{place}: {words}"

    def __str__(self) -> str:
        return self.render()

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions with keyword-only arguments do not unpickle by themselves, and errors must cross process pools.
        return (_rebuild, (type(self), self.args, self.__dict__))


def _rebuild(kind: type[PerfmodelError], args: tuple[object, ...], state: dict[str, object]) -> PerfmodelError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class IncompatibleUnitsError(PerfmodelError):
    """Two quantities share no dimension, or count different things (个 and 家), or one has a unit and the other none."""


class NotComparableError(PerfmodelError):
    """A value has no set of acceptable figures: a tendency, a description, an approximation without bounds."""


class ModelError(PerfmodelError):
    """A constructor was given something that has no meaning: NaN, a negative share, a wrong type. The message names the field."""


class DocumentError(PerfmodelError):
    """A file cannot be read as what it was said to be, or cannot be written."""


class RulesError(PerfmodelError):
    """A rule set is wrong: an unknown or doubled key, a figure without a source, a gap between bands. The message gives the key's path."""


class ExchangeError(PerfmodelError):
    """Data does not follow the interchange form: an unknown key, a missing one, a base that disagrees with its magnitude."""
