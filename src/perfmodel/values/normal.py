"""Folding: one writing for the many in which published cells carry the same character.

Every character is replaced by one character, so that a place in the folded text is a place in the raw one; white space is dropped except between two
ASCII words or two figures, where dropping it would make a new word (``1 2`` is never 12).
"""

import re
from functools import cached_property

from attrs import define

from perfmodel.messages import Span

__all__ = ["NUMBERING", "Folded", "fold"]

NUMBERING = re.compile(
    r"(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}(?:、|\.(?!\d)|\))|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|[①-⑳])",
    re.ASCII,
)
"""The number of an item in a list, in folded text: 1、 （一） ②."""

_SIMPLIFIED = dict(
    zip(
        "萬億兩圓個戶條噸畝項臺台間輛場無較減長穩顯實現為約開強動續觀於過達與漲廣產業質優環個點縮緩節輕節勞學員數內後雙幾餘號級層區縣鄉鎮繼給屆負務圍畢",
        "万亿两元个户条吨亩项台台间辆场无较减长稳显实现为约开强动续观于过达与涨广产业质优环个点缩缓节轻节劳学员数内后双几余号级层区县乡镇继给届负务围毕",
        strict=True,
    )
)
_GLYPHS = dict(zip("≧⩾≽≮≦⩽≼≯﹥〉﹤〈═﹦", "≥≥≥≥≤≤≤≤>><<==", strict=True))
_DASHES = dict.fromkeys("–—－─━―−‐‑‒﹣﹘", "-")
_WAVES = dict.fromkeys("～∼〜˜﹏", "~")
_INVISIBLE = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF], " ")
_SPACES = dict.fromkeys(
    [
        *range(0x09, 0x0E),
        *range(0x1C, 0x21),
        0x85,
        0xA0,
        0x1680,
        *range(0x2000, 0x200B),
        0x2028,
        0x2029,
        0x202F,
        0x205F,
        0x3000,
    ],
    " ",
)

_TABLE: dict[int, str] = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **{ord(old): new for old, new in (_SIMPLIFIED | _GLYPHS | _DASHES | _WAVES).items()},
    **{
        ord(old): new
        for old, new in {
            "﹪": "%",
            "％": "%",
            "〔": "(",
            "﹙": "(",
            "〕": ")",
            "﹚": ")",
            "【": "[",
            "】": "]",
            "〇": "零",
            "○": "零",
        }.items()
    },
    **_SPACES,
    **_INVISIBLE,
}

_FORMAL_DIGITS = str.maketrans("壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟", "一二二三三三四五六六七八九十百千")
# Formal numerals are folded only where they are numerals: 队伍 and 陆地 are words.
_FORMAL = re.compile(
    r"[壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟零万亿]{2,}|^[壹贰貳叁參肆伍陆陸柒捌玖]|[壹贰貳叁參肆伍陆陸柒捌玖](?=[元角分圆万亿])"
)

_DROPPED = re.compile(
    r"(?<![0-9A-Za-z. ]) +| +(?![0-9A-Za-z. ])|(?<= ) +|(?<=[0-9.]) +(?=[A-Za-z])|(?<=[A-Za-z]) +(?=[0-9.])"
)


@define
class Folded:
    """A cell's folded *text*, and the way back from places in it to places in *raw*."""

    raw: str
    text: str

    @cached_property
    def _places(self) -> list[int]:
        mapped = self.raw.translate(_TABLE)
        dropped = {place for match in _DROPPED.finditer(mapped) for place in range(*match.span())}
        return [place for place in range(len(mapped)) if place not in dropped]

    def span(self, start: int, end: int) -> Span:
        """Return where ``text[start:end]`` stands in the raw text."""
        if len(self.text) == len(self.raw):
            return (start, end)
        places = self._places
        if start >= len(places):
            return (len(self.raw), len(self.raw))
        return (places[start], places[end - 1] + 1 if end > start else places[start])


def fold(raw: str) -> Folded:
    """Return *raw* folded.

    >>> fold("≥９５．０ ％").text, fold("300 公 里").text, fold("1 2").text
    ('≥95.0%', '300公里', '1 2')
    """
    mapped = raw.translate(_TABLE)
    if _FORMAL.search(mapped) is not None:
        mapped = _FORMAL.sub(lambda match: match[0].translate(_FORMAL_DIGITS), mapped)
    return Folded(raw, _DROPPED.sub("", mapped) if " " in mapped else mapped)
