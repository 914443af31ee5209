"""Questions that a figure leaves open, and what its surroundings answer: 分 of a score or of money, 度 of energy or of heat, a head's own scale."""

import pytest

from perfmodel.values import Context, Threshold, parse
from tests.values.meaning import cells, notes, read


@pytest.mark.parametrize(
    ("context", "base"),
    [
        (None, "元"),
        ("成本指标", "元"),
        (Context(name="每斤收购价"), "元"),
        ("质量指标", "分"),
        (Context(subcategory="满意度指标"), "分"),
        (Context(name="考核得分"), "分"),
    ],
)
def test_a_score_is_not_money(context: Context | str | None, base: str) -> None:
    """分 is money under a cost or without anything around it, else points of a score, with a note."""
    value = parse("≥90分", context)
    assert isinstance(value, Threshold)
    assert value.quantity.unit.base == base
    assert len(notes("≥90分", context)) == (base == "分")


@pytest.mark.parametrize(
    ("name", "base"),
    [(None, "千瓦时"), ("节约用电", "千瓦时"), ("综合能耗", "千瓦时"), ("室内温度", "℃"), ("坡度", "度")],
)
def test_degrees_are_energy_only_where_energy_is_meant(name: str | None, base: str) -> None:
    """度 of electricity is a kilowatt-hour, any other stays as written, with a note."""
    value = parse("≥26度", Context(name=name))
    assert isinstance(value, Threshold)
    assert value.quantity.unit.base == base


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("1万2千", "万元", "=12000 元"),
        ("8万", "万亩", "=8 万亩"),
        ("3亿", "万元", "=3 亿元"),
        ("3亿", "万人", "=3 亿人"),
        ("8万", "%", "=8 万"),
        ("8万", "元/亩", "=8 万元/亩"),
        ("5", "元/亩", "=5 元/亩"),
        ("5.50", "千公顷", "=5500 公顷"),
        ("约5", "千公顷", "~5000 公顷 [4500 公顷, 5500 公顷]"),
        ("3-5", "千人", "[3000 人, 5000 人]"),
        ("3万", "千公顷", "=3 万公顷"),
        ("5", "百万元", "=500 万元"),
        ("5", "十万元", "=50 万元"),
        ("5", "百万美元", "=500 万美元"),
        ("5", "千元", "=5 千元"),
        ("5", "千克", "=5 公斤"),
        ("5", "百分比(%)", "=5 %"),
        ("5", "公里（km）", "=5 公里"),
        ("5", "元/人.天", "=5 元/人·天"),
        ("5", "个/座", "=5 个"),
        ("5", "个每座", "=5 个"),
        ("1/3", "千公顷", "=1/3"),
    ],
)
def test_a_heads_scale_is_not_multiplied(text: str, unit: str, expected: str) -> None:
    """A figure with a 万 of its own does not take the head's too."""
    assert read(text, Context(unit=unit)) == expected


@pytest.mark.parametrize("unit", ["/", "无", "—", "", " "])
def test_a_blank_head_is_no_unit(unit: str) -> None:
    """What a head leaves out needs no note."""
    assert (read("95", Context(unit=unit)), notes("95", Context(unit=unit))) == ("=95", [])


@pytest.mark.parametrize(
    ("name", "expected"),
    cells("""
        补助标准（元/亩） ⇒ =300 元/亩
        补助标准（元/人·月） ⇒ =300 元/人·月
        补助标准（元/人/月） ⇒ =300 元/人·月
        补助标准（元/人.月） ⇒ =300 元/人·月
        补助成本(≤**元/株) ⇒ ≤300 元/株
        补助标准(元/亩,≤) ⇒ ≤300 元/亩
        补助标准（600元/亩） ⇒ =300
        成本（元/光年） ⇒ =300
        PM2.5浓度（μg/m3） ⇒ =300 μg/m3
        单位能耗（吨标准煤/万元） ⇒ =300 吨标准煤/万元
        场次（次/年） ⇒ =300 次/年
        医师数（人/千人） ⇒ =300 人/千人
        发明专利(件/万人) ⇒ =300 件/万人
        车辆（辆/户） ⇒ =300 辆/户
        建设数量（个/座） ⇒ =300 个
        合格率(%,>=) ⇒ ≥300 %
        合格率(%,＜＝) ⇒ ≤300 %
        合格率(%/≥) ⇒ ≥300 %
        合格率(%)(≥) ⇒ ≥300 %
        单价（元）（含税） ⇒ =300 元
    """),
)
def test_a_names_brackets_hold_a_whole_unit(name: str, expected: str) -> None:
    """A unit of two parts is one, a sign of two marks is one, and a bracket with a figure in it is no unit."""
    assert read("300", Context(name=name)) == expected


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("90", Context(subcategory="满意度指标", name="满意度（分）"), "=90 分"),
        ("90", Context(subcategory="满意度指标", unit="分"), "=90 分"),
        ("≥90万", Context(subcategory="满意度指标", unit="分"), "≥90 万分"),
        ("30", Context(subcategory="时效指标", unit="分"), "=30 分钟"),
        ("20", Context(subcategory="数量指标", unit="块"), "=20 块"),
        ("20", Context(name="存储容量（T）"), "=20 TB"),
    ],
)
def test_a_unit_from_around_the_cell_is_asked_too(text: str, context: Context, expected: str) -> None:
    """分, 块 and T of a head or a name mean what they mean in the cell, and both decisions are noted."""
    assert read(text, context) == expected
    assert len(notes(text, context)) == 2
    value = parse(text, context)
    assert isinstance(value, Threshold)
    assert not value.quantity.unit.is_money


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("20块", None, "=20 元"),
        ("20块", "成本指标", "=20 元"),
        ("20块", Context(name="户均增收"), "=20 元"),
        ("20块", Context(subcategory="数量指标", unit="元"), "=20 元"),
        ("20块钱", "数量指标", "=20 元"),
        ("≥20块", "数量指标", "≥20 块"),
        ("两块", Context(name="展板数量"), "=2 块"),
        ("3万块", "数量指标", "=3 万块"),
        ("20-30块", "数量指标", "[20 块, 30 块]"),
    ],
)
def test_pieces_are_not_money(text: str, context: Context | str | None, expected: str) -> None:
    """块 is money only where money is spoken of, else counts things."""
    assert read(text, context) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("20T", None, "=20 吨"),
        ("20T", "垃圾清运量", "=20 吨"),
        ("20T", "存储容量", "=20 TB"),
        ("45°", "坡度", "=45 °"),
        ("26°", "室内温度", "=26 ℃"),
        ("-5°", None, "=-5 ℃"),
        ("华氏温度98.6度", None, "=98.6 ℉"),
        ("华氏70°", None, "=70 ℉"),
        ("摄氏37度", None, "=37 ℃"),
        ("37攝氏度", None, "=37 ℃"),
        ("37度（摄氏）", None, "=37 ℃"),
        ("98.6度（华氏）", "室内温度", "=98.6 ℉"),
    ],
)
def test_names_and_scales_tell_what_is_measured(text: str, name: str | None, expected: str) -> None:
    """T is of data where the name speaks of storage; a written scale of heat is that scale."""
    assert read(text, Context(name=name)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    cells("""
        600元/人.年 ⇒ =600 元/人·年
        每生每学期1000元 ⇒ =1000 元/生·学期
        2个学期 ⇒ =2 个学期
        第一学期 ⇒ words
        每3天1次 ⇒ =1 次/3天
        每两年一次 ⇒ =1 次/2年
        每15天不少于2次 ⇒ ≥2 次/15天
        每千人5张 ⇒ =5 张/千人
        ≤10/10万人 ⇒ ≤10 /10万人
        <15/十万 ⇒ <15 /十万
        5/万人 ⇒ E106[1:4] 5元/万人
        2个/5个 ⇒ E101[2:5]
        500元/1000元 ⇒ E101[4:10]
        3次/15日前 ⇒ words
        一打三反 ⇒ words
        一窗受理 ⇒ words
        一村一品 ⇒ words
        100元/人班 ⇒ words
    """),
)
def test_what_stands_below_the_line_is_a_base(text: str, expected: str) -> None:
    """So many people or days are a base; another figure, a date and words are none."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("≥2024", "≥2024"), ("2024以上", "≥2024"), ("2000余", "~2000 (2000, 3000)"), ("≥20", "≥20 年")],
)
def test_a_year_is_not_so_many_years(text: str, expected: str) -> None:
    """A figure that is a year of the calendar takes no 年 from the head, as 2024年 is no duration."""
    assert read(text, Context(unit="年")) == expected
