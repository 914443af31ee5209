"""Several: more than one value in a cell, each with the words that name it.

The productions::

    several = part { (, | ; | 、 | 且 | 和 | 或 | line break) part }      省级3个，市级5个  完成1部宣传片,2套方案
            | number part { number part }                                  ①新建3座②改造5座
            | label value { white space label value }                      省级3个 市级5个
            | figure unit { figure unit }                                  5个乡镇20个村
            | deadline figure                                              11月底完成100%
    part    = [number、] (value [noun] | label value)
    label   = words before the figure, up to 每 | in lists, a year, a quarter or a month      2024年≥95%，2025年≥96%

A unit or a year that only one part says serves the others (三、四人; 2024年6月启动，12月完成). A part may leave out what a single value may, no more.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import evolve

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.quantities import Dimension, Quantity, Unit
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.figures import scan_figure
from perfmodel.values.heads import read_head
from perfmodel.values.kinds import Approximation, Deadline, Interval, Join, Part, Period, Several, Threshold, unique
from perfmodel.values.normal import NUMBERING, fold
from perfmodel.values.numerals import IllFormed
from perfmodel.values.operators import Operator
from perfmodel.values.plain import read_plain
from perfmodel.values.ranges import interval_or_refused, read_range
from perfmodel.values.times import read_leading_deadline, read_time

__all__ = ["read_several"]

_MAX_PARTS = 50  # more is a table pasted into a cell
_SEPARATOR = re.compile(
    r"(?<!\d)[,。]|[,。](?!\d)|[;、\n]|并且|而且|的?同时|以及|且|(?<!于)或者?(?!等|以上|多|超)|(?<=[%\d\w])和(?=[^之])"
)
_NUMBERED = re.compile(rf"(^|[;,。\n]){NUMBERING.pattern}")
_ANY = re.compile(r"或者?(?!以|多|超)")
_LABEL = re.compile(
    r"(?P<label>(?![^A-Za-z一-龥]+[\d≥≤<>=])(?:(?!每)[A-Za-z一-龥“”《》()\-]){1,20}?)[:为]?(?P<body>(?:[≥≤<>=]|每|不|约|至少|超过|达到?|完成|\d|-|[一二三四五六七八九十两几]).*)"
)
_TIME_LABEL = re.compile(
    r"(?P<label>(?:19|20)\d\d年度?(?:第?[一二三四1-4]季度|[上下]半年|\d{1,2}月份?)?|第?[一二三四1-4]季度|[上下]半年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?)"
    r"(?:完成|达到?|:)?(?P<body>[≥≤<>=不约\d每].*)",
    re.ASCII,
)
_AGED = re.compile(
    r"(?P<label>\d{1,3}(?:[-~至]\d{1,3})?周?岁(?:\(含\))?(?:及?以[上下])?(?:老人|老年人|高龄老人|儿童)?):?(?P<body>[每\d≥≤<>=].*)",
    re.ASCII,
)
"""So much for people of an age: 80-89岁50元/月，90岁以上100元/月."""
_ORDINALS = {
    "1": [str(number) for number in range(1, _MAX_PARTS)],
    "一": [*"一二三四五六七八九十"],
    "①": [*"①②③④⑤⑥⑦⑧⑨⑩"],
}
"""What follows the number that begins a list."""
_COUNTED = re.compile(r"[1-9][\d,.]*[万亿]?[一-龥]{1,4}", re.ASCII)
_DAY = re.compile(r"(\d{1,2})[日号]前?", re.ASCII)
_YEARS = range(1900, 2101)
_NUMBERED_BY = frozenset({"级", "批次", "批", "号", "届", "类"})
"""Behind a figure these name a thing rather than count it: 2号楼3层."""
_SIDE_BY_SIDE = re.compile(rf"(?:{_COUNTED.pattern}){{2,5}}", re.ASCII)
_DATE_MARKS = frozenset("年月日号季旬末底./-")
_NOUN = re.compile(r"(?![一二三四五六七八九十]+$)[A-Za-z一-龥]{1,12}")


def read_several(text: str, raw: str, env: Environment) -> Several | Interval | Threshold | None:
    """Return the values that *text* lists — or the interval that two bounds joined by 且 make — or ``None`` unless every part is read."""
    dated = _dated_figure(text, env)
    if dated is not None:
        return dated
    for pieces, are_parts in _cuts(text, raw):
        whole = _parts(pieces, env)
        if whole is not None and are_parts(whole):
            return _joined(_with_asides(whole, pieces, env), pieces, text, env)
    return _side_by_side(text, env)


def _parts(pieces: Sequence[str], env: Environment) -> list[Part] | None:
    """Return the part that each piece is, or ``None`` unless all are."""
    if not 2 <= len(pieces) <= _MAX_PARTS:
        return None
    in_part = env.for_part()
    is_timed = sum(_TIME_LABEL.match(piece) is not None for piece in pieces) > 1
    parts = list[Part]()
    for piece in pieces:
        part = _part(piece, in_part, is_timed=is_timed)
        if part is None:
            return None
        parts.append(part)
    return parts


def _with_asides(parts: list[Part], pieces: Sequence[str], env: Environment) -> list[Part]:
    """Name parts by words that elsewhere only stand beside a figure, where those tell one part from another: 计划10次，实际8次."""
    named = [part.label or _aside(part, piece, env) for part, piece in zip(parts, pieces, strict=True)]
    if not all(named) or len(set(named)) < len(named):
        return parts
    return [evolve(part, label=label) for part, label in zip(parts, named, strict=True)]


def _aside(part: Part, piece: str, env: Environment) -> str | None:
    may_have = isinstance(part.value, (Threshold, Approximation, Deadline)) and piece[0] >= "一"
    head = read_head(piece, 0, env) if may_have else None
    return env.as_written(head.aside) if head is not None and head.aside else None


def _joined(
    parts: list[Part], pieces: Sequence[str], text: str, env: Environment
) -> Several | Interval | Threshold | None:
    whole = _with_shared_time(parts if "," in text else _with_shared_unit(parts), pieces, env)
    if any(_is_bare(part) for part in whole):
        return None  # a list of numbers, not of values
    join = Join.ANY if _ANY.search(text) else Join.ALL
    interval = _as_interval(whole, env) if join is Join.ALL else None
    return interval or Several(join, tuple(whole), env.text, _notes(whole))


def _are_apart(parts: Sequence[Part]) -> bool:
    """Whether parts that only a line break keeps apart are values each: ``≥9`` and ``5%`` are one that a narrow column broke."""
    figures = [part.value for part in parts if isinstance(part.value, Threshold)]
    return (
        len(
            {(figure.quantity.unit.is_bare, figure.quantity.unit.is_bare and figure.sign_written) for figure in figures}
        )
        <= 1
    )


def _are_labelled(parts: Sequence[Part]) -> bool:
    """Whether each of the parts that only white space keeps apart has its name: 省级3个 市级5个."""
    return all(part.label for part in parts)


def _with_shared_unit(parts: list[Part]) -> list[Part]:
    """Give the last part's unit to those before it that have none: 3或4人, 三、四人."""
    last = parts[-1].value
    if not isinstance(last, Threshold) or last.quantity.unit.is_bare or not all(_is_bare(part) for part in parts[:-1]):
        return parts
    shared = note(texts.SHARED_UNIT, unit=last.quantity.unit.symbol)
    return [*(_in_unit(part, last.quantity.unit, shared) for part in parts[:-1]), parts[-1]]


def _with_shared_time(parts: list[Part], pieces: Sequence[str], env: Environment) -> list[Part]:
    """Give the first deadline's year or recurrence to those behind it that say none: 每年3月、9月, 2024年6月启动，12月完成."""
    first = parts[0].value
    if not isinstance(first, Deadline) or first.date is None:
        return parts
    rest = zip(parts[1:], pieces[1:], strict=True)
    return [parts[0], *(_in_time(part, piece, first, first.date, env) for part, piece in rest)]


def _in_time(part: Part, piece: str, first: Deadline, date: PartialDate, env: Environment) -> Part:
    value = part.value
    if (
        part.label is None
        and date.day is not None
        and (day := _DAY.fullmatch(piece)) is not None
        and 1 <= int(day[1]) <= 31
    ):
        return Part(None, evolve(first, date=evolve(date, day=int(day[1])), text=None))  # 每月5日、15日
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
    return unique(*(note for part in parts for note in part.value.notes))


def _cuts(text: str, raw: str) -> Iterator[tuple[Sequence[str], Callable[[Sequence[Part]], bool]]]:
    """Yield the pieces that *text* may be cut into, and what must hold of the parts that they are.

    Separators part them, never a figure's own (1,234); in a cell of several lines line breaks too; else white space.
    """
    pieces = _pieces(text)
    if len(pieces) > 1:
        yield pieces, bool
    if "\n" in raw or "\r" in raw:
        yield [piece for line in raw.splitlines() for piece in _pieces(fold(line).text)], _are_apart
    elif len(pieces) == 1 and len(words := raw.split()) > 1:
        cut = [fold(word).text for word in words]
        if all(_LABEL.match(word) for word in cut):
            yield cut, _are_labelled


def _pieces(text: str) -> list[str]:
    """Cut at separators and at the numbers of a list."""
    text = _NUMBERED.sub(r"\1", ";".join(_items(text)))
    return [piece for cut in _SEPARATOR.split(text) if (piece := cut.strip())]


def _items(text: str) -> Iterator[str]:
    """Yield the items of a list that is numbered without separators: 1.电脑20台2.打印机5台."""
    mark = NUMBERING.match(text)
    first = mark[0].strip("().、") if mark is not None else ""
    if mark is None or first not in _ORDINALS:
        yield text
        return
    start = mark.end()
    for following in _ORDINALS[first][1:]:
        number = re.escape(mark[0].replace(first, following))
        match = re.compile(rf"(?<![\d.]){number}(?!\d)" if number.endswith(".") else rf"(?<!\d){number}").search(
            text, start
        )
        if match is None:
            break
        yield text[start : match.start()]
        start = match.end()
    yield text[start:]


def _side_by_side(text: str, env: Environment) -> Several | None:
    """figure unit { figure unit }, of things that do not add up        5个乡镇20个村"""
    parts = list[Part]()
    for match in _COUNTED.finditer(text) if _SIDE_BY_SIDE.fullmatch(text) is not None else ():
        part = _unlabelled(match[0], env.for_part(), noun=False)
        if (
            part is None
            or not isinstance(part.value, Threshold)
            or part.value.notes
            or not _stands_beside(part.value, parts)
        ):
            return None  # 10人培训3期 counts one thing
        parts.append(part)
    said = note(texts.NO_SEPARATOR, text=env.as_written(text))
    return Several(Join.ALL, tuple(parts), env.text, unique(*_notes(parts), said)) if len(parts) > 1 else None


def _stands_beside(value: Threshold, parts: Sequence[Part]) -> bool:
    """Whether *value* counts or measures another thing than the parts before: 3年2次 is how often, 5元3角 one sum, 2023级 a name, 1户1案 a motto."""
    unit, figure = value.quantity.unit, value.quantity.magnitude
    before = [part.value.quantity.unit for part in parts if isinstance(part.value, Threshold)]
    is_name = figure in _YEARS or unit.symbol in _NUMBERED_BY or figure == 1
    return (
        not is_name
        and "/" not in unit.symbol
        and unit.dimension in _SIDES
        and all(other.base != unit.base for other in before)
    )


def _dated_figure(text: str, env: Environment) -> Several | None:
    """deadline figure"""
    if "月" not in text and "年" not in text:
        return None
    read = _leading(text, env.for_part())
    if read is None:
        return None
    deadline, rest = read
    part = _unlabelled(rest, env.for_part())
    if part is None or isinstance(part.value, (Deadline, Period)):
        return None
    parts = (Part(None, deadline), part)
    return Several(Join.ALL, parts, env.text, _notes(parts))


def _leading(text: str, env: Environment) -> tuple[Deadline, str] | None:
    try:
        return read_leading_deadline(text, env)
    except Refused as error:
        if _is_lost(error, text):
            raise _placed(error, text, env) from error
        return None


def _is_lost(error: Refused, piece: str) -> bool:
    """Whether no other reading can mend it: a day that no calendar has (2月30日). With points it may be no date (2023.13万元)."""
    is_day = piece[error.end - 1 : error.end] in {"日", "号"}
    return error.message.text is texts.IMPOSSIBLE_DATE and is_day


def _placed(error: Refused, piece: str, env: Environment) -> Refused:
    """Return *error*, which a piece met, at its place in the cell."""
    place = max(0, env.cell.text.rfind(piece))
    return Refused(error.message, place + error.start, place + error.end, is_certain=True)


def _part(piece: str, env: Environment, *, is_timed: bool) -> Part | None:
    """part = value [noun] | label value"""
    part = _unlabelled(piece, env) or _dated(piece, env)
    if part is not None:
        return part
    match = (_TIME_LABEL.fullmatch(piece) if is_timed else None) or _LABEL.fullmatch(piece) or _AGED.fullmatch(piece)
    part = _unlabelled(match["body"], env, noun=False) if match else None
    if match is None or part is None or part.label is not None:
        return None
    is_date = isinstance(part.value, (Deadline, Period)) or _is_bare(part)
    return None if match.re is _TIME_LABEL and is_date else Part(env.as_written(match["label"]), part.value)


def _dated(piece: str, env: Environment) -> Part | None:
    """deadline value, whose date is then the label: 6月底前完成50%，12月底前完成100%"""
    if _DATE_MARKS.isdisjoint(piece):
        return None
    read = _leading(piece, env)
    body = read[1].removeprefix(":") if read is not None else ""
    part = _unlabelled(body, env) if body else None
    if part is None or isinstance(part.value, (Deadline, Period)):
        return None
    return Part(env.as_written(piece.removesuffix(body).removesuffix(":")), part.value)


def _unlabelled(piece: str, env: Environment, *, noun: bool = True) -> Part | None:
    """value [noun], where the figure itself may know its label: 合格率≥95%. What no reading of the rest can mend (2月30日) is raised."""
    if isinstance(plain := read_plain(piece, None, env.context), Threshold):
        return Part(None, plain)
    try:
        time = read_time(piece, env)
        return Part(None, time) if time is not None else _figure(piece, env, noun=noun) or _range(piece, env)
    except Refused as error:
        if _is_lost(error, piece):
            raise _placed(error, piece, env) from error
        return None
    except IllFormed:
        return None


def _figure(piece: str, env: Environment, *, noun: bool) -> Part | None:
    """figure [noun]        1部宣传片"""
    figure = scan_figure(piece, env, loose=True)
    if figure is None or "每" in figure.label:
        return None  # 低保每人每月≥600元: 每 belongs to the unit
    if figure.end < len(piece):
        if noun and not figure.label and _is_counted(figure, piece, env):
            value = figure.value(env)
            return Part(env.as_written(piece[figure.end :]), value) if value is not None else None
        figure = scan_figure(piece, env)  # with words that belong to it only where nothing follows
    value = figure.value(env) if figure is not None else None
    if figure is None or value is None:
        return None
    return Part(env.as_written(figure.label) if figure.label else None, value)


def _is_counted(figure: Draft, piece: str, env: Environment) -> bool:
    """Whether what stands behind the figure is what it counts: neither the rest of a unit (5元/生学期) nor what is done in a month (9月各一次)."""
    if not figure.has_unit or _NOUN.fullmatch(piece, figure.end) is None:
        return False
    if piece[figure.numeral.end : figure.unit_end] == "月":
        return False
    return "/" not in figure.unit.symbol or all(
        env.unit(piece[figure.end : figure.end + size]) is None for size in (1, 2)
    )


def _range(piece: str, env: Environment) -> Part | None:
    value = read_range(piece, env)
    if value is None:
        return None
    head = read_head(piece, 0, env)
    return Part(env.as_written(head.label) if head is not None and head.label else None, value)


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


_SIDES = frozenset({Dimension.COUNT, Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME, Dimension.MASS})
"""What stands side by side without a separator. Not time, money and shares, which say how often, for how much or of what."""
