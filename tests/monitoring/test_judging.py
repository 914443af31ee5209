"""Dates and words on a day: deadlines against their date, words by their degree, several values part by part."""

from datetime import date

import pytest

from perfmodel.model import Indicator
from perfmodel.terms import Category, Light, Likelihood, Subcategory
from tests.monitoring.samples import AUGUST, checked, indicator

RED, YELLOW, GREEN, BLUE = Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE
CERTAIN, POSSIBLE, IMPOSSIBLE = Likelihood.CERTAIN, Likelihood.POSSIBLE, Likelihood.IMPOSSIBLE
OCTOBER = date(2024, 11, 2)  # a day after the deadlines of October


def timely(target: str, name: str = "完成时间") -> Indicator:
    """Return an indicator of time."""
    return indicator(target, name, subcategory=Subcategory.TIMELINESS)


def social(target: str, name: str = "查阅便利") -> Indicator:
    """Return an indicator of a social effect."""
    return indicator(target, name, Category.OUTCOME, Subcategory.SOCIAL)


@pytest.mark.parametrize(
    ("target", "actual", "on", "light", "word"),
    [
        ("10月底前", "8月20日", AUGUST, GREEN, CERTAIN),
        ("10月底前", "已完成", AUGUST, GREEN, CERTAIN),
        ("10月底前", "10月", OCTOBER, GREEN, CERTAIN),
        ("10月底前", "11月1日", OCTOBER, RED, IMPOSSIBLE),
        ("10月底前", "未完成", OCTOBER, RED, IMPOSSIBLE),
        ("10月底前", "部分完成", OCTOBER, RED, IMPOSSIBLE),
        ("10月底前", "12月", OCTOBER, RED, IMPOSSIBLE),  # only intended, and the day has passed
        ("10月前", "9月30日", OCTOBER, GREEN, CERTAIN),
        ("10月前", "10月1日", OCTOBER, RED, IMPOSSIBLE),
        ("2024年1月至6月", "6月20日", AUGUST, GREEN, CERTAIN),
        ("2024年1月至6月", "2024年1月至7月", AUGUST, RED, IMPOSSIBLE),
        ("每月10日前", "每月8日前", AUGUST, GREEN, CERTAIN),
        ("每月10日前", "每月12日前", AUGUST, RED, POSSIBLE),
        ("项目启动后30日内", "25天", AUGUST, GREEN, CERTAIN),
        ("项目启动后30日内", "35天", AUGUST, RED, POSSIBLE),
        ("项目启动后30日内", "已完成", AUGUST, GREEN, CERTAIN),
        ("项目启动后30日内", "未完成", AUGUST, RED, POSSIBLE),
    ],
)
def test_a_deadline_is_held_against_its_date(
    target: str, actual: str, on: date, light: Light, word: Likelihood
) -> None:
    """Done by the day green, late red; the months have no say."""
    check = checked(timely(target), actual, on=on)
    assert (check.light, check.likelihood) == (light, word), str(check.why)


@pytest.mark.parametrize(
    ("actual", "why", "word"),
    [
        ("", "N440", None),
        ("未完成", "N440", POSSIBLE),
        ("10月", "N441", POSSIBLE),
        ("11月", "N441", IMPOSSIBLE),
    ],
)
def test_what_is_not_due_has_no_light_and_is_no_fault(actual: str, why: str, word: Likelihood | None) -> None:
    """In August nobody is late for October; a date that lies ahead is an intention."""
    check = checked(timely("10月底前"), actual)
    assert (check.light, check.why and check.why.code, check.likelihood) == (None, why, word)
    assert not check.is_open


@pytest.mark.parametrize(
    ("target", "actual", "why"),
    [
        ("10月底前", "", "N442"),
        ("10月底前", "35天", "N449"),
        ("10月底前", "每月8日前", "N432"),
        ("10月底前", "进展顺利", "N432"),
        ("每月10日前", "", "N442"),
        ("每月10日前", "8月20日", "N432"),
    ],
)
def test_dates_that_tell_nothing(target: str, actual: str, why: str) -> None:
    """Nothing stated when the day has passed, days without a start, other words."""
    check = checked(timely(target), actual, on=OCTOBER)
    assert (check.light, check.why and check.why.code, check.is_open) == (None, why, True)


@pytest.mark.parametrize(
    ("target", "actual", "light", "word"),
    [
        ("有所提高", "达成年度指标", GREEN, CERTAIN),
        ("有所提高", "基本达成", GREEN, POSSIBLE),
        ("有所提高", "部分达成", YELLOW, POSSIBLE),
        ("有所提高", "未开展", RED, POSSIBLE),
        ("有所提高", "逐步提高", GREEN, CERTAIN),
        ("方便群众", "方便群众", GREEN, CERTAIN),
        ("是", "是", GREEN, CERTAIN),
        ("是", "否", RED, IMPOSSIBLE),
        ("≥300卷", "已完成", GREEN, CERTAIN),
        ("较上年提高5%", "提高5%", GREEN, CERTAIN),
        ("较上年提高5%", "提高4%", GREEN, POSSIBLE),
        ("较上年提高5%", "提高3%", YELLOW, POSSIBLE),
    ],
)
def test_words_have_the_light_of_their_degree(target: str, actual: str, light: Light, word: Likelihood) -> None:
    """Reached green, partly yellow, not red; a quantified tendency by its share of the whole."""
    check = checked(social(target), actual)
    assert (check.light, check.likelihood) == (light, word), str(check.why)


@pytest.mark.parametrize(("target", "actual"), [("有所提高", "有所下降"), ("方便群众", "群众反映良好")])
def test_other_words_are_left_to_people(target: str, actual: str) -> None:
    """No light, and what to write instead."""
    check = checked(social(target), actual)
    assert (check.light, check.why and check.why.code) == (None, "N433")


@pytest.mark.parametrize(
    ("target", "actual", "light"),
    [
        ("省级3个，市级6个", "省级2个，市级4个", GREEN),
        ("省级3个，市级6个", "省级2个，市级1个", RED),  # the worst
        ("省级3个，市级6个", "省级3个，市级4个", BLUE),
        ("省级3个或市级6个", "省级0个，市级4个", GREEN),  # any will do: the best
        ("省级3个，市级6个", "已完成", GREEN),
    ],
)
def test_several_values_are_checked_part_by_part(target: str, actual: str, light: Light) -> None:
    """All of them are asked for unless the cell says 或."""
    check = checked(indicator(target, "示范点"), actual)
    assert check.light is light, str(check.why)


def test_parts_that_do_not_answer_one_another() -> None:
    """No light; nor where a part has none."""
    two = indicator("省级3个，市级6个", "示范点")
    assert [check.why and check.why.code for check in (checked(two, "5个"), checked(two, ""))] == ["N434", "N442"]
    assert checked(two, "省级2个，市级4米").light is None
    assert str(checked(two, "省级2个，市级1个").derivation[0].text).startswith("第 2 项：")
