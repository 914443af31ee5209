"""Words: tendencies, completion, blanks and descriptions."""

import pytest

from tests.values.meaning import cells, notes, read

TENDENCIES = cells("""
提高 ⇒ up
有所提高 ⇒ up 有所
逐步下降 ⇒ down 逐步
明显改善 ⇒ up 明显
保持稳定 ⇒ steady
有效提升 ⇒ up 有效
有效减少 ⇒ down 有效
不断完善 ⇒ up 不断
进一步提高 ⇒ up 进一步
逐年提高 ⇒ up 逐年
稳步增长 ⇒ up 稳步
显著增强 ⇒ up 显著
明显好转 ⇒ up 明显
大幅提升 ⇒ up 大幅
持续改善 ⇒ up 持续
持续稳定 ⇒ steady 持续
基本稳定 ⇒ steady 基本
保持不变 ⇒ steady
得到提升 ⇒ up 得到
得到有效改善 ⇒ up 得到有效
功能提高 ⇒ up
持续发展 ⇒ up 持续
环境得到改善 ⇒ up 得到
生态环境明显改善 ⇒ up 明显
群众满意度提高 ⇒ up
就业率显著提高 ⇒ up 显著
改善明显 ⇒ up 明显
提升显著 ⇒ up 显著
逐步提高。 ⇒ up 逐步
困难群众生活明显改善 ⇒ up 明显
不良贷款率下降 ⇒ down
风险控制能力提高 ⇒ up
服务能力不断提升 ⇒ up 不断
低保户收入增加 ⇒ up
""")
QUANTIFIED = cells("""
较上年提高5% ⇒ up by =5 % from 上年
同比下降3个百分点 ⇒ down by =3 百分点 from 上年同期
提高5% ⇒ up by =5 %
提升5个百分点 ⇒ up by =5 百分点
增长5%以上 ⇒ up by ≥5 %
增长不低于5% ⇒ up by ≥5 %
降低10%以上 ⇒ down by ≥10 %
较上年提高 ⇒ up from 上年
较上年有所提高 ⇒ up 有所 from 上年
较去年增长10% ⇒ up by =10 % from 去年
比上年增加100万元 ⇒ up by =100 万元 from 上年
同比增长5% ⇒ up by =5 % from 上年同期
环比下降2% ⇒ down by =2 % from 上期
与上年持平 ⇒ steady from 上年
与去年相比有所提高 ⇒ up 有所 from 去年
在上年基础上提高5% ⇒ up by =5 % from 上年
较2023年提高5% ⇒ up by =5 % from 2023年
一定程度上升 ⇒ up 一定程度
一定程度上涨5% ⇒ up 一定程度 by =5 %
一定程度上升高 ⇒ up 一定程度上
一定程度上提高 ⇒ up 一定程度上
年均增长5% ⇒ up 年均 by =5 %
每年提高1个百分点 ⇒ up 每年 by =1 百分点
群众满意度较上年提高 ⇒ up from 上年
农民收入较上年增长8% ⇒ up by =8 % from 上年
信访量较上年下降10%以上 ⇒ down by ≥10 % from 上年
信访量同比下降 ⇒ down from 上年同期
安全事故同比下降10% ⇒ down by =10 % from 上年同期
水质较上年有所改善 ⇒ up 有所 from 上年
下降幅度为5% ⇒ down by =5 %
减半 ⇒ down by =0.5
改善5% ⇒ up by =5 %
三项指标较上年提高5% ⇒ words
信访量、上访量较上年下降5% ⇒ words
""")
ACTED_UPON = cells("""
带动50户 ⇒ =50 户
带动就业50人 ⇒ =50 人
带动农户50户以上 ⇒ ≥50 户
拉动投资1.2亿元 ⇒ =1.2 亿元
带动就业增长5% ⇒ words
人均增收500元 ⇒ up by =500 元
带动脱贫户≥30户 ⇒ ≥30 户
带动就业人数50人 ⇒ =50 人
带动投资1000万元 ⇒ =1000 万元
促进就业≥100人 ⇒ ≥100 人
新增就业岗位≥50个 ⇒ ≥50 个
新增灌溉面积500亩 ⇒ =500 亩
改善灌溉面积≥500亩 ⇒ ≥500 亩
新增粮食产能≥10万公斤 ⇒ ≥10 万公斤
增加50人 ⇒ up by =50 人
改善≥500户 ⇒ ≥500 户
""")
COMPLETIONS = cells("""
完成 ⇒ reached
已完成 ⇒ reached
已完成。 ⇒ reached
全部完成 ⇒ reached
按期完成 ⇒ reached
按时完成 ⇒ reached
及时完成 ⇒ reached
达标 ⇒ reached
达成年度指标 ⇒ reached
达成预期指标 ⇒ reached
达到预期目标 ⇒ reached
基本达到 ⇒ mostly
基本完成 ⇒ mostly
基本达成预期指标 ⇒ mostly
全部或基本达成预期指标 ⇒ reached
部分完成 ⇒ partly
部分达成年度指标并具有一定效果 ⇒ partly
未完成 ⇒ not
未达成年度指标且效果较差 ⇒ not
未开展 ⇒ not
因疫情未开展 ⇒ not: 因疫情
受疫情影响未完成 ⇒ not: 受疫情影响
由于资金未到位，项目未实施 ⇒ not: 由于资金未到位，项目
因疫情影响，活动未开展 ⇒ not: 因疫情影响，活动
均已完成 ⇒ reached
项目已完成 ⇒ reached
没完成 ⇒ not
未完成（资金未到位） ⇒ not: 资金未到位
未完成，因资金不足 ⇒ not: 因资金不足
未开展，因资金不足 ⇒ not: 因资金不足
部分完成（受疫情影响） ⇒ partly: 受疫情影响
已完成（100%） ⇒ =100 %
部分完成（80%） ⇒ =80 %
达标（100%） ⇒ =100 %
未完成（80%） ⇒ words
已完成（部分） ⇒ words
""")
BLANKS = [
    "",
    " ",
    "　",
    "\n",
    "/",
    "／",
    "无",
    "无。",
    "-",
    "--",
    "——",
    "—",
    "————",
    "----------",
    "－",
    "－－",
    "~",
    "不适用",
    "不涉及",
    "暂无",
    "空",
    "N/A",
    "n/a",
    "\\",
    "*",
    "…",
    "...",
    "……",
    "、",
    ".",
    " 无 ",
]
WORDS = """
功能完好无损
按工作要求完成
保质保量完成项目
是
否
优良
良好
优
合格
满意
显著
有效
有效保障
持续
应保尽保
保障机构正常运转
符合国家标准
不提高
没有下降
未减少
不降低
防止下降
不得下降
不再下降
不允许下降
满意度不得下降
较上年不得下降
不得下降5%
成本不得增加
同比不得增长
严控增长
有效控制成本增长
停止增长
扭转下降
未能提高
未必提高
无法提高
很难提高
未完全改善
不低于持平
降为0
健全
长效管护机制健全
基本健全
较完善
可持续发展
提升群众满意度≥95%
提高群众满意度95%以上
提升服务能力≥90%
改善办学条件≥95%
提高群众满意度
提升服务水平
改善生态环境
减少污染物排放
提高高值点位的监测能力
促进经济发展
维护社会稳定
促进社会和谐稳定
零事故
零投诉
无事故
无投诉
无重大安全事故
不低于上年
三同时
五保户
一卡通
百姓满意
千方百计
万家灯火
一事一议
四好农村路
一流
一等奖
统一
三农
十四五
十四五规划
一次性验收合格
24小时服务
372万元将用于学校运转支出，确保教学工作正常运行
按在校学生数核算经费
房屋设备、设施的管理到位,环境卫生整洁,车辆停放有序
全天候可用
资源采购期以当年为主
自治区政策,长期实施
不突破预算
中长期
长效
Ⅲ类
优于Ⅲ类
""".split("\n")[1:-1]


@pytest.mark.parametrize(("text", "expected"), TENDENCIES)
def test_tendencies_are_read(text: str, expected: str) -> None:
    """Adverbs and one word with a direction, a subject before it allowed."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), QUANTIFIED)
def test_tendencies_may_have_a_figure_and_a_baseline(text: str, expected: str) -> None:
    """By how much, and against what."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), ACTED_UPON)
def test_what_is_acted_upon_is_counted(text: str, expected: str) -> None:
    """Behind 带动 and the like a figure says how many, and the words beside it are noted; behind 增加 it says how many more."""
    assert read(text) == expected
    assert expected.startswith("up") or notes(text)


@pytest.mark.parametrize(("text", "expected"), COMPLETIONS)
def test_words_of_completion_are_read(text: str, expected: str) -> None:
    """A degree in a word; an excuse is not reached, with its reason as written."""
    assert read(text) == expected


def test_an_excuse_within_an_excuse_is_prose() -> None:
    """Its reason would hold what the excuse is for."""
    assert read("因疫情未完成为期3年" * 5) == "words"
    assert read("因疫情未完成招标，项目未开展") == read("因疫情未完成")


@pytest.mark.parametrize("text", BLANKS, ids=range(len(BLANKS)))
def test_blanks_are_read(text: str) -> None:
    """Nothing was set, however a table draws it: any run of dashes too."""
    assert read(text) == "blank"


@pytest.mark.parametrize("text", WORDS)
def test_prose_is_a_description(text: str) -> None:
    """Chinese numerals, names and objects of verbs make no figure and no tendency."""
    assert read(text) == "words"


@pytest.mark.parametrize("text", ["零", "〇", "０"])
def test_zero_is_a_figure_not_a_blank(text: str) -> None:
    """零 says how many."""
    assert read(text) == "=0"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("顯著提高", "up 顯著"),
        ("有 所 提 高", "up 有所"),
        ("因疫情　影响，活动未开展", "not: 因疫情影响，活动"),
        ("较上年度增長5%", "up by =5 % from 上年度"),
        ("與去年相比有所提高", "up 有所 from 去年"),
    ],
)
def test_words_stay_as_written(text: str, expected: str) -> None:
    """What a value keeps of its words is the cell's own characters, white space left out."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["提高" * 30, "有所" * 30 + "提高", "为" * 41 + "提高"])
def test_long_words_are_prose(text: str) -> None:
    """A cell of many words is a description, whatever words it holds."""
    assert read(text) == "words"
