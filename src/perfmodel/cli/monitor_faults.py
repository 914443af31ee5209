"""Faults of monitoring: what was refused or has no light, each said once, at the cell where it can be put right; and what else to know."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from perfmodel.cli import texts
from perfmodel.cli.findings import is_loss
from perfmodel.documents.reading import actuals_texts
from perfmodel.documents.reading.actuals_sheet import PROGRESS, MoneyHead
from perfmodel.messages import Note
from perfmodel.model import Actuals, Project, ProjectActuals
from perfmodel.monitoring import DocumentMonitoring, IndicatorCheck, Monitoring
from perfmodel.monitoring import texts as monitoring_texts
from perfmodel.sources import Source

__all__ = ["faults_of", "notes_of"]

_SPENT = PROGRESS.money[MoneyHead.SPENT]
_BY_HEAD = {
    actuals_texts.FORMULA.code: "head",
    actuals_texts.ERROR_VALUE.code: "head",
    actuals_texts.MERGED.code: "head",
    actuals_texts.NOT_MONEY.code: "head",
    actuals_texts.NO_MONEY_HEAD.code: "expected",
}
"""The refusals of one cell under a head, and the parameter that names the head."""


def faults_of(monitoring: DocumentMonitoring, stated: Actuals) -> tuple[Note, ...]:
    """Return what was lost of the document, what of the sheets was not used, and what has no light for want of something."""
    faults = [*filter(is_loss, monitoring.document.notes), *stated.refused, *monitoring.errors]
    for checked, sheet in _sheets(monitoring, stated):
        faults += checked.errors
        faults += _unlit(checked, sheet, stated.refused)
    return tuple(faults)


def notes_of(monitoring: DocumentMonitoring, stated: Actuals) -> tuple[Note, ...]:
    """Return how the sheets were read, and what was decided about money, days and targets."""
    notes = [*stated.notes, *monitoring.notes]
    for checked, sheet in _sheets(monitoring, stated):
        notes += _placed((*checked.notes, *checked.spending.notes), _place_of(checked.project, sheet))
        for check in checked.indicators:
            place = _cell(check) or check.indicator.source
            said = [note for note in check.notes if note not in check.indicator.target.notes]
            notes += (
                Note(texts.OF_INDICATOR(key=check.indicator.key, what=note.message), source=place) for note in said
            )
    return tuple(notes)


def _sheets(monitoring: DocumentMonitoring, stated: Actuals) -> Iterator[tuple[Monitoring, ProjectActuals | None]]:
    """Yield each project with what its sheet stated; ``None`` where no sheet is known to be its."""
    ids = monitoring.document.project_ids()
    for project_id, checked in zip(ids, monitoring.projects, strict=True):
        yield checked, stated.projects.get(project_id) if ids.count(project_id) == 1 else None


def _unlit(checked: Monitoring, sheet: ProjectActuals | None, refused: tuple[Note, ...]) -> Iterator[Note]:
    """Yield why each indicator, and the money, has no light, unless a refusal says so already."""
    place = _place_of(checked.project, sheet)
    on_sheet = [note for note in refused if note.source and place and note.source.sheet == place.sheet]
    if checked.spending.why is not None and not _is_told_of_spending(sheet, on_sheet, refused):
        yield Note(texts.OF_INDICATOR(key=texts.SPENDING(), what=checked.spending.why), source=place)
    unlit = [check for check in checked.indicators if check.is_open and not _is_told(check, on_sheet, refused)]
    missing = [check for check in unlit if _is_missing(check)]
    if len(missing) > 1 and len(missing) == sum(check.is_open for check in checked.indicators):
        yield Note(texts.PROGRESS_EMPTY(count=len(missing)), source=place)
        unlit = []
    for check in unlit:
        source = _cell(check) or check.indicator.source
        yield Note(texts.OF_INDICATOR(key=check.indicator.key, what=check.why), source=source)


def _is_missing(check: IndicatorCheck) -> bool:
    return check.why is not None and check.why.code == monitoring_texts.NOT_STATED.code


def _is_told(check: IndicatorCheck, on_sheet: Iterable[Note], refused: tuple[Note, ...]) -> bool:
    """Whether a refusal says why there is no progress: no sheet, no row, a cell that cannot be used, two answers."""
    if not _is_missing(check):
        return False
    cell = _cell(check)
    if cell is None:
        return bool(refused)
    key = check.indicator.key
    return any(
        note.source == cell
        or (note.code == actuals_texts.TWO_ANSWERS.code and note.message.parameters["indicator"] == key)
        for note in on_sheet
    )


def _is_told_of_spending(sheet: ProjectActuals | None, on_sheet: Iterable[Note], refused: tuple[Note, ...]) -> bool:
    """Whether a refusal says why it is not known what was spent: no sheet, no heads, a cell that cannot be used."""
    if sheet is None or not sheet.rows:
        return bool(refused)
    if sheet.spent is not None:
        return False
    return any(note.code in _BY_HEAD and note.message.parameters[_BY_HEAD[note.code]] == _SPENT for note in on_sheet)


def _cell(check: IndicatorCheck) -> Source | None:
    """Return the cell of the indicator's progress."""
    return check.progress.source if check.progress else None


def _place_of(project: Project, sheet: ProjectActuals | None) -> Source | None:
    """Return the project's sheet, else its place in the document."""
    cell = next((row.source for row in sheet.rows.values() if row.source), None) if sheet else None
    return Source(document=cell.document, sheet=cell.sheet) if cell else project.source


def _placed(notes: Iterable[Note], place: Source | None) -> Iterator[Note]:
    return (note if note.source is not None else evolve(note, source=place) for note in notes)
