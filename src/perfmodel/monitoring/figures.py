"""Figures on a day: counts and money against the part of the target that the months ask for, everything else against the whole of it.

More is better (and equality, but for a target of zero): the share decides. Less is better: within the limit green, beyond it red. A range is worked
towards from below and never left above.
"""

from fractions import Fraction

from attrs import evolve, frozen

from perfmodel.messages import Message, Note
from perfmodel.monitoring import texts
from perfmodel.monitoring.lights import light_step
from perfmodel.monitoring.shown import Figure, Percent
from perfmodel.monitoring.verdict import Query, Verdict, by_outlook, unlit
from perfmodel.quantities import Magnitude, Quantity, Unit, written
from perfmodel.rules.ruleset import Strictness
from perfmodel.scoring import Step, StepKind
from perfmodel.scoring.polarity import polarity_of
from perfmodel.scoring.reading import shown
from perfmodel.scoring.settling import Settled, convert, scale_in_doubt, settle
from perfmodel.scoring.trace import Shown
from perfmodel.terms import Category, Light, Likelihood, Polarity, Subcategory
from perfmodel.values import Approximation, Interval, Operator, Threshold

__all__ = ["Numeric", "check_figure", "is_prorated"]

Numeric = Threshold | Interval | Approximation
"""The kinds of value that stand for figures."""


@frozen
class _Case:
    """One figure held against a target: all figures in *unit*; *prorated* where the months ask for a part only."""

    actual: Fraction
    unit: Unit
    prorated: bool
    query: Query

    def asked(self, target: Fraction) -> Fraction:
        """Return the part of *target* that is asked for by the day."""
        return target * self.query.moment.share if self.prorated else target

    def standing(self, goal: Fraction) -> "_Case":
        """Return the case for the rest of the year: what has reached its *goal* is expected to stay as it stands, and to grow no further."""
        return evolve(self, prorated=False) if self.actual >= goal else self

    @property
    def expected(self) -> Fraction:
        """What the figure comes to by the year's end: in proportion where it adds up, else as it stands."""
        return self.actual / self.query.moment.share if self.prorated else self.actual


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
    case = _Case(figure, units.target, is_prorated(units.target, query), query)
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


def _check(target: Numeric, case: _Case, units: Settled) -> Verdict:
    if not isinstance(target, Threshold):
        return _check_range(target, case, units)
    reading = polarity_of(target, units.target, case.query.context, case.query.rules)
    bound = Fraction(target.quantity.magnitude)
    if reading.polarity is Polarity.REVERSE:
        return _check_limit(bound, target.operator, case).after(notes=reading.notes)
    if reading.polarity is Polarity.EQUALITY and bound == 0:
        return _check_limit(bound, Operator.LE, case).after(notes=reading.notes)
    return _check_goal(bound, case).after(notes=reading.notes)


def _check_goal(goal: Fraction, case: _Case) -> Verdict:
    """More is better: the share of what is asked for. A goal of zero or less has no share: reached or not."""
    if goal <= 0:
        reached = case.actual >= goal
        text = (texts.REACHED if reached else texts.NOT_REACHED)(actual=Shown(case.actual), target=Shown(goal))
        return _settled(Light.GREEN if reached else Light.RED, text, case, Fraction(int(reached)))
    expected = case.standing(goal).expected
    return by_outlook(_towards(goal, case), max(expected, Fraction(0)) / goal, case.query)


def _check_limit(limit: Fraction, operator: Operator, case: _Case) -> Verdict:
    """Less is better: within the limit green, beyond it red. The limit is the whole year's on every day of it."""
    is_literal = operator is Operator.LT and case.query.rules.strict.use is Strictness.LITERAL
    within = case.actual < limit or (case.actual == limit and not is_literal)
    text = (texts.WITHIN if within else texts.BEYOND)(actual=Shown(case.actual), target=Shown(limit))
    as_it_stands = evolve(case, prorated=False)
    if within:
        return _settled(Light.GREEN, text, as_it_stands, Fraction(1))
    if case.prorated:
        return _past_mending(text, as_it_stands)
    share = (
        max(limit, Fraction(0)) / case.actual if case.actual > limit else Fraction(0)
    )  # else: on a bound that does not count
    return _settled(Light.RED, text, as_it_stands, share)


def _check_range(target: Interval | Approximation, case: _Case, units: Settled) -> Verdict:
    """Above the range red, below it the share of its lower end, never blue: more than a range is not asked for."""
    lower, upper = (_bound(bound, _unit(target), units) for bound in (target.lower, target.upper))
    if upper is not None and case.actual > upper:
        return _check_limit(upper, Operator.LE, case)
    expected = case.expected
    outlook = upper / expected if upper is not None and expected > upper > 0 else Fraction(1)
    if lower is None or case.actual >= lower:
        text = texts.IN_RANGE(actual=Shown(case.actual), target=shown(target))
        return _settled(Light.GREEN, text, case, outlook)
    if lower <= 0:
        text = texts.NOT_REACHED(actual=Shown(case.actual), target=Shown(lower))
        return _settled(Light.RED, text, case, Fraction(0))
    verdict = _towards(lower, case, without_blue=True)
    return by_outlook(verdict, min(outlook, max(expected, Fraction(0)) / lower), case.query)


def _towards(goal: Fraction, case: _Case, *, without_blue: bool = False) -> Verdict:
    """Return the share of what is asked for by the day, its light, and what is expected by the year's end."""
    query, actual = case.query, max(case.actual, Fraction(0))
    lights, month = query.rules.monitoring.progress, query.moment.month
    share = actual / case.asked(goal)
    figures = {"actual": Shown(actual), "target": Shown(goal), "share": Percent(share)}
    text = texts.SHARE_OF_MONTHS(month=month, **figures) if case.prorated else texts.SHARE_OF_WHOLE(**figures)
    rule = f"{query.rules.id}/monitoring.progress"
    inputs = {"actual": actual, "target": goal, **({"month": Fraction(month)} if case.prorated else {})}
    formula = Step(kind=StepKind.FORMULA, rule=rule, source=lights.source, inputs=inputs, result=share, text=text)
    light = lights.of(share)
    if light is Light.BLUE and without_blue:
        light = Light.GREEN
        band = Step(
            kind=StepKind.BAND,
            rule=rule,
            source=lights.source,
            result=light.value,
            text=texts.ON_THE_WAY(share=Percent(share)),
        )
    else:
        band = light_step(light, share, lights, rule)
    rest = case.standing(goal)
    return Verdict(light=light, share=share, expected=_expected(rest), steps=(formula, band, *_projected(rest)))


def _past_mending(text: Message, case: _Case) -> Verdict:
    """Return the verdict on what adds up and is over its limit: it will not come down again."""
    prorated = case.query.rules.monitoring.prorated
    verdict = _lit(Light.RED, text, case)
    step = Step(
        kind=StepKind.BAND,
        rule=f"{case.query.rules.id}/monitoring.prorated",
        source=prorated.source,
        result=Likelihood.IMPOSSIBLE.value,
        text=texts.PAST_MENDING(word=texts.LIKELIHOODS[Likelihood.IMPOSSIBLE]()),
    )
    return evolve(verdict, likelihood=Likelihood.IMPOSSIBLE, steps=(*verdict.steps, step))


def _settled(light: Light, text: Message, case: _Case, outlook: Fraction) -> Verdict:
    """Return a light that no share decides, and the word for *outlook*, the part of the target expected by the year's end."""
    return by_outlook(_lit(light, text, case), outlook, case.query)


def _lit(light: Light, text: Message, case: _Case) -> Verdict:
    rule, lights = f"{case.query.rules.id}/monitoring.progress", case.query.rules.monitoring.progress
    said = texts.SO_LIGHT(what=text, light=texts.LIGHTS[light]())
    step = Step(
        kind=StepKind.BAND,
        rule=rule,
        source=lights.source,
        inputs={"actual": case.actual},
        result=light.value,
        text=said,
    )
    return Verdict(light=light, expected=_expected(case), steps=(step,))


def _expected(case: _Case) -> Quantity:
    return Quantity(1, case.unit) * case.expected


def _projected(case: _Case) -> tuple[Step, ...]:
    """Return the step that projects what adds up to the year's end."""
    if not case.prorated:
        return ()
    month = case.query.moment.month
    shown_figures = {"actual": Shown(case.actual), "month": month, "expected": Figure(case.expected), "unit": case.unit}
    return (
        Step(
            kind=StepKind.FORMULA,
            rule=f"{case.query.rules.id}/monitoring.prorated",
            source=case.query.rules.monitoring.prorated.source,
            inputs={"actual": case.actual, "month": Fraction(month)},
            result=case.expected,
            text=texts.PROJECTED(**shown_figures),
        ),
    )


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
