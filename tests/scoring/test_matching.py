"""Kinds of value that meet: tendencies with a figure, several values in a cell, a cell that says the target again."""

import pytest

from perfmodel.scoring import Score, StepKind, score_indicator
from perfmodel.terms import Status
from perfmodel.values import Join, Part, Several, parse


def score(target: str, actual: str) -> Score:
    """Return the score of two cells, of 10 points."""
    return score_indicator(target=target, actual=actual, weight=10)


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("较上年提高5%", "较上年提高6%", "10.00"),
        ("较上年提高5%", "较上年提高4%", "8.00"),
        ("较上年提高5%", "4%", "8.00"),
    ],
)
def test_a_tendency_with_a_figure_is_scored_by_it(target: str, actual: str, points: str) -> None:
    """The figure counts, more being better in the tendency's direction."""
    result = score(target, actual)
    assert (str(result.points), result.status) == (points, Status.SCORED)


@pytest.mark.parametrize(
    ("target", "actual", "points", "status"),
    [
        ("省级3个，市级5个", "市级5个，省级3个", "10.00", Status.SCORED),  # by label
        ("省级3个，市级5个", "省级3个，市级0个", "5.00", Status.SCORED),
        ("11月底完成100%", "11月底完成100%", "10.00", Status.SCORED),
        ("省级3个，市级5个", "基本完成", "8.50", Status.JUDGEMENT),
        ("省级3个，市级5个", "省级3个，市级5家", "None", Status.INCOMPARABLE),
    ],
)
def test_several_values_are_scored_part_by_part(target: str, actual: str, points: str, status: Status) -> None:
    """The mean of the parts; one part that cannot be scored leaves the whole unscored."""
    result = score(target, actual)
    assert (str(result.points), result.status) == (points, status)


def test_the_parts_of_a_cell_are_told_apart_in_the_derivation() -> None:
    """Each part's steps begin with its label, or with its place where it has none."""
    texts = [str(step.text) for step in score("省级3个，市级5个", "省级3个，市级4个").derivation[1:-1]]
    assert texts == ["省级：3 ≥ 3，达到指标值，得满分 10", "市级：10 × 4 ÷ 5 = 8.00", "(10.00 + 8.00) ÷ 2 = 9.00"]
    target = Several(Join.ALL, tuple(Part(None, parse(text)) for text in ("3个", "5场")))
    actual = Several(Join.ALL, tuple(Part(None, parse(text)) for text in ("3个", "4场")))
    steps = score_indicator(target=target, actual=actual, weight=10).derivation
    assert str(steps[2].text).startswith("第 2 项：")


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("3个或5个", "3个", "10.00"),
        ("≥2次或≥3场", "2次", "10.00"),
        ("≥2次或≥3场", "3场", "10.00"),
        ("≥2次或≥3场", "1次", "5.00"),
        ("≥2次或≥3场", "2人", "None"),
        ("3个或5个", "3个或4个", "10.00"),
    ],
)
def test_one_answer_serves_a_choice(target: str, actual: str, points: str) -> None:
    """Where the target says 或, one answer is held against each part that it can be held against, and the best counts."""
    result = score(target, actual)
    assert (str(result.points), sum(step.kind is StepKind.FORMULA for step in result.derivation)) == (
        points,
        0 if points == "None" else 1,
    )


def test_any_of_several_will_do() -> None:
    """Where the target says 或, the best part counts."""
    target = parse("省级3个，市级5个")
    assert isinstance(target, Several)
    either = Several(Join.ANY, target.parts, target.text)
    result = score_indicator(target=either, actual="省级3个，市级1个", weight=10)
    assert str(result.points) == "10.00"


@pytest.mark.parametrize("cell", ["全年", "逐年提高或保持稳定", "24小时服务"])
def test_a_cell_that_says_the_target_again_is_reached(cell: str) -> None:
    """What no rule can score, but repeats the target, has the default of what is reached, for people to check."""
    result = score(cell, cell)
    assert (str(result.points), result.status) == ("10.00", Status.JUDGEMENT)


@pytest.mark.parametrize("cell", ["", "/", "无"])
def test_two_empty_cells_say_nothing(cell: str) -> None:
    """An empty cell never reaches an empty target."""
    assert score(cell, cell).status is Status.MISSING


def test_nothing_against_a_range_is_missing() -> None:
    """无 is 0 only where none is a good answer."""
    assert score("3~5次", "无").status is Status.MISSING
    assert score("有所提高", "无").status is Status.MISSING
