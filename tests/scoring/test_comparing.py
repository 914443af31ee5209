"""Comparing: full-value or rounded-value (GB/T 8170-2008)."""

from decimal import Decimal

import pytest

from perfmodel.rules import RuleSet
from perfmodel.scoring import score_indicator
from tests.scoring.rule_sets import PLAIN, with_rounded_values

ROUNDED = with_rounded_values()


@pytest.mark.parametrize(
    ("rules", "target", "actual", "points"),
    [
        (PLAIN, "≥95%", "94.6%", "9.96"),
        (ROUNDED, "≥95%", "94.6%", "10.00"),
        (ROUNDED, "≥95%", "94.5%", "9.89"),  # half to even: 94
        (ROUNDED, "≥95%", "95.5%", "10.00"),
        (ROUNDED, "≥95.0%", "94.6%", "9.96"),  # the target's written digits are information
        (ROUNDED, "≥95.0%", "94.96%", "10.00"),
        (ROUNDED, "≤0.5mg/L", "0.54mg/L", "10.00"),
        (ROUNDED, "≤0.5mg/L", "0.56mg/L", "8.33"),  # 0.6
        (ROUNDED, "≥1.2万元", "11600元", "10.00"),  # 1.16 to the 万元's one decimal
        (ROUNDED, "≥12000元", "1.16万元", "9.67"),
        (ROUNDED, "80%-90.5%", "79.96%", "10.00"),  # the finer of the two ends
        (ROUNDED, "80%-90.5%", "79.94%", "9.99"),
        (ROUNDED, "1/3", "1/4", "7.50"),  # a fraction has no written digits
        (ROUNDED, "约50人", "44.6人", "10.00"),
        (ROUNDED, "≥50人", "约49.8人", "10.00"),
        (ROUNDED, "≥95%", "≥94.6%", "10.00"),
    ],
)
def test_the_comparison(rules: RuleSet, target: str, actual: str, points: str) -> None:
    """Rounded-value looks at an actual only as closely as the target is written."""
    score = score_indicator(target=target, actual=actual, weight=10, rules=rules)
    assert score.points == Decimal(points)


def test_rounding_first_is_a_step() -> None:
    """The derivation says what was rounded, to how many decimals, and by which document; nothing where nothing changes."""
    score = score_indicator(target="≥95%", actual="94.6%", weight=10, rules=ROUNDED)
    (step,) = (step for step in score.derivation if step.rule == "mof-2020/comparison")
    assert (str(step.text), str(step.source)) == (
        "按修约值比较：94.6 修约到指标值的 0 位小数（四舍六入五成双）= 95",
        "GB/T 8170-2008",
    )
    same = score_indicator(target="≥95%", actual="96%", weight=10, rules=ROUNDED)
    assert [step for step in same.derivation if step.rule == "mof-2020/comparison"] == []
