"""Hands: how the same characters are typed. Full width, other glyphs, traditional characters, white space anywhere, and none of it means anything."""

from collections.abc import Iterable, Iterator, Mapping

from hypothesis import strategies as st

__all__ = ["AsWritten", "typed"]


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
    "-": "－—–",
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


def typed(pieces: Iterable[str]) -> st.SearchStrategy[str]:
    """Return a strategy for the ways to type a cell of *pieces*, the plainest first.

    White space stands between pieces and between 汉字 (``300 公 里``), never inside a figure.

    >>> from hypothesis import find
    >>> find(typed(["≥", "95", "%"]), lambda text: True)
    '≥95%'
    >>> "%" in find(typed(["≥", "95", "%"]), lambda text: "９５％" in text)
    False
    """
    parts = tuple(pieces)
    return st.builds(
        _written,
        st.just(parts),
        st.integers(0, 3),
        st.integers(0, 2),
        st.sampled_from(_GAPS),
        st.integers(1, 3),
        st.sampled_from(_EDGES),
    )


def _written(parts: tuple[str, ...], variant: int, step: int, gap: str, every: int, edge: str) -> str:
    """Write *parts*: with the *variant* of each character, which changes by *step* from one to the next, and a *gap* at every so many places."""
    text, places = "", 0
    for part in parts:
        for place, character in enumerate(part if isinstance(part, AsWritten) else _glyphs(part, variant, step)):
            if text and _may_part(text[-1], character, is_inside=place > 0, kept=isinstance(part, AsWritten)):
                places += 1
                text += gap if places % every == 0 else ""
            text += character
    return edge + text + edge


def _glyphs(part: str, variant: int, step: int) -> Iterator[str]:
    for place, character in enumerate(part):
        forms = character + _VARIANTS.get(character, "")
        yield forms[(variant + place * step) % len(forms)]


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
