"""Dates as cells write them: what words and digits say a day, a month or a year, read from folded text.

The production::

    date = year 年 [month 月 [day 日 | 上旬 | 中旬 | 下旬 | 初 | 底]] | year "." month ["." day] | [year [年]] (年底 | 上半年 | 第三季度)

A year may have two figures where a month, a quarter or 底 follows (24年底), or a leading zero (06年).
"""

import re
from functools import lru_cache

from attrs import define, frozen

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.quantities import BARE, Unit
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.figures import read_figure
from perfmodel.values.kinds import Threshold
from perfmodel.values.lexicon import lexicon
from perfmodel.values.numerals import IllFormed, read_numeral

__all__ = [
    "MONTHS",
    "NUMERAL",
    "THIRDS",
    "DatePatterns",
    "DateRead",
    "about_year",
    "arabic",
    "counted_in",
    "holds_dates",
    "in_words",
    "in_year",
    "is_uncounted",
    "number",
    "patterns",
    "read_date",
]

_HAN_DIGITS = re.compile(r"[零一二三四五六七八九十]{1,5}(?=[年月日号])")
_HAN = frozenset("零一二三四五六七八九十")
_HAN_DIGIT = "零一二三四五六七八九"
_HAN_YEAR = re.compile(r"[零一二三四五六七八九]{4}")
_PART_OF_YEAR = r"(?:[\d一二三四五六七八九十]{1,3}月|第?[一二三四1-4]季度|[上下]半年|年?[底末])"
_HAN_SHORT_YEAR = re.compile(
    rf"(?<![零一二三四五六七八九十百千\d])[零一二三四五六七八九]{{2}}(?=年{_PART_OF_YEAR})|^零[一二三四五六七八九](?=年)"
)
_HAN_DAY = re.compile(r"(?<=月)[一二三四五六七八九十]{1,3}$")
NUMERAL = "零一二三四五六七八九十百千万亿两半"
_CENTURY = 100
_OLDEST = 50  # 98年 is 1998, 24年 is 2024
MONTHS = 12
_MONTHS_ONLY = re.compile(r"(\d{1,3})月", re.ASCII)
THIRDS = {"上旬": 10, "初": 10, "中旬": 20}
_NAMES_NO_DATE = re.compile(r"(?:率|[天人户]?数量?|人次|金?额|时长|工期|周期|响应时间)$")


@frozen(eq=False)
class DatePatterns:
    """The shapes of times, filled with the lexicon's words."""

    date: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    months: re.Pattern[str]
    quarters: re.Pattern[str]
    recurring: re.Pattern[str]
    whole_year: re.Pattern[str]
    end: re.Pattern[str]
    relative: re.Pattern[str]
    closed: re.Pattern[str]


@lru_cache(maxsize=1)
def patterns() -> DatePatterns:
    """Return the patterns, made once."""
    words = lexicon().time
    short, third = rf"\d\d(?=年{_PART_OF_YEAR})", "[上中下]旬|初(?=$|[前之以完至到~-])"
    year = rf"(?:(?P<year>(?:19|20)\d\d|{short})年度?|(?P<this>本年度?|当年|今年)(?!度?末|底))"
    day = rf"(?P<day>\d{{1,2}})(?:[日号](?:\d{{1,2}}[点时])?|(?=(?:-|~|至|到)\d{{1,2}}[日号]))|(?P<third>{third})|月?(?P<end>{words.ends})"
    return DatePatterns(
        date=re.compile(
            rf"(?P<dyear>(?:19|20)\d\d)(?P<sep>[./-])(?P<dmonth>\d{{1,2}})(?:(?P=sep)(?P<dday>\d{{1,2}}))?(?!\d)(?:[日号]|(?P<dend>{words.ends})|月)?"
            rf"|(?:(?P<pyear>(?:19|20)\d\d)(?=[上下前首第一二三四])|{year})?(?P<part>{words.months})(?P<partend>{words.ends})?"
            rf"|{year.replace('year', 'eyear').replace('this', 'ethis')}?(?P<yearend>{words.year_end})"
            rf"|(?P<fyear>(?:19|20)\d\d|{short})年度?(?P<fend>{words.ends})"
            rf"|{year.replace('year', 'myear').replace('this', 'mthis')}?(?P<month>\d{{1,2}})月份?(?:{day})?"
            r"|(?P<oyear>(?:19|20)\d\d|0\d(?=年))年度?"
            r"|(?P<oday>\d{1,2})[日号]",
            re.ASCII,
        ),
        before=re.compile(rf"(?:{words.before})[:为]?|[一-龥]{{0,12}}?(?:时间|日期|时限|期限|节点)[:为]?"),
        behind=re.compile(
            rf"(?:\(含(?:当日|当天|本日)?\))?(?:(?P<by>{words.by})(?!率))?(?P<within>内|以内|之内)?(?P<done>(?:(?:{words.done})(?!率))*)(?P<remark>\([^()\d不未除]{{1,20}}\))?(?:[。;,]|\.$)?"
        ),
        months=re.compile(
            r"(?:全年|[从自])?(?:(?P<year>(?:19|20)\d\d)年)?(?P<first>\d{1,2})(?:月份?)?(?:-{1,3}|~{1,2}|至|到)(?P<last>\d{1,2})月份?[底止]?",
            re.ASCII,
        ),
        end=re.compile(rf"月?(?P<third>{third})|(?:{words.ends})"),
        whole_year=re.compile(
            rf"(?:{words.before})?(?:(?P<within>{words.within_year})|(?:{words.whole_year}))(?P<done>(?:{words.done})*)"
        ),
        quarters=re.compile(
            r"(?:(?P<year>(?:19|20)\d\d)年)?第?(?P<first>[一二三四1-4])(?:季度)?(?:-{1,2}|~|至|到)第?(?P<last>[一二三四1-4])季度"
        ),
        recurring=re.compile(r"每个?(?P<every>季度|年度|月|季|年)(?P<rest>.*)"),
        relative=re.compile(
            rf"(?P<event>.{{1,24}}?)(?P<after>{words.after})?(?<![{NUMERAL}])(?<![{NUMERAL}]点)(?P<figure>[\d一二三四五六七八九十两半].{{0,99}}?)(?P<within>{words.within})"
        ),
        closed=re.compile(
            rf"(?:{words.by}|{words.ends}|{words.year_end}|季度|半年|[日号]|(?P<coarse>月份?))(?:{words.done})+$"
        ),
    )


@define
class DateRead:
    """A date as read, and where: the finest part that was written tells what 前 behind it leaves out."""

    date: PartialDate
    start: int
    end: int
    is_end: bool = False  # 底, a quarter, a half: its last day, whatever follows
    said: tuple[Note, ...] = ()  # what was decided in reading it


def arabic(text: str) -> str:
    """Write Chinese numerals before 年 月 日 in digits: 十二月底, 二零二四年."""
    if _HAN.isdisjoint(text):
        return text

    def digits(match: re.Match[str]) -> str:
        try:
            numeral = read_numeral(match[0])
        except IllFormed:
            return match[0]
        whole = numeral is not None and numeral.end == len(match[0]) and not numeral.is_fuzzy
        return (
            str(numeral.magnitude)
            if numeral is not None and whole and (len(match[0]) < 4 or _HAN_YEAR.fullmatch(match[0]))
            else match[0]
        )

    if "年" in text:
        text = _HAN_SHORT_YEAR.sub(lambda match: "".join(str(_HAN_DIGIT.index(digit)) for digit in match[0]), text)
        text = _HAN_DAY.sub(lambda match: f"{match[0]}日", text)
    return _HAN_DIGITS.sub(digits, text)


def read_date(text: str, start: int, env: Environment, *, is_certain: bool = False) -> DateRead | None:
    """Return the date at *start*, or ``None``. Raises `Refused` (E302) for one that no calendar has; for a day alone only if that is *certain* to be one."""
    match = patterns().date.match(text, start)
    if match is None:
        return None
    written = next(filter(None, match.group("myear", "dyear", "year", "pyear", "eyear", "fyear", "oyear")), None)
    year, said = _year(written)
    if match["third"] == "初":
        said = (*said, note(texts.BEGINNING_OF_MONTH, text=match[0], day=THIRDS["初"]))
    try:
        date, is_end = _parts(match, year, env)
        return DateRead(date, start, match.end(), is_end, said)
    except ModelError as error:
        if (match["oday"] and not is_certain) or (match["sep"] == "." and match["dday"] is None):
            return None  # 95日元: a day alone is hardly a date, and 2024.13 is a figure
        months = None if is_certain else _MONTHS_ONLY.fullmatch(text)
        meant = (f"{months[1]}个月",) if months is not None and int(months[1]) > MONTHS else ()
        message = texts.IMPOSSIBLE_DATE(date=match[0])
        raise Refused(message, match.start(), match.end(), *meant, is_certain=True) from error


def _year(written: str | None) -> tuple[int | None, tuple[Note, ...]]:
    """Return the year, one of two figures with its century, and what was decided: 24年 is 2024, 98年 is 1998."""
    if written is None or len(written) > 2:
        return number(written), ()
    short = int(written)
    year = short + (20 if short < _OLDEST else 19) * _CENTURY
    return year, (note(texts.SHORT_YEAR, text=f"{written}年", year=year),)


def _parts(found: re.Match[str], year: int | None, env: Environment) -> tuple[PartialDate, bool]:
    """Return the date of a match, and whether its words name an end (底, a quarter, a third of a month)."""
    if found["month"]:
        third = found["third"]
        day = THIRDS.get(third) if third else number(found["day"])
        return PartialDate(year, int(found["month"]), day), bool(third or found["end"])
    if found["dmonth"]:
        return PartialDate(year, int(found["dmonth"]), number(found["dday"])), bool(found["dend"])
    if found["part"]:
        return PartialDate(year, env.lexicon.months[found["part"]]), True
    if found["yearend"] or found["fend"]:
        return PartialDate(year, 12), True
    if found["oday"]:
        return PartialDate(day=int(found["oday"])), False
    return PartialDate(year), False


def number(digits: str | None) -> int | None:
    """Return what digits say, and ``None`` where none were written."""
    return None if digits is None else int(digits)


def in_year(read: DateRead, year: int | None) -> PartialDate:
    """Put *year* in where the text left it open. Raises `Refused` for 29 February in a year that has none."""
    try:
        return read.date.in_year(year)
    except ModelError as error:
        date = f"{year}年{in_words(read.date)}"
        raise Refused(texts.IMPOSSIBLE_DATE(date=date), read.start, read.end, is_certain=True) from error


def about_year(read: DateRead, filled: PartialDate) -> tuple[Note, ...]:
    """Return what was decided about a date, the year that the context filled in included."""
    return read.said if filled == read.date else (*read.said, note(texts.YEAR_FROM_CONTEXT, year=filled.year))


def in_words(date: PartialDate) -> str:
    """Return a date as people write it: 12月31日."""
    parts = ((date.year, "年"), (date.month, "月"), (date.day, "日"))
    return "".join(f"{part}{unit}" for part, unit in parts if part is not None)


def counted_in(env: Environment) -> Unit | None:
    """Return the unit that the head or the name gives a bare figure, or ``None`` where the name is that of a share or a duration."""
    if _NAMES_NO_DATE.search(env.context.name or "") is not None:
        return None
    one = read_figure("1", env.for_part())
    return one.quantity.unit if isinstance(one, Threshold) else BARE


def holds_dates(env: Environment) -> bool:
    """Whether bare digits in the cell may be a date: under 时效指标, or where the head or the name says 年."""
    if env.context.is_timeliness or not (env.context.unit or env.context.name):
        return env.context.is_timeliness
    unit = counted_in(env)
    return unit is not None and unit.symbol == "年"


def is_uncounted(env: Environment) -> bool:
    """Whether nothing around the cell says what bare digits in it count."""
    return counted_in(env) is BARE
