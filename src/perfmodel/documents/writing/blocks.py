"""Blocks that the official forms and the sheets beside them share: goals in a list, levels merged down, amounts in a table's unit, remarks."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from attrs import evolve
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.writing.sheets import CENTRED, TEXT, merge, put
from perfmodel.messages import Note
from perfmodel.model import Objective
from perfmodel.quantities import Quantity

__all__ = ["in_unit", "listed", "merge_equal", "on_lines", "write_remarks"]

_REMARK = evolve(TEXT, alignment=CENTRED.alignment)


def in_unit(amount: Quantity | None, unit: str) -> Quantity | None:
    """Return *amount* in *unit*, or as it is where it is other money."""
    return amount.to(unit) if amount is not None and amount.is_comparable_to(Quantity(0, unit)) else amount


def listed(objectives: tuple[Objective, ...]) -> str:
    """Return goals as a numbered list; one alone as it stands."""
    texts = [objective.text for objective in objectives]
    return "\n".join(texts if len(texts) == 1 else (f"{place}.{text}" for place, text in enumerate(texts, start=1)))


def merge_equal(sheet: Worksheet, first: int, column: int, texts: Sequence[object]) -> None:
    """Merge downwards what is the same on neighbouring rows; an empty level is left as it is."""
    row = first
    for text, same in groupby(texts):
        down = len(list(same))
        if text:
            merge(sheet, row, column, down=down)
        row += down


def on_lines(texts: Iterable[str]) -> str:
    """Return *texts* a line each, each once, in order."""
    return "\n".join(dict.fromkeys(texts))


def write_remarks(sheet: Worksheet, row: int, name: str, notes: Iterable[Note], *, columns: int) -> int:
    """Write a row for each of *notes* under a *name*, over *columns* columns; return the next row."""
    for note in notes:
        put(sheet, row, 1, name, TEXT)
        put(sheet, row, 2, "说明", _REMARK)
        put(sheet, row, 3, str(note), TEXT)
        merge(sheet, row, 3, across=columns - 2)
        row += 1
    return row
