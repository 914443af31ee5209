"""A cell's text with its meaning, and how one is made of pieces."""

from typing import Generic, NamedTuple, TypeVar

from hypothesis import strategies as st

from perfmodel.strategies.hands import Hand, hands
from perfmodel.values import Context, Value

__all__ = ["Cell", "Spelling", "V_co", "typed_cells"]

V_co = TypeVar("V_co", bound=Value, covariant=True)


class Cell(NamedTuple, Generic[V_co]):
    """What stands in a cell, what it means, and what stands around it where the text alone does not settle that.

    The meaning has been put together with the text, from the same tables; no parser took part.
    """

    text: str
    meaning: V_co
    context: Context | None = None


class Spelling(NamedTuple, Generic[V_co]):
    """A cell before it is typed: its pieces, between which white space means nothing."""

    pieces: tuple[str, ...]
    meaning: V_co
    context: Context | None = None


def typed_cells(spellings: st.SearchStrategy[Spelling[V_co]]) -> st.SearchStrategy[Cell[V_co]]:
    """Return a strategy for *spellings* typed in whatever hand."""
    return st.builds(_typed, spellings, hands())


def _typed(spelling: Spelling[V_co], hand: Hand) -> Cell[V_co]:
    return Cell(hand.write(spelling.pieces), spelling.meaning, spelling.context)
