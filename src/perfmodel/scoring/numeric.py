"""Figures: targets that are a set of figures (≥95%, 80%-90%, 约50人), held against an actual figure, or an actual that is itself a bound."""

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Note
from perfmodel.quantities import Magnitude, Quantity, Unit, written
from perfmodel.rules.ruleset import RuleSet, Strictness
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, a_hair_below, apply, decided, unanswered
from perfmodel.scoring.formulas import Figures
from perfmodel.scoring.polarity import polarity_of
from perfmodel.scoring.reading import shown
from perfmodel.scoring.settling import Settled, convert, scale_in_doubt, settle
from perfmodel.scoring.trace import Shown, Step, StepKind
from perfmodel.terms import Polarity, Status
from perfmodel.values import Approximation, Blank, Interval, Operator, Range, Threshold

__all__ = ["Numeric", "asked", "judge_figure", "judge_nothing", "unit_of"]

Numeric = Threshold | Interval | Approximation
"""The kinds of value that stand for figures."""


@frozen
class _Wanted:
    """What a target accepts: the kind of formula that it takes, its range in its own unit, and notes on how it was read."""

    kind: str
    range: Range
    notes: tuple[Note, ...] = ()


def judge_figure(target: Numeric, actual: Numeric, case: Case) -> Answer:
    """Return the points of *actual* against *target*. Figures that do not convert are incomparable."""
    units = settle(_unit(target), _unit(actual))
    if units is None:
        return unanswered(Status.INCOMPARABLE, texts.INCOMPARABLE(target=shown(target), actual=shown(actual)))
    if scale := scale_in_doubt(_magnitudes(target), _unit(target), _magnitudes(actual), _unit(actual)):
        message = texts.SCALE_UNCLEAR(target=shown(target), actual=shown(actual), scale=scale)
        return unanswered(Status.JUDGEMENT, message)
    wanted = _wanted(target, units.target, case)
    stated = _stated(actual, units)
    answer = (
        _judge(wanted, stated, actual, case)
        if (named := _named(actual, units)) is None
        else _judge_about(wanted, stated, named, actual, case)
    )
    return answer.after(*_conversion(actual, units), notes=units.notes + wanted.notes)


def judge_nothing(target: Threshold, actual: Blank, case: Case) -> Answer | None:
    """Return the points of 无 against a target of zero or an upper limit, where it says that there was none; else ``None``."""
    wanted = _wanted(target, target.quantity.unit, case)
    if wanted.kind != "reverse" and target.quantity.magnitude != 0:
        return None
    zero = Threshold(Operator.EQ, Quantity(0, target.quantity.unit))
    note = Note(texts.NOTHING_IS_ZERO(actual=actual.text))
    return judge_figure(target, zero, case).after(notes=(note,))


def asked(target: Numeric, case: Case) -> tuple[str, Range]:
    """Return the kind of formula that *target* takes, and the figures that it accepts, in its own unit (see `unit_of`)."""
    wanted = _wanted(target, unit_of(target), case)
    return wanted.kind, wanted.range


def unit_of(target: Numeric) -> Unit:
    """Return the unit that *target* is written in; of bounds with two, the lower one's."""
    return _unit(target)


def _judge(wanted: _Wanted, stated: Range, actual: Numeric, case: Case) -> Answer:
    if stated.figure is not None:
        return _judge_point(wanted, stated.figure, case)
    if wanted.range.holds(stated):
        return _reached(wanted, actual, case)
    if wanted.range.is_disjoint(stated):
        end = stated.nearest_to(wanted.range)
        note = Note(texts.BOUND_IS_FIGURE(actual=shown(actual), figure=Shown(end)))
        return _judge_end(wanted, end, actual, case).after(notes=(note,))
    return unanswered(Status.JUDGEMENT, texts.BOUND_TELLS_NOTHING(actual=shown(actual)))


def _judge_about(wanted: _Wanted, stated: Range, named: Fraction, actual: Numeric, case: Case) -> Answer:
    """Score 约50人: all that it may mean reaches the target, or else the figure that it names counts."""
    if wanted.range.holds(stated):
        return _reached(wanted, actual, case)
    note = Note(texts.ABOUT_IS_FIGURE(actual=shown(actual), figure=Shown(named)))
    return _judge_point(wanted, named, case).after(notes=(note,))


def _reached(wanted: _Wanted, actual: Numeric, case: Case) -> Answer:
    text = texts.BOUND_REACHED(actual=shown(actual), weight=Shown(case.weight))
    return decided(wanted.kind, case.weight, text, case, actual=shown(actual))


def _judge_point(wanted: _Wanted, figure: Fraction, case: Case) -> Answer:
    accepted = wanted.range
    figures = Figures(weight=case.weight, actual=figure, lower=accepted.lower, upper=accepted.upper)
    if wanted.kind == "equality" and accepted.lower is None:
        figures = Figures(weight=case.weight, actual=figure, lower=accepted.upper)
    answer = apply(wanted.kind, figures, case)
    is_strict = accepted.lower_excluded or accepted.upper_excluded
    if is_strict and not accepted.holds(Range.point(figure)) and (answer.points or 0) > a_hair_below(case):
        return _judge_excluded(wanted, figure, case)
    return answer


def _judge_excluded(wanted: _Wanted, figure: Fraction, case: Case) -> Answer:
    """Score a figure on an excluded bound, or so near to it that its share would come to more: a rounding step less than the weight.

    A bound of zero or less has no shares: reached or nothing.
    """
    bound = _excluded_bound(wanted.range, figure)
    source, points = case.rules.strict.source, a_hair_below(case)
    if figure != bound:
        text = texts.JUST_MISSED(
            actual=Shown(figure), bound=Shown(bound), weight=Shown(case.weight), points=Shown(points)
        )
    elif bound <= 0:
        points, text = Fraction(0), texts.BOUND_EARNS_NOTHING(actual=Shown(figure))
    else:
        text = texts.BOUND_EXCLUDED(actual=Shown(figure), weight=Shown(case.weight), points=Shown(points))
    return decided(wanted.kind, points, text, case, source, target=bound, actual=figure)


def _excluded_bound(accepted: Range, figure: Fraction) -> Fraction:
    """Return the bound that keeps *figure* out."""
    is_below = accepted.lower is not None and figure <= accepted.lower
    bound = accepted.lower if is_below else accepted.upper
    return figure if bound is None else bound


def _judge_end(wanted: _Wanted, end: Fraction, actual: Numeric, case: Case) -> Answer:
    """Score an actual like <90% against ≥90% at its end, which it does not quite reach. An end of zero or less has no shares."""
    if not wanted.range.holds(Range.point(end)):
        return _judge_point(wanted, end, case)
    if end <= 0:
        points, text = Fraction(0), texts.BOUND_EARNS_NOTHING(actual=Shown(end))
    else:
        points = a_hair_below(case)
        text = texts.END_NOT_REACHED(
            actual=shown(actual), bound=Shown(end), weight=Shown(case.weight), points=Shown(points)
        )
    return decided(wanted.kind, points, text, case, target=end, actual=shown(actual))


def _wanted(target: Numeric, unit: Unit, case: Case) -> _Wanted:
    if isinstance(target, Threshold):
        return _wanted_threshold(target, unit, case)
    own = _unit(target)
    return _Wanted("interval", _range(target.lower, target.upper, own, unit, case.rules))


def _wanted_threshold(target: Threshold, unit: Unit, case: Case) -> _Wanted:
    reading = polarity_of(target, unit, case.context, case.rules)
    figure = Fraction(target.quantity.magnitude)
    excluded = target.operator.is_strict and case.rules.strict.use is Strictness.LITERAL
    if reading.polarity is Polarity.REVERSE:
        return _Wanted("reverse", Range(upper=figure, upper_excluded=excluded), reading.notes)
    if reading.polarity is Polarity.POSITIVE:
        return _Wanted("positive", Range(lower=figure, lower_excluded=excluded), reading.notes)
    return _Wanted("equality", Range(upper=figure) if figure == 0 else Range(lower=figure), reading.notes)


def _range(lower: Threshold | None, upper: Threshold | None, own: Unit, unit: Unit, rules: RuleSet) -> Range:
    """Return the figures between two bounds, in *unit*, where a figure in the target's *own* unit means one in *unit*."""
    literal = rules.strict.use is Strictness.LITERAL
    return Range(
        lower=None if lower is None else _taken(lower.quantity, own, unit, unit),
        upper=None if upper is None else _taken(upper.quantity, own, unit, unit),
        lower_excluded=literal and lower is not None and lower.operator.is_strict,
        upper_excluded=literal and upper is not None and upper.operator.is_strict,
    )


def _stated(actual: Numeric, units: Settled) -> Range:
    """Return what *actual* may mean, in the target's unit."""
    own = _unit(actual)
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
    return convert(quantity.magnitude, taken if quantity.unit == own else quantity.unit, to)


def _named(actual: Numeric, units: Settled) -> Fraction | None:
    """Return the figure that an approximation names (50 in 约50人), in the target's unit."""
    if not isinstance(actual, Approximation) or actual.magnitude is None:
        return None
    return convert(actual.magnitude, units.actual, units.target)


def _unit(value: Numeric) -> Unit:
    if isinstance(value, Threshold):
        return value.quantity.unit
    return value.lower.quantity.unit if isinstance(value, Interval) else value.unit


def _conversion(actual: Numeric, units: Settled) -> Iterator[Step]:
    """Yield the steps that convert the actual's figures into the target's unit, where they differ."""
    if units.target == units.actual:
        return
    for magnitude in _magnitudes(actual):
        figure = convert(magnitude, units.actual, units.target)
        before = f"{written(magnitude)}{units.actual}"
        text = texts.CONVERTED(before=before, figure=Shown(figure), unit=units.target)
        yield Step(kind=StepKind.CONVERT, inputs={"actual": before}, result=figure, text=text)


def _magnitudes(value: Numeric) -> tuple[Magnitude, ...]:
    """Return the figures that *value* is reckoned with, in its own unit: the one it names, else its bounds."""
    if isinstance(value, Threshold):
        return (value.quantity.magnitude,)
    if isinstance(value, Approximation) and value.magnitude is not None:
        return (value.magnitude,)
    own = _unit(value)
    bounds = [bound.quantity for bound in (value.lower, value.upper) if bound is not None]
    return tuple(bound.magnitude for bound in bounds if bound.unit == own)
