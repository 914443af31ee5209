"""Measure the peers and print their table: ``python -m benchmarks.peers [--chart FILE] NAME=PYTHON …``, as ``nox -s peers`` does.

NAME is that of a file ``by_NAME.py`` in this folder, PYTHON the interpreter of the environment in which the tool is installed.
"""

import argparse
import os
import platform
import sys
from pathlib import Path

from benchmarks.cells import published
from benchmarks.peers.chart import draw
from benchmarks.peers.expectations import load
from benchmarks.peers.measuring import measure
from benchmarks.peers.table import TOOLS, Row, table

HERE: tuple[str, ...] = ("perfmodel", "remembered", "floor")
"""What runs in this environment."""


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chart", type=Path, help="an SVG file to write")
    parser.add_argument("peers", nargs="*", metavar="NAME=PYTHON", help="a peer and its interpreter")
    arguments = parser.parse_args()
    named: list[str] = arguments.peers
    pythons = dict.fromkeys(HERE, sys.executable)
    pythons.update((name, python) for name, _, python in (peer.partition("=") for peer in named))
    cells = _cells()
    if not cells:
        parser.error("no cell to read: benchmarks/peers/expected.tsv gives the meaning of none")
    rows = _measured(pythons, cells)
    print(f"\nCPython {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores\n")
    print(table(rows))
    if arguments.chart:
        draw(rows, arguments.chart)


def _cells() -> list[str]:
    """Return the texts of the published cells whose meaning was set by hand, and say what they are."""
    texts = [cell.text for cell in published()]
    known = load()
    source = (
        "a published document"
        if os.environ.get("PERFMODEL_DOCUMENTS")
        else "benchmarks/cells.py, without a published document"
    )
    print(f"{len(texts)} value cells of {source}")
    left_out = sum(text not in known for text in texts)
    if left_out:
        print(f"left out: {left_out} whose meaning benchmarks/peers/expected.tsv does not give")
    return [text for text in texts if text in known]


def _measured(pythons: dict[str, str], cells: list[str]) -> list[Row]:
    rows: list[Row] = []
    for name, python in pythons.items():
        try:
            rows.append(Row(*TOOLS[name], measure(name, python, cells)))
        except RuntimeError as error:
            print(f"left out: {name}, which does not run: {error}")
    return rows


if __name__ == "__main__":
    main()
