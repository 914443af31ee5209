"""Dates held against dates: days, months, years, recurring and relative deadlines, periods."""

from fractions import Fraction

import pytest

from perfmodel.scoring import Score, score_indicator
from perfmodel.terms import Status
from perfmodel.values import Context


def score(target: str, actual: str, year: int | None = 2024) -> Score:
    """Return the score of two cells under 时效指标, of 10 points."""
    return score_indicator(target=target, actual=actual, weight=10, context=Context("产出指标", "时效指标", year=year))


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("2024年12月31日前", "2024年12月31日", "10.00"),
        ("2024年12月底前", "2025年1月", "7.00"),
        ("2024年", "2024年", "10.00"),
        ("12月", "11月20日", "10.00"),
        ("6月底前", "2024年3月至2024年6月", "10.00"),
        ("6月底前", "2024年4月至2024年7月", "7.46"),  # 91 planned days of 122
        ("2024年1月至2024年6月", "2024年2月至2024年5月", "10.00"),
        ("2024年1月至2024年6月", "2024年1月至2024年12月", "4.97"),  # 182 of 366
        ("2024年1月至2024年6月", "2024年5月", "10.00"),
        ("每月10日前", "每月10日前", "10.00"),
        ("每月10日前", "每月15日前", "7.00"),
        ("项目启动后30日内", "25天", "10.00"),
        ("项目启动后30日内", "40天", "7.50"),
        ("项目启动后30日内", "项目启动后40日内", "7.50"),
        ("项目启动后30日内", "20", "10.00"),
        ("24小时内", "1天", "10.00"),
        ("24小时内", "2天", "5.00"),
    ],
)
def test_dates(target: str, actual: str, points: str) -> None:
    """In time: the weight; late: by days from a known start, else the rule set's share."""
    result = score(target, actual)
    assert (str(result.points), result.status) == (points, Status.SCORED)


@pytest.mark.parametrize(
    ("target", "actual", "status"),
    [
        ("每月10日前", "2024年5月", Status.JUDGEMENT),
        ("项目启动后30日内", "2024年5月", Status.JUDGEMENT),
        ("项目启动后30日内", "30个", Status.INCOMPARABLE),
        ("2024年12月底前", "100%", Status.INCOMPARABLE),
        ("2024年12月底前", "进展顺利", Status.JUDGEMENT),
    ],
)
def test_what_no_calendar_holds_together(target: str, actual: str, status: Status) -> None:
    """A recurring, a relative and a plain date are not compared with one another, nor a date with a share."""
    result = score(target, actual)
    assert (result.points, result.status) == (None, status)


def test_a_date_without_a_year_lies_in_the_others() -> None:
    """The year that one side names serves the other, with a note."""
    result = score("2023年9月底前", "10月", year=None)
    assert (str(result.points), "N176" in {note.code for note in result.notes}) == ("7.00", True)


def test_years_that_are_both_written_are_not_called_missing() -> None:
    """The note on a missing year stands only where one of the two dates has none."""
    assert [note.code for note in score("2024年12月31日前", "2025年1月15日").notes] == []


def test_how_long_something_took_is_told_in_the_targets_unit() -> None:
    """Months are months; what does not convert is shown as the cells write it."""
    assert str(score("项目启动后3个月内", "4个月").derivation[-2].text) == "计划 3个月，实际 4个月：10 × 3 ÷ 4 = 7.50"
    assert str(score("项目启动后30日内", "25天").derivation[-2].text) == "25天 不晚于 30天，按期完成，得满分 10"
    note = score("项目启动后3个月内", "100天").notes[-1]
    assert "“100天”与指标值“项目启动后3个月内”不能比较" in str(note)


def test_a_recurring_day_is_shown_without_a_month() -> None:
    """A day of every month is no day of January."""
    step = score("每月10日前", "每月12日").derivation[-2]
    assert (str(step.text), dict(step.inputs)) == (
        "12日 晚于 10日，逾期且起始日期不明：10 × 0.7 = 7.00",
        {"weight": 10, "target": "---10", "actual": "---12", "share": Fraction("0.7")},
    )


def test_a_day_that_the_year_lacks_is_left_to_people() -> None:
    """29 February against a year without one is not scored, and does not raise."""
    assert score("2月29日前", "2023年2月", year=None).status is Status.JUDGEMENT


def test_words_of_completion_serve_dates_too() -> None:
    """按期完成 against a date has the default of its degree."""
    result = score("2024年12月底前", "按期完成")
    assert (str(result.points), result.status) == ("10.00", Status.JUDGEMENT)


@pytest.mark.parametrize(
    ("target", "actual", "text"),
    [
        ("<1月", "12月", "2024-12-31 晚于 2023-12-31，逾期且起始日期不明：10 × 0.7 = 7.00"),
        ("2月1日前", "1月20日", "01-20 不晚于 02-01，按期完成，得满分 10"),
    ],
)
def test_days_show_their_year_where_the_month_alone_would_not_tell_them_apart(
    target: str, actual: str, text: str
) -> None:
    """Before January is in the year before: 12-31 after 12-31 would be no sentence."""
    assert str(score(target, actual, year=None).derivation[-2].text) == text
