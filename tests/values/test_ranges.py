"""Ranges: intervals with every bracket and dash, and tolerances."""

import pytest

from perfmodel.values import Context, Unreadable, parse
from tests.values.meaning import cells, notes, read

LINKED = cells("""
80%-90% ⇒ [80 %, 90 %]
80-90% ⇒ [80 %, 90 %]
80～90% ⇒ [80 %, 90 %]
80%～90% ⇒ [80 %, 90 %]
80%—90% ⇒ [80 %, 90 %]
80%——90% ⇒ [80 %, 90 %]
80%–90% ⇒ [80 %, 90 %]
80%至90% ⇒ [80 %, 90 %]
80%到90% ⇒ [80 %, 90 %]
80%-90 ⇒ [80 %, 90 %]
3至5次 ⇒ [3 次, 5 次]
3~5次 ⇒ [3 次, 5 次]
3次-5次 ⇒ [3 次, 5 次]
三至五次 ⇒ [3 次, 5 次]
三到五天 ⇒ [3 天, 5 天]
十至二十个 ⇒ [10 个, 20 个]
二十到三十万元 ⇒ [20 万元, 30 万元]
10~20万元 ⇒ [10 万元, 20 万元]
10万~20万元 ⇒ [10 万元, 20 万元]
100万元至150万元 ⇒ [100 万元, 150 万元]
10万-20万 ⇒ [10 万, 20 万]
10-20万 ⇒ [10 万, 20 万]
9000元至1万元 ⇒ [9000 元, 1 万元]
1万-20000元 ⇒ [1 万元, 20000 元]
1-3 ⇒ [1, 3]
6.5-8.5 ⇒ [6.5, 8.5]
2-3个月 ⇒ [2 月, 3 月]
200-300元/亩 ⇒ [200 元/亩, 300 元/亩]
每亩200-300元 ⇒ [200 元/亩, 300 元/亩]
每人100～200元 ⇒ [100 元/人, 200 元/人]
每亩200到300元 ⇒ [200 元/亩, 300 元/亩]
百分之八十至百分之九十 ⇒ [80 %, 90 %]
八成至九成 ⇒ [8 成, 9 成]
1/3-1/2 ⇒ [1/3, 0.5]
0-100% ⇒ [0 %, 100 %]
-5%-5% ⇒ [-5 %, 5 %]
-5~5℃ ⇒ [-5 ℃, 5 ℃]
-10~-5℃ ⇒ [-10 ℃, -5 ℃]
1.5-2万亩 ⇒ [1.5 万亩, 2 万亩]
控制在80%-90% ⇒ [80 %, 90 %]
合格率80%-90% ⇒ [80 %, 90 %]
温度20±2℃ ⇒ [18 ℃, 22 ℃] around 20 ℃
PH值6-9 ⇒ [6, 9]
pH6～9 ⇒ [6, 9]
6≤pH≤9 ⇒ [6, 9]
控制在5%-10%以内 ⇒ [5 %, 10 %]
80%（含）-90%（不含） ⇒ [80 %, 90 %)
1万-3亿元 ⇒ [1 万元, 3 亿元]
1,234~2,000元 ⇒ [1234 元, 2000 元]
8500到3万 ⇒ [8500, 3 万]
从8500到3万港元 ⇒ [8500 港元, 3 万港元]
-5——5℃ ⇒ [-5 ℃, 5 ℃]
-10——-5℃ ⇒ [-10 ℃, -5 ℃]
-5个——5个 ⇒ [-5 个, 5 个]
百分之三十到五十 ⇒ [30 %, 50 %]
三十至百分之五十 ⇒ [30 %, 50 %]
百分之二十-三分之一 ⇒ [20 %, 1/3]
""")
BETWEEN = cells("""
10000与20000之间 ⇒ [10000, 20000]
10000-20000之间 ⇒ [10000, 20000]
80%到90%之间 ⇒ [80 %, 90 %]
介于80%和90%之间 ⇒ [80 %, 90 %]
在80%至90%之间 ⇒ [80 %, 90 %]
控制在80%-90%之间 ⇒ [80 %, 90 %]
80%≤X＜90% ⇒ [80 %, 90 %)
80%≤满意度<90% ⇒ [80 %, 90 %)
80%<X≤90% ⇒ (80 %, 90 %]
80≤X≤90 ⇒ [80, 90]
60%≤合格率≤100% ⇒ [60 %, 100 %]
≥2次且≤5次 ⇒ [2 次, 5 次]
≥80%且<90% ⇒ [80 %, 90 %)
≥80%，≤90% ⇒ [80 %, 90 %]
≤90%且≥80% ⇒ [80 %, 90 %]
不低于80%且不高于90% ⇒ [80 %, 90 %]
≥80%≤90% ⇒ [80 %, 90 %]
≤90%≥80% ⇒ [80 %, 90 %]
80%以上90%以下 ⇒ [80 %, 90 %]
≥80%≥90% ⇒ E101[4:8]
≥几个≤5个 ⇒ E101[3:6]
>80%且<90% ⇒ (80 %, 90 %)
≥80%并<90% ⇒ [80 %, 90 %)
≥80%和≤90% ⇒ [80 %, 90 %]
≥3且<5次 ⇒ [3 次, 5 次)
≥3万且<5亿元 ⇒ [3 万元, 5 亿元)
≥5千且≤1万元 ⇒ [5000 元, 1 万元]
≥3次且≤20万元 ⇒ all{≥3 次; ≤20 万元}
""")
PLACED = cells("""
3-5千人 ⇒ [3000 人, 5000 人]
三至五千元 ⇒ [3000 元, 5000 元]
2-3千亩 ⇒ [2000 亩, 3000 亩]
三至五百人 ⇒ [300 人, 500 人]
两~3百日元 ⇒ [200 日元, 300 日元]
3-5千万元 ⇒ [3000 万元, 5000 万元]
500-1千人 ⇒ [500 人, 1000 人]
三百至五千人 ⇒ [300 人, 5000 人]
3人-5千人 ⇒ [3 人, 5000 人]
一至五十人 ⇒ [1 人, 50 人]
3-二百五十人 ⇒ [3 人, 250 人]
1千至2千元 ⇒ [1000 元, 2 千元]
5百-1千元 ⇒ [500 元, 1 千元]
1千-2千元/亩 ⇒ [1000 元/亩, 2 千元/亩]
5百-800千卡 ⇒ [500 千卡, 800 千卡]
1百至300千分点 ⇒ [100 千分点, 300 千分点]
""")

BRACKETED = cells("""
（80%，90%］ ⇒ (80 %, 90 %]
[80%,90%) ⇒ [80 %, 90 %)
[80,90]% ⇒ [80 %, 90 %]
(80%,90%) ⇒ (80 %, 90 %)
【80%,90%】 ⇒ [80 %, 90 %]
[80%-90%] ⇒ [80 %, 90 %]
[-10,-5] ⇒ [-10, -5]
(80-90)% ⇒ [80 %, 90 %]
（80%~90%） ⇒ [80 %, 90 %]
(80-90]% ⇒ (80 %, 90 %]
""")
TOLERANCES = cells("""
20±2℃ ⇒ [18 ℃, 22 ℃] around 20 ℃
20℃±2℃ ⇒ [18 ℃, 22 ℃] around 20 ℃
100%±5% ⇒ [95 %, 105 %] around 100 %
50±5 ⇒ [45, 55] around 50
50+-5 ⇒ [45, 55] around 50
50+/-5 ⇒ [45, 55] around 50
±5% ⇒ [-5 %, 5 %] around 0 %
±5%以内 ⇒ [-5 %, 5 %] around 0 %
(20±2)℃ ⇒ [18 ℃, 22 ℃] around 20 ℃
1万元±500元 ⇒ [0.95 万元, 1.05 万元] around 1 万元
50±0 ⇒ =50
90%±5个百分点 ⇒ [85 %, 95 %] around 90 %
≤±2% ⇒ [-2 %, 2 %] around 0 %
<±2mm ⇒ (-2 毫米, 2 毫米) around 0 毫米
""")
SAME = cells("""
80%-80% ⇒ =80 %
[95%,95%] ⇒ =95 %
1万元-10000元 ⇒ =1 万元
≥5个且≤5个 ⇒ =5 个
""")
CROSSED = cells("""
90%-80% ⇒ E304[0:7]
5-3次 ⇒ E304[0:4]
2万元-15000元 ⇒ E304[0:10]
1亿-3万元 ⇒ E304[0:6]
[90%,80%] ⇒ E304[0:9]
(80%,80%) ⇒ E304[0:9]
-5--5℃ ⇒ E304[0:6] -5~5℃
""")


@pytest.mark.parametrize(("text", "expected"), LINKED)
def test_two_figures_and_a_link_are_an_interval(text: str, expected: str) -> None:
    """Every dash, wave and word of linking; a unit written once serves both."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), BETWEEN)
def test_bounds_written_out_are_an_interval(text: str, expected: str) -> None:
    """之间, signs around a name, and two bounds that look at one another."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_a_place_said_once_serves_both_bounds(text: str, expected: str) -> None:
    """3-5千 is from 3000, but 500-1千 from 500; a bound that says its own 千 takes 元 from 千元."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["80%-90%左右", "约80%-90%", "大约80-90%"])
def test_about_leaves_an_interval_as_it_is(text: str) -> None:
    """Both bounds are written: a note says that 左右 changes neither."""
    assert read(text) == "[80 %, 90 %]"
    assert any("不改变区间的两端" in said for said in notes(text))


def test_what_both_bounds_ask_is_noted_once() -> None:
    """The head's unit serves both bounds: one note."""
    assert notes("3-5", Context(unit="个")) == ["没有写单位，按表头单位“个”理解"]


@pytest.mark.parametrize(("text", "expected"), BRACKETED)
def test_brackets_say_whether_a_bound_counts(text: str, expected: str) -> None:
    """Round leaves the bound out, square takes it in; round ones around a dash only group."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOLERANCES)
def test_a_tolerance_keeps_its_center(text: str, expected: str) -> None:
    """So much to either side of a figure, or of zero."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_equal_bounds_are_a_figure(text: str, expected: str) -> None:
    """One meaning, one class: an interval of one figure is that figure."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), CROSSED)
def test_crossed_bounds_are_refused(text: str, expected: str) -> None:
    """An interval that nothing lies in has no meaning."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "10个-20家",
        "10人至20人次",
        "10元-20",
        "1万bps~半兆瓦",
        "5%-10个",
        "80%与90个之间",
        "(1个,2家)",
        "20℃±2个",
        "3个±2家",
    ],
)
def test_bounds_of_different_things_are_no_interval(text: str) -> None:
    """Nothing lies between 10个 and 20家: the cell is refused or described, never an error of another kind."""
    if text != "10元-20":
        assert not read(text).startswith(("[", "("))
    else:
        assert read(text) == "[10 元, 20 元]"


@pytest.mark.parametrize("text", ["-10--5", "10--5"])
def test_a_doubled_dash_is_not_guessed(text: str) -> None:
    """The second dash may be a sign: -5, not 5, or the cell is refused."""
    assert read(text) not in {"[-10, 5]", "[10, 5]"}


@pytest.mark.parametrize("text", ["5千-1万元", "5000-1万元"])
def test_a_scale_written_once_does_not_cross_the_bounds(text: str) -> None:
    """5000-1万元 is from 5000 元; 50 million 元 was never meant."""
    assert read(text) in {"[5000 元, 1 万元]", "[5 千元, 1 万元]"}


def test_a_bound_left_out_in_brackets_is_never_two_values() -> None:
    """[80%（不含）,90%] is an interval, whatever its first bound does."""
    assert read("[80%（不含）,90%]").startswith(("E", "(80 %, 90 %]", "words"))


@pytest.mark.parametrize("text", ["±-8", "20±-2", "±0"])
def test_a_tolerance_below_zero_is_refused_or_plain(text: str) -> None:
    """Nothing lies between +8 and -8."""
    assert read(text).startswith(("E", "="))


@pytest.mark.parametrize("text", ["10-20", "[10,20]", "10与20之间", "10≤X≤20"])
def test_bare_bounds_take_the_heads_unit(text: str) -> None:
    """The head serves both bounds, with one note."""
    assert read(text, Context(unit="万元")) == "[10 万元, 20 万元]"
    assert notes(text, Context(unit="万元")) == ["没有写单位，按表头单位“万元”理解"]


@pytest.mark.parametrize("text", ["20±2", "80-90%", "10~20万元"])
def test_a_unit_behind_the_second_bound_is_no_decision(text: str) -> None:
    """The field writes a shared unit behind: nothing to note. Before, it is noted."""
    assert notes(text) == []
    assert notes("80%-90") == ["区间的单位只写了一处，两端都按“%”理解"]


@pytest.mark.parametrize(
    ("text", "lower", "upper"), [("3万-5%", "万", "%"), ("80%-5个", "%", "个"), ("3亿~5百分点", "亿", "百分点")]
)
def test_bounds_that_do_not_convert_are_both_named(text: str, lower: str, upper: str) -> None:
    """The message says which two units cannot be the ends of one interval."""
    value = parse(text, on_error="keep")
    assert isinstance(value, Unreadable)
    assert value.message.render() == f"区间两端的单位“{lower}”与“{upper}”不一致"


@pytest.mark.parametrize(("text", "code"), [("2000-5000年", "E305"), ("2022-2万024年", "E305")])
def test_a_year_and_so_many_years_are_no_range(text: str, code: str) -> None:
    """2000年 is a date, which the 年 behind the other bound makes no duration."""
    assert read(text).startswith(code)


@pytest.mark.parametrize("text", ["<±0%", "低于±0个", "小于±0"])
def test_less_than_nothing_around_zero_is_refused(text: str) -> None:
    """No figure lies on either side of zero by less than nothing."""
    assert read(text).startswith("E304")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[0dB(A),1dB(A)]", "[0 dB, 1 dB]"),
        ("（45dB(A)，55dB(A)］", "(45 dB, 55 dB]"),
        ("[3台(套),5台(套)]", "[3 台(套), 5 台(套)]"),
    ],
)
def test_a_unit_with_brackets_may_stand_in_brackets(text: str, expected: str) -> None:
    """The brackets of dB(A) are none of the interval's."""
    assert read(text) == expected


def test_a_bound_of_many_digits_reads_back() -> None:
    """As many as a figure may have."""
    value = parse("大于3次且≤1e55次")
    assert parse(str(value)) == value


@pytest.mark.parametrize("text", ["±5度", "-5度至5度", "-5度~10度"])
def test_degrees_around_zero_are_of_heat(text: str) -> None:
    """On both sides, and written so that they read back."""
    value = parse(text, Context(name="预算执行进度"))
    assert "℃" in str(value)
    assert parse(str(value)) == value


@pytest.mark.parametrize("text", ["-59亿~67085km²", "-9458万-5套", "-5万度~5度"])
def test_a_scale_stays_with_its_bound(text: str) -> None:
    """A bound below zero lends the other no scale."""
    value = parse(text, on_error="keep")
    assert not isinstance(value, Unreadable)
    assert parse(str(value)) == value
    assert "万" not in str(value).partition("~")[2]
