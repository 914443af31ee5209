"""The common path: a sign, plain digits and a unit, by one pattern and two table look-ups.

Nine cells in ten look like ``≥95%``, ``150万元`` or ``不低于80%``. Whatever leaves a question — a context that might answer for a missing unit,
``12月``, ``2020年`` — is declined here and left to the grammar, which gives the same answer for everything that this path accepts.
"""

import re
from collections.abc import Mapping
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

__all__ = ["read_common"]

_SHAPE = re.compile(r"([^0-9]{0,6})([0-9]{1,18}(?:\.[0-9]{1,18})?)([^0-9]{0,12})").fullmatch
_RAW_SIGNS = {
    **dict.fromkeys(("≧", "⩾", "≽", "≮", "＞＝", "＞=", "﹥=", "≧="), Operator.GE),
    **dict.fromkeys(("≦", "⩽", "≼", "≯", "＜＝", "＜=", "﹤=", "≦="), Operator.LE),
    **dict.fromkeys(("＞", "﹥", "〉"), Operator.GT),
    **dict.fromkeys(("＜", "﹤", "〈"), Operator.LT),
    **dict.fromkeys(("＝", "═", "﹦"), Operator.EQ),
}
"""Signs that the grammar meets only folded."""
_OF_DATES = frozenset({"月", "年", "季度"})
"""Symbols, scale aside, of units that might be part of a date."""
_ASKING = frozenset({"日", "号", "折", "度", "°", "块", "T"})
"""Spellings that might be part of a date, say tenths, or measure several things."""
_ASKING_CONTEXT = frozenset({"", "万", "亿", "分", "万分", "亿分"})
"""Spellings that a context might answer for."""
_OF_TWO_MEANINGS = frozenset({"分", "万分", "亿分"})
_HINTS = (")", "）", "]", "】", "。", ".", ";", "；")
"""How an indicator's name ends that might answer for a sign or a unit: 成活率(%,≥)."""


Answer = tuple[Unit, tuple[Note, ...]]


@frozen(eq=False)
class _Tables:
    operators: Mapping[str, Operator]
    units: Mapping[str, Unit]
    money: Mapping[str, Answer]  # what a bare 万 is under a cost indicator


@lru_cache(maxsize=1)
def _tables() -> _Tables:
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
    return _Tables({"": Operator.EQ, **words.glyphs, **words.before, **_RAW_SIGNS}, units, money)


def read_common(text: str, context: Context | None = None, raw: str | None = None) -> Threshold | None:
    """Return the threshold that *text* is, if it is of the common shape and leaves no question. *raw* is the cell that *text* was folded from."""
    match = _SHAPE(text)
    if match is None:
        return None
    sign, digits, spelling = match.groups()
    tables = _tables()
    operator = tables.operators.get(sign)
    unit = tables.units.get(spelling)
    if operator is None or unit is None:
        return None
    raw = text if raw is None else raw
    if context is None:
        return fill_threshold(operator, fill_quantity(Decimal(digits), unit), raw, (), sign != "")
    answer = _answer(context, spelling, unit, tables)
    if answer is None:
        return None
    return fill_threshold(operator, fill_quantity(Decimal(digits), answer[0]), raw, answer[1], sign != "")


def _answer(context: Context, spelling: str, unit: Unit, tables: _Tables) -> Answer | None:
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
