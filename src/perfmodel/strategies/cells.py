"""Cells of every kind, by what they mean."""

from collections.abc import Callable, Mapping
from typing import TypeVar, cast, overload

from hypothesis import strategies as st

from perfmodel.strategies.approximations import approximation_cells
from perfmodel.strategies.cell import Cell
from perfmodel.strategies.contexts import context_cells
from perfmodel.strategies.intervals import interval_cells
from perfmodel.strategies.lists import several_cells
from perfmodel.strategies.slips import slip_cells
from perfmodel.strategies.thresholds import threshold_cells
from perfmodel.strategies.times import deadline_cells, period_cells
from perfmodel.strategies.wordings import blank_cells, completion_cells, description_cells, tendency_cells
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Interval,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)

__all__ = ["cells"]

V = TypeVar("V", bound=Value)


def _threshold_cells() -> st.SearchStrategy[Cell[Threshold]]:
    return threshold_cells() | context_cells()


_MAKERS: Mapping[type[object], Callable[[], st.SearchStrategy[Cell[Value]]]] = {
    Threshold: _threshold_cells,
    Interval: interval_cells,
    Approximation: approximation_cells,
    Deadline: deadline_cells,
    Period: period_cells,
    Tendency: tendency_cells,
    Completion: completion_cells,
    Description: description_cells,
    Several: several_cells,
    Blank: blank_cells,
    Unreadable: slip_cells,
}


@overload
def cells() -> st.SearchStrategy[Cell[Value]]: ...


@overload
def cells(kind: type[V]) -> st.SearchStrategy[Cell[V]]: ...


def cells(kind: type[V] | None = None) -> st.SearchStrategy[Cell[V]] | st.SearchStrategy[Cell[Value]]:
    """Return a strategy for cells as tables carry them, in every spelling, each with what it means: of one *kind* of value, or of any.

    The text is put together with its meaning from tables of spellings; neither the parser nor the formatter takes part. What the text alone does
    not settle, the cell's context does: ``parse(cell.text, cell.context, on_error="keep") == cell.meaning``.

    >>> from hypothesis import find
    >>> from perfmodel import Threshold
    >>> text, meaning, context = find(cells(Threshold), lambda cell: "不低于" in cell.text)
    >>> meaning.operator
    Operator.GE
    """
    if kind is None:
        return st.one_of([make() for make in _MAKERS.values()])
    return cast("st.SearchStrategy[Cell[V]]", _MAKERS[kind]())
