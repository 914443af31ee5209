"""``perfmodel template``: the sheets in which staff fill in what came of the targets."""

from functools import partial
from pathlib import Path

import click

from perfmodel.cli import texts
from perfmodel.cli.figures import shown_figure
from perfmodel.cli.findings import is_loss
from perfmodel.cli.help import Command, Page
from perfmodel.cli.options import file_argument, output_option, quiet_option
from perfmodel.cli.terminal import Terminal
from perfmodel.documents import read
from perfmodel.documents.reading.actuals import read_actuals
from perfmodel.documents.writing.template import write_template
from perfmodel.errors import DocumentError
from perfmodel.model import Document, ProjectActuals
from perfmodel.sources import Source

__all__ = ["command"]


def command(terminal: Terminal) -> click.Command:
    """Return the command."""
    params = [
        file_argument(terminal),
        output_option(terminal, texts.HELP_OUTPUT_TEMPLATE, "actuals.xlsx", required=True),
        quiet_option(terminal),
    ]
    page = Page(texts.ABOUT_TEMPLATE, texts.EXAMPLES_TEMPLATE)
    return Command("template", terminal, page, partial(_run, terminal), params)


def _run(terminal: Terminal, *, file: Path, output: Path) -> int:
    with terminal.progress(2) as progress:
        progress.begin(terminal.render(texts.READING(file=file.name)))
        document = read(file)
        _spare(output, document)
        progress.begin(terminal.render(texts.WRITING(file=output.name)))
        write_template(document, output)
    losses = [note for note in document.notes if is_loss(note)]
    terminal.report(losses)
    projects, locale = document.projects, terminal.locale
    indicators = sum(len(project.indicators) for project in projects)
    sheets, rows = shown_figure(len(projects), locale), shown_figure(indicators, locale)
    terminal.tell(texts.WROTE_TEMPLATE(path=output, sheets=sheets, indicators=rows))
    return int(bool(losses))


def _spare(output: Path, document: Document) -> None:
    """Refuse to write over sheets for this document in which somebody has written already."""
    if not output.exists():
        return
    try:
        actuals = read_actuals(output, document)
    except DocumentError:  # nothing that this command made for the document
        return
    if any(map(_is_filled, actuals.projects.values())):
        raise DocumentError(texts.ALREADY_FILLED(), source=Source(document=str(output)))


def _is_filled(stated: ProjectActuals) -> bool:
    return stated.spent is not None or any(row.text.strip() or row.reason for row in stated.rows.values())
