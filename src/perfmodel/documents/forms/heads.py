"""The head of a project's table: rows of headings with their contents beside or below them."""

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from perfmodel.documents.forms.figures import read_amount, read_checkpoint, read_percent
from perfmodel.documents.forms.spec import Field, FormSpec, Kind
from perfmodel.documents.grid import Cell, Row
from perfmodel.values import PartialDate

__all__ = ["Entry", "HeadRow", "are_dates", "below", "read_head_row"]


@frozen
class Entry:
    """A heading and what stands by it. A *date* of the plan is an entry of the plan's field."""

    field: Field
    label: Cell
    value: Cell | None = None
    date: PartialDate | None = None

    @property
    def holds(self) -> bool:
        """Whether anything is written by the heading."""
        return self.value is not None and not self.value.is_blank

    def takes(self, cell: Cell) -> bool:
        """Whether *cell*, to the right of the heading, is its content: a heading over others has none."""
        return self.field.kind is not Kind.GROUP and not self.holds and (self.value is None or not cell.is_blank)


@frozen
class HeadRow:
    """A row of the head: its *entries*, and *loose* cells that belong to none."""

    entries: tuple[Entry, ...]
    loose: tuple[Cell, ...]

    @property
    def waits(self) -> bool:
        """Whether its contents stand in the row below: several headings and nothing beside them."""
        own = [entry for entry in self.entries if entry.field.kind is not Kind.GROUP]
        return (
            not self.loose
            and not any(entry.holds for entry in own)
            and (len(own) > 1 or any(entry.date for entry in own))
        )


def read_head_row(row: Row, spec: FormSpec) -> HeadRow:
    """Return what *row* holds: each cell is a heading, the content of the heading before it, or both with a colon between."""
    entries: list[Entry] = []
    loose: list[Cell] = []
    plan = spec.plan_field if are_dates(row, spec) else None
    for cell in row.cells:
        found = _heading(cell, spec, plan)
        if found is not None:
            entries.append(found)
            plan = found.field if found.field.kind is Kind.PLAN else plan
        elif entries and entries[-1].takes(cell) and spec.money_unit(cell.text) is None:
            entries[-1] = evolve(entries[-1], value=cell)
        elif not cell.is_blank:
            loose.append(cell)
    return HeadRow(tuple(_without_plan_heading(entries)), tuple(loose))


def are_dates(row: Row, spec: FormSpec) -> bool:
    """Whether *row* is the dates of a funding plan, whose own heading stands elsewhere."""
    return len(row.written) > 1 and all(read_checkpoint(cell.text, spec.plan) for cell in row.written)


def _heading(cell: Cell, spec: FormSpec, plan: Field | None) -> Entry | None:
    if cell.is_blank or spec.money_unit(cell.text) is not None:
        return None
    if plan and (date := read_checkpoint(cell.text, spec.plan)):
        return Entry(plan, cell, date=date)
    if (found := spec.field(cell.text)) is not None:
        return Entry(found, cell)
    if (both := spec.field_with_value(cell.text)) is not None:
        return Entry(both[0], cell, evolve(cell, text=both[1]))
    return None


def below(entries: Iterable[Entry], row: Row, spec: FormSpec) -> tuple[tuple[Entry, ...], tuple[Cell, ...]] | None:
    """Return *entries* with their contents from *row*, the one below their headings, and the cells that stand under none.

    ``None`` if *row* holds no contents: a heading of its own, or nothing that reads as what the headings ask for.
    """
    waiting = [entry for entry in entries if entry.field.kind is not Kind.GROUP]
    if read_head_row(row, spec).entries or not row.written:
        return None
    found = _under(waiting, row)
    if not any(_reads(entry, spec) for entry in found) and not all(entry.date for entry in waiting):
        return None
    used = {entry.value.column for entry in found if entry.value}
    return tuple(found), tuple(cell for cell in row.written if cell.column not in used)


def _under(entries: list[Entry], row: Row) -> list[Entry]:
    """Match by column; where that leaves contents over, and there are as many as headings, in order."""
    by_column = {cell.column: cell for cell in row.cells}
    found = [evolve(entry, value=by_column.get(entry.label.column)) for entry in entries]
    filled = sum(entry.holds for entry in found)
    if filled < len(row.written) == len(entries):
        return [evolve(entry, value=cell) for entry, cell in zip(entries, row.written, strict=True)]
    return found


def _reads(entry: Entry, spec: FormSpec) -> bool:
    if entry.value is None or entry.value.is_blank:
        return False
    if entry.field.kind is Kind.MONEY:
        return read_amount(entry.value.text, spec.money.default, spec.money) is not None
    return entry.field.kind is Kind.TEXT or read_percent(entry.value.text) is not None


def _without_plan_heading(entries: list[Entry]) -> Iterator[Entry]:
    """Leave out the plan's own heading where dates follow it: the dates are its entries."""
    dated = any(entry.date for entry in entries)
    return (entry for entry in entries if entry.date or entry.holds or not (dated and entry.field.kind is Kind.PLAN))
