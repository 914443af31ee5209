"""Units and quantities, as the catalogue knows them."""

from decimal import Decimal
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st

from perfmodel.quantities import BARE, Catalogue, Dimension, Magnitude, Quantity, Unit
from perfmodel.quantities.catalogue import RATIO

__all__ = ["any_magnitudes", "any_units", "quantities", "units"]

_COMPOUNDS = ("元/亩", "元/平方米", "元/人·月", "元/人", "万元/公里", "公斤/亩", "次/月", "人/10万人")
"""Units with a line, of the endless number that the catalogue understands."""


def units(*dimensions: Dimension) -> st.SearchStrategy[Unit]:
    """Return a strategy for units: those of *dimensions*, or any, some compounds and the unit of a bare figure among them.

    >>> from hypothesis import find
    >>> from perfmodel.quantities import Dimension
    >>> find(units(Dimension.RATIO), lambda unit: unit.factor < 1)
    Unit(symbol='%')
    """
    return _units(dimensions)


@cache
def _units(dimensions: tuple[Dimension, ...]) -> st.SearchStrategy[Unit]:
    catalogue = Catalogue.default()
    known = {unit.symbol: unit for unit in catalogue.spellings.values()}
    compounds = [unit for symbol in _COMPOUNDS if (unit := catalogue.find(symbol)) is not None]
    return st.sampled_from(
        [unit for unit in (*known.values(), *compounds) if not dimensions or unit.dimension in dimensions]
    )


@cache
def any_units() -> st.SearchStrategy[Unit]:
    """Return a strategy for all that a figure may be in: the share without a sign (that of 1/3) too."""
    return st.sampled_from([BARE, RATIO]) | units()


@cache
def any_magnitudes() -> st.SearchStrategy[Magnitude]:
    """Return a strategy for exact figures: digits of every length, zeros behind the point, -0, and quotients without end."""
    digits = st.builds(
        lambda sign, whole, places: Decimal((sign, tuple(map(int, str(whole))), -places)),
        st.sampled_from([0, 1]),
        st.integers(0, 10**12) | st.integers(0, 10**60),
        st.integers(0, 6),
    )
    return digits | st.fractions(max_denominator=1000).filter(lambda figure: figure.denominator % 3 == 0)


def quantities(
    units: st.SearchStrategy[Unit] | None = None,
    magnitudes: st.SearchStrategy[int | Decimal | Fraction] | None = None,
) -> st.SearchStrategy[Quantity]:
    """Return a strategy for quantities in *units*, of *magnitudes*.

    >>> from hypothesis import find
    >>> from hypothesis import strategies as st
    >>> from perfmodel import Catalogue, Quantity
    >>> percents = quantities(st.just(Catalogue.default().spellings["%"]), st.integers(0, 100))
    >>> find(percents, lambda quantity: quantity > Quantity(95, "%"))
    Quantity('96', '%')
    """
    return st.builds(
        Quantity,
        any_magnitudes() if magnitudes is None else magnitudes,
        any_units() if units is None else units,
    )
