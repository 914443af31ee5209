"""Making inputs: every choice comes from a source of whole numbers, so that a seed or a fuzzer's bytes alone decide what is made."""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from random import Random
from typing import Protocol, TypeVar, cast

from fuzz.material import (
    CONTEXTS,
    DATES,
    DIGITS,
    FIGURES,
    JUNK,
    ODD,
    PIECES,
    SIGNS,
    TAILS,
    TWINS,
    UNITS,
    Cell,
    Context,
    cells,
    document_forms,
)
from perfmodel.values.parser import MAX_LENGTH

__all__ = ["Bytes", "Choices", "Maker", "Seeded"]

T = TypeVar("T")
Json = dict[str, object] | list[object]


class Choices(Protocol):
    """Where choices come from."""

    def below(self, end: int) -> int:
        """Return a whole number from 0 to before *end*."""
        ...


class Seeded:
    """Choices from a seed."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed).random

    def below(self, end: int) -> int:
        """Return the next one."""
        return int(self._random() * end)


class Bytes:
    """Choices from a fuzzer's bytes, two for each; zero when there are no more, so that bytes that end soon make a short text."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def below(self, end: int) -> int:
        """Return the next one."""
        self._at += 2
        return int.from_bytes(self._data[self._at - 2 : self._at], "little") % end


class Maker:
    """Makes texts, contexts and forms from *choices*."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.cells = cells()
        self.documents = document_forms()
        self._texts: Sequence[tuple[int, Callable[[], str]]] = [  # in how many of a thousand
            (380, lambda: self._changed(self.one_of(self.cells).text)),
            (380, self._sentence),
            (150, lambda: self._joined(PIECES, 8)),
            (60, lambda: self._joined(ODD, 12)),
            (26, lambda: "".join(chr(self.below(0x110000)) for _ in range(self.below(12)))),
            (4, self._long),
        ]

    def below(self, end: int) -> int:
        """Return a whole number from 0 to before *end*: a maker is a source of choices too."""
        return self.choices.below(end)

    def one_of(self, choices: Sequence[T]) -> T:
        """Return one of *choices*."""
        return choices[self.below(len(choices))]

    def cell(self) -> Cell:
        """Return a cell: half of them without a context."""
        if self.below(8) == 0:
            cell = self.one_of(self.cells)
            return Cell(self._changed(cell.text), cell.context)
        return Cell(self.text(), self.context())

    def context(self) -> Context:
        """Return a context, or none."""
        return None if self.below(2) == 0 else self.one_of(CONTEXTS)

    def text(self) -> str:
        """Return a text of any kind."""
        place = self.below(1000)
        for share, make in self._texts:
            if place < share:
                return make()
            place -= share
        raise AssertionError

    def _sentence(self) -> str:
        """sentence = shape {joint shape}"""
        shapes = [self._shape() for _ in range(1 + self.below(2) * self.below(4))]
        return self.one_of(["", "，", "；", "、", "且", "或", "-", "~", "至", "\n", "省级"]).join(shapes)

    def _shape(self) -> str:
        """shape = {sign} figure unit {tail} | date {tail} | figure joint figure unit | figure ± figure unit"""
        kind = self.below(8)
        if kind == 0:
            return self._joined(SIGNS, 2) + self.one_of(DATES) + self._joined(TAILS, 2)
        if kind == 1:
            ends = f"{self._figure()}{self._unit()}", f"{self._figure()}{self._unit()}"
            return self.one_of(["-", "~", "—", "至", "±", "≤X＜", "且<", "，", "%-", "与"]).join(ends)
        return f"{self._joined(SIGNS, 2)}{self._figure()}{self._unit()}{self._joined(TAILS, 2)}"

    def _figure(self) -> str:
        if self.below(2) == 0:
            return self.one_of(FIGURES)
        return self.one_of(["{}", "{}", "{}.{}", "{},{}", "{}万", "{}.{}亿", "-{}"]).format(
            self._digits(), self._digits()
        )

    def _digits(self) -> str:
        return "".join(self.one_of(DIGITS) for _ in range(1 + self.below(5)))

    def _unit(self) -> str:
        return self.one_of(UNITS) if self.below(8) else f"{self.one_of(UNITS)}/{self.one_of(UNITS)}"

    def _joined(self, pieces: Sequence[str], most: int) -> str:
        return "".join(self.one_of(pieces) for _ in range(self.below(most + 1)))

    def _long(self) -> str:
        """Return a few pieces again and again: as far as a pattern may go astray in them, up to and beyond the longest cell that is read."""
        piece = self._joined(PIECES, 2) + self.one_of(PIECES) + self._joined(ODD, 1)
        length = self.one_of(
            [20, 30, 40, 60, 64, 65, 100, 200, 399, 400, 401, 2_000, MAX_LENGTH, MAX_LENGTH + 1, 40_960]
        )
        return (piece * (length // len(piece) + 1))[:length]

    def _changed(self, text: str) -> str:
        """Return *text* with up to three things about it changed."""
        for _ in range(1 + self.below(3)):
            text = self._changed_once(text)
        return text

    def _changed_once(self, text: str) -> str:
        start = self.below(len(text) + 1)
        end = min(len(text), start + 1 + self.below(3))
        before, piece, behind = text[:start], text[start:end], text[end:]
        other = self.one_of(self.cells).text
        return self.one_of(
            [
                before + behind,
                before + piece + piece + behind,
                before + self.one_of(PIECES) + piece + behind,
                before + self.one_of(PIECES) + behind,
                before + self.one_of(ODD) + piece + behind,
                before + "".join(TWINS.get(mark, mark) for mark in piece + behind),
                before + self._digits() + behind,
                before + piece[::-1] + behind,
                before + other,
                text + self.one_of(["，", "；", "-", "且", "或", "\n", ""]) + other,
                f"{self.one_of('（([“【')}{text}{self.one_of('）)]”】')}",
                " ".join(text),
            ]
        )

    def form(self, forms: Sequence[dict[str, object]]) -> object:
        """Return one of *forms* with up to three places in it damaged; seldom a whole document, which takes a hundred times as long."""
        chosen = self.one_of(self.documents) if self.below(100) == 0 else self.one_of(forms)
        form: object = _copied(chosen)
        for _ in range(self.below(4)):
            form = self._damaged(form, forms)
        return form

    def _damaged(self, form: object, forms: Sequence[dict[str, object]]) -> object:
        places = list(_containers(form))
        if not places or self.below(200) == 0:
            return self.one_of(JUNK)
        place = self.one_of(places)
        given = self._instead(place, forms)
        if isinstance(place, list):
            where = self.below(len(place) + 1)
            place[where : where + self.below(2)] = [given] * self.below(3)
        elif place and self.below(4):
            key = self.one_of(list(place))
            place[key] = given
            if self.below(4) == 0:
                del place[key]
        else:
            place[cast("str", self.one_of(["kind", "notes", "text", "base", "unit", "X", "", 1]))] = given
        return form

    def _instead(self, place: Json, forms: Sequence[dict[str, object]]) -> object:
        """Return what to put into *place*: junk, a part of another form, or what stands there already with a change."""
        kind = self.below(4)
        if kind == 0:
            return _copied(self.one_of(JUNK))
        if kind == 1:
            return self.text()
        other = self.one_of(forms) if kind == 2 else place
        items = list(other.values() if isinstance(other, dict) else other)
        chosen = self.one_of(items) if items else None
        return self._changed(chosen) if isinstance(chosen, str) and kind == 3 else _copied(chosen)


def _copied(data: object) -> object:
    """Return *data* with every object and list in it anew."""
    if isinstance(data, dict):
        return {key: _copied(value) for key, value in data.items()}
    return [_copied(item) for item in data] if isinstance(data, list) else copy(data)


def _containers(data: object) -> Iterator[Json]:
    """Yield every object and list in *data*, itself included."""
    if isinstance(data, (dict, list)):
        yield data
        for item in data.values() if isinstance(data, dict) else data:
            yield from _containers(item)
