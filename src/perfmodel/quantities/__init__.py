"""Quantities: exact figures, the units they are in, and how they are rounded."""

from perfmodel.quantities.catalogue import Catalogue
from perfmodel.quantities.quantity import Magnitude, Quantity
from perfmodel.quantities.rounding import Rounding, exact, round_to, times, written
from perfmodel.quantities.units import BARE, Dimension, Unit, count_word

__all__ = [
    "BARE",
    "Catalogue",
    "Dimension",
    "Magnitude",
    "Quantity",
    "Rounding",
    "Unit",
    "count_word",
    "exact",
    "round_to",
    "times",
    "written",
]
