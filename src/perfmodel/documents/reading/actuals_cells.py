"""Cells of the actuals sheet, one by one: what a person wrote into each, or why it cannot be used."""

import unicodedata
from decimal import Decimal

from attrs import frozen

from perfmodel.documents.reading import actuals_texts as texts
from perfmodel.documents.reading.findings import Findings
from perfmodel.documents.reading.workbooks import Sheet, SheetCell
from perfmodel.errors import ModelError
from perfmodel.model.money import read_weight
from perfmodel.quantities import Quantity
from perfmodel.sources import Source
from perfmodel.terms import Subcategory
from perfmodel.values import Context, Operator, Threshold, parse

__all__ = ["Entry", "read_amount", "read_figure", "read_text"]


@frozen
class Entry:
    """A cell that staff fill in, and what its head is called (*label*); *column* is ``None`` where the sheet has lost it."""

    sheet: Sheet
    row: int
    column: int | None
    label: str

    @property
    def source(self) -> Source:
        """The cell's place."""
        return self.sheet.source(self.row, self.column)


def read_text(entry: Entry, findings: Findings) -> str | None:
    """Return what the cell shows. A figure shown with fewer digits than are stored is noted."""
    cell = _entered(entry, findings)
    if cell is None:
        return None
    if cell.rounded:
        findings.note(texts.SHOWN_ROUNDED(shown=cell.text, stored=cell.number), entry.source)
    return cell.text


def read_figure(entry: Entry, findings: Findings) -> Decimal | None:
    """Return points as stored, whatever the cell's format cuts off."""
    cell = _entered(entry, findings)
    if cell is None:
        return None
    text = unicodedata.normalize("NFKC", cell.text).removesuffix("分").strip()
    try:
        return read_weight(text if cell.number is None or "%" in text else cell.number)
    except ModelError:
        findings.refuse(texts.NOT_A_FIGURE(head=entry.label, found=cell.text), entry.source)
        return None


def read_amount(entry: Entry, unit: str, findings: Findings) -> Quantity | None:
    """Return money as stored; a bare figure is in *unit*, words may name another (781200元)."""
    cell = _entered(entry, findings)
    if cell is None:
        return None
    amount = _amount(cell, unit)
    if amount is None:
        findings.refuse(texts.NOT_MONEY(head=entry.label, unit=unit, found=cell.text), entry.source)
    return amount


def _entered(entry: Entry, findings: Findings) -> SheetCell | None:
    """Return the cell, or ``None`` where it is empty or cannot be used: a formula, an error value, under a merge."""
    cell = entry.sheet.at(entry.row, entry.column)
    if entry.sheet.is_covered(entry.row, entry.column):
        findings.refuse(texts.MERGED(head=entry.label), entry.source)
        return None
    if cell.is_formula or cell.is_error:
        text = texts.FORMULA if cell.is_formula else texts.ERROR_VALUE
        findings.refuse(text(head=entry.label, found=cell.text), entry.source)
        return None
    return cell if cell.text else None


def _amount(cell: SheetCell, unit: str) -> Quantity | None:
    """Return the cell's amount in *unit*, or ``None`` if it is none, or a negative one."""
    try:
        stored = None if cell.number is None or "%" in cell.text else Quantity(_digits(cell, cell.number), unit)
    except ModelError:  # more digits than any amount has
        return None
    quantity = _written_amount(cell.text, unit) if stored is None else stored
    return None if quantity is None or quantity.magnitude < 0 else quantity


def _digits(cell: SheetCell, number: Decimal) -> Decimal | str:
    """Return *number* with the zeros that the cell shows after it (45.60), all of its digits in any case."""
    return cell.text if not cell.rounded and cell.text.replace(".", "", 1).isdecimal() else number


def _written_amount(text: str, unit: str) -> Quantity | None:
    value = parse(text.replace(",", ""), Context(subcategory=Subcategory.COST, unit=unit), on_error="keep")
    if not isinstance(value, Threshold) or value.operator is not Operator.EQ:
        return None
    quantity = Quantity(value.quantity.magnitude, unit) if value.quantity.unit.is_bare else value.quantity
    return quantity.to(unit) if quantity.is_comparable_to(Quantity(0, unit)) else None
