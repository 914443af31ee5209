"""Lost scores: what stood in a score's cell and could not be read as points, from the notes that the reader left."""

from collections.abc import Iterable

from attrs import evolve, frozen

from perfmodel.auditing import texts
from perfmodel.messages import Message, Note
from perfmodel.model import Indicator
from perfmodel.model import texts as model_texts
from perfmodel.sources import Source

__all__ = ["LostScores", "describe_loss"]

_CODES = frozenset({model_texts.NO_POINTS.code, model_texts.NEGATIVE_POINTS.code})


@frozen
class LostScores:
    """The notes on cells of scores, by place."""

    notes: tuple[Note, ...] = ()

    @classmethod
    def among(cls, notes: Iterable[Note]) -> "LostScores":
        """Return those among a document's *notes*."""
        return cls(tuple(note for note in notes if note.code in _CODES and note.source is not None))

    def of(self, indicator: Indicator) -> Note | None:
        """Return the note on the cell of *indicator*'s score: on the cell itself where it is known, else in its row."""
        return self.at(indicator.places.get("claimed_score"), indicator.source)

    def at(self, cell: Source | None, row: Source | None = None) -> Note | None:
        """Return the note on *cell*; without one, on any score in *row*."""
        if cell is not None:
            return next((note for note in self.notes if note.source == cell), None)
        if row is None:
            return None
        return next((note for note in self.notes if note.source is not None and _row(note.source) == _row(row)), None)


def describe_loss(note: Note) -> Message:
    """Return what is wrong with the cell that *note* is about."""
    text = texts.NEGATIVE if note.code == model_texts.NEGATIVE_POINTS.code else texts.NO_POINTS
    return text(text=note.message.parameters.get("text", note.message))  # a note from JSON is a sentence only


def _row(place: Source) -> Source:
    return evolve(place, column=None, cell=None, line=None)
