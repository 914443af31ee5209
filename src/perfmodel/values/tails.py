"""Tails: the words behind a figure and its unit."""

import re
from fractions import Fraction

from perfmodel.quantities import Dimension, Unit
from perfmodel.values import texts
from perfmodel.values.adding import DIGITS
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.numerals import read_numeral
from perfmodel.values.operators import Operator

__all__ = ["read_tail"]

_BOUND = re.compile(r"\((?P<not>不?)(?:含|包含|包括)(?P<what>[^)]{0,12})\)")
_ITSELF = re.compile(r"(?:本[数级]|端点|两端|上限|下限)?")
_OTHERS = "未|没|不(?!含|包)|取消|待|在建|原?计划|上年|去年|目标|预计|实际|结余|剩余"
_REMARK = re.compile(
    rf"\((?!每[^()\d一二三四五六七八九十两]*\)|[^()]*(?:{_OTHERS}))"
    r"(?:[^()\d]{1,20}|(?:其中|新建|改建|扩建|续建|新增|每)[^()]{1,30}|不?(?:含|包含|包括)[^()]{1,30})\)"
)
"""Words in brackets behind a figure leave it what it is: 3人(编外), 5个(其中新建2个), 12次(每月1次), but not 400元(每人)."""
_MORE = re.compile(r"[余多](?!样)")
_CLOSING = re.compile(r"(?:[。;,、!]|(?<![0-9])\.|(?P<mark>[★☆*▲△※●◆■•]+))$")
_TENTHS = re.compile(r"(?P<digit>[一二三四五六七八九]|(?<=成)[1-9])(?![^以左及上])")
"""The digit behind 成, 块, 毛 or 米 that stands for tenths: 九成五, 九块九."""
_IN_TENTHS = frozenset({"成", "元", "角", "米"})
_PERIODS = frozenset({Dimension.TIME, Dimension.CALENDAR})
_MAX_UNIT = 8
_HALF = Fraction(1, 2)


def read_tail(draft: Draft, text: str, env: Environment, *, loose: bool) -> bool:
    """Read what stands behind the unit, and say whether nothing is left — or, if *loose*, whatever is left.

    Raises `Refused` for a word that contradicts the sign before the figure.
    """
    if draft.end < len(text):
        _read_words(draft, text, env, loose=loose)
        if draft.end < len(text) and not loose:
            return False
    _settle(draft)
    return True


def _read_words(draft: Draft, text: str, env: Environment, *, loose: bool) -> None:
    """{ 余 | 半 | a smaller unit } { operator word | 左右 | (含) | a word that may stand beside | a counted noun }"""
    words = env.lexicon
    counts = draft.has_unit or (draft.numeral.is_fraction and "分之" in text)  # 三分之一资金, but not 24/7平台
    if text[draft.end] in _RESTS:
        _read_rest(draft, text, env)
    while draft.end < len(text):
        if (word := words.tail.at(text, draft.end)) and not (word in words.nouns and (loose or not counts)):
            _take(draft, word, env)
            draft.end += len(word)
            continue
        if (match := _BOUND.match(text, draft.end)) is not None and _is_itself(match["what"], draft):
            draft.excluded = bool(match["not"])
        elif (match := _REMARK.match(text, draft.end)) is not None and not _is_per(match[0][1:-1], draft, env):
            draft.beside += match[0]
        elif (match := _CLOSING.match(text, draft.end)) is None or (match["mark"] and not draft.has_unit):
            return  # 4★ is a rating
        else:
            draft.beside += match["mark"] or ""
        draft.end = match.end()


def _is_per(words: str, draft: Draft, env: Environment) -> bool:
    """Whether a unit in brackets may be what the figure is counted by, and so no remark: 3万元(户), 2次(年)."""
    unit = env.unit(words)
    return unit is not None and (draft.unit.is_money or unit.dimension in _PERIODS)


def _is_itself(words: str, draft: Draft) -> bool:
    """Whether what is included is the bound itself, and not something besides it: (含), (含95%), but not (含税)."""
    if _ITSELF.fullmatch(words):
        return True
    numeral = read_numeral(words) if words[0] in _FIRST_DIGITS else None
    return numeral is not None and numeral.magnitude == draft.numeral.magnitude


def _read_rest(draft: Draft, text: str, env: Environment) -> None:
    """What belongs to the figure still, directly behind its unit. To one below zero nobody knows which way that would go."""
    if draft.is_negative:
        return
    if draft.has_unit and draft.is_plain and text.startswith("半", draft.end):
        draft.add(_HALF)
        draft.end += 1
    elif (match := _MORE.match(text, draft.end)) is not None and draft.is_plain:
        draft.add_more(match[0])
        draft.end = match.end()
    elif draft.unit.symbol in _IN_TENTHS and draft.is_plain and (match := _TENTHS.match(text, draft.end)) is not None:
        digit = match["digit"]
        draft.add(Fraction(DIGITS[digit] if digit in DIGITS else int(digit), 10))
        draft.end = match.end()
    elif draft.has_unit and draft.is_plain:
        while (smaller := _smaller(draft, text, env)) is not None:
            amount, unit, draft.end = smaller
            _add_smaller(draft, amount, unit)


def _take(draft: Draft, word: str, env: Environment) -> None:
    words = env.lexicon
    if word in words.after:
        draft.behind, draft.behind_word = words.after[word], word
    elif word in words.bound:
        draft.excluded = not words.bound[word]
    elif word in words.about_after:
        draft.about = word
    else:
        draft.beside += word


def _settle(draft: Draft) -> None:
    """Put together what stands before and behind, and note what was decided."""
    is_asked = draft.weak and draft.behind is None and draft.is_plain
    if draft.behind is not None:
        _join(draft, draft.behind)
    if draft.operator is not None and draft.excluded is not None:
        draft.operator = draft.operator.excluding if draft.excluded else draft.operator.including
    if draft.beside:
        draft.notes.append(note(texts.BESIDE_WORDS, words=draft.beside))
    elif is_asked and draft.operator is not None:
        draft.notes.append(note(texts.SIGN_IMPLIED, word=draft.word, sign=draft.operator.symbol))


def _join(draft: Draft, behind: Operator) -> None:
    """Let the word behind the figure say the sign, where the words before it leave that open."""
    before = draft.operator
    if before is None or draft.weak:
        draft.operator, draft.word, draft.weak = behind, draft.behind_word, False
        if draft.word == "+":
            draft.notes.append(note(texts.SIGN_IMPLIED, word=draft.word, sign=behind.symbol))
    elif before.polarity is not behind.polarity:
        message = texts.CONFLICTING_OPERATORS(first=draft.word, second=draft.behind_word)
        raise Refused(message, draft.end - len(draft.behind_word), draft.end)
    elif before is not behind:
        draft.notes.append(note(texts.WRITTEN_TWICE, first=draft.word, second=draft.behind_word))


def _smaller(draft: Draft, text: str, env: Environment) -> tuple[Fraction, Unit, int] | None:
    """What a smaller unit of the same dimension adds, and where it ends: 5元3角2分, 1小时30分钟, 1年零6个月."""
    start = draft.end + text.startswith("零", draft.end)
    numeral = read_numeral(text, start) if text[start : start + 1] in _FIRST_DIGITS else None
    if numeral is None or numeral.magnitude is None or numeral.is_fuzzy or numeral.scale:
        return None
    for end in range(min(len(text), numeral.end + _MAX_UNIT), numeral.end, -1):
        spelling = text[numeral.end : end]
        unit = env.unit("分钟" if spelling == "分" and draft.unit.dimension is Dimension.TIME else spelling)
        if unit is not None and unit.base == draft.unit.base and unit.factor < draft.unit.factor:
            amount = Fraction(numeral.magnitude)
            return (amount, unit, end) if amount * unit.factor < draft.unit.factor else None  # 365天24小时
    return None


def _add_smaller(draft: Draft, amount: Fraction, unit: Unit) -> None:
    """Add it in the larger unit where that is a decimal (1.5小时), else in the smaller (13个月)."""
    draft.add(amount * unit.factor / draft.unit.factor)
    if isinstance(draft.numeral.magnitude, Fraction):
        draft.scale_to(unit)


_FIRST_DIGITS = frozenset("0123456789零一二三四五六七八九十")
_RESTS = _FIRST_DIGITS | frozenset("余多半")
"""What may begin something that belongs to the figure still."""
