"""Cells of dates, in every shape: days, months, quarters and years to be done by, recurring and relative ones, periods."""

import calendar
import re
from functools import cache

from attrs import evolve
from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.strategies.cell import Cell, Spelling, typed_cells
from perfmodel.strategies.hands import AsWritten
from perfmodel.strategies.numerals import digit_by_digit, spoken
from perfmodel.strategies.vocabulary import months, words
from perfmodel.terms import Subcategory
from perfmodel.values import Context, Deadline, Every, Operator, PartialDate, Period

__all__ = ["deadline_cells", "period_cells"]

_TIME = Context(subcategory=Subcategory.TIMELINESS)
"""Where 12月 and 2020年 are dates without any doubt."""

# Shapes: y, m, d in digits, mm and dd in two, Y, M, D in 汉字.
_DAYS = (
    "{y}年{m}月{d}日",
    "{y}年{mm}月{dd}日",
    "{y}.{m}.{d}",
    "{y}.{mm}.{dd}",
    "{y}/{m}/{d}",
    "{y}-{mm}-{dd}",
    "{Y}年{M}月{D}日",
)
_MONTHS = ("{y}年{m}月", "{y}年{mm}月", "{Y}年{M}月")
_POINTED_MONTHS = ("{y}.{mm}", "{y}/{mm}", "{y}.{m}")
_OF_ANY_YEAR = ("{m}月", "{mm}月", "{M}月")
_BEFORE = ("前", "之前", "以前", "前完成")
_DONE = [word for word in words("time", "done") if not word.startswith("前")]
_DAY_ENDS = ("", "前", "之前", "以前", "前完成", "完成", "前到位")
_MONTH_ENDS = ("", "底", "末", "底前", "末前", "底完成", "底前完成", "份", "完成", "竣工")
_YEAR_ENDS = ("底", "末", "底前", "年底", "年底前", "底前完成", "12月底前")
_PART_ENDS = ("", "末", "底", "末前")
_RECURRING = (
    ("每月{d}日前", Every.MONTH, "d"),
    ("每月{d}日", Every.MONTH, "d"),
    ("每月{D}日前", Every.MONTH, "d"),
    ("每年{m}月底前", Every.YEAR, "m"),
    ("每年{m}月{d}日前", Every.YEAR, "md"),
)
_EVENTS = ("项目启动", "合同签订", "验收合格", "资金到位", "收到申请", "项目批复")
_DURATIONS = (("日", "天"), ("天", "天"), ("个月", "月"), ("小时", "小时"), ("个工作日", "个工作日"))
_DASHES = ("-", "--", "至", "～", "—", "到")
_PIECES = re.compile(r"[\d./-]+|[^\d./-]", re.ASCII)


@cache
def deadline_cells() -> st.SearchStrategy[Cell[Deadline]]:
    """Return a strategy for cells with a day to be done by, in a time column; some take their year from the document."""
    days, months_, ends = _dates("ymd"), _dates("ym"), st.sampled_from
    return typed_cells(
        st.one_of(
            st.builds(_by, days, ends(_DAYS), ends(_DAY_ENDS)),
            st.builds(_by, months_, ends(_MONTHS), ends(_MONTH_ENDS)),
            st.builds(_by, months_, ends(_POINTED_MONTHS), st.just("")),
            st.builds(_before, months_, ends(_MONTHS), ends(_BEFORE)),
            st.builds(_by, _dates("m"), ends(_OF_ANY_YEAR), ends(_MONTH_ENDS)),
            st.builds(_by, _dates("m"), ends(_OF_ANY_YEAR), ends(_DONE)),
            st.builds(_by, _dates("md"), ends([f"{shape}{{d}}日" for shape in _OF_ANY_YEAR]), ends(_DAY_ENDS)),
            st.builds(_before, _dates("m"), ends(_OF_ANY_YEAR), ends(_BEFORE)),
            st.builds(_by, _dates("y"), st.just("{y}年"), st.just("")),
            st.builds(_before, _dates("y"), st.just("{y}年"), ends(_BEFORE)),
            st.builds(_by_its_end, _dates("y"), ends(_YEAR_ENDS)),
            st.builds(_by_part, st.just("") | _years().map("{}年".format), ends(months()), ends(_PART_ENDS)),
            ends([*words("time", "year_end"), *words("time", "within_year")]).map(
                lambda word: _deadline(word, PartialDate(month=12))
            ),
            st.builds(_opened, _dates("m"), ends(words("time", "before"))),
            st.builds(_in_year, _dates("m"), ends(_MONTH_ENDS), _years()),
            st.builds(_recurring, _dates("md"), ends(_RECURRING)),
            ends(["每季度末", "每季度末前"]).map(
                lambda word: _deadline(word, PartialDate(month=3), every=Every.QUARTER)
            ),
            st.builds(
                _relative,
                ends(_EVENTS),
                ends(words("time", "after")),
                st.integers(2, 60),
                ends(_DURATIONS),
                ends(words("time", "within")),
            ),
        )
    )


def _years() -> st.SearchStrategy[int]:
    return st.integers(2015, 2035)


def _dates(parts: str) -> st.SearchStrategy[PartialDate]:
    """Return a strategy for dates of which y, m and d are known as *parts* says."""
    days = [(month, day) for month in range(1, 13) for day in range(1, calendar.monthrange(2023, month)[1] + 1)]
    return st.builds(
        lambda year, day: PartialDate(
            year if "y" in parts else None, day[0] if "m" in parts else None, day[1] if "d" in parts else None
        ),
        _years(),
        st.sampled_from(days),
    )


def _write(shape: str, date: PartialDate) -> str:
    year, month, day = date.year or 0, date.month or 0, date.day or 0
    digits = {"y": year, "m": month, "d": day, "mm": f"{month:02d}", "dd": f"{day:02d}"}
    return shape.format(**digits, Y=digit_by_digit(str(year)), M=spoken(month), D=spoken(day))


def _pieces(text: str) -> tuple[str, ...]:
    """Return figures and 汉字 apart: 2024 年 12 月."""
    return tuple(_PIECES.findall(text))


def _deadline(
    text: str, date: PartialDate, operator: Operator = Operator.LE, every: Every | None = None
) -> Spelling[Deadline]:
    return Spelling(_pieces(text), Deadline(operator, date, every), _TIME)


def _by(date: PartialDate, shape: str, end: str) -> Spelling[Deadline]:
    return _deadline(_write(shape, date) + end, date)


def _before(date: PartialDate, shape: str, end: str) -> Spelling[Deadline]:
    """12月前, 2024年前: before it begins."""
    return _deadline(_write(shape, date) + end, date, Operator.LT)


def _by_its_end(date: PartialDate, end: str) -> Spelling[Deadline]:
    return _deadline(f"{date.year}年{end}", PartialDate(date.year, 12))


def _by_part(year: str, part: tuple[str, int], end: str) -> Spelling[Deadline]:
    """第三季度, 2024年上半年末: by the last day of its last month."""
    name, month = part
    return _deadline(f"{year}{name}{end}", PartialDate(int(year[:-1]) if year else None, month))


def _opened(date: PartialDate, word: str) -> Spelling[Deadline]:
    return _deadline(f"{word}{date.month}月底", date)


def _in_year(date: PartialDate, end: str, year: int) -> Spelling[Deadline]:
    """The document's year stands for the one that the cell leaves out."""
    spelling = _deadline(f"{date.month}月{end}", PartialDate(year, date.month))
    return spelling._replace(context=evolve(_TIME, year=year))


def _recurring(date: PartialDate, recurring: tuple[str, Every, str]) -> Spelling[Deadline]:
    shape, every, parts = recurring
    part = PartialDate(None, date.month if "m" in parts else None, date.day if "d" in parts else None)
    return _deadline(_write(shape, date), part, every=every)


def _relative(event: str, after: str, number: int, duration: tuple[str, str], within: str) -> Spelling[Deadline]:
    spelling, unit = duration
    value = Deadline(Operator.LE, after=event, within=Quantity(number, unit))
    return Spelling((AsWritten(event), after, str(number), spelling, within), value, _TIME)


@cache
def period_cells() -> st.SearchStrategy[Cell[Period]]:
    """Return a strategy for cells from one date to another, in a time column; some take their year from the document."""
    shapes, dashes = st.sampled_from(_DAYS), st.sampled_from(_DASHES)
    within = words("time", "within_year")
    whole = st.sampled_from([word for word in words("time", "whole_year") if word not in within])
    return typed_cells(
        st.one_of(
            st.builds(_period, _ordered("ymd"), shapes, dashes),
            st.builds(_period, _ordered("ym"), st.sampled_from([*_MONTHS, "{y}.{mm}", "{y}.{m}"]), dashes),
            st.builds(_period, _ordered("y"), st.just("{y}年"), dashes),
            st.builds(_period, _ordered("m"), st.sampled_from(["{m}月", "{mm}月"]), dashes),
            st.builds(_within_a_year, _years(), _ordered("m"), dashes, st.sampled_from(["月", ""])),
            _years().map(
                lambda year: Spelling((f"{year}", "年全年"), Period(PartialDate(year), PartialDate(year)), _TIME)
            ),
            whole.map(lambda word: Spelling((word,), Period(None, None), _TIME)),
            st.builds(_whole_document_year, whole, _years()),
        )
    )


def _ordered(parts: str) -> st.SearchStrategy[tuple[PartialDate, PartialDate]]:
    """Return a strategy for two dates, the earlier first."""
    pairs = st.tuples(_dates(parts), _dates(parts)).filter(lambda pair: pair[0] != pair[1])
    return pairs.map(lambda pair: (min(pair, key=str), max(pair, key=str)))


def _period(ends: tuple[PartialDate, PartialDate], shape: str, dash: str) -> Spelling[Period]:
    start, end = ends
    if dash == "-" and "-" in shape:
        dash = "至"
    return Spelling((*_pieces(_write(shape, start)), dash, *_pieces(_write(shape, end))), Period(start, end), _TIME)


def _within_a_year(year: int, ends: tuple[PartialDate, PartialDate], dash: str, first: str) -> Spelling[Period]:
    """2024年1月至6月, 2021年1-12月."""
    start, end = (PartialDate(year, date.month) for date in ends)
    text = f"{year}年{start.month}{first}{dash}{end.month}月"
    return Spelling((text,), Period(start, end), _TIME)


def _whole_document_year(word: str, year: int) -> Spelling[Period]:
    return Spelling((word,), Period(PartialDate(year), PartialDate(year)), evolve(_TIME, year=year))
