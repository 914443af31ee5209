"""``perfmodel assess``: targets and actuals into scores, the self-assessment form and its JSON."""

from collections import Counter
from functools import partial
from pathlib import Path

import click

from perfmodel.cli import texts
from perfmodel.cli.faults import faults_of, notes_of
from perfmodel.cli.figures import shown_amount, shown_figure
from perfmodel.cli.help import Command, Page
from perfmodel.cli.layout import Table
from perfmodel.cli.options import file_argument, output_option, quiet_option, rules_option
from perfmodel.cli.outputs import refuse_inputs, whole_files
from perfmodel.cli.terminal import Terminal
from perfmodel.documents import read
from perfmodel.documents.reading.actuals import read_actuals
from perfmodel.documents.writing.self_assessment import write_self_assessment
from perfmodel.exchange import dumps
from perfmodel.messages import Message
from perfmodel.model import Actuals
from perfmodel.rules import load_rules
from perfmodel.scoring import Assessment, ProjectAssessment, assess
from perfmodel.terms import Status

__all__ = ["FORM", "JSON", "command"]

FORM = "自评表.xlsx"
JSON = "assessment.json"


def command(terminal: Terminal) -> click.Command:
    """Return the command."""
    kind: click.Path = click.Path(path_type=Path)
    params = [
        file_argument(terminal),
        click.Option(
            ["--actuals"], metavar="actuals.xlsx", required=True, type=kind, help=terminal.render(texts.HELP_ACTUALS())
        ),
        rules_option(terminal),
        output_option(terminal, texts.HELP_OUTPUT_FOLDER, "DIR", required=True),
        quiet_option(terminal),
    ]
    return Command("assess", terminal, Page(texts.ABOUT_ASSESS, texts.EXAMPLES_ASSESS), partial(_run, terminal), params)


def _run(terminal: Terminal, *, file: Path, actuals: Path, rules: str | None, output: Path) -> int:
    assessment, stated = _assess(terminal, file=file, actuals=actuals, rules=rules, output=output)
    faults = faults_of(assessment, stated)
    terminal.report(faults, notes_of(assessment, stated))
    if not terminal.quiet:
        _table(assessment, terminal).print()
        terminal.answer(terminal.render(_counts(assessment, terminal)))
        terminal.answer(terminal.render(texts.WROTE_ASSESSMENT(form=output / FORM, json=output / JSON)))
    return int(bool(faults) or not assessment.is_clean)


def _assess(
    terminal: Terminal, *, file: Path, actuals: Path, rules: str | None, output: Path
) -> tuple[Assessment, Actuals]:
    refuse_inputs((output / FORM, output / JSON), (file, actuals, *(() if rules is None else (Path(rules),))))
    chosen = None if rules is None else load_rules(rules)
    with terminal.progress(4) as progress:
        progress.begin(terminal.render(texts.READING(file=file.name)))
        document = read(file)
        progress.begin(terminal.render(texts.READING(file=actuals.name)))
        stated = read_actuals(actuals, document)
        progress.begin(terminal.render(texts.SCORING()))
        assessment = assess(document, stated.projects, chosen)
        progress.begin(terminal.render(texts.WRITING(file=FORM)))
        with whole_files(output) as folder:
            write_self_assessment(assessment, folder / FORM)
            (folder / JSON).write_text(dumps(assessment), encoding="utf-8", newline="\n")
    return assessment, stated


def _table(assessment: Assessment, terminal: Terminal) -> Table:
    heads = tuple(terminal.render(head()) for head in texts.SUMMARY_HEADS)
    rows = tuple(_row(project, terminal) for project in assessment.projects)
    return Table(heads, rows, right=frozenset({1, 2, 3, 6}))


def _row(assessed: ProjectAssessment, terminal: Terminal) -> tuple[str, ...]:
    execution, locale = assessed.execution, terminal.locale
    grade = terminal.render(texts.GRADES[assessed.grade]()) if assessed.grade else "—"
    state = texts.PROVISIONAL if assessed.provisional else texts.FINAL
    unscored = sum(count for status, count in _statuses(assessed).items() if status not in _SCORED)
    return (
        assessed.project.name,
        shown_amount(execution.budget, locale),
        shown_amount(execution.spent, locale),
        shown_figure(assessed.total, locale),
        grade,
        terminal.render(state()),
        shown_figure(unscored, locale),
    )


_SCORED = {Status.SCORED, Status.JUDGEMENT, Status.NOT_APPLICABLE}


def _statuses(assessed: ProjectAssessment) -> Counter[Status | None]:
    """Count the indicators by what became of them; ``None`` are the words that a person has to judge."""
    return Counter(
        None if score.status is Status.JUDGEMENT and score.points is None else score.status for score in assessed.scores
    )


def _counts(assessment: Assessment, terminal: Terminal) -> Message:
    statuses = sum(map(_statuses, assessment.projects), Counter[Status | None]())
    parts = [
        text(count=shown_figure(statuses[status], terminal.locale))
        for status, text in texts.STATUS_COUNTS.items()
        if statuses[status]
    ]
    return texts.COUNTS(
        projects=shown_figure(len(assessment.projects), terminal.locale),
        indicators=shown_figure(statuses.total(), terminal.locale),
        parts=parts,
    )
