"""perfmodel, every cell read afresh, without the memo of texts; nothing is told of what stands around the cell, as to no peer."""

from fractions import Fraction

from benchmarks.peers.reading import Reading, unscaled
from perfmodel.values import Deadline, Description, Tendency, Threshold
from perfmodel.values.parser import read_cell

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "perfmodel"


def read(text: str) -> object:
    """Read the cell."""
    return read_cell(text)


def told(answer: object, text: str) -> Reading | None:  # noqa: ARG001 - as every peer is asked
    """Say it in the terms of the table; a refusal is no reading."""
    match answer:
        case Threshold(operator=operator, quantity=quantity):
            return unscaled(Fraction(quantity.magnitude), quantity.unit.symbol, operator.value)
        case Deadline(operator=operator, date=date) if date is not None:
            month = str(date).removeprefix("--")
            return Reading(month, "月" if month != str(date) else "date", operator.value)
        case Tendency(direction=direction):
            return Reading(direction=direction.value)
        case Description():
            return Reading(direction="text")
        case _:
            return None
