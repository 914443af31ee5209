"""Sheets: a workbook as blocks, one whole grid a sheet, each cell with the text that a person sees in it and its place."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from zipfile import ZipFile

from attrs import frozen

from perfmodel.documents import texts
from perfmodel.documents.grid import Cell, Grid, Row
from perfmodel.documents.reading.workbooks import Place, Sheet, SheetCell, read_workbook
from perfmodel.messages import Note
from perfmodel.sources import Source

__all__ = ["grid_of", "notes_on_formulas", "read_sheets"]

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_UNRESOLVED = re.compile(rb"(?:<f\b[^>]*/>|<f\b[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")


def read_sheets(path: Path) -> tuple[Grid, ...]:
    """Return the sheets of the xlsx file *path* that hold something, in its order. Raises `DocumentError` (D201 to D205) for what is no workbook."""
    return tuple(grid_of(sheet) for sheet in read_workbook(path, results=True) if sheet.cells)


def notes_on_formulas(path: Path) -> tuple[Note, ...]:
    """Return the note that formulas in the xlsx file *path* have no result: a program wrote them that does not calculate, and their cells read as empty."""
    with ZipFile(path) as package:
        parts = [part for part in package.namelist() if _SHEET.fullmatch(part)]
        count = sum(len(_UNRESOLVED.findall(package.read(part))) for part in parts)
    return (Note(texts.UNRESOLVED_FORMULAS(count=count), source=Source(document=path.name)),) if count else ()


def grid_of(sheet: Sheet) -> Grid:
    """Return *sheet* as a grid. Rows that hold nothing are left out; a row begins with its first column and ends with the sheet's last."""
    merges = _Merges.of(sheet.merged)
    width = max(column for _, column in sheet.cells)
    rows = tuple(Row(tuple(_cells(sheet, row, cells, merges, width)), sheet.source(row)) for row, cells in sheet.rows())
    return Grid(rows, sheet.source(), is_whole=True)


@frozen
class _Merges:
    """How far merged cells spread, by where they begin, and the columns of each row that a cell of a row above covers."""

    ends: Mapping[Place, Place]
    covered: Mapping[int, set[int]]

    @classmethod
    def of(cls, merged: Mapping[Place, Place]) -> "_Merges":
        ends: dict[Place, Place] = {}
        covered: dict[int, set[int]] = {}
        for (row, column), begin in merged.items():
            bottom, right = ends.get(begin, begin)
            ends[begin] = (max(bottom, row), max(right, column))
            if row > begin[0]:
                covered.setdefault(row, set()).add(column)
        return cls(ends, covered)


def _cells(sheet: Sheet, row: int, cells: Mapping[int, SheetCell], merges: _Merges, width: int) -> Iterator[Cell]:
    """Yield the cells of *row*: what is written, and blanks where nothing is, so that every row reaches over the whole sheet.

    A sheet that is far wider than any form has blanks at both ends and under merges only.
    """
    blank = set(range(1, width + 1)) if width <= _WIDEST else {1, width} | merges.covered.get(row, set())
    for column in sorted(cells.keys() | blank):
        held = cells.get(column, _BLANK)
        if held is _BLANK and sheet.merged.get((row, column), (0, 0))[0] == row:
            continue  # the cell to its left spreads over it
        bottom, right = merges.ends.get((row, column), (row, column))
        spans = (bottom - row + 1, right - column + 1)
        yield Cell(held.text, column, *spans, source=sheet.source(row, column), number=held.number)


_BLANK = SheetCell()
_WIDEST = 64  # columns; published forms have up to twenty
