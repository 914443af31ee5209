"""Questions that a figure leaves open, and what its surroundings answer: 分 of a score or of money, 度 of energy or of heat, a head's own scale."""

import pytest

from perfmodel.values import Context, Threshold, parse
from tests.values.meaning import notes, read


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
    ],
)
def test_a_heads_scale_is_not_multiplied(text: str, unit: str, expected: str) -> None:
    """A figure with a 万 of its own does not take the head's too."""
    assert read(text, Context(unit=unit)) == expected
