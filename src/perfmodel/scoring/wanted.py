"""What figures mean that stand in two cells: the range that a target accepts with the formula it takes, and the range that an actual may stand for.

Both in the target's unit, so that they can be held against each other.
"""

from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Note
from perfmodel.quantities import Dimension, Magnitude, Quantity, Unit
from perfmodel.rules.ruleset import RuleSet, Strictness
from perfmodel.scoring.answer import Case
from perfmodel.scoring.polarity import polarity_of
from perfmodel.scoring.settling import Settled, convert
from perfmodel.terms import Category, Polarity, Subcategory
from perfmodel.values import Approximation, Interval, Operator, Range, Threshold

__all__ = ["Numeric", "Wanted", "figure_named_by", "magnitudes_of", "stated_by", "unit_of", "wanted_of"]

Numeric = Threshold | Interval | Approximation
"""The kinds of value that stand for figures."""


@frozen
class Wanted:
    """What a target accepts: the kind of formula that it takes, its range in its own unit, and notes on how it was read."""

    kind: str
    range: Range
    unit: Unit
    notes: tuple[Note, ...] = ()


def wanted_of(target: Numeric, unit: Unit, case: Case) -> Wanted:
    """Return what *target* accepts, its figures taken in *unit*."""
    if isinstance(target, Threshold):
        return _wanted_threshold(target, unit, case)
    own = unit_of(target)
    return Wanted("interval", _range(target.lower, target.upper, own, unit, case.rules), unit)


def _wanted_threshold(target: Threshold, unit: Unit, case: Case) -> Wanted:
    reading = polarity_of(target, unit, case.context, case.rules)
    figure = Fraction(target.quantity.magnitude)
    excluded = target.operator.is_strict and case.rules.strict.use is Strictness.LITERAL
    if reading.polarity is Polarity.REVERSE:
        return Wanted("reverse", Range(upper=figure, upper_excluded=excluded), unit, reading.notes)
    if _is_satisfaction(unit, figure, case):
        return Wanted("satisfaction", Range(lower=figure, lower_excluded=excluded), unit, reading.notes)
    if reading.polarity is Polarity.POSITIVE:
        return Wanted("positive", Range(lower=figure, lower_excluded=excluded), unit, reading.notes)
    return Wanted("equality", _equal_to(figure, case.rules), unit, reading.notes)


def _is_satisfaction(unit: Unit, figure: Fraction, case: Case) -> bool:
    """Whether the rules have a way of their own for a degree of satisfaction, and the target is one: a share above nothing."""
    of_people: bool = (
        case.context.category is Category.SATISFACTION or case.context.subcategory is Subcategory.BENEFICIARY
    )
    return (
        case.rules.formulas.satisfaction is not None and of_people and unit.dimension is Dimension.RATIO and figure > 0
    )


def _equal_to(figure: Fraction, rules: RuleSet) -> Range:
    """Return what an equality accepts: the figure and all beyond it, that figure only in the strict reading, none or less where it is zero."""
    if figure == 0:
        return Range(upper=figure)
    return Range.point(figure) if rules.formulas.equality.use == "equality-by-deviation" else Range(lower=figure)


def _range(lower: Threshold | None, upper: Threshold | None, own: Unit, unit: Unit, rules: RuleSet) -> Range:
    """Return the figures between two bounds, in *unit*, where a figure in the target's *own* unit means one in *unit*."""
    literal = rules.strict.use is Strictness.LITERAL
    return Range(
        lower=None if lower is None else _taken(lower.quantity, own, unit, unit),
        upper=None if upper is None else _taken(upper.quantity, own, unit, unit),
        lower_excluded=literal and lower is not None and lower.operator.is_strict,
        upper_excluded=literal and upper is not None and upper.operator.is_strict,
    )


def stated_by(actual: Numeric, units: Settled) -> Range:
    """Return what *actual* may mean, in the target's unit."""
    own = unit_of(actual)
    if isinstance(actual, Threshold):
        figure = _taken(actual.quantity, own, units.actual, units.target)
        strict = actual.operator.is_strict
        if actual.operator is Operator.EQ:
            return Range.point(figure)
        if actual.operator.polarity is Polarity.POSITIVE:
            return Range(lower=figure, lower_excluded=strict)
        return Range(upper=figure, upper_excluded=strict)
    lower, upper = actual.lower, actual.upper
    return Range(
        lower=None if lower is None else _taken(lower.quantity, own, units.actual, units.target),
        upper=None if upper is None else _taken(upper.quantity, own, units.actual, units.target),
        lower_excluded=lower is not None and lower.operator.is_strict,
        upper_excluded=upper is not None and upper.operator.is_strict,
    )


def _taken(quantity: Quantity, own: Unit, taken: Unit, to: Unit) -> Fraction:
    """Return *quantity* in the unit *to*, where a figure in *own* is to be taken as one in *taken*."""
    is_own = quantity.unit is own or quantity.unit == own
    return convert(quantity.magnitude, taken if is_own else quantity.unit, to)


def figure_named_by(actual: Numeric, units: Settled) -> Fraction | None:
    """Return the figure that an approximation names (50 in 约50人), in the target's unit."""
    if not isinstance(actual, Approximation) or actual.magnitude is None:
        return None
    return convert(actual.magnitude, units.actual, units.target)


def unit_of(value: Numeric) -> Unit:
    """Return the unit that *value* names its figures in."""
    if isinstance(value, Threshold):
        return value.quantity.unit
    return value.lower.quantity.unit if isinstance(value, Interval) else value.unit


def magnitudes_of(value: Numeric) -> tuple[Magnitude, ...]:
    """Return the figures that *value* is reckoned with, in its own unit: the one it names, else its bounds."""
    if isinstance(value, Threshold):
        return (value.quantity.magnitude,)
    if isinstance(value, Approximation) and value.magnitude is not None:
        return (value.magnitude,)
    own = unit_of(value)
    bounds = [bound.quantity for bound in (value.lower, value.upper) if bound is not None]
    return tuple(bound.magnitude for bound in bounds if bound.unit == own)
