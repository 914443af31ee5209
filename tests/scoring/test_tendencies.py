"""Tendencies with a figure on one axis: a rise never serves for a fall, and where nothing tells the two apart nobody guesses."""

import pytest

from perfmodel.scoring import score_indicator
from perfmodel.scoring.polarity import measured_by
from perfmodel.terms import Direction, Status
from perfmodel.values import Context


def score(target: str, actual: str, name: str | None = None) -> tuple[str, Status, list[str]]:
    """Return points, status and the codes of the notes of two cells, of 10 points, for an indicator called *name*."""
    context = Context("效益指标", "经济效益指标", name)
    result = score_indicator(target=target, actual=actual, weight=10, context=context)
    return str(result.points), result.status, [note.code for note in result.notes]


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("提高5%", "提高6%", "10.00"),
        ("提高5%", "4%", "8.00"),
        ("提高5%", "-3%", "0.00"),
        ("提高5%", "下降3%", "0.00"),
        ("提高5%", "约6%", "10.00"),
        ("下降5%", "下降4%", "8.00"),
        ("下降5%", "-5%", "10.00"),
        ("下降5%", "-4%", "8.00"),
        ("下降5%", "0%", "0.00"),
        ("下降5%", "提高8%", "0.00"),
        ("上升不超过3%", "下降1%", "10.00"),
        ("上升不超过3%", "上升4%", "7.50"),
        ("下降不超过3%", "上升1%", "10.00"),
        ("下降不超过3%", "-4%", "7.50"),
    ],
)
def test_rises_and_falls_lie_on_one_axis(target: str, actual: str, points: str) -> None:
    """A fall is a rise of less than nothing, in words or with a minus."""
    assert score(target, actual)[:2] == (points, Status.SCORED)


@pytest.mark.parametrize(
    ("name", "target", "actual", "points", "note"),
    [
        ("产量增长率", "≥5%", "同比下降8%", "0.00", "N279"),
        ("产量增长率", "≥5%", "同比增长8%", "10.00", "N277"),
        ("产量增长率", "≤3%", "提高2%", "10.00", "N277"),
        ("能耗下降率（%）", "≥5%", "同比下降8%", "10.00", "N277"),
        ("能耗下降率（%）", "≥5%", "提高8%", "0.00", "N279"),
        ("能耗降幅", "≤3%", "下降4%", "7.50", "N277"),
    ],
)
def test_the_name_says_what_a_figure_measures(name: str, target: str, actual: str, points: str, note: str) -> None:
    """Under 增长率 a fall counts against the target, under 下降率 for it."""
    assert score(target, actual, name) == (points, Status.SCORED, [note])


@pytest.mark.parametrize(
    ("name", "target", "actual"),
    [
        (None, "≥5%", "同比下降8%"),
        (None, "≤3%", "提高2%"),
        ("满意度", "≥95%", "较上年提高4%"),
        (None, "下降5%", "5%"),
        (None, "下降5%", "约6%"),
        ("能耗降幅", "下降5%", "-5%"),
        ("能耗降幅", "提高5%", "6%"),
    ],
)
def test_a_direction_that_nothing_tells_is_not_guessed(name: str | None, target: str, actual: str) -> None:
    """Where the figure may be a rise as well as a fall, or a level, it is not scored, and a note asks for the direction."""
    points, status, notes = score(target, actual, name)
    assert (points, status, "N492" in notes) == ("None", Status.JUDGEMENT, True)


def test_a_bare_figure_under_a_name_that_measures_falls() -> None:
    """4 % of 降幅 against 下降5% are four fifths."""
    assert score("下降5%", "4%", "单位能耗降幅(%)") == ("8.00", Status.SCORED, [])


@pytest.mark.parametrize("name", ["满意度", "完善率", "义务教育巩固率", "投诉处理率", "", None])
def test_names_that_measure_no_change(name: str | None) -> None:
    """A level is none, whatever word of change stands in its name."""
    assert measured_by(name) is None


@pytest.mark.parametrize(
    ("name", "direction"),
    [("居民收入增长幅度", Direction.UP), ("增速", Direction.UP), ("煤炭消费量减少比例", Direction.DOWN)],
)
def test_names_that_measure_a_change(name: str, direction: Direction) -> None:
    """A word for rising or falling, with or without 率 or 幅 behind it."""
    assert measured_by(name) is direction
