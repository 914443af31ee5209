"""Over-completion: nothing by default, a reason above a threshold, or points off with a cap; and what it never touches."""

from decimal import Decimal

import pytest

from perfmodel.rules import RuleSet, load_rules
from perfmodel.scoring import Score, score_indicator
from perfmodel.values import Context
from tests.scoring.rule_sets import PLAIN, with_over_completion

EXPLAINED = with_over_completion("over-completion-explained", "1.20", "1.30", "1.50")
DEDUCTED = with_over_completion("over-completion-deducted", "1.30", off="0.01", most="0.20")
FULL = with_over_completion("over-completion-full", "1.20")


def scored(target: str, actual: str, rules: RuleSet, context: Context | str | None = None) -> Score:
    """Return the score of 10 points."""
    return score_indicator(target=target, actual=actual, weight=10, rules=rules, context=context)


@pytest.mark.parametrize(
    ("actual", "threshold"),
    [("120个", None), ("121个", "120"), ("130个", "120"), ("131个", "130"), ("150个", "130"), ("800个", "150")],
)
def test_a_reason_is_asked_for_above_the_threshold(actual: str, threshold: str | None) -> None:
    """The points stay; the note names the highest threshold passed."""
    score = scored("≥100个", actual, EXPLAINED)
    assert score.points == 10
    assert [str(note.message.parameters["threshold"]) for note in score.notes] == ([threshold] if threshold else [])


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("≥100个", "130个", "10.00"),
        ("≥100个", "131个", "9.90"),
        ("≥100个", "140个", "9.00"),
        ("≥100个", "150个", "8.00"),
        ("≥100个", "900个", "8.00"),  # the cap
        ("100个", "140个", "9.00"),  # an equality
        ("≥100个", "90个", "9.00"),
        ("≥3", "4", "9.67"),
    ],
)
def test_points_off_for_each_point_of_excess(target: str, actual: str, points: str) -> None:
    """A hundredth of the weight for each percentage point above 130 %, a fifth at most."""
    assert scored(target, actual, DEDUCTED).points == Decimal(points)


@pytest.mark.parametrize(
    ("target", "actual", "context"),
    [
        ("≥50%", "99%", "质量指标"),  # a share of a whole
        ("≥50%", "100%", "质量指标"),
        ("≤100元", "10元", "成本指标"),  # saving
        ("100元", "10元", "成本指标"),
        ("≥100元", "300元", "成本指标"),
        ("≤100个", "10个", None),
        ("80个-100个", "95个", None),
        ("≥0个", "5个", None),
    ],
)
def test_what_is_never_touched(target: str, actual: str, context: str | None) -> None:
    """A share that cannot exceed 100 %, costs, limits, ranges, targets of nothing."""
    assert scored(target, actual, DEDUCTED, context).points == 10
    assert "N274" not in [note.code for note in scored(target, actual, EXPLAINED, context).notes]


@pytest.mark.parametrize(("target", "actual", "name"), [("≥50%", "120%", "完成率"), ("≥5%", "10%", "产值增长率")])
def test_a_rate_that_may_exceed_the_whole_is_touched(target: str, actual: str, name: str) -> None:
    """One that did exceed it, and one that measures a change."""
    assert scored(target, actual, DEDUCTED, Context("效益指标", "经济效益指标", name)).points == 8


def test_by_default_nothing_is_cut() -> None:
    """Eight times the target is the full weight, and no note: what is published."""
    for rules in (PLAIN, FULL, load_rules("mof-2021-core"), load_rules("transfer-2020")):
        score = scored("≥100个", "800个", rules)
        assert score.points == 10
        assert score.notes == ()


def test_the_deduction_is_a_step_of_its_own() -> None:
    """First the target is reached, then the excess is taken off; the rounding takes the latter."""
    score = scored("≥100个", "140个", DEDUCTED)
    assert [step.rule for step in score.derivation[-3:]] == [
        "mof-2020/positive",
        "mof-2020/over-completion-deducted",
        "mof-2020/rounding",
    ]
    assert score.derivation[-2].result == score.derivation[-1].inputs["points"]
