"""Options and arguments that several commands share, and the types of what is written in them."""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import click

from perfmodel.cli import texts
from perfmodel.cli.help import usage_error
from perfmodel.cli.terminal import Terminal
from perfmodel.messages import Text
from perfmodel.rules import COST_RULES, DEFAULT_RULES

__all__ = [
    "cell_text",
    "day_of",
    "file_argument",
    "output_option",
    "quiet_option",
    "rules_option",
    "year_of",
]


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def cell_text(argument: str) -> str:
    """Return *argument* as it was typed: UTF-8, whatever the locale says that arguments are."""
    try:
        return os.fsencode(argument).decode()
    except UnicodeError:
        return argument


def year_of(terminal: Terminal) -> Callable[[str], int]:
    """Return the type of an argument that is a year, four digits."""

    def read(argument: str) -> int:
        if len(argument) == 4 and argument.isascii() and argument.isdecimal() and int(argument):
            return int(argument)
        raise usage_error(terminal, texts.NOT_A_YEAR(found=argument))

    return read


def day_of(terminal: Terminal) -> Callable[[str], date]:
    """Return the type of an argument that is a day, written 2024-08-31."""

    def read(argument: str) -> date:
        if _DAY.fullmatch(argument):  # not all that fromisoformat reads, weeks among it
            with suppress(ValueError):
                return date.fromisoformat(argument)
        raise usage_error(terminal, texts.NOT_A_DAY(found=argument))

    return read


def rules_option(terminal: Terminal) -> click.Option:
    """Return ``--rules``: ``None`` where none are named, so that the document's layout chooses."""
    words = terminal.render(texts.HELP_RULES(default=DEFAULT_RULES, with_cost=COST_RULES))
    return click.Option(["--rules"], metavar="ID", help=words)


def quiet_option(terminal: Terminal) -> click.Option:
    """Return ``--quiet``."""

    def hush(_: click.Context, __: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's signature
        terminal.quiet = terminal.quiet or wanted

    words = terminal.render(texts.HELP_QUIET())
    return click.Option(["-q", "--quiet"], is_flag=True, expose_value=False, help=words, callback=hush)


def file_argument(terminal: Terminal, *, several: bool = False) -> click.Argument:
    """Return the argument ``file``: the document, or several."""
    metavar = terminal.render((texts.FILES_METAVAR if several else texts.FILE_METAVAR)())
    count = -1 if several else 1
    return click.Argument(["file"], metavar=metavar, nargs=count, required=True, type=click.Path(path_type=Path))


def output_option(terminal: Terminal, words: Text, metavar: str, *, required: bool) -> click.Option:
    """Return ``-o``."""
    kind: click.Path = click.Path(path_type=Path)
    return click.Option(
        ["-o", "--output"], metavar=metavar, required=required, type=kind, help=terminal.render(words())
    )
