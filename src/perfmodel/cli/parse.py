"""``perfmodel parse``: what the text of a cell means, one answer a line."""

import json
import sys
from collections.abc import Iterable, Iterator
from functools import partial

import click

from perfmodel.cli import texts
from perfmodel.cli.help import Command, Page
from perfmodel.cli.layout import printable
from perfmodel.cli.meaning import describe_meaning
from perfmodel.cli.options import cell_text, year_of
from perfmodel.cli.terminal import Terminal
from perfmodel.messages import Text
from perfmodel.values import Context, Unreadable, Value, parse

__all__ = ["command"]


def command(terminal: Terminal) -> click.Command:
    """Return the command."""
    params = [
        click.Argument(
            ["cells"], metavar=terminal.render(texts.CELLS_METAVAR()), nargs=-1, required=True, type=cell_text
        ),
        _words("--context", "subcategory", texts.HELP_CONTEXT, terminal),
        _words("--category", "category", texts.HELP_CATEGORY, terminal),
        _words("--name", "name", texts.HELP_NAME, terminal),
        _words("--unit", "unit", texts.HELP_UNIT, terminal),
        click.Option(["--year"], metavar="YYYY", type=year_of(terminal), help=terminal.render(texts.HELP_YEAR())),
        click.Option(["--json", "as_json"], is_flag=True, help=terminal.render(texts.HELP_JSON())),
    ]
    return Command("parse", terminal, Page(texts.ABOUT_PARSE, texts.EXAMPLES_PARSE), partial(_run, terminal), params)


def _words(option: str, name: str, about: Text, terminal: Terminal) -> click.Option:
    return click.Option([option, name], metavar="TEXT", type=cell_text, help=terminal.render(about()))


def _run(
    terminal: Terminal,
    *,
    cells: tuple[str, ...],
    category: str | None,
    subcategory: str | None,
    name: str | None,
    unit: str | None,
    year: int | None,
    as_json: bool,
) -> int:
    given = Context(category, subcategory, name, unit, year)
    values = _read_lines(given) if cells == ("-",) else _read(cells, given)
    refused = False
    for value in values:
        terminal.answer(_as_json(value) if as_json else _as_words(value, terminal))
        refused = refused or isinstance(value, Unreadable)
    return int(refused)


def _read(cells: Iterable[str], context: Context) -> Iterator[Value]:
    known = None if context == Context() else context
    return (parse(cell, known, on_error="keep") for cell in cells)


def _read_lines(context: Context) -> Iterator[Value]:
    """Read standard input, a cell a line, as it comes."""
    for number, line in enumerate(sys.stdin.buffer):
        data = line.removesuffix(b"\n").removesuffix(b"\r")
        try:
            yield from _read([data.decode("utf-8-sig" if number == 0 else "utf-8")], context)
        except UnicodeDecodeError:
            yield _not_utf8(data)


def _not_utf8(data: bytes) -> Unreadable:
    text = data.decode(errors="replace")
    first = text.index("\ufffd")
    return Unreadable(text, (first, first + 1), texts.NOT_UTF8())


def _as_json(value: Value) -> str:
    from perfmodel.exchange import to_dict  # noqa: PLC0415 - words do without cattrs, and start in half the time

    return json.dumps(to_dict(value), ensure_ascii=False)


def _as_words(value: Value, terminal: Terminal) -> str:
    if isinstance(value, Unreadable):
        return value.describe(terminal.locale)
    return printable(f"{value.text} → {describe_meaning(value, terminal)}")
