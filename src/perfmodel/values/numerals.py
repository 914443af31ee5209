"""Numerals: figures in Arabic digits, in Chinese characters and in the two mixed, exactly, in folded text.

The productions, longest first (``d`` a digit 0–9, ``h`` a 汉字 digit 零–九 两 廿 卅, ``m`` one of 十 百 千 万 亿)::

    numeral  = [- | + | 负 | 零下] (share | fraction | exponent | fuzzy | figure)
    share    = (百 | 千 | 万 | figure) 分之 (figure | pair)    百分之九十五  三分之二  百分之五六
    fraction = d+ "/" d+                                       1/3
    exponent = d+ ["." d+] (e | ×10) d+                        1.5e3
    fuzzy    = [h] 十 (几 | 来) [m] | (几 | 数) [m] | [[h] 十] pair [m] | (figure | m) (余 | 多) [m]     十几  数十  三五  500余  百余
    figure   = { d+ ["." d+] | h | m } [点 h+]                 1,234.5  3.5亿  1万2千  二百零五  三点五

A single 万 or 亿 at the end stays apart as the *scale*: it belongs to the unit (3万条); other scales are multiplied out.
"""

import re
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from attrs import define

from perfmodel.quantities import Magnitude, exact
from perfmodel.quantities.quantity import MAX_DIGITS
from perfmodel.values.operators import Operator

__all__ = ["DIGITS", "IllFormed", "Limit", "Numeral", "TooManyDigits", "read_numeral"]

DIGITS = dict(zip("零一二三四五六七八九两", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2), strict=True))
_TENS = {"廿": "二", "卅": "三"}
Exact = int | Fraction
"""A sum on its way: whole numbers stay ints, which are quicker than fractions."""

_MULTIPLIERS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}

_ARABIC = r"(?>(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)"  # atomic: never a part of a longer figure
# After digits, 千元 and 千米 are units of their own; behind 万 only 千 before another unit goes on counting.
_THOUSAND = r"(?<![\d万亿])千(?![瓦焦帕伏卡赫字])|千(?![元米克瓦焦帕伏安赫分字])"
_HUNDRED = r"百(?!分[之比点])"
_HAN = rf"[零一二三四五六七八九廿卅]|(?<![\d零一二三四五六七八九十万亿])两|(?<=[万亿])两(?=[千百])|十|{_HUNDRED}|{_THOUSAND}|万(?!分之)|亿"
_FIGURE = re.compile(rf"(?:{_ARABIC}|{_HAN})+(?:点[零一二三四五六七八九]+)?", re.ASCII)
_MIXED = re.compile(
    rf"(?:{_ARABIC}|{_HAN}|千)+(?:点[零一二三四五六七八九]+)?", re.ASCII
)  # 1万2千元: past a 万, 千 counts on
_TOKEN = re.compile(rf"{_ARABIC}|.", re.ASCII)
_PLAIN = re.compile(rf"{_ARABIC}(?![\d十百千万亿余多点几/eE×]|分之)", re.ASCII)
_EXPONENT = re.compile(r"((?>\d+(?:\.\d+)?))(?:[eE]|×10\^?)([+-]?\d{1,12})(?![\d.])", re.ASCII)
_FRACTION = re.compile(r"(\d{1,18})/(\d{1,18})(?![\d/.年月千万亿])", re.ASCII)
_SHARE = re.compile(rf"({_FIGURE.pattern}|百|千|万)分之(负?)({_FIGURE.pattern})", re.ASCII)
_SHARE_SIGNS = {"百": "%", "千": "‰"}
_SOME_TEN = re.compile(r"([一二三四五六七八九]?十)[几来]([万亿]?)")
_SOME = re.compile(r"好?[几数]((?:十|百(?!分)|千(?!瓦))?)([万亿]?)")
_PAIR = re.compile(
    r"([一二三四五六七八九]?十)?([一二两三四五六七八])([二三四五六七八九]|两(?=.))([十百千]?)([万亿]?)(?![零一二三四五六七八九十百千万亿点分折])"
)
_SIGN = re.compile(r"[-+负]|零下")
_ROUND_NAMES = frozenset("百千万亿")
_BEFORE_ROUND = frozenset("上近约逾超满达")  # 近百, 超万: alone 万元 is a unit without a figure
_ROUND = re.compile(r"[百千万]|十")
_ODD = re.compile(r"[余多]([万亿]?)")


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
    if plain := _PLAIN.match(text, start):
        return Numeral(_arabic(text, plain.start(), plain.end()), plain.end())
    for production in (_share, _fraction, _exponent, _fuzzy):
        if (numeral := production(text, start)) is not None:
            return numeral
    return _figure(text, start)


def _arabic(text: str, start: int, end: int) -> Decimal:
    digits = text[start:end].replace(",", "")
    if len(digits.replace(".", "")) > MAX_DIGITS:
        raise TooManyDigits(start, end)
    return Decimal(digits)


def _share(text: str, start: int) -> Numeral | None:
    """share = (百 | 千 | 万 | figure) 分之 figure"""
    match = _SHARE.match(text, start)
    if match is None:
        return None
    below, above = _whole(match[1]), _whole(match[3])
    if match[2]:
        above = -above
    sign = _SHARE_SIGNS.get(match[1], "")
    if sign and (pair := _pair(match[3], 0)) is not None and pair.end == len(match[3]):
        return pair._replace(end=match.end(), sign=sign)  # 百分之五六
    if sign:
        return Numeral(exact(above), match.end(), sign=sign)
    if not below:
        raise IllFormed(match.start(), match.end(), match[1], "分之")
    return Numeral(Fraction(above) / below, match.end(), is_fraction=True)


def _fraction(text: str, start: int) -> Numeral | None:
    """fraction = d+ "/" d+"""
    match = _FRACTION.match(text, start)
    if match is None:
        return None
    if match[2].startswith(("19", "20")) and len(match[2]) == len("2024"):
        return None  # 12/2024 is a month, written backwards
    if not int(match[2]):
        raise IllFormed(match.start(), match.end(), match[1], "/0")
    return Numeral(Fraction(int(match[1]), int(match[2])), match.end(), is_fraction=True)


def _exponent(text: str, start: int) -> Numeral | None:
    """exponent = d+ ["." d+] ("e" | "×10") [sign] d+"""
    match = _EXPONENT.match(text, start)
    if match is None:
        return None
    if abs(int(match[2])) > MAX_DIGITS or len(match[1]) > MAX_DIGITS:
        raise TooManyDigits(match.start(), match.end())
    return Numeral(exact(Fraction(match[1]) * Fraction(10) ** int(match[2])), match.end())


# Fuzzy numerals: bounds by convention (docs/interchange.md, approximation).


def _fuzzy(text: str, start: int) -> Numeral | None:
    """fuzzy = [十-figure] 几 [m] | [m] pair [m] | figure (余 | 多) [m] | m 余"""
    if match := _SOME_TEN.match(text, start):
        tens = _whole(match[1])
        return _between(
            exact(tens), match.end(), match[2], Limit(Operator.GT, exact(tens)), Limit(Operator.LT, exact(tens + 10))
        )
    if match := _SOME.match(text, start):
        unit = _MULTIPLIERS.get(match[1], 1)
        return _between(
            None, match.end(), match[2], Limit(Operator.GE, Decimal(2 * unit)), Limit(Operator.LT, Decimal(10 * unit))
        )
    return _pair(text, start) or _odd(text, start)


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
    unit = _MULTIPLIERS.get(match[4], 1)
    return _between(
        None,
        match.end(),
        match[5],
        Limit(Operator.GE, Decimal(tens + low * unit)),
        Limit(Operator.LE, Decimal(tens + high * unit)),
    )


def _odd(text: str, start: int) -> Numeral | None:
    """figure (余 | 多): more than that, less than one more of the last written place that is not zero        500余  1500多  百余"""
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
    place = _last_place(value)
    lower, upper = Limit(Operator.GT, exact(value)), Limit(Operator.LT, exact(value + place))
    return _between(exact(value), odd.end(), scale + odd[1], lower, upper) if not (scale and odd[1]) else None


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


def _figure(text: str, start: int) -> Numeral | None:
    """figure = { d+ ["." d+] | h | m } [点 h+]"""
    match = _FIGURE.match(text, start)
    if match is None or (match[0] in _ROUND_NAMES and text[start - 1 : start] not in _BEFORE_ROUND):
        return None
    if ("万" in match[0] or "亿" in match[0]) and text.startswith("千", match.end()) and match[0][-1] not in "万亿":
        match = _MIXED.match(text, start) or match
    value, scale = _composed(text, match.start(), match.end())
    simple = match[0][: -len(scale)] if scale else match[0]
    if simple.replace(",", "").replace(".", "").isdigit() and simple.isascii():
        return Numeral(_arabic(simple, 0, len(simple)), match.end(), scale)  # the digits as written
    is_scaled = not scale and ("万" in match[0] or "亿" in match[0])
    return Numeral(exact(value), match.end(), scale, is_scaled=is_scaled)


def _whole(text: str) -> Exact:
    value, scale = _composed(text, 0, len(text))
    return value * _MULTIPLIERS[scale] if scale else value


def _composed(text: str, start: int, end: int) -> tuple[Exact, str]:
    """Return the number that ``text[start:end]`` says, and the 万 or 亿 that closes it if that is its only scale."""
    whole, _, decimals = text[start:end].partition("点")
    tokens = _tokens(text, start, start + len(whole))
    if decimals:
        places = "".join(str(DIGITS[digit]) for digit in decimals)
        return _sum(text, start, tokens) + Fraction(int(places), 10 ** len(places)), ""
    scales = [token for token in tokens if token.text in "万亿"]
    if len(scales) == 1 and tokens[-1].text in "万亿":
        return (_sum(text, start, tokens[:-1]) if len(tokens) > 1 else 1), tokens[-1].text
    return _sum(text, start, tokens), ""


class _Token(NamedTuple):
    text: str
    start: int
    end: int


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    tokens = (_Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text, start, end))
    return [part for token in tokens for part in _spelled_out(token)]


def _spelled_out(token: _Token) -> tuple[_Token, ...]:
    """廿 and 卅 stand for 二十 and 三十."""
    if token.text in _TENS:
        return token._replace(text=_TENS[token.text]), token._replace(text="十")
    return (token,)


def _sum(text: str, start: int, tokens: list[_Token]) -> Exact:
    """Return what *tokens* add up to. Raises `IllFormed` at the first that cannot follow those before it."""
    if len(tokens) > 1 and all(token.text in DIGITS for token in tokens):
        if len(tokens) > MAX_DIGITS:
            raise TooManyDigits(tokens[0].start, tokens[-1].end)
        return int("".join(str(DIGITS[token.text]) for token in tokens))  # 二零二四: digit by digit
    adder = _Adder(only=len(tokens) == 1)
    for place, token in enumerate(tokens):
        if place > MAX_DIGITS or not adder.add(token):
            raise IllFormed(token.start, token.end, text[start : token.start], token.text)
    return adder.result()


@define
class _Adder:
    """The sum of a numeral's tokens so far: closed sections in *total*, an open *section* below 万, a *digit* that no multiplier has placed yet."""

    only: bool  # a single token may be a multiplier by itself: 百余, 上万
    total: Exact = 0
    section: Exact = 0
    digit: Exact | None = None
    place: int | None = None  # the last multiplier of the open section: the next must be smaller
    scale: int | None = None  # the last 万 or 亿
    after_zero: bool = False

    def add(self, token: _Token) -> bool:
        """Take the next token, or say that it cannot follow."""
        multiplier = _MULTIPLIERS.get(token.text)
        if multiplier is None:
            return self._add_digit(token)
        return self._add_place(multiplier) if multiplier < 10**4 else self._add_scale(multiplier)

    def _add_digit(self, token: _Token) -> bool:
        if self.digit is not None:
            return False
        if token.text == "零" and (self.section or self.total):
            self.after_zero = True
        else:
            self.digit = _worth(token)
        return True

    def _add_place(self, multiplier: int) -> bool:
        """十 百 千: smaller than the one before, over a digit below ten; only a 十 may do without its 一 (十五, 一千零十)."""
        bare_ten = multiplier == 10 and (not self.section or self.after_zero)
        if self.digit is None and not bare_ten and not self.only:
            return False
        if (self.place is not None and multiplier >= self.place) or (self.digit is not None and self.digit >= 10):
            return False
        self.section += (1 if self.digit is None else self.digit) * multiplier
        self.digit, self.place, self.after_zero = None, multiplier, False
        return True

    def _add_scale(self, multiplier: int) -> bool:
        """万 亿: close the section. 万亿 multiplies what 万 closed; else each is smaller than the one before."""
        amount = self.section + (self.digit or 0)
        if self.scale == 10**4 and multiplier == 10**8:
            self.total = (self.total + amount) * multiplier
        elif (not amount and not self.only) or (self.scale is not None and multiplier >= self.scale):
            return False
        else:
            self.total += (amount or 1) * multiplier
        self.section, self.digit, self.place, self.scale, self.after_zero = 0, None, None, multiplier, False
        return True

    def result(self) -> Exact:
        """Return the number. A last digit without a place stands one below the last multiplier (一百二 is 120, 两万五 25000), unless 零 came first."""
        if self.digit is None:
            return self.total + self.section
        last = self.place or (self.scale if not self.section else None) or 1
        colloquial = last > 10 and not self.after_zero and 0 < self.digit < 10
        return self.total + self.section + self.digit * (last // 10 if colloquial else 1)


def _worth(token: _Token) -> Exact:
    if token.text in DIGITS:
        return DIGITS[token.text]
    digits = token.text.replace(",", "")
    if len(digits) > MAX_DIGITS:
        raise TooManyDigits(token.start, token.end)
    return int(digits) if digits.isdigit() else Fraction(digits)
