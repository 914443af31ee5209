"""``perfmodel audit``: forms that somebody filled in, every score recomputed; as text, as JSON, or as comments in a copy of the workbook."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import click
from attrs import evolve, frozen

from perfmodel.auditing import Audit, AuditRow, Standing, audit
from perfmodel.cli import audit_texts, texts
from perfmodel.cli.figures import shown_figure
from perfmodel.cli.findings import is_loss
from perfmodel.cli.help import Command, Page, usage_error
from perfmodel.cli.layout import Table, printable
from perfmodel.cli.options import file_argument, output_option, quiet_option, rules_option
from perfmodel.cli.outputs import refuse_inputs
from perfmodel.cli.terminal import Terminal
from perfmodel.documents import read_all
from perfmodel.documents.writing.atomic import write_whole
from perfmodel.errors import DocumentError, PerfmodelError
from perfmodel.exchange import dumps
from perfmodel.findings import Finding, Findings, Severity
from perfmodel.messages import Message, Note
from perfmodel.rules import RuleSet, load_rules
from perfmodel.sources import Source

__all__ = ["command"]

_FORMATS = ("text", "json", "xlsx")
_WORKBOOKS = {".xlsx", ".xlsm"}


def command(terminal: Terminal) -> click.Command:
    """Return the command."""
    params = [
        file_argument(terminal, several=True),
        rules_option(terminal),
        click.Option(
            ["--format", "form"],
            metavar="|".join(_FORMATS),
            default=_FORMATS[0],
            type=_format_of(terminal),
            help=terminal.render(audit_texts.HELP_FORMAT()),
        ),
        output_option(terminal, audit_texts.HELP_OUTPUT, "PATH", required=False),
        quiet_option(terminal),
    ]
    page = Page(audit_texts.ABOUT_AUDIT, audit_texts.EXAMPLES_AUDIT)
    return Command("audit", terminal, page, partial(_run, terminal), params)


def _format_of(terminal: Terminal) -> Callable[[str], str]:
    def read(argument: str) -> str:
        if argument in _FORMATS:
            return argument
        raise usage_error(terminal, audit_texts.NOT_A_FORMAT(known=_FORMATS, found=argument))

    return read


@frozen
class _Audited:
    """A file, what is wrong with it as a whole, and the audits of the documents in it."""

    file: Path
    audits: tuple[Audit, ...]
    projects: int
    notes: tuple[Note, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(finding for each in self.audits for finding in each)

    @property
    def rows(self) -> tuple[AuditRow, ...]:
        return tuple(row for each in self.audits for row in each.rows)


def _run(terminal: Terminal, *, file: tuple[Path, ...], rules: str | None, form: str, output: Path | None) -> int:
    if form == "xlsx" and output is None:
        raise usage_error(terminal, audit_texts.OUTPUT_NEEDED())
    targets = _targets(file, output) if form == "xlsx" and output else {}
    refuse_inputs(
        (*targets.values(), *(() if output is None else (output,))), (*file, *(() if rules is None else (Path(rules),)))
    )
    chosen = None if rules is None else load_rules(rules)
    audited = tuple(_audited(file, chosen, terminal))
    if not audited:
        return 2
    for each in audited:
        terminal.report(filter(is_loss, each.notes))
    failed = len(audited) < len(file) or any(is_loss(note) for each in audited for note in each.notes)
    if form == "json":
        _answer(dumps(Findings(tuple(finding for each in audited for finding in each.findings))), output, terminal)
    elif form == "xlsx":
        failed |= not _comment(audited, targets, terminal)
    else:
        _tell(audited, output, terminal)
    has_errors = any(finding.severity is Severity.ERROR for each in audited for finding in each.findings)
    return int(failed or has_errors)


def _audited(files: tuple[Path, ...], rules: RuleSet | None, terminal: Terminal) -> Iterator[_Audited]:
    """Yield what was found in each of *files* that can be read; of the others it is said why not."""
    with terminal.progress(len(files)) as progress:
        for file in files:
            progress.begin(file.name)
            try:
                documents = read_all(file)
            except PerfmodelError as error:
                terminal.fail(error)
                continue
            audits = tuple(audit(document, rules) for document in documents)
            notes = tuple(note for document in documents for note in document.notes)
            yield _Audited(file, audits, sum(len(document.projects) for document in documents), notes)


# -------------------------------------------------------------------- text


def _tell(audited: tuple[_Audited, ...], output: Path | None, terminal: Terminal) -> None:
    """Write what was found, file by file; at the screen with the scores side by side."""
    if output is not None:
        _answer("".join(f"{line}\n" for each in audited for line in _lines(each, terminal)), output, terminal)
        return
    for each in audited:
        _answer("\n".join(_lines(each, terminal)), None, terminal)
        _table(each, terminal)


def _lines(audited: _Audited, terminal: Terminal) -> Iterator[str]:
    """Yield what was found, one a line, errors first, after a line that counts."""
    findings = sorted(audited.findings, key=lambda each: list(Severity).index(each.severity))
    if not terminal.quiet:
        yield terminal.render(_counts(audited, terminal))
        if not findings:
            yield terminal.render(audit_texts.NOTHING_FOUND())
    yield from (printable(_line(finding, terminal)) for finding in findings)


def _line(finding: Finding, terminal: Terminal) -> str:
    what = finding.message
    if finding.suggestion is not None:
        what = audit_texts.WITH_SUGGESTION(what=what, suggestion=finding.suggestion)
    if finding.indicator is not None:
        what = texts.OF_INDICATOR(key=finding.indicator, what=what)
    place = _place(finding.source).describe(terminal.locale)
    severity = audit_texts.SEVERITIES[finding.severity]()
    return terminal.render(audit_texts.LINE(severity=severity, code=finding.code, place=place, what=what))


def _place(source: Source | None) -> Source:
    """Return *source* as it is shown: a cell says row and column already."""
    if source is None:
        return Source()
    return source if source.cell is None else evolve(source, row=None, column=None)


def _counts(audited: _Audited, terminal: Terminal) -> Message:
    claimed = [row for row in audited.rows if row.claimed is not None]
    found = Findings(audited.findings)
    figures = {
        "projects": audited.projects,
        "scores": len(claimed),
        "follows": sum(row.standing is Standing.FOLLOWS for row in claimed),
        "errors": found.count(Severity.ERROR),
        "warnings": found.count(Severity.WARNING),
        "infos": found.count(Severity.INFO),
    }
    shown = {name: shown_figure(figure, terminal.locale) for name, figure in figures.items()}
    return audit_texts.COUNTS(file=audited.file.name, **shown)


def _table(audited: _Audited, terminal: Terminal) -> None:
    """Show the scores that something was found about, ours beside the claimed ones."""
    rows = tuple(_side_by_side(audited, terminal))
    if rows and not terminal.quiet:
        heads = tuple(terminal.render(head()) for head in audit_texts.HEADS)
        Table(heads, rows, right=frozenset({2, 3, 4})).print()


def _side_by_side(audited: _Audited, terminal: Terminal) -> Iterator[tuple[str, ...]]:
    codes: dict[tuple[object, object], list[str]] = {}
    for finding in audited.findings:
        if finding.indicator is not None:
            codes.setdefault((finding.project, finding.key), []).append(finding.code)
    for row in audited.rows:
        if (row.project, row.key) in codes:
            place = evolve(_place(row.source), document=None)
            figures = (row.weight, row.claimed, row.ours)
            shown = tuple("—" if each is None else shown_figure(each, terminal.locale) for each in figures)
            found = " ".join(codes[row.project, row.key])
            yield (printable(place.describe(terminal.locale)), printable(row.indicator), *shown, found)


def _answer(text: str, output: Path | None, terminal: Terminal) -> None:
    """Write what was asked for into *output*, else to standard output."""
    if output is None:
        if text.strip():
            terminal.answer(text.removesuffix("\n"))
        return
    write_whole(output, text.encode())
    terminal.tell(audit_texts.WROTE(path=output))


# -------------------------------------------------------------------- comments


def _targets(files: tuple[Path, ...], output: Path) -> dict[Path, Path]:
    """Return where the copy of each file goes: *output* itself for one, a file of the same name in that folder for several."""
    if len(files) == 1 and not output.is_dir():
        return {files[0]: output}
    targets: dict[Path, Path] = {}
    for number, file in enumerate(files, start=1):
        target = output / file.name
        is_taken = target in targets.values()  # of the same name, from another folder
        targets[file] = output / f"{file.stem}-{number}{file.suffix}" if is_taken else target
    return targets


def _comment(audited: tuple[_Audited, ...], targets: dict[Path, Path], terminal: Terminal) -> bool:
    """Write the copies; return whether every file has one."""
    from perfmodel.documents.writing.comments import write_comments  # noqa: PLC0415 - the extra is loaded on first use

    whole = True
    for each in audited:
        target = targets[each.file]
        try:
            if each.file.suffix.lower() not in _WORKBOOKS:
                raise DocumentError(audit_texts.NOT_A_WORKBOOK(), source=Source(document=each.file.name))
            target.parent.mkdir(parents=True, exist_ok=True)
            write_comments(each.file, each.findings, target, locale=terminal.locale)
        except PerfmodelError as error:
            whole = False
            terminal.fail(error)
        else:
            terminal.tell(audit_texts.WROTE(path=target))
    return whole
