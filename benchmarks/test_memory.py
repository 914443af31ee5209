"""What values hold in memory, against tuples of the same parts."""

import sys
import tracemalloc
from collections.abc import Callable

from benchmarks.conftest import AddRow, Row
from benchmarks.floors import read_figure
from benchmarks.processes import Run, run
from perfmodel.values.parser import read_cell

COUNT = 10_000
MILLION = """
{imports}
kept = [{read}(f"≥{{figure}}.5%") for figure in range(1_000_000)]
assert len(kept) == 1_000_000
"""


def test_a_value(table: AddRow) -> None:
    """Bytes of a value beyond its text, against those of a tuple of sign, decimal and unit."""
    texts = [f"≥{figure}.5%" for figure in range(COUNT)]
    table(
        Row(
            "a value beyond its text ÷ a tuple",
            _bytes(read_cell, texts),
            _bytes(read_figure, texts),
            "≤ 400 bytes",
            unit="bytes",
        )
    )


def test_a_million_values(table: AddRow) -> None:
    """The peak of a process that holds a million values, none of them twice."""
    ours = _holding("from perfmodel.values.parser import read_cell", "read_cell")
    floor = _holding("from benchmarks.floors import read_figure", "read_figure")
    table(
        Row("a process with a million values ÷ one with tuples", ours.megabytes, floor.megabytes, "≤ 600 MB", unit="MB")
    )


def _bytes(read: Callable[[str], object], texts: list[str]) -> float:
    read(texts[0])  # tables are no part of a value
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [read(text) for text in texts]
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return grown / len(kept)


def _holding(imports: str, read: str) -> Run:
    done = run(sys.executable, "-c", MILLION.format(imports=imports, read=read))
    assert done.code == 0
    return done
