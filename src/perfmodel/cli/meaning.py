"""The meaning of a value in one line: its kind, the value in plain words, and what was decided to read it so."""

from perfmodel.cli import texts
from perfmodel.cli.terminal import Terminal
from perfmodel.values import Blank, Description, Unreadable, Value, format_value

__all__ = ["describe_meaning"]


def describe_meaning(value: Value, terminal: Terminal) -> str:
    """Return what *value* means; of a refusal, why it is one."""
    if isinstance(value, Unreadable):
        return terminal.render(value.message)
    said = texts.KINDS[type(value)]()
    if not isinstance(value, (Blank, Description)):
        said = texts.KIND_AND_MEANING(kind=said, meaning=format_value(value, "words", terminal.locale))
    notes = [note.message for note in value.notes]
    told = terminal.render(texts.BRACKETED_NOTES(notes=notes)) if notes else ""
    return f"{terminal.render(said)}{told}"
