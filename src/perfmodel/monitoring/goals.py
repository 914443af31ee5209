"""Goals, limits and ranges on a day: what a figure that is held against one of them tells, all figures in one unit.

More is better: the share of what the day asks for decides. Less is better: within the limit green, beyond it red. A range is worked towards from below
and never left above.
"""

from fractions import Fraction

from attrs import evolve, frozen

from perfmodel.messages import Message
from perfmodel.monitoring import texts
from perfmodel.monitoring.lights import light_step
from perfmodel.monitoring.shown import Figure, Percent
from perfmodel.monitoring.verdict import Query, Verdict, by_outlook
from perfmodel.quantities import Quantity, Unit
from perfmodel.rules.ruleset import Strictness
from perfmodel.scoring import Step, StepKind
from perfmodel.scoring.trace import Shown
from perfmodel.terms import Light, Likelihood
from perfmodel.values import Operator

__all__ = ["FigureCase", "check_goal", "check_limit", "check_range"]


@frozen
class FigureCase:
    """One figure held against a target: all figures in *unit*; *prorated* where the months ask for a part only."""

    actual: Fraction
    unit: Unit
    prorated: bool
    query: Query

    def asked(self, target: Fraction) -> Fraction:
        """Return the part of *target* that is asked for by the day."""
        return target * self.query.moment.share if self.prorated else target

    def standing(self, goal: Fraction) -> "FigureCase":
        """Return the case for the rest of the year: what has reached its *goal* is expected to stay as it stands, and to grow no further."""
        return evolve(self, prorated=False) if self.actual >= goal else self

    @property
    def expected(self) -> Fraction:
        """What the figure comes to by the year's end: in proportion where it adds up, else as it stands."""
        return self.actual / self.query.moment.share if self.prorated else self.actual


def check_goal(goal: Fraction, case: FigureCase) -> Verdict:
    """More is better: the share of what is asked for. A goal of zero or less has no share: reached or not."""
    if goal <= 0:
        reached = case.actual >= goal
        text = (texts.REACHED if reached else texts.NOT_REACHED)(actual=Shown(case.actual), target=Shown(goal))
        return _settled(Light.GREEN if reached else Light.RED, text, case, Fraction(int(reached)))
    expected = case.standing(goal).expected
    return by_outlook(_towards(goal, case), max(expected, Fraction(0)) / goal, case.query)


def check_limit(limit: Fraction, operator: Operator, case: FigureCase) -> Verdict:
    """Less is better: within the limit green, beyond it red. The limit is the whole year's on every day of it."""
    is_literal = operator is Operator.LT and case.query.rules.strict.use is Strictness.LITERAL
    within = case.actual < limit or (case.actual == limit and not is_literal)
    text = (texts.WITHIN if within else texts.BEYOND)(actual=Shown(case.actual), target=Shown(limit))
    as_it_stands = evolve(case, prorated=False)
    if within:
        return _settled(Light.GREEN, text, as_it_stands, Fraction(1))
    if case.prorated:
        return _past_mending(text, as_it_stands)
    is_over = case.actual > limit  # or else on a bound that does not count
    share = max(limit, Fraction(0)) / case.actual if is_over and case.actual else Fraction(0)
    return _settled(Light.RED, text, as_it_stands, share)


def check_range(lower: Fraction | None, upper: Fraction | None, target: str, case: FigureCase) -> Verdict:
    """Above the range red, below it the share of its lower end, never blue: more than a range is not asked for. *target* is its text."""
    if upper is not None and case.actual > upper:
        return check_limit(upper, Operator.LE, case)
    expected = case.expected
    outlook = upper / expected if upper is not None and expected > upper > 0 else Fraction(1)
    if lower is None or case.actual >= lower:
        text = texts.IN_RANGE(actual=Shown(case.actual), target=target)
        return _settled(Light.GREEN, text, case, outlook)
    if lower <= 0:
        text = texts.NOT_REACHED(actual=Shown(case.actual), target=Shown(lower))
        return _settled(Light.RED, text, case, Fraction(0))
    verdict = _towards(lower, case, without_blue=True)
    return by_outlook(verdict, min(outlook, max(expected, Fraction(0)) / lower), case.query)


def _towards(goal: Fraction, case: FigureCase, *, without_blue: bool = False) -> Verdict:
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
    band = light_step(light, share, lights, rule)
    if light is Light.BLUE and without_blue:
        light = Light.GREEN
        band = evolve(band, result=light.value, text=texts.ON_THE_WAY(share=Percent(share)))
    rest = case.standing(goal)
    return Verdict(light=light, share=share, expected=_expected(rest), steps=(formula, band, *_projected(rest)))


def _past_mending(text: Message, case: FigureCase) -> Verdict:
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


def _settled(light: Light, text: Message, case: FigureCase, outlook: Fraction) -> Verdict:
    """Return a light that no share decides, and the word for *outlook*, the part of the target expected by the year's end."""
    return by_outlook(_lit(light, text, case), outlook, case.query)


def _lit(light: Light, text: Message, case: FigureCase) -> Verdict:
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
    return Verdict(light=light, expected=_expected(case), steps=(step, *_projected(case)))


def _expected(case: FigureCase) -> Quantity:
    return Quantity(1, case.unit) * case.expected


def _projected(case: FigureCase) -> tuple[Step, ...]:
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
