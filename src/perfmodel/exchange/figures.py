"""Figures: a magnitude with its unit, and beside it what it is worth in the base unit, so that a system without our catalogue can reckon."""

from fractions import Fraction

from attrs import frozen
from cattrs import Converter

from perfmodel.exchange import texts
from perfmodel.exchange.misfits import Misfit, clipped, wrong
from perfmodel.quantities import BARE, Catalogue, Magnitude, Quantity, Unit, count_word, written
from perfmodel.quantities.catalogue import RATIO, SCALES, with_scale
from perfmodel.values import Operator, Threshold

__all__ = ["Base", "Bound", "Figure", "add_figures", "base_of", "quantity_of", "unit_of"]

_OF_TWO_MEANINGS = frozenset({"分", "度", "块"})


@frozen(kw_only=True)
class Base:
    """``{"magnitude": "0.95", "unit": "1"}``: normalised."""

    magnitude: Fraction
    unit: str


@frozen(kw_only=True)
class Figure:
    """``{"magnitude", "unit", "base"}``: a figure without a sign."""

    magnitude: Magnitude
    unit: str
    base: Base | None = None

    @classmethod
    def of(cls, value: Quantity) -> "Figure":
        """Return *value*'s form."""
        return cls(magnitude=value.magnitude, unit=value.unit.symbol, base=base_of(value))


@frozen(kw_only=True)
class Bound:
    """``{"operator", "magnitude", "unit", "base"}``: a threshold inside another value."""

    operator: Operator
    magnitude: Magnitude
    unit: str
    base: Base | None = None

    @classmethod
    def of(cls, value: Threshold) -> "Bound":
        """Return *value*'s form."""
        quantity = value.quantity
        return cls(
            operator=value.operator, magnitude=quantity.magnitude, unit=quantity.unit.symbol, base=base_of(quantity)
        )


def add_figures(converter: Converter) -> None:
    """Teach *converter* quantities, and thresholds as bounds of other values."""

    def read_quantity(data: object, _: object) -> Quantity:
        return quantity_of(converter.structure(data, Figure))

    def read_bound(data: object, _: object) -> Threshold:
        bound = converter.structure(data, Bound)
        return Threshold(bound.operator, quantity_of(bound))

    converter.register_structure_hook(Quantity, read_quantity)
    converter.register_structure_hook(Threshold, read_bound)
    converter.register_unstructure_hook(Quantity, lambda value: converter.unstructure(Figure.of(value)))
    converter.register_unstructure_hook(Threshold, lambda value: converter.unstructure(Bound.of(value)))


def base_of(value: Quantity) -> Base | None:
    """Return what *value* is worth in its base unit, where the form writes that."""
    return Base(magnitude=value.base, unit=value.unit.base) if value.unit.has_base else None


def quantity_of(form: Figure | Bound) -> Quantity:
    """Return the quantity that the keys write; a base that says something else is refused."""
    base, value = form.base, Quantity(form.magnitude, unit_of(form.unit, form.base))
    if base is not None and (base.unit, base.magnitude) != (value.unit.base, value.base):
        found = f"{written(base.magnitude)} {clipped(base.unit)}".strip()
        expected = f"{written(value.base)} {value.unit.base}".strip()
        raise Misfit(texts.BASE_DISAGREES, ("base",), found=found, expected=expected, quantity=value)
    return value


def unit_of(symbol: str, base: Base | None) -> Unit:
    """Return the unit called *symbol*; without one, the base tells a share (1/3) from a bare figure."""
    if not symbol:
        return RATIO if base is not None and base.unit == RATIO.base else BARE
    unit = Catalogue.default().find(symbol)
    if unit is None:
        raise wrong(symbol, texts.A_UNIT(), ("unit",))
    word = symbol.lstrip("".join(SCALES))
    # Money and energy have a base of their own: here 分 counts points, 度 degrees and 块 pieces.
    is_counted = word in _OF_TWO_MEANINGS and (base is None or base.unit == word)
    return with_scale(count_word(word), symbol.removesuffix(word)) if is_counted else unit
