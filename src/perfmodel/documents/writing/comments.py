"""Comments: a copy of somebody's workbook with what was found in it as comments in the cells, everything else as openpyxl keeps it."""

import warnings
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import cast

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading import actuals_texts
from perfmodel.documents.reading.actuals_sheet import writable
from perfmodel.documents.reading.workbooks import read_workbook
from perfmodel.documents.writing.books import Results, write_workbook
from perfmodel.documents.writing.sheets import lines_of
from perfmodel.errors import DocumentError
from perfmodel.findings import Finding
from perfmodel.messages import DEFAULT_LOCALE, Locale
from perfmodel.quantities import written
from perfmodel.sources import Source

__all__ = ["write_comments"]

_AUTHOR = "perfmodel"
_WIDTH, _LINE, _PADDING = 320, 18, 12  # points of the box that a comment is shown in
_COLUMNS = 44.0  # half-width characters on a line of it


def write_comments(
    path: str | PathLike[str],
    findings: Iterable[Finding],
    output: str | PathLike[str],
    *,
    locale: Locale = DEFAULT_LOCALE,
) -> None:
    """Write a copy of the xlsx file *path* to *output*, whole or not at all, each of *findings* a comment in its cell.

    One that names no cell stands in the first cell of its row or of its sheet; one that names no sheet of the file, in the first sheet. Comments that
    were there stay, above ours. Raises `DocumentError` (D201 to D205) for what is no workbook, (D302) where the copy cannot be written.
    """
    file = Path(path)
    results = _results(file)
    workbook = _open(file)
    for cell, found in _by_cell(workbook, findings).items():
        _comment(workbook[cell[0]], cell[1], "\n\n".join(_words(each, locale) for each in found))
    write_workbook(workbook, output, results)


def _open(file: Path) -> Workbook:
    try:
        with file.open("rb") as opened, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of what it leaves out
            return load_workbook(opened, rich_text=True)
    except Exception as error:  # on a broken file openpyxl lets through whatever its parts raise
        raise DocumentError(actuals_texts.NOT_A_WORKBOOK(), source=Source(document=file.name)) from error


def _by_cell(workbook: Workbook, findings: Iterable[Finding]) -> Mapping[tuple[str, str], list[Finding]]:
    """Return *findings* by the sheet and the cell that they are to stand in."""
    titles = [sheet.title for sheet in workbook.worksheets]
    found: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        place = finding.source or Source()
        title = place.sheet if place.sheet in titles else titles[0]
        cell = place.cell or f"{get_column_letter(place.column or 1)}{place.row or 1}"
        found.setdefault((title, _shown_cell(workbook[title], cell)), []).append(finding)
    return found


def _shown_cell(sheet: Worksheet, cell: str) -> str:
    """Return *cell*, or the one that shows in its place under a merge."""
    area = next((area for area in sheet.merged_cells.ranges if cell in area), None)
    return cell if area is None else f"{get_column_letter(area.min_col)}{area.min_row}"


def _words(finding: Finding, locale: Locale) -> str:
    lines = [f"{finding.code} {finding.message.render(locale)}"]
    if finding.suggestion is not None:
        lines.append(finding.suggestion.render(locale))
    return writable("\n".join(lines))


def _comment(sheet: Worksheet, place: str, words: str) -> None:
    cell = sheet[place]
    before = cast("Comment | None", cell.comment)  # most cells have none; the types do not know
    text = words if before is None else f"{before.text}\n\n{words}"
    height = _LINE * lines_of(text, _COLUMNS) + _PADDING
    cell.comment = Comment(text, _AUTHOR, height=height, width=_WIDTH)


def _results(file: Path) -> Results:
    """Return the figures that formulas in *file* came to when it was last saved: without them a copy shows nothing to programs that do not calculate."""
    return {
        (sheet.title, f"{get_column_letter(column)}{row}"): written(cell.number)
        for sheet in read_workbook(file, results=True)
        for (row, column), cell in sheet.cells.items()
        if cell.number is not None
    }
