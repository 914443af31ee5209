"""Units: what a figure counts or measures, and what it is worth in the base unit of its dimension."""

from fractions import Fraction

from attrs import field, frozen

from perfmodel.terms import Term

__all__ = ["BARE", "Dimension", "Unit", "count_word"]


class Dimension(Term):
    """What a unit measures. Whether two units convert is told by `Unit.base`, which is finer: 个 and 家 are both counts."""

    NONE = "none"
    MONEY = "money"
    RATIO = "ratio"
    POINT = "point"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    TIME = "time"
    CALENDAR = "calendar"
    ENERGY = "energy"
    COAL = "coal"
    POWER = "power"
    CONCENTRATION = "concentration"
    PARTS = "parts"
    NOISE = "noise"
    TEMPERATURE = "temperature"
    DATA = "data"
    BANDWIDTH = "bandwidth"
    PRESSURE = "pressure"
    VOLTAGE = "voltage"
    CURRENT = "current"
    FREQUENCY = "frequency"
    TURBIDITY = "turbidity"
    COUNT = "count"
    COMPOUND = "compound"


@frozen
class Unit:
    """A unit of measurement or a count word.

    *symbol* is the catalogue's own writing, *base* the symbol of the unit that its dimension is reckoned in: two units convert exactly when their
    bases are the same. A magnitude m is worth ``(m + offset) × factor`` in the base. *thing* is the kind of thing a count word counts
    (``person``, ``occasion`` …); *numerator* is the dimension over the line of a compound (money in 元/亩).
    """

    symbol: str
    dimension: Dimension = field(repr=False)
    base: str = field(repr=False)
    factor: Fraction = field(default=Fraction(1), repr=False)
    offset: Fraction = field(default=Fraction(0), repr=False)
    thing: str | None = field(default=None, eq=False, repr=False)
    numerator: Dimension | None = field(default=None, eq=False, repr=False)

    @property
    def is_bare(self) -> bool:
        """Whether this is the unit of a figure written without one."""
        return not self.symbol

    @property
    def is_money(self) -> bool:
        """Whether it is money, or money per something."""
        return self.dimension is Dimension.MONEY or self.numerator is Dimension.MONEY

    @property
    def has_base(self) -> bool:
        """Whether the interchange form writes a base beside the magnitude: always for a dimension, for count words only when scaled."""
        return self.dimension not in {Dimension.COUNT, Dimension.NONE} or self.factor != 1

    def __str__(self) -> str:
        return self.symbol


def count_word(word: str, thing: str | None = None) -> Unit:
    """Return the unit that counts by *word*, whatever else the word may measure elsewhere (分 of a score, 度 of an angle)."""
    return Unit(word, Dimension.COUNT, word, thing=thing)


BARE = Unit("", Dimension.NONE, "")
"""The unit of a figure that was written without one."""
