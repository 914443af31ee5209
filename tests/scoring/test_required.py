"""The inverse question: what an actual has to be."""

from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from perfmodel.errors import ModelError
from perfmodel.quantities import Rounding
from perfmodel.rules import FormulaName, RuleSet, load_rules
from perfmodel.rules.ruleset import Strictness
from perfmodel.scoring import (
    NoLeastActualError,
    RequiredActualError,
    UnreachablePointsError,
    assess,
    headroom,
    required_actual,
    score_indicator,
)
from perfmodel.scoring.formulas import FORMULAS
from perfmodel.scoring.inverses import INVERSES, Edge
from perfmodel.terms import Degree, Subcategory
from perfmodel.values import Completion, Context, Several, parse
from tests.scoring.samples import ACTUALS, DOCUMENT, indicators

RULES = load_rules("mof-2020")
LITERAL = attrs.evolve(RULES, strict=attrs.evolve(RULES.strict, use=Strictness.LITERAL))


def with_rounding(places: int, mode: Rounding) -> RuleSet:
    """Return the rules with another rounding of points."""
    return attrs.evolve(RULES, rounding=attrs.evolve(RULES.rounding, places=places, mode=mode))


def with_reverse(name: str) -> RuleSet:
    """Return the rules with another reverse formula."""
    reverse = attrs.evolve(RULES.formulas.reverse, use=FormulaName(name))
    return attrs.evolve(RULES, formulas=attrs.evolve(RULES.formulas, reverse=reverse))


@pytest.mark.parametrize(
    ("target", "points", "required"),
    [
        ("≥95%", "9", "85.4525%"),  # 8.995 rounds up to 9.00
        ("≥95%", "8.991", "85.4525%"),  # points have two decimals: 8.991 takes 9.00
        ("≥95%", None, "94.9525%"),
        ("≥1.2万元", "6", "0.7194万元"),
        ("≤78元", "8", "41分之4000元"),
        ("80%-90%", "9", "71.96%"),
        ("约50人", "9", "40.4775人"),
        ("上百人", "9", "89.95人"),
        ("0起", "1", "0起"),
        ("≥-5", "1", "-5"),
        ("2024年12月31日前", "8", "2024年12月31日前"),
        ("2024年12月前", "8", "2024年11月30日前"),
        ("12月底前", "8", "12月31日前"),
        ("2024年", "8", "2024年12月31日前"),
        ("每月10日前", "8", "每月10日前"),
        ("2024年1月至6月", "9", "2024年1月-2024年7月20日"),
        ("1月至6月", "1", "1月-12月31日"),  # without a year no later day can be told
        ("项目启动后30日内", "5", "333分之20000天"),
        ("有所提高", "9", "达成"),
        ("有所提高", "8", "基本达成"),
        ("功能完好", "5", "部分达成"),
        ("功能完好", "3", "未达成"),
        ("是", "3", "是"),
        ("较上年提高5%", "5", "提高2.4975%"),
        ("下降5%", "5", "下降2.4975%"),
        ("省级3个，市级5个", "9", "省级2.6985个，市级4.4975个"),
        ("3次或5次", "9", "2.6985次或4.4975次"),
    ],
)
def test_what_just_earns_the_points(target: str, points: str | None, required: str) -> None:
    """In the target's own unit, exactly; scoring it gives the points."""
    found = required_actual(target=target, weight=10, points=points, context="时效指标")
    assert str(found) == required
    score = score_indicator(target=target, actual=found, weight=10, context="时效指标")
    assert score.points is not None
    assert score.points >= Decimal(points or 10)


@pytest.mark.parametrize(
    ("rules", "target", "points", "required"),
    [
        (with_rounding(0, Rounding.HALF_UP), "≥100个", 9, "85个"),
        (with_rounding(0, Rounding.DOWN), "≥100个", 9, "90个"),
        (with_rounding(0, Rounding.HALF_EVEN), "≥100个", 8, "75个"),
        (with_reverse("reverse-linear"), "≤100元", 5, "150.05元"),
        (with_reverse("reverse-all-or-nothing"), "≤100元", 5, "100元"),
        (LITERAL, ">100个", "9.99", "99.85个"),
        (LITERAL, "≥100个", 10, "99.95个"),
    ],
)
def test_the_rule_set_decides(rules: RuleSet, target: str, points: object, required: str) -> None:
    """Its rounding, its formulas, its reading of strict signs."""
    assert str(required_actual(target=target, weight=10, points=str(points), rules=rules)) == required


@pytest.mark.parametrize(
    ("rules", "target", "points", "bound"),
    [
        (LITERAL, ">100个", 10, "＞100个"),
        (LITERAL, "<100个", 10, "＜100个"),
        (LITERAL, ">0个", 1, "＞0个"),
        (LITERAL, "（80%，90%）", 10, "＞80%"),
        (with_rounding(0, Rounding.HALF_EVEN), "≥100个", 9, "＞85个"),
        (with_rounding(0, Rounding.HALF_EVEN), "≤85个", 9, "＜100个"),
    ],
)
def test_where_no_actual_is_the_least(rules: RuleSet, target: str, points: int, bound: str) -> None:
    """An error that carries the bound; the bound itself for who asks for it."""
    with pytest.raises(NoLeastActualError) as caught:
        required_actual(target=target, weight=10, points=points, rules=rules)
    found = required_actual(target=target, weight=10, points=points, rules=rules, strict=True)
    assert (caught.value.code, caught.value.bound) == ("S552", found)
    assert found == parse(bound)


def test_an_indicator_is_asked_by_its_own_target_weight_and_place() -> None:
    """What its context decides is decided: bare money under a cost is a limit."""
    count = indicators()[0]
    assert str(required_actual(count, 18)) == "8.9975个"
    cost = attrs.evolve(count, target=parse("100元"), subcategory=Subcategory.COST)
    assert str(required_actual(cost, 10)) == "1999分之400000元"  # 20 × 100 ÷ 9.995: money under a cost is a limit


@pytest.mark.parametrize(
    ("target", "points", "error", "code"),
    [
        ("≥95%", 11, UnreachablePointsError, "S551"),
        ("≥95%", "10.001", UnreachablePointsError, "S551"),
        ("≥95%", 0, NoLeastActualError, "S553"),
        ("2024年12月底前", 7, NoLeastActualError, "S554"),
        ("12月底前", 7, NoLeastActualError, "S554"),
        ("", 5, RequiredActualError, "S555"),
        ("≥≥95%万", 5, RequiredActualError, "S555"),
        ("全年", 5, RequiredActualError, "S556"),
        ("<1月", 5, RequiredActualError, "S556"),
    ],
)
def test_what_cannot_be_answered(target: str, points: object, error: type[RequiredActualError], code: str) -> None:
    """With the reason: out of reach, always earned, no last date, no target, dates that are open."""
    with pytest.raises(error) as caught:
        required_actual(target=target, weight=10, points=str(points), context="时效指标")
    assert caught.value.code == code


def test_a_day_that_the_year_does_not_have_is_no_last_date() -> None:
    """29 February of 2023."""
    with pytest.raises(RequiredActualError) as caught:
        required_actual(target=parse("2月29日前", "时效指标"), weight=10, context=Context(year=2023))
    assert caught.value.code == "S556"


def test_a_degree_may_be_out_of_reach() -> None:
    """Where a rule set gives even the best degree less than all."""
    reached = attrs.evolve(RULES.qualitative.shares.reached, share=Decimal("0.9"))
    shares = attrs.evolve(RULES.qualitative.shares, reached=reached)
    rules = attrs.evolve(RULES, qualitative=attrs.evolve(RULES.qualitative, shares=shares))
    assert required_actual(target="有所提高", weight=10, points=9, rules=rules) == Completion(Degree.REACHED)
    with pytest.raises(UnreachablePointsError):
        required_actual(target="有所提高", weight=10, points=10, rules=rules)


def test_a_repaired_target_is_asked_as_repaired() -> None:
    """As scoring takes it."""
    assert str(required_actual(target="≥≥95%", weight=10, points=9)) == "85.4525%"


def test_the_labels_of_several_values_stay() -> None:
    """So that each part of the answer tells what it is for."""
    found = required_actual(target="省级3个，市级5个", weight=10)
    assert isinstance(found, Several)
    assert [part.label for part in found.parts] == ["省级", "市级"]


@pytest.mark.parametrize(("weight", "points"), [(-1, 1), ("NaN", 1), (10, "NaN"), (10, -1), (10, "很多")])
def test_points_and_weights_are_figures(weight: object, points: object) -> None:
    """Anything else is a `ModelError`."""
    with pytest.raises(ModelError):
        required_actual(target="≥95%", weight=str(weight), points=str(points))


def test_an_indicator_without_a_weight_earns_nothing() -> None:
    """There is nothing to ask."""
    with pytest.raises(ModelError):
        required_actual(attrs.evolve(indicators()[0], weight=None), 5)


def test_every_formula_over_figures_can_be_turned_round() -> None:
    """Whatever a rule set may name, but for steps, which only the rule set knows."""
    kinds = ("positive", "equality", "reverse", "interval", "execution")
    assert {name for kind in kinds for name in FORMULAS[kind]} - {"execution-in-steps"} == set(INVERSES)


def test_a_formula_that_cannot_be_turned_round_is_said_to_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is guessed, and headroom tells it of the row."""
    monkeypatch.setattr("perfmodel.scoring.required_figures.INVERSES", {})
    with pytest.raises(RequiredActualError) as caught:
        required_actual(target="≥95%", weight=10)
    assert caught.value.code == "S557"
    rows = headroom(assess(DOCUMENT, ACTUALS))
    assert [row.obstacle and row.obstacle.code for row in rows] == ["S557", None, "S557", "S557"]


def test_an_answer_that_scoring_does_not_bear_out_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Should a rule take points off where its formula does not say so."""
    wrong = dict.fromkeys(INVERSES, lambda *_: Edge(Fraction(1)))
    monkeypatch.setattr("perfmodel.scoring.required_figures.INVERSES", wrong)
    with pytest.raises(RequiredActualError) as caught:
        required_actual(target="≥95%", weight=10)
    assert caught.value.code == "S557"
