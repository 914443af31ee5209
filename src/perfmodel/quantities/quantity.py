"""Quantities: an exact figure and its unit."""

import re
from decimal import Decimal
from fractions import Fraction
from functools import total_ordering

from attrs import field, frozen

from perfmodel.errors import IncompatibleUnitsError, ModelError, PerfmodelError
from perfmodel.quantities import texts
from perfmodel.quantities.catalogue import Catalogue
from perfmodel.quantities.rounding import exact, round_to, written
from perfmodel.quantities.units import BARE, Unit
from perfmodel.slots import slot_filler

__all__ = ["MAX_DIGITS", "Magnitude", "Quantity", "fill_quantity", "read_magnitude"]

Magnitude = Decimal | Fraction
"""An exact figure: a decimal as it was written, or a fraction where no finite decimal exists."""

MAX_DIGITS = 64  # no published figure comes near; a bound keeps hostile digits from costing anything

_TOO_LARGE = 10**MAX_DIGITS

_PLAIN = re.compile(r"[+-]?(?P<whole>\d+)(?:\.(?P<part>\d+)|/(?P<below>\d+))?", re.ASCII)


def read_magnitude(figure: "str | int | Magnitude") -> Magnitude:
    """Return *figure* exactly. Text is plain digits with a sign and a point, or ``n/d``.

    Raises `ModelError` (U103) for NaN, infinities, floats, more than 64 digits and anything else.
    """
    if isinstance(figure, Decimal):
        if figure.is_finite() and len(figure.as_tuple().digits) <= MAX_DIGITS and abs(figure.adjusted()) <= MAX_DIGITS:
            return figure
    elif isinstance(figure, Fraction):
        if max(abs(figure.numerator), figure.denominator) < _TOO_LARGE:
            return figure
    elif isinstance(figure, int) and not isinstance(figure, bool):
        return read_magnitude(Decimal(figure))
    elif isinstance(figure, str) and len(figure) <= 2 * MAX_DIGITS + 2 and (match := _PLAIN.fullmatch(figure)):
        below = match["below"]
        if below is None and len(match["whole"]) + len(match["part"] or "") <= MAX_DIGITS:
            return Decimal(figure)
        if below is not None and int(below):
            return read_magnitude(Fraction(figure))
    shown = "…" if isinstance(figure, (int, Fraction)) else str(figure)[:MAX_DIGITS]  # too long a number has no str()
    raise ModelError(texts.BAD_MAGNITUDE(magnitude=shown))


def _read_unit(unit: str | Unit) -> Unit:
    if isinstance(unit, Unit):
        return unit
    found = Catalogue.default().find(unit)
    if found is None:
        raise ModelError(texts.UNKNOWN_UNIT(symbol=unit[:MAX_DIGITS]))
    return found


@total_ordering
@frozen(eq=False, repr=False)
class Quantity:
    """An exact figure with its unit, equal to whatever is worth the same: 95 % is 95.0 %, 1 万元 is 10000 元, 0.95 is neither.

    The digits stay as written. Quantities order where their units convert; elsewhere `IncompatibleUnitsError` is raised.

    >>> Quantity("1.2", "万元") == Quantity("12000", "元"), Quantity("1", "亩").base
    (True, Fraction(2000, 3))
    """

    magnitude: Magnitude = field(converter=read_magnitude)
    unit: Unit = field(converter=_read_unit, default=BARE)

    @property
    def base(self) -> Fraction:
        """The figure in the base unit of its dimension, exactly."""
        unit = self.unit
        return (Fraction(self.magnitude) + unit.offset) * unit.factor

    def is_comparable_to(self, other: "Quantity") -> bool:
        """Whether the two convert: the same dimension, the same thing counted, or both without a unit."""
        return self.unit.base == other.unit.base

    def require_comparable(self, other: "Quantity") -> None:
        """Raise `IncompatibleUnitsError` unless the two convert."""
        if self.unit.base != other.unit.base:
            raise IncompatibleUnitsError(texts.NO_COMMON_DIMENSION(first=self, second=other))

    def to(self, unit: str | Unit) -> "Quantity":
        """Return the same amount in *unit*, exactly: a fraction where no finite decimal exists.

        >>> Quantity("9000", "元").to("万元")
        Quantity('0.9', '万元')
        """
        target = _read_unit(unit)
        if target == self.unit:
            return self
        self.require_comparable(Quantity(0, target))
        return fill_quantity(exact(self.base / target.factor - target.offset), target)

    def ratio_to(self, other: "Quantity") -> Fraction:
        """Return how many times *other* this is. Raises `PerfmodelError` (U104) if *other* is zero."""
        self.require_comparable(other)
        if not other.base:
            raise PerfmodelError(texts.NO_RATIO_TO_ZERO(quantity=other))
        return self.base / other.base

    def __add__(self, other: "Quantity") -> "Quantity":
        self.require_comparable(other)
        total = Fraction(self.magnitude) + Fraction(other.to(self.unit).magnitude)
        return fill_quantity(_with_decimals(total, self.magnitude, other.magnitude), self.unit)

    def __sub__(self, other: "Quantity") -> "Quantity":
        self.require_comparable(other)
        rest = Fraction(self.magnitude) - Fraction(other.to(self.unit).magnitude)
        return fill_quantity(_with_decimals(rest, self.magnitude, other.magnitude), self.unit)

    def __mul__(self, factor: int | Magnitude) -> "Quantity":
        return fill_quantity(exact(Fraction(self.magnitude) * Fraction(factor)), self.unit)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        if self.unit is other.unit:
            return self.magnitude == other.magnitude
        return self.unit.base == other.unit.base and self.base == other.base

    def __lt__(self, other: "Quantity") -> bool:
        if self.unit is other.unit:
            return self.magnitude < other.magnitude
        self.require_comparable(other)
        return self.base < other.base

    def __hash__(self) -> int:
        return hash((self.unit.base, self.base))

    def __repr__(self) -> str:
        return f"Quantity({written(self.magnitude)!r}, {self.unit.symbol!r})"

    def __str__(self) -> str:
        return f"{written(self.magnitude)}{self.unit.symbol}"


def _with_decimals(total: Fraction, *like: Magnitude) -> Magnitude:
    """Return a sum with as many decimals as its terms were written with: 170.00 and 22.00 make 192.00."""
    plain = exact(total)
    if isinstance(plain, Fraction):
        return plain
    return round_to(total, max(_places(term) for term in (plain, *like)))


def _places(term: Magnitude) -> int:
    return max(0, -int(term.as_tuple().exponent)) if isinstance(term, Decimal) else 0


fill_quantity = slot_filler(Quantity)
"""`Quantity` without its guards, for the parser's common path (see `perfmodel.slots`)."""
