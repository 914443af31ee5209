"""Figures: one number with its unit, the signs and words around it, read from folded text.

The productions::

    figure   = head numeral [半] unit tail
    head     = [name] { glyph | operator word | 约 | a word that may stand beside (完成, 达到) } { 每 unit }
    numeral  = 半 | (第 | 前) numeral | 上 (百 | 千 | 万) | a numeral of `perfmodel.values.numerals`
    tail     = { operator word (以上, 以内) | 左右 | (含) | 余 | a word that may stand beside (覆盖, 到位) | a noun that is counted }

Which words fill them is data (``lexicon.toml``), and so are the units (``units.dat``).
"""

import re
from decimal import Decimal
from fractions import Fraction

from perfmodel.quantities import Dimension, Unit, exact, written
from perfmodel.values import texts
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.heads import read_head
from perfmodel.values.kinds import Approximation, Threshold
from perfmodel.values.numerals import Limit, Numeral, read_numeral
from perfmodel.values.operators import Operator
from perfmodel.values.questions import settled_unit
from perfmodel.values.tails import read_tail

__all__ = ["read_figure", "scan_figure"]

_MAX_UNIT = 16  # code points: the longest unit looked for
_COMPOUND_MARKS = frozenset("/每(")
"""What makes a unit of units, whose length no table knows: 元/亩, 300元每亩, 场(次)."""
_YEARS = range(1900, 2101)
_HALF = Fraction(1, 2)
_HALF_UNIT = re.compile(r"个?半(?!年)")
"""What adds a half to the figure before its unit: 一个半月, 两吨半; 半年 is a unit."""


def read_figure(text: str, env: Environment) -> Threshold | Approximation | None:
    """Return the value of a text that is one figure and nothing else, or ``None``."""
    draft = scan_figure(text, env)
    return draft.value(env) if draft is not None else None


def scan_figure(text: str, env: Environment, *, start: int = 0, loose: bool = False) -> Draft | None:
    """Return the figure at *start*: to the end of the text or, if *loose*, up to words that no tail knows (`Draft.end` tells where)."""
    head = read_head(text, start, env)
    if head is None:
        return None
    numeral = _numeral(text, head)
    return None if numeral is None else _with_unit(text, numeral, head, env, loose=loose)


def _numeral(text: str, head: Draft) -> Numeral | None:
    place = head.end
    first = text[place : place + 1]
    if first == "半":
        return Numeral(Decimal("0.5"), place + 1)
    if first in {"第", "前"}:
        return _rank(text, head)
    if first == "上" and text[place + 1 : place + 2] in {"百", "千", "万", "亿"}:
        return _upward(text, place)
    return read_numeral(text, place)


def _rank(text: str, head: Draft) -> Numeral | None:
    """rank = (第 | 前) numeral        第三  前三名: at most that far down"""
    numeral = read_numeral(text, head.end + 1)
    if numeral is not None and text[head.end] == "前" and head.operator is None:
        head.operator, head.word = Operator.LE, "前"
    return numeral


def _upward(text: str, start: int) -> Numeral | None:
    """upward = 上 (百 | 千 | 万 | 亿)        上千人: that many or more"""
    numeral = read_numeral(text, start + 1)
    if numeral is None or numeral.magnitude is None or numeral.is_fuzzy:
        return numeral
    return numeral._replace(lower=Limit(Operator.GE, numeral.magnitude), upper=None)


def _with_unit(text: str, numeral: Numeral, head: Draft, env: Environment, *, loose: bool) -> Draft | None:
    """Try the longest unit first, down to none, until the rest is a tail."""
    start, length, tail_starts = numeral.end, len(text), env.lexicon.tail_starts
    is_half = not numeral.is_fuzzy and _HALF_UNIT.match(text, start) is not None
    is_rank = text[head.end : head.end + 1] == "第"
    known = _COMPOUND_MARKS.isdisjoint(text) and not is_half
    reach = env.catalogue.reach.get(text[start : start + 1], 0) if known else _MAX_UNIT
    for end in range(min(length, start + reach), start - 1, -1):
        if end < length and not loose and text[end] not in tail_starts:
            continue
        spelling = text[start:end]
        if text.startswith("级", end) and len(spelling) > 1 and spelling.startswith("个"):
            continue  # 3个省级: 个 counts what is 省级
        if is_half:
            spelling = spelling.removeprefix("个").removeprefix("半")
        unit = env.unit(f"{numeral.scale}{spelling}{numeral.sign}")
        if unit is None or (is_half and not spelling) or (is_rank and (head.per or unit.dimension not in _RANKED)):
            continue
        if unit.symbol == "年" and numeral.magnitude in _YEARS:
            continue  # 不低于2023年水平 is no duration
        draft = head.with_unit(numeral, unit, end)
        if is_half:
            draft.add(_HALF)
        if _settle(draft, text, spelling, env) and read_tail(draft, text, env, loose=loose):
            return draft
    return None


_DAYS = frozenset({"月", "日", "号"})
_ASKING = frozenset({"月", "折", "分", "度"})
_RANKED = frozenset({Dimension.COUNT, Dimension.NONE, Dimension.CALENDAR})
"""What ordinals count: 第三方 is no volume."""


def _settle(draft: Draft, text: str, spelling: str, env: Environment) -> bool:
    """Settle what the writing of number and unit leaves open, and say whether the figure stands."""
    numeral = draft.numeral
    if draft.label and not env.is_part:
        draft.notes.append(note(texts.BESIDE_WORDS, words=env.as_written(draft.label)))
    if numeral.magnitude is None and not (draft.has_unit or numeral.sign) and numeral.upper is not None:
        return numeral.upper.operator is Operator.LT  # 十四五 alone is a name; 几十 is a figure
    if draft.currency and not _take_currency(draft, env):
        return False
    if spelling in _ASKING:
        _settle_unit(draft, spelling, env)
    return draft.per is None or (spelling not in _DAYS and _put_over(draft, text, draft.per, env))


def _settle_unit(draft: Draft, spelling: str, env: Environment) -> None:
    """Settle what a unit of more than one meaning means."""
    numeral = draft.numeral
    if spelling == "月" and draft.operator is not None and numeral.magnitude is not None:
        draft.notes.append(note(texts.MONTH_AS_DURATION, text=f"{written(numeral.magnitude)}月"))
    if spelling == "折":
        _take_tenths(draft)
    draft.unit = settled_unit(draft.unit, numeral, spelling, env, draft.notes)


def _take_currency(draft: Draft, env: Environment) -> bool:
    """¥500, ￥100万元: the sign says 元 where no unit is written."""
    if draft.unit.is_money:
        return True
    money = env.unit(f"{draft.numeral.scale}元")
    if draft.has_unit or money is None:
        return False
    draft.unit, draft.has_unit = money, True
    draft.notes.append(note(texts.CURRENCY_SIGN, sign=draft.currency))
    return True


def _take_tenths(draft: Draft) -> None:
    """七五折 is 7.5 折: of two digits the second is a tenth."""
    magnitude = draft.numeral.magnitude
    if magnitude is not None and not draft.numeral.is_fuzzy and magnitude in range(11, 100):
        meant = exact(Fraction(magnitude) / 10)
        draft.notes.append(note(texts.TENTHS, written=written(magnitude), meant=written(meant)))
        draft.numeral = draft.numeral._replace(magnitude=meant)


def _put_over(draft: Draft, text: str, per: Unit, env: Environment) -> bool:
    """Make the unit a compound over *per*. A figure without a unit has no numerator: refused (每亩300)."""
    below = per.symbol.removeprefix("次/")  # several 每 come as a compound of their own
    if text[draft.end : draft.end + 1] in _DAYS:
        return False  # 每月20日 is a date
    if not draft.has_unit:
        raise Refused(texts.MISSING_NUMERATOR(unit=f"每{below}", per=below), *draft.each)
    compound = env.unit(f"{draft.unit.symbol}/{below}")
    if compound is None:
        return False
    draft.unit = compound
    return True
