"""Sheets as grids: merged cells spread, every row reaches over the sheet, and a late cell costs one cell."""

from pathlib import Path

from openpyxl import Workbook

from perfmodel.documents.grid import Grid
from perfmodel.documents.reading.sheets import read_sheets


def grid(path: Path, *merges: str, **cells: str | float) -> Grid:
    """Return the grid of a sheet with *cells* and *merges*."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for place, content in cells.items():
        sheet[place] = content
    for area in merges:
        sheet.merge_cells(area)
    workbook.create_sheet("空")
    workbook.save(path / "表.xlsx")
    (found,) = read_sheets(path / "表.xlsx")
    return found


def test_a_sheet_is_a_whole_grid(tmp_path: Path) -> None:
    """Rows that hold something, each from its first column to the sheet's last; an empty sheet is none."""
    found = grid(tmp_path, A1="一级指标", C1="指标值", B3="走访户数")
    assert found.is_whole
    assert [[cell.text for cell in row.cells] for row in found.rows] == [
        ["一级指标", "", "指标值"],
        ["", "走访户数", ""],
    ]
    assert [row.source.row for row in found.rows] == [1, 3]


def test_merged_cells_spread(tmp_path: Path) -> None:
    """Down and across; what they cover below is blank, what they cover to their right is not there."""
    found = grid(tmp_path, "A1:A2", "B1:C1", A1="绩效指标", B1="指标值", D1="分值", B2="≥95%", D2=10)
    first, second = found.rows
    assert [(cell.text, cell.column, cell.row_span, cell.column_span) for cell in first.cells] == [
        ("绩效指标", 1, 2, 1),
        ("指标值", 2, 1, 2),
        ("分值", 4, 1, 1),
    ]
    assert [(cell.text, cell.column) for cell in second.cells] == [("", 1), ("≥95%", 2), ("", 3), ("10", 4)]


def test_every_cell_knows_its_place_and_its_number(tmp_path: Path) -> None:
    """Sheet and cell; what is stored, where that is a number."""
    found = grid(tmp_path, A1="分值", B1=9.47)
    words, number = found.rows[0].cells
    assert (number.source.document, number.source.sheet, number.source.cell) == ("表.xlsx", "Sheet", "B1")
    assert (words.number, str(number.number)) == (None, "9.47")


def test_a_late_cell_costs_one_cell(tmp_path: Path) -> None:
    """Far to the right no blanks are made."""
    found = grid(tmp_path, A1="一级指标", XFD1="备注", B2="走访户数")
    assert [len(row.cells) for row in found.rows] == [2, 3]
