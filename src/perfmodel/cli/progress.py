"""Progress: a bar on standard error, for work that turns out to be long."""

import sys
from threading import Timer
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

__all__ = ["Progress"]

_PATIENCE = 1.0  # seconds before a bar is drawn: shorter work is done before anybody has read it


class Progress:
    """Counts the steps of one piece of work. The bar is drawn from a timer's thread, so that work within a step counts as time too."""

    def __init__(self, total: int, *, shown: bool) -> None:
        self._total, self._done, self._what = total, 0, ""
        self._timer = Timer(_PATIENCE, self._draw) if shown else None
        self._bar: Bar | None = None

    def begin(self, what: str) -> None:
        """Say what is being done from now on: another step."""
        self._what = what
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], description=what, completed=self._done)
        self._done += 1

    def __enter__(self) -> Self:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
        if self._bar is not None:
            self._bar.stop()

    def _draw(self) -> None:
        try:
            from rich.console import Console  # noqa: PLC0415 - only long work at a terminal needs it
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415 - likewise
        except ModuleNotFoundError:  # a bar is a courtesy
            return
        columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
        bar = Progress(*columns, console=Console(file=sys.stderr), transient=True)
        bar.add_task(self._what, total=self._total, completed=max(0, self._done - 1))
        bar.start()
        self._bar = bar
