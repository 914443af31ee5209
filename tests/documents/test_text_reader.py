"""The text reader: lines of an export into paragraphs and grids, with nothing of a form in it."""

from perfmodel.documents.grid import Grid, Paragraph
from perfmodel.documents.reading.text import read_text


def cells(grid: Grid | Paragraph) -> list[list[str]]:
    """Return the texts of a grid, row by row."""
    assert isinstance(grid, Grid)
    return [[cell.text for cell in row.cells] for row in grid.rows]


def test_a_cell_a_line_makes_rows_of_cells() -> None:
    """Each cell begins with a tab, an empty line ends the row, a line without a tab goes on with its cell."""
    (grid,) = read_text("\t目标\n\t1.甲\n2.乙\n\n\t\n\t丙\t\n\n", "a.txt")
    assert cells(grid) == [["目标", "1.甲\n2.乙"], ["", "丙"]]


def test_cells_know_where_they_stand() -> None:
    """Table, row, column and line are counted from 1; a row's line is its first written cell's."""
    _, grid = read_text("标题\n\t\n\t甲\n\t乙\n\n", "a.txt")
    assert isinstance(grid, Grid)
    (row,) = grid.rows
    assert [(cell.source.table, cell.source.row, cell.source.column, cell.source.line) for cell in row.cells] == [
        (1, 1, 1, 2),
        (1, 1, 2, 3),
        (1, 1, 3, 4),
    ]
    assert row.source.line == 3


def test_a_line_of_anything_else_parts_two_tables() -> None:
    """Also one of white space; only empty lines do not."""
    blocks = read_text("\t甲\n\n \n\t乙\n\n标题\n\t丙\n\n\n\t丁\n", "a.txt")
    assert [type(block).__name__ for block in blocks] == ["Grid", "Grid", "Paragraph", "Grid"]
    assert cells(blocks[3]) == [["丙"], ["丁"]]
    assert [note.code for block in blocks if isinstance(block, Grid) for note in block.notes] == ["N352"]


def test_bookmarks_are_dropped() -> None:
    """Whether before a heading or in a cell."""
    paragraph, grid = read_text("[bookmark: _Toc_2]一、目标\n\t[bookmark: x]甲\n\n", "a.txt")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "一、目标"
    assert cells(grid) == [["甲"]]


def test_rows_in_lines_are_told_from_cells_in_lines() -> None:
    """Where most lines with a tab have several cells, each line is a row; blank cells count."""
    (grid,) = read_text("甲\t乙\t丙\n\t丁\t戊\n己\t\t庚\n", "a.txt")
    assert cells(grid) == [["甲", "乙", "丙"], ["", "丁", "戊"], ["己", "", "庚"]]


def test_a_tab_inside_a_cell_is_no_new_cell() -> None:
    """A numbered paragraph's tab stays in its cell where cells stand a line each."""
    (grid,) = read_text("\t目标\n\t1.\t甲\n\n\t乙\n\t丙\n\n", "a.txt")
    assert cells(grid) == [["目标", "1.\t甲"], ["乙", "丙"]]


def test_a_text_that_ends_within_a_row_keeps_it() -> None:
    """The last row needs no empty line after it."""
    (grid,) = read_text("\t甲\n\t乙", "a.txt")
    assert cells(grid) == [["甲", "乙"]]


def test_a_spreadsheet_quotes_cells_with_line_breaks() -> None:
    """The quotes go, doubled ones inside are one, and the row is one row; a quote that nothing closes is a quote."""
    rows = 'a\tb\tc\n绩效目标\t"1.""甲""\n2.乙"\tx\n"丙"丁\t"戊\tf\n'
    (grid,) = read_text(rows, "x.txt")
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [
        ["a", "b", "c"],
        ["绩效目标", '1."甲"\n2.乙', "x"],
        ['"丙"丁', '"戊', "f"],
    ]
    assert [row.source.line for row in grid.rows] == [1, 2, 4]


def test_columns_that_stand_empty_on_the_left_of_everything_are_none() -> None:
    """A sheet that begins in column B; places still count its columns."""
    (grid,) = read_text("\ta\tb\n\t\tc\n\td\te\n\tf\tg\n", "x.txt")
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [["a", "b"], ["", "c"], ["d", "e"], ["f", "g"]]
    assert grid.rows[0].cells[0].source.column == 2
