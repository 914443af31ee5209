"""Notes: what was decided or repaired, as a code with its sentence."""

from attrs import frozen
from cattrs import Converter

from perfmodel.messages import Locale, Message, Note, Span, Text
from perfmodel.sources import Source

__all__ = ["DocumentNote", "ValueNote", "add_notes", "literal"]


@frozen(kw_only=True)
class ValueNote:
    """``{"code", "message", "span"}``: a note on a value, the span in the value's own text."""

    code: str
    message: Message
    span: Span | None = None


@frozen(kw_only=True)
class DocumentNote:
    """``{"code", "message", "span", "source"}``: a note on a document, with its place in the file."""

    code: str
    message: Message
    span: Span | None
    source: Source | None

    @classmethod
    def of(cls, note: Note) -> "DocumentNote":
        """Return *note*'s form."""
        return cls(code=note.code, message=note.message, span=note.span, source=note.source)

    def note(self) -> Note:
        """Return the note."""
        return Note(literal(self.code, self.message), self.span, self.source)


def add_notes(converter: Converter, locale: Locale) -> None:
    """Teach *converter* messages, written in the words of *locale*, and the notes on values."""
    read_words = converter.get_structure_hook(str)

    def read_note(data: object, _: object) -> Note:
        form = converter.structure(data, ValueNote)
        return Note(literal(form.code, form.message), form.span)

    converter.register_structure_hook(Message, lambda data, _: Text.literal("", read_words(data, str))())
    converter.register_structure_hook(Note, read_note)
    converter.register_unstructure_hook(Message, lambda message: message.render(locale))
    converter.register_unstructure_hook(
        Note, lambda note: converter.unstructure(ValueNote(code=note.code, message=note.message, span=note.span))
    )


def literal(code: str, message: Message) -> Message:
    """Return *message*, read without its code, as the one that *code* stands for."""
    return Text.literal(code, message.render())()
