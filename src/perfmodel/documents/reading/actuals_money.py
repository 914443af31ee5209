"""The money of an actuals sheet: the full-year budget and what was spent, under their heads above the indicators."""

from attrs import frozen

from perfmodel.documents.reading import actuals_texts as texts
from perfmodel.documents.reading.actuals_cells import Entry, read_amount
from perfmodel.documents.reading.actuals_sheet import UNIT_LABEL, MoneyHead, SheetKind, folded
from perfmodel.documents.reading.findings import Findings
from perfmodel.documents.reading.workbooks import Sheet
from perfmodel.model import Budget, Project
from perfmodel.quantities import Catalogue, Dimension, Quantity

__all__ = ["Money", "read_money"]


@frozen
class Money:
    """What the sheet states; ``None`` where it states nothing."""

    adjusted_budget: Budget | None
    spent: Quantity | None


def read_money(sheet: Sheet, project: Project, kind: SheetKind, before: int, findings: Findings) -> Money:
    """Return the money that stands above row *before*."""
    unit = _unit(sheet, project, before, findings)
    amounts = {head: _under(sheet, label, unit, before, findings) for head, label in kind.money.items()}
    initial, given = amounts[MoneyHead.INITIAL], project.budget.total if project.budget else None
    if initial is not None and given is not None and initial != given:
        findings.note(texts.BUDGET_DIFFERS(found=initial, expected=given), sheet.source())
    adjusted = amounts.get(MoneyHead.ADJUSTED)
    return Money(None if adjusted is None else Budget(total=adjusted), amounts[MoneyHead.SPENT])


def _unit(sheet: Sheet, project: Project, before: int, findings: Findings) -> str:
    """Return the unit that the sheet's head names, else the document's."""
    default = project.money_unit
    for (row, column), cell in sorted(sheet.cells.items()):
        text = folded(cell.text).replace(":", "：")
        if row < before and text.startswith(UNIT_LABEL):
            name = text.removeprefix(UNIT_LABEL)
            unit = Catalogue.default().find(name)
            if unit is not None and unit.dimension is Dimension.MONEY:
                return unit.symbol
            findings.refuse(texts.UNKNOWN_UNIT(found=name, unit=default), sheet.source(row, column))
    return default


def _under(sheet: Sheet, label: str, unit: str, before: int, findings: Findings) -> Quantity | None:
    place = next(
        (place for place, cell in sorted(sheet.cells.items()) if place[0] < before and folded(cell.text) == label),
        None,
    )
    if place is None:
        findings.refuse(texts.NO_MONEY_HEAD(expected=label), sheet.source())
        return None
    row, column = place
    return read_amount(Entry(sheet, row + 1, column, label), unit, findings)
