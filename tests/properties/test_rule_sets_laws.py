"""Laws of scoring that hold under every shipped rule set, and under every way of awarding that one may use."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import attrs
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.model import Actual, Indicator, Project, ProjectActuals, keys_of
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet, available, load_rules
from perfmodel.rules.ruleset import LateUnit
from perfmodel.scoring import assess_project, score_indicator
from perfmodel.scoring.formulas import FORMULAS, Figures, formula_for
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Context, Interval, Operator, Threshold, parse
from tests.scoring.rule_sets import (
    PLAIN,
    steps,
    with_deadline,
    with_equality,
    with_execution,
    with_literal_signs,
    with_over_completion,
    with_pass_mark,
    with_rounded_values,
    with_satisfaction,
)

SHIPPED = tuple(load_rules(name) for name in available())
RANGE = steps(("0.90", "1"), ("0.80", "0.8"), ("0.60", "0.5"))
OWN = (
    with_pass_mark("0.60"),
    with_equality("equality-with-reason"),
    with_satisfaction("satisfaction-in-steps", by=RANGE),
    with_satisfaction("satisfaction-per-percent", full_at="0.90", off="0.05"),
    with_over_completion("over-completion-explained", "1.20"),
    with_literal_signs(),
    with_rounded_values(),
)
"""What a county may set, and no shipped set does: these keep the laws of one-sided targets."""

DEDUCTED = with_over_completion("over-completion-deducted", "1.20", off="0.01", most="0.30")
EXACT = with_equality("equality-by-deviation")
PEAKED = (DEDUCTED, EXACT)
"""These are no longer one-sided: beyond the target points may fall again."""

figures = st.decimals(min_value=-1000, max_value=100000, places=2, allow_nan=False)
weights = st.decimals(min_value=0, max_value=100, places=2)
contexts = st.sampled_from(
    [
        Context("产出指标", "数量指标", "建设数量"),
        Context("产出指标", "成本指标", "建设成本"),
        Context("成本指标", "经济成本指标", "建设成本"),
        Context("效益指标", "经济效益指标", "产值增长率"),
        Context("效益指标", "生态效益指标", "火灾受害率"),
        Context("满意度指标", "服务对象满意度指标", "群众满意度"),
    ]
)
units = st.sampled_from(["个", "万元", "%"])
quantities = st.builds(Quantity, figures, units)
thresholds = st.builds(Threshold, st.sampled_from(Operator), quantities)
one_sided = st.sampled_from([operator for operator in Operator if operator is not Operator.EQ])


def points(target: Threshold | Interval, actual: Quantity, rules: RuleSet, place: Context, weight: Decimal) -> Decimal:
    """Return what a figure earns."""
    score = score_indicator(
        target=target, actual=Threshold(Operator.EQ, actual), weight=weight, rules=rules, context=place
    )
    assert score.points is not None
    return score.points


@given(st.sampled_from(SHIPPED + OWN + PEAKED), thresholds, figures, contexts, weights)
def test_points_lie_within_the_weight(
    rules: RuleSet, target: Threshold, actual: Decimal, place: Context, weight: Decimal
) -> None:
    """Whatever the rules, the figures and the indicator's place."""
    assert 0 <= points(target, Quantity(actual, target.quantity.unit), rules, place, weight) <= weight


@given(st.sampled_from(SHIPPED + OWN), one_sided, figures, st.lists(figures, min_size=2), units, contexts)
def test_one_sided_targets_are_monotone(
    rules: RuleSet, operator: Operator, target: Decimal, actuals: list[Decimal], unit: str, place: Context
) -> None:
    """More never scores less against ≥ and >, nor more against ≤ and <."""
    wanted = Threshold(operator, Quantity(target, unit))
    found = [points(wanted, Quantity(actual, unit), rules, place, Decimal(10)) for actual in sorted(actuals)]
    rising = operator in {Operator.GE, Operator.GT}
    assert found == sorted(found, reverse=not rising)


def falls_only_once(found: list[Decimal]) -> bool:
    """Whether a row of points rises to its most and falls from there."""
    falling = False
    for before, after in pairwise(found):
        if after > before and falling:
            return False
        falling = falling or after < before
    return True


@given(
    st.sampled_from(SHIPPED + OWN + PEAKED),
    st.lists(st.decimals(0, 10000, places=2), min_size=2, max_size=2, unique=True),
    st.lists(figures, min_size=3),
    units,
    contexts,
)
def test_two_sided_targets_are_unimodal(
    rules: RuleSet, ends: list[Decimal], actuals: list[Decimal], unit: str, place: Context
) -> None:
    """Up to the range, and down beyond it: never up again."""
    lower, upper = (Quantity(end, unit) for end in sorted(ends))
    wanted = Interval(Threshold(Operator.GE, lower), Threshold(Operator.LE, upper))
    found = [points(wanted, Quantity(actual, unit), rules, place, Decimal(10)) for actual in sorted(actuals)]
    assert falls_only_once(found)


@given(
    st.sampled_from(PEAKED),
    st.sampled_from([Operator.GE, Operator.EQ]),
    st.decimals("0.01", 1000, places=2),
    st.lists(figures, min_size=3),
    contexts,
)
def test_points_off_beyond_the_target_keep_one_peak(
    rules: RuleSet, operator: Operator, target: Decimal, actuals: list[Decimal], place: Context
) -> None:
    """An excess that is deducted, and an equality to the figure: points rise to the target and fall from there."""
    wanted = Threshold(operator, Quantity(target, "个"))
    found = [points(wanted, Quantity(actual, "个"), rules, place, Decimal(10)) for actual in sorted(actuals)]
    assert falls_only_once(found)


SCALES = {"万元": "元", "%": "‰", "公里": "米"}


@given(
    st.sampled_from(SHIPPED),
    st.sampled_from(Operator),
    figures,
    figures,
    st.sampled_from(sorted(SCALES)),
    contexts,
)
def test_units_make_no_difference(
    rules: RuleSet, operator: Operator, target: Decimal, actual: Decimal, unit: str, place: Context
) -> None:
    """1.2万元 is 12000元, on either side and on both."""
    finer = SCALES[unit]
    wanted, stated = Quantity(target, unit), Quantity(actual, unit)
    found = {
        points(Threshold(operator, one), other, rules, place, Decimal(10))
        for one in (wanted, wanted.to(finer))
        for other in (stated, stated.to(finer))
    }
    assert len(found) == 1


ROWS = (
    (Category.OUTPUT, Subcategory.QUANTITY, "建设数量", "≥10个", "8个"),
    (Category.OUTPUT, Subcategory.TIMELINESS, "完成时间", "2024年6月底前", "2024年7月"),
    (Category.COST, Subcategory.ECONOMIC_COST, "建设成本", "≤78万元", "100万元"),
    (Category.OUTCOME, Subcategory.SOCIAL, "环境改善", "有所改善", "基本达成"),
    (Category.SATISFACTION, Subcategory.BENEFICIARY, "群众满意度", "≥95%", "90%"),
)


@given(st.sampled_from(SHIPPED), st.permutations(range(len(ROWS))))
def test_the_order_of_rows_makes_no_difference(rules: RuleSet, order: list[int]) -> None:
    """Each row earns what it earns, wherever it stands; so does the whole."""

    def assessed(places: list[int]) -> tuple[dict[str, Decimal | None], Decimal]:
        keys = keys_of((ROWS[place][1], ROWS[place][2]) for place in places)
        indicators = tuple(
            Indicator(
                key=key,
                category=ROWS[place][0],
                subcategory=ROWS[place][1],
                name=ROWS[place][2],
                target=parse(ROWS[place][3]),
                weight=Decimal(18),
            )
            for key, place in zip(keys, places, strict=True)
        )
        rows = {key: Actual(ROWS[place][4]) for key, place in zip(keys, places, strict=True)}
        result = assess_project(Project(code="P", name="P", indicators=indicators), ProjectActuals(rows=rows), rules)
        return {str(key): score.points for key, score in zip(keys, result.scores, strict=True)}, result.total

    assert assessed(order) == assessed(list(range(len(ROWS))))


deadlines = st.builds(
    with_deadline,
    st.sampled_from(sorted(FORMULAS["deadline"])),
    st.decimals(0, 20, places=2).map(str),
    st.sampled_from(LateUnit),
)


@given(
    deadlines, st.integers(1, 700000), st.lists(st.integers(1, 700000), min_size=2), st.sampled_from([None, 1]), weights
)
def test_later_is_never_better(rules: RuleSet, last: int, days: list[int], start: int | None, weight: Decimal) -> None:
    """Under every way for deadlines: all of the weight in time, then less and less, never below nothing."""
    bound = formula_for("deadline", rules)
    begun = None if start is None else Fraction(start)
    case = Figures(weight=Fraction(weight), upper=Fraction(last), start=begun, day_format="%Y-%m-%d")
    found = [bound.apply(attrs.evolve(case, actual=Fraction(day)), rules).points for day in sorted(days)]
    assert found == sorted(found, reverse=True)
    assert all(0 <= earned <= weight for earned in found)
    assert all(earned == weight for day, earned in zip(sorted(days), found, strict=True) if day <= last)


@given(
    st.sampled_from(
        [PLAIN, with_execution("execution-with-floor", "0.60"), with_execution("execution-in-steps", by=RANGE)]
    ),
    st.decimals(-10, 1000, places=2),
    st.lists(st.decimals(-10, 2000, places=2), min_size=2),
    weights,
)
def test_more_spent_is_never_worse(rules: RuleSet, budget: Decimal, spent: list[Decimal], weight: Decimal) -> None:
    """Under every way for budget execution, within the weight."""
    bound = formula_for("execution", rules)
    found = [
        bound.apply(Figures(weight=Fraction(weight), actual=Fraction(one), lower=Fraction(budget)), rules).points
        for one in sorted(spent)
    ]
    assert found == sorted(found)
    assert all(0 <= earned <= weight for earned in found)


@given(st.sampled_from(SHIPPED), st.integers(0, 3))
def test_a_rule_set_with_other_decimals_still_scores(rules: RuleSet, places: int) -> None:
    """Points have the decimals that the rules give them."""
    changed = attrs.evolve(rules, rounding=attrs.evolve(rules.rounding, places=places))
    score = score_indicator(target="≥95%", actual="90%", weight=10, rules=changed)
    assert score.points is not None
    assert score.points.as_tuple().exponent == -places
