"""Writing values: canonical in symbols, readable in words."""

from decimal import Decimal

import pytest

from perfmodel.quantities import Quantity
from perfmodel.terms import Direction
from perfmodel.values import Approximation, Context, Deadline, Operator, Tendency, Threshold, format_value, parse
from tests.values.meaning import cells

CANONICAL = cells("""
≥3学年 ⇒ ≥3个学年
≥９５．０％ ⇒ ≥95.0%
百分之九十五以上 ⇒ ≥95%
=95% ⇒ 95%
为100% ⇒ 100%
超过100人 ⇒ >100人
不足10人 ⇒ <10人
不高于5% ⇒ ≤5%
两千元 ⇒ 2000元
1万2千元 ⇒ 12000元
二十万元 ⇒ 20万元
三分之一 ⇒ 1/3
-0% ⇒ -0%
1e3 ⇒ 1000
1.2e-3 ⇒ 0.0012
每亩300元 ⇒ 300元/亩
300元/人/月 ⇒ 300元/人·月
80～90% ⇒ 80%-90%
（80%，90%］ ⇒ (80%~90%]
≥80%且<90% ⇒ [80%~90%)
>80%且<90% ⇒ (80%,90%)
-5~5℃ ⇒ [-5℃~5℃]
大约50人 ⇒ 约50人
100人左右 ⇒ 约100人
500多人 ⇒ 500余人
近百人 ⇒ 近100人
上千人 ⇒ 上千人
上万人 ⇒ 上万人
几度 ⇒ 几千瓦时
几十个 ⇒ 几十个
三五个 ⇒ 三五个
十七八个 ⇒ 十七八个
2024年12月31日之前完成 ⇒ 2024年12月31日前
12月底 ⇒ 12月底前
12月前 ⇒ 12月前
<12月31日 ⇒ <12月31日
年底 ⇒ 12月底前
2024年 ⇒ 2024年
2024年前 ⇒ 2024年前
每月10日 ⇒ 每月10日前
每月月底 ⇒ 每月底前
每季度末 ⇒ 每季度末
每年6月底前 ⇒ 每年6月底前
合同签订之日起60日内 ⇒ 合同签订后60天内
2023.07-2024.01 ⇒ 2023年7月-2024年1月
2021年全年 ⇒ 2021年全年
全年 ⇒ 全年
有所提升 ⇒ 有所提高
12个月 ⇒ 12个月
两个季度 ⇒ 2个季度
一年 ⇒ 1年
30日 ⇒ 30天
逐步降低 ⇒ 逐步下降
持续稳定 ⇒ 持续稳定
改善明显 ⇒ 明显提高
比上年增长5%以上 ⇒ 较上年提高≥5%
已完成 ⇒ 达成
基本完成 ⇒ 基本达成
未完成 ⇒ 未达成
因疫情未开展 ⇒ 因疫情未完成
应保尽保 ⇒ 应保尽保
—— ⇒ /
省级3个、市级5个 ⇒ 省级3个，市级5个
3个或者5次 ⇒ 3个或5次
""")
IN_WORDS = [
    ("≥12000人", "不低于12,000人", "at least 12,000人"),
    (">95%", "高于95%", "more than 95%"),
    ("12345.60元", "12,345.60元", "12,345.60元"),
    ("<5%", "低于5%", "less than 5%"),
    ("≤5%", "不高于5%", "at most 5%"),
    ("80%-90%", "80%至90%", "80% to 90%"),
    ("1/3", "1/3", "1/3"),
    ("有所提高", "有所提高", "up (有所)"),
    ("较上年下降3%", "较上年下降3%", "down by 3% against 上年"),
    ("基本完成", "基本达成", "mostly reached"),
    ("2023.07-2024.01", "2023年7月至2024年1月", "2023-07 to 2024-01"),
    ("约50人", "约50人", "about: at least 45人 and at most 55人"),
    ("上千人", "上千人", "about: at least 1,000人"),
    ("≥80%且<90%", "不低于80%且低于90%", "at least 80% and less than 90%"),
    ("12月底前", "12月底前", "by month 12"),
    ("2024年前", "2024年前", "before 2024"),
    ("每月10日前", "每月10日前", "every month by day 10"),
    ("合同签订后30日内", "合同签订后30天内", "within 30天 of 合同签订"),
    ("全年", "全年", "the whole year"),
    ("因疫情未开展", "因疫情未完成", "not reached (因疫情)"),
    ("省级3个，市级5个", "省级3个，市级5个", "省级: 3个; 市级: 5个"),
    ("3个或5次", "3个或5次", "3个 or 5次"),
    ("无", "/", "nothing set"),
    ("应保尽保", "应保尽保", "应保尽保"),
]


@pytest.mark.parametrize(("text", "canonical"), CANONICAL)
def test_symbols_are_canonical(text: str, canonical: str) -> None:
    """One text for each meaning, and ``str()`` is it."""
    value = parse(text)
    assert (format_value(value), str(value)) == (canonical, canonical)


@pytest.mark.parametrize(("text", "chinese", "english"), IN_WORDS)
def test_words_are_for_reading(text: str, chinese: str, english: str) -> None:
    """Signs in words, figures grouped, in either language."""
    value = parse(text)
    assert (format_value(value, "words"), format_value(value, "words", "en")) == (chinese, english)


@pytest.mark.parametrize("text", [text for text, _ in CANONICAL])
def test_what_is_written_reads_back(text: str) -> None:
    """parse∘format is the identity on meaning, in symbols and in Chinese words; format∘parse changes nothing the second time."""
    value = parse(text)
    for written in (format_value(value), format_value(value, "words")):
        assert parse(written) == value, written
    canonical = format_value(value)
    assert format_value(parse(canonical)) == canonical


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("zh_CN", "不低于12,000人"),
        ("zh", "不低于12,000人"),
        ("zh_TW", "不低于12,000人"),
        ("en", "at least 12,000人"),
        ("en_US", "at least 12,000人"),
        ("de", "at least 12,000人"),
    ],
)
def test_a_locale_falls_back_to_its_language(locale: str, written: str) -> None:
    """What the library has no words for is written in those of the language, else in English."""
    assert format_value(parse("≥12000人"), "words", locale) == written


def test_a_deadline_without_its_event_has_one_in_english() -> None:
    """Chinese leaves it out; English cannot."""
    value = Deadline(Operator.LE, within=Quantity(30, "天"))
    assert (format_value(value, "words"), format_value(value, "words", "en")) == (
        "后30天内",
        "within 30天 of the start",
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("一百零余人", "一零零余人"),
        ("一千五百零几个", "一五零零余个"),
        ("一百零几万人", "一零零余万人"),
        ("12万零余", "一二零零零零余"),
    ],
)
def test_a_little_more_in_the_last_place_is_written_digit_by_digit(text: str, written: str) -> None:
    """100余 is less than 200, 一零零余 less than 110."""
    value = parse(text)
    assert isinstance(value, Approximation)
    assert str(value) == written
    assert parse(written) == value


@pytest.mark.parametrize(
    ("text", "written"),
    [("2021/077", "77分之2021"), ("4042/22", "11分之2021"), ("22/4042", "2021分之11"), ("2021/177", "2021/177")],
)
def test_a_share_that_would_be_a_date_is_written_in_words(text: str, written: str) -> None:
    """2021/11 is a month."""
    value = parse(text)
    assert str(value) == written
    assert parse(written) == value


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("三分之一-28.8万元", "3分之10000元-28.8万元"),
        ("1/3-2万人", "3分之10000人-2万人"),
        ("1/3-2公里", "3分之1公里-2公里"),
    ],
)
def test_a_fraction_of_a_scaled_unit_is_written_in_ones(text: str, written: str) -> None:
    """3分之1万元 is a third of 1万, and would be written otherwise again."""
    value = parse(text)
    assert str(value) == written
    assert parse(written) == value
    assert str(parse(written)) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("因疫情取消", "因疫情未完成"),
        ("未完成，因疫情延期", "未完成（因疫情延期）"),
        ("基本完成（因疫情）", "基本达成（因疫情）"),
        ("部分完成，受疫情影响", "部分达成（受疫情影响）"),
        ("未开展，因项目（老区）延期", "未完成，因项目（老区）延期"),
    ],
)
def test_a_reason_stands_beside_its_degree(text: str, written: str) -> None:
    """What was mostly done is not said to be undone."""
    value = parse(text)
    assert str(value) == written
    assert parse(written) == value


@pytest.mark.parametrize(
    ("text", "written", "in_words"),
    [
        ("不超过5万；达到60", "60-50000", "60至50,000"),
        ("<5万且≥60", "[60~50000)", "不低于60且低于50,000"),
        ("1-5万", "1万-5万", "1万至5万"),
        ("1万-60000", "1万-60000", "1万至60,000"),
    ],
)
def test_a_scale_of_the_upper_bound_alone_is_written_out(text: str, written: str, in_words: str) -> None:
    """From 60 to 5万 is no 60-5万, whose 万 would serve both."""
    value = parse(text)
    assert (str(value), format_value(value, "words")) == (written, in_words)
    assert parse(written) == parse(in_words) == value


@pytest.mark.parametrize(
    "text",
    [
        "三五个",
        "七八十个百分点",
        "七八十个百分点/年",
        "十三五个",
        "二十三五元",
        "十七八个",
        "二十七八个",
        "九十八九个",
        "七八十个",
    ],
)
def test_two_digits_for_a_range_are_written_as_two_digits(text: str) -> None:
    """The spelling is the shortest that means it."""
    assert str(parse(text)) == text


def test_a_range_that_two_digits_cannot_say_is_written_by_its_bounds() -> None:
    """Behind a nine comes no digit."""
    nine, twenty = (Quantity(figure, "个") for figure in (19, 20))
    value = Approximation(None, nine.unit, Threshold(Operator.GE, nine), Threshold(Operator.LE, twenty))
    assert str(value) == "约≥19个且≤20个"


def test_figures_are_grouped_as_the_asked_locale_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the machine's own locale is."""
    monkeypatch.setattr("babel.numbers.LC_NUMERIC", "de_DE")
    assert format_value(parse("12345.6元"), "words") == "12,345.6元"
    assert format_value(parse("12345.6元"), "words", "en") == "12,345.6元"


def test_a_refused_cell_is_written_as_it_stands() -> None:
    """Nothing is made of what was not understood."""
    assert str(parse("100百", on_error="keep")) == "100百"


@pytest.mark.parametrize(("text", "written"), [(None, "颇为提高"), ("颇有长进", "颇有长进")])
def test_a_tendency_that_no_words_read_back_is_written_all_the_same(text: str | None, written: str) -> None:
    """As its cell had it, or in the first of the spellings that it might have had."""
    assert str(Tendency(Direction.UP, "颇为", text=text)) == written


def test_what_the_context_answered_is_written_out() -> None:
    """A canonical text needs no context to mean the same."""
    value = parse("78万", "成本指标")
    assert str(value) == "78万元"
    assert parse(str(value)) == value
    assert str(parse("12月底", Context(year=2024))) == "2024年12月底前"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("约10分", "约10分"),
        ("二十几分", "20余分"),
        ("几十分", "几十分"),
        ("近百分", "近100分"),
        ("十几万度", "10余万度"),
        ("约9块", "约9块"),
    ],
)
def test_about_so_many_of_a_unit_that_the_context_settles_is_written_as_any_other(text: str, written: str) -> None:
    """分 is money by itself; in the same place the canonical text is the same about-so-much again, and no interval."""
    place = Context(name="成活率")
    value = parse(text, place)
    assert isinstance(value, Approximation)
    assert (str(value), format_value(value, "words")) == (written, written)
    assert parse(written, place) == value


@pytest.mark.parametrize(
    ("magnitude", "lower", "upper", "written"),
    [(50, 49, 51, "约≥49人且≤51人"), (None, 7, None, "约≥7人"), (None, 7, 19, "约≥7人且≤19人"), (None, 3, 5, "三五人")],
)
def test_an_approximation_without_a_spelling_is_written_by_its_bounds(
    magnitude: int | None, lower: int, upper: int | None, written: str
) -> None:
    """What no words of the field say is written out; what they say is in words."""
    people = Quantity("0", "人").unit
    low = Threshold(Operator.GE, Quantity(lower, people))
    high = None if upper is None else Threshold(Operator.LE, Quantity(upper, people))
    named = None if magnitude is None else Decimal(magnitude)
    assert str(Approximation(named, people, low, high)) == written
