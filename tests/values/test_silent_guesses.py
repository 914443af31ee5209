"""Cells that were once read as something else in silence: each stays as it is here."""

import pytest

from perfmodel.values import Context, parse
from tests.values.meaning import cells, read

CELLS = cells("""
至少3次至多5次 ⇒ [3 次, 5 次]
超过3次不超过5次 ⇒ (3 次, 5 次]
≧80%≦90% ⇒ [80 %, 90 %]
100万元±5% ⇒ [95 万元, 105 万元] around 100 万元
5万-10% ⇒ E305[0:6]
5/10万 ⇒ =5 /10万
≤9/10万 ⇒ ≤9 /10万
提高工作效率20% ⇒ up by =20 %
降低事故发生率10% ⇒ down by =10 %
零增长 ⇒ steady
负增长 ⇒ down
七八成 ⇒ ~[7 成, 8 成]
百分之五六 ⇒ ~[5 %, 6 %]
1年1个月 ⇒ =13 月
1小时20分钟 ⇒ =80 分钟
95%/100% ⇒ E101[3:8]
每季度第一个月 ⇒ words
第一季度≥25% ⇒ words
受理后≤20个工作日 ⇒ words
逐年下降趋势 ⇒ down 逐年
设备合格率≧95% ⇒ ≥95 %
90%≥X≥80% ⇒ [80 %, 90 %]
约≥95% ⇒ ≥95 %
亿元 ⇒ E102[0:2]
零下5度 ⇒ =-5 ℃
5G ⇒ words
C30 ⇒ words
4A级景区 ⇒ words
自2024年1月1日起 ⇒ words
""")
READ = cells("""
6月底前完成50%，12月底前完成100% ⇒ all{6月底前完成: =50 %; 12月底前完成: =100 %}
1年2次 ⇒ =2 次/年
一年一次 ⇒ =1 次/年
3年1次 ⇒ words
2024年5个 ⇒ words
每年组织培训≥2次 ⇒ ≥2 次/年
每周开放≥56小时 ⇒ ≥56 小时/周
每户补助≤3万元 ⇒ ≤3 万元/户
每人每年体检≥1次 ⇒ ≥1 次/人·年
每万人发明专利拥有量≥12件 ⇒ ≥12 件/万人
每某某处≥2个 ⇒ words
一年≥300天 ⇒ ≥300 天/年
水土保持率≥60% ⇒ ≥60 %
水土保持率75% ⇒ =75 %
保持率90% ⇒ words
提前1个月完成 ⇒ words
推迟10天完成 ⇒ words
年内100%完成 ⇒ words
历时3个月完成 ⇒ =3 月
承诺5个工作日内办结 ⇒ ≤5 个工作日
收到资金30日内 ⇒ within 30 天 after 收到资金
""")
IN_CONTEXT = [
    ("约12万度", Context(name="供水设施"), "~12 万度 [10.8 万度, 13.2 万度]"),
    ("≤30分", Context(subcategory="时效指标", name="故障响应时间"), "≤30 分钟"),
    ("500", Context(unit="单位：万元"), "=500 万元"),
    ("20240630", "时效指标", "by 2024-06-30"),
    ("12.31前", "时效指标", "by --12-31"),
    ("6/30", "时效指标", "by --06-30"),
    ("20240101-20241231", "时效指标", "2024-01-01..2024-12-31"),
    ("20240230-20241231", "时效指标", "E302[0:17]"),
    ("202401-202412", "时效指标", "2024-01..2024-12"),
    ("12.1", Context(subcategory="时效指标", name="项目完成时间"), "by --12-01"),
    ("12.1", Context(subcategory="时效指标", name="故障响应时间"), "=12.1"),
    ("12.1", Context(subcategory="时效指标", name="完成时间（天）"), "=12.1 天"),
    ("150W", "成本指标", "=150 万元"),
    ("150W", "数量指标", "=150 瓦"),
    ("24年完成", Context(subcategory="时效指标", year=2024), "by 2024"),
    ("24年前完成", Context(subcategory="时效指标", year=2024), "words"),
    ("24年", Context(subcategory="时效指标", year=2024), "by 2024"),
    ("3年完成", Context(subcategory="时效指标", year=2024), "=3 年"),
    ("24年", Context(subcategory="可持续影响指标", year=2024), "=24 年"),
    ("20240101至20241231", "时效指标", "2024-01-01..2024-12-31"),
    ("20240101-20241231", "数量指标", "[20240101, 20241231]"),
    ("8万", Context(unit="元/亩"), "=8 万元/亩"),
]


@pytest.mark.parametrize(("text", "expected"), [*CELLS, *READ])
def test_no_guess_is_silent(text: str, expected: str) -> None:
    """Meaning, refusal or words: never another figure than the one that is meant."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "context", "expected"), IN_CONTEXT)
def test_no_guess_is_silent_in_its_context(text: str, context: Context | str, expected: str) -> None:
    """What stands around the cell answers, and only what it can answer."""
    assert read(text, context) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2023级学生200人",
        "10人培训3期",
        "3吨车辆2台",
        "取消5场",
        "退回5万元",
        "原计划5场",
        "培训5期（未完成）",
        "购置10台（未到货）",
        "低于目标5%",
        "超过目标5个",
        "零新增",
        "有待提高",
        "全年365天24小时",
        "逾期12月底前完成",
        "部分项目12月底前完工",
    ],
)
def test_what_says_the_opposite_or_something_else_is_no_figure(text: str) -> None:
    """What was not done, what names a thing, and how far from the target something lies is words."""
    assert read(text) == "words"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("近视筛查500人", "=500 人"), ("约定补助5万元", "=5 万元"), ("近百人", "~100 人 [90 人, 100 人)")],
)
def test_about_stands_right_before_a_figure(text: str, expected: str) -> None:
    """近 and 约 inside a word are no about."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("设备（台/套）", "=5 台"),
        ("培训（人/次）", "=5 人次"),
        ("床位（张/千人）", "=5 张/千人"),
        ("补助标准(元每人)", "=5 元/人"),
    ],
)
def test_two_count_words_in_a_name_are_a_choice(name: str, expected: str) -> None:
    """台/套 is one or the other, 张/千人 is so many for so many."""
    assert read("5", Context(name=name)) == expected


def test_days_behind_a_day_are_days() -> None:
    """每月5日、15日 are two days of the month, not a day and a fortnight."""
    assert read("每月5日、15日、25日") == "all{by ---05 every month; by ---15 every month; by ---25 every month}"


def test_a_score_is_no_money_even_under_a_cost() -> None:
    """满意度 of 90分 counts points wherever the row stands."""
    assert read("90分", Context(category="成本指标", name="服务满意度")) == "=90 分"
    assert parse("90分", Context(category="成本指标", name="服务满意度")) != parse(
        "90分", Context(category="成本指标", name="邮资成本")
    )
