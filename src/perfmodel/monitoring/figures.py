"""Figures on a day: counts and money against the part of the target that the months ask for, everything else against the whole of it."""

from fractions import Fraction

from perfmodel.messages import Note
from perfmodel.monitoring import texts
from perfmodel.monitoring.goals import FigureCase, check_goal, check_limit, check_range
from perfmodel.monitoring.verdict import Query, Verdict, unlit
from perfmodel.quantities import Magnitude, Unit, written
from perfmodel.scoring import Step, StepKind
from perfmodel.scoring.polarity import polarity_of
from perfmodel.scoring.reading import shown
from perfmodel.scoring.settling import Settled, convert, scale_in_doubt, settle
from perfmodel.scoring.trace import Shown
from perfmodel.terms import Category, Polarity, Subcategory
from perfmodel.values import Approximation, Interval, Operator, Threshold

__all__ = ["Numeric", "check_figure", "is_prorated"]

Numeric = Threshold | Interval | Approximation
"""The kinds of value that stand for figures."""


def check_figure(target: Numeric, actual: Threshold | Approximation, query: Query) -> Verdict:
    """Return how *actual*, one figure or about one, stands against *target*."""
    named = actual.quantity.magnitude if isinstance(actual, Threshold) else actual.magnitude
    own, wanted = _unit(actual), _unit(target)
    units = settle(wanted, own)
    if units is None or named is None:
        return unlit(texts.INCOMPARABLE(target=shown(target), actual=shown(actual)))
    if scale := scale_in_doubt(_magnitudes(target), wanted, (named,), own):
        return unlit(texts.SCALE_UNCLEAR(target=shown(target), actual=shown(actual), scale=scale))
    figure = convert(named, units.actual, units.target)
    case = FigureCase(figure, units.target, is_prorated(units.target, query), query)
    verdict = _check(target, case, units)
    about = (
        (Note(texts.ABOUT(actual=shown(actual), figure=Shown(figure))),) if isinstance(actual, Approximation) else ()
    )
    return verdict.after(*_conversion(named, figure, units), notes=(*units.notes, *about))


def is_prorated(unit: Unit, query: Query) -> bool:
    """Whether figures in *unit* add up during the year: counts and money, and under 数量指标 what else the rule set names; never satisfaction."""
    context, rules = query.context, query.rules.monitoring.prorated
    if context.category is Category.SATISFACTION or context.subcategory is Subcategory.BENEFICIARY:
        return False
    return unit.dimension in rules.always or (
        context.subcategory is Subcategory.QUANTITY and unit.dimension in rules.quantities
    )


def _check(target: Numeric, case: FigureCase, units: Settled) -> Verdict:
    if not isinstance(target, Threshold):
        lower, upper = (_bound(bound, _unit(target), units) for bound in (target.lower, target.upper))
        return check_range(lower, upper, shown(target), case)
    reading = polarity_of(target, units.target, case.query.context, case.query.rules)
    bound = Fraction(target.quantity.magnitude)
    if reading.polarity is Polarity.REVERSE:
        return check_limit(bound, target.operator, case).after(notes=reading.notes)
    if reading.polarity is Polarity.EQUALITY and bound == 0:
        return check_limit(bound, Operator.LE, case).after(notes=reading.notes)
    return check_goal(bound, case).after(notes=reading.notes)


def _conversion(named: Magnitude, figure: Fraction, units: Settled) -> tuple[Step, ...]:
    if units.target == units.actual:
        return ()
    before = f"{written(named)}{units.actual}"
    text = texts.CONVERTED(before=before, figure=Shown(figure), unit=units.target)
    return (Step(kind=StepKind.CONVERT, inputs={"actual": before}, result=figure, text=text),)


def _bound(bound: Threshold | None, own: Unit, units: Settled) -> Fraction | None:
    """Return a bound in the target's unit; a figure in the target's own unit is taken in the one that was settled on."""
    if bound is None:
        return None
    unit = units.target if bound.quantity.unit == own else bound.quantity.unit
    return convert(bound.quantity.magnitude, unit, units.target)


def _magnitudes(value: Numeric) -> tuple[Magnitude, ...]:
    if isinstance(value, Threshold):
        return (value.quantity.magnitude,)
    return tuple(bound.quantity.magnitude for bound in (value.lower, value.upper) if bound is not None)


def _unit(value: Numeric) -> Unit:
    if isinstance(value, Threshold):
        return value.quantity.unit
    return value.lower.quantity.unit if isinstance(value, Interval) else value.unit
