"""Times: deadlines, and periods (`perfmodel.values.periods`), read from folded text.

The productions, with the dates of `perfmodel.values.datetext`::

    deadline  = [< | ≤ | 截至] date [前] [完成] ["(" remark ")"]    12月底前  2024年12月31日前  <12月
              | [subject] date (前 | 底 | 日) 完成 [object] | subject month 月 完成    资金12月底前支付完毕  12月底前完成项目验收
    recurring = 每 (月 | 季度 | 年) [date | 底] [前]    每月10日前  每年6月底前
    relative  = event (后 | 之日起) figure 内          项目启动后30日内

Under 时效指标 also month.day, yyyymmdd, yyyymm, yyyy and year.month, which elsewhere are figures — unless the head or the name says what is counted.
Where that is 年, yyyy is a year in any column.
"""

import re

from attrs import evolve

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.quantities import BARE, Dimension, Quantity
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.datetext import (
    MONTHS,
    NUMERAL,
    THIRDS,
    DateRead,
    about_year,
    arabic,
    counted_in,
    holds_dates,
    in_words,
    in_year,
    number,
    patterns,
    read_date,
)
from perfmodel.values.environment import Environment, Refused, note
from perfmodel.values.kinds import Deadline, Every, Period
from perfmodel.values.numerals import IllFormed, read_numeral
from perfmodel.values.operators import Operator
from perfmodel.values.periods import read_from_january, read_named_year, read_period, read_quarters, read_whole_year

__all__ = ["read_leading_deadline", "read_time"]

_HINTS = frozenset("年月日号旬季末底后起")
_POINTED_HINT = re.compile(r"\d{4}[./-]\d|\d\.\d+[-~至]|\d{6}[~至到]\d", re.ASCII)
_POINTED = re.compile(r"\d{4}\.\d{1,2}", re.ASCII)
_DAYS = 31
_NO_EVENT = re.compile(r"[\d每,;、]|[一二三四五六七八九两][十百千万亿]|[率度量数额值]$|时间$|期$")
_POINTED_DAY = re.compile(
    r"(?:(?P<month>\d{1,2})(?P<mark>[./-])(?P<day>\d{1,2})|(?P<year>(?:19|20)\d\d)(?:(?P<dmonth>\d\d)(?P<dday>\d\d)?)?)"
    r"(?P<by>(?:前|之前|以前)?(?:完成)?)",
    re.ASCII,
)
_CUT_OFF = re.compile(
    r"(?P<year>(?:19|20)\d\d年)?(?P<month>\d{1,2})(?P<mark>月|(?<=年\d)\.|(?<=年\d\d)\.)(?P<day>\d{1,2})", re.ASCII
)
_BEGINS_WITH_MONTHS = re.compile(r"[\d一二两三四五六七八九十]{1,3}(?:个?月|个?季度)", re.ASCII)
_FIRST_OF_DATE = re.compile(r"\d|第?[一二三四]季度|[上下]半年|[本当今]?年(?:度|年)?[底末]", re.ASCII)
_UNSAFE = frozenset(f"{NUMERAL}几不未无没非除免自从起较比率后每或至到达约超")
"""Characters that words around a date may not have: numbers, and what turns the date round or makes it another's."""
_EVERY = {"月": Every.MONTH, "季": Every.QUARTER, "季度": Every.QUARTER, "年": Every.YEAR, "年度": Every.YEAR}
_LAST_OF = {Every.MONTH: PartialDate(day=31), Every.QUARTER: PartialDate(month=3), Every.YEAR: PartialDate(month=12)}
_COMPARES = re.compile(r"[高低大小多少早晚]于|逾期|延期|原定|原计划|部分|剩余|次年|明年|上年|去年")
_LASTING = frozenset({Dimension.TIME, Dimension.CALENDAR})
_NAMES_DATE = re.compile(
    r"日期|截止|节点|(?:完成|开工|竣工|完工|验收|支付|交付|启动|发放|拨付|上报|报送|采购|建成|投用)时间"
)
"""Names that ask for a day: 12.1 under them is one."""
_MAX_AROUND = 12  # code points: the longest words beside a date that only say what is done
_MAX_TIME = 60  # code points: the longest cell looked at as a time; longer ones are prose


def read_time(text: str, env: Environment) -> Deadline | Period | None:
    """Return the deadline or period that *text* is, or ``None``. Raises `Refused` (E302) for a day that no calendar has."""
    if len(text) > _MAX_TIME:
        return None
    if _HINTS.isdisjoint(text) and not _POINTED_HINT.search(text) and not _is_pointed_day(text, env):
        return None
    text = arabic(text)
    for marks, production in _PRODUCTIONS:
        if not marks.isdisjoint(text) and (value := production(text, env)) is not None:
            return value
    return _deadline(text, env)


def _is_pointed_day(text: str, env: Environment) -> bool:
    return _POINTED_DAY.fullmatch(text) is not None and holds_dates(env)


def read_leading_deadline(text: str, env: Environment) -> tuple[Deadline, str] | None:
    """Return the deadline that *text* begins with and what follows: 11月底完成100% is a date and a figure."""
    text = arabic(text)
    read = _deadline_at(text, env)
    if read is None or not 0 < read[1] < len(text):
        return None
    date, done = patterns().date.match(text, 0), text[: read[1]]
    if done.endswith("前") and _BEGINS_WITH_MONTHS.match(text, read[1]) is not None:
        return None  # 2022年前十一个月 is a part of the year
    # Only words that close the date off let a figure follow it: 12月1 is no month and a one.
    is_closed = date is None or date.end() < len(done) or done.endswith(("底", "末"))
    return (read[0], text[read[1] :]) if is_closed else None


def _deadline(text: str, env: Environment) -> Deadline | Period | None:
    """deadline = [< | ≤ | 截至] date [前] [完成]"""
    if _is_pointed_day(text, env) and (pointed := _pointed_day(text, env)) is not None:
        return pointed
    if _POINTED.fullmatch(text) and not env.context.is_timeliness:
        return None  # 2024.12 is a figure unless something says that it is a time
    read = _deadline_at(text, env)
    if read is not None and read[1] == len(text):
        return read[0]
    _refuse_cut_off(text)
    return _amid_words(text, env)


def _context_year(text: str, env: Environment) -> Deadline | None:
    """yy 年 [内] [完成], under 时效指标 where the context's year ends so        24年完成"""
    year = env.context.year
    if year is None or not env.context.is_timeliness or not text.startswith(f"{year % 100:02d}年"):
        return None
    date = DateRead(
        PartialDate(year), 0, len("24年"), said=(note(texts.SHORT_YEAR, text=text[: len("24年")], year=year),)
    )
    behind = patterns().behind.match(text, date.end)
    if behind is None or behind["by"] or behind.end() < len(text):
        return None
    return Deadline(Operator.LE, date.date, text=env.text, notes=date.said)


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
    closing = patterns().closed.search(text, first.start(), end)
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
        and _COMPARES.search(words) is None
        and all("一" <= character <= "龥" for character in words)
    )


def _pointed_day(text: str, env: Environment) -> Deadline | None:
    """month ("." | "/" | "-") day [前] | yyyymmdd [前] | yyyymm | yyyy, in a column of dates only        12.31前  20240630  202412"""
    match = _POINTED_DAY.fullmatch(text)
    if match is None or not _says_date(match, env):
        return None
    month, day = (match["month"], match["day"]) if match["month"] else (match["dmonth"], match["dday"])
    try:
        date = PartialDate(number(match["year"]), number(month), number(day))
    except ModelError:
        return None
    read = DateRead(date, 0, match.end())
    if not match["by"] and not match["dday"]:
        read.said = (note(texts.DIGITS_AS_DATE, text=text, date=in_words(date)),)
    filled = in_year(read, env.context.year)
    return Deadline(Operator.LE, filled, text=env.text, notes=about_year(read, filled))


def _says_date(match: re.Match[str], env: Environment) -> bool:
    """Whether digits are a date: 前 says so, or nothing around the cell says what they count and no other figure is written like this."""
    if match["by"] or match["dday"]:
        return bool(match["day"] or match["dday"])
    unit = counted_in(env)
    if match["year"]:
        return unit is BARE or (unit is not None and unit.symbol == "年" and not match["dmonth"])
    may_be_range = match["mark"] == "-" and int(match["day"]) <= MONTHS and match["month"][0] != "0"
    is_written = len(match["day"]) == len("31") or (match["mark"] == "." and _NAMES_DATE.search(env.context.name or ""))
    return unit is BARE and bool(is_written) and not may_be_range


def _deadline_at(text: str, env: Environment, start: int = 0) -> tuple[Deadline, int] | None:
    sign, start = _sign(text, start, env)
    while (match := patterns().before.match(text, start)) is not None:
        start = match.end()
    date = read_date(text, start, env)
    if date is None:
        return None
    behind = patterns().behind.match(text, date.end)
    assert behind is not None  # every part of it is optional
    if not _is_deadline(date, sign, behind, start):
        return None
    deadline = _dated(text[: behind.end()], date, sign, behind["by"], env)
    remark = behind["remark"]
    if remark is not None and not remark.startswith("(含"):
        deadline = evolve(deadline, notes=(*deadline.notes, note(texts.BESIDE_WORDS, words=remark)))
    return deadline, behind.end()


def _is_deadline(date: DateRead, sign: Operator | None, behind: re.Match[str], start: int) -> bool:
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


def _dated(text: str, date: DateRead, sign: Operator | None, by: str | None, env: Environment) -> Deadline:
    """Return the deadline: 前 behind a bare month or year leaves it out (12月前), behind a day or an end it does not."""
    coarse = date.date.day is None and not date.is_end
    leaves_out = by is not None and coarse and not by.startswith("底")
    operator = Operator.LT if sign is Operator.LT or leaves_out else Operator.LE
    day = in_year(date, env.context.year)
    notes = about_year(date, day)
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


def _recurring(text: str, env: Environment) -> Deadline | None:
    """recurring = 每 (月 | 季度 | 年) [date | 底] [前]"""
    match = patterns().recurring.fullmatch(text)
    if match is None:
        return None
    every, rest = _EVERY[match["every"]], match["rest"]
    date = _end_of(every, rest) or read_date(rest, 0, env, is_certain=True)
    behind = patterns().behind.match(rest, date.end) if date is not None else None
    if date is None or behind is None or behind.end() < len(rest) or date.date.year is not None:
        return None
    coarse = date.date.day is None and not date.is_end
    operator = Operator.LT if behind["by"] and coarse else Operator.LE
    return Deadline(operator, date.date, every, text=env.text, notes=date.said)


def _end_of(every: Every, text: str) -> DateRead | None:
    """底, or a third of the month: the day of the month, or the month of the quarter or year, that it closes with."""
    match = patterns().end.match(text)
    if match is None:
        return None
    third = match["third"]
    date = PartialDate(day=THIRDS.get(third, 31)) if third else _LAST_OF[every]
    said = (note(texts.BEGINNING_OF_MONTH, text=match[0], day=date.day),) if third == "初" else ()
    return DateRead(date, 0, match.end(), is_end=True, said=said)


def _relative(text: str, env: Environment) -> Deadline | None:
    """relative = event (后 | 之日起) figure 内"""
    match = patterns().relative.fullmatch(text)
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
    if unit is None or (unit.dimension not in _LASTING and unit.thing != "effort"):
        return None  # 年内100%完成
    return Deadline(
        Operator.LE, after=env.as_written(match["event"]), within=Quantity(numeral.magnitude, unit), text=env.text
    )


def _is_event(words: str, env: Environment) -> bool:
    """Whether words name an event without saying 后 (收到资金30日内), and are not words before a figure (控制在30日内)."""
    return (
        len(words) > 1
        and not words.endswith(("分之", "以", *env.lexicon.moved))
        and not env.lexicon.head.at(words)
        and _NO_EVENT.search(words) is None
    )


_PRODUCTIONS = (
    (frozenset("年"), read_whole_year),
    (frozenset("年"), _context_year),
    (frozenset("每"), _recurring),
    (frozenset("内成"), _relative),
    (frozenset("季"), read_quarters),
    (frozenset("前"), read_from_january),
    (frozenset("全整"), read_named_year),
    (frozenset("-~至到—"), read_period),
)
"""Each production with the characters one of which it cannot do without."""
