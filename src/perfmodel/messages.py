"""Messages: what the library tells people, as a code with its parameters, put into words late.

Every room keeps its texts together in one module, ``texts.py``, as `Text` constants with the Chinese and the English side by side. The code that
decides something makes a `Message` from a text and its parameters; nobody pays for the words until somebody reads them, and the reader chooses the
language.

>>> text = Text("N999", "共 {count} 项", "{count} in all")
>>> text(count=3).render(), text(count=3).render("en")
('共 3 项', '3 in all')
"""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Literal

from attrs import field, frozen

from perfmodel.slots import slot_filler
from perfmodel.sources import Source

__all__ = ["DEFAULT_LOCALE", "Locale", "Message", "Note", "Span", "Text", "fill_message", "fill_note"]

Locale = Literal["zh_CN", "en"]
"""The languages that messages are written in."""

DEFAULT_LOCALE: Locale = "zh_CN"

Span = tuple[int, int]
"""Code points of a raw text, from the first (counted from 0) to before the last: half open."""


@frozen
class Text:
    """One thing that can be said: its code (see ``docs/codes.md``) and its words, with parameters in braces."""

    code: str
    zh_CN: str  # named as the locale is
    en: str

    def __call__(self, /, **parameters: object) -> "Message":
        """Return the message that says this with *parameters* put in."""
        return Message(self, parameters)

    @classmethod
    def literal(cls, code: str, words: str) -> "Text":
        """Return a text that says *words* in every language: one that came from a file, already put into words."""
        escaped = words.replace("{", "{{").replace("}", "}}")
        return cls(code, escaped, escaped)


@frozen
class Message:
    """A text and the parameters to put into it."""

    text: Text
    parameters: Mapping[str, object] = field(factory=dict[str, object], hash=False)

    @property
    def code(self) -> str:
        """The text's code."""
        return self.text.code

    def render(self, locale: Locale = DEFAULT_LOCALE) -> str:
        """Return the message in words."""
        template = self.text.zh_CN if locale == "zh_CN" else self.text.en
        return template.format(**{name: _shown(value, locale) for name, value in self.parameters.items()})

    def __str__(self) -> str:
        return self.render()


@frozen
class Note:
    """A decision, a repair or a doubt that travels with a value: never silently guessed, always said.

    *span* is the part of the value's own text that the note is about, *source* the place in the file for a note on a document.
    """

    message: Message
    span: Span | None = None
    source: Source | None = None

    @property
    def code(self) -> str:
        """The message's code."""
        return self.message.code

    def __str__(self) -> str:
        return str(self.message)


fill_message = slot_filler(Message)
fill_note = slot_filler(Note)
"""`Message` and `Note` without their guards, for the parser, which notes most of what it decides (see `perfmodel.slots`)."""


def _shown(value: object, locale: Locale) -> str:
    """Write a parameter as people read it: decimals without an exponent, lists as a list, messages in the same language."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Message):
        return value.render(locale)
    if isinstance(value, Source):
        return value.describe(locale)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, (tuple, list)):
        return ("、" if locale == "zh_CN" else ", ").join(_shown(item, locale) for item in value)
    return str(value)
