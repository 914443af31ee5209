"""Heads: the name, the signs and the words before a figure."""

import re

from perfmodel.quantities import BARE, Unit
from perfmodel.values import texts
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, Refused
from perfmodel.values.lexicon import CURRENCY
from perfmodel.values.operators import Operator

__all__ = ["read_head"]

_MAX_PER = 8  # code points: the longest unit looked for behind 每
_LABEL = re.compile(
    r"(?!每)(?P<label>[A-Za-z一-龥]{1,16}?[率度量数额值]|[一-龥]{0,16}?(?:比例|比重|面积|投资|资金|经费|得分|成本|单价|工期|费用|价格|收入|产值|周期|期限|人数)|[一-龥]{1,16}(?=:|[≥≤<>=]))"
    r"(?:为|是|:)?"
    r"(?=[≥≤<>=\d~]|不|约|达|超|至|大于|小于|高于|低于|等于|控制|百分|保持|在|[一二三四五六七八九十两几])"
)
"""A name before its figure: 验收合格率≥95%, 总投资500万元, 城镇:100户."""
_NEGATIONS = ("无", "非", "未", "不", "没", "没有")
_EQUAL_GLYPHS = frozenset("=═﹦")
_JOINS = ("或", "且")
_NAME_ENDS = tuple("率度量数额值")


def read_head(text: str, start: int, env: Environment) -> Draft | None:
    """Return what stands before the figure at *start*, or ``None`` if 每 stands before no unit.

    Raises `Refused` for signs that double or contradict one another.
    """
    head = Draft(start)
    if text[start : start + 1] >= "A":  # no digit and no sign of ASCII
        _read_label(head, text, env)
    _read_words(head, text, env)
    return head if not text.startswith("每", head.end) or _read_per(head, text, env) else None


def _read_label(head: Draft, text: str, env: Environment) -> None:
    words = env.lexicon
    word = words.head.at(text, head.end)
    if len(word) > 1 and (word in words.signs or word in words.before_weak):
        return  # the name would ask
    label = _LABEL.match(text, head.end)
    if label is not None and not _asks(label["label"], env):
        head.label, head.end = label["label"], label.end()


def _asks(label: str, env: Environment) -> bool:
    """Whether the words before a figure say how the actual must lie to it, or where it goes: they are no name."""
    words = env.lexicon
    if label.endswith(_NEGATIONS) or label.startswith(_JOINS):
        return True
    pointing = words.direction.at(label)
    if pointing and len(label) > len(pointing) + 1:
        return True  # 提高工作效率20%
    if words.direction.occurs_in(label) and not label.endswith(_NAME_ENDS):
        return True  # 同比增长≥5%
    if label in words.about_before or label in words.near or label.endswith(("季度", "年度", "后")):
        return True  # 约≥95%, 第一季度25%, 受理后≤20天
    found = (words.head.at(label, place) for place in range(len(label)))
    return any(len(word) > 1 and (word in words.before or word in words.before_weak) for word in found)


def _read_words(head: Draft, text: str, env: Environment) -> None:
    """{ glyph | operator word | 约 | 近 | ¥ | a word that may stand beside }"""
    words = env.lexicon
    while word := words.head.at(text, head.end):
        if word in words.signs:
            _take_sign(head, word, env)
        elif word in words.before_weak:
            if head.operator is None:
                head.operator, head.word, head.weak = words.before_weak[word], word, True
        elif word in words.about_before:
            head.about = word
        elif word in words.near:
            head.near = True
        elif word in CURRENCY:
            head.currency = word
        head.end += len(word)


def _take_sign(head: Draft, word: str, env: Environment) -> None:
    operator, is_glyph = env.lexicon.signs[word], word in env.lexicon.glyphs
    start, end = head.end, head.end + len(word)
    is_only_said = head.operator is Operator.EQ and head.word not in _EQUAL_GLYPHS  # 总计≥3个
    if head.operator is None or head.weak or is_only_said:
        head.operator, head.word, head.weak = operator, word, False
    elif is_glyph and operator is Operator.EQ:
        head.operator = head.operator.including  # ﹥＝
    elif is_glyph and head.word == word:
        raise Refused(texts.DOUBLED_SIGN(sign=operator.symbol), start, end)
    elif operator is not head.operator and operator is not Operator.EQ:
        raise Refused(texts.CONFLICTING_OPERATORS(first=head.word, second=word), start, end)


def _read_per(head: Draft, text: str, env: Environment) -> bool:
    """{ 每 unit } words        每亩300元  每人每月≥2次"""
    first = head.end
    while text.startswith("每", head.end):
        unit, end = _unit_behind(text, head.end + 1, env)
        if unit is None:
            return False
        head.per = unit if head.per is None else env.unit(f"次/{head.per.symbol.removeprefix('次/')}·{unit.symbol}")
        head.end = end
    if head.end > first:
        head.each = (first, head.end)
        _read_words(head, text, env)
    return True


def _unit_behind(text: str, start: int, env: Environment) -> tuple[Unit | None, int]:
    for end in range(min(len(text), start + _MAX_PER), start, -1):
        unit = env.unit(text[start:end]) or env.unit(f"次/{text[start:end]}")  # 每10万人
        if unit is not None and unit is not BARE:
            return unit, end
    return None, start
