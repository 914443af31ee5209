"""Figures as cells write them: a numeral in any writing, and a unit in any spelling that goes with it."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st

from perfmodel.quantities import BARE, Catalogue, Quantity, Unit
from perfmodel.quantities.catalogue import RATIO
from perfmodel.strategies.numerals import SCALES, spoken, spoken_decimal, whole_spellings
from perfmodel.strategies.vocabulary import unit_spellings

__all__ = ["Figure", "decimal", "figures", "fits_words", "shares", "spelled_units"]


class Figure(NamedTuple):
    """A figure in pieces, numeral before unit, and what it is worth."""

    pieces: tuple[str, ...]
    quantity: Quantity


_COMMON = ("%", "个", "人次", "万元", "户", "亩", "公里", "平方米", "天", "mg/L", "元/亩")
"""Units to begin with: most cells have one of them."""

_ABOVE = ("元", "万元", "公斤", "次", "人", "kg", "千克")
_BELOW = ("亩", "人", "户", "平方米", "㎡", "公里", "吨", "天")
_PER_TIME = ("月", "年")
_NUMERAL_CHARACTERS = tuple("千仟万萬亿两半百十成点分")
_COLLOQUIAL = frozenset({"折"})  # 85折 is 8.5折
_MANY = st.builds(lambda number, zeros: number * 10**zeros, st.integers(1, 9999), st.integers(0, 8))


def whole_numbers() -> st.SearchStrategy[int]:
    """Return a strategy for whole numbers, round ones among them."""
    return st.integers(1, 9999) | _MANY


def digits() -> st.SearchStrategy[tuple[str, Decimal]]:
    """Return a strategy for numerals in digits: grouped or not, with or without a point, with zeros behind it."""
    return st.builds(_grouped, st.integers(0, 10**7), st.integers(0, 4), st.sampled_from(["f", ",f"]))


def decimal(digits: int, places: int) -> Decimal:
    """Return the number that *digits* are with a point before the last *places*: 950 with one is 95.0."""
    return Decimal((0, tuple(map(int, str(digits))), -places))


def _grouped(whole: int, places: int, style: str) -> tuple[str, Decimal]:
    number = decimal(whole, places)
    return format(number, style), number


@cache
def spelled_units() -> st.SearchStrategy[tuple[str, Unit]]:
    """Return a strategy for spellings of units: common ones, any of the catalogue's, compounds in every writing, none."""
    catalogue = Catalogue.default()
    common = [(spelling, unit) for spelling in _COMMON if (unit := catalogue.find(spelling)) is not None]
    known = [pair for pair in unit_spellings() if pair[0].lstrip("万亿") not in _COLLOQUIAL]
    return st.sampled_from([*common, ("", BARE)]) | st.sampled_from(known) | st.sampled_from(_compounds())


def _compounds() -> list[tuple[str, Unit]]:
    spellings = [f"{above}/{below}" for above in _ABOVE for below in (*_BELOW, *_PER_TIME)]
    spellings += [
        f"{above}/{below}{join}{time}"
        for above in ("元", "次")
        for below in ("人", "户")
        for join in "·*/"
        for time in _PER_TIME
    ]
    found = [(spelling, Catalogue.default().find(spelling)) for spelling in spellings]
    return [(spelling, unit) for spelling, unit in found if unit is not None]


def figures() -> st.SearchStrategy[Figure]:
    """Return a strategy for figures that are not negative, in every writing."""
    return spelled_units().flatmap(lambda spelled: numerals(*spelled).map(lambda numeral: _figure(numeral, *spelled)))


def _figure(numeral: tuple[str, Decimal], spelling: str, unit: Unit) -> Figure:
    return Figure((numeral[0], spelling), Quantity(numeral[1], unit))


def numerals(spelling: str, unit: Unit) -> st.SearchStrategy[tuple[str, Decimal]]:
    """Return a strategy for the numerals that may stand before a *spelling* of *unit*, each with what it says."""
    writings: list[st.SearchStrategy[tuple[str, Decimal]]] = [digits()]
    if fits_words(spelling):
        writings += [_SPOKEN, _exponents(spelling)]
        if unit is BARE or f"万{spelling}" in Catalogue.default().spellings:
            writings += [_WHOLE, _SCALED]
        else:
            writings += [_SMALL]
    return st.one_of(writings)


def fits_words(spelling: str) -> bool:
    """Whether a numeral in words may stand before a unit: 三千 before 米 is three thousand metres."""
    return not spelling.startswith(_NUMERAL_CHARACTERS)


def _whole(number: int) -> st.SearchStrategy[tuple[str, Decimal]]:
    return st.sampled_from(whole_spellings(number)).map(lambda text: (text, Decimal(number)))


_WHOLE = whole_numbers().flatmap(_whole)
_SMALL = st.integers(1, 9999).map(lambda number: (spoken(number), Decimal(number)))
_SPOKEN = st.builds(decimal, st.integers(0, 10**5), st.integers(1, 3)).map(
    lambda number: (spoken_decimal(number), number)
)
_SCALED = st.builds(
    lambda numeral, scale: (numeral[0] + scale, numeral[1] * SCALES[scale]), digits(), st.sampled_from(list(SCALES))
)


def _exponents(spelling: str) -> st.SearchStrategy[tuple[str, Decimal]]:
    """1.5e3, 2×10^4: not before letters or a stroke, which would go on with it."""
    if spelling[:1].isascii() and spelling:
        return digits()
    return st.builds(
        lambda whole, power, sign: (f"{whole}{sign}{power}", decimal(whole, -power)),
        st.integers(1, 99),
        st.integers(0, 6),
        st.sampled_from(["e", "E", "×10^"]),
    )


def shares() -> st.SearchStrategy[Figure]:
    """Return a strategy for shares that carry their unit in the numeral: 百分之九十五, 九成, 三分之二, 1/3."""
    percent = st.integers(1, 100).flatmap(lambda number: st.sampled_from(_percents(number)))
    return st.one_of(
        st.sampled_from([_share(f"{spoken(number)}成", str(number), "成") for number in range(1, 10)]),
        percent,
        st.integers(1, 999).map(lambda number: _share(f"千分之{spoken(number)}", str(number), "‰")),
        st.integers(1, 99).map(
            lambda number: Figure((f"万分之{spoken(number)}",), Quantity(Fraction(number, 10**4), RATIO))
        ),
        st.tuples(st.integers(1, 9), st.integers(2, 12)).flatmap(lambda pair: st.sampled_from(_fractions(*pair))),
    )


def _percents(number: int) -> Sequence[Figure]:
    words = "百" if number == 100 else spoken(number)
    texts = [f"百分之{words}", f"百分之{number}", f"百分之{spoken_decimal(Decimal(number) / 10)}"]
    worths = [Decimal(number), Decimal(number), Decimal(number) / 10]
    return [Figure((text,), Quantity(worth, "%")) for text, worth in zip(texts, worths, strict=True)]


def _fractions(above: int, below: int) -> Sequence[Figure]:
    worth = Quantity(Fraction(above, below), RATIO)
    return [Figure((f"{above}/{below}",), worth), Figure((f"{spoken(below)}分之{spoken(above)}",), worth)]


def _share(text: str, magnitude: str, symbol: str) -> Figure:
    return Figure((text,), Quantity(magnitude, symbol))
