"""Rows that only a filled form has: money by source and time, and the row that sums up."""

from collections.abc import Mapping

from attrs import frozen

from perfmodel.documents.forms.drafts import MoneyRow, TotalRow
from perfmodel.documents.forms.figures import read_points
from perfmodel.documents.forms.rows import Head
from perfmodel.documents.forms.spec import FormSpec
from perfmodel.documents.grid import Cell, Row

__all__ = ["MoneyHead", "money_head_of", "money_row", "total_row"]

_AMOUNTS = frozenset({"initial", "adjusted", "spent"})
_FEWEST_AMOUNTS = 2


@frozen
class MoneyHead:
    """The headings over the money: what each column holds, and the cells of the headings; the merged one before them is ``group``."""

    roles: Mapping[int, str]
    labels: Mapping[str, Cell]


def money_head_of(row: Row, spec: FormSpec) -> MoneyHead | None:
    """Return the head of the money that *row* is, or ``None``: it must name two kinds of amounts at least."""
    if spec.money_table is None:
        return None
    roles: dict[int, str] = {}
    labels: dict[str, Cell] = {}
    for cell in row.written:
        role = spec.money_table.column(cell.text)
        if role is not None and role not in labels:
            roles[cell.column], labels[role] = role, cell
    if len(labels.keys() & _AMOUNTS) < _FEWEST_AMOUNTS:
        return None
    before = next((cell for cell in row.written if cell.column < min(roles)), None)
    return MoneyHead(roles, labels if before is None else {**labels, "group": before})


def money_row(row: Row, head: MoneyHead, spec: FormSpec) -> MoneyRow | None:
    """Return the row of money that *row* is under *head*: the last cell before the amounts says where it comes from; ``None`` without one."""
    first = min(head.roles)
    labels = [cell for cell in row.written if cell.column < first]
    if not labels or spec.money_table is None:
        return None
    cells = {head.roles[cell.column]: cell for cell in row.written if cell.column in head.roles}
    return MoneyRow(labels[-1], spec.money_table.row(labels[-1].text), cells)


def total_row(row: Row, head: Head, spec: FormSpec) -> TotalRow | None:
    """Return the sums that *row* holds, or ``None`` if it is no such row.

    They stand under the headings of weight and score; where merged cells were left out and shifted the row, they are its two figures, in that order.
    """
    label, *others = row.written
    if not spec.is_total(label.text):
        return None
    by_role = {head.roles.get(cell.column): cell for cell in others}
    weight, score = by_role.get("weight"), by_role.get("claimed_score")
    figures = [cell for cell in others if read_points(cell.text) is not None]
    if score is None and len(figures) > 1:
        weight, score = figures[:2]
    return TotalRow(weight, score)
