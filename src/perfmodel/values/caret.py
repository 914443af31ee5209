"""The caret line under a refused cell, which counts columns: a 汉字 is two wide."""

import unicodedata

from perfmodel.messages import DEFAULT_LOCALE, Locale
from perfmodel.values.kinds import Unreadable

__all__ = ["draw", "width"]

_INDENT = "    "
_MAX_SHOWN = 60  # columns of a cell that are drawn; a long one is cut around what is wrong


def width(text: str) -> int:
    """Return how many columns *text* takes in a terminal: two for a wide character, none for a combining one."""
    return sum(_column_width(character) for character in text)


def _column_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def draw(value: Unreadable, locale: Locale = DEFAULT_LOCALE) -> str:
    """Return the message, the cell, and carets under the span, with what was probably meant."""
    text, (start, end) = _shown(value.text, value.span)
    carets = "^" * max(1, width(text[start:end]))
    line = f"{_INDENT}{' ' * width(text[:start])}{carets}"
    if value.meant is not None:
        line += f"    {value.meant.render(locale)}"
    return f"{value.message.render(locale)}\n{_INDENT}{text}\n{line}"


def _shown(text: str, span: tuple[int, int]) -> tuple[str, tuple[int, int]]:
    """Return the part of *text* to draw, control characters made visible, and the span in it."""
    visible = "".join(
        "␣" if unicodedata.category(character) in {"Cc", "Cs", "Cf", "Zl", "Zp"} else character for character in text
    )
    if len(visible) <= _MAX_SHOWN:
        return visible, span
    first = max(0, span[0] - _MAX_SHOWN // 2)
    head = "…" if first else ""
    cut = visible[first : first + _MAX_SHOWN]
    tail = "…" if first + _MAX_SHOWN < len(visible) else ""
    start = min(span[0] - first, len(cut)) + len(head)
    return f"{head}{cut}{tail}", (start, min(span[1] - first + len(head), len(cut) + len(head)))
