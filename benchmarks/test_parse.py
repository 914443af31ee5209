"""How long one cell takes, cold and remembered. The answers are checked after every round."""

from itertools import repeat

import perfmodel
from benchmarks import cells, floors
from benchmarks.cells import Cell
from benchmarks.conftest import Race, RunRace
from perfmodel.values import Value
from perfmodel.values.parser import read_cell

PUBLISHED = cells.published()
NUMERIC = cells.numeric(PUBLISHED)
BAR = "≤ 2.5"


def test_published_cells_cold(race: RunRace) -> None:
    """Every value cell of a published document, read without the memo."""
    race(Race(f"parse, cold: {len(PUBLISHED)} published cells", repeat(PUBLISHED), _cold, _floor, BAR))


def test_rotated_figures_cold(race: RunRace) -> None:
    """The numeric cells with new figures every round: nothing that remembers whole texts can help."""
    name = f"parse, cold: {len(NUMERIC)} numeric cells, figures rotated"
    race(Race(name, cells.rotated(NUMERIC), _cold, _floor, BAR))


def test_rotated_figures_through_the_public_face(race: RunRace) -> None:
    """The same through `perfmodel.parse`: what the memo costs where it does not help."""
    race(Race("the same by perfmodel.parse", cells.rotated(NUMERIC), _public, _floor))


def test_remembered_cells(race: RunRace) -> None:
    """Cells that were read before, against a hit of ``functools.lru_cache``."""
    race(Race("perfmodel.parse, remembered ÷ lru_cache", repeat(PUBLISHED), _public, _remembered))


def _cold(batch: list[Cell]) -> list[Value]:
    return [read_cell(cell.text, cell.context) for cell in batch]


def _public(batch: list[Cell]) -> list[Value]:
    return [perfmodel.parse(cell.text, cell.context, on_error="keep") for cell in batch]


def _floor(batch: list[Cell]) -> object:
    return [floors.read_figure(cell.text) for cell in batch]


def _remembered(batch: list[Cell]) -> object:
    return [floors.remembered(cell.text, cell.context, on_error="keep") for cell in batch]
