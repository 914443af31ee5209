"""Rows of a table of indicators: its head, and the cells of a row under their headings."""

from collections.abc import Mapping

from attrs import evolve, frozen

from perfmodel.documents import texts
from perfmodel.documents.forms.labels import bracketed, folded, one_line, without_brackets
from perfmodel.documents.forms.numbering import numbered
from perfmodel.documents.forms.spec import Column, FormSpec
from perfmodel.documents.grid import Cell, Row
from perfmodel.messages import Note
from perfmodel.quantities import Catalogue
from perfmodel.terms import Category, Subcategory

__all__ = [
    "Head",
    "Placed",
    "head_of",
    "place",
    "place_as_is",
    "read_category",
    "read_subcategory",
    "refined",
    "starts_with_levels",
]

_REQUIRED = ("name", "target")
_FEWEST_COLUMNS = 3


@frozen
class Head:
    """The headings of a table of indicators: what each column holds, and what its heading says."""

    roles: Mapping[int, str]
    labels: Mapping[int, str]
    width: int

    def column(self, role: str) -> int | None:
        """Return the first column that holds *role*."""
        return next((column for column, held in self.roles.items() if held == role), None)

    def label(self, role: str) -> str:
        """Return what the heading of *role* says."""
        return one_line(self.labels[self.column(role) or 0]) if self.column(role) else ""

    @property
    def target_unit(self) -> str | None:
        """The unit that the heading over the targets gives in brackets."""
        candidates = bracketed(self.label("target"))
        return next((unit for unit in candidates if Catalogue.default().find(unit) is not None), None)


@frozen
class Placed:
    """The cells of a row under their roles. *missing* are roles whose cells the row lacks; *loose* are cells under no heading."""

    cells: Mapping[str, Cell]
    missing: frozenset[str]
    loose: tuple[Cell, ...]
    notes: tuple[Note, ...] = ()

    def text(self, role: str) -> str:
        """Return what the row says under *role*; nothing where it has no such cell."""
        cell = self.cells.get(role)
        return cell.text.strip() if cell else ""


def head_of(row: Row, spec: FormSpec) -> Head | None:
    """Return the head that *row* is, or ``None``: it must name at least a name and a target, and half of its cells must be headings."""
    candidates = {cell.column: found for cell in row.written if (found := spec.columns_of(cell.text))}
    roles = _assigned(candidates)
    if len(roles) < max(_FEWEST_COLUMNS, len(row.written) / 2) or not set(_REQUIRED) <= set(roles.values()):
        return None
    return _head(row, roles)


def refined(head: Head, row: Row, spec: FormSpec) -> Head | None:
    """Return *head* with the headings that *row* sets under one of its own (指标值 ▸ 符号, 值, 单位), or ``None`` if *row* is no second row of heads."""
    candidates = {cell.column: found for cell in row.written if (found := spec.columns_of(cell.text))}
    roles = {column: found[0].role for column, found in candidates.items()}
    if len(row.written) != len(roles) or "target" not in roles.values() or len(roles) < len(_REQUIRED):
        return None
    kept = {column: role for column, role in head.roles.items() if role not in roles.values()}
    labels = {**head.labels, **{cell.column: cell.text for cell in row.written}}
    return evolve(head, roles=kept | roles, labels=labels, width=max(head.width, row.width))


def _assigned(candidates: Mapping[int, tuple[Column, ...]]) -> dict[int, str]:
    """Give every heading a role: the unambiguous first, then to the others what a head cannot do without."""
    roles = {column: found[0].role for column, found in candidates.items() if len(found) == 1}
    for column, found in candidates.items():
        free = [candidate.role for candidate in found if candidate.role not in roles.values()]
        if column not in roles and free:
            roles[column] = next((role for role in free if role in _REQUIRED), free[0])
    return roles


def _head(row: Row, roles: Mapping[int, str]) -> Head:
    covered: dict[int, str] = {}
    labels: dict[int, str] = {}
    for cell in row.cells:
        for column in range(cell.column, cell.column + cell.column_span):
            labels[column] = cell.text
            if cell.column in roles:
                covered[column] = roles[cell.column]
    return Head(covered, labels, row.width)


def read_category(text: str) -> Category | str:
    """Return the level 1 that *text* names, its number aside; a bracket (its points) goes only if the field knows the rest."""
    written = numbered(one_line(text)).rest
    found, bare = Category.read(written), Category.read(without_brackets(folded(written)))
    return bare if isinstance(found, str) and isinstance(bare, Category) else found


def read_subcategory(text: str) -> Subcategory | str:
    """Return the level 2 that *text* names, as `read_category` does."""
    written = numbered(one_line(text)).rest
    found, bare = Subcategory.read(written), Subcategory.read(without_brackets(folded(written)))
    return bare if isinstance(found, str) and isinstance(bare, Subcategory) else found


def place(row: Row, head: Head) -> Placed:
    """Return the cells of *row* under the headings of *head*.

    A row that lacks cells on its left (merged ones that the file left out) is moved to where it has a target and its levels fit clearly better.
    """
    shifts = range(max(0, head.width - row.width) + 1)
    best = max(shifts, key=lambda shift: (_fit(row, head, shift), -shift))
    if not _placed(row, head, best).text("target") or _fit(row, head, best) < _fit(row, head, 0) + _CLEARLY:
        best = 0
    placed = _placed(row, head, best)
    if not best:
        return placed
    shifted = Note(texts.ROW_SHIFTED(count=best, head=one_line(head.labels.get(best + 1, ""))), source=row.source)
    return evolve(placed, notes=(shifted,))


def place_as_is(row: Row, head: Head) -> Placed:
    """Return the cells of *row* under the headings of *head*, column by column: a file that knows its columns leaves none out."""
    return _placed(row, head, 0)


_CLEARLY = 2  # as much as a level that the field knows


def _placed(row: Row, head: Head, shift: int) -> Placed:
    cells: dict[str, Cell] = {}
    loose: list[Cell] = []
    for cell in row.cells:
        role = head.roles.get(cell.column + shift)
        if role and (role not in cells or cells[role].is_blank):
            cells[role] = cell
        elif not cell.is_blank:
            loose.append(cell)
    width = row.width + shift
    missing = {role for column, role in head.roles.items() if column > width}
    return Placed(cells, frozenset(missing - cells.keys()), tuple(loose))


def _fit(row: Row, head: Head, shift: int) -> int:
    """Return how well *row* stands under *head* when moved right by *shift* columns."""
    placed = _placed(row, head, shift)
    category, subcategory = placed.text("category"), placed.text("subcategory")
    fit = sum(1 if placed.text(role) else -1 for role in _REQUIRED)
    if category:
        fit += 2 if isinstance(read_category(category), Category) else -2
    if subcategory:
        fit += 2 if isinstance(read_subcategory(subcategory), Subcategory) else -2
    return fit


def starts_with_levels(row: Row, head: Head) -> bool:
    """Whether *row* begins under *head* with levels: each blank or known to the field, one of them written."""
    placed = _placed(row, head, 0)
    category, subcategory = placed.text("category"), placed.text("subcategory")
    known = isinstance(read_category(category), Category), isinstance(read_subcategory(subcategory), Subcategory)
    return (known[0] or not category) and (known[1] or not subcategory) and any(known)
