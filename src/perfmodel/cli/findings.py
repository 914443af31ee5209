"""Findings on a document: which of its notes say that something was lost, and which only how it was read."""

from perfmodel.documents import texts as documents
from perfmodel.messages import Note
from perfmodel.model import texts as model

__all__ = ["is_fault", "is_loss"]

_LOSSES = {
    text.code
    for text in (
        documents.UNREADABLE_AMOUNT,
        documents.UNREADABLE_PERCENT,
        documents.UNREADABLE_CHECKPOINT,
        documents.UNKNOWN_UNIT,
        documents.NO_INDICATORS,
        documents.ROW_CUT,
        documents.SAME_CODE,
        documents.UNREADABLE_RATE,
        documents.UNREADABLE_TOTAL,
        documents.UNRESOLVED_FORMULAS,
    )
}
"""Something that stands in the file, or should, is not in the model."""

_JUDGED = {
    text.code
    for text in (
        documents.UNREADABLE_TARGET,
        documents.UNREADABLE_TARGET_MEANT,
        documents.NO_BUDGET,
        model.PLAN_FALLS,
        model.PLAN_ENDS_BELOW,
    )
}
"""The model holds it as it is; whoever assesses the document says what follows."""


def is_loss(note: Note) -> bool:
    """Whether *note* says that part of the file was lost."""
    return note.code in _LOSSES


def is_fault(note: Note) -> bool:
    """Whether *note* says that part of the file was lost, or cannot stand as it was published."""
    return note.code in _LOSSES | _JUDGED
