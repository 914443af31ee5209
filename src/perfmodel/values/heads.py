"""Heads: the name, the signs and the words before a figure.

The productions::

    head  = [mark of the form] [unit | "(" unit ")"] [name] words { each [name] words }
    words = { sign | "(" sign ")" | operator word | 约 | 近 | ¥ | 摄氏 | a word that may stand beside (完成, 累计) }
    each  = 每 unit | 人均 | 户均 | …
    name  = 合格率 | 建设期 | … | anything before a written sign | words before an operator word | words before digits (培训200人)
"""

import re

from perfmodel.quantities import BARE, Unit
from perfmodel.values import texts
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.operators import Operator

__all__ = ["read_head"]

_MAX_PER = 8  # code points: the longest unit looked for behind 每
_MAX_NAME = 16  # code points: the longest name before an operator word
_ENDS = (
    "比例|比重|占比|均价|造价|面积|投资|资金|经费|得分|成本|单价|工期|费用|价格|收入|产值|周期|期限|人数|年限|寿命|时限|时长|"
    "建设期|服务期|保修期|质保期|保质期|有效期|合同期|使用期|管护期|实施期|质保|保修"
)
_LABEL = re.compile(
    r"(?!每)(?P<label>(?>\d{1,3}(?:小时|分钟|天|个?工作日)内|\d{1,3}(?:[-~]\d{1,3})?周?岁(?:及?以[上下])?|\d型)?[A-Za-z一-龥]{1,16}?[率度量数额值]"
    rf"|[一-龥]{{0,16}}?(?:{_ENDS})|[一-龥]{{1,16}}(?=:|[≥≤<>=]))"
    r"(?:为|是|:)?"
    r"(?=[≥≤<>=\d~]|不|约|达|超|至|大于|小于|高于|低于|等于|控制|百分|保持|在|[一二三四五六七八九十两几])",
    re.ASCII,
)
"""A name before its figure: 验收合格率≥95%, 总投资500万元, 城镇:100户."""
_SIGNED = re.compile(r"(?P<label>(?>[A-Za-z][\d.]*|\d{1,2}[A-Z]|[一-龥Ⅰ-Ⅻ“”]){1,24}):?(?=[≥≤<>=])", re.ASCII)
"""Before a written sign any name: PM2.5≤35μg/m3, 5G覆盖率≥90%."""
_DONE = re.compile(r"(?P<label>[A-Za-z一-龥]{0,14}[一-龥]{2})(?=\d)", re.ASCII)
"""What is done, before its figure in digits: 培训200人, 新建道路5公里."""
_DENIES = frozenset("不未无没非禁勿较比")
_POINTS = frozenset("超减降升涨浮增缺欠差每第提延推缩占扣年月季")
_GIVES = re.compile(r"提供|提交|推广|推荐|推送|升级")
"""Words that hold one of these and point nowhere."""
_HAN_NUMERALS = frozenset("零一二三四五六七八九十百千万亿两廿卅半几数上余")
_MINUSES = frozenset("-负第")
_NO_NAMES = _HAN_NUMERALS | {""}
_LEADS_ON = _HAN_NUMERALS | frozenset("前后内外下中约近之的于以从由向按自和与或币元大小高低多少最达至到为得")
"""How words end that are no name of the figure behind them."""
_UNIT_FIRST = re.compile(r"\(?(?P<unit>[^()\d≥≤<>=]{1,8})\)?(?=[≥≤<>=])", re.ASCII)
_SIGN_IN_BRACKETS = re.compile(r"\(([≥≤<>=])\)")
_MARKS = frozenset("★☆*▲△※●◆■•")
"""Marks of the form beside a figure: ★≥95%."""
_FIRST = _MARKS | frozenset("(%‰")
_DIGITS = frozenset("0123456789")
_NAMING = frozenset("≥≤<>=率")
_PLACEHOLDERS = frozenset("XxYyNn")
_NEGATIONS = ("无", "非", "未", "不", "没", "没有")
_EQUAL_GLYPHS = frozenset("=═﹦")
_JOINS = ("或", "且")
_NAME_ENDS = tuple("率度量数额值")


def read_head(text: str, start: int, env: Environment) -> Draft | None:
    """Return what stands before the figure at *start*, or ``None`` if 每 stands before no unit.

    Raises `Refused` for signs that double or contradict one another.
    """
    head, first = Draft(start), text[start : start + 1]
    if first in _FIRST:
        _read_first(head, text, env)
        first = text[head.end : head.end + 1]
    if first >= "A" or (first in _DIGITS and not _NAMING.isdisjoint(text)):
        _read_label(head, text, env)
    _read_words(head, text, env)
    if text[head.end : head.end + 1] < "A":
        return head
    _read_name(head, text, env)
    return head if not _is_each(text, head.end, env) or _read_per(head, text, env) else None


def _read_first(head: Draft, text: str, env: Environment) -> None:
    """What stands before everything else: a mark of the form, a sign in brackets, the unit's column: (≥)95, % ≥90."""
    while text[head.end : head.end + 1] in _MARKS:
        head.aside += text[head.end]
        head.end += 1
    if (sign := _SIGN_IN_BRACKETS.match(text, head.end)) is not None:
        _take_sign(head, sign[1], env)
        head.end = sign.end()
    elif (unit := _UNIT_FIRST.match(text, head.end)) is not None and _is_unit(unit["unit"], env):
        head.unit_before, head.end = unit["unit"], unit.end()


def _is_unit(words: str, env: Environment) -> bool:
    unit = env.unit(words)
    return unit is not None and not unit.is_bare


def _read_label(head: Draft, text: str, env: Environment) -> None:
    words = env.lexicon
    word = words.head.at(text, head.end)
    if (len(word) > 1 and (word in words.signs or word in words.before_weak)) or word in words.says_unit:
        return  # the name would ask, or is no name
    if text[head.end] in _PLACEHOLDERS and text[head.end + 1 : head.end + 2] in words.glyphs:
        head.label, head.end = text[head.end], head.end + 1  # X≥80%
        return
    if _is_each(text, head.end, env) and _begins_figure(text, head.end + len("人均"), env):
        return
    label = _LABEL.match(text, head.end) or _SIGNED.match(text, head.end)
    if label is None or _asks(label["label"], env) or _holds_some(label["label"], text, label.end()):
        return
    each = label["label"].find("每")
    if each >= 0:  # what it is counted by is never dropped with a name
        head.label, head.end = label["label"][:each], head.end + each  # 低保每人每月≥600元, 每年培训≥2次
        return
    if _is_unit(label["label"], env) and text[label.end() : label.end() + 1] in words.glyphs:
        head.unit_before = label["label"]  # 人≥200
    else:
        head.label = label["label"]
    head.end = label.end()


def _holds_some(label: str, text: str, end: int) -> bool:
    """Whether the 数 that ends the label is the first of 数十."""
    return label.endswith("数") and text[end : end + 1] in {"十", "百", "千", "万", "亿"}


def _begins_figure(text: str, place: int, env: Environment) -> bool:
    """Whether a figure, a sign or a word before a figure stands at *place*."""
    first = text[place : place + 1]
    return first in _DIGITS or first in "≥≤<>=一二三四五六七八九十两" or bool(env.lexicon.head.at(text, place))


def _read_name(head: Draft, text: str, env: Environment) -> None:
    """Words before an operator word (误差不超过5%), or what is done, before digits (培训200人)."""
    if (
        (head.operator is not None and head.word not in env.lexicon.verbs)
        or head.label
        or text[head.end : head.end + 1] in _NO_NAMES
        or _is_each(text, head.end, env)
    ):
        return
    end = _operator_word(text, head.end, env)
    done = None if end else _DONE.match(text, head.end)
    end = end or (done.end() if done is not None else 0)
    label = text[head.end : end]
    if len(label) < len("培训") or not _DENIES.isdisjoint(label) or label[-1] in _LEADS_ON or _asks(label, env):
        return
    if label.startswith(env.lexicon.undone):
        return  # 取消5场
    if done is not None and (not _POINTS.isdisjoint(_GIVES.sub("", label)) or label.endswith(env.lexicon.adverbs)):
        return
    head.label, head.end, head.is_done = label, end, done is not None
    _read_words(head, text, env)


def _operator_word(text: str, start: int, env: Environment) -> int:
    """Return where an operator word of two or more characters begins behind words from *start*, or 0."""
    names = env.lexicon.ends_name
    for place in range(start, min(len(text), start + _MAX_NAME)):
        if place > start and (word := names.at(text, place)):
            end = place + len(word)
            is_completion = text[start:end] in env.lexicon.completion  # 部分达到90%
            return place if _begins_figure(text, end, env) and not is_completion else 0
        if text[place] < "A":
            return 0
    return 0


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
    is_named = label.endswith(_NAME_ENDS)  # 水土保持率 asks for nothing
    found = ((words.head.at(label, place), is_named and place > 0) for place in range(len(label)))
    return any(len(word) > 1 and (word in words.before or (word in words.before_weak and not of)) for word, of in found)


def _read_words(head: Draft, text: str, env: Environment) -> None:
    """{ glyph | operator word | 约 | 近 | ¥ | a word that may stand beside }"""
    words = env.lexicon
    while word := words.head.at(text, head.end):
        if word in words.signs:
            _take_sign(head, word, env)
        elif word in words.held_against and head.operator is not None and head.word not in words.glyphs:
            return  # 低于目标5% is how far from the target
        elif (
            len(word) == 1
            and (word in words.about_before or word in words.near)
            and not _may_be_about(text, head.end + 1, env)
        ):
            return  # 近视筛查500人
        elif word in words.before_weak:
            if head.operator is None:
                head.operator, head.word, head.weak = words.before_weak[word], word, True
        elif word in words.about_before:
            head.about = word
        elif word in words.near:
            head.near = True
        elif word in words.says_unit:
            head.said = word
        else:
            head.aside += word
        head.end += len(word)


def _may_be_about(text: str, place: int, env: Environment) -> bool:
    """Whether what stands at *place* may be a figure or lead to one."""
    return text[place : place + 1] in _HAN_NUMERALS | _MINUSES or _begins_figure(text, place, env)


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


def _is_each(text: str, place: int, env: Environment) -> bool:
    """Whether 每 stands at *place*, or a word that says the same: 人均."""
    return text.startswith("每", place) or (
        text.startswith("均", place + 1) and text[place : place + 2] in env.lexicon.means
    )


def _read_per(head: Draft, text: str, env: Environment) -> bool:
    """{ (每 unit) | 人均 } [name] words        每亩300元  每人每月≥2次  每亩补助300元  人均500元"""
    first = head.end
    while _is_each(text, head.end, env):
        is_mean = text[head.end] != "每"
        unit, end = _mean(head, text, env) if is_mean else _unit_behind(text, head.end + 1, env)
        if unit is None:
            return False
        head.per = unit if head.per is None else env.unit(f"次/{head.per.symbol.removeprefix('次/')}·{unit.symbol}")
        head.end = end
    head.each = (first, head.end)
    _read_words(head, text, env)
    if not head.label and text[head.end : head.end + 1] >= "一":
        _read_label(head, text, env)
        _read_words(head, text, env)
        _read_name(head, text, env)
    return True


def _mean(head: Draft, text: str, env: Environment) -> tuple[Unit | None, int]:
    word = text[head.end : head.end + 2]
    unit = env.unit(word[0])
    if unit is not None:
        head.notes.append(note(texts.MEAN_AS_EACH, word=word, per=unit.symbol))
    return unit, head.end + len(word)


def _unit_behind(text: str, start: int, env: Environment) -> tuple[Unit | None, int]:
    for end in range(min(len(text), start + _MAX_PER), start, -1):
        unit = env.unit(text[start:end]) or env.unit(f"次/{text[start:end]}")  # 每10万人
        if unit is not None and unit is not BARE:
            return unit, end
    return None, start
