"""``perfmodel template``: the sheets in which staff fill in what came of the targets, or how far they are."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from perfmodel.cli import texts
from perfmodel.cli.figures import shown_figure
from perfmodel.cli.findings import is_loss
from perfmodel.cli.help import Command, Page
from perfmodel.cli.options import file_argument, output_option, quiet_option
from perfmodel.cli.outputs import refuse_inputs
from perfmodel.cli.terminal import Terminal
from perfmodel.documents import read
from perfmodel.documents.reading.workbooks import read_workbook
from perfmodel.documents.writing.template import write_progress_template, write_template
from perfmodel.errors import DocumentError
from perfmodel.model import Document
from perfmodel.sources import Source

__all__ = ["command"]

_Write = Callable[[Document, Path], None]
"""What writes a template."""


def command(terminal: Terminal) -> click.Command:
    """Return the command."""
    params = [
        file_argument(terminal),
        click.Option(["--monitor"], is_flag=True, help=terminal.render(texts.HELP_TEMPLATE_MONITOR())),
        output_option(terminal, texts.HELP_OUTPUT_TEMPLATE, "actuals.xlsx", required=True),
        quiet_option(terminal),
    ]
    page = Page(texts.ABOUT_TEMPLATE, texts.EXAMPLES_TEMPLATE)
    return Command("template", terminal, page, partial(_run, terminal), params)


def _run(terminal: Terminal, *, file: Path, monitor: bool, output: Path) -> int:
    write = write_progress_template if monitor else write_template
    refuse_inputs((output,), (file,))
    with terminal.progress(2) as progress:
        progress.begin(terminal.render(texts.READING(file=file.name)))
        document = read(file)
        _spare(output, document, write)
        progress.begin(terminal.render(texts.WRITING(file=output.name)))
        write(document, output)
    losses = [note for note in document.notes if is_loss(note)]
    terminal.report(losses)
    projects, locale = document.projects, terminal.locale
    indicators = sum(len(project.indicators) for project in projects)
    sheets, rows = shown_figure(len(projects), locale), shown_figure(indicators, locale)
    terminal.tell(texts.WROTE_TEMPLATE(path=output, sheets=sheets, indicators=rows))
    return int(bool(losses))


def _spare(output: Path, document: Document, write: _Write) -> None:
    """Refuse to write over any file but a template of *document* in which nobody has written yet."""
    if output.is_file() and not _is_untouched(output, document, write):
        raise DocumentError(texts.NOT_UNTOUCHED(), source=Source(document=str(output)))


def _is_untouched(file: Path, document: Document, write: _Write) -> bool:
    """Whether every cell of *file* says what it says in a template just made: then nothing can be lost, whoever saved it last."""
    with TemporaryDirectory() as folder:
        fresh = Path(folder, file.name)
        write(document, fresh)
        try:
            return _cells(file) == _cells(fresh)
        except DocumentError:  # no workbook at all
            return False


def _cells(file: Path) -> dict[str, dict[tuple[int, int], str]]:
    return {sheet.title: {place: cell.text for place, cell in sheet.cells.items()} for sheet in read_workbook(file)}
