"""Figures: one number with its unit, the signs and words around it, read from folded text.

The productions::

    figure   = head numeral [半] unit tail
    head     = [name] { glyph | operator word | 约 | a word that may stand beside (完成, 达到) } { 每 unit }
    numeral  = 半 | (第 | 前) numeral | 上 (百 | 千 | 万) | a numeral of `perfmodel.values.numerals`
    tail     = { operator word (以上, 以内) | 左右 | (含) | 余 | a word that may stand beside (覆盖, 到位) | a noun that is counted }

Which words fill them is data (``lexicon.toml``), and so are the units (``units.dat``).
"""

from decimal import Decimal
from fractions import Fraction

from perfmodel.quantities import Dimension, Unit, exact, written
from perfmodel.values import texts
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.heads import Head, read_head
from perfmodel.values.kinds import Approximation, Threshold
from perfmodel.values.numerals import Limit, Numeral, read_numeral
from perfmodel.values.operators import Operator
from perfmodel.values.questions import settled_unit
from perfmodel.values.tails import read_tail

__all__ = ["read_figure", "scan_figure"]

_MAX_UNIT = 16  # code points: the longest unit looked for
_YEARS = range(1900, 2101)
_HALF = Fraction(1, 2)


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


def _numeral(text: str, head: Head) -> Numeral | None:
    place = head.end
    if text.startswith("半", place):
        return Numeral(Decimal("0.5"), place + 1)
    if text.startswith(("第", "前"), place):
        return _rank(text, head)
    if text.startswith(("上百", "上千", "上万", "上亿"), place):
        return _upward(text, place)
    return read_numeral(text, place)


def _rank(text: str, head: Head) -> Numeral | None:
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


def _with_unit(text: str, numeral: Numeral, head: Head, env: Environment, *, loose: bool) -> Draft | None:
    """Try the longest unit first, down to none, until the rest is a tail."""
    start = numeral.end
    is_half = text.startswith(("个半", "半"), start) and not (
        numeral.is_fuzzy or text.startswith(("个半年", "半年"), start)
    )
    is_rank = text.startswith("第", head.end)
    for end in range(min(len(text), start + _MAX_UNIT), start - 1, -1):
        spelling = text[start:end]
        if is_half:
            spelling = spelling.removeprefix("个").removeprefix("半")
        unit = env.unit(f"{numeral.scale}{spelling}{numeral.sign}")
        if unit is None or (is_half and not spelling) or (is_rank and (head.per or unit.dimension not in _RANKED)):
            continue
        if unit.symbol == "年" and numeral.magnitude in _YEARS:
            continue  # 不低于2023年水平 is no duration
        if end < len(text) and not loose and text[end] not in env.lexicon.tail_starts:
            continue
        draft = Draft(
            numeral,
            unit,
            end > start,
            end,
            end,
            head.operator,
            head.word,
            head.weak,
            head.about,
            head.near,
            label=head.label,
        )
        if is_half:
            draft.add(_HALF)
        if _settle(draft, text, spelling, head, env) and read_tail(draft, text, env, loose=loose):
            return draft
    return None


_DAYS = frozenset({"月", "日", "号"})
_RANKED = frozenset({Dimension.COUNT, Dimension.NONE, Dimension.CALENDAR})
"""What ordinals count: 第三方 is no volume."""


def _settle(draft: Draft, text: str, spelling: str, head: Head, env: Environment) -> bool:
    """Settle what the writing of number and unit leaves open, and say whether the figure stands."""
    numeral = draft.numeral
    if head.label and not env.is_part:
        draft.notes.append(note(texts.BESIDE_WORDS, words=env.as_written(head.label)))
    if numeral.magnitude is None and not (draft.has_unit or numeral.sign) and numeral.upper is not None:
        return numeral.upper.operator is Operator.LT  # 十四五 alone is a name; 几十 is a figure
    if head.currency and not _take_currency(draft, head, env):
        return False
    if spelling == "月" and head.operator is not None and numeral.magnitude is not None:
        draft.notes.append(note(texts.MONTH_AS_DURATION, text=f"{written(numeral.magnitude)}月"))
    if spelling == "折":
        _take_tenths(draft)
    draft.unit = settled_unit(draft.unit, numeral, spelling, env, draft.notes)
    return head.per is None or (spelling not in _DAYS and _put_over(draft, text, head, head.per, env))


def _take_currency(draft: Draft, head: Head, env: Environment) -> bool:
    """¥500, ￥100万元: the sign says 元 where no unit is written."""
    if draft.unit.is_money:
        return True
    money = env.unit(f"{draft.numeral.scale}元")
    if draft.has_unit or money is None:
        return False
    draft.unit, draft.has_unit = money, True
    draft.notes.append(note(texts.CURRENCY_SIGN, sign=head.currency))
    return True


def _take_tenths(draft: Draft) -> None:
    """七五折 is 7.5 折: of two digits the second is a tenth."""
    magnitude = draft.numeral.magnitude
    if magnitude is not None and not draft.numeral.is_fuzzy and magnitude in range(11, 100):
        meant = exact(Fraction(magnitude) / 10)
        draft.notes.append(note(texts.TENTHS, written=written(magnitude), meant=written(meant)))
        draft.numeral = draft.numeral._replace(magnitude=meant)


def _put_over(draft: Draft, text: str, head: Head, per: Unit, env: Environment) -> bool:
    """Make the unit a compound over *per*. A figure without a unit has no numerator: refused (每亩300)."""
    below = per.symbol.removeprefix("次/")  # several 每 come as a compound of their own
    if text[draft.end : draft.end + 1] in _DAYS:
        return False  # 每月20日 is a date
    if not draft.has_unit:
        raise Refused(texts.MISSING_NUMERATOR(unit=f"每{below}", per=below), *head.each)
    compound = env.unit(f"{draft.unit.symbol}/{below}")
    if compound is None:
        return False
    draft.unit = compound
    return True
