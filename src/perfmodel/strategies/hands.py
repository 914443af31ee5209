"""Hands: how the same characters are typed. Full width, other glyphs, traditional characters, white space anywhere, and none of it means anything."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from attrs import frozen
from hypothesis import strategies as st

__all__ = ["AsWritten", "Hand", "hands"]


class AsWritten(str):
    """Words that a value keeps as they are written, so that no hand may vary them."""

    __slots__ = ()


_TRADITIONAL = dict(
    zip(
        "万亿两个户条亩项台间辆场于过达约较减长稳显实现为开动续与广产业质优点缩节轻无学数内后级区县届负吨围",
        "萬億兩個戶條畝項臺間輛場於過達約較減長穩顯實現為開動續與廣產業質優點縮節輕無學數內後級區縣屆負噸圍",
        strict=True,
    )
)
_GLYPHS: Mapping[str, str] = {
    "≥": "≧⩾",
    "≤": "≦⩽",
    ">": "＞﹥〉",
    "<": "＜﹤〈",
    "=": "＝═﹦",
    "%": "％﹪",
    "-": "－–",
    "~": "～∼〜",
    "[": "［【",
    "]": "］】",
    "零": "〇○",
}
_VARIANTS: Mapping[str, str] = {
    **{chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)},
    **_TRADITIONAL,
    **_GLYPHS,
}
"""What else is typed for a character, without another meaning; the full-width form first."""

_GAPS = ("", "", "", " ", "\u3000", "\u00a0", "\n", "\t", "\u200b")
_EDGES = ("", "", "", " ", "\u3000", "\n", "\ufeff")


@frozen
class Hand:
    """How one person types: which *variant* of a character, changing by *step* from one to the next; a *gap* at *every* so many places; an *edge*."""

    variant: int = 0
    step: int = 0
    gap: str = ""
    every: int = 1
    edge: str = ""

    def write(self, pieces: Iterable[str]) -> str:
        """Return a cell of *pieces*, in this hand. White space stands between pieces and between 汉字 (300 公 里), never inside a figure.

        >>> Hand(1, gap=" ").write(["≥", "95", "%"]), Hand(gap=" ", every=2).write(["300", "公里"])
        ('≧ ９５ ％', '300公 里')
        """
        text, places = "", 0
        for piece in pieces:
            kept = isinstance(piece, AsWritten)
            for place, character in enumerate(piece if kept else self._glyphs(piece)):
                if text and _may_part(text[-1], character, is_inside=place > 0, kept=kept):
                    places += 1
                    text += self.gap if places % self.every == 0 else ""
                text += character
        return self.edge + text + self.edge

    def _glyphs(self, piece: str) -> Iterator[str]:
        for place, character in enumerate(piece):
            forms = character + _VARIANTS.get(character, "")
            yield forms[(self.variant + place * self.step) % len(forms)]


@cache
def hands() -> st.SearchStrategy[Hand]:
    """Return a strategy for hands, the plainest first."""
    return st.builds(
        Hand,
        st.integers(0, 3),
        st.integers(0, 2),
        st.sampled_from(_GAPS),
        st.integers(1, 3),
        st.sampled_from(_EDGES),
    )


def _may_part(before: str, behind: str, *, is_inside: bool, kept: bool) -> bool:
    """Whether white space between two characters means nothing."""
    if is_inside:
        return not kept and _is_han(before) and _is_han(behind)
    return not (_is_word(before) and _is_word(behind))


def _is_han(character: str) -> bool:
    return "一" <= character <= "龥"


def _is_word(character: str) -> bool:
    """Whether a figure or a word in letters may go on behind it: there a space would part what belongs together."""
    narrow = chr(ord(character) - 0xFEE0) if "\uff01" <= character <= "\uff5e" else character
    return narrow.isascii() and (narrow.isalnum() or narrow == ".")
