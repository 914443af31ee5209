"""Refusals: where a cell stops making sense, why, and what was probably meant; and the line between slips and prose."""

import pytest

from perfmodel.values import Description, Unreadable, ValueParseError, parse
from tests.values.meaning import cells, notes, read

SLIPS = cells("""
100百 ⇒ E104[3:4] 100%
≥≥95% ⇒ E103[1:2] ≥95%
95%% ⇒ E103[3:4] 95%
>>5 ⇒ E103[1:2] >5
≧ % ⇒ E102[0:3]
≥ ⇒ E102[0:1]
% ⇒ E102[0:1]
公里 ⇒ E102[0:2]
kg/亩 ⇒ E102[0:4]
次/月 ⇒ E102[0:3]
工5% ⇒ E107[0:1] ≥5%
9O% ⇒ E107[1:2] 90%
95o% ⇒ E107[2:3] 950%
1l0个 ⇒ E107[1:2] 110个
M.8万元 ⇒ E107[0:1]
二100百分比 ⇒ E107[0:1] =100百分比
二100% ⇒ E107[0:1] =100%
≤28.40/株 ⇒ E106[6:8] ≤28.40元/株
300/人 ⇒ E106[3:5] 300元/人
每亩300 ⇒ E106[0:2] 每亩300元
每人每月300 ⇒ E106[0:4] 每人每月300元
≥≤5% ⇒ E105[1:2]
＞≥95% ⇒ E105[1:2]
≥95%以下 ⇒ E105[4:6]
不低于95%以内 ⇒ E105[6:8]
95%≥ ⇒ E101[3:4] ≥95%
1..5% ⇒ E101[1:5] 1.5%
5. ⇒ E101[1:2] 5
3.5.1 ⇒ E101[3:5]
100% 90% ⇒ E101[5:8]
(95% ⇒ E111[0:4] 95%
≥95%） ⇒ E101[4:5] ≥95%
(80%,90% ⇒ E111[0:8]
95 95 ⇒ E101[2:5]
20 40个 ⇒ E101[2:6]
9 5% ⇒ E101[1:4] 95%
1 000元 ⇒ E101[1:6] 1000元
2010 01 29 ⇒ E101[4:10]
(80,80) ⇒ E304[0:7]
1.2万.5元 ⇒ E101[4:7]
1.000,00 ⇒ E101[5:8]
@95% ⇒ E107[0:1]
≡95% ⇒ E107[0:1]
≠95% ⇒ E107[0:1]
M5% ⇒ E107[0:1] ≥5%
每每年2024年 ⇒ E111[0:8]
""")
PROSE = [
    "M",
    "A",
    "9O甲乙",
    "工5%的项目",
    "9O%以上的群众满意",
    "≥95%为宜的水平线",
    "第5章",
    "5G网络",
    "A4纸100张打印",
    "见附件1",
    "按2023年标准执行",
    "GB/T 8170-2008",
    "一村一品",
    "PM2.5",
    "4A级景区",
    "7×24小时",
    "7*24小时",
    "0发生",
    "H1N1疫苗",
    "C30",
    "M7.5",
    "N95",
    "B5",
    "#1机组",
]


@pytest.mark.parametrize(("text", "expected"), SLIPS)
def test_a_slip_is_refused_with_what_was_meant(text: str, expected: str) -> None:
    """The code says why, the span where, the suggestions what was probably meant."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["＞几十", "＜十几人"])
def test_what_cannot_be_reckoned_with_is_no_figure(text: str) -> None:
    """More than some tens says no bound."""
    assert isinstance(parse(text, on_error="keep"), Unreadable)


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_not_refused(text: str) -> None:
    """A cell with words of its own is a description."""
    assert not read(text).startswith("E")


@pytest.mark.parametrize("text", [text for text, _ in SLIPS])
def test_every_suggestion_can_be_read(text: str) -> None:
    """What is offered is a figure, read without another refusal, and never the cell itself."""
    value = parse(text, on_error="keep")
    assert isinstance(value, Unreadable)
    assert text not in value.suggestions
    for suggestion in value.suggestions:
        assert not isinstance(parse(suggestion), (Unreadable, Description))


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("　工5%", (1, 2)),
        ("100 百", (4, 5)),
        ("≥ ≥95%", (2, 3)),
        ("  95%%", (5, 6)),
        ("９Ｏ％", (1, 2)),
        ("\u200b100百", (4, 5)),
        ("≤28.40／株", (6, 8)),
        ("  ", None),
    ],
)
def test_spans_are_places_in_the_raw_text(text: str, span: tuple[int, int] | None) -> None:
    """White space, wide and invisible characters before the slip are counted."""
    value = parse(text, on_error="keep")
    assert (value.span if isinstance(value, Unreadable) else None) == span


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("24小时服务", "24小时"),
        ("372万元将用于学校运转支出", "372万元"),
        ("按照100%的要求去做", "100%"),
        ("做到３ 个一致的标准", "３个"),
    ],
)
def test_a_figure_in_prose_is_named(text: str, figure: str) -> None:
    """What was not used as a figure is said, as it is written."""
    assert notes(text) == [f"按文字描述理解，其中的“{figure}”没有作为数值"]


@pytest.mark.parametrize("text", ["应保尽保", "H1N1疫苗", "一次性验收合格"])
def test_prose_without_a_figure_leaves_no_note(text: str) -> None:
    """Letters with digits and Chinese numerals in words are no figures."""
    assert notes(text) == []


def test_a_cell_that_is_too_long_is_refused_before_it_is_read() -> None:
    """A workbook's cell holds 32,767 characters; the span begins where it is full."""
    assert read("长" * 32_767) == "words"
    assert read("长" * 32_768) == "E108[32767:32768]"
    assert read("1" * 40_000) == "E108[32767:40000]"


def test_the_same_refusal_is_equal() -> None:
    """A refused cell is a value like any other."""
    assert parse("100百", on_error="keep") == parse("100百", "时效指标", on_error="keep")
    assert parse("100百", on_error="keep") != parse("200百", on_error="keep")


def test_a_refusal_is_raised_unless_it_is_wanted() -> None:
    """The default raises; the error is its value's."""
    with pytest.raises(ValueParseError) as caught:
        parse("100百")
    error = caught.value
    assert (error.code, error.span, error.suggestions) == ("E104", (3, 4), ("100%",))
    assert error.value == parse("100百", on_error="keep")


def test_a_figure_is_named_whole() -> None:
    """No piece of a number is named as a figure."""
    assert notes("按GB/T 8170-2008执行") in [
        [f"按文字描述理解，其中的“{figure}”没有作为数值"] for figure in ("8170", "2008")
    ]
