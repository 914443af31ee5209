"""Numerals: figures in Arabic digits, in Chinese characters and in the two mixed, exactly, in folded text.

The productions, longest first (``d`` a digit 0–9, ``h`` a 汉字 digit 零–九 两 廿 卅, ``m`` one of 十 百 千 万 亿)::

    numeral  = [- | + | 负 [的] | 零下] (mixed | share | half | fraction | exponent | fuzzy | figure)
    mixed    = figure 又 (share | fraction)                    一又二分之一  3又1/2
    share    = (百 | 千 | 万 | figure) 分之 (figure | pair) | 百分百     百分之九十五  三分之二  五百分之二  百分之五六
    half     = 一半 | 半数
    fraction = d+ "/" d+                                       1/3
    exponent = d+ ["." d+] (e | ×10) d+                        1.5e3  1.2×10⁴
    fuzzy    = (几 | 数) [m] | [[h] 十] pair [m] | (figure | m) (余 | 多 | 几 | 来) [m]     数十  三五  500余  百余  二十几  一百零几
    figure   = { d+ ["." d+] | h | m } [点 h+ [万 | 亿]]       1,234.5  3.5亿  1万2千  二百零五  三点五

A single 万 or 亿 at the end stays apart as the *scale*: it belongs to the unit (3万条); other scales are multiplied out.
"""

import re
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from perfmodel.quantities import Magnitude, exact, times, written
from perfmodel.quantities.quantity import MAX_DIGITS
from perfmodel.values.adding import DIGITS, MULTIPLIERS, Adder, Exact
from perfmodel.values.operators import Operator

__all__ = ["IllFormed", "Limit", "Numeral", "TooManyDigits", "read_numeral"]

_AS_ASCII = {ord(digit): str(worth) for digit, worth in DIGITS.items()}


_ARABIC = r"(?>(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)"  # atomic: never a part of a longer figure
# After digits, 千元 and 千米 are units of their own; behind 万 only 千 before another unit goes on counting.
_THOUSAND = r"(?<![\d万亿十百千])千(?![瓦焦帕伏卡赫字])|(?<=[十百千])千(?=元)|千(?![元米克瓦焦帕伏安赫分字卡])"
_HUNDRED = r"百(?!分[之比点])"
# 两 is a digit before a place or alone, behind a place the unit (三千两百两); 兆 is 万亿 only inside a numeral.
_TWO = r"(?<![\d零一二三四五六七八九十百千万亿])两|(?<=[千万亿])两(?=[千百])"
_HAN = rf"[零一二三四五六七八九廿卅]|{_TWO}|十|{_HUNDRED}|{_THOUSAND}|万(?!分之)|亿|兆(?=[零一二三四五六七八九十]+[百千万亿])"
_FIGURE = re.compile(rf"(?:{_ARABIC}|{_HAN})++(?:点[零一二三四五六七八九]+)?", re.ASCII)
_MIXED = re.compile(
    rf"(?:{_ARABIC}|{_HAN}|千)++(?:点[零一二三四五六七八九]+)?", re.ASCII
)  # 1万2千元: past a 万, 千 counts on
_TOKEN = re.compile(rf"{_ARABIC}|.", re.ASCII)
_ONLY_DIGITS = re.compile(r"[\d,.]+", re.ASCII)
_BY_DIGIT = re.compile(r"[零一二三四五六七八九两]+")
_SCALE = re.compile(r"[万亿兆]")
_PLAIN = re.compile(
    rf"({_ARABIC})((?:[万亿](?![零一二三四五六七八九两廿卅]))?)(?![\d十百千万亿余多点几来又/eE×]|分之)", re.ASCII
)
_EXPONENT = re.compile(
    r"((?>\d+(?:\.\d+)?))(?:(?:[eE]|×10\^?)([+-]?\d{1,12})(?![\d.])|×10([⁺⁻]?[⁰¹²³⁴-⁹]{1,12}))", re.ASCII
)
_RAISED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_FRACTION = re.compile(r"(\d{1,18})/(\d{1,18})(?![\d/.年月千万亿])", re.ASCII)
_SHARE = re.compile(
    rf"(?P<below>(?P<figure>{_FIGURE.pattern})[百千万]?|[百千万])分之(?P<sign>负?)(?P<above>{_FIGURE.pattern})",
    re.ASCII,
)
_MONTHS, _YEARS = range(1, 13), range(1900, 2100)
_SHARE_SIGNS = {"百": "%", "千": "‰"}
_WORTHS = {"%": 100, "‰": 1000}
_SOME = re.compile(r"好?[几数]((?:十|百(?!分)|千(?!瓦))?)([万亿]?)")
_PAIR = re.compile(
    r"([一二三四五六七八九]?十)?([一二两三四五六七八])([二三四五六七八九]|两(?=.))([十百千]?)([万亿]?)(?![零一二三四五六七八九十百万亿点分折]|千(?![瓦焦帕伏卡赫字]))"
)
_SIGN = re.compile(r"[-+]|负的?|零下")
_SCALES = frozenset("万亿")
_ROUND_NAMES = frozenset("百千万亿")
_BEFORE_ROUND = frozenset("上近约逾超满达")  # 近百, 超万: alone 万元 is a unit without a figure
_ROUND = re.compile(r"[百千万]|十")
_ODD = re.compile(r"(?:[余多]|(?P<round>[几来](?![十百千源自访])))(?P<scale>[万亿]?)")
_ODD_MARKS = frozenset("余多几来")
_HALVES = ("一半", "半数")
_ALL = "百分百"


class IllFormed(Exception):
    """A run of numeral characters that makes no number: *start* to *end* is where, *said* what stands before and *extra* what cannot follow it."""

    def __init__(self, start: int, end: int, said: str, extra: str) -> None:
        super().__init__(start, end)
        self.start, self.end, self.said, self.extra = start, end, said, extra


class TooManyDigits(IllFormed):
    """A figure of more digits than `MAX_DIGITS`, written out or by its exponent."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__(start, end, "", "")


class Limit(NamedTuple):
    """A bound of a fuzzy numeral, in the numeral's own scale."""

    operator: Operator
    magnitude: Magnitude


class Numeral(NamedTuple):
    """A numeral read from folded text: what it says, and where it ends.

    *scale* is a closing 万 or 亿, *sign* a ``%`` or ``‰`` that its words carried, *is_fraction* tells a written fraction,
    *is_scaled* one whose 万 or 亿 was multiplied out (1万2千). A fuzzy one has bounds;
    its *magnitude* is the figure named, or ``None`` (几十).
    """

    magnitude: Magnitude | None
    end: int
    scale: str = ""
    sign: str = ""
    is_fraction: bool = False
    is_scaled: bool = False
    lower: Limit | None = None
    upper: Limit | None = None

    @property
    def is_fuzzy(self) -> bool:
        """Whether it stands for a range."""
        return self.lower is not None

    def times(self, many: int) -> "Numeral":
        """Return the numeral that is *many* times this one, its bounds too."""
        lower, upper = (
            limit and Limit(limit.operator, times(limit.magnitude, Decimal(many))) for limit in (self.lower, self.upper)
        )
        magnitude = None if self.magnitude is None else times(self.magnitude, Decimal(many))
        return self._replace(magnitude=magnitude, lower=lower, upper=upper)


def read_numeral(text: str, start: int = 0) -> Numeral | None:
    """Return the numeral that begins at *start*, or ``None`` if none does. Raises `IllFormed` for one that makes no number.

    >>> read_numeral("二十万元")[:3], read_numeral("1万2千元")[:3]
    ((Decimal('20'), 3, '万'), (Decimal('12000'), 4, ''))
    """
    sign = _SIGN.match(text, start)
    if sign is None:
        return _unsigned(text, start)
    numeral = _unsigned(text, sign.end())
    return None if numeral is None or numeral.is_fuzzy else _signed(numeral, sign[0])


def _signed(numeral: Numeral, sign: str) -> Numeral:
    if sign == "+" or numeral.magnitude is None:
        return numeral
    magnitude = numeral.magnitude
    return numeral._replace(magnitude=magnitude.copy_negate() if isinstance(magnitude, Decimal) else -magnitude)


def _unsigned(text: str, start: int) -> Numeral | None:
    """Offer the text to the productions, passing over those whose marks it does not hold."""
    if plain := _PLAIN.match(text, start):
        return Numeral(_arabic(text, start, plain.end(1)), plain.end(), plain[2])
    for marks, production in _MARKED:
        for mark in marks:
            if mark in text:
                if (numeral := production(text, start)) is not None:
                    return numeral
                break
    numeral = _pair(text, start)
    if numeral is None and not _ODD_MARKS.isdisjoint(text):
        numeral = _odd(text, start)
    return numeral or _figure(text, start)


def _arabic(text: str, start: int, end: int) -> Decimal:
    digits = text[start:end].replace(",", "")
    if end - start > MAX_DIGITS and len(digits.replace(".", "")) > MAX_DIGITS:
        raise TooManyDigits(start, end)
    return Decimal(digits)


def _mixed(text: str, start: int) -> Numeral | None:
    """mixed = figure 又 (share | fraction)"""
    whole = _FIGURE.match(text, start)
    if whole is None or not text.startswith("又", whole.end()):
        return None
    share = _share(text, whole.end() + 1) or _fraction(text, whole.end() + 1)
    if share is None or share.magnitude is None:
        return None
    part = Fraction(share.magnitude) / _WORTHS.get(share.sign, 1)
    return Numeral(exact(_whole(whole[0]) + part), share.end, is_fraction=True)


def _share(text: str, start: int) -> Numeral | None:
    """share = (百 | 千 | 万 | figure) 分之 figure"""
    match = _SHARE.match(text, start)
    if match is None:
        return None
    below, above = _whole(match["below"]), _whole(match["above"])
    if match["sign"]:
        above = -above
    sign = _SHARE_SIGNS.get(match["below"], "")
    if sign and (pair := _pair(match["above"], 0)) is not None and pair.end == len(match["above"]):
        return pair._replace(end=match.end(), sign=sign)  # 百分之五六
    if sign:
        return Numeral(exact(above), match.end(), sign=sign)
    if not below:
        raise IllFormed(match.start(), match.end(), match["below"], "分之")
    return Numeral(Fraction(above) / below, match.end(), is_fraction=True)


def _all(text: str, start: int) -> Numeral | None:
    """百分百 is 百分之百."""
    return Numeral(Decimal(100), start + len(_ALL), sign="%") if text.startswith(_ALL, start) else None


def _half(text: str, start: int) -> Numeral | None:
    """half = 一半 | 半数"""
    return Numeral(Fraction(1, 2), start + 2, is_fraction=True) if text.startswith(_HALVES, start) else None


def _fraction(text: str, start: int) -> Numeral | None:
    """fraction = d+ "/" d+"""
    match = _FRACTION.match(text, start)
    if match is None:
        return None
    if int(match[1]) in _MONTHS and int(match[2]) in _YEARS:
        return None  # 12/2024 is a month, written backwards
    if not int(match[2]):
        raise IllFormed(match.start(), match.end(), match[1], "/0")
    return Numeral(Fraction(int(match[1]), int(match[2])), match.end(), is_fraction=True)


def _exponent(text: str, start: int) -> Numeral | None:
    """exponent = d+ ["." d+] ("e" | "×10") [sign] d+, of no more digits written out than any other figure"""
    match = _EXPONENT.match(text, start)
    if match is None:
        return None
    power = int(match[2] or match[3].translate(_RAISED))
    if abs(power) > MAX_DIGITS or len(match[1]) > MAX_DIGITS:
        raise TooManyDigits(match.start(), match.end())
    magnitude = exact(Fraction(match[1]) * Fraction(10) ** power)
    if sum(map(str.isdigit, written(magnitude))) > MAX_DIGITS:
        raise TooManyDigits(match.start(), match.end())
    return Numeral(magnitude, match.end())


# Fuzzy numerals: bounds by convention (docs/interchange.md, approximation).


def _some(text: str, start: int) -> Numeral | None:
    """(几 | 数) [m] [万 | 亿]        几十个  数千  几万"""
    match = _SOME.match(text, start)
    if match is None:
        return None
    unit = MULTIPLIERS.get(match[1], 1)
    return _between(
        None, match.end(), match[2], Limit(Operator.GE, Decimal(2 * unit)), Limit(Operator.LT, Decimal(10 * unit))
    )


def _between(named: Magnitude | None, end: int, scale: str, lower: Limit, upper: Limit) -> Numeral:
    return Numeral(named, end, scale, lower=lower, upper=upper)


def _pair(text: str, start: int) -> Numeral | None:
    """pair = h h, the second the next after the first, or 三五        三五个  七八十  十七八岁"""
    match = _PAIR.match(text, start)
    if match is None:
        return None
    tens = int(_whole(match[1])) if match[1] else 0
    low, high = DIGITS[match[2]], DIGITS[match[3]]
    if (high != low + 1 and (match[2], match[3]) != ("三", "五")) or (tens and match[4]):
        return None
    unit = MULTIPLIERS.get(match[4], 1)
    return _between(
        None,
        match.end(),
        match[5],
        Limit(Operator.GE, Decimal(tens + low * unit)),
        Limit(Operator.LE, Decimal(tens + high * unit)),
    )


def _odd(text: str, start: int) -> Numeral | None:
    """figure (余 | 多 | 几 | 来): more than that, less than one more of the last written place that is not zero        500余  百余  二十几

    几 and 来 follow only a figure that ends in a zero or in a place; behind 零 the next place is ten (一百零几).
    """
    base = _ROUND.match(text, start) or _FIGURE.match(text, start)
    if base is None:
        return None
    odd = _ODD.match(text, base.end())
    if odd is None:
        longer = _FIGURE.match(text, start)
        odd = _ODD.match(text, longer.end()) if longer else None
        base = longer or base
    if odd is None:
        return None
    value, scale = _composed(text, base.start(), base.end())
    place = 10 if base[0][-1] == "零" else _last_place(value)
    if (scale and odd["scale"]) or (odd["round"] and (scale or not value or place < 10)):
        return None
    lower, upper = Limit(Operator.GT, exact(value)), Limit(Operator.LT, exact(value + place))
    plain = _ONLY_DIGITS.fullmatch(text, start, base.end() - len(scale))
    named = exact(value) if plain is None else _arabic(text, *plain.span())  # the digits as written
    return _between(named, odd.end(), scale + odd["scale"], lower, upper)


def _last_place(value: Exact) -> Exact:
    """Return the worth of the last place of *value* whose digit is not zero: 100 for 1500, 0.1 for 3.5."""
    if isinstance(value, int) and value:
        digits = str(value)
        return int("1" + "0" * (len(digits) - len(digits.rstrip("0"))))
    place = Fraction(1)
    if not value:
        return place
    while (value / place).denominator != 1 and place.denominator < 10**MAX_DIGITS:
        place /= 10
    while (value / (place * 10)).denominator == 1:
        place *= 10
    return place


_MARKED = (
    (("又",), _mixed),
    (("分之",), _share),
    (("分百",), _all),
    (("半",), _half),
    (("/",), _fraction),
    (("e", "E", "×"), _exponent),
    (("几", "数"), _some),
)
"""Productions with the marks one of which they cannot do without."""


def _figure(text: str, start: int) -> Numeral | None:
    """figure = { d+ ["." d+] | h | m } [点 h+]"""
    match = _FIGURE.match(text, start)
    if match is None or (match[0] in _ROUND_NAMES and text[start - 1 : start] not in _BEFORE_ROUND):
        return None
    if ("万" in match[0] or "亿" in match[0]) and text.startswith("千", match.end()) and match[0][-1] not in "万亿":
        match = _MIXED.match(text, start) or match
    end = match.end()
    value, scale = _composed(text, start, end)
    if "点" in match[0] and text[end : end + 1] in _SCALES and not text.startswith("分之", end + 1):
        return Numeral(exact(value), end + 1, text[end])  # 一点五万
    if (plain := _ONLY_DIGITS.fullmatch(text, start, end - len(scale))) is not None:
        return Numeral(_arabic(text, *plain.span()), end, scale)  # the digits as written
    return Numeral(exact(value), end, scale, is_scaled=not scale and _SCALE.search(text, start, end) is not None)


def _whole(text: str) -> Exact:
    value, scale = _composed(text, 0, len(text))
    return value * MULTIPLIERS[scale] if scale else value


def _composed(text: str, start: int, end: int) -> tuple[Exact, str]:
    """Return the number that ``text[start:end]`` says, and the 万 or 亿 that closes it if that is its only scale."""
    point = text.find("点", start, end)
    if point >= 0:
        if _BY_DIGIT.fullmatch(text, point + 1, end) is None:
            raise IllFormed(point, end, text[start:point], text[point:end])  # 零点二百
        places = text[point + 1 : end].translate(_AS_ASCII)
        return _sum(text, start, point) + Fraction(int(places), 10 ** len(places)), ""
    last = text[end - 1]
    if last in "万亿" and _SCALE.search(text, start, end - 1) is None:
        return (_sum(text, start, end - 1) if end - 1 > start else 1), last
    return _sum(text, start, end), ""


def _sum(text: str, start: int, end: int) -> Exact:
    """Return what the digits and multipliers add up to. Raises `IllFormed` at the first that cannot follow those before it."""
    if end - start > 1 and _BY_DIGIT.fullmatch(text, start, end) is not None:
        if end - start > MAX_DIGITS:
            raise TooManyDigits(start, end)
        return int(text[start:end].translate(_AS_ASCII))  # 二零二四: digit by digit
    adder, place, tokens = Adder(), start, _TOKEN.findall(text, start, end)
    only = len(tokens) == 1
    for count, token in enumerate(tokens):
        if len(token) > MAX_DIGITS and len(token.replace(",", "")) > MAX_DIGITS:
            raise TooManyDigits(place, place + len(token))
        if count > MAX_DIGITS or not adder.add(token, only=only):
            raise IllFormed(place, place + len(token), text[start:place], token)
        place += len(token)
    return adder.result()
