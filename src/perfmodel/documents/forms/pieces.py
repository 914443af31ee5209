"""Pieces: rows that a file holds in parts, because a stray paragraph end or a page broke them, put together again.

A row of the form begins with a heading, a level or a merged cell above it; what begins otherwise continues the row before.
"""

from collections.abc import Iterator
from functools import reduce

from attrs import evolve

from perfmodel.documents import texts
from perfmodel.documents.forms.figures import is_silent, read_amount, read_checkpoint, read_percent
from perfmodel.documents.forms.heads import read_head_row
from perfmodel.documents.forms.rows import Head, head_of, starts_with_levels
from perfmodel.documents.forms.spec import FormSpec, Kind
from perfmodel.documents.grid import Grid, Row
from perfmodel.messages import Note

__all__ = ["continues", "rejoined"]


def rejoined(grid: Grid, spec: FormSpec, head: Head | None) -> Grid:
    """Return *grid* with its broken rows whole, and a note for each. *head* is the head of indicators that still holds."""
    rows: list[Row] = []
    notes: list[Note] = []
    waiting = list(reversed(grid.rows))
    while waiting:
        row = waiting.pop()
        head = head_of(row, spec) or (None if spec.field(row.cells[0].text) else head)
        pieces = list(_pieces(row, waiting, head, spec))
        if pieces:
            place = evolve(row.source, row=len(rows) + 1)
            notes.append(Note(texts.ROW_REJOINED(count=len(pieces) + 1), source=place))
        rows.append(reduce(Row.followed_by, pieces, row))
    if not notes:
        return grid
    return evolve(grid.with_rows(rows), notes=(*grid.notes, *notes))


def _pieces(row: Row, waiting: list[Row], head: Head | None, spec: FormSpec) -> Iterator[Row]:
    while waiting and continues(row, waiting[-1], head, spec):
        piece = waiting.pop()
        row = row.followed_by(piece)
        yield piece


def continues(row: Row, piece: Row, head: Head | None, spec: FormSpec) -> bool:
    """Whether *piece*, the row after *row*, is the rest of it."""
    if not piece.written or _is_of_the_form(piece, spec):
        return False
    return _continues_indicator(row, piece, head) if head else _continues_head(row, piece, spec)


def _is_of_the_form(piece: Row, spec: FormSpec) -> bool:
    """Whether *piece* begins something of its own: a title, a department, a unit of money, a heading, a head of indicators."""
    first = piece.cells[0].text
    if spec.field(first) or spec.field_with_value(first) or spec.has_department_code(first) or head_of(piece, spec):
        return True
    return any(spec.money_unit(cell.text) or spec.title_of(cell.text) for cell in piece.written)


def _continues_indicator(row: Row, piece: Row, head: Head) -> bool:
    """Together no wider than the head, the first beginning as rows do, the second not."""
    if row.width + piece.width > head.width or starts_with_levels(piece, head):
        return False
    return row.cells[0].is_blank or starts_with_levels(row, head)


def _continues_head(row: Row, piece: Row, spec: FormSpec) -> bool:
    """The row ends in a heading whose content the piece begins with, or goes on with further headings."""
    if piece.cells[0].is_blank:
        return False
    if row.cells[0].is_blank:
        return _are_shares(row) and _are_shares(piece)
    found = read_head_row(row, spec)
    if not found.entries:
        return False
    if found.waits:
        dated = any(entry.date for entry in found.entries)
        return dated and all(read_checkpoint(cell.text, spec.plan) for cell in piece.written)
    last = found.entries[-1]
    if last.value is None and last.field.kind is not Kind.GROUP:
        text = piece.cells[0].text
        return (
            last.field.kind is Kind.TEXT
            or is_silent(text)
            or read_amount(text, spec.money.default, spec.money) is not None
        )
    return any(spec.field(cell.text) for cell in piece.written)


def _are_shares(row: Row) -> bool:
    return all(read_percent(cell.text) is not None for cell in row.written)
