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

__all__ = ["Figure", "decimal", "figures", "fits_words", "shares", "spelled_units", "telling_figures"]


class Figure(NamedTuple):
    """A figure in pieces, numeral before unit, and what it is worth."""

    pieces: tuple[str, ...]
    quantity: Quantity


Numeral = tuple[str, Decimal]
"""A numeral, and the number that it says."""

_COMMON = ("%", "个", "人次", "万元", "户", "亩", "公里", "平方米", "天", "mg/L", "元/亩")
"""Units to begin with: most cells have one of them."""

_ABOVE = ("元", "万元", "公斤", "次", "人", "kg", "千克")
_BELOW = ("亩", "人", "户", "平方米", "㎡", "公里", "吨", "天")
_PER_TIME = ("月", "年")
_NUMERAL_CHARACTERS = tuple("千仟万萬亿两半百十成点分")
_TELLING = (
    2,
    10,
    15,
    21,
    35,
    105,
    110,
    200,
    300,
    2000,
    12_000,
    14_000,
    20_000,
    35_000,
    58_000,
    100_500,
    1_050_000,
    230_000_000,
)
_SCALABLE = ("个", "户", "元", "亩", "人次")
_COLLOQUIAL = frozenset({"折"})  # 85折 is 8.5折


@cache
def digits() -> st.SearchStrategy[Numeral]:
    """Return a strategy for numerals in digits: grouped or not, with or without a point, with zeros behind it."""
    return st.builds(_grouped, st.integers(0, 10**7), st.integers(0, 4), st.sampled_from(["f", ",f"]))


def decimal(digits: int, places: int) -> Decimal:
    """Return the number that *digits* are with a point before the last *places*: 950 with one is 95.0."""
    return Decimal((0, tuple(map(int, str(digits))), -places))


def _grouped(whole: int, places: int, style: str) -> Numeral:
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


@cache
def figures() -> st.SearchStrategy[Figure]:
    """Return a strategy for figures that are not negative, in every writing."""
    return spelled_units().flatmap(lambda spelled: numerals(*spelled).map(lambda numeral: _figure(numeral, *spelled)))


def _figure(numeral: Numeral, spelling: str, unit: Unit) -> Figure:
    return Figure((numeral[0], spelling), Quantity(numeral[1], unit))


def numerals(spelling: str, unit: Unit) -> st.SearchStrategy[Numeral]:
    """Return a strategy for the numerals that may stand before a *spelling* of *unit*."""
    if not fits_words(spelling):
        return digits()
    carries_scale = unit is BARE or f"万{spelling}" in Catalogue.default().spellings
    return _numerals_in_words(carries_scale=carries_scale, is_lettered=spelling[:1].isascii() and bool(spelling))


def fits_words(spelling: str) -> bool:
    """Whether a numeral in words may stand before a unit: 三千 before 米 is three thousand metres, 零点一元/年内 might be a day."""
    return not spelling.startswith(_NUMERAL_CHARACTERS) and not any(mark in spelling for mark in "年月日")


@cache
def _numerals_in_words(*, carries_scale: bool, is_lettered: bool) -> st.SearchStrategy[Numeral]:
    """Digits and words; 万 and 亿 where the unit carries them; an exponent where no letter would go on with it."""
    decimals = st.builds(decimal, st.integers(0, 10**5), st.integers(1, 3))
    writings = [digits(), decimals.map(lambda number: (spoken_decimal(number), number))]
    if carries_scale:
        scales = st.sampled_from(list(SCALES.items()))
        writings += [
            st.builds(_whole, _whole_numbers(), st.integers(0, 7)),
            st.builds(lambda numeral, scale: (numeral[0] + scale[0], numeral[1] * scale[1]), digits(), scales),
        ]
    else:
        writings += [st.integers(1, 9999).map(lambda number: (spoken(number), Decimal(number)))]
    if not is_lettered:
        writings += [st.builds(_exponent, st.integers(1, 99), st.integers(0, 6), st.sampled_from(["e", "E", "×10^"]))]
    return st.one_of(writings)


def _whole_numbers() -> st.SearchStrategy[int]:
    """Return a strategy for whole numbers: any, and round ones."""
    return st.integers(1, 9999) | st.builds(
        lambda number, zeros: number * 10**zeros, st.integers(1, 9999), st.integers(0, 8)
    )


def _whole(number: int, style: int) -> Numeral:
    written = whole_spellings(number)
    return written[style % len(written)], Decimal(number)


def _exponent(whole: int, power: int, sign: str) -> Numeral:
    return f"{whole}{sign}{power}", decimal(whole, -power)


@cache
def telling_figures() -> st.SearchStrategy[Figure]:
    """Return a strategy for figures whose numbers have spellings of their own: 廿五个, 两千元, 1万2千户."""
    numerals_ = [(text, number) for number in _TELLING for text in whole_spellings(number)]
    return st.builds(
        lambda numeral, unit: Figure((numeral[0], unit), Quantity(numeral[1], unit)),
        st.sampled_from(numerals_),
        st.sampled_from(_SCALABLE),
    )


@cache
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
