"""Figures: one number with its unit, the signs and words around it, read from folded text.

The productions::

    figure   = head numeral [半 | 个半 | 个多] unit tail | numeral unit sign X        80%≤X
    head     = what `perfmodel.values.heads` reads: a name, signs, words, 每 and a unit
    numeral  = 半 | (第 | 前) numeral | 上 (百 | 千 | 万) | a numeral of `perfmodel.values.numerals`
    tail     = { operator word (以上, 以内) | 左右 | (含) | 余 | a word that may stand beside (覆盖, 到位) | a noun that is counted }

What is only done (培训200人) is a figure where something is counted or measured: 提前3天 and 上浮10% are words. A written fraction
(1/3) has no unit: 3/5个 are two figures. 三类, 二级 are grades, no amounts.

Which words fill them is data (``lexicon.toml``), and so are the units (``units.dat``).
"""

import re
from decimal import Decimal
from fractions import Fraction

from perfmodel.quantities import Dimension, Unit, exact, written
from perfmodel.terms import Polarity
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
_PER = re.compile("[/·]")
_YEARS = range(1900, 2101)
_IN_YEARS = frozenset({"年", "学年"})
_HALF = Fraction(1, 2)
_HALF_UNIT = re.compile(r"个?半(?!年)|个[余多](?=[月星季小])")
"""What adds a half to the figure before its unit, or a little: 一个半月, 两吨半, 17个多月; 半年 is a unit."""
_SECONDS = re.compile(r"零?(?:\d+|[一二三四五六七八九十]+)秒", re.ASCII)
_BEHIND_SIGN = re.compile(r"(?P<figure>[^≥≤<>=]+)(?P<sign>[≥≤<>]=?)(?P<placeholder>[XxYyn])")
_PLACEHOLDERS = frozenset("XxYyn")
_EM_DASHES = frozenset("—―─━")
_GRADES = frozenset({"类", "级", "等"})
_ASCII_DIGITS = frozenset("0123456789")


def read_figure(text: str, env: Environment) -> Threshold | Approximation | None:
    """Return the value of a text that is one figure and nothing else, or ``None``."""
    if text[-1:] in _PLACEHOLDERS and (match := _BEHIND_SIGN.fullmatch(text)) is not None:
        sign = env.lexicon.glyphs[match["sign"]].reversed.symbol
        text = f"{match['placeholder']}{sign}{match['figure']}"  # 80%≤X
    draft = scan_figure(text, env)
    return draft.value(env) if draft is not None else None


def scan_figure(text: str, env: Environment, *, start: int = 0, loose: bool = False) -> Draft | None:
    """Return the figure at *start*: to the end of the text or, if *loose*, up to words that no tail knows (`Draft.end` tells where)."""
    head = read_head(text, start, env)
    if head is None:
        return None
    numeral = _numeral(text, head, env)
    return None if numeral is None else _with_unit(text, numeral, head, env, loose=loose)


def _numeral(text: str, head: Draft, env: Environment) -> Numeral | None:
    place = head.end
    first = text[place : place + 1]
    if first == "-" and not place:
        _require_minus(text, env)
    if first == "半" and not text.startswith("半数", place):
        return Numeral(Decimal("0.5"), place + 1)
    if first in {"第", "前"}:
        return _rank(text, head)
    if first == "上" and text[place + 1 : place + 2] in {"百", "千", "万", "亿"}:
        return _upward(text, place)
    return read_numeral(text, place)


def _require_minus(text: str, env: Environment) -> None:
    """Refuse a long dash, or a dash and a space, before the cell's figure: it may be a bullet (— 95%)."""
    raw = env.cell.raw.lstrip()
    if env.cell.text == text and (raw[0] in _EM_DASHES or raw[1:2].isspace()) and read_numeral(text) is not None:
        raise Refused(texts.DASH_AS_MINUS(dash=raw[0]), 0, 1, text[1:], f"负{text[1:]}", is_certain=True)


def _rank(text: str, head: Draft) -> Numeral | None:
    """rank = (第 | 前) numeral        第三  前三名: at most that far down; the better rank is the lower figure (不低于前三名)."""
    numeral = read_numeral(text, head.end + 1)
    if numeral is None:
        return None
    if head.operator is not None and head.operator is not Operator.EQ:
        if head.operator.polarity is not Polarity.POSITIVE:
            return None
        head.operator, head.word, head.weak = head.operator.reversed, f"{head.word}{text[head.end]}", False
    elif text[head.end] == "前":
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
    infix = None if numeral.is_fuzzy or (numeral.magnitude or 0) < 0 else _HALF_UNIT.match(text, start)
    is_rank = text[head.end : head.end + 1] == "第"
    bare_only = numeral.is_fraction and _has_no_unit(text, head.end, start)
    known = _COMPOUND_MARKS.isdisjoint(text) and infix is None
    reach = env.catalogue.reach.get(text[start : start + 1], 0) if known else _MAX_UNIT
    for end in range(min(length, start + reach), start - 1, -1):
        if end < length and not loose and text[end] not in tail_starts:
            continue
        spelling = text[start:end] if infix is None else text[infix.end() : end]
        if text.startswith("级", end) and len(spelling) > 1 and spelling.startswith("个"):
            continue  # 3个省级: 个 counts what is 省级
        if spelling == "分" and _SECONDS.match(text, end) is not None:
            spelling = "分钟"
        unit = env.unit(f"{numeral.scale}{spelling}{numeral.sign}")
        if (
            unit is None
            or (not spelling if infix is not None else bare_only and spelling)
            or (is_rank and (head.per or spelling not in _RANKED))
            or (spelling in _GRADES and not numeral.is_fuzzy and _ASCII_DIGITS.isdisjoint(text[head.end : start]))
        ):
            continue
        if unit.symbol in _IN_YEARS and numeral.magnitude in _YEARS:
            continue  # 不低于2023年水平 is no duration
        draft = head.with_unit(numeral, unit, end)
        if infix is not None:
            _add_infix(draft, infix[0])
        if _settle(draft, text, spelling, env) and read_tail(draft, text, env, loose=loose):
            return draft
    return None


def _has_no_unit(text: str, start: int, end: int) -> bool:
    """Whether a fraction was written so that no unit goes with it: 1/3 and 一半, but not 三分之一 nor 1又1/3."""
    return "半" in text[start:end] or ("/" in text[start:end] and "又" not in text[start:end])


def _add_infix(draft: Draft, infix: str) -> None:
    """Add what stands between 个 and the unit: 一个半月, 17个多月."""
    if infix.endswith("半"):
        draft.add(_HALF)
    else:
        draft.add_more(infix[-1])


_DAYS = frozenset({"月", "日", "号"})
_ASKING = frozenset({"月", "折", "分", "块", "T", "W", "度", "°"})
_ASKING_OR_GRADES = _ASKING | _GRADES
_RANKED = frozenset({"", "名", "位"})
"""What ranks are of. Any other ordinal names one thing among several and counts none: 第3次, 第二批."""
_NEVER_DONE = frozenset({Dimension.NONE, Dimension.RATIO, Dimension.POINT, Dimension.TIME, Dimension.CALENDAR})
"""What a figure with nothing but a verb before it never is: 提前3天, 上浮10%."""
_SHARES = frozenset({Dimension.RATIO, Dimension.POINT})
_TEMPERATURES = frozenset({"℃", "℉"})


def _settle(draft: Draft, text: str, spelling: str, env: Environment) -> bool:
    """Settle what the writing of number and unit leaves open, and say whether the figure stands."""
    numeral = draft.numeral
    if draft.is_done and (env.is_part or _is_never_done(draft, spelling)):
        return False
    if draft.unit_before:
        _take_unit_before(draft, env)
    if (draft.aside or draft.label) and not env.is_part:
        beside = (env.as_written(words) for words in (draft.aside, draft.label) if words)
        draft.notes += [note(texts.BESIDE_WORDS, words=words) for words in beside]
    if numeral.magnitude is None and not (draft.has_unit or numeral.sign) and numeral.upper is not None:
        return numeral.upper.operator is Operator.LT  # 十四五 alone is a name; 几十 is a figure
    if draft.said:
        return _take_said_unit(draft, spelling, env)
    if spelling in _ASKING:
        _settle_unit(draft, spelling, env)
    return draft.per is None or (spelling not in _DAYS and _put_over(draft, text, draft.per, env))


def _is_never_done(draft: Draft, spelling: str) -> bool:
    """Whether the figure with nothing but a verb before it may say anything: 提前3天, 上浮10%, 评为5级."""
    return draft.unit.dimension in _NEVER_DONE or spelling in _ASKING_OR_GRADES


def _settle_unit(draft: Draft, spelling: str, env: Environment) -> None:
    """Settle what a unit of more than one meaning means."""
    numeral = draft.numeral
    if spelling == "月" and draft.operator is not None and numeral.magnitude is not None:
        draft.notes.append(note(texts.MONTH_AS_DURATION, text=f"{written(numeral.magnitude)}月"))
    if spelling == "折":
        _take_tenths(draft)
    draft.unit = settled_unit(draft.unit, numeral, spelling, env, draft.notes)


def _take_unit_before(draft: Draft, env: Environment) -> None:
    """人≥200: the unit stands before the sign, and counts where none stands behind the figure."""
    unit = None if draft.has_unit else env.unit(f"{draft.numeral.scale}{draft.unit_before}")
    if unit is None:
        draft.label = draft.unit_before
        return
    draft.unit, draft.has_unit = unit, True
    draft.notes.append(note(texts.UNIT_BEFORE_SIGN, unit=unit.symbol))


def _take_said_unit(draft: Draft, spelling: str, env: Environment) -> bool:
    """¥500, 港币300元, 摄氏37度: the word before the figure says the unit where none is written, or whose 元 and 度 are meant."""
    meant = env.lexicon.says_unit[draft.said]
    if meant in _TEMPERATURES:
        unit = env.unit(meant) if spelling in {"", "度", "°"} and not draft.numeral.scale else None
    elif draft.has_unit and (draft.unit.base == meant or (draft.unit.is_money and meant == "元")):
        return True
    else:
        unit = env.unit(f"{draft.numeral.scale}{meant}") if spelling in {"", "元"} else None
    if unit is None:
        return False
    draft.unit, draft.has_unit = unit, True
    draft.notes.append(note(texts.CURRENCY_SIGN, sign=draft.said, unit=meant))
    return True


def _take_tenths(draft: Draft) -> None:
    """七五折 is 7.5 折: of two digits the second is a tenth."""
    magnitude = draft.numeral.magnitude
    if magnitude is not None and not draft.numeral.is_fuzzy and magnitude in range(11, 100):
        meant = exact(Fraction(magnitude) / 10)
        draft.notes.append(note(texts.TENTHS, written=written(magnitude), meant=written(meant)))
        draft.numeral = draft.numeral._replace(magnitude=meant)


def _unwritten(draft: Draft, below: str) -> str:
    """Return what 每 names that the unit's own line does not: nothing of 人均500元/人, 月 of 每人每月500元/人."""
    named, under = _PER.split(below), _PER.split(draft.unit.symbol)[1:]
    if not set(named).isdisjoint(under):
        draft.notes.append(note(texts.WRITTEN_TWICE, first=f"每{below}", second=draft.unit.symbol))
        below = "·".join(one for one in named if one not in under)
    return below


def _put_over(draft: Draft, text: str, per: Unit, env: Environment) -> bool:
    """Make the unit a compound over *per*. A figure without a unit has no numerator: refused (每亩300)."""
    below = per.symbol.removeprefix("次/")  # several 每 come as a compound of their own
    if "/" in draft.unit.symbol:
        below = _unwritten(draft, below)
        if not below:
            return True
    if text[draft.end : draft.end + 1] in _DAYS:
        return False  # 每月20日 is a date
    if draft.unit.dimension in _SHARES:
        draft.notes.append(note(texts.RECURRING_RATIO, per=below))
        return True
    if not draft.has_unit:
        raise Refused(texts.MISSING_NUMERATOR(unit=f"每{below}", per=below), *draft.each)
    compound = env.unit(f"{draft.unit.symbol}/{below}")
    if compound is None:
        return False
    draft.unit = compound
    return True
