"""Progress: a bar for long work, and for nothing else."""

import os
import subprocess
import sys

import pytest

from perfmodel.cli.progress import Progress

WORK = """
import sys
from perfmodel.cli import progress
progress._PATIENCE = {patience}
with progress.Progress(2, shown=True) as bar:
    bar.begin("读取 目标.txt")
    import time; time.sleep({seconds})
    bar.begin("写出")
assert ("rich" in sys.modules) is {drawn}
"""


def seen_at_a_terminal(*, patience: float, seconds: float, drawn: bool) -> str:
    """Return what a terminal shows of work that takes so long."""
    pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")
    ours, theirs = pty.openpty()
    code = WORK.format(patience=patience, seconds=seconds, drawn=drawn) + "\nprint('END', file=sys.stderr)"
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen([sys.executable, "-c", code], stderr=theirs, env=environment):
        os.close(theirs)
        seen = b""
        while b"END" not in seen and b"Error" not in seen:
            seen += os.read(ours, 4096)
    os.close(ours)
    return seen.decode(errors="replace")


def test_long_work_is_shown() -> None:
    """The step that is being done is named."""
    assert "目标.txt" in seen_at_a_terminal(patience=0, seconds=1, drawn=True)


def test_short_work_is_not() -> None:
    """Nothing is drawn, and what draws it is not even loaded."""
    assert "目标.txt" not in seen_at_a_terminal(patience=60, seconds=0, drawn=False)


def test_nothing_is_drawn_where_nobody_looks(capfd: pytest.CaptureFixture[str]) -> None:
    """Without a terminal steps are only counted, and no thread is started."""
    with Progress(1, shown=False) as progress:
        progress.begin("读取")
    assert capfd.readouterr() == ("", "")
