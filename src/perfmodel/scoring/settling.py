"""Settling units: the clerk's world, where a bare figure takes the unit of the figure it is held against."""

import re
from collections.abc import Sequence
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Note
from perfmodel.quantities import Catalogue, Dimension, Magnitude, Unit
from perfmodel.quantities.catalogue import SCALES
from perfmodel.scoring import texts

__all__ = ["Settled", "convert", "scale_in_doubt", "settle"]

_SCALE = re.compile(r"[万亿]")


@frozen
class Settled:
    """The units that the target's and the actual's figures are to be taken in, which convert, and what has to be said about it."""

    target: Unit
    actual: Unit
    notes: tuple[Note, ...] = ()


def settle(target: Unit, actual: Unit) -> Settled | None:
    """Return the units to take the figures in, or ``None`` if they cannot be held against each other."""
    if target.base == actual.base and target.is_bare == actual.is_bare:
        return Settled(target, actual)
    if actual.dimension is Dimension.NONE and not target.is_bare and (taken := _lent(actual, target)):
        return Settled(target, taken, (Note(texts.ACTUAL_TAKES_UNIT(unit=taken)),))
    if (taken := _over_the_same(actual, target)) is not None:
        return Settled(target, taken, (Note(texts.TAKES_DENOMINATOR(unit=actual, taken=taken)),))
    if (taken := _over_the_same(target, actual)) is not None:
        return Settled(taken, actual, (Note(texts.TAKES_DENOMINATOR(unit=target, taken=taken)),))
    if target.dimension is Dimension.NONE and (taken := _lent(target, actual)):
        return Settled(taken, actual, (Note(texts.TARGET_TAKES_UNIT(unit=taken)),))
    return None


def scale_in_doubt(
    target: Sequence[Magnitude], target_unit: Unit, actual: Sequence[Magnitude], actual_unit: Unit
) -> str | None:
    """Return the scale (万, 亿) that only one side writes, where the other side's bare figure fits better without it; else ``None``.

    40000 beside 5万人 may be 40000万人 or 40000人: read as people it lies nearer to the target, and a factor of 10000 is not to be guessed.
    """
    if target_unit.is_bare == actual_unit.is_bare:
        return None
    bare, scaled = (
        max((abs(Fraction(figure)) for figure in figures), default=Fraction(0))
        for figures in ((actual, target) if actual_unit.is_bare else (target, actual))
    )
    scale = (target_unit if actual_unit.is_bare else actual_unit).symbol[:1]
    worth = SCALES.get(scale)
    if worth is None or not scaled:
        return None
    return scale if (bare / scaled) ** 2 > worth else None


def convert(magnitude: Magnitude, unit: Unit, to: Unit) -> Fraction:
    """Return *magnitude*, in *unit*, in the unit *to*, exactly."""
    if unit is to or unit == to:  # comparing two units compares their factors
        return Fraction(magnitude)
    return (Fraction(magnitude) + unit.offset) * unit.factor / to.factor - to.offset


def _over_the_same(plain: Unit, compound: Unit) -> Unit | None:
    """Return *plain* over what *compound* is over, where only that is missing: 480元 beside 500元/人."""
    above, slash, _ = compound.base.partition("/")
    if not slash or plain.base != above:
        return None
    return Catalogue.default().find(f"{plain.symbol}/{compound.symbol.partition('/')[2]}")


def _lent(bare: Unit, other: Unit) -> Unit | None:
    """Return the unit that a bare figure takes from *other*. A scale of its own (50万) stays: beside 元 or 万元 it is 50万元."""
    if bare.is_bare:
        return other
    return Catalogue.default().find(bare.symbol + _SCALE.sub("", other.symbol, count=1))
