"""Laws of monitoring: what a sound plan asks for grows to all of it, its amounts add up, and a light does not depend on units."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from perfmodel.model import Actual, Budget, Checkpoint, FundingPlan, Indicator, Key, Project
from perfmodel.monitoring import monitor, planned_amounts, spending_curve
from perfmodel.monitoring.moment import moment_of
from perfmodel.monitoring.plan import pace_of, parts_of
from perfmodel.quantities import Quantity
from perfmodel.rules import load_rules
from perfmodel.rules.monitoring import Against, Between
from perfmodel.terms import Category, Light, Subcategory
from perfmodel.values import Operator, PartialDate, Threshold

RULES = load_rules("mof-2020")
YEAR = 2024

days = st.dates(date(YEAR, 1, 1), date(YEAR, 12, 31))
percents = st.decimals(min_value=0, max_value=100, places=2)
amounts = st.decimals(min_value=Decimal("0.01"), max_value=1000000, places=2)


@st.composite
def sound_plans(draw: st.DrawFn) -> FundingPlan:
    """Draw a plan that never falls and ends at 100 in December."""
    months = draw(st.sets(st.integers(1, 11), max_size=6))
    shares = sorted(draw(st.lists(percents, min_size=len(months), max_size=len(months))))
    points = [*zip(sorted(months), shares, strict=True), (12, Decimal(100))]
    return FundingPlan(tuple(Checkpoint(PartialDate(month=month), percent) for month, percent in points))


def every_use() -> Iterator[tuple[Against, Between]]:
    """Yield every way of reading a plan."""
    for against in Against:
        for between in Between:
            yield against, between


@given(sound_plans(), days, days)
def test_what_is_planned_never_falls(plan: FundingPlan, one: date, other: date) -> None:
    """On every day, in every reading: between 0 and 1, never less than on an earlier day, and all of it at the end."""
    for against, between in every_use():
        use = attrs.evolve(RULES.monitoring.plan, against=against, between=between)
        rules = attrs.evolve(RULES, monitoring=attrs.evolve(RULES.monitoring, plan=use))
        earlier, later, last = (
            pace_of(plan, moment_of(day, YEAR), rules).share
            for day in (min(one, other), max(one, other), date(YEAR, 12, 31))
        )
        assert 0 <= earlier <= later <= last == 1


@given(sound_plans(), days)
def test_a_step_never_asks_for_more_than_the_line(plan: FundingPlan, day: date) -> None:
    """The last checkpoint's share is at most the one in proportion to the days."""
    use = attrs.evolve(RULES.monitoring.plan, between=Between.STEP)
    steps = attrs.evolve(RULES, monitoring=attrs.evolve(RULES.monitoring, plan=use))
    moment = moment_of(day, YEAR)
    assert pace_of(plan, moment, steps).share <= pace_of(plan, moment, RULES).share


@given(sound_plans(), amounts, st.sampled_from(["元", "万元", "亿元"]))
def test_amounts_add_up_to_the_budget(plan: FundingPlan, budget: Decimal, unit: str) -> None:
    """To the fen, whatever the shares: the parts make the last amount, which is the budget; none is negative."""
    found = planned_amounts(plan, Quantity(budget, unit), YEAR)
    parts = list(parts_of(found))
    assert sum((part.base for part in parts), Fraction(0)) == Quantity(budget, unit).base
    assert all(part.magnitude >= 0 for part in parts)
    assert spending_curve(plan, Quantity(budget, unit), YEAR, RULES)[-1].amount == Quantity(budget, unit)


def light_of(target: Threshold, actual: Threshold, day: date, subcategory: Subcategory) -> Light | None:
    """Return the light of one indicator."""
    key = Key(subcategory.value, "指标")
    one = Indicator(key=key, category=Category.OUTPUT, subcategory=subcategory, name="指标", target=target)
    project = Project(code=None, name="项目", indicators=(one,))
    found = monitor(project, None, {key: Actual(str(actual))}, on=day, rules=RULES, year=YEAR)
    return found.indicators[0].light


figures = st.decimals(min_value=0, max_value=100000, places=2)
PAIRS = st.sampled_from([("万元", "元"), ("公里", "米"), ("吨", "公斤"), ("平方米", "亩")])
LEVELS = st.sampled_from([Subcategory.QUANTITY, Subcategory.QUALITY, Subcategory.COST])


@given(st.sampled_from(Operator), figures, figures, PAIRS, days, LEVELS)
def test_a_light_is_the_same_in_every_unit(
    operator: Operator, target: Decimal, actual: Decimal, units: tuple[str, str], day: date, level: Subcategory
) -> None:
    """The actual in another unit of the same dimension."""
    wanted = Threshold(operator, Quantity(target, units[0]))
    stated = Quantity(actual, units[0])
    converted = stated.to(units[1])
    assume(isinstance(converted.magnitude, Decimal))  # a cell writes no fraction of a unit
    own, other = (light_of(wanted, Threshold(Operator.EQ, one), day, level) for one in (stated, converted))
    assert own is other
    assert own is not None


@given(st.sampled_from([Operator.GE, Operator.GT]), figures, figures, figures, days)
def test_more_is_never_a_worse_light(
    operator: Operator, target: Decimal, one: Decimal, other: Decimal, day: date
) -> None:
    """Of a target where more is better."""
    order = (Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE)
    wanted = Threshold(operator, Quantity(target, "个"))
    lights = [
        light_of(wanted, Threshold(Operator.EQ, Quantity(actual, "个")), day, Subcategory.QUANTITY)
        for actual in (min(one, other), max(one, other))
    ]
    places = [order.index(light) for light in lights if light is not None]
    assert len(places) == 2
    assert places == sorted(places)


@given(sound_plans(), amounts, amounts, days, st.sampled_from(["元", "万元"]))
def test_spending_is_judged_alike_in_every_unit(
    plan: FundingPlan, budget: Decimal, spent: Decimal, day: date, unit: str
) -> None:
    """Budget in 万元, spending in 元 or 万元: one light; what is expected is never more than the budget."""
    whole = Quantity(budget, "万元")
    project = Project(code=None, name="项目", budget=Budget(total=whole), funding_plan=plan)
    found = [
        monitor(project, amount, {}, on=day, rules=RULES, year=YEAR).spending
        for amount in (Quantity(spent, "万元"), Quantity(spent, "万元").to(unit))
    ]
    assert found[0].light is found[1].light is not None
    assert found[0].expected is None or found[0].expected <= whole
