"""Spending on a day: (spent ÷ budget) ÷ planned share, and what is expected by the year's end; rules.md §6."""

from datetime import date
from fractions import Fraction

import pytest

from perfmodel.model import FundingPlan
from perfmodel.monitoring import SpendingCheck, monitor
from perfmodel.quantities import Quantity
from perfmodel.terms import Light
from tests.monitoring.samples import AUGUST, RULES, project, watched

JUNE = date(2024, 6, 30)  # planned: 50 %


def spending(spent: str | None, *, budget: str | None = "100.00", on: date = JUNE) -> SpendingCheck:
    """Return how a project of 100 万元 stands."""
    return watched(project(budget=budget), spent=spent, on=on).spending


@pytest.mark.parametrize(
    ("spent", "light"),
    [
        ("0", Light.RED),
        ("29.99", Light.RED),
        ("30", Light.YELLOW),
        ("39.99", Light.YELLOW),
        ("40", Light.GREEN),
        ("90", Light.GREEN),
    ],
)
def test_the_light_is_the_share_of_what_was_planned(spent: str, light: Light) -> None:
    """Below 60 % of the plan red, below 80 % yellow, else green."""
    assert spending(spent).light is light


def test_without_a_plan_the_month_counts() -> None:
    """(60 ÷ 100) ÷ (8 ÷ 12) = 90 %."""
    check = watched(project(budget="100", funding_plan=FundingPlan(())), spent="60").spending
    assert (check.pace, check.light, str(check.expected)) == (Fraction(9, 10), Light.GREEN, "90万元")


@pytest.mark.parametrize(("spent", "expected"), [("30", "60万元"), ("50", "100万元"), ("80", "100.00万元")])
def test_the_years_end_is_expected_in_proportion(spent: str, expected: str) -> None:
    """Spent ÷ planned share, at most the budget."""
    assert str(spending(spent).expected) == expected


def test_every_number_is_in_the_derivation() -> None:
    """In both languages; the shares exact in the results."""
    check = watched(project(), spent="96.4").spending
    assert [str(step.text) for step in check.derivation] == [
        "全年预算数 170.00万元，截至 2024-08-31 累计执行 96.4万元",
        "计划累计支出：2024-06-30 为 50%，2024-10-31 为 75%，按天数 50% + (75% − 50%) × 62 ÷ 123 = 62.6%",
        "96.4 ÷ (170 × 62.6%) = 90.58%",
        "90.58% 不低于 80%：绿灯",
        "全年预计执行：96.4 ÷ 62.6% = 153.99万元",
    ]
    assert check.derivation[2].result == Fraction(964, 1700) / Fraction(77, 123)
    assert check.derivation[3].text.render("en") == "90.58 % is 80 % or more: green"
    assert [str(step.source) for step in check.derivation[1:4]] == ["实践做法"] * 3


def test_more_than_the_budget_is_capped_and_said() -> None:
    """The last step says that the budget is the most, and a note that it is spent already."""
    check = spending("120")
    assert str(check.derivation[-1].text) == "超过预算数，按预算数 100.00万元 计"
    assert [note.code for note in check.notes] == ["N246"]


@pytest.mark.parametrize(
    ("check", "why"),
    [
        (spending("10", budget=None), "N444"),
        (spending("10", budget="0"), "N445"),
        (spending(None), "N446"),
        (monitor(project(), Quantity("5", "美元"), {}, on=AUGUST, rules=RULES, year=2024).spending, "N447"),
    ],
)
def test_what_cannot_be_judged_has_no_light(check: SpendingCheck, why: str) -> None:
    """And says what is missing."""
    assert (check.light, check.expected, check.why and check.why.code) == (None, None, why)


def test_before_anything_is_planned_all_is_green() -> None:
    """On 1 January, and nothing can be told of the year's end."""
    check = spending("0", on=date(2024, 1, 1))
    assert (check.light, check.pace, check.expected) == (Light.GREEN, None, None)
