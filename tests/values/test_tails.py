"""What stands behind a figure and its unit: words of comparison, brackets, a little more, closing marks."""

import pytest

from tests.values.meaning import cells, notes, read

TAILS = cells("""
5人含以上 ⇒ ≥5 人
5个含 ⇒ =5 个
5个（不含）以上 ⇒ >5 个
20个余 ⇒ ~20 个 (20 个, 30 个)
95%左右。 ⇒ ~95 % [85.5 %, 104.5 %]
95%. ⇒ =95 %
≥3个. ⇒ ≥3 个
100%及时到位 ⇒ =100 %
95%！ ⇒ =95 %
两吨半 ⇒ =2.5 吨
3年半以上 ⇒ ≥3.5 年
≥90%以上水平 ⇒ ≥90 %
100%多样化 ⇒ words
万分之一资金 ⇒ =0.0001
三分之二学校完成 ⇒ =2/3
不低于三分之一资金到位 ⇒ ≥1/3
1/3资金 ⇒ words
24/7平台 ⇒ words
5资金 ⇒ words
30+ ⇒ ≥30
30个+ ⇒ ≥30 个
三十或者以上 ⇒ ≥30
五百或者更多 ⇒ ≥500
170之下 ⇒ ≤170
≥95%* ⇒ ≥95 %
95%★★ ⇒ =95 %
4★ ⇒ E107[1:2]
10万元（含税） ⇒ =10 万元
≤10万元（不含税） ⇒ ≤10 万元
5个（含2个新建） ⇒ =5 个
5个以上（不含5个） ⇒ >5 个
5个以上（含本数） ⇒ ≥5 个
<90%（含本数） ⇒ ≤90 %
≤90%（不含端点） ⇒ <90 %
1小时09分 ⇒ =1.15 小时
3小时05分 ⇒ =185 分钟
5分30秒 ⇒ =5.5 分钟
一小时零九分 ⇒ =1.15 小时
零年6个月 ⇒ =0.5 年
零点五元5分 ⇒ =0.55 元
36天5小时30分 ⇒ =869.5 小时
九块九 ⇒ =9.9 元
两毛五 ⇒ =2.5 角
一米八 ⇒ =1.8 米
5元3 ⇒ E101[2:3]
四个多星期 ⇒ ~4 周 (4 周, 5 周)
17个多月 ⇒ ~17 月 (17 月, 18 月)
20个多功能厅 ⇒ words
2023年12月已完成 ⇒ by 2023-12
全年已完成 ⇒ words
10辆车 ⇒ =10 辆
12个均已完成 ⇒ =12 个
12个项目全部完工 ⇒ =12 个
500个并发用户 ⇒ =500 个
200天/学年 ⇒ =200 天/学年
2023-2024学年 ⇒ words
2024学年 ⇒ words
2小时内响应 ⇒ ≤2 小时
30分钟内到达现场 ⇒ ≤30 分钟
7日内公示 ⇒ ≤7 天
15个工作日内完成审批 ⇒ ≤15 个工作日
5个（新建2个） ⇒ =5 个
300万元（其中省级200万元，市级100万元） ⇒ =300 万元
12次（每月1次） ⇒ =12 次
5个（包括未完成2个） ⇒ words
5个（新建2个，上年3个） ⇒ words
400元（每人每天） ⇒ =400 元/人·天
2次（每年） ⇒ =2 次/年
3万元（户） ⇒ E101[3:6]
2次（年） ⇒ E101[2:5]
1个（套） ⇒ =1 个
""")


@pytest.mark.parametrize(("text", "expected"), TAILS)
def test_tails_are_read_to_the_end(text: str, expected: str) -> None:
    """Every character behind the figure is accounted for, or the cell is no figure."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["几年半", "三五年半", "十几个半"])
def test_a_half_is_never_lost(text: str) -> None:
    """A half more of a figure that is none cannot be added, nor dropped."""
    assert not read(text).startswith("~")


@pytest.mark.parametrize("text", ["-3个多", "-3次/月余", "-17个多月", "-1个半月", "-2吨半", "-5元3角"])
def test_more_than_less_than_nothing_is_refused(text: str) -> None:
    """Towards zero or away from it, nobody knows; and nothing is dropped."""
    assert read(text).startswith("E1")


def test_words_beside_are_noted_together() -> None:
    """One note names them all."""
    assert notes("100%及时到位") == ["数值旁的“及时到位”不影响数值"]
