"""Several: more than one value in a cell, each with the words that name it."""

import pytest

from perfmodel.values import Context, Description, Several, parse
from tests.values.meaning import cells, meaning, notes, read

LISTS = cells("""
省级3个，市级5个 ⇒ all{省级: =3 个; 市级: =5 个}
省级3个、市级5个 ⇒ all{省级: =3 个; 市级: =5 个}
省级3个；市级5个 ⇒ all{省级: =3 个; 市级: =5 个}
男10人，女20人 ⇒ all{男: =10 人; 女: =20 人}
男100人、女200人、合计300人 ⇒ all{男: =100 人; 女: =200 人; =300 人}
完成1部宣传片,2套方案 ⇒ all{宣传片: =1 部; 方案: =2 套}
1部宣传片，2套方案，3次活动 ⇒ all{宣传片: =1 部; 方案: =2 套; 活动: =3 次}
1名主任，3名成员 ⇒ all{主任: =1 名; 成员: =3 名}
100%、90% ⇒ all{=100 %; =90 %}
10人、20次 ⇒ all{=10 人; =20 次}
8个和9家 ⇒ all{=8 个; =9 家}
2台、3套 ⇒ all{=2 台; =3 套}
城市≥95%，农村≥90% ⇒ all{城市: ≥95 %; 农村: ≥90 %}
城市：≥95%；农村：≥90% ⇒ all{城市: ≥95 %; 农村: ≥90 %}
一类≥90%、二类≥80% ⇒ all{一类: ≥90 %; 二类: ≥80 %}
小学100元/人，初中200元/人 ⇒ all{小学: =100 元/人; 初中: =200 元/人}
每人100元，每户200元 ⇒ all{=100 元/人; =200 元/户}
650元/生餐费，3个 ⇒ all{餐费: =650 元/生; =3 个}
2次且≥5人 ⇒ all{=2 次; ≥5 人}
≥5次，≤30天 ⇒ all{≥5 次; ≤30 天}
维修3处，新建2处 ⇒ all{维修: =3 处; 新建: =2 处}
新建公路5公里，改建3公里 ⇒ all{新建公路: =5 公里; 改建: =3 公里}
培训2期，200人次 ⇒ all{培训: =2 期; =200 人次}
2期，共200人次 ⇒ all{=2 期; =200 人次}
COD≤50mg/L，氨氮≤5mg/L ⇒ all{COD: ≤50 mg/L; 氨氮: ≤5 mg/L}
开工率100%，完工率80% ⇒ all{开工率: =100 %; 完工率: =80 %}
小麦1000亩、玉米2000亩 ⇒ all{小麦: =1000 亩; 玉米: =2000 亩}
1,234个，5个 ⇒ all{=1234 个; =5 个}
80%-90%，≥5次 ⇒ all{[80 %, 90 %]; ≥5 次}
约50人，3次 ⇒ all{~50 人 [45 人, 55 人]; =3 次}
小学每生每年650元，初中每生每年850元 ⇒ all{小学: =650 元/生·年; 初中: =850 元/生·年}
城市低保每人每月≥600元，农村低保每人每月≥400元 ⇒ all{城市低保: ≥600 元/人·月; 农村低保: ≥400 元/人·月}
3个省级，5个市级 ⇒ all{省级: =3 个; 市级: =5 个}
温度20-25℃，湿度40%-60% ⇒ all{温度: [20 ℃, 25 ℃]; 湿度: [40 %, 60 %]}
温度20±2℃，湿度50±5% ⇒ all{温度: [18 ℃, 22 ℃] around 20 ℃; 湿度: [45 %, 55 %] around 50 %}
采购3台设备，维修2台 ⇒ all{采购: =3 台; 维修: =2 台}
2024年≥95%，2025年≥96% ⇒ all{2024年: ≥95 %; 2025年: ≥96 %}
2024年3个，2025年5个 ⇒ all{2024年: =3 个; 2025年: =5 个}
第一季度25%，第二季度50%，第三季度75%，第四季度100% ⇒ all{第一季度: =25 %; 第二季度: =50 %; 第三季度: =75 %; 第四季度: =100 %}
3月25%，6月50% ⇒ all{3月: =25 %; 6月: =50 %}
①合格率≥95%②满意度≥90% ⇒ all{合格率: ≥95 %; 满意度: ≥90 %}
1. 合格率≥95% 2. 满意度≥90% ⇒ all{合格率: ≥95 %; 满意度: ≥90 %}
1.电脑20台 2.打印机5台 ⇒ all{电脑: =20 台; 打印机: =5 台}
（1）电脑20台（2）打印机5台 ⇒ all{电脑: =20 台; 打印机: =5 台}
1、3个2、5家 ⇒ all{=3 个; =5 家}
省级3个 市级5个 ⇒ all{省级: =3 个; 市级: =5 个}
合格率95% 满意度90% ⇒ all{合格率: =95 %; 满意度: =90 %}
5个乡镇20个村 ⇒ all{=5 个乡镇; =20 个村}
3个村5公里 ⇒ all{=3 个村; =5 公里}
3期200人 ⇒ all{=3 期; =200 人}
大于二十的同时小于等于三十五 ⇒ (20, 35]
""")
ANY = cells("""
3个或5个 ⇒ any{=3 个; =5 个}
≥3个或≥5次 ⇒ any{≥3 个; ≥5 次}
3个以上或5个 ⇒ any{≥3 个; =5 个}
3个或者5次 ⇒ any{=3 个; =5 次}
2或3个 ⇒ any{=2 个; =3 个}
≥5个或≤2个 ⇒ any{≥5 个; ≤2 个}
≤2个或≥5个 ⇒ any{≤2 个; ≥5 个}
""")
DATED = cells("""
11月底完成100% ⇒ all{by --11; =100 %}
12月底前完成三五日 ⇒ all{by --12; ~[3 天, 5 天]}
2024年12月31日前完成100% ⇒ all{by 2024-12-31; =100 %}
12月底前完成80%以上 ⇒ all{by --12; ≥80 %}
2024年底前完成5个 ⇒ all{by 2024-12; =5 个}
每年3月、9月 ⇒ all{by --03 every year; by --09 every year}
6月、12月底前 ⇒ all{by --06; by --12}
2024年6月启动，2025年12月完成 ⇒ all{by 2024-06; by 2025-12}
2024年6月启动，100% ⇒ all{by 2024-06; =100 %}
2023年1月启动，2月29日完成 ⇒ E302[10:17]
每年3月、每月5日前 ⇒ all{by --03 every year; by ---05 every month}
2024年6月启动，12月完成 ⇒ all{by 2024-06; by 2024-12}
2022年前完成100% ⇒ all{before 2022; =100 %}
2022年前十一个月完成100% ⇒ words
""")
OTHERS = cells("""
％％；6月31日 ⇒ words
1,234个 ⇒ =1234 个
1,234,567 ⇒ =1234567
≥100万元，≤50万元 ⇒ E304[0:12]
无，100% ⇒ words
100%，无 ⇒ words
全部完成，100% ⇒ words
95%、提高 ⇒ words
100%，环境整洁 ⇒ words
省级100百，市级5个 ⇒ words
小学650元/生班，初中850元/生班 ⇒ words
一线100元/人班，二线80元/人班 ⇒ words
补助每学员≥600元，5个 ⇒ words
6月、9月各一次 ⇒ words
每年5月、10月各一次 ⇒ words
3年2次 ⇒ words
3个5个 ⇒ E101[2:4]
3个村5光年 ⇒ words
3个村5月底 ⇒ words
1基00000个 ⇒ E101[2:8]
≥95% 98% ⇒ E101[5:8]
2024年3个，5家 ⇒ words
完成3个，2月31日前 ⇒ E302[5:10]
完成3个，13月底前完成100% ⇒ words
6月底前50%，2月30日前100% ⇒ E302[8:13]
""")


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_a_list_of_values_is_several(text: str, expected: str) -> None:
    """The label is the words before the figure, else the noun behind its unit."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), ANY)
def test_or_joins_any(text: str, expected: str) -> None:
    """Only 或 asks for any of them."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_a_date_and_a_figure_are_two(text: str, expected: str) -> None:
    """By when, and how much."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_what_is_not_read_throughout_is_not_several(text: str, expected: str) -> None:
    """Every part is a value, or the cell is one."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "1、建设2处",
        "1、100%",
        "1、建设2处；2、维修3处",
        "（1）≥95%",
        "1. ≥95%",
        "①≥95%",
        "一、1套",
        "（一）95%",
        "二、建设2处",
    ],
)
def test_numbering_is_never_a_value(text: str) -> None:
    """A leading number counts the lines; it is no figure of the target."""
    value = parse(text, on_error="keep")
    assert "=1;" not in read(text)
    assert not isinstance(value, Several) or len(value.parts) == text.count("处")


def test_a_list_may_use_up_its_numbers() -> None:
    """Behind ⑩ no number follows, and the tenth item goes to the end of the cell."""
    value = parse("".join(f"{number}新建{count}座" for count, number in enumerate("①②③④⑤⑥⑦⑧⑨⑩", start=1)))
    assert isinstance(value, Several)
    assert [meaning(part.value) for part in value.parts] == [f"={count} 座" for count in range(1, 11)]


def test_lines_are_parts() -> None:
    """A cell of several lines is cut at the lines."""
    assert read("省级3个\n市级5个") == "all{省级: =3 个; 市级: =5 个}"
    assert read("≥95%\r\n≥3次") == "all{≥95 %; ≥3 次}"
    assert read("1. 3个\n2. 5家") == "all{=3 个; =5 家}"
    assert read("一、3个\n二、5家") == "all{=3 个; =5 家}"
    assert read("省级3个，市级5个\n县级2个") == "all{省级: =3 个; 市级: =5 个; 县级: =2 个}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("≥9\n5%", "E101[2:5] ≥95%"), ("1\n00%", "E101[1:5] 100%"), ("≥1\n00人次", "E101[2:7] ≥100人次")],
)
def test_a_line_break_inside_a_figure_makes_no_two_of_it(text: str, expected: str) -> None:
    """A narrow column breaks a figure: parts have a unit each, or the cell is refused."""
    assert read(text) == expected


def test_figures_that_nothing_parts_are_noted() -> None:
    """Side by side, they are taken as two, and the cell says so."""
    assert notes("5个乡镇20个村") == ["“5个乡镇20个村”中的几项之间没有分隔，按多项理解"]


def test_what_the_parts_ask_is_noted_once() -> None:
    """One note for the year that two deadlines take."""
    assert notes("6月、12月底前", Context(subcategory="时效指标", year=2024)) == ["没有写年份，按 2024 年理解"]
    assert read("500人\n年末") == "all{=500 人; by --12}"


def test_an_impossible_day_in_a_long_cell_is_no_crash() -> None:
    """Where a cell is too long to be a time, the day that begins it is met by what looks for a date and a figure."""
    assert read("2月30日不高于" * 12).startswith(("E", "words"))


def test_a_unit_that_serves_all_parts_is_noted_by_name() -> None:
    """It is written once, behind the last."""
    assert read("100、90%") == "all{=100 %; =90 %}"
    assert [words for words in notes("100、90%") if "“%”" in words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("原计划10次，实际8次", "all{原计划: =10 次; 实际: =8 次}"),
        ("计划10次，实际完成8次", "all{计划: =10 次; 实际完成: =8 次}"),
        ("预计100人，实际约95人", "all{预计: =100 人; 实际: ~95 人 [85.5 人, 104.5 人]}"),
        ("80岁以上100元/月，90岁以上200元/月", "all{80岁以上: =100 元/月; 90岁以上: =200 元/月}"),
        (
            "80-89岁老人每人每月50元；90岁以上老人每人每月100元",
            "all{80-89岁老人: =50 元/人·月; 90岁以上老人: =100 元/人·月}",
        ),
        ("原计划12月完成，实际11月完成", "all{原计划: by --12; 实际: by --11}"),
        ("累计50人，3次", "all{=50 人; =3 次}"),
        ("完成5次，完成3场", "all{=5 次; =3 场}"),
    ],
)
def test_words_beside_name_the_parts_that_they_tell_apart(text: str, expected: str) -> None:
    """What was planned and what was done are not two values without names; a word that all parts share, or one has, names none."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["6月底：50%；12月底：100%", "6月底前：50%；12月底前：100%"])
def test_a_colon_may_part_a_date_from_its_figure(text: str) -> None:
    """The date is the label, as without the colon."""
    first, last = text.replace("：", "；").split("；")[::2]
    assert read(text) == f"all{{{first}: =50 %; {last}: =100 %}}"


def test_labels_stay_as_written() -> None:
    """A label is the cell's own words."""
    assert read("省級3個，市級5個") == "all{省級: =3 个; 市級: =5 个}"


def test_too_many_parts_are_a_pasted_table() -> None:
    """Fifty values are read, more are described or refused."""
    assert isinstance(parse("、".join(["1个"] * 50)), Several)
    assert isinstance(parse("、".join(["1个项"] * 51)), Description)


def test_parts_are_never_nested_and_have_no_notes_of_their_own() -> None:
    """Each part is one value; what was decided in it is said of the cell."""
    value = parse("约50人，100%覆盖")
    assert isinstance(value, Several)
    assert not any(isinstance(part.value, Several) for part in value.parts)
    assert notes("约50人，100%覆盖") == ["“约”按上下 10% 理解", "数值旁的“覆盖”不影响数值"]


@pytest.mark.parametrize("text", ["3个/5个", "2期/200人次"])
def test_two_figures_over_one_another_are_no_compound(text: str) -> None:
    """Below a line stands a round ten at most (10万人): 3个/5个 is no rate."""
    assert not read(text).startswith("=")


def test_a_day_of_nought_is_no_day() -> None:
    """Behind a date it is no shared month's day."""
    assert parse("11月30日或0日或12户", on_error="keep").text == "11月30日或0日或12户"
