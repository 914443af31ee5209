"""The terminal: what goes to standard output and standard error, in which language, and how loud.

Answers go to standard output, all else to standard error, both in UTF-8 whatever the locale.
"""

import io
import os
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from perfmodel.cli import texts
from perfmodel.cli.layout import printable
from perfmodel.cli.progress import Progress
from perfmodel.cli.system import describe_system_error
from perfmodel.errors import PerfmodelError
from perfmodel.messages import Locale, Message, Note
from perfmodel.sources import Source

__all__ = ["Terminal", "locale_of"]


def locale_of(environment: Mapping[str, str] = os.environ) -> Locale:
    """Return the language of messages: English where the environment's locale is English, else Chinese.

    >>> locale_of({"LANG": "en_US.UTF-8"}), locale_of({"LC_ALL": "C", "LANG": "en_US.UTF-8"})
    ('en', 'zh_CN')
    """
    names = (environment.get(variable) for variable in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next(filter(None, names), "")
    return "en" if language.partition(".")[0].partition("_")[0].lower() == "en" else "zh_CN"


class Terminal:
    """Where a command speaks. *quiet* keeps to itself whatever is neither an answer nor a fault."""

    def __init__(self, locale: Locale) -> None:
        self.locale: Locale = locale
        self.quiet = False

    @staticmethod
    def use_utf8() -> None:
        """Write UTF-8 from now on. Half a character, as in a file name that is not UTF-8, is written as an escape."""
        for name in ("stdin", "stdout", "stderr"):
            if getattr(sys, name) is None:  # closed by whoever started the process
                setattr(sys, name, Path(os.devnull).open("r+", encoding="utf-8"))  # noqa: SIM115 - open to the end
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    def render(self, message: Message) -> str:
        """Return *message* in the language of the session."""
        return message.render(self.locale)

    def answer(self, text: str) -> None:
        """Write a line of what was asked for, at once: somebody may be waiting at the other end of a pipe."""
        print(text, flush=True)

    def tell(self, message: Message) -> None:
        """Write what is good to know, unless quiet."""
        if not self.quiet:
            self.complain(message)

    def complain(self, message: Message) -> None:
        """Write what has to be known."""
        self.warn(self.render(message))

    def warn(self, text: str) -> None:
        """Write a line of text that has to be known."""
        print(text, file=sys.stderr, flush=True)

    def fail(self, error: PerfmodelError) -> None:
        """Write what was refused, and where; where the system refused, why it did."""
        cause, place = error.__cause__, error.source.document if error.source else None
        by_system = describe_system_error(cause, place) if isinstance(cause, OSError) else None
        self.complain(texts.FAULT(what=by_system or error.render(self.locale)))

    def report(self, faults: Iterable[Note], notes: Iterable[Note] = ()) -> None:
        """Write *faults*, one a line, each with its place; then *notes* unless quiet, those that say the same once for all of their places."""
        for line in dict.fromkeys(self._placed(fault) for fault in faults):
            self.complain(texts.FAULT(what=line))
        if not self.quiet:
            for line in self._gathered(notes):
                self.complain(texts.NOTE(what=line))

    def _gathered(self, notes: Iterable[Note]) -> Iterator[str]:
        same: dict[str, list[Note]] = {}
        for note in dict.fromkeys(notes):
            same.setdefault(self.render(note.message), []).append(note)
        for first, *others in same.values():
            line = self._placed(first)
            yield self.render(texts.ALSO_ELSEWHERE(what=line, count=len(others))) if others else line

    def _placed(self, note: Note) -> str:
        """Return what *note* says, with the place that it is about before it."""
        place = (note.source or Source()).describe(self.locale)
        words = printable(self.render(note.message))
        return self.render(texts.PLACED(place=place, what=words)) if place else words

    @contextmanager
    def progress(self, total: int) -> Generator[Progress]:
        """Yield what counts *total* steps of work, drawn at a terminal once the work has become long."""
        shown = not self.quiet and sys.stderr.isatty()
        with Progress(total, shown=shown) as progress:
            yield progress
