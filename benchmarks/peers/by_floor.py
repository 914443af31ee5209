"""Floor a, which is no tool: the least work that could pass for the job (``benchmarks/floors.py``)."""

from decimal import Decimal

from benchmarks.floors import read_figure
from benchmarks.peers.reading import Reading, unscaled

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = None


def read(text: str) -> object:
    """Read sign, digits and unit."""
    return read_figure(text)


def told(answer: object, text: str) -> Reading:  # noqa: ARG001 - as every peer is asked
    """Say it in the terms of the table."""
    assert isinstance(answer, tuple)
    operator, number, unit = answer
    assert isinstance(number, Decimal)
    return Reading(f"{number:f}", None, operator) if unit is None else unscaled(number, unit, operator)
