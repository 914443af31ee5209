"""Money: budgets, plans and what was spent, as published."""

from decimal import Decimal

import pytest
from attrs import evolve

from perfmodel.errors import ModelError
from perfmodel.model import USUAL_UNIT, Budget, Checkpoint, Execution, FundingPlan, Project
from perfmodel.quantities import Quantity
from perfmodel.sources import Source
from perfmodel.values import PartialDate


def money(amount: str, unit: str = "万元") -> Quantity:
    """Return an amount."""
    return Quantity(amount, unit)


def test_a_budget_holds_whatever_is_published() -> None:
    """Parts may be missing, and need not add up: that is for others to judge."""
    assert Budget().unit == "万元"
    assert Budget(total=money("170.00"), fiscal=money("999.00")).unit == "万元"
    assert Budget(other=money("5", "元")).unit == "元"
    assert Budget(total=money("-5")).total == money("-5")


@pytest.mark.parametrize("part", ["total", "fiscal", "carried_over", "other"])
@pytest.mark.parametrize("unit", ["个", "", "%", "元/亩"])
def test_a_part_of_a_budget_is_money(part: str, unit: str) -> None:
    """A count, a share or a rate is refused, naming the part."""
    with pytest.raises(ModelError, match=f"“{part}”应为金额"):
        Budget(**{part: money("1", unit)})


@pytest.mark.parametrize("unit", ["元", "千元", "亿元", "万美元"])
def test_the_parts_of_a_budget_share_a_unit(unit: str) -> None:
    """One table has one unit of money."""
    with pytest.raises(ModelError, match="单位应一致"):
        Budget(total=money("1"), fiscal=money("1", unit))


def test_a_plan_that_falls_or_ends_below_a_hundred_is_held() -> None:
    """A department can publish such a plan; a share is only never negative."""
    shares = ["25", "20", "75", "90"]
    points = zip((3, 6, 10, 12), shares, strict=True)
    plan = FundingPlan(tuple(Checkpoint(PartialDate(month=month), share) for month, share in points))
    assert [str(point.percent) for point in plan.checkpoints] == shares
    assert Checkpoint(PartialDate(month=3), None).percent is None
    with pytest.raises(ModelError, match="“percent”不能为负：-5"):
        Checkpoint(PartialDate(month=3), "-5")


def test_an_execution_is_money_and_shares() -> None:
    """What was spent is money; the claimed rate and score are never negative."""
    execution = Execution(money("43.20"), "10", "0.95", "9.5")
    assert (execution.spent, execution.weight, execution.claimed_rate) == (money("43.2"), Decimal(10), Decimal("0.95"))
    with pytest.raises(ModelError, match="“spent”应为金额"):
        Execution(money("3", "个"))
    with pytest.raises(ModelError, match="“claimed_rate”不能为负"):
        Execution(claimed_rate="-1")
    assert Execution() == Execution(None, None, None, None)


@pytest.mark.parametrize("given", ["五", "1/3", "", "1e5", 0.5, True, Decimal("NaN")])
def test_a_figure_is_an_exact_decimal(given: object) -> None:
    """Fractions, floats and text that is no number are refused in the field's name."""
    with pytest.raises(ModelError, match="“percent”应为十进制数"):
        Checkpoint(PartialDate(month=3), given)  # type: ignore[arg-type]  # wrong types are what is tested
    with pytest.raises(ModelError, match="“claimed_rate”应为十进制数"):
        Execution(claimed_rate=given)  # type: ignore[arg-type]  # likewise


@pytest.mark.parametrize("given", [5, "5.0", Decimal("5.00")])
def test_a_figure_may_be_given_as_a_number_or_its_digits(given: Decimal | int | str) -> None:
    """Whole numbers, text and decimals are taken exactly, digits kept."""
    percent = Checkpoint(PartialDate(month=3), given).percent
    assert percent == Decimal(5)
    assert str(percent) == str(given)


def plan(*percents: str | None) -> FundingPlan:
    """Return a plan with these shares."""
    return FundingPlan(
        tuple(Checkpoint(PartialDate(month=3 * nth), share) for nth, share in enumerate(percents, start=1))
    )


@pytest.mark.parametrize(
    ("percents", "said"),
    [
        (("25", "50", "100"), []),
        ((None, "50", None, "100"), []),
        ((), []),
        ((None,), []),
        (("50", "40", "100"), ["N466"]),
        (("25", "90"), ["N467"]),
        (("100", "90", "80"), ["N466", "N466", "N467"]),
    ],
)
def test_a_plan_says_what_cannot_stand_in_it(percents: tuple[str | None, ...], said: list[str]) -> None:
    """Cumulative shares do not fall, and end at 100; cells that told nothing are passed over."""
    assert [message.code for message in plan(*percents).faults("站点建设")] == said


def test_the_place_of_a_plan_does_not_matter_for_equality() -> None:
    """The same plan from two files is equal."""
    assert plan("100") == evolve(plan("100"), source=Source(line=3))


def test_the_full_year_budget_is_the_adjusted_one_where_there_is_one() -> None:
    """Execution is reckoned against it; an adjusted budget without a total leaves the initial one."""
    initial, adjusted = Budget(total=money("100")), Budget(total=money("80"))
    assert Project(code=None, name="").full_year_budget is None
    assert Project(code=None, name="", budget=initial).full_year_budget == money("100")
    assert Project(code=None, name="", budget=initial, adjusted_budget=adjusted).full_year_budget == money("80")
    silent = Budget(fiscal=money("80"))
    assert Project(code=None, name="", budget=initial, adjusted_budget=silent).full_year_budget == money("100")


def test_a_projects_money_is_in_the_unit_of_its_budget() -> None:
    """Where no budget says otherwise it is the forms' usual unit."""
    yuan = Budget(total=money("5", "元"))
    assert Project(code=None, name="").money_unit == USUAL_UNIT == Budget().unit
    assert Project(code=None, name="", budget=yuan).money_unit == "元"
    assert Project(code=None, name="", adjusted_budget=yuan).money_unit == "元"
