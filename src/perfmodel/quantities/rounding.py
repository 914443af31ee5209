"""Rounding: one named way at a time, in whole-number arithmetic, so that no decimal context can reach a result.

Source: GB/T 8170-2008 (half-even, 四舍六入五成双); 四舍五入 (half-up) is what finance offices do by hand.
"""

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction

from perfmodel.terms import Term

__all__ = ["Rounding", "exact", "round_to", "times", "written"]

_EXACTLY = Context(prec=1000, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
"""Room for every product of two figures of `MAX_DIGITS` digits; the caller's own context is never asked."""


_UNIT = Decimal(1)


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
    numerator, denominator = value.as_integer_ratio()
    unit = denominator * 10 ** max(0, -places)
    whole, rest = divmod(abs(numerator) * 10 ** max(0, places), unit)
    twice = 2 * rest
    if rounding is Rounding.HALF_UP:
        whole += twice >= unit
    elif rounding is Rounding.HALF_EVEN:
        whole += twice > unit or (twice == unit and whole % 2 == 1)
    return Decimal(f"{'-' if numerator < 0 and whole else ''}{whole}E{-places}")


def exact(value: Fraction | int) -> Decimal | Fraction:
    """Return *value* as a decimal without trailing zeros, or as it is if no finite decimal is exactly that much.

    >>> exact(Fraction(3, 8)), exact(Fraction(1, 3)), exact(1200)
    (Decimal('0.375'), Fraction(1, 3), Decimal('1200'))
    """
    numerator, denominator = value.numerator, value.denominator
    if denominator == 1:
        return Decimal(numerator)
    twos = (denominator & -denominator).bit_length() - 1
    rest, fives = denominator >> twos, 0
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return Fraction(value)
    places = max(twos, fives)
    return Decimal(f"{numerator * 10**places // denominator}E-{places}")


def times(figure: Decimal | Fraction, factor: Decimal) -> Decimal | Fraction:
    """Return the product, exactly and without trailing zeros.

    >>> times(Decimal("50"), Decimal("0.9")), times(Fraction(1, 3), Decimal(3))
    (Decimal('45'), Decimal('1'))
    """
    if isinstance(figure, Fraction):
        return exact(figure * Fraction(factor))
    product = _EXACTLY.normalize(_EXACTLY.multiply(figure, factor))
    return product if product != _EXACTLY.to_integral_value(product) else _EXACTLY.quantize(product, _UNIT)


def written(value: Fraction | Decimal) -> str:
    """Return *value* as the interchange form writes it: plain decimal digits, else ``n/d`` in lowest terms.

    A `Decimal` keeps its digits as they are; a `Fraction` gets the fewest that are exact.

    >>> written(Decimal("95.0")), written(Fraction(1, 4)), written(Fraction(2000, 3))
    ('95.0', '0.25', '2000/3')
    """
    figure = value if isinstance(value, Decimal) else exact(value)
    return format(figure, "f") if isinstance(figure, Decimal) else f"{figure.numerator}/{figure.denominator}"
