"""``perfmodel read --show``: the tables of a file cell by cell, each cell with what was understood of it.

What is shown is what the reader found, asked of the reader itself: its grids, the drafts that the form's headings made of them, and the model built
from those. Nothing is read a second way.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from attrs import Factory, define, evolve

from perfmodel.cli import texts
from perfmodel.cli.layout import columns, printable, shortened
from perfmodel.cli.meaning import describe_meaning
from perfmodel.cli.terminal import Terminal
from perfmodel.documents.forms.drafts import Draft, DraftRow, Part, ProjectDraft
from perfmodel.documents.forms.figures import read_amount, read_percent
from perfmodel.documents.forms.heads import Entry
from perfmodel.documents.forms.labels import one_line
from perfmodel.documents.forms.prose import Line
from perfmodel.documents.forms.rows import head_of
from perfmodel.documents.forms.spec import FormSpec, Kind
from perfmodel.documents.forms.understanding import best_draft
from perfmodel.documents.grid import Block, Cell, Grid, Row
from perfmodel.documents.reading.opening import open_blocks
from perfmodel.messages import Message, Note
from perfmodel.model import Document, Indicator, Project
from perfmodel.sources import Source
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Unreadable, Value

__all__ = ["show"]

_WIDEST = 36  # columns of a cell's own text; what it means is never cut

Told = Message | Unreadable | str
"""What was understood of a cell: a sentence, or a refusal to be drawn with its caret."""


def show(file: Path, documents: Iterable[Document], terminal: Terminal) -> None:
    """Write the tables of *file*, which holds *documents*, cell by cell."""
    blocks = open_blocks(file).blocks
    draft = best_draft(blocks)
    understood = _Understood(tuple(documents), draft, terminal)
    for grid in _grids(blocks):
        rows = [line for row in grid.rows for line in _shown(row, understood)]
        place = evolve(grid.rows[0].source, row=None, column=None, cell=None, line=None)
        terminal.answer(terminal.render(texts.TABLE(place=place, rows=len(grid.rows))))
        for line in columns(rows):
            terminal.answer(f"  {line}")
        terminal.answer("")


def _grids(blocks: Iterable[Block]) -> Iterator[Grid]:
    return (block for block in blocks if isinstance(block, Grid))


def _shown(row: Row, understood: "_Understood") -> Iterator[tuple[str, str, str]]:
    """Yield a line for each cell, and one for each further line of what was understood of it."""
    for cell in row.written:
        lines = list(understood.lines(cell, row))
        place = f"{cell.source.row or ''}.{cell.column}"
        text = shortened(printable(one_line(cell.text)), _WIDEST)
        yield place, text, lines[0] if lines else understood.terminal.render(texts.NOT_TAKEN())
        for line in lines[1:]:
            yield "", "", line


@define
class _Understood:
    """What was understood of a file, by place."""

    documents: tuple[Document, ...]
    draft: Draft
    terminal: Terminal
    told: dict[object, list[Told]] = Factory(dict[object, list[Told]])

    def __attrs_post_init__(self) -> None:
        projects = {project.source: project for document in self.documents for project in document.projects}
        for part in self.draft.parts:
            self._take_part(part, projects)
        for document in self.documents:
            for note in document.notes:
                self._take_note(note)

    def lines(self, cell: Cell, row: Row) -> Iterator[str]:
        """Yield what is to be said of *cell*."""
        of_row = self.told.get(_row_of(row.source), []) if cell is row.written[0] else []
        for told in [*(self._of(cell) or self._of_heading(cell, row)), *of_row]:
            if isinstance(told, Unreadable):
                yield from told.describe(self.terminal.locale).split("\n")
            else:
                yield printable(told if isinstance(told, str) else self.terminal.render(told))

    def _of(self, cell: Cell) -> list[Told]:
        """Return what was said of the place; where a row was put together its columns are others, and its lines are not."""
        told = self.told.get(cell.source)
        if told or cell.source.line is None:
            return told or []
        return self.told.get(_by_text(cell.source, cell.text)) or []

    def _of_heading(self, cell: Cell, row: Row) -> list[Told]:
        spec = self.draft.spec
        if spec.money_unit(cell.text):
            return [texts.MONEY_UNIT()]
        if (head := head_of(row, spec)) is not None:
            role = head.roles.get(cell.column)
            return [texts.HEADING(label=_column_label(role, spec))] if role else []
        found = spec.field(cell.text)
        return [texts.HEADING(label=found.labels[0])] if found else []

    def _say(self, source: Source, text: str, *told: Told) -> None:
        for key in (source,) if source.line is None else (source, _by_text(source, text)):
            self.told.setdefault(key, []).extend(told)

    # ---------------------------------------------------------------- what the form's headings made of the cells

    def _take_part(self, part: Part, projects: dict[Source | None, Project]) -> None:
        for draft in part.projects:
            project = projects.get(draft.source)
            self._take_head(draft, project)
            indicators = {each.source: each for each in (project.indicators if project else ())}
            for row in draft.rows:
                self._take_row(row, indicators.get(row.row.source))

    def _take_head(self, draft: ProjectDraft, project: Project | None) -> None:
        if draft.title:
            self._say(draft.title.source, draft.title.text, texts.TITLE())
        if draft.department:
            self._say_line(draft.department, "department")
        for role, lines in (("purpose", draft.purpose), ("objectives", draft.objectives)):
            for line in lines:
                self._say_line(line, role)
        unit = project.budget.unit if project and project.budget else draft.unit or self.draft.spec.money.default
        for entry in draft.entries:
            self._take_entry(entry, unit)
        self._take_money(draft)

    def _take_money(self, draft: ProjectDraft) -> None:
        """Take what only a filled form has: its rows of money, and its sums."""
        for head in draft.money_heads.values():
            self._say(head.source, head.text, texts.HEADING(label=one_line(head.text)))
        for row in draft.money:
            if row.role is not None:
                self._say(row.label.source, row.label.text, texts.HEADING(label=one_line(row.label.text)))
                for role, cell in row.cells.items():
                    self._say(cell.source, cell.text, texts.CONTENT(label=one_line(draft.money_heads[role].text)))
        sums = (draft.total.weight, draft.total.score) if draft.total else ()
        for role, total in zip(("weight", "claimed_score"), sums, strict=False):
            if total is not None:
                self._say(total.source, total.text, texts.CONTENT(label=_column_label(role, self.draft.spec)))

    def _say_line(self, line: Line, role: str) -> None:
        self._say(line.source, line.text, texts.CONTENT(label=_field_label(role, self.draft.spec)))

    def _take_entry(self, entry: Entry, unit: str) -> None:
        label = one_line(entry.label.text) if entry.date else entry.field.labels[0]
        if entry.value is None or entry.value.source != entry.label.source:
            self._say(entry.label.source, entry.label.text, texts.HEADING(label=label))
        if entry.value is not None and entry.holds:
            self._say(entry.value.source, entry.value.text, _content(entry, label, unit, self.draft.spec))

    def _take_row(self, row: DraftRow, indicator: Indicator | None) -> None:
        for role, cell in row.placed.cells.items():
            say = partial(self._say, cell.source, cell.text)
            label = _column_label(role, self.draft.spec)
            if indicator is None or cell.is_blank:
                continue
            if role == "target":
                say(*_target(label, indicator.target, self.terminal))
            elif role in {"category", "subcategory"}:
                say(_level(label, indicator.category if role == "category" else indicator.subcategory))
            elif role == "name":
                say(texts.CONTENT_READ(label=label, value=indicator.name))
            else:
                say(texts.CONTENT(label=label))

    # ---------------------------------------------------------------- what the reader noted

    def _take_note(self, note: Note) -> None:
        """Put *note* behind what was understood of its cell; a refusal drawn there says the same better."""
        source = note.source
        if source is None or (source.line is None and source.row is None):
            return
        drawn = any(isinstance(told, Unreadable) for told in self.told.get(source, ()))
        if not drawn:
            self.told.setdefault(source if source.column else _row_of(source), []).append(texts.NOTE(what=note.message))


def _row_of(source: Source) -> object:
    """Return what tells a row: its line in a text, its place in a sheet."""
    return source if source.line is None else source.line


def _by_text(source: Source, text: str) -> tuple[int | None, str]:
    return source.line, text.split("\n", maxsplit=1)[0].strip()


def _column_label(role: str, spec: FormSpec) -> str:
    """Return what most documents write over the column *role*."""
    return next((column.labels[0] for column in spec.columns if column.role == role), role)


def _field_label(role: str, spec: FormSpec) -> str:
    """Return what most documents call the field *role* of a project's head."""
    return next((named.labels[0] for named in spec.fields if named.role == role), role)


def _content(entry: Entry, label: str, unit: str, spec: FormSpec) -> Message:
    text = entry.value.text if entry.value else ""
    if entry.field.kind is Kind.MONEY:
        read: object = read_amount(text, unit, spec.money)
    elif entry.date:
        percent = read_percent(text)
        read = None if percent is None else texts.PLANNED(percent=percent)
    else:
        return texts.CONTENT(label=label)
    return texts.CONTENT(label=label) if read is None else texts.CONTENT_READ(label=label, value=read)


def _level(label: str, level: Category | Subcategory | str | None) -> Message:
    known = isinstance(level, (Category, Subcategory))
    return texts.CONTENT_READ(label=label, value=level) if known else texts.UNKNOWN_LEVEL(label=label)


def _target(label: str, value: Value, terminal: Terminal) -> tuple[Told, ...]:
    if isinstance(value, Unreadable):
        return texts.CONTENT(label=label), value
    return (texts.CONTENT_READ(label=label, value=describe_meaning(value, terminal)),)
