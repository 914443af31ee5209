"""Cells of two bounds, in every spelling: dashes, brackets, two signs, a name between them, a tolerance."""

from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st

from perfmodel.quantities import Quantity, Unit
from perfmodel.strategies.cell import Cell, Spelling, typed_cells
from perfmodel.strategies.figures import decimal, fits_words, spelled_units
from perfmodel.strategies.numerals import spoken_decimal
from perfmodel.values import Interval, Operator, Threshold

__all__ = ["interval_cells"]


_DASHES = ("-", "--", "~", "～", "—", "–", "至", "到")
_BRACKETS = (("[", "]"), ("[", ")"), ("(", "]"), ("(", ")"), ("【", "】"), ("（", "］"))
_LOWER = (("≥", Operator.GE), (">", Operator.GT), ("不低于", Operator.GE), ("大于", Operator.GT), ("至少", Operator.GE))
_UPPER = (("≤", Operator.LE), ("<", Operator.LT), ("不超过", Operator.LE), ("低于", Operator.LT), ("至多", Operator.LE))
_JOINS = ("且", "，", "、", "并且", "")
_BETWEEN = (
    ("", "与", "之间"),
    ("在", "和", "之间"),
    ("介于", "至", "之间"),
    ("", "到", "之间"),
    ("控制在", "-", "之间"),
)


class _Pair(NamedTuple):
    """Two numerals, the lower one first, and the unit of both."""

    low: str
    high: str
    spelling: str
    lower: Quantity
    upper: Quantity


def _pairs() -> st.SearchStrategy[_Pair]:
    units_ = spelled_units().filter(lambda spelled: bool(spelled[0]))
    return st.builds(
        _pair, units_, st.integers(0, 9999), st.integers(1, 9999), st.integers(0, 2), is_spoken=st.booleans()
    )


def _pair(spelled: tuple[str, Unit], low: int, more: int, places: int, *, is_spoken: bool) -> _Pair:
    spelling, unit = spelled
    write = spoken_decimal if is_spoken and fits_words(spelling) else "{:f}".format
    lower, upper = decimal(low, places), decimal(low + more, places)
    return _Pair(write(lower), write(upper), spelling, Quantity(lower, unit), Quantity(upper, unit))


@cache
def interval_cells() -> st.SearchStrategy[Cell[Interval]]:
    """Return a strategy for cells of two bounds: every dash, brackets, two signs, X between them, 之间, tolerances."""
    pairs = _pairs()
    return typed_cells(
        st.one_of(
            st.builds(_dashed, pairs, st.sampled_from(_DASHES), is_said_twice=st.booleans()),
            st.builds(_bracketed, pairs, st.sampled_from(_BRACKETS), st.sampled_from([",", "~", "-"])),
            st.builds(
                _joined,
                pairs,
                st.sampled_from(_LOWER),
                st.sampled_from(_UPPER),
                st.sampled_from(_JOINS),
                is_low_first=st.booleans(),
            ),
            st.builds(
                _around_a_name,
                pairs,
                st.sampled_from(["≤", "<"]),
                st.sampled_from(["≤", "<"]),
                st.sampled_from(["X", "x", "满意度"]),
            ),
            st.builds(_between, pairs, st.sampled_from(_BETWEEN)),
            pairs.map(_between_words),
            st.builds(
                _tolerance,
                spelled_units(),
                st.integers(10, 999),
                st.integers(1, 9),
                st.integers(0, 2),
                is_said_twice=st.booleans(),
            ),
        )
    )


def _interval(pair: _Pair, low: Operator = Operator.GE, high: Operator = Operator.LE) -> Interval:
    return Interval(Threshold(low, pair.lower), Threshold(high, pair.upper))


def _dashed(pair: _Pair, dash: str, *, is_said_twice: bool) -> Spelling[Interval]:
    return Spelling((pair.low, pair.spelling if is_said_twice else "", dash, pair.high, pair.spelling), _interval(pair))


def _bracketed(pair: _Pair, brackets: tuple[str, str], link: str) -> Spelling[Interval]:
    opening, closing = brackets
    only_group = link != "," and opening in "(（" and closing in ")）"
    value = _interval(
        pair,
        Operator.GT if opening in "(（" and not only_group else Operator.GE,
        Operator.LT if closing in ")）" and not only_group else Operator.LE,
    )
    return Spelling((opening, pair.low, pair.spelling, link, pair.high, pair.spelling, closing), value)


def _joined(
    pair: _Pair, low: tuple[str, Operator], high: tuple[str, Operator], join: str, *, is_low_first: bool
) -> Spelling[Interval]:
    one, other = (low[0], pair.low, pair.spelling), (high[0], pair.high, pair.spelling)
    pieces = (*one, join, *other) if is_low_first else (*other, join, *one)
    return Spelling(pieces, _interval(pair, low[1], high[1]))


def _around_a_name(pair: _Pair, low: str, high: str, name: str) -> Spelling[Interval]:
    value = _interval(pair, Operator.GE if low == "≤" else Operator.GT, Operator.LE if high == "≤" else Operator.LT)
    return Spelling((pair.low, pair.spelling, low, name, high, pair.high, pair.spelling), value)


def _between(pair: _Pair, around: tuple[str, str, str]) -> Spelling[Interval]:
    before, link, behind = around
    return Spelling((before, pair.low, pair.spelling, link, pair.high, pair.spelling, behind), _interval(pair))


def _between_words(pair: _Pair) -> Spelling[Interval]:
    """80%以上90%以下."""
    return Spelling((pair.low, pair.spelling, "以上", pair.high, pair.spelling, "以下"), _interval(pair))


def _tolerance(
    spelled_unit: tuple[str, Unit], center: int, half: int, places: int, *, is_said_twice: bool
) -> Spelling[Interval]:
    spelling, unit = spelled_unit
    middle, by = (decimal(number, places) for number in (center, half))
    value = Interval(
        Threshold(Operator.GE, Quantity(middle - by, unit)),
        Threshold(Operator.LE, Quantity(middle + by, unit)),
        Quantity(middle, unit),
    )
    return Spelling((format(middle, "f"), spelling if is_said_twice else "", "±", format(by, "f"), spelling), value)
