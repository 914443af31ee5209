"""Cases and answers: what is asked about one cell, and what a mechanism makes of it, before rounding."""

from datetime import date
from fractions import Fraction

from attrs import evolve, frozen

from perfmodel.messages import Message, Note
from perfmodel.rules import Citation, RuleSet
from perfmodel.scoring.formulas import Figures, formula_for
from perfmodel.scoring.trace import Exact, Step, StepKind
from perfmodel.terms import Status
from perfmodel.values import Context

__all__ = ["Answer", "Case", "a_hair_below", "apply", "decided", "unanswered"]


@frozen
class Case:
    """What stands around a target and its actual: the rules, the weight in points, and the indicator's place."""

    rules: RuleSet
    weight: Fraction
    context: Context


@frozen
class Answer:
    """Points before rounding (``None``: not scored), how they came about, and what has to be said with them."""

    points: Fraction | None
    status: Status
    steps: tuple[Step, ...] = ()
    notes: tuple[Note, ...] = ()

    def after(self, *steps: Step, notes: tuple[Note, ...] = ()) -> "Answer":
        """Return the answer with *steps* before its own, and *notes* too."""
        return Answer(self.points, self.status, (*steps, *self.steps), (*notes, *self.notes))

    def judged(self) -> "Answer":
        """Return the answer as one that rests on the judgement of words."""
        return evolve(self, status=Status.JUDGEMENT) if self.status is Status.SCORED else self


def apply(kind: str, figures: Figures, case: Case) -> Answer:
    """Return what the rule set's formula for *kind* makes of *figures*."""
    bound = formula_for(kind, case.rules)
    result = bound.apply(figures, case.rules)
    step = Step(
        kind=StepKind.FORMULA,
        rule=bound.rule,
        source=bound.source,
        inputs={**_inputs(figures, kind), **result.inputs},
        result=result.points,
        text=result.text,
    )
    return Answer(result.points, Status.SCORED, (step,), tuple(map(Note, result.notes)))


def decided(
    kind: str, points: Fraction, text: Message, case: Case, source: Citation | None = None, **inputs: Exact
) -> Answer:
    """Return *points* under the rule for *kind*, for the reason that *text* gives: no formula was needed. *source* is the rule's own if not given."""
    bound = formula_for(kind, case.rules)
    given: dict[str, Exact] = {"weight": case.weight, **inputs, **_awarded(points, case)}
    step = Step(
        kind=StepKind.FORMULA,
        rule=bound.rule,
        source=source or bound.source,
        inputs=given,
        result=points,
        text=text,
    )
    return Answer(points, Status.SCORED, (step,))


def a_hair_below(case: Case) -> Fraction:
    """Return the most points that an actual can have which just misses its target."""
    return max(Fraction(0), case.weight - Fraction(1, 10**case.rules.rounding.places))


def unanswered(status: Status, *messages: Message) -> Answer:
    """Return that there are no points, and why."""
    return Answer(None, status, (), tuple(Note(message) for message in messages))


def _awarded(points: Fraction, case: Case) -> dict[str, Exact]:
    """Return what a decision awards, so that its points follow from the step's inputs: a share of the weight, all or nothing, or what is off it."""
    if points in {case.weight, 0}:
        return {"share": Fraction(points == case.weight)}
    return {"deduction": case.weight - points}


def _inputs(figures: Figures, kind: str) -> dict[str, Exact]:
    """Return the numbers that a formula for *kind* used, under the names that a derivation gives them; days as dates.

    The one bound of a target is its target, except where a formula serves bounds of either side.
    """
    given: dict[str, Exact] = {"weight": figures.weight}
    if figures.parts:
        return given | {f"part{number}": part for number, part in enumerate(figures.parts, start=1)}
    bounds = [("lower", figures.lower), ("upper", figures.upper)]
    named = [(name, figure) for name, figure in bounds if figure is not None]
    if not named:
        return given | {"share": figures.share}
    if len(named) == 1 and kind != "interval":
        named = [("target", named[0][1])]
    if figures.start is not None:
        named.append(("start", figures.start))
    named.append(("actual", figures.actual))
    return given | {
        name: date.fromordinal(int(figure)).strftime(figures.day_format) if figures.day_format else figure
        for name, figure in named
    }
