"""Drafts: what was found in a file under the form's headings, still as text, before it becomes the model."""

from collections.abc import Mapping

from attrs import Factory, define, evolve, frozen

from perfmodel.documents.forms.heads import Entry
from perfmodel.documents.forms.prose import Line
from perfmodel.documents.forms.rows import Head, Placed
from perfmodel.documents.forms.spec import FormSpec, Section
from perfmodel.documents.grid import Cell, Row
from perfmodel.messages import Note
from perfmodel.sources import Source

__all__ = ["Draft", "DraftRow", "MoneyRow", "Part", "ProjectDraft", "TotalRow", "lines_in"]


@frozen
class DraftRow:
    """A row of the table of indicators under its head."""

    placed: Placed
    head: Head
    row: Row


@frozen
class MoneyRow:
    """A row of the money: where it comes from (*role*; ``None``: a source that the form does not know), and its cells by column."""

    label: Cell
    role: str | None
    cells: Mapping[str, Cell]


@frozen
class TotalRow:
    """The row that sums up: the cells of the weights and of the scores."""

    weight: Cell | None
    score: Cell | None


@define
class ProjectDraft:
    """A project's table. *title* is the line over it, *department* as its head writes it, *unit* the catalogue's symbol."""

    source: Source
    title: Line | None = None
    department: Line | None = None
    unit: str | None = None
    entries: list[Entry] = Factory(list[Entry])
    purpose: list[Line] = Factory(list[Line])
    objectives: list[Line] = Factory(list[Line])
    rows: list[DraftRow] = Factory(list[DraftRow])
    money: list[MoneyRow] = Factory(list[MoneyRow])
    money_heads: Mapping[str, Cell] = Factory(dict[str, Cell])
    total: TotalRow | None = None
    notes: list[Note] = Factory(list[Note])

    @property
    def has_begun(self) -> bool:
        """Whether anything beside its title and its department was found."""
        return bool(self.entries or self.purpose or self.objectives or self.rows or self.money)

    def find(self, role: str) -> Entry | None:
        """Return the first entry with that role that holds something, else the first empty one."""
        entries = [entry for entry in self.entries if entry.field.role == role]
        return next((entry for entry in entries if entry.holds), entries[0] if entries else None)


@define
class Part:
    """A department's own pages, which may name it, and the projects after them."""

    department: Line | None = None
    front: list[Line] = Factory(list[Line])
    sections: dict[Section, list[Line]] = Factory(dict[Section, list[Line]])
    projects: list[ProjectDraft] = Factory(list[ProjectDraft])
    notes: list[Note] = Factory(list[Note])


@frozen
class Draft:
    """Everything found in a file. *evidence* are the different headings of the form that it has."""

    spec: FormSpec
    parts: tuple[Part, ...]
    evidence: frozenset[str]


def lines_in(cell: Cell) -> list[Line]:
    """Return the lines of *cell*, each with its place."""
    first = cell.source.line
    return [
        Line(text, cell.source if first is None else evolve(cell.source, line=first + number))
        for number, text in enumerate(cell.text.split("\n"))
        if text.strip()
    ]
