"""Settling units: the clerk's world, where a bare figure takes the unit of the figure it is held against."""

import re
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Note
from perfmodel.quantities import Catalogue, Dimension, Magnitude, Unit
from perfmodel.scoring import texts

__all__ = ["Settled", "convert", "settle"]

_SCALE = re.compile(r"[万亿]")


@frozen
class Settled:
    """The units that the target's and the actual's figures are to be taken in, which convert, and what has to be said about it."""

    target: Unit
    actual: Unit
    notes: tuple[Note, ...] = ()


def settle(target: Unit, actual: Unit) -> Settled | None:
    """Return the units to take the figures in, or ``None`` if they cannot be held against each other."""
    if target.base == actual.base:
        return Settled(target, actual)
    if actual.dimension is Dimension.NONE and (taken := _lent(actual, target)):
        return Settled(target, taken, (Note(texts.ACTUAL_TAKES_UNIT(unit=taken)),))
    if target.dimension is Dimension.NONE and (taken := _lent(target, actual)):
        return Settled(taken, actual, (Note(texts.TARGET_TAKES_UNIT(unit=taken)),))
    return None


def convert(magnitude: Magnitude, unit: Unit, to: Unit) -> Fraction:
    """Return *magnitude*, in *unit*, in the unit *to*, exactly."""
    if unit == to:
        return Fraction(magnitude)
    return (Fraction(magnitude) + unit.offset) * unit.factor / to.factor - to.offset


def _lent(bare: Unit, other: Unit) -> Unit | None:
    """Return the unit that a bare figure takes from *other*. A scale of its own (50万) stays: beside 元 or 万元 it is 50万元."""
    if bare.is_bare:
        return other
    return Catalogue.default().find(bare.symbol + _SCALE.sub("", other.symbol, count=1))
