"""Writing values: one canonical text for each meaning, in symbols or in words.

``parse`` reads what is written here back as the same meaning, so a canonical text may stand in any cell. Approximations and tendencies are written in
the first of their spellings that does read back so.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, cast

from perfmodel.messages import DEFAULT_LOCALE, Locale
from perfmodel.quantities import Dimension, Quantity, written
from perfmodel.quantities.quantity import MAX_DIGITS
from perfmodel.terms import Degree, Direction
from perfmodel.values.dates import PartialDate
from perfmodel.values.kinds import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Every,
    Interval,
    Join,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)
from perfmodel.values.operators import Operator

if TYPE_CHECKING:
    import babel

__all__ = ["Style", "format_value"]

Style = Literal["symbols", "words"]

_WORDS: Mapping[Locale, Mapping[Operator, str]] = {
    "zh_CN": {Operator.GE: "不低于", Operator.GT: "高于", Operator.EQ: "", Operator.LT: "低于", Operator.LE: "不高于"},
    "en": {
        Operator.GE: "at least ",
        Operator.GT: "more than ",
        Operator.EQ: "",
        Operator.LT: "less than ",
        Operator.LE: "at most ",
    },
}
_DIRECTIONS: Mapping[Locale, Mapping[Direction, str]] = {
    "zh_CN": {Direction.UP: "提高", Direction.DOWN: "下降", Direction.STEADY: "保持稳定"},
    "en": {Direction.UP: "up", Direction.DOWN: "down", Direction.STEADY: "steady"},
}
_DEGREES: Mapping[Locale, Mapping[Degree, str]] = {
    "zh_CN": {Degree.REACHED: "达成", Degree.MOSTLY: "基本达成", Degree.PARTLY: "部分达成", Degree.NOT: "未达成"},
    "en": {
        Degree.REACHED: "reached",
        Degree.MOSTLY: "mostly reached",
        Degree.PARTLY: "partly reached",
        Degree.NOT: "not reached",
    },
}
_EVERY: Mapping[Every, str] = {Every.MONTH: "每月", Every.QUARTER: "每季度", Every.YEAR: "每年"}


def format_value(value: Value, style: Style = "symbols", locale: Locale = DEFAULT_LOCALE) -> str:
    """Return *value* as text. Symbols are canonical (``≥95%``); words are for reading (``不低于95%``, ``at least 95%``), their figures grouped by locale.

    >>> from perfmodel.values import parse
    >>> format_value(parse("百分之九十五以上")), format_value(parse("≥12000人"), "words", "en")
    ('≥95%', 'at least 12,000人')
    """
    return _WRITERS[type(value)](value, _Pen(style, locale))


def _unit(quantity: Quantity) -> str:
    """Write the unit. 3季度 is a quarter of the year and 3月 a month; durations are 3个季度 and 3个月."""
    unit = quantity.unit
    if unit.dimension is not Dimension.CALENDAR or not unit.symbol.endswith(("月", "季度")):
        return unit.symbol
    name = unit.symbol.lstrip("万亿")
    return f"{unit.symbol.removesuffix(name)}个{name}"


class _Pen:
    """How to write: the style and the language."""

    def __init__(self, style: Style, locale: Locale) -> None:
        self.style = style
        self.locale: Locale = locale

    def quantity(self, quantity: Quantity) -> str:
        figure = written(quantity.magnitude)
        if self.style == "words" and "/" not in figure:
            figure = _grouped(figure, self.locale)
        return f"{figure}{_unit(quantity)}"

    def threshold(self, value: Threshold) -> str:
        sign = value.operator.symbol if self.style == "symbols" else _WORDS[self.locale][value.operator]
        is_bare = value.operator is Operator.EQ
        return ("" if is_bare else sign) + self.quantity(value.quantity)


def _grouped(figure: str, locale: Locale) -> str:
    """Group the digits of *figure* as *locale* does, every written one kept."""
    from decimal import Context, Decimal, localcontext  # noqa: PLC0415 - with babel, below: only words need either

    from babel.numbers import format_decimal  # noqa: PLC0415 - babel is heavy, and symbols do without it

    places = len(figure.partition(".")[2])
    with localcontext(Context(prec=2 * MAX_DIGITS)):  # babel quantizes in the caller's context
        return format_decimal(Decimal(figure), "#,##0" + f".{'0' * places}" * bool(places), _babel_locale(locale))


@lru_cache(maxsize=2)
def _babel_locale(locale: Locale) -> "babel.Locale":
    import babel  # noqa: PLC0415 - see above

    return babel.Locale.parse(locale)


def _interval(value: Interval, pen: _Pen) -> str:
    low, high = pen.quantity(value.lower.quantity), pen.quantity(value.upper.quantity)
    closed = not (value.lower.operator.is_strict or value.upper.operator.is_strict)
    if pen.style == "words" and closed:
        return f"{low}至{high}" if pen.locale == "zh_CN" else f"{low} to {high}"
    negative = value.lower.quantity.magnitude < 0 or value.upper.quantity.magnitude < 0
    if closed and not negative:
        return f"{low}-{high}"
    return (
        f"{'(' if value.lower.operator.is_strict else '['}{low}~{high}{')' if value.upper.operator.is_strict else ']'}"
    )


def _approximation(value: Approximation, pen: _Pen) -> str:
    text = next((text for text in _approximate_texts(value) if _reads_as(text, value)), None)
    if text is not None:
        return text
    bounds = [pen.threshold(bound) for bound in (value.lower, value.upper) if bound is not None]
    return "约" + "且".join(bounds)


def _approximate_texts(value: Approximation) -> Iterator[str]:
    unit = value.unit.symbol
    if value.magnitude is None:
        scale = unit[:1] if unit[:1] in {"万", "亿"} else ""
        rest = unit.removeprefix(scale)
        yield from (f"{some}{scale}{rest}" for some in ("几", "几十", "几百", "几千"))
        if value.lower is not None and value.upper is not None:
            yield from (f"{ten}{pair}{unit}" for pair in _pairs() for ten in _tens())
        return
    figure = written(value.magnitude)
    yield from (f"约{figure}{unit}", f"{figure}余{unit}", f"近{figure}{unit}")
    yield from (f"上{name}{unit}" for name, worth in (("百", "100"), ("千", "1000")) if worth == figure)
    if unit.startswith(("万", "亿")):
        yield f"上{unit}"


def _pairs() -> Iterator[str]:
    digits = "零一二三四五六七八九"
    steps = ("", "十", "百", "千")
    yield from (f"{digits[n]}{digits[n + 1]}{step}" for step in steps for n in range(1, 9))
    yield from (f"三五{step}" for step in steps)


def _tens() -> Iterator[str]:
    yield from ("", "十", *(f"{digit}十" for digit in "二三四五六七八九"))


def _reads_as(text: str, value: Value) -> bool:
    from perfmodel.values.parser import read_cell  # noqa: PLC0415 - the parser knows nothing of writing

    return read_cell(text) == value


def _date(date: PartialDate, *, end: bool) -> str:
    """Write a date; *end* says that a month or a year means its last day."""
    year = f"{date.year}年" if date.year is not None else ""
    month = f"{date.month}月" if date.month is not None else ""
    day = f"{date.day}日" if date.day is not None else ""
    return year + month + day + ("底" if end and month and not day else "")


def _deadline(value: Deadline, pen: _Pen) -> str:
    if value.within is not None:
        return f"{value.after or ''}后{pen.quantity(value.within)}内"
    assert value.date is not None  # a deadline has a date or a duration
    every = _EVERY[value.every] if value.every is not None else ""
    if every and value.date == PartialDate(day=31):
        return f"{every}底前"
    if value.every is Every.QUARTER and value.date == PartialDate(month=3):
        return f"{every}末"
    if value.operator is Operator.LT and value.date.day is not None:
        return f"<{every}{_date(value.date, end=False)}"
    if value.operator is Operator.LE and value.date.month is None and value.date.day is None:
        return f"{every}{_date(value.date, end=False)}"
    return f"{every}{_date(value.date, end=value.operator is not Operator.LT)}前"


def _period(value: Period, pen: _Pen) -> str:
    if value.start is None or value.end is None:
        return "全年"
    if value.start == value.end and value.start.month is None:
        return f"{_date(value.start, end=False)}全年"
    link = "至" if pen.style == "words" else "-"
    return f"{_date(value.start, end=False)}{link}{_date(value.end, end=False)}"


def _tendency(value: Tendency, pen: _Pen) -> str:
    if pen.locale == "en" and pen.style == "words":
        return " ".join(filter(None, (_DIRECTIONS["en"][value.direction], pen.threshold(value.by) if value.by else "")))
    by = pen.threshold(value.by) if value.by is not None else ""
    against = f"较{value.baseline}" if value.baseline else ""
    word, degree = _DIRECTIONS["zh_CN"][value.direction], value.degree or ""
    texts = [
        f"{against}{degree}{one}{by}" for one in dict.fromkeys((word.removeprefix("保持") if degree else word, word))
    ]
    texts += [f"{against}{word}{degree}{by}"]
    return next((text for text in texts if _reads_as(text, value)), value.text or texts[0])


def _completion(value: Completion, pen: _Pen) -> str:
    if value.reason and pen.locale == "zh_CN":
        return f"{value.reason}未完成"
    return _DEGREES[pen.locale][value.degree]


def _several(value: Several, pen: _Pen) -> str:
    join = "或" if value.join is Join.ANY else "，"
    return join.join(f"{part.label or ''}{_WRITERS[type(part.value)](part.value, pen)}" for part in value.parts)


def _own_text(value: Description | Unreadable, _: _Pen) -> str:
    return value.text


def _blank(_: Blank, _pen: _Pen) -> str:
    return "/"


_WRITERS = cast(
    "Mapping[type, Callable[[Value, _Pen], str]]",
    {
        Threshold: lambda value, pen: pen.threshold(value),
        Interval: _interval,
        Approximation: _approximation,
        Deadline: _deadline,
        Period: _period,
        Tendency: _tendency,
        Completion: _completion,
        Description: _own_text,
        Several: _several,
        Blank: _blank,
        Unreadable: _own_text,
    },
)
