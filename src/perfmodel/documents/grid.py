"""Grid: one structure for any table, whatever file it came from, with nothing of a form in it.

A reader turns a file into blocks in the file's order: paragraphs and grids. Forms match blocks. Neither knows the other.
"""

from collections.abc import Iterable
from decimal import Decimal

from attrs import evolve, field, frozen

from perfmodel.messages import Note
from perfmodel.sources import Source

__all__ = ["Block", "Cell", "Grid", "Paragraph", "Row"]


@frozen
class Cell:
    """A cell where it begins: its text (lines apart by a line feed), the first of its columns, and how far it spreads.

    *number* is what the file stores, exactly, where that is a number: a format may show less of it.
    """

    text: str
    column: int
    row_span: int = 1
    column_span: int = 1
    source: Source = field(factory=Source, eq=False)
    number: Decimal | None = field(default=None, eq=False)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not self.text.strip()


@frozen
class Row:
    """The cells that begin in one row, from left to right. What a merged cell above covers is not among them, or is blank."""

    cells: tuple[Cell, ...]
    source: Source = field(factory=Source, eq=False)

    @property
    def written(self) -> tuple[Cell, ...]:
        """The cells that are not blank."""
        return tuple(cell for cell in self.cells if not cell.is_blank)

    @property
    def width(self) -> int:
        """How many columns the row reaches over."""
        return max((cell.column + cell.column_span - 1 for cell in self.cells), default=0)

    def followed_by(self, piece: "Row") -> "Row":
        """Return the row with the cells of *piece* set to its right: a row that a reader found in two pieces."""
        width = self.width
        return evolve(self, cells=(*self.cells, *(evolve(cell, column=cell.column + width) for cell in piece.cells)))


@frozen
class Grid:
    """A table. *notes* say what its reader repaired in it. *is_whole*: it is a table of its own, its rows and columns as the file has them."""

    rows: tuple[Row, ...]
    source: Source = field(factory=Source, eq=False)
    notes: tuple[Note, ...] = field(default=(), eq=False)
    is_whole: bool = False

    def with_rows(self, rows: Iterable[Row]) -> "Grid":
        """Return the grid with *rows* in place of its own, counted anew from 1."""
        return evolve(self, rows=tuple(_numbered(row, number) for number, row in enumerate(rows, start=1)))


@frozen
class Paragraph:
    """A paragraph outside any table."""

    text: str
    source: Source = field(factory=Source, eq=False)


Block = Paragraph | Grid
"""What a file is made of."""


def _numbered(row: Row, number: int) -> Row:
    cells = [evolve(cell, source=evolve(cell.source, row=number, column=cell.column)) for cell in row.cells]
    return Row(tuple(cells), evolve(row.source, row=number))
