"""Building: drafts into documents, one for each department, everything decided on the way noted with its place."""

import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from attrs import Factory, define

from perfmodel.documents import texts
from perfmodel.documents.forms.drafts import Draft, Part, ProjectDraft
from perfmodel.documents.forms.execution import FilledMoney, read_filled_money
from perfmodel.documents.forms.heads import Entry
from perfmodel.documents.forms.indicators import read_indicators
from perfmodel.documents.forms.labels import folded, one_line
from perfmodel.documents.forms.money import Money, read_money
from perfmodel.documents.forms.numbering import numbered
from perfmodel.documents.forms.points import points_in
from perfmodel.documents.forms.prose import Item, Line, items_of, numbering_note, unplaced
from perfmodel.documents.forms.spec import FormSpec, Section
from perfmodel.documents.forms.years import says_year, year_of
from perfmodel.messages import Message, Note
from perfmodel.model import Department, Document, Objective, Project, Safeguard
from perfmodel.sources import Source

__all__ = ["build"]


def build(draft: Draft, source: Source) -> tuple[Document, ...]:
    """Return the documents of the departments in *draft*, in the order in which they first appear."""
    return tuple(_document(share, draft.spec, source) for share in _shares(draft))


# -------------------------------------------------------------------- departments


@define
class _Share:
    """What belongs to one department with the *units* under it: its own pages, and its projects."""

    units: list[Department] = Factory(list[Department])
    parts: list[Part] = Factory(list[Part])
    projects: list[ProjectDraft] = Factory(list[ProjectDraft])

    @property
    def department(self) -> Department | None:
        """The department, which is the unit named first."""
        return self.units[0] if self.units else None

    def lines(self, section: Section) -> list[Line]:
        """Return the prose under a heading."""
        return [line for part in self.parts for line in part.sections.get(section, ())]


def _shares(draft: Draft) -> list[_Share]:
    """Part the file by department. Pages belong with the first table after them, a table that names no department with the one before it."""
    shares: list[_Share] = []
    for part in draft.parts:
        named = [_department(project, draft.spec) for project in part.projects]
        front = Department(*draft.spec.department_of(part.department.text)) if part.department else None
        share = _share(next(filter(None, named), front), shares, draft.spec)
        share.parts.append(part)
        for project, department in zip(part.projects, named, strict=True):
            share = _share(department, shares, draft.spec) if department else share
            share.projects.append(project)
    return shares


def _share(department: Department | None, shares: list[_Share], spec: FormSpec) -> _Share:
    """Return the share of *department*, a new one if it has none yet; of an unnamed one, the last."""
    found = next(
        (share for share in shares if any(_belong_together(unit, department, spec) for unit in share.units)), None
    )
    if department is None and shares:
        found = shares[-1]
    if found is None:
        found = _Share()
        shares.append(found)
    if department is not None and department not in found.units:
        found.units.append(department)
    return found


def _belong_together(first: Department, second: Department | None, spec: FormSpec) -> bool:
    if second is None:
        return False
    if first.code and second.code:
        shared = spec.department.shared_digits
        return first.code[:shared] == second.code[:shared]
    return folded(first.name or "") == folded(second.name or "")


def _department(project: ProjectDraft, spec: FormSpec) -> Department | None:
    """Return the department that the table's head names: in one cell, or its code in a cell of its own."""
    own, line = _text(project, "department_code"), project.department
    code, name = spec.department_of(line.text) if line else (None, None)
    return Department(_plain(own) if own else code, name) if own or line else None


# -------------------------------------------------------------------- one department's document


def _document(share: _Share, spec: FormSpec, source: Source) -> Document:
    overall = share.lines(Section.OVERALL_OBJECTIVE)
    objectives, objective_notes = items_of(share.lines(Section.OBJECTIVES))
    safeguards, safeguard_notes = items_of(share.lines(Section.SAFEGUARDS))
    front = [line for part in share.parts for line in part.front]
    codes = [code for project in share.projects if (code := _code(project))]
    year, year_note, title = year_of(front, overall, codes)
    projects = [_project(project, share, spec, year) for project in share.projects]
    notes = [
        year_note,
        *(note for part in share.parts for note in part.notes),
        *(
            unplaced(line.text, line.source)
            for line in front
            if line is not title and not _is_of_form(line, spec, year)
        ),
        *objective_notes,
        *safeguard_notes,
        *(note for _, notes in projects for note in notes),
        *_doubled(share.projects),
    ]
    return Document(
        form=spec.form,
        department=share.department,
        year=year,
        overall_objective="\n".join(line.text for line in overall) or None,
        objectives=tuple(map(_objective, objectives)),
        safeguards=tuple(Safeguard(item.name, item.text) for item in safeguards),
        projects=tuple(project for project, _ in projects),
        source=source,
        notes=tuple(sorted(notes, key=_line)),
    )


def _is_of_form(line: Line, spec: FormSpec, year: int | None) -> bool:
    """Whether *line* says nothing that the document does not: its year, or the form's name."""
    return says_year(line.text, year) or spec.is_generic(line.text)


def _objective(item: Item) -> Objective:
    return Objective(item.name, item.text)


def _doubled(projects: Iterable[ProjectDraft]) -> Iterable[Note]:
    seen: set[str] = set()
    for project in projects:
        code = _code(project)
        if code in seen:
            yield Note(texts.SAME_CODE(code=code), source=project.source)
        seen |= {code} if code else set()


def _line(note: Note) -> int:
    return note.source.line or 0 if note.source else 0


# -------------------------------------------------------------------- one project


@define
class _Notes:
    notes: list[Note] = Factory(list[Note])

    def add(self, message: Message, source: Source) -> None:
        self.notes.append(Note(message, source=source))


def _project(draft: ProjectDraft, share: _Share, spec: FormSpec, year: int | None) -> tuple[Project, list[Note]]:
    notes = _Notes(list(draft.notes))
    name = _name(draft, spec, notes)
    money, filled = _money(draft, name, spec)
    objectives, objective_notes = items_of(draft.objectives)
    indicators, indicator_notes = read_indicators(draft.rows, spec, year)
    if not objectives and spec.money_table is None:
        notes.add(texts.NO_OBJECTIVES(name=name), draft.source)
    if not indicators:
        notes.add(texts.NO_INDICATORS(name=name), draft.source)
    project = Project(
        code=_code(draft),
        name=name,
        implementing_unit=_text(draft, "implementing_unit") or _subordinate(draft, share, spec, notes),
        budget=money.budget,
        adjusted_budget=filled.adjusted_budget,
        execution=filled.execution,
        purpose=tuple(line.text for line in draft.purpose),
        funding_plan=money.plan,
        objectives=tuple(map(_objective, objectives)),
        indicators=indicators,
        claimed_total=_claimed_total(draft, spec, notes),
        source=draft.source,
        places=_places(draft),
    )
    notes.notes.extend(unplaced(entry.value.text, entry.value.source) for entry in _outcomes(draft) if entry.value)
    return project, [*notes.notes, *money.notes, *objective_notes, *indicator_notes]


def _money(draft: ProjectDraft, name: str, spec: FormSpec) -> tuple[Money, FilledMoney]:
    """Return the money of the head, or that of a filled form's rows; one of the two is empty."""
    if spec.money_table is None:
        return read_money(draft, name, spec), FilledMoney()
    filled = read_filled_money(draft, name, spec)
    return Money(budget=filled.budget, notes=filled.notes), filled


def _claimed_total(draft: ProjectDraft, spec: FormSpec, notes: _Notes) -> Decimal | None:
    """Return the total that the form states."""
    cell = draft.total.score if draft.total else None
    unread: list[Note] = []
    total = points_in(cell, "", spec, unread)
    if cell is not None and unread:
        notes.add(texts.UNREADABLE_TOTAL(text=cell.text), cell.source)
    return total


def _places(draft: ProjectDraft) -> dict[str, Source]:
    """Return the cells of what the form sums up."""
    total = draft.total
    cells = {"claimed_total": total.score, "weights": total.weight} if total else {}
    return {name: cell.source for name, cell in cells.items() if cell is not None}


def _outcomes(draft: ProjectDraft) -> list[Entry]:
    """Return what a filled form tells of its goals, and of who filled it in: the model has no place for either."""
    return [entry for entry in draft.entries if entry.field.role in {"outcome", "contact"} and entry.holds]


def _text(draft: ProjectDraft, role: str) -> str | None:
    entry = draft.find(role)
    return one_line(entry.value.text) or None if entry and entry.value else None


def _code(draft: ProjectDraft) -> str | None:
    return _plain(_text(draft, "code") or "") or None


def _plain(code: str) -> str:
    """Return *code* in half width, without spaces."""
    return "".join(unicodedata.normalize("NFKC", code).split())


def _name(draft: ProjectDraft, spec: FormSpec, notes: _Notes) -> str:
    titled = spec.title_of(draft.title.text) if draft.title and not spec.is_generic(draft.title.text) else None
    written = numbered(_text(draft, "name") or "")
    notes.notes.extend(numbering_note([(written.number, draft.source)]))
    if not written.rest:
        notes.add(texts.NAME_FROM_TITLE(text=titled) if titled else texts.NO_NAME(), draft.source)
        return titled or ""
    if draft.title and titled is not None and not folded(titled).endswith(folded(written.rest)):
        notes.add(texts.TITLE_DIFFERS(text=draft.title.text, name=written.rest), draft.title.source)
    return written.rest


def _subordinate(draft: ProjectDraft, share: _Share, spec: FormSpec, notes: _Notes) -> str | None:
    """Return the unit under the department that the table names, if it is not the department itself."""
    unit, department = _department(draft, spec), share.department
    if (
        unit is None
        or department is None
        or draft.department is None
        or unit == department
        or not (unit.code and department.code)
    ):
        return None
    message = texts.SUBORDINATE_UNITS(name=unit.name, department=department.name, digits=spec.department.shared_digits)
    notes.add(message, draft.department.source)
    return unit.name
