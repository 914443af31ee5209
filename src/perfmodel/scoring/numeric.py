"""Figures: targets that are a set of figures (≥95%, 80%-90%, 约50人), held against an actual figure, or an actual that is itself a bound."""

from collections.abc import Iterator
from fractions import Fraction

from perfmodel.messages import Note
from perfmodel.quantities import Quantity, written
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, a_hair_below, apply, decided, unanswered
from perfmodel.scoring.comparing import look_at
from perfmodel.scoring.excess import judge_excess
from perfmodel.scoring.formulas import Figures
from perfmodel.scoring.reading import shown
from perfmodel.scoring.settling import Settled, convert, scale_in_doubt, settle
from perfmodel.scoring.trace import Shown, Step, StepKind
from perfmodel.scoring.wanted import Numeric, Wanted, figure_named_by, magnitudes_of, stated_by, unit_of, wanted_of
from perfmodel.terms import Status
from perfmodel.values import Blank, Operator, Range, Threshold

__all__ = ["asked", "judge_figure", "judge_nothing"]


def judge_figure(target: Numeric, actual: Numeric, case: Case) -> Answer:
    """Return the points of *actual* against *target*. Figures that do not convert are incomparable."""
    units = settle(unit_of(target), unit_of(actual))
    if units is None:
        return unanswered(Status.INCOMPARABLE, texts.INCOMPARABLE(target=shown(target), actual=shown(actual)))
    if scale := scale_in_doubt(magnitudes_of(target), unit_of(target), magnitudes_of(actual), unit_of(actual)):
        message = texts.SCALE_UNCLEAR(target=shown(target), actual=shown(actual), scale=scale)
        return unanswered(Status.JUDGEMENT, message)
    wanted, look = wanted_of(target, units.target, case), look_at(target, case.rules)
    stated, named = stated_by(actual, units), figure_named_by(actual, units)
    answer = (
        _judge(wanted, look.at_range(stated), actual, case)
        if named is None
        else _judge_about(wanted, look.at_range(stated), look.at(named), actual, case)
    )
    steps = (*_conversion(actual, units), *look.steps(stated, named, case.rules))
    return answer.after(*steps, notes=units.notes + wanted.notes)


def judge_nothing(target: Threshold, actual: Blank, case: Case) -> Answer | None:
    """Return the points of 无 against a target of zero or an upper limit, where it says that there was none; else ``None``."""
    wanted = wanted_of(target, target.quantity.unit, case)
    if wanted.kind != "reverse" and target.quantity.magnitude != 0:
        return None
    zero = Threshold(Operator.EQ, Quantity(0, target.quantity.unit))
    note = Note(texts.NOTHING_IS_ZERO(actual=actual.text))
    return judge_figure(target, zero, case).after(notes=(note,))


def asked(target: Numeric, case: Case) -> tuple[str, Range]:
    """Return the kind of formula that *target* takes, and the figures that it accepts, in its own unit (see `unit_of`)."""
    wanted = wanted_of(target, unit_of(target), case)
    return wanted.kind, wanted.range


def _judge(wanted: Wanted, stated: Range, actual: Numeric, case: Case) -> Answer:
    if stated.figure is not None:
        return _judge_point(wanted, stated.figure, case)
    if wanted.range.holds(stated):
        return _reached(wanted, actual, case)
    if wanted.range.is_disjoint(stated):
        end = stated.nearest_to(wanted.range)
        note = Note(texts.BOUND_IS_FIGURE(actual=shown(actual), figure=Shown(end)))
        return _judge_end(wanted, end, actual, case).after(notes=(note,))
    return unanswered(Status.JUDGEMENT, texts.BOUND_TELLS_NOTHING(actual=shown(actual)))


def _judge_about(wanted: Wanted, stated: Range, named: Fraction, actual: Numeric, case: Case) -> Answer:
    """Score 约50人: all that it may mean reaches the target, or else the figure that it names counts."""
    if wanted.range.holds(stated):
        return _reached(wanted, actual, case)
    note = Note(texts.ABOUT_IS_FIGURE(actual=shown(actual), figure=Shown(named)))
    return _judge_point(wanted, named, case).after(notes=(note,))


def _reached(wanted: Wanted, actual: Numeric, case: Case) -> Answer:
    text = texts.BOUND_REACHED(actual=shown(actual), weight=Shown(case.weight))
    return decided(wanted.kind, case.weight, text, case, actual=shown(actual))


def _judge_point(wanted: Wanted, figure: Fraction, case: Case) -> Answer:
    accepted = wanted.range
    answer = apply(wanted.kind, _figures(wanted, figure, case), case)
    if wanted.kind == "satisfaction":  # whose range is the rule set's, whatever the target's own bound
        return answer
    bound = _excluded_bound(accepted, figure)
    if bound is not None and (answer.points or 0) > a_hair_below(case):
        return _judge_excluded(wanted, figure, bound, case)
    return judge_excess(answer, wanted, figure, case)


def _figures(wanted: Wanted, figure: Fraction, case: Case) -> Figures:
    """Return what the formula is given: of an equality its one figure, of satisfaction percents."""
    accepted = wanted.range
    if wanted.kind == "equality":
        return Figures(
            weight=case.weight, actual=figure, lower=accepted.upper if accepted.lower is None else accepted.lower
        )
    if wanted.kind == "satisfaction" and accepted.lower is not None:
        percent = wanted.unit.factor * 100
        return Figures(weight=case.weight, actual=figure * percent, lower=accepted.lower * percent)
    return Figures(weight=case.weight, actual=figure, lower=accepted.lower, upper=accepted.upper)


def _judge_excluded(wanted: Wanted, figure: Fraction, bound: Fraction, case: Case) -> Answer:
    """Score a figure on an excluded *bound*, or so near to it that its share would come to more: a rounding step less than the weight.

    A bound of zero or less has no shares: reached or nothing.
    """
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


def _excluded_bound(accepted: Range, figure: Fraction) -> Fraction | None:
    """Return the bound that keeps *figure* out, if it is left out itself."""
    if accepted.lower is not None and figure <= accepted.lower:
        return accepted.lower if accepted.lower_excluded else None
    return accepted.upper if accepted.upper_excluded and not accepted.holds(Range.point(figure)) else None


def _judge_end(wanted: Wanted, end: Fraction, actual: Numeric, case: Case) -> Answer:
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


def _conversion(actual: Numeric, units: Settled) -> Iterator[Step]:
    """Yield the steps that convert the actual's figures into the target's unit, where they differ."""
    if units.target == units.actual:
        return
    for magnitude in magnitudes_of(actual):
        figure = convert(magnitude, units.actual, units.target)
        before = f"{written(magnitude)}{units.actual}"
        text = texts.CONVERTED(before=before, figure=Shown(figure), unit=units.target)
        yield Step(kind=StepKind.CONVERT, inputs={"actual": before}, result=figure, text=text)
