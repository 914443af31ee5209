"""One tool measured: in its own environment, by processes that this one starts."""

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from benchmarks.peers.expectations import Counts, count, load
from benchmarks.peers.reading import Reading
from benchmarks.processes import run, seconds_to

__all__ = ["Measured", "measure"]

ROUNDS = 5
"""Fresh processes for what is told of a process; the least counts."""


@frozen
class Measured:
    """A tool's row. Times are in seconds, memory in MB."""

    version: str | None
    counts: Counts
    seconds: float
    """A cell."""
    floor: float
    """Floor a, in turns with the tool in the same process: a cell."""
    to_import: float
    megabytes: float
    """The peak of a process that reads the cells once."""


def measure(name: str, python: str, cells: Sequence[str]) -> Measured:
    """Measure ``by_<name>.py`` under the interpreter *python*.

    Raises `RuntimeError` with the last line of what went wrong where the tool does not run.
    """
    with tempfile.TemporaryDirectory() as folder:
        cells_file, answers_file = Path(folder, "cells.json"), Path(folder, "answers.json")
        cells_file.write_text(json.dumps(cells), encoding="utf-8")
        probe = [python, "-m", "benchmarks.peers.probe", name, str(cells_file)]
        report = _report([*probe, str(answers_file)], answers_file)
        readings = {cell: None if said is None else Reading(*said) for cell, said in report["readings"].items()}
        return Measured(
            version=report["version"],
            counts=count(cells, readings, load()),
            seconds=report["seconds"],
            floor=report["floor"],
            to_import=min(seconds_to(f"import benchmarks.peers.by_{name}", python) for _ in range(ROUNDS)),
            megabytes=min(run(*probe).megabytes for _ in range(ROUNDS)),
        )


def _report(command: list[str], file: Path) -> dict[str, Any]:
    done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or ["no word of why"])[-1])
    report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return report
