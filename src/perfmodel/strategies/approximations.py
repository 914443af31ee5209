"""Cells of about so much, in every spelling: 约, 左右, 近, 余, 十几, 几十, 三五, 上千."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.strategies.cell import Cell, Spelling, typed_cells
from perfmodel.strategies.figures import Figure, figures, shares, telling_figures
from perfmodel.strategies.numerals import spoken
from perfmodel.strategies.vocabulary import share, words
from perfmodel.values import Approximation, Operator, Threshold

__all__ = ["approximation_cells"]


_PLACES = (("", 1), ("十", 10), ("百", 100), ("千", 1000))
_ROUND = (("百", "", 100), ("千", "", 1000), ("万", "万", 1))
_PAIRS = (("两", "三", 2, 3), ("三", "四", 3, 4), ("三", "五", 3, 5), ("五", "六", 5, 6), ("七", "八", 7, 8))
_WRITERS: tuple[Callable[[int], str], ...] = (str, spoken)
_UNITS = ("人", "个", "户", "人次", "项", "亩", "元")


@cache
def approximation_cells() -> st.SearchStrategy[Cell[Approximation]]:
    """Return a strategy for cells of about so much: 约, 左右, 近, 余, 多, 十几, 几十, 三五, 上千."""
    figure = (figures() | shares() | telling_figures()).filter(
        lambda one: one.quantity.magnitude > 0 and not one.quantity.unit.offset
    )
    unit = st.sampled_from(_UNITS)
    return typed_cells(
        st.one_of(
            st.builds(_about, figure, st.sampled_from(words("about", "before")), st.just("")),
            st.builds(_about, figure, st.just(""), st.sampled_from(words("about", "after"))),
            st.builds(_near, st.integers(1, 9999), st.sampled_from(words("about", "near")), unit),
            st.builds(
                _more, st.integers(1, 999), st.integers(1, 3), st.sampled_from("余多"), st.sampled_from(_WRITERS), unit
            ),
            st.builds(_fuzzy, st.sampled_from(_fuzzy_numerals()), unit),
        )
    )


def _about(figure: Figure, before: str, behind: str) -> Spelling[Approximation]:
    quantity = figure.quantity
    by = quantity * Fraction(share())
    bounds = Threshold(Operator.GE, _plus(quantity, by, -1)), Threshold(Operator.LE, _plus(quantity, by, 1))
    return Spelling((before, *figure.pieces, behind), Approximation(quantity.magnitude, quantity.unit, *bounds))


def _plus(quantity: Quantity, by: Quantity, times: int) -> Quantity:
    return Quantity(Fraction(quantity.magnitude) + times * Fraction(by.magnitude), quantity.unit)


def _near(number: int, word: str, unit: str) -> Spelling[Approximation]:
    """近100人: a tenth less than that, but less."""
    low = number * (1 - Fraction(share()))
    return Spelling((word, str(number), unit), _between(number, unit, (Operator.GE, low), (Operator.LT, number)))


def _more(number: int, zeros: int, word: str, write: Callable[[int], str], unit: str) -> Spelling[Approximation]:
    """500余人, 一千五百多户: less than one more of the last written place that is not zero."""
    named = number * 10**zeros
    place = 10 ** (len(str(named)) - len(str(named).rstrip("0")))
    value = _between(named, unit, (Operator.GT, named), (Operator.LT, named + place))
    return Spelling((write(named), word, unit), value)


Bound = tuple[Operator, int | Fraction]


def _between(named: int | None, unit: str, low: Bound, high: Bound | None) -> Approximation:
    lower, upper = (bound and Threshold(bound[0], Quantity(bound[1], unit)) for bound in (low, high))
    return Approximation(None if named is None else Decimal(named), Quantity(0, unit).unit, lower, upper)


_Fuzzy = tuple[str, str, int | None, Bound, Bound | None]


def _fuzzy(fuzzy: _Fuzzy, unit: str) -> Spelling[Approximation]:
    numeral, scale, named, low, high = fuzzy
    return Spelling((numeral, unit), _between(named, scale + unit, low, high))


def _fuzzy_numerals() -> list[_Fuzzy]:
    """Return the numerals that name no figure, or one that more than it is meant by: each with the 万 that stays in the unit, and its bounds."""
    tens = [(f"{spoken(ten)}几", "", ten, (Operator.GT, ten), (Operator.LT, ten + 10)) for ten in range(10, 100, 10)]
    some = [
        (word + name, "", None, (Operator.GE, 2 * worth), (Operator.LT, 10 * worth))
        for word in "几数"
        for name, worth in _PLACES[1:]
    ]
    pairs = [
        (low + high + name, "", None, (Operator.GE, first * worth), (Operator.LE, last * worth))
        for low, high, first, last in _PAIRS
        for name, worth in _PLACES
    ]
    rounded: list[_Fuzzy] = []
    for name, scale, worth in _ROUND:
        rounded += [
            (f"{name}余", scale, worth, (Operator.GT, worth), (Operator.LT, 2 * worth)),
            (f"近{name}", scale, worth, (Operator.GE, worth * (1 - Fraction(share()))), (Operator.LT, worth)),
            (f"上{name}", scale, worth, (Operator.GE, worth), None),
        ]
    return [*tens, *some, *pairs, *rounded]
