"""The commands, and how one is run: errors as messages, and the exit codes that scripts rely on."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click

from perfmodel import __version__
from perfmodel.cli import audit_texts, texts
from perfmodel.cli.help import Group, Maker, Page, describe_usage_error
from perfmodel.cli.options import quiet_option
from perfmodel.cli.system import describe_system_error
from perfmodel.cli.terminal import Terminal
from perfmodel.errors import PerfmodelError
from perfmodel.messages import Text

__all__ = ["command_line", "run_command"]


def run_command(arguments: Sequence[str] | None, terminal: Terminal) -> int:
    """Run the command that *arguments* give and return its exit code. Whatever the input is at fault for is said in one message."""
    try:
        code = _invoke(arguments, terminal)
        sys.stdout.flush()
    except click.UsageError as error:
        terminal.warn(describe_usage_error(error, terminal))
        return 2
    except click.Abort as error:  # how click hands on an interrupt
        raise KeyboardInterrupt from error
    except PerfmodelError as error:
        terminal.fail(error)
        return 2
    except BrokenPipeError:  # who was reading has read enough
        _forget_output()
        return 1
    except OSError as error:
        terminal.complain(texts.FAULT(what=describe_system_error(error, error.filename or texts.OUTPUT())))
        return 2
    return code


def _invoke(arguments: Sequence[str] | None, terminal: Terminal) -> int:
    returned: object = command_line(terminal).main(arguments, "perfmodel", standalone_mode=False)
    return returned if isinstance(returned, int) else 0


def _forget_output() -> None:
    """Let what is still in the buffer go nowhere, or the interpreter would complain when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


def command_line(terminal: Terminal) -> click.Group:
    """Return the whole command line, speaking through *terminal*."""
    params = (quiet_option(terminal), _version_option(terminal))
    return Group("perfmodel", terminal, Page(texts.ABOUT, texts.EXAMPLES), _COMMANDS, params)


def _version_option(terminal: Terminal) -> click.Option:
    def show(context: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's signature
        if wanted and not context.resilient_parsing:
            terminal.answer(f"perfmodel {__version__}")
            context.exit()

    words = terminal.render(texts.HELP_VERSION())
    return click.Option(["--version"], is_flag=True, expose_value=False, is_eager=True, help=words, callback=show)


def _in_module(name: str, about: Text) -> Maker:
    """Return the maker of the command that the module *name* of this package holds."""

    def make(terminal: Terminal) -> click.Command:
        module = import_module(f"perfmodel.cli.{name}")
        return cast("click.Command", module.command(terminal))

    return Maker(about, make)


_COMMANDS = {
    "read": _in_module("read", texts.SHORT_READ),
    "template": _in_module("template", texts.SHORT_TEMPLATE),
    "monitor": _in_module("monitor", texts.SHORT_MONITOR),
    "assess": _in_module("assess", texts.SHORT_ASSESS),
    "audit": _in_module("audit", audit_texts.SHORT_AUDIT),
    "parse": _in_module("parse", texts.SHORT_PARSE),
    "rules": _in_module("rules", texts.SHORT_RULES),
}
