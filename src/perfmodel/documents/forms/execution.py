"""Execution: the money of a filled form, from its rows: the initial and the full-year budget, what was spent, the rate and the score claimed for it."""

from collections.abc import Iterator
from decimal import Decimal

from attrs import define, field

from perfmodel.documents import texts
from perfmodel.documents.forms.drafts import MoneyRow, ProjectDraft
from perfmodel.documents.forms.figures import is_silent, read_amount, read_percent
from perfmodel.documents.forms.labels import bracketed, one_line
from perfmodel.documents.forms.points import points_in
from perfmodel.documents.forms.prose import unplaced
from perfmodel.documents.forms.spec import FormSpec
from perfmodel.documents.grid import Cell
from perfmodel.errors import ModelError
from perfmodel.messages import Message, Note
from perfmodel.model import Budget, Execution
from perfmodel.quantities import Quantity
from perfmodel.sources import Source

__all__ = ["FilledMoney", "read_filled_money"]

_POINTS = ("weight", "claimed_score")
_LARGEST_SHARE = 2  # a rate written without a sign is a share up to here (0.957, 1), and a percentage beyond


@define
class FilledMoney:
    """What was read, and what is to be said of it."""

    budget: Budget | None = None
    adjusted_budget: Budget | None = None
    execution: Execution | None = None
    notes: list[Note] = field(factory=list[Note])


def read_filled_money(project: ProjectDraft, name: str, spec: FormSpec) -> FilledMoney:
    """Return the budgets and the execution of *project*, called *name*, as its form states them."""
    reader = _Reader(project, spec)
    total = next((row for row in project.money if row.role == "total"), None)
    money = FilledMoney(reader.budget("initial"), reader.budget("adjusted"), None, reader.notes)
    if total is not None:
        money.execution = reader.execution(total)
    if money.budget is None and money.adjusted_budget is None:
        reader.note(texts.NO_BUDGET(name=name), project.source)
    if project.money and reader.named_unit is None:
        reader.note(texts.DEFAULT_UNIT(unit=reader.unit), project.money[0].label.source)
    reader.notes += (note for row in project.money for note in _unknown(row))
    return money


@define
class _Reader:
    project: ProjectDraft
    spec: FormSpec
    notes: list[Note] = field(factory=list[Note])

    def note(self, message: Message, source: Source) -> None:
        self.notes.append(Note(message, source=source))

    @property
    def named_unit(self) -> str | None:
        """The unit that the form names: over the table, or in the brackets of a heading."""
        headings = (*self.project.money_heads.values(), *(row.label for row in self.project.money))
        written = (self.spec.money.units.get(unit) for cell in headings for unit in bracketed(cell.text))
        return self.project.unit or next(filter(None, written), None)

    @property
    def unit(self) -> str:
        """The unit of every amount that does not name its own."""
        return self.named_unit or self.spec.money.default

    def budget(self, column: str) -> Budget | None:
        """Return the amounts under *column*, by where they come from."""
        amounts: dict[str, Quantity] = {}
        for row in self.project.money:
            amount = self.amount(row, column) if row.role else None
            if row.role is not None and amount is not None:
                amounts.setdefault(row.role, amount)
        return Budget(**amounts) if amounts else None

    def execution(self, row: MoneyRow) -> Execution:
        """Return what the row of all the money states of its spending."""
        points = {name: points_in(row.cells.get(name), self._label(name), self.spec, self.notes) for name in _POINTS}
        places = {name: cell.source for name, cell in row.cells.items()}
        return Execution(self.amount(row, "spent"), claimed_rate=self.rate(row), places=places, **points)

    def amount(self, row: MoneyRow, column: str) -> Quantity | None:
        """Return the amount of *row* under *column*, in the form's unit."""
        cell = row.cells.get(column)
        if cell is None or is_silent(cell.text):
            return None
        amount = self._stored(cell) or read_amount(cell.text, self.unit, self.spec.money)
        if amount is None:
            label = f"{one_line(row.label.text)}/{one_line(self._label(column))}"
            self.note(texts.UNREADABLE_AMOUNT(label=label, text=cell.text), cell.source)
            return None
        if amount.unit.symbol == self.unit:
            return amount
        self.note(texts.AMOUNT_CONVERTED(text=cell.text, amount=amount.to(self.unit)), cell.source)
        return amount.to(self.unit)

    def _stored(self, cell: Cell) -> Quantity | None:
        """Return the number that the file stores, with the zeros that the cell shows behind it."""
        if cell.number is None or read_amount(cell.text, self.unit, self.spec.money) is None:
            return None
        shown = cell.text.replace(",", "")
        is_all = shown.replace(".", "", 1).isdecimal() and Decimal(shown) == cell.number
        try:
            return Quantity(shown if is_all else cell.number, self.unit)
        except ModelError:  # more digits than any amount has
            return None

    def rate(self, row: MoneyRow) -> Decimal | None:
        """Return the execution rate as it is shown, 1 being 100 %."""
        cell = row.cells.get("claimed_rate")
        if cell is None or is_silent(cell.text):
            return None
        percent = read_percent(cell.text)
        if percent is None:
            self.note(texts.UNREADABLE_RATE(text=cell.text), cell.source)
            return None
        is_share = "%" not in cell.text and "％" not in cell.text and "%" not in self._label("claimed_rate")
        return percent if is_share and percent <= _LARGEST_SHARE else _as_share(percent)

    def _label(self, column: str) -> str:
        heading = self.project.money_heads.get(column)
        return heading.text if heading else ""


def _as_share(percent: Decimal) -> Decimal:
    """Return *percent* as a share, every digit kept in any decimal context."""
    sign, digits, exponent = percent.as_tuple()
    return Decimal((sign, digits, int(exponent) - 2))


def _unknown(row: MoneyRow) -> Iterator[Note]:
    """Yield a note on a row of money whose source the form does not know."""
    if row.role is None and any(not is_silent(cell.text) for cell in row.cells.values()):
        yield unplaced(" ".join(cell.text for cell in (row.label, *row.cells.values())), row.label.source)
