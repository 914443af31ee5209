"""Verdicts: what is asked about one indicator in the middle of the year, and what a mechanism makes of it."""

from fractions import Fraction

from attrs import evolve, frozen

from perfmodel.messages import Message, Note
from perfmodel.monitoring import texts
from perfmodel.monitoring.moment import Moment
from perfmodel.monitoring.shown import Percent
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.scoring import Step, StepKind
from perfmodel.terms import Degree, Light, Likelihood
from perfmodel.values import Context

__all__ = ["Query", "Verdict", "by_degree", "by_outlook", "unlit"]


@frozen
class Query:
    """What stands around a target and its actual so far: the rules, the day, and the indicator's place."""

    rules: RuleSet
    moment: Moment
    context: Context


@frozen(kw_only=True)
class Verdict:
    """The *light*, how much of what the day asks for was reached (*share*), what is *expected* by the year's end, and the word for it.

    Without a light *why* says what is missing, or that nothing is due yet.
    """

    light: Light | None = None
    share: Fraction | None = None
    expected: Quantity | None = None
    likelihood: Likelihood | None = None
    why: Message | None = None
    steps: tuple[Step, ...] = ()
    notes: tuple[Note, ...] = ()

    def after(self, *steps: Step, notes: tuple[Note, ...] = ()) -> "Verdict":
        """Return the verdict with *steps* before its own, and *notes* too."""
        return evolve(self, steps=(*steps, *self.steps), notes=(*notes, *self.notes))


def unlit(why: Message, *, likelihood: Likelihood | None = None) -> Verdict:
    """Return that there is no light, and why."""
    return Verdict(why=why, likelihood=likelihood)


def by_degree(degree: Degree, text: Message, query: Query) -> Verdict:
    """Return what *degree* tells, for the reason that *text* gives."""
    degrees = query.rules.monitoring.degrees
    told = degrees.of(degree)
    step = Step(
        kind=StepKind.BAND,
        rule=f"{query.rules.id}/monitoring.degrees",
        source=degrees.source,
        inputs={"degree": degree.value},
        result=told.light.value,
        text=texts.SO_LIGHT(what=text, light=texts.LIGHTS[told.light]()),
    )
    return Verdict(light=told.light, likelihood=told.likelihood, steps=(step,))


def by_outlook(verdict: Verdict, share: Fraction, query: Query) -> Verdict:
    """Return *verdict* with the word for *share*, the part of the target that is expected by the year's end."""
    outlook = query.rules.monitoring.outlook
    word = outlook.of(share)
    step = Step(
        kind=StepKind.BAND,
        rule=f"{query.rules.id}/monitoring.outlook",
        source=outlook.source,
        inputs={"share": share},
        result=word.value,
        text=texts.OUTLOOK(share=Percent(share), word=texts.LIKELIHOODS[word]()),
    )
    return evolve(verdict, likelihood=word, steps=(*verdict.steps, step))
