"""Being late: a share, nothing, or so much off for each day, week or month."""

from decimal import Decimal

import pytest

from perfmodel.rules.ruleset import LateUnit
from perfmodel.scoring import score_indicator
from tests.scoring.rule_sets import with_deadline

TARGET = "2024年11月30日前"


def points(actual: str, use: str, off: str | None = None, per: LateUnit | None = None, target: str = TARGET) -> Decimal:
    """Return what *actual* earns of 10."""
    score = score_indicator(
        target=target, actual=actual, weight=10, rules=with_deadline(use, off, per), context="时效指标"
    )
    assert score.points is not None
    return score.points


@pytest.mark.parametrize(("use", "late"), [("deadline-share", "7.00"), ("deadline-zero", "0.00")])
def test_late_by_a_share_or_nothing(use: str, late: str) -> None:
    """However late, even where a start is known."""
    assert points("2024年11月30日", use) == 10
    assert points("2024年12月1日", use) == Decimal(late)
    assert points("60天", use, target="项目启动后30日内") == Decimal(late)


@pytest.mark.parametrize(
    ("actual", "per", "expected"),
    [
        ("2024年11月30日", LateUnit.DAY, "10.00"),
        ("2024年12月1日", LateUnit.DAY, "9.50"),
        ("2024年12月10日", LateUnit.DAY, "5.00"),
        ("2025年1月30日", LateUnit.DAY, "0.00"),
        ("2024年12月7日", LateUnit.WEEK, "9.50"),
        ("2024年12月8日", LateUnit.WEEK, "9.00"),
        ("2024年12月31日", LateUnit.MONTH, "9.50"),  # a month's end is a month after the last one's
        ("2025年1月1日", LateUnit.MONTH, "9.00"),
    ],
)
def test_points_off_for_each_that_has_begun(actual: str, per: LateUnit, expected: str) -> None:
    """Half a point for each day, week or month late, down to 0; as a share of the weight, a twentieth of it."""
    assert points(actual, "deadline-points-off", "0.5", per) == Decimal(expected)
    assert points(actual, "deadline-share-off", "0.05", per) == Decimal(expected)


@pytest.mark.parametrize(
    ("last", "actual", "expected"),
    [
        ("2024年6月15日前", "2024年7月15日", "9.50"),
        ("2024年6月15日前", "2024年7月16日", "9.00"),
        ("2024年6月15日前", "2024年6月20日", "9.50"),
        ("2024年1月30日前", "2024年2月29日", "9.50"),
    ],
)
def test_months_late_are_the_calendars(last: str, actual: str, expected: str) -> None:
    """From the same day of the next month on another one has begun."""
    assert points(actual, "deadline-points-off", "0.5", LateUnit.MONTH, target=last) == Decimal(expected)


@pytest.mark.parametrize(
    ("target", "actual", "per", "expected"),
    [
        ("项目启动后30日内", "33天", LateUnit.DAY, "8.50"),
        ("项目启动后30日内", "40天", LateUnit.WEEK, "9.00"),
        ("项目启动后30日内", "40天", LateUnit.MONTH, "7.00"),  # no calendar tells: the share for being late
        ("项目启动后3个月内", "5个月", LateUnit.MONTH, "9.00"),
        ("项目启动后3个月内", "5个月", LateUnit.DAY, "7.00"),
        ("每月10日前", "每月12日前", LateUnit.DAY, "9.00"),
    ],
)
def test_times_taken_are_late_too(target: str, actual: str, per: LateUnit, expected: str) -> None:
    """30 days against 33, three months against five, the 10th against the 12th."""
    assert points(actual, "deadline-points-off", "0.5", per, target=target) == Decimal(expected)


def test_the_sentence_tells_how_late() -> None:
    """In days, with what each of them takes."""
    rules = with_deadline("deadline-share-off", "0.05", LateUnit.DAY)
    score = score_indicator(target=TARGET, actual="2024年12月3日", weight=8, rules=rules, context="时效指标")
    assert str(score.derivation[-2].text) == "2024-12-03 晚于 2024-11-30，逾期 3 天，每天扣 0.4：8 − 0.4 × 3，得 6.80"
