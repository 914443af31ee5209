"""Periods: from one date to another, both included, read from folded text.

The production::

    period = [从] date link date [止] | [year 年] month link month 月 | quarter link quarter | [year 年] 全年 | year 年前 number 个月
                                                        2023.07-2024.01  2021年1-12月  一至三季度  全年  2022年前十一个月

Under 时效指标 also 2024.1-12, 3.1-12.31 and, where nothing says what is counted, 9-12. 年内 is a deadline.
"""

import re

from attrs import evolve

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.datetext import (
    MONTHS,
    DateRead,
    about_year,
    holds_dates,
    in_words,
    in_year,
    is_uncounted,
    number,
    patterns,
    read_date,
)
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.kinds import Deadline, Period
from perfmodel.values.numerals import read_numeral
from perfmodel.values.operators import Operator

__all__ = ["read_from_january", "read_named_year", "read_period", "read_quarters", "read_whole_year"]

_LINK = re.compile(r"[日号]?起?(?:-{1,3}|~{1,2}|至|到|—)")
_LEAP_YEAR = 2000  # dates without a year are put in order within one that has every day
_QUARTERS = {digit: number for number, pair in enumerate(("一1", "二2", "三3", "四4"), start=1) for digit in pair}
_YEAR_MONTHS = re.compile(
    r"((?:19|20)\d\d)(?:\.(0[1-9]|1[0-2]))?(?:-{1,2}|~|至|到)((?:19|20)\d\d)(?:\.(0[1-9]|1[0-2]))?", re.ASCII
)
_FROM_JANUARY = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)年|本年度?|当年|今年)前(?P<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:(?P<quarters>个季度)|个?月)",
    re.ASCII,
)
_POINTED_PERIOD = re.compile(
    r"(?:(?P<year>\d{4})\.)?(?P<first>\d{1,2})(?:\.(?P<day>\d{1,2}))?(?:-{1,2}|~|至)(?P<last>\d{1,2})(?:\.(?P<last_day>\d{1,2}))?",
    re.ASCII,
)
_YEARS = re.compile(r"[从自]?([12]\d{3})年?(?:-{1,2}|~|至|到)([12]\d{3})(年度?)?止?", re.ASCII)
_DIGITS_ONLY = re.compile(
    r"((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)?(?:-{1,2}|~|至|到)((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)?", re.ASCII
)
_NAMED_YEAR = re.compile(r"([12]\d{3})年?度?(?:全年度?|整年)", re.ASCII)


def read_whole_year(text: str, env: Environment) -> Deadline | Period | None:
    """全年 is a period, 年内 [完成] a deadline."""
    match = patterns().whole_year.fullmatch(text)
    if match is None or match["done"].startswith("已"):
        return None
    year = env.context.year
    notes = (note(texts.YEAR_FROM_CONTEXT, year=year),) if year else ()
    last = in_year(DateRead(PartialDate(month=12), 0, len(text)), year)
    if match["within"] or match["done"]:
        return Deadline(Operator.LE, last, text=env.text, notes=notes)
    date = PartialDate(year) if year else None
    return Period(date, date, env.text, notes)


def read_named_year(text: str, env: Environment) -> Period | None:
    """year 全年        2021年全年"""
    match = _NAMED_YEAR.fullmatch(text)
    return Period(PartialDate(int(match[1])), PartialDate(int(match[1])), env.text) if match is not None else None


def read_from_january(text: str, env: Environment) -> Period | None:
    """year 年前 number (个月 | 个季度)        2022年前十一个月"""
    match = _FROM_JANUARY.fullmatch(text)
    numeral = read_numeral(match["count"]) if match is not None else None
    if match is None or numeral is None or numeral.magnitude is None or numeral.is_fuzzy:
        return None
    months = int(numeral.magnitude) * (3 if match["quarters"] else 1)
    if not 1 <= months <= MONTHS:
        return None
    year = number(match["year"])
    return _between(
        DateRead(PartialDate(year, 1), 0, match.end()), DateRead(PartialDate(year, months), 0, match.end()), text, env
    )


def read_period(text: str, env: Environment) -> Period | None:
    """period = date link date        2023.07-2024.01  2021年1-12月"""
    if (match := patterns().months.fullmatch(text)) is not None:
        return _months(match, env)
    match = _YEARS.fullmatch(text)
    if match is not None and (match[3] or holds_dates(env)):
        return _ordered(PartialDate(int(match[1])), PartialDate(int(match[2])), (), text, env)
    match = _YEAR_MONTHS.fullmatch(text)
    if match is not None and (match[2] or match[4]):
        year, month, last_year, last_month = (number(part) for part in match.groups())
        return _ordered(PartialDate(year, month), PartialDate(last_year, last_month), (), text, env)
    match = _DIGITS_ONLY.fullmatch(text) if env.context.is_timeliness else None
    return _in_digits(match, env) if match is not None else _dates(text, env) or _pointed(text, env)


def _in_digits(match: re.Match[str], env: Environment) -> Period | None:
    """yyyymm [dd] link yyyymm [dd], under 时效指标 only        20240101-20241231  202401-202412"""
    numbers = [number(part) for part in match.groups()]
    try:
        first, last = PartialDate(*numbers[:3]), PartialDate(*numbers[3:])
    except ModelError as error:
        raise Refused(texts.IMPOSSIBLE_DATE(date=match[0]), 0, match.end(), is_certain=True) from error
    said = note(texts.DIGITS_AS_DATE, text=match[0], date=f"{in_words(first)}至{in_words(last)}")
    return _ordered(first, last, (said,), match[0], env)


def _pointed(text: str, env: Environment) -> Period | None:
    """[year "."] month ["." day] link month ["." day], under 时效指标 only        2024.1-12  3.1-12.31"""
    match = _POINTED_PERIOD.fullmatch(text) if env.context.is_timeliness else None
    if match is None or not (match["year"] or (match["day"] and match["last_day"]) or _is_rest_of_year(match, env)):
        return None
    try:
        first = PartialDate(number(match["year"]), int(match["first"]), number(match["day"]))
        last = PartialDate(None, int(match["last"]), number(match["last_day"]))
    except ModelError:
        return None
    said = (
        ()
        if match["year"] or match["day"]
        else (note(texts.DIGITS_AS_DATE, text=text, date=f"{first.month}月至{last.month}月"),)
    )
    return _between(
        DateRead(first, 0, match.end("first"), said=said), DateRead(last, match.start("last"), len(text)), text, env
    )


def _is_rest_of_year(match: re.Match[str], env: Environment) -> bool:
    """Whether two bare figures are the months to the year's end: 9-12."""
    is_bare = not (match["day"] or match["last_day"])
    return is_bare and match["last"] == "12" and int(match["first"]) < MONTHS and is_uncounted(env)


def read_quarters(text: str, env: Environment) -> Period | None:
    """quarter link quarter        一至三季度  第一季度-第三季度"""
    match = patterns().quarters.fullmatch(text)
    if match is None:
        return None
    year, first, last = (number(match["year"]), *(_QUARTERS[match[name]] for name in ("first", "last")))
    start = DateRead(PartialDate(year, 3 * first - 2), 0, len(text))
    return _between(start, DateRead(PartialDate(year, 3 * last), 0, len(text)), text, env)


def _months(match: re.Match[str], env: Environment) -> Period:
    """[year 年] month link month 月        2021年1-12月"""
    year = number(match["year"])
    try:
        first, last = (
            DateRead(PartialDate(year, int(match[name])), match.start(name), match.end(name))
            for name in ("first", "last")
        )
    except ModelError as error:
        raise Refused(texts.IMPOSSIBLE_DATE(date=match[0]), 0, match.end(), is_certain=True) from error
    return _between(first, last, match[0], env)


def _dates(text: str, env: Environment) -> Period | None:
    """[从] date link date        2020.1.1-2020.12.31"""
    start = 1 if text.startswith(("从", "自")) else 0
    while (word := patterns().before.match(text, start)) is not None:
        start = word.end()
    first = read_date(text, start, env)
    link = _LINK.match(text, first.end) if first is not None else None
    if first is None or link is None:
        return None
    last = read_date(text, link.end(), env)
    behind = patterns().behind.match(text, last.end) if last is not None else None
    if last is None or behind is None or behind.end() < len(text):
        return None
    return _between(first, last, text, env)


def _between(first: DateRead, last: DateRead, text: str, env: Environment) -> Period:
    """Return the period; what the last date leaves open, the first one says."""
    begin = in_year(first, env.context.year)
    if last.date.month is None and last.date.year is None:
        try:
            last.date = evolve(last.date, month=begin.month)
        except ModelError as error:
            date = f"{begin.month}月{last.date.day}日"
            raise Refused(texts.IMPOSSIBLE_DATE(date=date), last.start, last.end, is_certain=True) from error
    end = in_year(last, begin.year)
    return _ordered(begin, end, (*about_year(first, begin), *last.said), text, env)


def _ordered(start: PartialDate, end: PartialDate, notes: tuple[Note, ...], text: str, env: Environment) -> Period:
    first, last = start.in_year(_LEAP_YEAR).first_day(), end.in_year(_LEAP_YEAR).last_day()
    if first is not None and last is not None and first > last:
        raise Refused(texts.CROSSED_DATES(period=text), 0, len(text), is_certain=True)
    return Period(start, end, env.text, notes)
