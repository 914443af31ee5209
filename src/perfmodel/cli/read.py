"""``perfmodel read``: published documents as the interchange form's JSON."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import click

from perfmodel.cli import texts
from perfmodel.cli.figures import shown_amount, shown_figure
from perfmodel.cli.findings import is_fault
from perfmodel.cli.help import Command, Page
from perfmodel.cli.options import file_argument, output_option, quiet_option
from perfmodel.cli.outputs import refuse_inputs
from perfmodel.cli.show import show
from perfmodel.cli.terminal import Terminal
from perfmodel.documents import read_all
from perfmodel.documents.writing.atomic import write_whole
from perfmodel.errors import PerfmodelError
from perfmodel.exchange import Departments, dumps
from perfmodel.messages import Message
from perfmodel.model import Document, Indicator
from perfmodel.quantities import Quantity
from perfmodel.values import Several, Unreadable, Value

__all__ = ["command"]


def command(terminal: Terminal) -> click.Command:
    """Return the command."""
    params = [
        file_argument(terminal, several=True),
        output_option(terminal, texts.HELP_OUTPUT_JSON, "model.json", required=False),
        click.Option(["--show", "shown"], is_flag=True, help=terminal.render(texts.HELP_SHOW())),
        quiet_option(terminal),
    ]
    return Command("read", terminal, Page(texts.ABOUT_READ, texts.EXAMPLES_READ), partial(_run, terminal), params)


def _run(terminal: Terminal, *, file: tuple[Path, ...], output: Path | None, shown: bool) -> int:
    refuse_inputs(() if output is None else (output,), file)
    found = _documents(file, terminal)
    documents = tuple(document for each in found.values() for document in each)
    if not documents:
        return 2
    form = dumps(documents[0] if len(documents) == 1 else Departments(documents))
    if output is not None:
        write_whole(output, form.encode())
    elif not shown:
        terminal.answer(form.removesuffix("\n"))
    if shown:
        for path, held in found.items():
            show(path, held, terminal)
    for document in documents:
        terminal.tell(_summary(document, terminal))
    notes = [note for document in documents for note in document.notes]
    terminal.report(filter(is_fault, notes), (note for note in notes if not is_fault(note)))
    if output is not None:
        terminal.tell(texts.WROTE(path=output))
    return int(any(map(is_fault, notes)) or any(map(_unreadable, documents)))


def _documents(files: tuple[Path, ...], terminal: Terminal) -> dict[Path, tuple[Document, ...]]:
    """Return the documents of each of *files*, or none if one of them cannot be read: then every fault has been said."""
    documents: dict[Path, tuple[Document, ...]] = {}
    failed = False
    with terminal.progress(len(files)) as progress:
        for file in files:
            progress.begin(file.name)
            try:
                documents[file] = read_all(file)
            except PerfmodelError as error:
                failed = True
                terminal.fail(error)
    return {} if failed else documents


def _summary(document: Document, terminal: Terminal) -> Message:
    department = document.department
    budgets = [project.budget.total for project in document.projects if project.budget and project.budget.total]
    return texts.READ_SUMMARY(
        department=(department.name or department.code if department else None) or texts.NAMELESS(),
        year=document.year or "—",
        projects=shown_figure(len(document.projects), terminal.locale),
        indicators=shown_figure(sum(len(project.indicators) for project in document.projects), terminal.locale),
        budgets=shown_amount(_sum(budgets), terminal.locale),
        with_budget=shown_figure(len(budgets), terminal.locale),
        unreadable=shown_figure(_unreadable(document), terminal.locale),
        notes=shown_figure(len(document.notes), terminal.locale),
    )


def _sum(budgets: Iterable[Quantity]) -> Quantity | None:
    total: Quantity | None = None
    for budget in budgets:
        total = budget if total is None else total + budget
    return total


def _unreadable(document: Document) -> int:
    """Return how many cells were kept without being understood."""
    indicators = [indicator for project in document.projects for indicator in project.indicators]
    return sum(_is_unreadable(cell) for indicator in indicators for cell in _cells(indicator))


def _cells(indicator: Indicator) -> tuple[Value, ...]:
    adjusted = None if indicator.adjustment is None else indicator.adjustment.target
    return tuple(cell for cell in (indicator.target, adjusted, indicator.actual) if cell is not None)


def _is_unreadable(cell: Value) -> bool:
    return isinstance(cell, Unreadable) or (
        isinstance(cell, Several) and any(isinstance(part.value, Unreadable) for part in cell.parts)
    )
