"""Refusals: whether an unread cell is a slip or prose, where it stops making sense, and what was probably meant.

Refused is a cell made only of operators, digits, numerals, units, dashes and brackets, with at most one foreign mark standing where a sign or a digit
stands (``工5%``, ``9O%``). Everything else that no production reads is a description.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from perfmodel.messages import Message, Note
from perfmodel.quantities.quantity import MAX_DIGITS
from perfmodel.values import texts
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.figures import scan_figure
from perfmodel.values.kinds import Description, Unreadable, Value
from perfmodel.values.normal import Folded
from perfmodel.values.numerals import IllFormed, TooManyDigits

__all__ = ["describe", "refuse"]

_NUMERALS = re.compile(r"(?:[\d零一二三四五六七八九两十千万亿廿卅几余多点半]|百(?!分[比之]))+(?:[.,]\d+)*", re.ASCII)
_MARKS = re.compile(r"[- ~—.,()\[\]±:/*^每第负+·Xx×]")
_LONG_UNIT = 3  # 百分比 is a unit before 百 is a numeral
_MAX_SEARCHED = 400  # code points of a description that a figure is looked for in
_MAX_SUGGESTIONS = 3
_MAX_REFUSED = 40  # code points: a longer cell is prose
_PROSE = (":", "×", "起", "第", "次年")  # ratios, 7×24小时, from a date on, ordinals: never a slip
_REMARK = re.compile(r"\d[*]\d|\d年\d+[次场期轮个]|\d.*\([^)]*[一-龥]{2,}[^)]*\)")
"""Words in brackets behind a figure, or times: 3个(省级1个,市级2个), 7*24小时."""
_MISSING_NUMERATOR = re.compile(r"(?P<figure>[^/]*\d[万亿]?)/(?P<per>[^/\d]{1,8})")
_DESIGNATION = re.compile(r"[A-Z][1-9]\d*(?:\.\d+)?|(?:19|20)\d\d(?:[-~至]\d{2,4})?学年", re.ASCII)
"""A class, a make or a school year, no figure: C30, M7.5, N95, 2023-2024学年."""
_FIGURE = re.compile(r"(?<![A-Za-z\d.])\d", re.ASCII)
_HAN_ONLY = re.compile(r"[零一二三四五六七八九两十百千万亿廿卅]{2,}")

# What a scanner or a hurried typist makes of the sign or the digit that was meant.
_CONFUSED_DIGITS = str.maketrans(
    {"O": "0", "o": "0", "零": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8", "Z": "2"}
)
_LETTERS = "OolI|SBZ"  # of the above, those that are no digit themselves
_CONFUSED_SIGNS = {
    "工": "≥",
    "二": "=",
    "三": "≥",
    "之": "≥",
    "Z": "≥",
    "S": "≤",
    "兰": "≥",
    "主": "≥",
    "乏": "≥",
    "乎": "≥",
    "M": "≥",
    "N": "≥",
}


_MISPLACED = re.compile(
    rf"(?:^|(?<=[≥≤<>=]))[{_LETTERS}{''.join(_CONFUSED_SIGNS)}](?=[\d.])|(?<=\d)[{_LETTERS}](?=\d)", re.ASCII
)
"""A sign's or a digit's place held by something else: 工5%, M.8万元, 1l0个."""
_SIGNS = "≥≤<>="
_TWO_FIGURES = re.compile(r"\d\d (?!000(?!\d))\d\d|\d [^ ]*/", re.ASCII)
"""Figures that a space parts, not digits of one: 95 95, 1 3/5, but 9 5% and 1 000元."""
_STRAY = re.compile(rf"^[*★☆※#●▲■◆](?=[{_SIGNS}])|(?<=[%‰一-龥])[*★☆※#]$")
"""A mark of the form beside a value: ★≥95%, ≥95%*."""


def refuse(
    cell: Folded, env: Environment, problem: Refused | IllFormed | None, read: Callable[[str], Value | None]
) -> Unreadable | None:
    """Return the refusal of *cell*, or ``None`` if it is prose.

    *problem* is what a production met; *read* reads a suggestion, to see if it holds.
    """
    text = cell.text
    is_certain = isinstance(problem, Refused) and problem.is_certain
    if not is_certain and not _is_slip(text, env, problem):
        return None
    start, end, message = _diagnosis(text, env, problem)
    offered = problem.suggestions if isinstance(problem, Refused) else ()
    guessed = _candidates(text) if len(text) <= _MAX_REFUSED and not is_certain else ()
    candidates = dict.fromkeys((*offered, *guessed))
    candidates.pop(text, None)
    readable = (candidate for candidate in candidates if read(candidate) is not None)
    return Unreadable(cell.raw, cell.span(start, end), message, tuple(islice(readable, _MAX_SUGGESTIONS)))


def _is_slip(text: str, env: Environment, problem: Refused | IllFormed | None) -> bool:
    """Say whether *text* consists of signs, figures and units, but for one foreign mark where a sign or a digit stands."""
    if isinstance(problem, TooManyDigits):
        return True
    if not text or len(text) > _MAX_REFUSED:
        return False
    has_digit = any("0" <= character <= "9" for character in text)
    has_sign = any(character in "≥≤<>=≧≦%±" for character in text)
    if not has_digit and not has_sign:
        unit = env.unit(text)
        is_unit = unit is not None and not unit.is_bare and not _is_letter(text)
        return is_unit or (isinstance(problem, IllFormed) and _is_bad_numeral(text, env))
    if (
        _DESIGNATION.fullmatch(text) is not None
        or any(mark in text for mark in _PROSE)
        or _REMARK.search(text) is not None
        or _begins_with_unit(text, env)
    ):
        return False
    foreign = list(_foreign(text, env, known_words=problem is not None))
    if not foreign:
        return True
    return len(foreign) == 1 and has_digit and _stands_for_sign_or_digit(text, foreign[0], env)


def _is_letter(text: str) -> bool:
    return len(text) == 1 and text.isascii() and text.isalpha()


def _begins_with_unit(text: str, env: Environment) -> bool:
    """Whether words begin the cell that only happen to be units (省级以上3项, GB/T 8170); one letter before a figure is a slip (M.8万元)."""
    end = _unit_end(text, 0, env)
    if end is None or not text[0].isalpha() or _NUMERALS.match(text) or env.lexicon.head.at(text):
        return False
    return not (end == 1 and text[0].isascii() and text[1:2] in set("0123456789."))


def _is_bad_numeral(text: str, env: Environment) -> bool:
    match = _HAN_ONLY.match(text)
    return match is not None and (match.end() == len(text) or env.unit(text[match.end() :]) is not None)


def _foreign(text: str, env: Environment, *, known_words: bool) -> Iterator[int]:
    """Yield the places of the characters that belong to no sign, figure or unit; two units in a row are words (0发生)."""
    place, words, behind_unit = 0, env.lexicon, False
    while place < len(text):
        sign = words.head.at(text, place) or words.tail.at(text, place)
        is_word = sign and (known_words or sign in words.signs or sign in words.after or sign in words.bound)
        match = _NUMERALS.match(text, place) or _MARKS.match(text, place)
        unit_end = _unit_end(text, place, env)
        if is_word:
            place += len(sign)
        elif match is not None and (unit_end is None or unit_end < place + _LONG_UNIT):
            place = match.end()
        elif unit_end is not None and not (behind_unit and text[place] >= "一"):
            place, behind_unit = unit_end, True
            continue
        else:
            yield place
            place += 1
        behind_unit = False


def _unit_end(text: str, start: int, env: Environment) -> int | None:
    reach = env.catalogue.reach.get(text[start], 0)
    for end in range(min(len(text), start + reach), start, -1):
        spelling = text[start:end]
        is_rating = _is_letter(spelling) and "一" <= text[end : end + 1] <= "龥"  # the A of 4A级景区 is no unit
        if not is_rating and env.catalogue.spellings.get(spelling) is not None:
            return end
    return None


def _stands_for_sign_or_digit(text: str, place: int, env: Environment) -> bool:
    """A sign stands before the first digit (工5%), a digit beside one, and no 汉字 looks like a digit (9O%)."""
    before, behind = text[place - 1 : place] if place else "", text[place + 1 :]
    if not before:
        is_symbol = not text[place].isalnum() and text[place] not in env.lexicon.says_unit
        is_known = is_symbol or text[place] in _CONFUSED_SIGNS or text[place] in _LETTERS
        return (behind[:1] in set("0123456789.") and is_known) or (behind[:1] in set(_SIGNS) and is_symbol)
    beside = before in "0123456789." and (
        behind[:1] in set("0123456789.%‰") or not behind or env.unit(behind) is not None
    )
    return beside and text[place] not in "、,;" and (not text[place].isalpha() or text[place] in _LETTERS)


def _diagnosis(text: str, env: Environment, problem: Refused | IllFormed | None) -> tuple[int, int, Message]:
    """Return where *text* goes wrong, and why."""
    if isinstance(problem, TooManyDigits) or (problem is not None and _MISPLACED.search(text) is None):
        return problem.start, problem.end, problem.message if isinstance(problem, Refused) else _about_numeral(problem)
    if not any(character in "0123456789零一二三四五六七八九两十" for character in text):
        return 0, len(text), texts.MISSING_FIGURE()
    if (match := _MISSING_NUMERATOR.fullmatch(text)) is not None:
        return match.end("figure"), len(text), texts.MISSING_NUMERATOR(unit=f"/{match['per']}", per=match["per"])
    if (mark := _MISPLACED.search(text)) is not None:
        return mark.start(), mark.end(), texts.FOREIGN_MARK(mark=mark[0])
    if (foreign := next(_foreign(text, env, known_words=False), None)) is not None:
        return foreign, foreign + 1, texts.FOREIGN_MARK(mark=text[foreign])
    if (doubled := re.search(r"([%‰≥≤<>=])\1", text)) is not None:
        return doubled.start() + 1, doubled.end(), texts.DOUBLED_SIGN(sign=doubled[1])
    return _left_over(text, env)


def _about_numeral(problem: IllFormed) -> Message:
    if isinstance(problem, TooManyDigits):
        return texts.TOO_MANY_DIGITS(limit=MAX_DIGITS)
    if not problem.said:
        return texts.MISSING_BEFORE(extra=problem.extra)
    return texts.ILL_FORMED_NUMERAL(said=problem.said, extra=problem.extra)


def _left_over(text: str, env: Environment) -> tuple[int, int, Message]:
    try:
        figure = scan_figure(text, env, loose=True)
    except (Refused, IllFormed):
        figure = None
    end = figure.end if figure is not None and figure.end < len(text) else 0
    if not end:
        return 0, len(text), texts.NOT_UNDERSTOOD(left=text)
    return end, len(text), texts.LEFT_OVER(read=text[:end], left=text[end:])


def _candidates(text: str) -> Iterator[str]:
    """Yield what may have been meant, likeliest first; whoever asks keeps those that can be read."""
    if (match := _MISSING_NUMERATOR.fullmatch(text)) is not None:
        yield f"{match['figure']}元/{match['per']}"
    if text.startswith("每"):
        yield f"{text}元"
    yield _DOUBLED.sub(r"\1", text)
    yield _CLOSING_HUNDRED.sub("%", text)
    yield text[:1] + text[1:].translate(_CONFUSED_DIGITS)
    yield text.translate(_CONFUSED_DIGITS)
    if text[:1] in _CONFUSED_SIGNS:
        yield _CONFUSED_SIGNS[text[:1]] + text[1:]
    if " " in text and _TWO_FIGURES.search(text) is None:
        yield text.replace(" ", "")
    if not _BRACKETS.isdisjoint(text) and "," not in text:
        yield text.strip("()[]")
    yield _STRAY.sub("", text)
    yield _SIGN_BEHIND.sub(r"\2\1", text)
    if not _POINTS.isdisjoint(text):
        for pattern, replacement in _POINT_SLIPS:
            yield pattern.sub(replacement, text)
    if "," in text and "." not in text[: text.rfind(",")]:  # 1.000,00 may be a thousand
        yield from (_COMMA.sub(mark, text) for mark in (".", ""))


_DOUBLED = re.compile(r"([≥≤<>=%‰+])\1+")
_CLOSING_HUNDRED = re.compile(r"(?<=\d)百$", re.ASCII)
_SIGN_BEHIND = re.compile(r"^(.*\d.*)([≥≤<>=])$", re.ASCII)
_COMMA = re.compile(r"(?<=\d),(?=\d)", re.ASCII)
_BRACKETS = frozenset("()[]")
_POINTS = frozenset(".,。·")
_POINT_SLIPS = tuple(
    (re.compile(pattern, re.ASCII), replacement)
    for pattern, replacement in (
        (r"(\d)[.,]{2,}(\d)", r"\1.\2"),
        (r"(\d)[。·](\d)", r"\1.\2"),
        (r"(\d)\.(?!\d)", r"\1"),
        (r"(?<![\d万亿])\.(?=\d)", "0."),
    )
)


def describe(cell: Folded, env: Environment) -> Description:
    """Return *cell* as a description, with a note that names a figure in it."""
    figure = _figure_in(cell.text[:_MAX_SEARCHED], env)
    return Description(cell.raw, (figure,) if figure else ())


def _figure_in(text: str, env: Environment) -> Note | None:
    match = _FIGURE.search(text)
    if match is None:
        return None
    try:
        figure = scan_figure(text, env, start=match.start(), loose=True)
    except (Refused, IllFormed):
        return None
    return (
        note(texts.FIGURE_IN_DESCRIPTION, figure=env.as_written(text[match.start() : figure.unit_end]))
        if figure is not None
        else None
    )
