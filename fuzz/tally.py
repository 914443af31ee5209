"""The tally of a run: what was tried, by target; what broke, by kind; and its last line."""

import signal
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Never, TypeVar

from fuzz.laws import Broken

__all__ = ["Tally"]

T = TypeVar("T")

_SHOWN = 5
_SECONDS = 3
"""What one input may take, on a machine that does other things too; most take a ten-thousandth of it."""


class _TooLong(Exception):
    pass


def _ring(_: int, __: FrameType | None) -> Never:
    raise _TooLong


class Tally:
    """Counts inputs, and keeps count of the exceptions that should not have been; the first few of a kind are printed with their input."""

    def __init__(self) -> None:
        self.tried: Counter[str] = Counter()
        self.broken: Counter[str] = Counter()
        signal.signal(signal.SIGALRM, _ring)  # it reaches a regular expression that goes on for ever, too

    def hold(self, target: str, given: object, act: Callable[[], T]) -> T | None:
        """Return what *act* gives for the input *given*, or ``None`` where it breaks a law, raises, or takes too long."""
        self.tried[target] += 1
        try:
            signal.setitimer(signal.ITIMER_REAL, _SECONDS)
            try:
                return act()
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            kind = f"{target}: {_kind(error)}"
            self.broken[kind] += 1
            if self.broken[kind] <= _SHOWN:
                trace = "".join(traceback.format_exception(error)[-3:])
                _say(f"{kind}\n  given {given!r:.900}\n{trace:.3000}")
            return None

    def add(self, other: "Tally") -> None:
        """Take in what another process counted."""
        self.tried += other.tried
        self.broken += other.broken

    def close(self, name: str, seconds: float, seed: int) -> None:
        """Print what broke, and the last line."""
        for kind, count in self.broken.most_common():
            _say(f"{count:>9,}  {kind}")
        shares = ", ".join(f"{target} {count:,}" for target, count in sorted(self.tried.items()))
        total = self.tried.total()
        _say(
            f"{name}: {total:,} inputs ({shares}) in {seconds:,.0f} s ({total / seconds:,.0f}/s), seed {seed}, "
            f"{self.broken.total():,} exceptions"
        )


def _kind(error: Exception) -> str:
    """Return what tells one kind of break from another: the law, or the line that raised."""
    if isinstance(error, Broken):
        return str(error).partition(":")[0]
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {frame.name}, {Path(frame.filename).name} line {frame.lineno}"


def _say(words: str) -> None:
    """Print at once, whatever half characters there are."""
    print(words.encode("utf-8", "backslashreplace").decode("utf-8"), flush=True)
