"""Every worked number of the rules of the field, each under the name of its clause."""

from decimal import Decimal

import pytest
from attrs import frozen

from perfmodel.model import Indicator, Key
from perfmodel.quantities import Rounding, round_to
from perfmodel.rules import Standing, load_rules
from perfmodel.scoring import default_weights, score_indicator
from perfmodel.terms import Category, Degree, Grade, Subcategory
from perfmodel.values import Context
from tests.scoring.rule_sets import with_equality, with_literal_signs, with_pass_mark, with_rounded_values

BY_SETTING = {
    "literal": with_literal_signs(),
    "rounded-value": with_rounded_values(),
    "equality-by-deviation": with_equality("equality-by-deviation"),
    "pass-mark": with_pass_mark("0.60"),
}


@frozen
class Worked:
    """A worked number: what *actual* earns against *target* under *rules*, a shipped set or a setting of a county's."""

    target: str
    actual: str
    weight: str
    points: str | None
    rules: str = "mof-2020"
    context: Context | str | None = None


COST = "成本指标"
TIME = "时效指标"
HARM = Context("效益指标", "生态效益指标", "火灾受害率")

WORKED = {
    "财预〔2020〕10号: 正向，未达到": Worked("≥95%", "90%", "10", "9.47"),
    "财预〔2020〕10号: 正向，达到": Worked("≥95%", "95%", "10", "10.00"),
    "实践: 等值按正向": Worked("880个", "900个", "10", "10.00"),
    "实践: 等值未达到": Worked("=100个", "90个", "10", "9.00"),
    "实践: 等值的严格读法": Worked("=100个", "110个", "10", "9.00", "equality-by-deviation"),
    "通行: 反向比率": Worked("≤78万元", "100万元", "10", "7.80"),
    "实践: 反向线性": Worked("≤78万元", "100万元", "10", "7.18", "provincial-practice"),
    "实践: 反向线性，两倍": Worked("≤78万元", "156万元", "10", "0.00", "provincial-practice"),
    "通行: 成本无符号是控制数": Worked("150万元", "140万元", "10", "10.00", context=COST),
    "通行: 成本节约不是超额完成": Worked("≤150万元", "10万元", "10", "10.00", "provincial-practice", COST),
    "通行: 没人想要的事物": Worked("0.9‰", "0", "10", "10.00", context=HARM),
    "通行: 目标为零，达到": Worked("0起", "0起", "10", "10.00"),
    "通行: 目标为零，未达到": Worked("0起", "1起", "10", "0.00"),
    "实践: 负的实际值按零": Worked("≥10个", "-3个", "10", "0.00"),
    "实践: 大于含本数": Worked("＞90%", "90%", "10", "10.00"),
    "字面: 大于不含本数，少一个计分单位": Worked("＞90%", "90%", "10", "9.99", "literal"),
    "字面: 小于不含本数": Worked("＜5起", "5起", "10", "9.99", "literal"),
    "公布: 八倍于目标不扣分": Worked("≥100个", "800个", "10", "10.00"),
    "财预〔2020〕10号: 定性，达成": Worked("有所改善", "达成年度指标", "8", "8.00"),
    "通行: 定性，基本达成": Worked("有所改善", "基本达成", "10", "8.50"),
    "通行: 定性，部分达成": Worked("有所改善", "部分达成", "10", "7.00"),
    "通行: 定性，未达成": Worked("有所改善", "未达成", "10", "3.00"),
    "通行: 定性，其他文字由人评定": Worked("有所改善", "群众反映良好", "10", None),
    "转移支付: 部分达成在 80–50 档": Worked("有所改善", "部分达成", "10", "6.50", "transfer-2020"),
    "转移支付: 未达成在 50–0 档": Worked("有所改善", "未达成", "10", "2.50", "transfer-2020"),
    "通行: 区间内": Worked("80%-90%", "85%", "10", "10.00"),
    "通行: 低于区间": Worked("80%-90%", "60%", "10", "7.50"),
    "通行: 高于区间": Worked("80%-90%", "100%", "10", "9.00"),
    "通行: 多值取平均": Worked("省级3个，市级5个", "省级3个，市级4个", "10", "9.00"),
    "通行: 实际是界限，蕴含目标": Worked("≥90%", "≥95%", "10", "10.00"),
    "通行: 实际是界限，不相交": Worked("≥90%", "≤85%", "10", "9.44"),
    "通行: 实际是界限，看不出": Worked("≥90%", "≥85%", "10", None),
    "财预〔2021〕101号: 是否，相同": Worked("是", "是", "10", "10.00", "mof-2021-core"),
    "财预〔2021〕101号: 是否，不同": Worked("是", "否", "10", "0.00", "mof-2021-core"),
    "财预〔2021〕101号: 及格门槛以下": Worked("≥100个", "59个", "10", "0.00", "pass-mark"),
    "财预〔2021〕101号: 及格门槛以上": Worked("≥100个", "60个", "10", "6.00", "pass-mark"),
    "财预〔2021〕101号: 满意度达到": Worked("≥90%", "90%", "10", "10.00", "mof-2021-core", "服务对象满意度指标"),
    "财预〔2021〕101号: 满意度低一个百分点": Worked("≥90%", "89%", "10", "9.90", "mof-2021-core", "服务对象满意度指标"),
    "通行: 按期": Worked("2024年12月底前", "2024年12月31日", "10", "10.00", context=TIME),
    "通行: 逾期，起始不明": Worked("2024年12月底前", "2025年1月5日", "10", "7.00", context=TIME),
    "通行: 逾期，计划天数÷实际天数": Worked("项目启动后30日内", "40天", "10", "7.50", context=TIME),
    "GB/T 8170: 全数值比较": Worked("≥95%", "94.6%", "10", "9.96"),
    "GB/T 8170: 修约值比较": Worked("≥95%", "94.6%", "10", "10.00", "rounded-value"),
    "GB/T 8170: 书写位数是信息": Worked("≥95.0%", "94.6%", "10", "9.96", "rounded-value"),
    "单位: 1.2万元与9000元": Worked("≥1.2万元", "9000元", "10", "7.50"),
    "公布: 214次中203次，分值2": Worked("≥214次", "203次", "2", "1.90"),
}


@pytest.mark.parametrize("clause", WORKED)
def test_worked_numbers(clause: str) -> None:
    """The points that the clause gives."""
    case = WORKED[clause]
    rules = BY_SETTING.get(case.rules) or load_rules(case.rules)
    score = score_indicator(
        target=case.target, actual=case.actual, weight=case.weight, rules=rules, context=case.context
    )
    assert score.points == (None if case.points is None else Decimal(case.points))


@pytest.mark.parametrize(
    ("places", "mode", "points"),
    [
        (2, Rounding.HALF_UP, "1.90"),
        (1, Rounding.HALF_UP, "1.9"),
        (1, Rounding.DOWN, "1.8"),  # as published
        (0, Rounding.HALF_UP, "2"),
        (2, Rounding.DOWN, "1.89"),
    ],
)
def test_rounding_of_a_published_row(places: int, mode: Rounding, points: str) -> None:
    """203 of 214 visits at weight 2 is 1.897…: 1.9 half up, 1.8 cut off [practice]."""
    assert round_to(Decimal(2) * 203 / 214, places, mode) == Decimal(points)


def test_half_even_rounding() -> None:
    """GB/T 8170: a half goes to the even digit."""
    assert [round_to(Decimal(half), 2, Rounding.HALF_EVEN) for half in ("0.125", "0.135")] == [
        Decimal("0.12"),
        Decimal("0.14"),
    ]


def rows(*levels: tuple[Category, Subcategory]) -> tuple[Indicator, ...]:
    """Return an indicator under each of *levels*."""
    return tuple(
        Indicator(key=Key("", "指标", place), category=level_1, subcategory=level_2, name="指标")
        for place, (level_1, level_2) in enumerate(levels, start=1)
    )


OUTPUT, OUTCOME = (Category.OUTPUT, Subcategory.QUANTITY), (Category.OUTCOME, Subcategory.SOCIAL)
SATISFACTION, COSTS = (Category.SATISFACTION, Subcategory.BENEFICIARY), (Category.COST, Subcategory.ECONOMIC_COST)


@pytest.mark.parametrize(
    ("clause", "rules", "levels", "weights"),
    [
        ("财预〔2020〕10号", "mof-2020", (OUTPUT, OUTCOME, SATISFACTION), "50 30 10"),
        ("财预〔2021〕101号", "mof-2021-core", (COSTS, OUTPUT, OUTCOME, SATISFACTION), "20 40 20 10"),
        ("财预〔2021〕101号，无成本", "mof-2021-core", (OUTPUT, OUTCOME, SATISFACTION), "50 30 10"),
        ("财预〔2021〕101号，无满意度", "mof-2021-core", (COSTS, OUTPUT, OUTCOME), "20 40 30"),
        ("通行，无满意度", "mof-2020", (OUTPUT, OUTCOME), "50 40"),
        (
            "通行，50 分给 6 项",
            "mof-2020",
            (*(OUTPUT,) * 6, OUTCOME, SATISFACTION),
            "8.34 8.34 8.33 8.33 8.33 8.33 30 10",
        ),
        ("通行，其他缺项按比例", "mof-2020", (OUTPUT, SATISFACTION), "75 15"),
    ],
)
def test_weights(clause: str, rules: str, levels: tuple[tuple[Category, Subcategory], ...], weights: str) -> None:
    """The points of each block, and their even split."""
    found = default_weights(rows(*levels), load_rules(rules)).each
    assert found == tuple(map(Decimal, weights.split())), clause


@pytest.mark.parametrize(
    ("rules", "bands"),
    [
        ("mof-2020", "0 0.6 0.8 1"),
        ("mof-2021-core", "0 0.6 0.8 1"),
        ("provincial-practice", "0 0.6 0.8 1"),
        ("transfer-2020", "0 0.5 0.8 1"),
    ],
)
def test_qualitative_bands(rules: str, bands: str) -> None:
    """80–100, 60–80, 0–60 (财预〔2020〕10号); the transfer form's 100–80, 80–50, 50–0."""
    own = load_rules(rules).qualitative
    found = (own.bands.bottom.lower, own.bands.middle.lower, own.bands.top.lower, own.bands.top.upper)
    assert found == tuple(map(Decimal, bands.split()))
    for degree in Degree:
        band = own.bands.named(own.shares.of(degree).band)
        assert band.lower <= own.shares.of(degree).share <= band.upper


def test_grades() -> None:
    """≥90 优, ≥80 良, ≥60 中, else 差: 财预〔2020〕10号."""
    grades = load_rules("mof-2020").grades
    assert [grades.of(Decimal(total)) for total in (90, 80, 60, 0)] == list(Grade)


def test_thresholds_of_over_completion() -> None:
    """120 %, 130 % and 150 % are all in use [practice]."""
    way = load_rules("provincial-practice").formulas.over_completion
    assert way is not None
    assert (way.thresholds, way.source.standing) == (
        (Decimal("1.20"), Decimal("1.30"), Decimal("1.50")),
        Standing.PRACTICE,
    )


@pytest.mark.parametrize(
    ("target", "threshold"), [("≥100个", "150"), ("≥120个", "130"), ("≥130个", "120"), ("≥160个", None)]
)
def test_over_completion_has_to_be_explained(target: str, threshold: str | None) -> None:
    """160 against 100 is above all three thresholds; the points stay [practice]."""
    score = score_indicator(target=target, actual="160个", weight=10, rules="provincial-practice")
    assert score.points == 10
    assert [str(note.message.parameters["threshold"]) for note in score.notes] == ([threshold] if threshold else [])
