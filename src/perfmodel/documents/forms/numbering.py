"""Numbering: the ``1、`` ``（一）`` ``2.`` ``指标1：`` before names and objectives, told from figures that begin a text (1.5万亩, 一、二类疫苗)."""

import re
from itertools import pairwise

from attrs import frozen

__all__ = ["Numbered", "numbered", "parted"]

_YEAR = r"(?:19|20)\d\d\s*年"
_MARK = re.compile(
    rf"""\s*(?:
        (?P<part>第[一二三四五六七八九十]{{1,3}}(?:部分|章)[:：、]?)
      | (?P<named>(?:三级)?指标\s*\d{{1,2}}\s*[:：])
      | (?P<circled>[①-⑳])[、.．]?
      | [(（]\s*(?:(?P<arabic_in_brackets>\d{{1,2}})|(?P<chinese_in_brackets>[一二三四五六七八九十]{{1,3}}))\s*[)）][、.．]?
      | (?P<chinese>[一二三四五六七八九十]{{1,3}})[、.．](?![一二三四五六七八九十])
      | (?P<arabic>\d{{1,3}})\s*[、.．)）](?:(?!\d)|(?={_YEAR}))
    )\s*""",
    re.VERBOSE,
)


@frozen
class Numbered:
    """A text with the number before it cut: *style* tells numbers of one list from those of a list within it; both empty without one."""

    number: str
    style: str
    rest: str


def numbered(text: str) -> Numbered:
    """Return *text* parted from its number. A text that is only a number keeps it.

    >>> numbered("（一）加强管理").rest, numbered("1.5万亩").rest, numbered("2.2024年完工").rest
    ('加强管理', '1.5万亩', '2024年完工')
    """
    match = _MARK.match(text)
    if match is None or match.end() == len(text.rstrip()):
        return Numbered("", "", text.strip())
    return Numbered(match[0].strip(), match.lastgroup or "", text[match.end() :].strip())


def parted(text: str) -> list[str]:
    """Return the items of a list that stands in one line, numbers and all: 1.…；2.…。 A text without such a list is returned whole.

    Only a number one higher, of the same kind, after the end of a sentence or a space begins an item.

    >>> parted("1.保障运转。2.提高效率，增加3.5%。3.其他")
    ['1.保障运转。', '2.提高效率，增加3.5%。', '3.其他']
    """
    first = _arabic(text, 0)
    if first is None:
        return [text]
    starts = [0]
    style, number = first
    for begin in _BEGIN.finditer(text):
        if _arabic(text, begin.end()) == (style, number + 1):
            starts.append(begin.end())
            number += 1
    return [text[start:end].strip() for start, end in pairwise([*starts, len(text)])]


def _arabic(text: str, place: int) -> tuple[str, int] | None:
    """Return the style and the number of the mark at *place*, if there is one in figures."""
    match = _MARK.match(text, place)
    style = match.lastgroup if match else None
    return (style, int(match[style])) if match and style in {"arabic", "arabic_in_brackets"} else None


_BEGIN = re.compile(r"(?<=[。；;！？\s])(?=\S)")
