"""The pen: how a figure, its unit and its sign are put on paper, in symbols or in words."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from attrs import evolve

from perfmodel.messages import Locale
from perfmodel.quantities import Dimension, Quantity, written
from perfmodel.quantities.catalogue import RATIO, SCALES
from perfmodel.quantities.quantity import MAX_DIGITS
from perfmodel.values.kinds import Threshold
from perfmodel.values.operators import Operator

if TYPE_CHECKING:
    import babel

__all__ = ["Pen", "Style", "figure_of", "unit_of"]

Style = Literal["symbols", "words"]

_WORDS: Mapping[Locale, Mapping[Operator, str]] = {
    "zh_CN": {Operator.GE: "不低于", Operator.GT: "高于", Operator.EQ: "", Operator.LT: "低于", Operator.LE: "不高于"},
    "en": {
        Operator.GE: "at least ",
        Operator.GT: "more than ",
        Operator.EQ: "",
        Operator.LT: "less than ",
        Operator.LE: "at most ",
    },
}


_LIKE_A_DATE = re.compile(r"\d{4}/\d{1,2}|\d{1,2}/\d{4}")
"""2021/77 would be a date that does not exist."""


def figure_of(quantity: Quantity) -> str:
    """Write the magnitude: a share without a sign as the fraction that it was written as (1/2 is no bare 0.5)."""
    if quantity.unit == RATIO:
        share = Fraction(quantity.magnitude)
        figure = f"{share.numerator}/{share.denominator}"
        return figure if _LIKE_A_DATE.fullmatch(figure) is None else f"{share.denominator}分之{share.numerator}"
    figure = written(quantity.magnitude)
    if "/" in figure and not quantity.unit.is_bare:
        above, _, below = figure.lstrip("-").partition("/")
        return f"{'-' * figure.startswith('-')}{below}分之{above}"  # 2/3元 may be two figures
    return figure


def unit_of(quantity: Quantity) -> str:
    """Write the unit. 3季度 is a quarter of the year, 3月 a month, 2023学年 a school year; durations are 3个季度, 3个月 and 3个学年."""
    symbol, slash, below = quantity.unit.symbol.partition("/")
    is_calendar = Dimension.CALENDAR in {quantity.unit.dimension, quantity.unit.numerator}
    is_asked = symbol.endswith("学年") or (is_calendar and symbol.endswith(("月", "季度")))
    if not is_asked or "个" in symbol:
        return quantity.unit.symbol
    name = symbol.lstrip("万亿")
    return f"{symbol.removesuffix(name)}个{name}{slash}{below}"


class Pen:
    """How to write: the style and the language."""

    def __init__(self, style: Style, locale: Locale) -> None:
        self.style = style
        self.locale: Locale = locale

    def quantity(self, quantity: Quantity) -> str:
        """Write a figure with its unit."""
        quantity = _in_ones(quantity)
        figure = figure_of(quantity)
        if self.style == "words" and figure.isascii() and "/" not in figure:
            figure = _grouped(figure, self.locale)
        return f"{figure}{unit_of(quantity)}"

    def threshold(self, value: Threshold) -> str:
        """Write a figure with its sign; an equality has none."""
        sign = value.operator.symbol if self.style == "symbols" else _WORDS[self.locale][value.operator]
        is_bare = value.operator is Operator.EQ
        return ("" if is_bare else sign) + self.quantity(value.quantity)


def _in_ones(quantity: Quantity) -> Quantity:
    """Return a fraction without the scale of its unit, which its words would take for their own: a third of 1万元 is 3分之10000元."""
    unit, worth = quantity.unit, SCALES.get(quantity.unit.symbol[:1])
    if worth is None or not isinstance(quantity.magnitude, Fraction) or unit.symbol in SCALES:
        return quantity
    return Quantity(quantity.magnitude * worth, evolve(unit, symbol=unit.symbol[1:], factor=unit.factor / worth))


def _grouped(figure: str, locale: Locale) -> str:
    """Group the digits of *figure* as *locale* does, every written one kept."""
    from decimal import Context, Decimal, localcontext  # noqa: PLC0415 - with babel, below: only words need either

    from babel.numbers import format_decimal  # noqa: PLC0415 - babel is heavy, and symbols do without it

    places = len(figure.partition(".")[2])
    with localcontext(Context(prec=2 * MAX_DIGITS)):  # babel quantizes in the caller's context
        return format_decimal(Decimal(figure), "#,##0" + f".{'0' * places}" * bool(places), _babel_locale(locale))


@lru_cache(maxsize=2)
def _babel_locale(locale: Locale) -> "babel.Locale":
    import babel  # noqa: PLC0415 - see above

    return babel.Locale.parse(locale)
