"""What runs in a peer's own environment: ``python -m benchmarks.peers.probe NAME CELLS [ANSWERS]``. Only the standard library is used here.

Reads the cells of the JSON file CELLS once, and where ANSWERS is given also times the reading and writes there what was read.
"""

import importlib
import importlib.metadata
import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from benchmarks.floors import read_figure

SECONDS = 3.0
FEWEST = 15
"""How long rounds are run, and how many at least: the slowest peers take a second for one."""


def main(name: str, cells_file: str, answers_file: str | None = None) -> None:
    """Ask the peer *name*."""
    peer = importlib.import_module(f"benchmarks.peers.by_{name}")
    cells: list[str] = json.loads(Path(cells_file).read_text(encoding="utf-8"))
    answers = {cell: peer.read(cell) for cell in cells}
    if answers_file is None:
        return
    readings = {cell: None if answer is None else peer.told(answer, cell) for cell, answer in answers.items()}
    seconds, floor = _time(peer.read, cells)
    report = {
        "version": importlib.metadata.version(peer.DISTRIBUTION) if peer.DISTRIBUTION else None,
        "readings": readings,
        "seconds": seconds,
        "floor": floor,
    }
    Path(answers_file).write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")


def _time(read: Callable[[str], object], cells: list[str]) -> tuple[float, float]:
    """Return the seconds a cell of *read* and of floor a, the least of rounds in which they take turns."""
    ours: list[float] = []
    floor: list[float] = []
    end = perf_counter() + SECONDS
    while len(ours) < FEWEST or perf_counter() < end:
        start = perf_counter()
        for cell in cells:
            read_figure(cell)
        middle = perf_counter()
        for cell in cells:
            read(cell)
        floor.append(middle - start)
        ours.append(perf_counter() - middle)
    return min(ours) / len(cells), min(floor) / len(cells)


if __name__ == "__main__":
    main(*sys.argv[1:])
