"""Budget execution: the rate that a form states against its own money, and the score against the rate."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import evolve, frozen

from perfmodel.auditing import texts
from perfmodel.auditing.lost import LostScores, describe_loss
from perfmodel.auditing.result import AuditRow
from perfmodel.auditing.tries import RoundingWay, tries
from perfmodel.auditing.verdicts import Standing
from perfmodel.auditing.ways import exact_points
from perfmodel.findings import Finding, Severity
from perfmodel.messages import Message
from perfmodel.model import Execution, Project
from perfmodel.quantities import Quantity, Rounding, round_to, written
from perfmodel.rules import RuleSet
from perfmodel.scoring import ExecutionScore, assess_project
from perfmodel.sources import Source

__all__ = ["ExecutionAuditor"]

_WHOLE = Fraction(1)  # all of the budget


@frozen
class ExecutionAuditor:
    """One project's execution: *ours* is what the rules asked for make of it, *others* the other rule sets."""

    name: str
    project: Project
    execution: Execution
    ours: ExecutionScore
    others: tuple[RuleSet, ...]
    lost: LostScores

    @classmethod
    def of(cls, project: Project, name: str, ways: tuple[RuleSet, ...], lost: LostScores) -> "ExecutionAuditor | None":
        """Return the auditor of *project*, called *name*; ``None`` where it states nothing of its execution."""
        execution = project.execution
        if execution is None:
            return None
        return cls(name, project, execution, _assessed(project, ways[0]), ways[1:], lost)

    def row(self) -> AuditRow:
        """Return the score side by side."""
        return AuditRow(
            project=self.name,
            key=None,
            indicator=str(texts.EXECUTION()),
            weight=self.execution.weight,
            claimed=self.execution.claimed_score,
            score=self.ours.score,
            standing=self._standing(),
            source=self._place("claimed_score"),
        )

    def found(self) -> Iterator[Finding]:
        """Yield what is wrong with the rate and with the score."""
        claimed, weight = self.execution.claimed_score, self.execution.weight
        lost = self.lost.at(self.execution.places.get("claimed_score"))
        if self.execution.claimed_rate is not None and self.ours.rate is not None:
            yield from self._of_rate(self.execution.claimed_rate, self.ours.rate)
        if lost is not None:
            yield self._finding(describe_loss(lost), Severity.ERROR, "claimed_score")
        elif weight is not None and claimed is None:
            if self.ours.score.points is not None and self.ours.counts:
                yield self._finding(texts.NO_SCORE(weight=weight), Severity.WARNING, "claimed_score")
        elif weight is not None and claimed is not None:
            yield from self._of_score(claimed, weight)

    # ---------------------------------------------------------------- the rate

    def _of_rate(self, claimed: Decimal, rate: Fraction) -> Iterator[Finding]:
        if claimed in _rates(rate):
            return
        percent, given = _percent(rate), _percent(Fraction(claimed))
        money = {"spent": self.ours.spent, "budget": self.ours.budget}
        initial = self._initial()
        suggestion: Message = texts.RATE_SHOULD_BE(rate=percent)
        if initial is not None and self.ours.spent is not None and claimed in _rates(self.ours.spent.ratio_to(initial)):
            suggestion = texts.RATE_OF_INITIAL(claimed=given, initial=initial, rate=percent)
        message = texts.RATE_DIFFERS(claimed=given, **money)
        yield self._finding(message, Severity.ERROR, "claimed_rate", suggestion)

    def _initial(self) -> Quantity | None:
        """Return the initial budget where another one counts."""
        initial = self.project.budget.total if self.project.budget else None
        if initial is None or self.ours.spent is None or not initial.magnitude or initial == self.ours.budget:
            return None
        return initial if initial.is_comparable_to(self.ours.spent) else None

    # ---------------------------------------------------------------- the score

    def _of_score(self, claimed: Decimal, weight: Decimal) -> Iterator[Finding]:
        if claimed > weight:
            message = texts.ABOVE_WEIGHT(claimed=claimed, weight=weight)
            yield self._finding(message, Severity.ERROR, "claimed_score")
        elif self._standing() is Standing.DIFFERS:
            points = self.ours.score.points
            rate = _percent(self.ours.rate or Fraction(0))
            message = texts.EXECUTION_DIFFERS(claimed=claimed, weight=weight, rate=rate, score=points)
            yield self._finding(message, Severity.ERROR, "claimed_score", texts.SUM_SHOULD_BE(score=points))

    def _standing(self) -> Standing | None:
        claimed = self.execution.claimed_score
        if claimed is None or self.execution.weight is None:
            return None
        if self.ours.score.points is None:
            return Standing.OPEN
        return Standing.FOLLOWS if claimed in self._derivable() else Standing.DIFFERS

    def _derivable(self) -> Iterator[Decimal]:
        """Yield the scores that follow: from the money under every rule set, and from the stated rate where that is right."""
        yield from _points(exact_points(self.ours.score), self.ours.score.points)
        yield from self._from_stated_rate()
        for rules in self.others:
            score = _assessed(self.project, rules).score
            yield from _points(exact_points(score), score.points)

    def _from_stated_rate(self) -> Iterator[Decimal]:
        rate, weight = self.execution.claimed_rate, self.execution.weight
        if rate is None or weight is None or self.ours.rate is None or rate not in _rates(self.ours.rate):
            return
        exact = Fraction(weight) * min(Fraction(rate), _WHOLE)
        if self.ours.score.points is not None and self.ours.score.points != self.ours.score.weight:
            yield from _points(exact, None)

    # ---------------------------------------------------------------- findings

    def _place(self, name: str) -> Source | None:
        return self.execution.places.get(name, self.project.source)

    def _finding(self, message: Message, severity: Severity, name: str, suggestion: Message | None = None) -> Finding:
        return Finding(
            message,
            severity,
            project=self.name,
            indicator=str(texts.EXECUTION()),
            suggestion=suggestion,
            source=self._place(name),
        )


def _assessed(project: Project, rules: RuleSet) -> ExecutionScore:
    """Return what *rules* make of the project's execution alone."""
    return assess_project(evolve(project, indicators=()), None, rules).execution


def _points(exact: Fraction | None, points: Decimal | None) -> Iterator[Decimal]:
    if points is not None:
        yield points
    if exact is not None:
        yield from _rounded(exact, tries().points.all)


def _rates(rate: Fraction) -> set[Decimal]:
    """Return what may be printed for *rate*, 1 being 100 %; spending beyond the budget is printed as 100 % too."""
    known = (rate, min(rate, _WHOLE))
    return {figure / 100 for each in known for figure in _rounded(each * 100, tries().rates.all)}


def _rounded(exact: Fraction, roundings: Iterable[RoundingWay]) -> Iterator[Decimal]:
    return (round_to(exact, rounding.places, rounding.mode) for rounding in roundings)


def _percent(rate: Fraction) -> str:
    """Return *rate* in percent, with two decimals at most."""
    return written(Fraction(round_to(rate * 100, 2, Rounding.HALF_UP)))
