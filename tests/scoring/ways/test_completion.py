"""Completion: the pass mark, and an equality in its stricter readings."""

from decimal import Decimal

import pytest

from perfmodel.scoring import score_indicator
from tests.scoring.rule_sets import with_equality, with_pass_mark


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("≥100个", "100个", "10.00"),
        ("≥100个", "60个", "6.00"),  # on the mark
        ("≥100个", "59个", "0.00"),
        ("100个", "59个", "0.00"),  # an equality goes by completion too
        ("80个-100个", "40个", "0.00"),
        ("≥0个", "-1个", "0.00"),
        ("≤100个", "200个", "5.00"),  # a limit has no completion
    ],
)
def test_a_pass_mark(target: str, actual: str, points: str) -> None:
    """Below 60 % of the target nothing, from there on the ratio: 财预〔2021〕101号."""
    score = score_indicator(target=target, actual=actual, weight=10, rules=with_pass_mark("0.60"))
    assert score.points == Decimal(points)


def test_what_falls_below_the_pass_mark_is_told() -> None:
    """The derivation names the mark."""
    score = score_indicator(target="≥100个", actual="59个", weight=10, rules=with_pass_mark("0.60"))
    assert str(score.derivation[-2].text) == "59 ÷ 100 低于及格门槛 60%，得 0"


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("=100个", "100个", "10.00"),
        ("=100个", "110个", "9.00"),
        ("=100个", "90个", "9.00"),
        ("=100个", "200个", "0.00"),
        ("=100个", "-5个", "0.00"),
        ("=100个", "300个", "0.00"),
        ("0起", "0起", "10.00"),
        ("0起", "1起", "0.00"),
        ("=-5℃", "-5℃", "10.00"),
        ("=-5℃", "-4℃", "0.00"),
        ("≥100个", "110个", "10.00"),  # not an equality
        ("=100个", "≥100个", None),  # may be more than it
    ],
)
def test_an_equality_by_deviation(target: str, actual: str, points: str | None) -> None:
    """The weight less the share that the actual is off by, on either side."""
    score = score_indicator(target=target, actual=actual, weight=10, rules=with_equality("equality-by-deviation"))
    assert score.points == (None if points is None else Decimal(points))


@pytest.mark.parametrize(
    ("actual", "points", "codes"),
    [("100个", "10.00", []), ("110个", "10.00", ["N270"]), ("90个", "9.00", ["N270"])],
)
def test_an_equality_whose_deviation_needs_a_reason(actual: str, points: str, codes: list[str]) -> None:
    """The points of the lenient reading; any difference has to be explained."""
    score = score_indicator(target="=100个", actual=actual, weight=10, rules=with_equality("equality-with-reason"))
    assert (score.points, [note.code for note in score.notes]) == (Decimal(points), codes)
