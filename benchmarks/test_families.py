"""The whole value language: every family of the conformance vectors, refusals, and texts made to cost time."""

from collections.abc import Callable
from time import perf_counter

import pytest

from benchmarks import cells, floors
from benchmarks.cells import Cell
from benchmarks.conftest import AddRow, Row
from perfmodel.values import Unreadable
from perfmodel.values.common import read_common
from perfmodel.values.parser import MAX_LENGTH, read_cell

FAMILIES = cells.conformance()
CELLS = [cell for family in FAMILIES.values() for cell in family]
FIGURES = [cell.text for cell in CELLS if floors.read_figure(cell.text) is not None]
ROUNDS = 15

HOSTILE = {
    "digits": "9",
    "万": "万",
    "brackets": "(",
    "且": "≥1个且",
    "commas": "1,",
    "dashes": "1-",
    "spaces": "1 ",
    "每": "每人",
    "分之": "百分之",
    "direction words": "不断提高",
    "dates": "12月",
}
"""Texts that a grammar might read again and again: each is repeated until the cell is as long as is asked."""


def test_conformance_cells_cold(table: AddRow) -> None:
    """All families together, and the slowest by name, against floor a over the cells that it reads at all."""
    floor = least(lambda: [floors.read_figure(text) for text in FIGURES]) / len(FIGURES)
    times = {name: _cold(family) for name, family in FAMILIES.items()}
    mean = sum(times[name] * len(family) for name, family in FAMILIES.items()) / len(CELLS)
    table(Row(f"parse, cold: the {len(CELLS)} conformance cells", mean, floor, "≤ 12"))
    everywhere = least(lambda: [floors.read_figure(cell.text) for cell in CELLS]) / len(CELLS)
    table(Row("the same ÷ the floor over all of them, most of which it declines", mean, everywhere))
    for name in sorted(times, key=lambda name: -times[name])[:3]:
        table(Row(f"the slowest families: {name}", times[name], floor))


def test_refusals(table: AddRow) -> None:
    """Cells that are refused, suggestions sought, against those that the grammar reads."""
    values = [(cell, read_cell(cell.text, cell.context)) for cell in CELLS]
    refused = [cell for cell, value in values if isinstance(value, Unreadable)]
    by_grammar = [
        cell
        for cell, value in values
        if not isinstance(value, Unreadable) and read_common(cell.text, cell.context) is None
    ]
    table(Row("a refusal ÷ a cell that the grammar reads", _cold(refused), _cold(by_grammar), "≤ 5"))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(table: AddRow, name: str) -> None:
    """Twice the text takes no more than about twice the time, up to the limit of a cell; beyond it no time at all."""
    half, whole, beyond = (_time(HOSTILE[name], length) for length in (MAX_LENGTH // 2, MAX_LENGTH, 10 * MAX_LENGTH))
    table(Row(f"twice the text: {name}", whole, half, "≈ 2", f"beyond the limit {beyond * 1e6:.0f} µs"))


def _time(piece: str, length: int) -> float:
    text = (piece * (length // len(piece) + 1))[:length]
    return least(lambda: read_cell(text))


def _cold(family: list[Cell]) -> float:
    return least(lambda: [read_cell(cell.text, cell.context) for cell in family]) / len(family)


def least(work: Callable[[], object]) -> float:
    """Return the seconds of the quickest of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)
