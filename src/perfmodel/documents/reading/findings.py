"""Findings of a reading: what was noted and what was refused, in the order met."""

from perfmodel.messages import Message, Note
from perfmodel.sources import Source

__all__ = ["Findings"]


class Findings:
    """Collects while a file is read; what is *refused* was not used, what is noted was."""

    def __init__(self) -> None:
        self._notes: list[Note] = []
        self._refused: list[Note] = []

    def note(self, message: Message, source: Source) -> None:
        """Add a decision that the reader of the result should know."""
        self._notes.append(Note(message, source=source))

    def refuse(self, message: Message, source: Source) -> None:
        """Add something that was stated and cannot be used, or is missing."""
        self._refused.append(Note(message, source=source))

    @property
    def notes(self) -> tuple[Note, ...]:
        """Everything noted."""
        return tuple(self._notes)

    @property
    def refused(self) -> tuple[Note, ...]:
        """Everything refused."""
        return tuple(self._refused)
