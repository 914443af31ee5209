"""Times: deadlines and periods in every published shape; impossible dates are refused as such."""

import pytest

from perfmodel.quantities import Catalogue
from perfmodel.values import Context, Unreadable, parse
from perfmodel.values.lexicon import lexicon
from tests.values.meaning import cells, meaning, notes, read

DATES = cells("""
2024年12月31日 ⇒ by 2024-12-31
2024年12月31日前 ⇒ by 2024-12-31
2024年12月31日之前 ⇒ by 2024-12-31
2024年12月31日以前 ⇒ by 2024-12-31
2024年12月31日前完成 ⇒ by 2024-12-31
24年12月底 ⇒ by 2024-12
2024.12.31 ⇒ by 2024-12-31
2024.12.31前 ⇒ by 2024-12-31
2024/12/31 ⇒ by 2024-12-31
2024-12-31 ⇒ by 2024-12-31
2024/12 ⇒ by 2024-12
2024-12 ⇒ by 2024-12
2024年12月 ⇒ by 2024-12
2024年12月前 ⇒ before 2024-12
2024年12月底 ⇒ by 2024-12
2024年12月底前 ⇒ by 2024-12
2024年12月末 ⇒ by 2024-12
2021年12月完成 ⇒ by 2021-12
2024年底 ⇒ by 2024-12
2025年年底前 ⇒ by 2025-12
2024年末 ⇒ by 2024-12
2024年 ⇒ by 2024
2024年度 ⇒ by 2024
2024年前 ⇒ before 2024
2024年上半年 ⇒ by 2024-06
2024年第三季度 ⇒ by 2024-09
2024年三季度前 ⇒ by 2024-09
12月31日 ⇒ by --12-31
12月31日前 ⇒ by --12-31
12月31日之前支付 ⇒ by --12-31
12月30号前 ⇒ by --12-30
12月 ⇒ by --12
12月份 ⇒ by --12
12月底 ⇒ by --12
12月底前完成 ⇒ by --12
12月底到位 ⇒ by --12
12月前 ⇒ before --12
12月完成 ⇒ by --12
12月中旬 ⇒ by --12-20
12月上旬前 ⇒ by --12-10
12月下旬 ⇒ by --12
6月30日前 ⇒ by --06-30
12月31日（含）前 ⇒ by --12-31
不得晚于12月31日 ⇒ by --12-31
9日前 ⇒ by ---09
年底 ⇒ by --12
年底前完成 ⇒ by --12
当年年底前 ⇒ by --12
当年12月底 ⇒ by --12
本年度12月31日前 ⇒ by --12-31
年内 ⇒ by --12
年内完成 ⇒ by --12
第三季度 ⇒ by --09
一季度 ⇒ by --03
1季度 ⇒ by --03
一季度末 ⇒ by --03
三季度前完成 ⇒ by --09
上半年 ⇒ by --06
上半年前 ⇒ by --06
前三季度 ⇒ by --09
下半年 ⇒ by --12
十二月底 ⇒ by --12
二〇二四年十二月 ⇒ by 2024-12
二零二四年底 ⇒ by 2024-12
十一月三十日前 ⇒ by --11-30
截至12月底 ⇒ by --12
完成时间12月底前 ⇒ by --12
完成时间：2024年12月31日 ⇒ by 2024-12-31
完工时间：12月 ⇒ by --12
项目完成时间2024年12月底前 ⇒ by 2024-12
截止2024年12月31日 ⇒ by 2024-12-31
于2024年12月底前完成 ⇒ by 2024-12
不晚于12月31日 ⇒ by --12-31
不迟于2024年6月 ⇒ by 2024-06
≤12月 ⇒ by --12
≤2024年12月31日 ⇒ by 2024-12-31
<12月31日 ⇒ before --12-31
<12月 ⇒ before --12
2024年2月29日 ⇒ by 2024-02-29
2月29日 ⇒ by --02-29
2024上半年 ⇒ by 2024-06
2024第三季度 ⇒ by 2024-09
2022年首季度 ⇒ by 2022-03
24年底 ⇒ by 2024-12
98年4月 ⇒ by 1998-04
零七年八月二十九号 ⇒ by 2007-08-29
07年第三季度 ⇒ by 2007-09
九七年一季度 ⇒ by 1997-03
零一年五月 ⇒ by 2001-05
06年 ⇒ by 2006
零六年 ⇒ by 2006
二零零四年八月十五 ⇒ by 2004-08-15
2024.12月底 ⇒ by 2024-12
12月31日止 ⇒ by --12-31
9月初 ⇒ by --09-10
2024年12月31日前（含当日） ⇒ by 2024-12-31
12月底前（含） ⇒ by --12
12月底（预计） ⇒ by --12
12月底前. ⇒ by --12
""")
AMID_WORDS = cells("""
12月底前完成项目验收 ⇒ by --12
12月底完成资金拨付 ⇒ by --12
2024年12月31日前完成项目建设 ⇒ by 2024-12-31
项目于2024年12月底前完工 ⇒ by 2024-12
资金12月底前支付完毕 ⇒ by --12
第一季度前完成招标工作 ⇒ by --03
主体工程6月完成 ⇒ by --06
12月底前完成三个村 ⇒ all{by --12; =3 个村}
12月底前完成但未验收 ⇒ words
12月底前未完成 ⇒ words
2024年12月31日前（不含） ⇒ words
2024年12月底前支付率达标 ⇒ words
3月开展植树活动 ⇒ words
9月初步完成 ⇒ words
有0月解 ⇒ words
高于3月完成 ⇒ >3 月
""")
RECURRING = cells("""
每月10日前 ⇒ by ---10 every month
每月10日 ⇒ by ---10 every month
每月10日前发放 ⇒ by ---10 every month
每月底前 ⇒ by ---31 every month
每月月底 ⇒ by ---31 every month
每月中旬 ⇒ by ---20 every month
每月下旬 ⇒ by ---31 every month
每季度末 ⇒ by --03 every quarter
每年6月底前 ⇒ by --06 every year
每年12月31日前 ⇒ by --12-31 every year
每年年底 ⇒ by --12 every year
每年6月前 ⇒ before --06 every year
每月20日 ⇒ by ---20 every month
每月初 ⇒ by ---10 every month
""")
RELATIVE = cells("""
项目启动后30日内 ⇒ within 30 天 after 项目启动
项目启动后152,000,000,000,000天内 ⇒ within 152000000000000 天 after 项目启动
项目启动后30天内完成 ⇒ within 30 天 after 项目启动
合同签订后3个月内 ⇒ within 3 月 after 合同签订
合同签订之日起60日内 ⇒ within 60 天 after 合同签订
收到申请之日起5个工作日内 ⇒ within 5 个工作日 after 收到申请
资金下达后十日内 ⇒ within 10 天 after 资金下达
收到资金30日内 ⇒ within 30 天 after 收到资金
合同签订1个月内 ⇒ within 1 月 after 合同签订
接报后2小时内到达 ⇒ within 2 小时 after 接报
合同签订后一百八十日内 ⇒ within 180 天 after 合同签订
收到资金一百八十日内 ⇒ within 180 天 after 收到资金
""")
PERIODS = cells("""
全年 ⇒ ?..?
2021年全年 ⇒ 2021..2021
2023.07-2024.01 ⇒ 2023-07..2024-01
2024年1月至6月 ⇒ 2024-01..2024-06
2021年1月-12月 ⇒ 2021-01..2021-12
2021年1-12月 ⇒ 2021-01..2021-12
2021年1月至12月 ⇒ 2021-01..2021-12
1-12月 ⇒ --01..--12
1月至12月 ⇒ --01..--12
3-6月 ⇒ --03..--06
2020年1月--2020年11月 ⇒ 2020-01..2020-11
2020.1.1-2020.12.31 ⇒ 2020-01-01..2020-12-31
2020年1月1日至2020年12月31日 ⇒ 2020-01-01..2020-12-31
2020年1月1日至12月31日 ⇒ 2020-01-01..2020-12-31
2020年1月1日—12月31日 ⇒ 2020-01-01..2020-12-31
2020年3月1日至15日 ⇒ 2020-03-01..2020-03-15
3月1日-6月30日 ⇒ --03-01..--06-30
2023-2025年 ⇒ 2023..2025
2023年-2025年 ⇒ 2023..2025
2023年至2025年 ⇒ 2023..2025
2024年10月-2025年3月 ⇒ 2024-10..2025-03
1-2季度 ⇒ --01..--06
2024年一至三季度 ⇒ 2024-01..2024-09
2024年1-4季度 ⇒ 2024-01..2024-12
从2015年1月至12月 ⇒ 2015-01..2015-12
从2008年——2018年 ⇒ 2008..2018
从2018年12月九号到十五号 ⇒ 2018-12-09..2018-12-15
自2024年1月1日至2024年12月31日止 ⇒ 2024-01-01..2024-12-31
2022年前十一个月 ⇒ 2022-01..2022-11
2021年前两个季度 ⇒ 2021-01..2021-06
2022年前三四个月 ⇒ words
2022年前十三个月 ⇒ words
1967年前两月 ⇒ 1967-01..1967-02
2008.03-2009 ⇒ 2008-03..2009
""")
DURATIONS = cells("""
12个月 ⇒ =12 月
1年 ⇒ =1 年
一年 ⇒ =1 年
一年内 ⇒ ≤1 年
365天 ⇒ =365 天
三十日 ⇒ =30 天
≥360天 ⇒ ≥360 天
24小时内 ⇒ ≤24 小时
一百八十日内 ⇒ ≤180 天
三百六十五日内 ⇒ ≤365 天
一百二十个月内 ⇒ ≤120 月
二点五年以内 ⇒ ≤2.5 年
三五年 ⇒ ~[3 年, 5 年]
20年以上 ⇒ ≥20 年
""")
IMPOSSIBLE = cells("""
2月30日 ⇒ E302[0:5]
2月30日前 ⇒ E302[0:5]
12月32日前 ⇒ E302[0:6]
12月32日前完成 ⇒ E302[0:6]
4月31日 ⇒ E302[0:5]
13月 ⇒ E302[0:3] 13个月
36月 ⇒ E302[0:3] 36个月
2024年12月31 ⇒ E320[0:10] 2024年12月31日
2024年12.31 ⇒ E320[0:10] 2024年12月31日
12月31 ⇒ E320[0:5] 12月31日
12月1 ⇒ E101[3:4]
0月 ⇒ E302[0:2]
2023年2月29日 ⇒ E302[0:10]
2月30日完成100% ⇒ E302[0:5]
2024年13月完成5个 ⇒ E302[0:8]
2024年13月 ⇒ E302[0:8]
2024.2.30 ⇒ E302[0:9]
2024/13/01 ⇒ E302[0:10]
3月-13月 ⇒ E302[0:6]
2020年5月至2020年3月 ⇒ E303[0:15]
2025-2023年 ⇒ E303[0:10]
""")
PROSE = cells("""
项目启动后几日内 ⇒ words
一半以3个季度内 ⇒ words
月底前 ⇒ words
春节前 ⇒ words
汛期前 ⇒ words
按月 ⇒ words
按月安排 ⇒ words
每月 ⇒ words
及时 ⇒ words
长期 ⇒ words
常年 ⇒ words
一百百日前 ⇒ words
十十日前 ⇒ words
合同签订后一百百日内 ⇒ words
合同签订后百百天内 ⇒ words
合同签订后几天内 ⇒ words
合同签订后十余天内 ⇒ words
每月20号左右 ⇒ words
12月底一百百 ⇒ words
每年 ⇒ words
每季度 ⇒ words
""")
TIMELY = cells("""
12月 ⇒ by --12
2024年 ⇒ by 2024
2024.12 ⇒ by 2024-12
2024-12 ⇒ by 2024-12
12个月 ⇒ =12 月
100% ⇒ =100 %
12 ⇒ =12
2年 ⇒ =2 年
30日 ⇒ =30 天
2024.1-12 ⇒ 2024-01..2024-12
3.1-12.31 ⇒ --03-01..--12-31
3.1-13.31 ⇒ [3.1, 13.31]
03.01-12.31 ⇒ --03-01..--12-31
2024.3-2024.12 ⇒ 2024-03..2024-12
12.31 ⇒ by --12-31
12.5 ⇒ =12.5
6.5前 ⇒ by --06-05
1/2 ⇒ =0.5
9-12 ⇒ --09..--12
3-5 ⇒ [3, 5]
202412 ⇒ by 2024-12
202413 ⇒ =202413
2024 ⇒ by 2024
""")
COUNTED = [
    ("1.5", "办结时限（天）", None, "=1.5 天"),
    ("1.5", "平均办理时间", "天", "=1.5 天"),
    ("10.15", "平均工期", "月", "=10.15 月"),
    ("1.10", "及时率", None, "=1.10"),
    ("3-5", "到货时间", "天", "[3 天, 5 天]"),
    ("9-12", "到货时间", "天", "[9 天, 12 天]"),
    ("2-3", "办理时限（天）", None, "[2 天, 3 天]"),
    ("2024", "完成年份", "年", "by 2024"),
    ("2024", "支付金额", "万元", "=2024 万元"),
]
IN_2023 = cells("""
12月 ⇒ by 2023-12
12月前 ⇒ before 2023-12
12月31日前 ⇒ by 2023-12-31
年底前 ⇒ by 2023-12
年内 ⇒ by 2023-12
全年 ⇒ 2023..2023
第三季度 ⇒ by 2023-09
1-12月 ⇒ 2023-01..2023-12
3月1日-6月30日 ⇒ 2023-03-01..2023-06-30
每月10日前 ⇒ by ---10 every month
每年6月底前 ⇒ by --06 every year
2022年12月 ⇒ by 2022-12
9日前 ⇒ by ---09
2月29日 ⇒ E302[0:5]
2月29日前 ⇒ E302[0:5]
2月1日-2月29日 ⇒ E302[5:10]
2月29日-3月1日 ⇒ E302[0:5]
""")


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_deadlines_are_read(text: str, expected: str) -> None:
    """A date is as precise as its text; 前 behind a bare month or year leaves it out."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), RECURRING)
def test_recurring_deadlines_are_read(text: str, expected: str) -> None:
    """每月, 每季度 and 每年 come round."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_relative_deadlines_are_read(text: str, expected: str) -> None:
    """So long after an event."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_periods_are_read(text: str, expected: str) -> None:
    """From one date to another, both included, with every dash."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), DURATIONS)
def test_durations_are_figures(text: str, expected: str) -> None:
    """12个月 is a length of time, in Chinese digits too."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), IMPOSSIBLE)
def test_impossible_dates_are_refused_as_such(text: str, expected: str) -> None:
    """A well-formed date that no calendar has is not "unreadable": it does not exist."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_words_about_time_are_descriptions(text: str, expected: str) -> None:
    """What names no date is prose."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), TIMELY)
def test_a_point_or_a_month_under_timeliness_is_a_date(text: str, expected: str) -> None:
    """2024.12 is a figure unless the indicator is a time."""
    assert read(text, "时效指标") == expected
    assert read("2024.12") == read("2024.12", Context(year=2024)) == "=2024.12"


@pytest.mark.parametrize(("text", "name", "unit", "expected"), COUNTED)
def test_a_unit_around_the_cell_makes_digits_a_figure(text: str, name: str, unit: str | None, expected: str) -> None:
    """Digits that may be a date are none where the head or the name says what they count."""
    assert read(text, Context(subcategory="时效指标", name=name, unit=unit)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", "by 2024"),
        ("2022-2024", "2022..2024"),
        ("3", "=3 年"),
        ("2024.12", "=2024.12 年"),
        ("12.31", "=12.31 年"),
    ],
)
@pytest.mark.parametrize("place", [Context(name="完成时间（年）"), Context(unit="年")])
def test_a_year_in_a_column_of_years_is_a_date(text: str, expected: str, place: Context) -> None:
    """What stands around the cell writes 年 behind it, and 2024年 is no duration of so many years."""
    assert read(text, place) == expected


@pytest.mark.parametrize(("text", "expected"), AMID_WORDS)
def test_words_around_a_date_are_noted(text: str, expected: str) -> None:
    """A date by which something is done may have a subject before it and an object behind: nothing that counts, denies or compares."""
    assert read(text) == expected
    assert any("不影响数值" in said for said in notes(text)) or not expected.startswith("by")


@pytest.mark.parametrize(("text", "expected"), IN_2023)
def test_the_contexts_year_fills_an_unknown_one(text: str, expected: str) -> None:
    """An unknown year becomes the document's; a day that it has not is refused."""
    assert read(text, Context(year=2023)) == expected


@pytest.mark.parametrize("text", ["11月-3月", "2024年11月-3月", "2024年11月至次年3月"])
def test_a_period_over_the_years_end_is_never_a_negative_figure(text: str) -> None:
    """A dash behind a date is a link: no part of the cell is a figure below zero."""
    assert "-3 月" not in read(text)
    assert not read(text).startswith("all")


def test_decisions_about_dates_are_noted_once() -> None:
    """What the text left open and the context did not answer is said; under timeliness a month needs no words."""
    assert len(notes("12月")) == 1
    assert notes("12月", "时效指标") == []
    assert notes("12月底") == []
    assert notes("2024年12月31日前") == []
    assert notes("12.31前", "时效指标") == []
    assert notes("12.31", "时效指标") == ["“12.31”按日期理解，即12月31日"]
    assert notes("9-12", "时效指标") == ["“9-12”按日期理解，即9月至12月"]
    assert notes("24年底") == ["“24年”按 2024 年理解"]
    for text in ("12月", "年内", "全年"):
        assert notes(text, Context(subcategory="时效指标", year=2024)) == ["没有写年份，按 2024 年理解"]


@pytest.mark.parametrize("text", ["4月-31日前", "2022年至0004年", "6月1日至31日"])
def test_an_end_that_no_calendar_has_is_no_crash(text: str) -> None:
    """The month or year that the first date lends the last one may make a day that does not exist: refused or words, as any other."""
    assert read(text).startswith(("E302", "words")), read(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [("2024年6月1日至31日", "6月31日"), ("2024年1月至2月30日", "2月30日"), ("1月1日-2月30日", "2月30日")],
)
def test_an_impossible_end_is_named_with_its_month(text: str, day: str) -> None:
    """The month is the first date's where the last one has none."""
    value = parse(text, on_error="keep")
    assert isinstance(value, Unreadable)
    assert value.message.render() == f"“{day}”不是存在的日期"


@pytest.mark.parametrize("text", ["项目启动后一百百日内", "合同签订一百百日内"])
def test_a_duration_that_makes_no_number_sets_no_deadline(text: str) -> None:
    """It is refused, or words as any other."""
    assert read(text).startswith(("E", "words")), read(text)


@pytest.mark.parametrize(("text", "expected"), [("2024.12", "=2024.12"), ("7664.50元", "=7664.50 元")])
def test_a_point_is_a_figures_by_the_grammar_too(text: str, expected: str) -> None:
    """A catalogue of one's own goes past the common path, and means no other thing."""
    assert meaning(parse(text, catalogue=Catalogue.default())) == read(text) == expected


def test_no_production_is_passed_over() -> None:
    """The marks by which a production is passed over stand in every word that it needs."""
    words = lexicon().time
    assert all("内" in word or "成" in word for word in words.within.split("|"))
    assert all("年" in word for word in (*words.whole_year.split("|"), *words.within_year.split("|")))


@pytest.mark.parametrize("text", ["全年", "年内", "12月", "12月31日前", "1-6月", "1-2季度"])
@pytest.mark.parametrize("year", [999, 10_000, -1])
def test_a_year_that_no_document_has_is_refused(text: str, year: int) -> None:
    """Put into a date it makes one that no calendar has."""
    assert read(text, Context(year=year)).startswith("E302")
