"""The year of a document: told by its title, else by its overall objective, else by its projects' codes."""

import re
import unicodedata
from collections.abc import Iterable

from perfmodel.documents import texts
from perfmodel.documents.forms.prose import Line
from perfmodel.messages import Note

__all__ = ["is_year_line", "says_year", "year_of"]

_YEAR = re.compile(
    r"(?<![\d.])(?:(?P<figures>(?:19|20)\d{2})|(?P<numerals>[一二][九〇○零OO0][〇○零一二三四五六七八九0]{2}))(?=\s*年|\s*[-—–~～至]\s*20\d{2}\s*年)"
)
_NUMERALS = {
    character: value
    for value, characters in enumerate(("〇○零O0", "一", "二", "三", "四", "五", "六", "七", "八", "九"))
    for character in characters
}
_YEAR_LINE = re.compile(r"[(（]?\s*\S{4}\s*年度?\s*[)）]?")
_TITLE = re.compile(rf"预算|绩效|目标|年度|^{_YEAR_LINE.pattern}$")  # not the month of publication under it
_YEAR_IN_CODE = slice(6, 8)  # characters 7 and 8, after the area's six digits


def year_of(
    front: Iterable[Line], overall: Iterable[Line], codes: Iterable[str]
) -> tuple[int | None, Note, Line | None]:
    """Return the year, the note that says where it is from, and the title's line if it is from there."""
    titles = [line for line in front if _TITLE.search(line.text)]
    if (year := _single(titles)) is not None:
        title = next(line for line in titles if year in _years(line.text))
        return year, Note(texts.YEAR_FROM_TITLE(year=year, text=title.text), source=title.source), title
    objective = list(overall)
    if (year := _single(objective)) is not None:
        return year, Note(texts.YEAR_FROM_OBJECTIVE(year=year), source=objective[0].source), None
    if (year := _in_codes(codes)) is not None:
        return year, Note(texts.YEAR_FROM_CODES(year=year)), None
    return None, Note(texts.YEAR_UNKNOWN()), None


def is_year_line(text: str) -> bool:
    """Whether *text* is a year and nothing else: the （2024年度） under a title."""
    return bool(_YEAR_LINE.fullmatch(text) and _years(text))


def says_year(text: str, year: int | None) -> bool:
    """Whether *text* is that year and nothing else."""
    return is_year_line(text) and _years(text) == {year}


def _single(lines: Iterable[Line]) -> int | None:
    found = {year for line in lines for year in _years(line.text)}
    return found.pop() if len(found) == 1 else None


def _years(text: str) -> set[int]:
    return {
        int(match["figures"] or "".join(str(_NUMERALS[character]) for character in match["numerals"]))
        for match in _YEAR.finditer(unicodedata.normalize("NFKC", text))
    }


def _in_codes(codes: Iterable[str]) -> int | None:
    digits = {code[_YEAR_IN_CODE] for code in codes}
    written = digits.pop() if len(digits) == 1 else ""
    return 2000 + int(written) if len(written) == len("24") and written.isascii() and written.isdecimal() else None
