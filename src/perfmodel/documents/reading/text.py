"""The text export of a Word document, as blocks.

Two shapes are written in the field. *A cell a line*: every cell begins with a tab, its further lines have none, an empty line ends the row; merged
cells come back empty, and what follows the last cell of a row may be missing. *A row a line*: tabs stand between the cells. Bookmarks
(``[bookmark: …]``) are dropped. A table goes on until something other than a cell or an empty line comes.
"""

import re
from collections.abc import Iterator

from attrs import Factory, define

from perfmodel.documents import texts
from perfmodel.documents.grid import Block, Cell, Grid, Paragraph, Row
from perfmodel.messages import Note
from perfmodel.sources import Source

__all__ = ["read_text"]

_LINE_END = re.compile(r"\r\n|\n|\r")
_BOOKMARK = re.compile(r"\[bookmark:[^\]\n]*\]")
_UNSEEN = re.compile("[\ufeff\u200b\u200c\u200d\u2060\x07\x0c]")
_SEVERAL_CELLS = re.compile(r"[^\t]\t+[^\t\s]")
_FEWEST_ROWS = 3  # a table of contents or a signature may have a tab or two


def read_text(text: str, document: str) -> tuple[Block, ...]:
    """Return the blocks of *text*, the content of the file called *document*."""
    lines = [_cleaned(line) for line in _LINE_END.split(text)]
    builder = _Builder(document)
    rows_in_lines = _has_rows_in_lines(lines)
    for number, line in enumerate(lines, start=1):
        if rows_in_lines:
            _row_a_line(builder, number, line)
        else:
            _cell_a_line(builder, number, line)
    return tuple(builder.finish())


def _cleaned(line: str) -> str:
    return _UNSEEN.sub("", _BOOKMARK.sub("", line)).replace("\v", "\n")


def _has_rows_in_lines(lines: list[str]) -> bool:
    """Tell the two shapes apart by what most lines with a tab look like: a lone tab inside may be a numbered paragraph's."""
    several = sum(bool(_SEVERAL_CELLS.search(line)) for line in lines)
    single = sum(line.startswith("\t") for line in lines)
    return several > single / 2 and several >= _FEWEST_ROWS


def _cell_a_line(builder: "_Builder", number: int, line: str) -> None:
    if line.startswith("\t"):
        builder.add_cell(number, line[1:])
    elif not line:
        builder.end_row()
        builder.empty_lines.append(number)
    elif builder.cells:
        builder.continue_cell(line)
    else:
        builder.add_paragraph(number, line)


def _row_a_line(builder: "_Builder", number: int, line: str) -> None:
    builder.end_row()
    if "\t" in line:
        for cell in line.split("\t"):
            builder.add_cell(number, cell)
    elif line:
        builder.add_paragraph(number, line)


@define
class _Builder:
    """Puts cells into rows, rows into grids, grids and paragraphs into one sequence."""

    document: str
    blocks: list[Block] = Factory(list[Block])
    rows: list[Row] = Factory(list[Row])
    cells: list[tuple[int, str]] = Factory(list[tuple[int, str]])
    notes: list[Note] = Factory(list[Note])
    tables: int = 0
    empty_lines: list[int] = Factory(list[int])

    def add_cell(self, line: int, text: str) -> None:
        if not self.cells and self.rows and len(self.empty_lines) > 1:
            self.notes.append(Note(texts.STRAY_BLANK_LINE(), source=self._place(line=self.empty_lines[1])))
        self.empty_lines.clear()
        self.cells.append((line, text))

    def continue_cell(self, text: str) -> None:
        line, begun = self.cells[-1]
        self.cells[-1] = (line, f"{begun}\n{text}")

    def end_row(self) -> None:
        if self.cells:
            self.rows.append(self._row(len(self.rows) + 1))
        self.cells.clear()

    def add_paragraph(self, line: int, text: str) -> None:
        self.end_table()
        if text.strip():
            self.blocks.append(Paragraph(text.strip(), Source(document=self.document, line=line)))

    def end_table(self) -> None:
        if self.rows:
            self.tables += 1
            self.blocks.append(Grid(tuple(self.rows), self._place(), tuple(self.notes)))
        self.rows.clear()
        self.notes.clear()
        self.empty_lines.clear()

    def finish(self) -> Iterator[Block]:
        self.end_row()
        self.end_table()
        yield from self.blocks

    def _row(self, number: int) -> Row:
        cells = [
            Cell(_trimmed(text), column, source=self._place(number, column, line))
            for column, (line, text) in enumerate(self.cells, start=1)
        ]
        first = next((cell for cell in cells if cell.text), cells[0])
        return Row(tuple(cells), self._place(number, line=first.source.line))

    def _place(self, row: int | None = None, column: int | None = None, line: int | None = None) -> Source:
        return Source(document=self.document, table=self.tables + 1, row=row, column=column, line=line)


def _trimmed(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())
