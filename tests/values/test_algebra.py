"""The algebra of targets: what each accepts, which is stricter, which contradict — strict about units, never a false "no"."""

from datetime import date
from fractions import Fraction
from typing import cast

import pytest

from perfmodel.errors import IncompatibleUnitsError, NotComparableError
from perfmodel.quantities import Quantity
from perfmodel.terms import Direction
from perfmodel.values import (
    Approximation,
    Deadline,
    Every,
    Join,
    Operator,
    Part,
    PartialDate,
    Period,
    Range,
    Several,
    Tendency,
    Threshold,
    parse,
)


@pytest.mark.parametrize(
    ("target", "figure", "unit", "accepted"),
    [
        ("≥95%", "95", "%", True),
        ("≥95%", "94.99", "%", False),
        ("≥95%", "9.6", "成", True),
        (">95%", "95.0", "%", False),
        ("<5起", "4", "起", True),
        ("≤78万元", "780000", "元", True),
        ("≤78万元", "780000.01", "元", False),
        ("95%", "95.0", "%", True),
        ("95%", "96", "%", False),
        ("80%-90%", "80", "%", True),
        ("(80%,90%)", "90", "%", False),
        ("20±2℃", "71.6", "℉", True),
        ("约50人", "45", "人", True),
        ("约50人", "56", "人", False),
        ("1/3", "1/3", "倍", True),
        ("≥1/3", "33.333", "%", False),
        ("3个或5个", "5", "个", True),
        ("3个或5个", "4", "个", False),
        ("≥3个、≤5个", "4", "个", True),
        ("500余人", "500", "人", False),
        ("500余人", "501", "人", True),
    ],
)
def test_a_target_accepts(target: str, figure: str, unit: str, accepted: bool) -> None:
    """Figures are compared by worth, exactly."""
    assert parse(target).accepts(Quantity(figure, unit)) is accepted


@pytest.mark.parametrize(
    ("target", "actual", "accepted"),
    [
        ("2024年12月31日前", date(2024, 12, 31), True),
        ("2024年12月31日前", date(2025, 1, 1), False),
        ("2024年12月前", date(2024, 11, 30), True),
        ("2024年12月前", date(2024, 12, 1), False),
        ("2024年12月底", PartialDate(2024, 12), True),
        ("2024年12月底", PartialDate(2024), True),
        ("2024年11月底", PartialDate(2024, 12), False),
        ("12月底", PartialDate(month=11), True),
        ("12月底", PartialDate(month=12, day=31), True),
        ("6月前", PartialDate(month=6, day=1), False),
        ("2023.07-2024.01", date(2023, 7, 1), True),
        ("2023.07-2024.01", date(2024, 2, 1), False),
        ("2024年", PartialDate(2024, 12, 31), True),
        ("<2024年12月31日", date(2024, 12, 31), False),
    ],
)
def test_a_deadline_accepts(target: str, actual: date | PartialDate, accepted: bool) -> None:
    """By the last day of its month or year, or before its first."""
    assert parse(target).accepts(actual) is accepted


@pytest.mark.parametrize(
    ("stricter", "laxer"),
    [
        ("≥95%", "≥90%"),
        (">95%", "≥95%"),
        ("95%", "≥95%"),
        ("95%", "80%-95%"),
        ("85%-90%", "80%-95%"),
        ("≤78万元", "≤1000000元"),
        ("3个", "3个或5个"),
        ("2024年11月底", "2024年12月底"),
        ("2024年12月前", "2024年12月底"),
        ("2024年3月至5月", "2024年"),
        ("约50人", "40-60人"),
        ("20±2℃", "18-22℃"),
        ("5元/人", "≤5元/人"),
        ("≥5个", "≥5.0个"),
    ],
)
def test_the_stricter_target_implies_the_laxer(stricter: str, laxer: str) -> None:
    """Whatever reaches the one reaches the other; not the other way, unless they are the same."""
    one, other = parse(stricter), parse(laxer)
    assert one.implies(other)
    assert other.implies(one) is (one.acceptable == other.acceptable)
    assert one.implies(one)
    assert not one.is_disjoint(other)


@pytest.mark.parametrize(
    ("one", "other", "disjoint"),
    [
        ("≥95%", "<95%", True),
        ("≥95%", "≤95%", False),
        ("80%-90%", "90%-95%", False),
        ("(80%,90%)", "90%-95%", True),
        ("3个", "5个", True),
        ("2024年12月前", "2025年", False),
        ("2024年3月至5月", "2024年6月至8月", True),
        ("约50人", "70人", True),
    ],
)
def test_targets_contradict_one_another(one: str, other: str, disjoint: bool) -> None:
    """Nothing reaches both."""
    assert parse(one).is_disjoint(parse(other)) is disjoint
    assert parse(other).is_disjoint(parse(one)) is disjoint


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("≥3个", "≥3家"),
        ("≥3人", "≥3人次"),
        ("≥95%", "≥0.95"),
        ("≥3个", "≥3"),
        ("≥5%", "≥5百分点"),
        ("≥95%", "2024年12月底"),
        ("12月底", "2024年12月底"),
        ("1/3", "≥0.3"),
    ],
)
def test_what_does_not_convert_is_never_compared(one: str, other: str) -> None:
    """Other dimensions, other things counted, a unit and none, a year and none."""
    for ask in (parse(one).implies, parse(one).is_disjoint):
        with pytest.raises(IncompatibleUnitsError):
            ask(parse(other))
    with pytest.raises(IncompatibleUnitsError):
        parse(one).accepts(Quantity("1", "亩"))


@pytest.mark.parametrize(
    "text",
    [
        "有所提高",
        "较上年提高5%",
        "应保尽保",
        "/",
        "已完成",
        "上千人",
        "每月10日前",
        "项目启动后30日内",
        "全年",
        "9日前",
        "省级3个，市级5个",
        "100百",
    ],
)
def test_what_sets_no_bound_is_never_compared(text: str) -> None:
    """Tendencies, descriptions, open approximations, and parts of different things have no set; the message names the cell."""
    value = parse(text, on_error="keep")
    for ask in (
        lambda: value.acceptable,
        lambda: value.accepts(Quantity(1)),
        lambda: value.implies(parse("≥3")),
        lambda: value.is_disjoint(parse("≥3")),
    ):
        with pytest.raises(NotComparableError, match=f"“{text}”没有可比较的数值范围"):
            ask()
    with pytest.raises(NotComparableError):
        parse("≥3").implies(value)


def test_a_value_made_in_code_is_named_by_its_writing() -> None:
    """Without a text of its own a value is named as it is written."""
    few = Approximation(None, Quantity(1, "个").unit, Threshold(Operator.GE, Quantity(100, "个")), None)
    each_month = Deadline(Operator.LE, PartialDate(day=10), Every.MONTH)
    parts = Several(Join.ALL, (Part("省级", parse("3个")), Part("市级", parse("5个"))))
    for value, written in (
        (Tendency(Direction.UP, "有所"), "有所提高"),
        (few, "约≥100个"),
        (each_month, "每月10日前"),
        (Period(None, None), "全年"),
        (parts, "省级3个，市级5个"),
    ):
        with pytest.raises(NotComparableError, match=f"^“{written}”没有可比较的数值范围$"):
            value.implies(parse("≥3"))


def test_the_acceptable_set_is_in_the_base_unit() -> None:
    """Units are converted, dates are days."""
    assert parse("≥1万元").acceptable.ranges == (Range(lower=Fraction(10000)),)
    assert parse("≥1万元").acceptable.base == "元"
    assert (parse("≥80%").acceptable & parse("≤90%").acceptable) == parse("80%-90%").acceptable
    assert parse("≤2024年12月31日").acceptable.base == "day"
    assert (~parse("≥95%").acceptable) == parse("<95%").acceptable


def test_a_day_without_a_month_is_of_no_line() -> None:
    """10日 of an unknown month is neither before nor after."""
    with pytest.raises(NotComparableError, match="“---10”没有"):
        parse("2024年12月底").accepts(PartialDate(day=10))


@pytest.mark.parametrize("actual", ["95%", 95, None])
def test_a_text_is_no_actual(actual: object) -> None:
    """A text is parsed first; nothing is read by the way."""
    with pytest.raises(TypeError, match=r"Quantity or a date"):
        parse("≥90%").accepts(cast("Quantity", actual))
