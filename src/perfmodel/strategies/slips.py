"""Cells with a slip in them, which are refused, with the place of it and what was meant."""

from functools import cache

from hypothesis import strategies as st

from perfmodel.messages import Message, Text
from perfmodel.strategies.cell import Cell
from perfmodel.values import Unreadable

__all__ = ["slip_cells"]

_TAILS = ("95%", "12个", "3.5万元", "266米")
_SIGNS = ("≥", "≤", ">", "<")
_WHOLE_SHARES = ("95", "100", "≥95")
_SHARES = ("95", "80.5", "100", "≥95", "≤3")
_MISREAD = (("O", "0"), ("o", "0"), ("I", "1"))


@cache
def slip_cells() -> st.SearchStrategy[Cell[Unreadable]]:
    """Return a strategy for cells with a doubled sign, a letter for a digit, 百 for %, a sign that a scanner took for 工."""
    return st.one_of(
        st.builds(lambda sign, tail: _slip(sign, sign, tail, ""), st.sampled_from(_SIGNS), st.sampled_from(_TAILS)),
        st.sampled_from(_SHARES).map(lambda figure: _slip(f"{figure}%", "%", "", "")),
        st.sampled_from(_WHOLE_SHARES).map(lambda figure: _slip(figure, "百", "", "%")),
        st.sampled_from(_TAILS).map(lambda tail: _slip("", "工", tail, "≥")),
        st.builds(
            lambda digit, misread, tail: _slip(digit, misread[0], tail, misread[1]),
            st.sampled_from("23579"),
            st.sampled_from(_MISREAD),
            st.sampled_from(["%", "人", "万元"]),
        ),
    )


def _slip(before: str, wrong: str, behind: str, meant: str) -> Cell[Unreadable]:
    """Return the cell in which *wrong* stands for *meant*."""
    text = before + wrong + behind
    message = Message(Text.literal("E104", f"{text}?"))
    value = Unreadable(text, (len(before), len(before) + len(wrong)), message, (before + meant + behind,))
    return Cell(text, value)
