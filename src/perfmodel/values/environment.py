"""What a production of the grammar works with: the lexicon, the catalogue and the context — and how it refuses."""

from attrs import field, frozen

from perfmodel.messages import Message, Note, Text, fill_message, fill_note
from perfmodel.quantities import Catalogue, Unit
from perfmodel.slots import slot_filler
from perfmodel.values.context import Context
from perfmodel.values.lexicon import Lexicon, lexicon
from perfmodel.values.normal import Folded, fold

__all__ = ["Environment", "Refused", "fill_environment", "note"]


@frozen(eq=False)
class Environment:
    """The words, the units and the surroundings that a cell is read with. *is_part* tells that only a part of the cell is being read."""

    context: Context
    cell: Folded
    is_part: bool = False
    catalogue: Catalogue = field(factory=Catalogue.default)
    lexicon: Lexicon = field(factory=lexicon)

    def for_cell(self, cell: Folded) -> "Environment":
        """Return the environment of another cell in the same place."""
        return fill_environment(self.context, cell, self.is_part, self.catalogue, self.lexicon)

    def for_part(self) -> "Environment":
        """Return the environment of a part of the cell."""
        return fill_environment(self.context, self.cell, True, self.catalogue, self.lexicon)  # noqa: FBT003 - its slots in their order

    @property
    def text(self) -> str | None:
        """The text that a value read now carries: the raw cell's, and none for a part of it."""
        return None if self.is_part else self.cell.raw

    def as_written(self, words: str) -> str:
        """Return *words*, which were read from the folded cell, as the raw cell writes them, white space aside."""
        cell = self.cell
        place = cell.text.find(words) if cell.text != cell.raw else -1
        raw = words if place < 0 else cell.raw[slice(*cell.span(place, place + len(words)))]
        return "".join(raw.split())

    def unit(self, spelling: str) -> Unit | None:
        """Return the unit that *spelling* stands for, with 每 for the line of a compound (300元每亩), and brackets in it (场(次))."""
        found = self.catalogue.find(spelling)
        if found is not None:
            return found
        if "每" in spelling:
            if spelling[-1] == ")":
                spelling = spelling.replace("(每", "每").removesuffix(")")  # 元(每人)
            return self.catalogue.find(spelling.replace("/每", "/").replace("每", "/"))
        if spelling[-1:] == ")" and "(" in spelling:
            return self.catalogue.find(spelling.replace("(", "").removesuffix(")"))
        return None

    def folded_unit(self, spelling: str) -> Unit | None:
        """Return the unit that a head or a name writes, folded first."""
        return self.unit(fold(spelling).text)


fill_environment = slot_filler(Environment)
"""`Environment` without attrs' ``__init__``: every cell that the grammar reads has one (see `perfmodel.slots`)."""


class Refused(Exception):
    """A production knows the shape but not what was put into it: *start* and *end* are places in the folded text.

    A *certain* one is refused whatever words stand around it (2月30日前).
    """

    def __init__(self, message: Message, start: int, end: int, *suggestions: str, is_certain: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.start, self.end = start, end
        self.suggestions = suggestions
        self.is_certain = is_certain


def note(text: Text, /, **parameters: object) -> Note:
    """Return the note that says *text*."""
    return fill_note(fill_message(text, parameters), None, None)
