"""The funding plan on a day: rules.md §6."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve

from perfmodel.model import Checkpoint, FundingPlan
from perfmodel.monitoring.moment import moment_of
from perfmodel.monitoring.plan import pace_of, parts_of, planned_amounts, shown_in, spending_curve
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.rules.monitoring import Against, Between
from perfmodel.values import PartialDate
from tests.monitoring.samples import AUGUST, COUNTY_PLAN, RULES, plan


def rules_with(*, against: Against = Against.PLAN, between: Between = Between.LINEAR) -> RuleSet:
    """Return the shipped rules with another reading of plans."""
    use = evolve(RULES.monitoring.plan, against=against, between=between)
    return evolve(RULES, monitoring=evolve(RULES.monitoring, plan=use))


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (date(2024, 1, 1), Fraction(0)),
        (date(2024, 1, 31), Fraction(1, 4) * Fraction(30, 90)),
        (date(2024, 3, 31), Fraction(1, 4)),
        (date(2024, 4, 1), Fraction(1, 4) + Fraction(1, 4) * Fraction(1, 91)),
        (date(2024, 6, 30), Fraction(1, 2)),
        (AUGUST, Fraction(1, 2) + Fraction(1, 4) * Fraction(62, 123)),
        (date(2024, 10, 31), Fraction(3, 4)),
        (date(2024, 12, 31), Fraction(1)),
    ],
)
def test_between_checkpoints_the_days_count(day: date, share: Fraction) -> None:
    """Linear by days, from 0 on 1 January; on a checkpoint its own share."""
    assert pace_of(plan(*COUNTY_PLAN), moment_of(day, 2024), RULES).share == share


@pytest.mark.parametrize(
    ("day", "percent"),
    [
        (date(2024, 3, 30), 0),
        (date(2024, 3, 31), 25),
        (date(2024, 6, 29), 25),
        (AUGUST, 50),
        (date(2024, 12, 30), 75),
        (date(2024, 12, 31), 100),
    ],
)
def test_a_step_asks_for_what_the_last_checkpoint_did(day: date, percent: int) -> None:
    """Until the first there is nothing to be spent."""
    rules = rules_with(between=Between.STEP)
    assert pace_of(plan(*COUNTY_PLAN), moment_of(day, 2024), rules).share == Fraction(percent, 100)


def test_the_months_stand_in_for_a_plan() -> None:
    """m ÷ 12 where there is no plan, none that can be used, or the rule set says so; the first two are noted."""
    moment = moment_of(date(2024, 8, 3), 2024)
    silent = FundingPlan((Checkpoint(PartialDate(month=6), None),))
    found = [
        pace_of(given, moment, rules)
        for given, rules in (
            (None, RULES),
            (silent, RULES),
            (plan(*COUNTY_PLAN), rules_with(against=Against.MONTHS)),
        )
    ]
    assert {pace.share for pace in found} == {Fraction(8, 12)}
    assert [[note.code for note in pace.notes] for pace in found] == [["N242"], ["N243", "N242"], []]
    assert str(found[0].steps[0].text) == "应支出：8 个月 ÷ 12 = 66.67%"


def test_the_derivation_has_the_numbers_in() -> None:
    """Both checkpoints, the days between them, the share; the result exact."""
    (step,) = pace_of(plan(*COUNTY_PLAN), moment_of(AUGUST, 2024), RULES).steps
    assert str(step.text) == (
        "计划累计支出：2024-06-30 为 50%，2024-10-31 为 75%，按天数 50% + (75% − 50%) × 62 ÷ 123 = 62.6%"
    )
    assert step.result == Fraction(77, 123)
    assert "62 ÷ 123 = 62.6 %" in step.text.render("en")


def test_a_plan_that_falls_or_ends_early_is_read_as_it_stands() -> None:
    """Judging it is not the plan's own work; after its end it asks for what it ended with."""
    falling = plan((6, "60"), (10, "40"), (11, "90"))
    on = moment_of(date(2024, 10, 31), 2024)
    assert pace_of(falling, on, RULES).share == Fraction(2, 5)
    assert pace_of(falling, moment_of(date(2024, 12, 31), 2024), RULES).share == Fraction(9, 10)


def test_checkpoints_out_of_order_are_put_in_it() -> None:
    """And that is said."""
    pace = pace_of(plan((12, "100"), (6, "50")), moment_of(date(2024, 6, 30), 2024), RULES)
    assert (pace.share, [note.code for note in pace.notes]) == (Fraction(1, 2), ["N244"])


def test_amounts_are_to_the_fen_and_end_at_the_budget() -> None:
    """Cumulative: 100.01元 by thirds is 33.34, 66.67 and all of it, and the parts are what they add up from."""
    amounts = planned_amounts(plan((4, "33.33"), (8, "66.67"), (12, "100")), Quantity("100.01", "元"), 2024)
    assert [str(point.amount) for point in amounts] == ["33.33元", "66.68元", "100.01元"]
    assert [str(part) for part in parts_of(amounts)] == ["33.33元", "33.35元", "33.33元"]


def test_a_table_shows_amounts_in_its_own_unit() -> None:
    """170.00万元 by quarters, with two decimals."""
    amounts = planned_amounts(plan(*COUNTY_PLAN), Quantity("170.00", "万元"), 2024)
    shown = [shown_in(point.amount, "万元") for point in amounts if point.amount]
    assert shown == [Decimal("42.50"), Decimal("85.00"), Decimal("127.50"), Decimal("170.00")]
    assert planned_amounts(plan(*COUNTY_PLAN), None, 2024)[0].amount is None
    assert [str(point.amount) for point in planned_amounts(plan((12, "100")), Quantity("3", "美元"), 2024)] == [
        "3.00美元"
    ]


def test_the_curve_has_a_point_for_each_month() -> None:
    """And for each checkpoint within the year; it never falls, and ends at the budget."""
    fifteenth = FundingPlan((Checkpoint(PartialDate(month=6, day=15), 50), Checkpoint(PartialDate(month=12), 100)))
    curve = spending_curve(fifteenth, Quantity("1", "万元"), 2024, RULES)
    assert len(curve) == 13
    assert [point.by.month for point in curve[4:7]] == [5, 6, 6]
    assert [point.share for point in curve] == sorted(point.share for point in curve)
    assert str(curve[-1].amount) == "10000.00元"
