"""The indicators of a project, from the rows of its table: levels inherited from above, names without numbers, targets as values."""

from collections.abc import Iterable
from decimal import Decimal

from attrs import Factory, define, evolve

from perfmodel.documents import texts
from perfmodel.documents.forms.drafts import DraftRow
from perfmodel.documents.forms.figures import is_silent, read_percent, read_points
from perfmodel.documents.forms.labels import one_line
from perfmodel.documents.forms.numbering import numbered
from perfmodel.documents.forms.points import points_in
from perfmodel.documents.forms.prose import numbering_note, unplaced
from perfmodel.documents.forms.rows import Placed, read_category, read_subcategory
from perfmodel.documents.forms.spec import FormSpec
from perfmodel.messages import Message, Note
from perfmodel.model import Indicator, Key, keys_of
from perfmodel.sources import Source
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Context, Unreadable, Value, parse

__all__ = ["read_indicators"]


def read_indicators(
    rows: Iterable[DraftRow], spec: FormSpec, year: int | None
) -> tuple[tuple[Indicator, ...], tuple[Note, ...]]:
    """Return the indicators in *rows*, and what was decided, repaired or not understood on the way."""
    reader = _Reader(spec, year)
    for row in rows:
        reader.take(row)
    reader.finish()
    keys = keys_of((indicator.subcategory, indicator.name) for indicator in reader.indicators)
    return tuple(evolve(indicator, key=key) for indicator, key in zip(reader.indicators, keys, strict=True)), tuple(
        reader.notes
    )


@define
class _Reader:
    """The levels that hold for the row at hand, and what was read so far."""

    spec: FormSpec
    year: int | None
    category: Category | str = ""
    subcategory: Subcategory | str | None = None
    name: str = ""
    indicators: list[Indicator] = Factory(list[Indicator])
    notes: list[Note] = Factory(list[Note])
    heading: Note | None = None

    def take(self, row: DraftRow) -> None:
        """Take the next row. A level in a row of its own heads the rows below it: only one that heads none is noted."""
        self.notes.extend(row.placed.notes)
        remark = row.placed.cells.get("remark")
        loose = (*row.placed.loose, *([remark] if remark and not remark.is_blank else []))
        self.notes.extend(unplaced(cell.text, cell.source) for cell in loose)
        promises = any(row.placed.text(role) for role in ("name", "target", "description"))
        if promises or _has_known_level(row.placed):
            self._enter_levels(row.placed)
        heading, self.heading = self.heading, None
        if heading and (not promises or row.placed.text("category")):
            self.notes.append(heading)
        if self._is_leftover(row.placed):
            self._note(texts.LEFTOVER_DROPPED(text=_words(row.placed)), row.row.source)
        elif not promises and _has_known_level(row.placed):
            self.heading = Note(texts.EMPTY_ROW(text=_words(row.placed)), source=row.row.source)
        elif not promises:
            self._note(texts.EMPTY_ROW(text=_words(row.placed)), row.row.source)
        else:
            self.indicators.append(self._indicator(row, self._read_name(row)))

    def finish(self) -> None:
        """End the table."""
        self.notes.extend([self.heading] if self.heading else [])

    def _enter_levels(self, placed: Placed) -> None:
        """Take the row's levels; a blank one is merged with the row above, unless the level over it is new."""
        category, subcategory = placed.text("category"), placed.text("subcategory")
        before = self.category
        if category:
            self.category = read_category(category)
        if subcategory:
            self.subcategory = read_subcategory(subcategory)
        elif self.category != before:
            self.subcategory = None
        if category or subcategory:
            self.name = ""

    def _is_leftover(self, placed: Placed) -> bool:
        """Whether the row is the blank form's: its name is, and nothing else was written, a stroke for an empty cell aside."""
        name = placed.text("name")
        if not name or not self.spec.is_leftover(name):
            return False
        written = [placed.text(role) for role in placed.cells if role not in _LEVELS]
        return all(self.spec.is_leftover(text) or is_silent(text) for text in written)

    def _read_name(self, row: DraftRow) -> str:
        written = row.placed.text("name")
        parted = numbered(one_line(written))
        self.notes.extend(numbering_note([(parted.number, row.row.source)]))
        if parted.rest:
            self.name = parted.rest
        elif description := one_line(row.placed.text("description")):
            self.name = description
            self._note(texts.NAME_FROM_DESCRIPTION(text=description), row.row.source)
        else:
            self._note(texts.NAME_FROM_ROW_ABOVE(text=self.name), row.row.source)
        return self.name

    def _indicator(self, row: DraftRow, name: str) -> Indicator:
        placed = row.placed
        if "target" in placed.missing:
            self._note(texts.ROW_CUT(name=name, head=row.head.label("target")), row.row.source)
        return Indicator(
            key=Key("", name),
            category=self.category,
            subcategory=self.subcategory,
            name=name,
            description=placed.text("description") or None,
            target=self._target(row, name),
            basis=placed.text("basis") or None,
            weight=self._weight(row),
            actual=self._actual(placed),
            claimed_score=self._points(row, "claimed_score"),
            reason=placed.text("reason") or None,
            measure=placed.text("measure") or None,
            source=row.row.source,
            target_source=placed.cells["target"].source if "target" in placed.cells else None,
            places={role: cell.source for role, cell in placed.cells.items() if role in _PLACED},
        )

    def _actual(self, placed: Placed) -> Value | None:
        """Return what the form states as done; ``None`` where it has no such column. The name's own unit and sign are the target's."""
        if "actual" not in placed.cells:
            return None
        context = Context(self.category or None, self.subcategory, None, None, self.year)
        return parse(placed.text("actual"), context, on_error="keep")

    def _points(self, row: DraftRow, role: str) -> Decimal | None:
        return points_in(row.placed.cells.get(role), row.head.label(role), self.spec, self.notes)

    def _target(self, row: DraftRow, name: str) -> Value:
        text = self._target_text(row)
        context = Context(self.category or None, self.subcategory, name, row.head.target_unit, self.year)
        value = parse(text, context, on_error="keep")
        if isinstance(value, Unreadable):
            place = row.placed.cells["target"].source
            self._note(_unreadable(name, value), place)
        return value

    def _target_text(self, row: DraftRow) -> str:
        """Return the target's cell; operator and unit stand in columns of their own in some tables, and are joined to a bare figure."""
        text = row.placed.text("target")
        pieces = [row.placed.text(role) for role in ("operator", "target", "unit")]
        if not text or pieces == ["", text, ""]:
            return text
        if read_percent(text) is None:
            self.notes.extend(unplaced(piece, row.row.source) for piece in (pieces[0], pieces[2]) if piece)
            return text
        joined = "".join(pieces)
        self._note(texts.TARGET_JOINED(count=sum(map(bool, pieces)), text=joined), row.row.source)
        return joined

    def _weight(self, row: DraftRow) -> Decimal | None:
        placed = row.placed
        if self.spec.money_table is not None:
            return self._points(row, "weight")
        text = placed.text("weight")
        weight = read_points(text)
        if weight is None and text:
            self.notes.append(unplaced(text, placed.cells["weight"].source))
        return weight

    def _note(self, message: Message, source: Source) -> None:
        self.notes.append(Note(message, source=source))


_PLACED = frozenset({"target", "actual", "weight", "claimed_score", "reason", "measure"})
"""The fields of an indicator whose cells are kept."""

_LEVELS = frozenset({"group", "number", "category", "subcategory"})


def _has_known_level(placed: Placed) -> bool:
    """Whether a row without an indicator still sets a level for those below it."""
    category, subcategory = read_category(placed.text("category")), read_subcategory(placed.text("subcategory"))
    return isinstance(category, Category) or isinstance(subcategory, Subcategory)


def _words(placed: Placed) -> str:
    return " ".join(one_line(cell.text) for cell in placed.cells.values() if not cell.is_blank)


def _unreadable(name: str, value: Unreadable) -> Message:
    if value.meant is None:
        return texts.UNREADABLE_TARGET(name=name, text=value.text, reason=value.message)
    return texts.UNREADABLE_TARGET_MEANT(name=name, text=value.text, reason=value.message, meant=value.meant)
