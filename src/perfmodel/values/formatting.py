"""Writing values: one canonical text for each meaning, in symbols or in words.

``parse`` reads what is written here back as the same meaning, so a canonical text may stand in any cell. Approximations and tendencies are written in
the first of their spellings that does read back so.
"""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import cast

from attrs import evolve

from perfmodel.messages import DEFAULT_LOCALE, Locale
from perfmodel.quantities import BARE, Magnitude, Quantity
from perfmodel.quantities.catalogue import SCALES
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
from perfmodel.values.pen import Pen, Style, figure_of

__all__ = ["Style", "format_value"]

_DIRECTIONS: Mapping[Direction, str] = {Direction.UP: "提高", Direction.DOWN: "下降", Direction.STEADY: "保持稳定"}
_DEGREES: Mapping[Degree, str] = {
    Degree.REACHED: "达成",
    Degree.MOSTLY: "基本达成",
    Degree.PARTLY: "部分达成",
    Degree.NOT: "未达成",
}
_EVERY: Mapping[Every, str] = {Every.MONTH: "每月", Every.QUARTER: "每季度", Every.YEAR: "每年"}


def format_value(value: Value, style: Style = "symbols", locale: Locale | str = DEFAULT_LOCALE) -> str:
    """Return *value* as text. Symbols are canonical (``≥95%``); words are for reading (``不低于95%``, ``at least 95%``), their figures grouped by locale.

    A locale that the library has no words for gets those of its language (``zh_TW``, ``en_US``), else English.

    >>> from perfmodel.values import parse
    >>> format_value(parse("百分之九十五以上")), format_value(parse("≥12000人"), "words", "en")
    ('≥95%', 'at least 12,000人')
    """
    pen = Pen(style, "zh_CN" if locale.lower().startswith("zh") else "en")
    if style == "words" and pen.locale == "en":
        from perfmodel.values.english import write  # noqa: PLC0415 - only who reads English needs its words

        return write(value, pen)
    return _WRITERS[type(value)](value, pen)


def _interval(value: Interval, pen: Pen) -> str:
    value = _unshared(value)
    low, high = pen.quantity(value.lower.quantity), pen.quantity(value.upper.quantity)
    closed = not (value.lower.operator.is_strict or value.upper.operator.is_strict)
    if pen.style == "words":
        return f"{low}至{high}" if closed else f"{pen.threshold(value.lower)}且{pen.threshold(value.upper)}"
    negative = value.lower.quantity.magnitude < 0 or value.upper.quantity.magnitude < 0
    if closed and not negative and not (value.lower.quantity.unit.is_bare and _is_period(f"{low}-{high}")):
        return f"{low}-{high}"
    first = "(" if value.lower.operator.is_strict else "["
    last = ")" if value.upper.operator.is_strict else "]"
    link = "," if first + last == "()" else "~"  # round brackets around a dash only group
    return f"{first}{low}{link}{high}{last}"


def _unshared(value: Interval) -> Interval:
    """Return the interval without a 万 that would be read as the lower bound's too: from 60 to 5万 is 60-50000."""
    upper = value.upper.quantity
    if not value.lower.quantity.unit.is_bare or upper.unit.symbol not in SCALES:
        return value
    return evolve(value, upper=evolve(value.upper, quantity=upper.to(BARE)))


def _is_period(text: str) -> bool:
    """Whether two bare figures look like two months: 2020.11-2021.03."""
    from perfmodel.values.parser import read_cell  # noqa: PLC0415 - the parser knows nothing of writing

    return isinstance(read_cell(text), Period)


def _approximation(value: Approximation, pen: Pen) -> str:
    texts = list(_approximate_texts(value))
    for is_read in (_reads_as, _names):
        for text in texts:
            if is_read(text, value):
                return text
    bounds = [pen.threshold(bound) for bound in (value.lower, value.upper) if bound is not None]
    return "约" + "且".join(bounds)


def _approximate_texts(value: Approximation) -> Iterator[str]:
    unit = value.unit.symbol
    if value.magnitude is None:
        if unit.startswith("百分点"):
            yield from _pair_texts(value, f"个{unit}")
        yield from (f"{some}{unit}" for some in ("几", "几十", "几百", "几千"))
        yield from _pair_texts(value, unit)
        return
    figure = figure_of(Quantity(value.magnitude, value.unit))
    yield from (f"约{figure}{unit}", f"{figure}余{unit}", f"近{figure}{unit}")
    yield from (f"上{name}{unit}" for name, worth in (("百", "100"), ("千", "1000")) if worth == figure)
    if unit[:1] in SCALES:
        yield f"上{unit}"
    if figure.isdecimal():
        yield f"{''.join(_HAN[int(digit)] for digit in figure)}余{unit}"  # 一零零余 is less than 110


def _pair_texts(value: Approximation, unit: str) -> Iterator[str]:
    """三五个, 七八十人, 十七八个: two digits, or tens and two digits."""
    if value.lower is None or value.upper is None:
        return
    low, high = Fraction(value.lower.quantity.magnitude), Fraction(value.upper.quantity.magnitude)
    for name, worth in (("", 1), ("十", 10), ("百", 100), ("千", 1000)):
        if (
            low % worth == 0
            and (high - low == worth or (low == 3 * worth and high == 5 * worth))
            and 0 < low / worth < _TEN
        ):
            yield f"{_HAN[int(low / worth)]}{_HAN[int(high / worth) % _TEN]}{name}{unit}"
    tens, ones = divmod(low, _TEN)
    if (high - low == 1 or (low == _TEN * tens + 3 and high == low + 2)) and 1 <= tens < _TEN and ones:
        yield f"{_HAN[int(tens)] if tens > 1 else ''}十{_HAN[int(ones)]}{_HAN[int(ones + high - low) % _TEN]}{unit}"


_HAN = "零一二三四五六七八九"
_TEN = 10


def _reads_as(text: str, value: Value) -> bool:
    from perfmodel.values.parser import read_cell  # noqa: PLC0415 - the parser knows nothing of writing

    return read_cell(text) == value


def _names(text: str, value: Approximation) -> bool:
    """Whether *text* says the figures of *value*, whatever it takes their unit for: only the context tells a 分 of a score from money."""
    from perfmodel.values.parser import read_cell  # noqa: PLC0415 - see above

    read = read_cell(text)
    return isinstance(read, Approximation) and _figures(read) == _figures(value)


def _figures(value: Approximation) -> list[tuple[Operator, Magnitude] | None]:
    bounds = (value.lower, value.upper)
    return [None if bound is None else (bound.operator, bound.quantity.magnitude) for bound in bounds]


def _date(date: PartialDate, *, end: bool) -> str:
    """Write a date; *end* says that a month or a year means its last day."""
    year = f"{date.year}年" if date.year is not None else ""
    month = f"{date.month}月" if date.month is not None else ""
    day = f"{date.day}日" if date.day is not None else ""
    return year + month + day + ("底" if end and month and not day else "")


def _deadline(value: Deadline, pen: Pen) -> str:
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


def _period(value: Period, pen: Pen) -> str:
    if value.start is None or value.end is None:
        return "全年"
    if value.start == value.end and value.start.month is None:
        return f"{_date(value.start, end=False)}全年"
    link = "至" if pen.style == "words" else "-"
    return f"{_date(value.start, end=False)}{link}{_date(value.end, end=False)}"


def _tendency(value: Tendency, pen: Pen) -> str:
    by = pen.threshold(value.by) if value.by is not None else ""
    against = f"较{value.baseline}" if value.baseline else ""
    word, degree = _DIRECTIONS[value.direction], value.degree or ""
    texts = [
        f"{against}{degree}{one}{by}" for one in dict.fromkeys((word.removeprefix("保持") if degree else word, word))
    ]
    texts += [f"{against}{word}{degree}{by}"]
    return next((text for text in texts if _reads_as(text, value)), value.text or texts[0])


def _completion(value: Completion, _: Pen) -> str:
    degree = _DEGREES[value.degree]
    if not value.reason:
        return degree
    word = "未完成" if value.degree is Degree.NOT else degree
    texts = (f"{value.reason}{word}", f"{word}（{value.reason}）", f"{word}，{value.reason}")
    return next((text for text in texts if _reads_as(text, value)), texts[1])


def _several(value: Several, pen: Pen) -> str:
    join = "或" if value.join is Join.ANY else "，"
    return join.join(f"{part.label or ''}{_WRITERS[type(part.value)](part.value, pen)}" for part in value.parts)


def _own_text(value: Description | Unreadable, _: Pen) -> str:
    return value.text


def _blank(_: Blank, _pen: Pen) -> str:
    return "/"


_WRITERS = cast(
    "Mapping[type, Callable[[Value, Pen], str]]",
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
