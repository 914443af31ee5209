"""The common path: a sign, plain digits and a unit, by one pattern and two table look-ups.

Nine cells in ten look like ``≥95%``, ``150万元`` or ``不低于80%``. Whatever leaves a question — a context that might answer for a missing unit,
``12月``, ``2020年`` — is declined here and left to the grammar, which gives the same answer for everything that this path accepts.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from perfmodel.messages import Note
from perfmodel.quantities import Catalogue, Unit
from perfmodel.quantities.catalogue import SCALES
from perfmodel.quantities.quantity import fill_quantity
from perfmodel.values import texts
from perfmodel.values.context import Context
from perfmodel.values.kinds import Threshold, fill_threshold
from perfmodel.values.lexicon import lexicon
from perfmodel.values.operators import Operator

__all__ = ["Tables", "known_tables", "read_common", "unit_in"]

_SHAPE = re.compile(r"([^0-9]{0,6})([0-9]{1,18}(?:\.[0-9]{1,18})?)([^0-9]{0,12})").fullmatch
_RAW_SIGNS = {
    **dict.fromkeys(("≧", "⩾", "≽", "≮", "＞＝", "＞=", "﹥=", "≧="), Operator.GE),
    **dict.fromkeys(("≦", "⩽", "≼", "≯", "＜＝", "＜=", "﹤=", "≦="), Operator.LE),
    **dict.fromkeys(("＞", "﹥", "〉"), Operator.GT),
    **dict.fromkeys(("＜", "﹤", "〈"), Operator.LT),
    **dict.fromkeys(("＝", "═", "﹦"), Operator.EQ),
}
"""Signs that the grammar meets only folded."""
_OF_DATES = frozenset({"月", "年", "季度", "学年"})
"""Symbols, scale aside, of units that might be part of a date."""
_ASKING = frozenset({"日", "号", "折", "度", "°", "块", "T", "W"})
"""Spellings that might be part of a date, say tenths, or measure several things."""
_ASKING_CONTEXT = frozenset({"", "万", "亿", "分", "万分", "亿分"})
"""Spellings that a context might answer for."""
_OF_TWO_MEANINGS = frozenset({"分", "万分", "亿分"})
_HINTS = (")", "）", "]", "】", "。", ".", ";", "；")
"""How an indicator's name ends that might answer for a sign or a unit: 成活率(%,≥)."""


Answer = tuple[Unit, tuple[Note, ...]]
Tail = tuple[Operator | None, bool | None]
"""What stands behind a unit: its sign, and whether the bound itself counts, each where it is said."""


@frozen(eq=False)
class Tables:
    """What short texts around a figure come to: signs, units, words behind a unit."""

    operators: Mapping[str, Operator]
    units: Mapping[str, Unit]
    money: Mapping[str, Answer]  # what a bare 万 is under a cost indicator
    weak: frozenset[str]  # words before a figure that leave the sign to one behind it
    tails: Mapping[str, Tail]


@lru_cache(maxsize=1)
def known_tables() -> Tables:
    """Return what the lexicon and the catalogue that ship with the library come to here."""
    words, catalogue = lexicon(), Catalogue.default().spellings
    units = {
        spelling: unit
        for spelling, unit in catalogue.items()
        if spelling.lstrip("万亿") not in _ASKING and unit.symbol.lstrip("万亿") not in _OF_DATES
    }
    money = {
        scale: (catalogue[f"{scale}元"], (Note(texts.MONEY_FROM_COST(scale=scale, unit=f"{scale}元")),))
        for scale in SCALES
    }
    operators = {"": Operator.EQ, **words.glyphs, **words.before, **_RAW_SIGNS}
    return Tables(operators, units, money, frozenset(words.before_weak), dict(_tails(words.after, words.bound)))


def _tails(after: Mapping[str, Operator], bound: Mapping[str, bool]) -> Iterator[tuple[str, Tail]]:
    """{ operator word | (含) }, each at most once; what 95%+ means is noted."""
    yield from ((said, (None, counts)) for said, counts in bound.items())
    for word, sign in after.items():
        if word != "+":
            yield word, (sign, None)
            yield from (
                (words, (sign, counts)) for said, counts in bound.items() for words in (said + word, word + said)
            )


def read_common(text: str, context: Context | None = None) -> Threshold | None:
    """Return the threshold that *text* is, if it is of the common shape and leaves no question."""
    match = _SHAPE(text)
    if match is None:
        return None
    sign, digits, spelling = match.groups()
    tables = known_tables()
    operator = tables.operators.get(sign)
    unit = tables.units.get(spelling)
    if operator is None or unit is None:
        return None
    if context is None:
        return fill_threshold(operator, fill_quantity(Decimal(digits), unit), text, (), sign != "")
    answer = unit_in(context, spelling, unit, tables)
    if answer is None:
        return None
    return fill_threshold(operator, fill_quantity(Decimal(digits), answer[0]), text, answer[1], sign != "")


def unit_in(context: Context, spelling: str, unit: Unit, tables: Tables) -> Answer | None:
    """Return the unit in its context and what to note, or ``None`` if the context leaves a question to the grammar."""
    if context.name is not None and context.name.endswith(_HINTS):
        return None
    if spelling not in _ASKING_CONTEXT:
        return unit, ()
    if context.unit is not None or spelling in _OF_TWO_MEANINGS:
        return None
    if not spelling:
        return None if context.is_timeliness else (unit, ())  # 2024.12 may be a month
    return tables.money[spelling] if context.is_cost else (unit, ())
