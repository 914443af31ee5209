"""Recomputing points from a derivation alone."""

from decimal import Decimal

import attrs
import pytest

from perfmodel.errors import PerfmodelError
from perfmodel.model import Budget, Execution, Project
from perfmodel.quantities import Quantity
from perfmodel.rules.ruleset import LateUnit
from perfmodel.scoring import DerivationError, Step, StepKind, assess_project, recompute, score_indicator
from perfmodel.scoring.formulas import FORMULAS
from perfmodel.scoring.recomputing import RECKONED
from perfmodel.terms import Category
from perfmodel.values import Context
from tests.scoring.rule_sets import (
    steps,
    with_deadline,
    with_equality,
    with_over_completion,
    with_pass_mark,
    with_satisfaction,
)


def trace(target: str, actual: str) -> tuple[Step, ...]:
    """Return the derivation of two cells, of 10 points."""
    return score_indicator(target=target, actual=actual, weight=10).derivation


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("≥95%", "90%", "9.47"),
        ("≤78元", "100元", "7.80"),
        ("80%-90%", "60%", "7.50"),
        ("0起", "1起", "0.00"),
        ("2024年6月底前", "2024年7月", "7.00"),
        ("2024年6月底前", "2024年4月至2024年7月", "7.46"),
        ("2024年1月至2024年6月", "2024年1月至2024年12月", "4.97"),
        ("有所提高", "基本达成", "8.50"),
        ("是", "否", "0.00"),
        ("省级3个，市级5个", "省级3个，市级4个", "9.00"),
    ],
)
def test_a_derivation_leads_to_its_points(target: str, actual: str, points: str) -> None:
    """For each kind of target."""
    assert str(recompute(trace(target, actual))) == points


@pytest.mark.parametrize(("budget", "spent"), [(170, 161), (170, 200), (170, 0), (0, 0)])
def test_the_execution_score_can_be_recomputed(budget: int, spent: int) -> None:
    """Spent in part, over-spent, not spent, and of a budget of nothing."""
    money = Project(
        code="P1",
        name="项目",
        budget=Budget(total=Quantity(budget, "万元")),
        execution=Execution(Quantity(spent * 10000, "元")),
    )
    score = assess_project(money).execution.score
    assert recompute(score.derivation) == score.points


def test_stated_results_take_no_part() -> None:
    """A trace that claims another result than its inputs give does not get away with it."""
    *before, formula, last = trace("≥95%", "90%")
    forged = (*before, attrs.evolve(formula, result=Decimal(10)), attrs.evolve(last, result=Decimal("10.00")))
    assert recompute(forged) == Decimal("9.47")


def test_every_formula_can_be_recomputed() -> None:
    """Each name that a rule set may use is known here, or awards a share or a mean."""
    names = {name for kind, formulas in FORMULAS.items() for name in formulas if kind != "over_completion"}
    awarded = {"qualitative", "several", "execution-in-steps", "satisfaction-per-percent", "satisfaction-in-steps"}
    assert names - awarded == set(RECKONED)


READ, FORMULA, ROUND = trace("≥95%", "90%")
SEVERAL = trace("省级3个，市级5个", "省级3个，市级4个")


def without(step: Step, name: str) -> Step:
    """Return *step* without the input called *name*."""
    return attrs.evolve(step, inputs={key: value for key, value in step.inputs.items() if key != name})


@pytest.mark.parametrize(
    ("derivation", "code"),
    [
        ((), "S511"),
        ((READ, FORMULA), "S511"),
        ((READ, ROUND), "S511"),
        ((READ, without(FORMULA, "actual"), ROUND), "S512"),
        ((READ, attrs.evolve(FORMULA, inputs={**FORMULA.inputs, "actual": "很多"}), ROUND), "S512"),
        ((READ, FORMULA, without(ROUND, "mode")), "S512"),
        ((READ, FORMULA, without(ROUND, "places")), "S512"),
        ((READ, attrs.evolve(FORMULA, rule="某县/自创"), ROUND), "S513"),
        ((READ, attrs.evolve(FORMULA, rule=None), ROUND), "S513"),
        (SEVERAL[-2:], "S514"),
    ],
)
def test_what_does_not_lead_to_points_is_refused(derivation: tuple[Step, ...], code: str) -> None:
    """With the step that lacks something, never with points made up."""
    with pytest.raises(DerivationError) as caught:
        recompute(derivation)
    assert caught.value.code == code
    assert isinstance(caught.value, PerfmodelError)


def test_steps_are_told_by_their_kind() -> None:
    """Only formulas and the rounding are recomputed; what was read and converted is already among their inputs."""
    assert [step.kind for step in (READ, FORMULA, ROUND)] == [StepKind.READ, StepKind.FORMULA, StepKind.ROUND]


CHOICES = {
    "pass mark": (with_pass_mark("0.60"), "≥100个", ("50个", "70个")),
    "deviation": (with_equality("equality-by-deviation"), "100个", ("100个", "80个", "120个", "300个")),
    "deviation from nothing": (with_equality("equality-by-deviation"), "0个", ("0个", "3个")),
    "reason": (with_equality("equality-with-reason"), "100个", ("80个", "120个")),
    "late: a share": (with_deadline("deadline-share"), "2024年6月30日前", ("2024年6月1日", "2024年7月5日")),
    "late: nothing": (with_deadline("deadline-zero"), "2024年6月30日前", ("2024年6月1日", "2024年7月5日")),
    "late: points": (
        with_deadline("deadline-points-off", "0.5", LateUnit.WEEK),
        "2024年6月30日前",
        ("2024年6月1日", "2024年7月5日", "2025年7月5日"),
    ),
    "over-completion": (
        with_over_completion("over-completion-deducted", "1.30", off="0.01", most="0.20"),
        "≥100个",
        ("90个", "120个", "140个", "900个"),
    ),
    "over-completion of parts": (
        with_over_completion("over-completion-deducted", "1.30", off="0.01", most="0.20"),
        "省级3个，市级5个",
        ("省级3个，市级9个", "省级9个，市级5个", "省级2个，市级9个"),
    ),
}


@pytest.mark.parametrize("choice", CHOICES)
def test_other_ways_are_recomputed_too(choice: str) -> None:
    """From their inputs, or from the share or the points that they say were left."""
    rules, target, actuals = CHOICES[choice]
    for actual in actuals:
        score = score_indicator(target=target, actual=actual, weight=10, rules=rules)
        assert recompute(score.derivation) == score.points, actual


@pytest.mark.parametrize("use", ["satisfaction-per-percent", "satisfaction-in-steps"])
@pytest.mark.parametrize("actual", ["95%", "85%", "70%", "10%"])
def test_satisfaction_is_recomputed(use: str, actual: str) -> None:
    """From the share that is left."""
    rules = with_satisfaction(use, full_at="0.90", off="0.02", by=steps(("0.80", "0.80"), ("0.60", "0.50")))
    place = Context(category=Category.SATISFACTION)
    score = score_indicator(target="≥90%", actual=actual, weight=10, rules=rules, context=place)
    assert recompute(score.derivation) == score.points
