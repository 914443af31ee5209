"""Merging: what the sheet states laid over what the document publishes. The sheet wins, and where the two differ a note says so."""

from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve, frozen

from perfmodel.messages import Note, Text
from perfmodel.model import Actual, Adjustment, Budget, Execution, Indicator, Project, ProjectActuals
from perfmodel.scoring import adjustment_texts, texts
from perfmodel.scoring.execution import Money
from perfmodel.scoring.reading import read_actual, read_target
from perfmodel.sources import Source
from perfmodel.values import Context

__all__ = ["Merged", "merge", "money_of"]


@frozen
class Merged:
    """A project with the actuals in it, and what came of laying them over it.

    *stated_weights* are those of the sheet, *stated_at* is where the first of them stands; *errors* are the rows that fit no indicator.
    """

    project: Project
    stated_weights: tuple[Decimal | None, ...]
    stated_at: Source | None
    notes: tuple[Note, ...]
    errors: tuple[Note, ...]


def merge(project: Project, actuals: ProjectActuals, name: str, year: int | None) -> Merged:
    """Return *project*, called *name*, with *actuals* in it."""
    rows = actuals.rows
    merged = tuple(_merged(indicator, rows.get(indicator.key), year) for indicator in project.indicators)
    stated = tuple(row.weight if (row := rows.get(indicator.key)) else None for indicator in project.indicators)
    found = (rows.get(indicator.key) for indicator in project.indicators)
    stated_at = next((row.source for row in found if row is not None and row.weight is not None), None)
    notes = [note for indicator in project.indicators for note in _differences(indicator, rows.get(indicator.key))]
    known = {indicator.key for indicator in project.indicators}
    errors = tuple(
        Note(texts.UNKNOWN_KEY(key=key, project=name), source=row.source)
        for key, row in rows.items()
        if key not in known
    )
    whole = evolve(
        project,
        indicators=merged,
        adjusted_budget=_adjusted(project.adjusted_budget, actuals.adjusted_budget),
        execution=_executed(project.execution, actuals),
    )
    notes += _money_differences(project, actuals)
    return Merged(whole, stated, stated_at, tuple(notes), errors)


def money_of(project: Project) -> Money:
    """Return the money that the execution of a merged project is reckoned from."""
    return Money(project.full_year_budget, project.execution.spent if project.execution else None)


def _adjusted(published: Budget | None, stated: Budget | None) -> Budget | None:
    """Return the sheet's full-year budget where it states a total, else the document's."""
    return published if stated is None or stated.total is None else stated


def _executed(published: Execution | None, actuals: ProjectActuals) -> Execution | None:
    return published if actuals.spent is None else evolve(published or Execution(), spent=actuals.spent)


def _merged(indicator: Indicator, row: Actual | None, year: int | None) -> Indicator:
    if row is None:
        return indicator
    states_actual = row.text.strip() or indicator.actual is None
    context: Context = indicator.context(year=year)
    return evolve(
        indicator,
        weight=indicator.weight if row.weight is None else row.weight,
        actual=read_actual(row.text, context).value if states_actual else indicator.actual,
        claimed_score=indicator.claimed_score if row.claimed_score is None else row.claimed_score,
        reason=row.reason or indicator.reason,
        measure=row.measure or indicator.measure,
        adjustment=_adjustment(indicator.adjustment, row, context),
    )


def _adjustment(published: Adjustment | None, row: Actual, context: Context) -> Adjustment | None:
    """Return the sheet's adjusted target where it states one, else the document's; so with the approval."""
    approval = row.approval or (published.approval if published else None)
    if text := _adjusted_text(row):
        return Adjustment(read_target(text, context).value, approval)
    return None if published is None else evolve(published, approval=approval)


def _adjusted_text(row: Actual) -> str | None:
    """Return the adjusted target that the sheet states, if it states one."""
    return (row.adjusted_target or "").strip() or None


def _differences(indicator: Indicator, row: Actual | None) -> Iterator[Note]:
    if row is None:
        return
    published = indicator.actual.text if indicator.actual else None
    adjustment = indicator.adjustment
    pairs: tuple[tuple[Text, object, object], ...] = (
        (texts.WEIGHT, row.weight, indicator.weight),
        (texts.ACTUAL, row.text.strip() or None, published or None),
        (texts.CLAIMED_SCORE, row.claimed_score, indicator.claimed_score),
        (texts.REASON, row.reason, indicator.reason),
        (texts.MEASURE, row.measure, indicator.measure),
        (adjustment_texts.ADJUSTED_TARGET, _adjusted_text(row), adjustment and adjustment.target.text),
        (adjustment_texts.APPROVAL, row.approval, adjustment and adjustment.approval),
    )
    if row.approval and _adjusted_text(row) is None and adjustment is None:
        message = adjustment_texts.APPROVAL_OF_NOTHING(key=indicator.key, approval=row.approval)
        yield Note(message, source=row.source)
    for what, stated, stands in pairs:
        if stated is not None and stands is not None and stated != stands:
            yield Note(
                texts.SHEET_WINS(key=indicator.key, what=what(), stated=stated, published=stands), source=row.source
            )


def _money_differences(project: Project, actuals: ProjectActuals) -> Iterator[Note]:
    stated = actuals.adjusted_budget.total if actuals.adjusted_budget else None
    stands = project.adjusted_budget.total if project.adjusted_budget else None
    spent = project.execution.spent if project.execution else None
    for what, ours, theirs in ((texts.BUDGET, stated, stands), (texts.SPENT, actuals.spent, spent)):
        if ours is not None and theirs is not None and ours != theirs:
            yield Note(texts.SHEET_WINS(key=texts.EXECUTION(), what=what(), stated=ours, published=theirs))
