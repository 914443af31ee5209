"""The command line: ``perfmodel parse``, ``read``, ``template``, ``monitor``, ``assess``, ``audit`` and ``rules``.

`main` is what the console script calls. It imports the rest itself, so that a missing extra or an interrupt during the start is a message and not a traceback.
"""

import sys
from collections.abc import Sequence

from perfmodel.cli import texts
from perfmodel.cli.terminal import Terminal, locale_of

__all__ = ["main", "run"]

_EXTRAS = {"click": "cli", "rich": "cli", "openpyxl": "xlsx"}


def main() -> None:
    """Run the command that the process was started with, and end the process with its exit code."""
    sys.exit(run(None))


def run(arguments: Sequence[str] | None) -> int:
    """Run the command that *arguments* give (``None``: those of the process) and return its exit code.

    0 done; 1 done, but something was refused or not scored, or an error was found; 2 nothing done; 130 interrupted.
    """
    terminal = Terminal(locale_of())
    terminal.use_utf8()
    try:
        from perfmodel.cli.commands import run_command  # noqa: PLC0415 - click may be missing, and that is a message

        return run_command(arguments, terminal)
    except ModuleNotFoundError as error:
        if error.name not in _EXTRAS:
            raise
        terminal.complain(texts.MISSING_EXTRA(module=error.name, extra=_EXTRAS[error.name]))
        return 2
    except KeyboardInterrupt:
        terminal.complain(texts.INTERRUPTED())
        return 130
