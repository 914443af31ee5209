"""Strategies: what hypothesis draws to test code that reads, stores or shows performance targets (``pip install 'perfmodel[hypothesis]'``).

Three things are to be had: values of every kind, for code that is given values; `cells`, the text of a table's cells paired with its meaning, for code
that is given text; and `hostile` text, for code that must not fall over. ``docs/strategies.md`` shows them at work.

>>> from hypothesis import given
>>> from perfmodel import parse
>>> @given(cells())
... def test_reading(cell):
...     assert parse(cell.text, cell.context, on_error="keep") == cell.meaning
"""

from perfmodel.strategies.cell import Cell
from perfmodel.strategies.cells import cells
from perfmodel.strategies.hostile import hostile
from perfmodel.strategies.kinds import (
    approximations,
    blanks,
    completions,
    deadlines,
    descriptions,
    intervals,
    partial_dates,
    periods,
    several,
    tendencies,
    thresholds,
    unreadables,
    values,
)
from perfmodel.strategies.quantities import quantities, units

__all__ = [
    "Cell",
    "approximations",
    "blanks",
    "cells",
    "completions",
    "deadlines",
    "descriptions",
    "hostile",
    "intervals",
    "partial_dates",
    "periods",
    "quantities",
    "several",
    "tendencies",
    "thresholds",
    "units",
    "unreadables",
    "values",
]
