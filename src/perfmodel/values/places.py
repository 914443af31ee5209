"""Places: where in a cell the words stand that a note is about."""

from attrs import evolve

from perfmodel.messages import Note, Span, fill_note
from perfmodel.values.kinds import Value

__all__ = ["placed"]

_SAID = ("words", "word", "about", "number", "figure", "sign", "text", "said", "second")
"""The parameters of notes that are words of the cell; units and years come from elsewhere as often."""


def placed(value: Value) -> Value:
    """Return *value* with the place on each of its notes that is about words of the cell, if they stand in it once."""
    raw = value.text
    return value if raw is None else evolve(value, notes=tuple(_at_its_place(note, raw) for note in value.notes))


def _at_its_place(note: Note, raw: str) -> Note:
    span = None if note.span is not None else _span(note, raw)
    return note if span is None else fill_note(note.message, span, note.source)


def _span(note: Note, raw: str) -> Span | None:
    for name in _SAID:
        said = note.message.parameters.get(name)
        if isinstance(said, str) and said and raw.count(said) == 1:
            start = raw.index(said)
            return start, start + len(said)
    return None
