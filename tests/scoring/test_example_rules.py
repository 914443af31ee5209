"""The worked example of docs/rules.md, examples/云川县规则.toml: it is sound, and scores as its comments say."""

import re
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from perfmodel.rules import RuleSet, Standing, load_rules
from perfmodel.rules.loading import faults_of_rules, load_with_places
from perfmodel.scoring import score_indicator
from perfmodel.scoring.formulas import FORMULAS, faults_of_formulas

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "云川县规则.toml"
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


def test_it_is_sound() -> None:
    """No fault, every formula bound, its own figures with its own source."""
    assert faults_of_rules(EXAMPLE) == ()
    assert faults_of_formulas(load_with_places(EXAMPLE)) == ()
    assert load_rules(EXAMPLE).rounding.source.standing is Standing.CLAUSE


@pytest.mark.parametrize(
    ("target", "actual", "context", "points"),
    [
        ("≥100个", "59个", "数量指标", "0.0"),
        ("≥100个", "60个", "数量指标", "6.0"),
        ("≤78万元", "100万元", "成本指标", "7.2"),
        ("2025年6月底前", "2025年7月4日", "时效指标", "8.0"),
        ("≥95%", "91%", "服务对象满意度指标", "10.0"),
        ("≥95%", "85%", "服务对象满意度指标", "8.0"),
        ("≥95%", "59%", "服务对象满意度指标", "0.0"),
        ("≥100个", "140个", "数量指标", "9.0"),
        ("≥100个", "900个", "数量指标", "8.0"),
    ],
)
def test_it_scores(target: str, actual: str, context: str, points: str) -> None:
    """The pass mark, linear excess, 5 % off a day, steps of satisfaction, over-completion; to one decimal."""
    score = score_indicator(target=target, actual=actual, weight=10, rules=EXAMPLE, context=context)
    assert str(score.points) == points
    assert Decimal(points) == score.points


def test_the_page_names_every_formula_that_can_be_chosen() -> None:
    """And no section that a rule set does not have."""
    chosen = {name for names in FORMULAS.values() if len(names) > 1 for name in names}
    assert {name for name in chosen if f'"{name}"' not in PAGE} == set()
    named = set(re.findall(r"`\[([a-z_]+)[\].]", PAGE))
    assert "weights" in named
    assert named <= {field.name for field in attrs.fields(RuleSet)}
