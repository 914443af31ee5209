"""Laws of quantities: rounding against exact fractions, conversion there and back, one order, no decimal context."""

from decimal import (
    ROUND_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    Context,
    Decimal,
    Inexact,
    InvalidOperation,
    Rounded,
    localcontext,
)
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.errors import IncompatibleUnitsError
from perfmodel.quantities import Catalogue, Quantity, Rounding, Unit, exact, round_to, written
from perfmodel.strategies import units

DECIMAL_NAMES = {Rounding.HALF_UP: ROUND_HALF_UP, Rounding.HALF_EVEN: ROUND_HALF_EVEN, Rounding.DOWN: ROUND_DOWN}
UNITS = sorted(
    {unit.symbol: unit for unit in Catalogue.default().spellings.values()}.values(), key=lambda unit: unit.symbol
)
BY_BASE: dict[str, list[Unit]] = {}
for _unit in UNITS:
    BY_BASE.setdefault(_unit.base, []).append(_unit)

figures = st.decimals(min_value=-(10**12), max_value=10**12, places=4) | st.fractions(max_denominator=10**6)
any_units = units()
pairs = st.sampled_from([base for base, members in BY_BASE.items() if len(members) > 1]).flatmap(
    lambda base: st.tuples(st.sampled_from(BY_BASE[base]), st.sampled_from(BY_BASE[base]))
)


@given(figures, st.integers(0, 6), st.sampled_from(Rounding))
def test_rounding_is_nearest(value: Decimal | Fraction, places: int, way: Rounding) -> None:
    """A rounded figure has its places, lies within half a step (a whole one when cut), and takes halves the named way."""
    rounded, exact = round_to(value, places, way), Fraction(value)
    step = Fraction(1, 10**places)
    assert -int(rounded.as_tuple().exponent) == places
    off = abs(Fraction(rounded) - exact)
    if way is Rounding.DOWN:
        assert off < step
        assert abs(Fraction(rounded)) <= abs(exact)
    else:
        assert off <= step / 2
        if off == step / 2:
            further = abs(Fraction(rounded)) > abs(exact)
            assert further if way is Rounding.HALF_UP else (Fraction(rounded) / step) % 2 == 0


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=6), st.integers(0, 6), st.sampled_from(Rounding))
def test_rounding_agrees_with_decimal(value: Decimal, places: int, way: Rounding) -> None:
    """The standard library, given digits enough, says the same of every decimal; only -0 is 0 here."""
    with localcontext(Context(prec=60)):
        expected = value.quantize(Decimal(1).scaleb(-places), rounding=DECIMAL_NAMES[way])
    assert round_to(value, places, way) == expected
    assert str(round_to(value, places, way)) == str(expected or abs(expected))


@given(figures, st.integers(0, 6))
def test_rounding_twice_is_rounding_once(value: Decimal | Fraction, places: int) -> None:
    """What has its places stays."""
    for way in Rounding:
        once = round_to(value, places, way)
        assert str(round_to(once, places, way)) == str(once)


@given(figures, st.integers(0, 6))
def test_rounding_is_odd(value: Decimal | Fraction, places: int) -> None:
    """A loss is rounded as a gain is."""
    for way in Rounding:
        assert Fraction(round_to(-Fraction(value), places, way)) == -Fraction(round_to(value, places, way))


@given(figures, figures, st.integers(0, 4))
def test_rounding_keeps_the_order(one: Decimal | Fraction, other: Decimal | Fraction, places: int) -> None:
    """What is no less is no less after."""
    low, high = sorted((Fraction(one), Fraction(other)))
    for way in Rounding:
        assert round_to(low, places, way) <= round_to(high, places, way)


@given(st.fractions())
def test_a_figure_reads_back_as_written(value: Fraction) -> None:
    """Digits, or n/d where no digits are exact."""
    assert Fraction(written(value)) == value
    assert ("/" in written(value)) is isinstance(exact(value), Fraction)
    assert Fraction(exact(value)) == value


@given(pairs, figures)
def test_conversion_goes_there_and_back(pair: tuple[Unit, Unit], figure: Decimal | Fraction) -> None:
    """No digit is lost on the way, and the amount is the same all along."""
    one, other = pair
    amount = Quantity(figure, one)
    there = amount.to(other)
    assert (there, hash(there), there.base) == (amount, hash(amount), amount.base)
    assert Fraction(there.to(one).magnitude) == Fraction(figure)


@given(any_units, any_units, figures)
def test_only_what_shares_a_base_converts(one: Unit, other: Unit, figure: Decimal | Fraction) -> None:
    """Across dimensions, and between things counted, everything is refused."""
    amount, zero = Quantity(figure, one), Quantity(0, other)
    if one.base == other.base:
        assert amount.to(other) == amount
        assert isinstance(amount < zero, bool)
    else:
        assert amount != zero
        with pytest.raises(IncompatibleUnitsError):
            amount.to(other)
        with pytest.raises(IncompatibleUnitsError):
            _ = amount < zero


@given(pairs, figures, figures)
def test_amounts_have_one_order(pair: tuple[Unit, Unit], first: Decimal | Fraction, second: Decimal | Fraction) -> None:
    """Exactly one of less, equal, greater, by worth."""
    one, other = Quantity(first, pair[0]), Quantity(second, pair[1])
    assert (one < other, one == other, one > other) == (
        one.base < other.base,
        one.base == other.base,
        one.base > other.base,
    )
    assert (one <= other) is not (one > other)


@given(pairs, figures, figures)
def test_addition_is_exact(pair: tuple[Unit, Unit], first: Decimal | Fraction, second: Decimal | Fraction) -> None:
    """Nothing is rounded, in whatever unit; what is added can be taken away (temperatures have no sum)."""
    one, other = Quantity(first, pair[0]), Quantity(second, pair[1])
    if any(unit.offset for unit in pair):
        return
    total = one + other
    assert total.base == one.base + other.base
    assert total - other == one
    assert total == other + one


@given(any_units, figures, st.fractions(max_denominator=1000))
def test_a_share_is_exact(unit: Unit, figure: Decimal | Fraction, factor: Fraction) -> None:
    """A product is the exact product."""
    assert Fraction((Quantity(figure, unit) * factor).magnitude) == Fraction(figure) * factor


@given(any_units)
def test_a_scaled_unit_is_worth_so_much(unit: Unit) -> None:
    """万 and 亿 multiply whatever may carry them."""
    for scale, worth in (("万", 10**4), ("亿", 10**8)):
        scaled = Catalogue.default().find(scale + unit.symbol)
        if scaled is not None:
            assert (scaled.base, scaled.factor) == (unit.base, unit.factor * worth)


@given(any_units, any_units)
def test_a_compound_is_the_quotient_of_its_parts(above: Unit, below: Unit) -> None:
    """元/亩 is worth 元 over 亩, whatever stands there."""
    if any(mark in below.symbol for mark in "/·*"):
        return  # a compound below the line is cut into its parts
    compound = Catalogue.default().find(f"{above.symbol}/{below.symbol}")
    if above.symbol and below.symbol and compound is not None and compound.symbol == f"{above.symbol}/{below.symbol}":
        assert compound.factor * below.factor == above.factor or compound.base in {"mg/L", "mg/m3"}


@given(
    pairs, figures, st.integers(1, 100), st.sampled_from(["ROUND_UP", "ROUND_DOWN", "ROUND_HALF_EVEN", "ROUND_FLOOR"])
)
def test_no_decimal_context_reaches_a_quantity(
    pair: tuple[Unit, Unit], figure: Decimal | Fraction, digits: int, rounding: str
) -> None:
    """Any precision, rounding and trap of the caller's leaves every result as it is."""

    def results() -> list[str]:
        amount = Quantity(figure, pair[0])
        other = amount.to(pair[1])
        shown = [amount, other, amount + other, amount - other, amount * 3]
        return [*map(repr, shown), str(amount.base), str(round_to(figure, 2)), str(hash(amount)), str(amount == other)]

    expected = results()
    with localcontext(
        Context(prec=digits, rounding=rounding, Emin=-1, Emax=1, traps=[Inexact, Rounded, InvalidOperation])
    ):
        assert results() == expected
