"""Rounding: one named way at a time, in whole-number arithmetic, so that no decimal context can reach a result.

Source: GB/T 8170-2008 (half-even, 四舍六入五成双); 四舍五入 (half-up) is what finance offices do by hand.
"""

from decimal import Context, Decimal, Inexact
from fractions import Fraction

from perfmodel.terms import Term

__all__ = ["Rounding", "exact_decimal", "product", "round_to", "written"]

_EXACT = Context(prec=10**6, traps=[Inexact])  # raises rather than rounds; shared, as it is never changed


class Rounding(Term):
    """What becomes of the digits that are cut."""

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"
    DOWN = "down"


def round_to(value: Fraction | Decimal | int, places: int, rounding: Rounding = Rounding.HALF_UP) -> Decimal:
    """Return *value* with exactly *places* decimals. Halves go away from zero (HALF_UP), to the even digit, or are cut (DOWN).

    >>> (
    ...     round_to(Fraction(180, 19), 2),
    ...     round_to(Decimal("1323.005"), 2),
    ...     round_to(Decimal("0.125"), 2, Rounding.HALF_EVEN),
    ... )
    (Decimal('9.47'), Decimal('1323.01'), Decimal('0.12'))
    """
    exact = Fraction(value) * Fraction(10) ** places
    whole, rest = divmod(abs(exact.numerator), exact.denominator)
    twice = 2 * rest
    if rounding is Rounding.HALF_UP:
        whole += twice >= exact.denominator
    elif rounding is Rounding.HALF_EVEN:
        whole += twice > exact.denominator or (twice == exact.denominator and whole % 2 == 1)
    return Decimal((int(exact < 0 and whole > 0), tuple(map(int, str(whole))), -places))


def exact_decimal(value: Fraction) -> Decimal | None:
    """Return *value* as a decimal without trailing zeros, or ``None`` if no finite decimal is exactly that much.

    >>> exact_decimal(Fraction(3, 8)), exact_decimal(Fraction(1, 3))
    (Decimal('0.375'), None)
    """
    denominator, twos, fives = value.denominator, 0, 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    if denominator != 1:
        return None
    places = max(twos, fives)
    return round_to(value, places)


def product(value: Fraction | Decimal, factor: Decimal) -> Fraction | Decimal:
    """Return *value* × *factor*, exactly and without trailing zeros.

    >>> product(Decimal("50"), Decimal("0.9")), product(Fraction(1, 3), Decimal("0.9"))
    (Decimal('45'), Fraction(3, 10))
    """
    if isinstance(value, Fraction):
        return value * Fraction(factor)
    digits = format(_EXACT.multiply(value, factor), "f")
    return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)


def written(value: Fraction | Decimal) -> str:
    """Return *value* as the interchange form writes it: plain decimal digits, else ``n/d`` in lowest terms.

    A `Decimal` keeps its digits as they are; a `Fraction` gets the fewest that are exact.

    >>> written(Decimal("95.0")), written(Fraction(1, 4)), written(Fraction(2000, 3))
    ('95.0', '0.25', '2000/3')
    """
    if isinstance(value, Decimal):
        return format(value, "f")
    decimal = exact_decimal(value)
    return f"{value.numerator}/{value.denominator}" if decimal is None else format(decimal, "f")
