"""Figures on a day in August (8 of 12 months): each kind as rules.md §6 has it."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from perfmodel.model import Actual, Indicator
from perfmodel.rules.ruleset import Strictness
from perfmodel.terms import Category, Light, Likelihood, Subcategory
from tests.monitoring.samples import RULES, checked, indicator

RED, YELLOW, GREEN, BLUE = Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE
CERTAIN, POSSIBLE, IMPOSSIBLE = Likelihood.CERTAIN, Likelihood.POSSIBLE, Likelihood.IMPOSSIBLE


def quality(target: str, name: str = "合格率") -> Indicator:
    """Return a quality indicator."""
    return indicator(target, name, subcategory=Subcategory.QUALITY)


def cost(target: str) -> Indicator:
    """Return a cost indicator."""
    return indicator(target, "修复成本", subcategory=Subcategory.COST)


def outcome(target: str, name: str, subcategory: Subcategory = Subcategory.SOCIAL) -> Indicator:
    """Return an indicator of an effect."""
    return indicator(target, name, Category.OUTCOME, subcategory)


def satisfaction(target: str) -> Indicator:
    """Return a satisfaction indicator."""
    return indicator(target, "读者满意度", Category.SATISFACTION, Subcategory.BENEFICIARY)


@pytest.mark.parametrize(
    ("actual", "light"),
    [
        ("0卷", RED),
        ("119卷", RED),
        ("120卷", YELLOW),
        ("159卷", YELLOW),
        ("160卷", GREEN),
        ("239卷", GREEN),
        ("240卷", BLUE),
    ],
)
def test_a_count_is_held_against_its_months(actual: str, light: Light) -> None:
    """300卷 by December are 200卷 by August: red below 120, yellow below 160, green below 240, from there blue."""
    assert checked(indicator("≥300卷"), actual).light is light


@pytest.mark.parametrize(
    ("one", "actual", "share", "light"),
    [
        (indicator("300卷"), "200卷", Fraction(1), GREEN),  # equality is positive
        (outcome("≥90万元", "增收金额", Subcategory.ECONOMIC), "60万元", Fraction(1), GREEN),  # money adds up
        (indicator("≥9公里", "管网长度"), "6公里", Fraction(1), GREEN),  # under 数量指标 lengths do
        (quality("≥9公里", "能见度"), "6公里", Fraction(2, 3), YELLOW),  # elsewhere not
        (quality("≥90%"), "60%", Fraction(2, 3), YELLOW),  # a rate is held against the whole
        (indicator("≥90%", "覆盖率"), "60%", Fraction(2, 3), YELLOW),  # under 数量指标 too
        (satisfaction("≥90分"), "60分", Fraction(2, 3), YELLOW),  # satisfaction, whatever it is counted in
        (quality("≥9mg/L", "溶解氧"), "6mg/L", Fraction(2, 3), YELLOW),  # a concentration
        (indicator("≥3万条"), "20000条", Fraction(1), GREEN),  # in the target's unit
        (indicator("≥300卷"), "200", Fraction(1), GREEN),  # a bare figure takes it
        (indicator("≥300卷"), "-5卷", Fraction(0), RED),  # less than nothing counts as nothing
    ],
)
def test_only_what_adds_up_is_prorated(one: Indicator, actual: str, share: Fraction, light: Light) -> None:
    """Counts and money are, and amounts under 数量指标; rates, satisfaction and concentrations never."""
    check = checked(one, actual)
    assert (check.share, check.light) == (share, light)


@pytest.mark.parametrize(
    ("one", "actual", "light", "word"),
    [
        (cost("≤78万元"), "78万元", GREEN, CERTAIN),
        (cost("≤78万元"), "78.01万元", RED, IMPOSSIBLE),  # money spent does not come back
        (cost("78万"), "60万", GREEN, CERTAIN),  # a control figure
        (quality("≤5%", "差错率"), "5%", GREEN, CERTAIN),
        (quality("≤5%", "差错率"), "6%", RED, POSSIBLE),  # a rate may come down
        (quality("≤5%", "差错率"), "9%", RED, IMPOSSIBLE),
        (quality("0.9‰", "火灾受害率"), "0", GREEN, CERTAIN),
        (quality("0起", "安全事故"), "0起", GREEN, CERTAIN),
        (quality("0起", "安全事故"), "1起", RED, IMPOSSIBLE),
        (quality("=0次", "通报"), "1次", RED, IMPOSSIBLE),
        (quality("=0次", "通报"), "无", GREEN, CERTAIN),
    ],
)
def test_less_is_better_within_the_limit(one: Indicator, actual: str, light: Light, word: Likelihood) -> None:
    """Within the limit green, beyond it red, on every day of the year; nothing against nothing green."""
    check = checked(one, actual)
    assert (check.light, check.likelihood) == (light, word)


def test_a_strict_limit_is_read_as_the_rules_say() -> None:
    """5 % against <5%: reached as a rule, not where signs are read literally."""
    literal = evolve(RULES, strict=evolve(RULES.strict, use=Strictness.LITERAL))
    assert checked(quality("<5%", "差错率"), "5%").light is GREEN
    check = checked(quality("<5%", "差错率"), "5%", rules=literal)
    assert (check.light, check.likelihood) == (RED, IMPOSSIBLE)


@pytest.mark.parametrize(
    ("actual", "light", "word"),
    [
        ("30次", RED, IMPOSSIBLE),
        ("40次", YELLOW, POSSIBLE),
        ("56次", GREEN, CERTAIN),
        ("65次", GREEN, POSSIBLE),  # 97.5 by the year's end
        ("85次", GREEN, POSSIBLE),  # in the range, and going beyond it
        ("91次", RED, IMPOSSIBLE),
    ],
)
def test_a_range_is_worked_towards_and_not_left(actual: str, light: Light, word: Likelihood) -> None:
    """80次 to 90次: its lower end is what the months ask for; too fast is no blue, above it is red."""
    check = checked(indicator("80次-90次"), actual)
    assert (check.light, check.likelihood) == (light, word)


@pytest.mark.parametrize(
    ("one", "actual", "light"),
    [
        (quality("18℃-22℃", "室温"), "20℃", GREEN),
        (quality("18℃-22℃", "室温"), "23℃", RED),
        (quality("-5℃~5℃", "库温"), "-6℃", RED),
        (quality("≥-5℃", "库温"), "-5℃", GREEN),
        (quality("≥-5℃", "库温"), "-6℃", RED),
        (indicator("约90人", "培训人数"), "55人", GREEN),
    ],
)
def test_ranges_and_goals_without_shares(one: Indicator, actual: str, light: Light) -> None:
    """A bound of zero or less has no share: reached or not. About so many is a range."""
    assert checked(one, actual).light is light


def test_the_years_end_is_projected_for_what_adds_up() -> None:
    """150 of 300 in eight months make 225; what is reached stays as it stands; a rate too."""
    check = checked(indicator("≥300卷"), "150卷")
    assert (str(check.expected), check.likelihood) == ("225卷", POSSIBLE)
    assert [str(step.text) for step in check.derivation] == [
        "150 ÷ (300 × 8 ÷ 12) = 75%",
        "75% 不低于 60%、低于 80%：黄灯",
        "全年预计：150 ÷ 8 × 12 = 225卷",
        "预计全年完成程度 75%：有可能",
    ]
    assert str(checked(indicator("≥300卷"), "310卷").expected) == "310卷"
    assert str(checked(quality("≥95%"), "90%").expected) == "90%"


def test_a_conversion_is_a_step() -> None:
    """1.2万元 against a target in 元."""
    check = checked(outcome("≥18000元", "增收金额", Subcategory.ECONOMIC), "1.2万元")
    assert [str(step.text) for step in check.derivation[:2]] == ["1.2万元 = 12000元", "12000 ÷ (18000 × 8 ÷ 12) = 100%"]


def test_about_so_many_is_taken_as_that_with_a_note() -> None:
    """约200卷."""
    check = checked(indicator("≥300卷"), "约200卷")
    assert (check.share, [note.code for note in check.notes][-1]) == (Fraction(1), "N241")


@pytest.mark.parametrize(
    ("one", "actual", "why"),
    [
        (indicator("≥300卷"), "200米", "N449"),
        (indicator("≥5万人", "培训人数"), "40000", "N430"),
        (indicator("≥300卷"), "≥200卷", "N431"),
        (indicator("≥300卷"), "<200卷", "N431"),
        (indicator("≥300卷"), "进展顺利", "N431"),
        (indicator("≥300卷"), "", "N442"),
        (indicator("≥300卷"), "≧ %", "N448"),
        (indicator("/"), "200卷", "N443"),
    ],
)
def test_what_cannot_be_judged_has_no_light(one: Indicator, actual: str, why: str) -> None:
    """And says what would have to be stated."""
    check = checked(one, actual)
    assert (check.light, check.share, check.why and check.why.code, check.is_open) == (None, None, why, True)


def test_the_target_said_again_is_reached() -> None:
    """≥300卷 against ≥300卷: the figure is not known, that it is reached is."""
    assert checked(indicator("≥300卷"), "≥300卷").light is GREEN


def test_in_december_the_whole_is_asked_for() -> None:
    """And after the year too."""
    for day in (date(2024, 12, 2), date(2025, 3, 1)):
        assert checked(indicator("≥300卷"), "200卷", on=day).share == Fraction(2, 3)


def test_one_repaired_target_is_checked() -> None:
    """100百 can only be 100%: the first step says so."""
    check = checked(quality("100百"), Actual("90%"))
    assert (check.share, "100%" in str(check.derivation[0].text)) == (Fraction(9, 10), True)


def test_a_range_that_will_be_left_shows_why() -> None:
    """85 of 80 to 90 in August are on their way to 127.5: the projection and the word follow the light."""
    texts = [str(step.text) for step in checked(indicator("80次-90次"), "85次").derivation]
    assert texts == [
        "85 在指标值“80次-90次”范围内：绿灯",
        "全年预计：85 ÷ 8 × 12 = 127.5次",
        "预计全年完成程度 70.59%：有可能",
    ]
