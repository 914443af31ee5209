"""Progress: where the reading of a file stands, and what it has found so far."""

from collections.abc import Iterable

from attrs import Factory, define

from perfmodel.documents import texts
from perfmodel.documents.forms.drafts import Part, ProjectDraft, lines_in
from perfmodel.documents.forms.filled import MoneyHead
from perfmodel.documents.forms.heads import Entry
from perfmodel.documents.forms.labels import one_line
from perfmodel.documents.forms.prose import Line, unplaced
from perfmodel.documents.forms.rows import Head
from perfmodel.documents.forms.spec import FormSpec, Section
from perfmodel.documents.grid import Cell
from perfmodel.messages import Note
from perfmodel.sources import Source

__all__ = ["Progress"]


@define
class Progress:
    """The section of prose, the project, the heads of money and of indicators that hold, the headings that wait for contents, lines without a place yet."""

    spec: FormSpec
    parts: list[Part] = Factory(lambda: [Part()])
    evidence: set[str] = Factory(set[str])
    section: Section | None = None
    project: ProjectDraft | None = None
    head: Head | None = None
    money: MoneyHead | None = None
    after_head: bool = False
    waiting: tuple[Entry, ...] = ()
    below: str | None = None
    unit: str | None = None
    loose: list[Line] = Factory(list[Line])

    @property
    def part(self) -> Part:
        """The department's pages that are being read."""
        return self.parts[-1]

    def _begin_section(self, section: Section) -> None:
        self.section = None if section is Section.DIVIDERS else section
        if self.section is None:
            return
        self.settle_project()
        if self.part.projects:  # another department's pages
            self.parts.append(Part())
        self.part.front.extend(self.loose)  # what stood alone before its first heading
        self.loose.clear()

    def _begin_project(self, source: Source, title: Line | None = None) -> ProjectDraft:
        self.settle_project()
        self.section = None
        project = ProjectDraft(source, title, unit=self.unit)
        self.part.projects.append(project)
        self.project = project
        self._note_loose(project.notes)
        return project

    def settle_project(self) -> None:
        """End the project; take it back if it never got more than its title."""
        self._give_up_waiting()
        project, self.project = self.project, None
        self.head, self.money, self.below = None, None, None
        if project is None or project.has_begun:
            return
        self.part.projects.pop()
        self.part.notes.extend(project.notes)
        if project.title:
            self.part.notes.append(Note(texts.LONE_TITLE(text=project.title.text), source=project.title.source))
        if project.department:
            self._take_loose(project.department)

    def settle(self) -> None:
        """End the reading: what is still loose is noted."""
        self.settle_project()
        self._note_loose(self.part.notes)

    def _note_loose(self, notes: list[Note]) -> None:
        notes.extend(unplaced(line.text, line.source) for line in self.loose)
        self.loose.clear()

    def _current(self, source: Source) -> ProjectDraft:
        return self.project or self._begin_project(source)

    def _notes(self) -> list[Note]:
        return self.project.notes if self.project else self.part.notes

    def _take_loose(self, line: Line) -> None:
        (self.loose if self.part.projects else self.part.front).append(line)

    def _give_up_waiting(self) -> None:
        """Take the headings that wait for contents as empty."""
        waiting, self.waiting = self.waiting, ()
        for entry in waiting:
            self._add_entry(entry)

    def _set_unit(self, project: ProjectDraft, unit: str, source: Source) -> None:
        known = self.spec.money.units.get(unit)
        if known is None:
            project.notes.append(Note(texts.UNKNOWN_UNIT(text=unit), source=source))
        project.unit = known

    def _add_entry(self, entry: Entry) -> None:
        project = self._current(entry.label.source)
        role, value = entry.field.role, entry.value
        if role in {"purpose", "objectives"}:
            self._add_text(role, lines_in(value) if value else [])
        elif value is not None and entry.holds and entry.date is None and _is_doubled(project, role):
            project.notes.append(unplaced(f"{entry.label.text} {value.text}", entry.label.source))
        elif value is not None and role == "department":
            project.department = Line(one_line(value.text), value.source) if entry.holds else project.department
        else:
            project.entries.append(entry)

    def _add_text(self, role: str, lines: Iterable[Line]) -> None:
        project = self._current(Source())
        (project.purpose if role == "purpose" else project.objectives).extend(lines)

    def _note_cells(self, cells: Iterable[Cell]) -> None:
        self._notes().extend(unplaced(cell.text, cell.source) for cell in cells)


def _is_doubled(project: ProjectDraft, role: str) -> bool:
    """Whether *project* has something under that heading already."""
    known = project.find(role)
    return project.department is not None if role == "department" else known is not None and known.holds
