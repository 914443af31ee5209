"""What a tool makes of a cell, in terms that all share. A peer's environment has nothing of ours: only the standard library is used here."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

__all__ = ["Reading", "beside", "unscaled"]

_SCALES = {"亿": 100_000_000, "万": 10_000}


class Reading(NamedTuple):
    """A figure, or words. What a tool does not say is ``None``.

    *number* is in plain digits, 万 and 亿 multiplied out: 150万元 is ``"1500000"`` and ``"元"``. *unit* is spelled as in ``expected.tsv``; ``""`` says that
    there is none. *direction* is that of a tendency, or ``"text"`` for words that hold no value.
    """

    number: str | None = None
    unit: str | None = None
    operator: str | None = None
    direction: str | None = None


def unscaled(number: Decimal | Fraction, unit: str, operator: str) -> Reading:
    """Return the reading of a figure whose *unit* may begin with 万 or 亿."""
    scale = _SCALES.get(unit[:1], 1)
    return Reading(str(Fraction(number) * scale), unit if scale == 1 else unit[1:], operator)


def beside(text: str, start: int, end: int) -> str | None:
    """Return the unit of a figure at *start* to *end* of *text* by a tool that finds figures alone: none where nothing else is there but a sign.

    Else it is not known. What a tool has left unread is not taken for its unit: to tell a unit from other words is half of the reading.
    """
    return "" if text[end:] == "" and text[:start].strip("≥≤≧≦><=") == "" else None
