"""The money of a project: its budget and its funding plan, from the head of its table."""

from collections.abc import Iterable, Iterator

from attrs import Factory, define

from perfmodel.documents import texts
from perfmodel.documents.forms.drafts import ProjectDraft
from perfmodel.documents.forms.figures import is_silent, read_amount, read_percent
from perfmodel.documents.forms.heads import Entry
from perfmodel.documents.forms.labels import bracketed, one_line
from perfmodel.documents.forms.spec import FormSpec, Kind
from perfmodel.messages import Message, Note
from perfmodel.model import Budget, Checkpoint, FundingPlan
from perfmodel.quantities import Quantity
from perfmodel.sources import Source

__all__ = ["Money", "read_money"]


@define
class Money:
    """What was read, and what is to be said of it."""

    budget: Budget | None = None
    plan: FundingPlan | None = None
    notes: list[Note] = Factory(list[Note])

    def note(self, message: Message, source: Source) -> None:
        """Add a note on the place *source*."""
        self.notes.append(Note(message, source=source))


def read_money(project: ProjectDraft, name: str, spec: FormSpec) -> Money:
    """Return the budget and the plan of *project*, as published: a plan that falls or ends below 100 % is kept, with a note."""
    money = Money()
    money.budget = _budget(project, name, spec, money)
    money.plan = _plan(project, name, money)
    return money


def _budget(project: ProjectDraft, name: str, spec: FormSpec, money: Money) -> Budget | None:
    entries = [entry for entry in project.entries if entry.field.kind is Kind.MONEY]
    unit = project.unit or _unit_in_labels(entries, spec) or spec.money.default
    amounts: dict[str, Quantity] = {}
    for entry in entries:
        if (amount := _amount(entry, unit, spec, money)) is not None:
            amounts.setdefault(entry.field.role, amount)
    if amounts and not project.unit and not _unit_in_labels(entries, spec):
        money.note(texts.DEFAULT_UNIT(unit=unit), entries[0].label.source)
    if "total" not in amounts and not any(entry.holds for entry in entries if entry.field.role == "total"):
        money.note(texts.NO_BUDGET(name=name), entries[0].label.source if entries else project.source)
    return Budget(**amounts) if amounts else None


def _unit_in_labels(entries: Iterable[Entry], spec: FormSpec) -> str | None:
    """Return the unit that a heading gives in brackets: 预算数（万元）."""
    named = (spec.money.units.get(written) for entry in entries for written in bracketed(entry.label.text))
    return next(filter(None, named), None)


def _amount(entry: Entry, unit: str, spec: FormSpec, money: Money) -> Quantity | None:
    if entry.value is None or is_silent(entry.value.text):
        return None
    amount = read_amount(entry.value.text, unit, spec.money)
    if amount is None:
        money.note(texts.UNREADABLE_AMOUNT(label=one_line(entry.label.text), text=entry.value.text), entry.value.source)
        return None
    if amount.unit.symbol == unit:
        return amount
    converted = amount.to(unit)
    money.note(texts.AMOUNT_CONVERTED(text=entry.value.text, amount=converted), entry.value.source)
    return converted


def _plan(project: ProjectDraft, name: str, money: Money) -> FundingPlan | None:
    entries = [entry for entry in project.entries if entry.date]
    for entry in project.entries:
        if entry.field.kind is Kind.PLAN and not entry.date and entry.value and entry.holds:
            money.note(texts.UNREADABLE_CHECKPOINT(text=entry.value.text), entry.value.source)
    checkpoints = list(_checkpoints(entries, money))
    if all(checkpoint.percent is None for checkpoint in checkpoints):
        money.note(texts.NO_PLAN(name=name), entries[0].label.source if entries else project.source)
    if not checkpoints:
        return None
    plan = FundingPlan(tuple(checkpoints), source=(entries[-1].value or entries[-1].label).source)
    money.notes.extend(Note(fault, source=plan.source) for fault in plan.faults(name))
    return plan


def _checkpoints(entries: Iterable[Entry], money: Money) -> Iterator[Checkpoint]:
    for entry in entries:
        text = entry.value.text if entry.value else ""
        percent = read_percent(text)
        if percent is None and (entry.value is None or not is_silent(text) or entry.value.is_blank):
            source = (entry.value or entry.label).source
            money.note(texts.UNREADABLE_PERCENT(label=one_line(entry.label.text), text=text), source)
        if entry.date:
            yield Checkpoint(entry.date, percent)
