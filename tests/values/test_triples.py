"""Three columns: the sign's code, the figure and the unit, apart and together."""

import pytest

from perfmodel.errors import ModelError
from perfmodel.values import Context, ValueParseError, join, parse, split
from tests.values.meaning import meaning


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("≥95%", (1, "95", "%")),
        (">95.0%", (2, "95.0", "%")),
        ("=95%", (3, "95", "%")),
        ("95%", (3, "95", "%")),
        ("<5起", (4, "5", "起")),
        ("≤78万元", (5, "78", "万元")),
        ("1/3", (3, "1/3", "")),
        ("10/4", (3, "5/2", "")),
        ("0/5", (3, "0/1", "")),
        ("1/10000", (3, "1/10000", "")),
        ("12个月", (3, "12", "个月")),
        ("≤12个月", (5, "12", "个月")),
        ("3个季度", (3, "3", "个季度")),
        ("-0%", (3, "-0", "%")),
        ("有所提高", (6, "有所提高", "")),
        ("应保尽保", (6, "应保尽保", "")),
        ("80%-90%", (6, "80%-90%", "")),
        ("12月底前", (6, "12月底前", "")),
        ("省级3个，市级5个", (6, "省级3个，市级5个", "")),
    ],
)
def test_a_value_splits_and_joins(text: str, columns: tuple[int, str, str]) -> None:
    """What a provincial platform keeps in three columns is the same value again."""
    value = parse(text)
    assert split(value) == columns
    assert join(*columns) == value


@pytest.mark.parametrize(
    ("code", "figure", "unit", "expected"),
    [
        ("1", "95", "%", "≥95 %"),
        (1, "95", "百分比", "≥95 %"),
        (3, "九成", "", "=9 成"),
        (5, "78", "万", "≤78 万元"),
        (6, "按要求完成", "", "words"),
        ("6", "≥95%", "", "≥95 %"),
    ],
)
def test_columns_are_read_as_a_cell_is(code: int | str, figure: str, unit: str, expected: str) -> None:
    """The figure and the unit in any spelling, the context answering what they leave open."""
    assert meaning(join(code, figure, unit, "成本指标")) == expected


@pytest.mark.parametrize("code", [0, 7, -1, "", "x", "１", "1.0", " 1", "06", "²"])
def test_a_code_that_is_none_is_refused(code: int | str) -> None:
    """Six codes there are."""
    if code == "06":
        assert join(code, "是") == parse("是")
        return
    with pytest.raises(ModelError, match="计算符号代码"):
        join(code, "95", "%")


def test_what_cannot_be_read_is_refused_as_a_cell_is() -> None:
    """Columns raise, keep or repair as `parse` does."""
    with pytest.raises(ValueParseError):
        join(1, "95%", "%")
    assert meaning(join(1, "95%", "%", on_error="keep")).startswith("E103")
    assert meaning(join(1, "95%", "%", on_error="repair")) == "≥95 %"


def test_a_sign_already_in_the_figure_is_refused() -> None:
    """≥ and ≤95 contradict one another."""
    with pytest.raises(ValueParseError):
        join(1, "≤95", "%")


def test_what_a_context_answered_is_split_out() -> None:
    """The columns say what the cell meant there."""
    assert split(parse("78万", "成本指标")) == (3, "78", "万元")
    assert split(parse("85", Context(name="成活率(%,≥)"))) == (1, "85", "%")
