"""``perfmodel monitor``: money and targets on a day of the year, as lights, the official form and JSON."""

from collections import Counter
from datetime import date
from functools import partial
from pathlib import Path

import click

from perfmodel.cli import texts
from perfmodel.cli.figures import shown_amount, shown_figure
from perfmodel.cli.help import Command, Page
from perfmodel.cli.layout import Table
from perfmodel.cli.monitor_faults import faults_of, notes_of
from perfmodel.cli.options import day_of, file_argument, output_option, quiet_option, rules_option
from perfmodel.cli.outputs import refuse_inputs, whole_files
from perfmodel.cli.terminal import Terminal
from perfmodel.documents import read
from perfmodel.documents.reading.actuals import read_progress
from perfmodel.documents.writing.monitoring_form import write_monitoring_form
from perfmodel.exchange import dumps
from perfmodel.model import Actuals
from perfmodel.monitoring import DocumentMonitoring, Monitoring, monitor_document
from perfmodel.monitoring.texts import LIGHTS
from perfmodel.quantities import Quantity, round_to
from perfmodel.rules import load_rules
from perfmodel.terms import Light

__all__ = ["FORM", "JSON", "command"]

FORM = "监控表.xlsx"
JSON = "monitoring.json"
_PLACES = 2  # decimals of shares and of expected amounts


def command(terminal: Terminal) -> click.Command:
    """Return the command."""
    kind: click.Path = click.Path(path_type=Path)
    params = [
        file_argument(terminal),
        click.Option(
            ["--spent"], metavar="spent.xlsx", required=True, type=kind, help=terminal.render(texts.HELP_SPENT())
        ),
        click.Option(
            ["--on"], metavar="2024-08-31", required=True, type=day_of(terminal), help=terminal.render(texts.HELP_ON())
        ),
        rules_option(terminal),
        output_option(terminal, texts.HELP_OUTPUT_FOLDER, "DIR", required=True),
        quiet_option(terminal),
    ]
    page = Page(texts.ABOUT_MONITOR, texts.EXAMPLES_MONITOR)
    return Command("monitor", terminal, page, partial(_run, terminal), params)


def _run(terminal: Terminal, *, file: Path, spent: Path, on: date, rules: str | None, output: Path) -> int:
    refuse_inputs((output / FORM, output / JSON), (file, spent, *(() if rules is None else (Path(rules),))))
    monitoring, stated = _monitor(terminal, file=file, spent=spent, on=on, rules=rules, output=output)
    faults = faults_of(monitoring, stated)
    terminal.report(faults, notes_of(monitoring, stated))
    if not terminal.quiet:
        _table(monitoring, terminal).print()
        terminal.answer(_counts(monitoring, terminal))
        terminal.answer(terminal.render(texts.WROTE_MONITORING(form=output / FORM, json=output / JSON)))
    return int(bool(faults) or not monitoring.is_clean)


def _monitor(
    terminal: Terminal, *, file: Path, spent: Path, on: date, rules: str | None, output: Path
) -> tuple[DocumentMonitoring, Actuals]:
    chosen = None if rules is None else load_rules(rules)
    with terminal.progress(4) as progress:
        progress.begin(terminal.render(texts.READING(file=file.name)))
        document = read(file)
        progress.begin(terminal.render(texts.READING(file=spent.name)))
        stated = read_progress(spent, document)
        progress.begin(terminal.render(texts.MONITORING()))
        monitoring = monitor_document(document, stated.projects, on=on, rules=chosen)
        progress.begin(terminal.render(texts.WRITING(file=FORM)))
        with whole_files(output) as folder:
            write_monitoring_form(monitoring, folder / FORM)
            (folder / JSON).write_text(dumps(monitoring), encoding="utf-8", newline="\n")
    return monitoring, stated


def _table(monitoring: DocumentMonitoring, terminal: Terminal) -> Table:
    heads = tuple(terminal.render(head()) for head in texts.MONITOR_HEADS)
    rows = tuple(_row(checked, terminal) for checked in monitoring.projects)
    return Table(heads, rows, right=frozenset({1, 2, 3, 4, 6, *range(7, 12)}))


def _row(checked: Monitoring, terminal: Terminal) -> tuple[str, ...]:
    spending, locale = checked.spending, terminal.locale
    lights = Counter(check.light for check in checked.indicators)
    expected = spending.expected
    if expected is not None:
        expected = Quantity(round_to(expected.magnitude, _PLACES), expected.unit)
    return (
        checked.project.name,
        shown_amount(spending.budget, locale),
        shown_amount(spending.spent, locale),
        "—" if spending.rate is None else f"{round_to(spending.rate * 100, _PLACES)}%",
        f"{round_to(spending.planned * 100, _PLACES)}%",
        terminal.render(LIGHTS[spending.light]()) if spending.light else "—",
        shown_amount(expected, locale),
        *(shown_figure(lights[light], locale) for light in (*Light, None)),
    )


def _counts(monitoring: DocumentMonitoring, terminal: Terminal) -> str:
    checks = [check for checked in monitoring.projects for check in checked.indicators]
    lights = Counter(check.light for check in checks)
    parts = [f"{terminal.render(LIGHTS[light]())} {lights[light]}" for light in Light if lights[light]]
    not_due = sum(check.light is None and not check.is_open for check in checks)
    for text, count in ((texts.NOT_DUE_COUNT, not_due), (texts.UNLIT_COUNT, sum(check.is_open for check in checks))):
        parts += [terminal.render(text(count=count))] if count else []
    projects, indicators = (shown_figure(count, terminal.locale) for count in (len(monitoring.projects), len(checks)))
    return terminal.render(texts.COUNTS(projects=projects, indicators=indicators, parts=parts))
