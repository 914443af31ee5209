"""Indicators: the score of one row of a filled form, held against its target, its actual and its weight."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.auditing import texts
from perfmodel.auditing.lost import LostScores, describe_loss
from perfmodel.auditing.result import AuditRow
from perfmodel.auditing.tries import tries
from perfmodel.auditing.verdicts import Standing, Verdict, judge
from perfmodel.auditing.ways import Worked, work_out
from perfmodel.findings import Finding, Severity
from perfmodel.messages import Message
from perfmodel.model import Indicator
from perfmodel.quantities import round_to
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import ReasonWay
from perfmodel.sources import Source
from perfmodel.terms import Status
from perfmodel.values import Blank, Value, format_value, parse

__all__ = ["Auditor", "shown"]

_SCORE = "claimed_score"


@frozen
class Auditor:
    """What rows are held against: the project's id, the ways to try, the first being the rules asked for, the year, and scores that were lost in reading."""

    project: str
    ways: tuple[RuleSet, ...]
    year: int | None
    lost: LostScores

    @property
    def rules(self) -> RuleSet:
        """The rules asked for."""
        return self.ways[0]

    def audit(self, indicator: Indicator, reviewed: Decimal | None) -> tuple[AuditRow, list[Finding]]:
        """Return the row of *indicator* and what was found in it."""
        if indicator.weight is None:
            return self._row(indicator, reviewed, None, None), list(self._without_weight(indicator))
        worked = work_out(indicator, self.ways, self.year)
        if indicator.claimed_score is None:
            score = next(worked)
            return self._row(indicator, reviewed, score, None), [self._without_score(indicator, indicator.weight)]
        verdict = judge(indicator.claimed_score, worked)
        row = self._row(indicator, reviewed, verdict.own, verdict)
        return row, list(self._found(indicator, indicator.claimed_score, indicator.weight, verdict))

    def _row(
        self, indicator: Indicator, reviewed: Decimal | None, own: Worked | None, verdict: Verdict | None
    ) -> AuditRow:
        return AuditRow(
            project=self.project,
            key=indicator.key,
            indicator=indicator.name,
            weight=indicator.weight,
            claimed=indicator.claimed_score,
            reviewed=reviewed,
            score=None if own is None else own.score,
            standing=None if verdict is None else verdict.standing,
            way=None if verdict is None else _way(verdict, indicator),
            source=indicator.place(_SCORE),
        )

    # ---------------------------------------------------------------- what is missing

    def _without_weight(self, indicator: Indicator) -> Iterator[Finding]:
        """Yield that a score without a weight cannot be checked; a row with neither (其中…) is none of the audit's."""
        if indicator.claimed_score is not None:
            yield self._finding(texts.NO_WEIGHT(claimed=indicator.claimed_score), Severity.WARNING, indicator)

    def _without_score(self, indicator: Indicator, weight: Decimal) -> Finding:
        lost = self.lost.of(indicator)
        if lost is None:
            return self._finding(texts.NO_SCORE(weight=weight), Severity.WARNING, indicator)
        return self._finding(describe_loss(lost), Severity.ERROR, indicator, place=lost.source)

    # ---------------------------------------------------------------- what is stated

    def _found(self, indicator: Indicator, claimed: Decimal, weight: Decimal, verdict: Verdict) -> Iterator[Finding]:
        if claimed > weight:
            message = texts.ABOVE_WEIGHT(claimed=claimed, weight=weight)
            yield self._finding(message, Severity.ERROR, indicator, _likely(verdict))
            return
        yield from self._of_verdict(indicator, claimed, weight, verdict)
        if claimed < weight and self._asks_for_reason(verdict):
            yield from self._of_reason(indicator, claimed, weight)

    def _asks_for_reason(self, verdict: Verdict) -> bool:
        """Whether points were lost that the row itself explains no better: a score that should have been full has another fault."""
        wrongly = verdict.standing is Standing.DIFFERS and verdict.own.score.is_full
        return self.rules.reasons.use is not ReasonWay.NEVER and not wrongly

    def _of_verdict(
        self, indicator: Indicator, claimed: Decimal, weight: Decimal, verdict: Verdict
    ) -> Iterator[Finding]:
        if verdict.standing is Standing.OPEN:
            yield from self._of_open(indicator, claimed, verdict.own.score.status)
        elif verdict.standing is Standing.FOLLOWS:
            if verdict.figure is not None and not verdict.plain:
                message = texts.FOLLOWS_OTHERWISE(
                    claimed=claimed, way=verdict.figure.way, score=verdict.own.score.points
                )
                yield self._finding(message, Severity.INFO, indicator)
        elif verdict.span is not None and not verdict.span.late:
            yield self._outside_band(indicator, claimed, verdict)
        else:
            text = texts.FULL_UNREACHED if claimed == weight else texts.NOT_DERIVABLE
            message = text(
                claimed=claimed,
                weight=weight,
                target=shown(indicator.target_in_force),
                actual=shown(indicator.actual),
                score=verdict.own.score.points,
            )
            yield self._finding(message, Severity.ERROR, indicator, _likely(verdict))

    def _of_open(self, indicator: Indicator, claimed: Decimal, status: Status) -> Iterator[Finding]:
        """Yield why nothing was worked out; words that only a person can judge are no finding, nor no points where nothing is stated."""
        if status is Status.MISSING and claimed:
            missing = texts.TARGET if isinstance(indicator.target_in_force, Blank) else texts.ACTUAL
            message = texts.NO_ACTUAL(claimed=claimed, missing=missing())
            yield self._finding(message, Severity.WARNING, indicator, place=indicator.place("actual"))
        elif status in {Status.UNREADABLE, Status.INCOMPARABLE}:
            message = texts.NOT_COMPARABLE(
                claimed=claimed, target=shown(indicator.target_in_force), actual=shown(indicator.actual)
            )
            yield self._finding(message, Severity.INFO, indicator, place=indicator.place("actual"))

    def _outside_band(self, indicator: Indicator, claimed: Decimal, verdict: Verdict) -> Finding:
        lower, upper = _ends(verdict)
        message = texts.OUTSIDE_BAND(claimed=claimed, actual=shown(indicator.actual), lower=lower, upper=upper)
        return self._finding(message, Severity.ERROR, indicator, texts.LIKELY_BAND(lower=lower, upper=upper))

    def _of_reason(self, indicator: Indicator, claimed: Decimal, weight: Decimal) -> Iterator[Finding]:
        written = (indicator.reason or "").strip() or (indicator.measure or "").strip()
        if not written:
            message = texts.NO_REASON(claimed=claimed, weight=weight)
        elif _says_nothing(written):
            message = texts.EMPTY_REASON(claimed=claimed, weight=weight, reason=written)
        else:
            return
        place = indicator.place("reason")
        yield self._finding(message, Severity.WARNING, indicator, texts.WRITE_REASON(), place=place)

    def _finding(
        self,
        message: Message,
        severity: Severity,
        indicator: Indicator,
        suggestion: Message | None = None,
        *,
        place: Source | None = None,
    ) -> Finding:
        return Finding(
            message,
            severity,
            project=self.project,
            key=indicator.key,
            indicator=indicator.name,
            suggestion=suggestion,
            source=place or indicator.place(_SCORE),
        )


def shown(value: Value | None) -> str:
    """Return a cell as it was written; nothing where there is none."""
    if value is None:
        return ""
    return (value.text or ("" if isinstance(value, Blank) else format_value(value))).strip()


def _says_nothing(reason: str) -> bool:
    bare = reason.rstrip("。.；;，, ")
    return bare in tries().reasons.empty or isinstance(parse(bare, on_error="keep"), Blank)


def _likely(verdict: Verdict) -> Message | None:
    """Return what was probably meant."""
    return None if verdict.figure is None else texts.LIKELY(figure=verdict.figure.points, way=verdict.figure.way)


def _way(verdict: Verdict, indicator: Indicator) -> Message | None:
    if verdict.figure is not None:
        return verdict.figure.way
    if verdict.span is None:
        return None
    if verdict.span.late:
        return texts.LATE_WAY()
    lower, upper = _ends(verdict)
    return texts.BAND_WAY(actual=shown(indicator.actual), lower=lower, upper=upper)


def _ends(verdict: Verdict) -> tuple[Decimal, Decimal]:
    """Return the ends of the span, in points."""
    span, rounding = verdict.span, verdict.own.rules.rounding
    lower, upper = (Fraction(0), Fraction(0)) if span is None else (span.lower, span.upper)
    return round_to(lower, rounding.places, rounding.mode), round_to(upper, rounding.places, rounding.mode)
