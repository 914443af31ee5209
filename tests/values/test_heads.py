"""What stands before a figure: signs, words, labels — and what they may not be."""

import pytest

from perfmodel.quantities import Catalogue
from perfmodel.values import parse
from tests.values.meaning import cells, meaning, notes, read

TOGETHER = cells("""
﹥＝95% ⇒ ≥95 %
> =95% ⇒ ≥95 %
至少达到95% ⇒ ≥95 %
达到不低于95% ⇒ ≥95 %
不低于≥95% ⇒ ≥95 %
确保不低于95% ⇒ ≥95 %
需达到100% ⇒ ≥100 %
=约95% ⇒ =95 %
不应高于95% ⇒ ≤95 %
不能少于5个 ⇒ ≥5 个
不可低于90% ⇒ ≥90 %
不宜超过100万元 ⇒ ≤100 万元
未超过5% ⇒ ≤5 %
没有突破100万元 ⇒ ≤100 万元
须不低于90% ⇒ ≥90 %
必须达到90% ⇒ ≥90 %
一般不低于90% ⇒ ≥90 %
原则上不超过100万元 ⇒ ≤100 万元
至少要90% ⇒ ≥90 %
压降至5% ⇒ ≤5 %
争取达到90% ⇒ ≥90 %
基本达到95% ⇒ words
（≥）95 ⇒ ≥95
""")
FIRST = cells("""
★≥95% ⇒ ≥95 %
*≥95% ⇒ ≥95 %
% ≥90 ⇒ ≥90 %
(个)≥5 ⇒ ≥5 个
人≥200 ⇒ ≥200 人
人≥200万 ⇒ ≥200 万人
人≥200个 ⇒ ≥200 个
X≥80% ⇒ ≥80 %
80%≤X ⇒ ≥80 %
X＜5次 ⇒ <5 次
5次＞X ⇒ <5 次
人民币3.14 ⇒ =3.14 元
人民币数十亿元 ⇒ ~[20 亿元, 100 亿元)
港币3.14 ⇒ =3.14 港元
港币两千九百六十元 ⇒ =2960 港元
美元100万 ⇒ =100 万美元
港币5个 ⇒ E101[3:4]
新台币177.1亿元 ⇒ words
摄氏37度 ⇒ =37 ℃
华氏温度98.6度 ⇒ =98.6 ℉
华氏5万度 ⇒ E111[0:5]
""")
EACH = cells("""
每亩补助300元 ⇒ =300 元/亩
每公里造价50万元 ⇒ =50 万元/公里
每年培训不少于200人 ⇒ ≥200 人/年
每年开放不少于300天 ⇒ ≥300 天/年
人均300元 ⇒ =300 元/人
人均≥89元 ⇒ ≥89 元/人
人均不低于89元 ⇒ ≥89 元/人
日均100人次 ⇒ =100 人次/天
人均每年300元 ⇒ =300 元/人·年
人均可支配收入20000元 ⇒ =20000 元
年均10场 ⇒ =10 场
每年不少于95% ⇒ ≥95 %
每月≥95% ⇒ ≥95 %
每学期开学前2周 ⇒ words
""")
NAMES = cells("""
PM2.5≤35μg/m3 ⇒ ≤35 μg/m3
PM2.5年均浓度≤35微克/立方米 ⇒ ≤35 μg/m3
Ⅲ类以上水体比例≥80% ⇒ ≥80 %
5G覆盖率≥90% ⇒ ≥90 %
24小时内处置率100% ⇒ =100 %
每年免费开放天数≥300天 ⇒ ≥300 天/年
每千常住人口床位数≥6张 ⇒ ≥6 张/千常住人口
65岁以上老年人健康管理率≥70% ⇒ ≥70 %
0～6岁儿童健康管理率90% ⇒ =90 %
2型糖尿病患者规范管理率≥62% ⇒ ≥62 %
高级职称占比30% ⇒ =30 %
误差不超过5% ⇒ ≤5 %
支出不超过100万元 ⇒ ≤100 万元
单次不超过5万元 ⇒ ≤5 万元
基本不低于90% ⇒ ≥90 %
建设期2年 ⇒ =2 年
使用寿命10年以上 ⇒ ≥10 年
质保3年 ⇒ =3 年
最大降雨量50毫米 ⇒ =50 毫米
2024年≥95% ⇒ E101[4:9]
6月底≥50% ⇒ all{by --06; ≥50 %}
部分达到90% ⇒ words
全区实现5个 ⇒ words
A不低于B≥95% ⇒ words
培训超过计划数200人 ⇒ words
较上年不超过5% ⇒ words
不得不超过5% ⇒ words
""")
DONE = cells("""
培训200人 ⇒ =200 人
新建道路5公里 ⇒ =5 公里
★培训200人 ⇒ =200 人
采购设备10台 ⇒ =10 台
受益群众1000人以上 ⇒ ≥1000 人
预算50万元 ⇒ =50 万元
补助标准600元/亩 ⇒ =600 元/亩
送戏下乡197场 ⇒ =197 场
举办3期培训班 ⇒ =3 期
新增就业50人 ⇒ =50 人
20台电脑 ⇒ =20 台
1000吨垃圾 ⇒ =1000 吨
0起安全事故 ⇒ =0 起
提前3天 ⇒ words
上浮10% ⇒ words
评为3级 ⇒ words
宣传牌20块 ⇒ words
比上年多5个 ⇒ words
进一步5个 ⇒ words
扣除5万元 ⇒ words
第三方3家 ⇒ words
小等于95% ⇒ words
24小时服务 ⇒ words
零事故 ⇒ words
提供就业岗位50个 ⇒ =50 个
推广新技术5项 ⇒ =5 项
SCI论文5篇 ⇒ =5 篇
实现产值5000万元 ⇒ ≥5000 万元
实现收入增长5% ⇒ up by =5 %
提出5个 ⇒ words
""")
LABELS = cells("""
满意度≥90% ⇒ ≥90 %
覆盖率100% ⇒ =100 %
数量：5个 ⇒ =5 个
优良天数≥300天 ⇒ ≥300 天
人数约50人 ⇒ ~50 人 [45 人, 55 人]
不提高5% ⇒ words
未达到95% ⇒ words
￥500个 ⇒ words
上几百 ⇒ words
""")


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_signs_and_words_that_agree_are_one(text: str, expected: str) -> None:
    """A word that asks for a figure gives way to a sign."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), FIRST)
def test_marks_units_and_placeholders_come_first(text: str, expected: str) -> None:
    """A mark of the form, the unit's column, a placeholder, and a word that says the unit."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_each_makes_a_compound_but_of_no_ratio(text: str, expected: str) -> None:
    """每 and 人均 stand for the line below, whatever names the figure behind them; a ratio every year is no ratio a year."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_written_sign_or_an_operator_word_ends_a_name(text: str, expected: str) -> None:
    """Whatever the name holds, but for dates, comparisons and words of completion."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), DONE)
def test_what_is_done_is_counted(text: str, expected: str) -> None:
    """A verb and its object before digits with a unit that counts or measures; never before a ratio or a time."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("累计100人", "累计"),
        ("覆盖20个村", "覆盖"),
        ("已建成5座", "已建成"),
        ("培训200人", "培训"),
        ("★≥95%", "★"),
        ("★★≥95%", "★★"),
    ],
)
def test_words_before_a_figure_are_noted_as_those_behind(text: str, words: str) -> None:
    """Each decision is a note."""
    assert notes(text) == [f"数值旁的“{words}”不影响数值"]


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_a_label_names_the_figure(text: str, expected: str) -> None:
    """A name before a sign, or a rate before its figure; a negation is no name, and a currency takes no count word."""
    assert read(text) == expected


def test_a_label_is_noted() -> None:
    """Whoever reads the value learns what was left aside, in the cell's own characters."""
    assert notes("優良天數≥300天") == ["数值旁的“優良天數”不影响数值"]


def test_a_mean_of_what_the_catalogue_does_not_know_is_no_figure() -> None:
    """人均 stands for 每人; where nobody counts 人, it is words."""
    money = Catalogue.read(["[money 元]", "元  1"])
    assert meaning(parse("人均300元", catalogue=money)) == "words"
    assert meaning(parse("300元", catalogue=money)) == "=300 元"
