"""perfmodel by its public `parse`, which remembers short texts that it has read: what a real column costs, where cells repeat."""

import perfmodel
from benchmarks.peers.by_perfmodel import DISTRIBUTION, told

__all__ = ["DISTRIBUTION", "read", "told"]


def read(text: str) -> object:
    """Read the cell, or remember it."""
    return perfmodel.parse(text, on_error="keep")
