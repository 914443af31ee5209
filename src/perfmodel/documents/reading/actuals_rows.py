"""The rows of an actuals sheet: which indicator each belongs to, and what it states of it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from attrs import evolve, frozen

from perfmodel.documents.reading import actuals_texts as texts
from perfmodel.documents.reading.actuals_cells import Entry, read_figure, read_text
from perfmodel.documents.reading.actuals_sheet import Head, SheetKind, folded, level, shown_value
from perfmodel.documents.reading.findings import Findings
from perfmodel.documents.reading.progress_cells import read_progress_row
from perfmodel.documents.reading.workbooks import Sheet
from perfmodel.model import Actual, Indicator, Key, Project
from perfmodel.terms import Subcategory

__all__ = ["Heads", "find_heads", "read_rows"]


@frozen
class Heads:
    """The row of heads of a *kind* of sheet, and the column of each that is there."""

    kind: SheetKind
    row: int
    columns: Mapping[Head, int]

    def column(self, head: Head) -> int | None:
        """Return the head's column."""
        return self.columns.get(head)

    def entry(self, sheet: Sheet, row: int, head: Head) -> Entry:
        """Return the cell of *row* under *head*."""
        return Entry(sheet, row, self.columns.get(head), self.kind.heads.get(head, head.value))


def find_heads(sheet: Sheet, kind: SheetKind) -> Heads | None:
    """Return the first row that heads the indicators' names and their actuals, as *kind* calls them."""
    known = {folded(label): head for head, label in kind.heads.items()} | dict(kind.synonyms)
    for row, cells in sheet.rows():
        columns = {
            head: column
            for column, cell in sorted(cells.items(), reverse=True)
            if (head := known.get(folded(cell.text)))
        }
        if Head.NAME in columns and Head.ACTUAL in columns:
            return Heads(kind, row, columns)
    return None


def read_rows(sheet: Sheet, project: Project, heads: Heads, findings: Findings) -> dict[Key, Actual]:
    """Return what each row states, by its indicator's key, in the document's order. A row that cannot be used takes no other with it."""
    if heads.column(Head.KEY) is None:
        findings.note(texts.KEYS_GONE(head=Head.KEY.value), sheet.source(heads.row))
    stated: dict[Key, Actual] = {}
    for row, indicator in _matched(sheet, project, heads, findings):
        actual = _read_row(sheet, row, indicator, heads, findings)
        first = stated.get(indicator.key)
        stated[indicator.key] = actual if first is None else _settle(first, actual, indicator, findings)
    for indicator in project.indicators:
        if indicator.key not in stated:
            findings.refuse(texts.NO_ROW(indicator=indicator.key), sheet.source())
    return {indicator.key: stated[indicator.key] for indicator in project.indicators if indicator.key in stated}


def _matched(sheet: Sheet, project: Project, heads: Heads, findings: Findings) -> Iterator[tuple[int, Indicator]]:
    """Yield each row that belongs to an indicator; what belongs to none is refused or noted."""
    matcher = _Matcher(sheet, project, heads, findings)
    for row, cells in sheet.rows():
        if row > heads.row and (indicator := matcher.indicator_of(row)) is not None:
            yield row, indicator
        elif row > heads.row:
            _leave_out(sheet, row, next(cell.text for cell in cells.values()), heads, findings)


def _leave_out(sheet: Sheet, row: int, found: str, heads: Heads, findings: Findings) -> None:
    if any(sheet.at(row, heads.column(head)).text for head in (Head.NAME, Head.ACTUAL, Head.KEY)):
        name = sheet.at(row, heads.column(Head.NAME)).text or sheet.at(row, heads.column(Head.KEY)).text or found
        findings.refuse(texts.UNKNOWN_INDICATOR(found=name), sheet.source(row, heads.column(Head.NAME)))
    else:
        findings.note(texts.NEVER_READ(found=found), sheet.source(row))


class _Matcher:
    """Finds the indicator of each row: by its key, by its names where they say otherwise, in order where names repeat."""

    def __init__(self, sheet: Sheet, project: Project, heads: Heads, findings: Findings) -> None:
        self._sheet, self._heads, self._findings = sheet, heads, findings
        self._by_key = {folded(str(indicator.key)): indicator for indicator in reversed(project.indicators)}
        self._by_names: dict[tuple[str, str], list[Indicator]] = {}
        for indicator in project.indicators:
            self._by_names.setdefault(_names(indicator.key.subcategory, indicator.name), []).append(indicator)
        self._keyed = {self._key_at(row) for row, _ in sheet.rows() if row > heads.row}
        self._taken: set[Key] = set()

    def indicator_of(self, row: int) -> Indicator | None:
        """Return the row's indicator, or ``None`` if it has none."""
        subcategory = self._sheet.seen_at(row, self._heads.column(Head.SUBCATEGORY)).text
        name = self._sheet.seen_at(row, self._heads.column(Head.NAME)).text
        keyed, named = self._by_key.get(self._key_at(row)), self._by_names.get(_names(subcategory, name), [])
        found = keyed if keyed is not None and (keyed in named or not named) else self._next(named)
        if keyed is not None and keyed not in named and name:
            text = texts.KEYS_CONTRADICTED if named else texts.NAME_CHANGED
            self._findings.note(
                text(names=f"{subcategory}/{name}", key=keyed.key),
                self._sheet.source(row, self._heads.column(Head.NAME)),
            )
        if found is not None:
            self._taken.add(found.key)
        return found

    def _key_at(self, row: int) -> str:
        return folded(self._sheet.at(row, self._heads.column(Head.KEY)).text)

    def _next(self, named: list[Indicator]) -> Indicator | None:
        """Return the first of that name that no row has; the last of them if all are taken, so that a row too many is reported as that."""
        free = [
            indicator
            for indicator in named
            if indicator.key not in self._taken and folded(str(indicator.key)) not in self._keyed
        ]
        return next(iter(free or named[-1:]), None)


def _names(subcategory: str, name: str) -> tuple[str, str]:
    return folded(level(Subcategory.read(subcategory))), folded(name)


def _read_row(sheet: Sheet, row: int, indicator: Indicator, heads: Heads, findings: Findings) -> Actual:
    """Return what the row states. A cell that cannot be used counts as empty; the row keeps its weight."""
    entries = {head: heads.entry(sheet, row, head) for head in Head}
    _compare_targets(sheet, row, indicator, heads, findings)
    if Head.LIKELIHOOD in heads.kind.heads:
        return read_progress_row(entries, findings)
    return Actual(
        read_text(entries[Head.ACTUAL], findings) or "",
        weight=read_figure(entries[Head.WEIGHT], findings),
        claimed_score=read_figure(entries[Head.CLAIMED_SCORE], findings),
        reason=read_text(entries[Head.REASON], findings),
        source=entries[Head.ACTUAL].source,
    )


def _compare_targets(sheet: Sheet, row: int, indicator: Indicator, heads: Heads, findings: Findings) -> None:
    shown, given = sheet.seen_at(row, heads.column(Head.TARGET)).text, shown_value(indicator.target_in_force)
    if shown and folded(shown) != folded(given):
        findings.note(texts.TARGET_DIFFERS(found=shown, expected=given), sheet.source(row, heads.column(Head.TARGET)))


def _settle(first: Actual, second: Actual, indicator: Indicator, findings: Findings) -> Actual:
    """Return what is left of two rows for one indicator: the first if they agree, else no actual at all."""
    source, row = second.source, first.source.row if first.source else None
    if source is None:  # rows are made here, and always with their place
        return first
    if first == second:
        findings.refuse(texts.SECOND_ROW(indicator=indicator.key, first=row), source)
        return first
    findings.refuse(texts.TWO_ANSWERS(indicator=indicator.key, first=row, one=first.text, other=second.text), source)
    return evolve(first, text="", weight=_agreed(first.weight, second.weight), claimed_score=None)


def _agreed(first: Decimal | None, second: Decimal | None) -> Decimal | None:
    return first if first == second or second is None else None if first is not None else second
