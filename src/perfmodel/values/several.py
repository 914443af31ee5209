"""Several: more than one value in a cell, each with the words that name it.

The productions::

    several = part { (, | ; | 、 | 且 | 和 | 或 | line break) part }      省级3个，市级5个  完成1部宣传片,2套方案
            | deadline figure                                              11月底完成100%
    part    = [number、] [label] value [noun]

A unit or a year that only one part says serves the others (三、四人; 2024年6月启动，12月完成).
"""

import re
from collections.abc import Iterable

from attrs import evolve

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.quantities import Quantity, Unit
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.figures import scan_figure
from perfmodel.values.kinds import Deadline, Interval, Join, Part, Period, Several, Threshold
from perfmodel.values.normal import NUMBERING, fold
from perfmodel.values.numerals import IllFormed
from perfmodel.values.operators import Operator
from perfmodel.values.ranges import interval_or_refused, read_range
from perfmodel.values.times import read_leading_deadline, read_time

__all__ = ["read_several"]

_MAX_PARTS = 50  # more is a table pasted into a cell
_SEPARATOR = re.compile(
    r"(?<!\d)[,。]|[,。](?!\d)|[;、\n]|并且|而且|同时|以及|且|(?<!于)或者?(?!等|以上|多|超)|(?<=[%\d\w])和(?=[^之])"
)
_NUMBERED = re.compile(rf"(^|[;,。\n]){NUMBERING.pattern}")
_ANY = re.compile(r"或者?(?!以|多|超)")
_LABEL = re.compile(
    r"(?P<label>[A-Za-z一-龥“”《》()\-]{1,20}?)[:为]?(?P<body>(?:[≥≤<>=]|不|约|至少|超过|达到?|完成|\d|-|[一二三四五六七八九十两几]).*)"
)
_DATE_MARKS = frozenset("年月日号季旬末底./-")
_NOUN = re.compile(r"[A-Za-z一-龥]{1,12}")


def read_several(text: str, raw: str, env: Environment) -> Several | Interval | Threshold | None:
    """Return the values that *text* lists — or the interval that two bounds joined by 且 make — or ``None`` unless every part is read."""
    dated = _dated_figure(text, env)
    if dated is not None:
        return dated
    part_env = env.for_part()
    pieces = _pieces(_NUMBERED.sub(r"\1", text), raw)
    if not 2 <= len(pieces) <= _MAX_PARTS:
        return None
    parts = [_part(piece, part_env) for piece in pieces]
    whole = [part for part in parts if part is not None]
    if len(whole) < len(parts):
        return None
    if "," not in text:
        whole = _with_shared_unit(whole)
    whole = _with_shared_time(whole, pieces, env)
    if any(_is_bare(part) for part in whole):
        return None  # a list of numbers, not of values
    join = Join.ANY if _ANY.search(text) else Join.ALL
    interval = _as_interval(whole, env) if join is Join.ALL else None
    return interval or Several(join, tuple(whole), env.text, _notes(whole))


def _with_shared_unit(parts: list[Part]) -> list[Part]:
    """Give the last part's unit to those before it that have none: 3或4人, 三、四人."""
    last = parts[-1].value
    if not isinstance(last, Threshold) or last.quantity.unit.is_bare or not all(_is_bare(part) for part in parts[:-1]):
        return parts
    shared = note(texts.SHARED_UNIT, unit=last.quantity.unit.symbol)
    return [*(_in_unit(part, last.quantity.unit, shared) for part in parts[:-1]), parts[-1]]


def _with_shared_time(parts: list[Part], pieces: list[str], env: Environment) -> list[Part]:
    """Give the first deadline's year or recurrence to those behind it that say none: 每年3月、9月, 2024年6月启动，12月完成."""
    first = parts[0].value
    if not isinstance(first, Deadline) or first.date is None:
        return parts
    rest = zip(parts[1:], pieces[1:], strict=True)
    return [parts[0], *(_in_time(part, piece, first, first.date, env) for part, piece in rest)]


def _in_time(part: Part, piece: str, first: Deadline, date: PartialDate, env: Environment) -> Part:
    value = part.value
    if not isinstance(value, Deadline) or value.date is None or value.every is not None or value.date.year is not None:
        return part
    if first.every is not None:
        return evolve(part, value=evolve(value, every=first.every))
    try:
        return evolve(part, value=evolve(value, date=value.date.in_year(date.year)))
    except ModelError as error:
        start = max(0, env.cell.text.rfind(piece))
        raise Refused(error.message, start, start + len(piece), is_certain=True) from error


def _in_unit(part: Part, unit: Unit, said: Note) -> Part:
    value = part.value
    assert isinstance(value, Threshold)  # a bare figure
    quantity = Quantity(value.quantity.magnitude, unit)
    return evolve(part, value=evolve(value, quantity=quantity, notes=(*value.notes, said)))


def _is_bare(part: Part) -> bool:
    value = part.value
    return (
        part.label is None and isinstance(value, Threshold) and value.quantity.unit.is_bare and not value.sign_written
    )


def _notes(parts: Iterable[Part]) -> tuple[Note, ...]:
    return tuple(note for part in parts for note in part.value.notes)


def _pieces(text: str, raw: str) -> list[str]:
    """Cut at separators, never inside a figure's own separators (1,234); a cell of several lines is cut at the lines."""
    cut = [piece for piece in _SEPARATOR.split(text) if piece]
    if len(cut) > 1:
        return cut
    lines = (NUMBERING.sub("", fold(line).text, count=1) for line in raw.splitlines())
    return [line for line in lines if line] if "\n" in raw else cut


def _dated_figure(text: str, env: Environment) -> Several | None:
    """deadline figure"""
    if "月" not in text and "年" not in text:
        return None
    try:
        read = read_leading_deadline(text, env.for_part())
    except (Refused, IllFormed):
        return None
    if read is None:
        return None
    deadline, rest = read
    part = _unlabelled(rest, env.for_part())
    if part is None or isinstance(part.value, (Deadline, Period)):
        return None
    parts = (Part(None, deadline), part)
    return Several(Join.ALL, parts, env.text, _notes(parts))


def _part(piece: str, env: Environment) -> Part | None:
    """part = [label] value [noun]"""
    part = _unlabelled(piece, env) or _dated(piece, env)
    if part is not None:
        return part
    match = _LABEL.fullmatch(piece)
    part = _unlabelled(match["body"], env) if match else None
    return Part(env.as_written(match["label"]), part.value) if match and part else None


def _dated(piece: str, env: Environment) -> Part | None:
    """deadline value, whose date is then the label: 6月底前完成50%，12月底前完成100%"""
    if _DATE_MARKS.isdisjoint(piece):
        return None
    try:
        read = read_leading_deadline(piece, env)
    except (Refused, IllFormed):
        return None
    part = _unlabelled(read[1], env) if read is not None else None
    if read is None or part is None or isinstance(part.value, (Deadline, Period)):
        return None
    return Part(env.as_written(piece.removesuffix(read[1])), part.value)


def _unlabelled(piece: str, env: Environment) -> Part | None:
    """value [noun], where the figure itself may know its label: 合格率≥95%"""
    try:
        time = read_time(piece, env)
        return Part(None, time) if time is not None else _figure(piece, env) or _range(piece, env)
    except (Refused, IllFormed):
        return None


def _figure(piece: str, env: Environment) -> Part | None:
    """figure [noun]        1部宣传片"""
    figure = scan_figure(piece, env, loose=True)
    if figure is None:
        return None
    if figure.end < len(piece):
        if figure.has_unit and _NOUN.fullmatch(piece, figure.end):
            value = figure.value(env)
            return Part(env.as_written(figure.label or piece[figure.end :]), value) if value is not None else None
        figure = scan_figure(piece, env)  # with words that belong to it only where nothing follows
    value = figure.value(env) if figure is not None else None
    if figure is None or value is None:
        return None
    return Part(env.as_written(figure.label) if figure.label else None, value)


def _range(piece: str, env: Environment) -> Part | None:
    value = read_range(piece, env)
    return None if value is None else Part(None, value)


def _as_interval(parts: list[Part], env: Environment) -> Interval | Threshold | None:
    """Two unlabelled bounds that look at one another are one interval: ≥2次且≤5次."""
    if len(parts) != 2 or any(part.label for part in parts):
        return None
    bounds = [part.value for part in parts if isinstance(part.value, Threshold)]
    lower = next((bound for bound in bounds if bound.operator in {Operator.GE, Operator.GT}), None)
    upper = next((bound for bound in bounds if bound.operator in {Operator.LE, Operator.LT}), None)
    if lower is None or upper is None:
        return None
    if not lower.quantity.is_comparable_to(upper.quantity):
        return None
    return interval_or_refused(lower, upper, env, (*lower.notes, *upper.notes))
