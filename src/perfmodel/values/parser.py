"""The parser: a whole cell in, one value out — every character accounted for, or a refusal.

Three quick looks come first, at the raw text for a figure (`perfmodel.values.common`) or a phrase (`perfmodel.values.phrases`), at the folded text for
other plain figures (`perfmodel.values.plain`). What they decline is offered to the grammar's productions in turn, each of which reads the whole cell or
nothing. What none reads is refused or kept as a description (`perfmodel.values.refusals`).
"""

import re
from functools import lru_cache
from typing import Literal

from attrs import evolve

from perfmodel.messages import Note
from perfmodel.quantities import Catalogue
from perfmodel.values import texts
from perfmodel.values.common import read_common
from perfmodel.values.context import Context
from perfmodel.values.environment import Environment, Refused, fill_environment, note
from perfmodel.values.errors import ValueParseError
from perfmodel.values.figures import read_figure
from perfmodel.values.kinds import Interval, Several, Threshold, Unreadable, Value, with_notes
from perfmodel.values.lexicon import lexicon
from perfmodel.values.normal import NUMBERING, Folded, fold
from perfmodel.values.numerals import IllFormed, TooManyDigits
from perfmodel.values.phrases import read_phrase
from perfmodel.values.places import placed
from perfmodel.values.plain import read_plain
from perfmodel.values.ranges import read_range
from perfmodel.values.refusals import describe, refuse
from perfmodel.values.several import read_several
from perfmodel.values.times import read_time
from perfmodel.values.words import read_blank, read_completion, read_tendency

__all__ = ["MAX_LENGTH", "OnError", "parse", "read_cell", "repair"]

OnError = Literal["refuse", "keep", "repair"]

MAX_LENGTH = 32_767
"""Code points: the most that a workbook's cell can hold."""

_MEMO_LENGTH = 64  # longer texts are prose, which does not repeat
_MEMO_SIZE = 8192
_KNOWN: dict[str, Value] = {}
"""What short cells were read as: columns repeat a few dozen texts. Values are immutable, so this changes nothing but the time."""

_NUMERALS = frozenset("0123456789零一二三四五六七八九十百千万亿两几廿卅半")
_LISTED = _NUMERALS | frozenset("年月日号季")
"""What a part of a list has some of: it is a figure, a date or a period."""
_LONGEST = 400
"""Code points: a longer cell is prose, whatever figures it holds; so the time that a cell takes is bounded by its length."""
_ENDLESS = re.compile(r"[^\d零一二三四五六七八九]{0,8}(?P<digits>[\d,.]{65,}|[零一二三四五六七八九]{65,})", re.ASCII)
_NO_CONTEXT = Context()
_OFTEN = re.compile(
    r"(?:1|一)个?(?P<per>年|季度|月|周|天)(?=[≥≤]?\d+[次场期轮天]|[一二两三四五六七八九十]+[次场期轮])", re.ASCII
)
_RANGE_MARKS = frozenset("-~±")
_FIRST_OF_LIST = "1一(①"
_MAX_WRAPPED = 3
_WRAPPERS = {"(": ")", "[": "]", "“": "”", '"': '"', "‘": "’", "'": "'", "「": "」", "『": "』"}


def parse(
    text: str,
    context: Context | str | None = None,
    *,
    on_error: OnError = "refuse",
    catalogue: Catalogue | None = None,
) -> Value:
    """Return what a cell means.

    *context* is what stands around the cell, or just the subcategory's name (``context="时效指标"``). *on_error* says what becomes of a cell that cannot
    be read: ``"refuse"`` raises `ValueParseError`, ``"keep"`` returns the `Unreadable`, ``"repair"`` takes the suggestion where there is exactly one,
    with a note (N301), and raises otherwise. *catalogue* is a catalogue of units of one's own, in place of the one that ships.

    >>> parse("≥95%")
    Threshold(operator=Operator.GE, quantity=Quantity('95', '%'))
    >>> parse("100百", on_error="repair").notes[0].code
    'N301'
    """
    if context is None and catalogue is None and (known := _KNOWN.get(text)) is not None:
        return known
    value = read_cell(text, context, catalogue) if catalogue is not None else _remembered(text, context)
    if not isinstance(value, Unreadable) or on_error == "keep":
        return value
    repaired = repair(value, context, catalogue) if on_error == "repair" else None
    if repaired is None:
        raise ValueParseError(value)
    return repaired


def _remembered(text: str, context: Context | str | None) -> Value:
    """Read a cell and remember it, if it is short."""
    if len(text) > _MEMO_LENGTH:
        return read_cell(text, context)
    if context is not None:
        return _in_context(text, context)
    value = read_cell(text)
    if not isinstance(value, Unreadable):
        if len(_KNOWN) >= _MEMO_SIZE:
            _KNOWN.clear()
        _KNOWN[text] = value
    return value


def repair(value: Unreadable, context: Context | str | None = None, catalogue: Catalogue | None = None) -> Value | None:
    """Return what the one suggestion of a refusal means, with a note that says so, or ``None`` where there is none or more than one."""
    if len(value.suggestions) != 1:
        return None
    meant = read_cell(value.suggestions[0], context, catalogue)
    if isinstance(meant, Unreadable):
        return None
    return with_notes(
        evolve(meant, text=value.text), note(texts.REPAIRED, text=value.text, suggestion=value.suggestions[0])
    )


def read_cell(text: str, context: Context | str | None = None, catalogue: Catalogue | None = None) -> Value:
    """Return what a cell means, a refusal included: nothing is remembered, nothing raised."""
    if isinstance(context, str):
        context = Context(subcategory=context)
    if catalogue is None and (quick := read_common(text, context) or read_phrase(text)) is not None:
        return quick
    if len(text) > MAX_LENGTH:
        return Unreadable(text, (MAX_LENGTH, len(text)), texts.TOO_LONG(length=len(text), limit=MAX_LENGTH))
    cell = fold(text)
    if catalogue is None and (plain := read_plain(cell.text, text, context)) is not None:
        return plain
    return _by_grammar(cell, context or _NO_CONTEXT, catalogue)


_in_context = lru_cache(maxsize=_MEMO_SIZE)(read_cell)


def _by_grammar(cell: Folded, context: Context, catalogue: Catalogue | None = None) -> Value:
    env = fill_environment(context, cell, False, catalogue or Catalogue.default(), lexicon())  # noqa: FBT003 - its slots in their order
    value, problem = _meaning(env)
    if value is None:
        value = refuse(env.cell, env, problem, lambda candidate: _meaning(env.for_cell(fold(candidate)))[0])
    if value is None:
        value = describe(env.cell, env)
    return placed(value) if value.notes else value


def _meaning(env: Environment) -> tuple[Value | None, Refused | IllFormed | None]:
    """cell = value | several | "(" cell ")" | number、 cell; and what a production met that it could not read."""
    cell = env.cell
    if len(cell.text) > _LONGEST:
        digits = _ENDLESS.match(cell.text)
        return None, TooManyDigits(*digits.span("digits")) if digits is not None else None
    value, problem = _one_or_several(env)
    if value is None and not (isinstance(problem, Refused) and problem.is_certain):
        value = _unwrapped(env)
    return value, problem


def _one_or_several(env: Environment) -> tuple[Value | None, Refused | IllFormed | None]:
    """What is not one value may still be several, whose parts are read one by one."""
    cell = env.cell
    problem: Refused | IllFormed | None = None
    try:
        value = _read(cell, env)
        if "\n" in cell.raw.strip() and isinstance(value, (Threshold, Interval)):
            value = _in_lines(env) or value
    except (Refused, IllFormed) as error:
        value, problem = None, error
    is_certain = isinstance(problem, Refused) and problem.is_certain
    if value is not None or is_certain or _LISTED.isdisjoint(cell.text) or NUMBERING.match(cell.text) is not None:
        return value, problem
    try:
        return read_several(cell.text, cell.raw, env), problem
    except Refused as error:
        return None, error


def _in_lines(env: Environment) -> Several | None:
    """Return the values of a cell's lines where each has a name of its own: joined, one would be taken for the name of the next."""
    several = read_several(env.cell.text, env.cell.raw, env)
    return several if isinstance(several, Several) and all(part.label for part in several.parts) else None


def _read(cell: Folded, env: Environment) -> Value | None:
    """value = blank | completion | deadline | period | figure | interval | tolerance | tendency"""
    text = cell.text
    words = read_blank(text, env) or read_completion(text, env) or read_time(text, env)
    if words is not None:
        return words
    if not _NUMERALS.isdisjoint(text):
        figure = _read_figure(text, env)
        if figure is not None:
            return figure
    return read_tendency(text, env)


def _read_figure(text: str, env: Environment) -> Value | None:
    """A figure or a range of them; what a figure refuses (每亩200-300元, at the dash) may still be a range. 一年两次 is 每年两次."""
    if text[0] in "1一" and (often := _OFTEN.match(text)) is not None:
        text = f"每{text[often.end() - len(often['per']) :]}"
    if not _RANGE_MARKS.isdisjoint(text[1:]) and (value := read_range(text, env)) is not None:
        return value  # a figure would be scanned to its end, and then again as a bound
    try:
        figure = read_figure(text, env)
    except Refused:
        value = read_range(text, env)
        if value is None:
            raise
        return value
    return figure or read_range(text, env)


def _unwrapped(env: Environment) -> Value | None:
    """Return what stands in brackets or quotes around the whole cell, or behind a leading number, with a note."""
    text, said = env.cell.text, list[Note]()
    while len(said) < _MAX_WRAPPED and (inner := _inner(text)) is not None:
        text = inner[0]
        said.append(inner[1])
    if not said:
        return None
    value, _ = _one_or_several(env.for_cell(fold(text)))
    if value is None and NUMBERING.match(env.cell.text) is not None:
        value = _listed(env)
    if value is None or (_is_bare(value) and said[0].message.text is texts.NUMBERING):
        return None  # 1、2 may be two figures
    return with_notes(evolve(value, text=env.cell.raw), *said)


def _listed(env: Environment) -> Value | None:
    """A list whose first number was taken for numbering; what it refuses for certain was told already."""
    try:
        return read_several(env.cell.text, env.cell.raw, env)
    except Refused:
        return None


def _inner(text: str) -> tuple[str, Note] | None:
    match = NUMBERING.match(text)
    if (
        match is not None
        and match.end() < len(text)
        and (match[0][0] in _FIRST_OF_LIST or not text[match.end()].isdigit())
    ):
        return text[match.end() :], note(texts.NUMBERING, number=match[0])
    if len(text) > len("()") and _WRAPPERS.get(text[0]) == text[-1]:
        return text[1:-1], note(texts.WRAPPED)
    return None


def _is_bare(value: Value) -> bool:
    return isinstance(value, Threshold) and value.quantity.unit.is_bare
