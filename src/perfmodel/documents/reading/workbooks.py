"""Workbooks: an xlsx file as sheets of cells, each cell with the text that a person sees in it.

openpyxl does the reading; the rest of the library sees only what is here, so that a faster reader can take its place. Cells come as the file holds
them, never as the rectangle around them: one late cell costs one cell.
"""

import math
import warnings
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from operator import attrgetter
from pathlib import Path

from attrs import field, frozen
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import from_excel
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading import actuals_texts as texts
from perfmodel.documents.reading.number_formats import (
    CHINESE_DATE_FORMATS,
    exact_number,
    is_date,
    is_rounded,
    shown_date,
    shown_number,
)
from perfmodel.documents.reading.packages import check_package
from perfmodel.errors import DocumentError
from perfmodel.sources import Source

__all__ = ["Sheet", "SheetCell", "read_workbook"]

Place = tuple[int, int]
"""Row and column, from 1."""


@frozen
class SheetCell:
    """What a cell shows: *text* without the white space around it; *number* what it stores, exactly, where that is a number.

    A formula is kept as its own text, or as the result stored beside it where that was asked for. *rounded*: the format shows less of the number than is stored.
    """

    text: str = ""
    number: Decimal | None = None
    is_formula: bool = False
    is_error: bool = False
    rounded: bool = False


_EMPTY = SheetCell()
_format_number = attrgetter("_style.numFmtId")  # openpyxl calls the built-in formats that it does not know General
_held_cells = attrgetter("_cells")  # every public way fills the whole rectangle around the cells


@frozen
class Sheet:
    """One sheet: its cells that hold something, and the cells that lie under a merge, each with the one that shows there."""

    document: str
    title: str
    cells: Mapping[Place, SheetCell]
    merged: Mapping[Place, Place] = field(factory=dict[Place, Place])

    def at(self, row: int, column: int | None) -> SheetCell:
        """Return the cell there; an empty one where the sheet holds nothing, or has no such column."""
        return _EMPTY if column is None else self.cells.get((row, column), _EMPTY)

    def seen_at(self, row: int, column: int | None) -> SheetCell:
        """Return what is seen there: under a merge, what the merged cell shows."""
        return self.at(row, column) if column is None else self.at(*self.merged.get((row, column), (row, column)))

    def is_covered(self, row: int, column: int | None) -> bool:
        """Whether a merge hides the cell there."""
        return column is not None and (row, column) in self.merged

    def rows(self) -> Iterator[tuple[int, Mapping[int, SheetCell]]]:
        """Yield each row that holds something, with its cells by column."""
        found: dict[int, dict[int, SheetCell]] = {}
        for (row, column), cell in sorted(self.cells.items()):
            found.setdefault(row, {})[column] = cell
        yield from found.items()

    def source(self, row: int | None = None, column: int | None = None) -> Source:
        """Return the place, for notes and errors."""
        cell = None if row is None or column is None else f"{get_column_letter(column)}{row}"
        return Source(document=self.document, sheet=self.title, row=row, column=column, cell=cell)


def read_workbook(path: Path, *, results: bool = False) -> tuple[Sheet, ...]:
    """Return the sheets of the xlsx file *path*, in its order; with *results*, what formulas came to when the file was last saved.

    Raises `DocumentError` (D201 to D205) for anything else.
    """
    check_package(path)
    workbook = _open(path, results=results)
    return tuple(_sheet(path.name, worksheet, workbook) for worksheet in workbook.worksheets)


def _open(path: Path, *, results: bool) -> Workbook:
    try:
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of what it leaves out; none of that is read here
            return load_workbook(file, keep_links=False, data_only=results)
    except Exception as error:  # on a broken file openpyxl lets through whatever its parts raise
        raise DocumentError(texts.NOT_A_WORKBOOK(), source=Source(document=path.name)) from error


def _sheet(document: str, worksheet: Worksheet, workbook: Workbook) -> Sheet:
    held: Mapping[Place, Cell | MergedCell] = _held_cells(worksheet)
    cells = {
        place: _cell(cell, workbook)
        for place, cell in held.items()
        if isinstance(cell, Cell) and cell.value is not None
    }
    merged = {
        (row, column): (area.min_row, area.min_col)
        for area in worksheet.merged_cells.ranges
        for row in range(area.min_row, area.max_row + 1)
        for column in range(area.min_col, area.max_col + 1)
        if (row, column) != (area.min_row, area.min_col)
    }
    return Sheet(document, worksheet.title, {place: cell for place, cell in cells.items() if cell.text}, merged)


def _cell(cell: Cell, workbook: Workbook) -> SheetCell:
    value, code = cell.value, _format_code(cell)
    if cell.data_type == "f":
        formula = (
            value if isinstance(value, str) else getattr(value, "text", None)
        )  # an array formula is an object with its text
        return SheetCell(str(formula or "="), is_formula=True)
    if isinstance(value, bool):
        return SheetCell("TRUE" if value else "FALSE")
    if isinstance(value, (date, time, timedelta)):
        return SheetCell(shown_date(value, code))
    if isinstance(value, (int, float, Decimal)):
        return _number(value, code, workbook)
    return SheetCell(str(value).strip(), is_error=cell.data_type == "e")


def _number(stored: float | Decimal, code: str, workbook: Workbook) -> SheetCell:
    if not math.isfinite(stored):
        return SheetCell(str(stored))
    if is_date(code) and (moment := _moment(stored, workbook)) is not None:
        return SheetCell(shown_date(moment, code))
    number = exact_number(stored)
    text = shown_number(number, code)
    return SheetCell(text, number, rounded=is_rounded(number, text))


def _moment(stored: float | Decimal, workbook: Workbook) -> datetime | None:
    try:
        moment = from_excel(float(stored), workbook.epoch)
    except (ValueError, OverflowError):
        return None
    return moment if isinstance(moment, datetime) else None


def _format_code(cell: Cell) -> str:
    return CHINESE_DATE_FORMATS.get(_format_number(cell)) or cell.number_format
