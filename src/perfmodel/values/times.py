"""Times: deadlines and periods, read from folded text.

The productions::

    date      = year 年 [month 月 [day 日 | 上旬 | 中旬 | 下旬 | 初 | 底]] | year "." month ["." day] | [year [年]] (年底 | 上半年 | 第三季度)
    deadline  = [< | ≤ | 截至] date [前] [完成] ["(" remark ")"]    12月底前  2024年12月31日前  <12月
              | [subject] date (前 | 底 | 日) 完成 [object] | subject month 月 完成    资金12月底前支付完毕  12月底前完成项目验收
    recurring = 每 (月 | 季度 | 年) [date | 底] [前]    每月10日前  每年6月底前
    relative  = event (后 | 之日起) figure 内          项目启动后30日内
    period    = [从] date link date [止] | [year 年] month link month 月 | quarter link quarter | [year 年] 全年 | year 年前 number 个月
                                                        2023.07-2024.01  2021年1-12月  一至三季度  全年  2022年前十一个月

Under 时效指标 also month.day, yyyymmdd, yyyymm, yyyy and year.month, which elsewhere are figures — unless the head or the name says what is counted;
年内 is a deadline, 全年 a period. A year may have two figures where a month, a quarter or 底 follows (24年底), or a leading zero (06年).
"""

import re
from decimal import Decimal
from functools import lru_cache

from attrs import define, evolve, frozen

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.quantities import BARE, Quantity
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.kinds import Deadline, Every, Period
from perfmodel.values.lexicon import lexicon
from perfmodel.values.numerals import IllFormed, Numeral, read_numeral
from perfmodel.values.operators import Operator
from perfmodel.values.questions import unit_from_context

__all__ = ["read_leading_deadline", "read_time"]

_HINTS = frozenset("年月日号旬季末底后起")
_POINTED_HINT = re.compile(r"\d{4}[./-]\d|\d\.\d+[-~至]", re.ASCII)
_HAN_DIGITS = re.compile(r"[零一二三四五六七八九十]{1,5}(?=[年月日号])")
_HAN = frozenset("零一二三四五六七八九十")
_HAN_DIGIT = "零一二三四五六七八九"
_HAN_YEAR = re.compile(r"[零一二三四五六七八九]{4}")
_PART_OF_YEAR = r"(?:[\d一二三四五六七八九十]{1,3}月|第?[一二三四1-4]季度|[上下]半年|年?[底末])"
_HAN_SHORT_YEAR = re.compile(
    rf"(?<![零一二三四五六七八九十百千\d])[零一二三四五六七八九]{{2}}(?=年{_PART_OF_YEAR})|^零[一二三四五六七八九](?=年)"
)
_HAN_DAY = re.compile(r"(?<=月)[一二三四五六七八九十]{1,3}$")
_NUMERAL = "零一二三四五六七八九十百千万亿两半"
_POINTED = re.compile(r"\d{4}\.\d{1,2}", re.ASCII)
_LINK = re.compile(r"[日号]?起?(?:-{1,3}|~{1,2}|至|到|—)")
_CENTURY = 100
_OLDEST = 50  # 98年 is 1998, 24年 is 2024
_MONTHS, _DAYS = 12, 31
_LEAP_YEAR = 2000  # dates without a year are put in order within one that has every day
_QUARTERS = {digit: number for number, pair in enumerate(("一1", "二2", "三3", "四4"), start=1) for digit in pair}
_NO_EVENT = re.compile(r"[\d每,;、]|[一二三四五六七八九两][十百千万亿]|[率度量数额值]$|时间$|期$")
_POINTED_DAY = re.compile(
    r"(?:(?P<month>\d{1,2})(?P<mark>[./-])(?P<day>\d{1,2})|(?P<year>(?:19|20)\d\d)(?:(?P<dmonth>\d\d)(?P<dday>\d\d)?)?)"
    r"(?P<by>(?:前|之前|以前)?(?:完成)?)",
    re.ASCII,
)
_YEAR_MONTHS = re.compile(
    r"((?:19|20)\d\d)(?:\.(0[1-9]|1[0-2]))?(?:-{1,2}|~|至|到)((?:19|20)\d\d)(?:\.(0[1-9]|1[0-2]))?", re.ASCII
)
_NAMES_NO_DATE = re.compile(r"(?:率|天数|时长|工期|周期|响应时间)$")
_CUT_OFF = re.compile(
    r"(?P<year>(?:19|20)\d\d年)?(?P<month>\d{1,2})(?P<mark>月|(?<=年\d)\.|(?<=年\d\d)\.)(?P<day>\d{1,2})", re.ASCII
)
_MONTHS_ONLY = re.compile(r"(\d{1,3})月", re.ASCII)
_FROM_JANUARY = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)年|本年度?|当年|今年)前(?P<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:(?P<quarters>个季度)|个?月)",
    re.ASCII,
)
_BEGINS_WITH_MONTHS = re.compile(r"[\d一二两三四五六七八九十]{1,3}(?:个?月|个?季度)", re.ASCII)
_FIRST_OF_DATE = re.compile(r"\d|第?[一二三四]季度|[上下]半年|[本当今]?年(?:度|年)?[底末]", re.ASCII)
_UNSAFE = frozenset(f"{_NUMERAL}几不未无没非除免自从起较比率后每或至到达约超")
"""Characters that words around a date may not have: numbers, and what turns the date round or makes it another's."""
_POINTED_PERIOD = re.compile(
    r"(?:(?P<year>\d{4})\.)?(?P<first>\d{1,2})(?:\.(?P<day>\d{1,2}))?(?:-{1,2}|~|至)(?P<last>\d{1,2})(?:\.(?P<last_day>\d{1,2}))?",
    re.ASCII,
)
_YEARS = re.compile(r"[从自]?([12]\d{3})年?(?:-{1,2}|~|至|到)([12]\d{3})(年度?)?止?", re.ASCII)
_NAMED_YEAR = re.compile(r"([12]\d{3})年?度?(?:全年度?|整年)", re.ASCII)
_THIRDS = {"上旬": 10, "初": 10, "中旬": 20}
_EVERY = {"月": Every.MONTH, "季": Every.QUARTER, "季度": Every.QUARTER, "年": Every.YEAR, "年度": Every.YEAR}
_LAST_OF = {Every.MONTH: PartialDate(day=31), Every.QUARTER: PartialDate(month=3), Every.YEAR: PartialDate(month=12)}
_MAX_AROUND = 12  # code points: the longest words beside a date that only say what is done
_MAX_TIME = 60  # code points: the longest cell looked at as a time; longer ones are prose


@frozen(eq=False)
class _Patterns:
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
def _patterns() -> _Patterns:
    words = lexicon().time
    short, third = rf"\d\d(?=年{_PART_OF_YEAR})", "[上中下]旬|初(?=$|[前之以完至到~-])"
    year = rf"(?:(?P<year>(?:19|20)\d\d|{short})年度?|(?P<this>本年度?|当年|今年)(?!度?末|底))"
    day = rf"(?P<day>\d{{1,2}})(?:[日号](?:\d{{1,2}}[点时])?|(?=(?:-|~|至|到)\d{{1,2}}[日号]))|(?P<third>{third})|月?(?P<end>{words.ends})"
    return _Patterns(
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
            rf"(?:\(含(?:当日|当天|本日)?\))?(?:(?P<by>{words.by})(?!率))?(?P<within>内|以内|之内)?(?P<done>(?:(?:{words.done})(?!率))*)(?P<remark>\([^()\d不未除]{{1,20}}\))?[。;,]?"
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
            rf"(?P<event>.{{1,24}}?)(?P<after>{words.after})?(?<![{_NUMERAL}])(?<![{_NUMERAL}]点)(?P<figure>[\d一二三四五六七八九十两半].{{0,11}}?)(?P<within>{words.within})"
        ),
        closed=re.compile(rf"(?:{words.by}|{words.ends}|{words.year_end}|季度|半年|[日号]|(?P<coarse>月份?))(?:{words.done})+$"),
    )


@define
class _Date:
    """A date as read, and where: the finest part that was written tells what 前 behind it leaves out."""

    date: PartialDate
    start: int
    end: int
    is_end: bool = False  # 底, a quarter, a half: its last day, whatever follows
    said: tuple[Note, ...] = ()  # what was decided in reading it


def read_time(text: str, env: Environment) -> Deadline | Period | None:
    """Return the deadline or period that *text* is, or ``None``. Raises `Refused` (E302) for a day that no calendar has."""
    if len(text) > _MAX_TIME:
        return None
    if _HINTS.isdisjoint(text) and not _POINTED_HINT.search(text) and not _is_pointed_day(text, env):
        return None
    text = _arabic(text)
    for marks, production in _PRODUCTIONS:
        if not marks.isdisjoint(text) and (value := production(text, env)) is not None:
            return value
    return _deadline(text, env)


def _is_pointed_day(text: str, env: Environment) -> bool:
    return env.context.is_timeliness and _POINTED_DAY.fullmatch(text) is not None


def read_leading_deadline(text: str, env: Environment) -> tuple[Deadline, str] | None:
    """Return the deadline that *text* begins with and what follows: 11月底完成100% is a date and a figure."""
    text = _arabic(text)
    read = _deadline_at(text, env)
    if read is None or not 0 < read[1] < len(text):
        return None
    date, done = _patterns().date.match(text, 0), text[: read[1]]
    if done.endswith("前") and _BEGINS_WITH_MONTHS.match(text, read[1]) is not None:
        return None  # 2022年前十一个月 is a part of the year
    # Only words that close the date off let a figure follow it: 12月1 is no month and a one.
    is_closed = date is None or date.end() < len(done) or done.endswith(("底", "末"))
    return (read[0], text[read[1] :]) if is_closed else None


def _arabic(text: str) -> str:
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


def _whole_year(text: str, env: Environment) -> Deadline | Period | None:
    """全年 is a period, 年内 [完成] a deadline."""
    match = _patterns().whole_year.fullmatch(text)
    if match is None:
        return None
    year = env.context.year
    notes = (note(texts.YEAR_FROM_CONTEXT, year=year),) if year else ()
    if match["within"] or match["done"]:
        return Deadline(Operator.LE, PartialDate(year, 12), text=env.text, notes=notes)
    date = PartialDate(year) if year else None
    return Period(date, date, env.text, notes)


def _read_date(text: str, start: int, env: Environment, *, is_certain: bool = False) -> _Date | None:
    match = _patterns().date.match(text, start)
    if match is None:
        return None
    written = next(filter(None, match.group("myear", "dyear", "year", "pyear", "eyear", "fyear", "oyear")), None)
    year, said = _year(written)
    if match["third"] == "初":
        said = (*said, note(texts.BEGINNING_OF_MONTH, text=match[0], day=_THIRDS["初"]))
    try:
        date, is_end = _parts(match, year, env)
        return _Date(date, start, match.end(), is_end, said)
    except ModelError as error:
        if match["oday"] and not is_certain:
            return None  # 95日元: a day alone is hardly a date
        months = None if is_certain else _MONTHS_ONLY.fullmatch(text)
        meant = (f"{months[1]}个月",) if months is not None and int(months[1]) > _MONTHS else ()
        message = texts.IMPOSSIBLE_DATE(date=match[0])
        raise Refused(message, match.start(), match.end(), *meant, is_certain=True) from error


def _year(written: str | None) -> tuple[int | None, tuple[Note, ...]]:
    """Return the year, one of two figures with its century, and what was decided: 24年 is 2024, 98年 is 1998."""
    if written is None or len(written) > 2:
        return _number(written), ()
    short = int(written)
    year = short + (20 if short < _OLDEST else 19) * _CENTURY
    return year, (note(texts.SHORT_YEAR, text=f"{written}年", year=year),)


def _parts(found: re.Match[str], year: int | None, env: Environment) -> tuple[PartialDate, bool]:
    """Return the date of a match, and whether its words name an end (底, a quarter, a third of a month)."""
    if found["month"]:
        third = found["third"]
        day = _THIRDS.get(third) if third else _number(found["day"])
        return PartialDate(year, int(found["month"]), day), bool(third or found["end"])
    if found["dmonth"]:
        return PartialDate(year, int(found["dmonth"]), _number(found["dday"])), bool(found["dend"])
    if found["part"]:
        return PartialDate(year, env.lexicon.months[found["part"]]), True
    if found["yearend"] or found["fend"]:
        return PartialDate(year, 12), True
    if found["oday"]:
        return PartialDate(day=int(found["oday"])), False
    return PartialDate(year), False


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _deadline(text: str, env: Environment) -> Deadline | Period | None:
    """deadline = [< | ≤ | 截至] date [前] [完成]"""
    if env.context.is_timeliness and (pointed := _pointed_day(text, env)) is not None:
        return pointed
    if _POINTED.fullmatch(text) and not env.context.is_timeliness:
        return None  # 2024.12 is a figure unless something says that it is a time
    read = _deadline_at(text, env)
    if read is not None and read[1] == len(text):
        return read[0]
    _refuse_cut_off(text)
    return _amid_words(text, env)


def _refuse_cut_off(text: str) -> None:
    """Refuse a day without 日, and say what was meant: 2024年12月31  2024年12.31"""
    match = _CUT_OFF.fullmatch(text)
    if match is None or not (match["year"] or len(match["day"]) == len("31")) or not 1 <= int(match["day"]) <= _DAYS:
        return  # 12月1 may be cut anywhere
    meant = f"{match['year'] or ''}{match['month']}月{match['day']}日"
    raise Refused(texts.INCOMPLETE_DATE(date=text), 0, len(text), meant)


def _amid_words(text: str, env: Environment) -> Deadline | None:
    """[subject] date (前 | 底 | 日) 完成 [object]        资金12月底前支付完毕  12月底前完成项目验收"""
    first = _FIRST_OF_DATE.search(text)
    if first is None or not _is_plain(subject := text[: first.start()]):
        return None
    try:
        read = _deadline_at(text, env, first.start())
    except Refused:
        return None  # behind other words it may be no date: 有0月解
    if read is None:
        return None
    deadline, end = read
    words = text[end:]
    closing = _patterns().closed.search(text, first.start(), end)
    if closing is None or not _is_plain(words) or (words and closing["coarse"]):
        return None  # 3月开展植树活动 is when, not by when
    beside = note(texts.BESIDE_WORDS, words=env.as_written(subject) + env.as_written(words))
    return evolve(deadline, notes=(*deadline.notes, beside))


def _is_plain(words: str) -> bool:
    """Whether words around a date only say what is done."""
    return (
        len(words) != 1
        and len(words) <= _MAX_AROUND
        and _UNSAFE.isdisjoint(words)
        and all("一" <= character <= "龥" for character in words)
    )


def _pointed_day(text: str, env: Environment) -> Deadline | None:
    """month ("." | "/" | "-") day [前] | yyyymmdd [前] | yyyymm | yyyy, under 时效指标 only        12.31前  20240630  202412"""
    match = _POINTED_DAY.fullmatch(text)
    if match is None or not _says_date(match, env):
        return None
    month, day = (match["month"], match["day"]) if match["month"] else (match["dmonth"], match["dday"])
    try:
        date = PartialDate(_number(match["year"]), _number(month), _number(day))
    except ModelError:
        return None
    read = _Date(date, 0, match.end())
    if not match["by"] and not match["dday"]:
        read.said = (note(texts.DIGITS_AS_DATE, text=text, date=_in_words(date)),)
    filled = _in_year(read, env.context.year)
    return Deadline(Operator.LE, filled, text=env.text, notes=_about_year(read, filled))


def _says_date(match: re.Match[str], env: Environment) -> bool:
    """Whether digits are a date: 前 says so, or nothing around the cell says what they count and no other figure is written like this."""
    if match["by"] or match["dday"]:
        return bool(match["day"] or match["dday"])
    if _NAMES_NO_DATE.search(env.context.name or "") is not None:
        return False
    unit = unit_from_context(Numeral(Decimal(1), 0), BARE, env, [])
    if match["year"]:
        return unit is BARE or (unit.symbol == "年" and not match["dmonth"])
    may_be_range = match["mark"] == "-" and int(match["day"]) <= _MONTHS and match["month"][0] != "0"
    return unit is BARE and len(match["day"]) == len("31") and not may_be_range


def _in_words(date: PartialDate) -> str:
    parts = ((date.year, "年"), (date.month, "月"), (date.day, "日"))
    return "".join(f"{part}{unit}" for part, unit in parts if part is not None)


def _deadline_at(text: str, env: Environment, start: int = 0) -> tuple[Deadline, int] | None:
    sign, start = _sign(text, start, env)
    while (match := _patterns().before.match(text, start)) is not None:
        start = match.end()
    date = _read_date(text, start, env)
    if date is None:
        return None
    behind = _patterns().behind.match(text, date.end)
    assert behind is not None  # every part of it is optional
    if not _is_deadline(date, sign, behind, start):
        return None
    deadline = _dated(text[: behind.end()], date, sign, behind["by"], env)
    remark = behind["remark"]
    if remark is not None and not remark.startswith("(含"):
        deadline = evolve(deadline, notes=(*deadline.notes, note(texts.BESIDE_WORDS, words=remark)))
    return deadline, behind.end()


def _is_deadline(date: _Date, sign: Operator | None, behind: re.Match[str], start: int) -> bool:
    """A day alone (30日) is a deadline only where words say so; a sign that asks for more than a date never is one."""
    only_day = date.date.month is None and date.date.year is None
    if sign in {Operator.GE, Operator.GT}:
        return False
    return not only_day or bool(behind["by"]) or (start > 0 and sign is None)


def _sign(text: str, start: int, env: Environment) -> tuple[Operator | None, int]:
    """Return the sign before a date, in glyphs or words, and where it ends: ≤12月, 不超过12月."""
    words = env.lexicon
    sign = words.head.at(text, start)
    operator = words.signs.get(sign)
    return (None, start) if operator is None else (operator, start + len(sign))


def _dated(text: str, date: _Date, sign: Operator | None, by: str | None, env: Environment) -> Deadline:
    """Return the deadline: 前 behind a bare month or year leaves it out (12月前), behind a day or an end it does not."""
    coarse = date.date.day is None and not date.is_end
    leaves_out = by is not None and coarse and not by.startswith("底")
    operator = Operator.LT if sign is Operator.LT or leaves_out else Operator.LE
    day = _in_year(date, env.context.year)
    notes = _about_year(date, day)
    if sign is Operator.LT:
        notes = (*notes, note(texts.DEADLINE_SIGN, text=text, date=text[date.start : date.end]))
    elif by is None and coarse and not env.context.is_timeliness:
        notes = (*notes, _bare(text, day))
    return Deadline(operator, day, text=env.text, notes=notes)


def _bare(text: str, day: PartialDate) -> Note:
    if day.month is None:
        return note(texts.BY_YEAR, text=text)
    if re.fullmatch(r"\d{1,2}月", text):
        return note(texts.MONTH_WITHOUT_CONTEXT, text=text, month=day.month)
    return note(texts.BY_MONTH, text=text)


def _in_year(read: _Date, year: int | None) -> PartialDate:
    """Put *year* in where the text left it open. Raises `Refused` for 29 February in a year that has none."""
    try:
        return read.date.in_year(year)
    except ModelError as error:
        date = f"{year}年{_in_words(read.date)}"
        raise Refused(texts.IMPOSSIBLE_DATE(date=date), read.start, read.end, is_certain=True) from error


def _about_year(read: _Date, filled: PartialDate) -> tuple[Note, ...]:
    return read.said if filled == read.date else (*read.said, note(texts.YEAR_FROM_CONTEXT, year=filled.year))


def _recurring(text: str, env: Environment) -> Deadline | None:
    """recurring = 每 (月 | 季度 | 年) [date | 底] [前]"""
    match = _patterns().recurring.fullmatch(text)
    if match is None:
        return None
    every, rest = _EVERY[match["every"]], match["rest"]
    date = _end_of(every, rest) or _read_date(rest, 0, env, is_certain=True)
    behind = _patterns().behind.match(rest, date.end) if date is not None else None
    if date is None or behind is None or behind.end() < len(rest) or date.date.year is not None:
        return None
    coarse = date.date.day is None and not date.is_end
    operator = Operator.LT if behind["by"] and coarse else Operator.LE
    return Deadline(operator, date.date, every, text=env.text, notes=date.said)


def _end_of(every: Every, text: str) -> _Date | None:
    """底, or a third of the month: the day of the month, or the month of the quarter or year, that it closes with."""
    match = _patterns().end.match(text)
    if match is None:
        return None
    third = match["third"]
    date = PartialDate(day=_THIRDS.get(third, 31)) if third else _LAST_OF[every]
    said = (note(texts.BEGINNING_OF_MONTH, text=match[0], day=date.day),) if third == "初" else ()
    return _Date(date, 0, match.end(), is_end=True, said=said)


def _relative(text: str, env: Environment) -> Deadline | None:
    """relative = event (后 | 之日起) figure 内"""
    match = _patterns().relative.fullmatch(text)
    if match is None or (match["after"] is None and not _is_event(match["event"], env)):
        return None
    if match["within"] == "完成" and match["figure"].endswith("月") and "个" not in match["figure"]:
        return None  # 主体工程6月完成
    try:
        numeral = read_numeral(match["figure"])
    except IllFormed:
        return None
    if numeral is None or numeral.magnitude is None or numeral.is_fuzzy:
        return None
    unit = env.unit(match["figure"][numeral.end :])
    if unit is None or unit.is_bare:
        return None
    return Deadline(
        Operator.LE, after=env.as_written(match["event"]), within=Quantity(numeral.magnitude, unit), text=env.text
    )


def _is_event(words: str, env: Environment) -> bool:
    """Whether words name an event without saying 后 (收到资金30日内), and are not words before a figure (控制在30日内)."""
    return len(words) > 1 and not env.lexicon.head.at(words) and _NO_EVENT.search(words) is None


def _named_year(text: str, env: Environment) -> Period | None:
    """year 全年        2021年全年"""
    match = _NAMED_YEAR.fullmatch(text)
    return Period(PartialDate(int(match[1])), PartialDate(int(match[1])), env.text) if match is not None else None


def _from_january(text: str, env: Environment) -> Period | None:
    """year 年前 number (个月 | 个季度)        2022年前十一个月"""
    match = _FROM_JANUARY.fullmatch(text)
    numeral = read_numeral(match["count"]) if match is not None else None
    if match is None or numeral is None or numeral.magnitude is None or numeral.is_fuzzy:
        return None
    months = int(numeral.magnitude) * (3 if match["quarters"] else 1)
    if not 1 <= months <= _MONTHS:
        return None
    year = _number(match["year"])
    return _between(
        _Date(PartialDate(year, 1), 0, match.end()), _Date(PartialDate(year, months), 0, match.end()), text, env
    )


def _period(text: str, env: Environment) -> Period | None:
    """period = date link date        2023.07-2024.01  2021年1-12月"""
    if (match := _patterns().months.fullmatch(text)) is not None:
        return _months(match, env)
    match = _YEARS.fullmatch(text)
    if match is not None and (match[3] or env.context.is_timeliness):
        return _ordered(PartialDate(int(match[1])), PartialDate(int(match[2])), (), text, env)
    match = _YEAR_MONTHS.fullmatch(text)
    if match is not None and (match[2] or match[4]):
        year, month, last_year, last_month = (_number(part) for part in match.groups())
        return _ordered(PartialDate(year, month), PartialDate(last_year, last_month), (), text, env)
    return _dates(text, env) or _pointed(text, env)


def _pointed(text: str, env: Environment) -> Period | None:
    """[year "."] month ["." day] link month ["." day], under 时效指标 only        2024.1-12  3.1-12.31"""
    match = _POINTED_PERIOD.fullmatch(text) if env.context.is_timeliness else None
    if match is None or not (match["year"] or (match["day"] and match["last_day"])):
        return None
    try:
        first = PartialDate(_number(match["year"]), int(match["first"]), _number(match["day"]))
        last = PartialDate(None, int(match["last"]), _number(match["last_day"]))
    except ModelError:
        return None
    return _between(_Date(first, 0, match.end("first")), _Date(last, match.start("last"), len(text)), text, env)


def _quarters(text: str, env: Environment) -> Period | None:
    """quarter link quarter        一至三季度  第一季度-第三季度"""
    match = _patterns().quarters.fullmatch(text)
    if match is None:
        return None
    year, first, last = (_number(match["year"]), *(_QUARTERS[match[name]] for name in ("first", "last")))
    start = _Date(PartialDate(year, 3 * first - 2), 0, len(text))
    return _between(start, _Date(PartialDate(year, 3 * last), 0, len(text)), text, env)


def _months(match: re.Match[str], env: Environment) -> Period:
    """[year 年] month link month 月        2021年1-12月"""
    year = _number(match["year"])
    try:
        first, last = (
            _Date(PartialDate(year, int(match[name])), match.start(name), match.end(name)) for name in ("first", "last")
        )
    except ModelError as error:
        raise Refused(texts.IMPOSSIBLE_DATE(date=match[0]), 0, match.end(), is_certain=True) from error
    return _between(first, last, match[0], env)


def _dates(text: str, env: Environment) -> Period | None:
    """[从] date link date        2020.1.1-2020.12.31"""
    start = 1 if text.startswith(("从", "自")) else 0
    while (word := _patterns().before.match(text, start)) is not None:
        start = word.end()
    first = _read_date(text, start, env)
    link = _LINK.match(text, first.end) if first is not None else None
    if first is None or link is None:
        return None
    last = _read_date(text, link.end(), env)
    behind = _patterns().behind.match(text, last.end) if last is not None else None
    if last is None or behind is None or behind.end() < len(text):
        return None
    return _between(first, last, text, env)


def _between(first: _Date, last: _Date, text: str, env: Environment) -> Period:
    """Return the period; what the last date leaves open, the first one says."""
    begin = _in_year(first, env.context.year)
    if last.date.month is None and last.date.year is None:
        try:
            last.date = evolve(last.date, month=begin.month)
        except ModelError as error:
            date = f"{begin.month}月{last.date.day}日"
            raise Refused(texts.IMPOSSIBLE_DATE(date=date), last.start, last.end, is_certain=True) from error
    end = _in_year(last, begin.year)
    return _ordered(begin, end, (*_about_year(first, begin), *last.said), text, env)


def _ordered(start: PartialDate, end: PartialDate, notes: tuple[Note, ...], text: str, env: Environment) -> Period:
    first, last = start.in_year(_LEAP_YEAR).first_day(), end.in_year(_LEAP_YEAR).last_day()
    if first is not None and last is not None and first > last:
        raise Refused(texts.CROSSED_DATES(period=text), 0, len(text), is_certain=True)
    return Period(start, end, env.text, notes)


_PRODUCTIONS = (
    (frozenset("年"), _whole_year),
    (frozenset("每"), _recurring),
    (frozenset("内成"), _relative),
    (frozenset("季"), _quarters),
    (frozenset("前"), _from_january),
    (frozenset("全整"), _named_year),
    (frozenset("-~至到—"), _period),
)
"""Each production with the characters one of which it cannot do without."""
