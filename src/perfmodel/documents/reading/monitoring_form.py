"""The official monitoring form (执行监控表) as a sheet of progress: its two rows of heads made one, its marks made words.

The form names its months (1-8月执行情况), and has a column for each cause and each likelihood, marked where it applies: 财预〔2019〕136号, annex.
"""

import re
from collections.abc import Mapping

from attrs import evolve

from perfmodel.documents.reading.actuals_sheet import LIKELIHOOD_WORDS, PROGRESS, Head, MoneyHead, SheetKind, folded
from perfmodel.documents.reading.workbooks import Sheet, SheetCell
from perfmodel.terms import Cause

__all__ = ["FORM", "as_progress"]

FORM: SheetKind = evolve(
    PROGRESS, money={head: label for head, label in PROGRESS.money.items() if head is not MoneyHead.ADJUSTED}
)
"""The form as a kind of sheet: it has no column for an adjusted budget."""

_MONTHS = r"(?:\d{1,2}[-—–－~～至])?\d{1,2}月"
_ACTUAL = re.compile(_MONTHS + "执行情况")
_SPENT = re.compile(_MONTHS + "执行数")
_MARKS = frozenset({"√", "✓", "✔", "☑", "■", "是", "1"})
_CAUSES = {cause.value for cause in Cause}
_LIKELIHOODS = set(LIKELIHOOD_WORDS.values())

_Cells = dict[tuple[int, int], SheetCell]


def as_progress(sheet: Sheet) -> Sheet | None:
    """Return *sheet* with the heads of a progress sheet, each row's marks as words under them; ``None`` if it is no monitoring form."""
    found = next((place for place, cell in sorted(sheet.cells.items()) if _ACTUAL.fullmatch(folded(cell.text))), None)
    if found is None:
        return None
    row, _ = found
    below = {column: folded(cell.text) for (each, column), cell in sheet.cells.items() if each == row + 1}
    causes = {column: label for column, label in below.items() if label in _CAUSES}
    likelihoods = {column: label for column, label in below.items() if label in _LIKELIHOODS}
    cells = {place: _renamed(cell) for place, cell in sheet.cells.items() if place[0] != row + 1}
    cells |= {
        (row, column): SheetCell(PROGRESS.heads[Head.REASON]) for column, label in below.items() if label == "原因说明"
    }
    _gather(cells, row, causes, PROGRESS.heads[Head.CAUSES])
    _gather(cells, row, likelihoods, PROGRESS.heads[Head.LIKELIHOOD])
    return evolve(sheet, cells=cells)


def _renamed(cell: SheetCell) -> SheetCell:
    """Return a head that names its months as a progress sheet calls it."""
    text = folded(cell.text)
    if _ACTUAL.fullmatch(text):
        return SheetCell(PROGRESS.heads[Head.ACTUAL])
    return SheetCell(PROGRESS.money[MoneyHead.SPENT]) if _SPENT.fullmatch(text) else cell


def _gather(cells: _Cells, heads: int, columns: Mapping[int, str], label: str) -> None:
    """Put the words of the marked *columns* of every row into the first of them, under *label*."""
    if not columns:
        return
    first = min(columns)
    for row in {row for row, column in cells if row > heads and column in columns}:
        marked = [
            words for column, words in sorted(columns.items()) if cells.get((row, column), SheetCell()).text in _MARKS
        ]
        for column in columns:
            cells.pop((row, column), None)
        if marked:
            cells[row, first] = SheetCell("、".join(marked))
    cells[heads, first] = SheetCell(label)
