"""Ranges: intervals and tolerances, read from folded text.

The productions::

    interval  = [从] figure link figure                                  80%-90%  3至5次
              | ("[" | "(") figure (link | ",") figure ("]" | ")") [unit]      (80%,90%]; round brackets around a link only group: (80-90)%
              | [介于] figure (与 | 和 | link) figure (之间 | 区间 | 范围)    10000与20000之间
              | 每 unit figure link figure                                 每亩200-300元
              | bound [且 | 并 | 和] bound                               ≥80%≤90%  至少3次至多5次
    between   = figure (≤ | <) name (≤ | <) figure, or with ≥ and >      80%≤X<90%
    tolerance = figure ± figure | [≤ | <] ± figure | "(" figure ± figure ")" unit    20±2℃  100万元±5%  (20±2)℃  ≤±2%

A unit, and a 百 or 千 behind the upper figure, that is said once serves both: 10-20万元, 3-5千人.
"""

import re
from fractions import Fraction

from attrs import evolve

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.quantities import Dimension, Quantity, Unit, exact, written
from perfmodel.terms import Polarity
from perfmodel.values import texts
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.figures import scan_figure
from perfmodel.values.heads import read_head
from perfmodel.values.kinds import Interval, Threshold, bound, unique
from perfmodel.values.numerals import read_numeral
from perfmodel.values.operators import Operator
from perfmodel.values.questions import is_year

__all__ = ["interval_or_refused", "read_range"]

_LINK = re.compile(r"-{1,3}|~{1,3}|至|到|—")
_WORD_LINK = re.compile(r"与|和|及|-{1,3}|~{1,3}|至|到|,")
_GROUPED = r"(?:[^,\[\]()]|\([一-龥A-Z]{1,3}\)|,(?=\d{3}(?!\d))){1,100}?"  # a figure may group its digits, a unit have brackets: 1,000台(套)
_BRACKETED = tuple(
    re.compile(rf"(?P<open>[\[(])(?P<low>{_GROUPED})(?:{link})(?P<high>{_GROUPED})(?P<close>[\])])(?P<unit>.{{0,12}})")
    for link in ("-{1,3}|~{1,3}|至|到", ",")
)
_BETWEEN_WORDS = re.compile(
    r"(?:控制在|保持在|稳定在|维持在|达到|介于|位于|在|处于)*(?P<inside>.{3,60}?)(?:之间|区间内?|范围内?)"
)
_BETWEEN_SIGNS = re.compile(
    r"(?P<low>[^≤<≥>]{1,24})(?P<first>[≤<≥>]=?)[^\d≤<>≥=]{1,12}(?P<second>[≤<≥>]=?)(?P<high>[^≤<≥>]{1,24})"
)
_JOINERS = re.compile(r"并且?|而?且|和|及|与")
_LONG_DASH = re.compile("[—–─━―－]{2,}")
"""One link in the raw text; a dash more than it has is a sign: -10--5, -10——-5."""
_PLACED = re.compile(
    r"(?<![\d.零一二三四五六七八九十百千万亿两])(?:[一二两三四五六七八九]|\d+(?:\.\d+)?)([百千])$", re.ASCII
)
"""A numeral of one figure and one place: 5千, 五百."""
_DEGREES = frozenset({"度", "°"})
_FIGURES = re.compile(r"[\d.,零一二三四五六七八九十百千万亿两]+")
_WRAPPED = re.compile(r"\(([^()]{3,40})\)(.{0,12})")
_TOLERANCE = re.compile(r"(?P<center>.{1,24}?)(?:±|\+/-|\+-)(?P<by>.{1,24})")


def read_range(text: str, env: Environment) -> Interval | Threshold | None:
    """Return the interval that *text* writes — a threshold where its bounds are the same — or ``None``. Raises `Refused` where they cross."""
    if "±" in text or "+-" in text or "+/-" in text:
        return _tolerance(text, env)
    for marks, production in _PRODUCTIONS:
        if not marks.isdisjoint(text) and (value := production(text, env)) is not None:
            return value
    return _adjacent(text, env) if len(_FIGURES.findall(text)) > 1 else None


def interval_of(
    low: Threshold, high: Threshold, env: Environment, notes: tuple[Note, ...] = (), center: Quantity | None = None
) -> Interval | Threshold:
    """Return the interval between two bounds, or the figure that both name. Raises `ModelError` where they cross or do not convert."""
    inclusive = not (low.operator.is_strict or high.operator.is_strict)
    low.quantity.require_comparable(high.quantity)
    if inclusive and low.quantity == high.quantity:
        return Threshold(Operator.EQ, low.quantity, env.text, notes, sign_written=False)
    return Interval(bound(low.operator, low.quantity), bound(high.operator, high.quantity), center, env.text, notes)


def _bracketed(text: str, env: Environment) -> Interval | Threshold | None:
    """("[" | "(") figure "," figure ("]" | ")")"""
    match = _BRACKETED[0].fullmatch(text) or _BRACKETED[1].fullmatch(text)
    if match is None:
        return None
    low, high = match["low"], match["high"] + match["unit"]
    if match["open"] + match["close"] == "()" and text[match.end("low")] != ",":
        value = _joined(low, high, env, _CLOSED)
        return None if value is None else evolve(value, notes=(*value.notes, note(texts.WRAPPED)))
    operators = (
        Operator.GT if match["open"] == "(" else Operator.GE,
        Operator.LT if match["close"] == ")" else Operator.LE,
    )
    return _joined(low, high, env, operators)


def _between_signs(text: str, env: Environment) -> Interval | Threshold | None:
    """figure (≤ | <) name (≤ | <) figure"""
    match = _BETWEEN_SIGNS.fullmatch(text)
    if match is None:
        return None
    glyphs = env.lexicon.glyphs
    low, high = (match["low"], glyphs[match["first"]].reversed), (match["high"], glyphs[match["second"]])
    if high[1].polarity is Polarity.POSITIVE:
        low, high = high, low  # 90%≥X≥80%
    return _joined(low[0], high[0], env, (low[1], high[1])) if low[1].polarity is not high[1].polarity else None


def _between_words(text: str, env: Environment) -> Interval | Threshold | None:
    """figure (与 | 和 | link) figure 之间"""
    match = _BETWEEN_WORDS.fullmatch(text)
    return _split(match["inside"], _WORD_LINK, env) if match else None


def _linked(text: str, env: Environment) -> Interval | Threshold | None:
    """[从] figure link figure"""
    return _split(text.removeprefix("从"), _LINK, env)


def _each(text: str, env: Environment) -> Interval | Threshold | None:
    """每 unit figure link figure        每亩200-300元"""
    if not text.startswith("每"):
        return None
    head = read_head(text, 0, env)
    is_date = text.endswith("月") and not text.endswith("个月")  # 每年1-12月
    return (
        None if head is None or head.per is None or is_date else _linked(f"{text[head.end :]}/{head.per.symbol}", env)
    )


def _adjacent(text: str, env: Environment) -> Interval | Threshold | None:
    """Two bounds with at most 且 or 和 between them: ≥80%≤90%, 80%以上90%以下, ≥80%并<90%."""
    first = scan_figure(text, env, loose=True)
    if first is None or not 0 < first.end < len(text):
        return None
    joiner = _JOINERS.match(text, first.end)
    second = scan_figure(text, env, start=first.end if joiner is None else joiner.end())
    if second is None or second.label:
        return None
    shared = _share_unit(first, second, env) if joiner is not None or not _says_unit(first) else ()
    low, high = first.value(env), second.value(env)
    if not (isinstance(low, Threshold) and isinstance(high, Threshold)):
        return None
    if low.operator.polarity is Polarity.REVERSE:
        low, high = high, low
    if (low.operator.polarity, high.operator.polarity) != (Polarity.POSITIVE, Polarity.REVERSE):
        return None
    if joiner is not None and not low.quantity.is_comparable_to(high.quantity):
        return None  # two things, joined
    return interval_or_refused(low, high, env, unique(*shared, *low.notes, *high.notes))


def _split(text: str, link: re.Pattern[str], env: Environment) -> Interval | Threshold | None:
    """Split at the first link that leaves a figure on either side; a leading ``-`` is a sign."""
    for place, match in enumerate(link.finditer(text, 1)):
        if place > 3:
            return None
        low, end = text[: match.start()], match.end()
        is_signed = _ends_with_sign(match[0], text, env)
        value = _joined(low, text[end - is_signed :], env, _CLOSED)
        if is_signed and isinstance(value, Threshold):  # -5--5 is hardly from -5 to -5
            bounds = (value.quantity, value.quantity)
            message = texts.CROSSED_BOUNDS(lower=bounds[0], upper=bounds[1])
            raise Refused(message, 0, len(text), f"{low}~{text[end:]}", is_certain=True)
        if value is not None:
            return value
    return None


def _ends_with_sign(link: str, text: str, env: Environment) -> bool:
    """Whether, behind a negative figure, the last dash of the link is the next figure's sign."""
    if not (text.startswith("-") and link.endswith("--")):
        return False
    dash = _LONG_DASH.search(env.cell.raw)
    return len(link) == 1 + (1 if dash is None else len(dash[0]))


def _joined(
    low_text: str, high_text: str, env: Environment, operators: tuple[Operator, Operator]
) -> Interval | Threshold | None:
    """Return the interval of two figures. A unit, scale or place written once, mostly behind the second, serves both."""
    low = scan_figure(low_text, env)
    high = scan_figure(high_text, env)
    if low is None or high is None or high.label:
        return None  # 0-6岁儿童健康管理率90%
    if _is_negative(low) and _in_degrees(low, low_text) and _in_degrees(high, high_text):
        high.unit = low.unit  # -5度~5度: of heat below zero, and then above it too
    about = _take_about(low) + _take_about(high)
    if not (_is_bound(low) and _is_bound(high)):
        return None
    notes = (
        *(note(texts.ABOUT_WITH_INTERVAL, about=word) for word in about),
        *_share_place(low, low_text, high, high_text),
        *(_share_smaller(low, low_text, high, high_text, env) or _share_unit(low, high, env)),
    )
    first, second = low.threshold(env), high.threshold(env)
    lower = bound(_bounded(operators[0], low), first.quantity)
    upper = bound(_bounded(operators[1], high), second.quantity)
    return interval_or_refused(lower, upper, env, unique(*notes, *first.notes, *second.notes))


def interval_or_refused(
    low: Threshold, high: Threshold, env: Environment, notes: tuple[Note, ...], center: Quantity | None = None
) -> Interval | Threshold:
    """Return the interval between two bounds. Raises `Refused` where they cross or do not convert."""
    length = len(env.cell.text)
    if not low.quantity.is_comparable_to(high.quantity):
        message = texts.MIXED_UNITS(lower=low.quantity.unit.symbol or "—", upper=high.quantity.unit.symbol or "—")
        raise Refused(message, 0, length, is_certain=True)
    try:
        return interval_of(low, high, env, notes, center)
    except ModelError as error:
        raise Refused(error.message, 0, length, is_certain=True) from error


def _bounded(operator: Operator, draft: Draft) -> Operator:
    """Return the sign of a bound, with what 含 or 不含 in brackets behind it makes of that."""
    if draft.excluded is None:
        return operator
    return operator.excluding if draft.excluded else operator.including


def _is_bound(draft: Draft) -> bool:
    """Whether the figure can be a bound: no sign of its own, save one the words around an interval carry (控制在5%-10%以内)."""
    is_free = draft.operator is None or draft.weak or (draft.operator is Operator.LE and len(draft.word) > 1)
    return draft.is_plain and is_free


def _take_about(figure: Draft) -> tuple[str, ...]:
    """Take 约 or 左右 from a bound, which an interval has already: 约80%-90%, 3-5天左右."""
    about = figure.about
    if not about or about in _WAVES:
        return ()
    figure.about = ""
    return (about,)


def _share_place(low: Draft, low_text: str, high: Draft, high_text: str) -> tuple[Note, ...]:
    """Give a smaller bare figure the 百 or 千 that the upper one says: 3-5千人, 三至五百元, but not 500-1千元."""
    said = _PLACED.search(high_text[: high.numeral.end - len(high.numeral.scale)])
    small, large = low.numeral, high.numeral
    if said is None or small.magnitude is None or large.magnitude is None:
        return ()
    is_bare = not (low.has_unit or small.scale or small.sign) and low_text[small.end - 1] not in "十百千"
    place = _PLACES[said[1]]
    shared = Fraction(small.magnitude) * place
    if not is_bare or not 0 < shared < large.magnitude:
        return ()
    low.numeral = small._replace(magnitude=exact(shared))
    return (note(texts.SHARED_UNIT, unit=said[1]),)


def _share_smaller(low: Draft, low_text: str, high: Draft, high_text: str, env: Environment) -> tuple[Note, ...]:
    """Give a lower figure with a 百 or 千 of its own the upper one's unit without its 千: 1千至2千元, 5百-1千元."""
    spelling = high_text[high.numeral.end : high.unit_end]
    if low.has_unit or not spelling.startswith("千") or low_text[low.numeral.end - 1] not in _PLACES:
        return ()
    unit = env.unit(spelling.removeprefix("千"))
    if unit is None or unit.is_bare:
        return ()
    low.unit, low.has_unit = unit, True
    return (note(texts.SHARED_UNIT, unit=unit.symbol),)


def _says_unit(figure: Draft) -> bool:
    """Whether the figure has a unit, be it in its words: 百分之三十."""
    return figure.has_unit or bool(figure.numeral.sign)


def _share_unit(low: Draft, high: Draft, env: Environment) -> tuple[Note, ...]:
    """Give the bound without a unit the other's. Raises `Refused` where its own scale does not go with that (5万-10%)."""
    if _says_unit(low) is _says_unit(high):
        if not _says_unit(low) and high.numeral.scale and not low.numeral.scale and not _says_its_own_scale(low, high):
            low.numeral, low.unit = low.numeral._replace(scale=high.numeral.scale), high.unit
        return ()
    bare, full = (low, high) if _says_unit(high) else (high, low)
    if bare.numeral.is_fraction and full.unit.dimension is Dimension.RATIO:
        return ()  # 百分之二十-三分之一
    unit = _scaled_for(bare, full, env)
    if bare is low and unit is full.unit and full.numeral.scale and _says_its_own_scale(low, high):
        unit = env.unit(full.unit.symbol.removeprefix(full.numeral.scale)) or unit  # 5千-1万元: only 元 is shared
    if is_year(bare.numeral, unit):
        return ()  # 2000-5000年
    bare.unit, bare.has_unit = unit, True
    return () if full is high else (note(texts.SHARED_UNIT, unit=unit.symbol),)


def _scaled_for(bare: Draft, full: Draft, env: Environment) -> Unit:
    """Return the unit of *full* for *bare*, which may say a scale of its own: 1万-2万元."""
    scale = bare.numeral.scale
    if not scale or full.numeral.scale == scale:
        return full.unit
    unit = env.unit(scale + full.unit.symbol.removeprefix(full.numeral.scale))
    if unit is None:
        message = texts.MIXED_UNITS(lower=scale, upper=full.unit.symbol)
        raise Refused(message, 0, len(env.cell.text))
    return unit


def _says_its_own_scale(low: Draft, high: Draft) -> bool:
    """Whether the lower figure is thousands that would lie above the upper one in its 万: 5000-1万元, but not 20-10万元."""
    magnitude = low.numeral.magnitude or 0
    return magnitude >= 1000 and magnitude >= (high.numeral.magnitude or 0)


def _tolerance(text: str, env: Environment) -> Interval | Threshold | None:
    """tolerance = figure ± figure: both in the unit that either writes. ``±5%`` alone lies around zero."""
    if (wrapped := _WRAPPED.fullmatch(text)) is not None:
        text = wrapped[1] + wrapped[2]  # (20±2)℃, as GB 3101 writes it
    match = _TOLERANCE.fullmatch(text)
    if match is None:
        return _around_zero(text, env)
    center, by = scan_figure(match["center"], env), scan_figure(match["by"], env)
    if center is None:
        return _around_zero(text, env)
    if by is None or not (_is_bound(center) and _is_bound(by)) or _is_negative(by):
        return None
    if _is_relative(center, by):
        return _relative(center, by, env)
    if by.unit.dimension is Dimension.POINT and center.unit.dimension is Dimension.RATIO:
        by.unit = env.unit("%") or by.unit  # 90%±5个百分点
    notes = _share_unit(center, by, env)
    middle, reach = center.threshold(env), by.threshold(env)
    if not middle.quantity.is_comparable_to(reach.quantity):
        return None
    return _spread(middle.quantity, reach.quantity, (*notes, *middle.notes), env)


def _in_degrees(figure: Draft, text: str) -> bool:
    return not figure.numeral.scale and text[figure.numeral.end : figure.unit_end] in _DEGREES


def _is_negative(figure: Draft) -> bool:
    return (figure.numeral.magnitude or 0) < 0


def _is_relative(center: Draft, by: Draft) -> bool:
    """Whether the reach is a share of a figure that is no share itself: 100万±5%."""
    is_measured = center.has_unit or bool(center.numeral.scale)
    return by.unit.dimension is Dimension.RATIO and is_measured and center.unit.dimension is not Dimension.RATIO


def _relative(center: Draft, by: Draft, env: Environment) -> Interval | Threshold:
    middle, share = center.threshold(env), by.threshold(env.for_part())
    amount = middle.quantity * share.quantity.base
    reach = amount if amount.magnitude >= 0 else amount * -1
    said = note(texts.RELATIVE_TOLERANCE, share=share.quantity, reach=reach)
    return _spread(middle.quantity, reach, (*middle.notes, said), env)


def _around_zero(text: str, env: Environment) -> Interval | Threshold | None:
    """[≤ | <] ± figure        ±5%  ≤±2%"""
    sign = env.lexicon.head.at(text)
    operator = env.lexicon.signs.get(sign, Operator.LE)
    start = text.find("±") + 1
    if (sign and start != len(sign) + 1) or (not sign and start != 1) or read_numeral(text, start) is None:
        return None
    if operator.polarity is not Polarity.REVERSE:
        return None
    by = scan_figure(text, env, start=start)
    if by is None or not _is_bound(by) or _is_negative(by):
        return None
    below = scan_figure(f"-{text[start:]}", env) or by  # half of it lies below zero, which 度 of electricity never does
    least = below.threshold(env)
    reach = least.quantity * (1 if below is by else -1)
    return _spread(Quantity("0", reach.unit), reach, least.notes, env, operator)


def _spread(
    middle: Quantity, reach: Quantity, notes: tuple[Note, ...], env: Environment, operator: Operator = Operator.LE
) -> Interval | Threshold:
    low, high = Threshold(operator.reversed, middle - reach), Threshold(operator, middle + reach)
    value = interval_or_refused(low, high, env, notes, middle)
    return (
        value
        if isinstance(value, Interval)
        else evolve(value, quantity=Quantity(written(middle.magnitude), middle.unit))
    )


_WAVES = "~≈"  # beside a link they are one
_CLOSED = (Operator.GE, Operator.LE)
_PLACES = {"百": 100, "千": 1000}
_PRODUCTIONS = (
    (frozenset("[("), _bracketed),
    (frozenset("≤<≥>"), _between_signs),
    (frozenset("间围"), _between_words),
    (frozenset("每"), _each),
    (frozenset("-~至到—"), _linked),
)
"""Each production with the characters one of which it cannot do without."""
