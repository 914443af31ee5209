"""The parser: a whole cell in, one value out — every character accounted for, or a refusal.

A cell goes down the common path first (`perfmodel.values.common`); what that declines is folded and offered to the grammar's productions in turn, each
of which reads the whole cell or nothing. What none reads is refused or kept as a description (`perfmodel.values.refusals`).
"""

import re
from functools import lru_cache
from typing import Literal

from attrs import evolve

from perfmodel.messages import Message
from perfmodel.values import texts
from perfmodel.values.common import read_common
from perfmodel.values.context import Context
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.errors import ValueParseError
from perfmodel.values.figures import read_figure
from perfmodel.values.kinds import Threshold, Unreadable, Value, with_notes
from perfmodel.values.normal import NUMBERING, Folded, fold
from perfmodel.values.numerals import IllFormed, TooManyDigits
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

_NUMERAL = re.compile(r"[\d零一二三四五六七八九十百千万亿两几廿卅半]", re.ASCII)
_LONGEST = 400
"""Code points: a longer cell is prose, whatever figures it holds; so the time that a cell takes is bounded by its length."""
_ENDLESS = re.compile(r"[^\d零一二三四五六七八九]{0,8}(?P<digits>[\d,.]{65,}|[零一二三四五六七八九]{65,})", re.ASCII)
_NO_CONTEXT = Context()
_WRAPPERS = {"(": ")", "[": "]", "“": "”", '"': '"', "‘": "’", "'": "'", "「": "」", "『": "』"}


def parse(text: str, context: Context | str | None = None, *, on_error: OnError = "refuse") -> Value:
    """Return what a cell means.

    *context* is what stands around the cell, or just the subcategory's name (``context="时效指标"``). *on_error* says what becomes of a cell that cannot
    be read: ``"refuse"`` raises `ValueParseError`, ``"keep"`` returns the `Unreadable`, ``"repair"`` takes the suggestion where there is exactly one,
    with a note (N301), and raises otherwise.

    >>> parse("≥95%")
    Threshold(operator=Operator.GE, quantity=Quantity('95', '%'))
    >>> parse("100百", on_error="repair").notes[0].code
    'N301'
    """
    if context is None and (known := _KNOWN.get(text)) is not None:
        return known
    value = (
        _in_context(text, context) if context is not None and len(text) <= _MEMO_LENGTH else read_cell(text, context)
    )
    if isinstance(value, Unreadable):
        return value if on_error == "keep" else _refused(value, context, on_error)
    if context is None and len(text) <= _MEMO_LENGTH:
        _remember(text, value)
    return value


def _remember(text: str, value: Value) -> None:
    if len(_KNOWN) >= _MEMO_SIZE:
        _KNOWN.clear()
    _KNOWN[text] = value


def _refused(value: Unreadable, context: Context | str | None, on_error: OnError) -> Value:
    repaired = repair(value, context) if on_error == "repair" else None
    if repaired is None:
        raise ValueParseError(value)
    return repaired


def repair(value: Unreadable, context: Context | str | None = None) -> Value | None:
    """Return what the one suggestion of a refusal means, with a note that says so, or ``None`` where there is none or more than one."""
    if len(value.suggestions) != 1:
        return None
    meant = read_cell(value.suggestions[0], context)
    if isinstance(meant, Unreadable):
        return None
    return with_notes(
        evolve(meant, text=value.text), note(texts.REPAIRED, text=value.text, suggestion=value.suggestions[0])
    )


def read_cell(text: str, context: Context | str | None = None) -> Value:
    """Return what a cell means, a refusal included: nothing is remembered, nothing raised."""
    if context is None:
        return read_common(text) or _by_grammar(text, _NO_CONTEXT)
    if isinstance(context, str):
        context = Context(subcategory=context)
    return read_common(text, context) or _by_grammar(text, context)


_in_context = lru_cache(maxsize=_MEMO_SIZE)(read_cell)


def _by_grammar(text: str, context: Context) -> Value:
    if len(text) > MAX_LENGTH:
        return _too_long(text)
    cell = fold(text)
    env = Environment(context, cell)
    value, problem = _meaning(env)
    if value is None:
        value = refuse(cell, env, problem, lambda candidate: _meaning_of(candidate, context))
    return describe(cell, env) if value is None else value


def _meaning_of(text: str, context: Context) -> Value | None:
    """Return what *text* means, or ``None`` if it would be refused or described: whether a suggestion holds."""
    return read_common(text, context) or _meaning(Environment(context, fold(text)))[0]


def _meaning(env: Environment) -> tuple[Value | None, Refused | IllFormed | None]:
    """Return what a cell means, or what a production met that it could not read."""
    cell = env.cell
    if len(cell.text) > _LONGEST:
        digits = _ENDLESS.match(cell.text)
        return None, TooManyDigits(*digits.span("digits")) if digits is not None else None
    problem: Refused | IllFormed | None = None
    value: Value | None = None
    try:
        value = _read(cell, env)
    except (Refused, IllFormed) as error:
        problem = error
    if value is not None or (isinstance(problem, Refused) and problem.is_certain):
        return value, problem
    # What is not one value may still be wrapped, or several, whose parts are read one by one.
    try:
        return _unwrapped(cell, env.context) or read_several(cell.text, cell.raw, env), problem
    except Refused as error:
        return None, error


def _read(cell: Folded, env: Environment) -> Value | None:
    """cell = blank | completion | deadline | period | figure | interval | tolerance | tendency"""
    text = cell.text
    words = read_blank(text, env) or read_completion(text, env) or read_time(text, env)
    if words is not None:
        return words
    if _NUMERAL.search(text) is not None:
        figure = _read_figure(text, env)
        if figure is not None:
            return figure
    return read_tendency(text, env)


def _read_figure(text: str, env: Environment) -> Value | None:
    """A figure or a range of them; what a figure refuses (每亩200-300元, at the dash) may still be a range."""
    try:
        figure = read_figure(text, env)
    except Refused:
        value = read_range(text, env)
        if value is None:
            raise
        return value
    return figure or read_range(text, env)


def _unwrapped(cell: Folded, context: Context) -> Value | None:
    """Return what stands in brackets or quotes around the whole cell, or behind a leading number, with a note."""
    text = cell.text
    match = NUMBERING.match(text)
    if match is not None and match.end() < len(text) and (match[0][:1] in "1一(①" or not text[match.end()].isdigit()):
        inner, said = text[match.end() :], note(texts.NUMBERING, number=match[0])
    elif len(text) > 2 and _WRAPPERS.get(text[0]) == text[-1]:
        inner, said = text[1:-1], note(texts.WRAPPED)
    else:
        return None
    value = _meaning_of(inner, context)
    if value is None or (match is not None and isinstance(value, Threshold) and value.quantity.unit.is_bare):
        return None  # 1、2 may be two figures
    return with_notes(evolve(value, text=cell.raw), said)


def _too_long(text: str) -> Unreadable:
    message: Message = texts.TOO_LONG(length=len(text), limit=MAX_LENGTH)
    return Unreadable(text, (MAX_LENGTH, len(text)), message)
