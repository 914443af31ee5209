"""The text export of a Word document, as blocks.

Two shapes are written in the field. *A cell a line*: every cell begins with a tab, its further lines have none, an empty line ends the row; merged
cells come back empty, and what follows the last cell of a row may be missing. *A row a line*: tabs stand between the cells, and a spreadsheet
quotes those that have line breaks in them. Bookmarks
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
_QUOTED = r'"(?:[^"]|"")*"(?=\t|$)'
_UNQUOTED = r'(?!")[^\t\n]*'
_ROW = re.compile(rf"(?:{_QUOTED}|{_UNQUOTED})(?:\t(?:{_QUOTED}|{_UNQUOTED}))*")
_CELL = re.compile(rf"(?:^|(?<=\t))(?:{_QUOTED}|{_UNQUOTED})")
_LONGEST_CELL = 60  # lines; a quote that is never closed is a quote
_FEWEST_ROWS = 3  # a table of contents or a signature may have a tab or two


def read_text(text: str, document: str) -> tuple[Block, ...]:
    """Return the blocks of *text*, the content of the file called *document*."""
    lines = [_cleaned(line) for line in _LINE_END.split(text)]
    if _has_rows_in_lines(lines):
        whole = list(_unquoted(lines))
        builder = _Builder(document, margin=_margin(whole))
        for number, cells in whole:
            _row_a_line(builder, number, cells)
    else:
        builder = _Builder(document)
        for number, line in enumerate(lines, start=1):
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


def _unquoted(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield each row's first line and its cells: a spreadsheet's text export quotes a cell that has line breaks or quotes in it."""
    place = 0
    while place < len(lines):
        end = _end_of_row(lines, place)
        row = "\n".join(lines[place:end])
        yield place + 1, [_plain(cell) for cell in _CELL.findall(row)] if _closes(row) else row.split("\t")
        place = end


def _end_of_row(lines: list[str], place: int) -> int:
    longest = min(place + _LONGEST_CELL, len(lines)) if "\t" in lines[place] else place + 1
    return next((end for end in range(place + 1, longest + 1) if _closes("\n".join(lines[place:end]))), place + 1)


def _closes(row: str) -> bool:
    """Whether every cell of *row* that a quote opens is closed."""
    return _ROW.fullmatch(row) is not None


def _plain(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def _margin(rows: list[tuple[int, list[str]]]) -> int:
    """Return how many columns stand empty to the left of everything, as in a sheet that begins in column B."""
    tables = [cells for _, cells in rows if len(cells) > 1]
    begins = (next((place for place, cell in enumerate(cells) if cell.strip()), None) for cells in tables)
    return min((place for place in begins if place is not None), default=0)


def _row_a_line(builder: "_Builder", number: int, cells: list[str]) -> None:
    builder.end_row()
    if len(cells) > 1:
        for cell in cells[builder.margin :]:
            builder.add_cell(number, cell)
    elif cells[0]:
        builder.add_paragraph(number, cells[0])


@define
class _Builder:
    """Puts cells into rows, rows into grids, grids and paragraphs into one sequence."""

    document: str
    margin: int = 0
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
            Cell(_trimmed(text), column, source=self._place(number, column + self.margin, line))
            for column, (line, text) in enumerate(self.cells, start=1)
        ]
        first = next((cell for cell in cells if cell.text), cells[0])
        return Row(tuple(cells), self._place(number, line=first.source.line))

    def _place(self, row: int | None = None, column: int | None = None, line: int | None = None) -> Source:
        return Source(document=self.document, table=self.tables + 1, row=row, column=column, line=line)


def _trimmed(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())
