"""Matching: the blocks of a file, one after the other, put under the headings of a form."""

import re
from collections.abc import Iterable

from attrs import define, evolve

from perfmodel.documents import texts
from perfmodel.documents.forms.drafts import Draft, DraftRow, ProjectDraft, lines_in
from perfmodel.documents.forms.filled import MoneyHead, money_head_of, money_row, total_row
from perfmodel.documents.forms.heads import HeadRow, are_dates, below, read_head_row
from perfmodel.documents.forms.labels import one_line, split_label
from perfmodel.documents.forms.pieces import continues, rejoined
from perfmodel.documents.forms.progress import Progress
from perfmodel.documents.forms.prose import Line, unplaced
from perfmodel.documents.forms.rows import Head, Placed, head_of, place, place_as_is, refined
from perfmodel.documents.forms.spec import FormSpec, Kind, Section
from perfmodel.documents.forms.years import is_year_line
from perfmodel.documents.grid import Block, Cell, Grid, Paragraph, Row
from perfmodel.messages import Note

__all__ = ["match"]

_CONTENTS_ENTRY = re.compile(r"(?P<heading>.*?\S)\s*(?:\t|[.…·]{3,}|\s{2,})[\s.…·]*\d{1,4}")  # a heading and its page
_LONGEST_DEPARTMENT = 60  # characters; a longer cell is no name
_GAP = re.compile(r"\s{2,}|\t")  # what parts a department from the unit of money on one line
_LAST_WORD = re.compile(r"(?P<before>.*\S)\s+(?P<unit>\S+)", re.DOTALL)


def match(blocks: Iterable[Block], spec: FormSpec) -> Draft:
    """Return what *blocks* hold of the form *spec*. Nothing is left out: what has no place in the form is in the notes."""
    matcher = _Matcher(spec)
    for block in blocks:
        if isinstance(block, Grid):
            matcher.take_grid(block)
        else:
            matcher.take_paragraph(block)
    matcher.settle()
    return Draft(spec, tuple(matcher.parts), frozenset(matcher.evidence))


@define
class _Matcher(Progress):
    """Decides what each paragraph and each row is."""

    # ---------------------------------------------------------------- prose

    def take_paragraph(self, paragraph: Paragraph) -> None:
        line = Line(paragraph.text, paragraph.source)
        heading = self.spec.section(line.text)
        if self.spec.is_page_foot(line.text):
            return
        if heading is not None:
            self._begin_section(heading)
        elif self._take_heading_with_text(line) or self._take_contents_entry(line):
            return
        elif is_year_line(line.text):
            self.part.front.append(line)
        elif self.spec.title_of(line.text) is not None:
            self._take_title(line)
        elif self._take_department(line):
            return
        elif self.section is not None:
            self.part.sections.setdefault(self.section, []).append(line)
        elif not self._take_above_table(line):
            self._take_loose(line)

    def _take_heading_with_text(self, line: Line) -> bool:
        parted = split_label(line.text)
        section = self.spec.section(parted[0]) if parted else None
        if (
            parted is None
            or section is None
            or section is Section.DIVIDERS
            or (self.section and self.part.sections.get(section))
        ):
            return False
        self._begin_section(section)
        self.part.sections.setdefault(section, []).append(Line(parted[1], line.source))
        return True

    def _take_department(self, line: Line) -> bool:
        """Take the department that is named before everything else."""
        named = self.spec.field_with_value(line.text)
        if named is None or named[0].role != "department" or self.project or self.section or self.part.department:
            return False
        self.part.department = Line(one_line(named[1]), line.source)
        return True

    def _take_contents_entry(self, line: Line) -> bool:
        """Note an entry of the table of contents: its heading comes again where its text is."""
        entry = _CONTENTS_ENTRY.fullmatch(line.text)
        if entry is None or (
            self.spec.section(entry["heading"]) is None and self.spec.title_of(entry["heading"]) is None
        ):
            return False
        self.part.notes.append(Note(texts.LONE_TITLE(text=line.text), source=line.source))
        return True

    def _take_above_table(self, line: Line) -> bool:
        """Take the unit and the department, which may share a line, or the end of a text that a table's head began."""
        pieces = self._parted(Cell(line.text, 1, source=line.source))
        row = Row(pieces, line.source)
        if (
            len(pieces) == 1
            and (unit := self.spec.money_unit(line.text))
            and (self.project is None or self.project.rows)
        ):
            self.unit = self.spec.money.units.get(unit)
            return self.unit is not None
        if self._names_department(row) or self._is_labelled_department(line.text):
            self._take_head_row(row)
            return True
        if self.project and self.below and not self.project.rows:
            self._add_text(self.below, [line])
            return True
        return False

    def _parted(self, cell: Cell) -> tuple[Cell, ...]:
        """Return the department and the unit of money apart where they share *cell*."""
        pieces = _GAP.split(cell.text)
        if len(pieces) == 1 and (last := _LAST_WORD.fullmatch(cell.text)) and self.spec.money_unit(last["unit"]):
            pieces = [last["before"], last["unit"]]
        return tuple(evolve(cell, text=piece, column=cell.column + place) for place, piece in enumerate(pieces))

    def _take_title(self, line: Line) -> None:
        if self.spec.is_generic(line.text):
            self.part.front.append(line)
        if self.project and not self.project.has_begun and self.project.title is None:
            self.project.title = line
        else:
            self._begin_project(line.source, line)

    # ---------------------------------------------------------------- tables

    def take_grid(self, grid: Grid) -> None:
        self.section = None
        if grid.is_whole:
            self.settle_project()
            if not any(head_of(row, self.spec) for row in grid.rows):
                self.part.notes.append(Note(texts.NO_TABLE_IN_SHEET(), source=grid.source))
                return
        if not grid.rows[0].cells[0].is_blank:
            self.below = None  # a text of the table before goes on only where its heading's cell was merged
        whole = grid if grid.is_whole else rejoined(self._without_open_row(grid), self.spec, self.head)
        for row in whole.rows:
            if row.written:
                self._take_row(row)
        self._notes().extend(whole.notes)

    def _without_open_row(self, grid: Grid) -> Grid:
        """Give the last row before *grid* its rest, where a stray paragraph broke the table inside that row.

        Paragraphs between are the end of its last cell, or cells of their own: whichever makes the row as wide as its head.
        """
        project, first = self.project, grid.rows[0]
        if project is None or self.head is None or not project.rows:
            return grid
        last = project.rows[-1].row
        if not continues(last, first, self.head, self.spec):
            return grid
        lacking = self.head.width - last.width - first.width
        if not self.loose or lacking == len(self.loose):
            between = [Cell(line.text, column, source=line.source) for column, line in enumerate(self.loose, start=1)]
            whole = last.followed_by(Row(tuple(between), last.source)).followed_by(first)
        elif not lacking:
            text = "\n".join([last.cells[-1].text, *(line.text for line in self.loose)])
            whole = evolve(last, cells=(*last.cells[:-1], evolve(last.cells[-1], text=text))).followed_by(first)
        else:
            return grid
        project.rows[-1] = DraftRow(place(whole, self.head), self.head, whole)
        project.notes.append(Note(texts.ROW_REJOINED(count=2 + len(self.loose)), source=last.source))
        self.loose.clear()
        return evolve(grid, rows=grid.rows[1:])

    def _take_row(self, row: Row) -> None:
        after_head, self.after_head = self.after_head, False
        if len(row.written) == 1 and any(map(self.spec.money_unit, map(_text_of, self._parted(row.written[0])))):
            row = evolve(row, cells=self._parted(row.written[0]))
        line = Line(one_line(row.written[0].text), row.source)
        if len(row.written) == 1 and self._take_lone_line(line):
            return
        if (head := head_of(row, self.spec)) is not None:
            self._take_head(head, row)
        elif self._take_of_filled(row):
            return
        elif after_head and self.head and (finer := refined(self.head, row, self.spec)):
            self.head = finer
        elif self._take_below(row):
            return
        elif self._is_head_row(row):
            self._take_head_row(row)
        elif self._continues_text(row):
            self._add_text(self.below or "", [line for cell in row.written for line in lines_in(cell)])
        elif self.head is not None:
            self._current(row.source).rows.append(DraftRow(self._placed(row, self.head), self.head, row))
        else:
            self._notes().append(unplaced(_words(row), row.source))

    def _placed(self, row: Row, head: Head) -> Placed:
        """Return the cells of *row* under *head*; those of a sheet stand where they stand."""
        return place_as_is(row, head) if row.source.sheet is not None else place(row, head)

    def _take_head(self, head: Head, row: Row) -> None:
        self.evidence |= set(head.roles.values())
        self._current(row.source)
        self._give_up_waiting()
        self.head, self.money, self.after_head, self.below = head, None, True, None
        self._note_cells(cell for cell in row.written if cell.column not in head.roles)

    def _take_lone_line(self, line: Line) -> bool:
        """Take a row of one cell that is a year or a title, or the blank that a filled form left of one."""
        if is_year_line(line.text):
            self.part.front.append(line)
        elif self.spec.title_of(line.text):
            self._take_title(line)
        else:
            return self.head is None and self.spec.form_leaves(line.text)
        return True

    def _take_of_filled(self, row: Row) -> bool:
        """Take a row that only a filled form has: the head of its money, an amount by source, the sums."""
        money = money_head_of(row, self.spec)
        if money is None:
            return self._take_money_row(row) or self._take_total(row)
        self._take_money_head(money, row)
        return True

    def _take_money_head(self, money: MoneyHead, row: Row) -> None:
        self.evidence |= {f"money.{role}" for role in money.labels}
        self._give_up_waiting()
        self.money, self.below = money, None
        self._current(row.source).money_heads = money.labels

    def _take_money_row(self, row: Row) -> bool:
        """Take a row of money, until a heading of another kind ends them."""
        found = None if self.money is None or self._is_head_row(row) else money_row(row, self.money, self.spec)
        if found is None:
            return False
        self._current(row.source).money.append(found)
        return True

    def _take_total(self, row: Row) -> bool:
        """Take the row that sums up, which ends the table of indicators."""
        found = None if self.head is None else total_row(row, self.head, self.spec)
        if found is None:
            return False
        self._current(row.source).total = found
        self.head = None
        return True

    def _take_below(self, row: Row) -> bool:
        """Take the contents of the headings in the row above."""
        found = below(self.waiting, row, self.spec) if self.waiting else None
        if found is None:
            self._give_up_waiting()
            return False
        self.waiting = ()
        for entry in found[0]:
            self._add_entry(entry)
        self._note_cells(found[1])
        return True

    def _is_head_row(self, row: Row) -> bool:
        first = row.written[0]
        found = self.spec.field(first.text) or (both[0] if (both := self.spec.field_with_value(first.text)) else None)
        if self.head is None and are_dates(row, self.spec):
            return True
        if self.head is None:
            return found is not None or self._names_department(row) or self._is_lone_department(row)
        if found is not None and first is row.cells[0]:
            return found.begins or found.kind in {Kind.GROUP, Kind.PLAN} or found.role == "objectives"
        return row.width < self.head.width and self._names_department(row)

    def _names_department(self, row: Row) -> bool:
        return any(
            self.spec.money_unit(cell.text) is not None for cell in row.written
        ) or self.spec.has_department_code(row.written[0].text)

    def _is_labelled_department(self, text: str) -> bool:
        found = self.spec.field_with_value(text)
        return (
            self.project is not None
            and not self.project.has_begun
            and found is not None
            and found[0].role == "department"
        )

    def _is_lone_department(self, row: Row) -> bool:
        """Whether the one cell right under a table's title names the department."""
        project = self.project
        return len(row.written) == 1 and project is not None and project.department is None and not project.has_begun

    def _take_head_row(self, row: Row) -> None:
        found = read_head_row(row, self.spec)
        names_department = self._names_department(row) or self._is_lone_department(row)
        if self._begins_project(found, names_department=names_department):
            self._begin_project(row.source)
        project = self._current(row.source)
        self.head, self.money = None, None
        self.evidence |= {entry.field.role for entry in found.entries}
        self._take_loose_cells(project, found.loose, names_department=names_department)
        if found.waits:
            self.waiting = found.entries
        else:
            for entry in found.entries:
                self._add_entry(entry)
        self._look_below(found, row)

    def _begins_project(self, found: HeadRow, *, names_department: bool) -> bool:
        project = self.project
        if project is None or project.rows:
            return True
        if any(entry.field.begins and project.find(entry.field.role) for entry in found.entries):
            return True
        return names_department and bool(project.department or project.has_begun)

    def _take_loose_cells(self, project: ProjectDraft, cells: Iterable[Cell], *, names_department: bool) -> None:
        for cell in cells:
            if (unit := self.spec.money_unit(cell.text)) is not None:
                self._set_unit(project, unit, cell.source)
            elif names_department and project.department is None and len(cell.text) <= _LONGEST_DEPARTMENT:
                project.department = Line(one_line(cell.text), cell.source)
            else:
                project.notes.append(unplaced(cell.text, cell.source))

    def _look_below(self, found: HeadRow, row: Row) -> None:
        """Remember whose contents rows without a heading are: a group's, or a text's that goes on."""
        if not found.entries or row.cells[0].is_blank or found.entries[0].field.kind is Kind.MONEY:
            return
        leading = found.entries[0].field
        if leading.kind is Kind.GROUP:
            self.below = leading.below
        else:
            self.below = leading.role if leading.role in {"purpose", "objectives"} else None

    def _continues_text(self, row: Row) -> bool:
        return self.head is None and self.below is not None and (row.cells[0].is_blank or len(row.written) == 1)


def _text_of(cell: Cell) -> str:
    return cell.text


def _words(row: Row) -> str:
    return " ".join(cell.text for cell in row.written)
