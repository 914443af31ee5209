"""The basis (得分依据): for every score the steps that led to it, with the rule's source, so that each total can be followed."""

from collections.abc import Iterable

from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import shown_value
from perfmodel.documents.writing.blocks import on_lines, write_remarks
from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.form_sheet import points_look
from perfmodel.documents.writing.labels import BASIS_HEADS, STATUS_WORDS, UNSCORED_WORDS
from perfmodel.documents.writing.sheets import (
    CENTRED,
    HEAD,
    TEXT,
    TITLE,
    border,
    fit_heights,
    merge,
    page,
    put,
    set_widths,
)
from perfmodel.scoring import Assessment, ProjectAssessment, Score

__all__ = ["write_basis"]

_WIDTHS = (16, 22, 16, 16, 8, 9, 13, 40, 17, 30)
_PROJECT, _KEY, _TARGET, _ACTUAL, _WEIGHT, _POINTS, _STATUS, _STEPS, _SOURCES, _NOTES = range(1, 11)
_HEADS = 2


def write_basis(book: Book, assessment: Assessment) -> None:
    """Add the sheet 得分依据 to *book*."""
    sheet = book.add("得分依据")
    set_widths(sheet, _WIDTHS)
    put(sheet, 1, 1, "得分依据", TITLE)
    merge(sheet, 1, 1, across=len(BASIS_HEADS))
    for column, head in enumerate(BASIS_HEADS, start=1):
        put(sheet, _HEADS, column, head, HEAD)
    row = _HEADS + 1
    for project in assessment.projects:
        row = _write_project(sheet, row, project, assessment.rules.rounding.places)
    row = write_remarks(sheet, row, "全部项目", (*assessment.errors, *assessment.notes), columns=len(BASIS_HEADS))
    border(sheet, _HEADS, row - 1, len(BASIS_HEADS))
    fit_heights(sheet, _HEADS, row - 1, len(BASIS_HEADS))
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = f"A{_HEADS + 1}"
    page(sheet, heads=f"{_HEADS}:{_HEADS}")


def _write_project(sheet: Worksheet, row: int, assessed: ProjectAssessment, places: int) -> int:
    """Write a row for each indicator, one for budget execution, and what concerns the project as a whole; return the next row."""
    name, execution = assessed.project.name, assessed.execution
    for indicator, score in zip(assessed.project.indicators, assessed.scores, strict=True):
        given = (name, str(indicator.key), shown_value(indicator.target_in_force), shown_value(indicator.actual))
        _write_score(sheet, row, given, score, places)
        row += 1
    amounts = tuple("" if amount is None else str(amount) for amount in (execution.budget, execution.spent))
    _write_score(sheet, row, (name, "预算执行率", *amounts), execution.score, places)
    return write_remarks(sheet, row + 1, name, (*assessed.errors, *assessed.notes), columns=len(BASIS_HEADS))


def _write_score(sheet: Worksheet, row: int, given: Iterable[str], score: Score, places: int) -> None:
    for column, text in enumerate(given, start=_PROJECT):
        put(sheet, row, column, text, TEXT)
    put(sheet, row, _WEIGHT, score.weight, points_look(score.weight))
    if score.points is None:
        put(sheet, row, _POINTS, "—", CENTRED)
    else:
        put(sheet, row, _POINTS, score.points, points_look(score.points, places))
    put(sheet, row, _STATUS, (UNSCORED_WORDS if score.points is None else STATUS_WORDS)[score.status], CENTRED)
    put(sheet, row, _STEPS, on_lines(str(step.text) for step in score.derivation), TEXT)
    put(sheet, row, _SOURCES, on_lines(str(step.source) for step in score.derivation if step.source), TEXT)
    put(sheet, row, _NOTES, on_lines(str(note) for note in score.notes), TEXT)
