"""Totals: what is wrong with a project's form as a whole: the sum of its scores, of its weights, and actuals that say the targets again."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.auditing import texts
from perfmodel.auditing.indicators import shown
from perfmodel.auditing.tries import tries
from perfmodel.findings import Finding, Severity
from perfmodel.messages import Message
from perfmodel.model import Indicator, Project
from perfmodel.quantities import exact, round_to
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import WHOLE
from perfmodel.sources import Source
from perfmodel.terms import Category
from perfmodel.values import Blank, Operator, Threshold, Value

__all__ = ["WholeForm"]


@frozen
class WholeForm:
    """A project's form, called *name*, as a whole, under *rules*."""

    project: Project
    name: str
    rules: RuleSet

    @property
    def has_weights(self) -> bool:
        """Whether the table gives weights at all."""
        return any(indicator.weight is not None for indicator in self.project.indicators)

    @property
    def claims(self) -> tuple[Decimal, ...]:
        """The scores that the indicators claim."""
        return _stated(indicator.claimed_score for indicator in self.project.indicators)

    def found(self) -> Iterator[Finding]:
        """Yield what is wrong."""
        if not self.claims:
            yield self._finding(texts.NOTHING_CLAIMED(), Severity.WARNING, self.project.source)
            return
        if not self.has_weights:
            message = texts.NO_WEIGHTS(count=len(self.claims))
            yield self._finding(message, Severity.WARNING, self.project.source)
        yield from self._of_weights()
        yield from self._of_sum()
        yield from self._of_repeats()

    # ---------------------------------------------------------------- weights

    def _of_weights(self) -> Iterator[Finding]:
        """Yield that the weights do not make the whole: with budget execution's beside them or, shown only, without."""
        if not self.has_weights or any(_is_unweighted(indicator) for indicator in self.project.indicators):
            return
        total = sum(map(Fraction, self._weights()), Fraction(0))
        execution = Fraction(self._execution_weight())
        if total in {Fraction(WHOLE), Fraction(WHOLE) - execution}:
            return
        figures = {"total": total, "execution": execution, "whole": total + execution, "expected": Fraction(WHOLE)}
        message = texts.WEIGHTS_OFF(**{name: exact(figure) for name, figure in figures.items()})
        suggestion = texts.WEIGHTS_SHOULD_BE(expected=exact(Fraction(WHOLE) - execution))
        yield self._finding(message, Severity.ERROR, self.project.place("weights"), suggestion)

    def _weights(self) -> tuple[Decimal, ...]:
        return _stated(indicator.weight for indicator in self.project.indicators)

    def _execution_weight(self) -> Decimal:
        """Return the points of budget execution that stand beside the indicators': none where it is a row among them."""
        stated = self.project.execution.weight if self.project.execution else None
        if stated is not None:
            return stated
        is_a_row = any(indicator.category is Category.EXECUTION for indicator in self.project.indicators)
        return Decimal(0) if is_a_row else self.rules.weights.points.execution

    # ---------------------------------------------------------------- the sum

    def _of_sum(self) -> Iterator[Finding]:
        claimed = self.project.claimed_total
        if claimed is None or any(_is_unscored(indicator) for indicator in self.project.indicators):
            return
        sums = self._sums()
        if not sums or any(claimed in set(_totals(each)) for each in sums):
            return
        score = exact(min(sums, key=lambda each: abs(each - Fraction(claimed))))
        message = texts.SUM_DIFFERS(claimed=claimed, score=score)
        suggestion = texts.SUM_SHOULD_BE(score=score)
        yield self._finding(message, Severity.ERROR, self.project.place("claimed_total"), suggestion)

    def _sums(self) -> tuple[Fraction, ...]:
        """Return what the scores may sum to: with budget execution's, and without it where the indicators' weights are the whole already."""
        own, execution = sum(map(Fraction, self.claims), Fraction(0)), self.project.execution
        if execution is None or (execution.weight is None and execution.claimed_score is None):
            return (own,)
        whole = sum(map(Fraction, self._weights()), Fraction(0)) == WHOLE
        if execution.claimed_score is None:
            return (own,) if whole else ()
        with_execution = own + Fraction(execution.claimed_score)
        return (with_execution, own) if whole else (with_execution,)

    # ---------------------------------------------------------------- repeats

    def _of_repeats(self) -> Iterator[Finding]:
        """Yield that every actual is its target again, where there are enough of them."""
        rows = [
            (indicator.target_in_force, indicator.actual)
            for indicator in self.project.indicators
            if indicator.actual is not None and not isinstance(indicator.actual, Blank)
        ]
        if len(rows) >= tries().repeated.rows and all(_repeats(target, actual) for target, actual in rows):
            yield self._finding(texts.ALL_REPEATED(count=len(rows)), Severity.WARNING, self.project.place("actuals"))

    def _finding(
        self, message: Message, severity: Severity, place: Source | None, suggestion: Message | None = None
    ) -> Finding:
        return Finding(message, severity, project=self.name, suggestion=suggestion, source=place)


def _repeats(target: Value, actual: Value) -> bool:
    """Whether *actual* says *target* again: in its own words, or with its very figure."""
    if "".join(shown(target).split()) == "".join(shown(actual).split()):
        return True
    return (
        isinstance(target, Threshold)
        and isinstance(actual, Threshold)
        and actual.operator is Operator.EQ
        and target.quantity == actual.quantity
    )


def _totals(total: Fraction) -> Sequence[Decimal]:
    """Return how *total* may be printed."""
    return [round_to(total, rounding.places, rounding.mode) for rounding in tries().points.all]


def _stated(figures: Iterator[Decimal | None]) -> tuple[Decimal, ...]:
    return tuple(figure for figure in figures if figure is not None)


def _is_unscored(indicator: Indicator) -> bool:
    return indicator.weight is not None and indicator.claimed_score is None


def _is_unweighted(indicator: Indicator) -> bool:
    return indicator.weight is None and indicator.claimed_score is not None
