"""Satisfaction: full from a figure on, then less for each percentage point, or in steps."""

from decimal import Decimal

import pytest

from perfmodel.rules import RuleSet
from perfmodel.scoring import score_indicator
from tests.scoring.rule_sets import PLAIN, steps, with_satisfaction

PER_PERCENT = with_satisfaction("satisfaction-per-percent", off="0.05")
FROM_90 = with_satisfaction("satisfaction-per-percent", full_at="0.90", off="0.05")
IN_STEPS = with_satisfaction("satisfaction-in-steps", "0.90", by=steps(("0.80", "0.8"), ("0.60", "0.5")))


@pytest.mark.parametrize(
    ("rules", "target", "actual", "points"),
    [
        (PER_PERCENT, "≥95%", "95%", "10.00"),
        (PER_PERCENT, "≥95%", "93%", "9.00"),
        (PER_PERCENT, "≥95%", "93.5%", "9.25"),
        (PER_PERCENT, "≥95%", "九成", "7.50"),  # in another unit
        (PER_PERCENT, "≥95%", "70%", "0.00"),
        (PER_PERCENT, "95%", "93%", "9.00"),
        (FROM_90, "≥95%", "91%", "10.00"),  # full from 90 % on, whatever the target
        (FROM_90, "≥85%", "86%", "8.00"),
        (IN_STEPS, "≥95%", "90%", "10.00"),
        (IN_STEPS, "≥95%", "89.9%", "8.00"),
        (IN_STEPS, "≥95%", "80%", "8.00"),
        (IN_STEPS, "≥95%", "79%", "5.00"),
        (IN_STEPS, "≥95%", "59%", "0.00"),
        (with_satisfaction("positive"), "≥95%", "90%", "9.47"),
        (PLAIN, "≥95%", "90%", "9.47"),
    ],
)
def test_a_range_of_satisfaction(rules: RuleSet, target: str, actual: str, points: str) -> None:
    """By the rule set's range: 财预〔2021〕101号."""
    score = score_indicator(target=target, actual=actual, weight=10, rules=rules, context="服务对象满意度指标")
    assert score.points == Decimal(points)


@pytest.mark.parametrize(
    ("target", "actual", "context"),
    [("≥95%", "90%", "质量指标"), ("≥95分", "90分", "服务对象满意度指标"), ("≤5%", "6%", "服务对象满意度指标")],
)
def test_only_a_degree_of_satisfaction_has_the_range(target: str, actual: str, context: str) -> None:
    """Another indicator, a mark and a limit keep the formula of their kind."""
    ours = score_indicator(target=target, actual=actual, weight=10, rules=PER_PERCENT, context=context)
    assert ours.points == score_indicator(target=target, actual=actual, weight=10, rules=PLAIN, context=context).points


def test_the_sentence_has_the_numbers_in_percent() -> None:
    """What is full, how far below, what each point takes."""
    score = score_indicator(target="≥95%", actual="93%", weight=10, rules=PER_PERCENT, context="服务对象满意度指标")
    assert "10 × (1 − 0.05 × (95 − 93))，得 9.00" in str(score.derivation[-2].text)
