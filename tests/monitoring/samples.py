"""What the tests of monitoring share: projects, indicators and one day in August."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from perfmodel.model import Actual, Budget, Checkpoint, FundingPlan, Indicator, Key, Project
from perfmodel.monitoring import IndicatorCheck, Monitoring, monitor
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet, load_rules
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Context, PartialDate, parse

RULES = load_rules("mof-2020")
AUGUST = date(2024, 8, 31)
COUNTY_PLAN = ((3, "25"), (6, "50"), (10, "75"), (12, "100"))
SHIPPED = Path(__file__).parents[2] / "src/perfmodel/rules/data/mof-2020.toml"


def plan(*checkpoints: tuple[int, str | None]) -> FundingPlan:
    """Return a plan with a share by the end of each month given."""
    return FundingPlan(tuple(Checkpoint(PartialDate(month=month), percent) for month, percent in checkpoints))


def project(*indicators: Indicator, budget: str | None = "170.00", funding_plan: FundingPlan | None = None) -> Project:
    """Return a project with a budget in 万元 and the county's plan, or another."""
    total = None if budget is None else Quantity(budget, "万元")
    return Project(
        code="P1",
        name="档案修复",
        budget=None if total is None else Budget(total=total),
        funding_plan=plan(*COUNTY_PLAN) if funding_plan is None else funding_plan,
        indicators=indicators,
    )


def indicator(
    target: str,
    name: str = "修复卷数",
    category: Category = Category.OUTPUT,
    subcategory: Subcategory = Subcategory.QUANTITY,
) -> Indicator:
    """Return an indicator whose target is *target* as read."""
    context = Context(category, subcategory, name, None, 2024)
    return Indicator(
        key=Key(subcategory.value, name),
        category=category,
        subcategory=subcategory,
        name=name,
        target=parse(target, context, on_error="keep"),
    )


def checked(one: Indicator, progress: str | Actual, *, on: date = AUGUST, rules: RuleSet = RULES) -> IndicatorCheck:
    """Return how one indicator stands."""
    stated = progress if isinstance(progress, Actual) else Actual(progress)
    (check,) = watched(project(one), {one.key: stated}, on=on, rules=rules).indicators
    return check


def watched(
    given: Project,
    progress: Mapping[Key, Actual] | None = None,
    spent: str | None = None,
    *,
    on: date = AUGUST,
    rules: RuleSet = RULES,
) -> Monitoring:
    """Return how a project of 2024 stands."""
    amount = None if spent is None else Quantity(spent, "万元")
    return monitor(given, amount, progress or {}, on=on, rules=rules, year=2024)
