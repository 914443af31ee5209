"""Ways: how a row's points may have been worked out, and what each way makes of it before rounding.

A way is a rule set: the one asked for first, then every shipped one, then both with the other formulas and readings that rule sets choose between. Each
is tried through the scoring's own functions; what differs between two ways is data only.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import product

from attrs import evolve, frozen

from perfmodel.messages import Message
from perfmodel.model import Indicator
from perfmodel.rules import FormulaName, RuleSet
from perfmodel.rules.ruleset import Band, BareReading, Strictness
from perfmodel.scoring import Score, Step, StepKind, score_indicator
from perfmodel.scoring.formulas import FORMULAS
from perfmodel.terms import Status

__all__ = ["Span", "Worked", "exact_points", "variants", "work_out"]


@frozen
class Span:
    """Points that are a matter of judgement: from *lower* to *upper*, the ends in it. *late*: anything less than the weight."""

    lower: Fraction
    upper: Fraction
    late: bool = False

    def holds(self, points: Fraction) -> bool:
        """Whether *points* lie in it."""
        return self.lower <= points <= self.upper and not (self.late and points == self.upper)


@frozen
class Worked:
    """What one way makes of a row: its *score*, the points before rounding, the sentence that shows them, and a span where words are judged."""

    rules: RuleSet
    score: Score
    exact: Fraction | None
    text: Message | None
    span: Span | None

    @property
    def rule(self) -> str:
        """The rule that gave the points, like ``mof-2020/positive``."""
        return next((step.rule for step in _formulas(self.score) if step.rule), self.rules.id)


@lru_cache(maxsize=8)
def variants(rules: RuleSet, others: tuple[RuleSet, ...]) -> tuple[RuleSet, ...]:
    """Return the ways to try: *rules*, *others*, then each with the formulas and readings that it does not choose itself."""
    given = dict.fromkeys((rules, *others))
    varied = (variant for each in given for variant in _varied(each))
    return tuple(dict.fromkeys((*given, *varied)))


def _varied(rules: RuleSet) -> Iterator[RuleSet]:
    choices = product(FORMULAS["reverse"], FORMULAS["equality"], BareReading, Strictness)
    for reverse, equality, bare_cost, strict in choices:
        formulas = evolve(
            rules.formulas,
            reverse=evolve(rules.formulas.reverse, use=FormulaName(reverse)),
            equality=evolve(rules.formulas.equality, use=FormulaName(equality)),
        )
        yield evolve(
            rules,
            formulas=formulas,
            bare_cost=evolve(rules.bare_cost, use=bare_cost),
            strict=evolve(rules.strict, use=strict),
        )


def work_out(indicator: Indicator, ways: Iterable[RuleSet], year: int | None) -> Iterator[Worked]:
    """Yield what each of *ways* makes of *indicator*, which has a weight; only as many are worked out as are asked for."""
    for rules in ways:
        score = score_indicator(
            target=indicator.target_in_force,
            actual=indicator.actual,
            weight=indicator.weight or 0,
            rules=rules,
            context=indicator.context(year=year),
        )
        yield _worked(score, rules)


def exact_points(score: Score) -> Fraction | None:
    """Return the points of *score* before they were rounded."""
    for step in reversed(score.derivation):
        points = step.inputs.get("points")
        if step.kind is StepKind.ROUND and points is not None and not isinstance(points, str):
            return Fraction(points)
    return None if score.points is None else Fraction(score.points)


def _worked(score: Score, rules: RuleSet) -> Worked:
    exact = exact_points(score)
    formulas = _formulas(score)
    text = formulas[-1].text if formulas else None
    if exact is None:
        return Worked(rules, score, None, text, None)
    bands = [step for step in score.derivation if step.kind is StepKind.BAND]
    if len(formulas) > 1 and (bands or score.status is Status.JUDGEMENT):  # words in several parts: nobody can tell
        return Worked(rules, score, None, text, None)
    return Worked(rules, score, exact, text, _span(score, exact, rules))


def _formulas(score: Score) -> list[Step]:
    return [step for step in score.derivation if step.kind is StepKind.FORMULA]


def _span(score: Score, exact: Fraction, rules: RuleSet) -> Span | None:
    """Return the span of a score that rests on judgement: the band of the words, a yes or no, a date that was missed."""
    weight, names = Fraction(score.weight or 0), {step.rule for step in _formulas(score)}
    band = next((step for step in score.derivation if step.kind is StepKind.BAND), None)
    if band is not None:
        return Span(weight * Fraction(band.inputs["lower"]), weight * Fraction(band.inputs["upper"]))
    if f"{rules.id}/{rules.formulas.qualitative.use}" in names:
        bands = rules.qualitative.bands
        return _share(bands.top if exact == weight else bands.bottom, weight)
    timed = {f"{rules.id}/{formula.use}" for formula in (rules.formulas.deadline, rules.formulas.period)}
    if timed & names and exact < weight:
        return Span(Fraction(0), weight, late=True)
    return None


def _share(band: Band, weight: Fraction) -> Span:
    return Span(weight * Fraction(band.lower), weight * Fraction(band.upper))
