"""Telling derivations as a line and as a table."""

import pytest

from perfmodel.messages import Locale
from perfmodel.scoring import derivation_line, derivation_table, score_indicator

SCORE = score_indicator(target="≤1.2万元", actual="15000元", weight=10)


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        (
            "zh_CN",
            "指标值“≤1.2万元”，实际完成值“15000元”；15000元 = 1.5万元；10 × 1.2 ÷ 1.5 = 8.00；8 四舍五入，保留 2 位小数，得 8.00",
        ),
        (
            "en",
            "target “≤1.2万元”, actual “15000元”; 15000元 = 1.5 万元; 10 × 1.2 ÷ 1.5 = 8.00; 8 to 2 decimals, half up: 8.00",
        ),
    ],
)
def test_one_line(locale: Locale, line: str) -> None:
    """Every step in its order, in either language."""
    assert derivation_line(SCORE.derivation, locale) == line


def test_a_row_for_each_step() -> None:
    """What the step does, its rule, what was put in and what came out, the sentence, the source; empty where there is none."""
    rows = [(row.step, row.rule, row.inputs, row.result, row.source) for row in derivation_table(SCORE.derivation)]
    assert rows == [
        ("读取", "", "指标值：≤1.2万元；实际完成值：15000元", "", ""),
        ("换算", "", "实际完成值：15000元", "1.5", ""),
        ("计算", "mof-2020/reverse-ratio", "分值：10；指标值：1.2；实际完成值：1.5", "8", "通行做法"),
        ("取整", "mof-2020/rounding", "未取整得分：8；小数位数：2；取整方式：half-up", "8.00", "实践做法"),
    ]
    assert derivation_table(SCORE.derivation)[2].text == "10 × 1.2 ÷ 1.5 = 8.00"


def test_inputs_without_a_name_of_their_own_keep_theirs() -> None:
    """The parts of a cell are numbered."""
    score = score_indicator(target="省级3个，市级5个", actual="省级3个，市级4个", weight=10)
    assert derivation_table(score.derivation, "en")[-2].inputs == "weight: 10; part1: 10; part2: 8"


def test_nothing_to_tell() -> None:
    """A score without a derivation has an empty line and no rows."""
    assert (derivation_line(()), derivation_table(())) == ("", ())
