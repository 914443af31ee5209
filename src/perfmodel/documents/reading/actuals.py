"""Actuals and progress: the workbooks that staff filled in, read back against the document that they were made for.

Sheets are known by the project's code in them, rows by their hidden key, so that renaming, sorting and saving from another program do no harm. What
cannot be used is refused cell by cell with its place; the rest is read.
"""

from os import PathLike
from pathlib import Path

from perfmodel.documents.reading import actuals_texts as texts
from perfmodel.documents.reading.actuals_money import read_money
from perfmodel.documents.reading.actuals_rows import find_heads, read_rows
from perfmodel.documents.reading.actuals_sheet import ACTUALS, PROGRESS, Head, SheetKind, folded, project_titles
from perfmodel.documents.reading.findings import Findings
from perfmodel.documents.reading.monitoring_form import FORM, as_progress
from perfmodel.documents.reading.workbooks import Sheet, read_workbook
from perfmodel.errors import DocumentError
from perfmodel.model import Actuals, Document, Project, ProjectActuals
from perfmodel.sources import Source

__all__ = ["read_actuals", "read_progress"]


def read_actuals(path: str | PathLike[str], document: Document) -> Actuals:
    """Return what the workbook *path* states of the projects of *document*.

    Raises `DocumentError` if it is no workbook (D201 to D205), or one of another document: no sheet belongs to a project (D206).
    """
    file = Path(path)
    return _read(file, read_workbook(file), document, ACTUALS)


def read_progress(path: str | PathLike[str], document: Document) -> Actuals:
    """Return how far the projects of *document* are, as the workbook *path* states it: rows are `Progress`, *spent* is what was spent so far.

    The sheets are those that staff fill in, or the official monitoring form. Raises as `read_actuals` does.
    """
    file = Path(path)
    sheets = read_workbook(file)
    forms = tuple(form for sheet in sheets if (form := as_progress(sheet)) is not None)
    if forms:  # what stands beside them in the workbook sums them up
        return _read(file, forms, document, FORM)
    return _read(file, sheets, document, PROGRESS)


def _read(file: Path, sheets: tuple[Sheet, ...], document: Document, kind: SheetKind) -> Actuals:
    findings = Findings()
    owners = _owners(sheets, document, kind, findings)
    if not owners:
        found, expected = [sheet.title for sheet in sheets], document.project_ids()
        raise DocumentError(
            texts.NOT_OF_THIS_DOCUMENT(found=found, expected=expected), source=Source(document=file.name)
        )
    projects: dict[str, ProjectActuals] = {}
    for project_id, project in _by_id(document).items():
        if project_id in owners:
            projects[project_id] = _read_sheet(owners[project_id], project, kind, findings)
        else:
            findings.refuse(texts.NO_SHEET(project=project_id, name=project.name), Source(document=file.name))
    return Actuals(projects, findings.notes, findings.refused)


def _by_id(document: Document) -> dict[str, Project]:
    """Return the projects by id; of several under one code the first, since no sheet can tell them apart."""
    projects: dict[str, Project] = {}
    for project_id, project in zip(document.project_ids(), document.projects, strict=True):
        projects.setdefault(project_id, project)
    return projects


def _owners(sheets: tuple[Sheet, ...], document: Document, kind: SheetKind, findings: Findings) -> dict[str, Sheet]:
    """Return the sheet of each project that has one."""
    owners: dict[str, Sheet] = {}
    for sheet in sheets:
        project_id = _project_of(sheet, document, kind, findings)
        if project_id is None:
            _leave_out(sheet, document, kind, findings)
        elif project_id in owners:
            findings.refuse(texts.SECOND_SHEET(project=project_id, first=owners[project_id].title), sheet.source())
        else:
            owners[project_id] = sheet
    return owners


def _project_of(sheet: Sheet, document: Document, kind: SheetKind, findings: Findings) -> str | None:
    """Return the project that a code above the heads names; without one, that the title or a cell names."""
    titles = dict(zip(document.project_ids(), project_titles(document), strict=True))
    heads = find_heads(sheet, kind)
    above = {folded(cell.text) for (row, _), cell in sheet.cells.items() if heads is None or row < heads.row}
    by_code = [project_id for project_id in titles if folded(project_id) in above]
    if len(by_code) == 1:
        (project_id,) = by_code
        if sheet.title != titles[project_id]:
            findings.note(texts.RENAMED(expected=titles[project_id], project=project_id), sheet.source())
        return project_id
    by_name = [
        project_id
        for project_id, project in _by_id(document).items()
        if sheet.title == titles[project_id] or folded(project.name) in above
    ]
    if len(by_name) == 1:
        findings.note(texts.IDENTIFIED_BY_TITLE(project=by_name[0]), sheet.source())
        return by_name[0]
    return None


def _leave_out(sheet: Sheet, document: Document, kind: SheetKind, findings: Findings) -> None:
    """Refuse a sheet with indicators that belongs to no project; note one that holds something else; an empty one is nothing."""
    if find_heads(sheet, kind) is not None:
        findings.refuse(texts.UNKNOWN_SHEET(expected=next(iter(document.project_ids()), "")), sheet.source())
    elif sheet.cells:
        findings.note(texts.NEVER_READ(found=sheet.title), sheet.source())


def _read_sheet(sheet: Sheet, project: Project, kind: SheetKind, findings: Findings) -> ProjectActuals:
    heads = find_heads(sheet, kind)
    if heads is None:
        expected = [label for head, label in kind.heads.items() if head is not Head.KEY]
        findings.refuse(texts.NO_HEADS(expected=expected), sheet.source())
        return ProjectActuals()
    money = read_money(sheet, project, kind, heads.row, findings)
    rows = read_rows(sheet, project, heads, findings)
    return ProjectActuals(spent=money.spent, adjusted_budget=money.adjusted_budget, rows=rows)
