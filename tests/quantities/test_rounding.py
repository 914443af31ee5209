"""Rounding: one named way, whole-number arithmetic, no context."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.quantities import Rounding, exact, round_to, times, written

UP, EVEN, DOWN = Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.DOWN


@pytest.mark.parametrize(
    ("value", "places", "half_up", "half_even", "down"),
    [
        ("9.4736842", 2, "9.47", "9.47", "9.47"),
        ("2.675", 2, "2.68", "2.68", "2.67"),
        ("2.665", 2, "2.67", "2.66", "2.66"),
        ("0.125", 2, "0.13", "0.12", "0.12"),
        ("0.5", 0, "1", "0", "0"),
        ("1.5", 0, "2", "2", "1"),
        ("2.5", 0, "3", "2", "2"),
        ("-2.5", 0, "-3", "-2", "-2"),
        ("-0.125", 2, "-0.13", "-0.12", "-0.12"),
        ("-0.004", 2, "0.00", "0.00", "0.00"),
        ("-0.014", 2, "-0.01", "-0.01", "-0.01"),
        ("0", 2, "0.00", "0.00", "0.00"),
        ("7", 2, "7.00", "7.00", "7.00"),
        ("1323.005", 2, "1323.01", "1323.00", "1323.00"),
        ("99.995", 2, "100.00", "100.00", "99.99"),
    ],
)
def test_halves_go_the_named_way(value: str, places: int, half_up: str, half_even: str, down: str) -> None:
    """四舍五入 takes halves away from zero, GB/T 8170 to the even digit; DOWN cuts. No result is -0."""
    results = [str(round_to(Decimal(value), places, way)) for way in (UP, EVEN, DOWN)]
    assert results == [half_up, half_even, down]


def test_the_ways_have_names_in_rule_sets() -> None:
    """A rule set names its rounding by these words."""
    assert [way.value for way in Rounding] == ["half-up", "half-even", "down"]


def test_half_up_is_the_default() -> None:
    """Finance offices round by 四舍五入 unless a rule says otherwise."""
    assert round_to(Fraction(1, 8), 2) == Decimal("0.13")


@pytest.mark.parametrize("value", [2, Fraction(2), Decimal(2), Decimal("2.000")])
def test_whatever_is_exact_can_be_rounded(value: int | Fraction | Decimal) -> None:
    """Whole numbers, fractions and decimals give the same digits."""
    assert str(round_to(value, 2)) == "2.00"


@pytest.mark.parametrize(
    ("fraction", "decimal"),
    [
        (Fraction(3, 8), "0.375"),
        (Fraction(1, 5), "0.2"),
        (Fraction(7, 20), "0.35"),
        (Fraction(-1, 4), "-0.25"),
        (Fraction(0), "0"),
        (Fraction(100), "100"),
        (Fraction(1, 10**12), "0.000000000001"),
        (Fraction(1, 3), None),
        (Fraction(2000, 3), None),
        (Fraction(1, 14), None),
    ],
)
def test_a_fraction_has_an_exact_or_none(fraction: Fraction, decimal: str | None) -> None:
    """Only denominators of twos and fives have one, written with the fewest digits."""
    plain = exact(fraction)
    assert (None if isinstance(plain, Fraction) else format(plain, "f")) == decimal


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("95.0"), "95.0"),
        (Decimal("1234.50"), "1234.50"),
        (Decimal("-0"), "-0"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-10"), "0.0000000001"),
        (Fraction(1, 4), "0.25"),
        (Fraction(2000, 3), "2000/3"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(5), "5"),
    ],
)
def test_figures_are_written_as_the_interchange_form_wants(value: Decimal | Fraction, text: str) -> None:
    """A decimal keeps its digits and has no exponent; a quotient without a finite decimal is n/d in lowest terms."""
    assert written(value) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6), st.decimals(0, 2, places=3), st.integers(1, 40))
def test_a_product_is_exact_whatever_the_callers_context(figure: Decimal, factor: Decimal, precision: int) -> None:
    """`times` is what fractions give, without trailing zeros."""
    with localcontext(prec=precision):
        product = times(figure, factor)
    assert Fraction(product) == Fraction(figure) * Fraction(factor)
    assert product == 0 or str(product) == str(exact(Fraction(product)))


def test_a_product_of_a_fraction_is_exact() -> None:
    """It may come to a decimal, or stay a fraction."""
    assert times(Fraction(1, 3), Decimal("1.5")) == Decimal("0.5")
    assert str(times(Fraction(1, 3), Decimal("1.50"))) == "0.5"
    assert times(Fraction(2, 3), Decimal("0.5")) == Fraction(1, 3)


@pytest.mark.parametrize("fives", [1, 22, 23, 30, 60])
def test_any_power_of_five_below_the_line_is_a_decimal(fives: int) -> None:
    """However long: no float comes between."""
    assert exact(Fraction(1, 5**fives)) == Decimal(f"{2**fives}E-{fives}")
