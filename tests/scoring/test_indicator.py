"""One indicator scored: the worked numbers of the rules, the habits of actual cells, and what is left to people."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import attrs
import pytest

from perfmodel.errors import ModelError, RulesError
from perfmodel.quantities import Quantity, Rounding
from perfmodel.rules import RuleSet, load_rules
from perfmodel.rules.ruleset import Strictness
from perfmodel.scoring import Score, StepKind, score_indicator
from perfmodel.terms import Status
from perfmodel.values import Context, Operator, Threshold, parse
from tests.scoring.rule_sets import with_literal_signs

RULES = load_rules("mof-2020")
COST = Context("产出指标", "成本指标")
TIME = Context("产出指标", "时效指标", year=2024)


def score(
    target: str,
    actual: str | None,
    weight: Decimal | int | str = 10,
    context: Context | str | None = None,
    rules: RuleSet = RULES,
) -> Score:
    """Return the score of two cells."""
    return score_indicator(target=target, actual=actual, weight=weight, rules=rules, context=context)


@pytest.mark.parametrize(
    ("target", "actual", "weight", "context", "points"),
    [
        ("≥95%", "90%", 10, None, "9.47"),  # 财预〔2020〕10号: weight × actual ÷ target
        ("≤78", "100", 10, None, "7.80"),  # ratio
        ("≤78万", "100万元", 10, COST, "7.80"),
        ("≤78万元", "100万元", "12.50", COST, "9.75"),
        ("150万元", "140万元", 10, COST, "10.00"),  # a bare cost is a control figure
        ("150万元", "160万元", 10, COST, "9.38"),
        ("100%", "90%", 10, COST, "9.00"),  # a ratio under 成本指标 is none
        ("0.9‰", "0", 10, Context("效益指标", "社会效益指标", "火灾受害率"), "10.00"),
        ("0.9‰", "1‰", 10, Context("效益指标", "社会效益指标", "火灾受害率"), "9.00"),
        ("1.2万元", "9000元", 10, None, "7.50"),  # mixed units
        ("0起", "0起", 10, None, "10.00"),
        ("0起", "1起", 10, None, "0.00"),
        ("≤0起", "1", 10, None, "0.00"),
        ("≥5个", "-1个", 10, None, "0.00"),
        (">90%", "90%", 10, None, "10.00"),  # strict signs include the bound
        ("80%-90%", "60%", 10, None, "7.50"),
        ("80%-90%", "100%", 10, None, "9.00"),
        ("约50人", "45人", 10, None, "10.00"),
        ("9月前", "7月", 5, TIME, "5.00"),
        ("9月前", "9月", 5, TIME, "3.50"),
        ("2024年1月至6月", "2024年1月至6月", 5, TIME, "5.00"),
        ("是", "是", 8, None, "8.00"),
        ("是", "否", 8, None, "0.00"),
        ("省级3个，市级5个", "省级3个，市级4个", 10, None, "9.00"),
        ("≥200", "202", 10, None, "10.00"),
        ("203", "214", 2, None, "2.00"),
        ("214", "203", 2, None, "1.90"),
    ],
)
def test_points(target: str, actual: str, weight: int | str, context: Context | None, points: str) -> None:
    """A rule gives the points, with exactly the rule set's decimals."""
    result = score(target, actual, weight, context)
    assert (str(result.points), result.status) == (points, Status.SCORED)


@pytest.mark.parametrize(
    ("target", "actual", "points", "levels"),
    [
        ("880", "880", "10.00", ("产出指标", "数量指标", "完成项目数量")),
        ("90%", "100%", "10.00", ("满意度指标", "服务对象满意度指标", "服务对象满意度")),
        ("≧735人次", "735", "10.00", ("产出指标", "数量指标", "学生受资助人数")),
        ("═100%", "98%", "9.80", ("效益指标", "社会效益指标", "政策知晓率")),
        ("43.2", "37.24", "8.62", ("产出指标", "数量指标", "工程资金金额")),
        ("1.2万亩", "1.2万亩", "10.00", ("产出指标", "数量指标", "造林面积")),
        ("每亩300", "每亩300", "10.00", ("产出指标", "成本指标", "造林补助")),
        ("1100万元", "1093万元", "9.94", ("效益指标", "经济效益指标", "木材销售收入")),
        ("≥11.376万元", "12万元", "10.00", ("效益指标", "经济效益指标", "增加受益农户收入")),
        ("≥2000", "3061", "10.00", ("产出指标", "数量指标", "户用卫生厕所改造数量")),
        ("≤4", "4", "10.00", ("产出指标", "数量指标", "精品示范村建设数量")),
        ("11月前", "10月", "10.00", ("产出指标", "时效指标", "验收时间")),
        ("0.9", "0", "10.00", ("效益指标", "未分级", "森林火灾受害率(%)")),
        ("0.4", "0.1", "10.00", ("效益指标", "未分级", "主要林业有害生物成灾率(%)")),
        ("28", "8", "2.86", ("效益指标", "未分级", "国家级公益林管护面积(万亩)")),
        ("63", "60", "10.00", ("产出指标", "产出成本", "成本控制数(万元)")),
        ("≥3万条", "2万条", "6.67", ("产出指标", "数量指标", "文物宣传教育短信")),
    ],
)
def test_rows_as_departments_publish_them(target: str, actual: str, points: str, levels: tuple[str, str, str]) -> None:
    """Cells of published self-assessments, at a weight of 10, by the rules and to two decimals."""
    result = score(target, actual, context=Context(*levels))
    assert (str(result.points), result.status) == (points, Status.SCORED)


@pytest.mark.parametrize(
    ("target", "actual", "points", "note"),
    [
        ("≥95%", "达成年度指标", "10.00", "N271"),
        ("≥95%", "基本达到", "8.50", "N271"),
        ("≥95%", "部分完成", "7.00", "N271"),
        ("≥95%", "因疫情未开展", "3.00", "N271"),
        ("保质保量完成项目", "达成年度指标", "10.00", "N271"),
        ("是", "基本达到", "8.50", "N271"),
        ("100%", "1000件达成预期指标", "10.00", "N278"),
        ("显著提升", "显著提升", "10.00", "N273"),
        ("有所提升", "养老服务提升", "10.00", "N273"),
        ("良好", "良好", "10.00", "N272"),
        ("资源采购期以当年为主", "资源采购期以当年为主。", "10.00", "N272"),
    ],
)
def test_words_get_the_default_of_their_degree(target: str, actual: str, points: str, note: str) -> None:
    """Words that name a degree, point the target's way or repeat it have the default point of a band, and a note on it."""
    result = score(target, actual)
    assert (str(result.points), result.status) == (points, Status.JUDGEMENT)
    assert note in {found.code for found in result.notes}
    assert StepKind.BAND in {step.kind for step in result.derivation}


@pytest.mark.parametrize(
    ("target", "actual", "status", "note"),
    [
        ("≥95%", "", Status.MISSING, "N488"),
        ("≥95%", None, Status.MISSING, "N488"),
        ("≥95%", "无", Status.MISSING, "N488"),
        ("150万元", "——", Status.MISSING, "N488"),
        ("", "95%", Status.MISSING, "N487"),
        ("8个", "9家", Status.INCOMPARABLE, "N482"),
        ("≥95%", "12月", Status.INCOMPARABLE, "N482"),
        ("≥95%", "≧ %", Status.UNREADABLE, "N481"),
        ("≧ %", "95%", Status.UNREADABLE, "N481"),
        ("≥95%", "群众普遍反映较好", Status.JUDGEMENT, "N493"),
        ("≥1400M", "没办", Status.JUDGEMENT, "N493"),
        ("2024年12月31日前", "是", Status.JUDGEMENT, "N485"),
        ("逐步下降", "有所提高", Status.JUDGEMENT, "N491"),
        ("提高5%", "有所下降", Status.JUDGEMENT, "N491"),
        ("", "已完成", Status.MISSING, "N487"),
        ("/", "已完成", Status.MISSING, "N487"),
        ("全天候可用", "全天候", Status.JUDGEMENT, "N483"),
        ("≥90%", "≥85%", Status.JUDGEMENT, "N484"),
        ("省级3个，市级5个", "8个", Status.JUDGEMENT, "N486"),
    ],
)
def test_what_cannot_be_scored_is_not(target: str, actual: str | None, status: Status, note: str) -> None:
    """Missing, unreadable, incomparable and free words have no points and keep their weight; a note says what to do."""
    result = score(target, actual, context=TIME if actual == "12月" else None)
    assert (result.points, result.status, str(result.weight)) == (None, status, "10.00")
    assert note in {found.code for found in result.notes}


@pytest.mark.parametrize(
    ("target", "actual", "points"),
    [
        ("≥266米", "≥266米", "10.00"),
        ("≥90%", "≥95%", "10.00"),
        ("100%", "≥100%", "10.00"),
        ("≥90%", "≤81%", "9.00"),
        ("≤10次", "≥20次", "5.00"),
        ("≥90%", "<90%", "9.99"),
        ("≥45人", "约50人", "10.00"),
        ("≥100人", "约50人", "5.00"),
        ("≥500人", "500余人", "10.00"),
        ("≥90%", "95%-98%", "10.00"),
    ],
)
def test_an_actual_that_is_itself_a_bound(target: str, actual: str, points: str) -> None:
    """It reaches the target if all that it may mean does; if none does it is scored at its end; 约 at the figure it names."""
    assert str(score(target, actual).points) == points


def test_an_actual_of_nothing_is_zero_under_a_limit() -> None:
    """无 and / are 0 against a target of zero or an upper limit, with a note."""
    for target in ("0起", "≤3起"):
        for actual in ("无", "/"):
            result = score(target, actual)
            assert (str(result.points), "N175" in {note.code for note in result.notes}) == ("10.00", True)


def test_a_bare_figure_takes_the_others_unit() -> None:
    """On either side, with a note."""
    assert [note.code for note in score("≥95%", "96").notes] == ["N173"]
    assert [note.code for note in score("≥95", "96%").notes] == ["N174"]
    assert str(score("≥95%", "0.95").points) == "0.10"  # 0.95 is not 95 %


def test_a_target_of_one_likely_reading_is_repaired() -> None:
    """`100百` is taken as 100 %, which a step and a note say."""
    result = score("100百", "100%")
    assert (str(result.points), result.notes[0].code) == ("10.00", "N301")
    assert (result.derivation[0].kind, result.derivation[0].result) == (StepKind.READ, "100%")


def test_the_names_own_sign_is_the_targets() -> None:
    """A sign in brackets behind the name serves the target and never makes a bound of the actual."""
    context = Context("产出指标", "质量指标", "树木成活率(%,≥)")
    result = score("85", "80", context=context)
    assert str(result.points) == "9.41"


def test_literal_reading_leaves_the_bound_out() -> None:
    """Under `literal` an actual equal to the bound of > is not reached: a rounding step less, and nothing short of it has more."""
    rules = attrs.evolve(RULES, strict=attrs.evolve(RULES.strict, use=Strictness.LITERAL))
    found = [str(score(">90%", actual, rules=rules).points) for actual in ("89.99%", "90%", "90.01%")]
    assert found == ["9.99", "9.99", "10.00"]
    assert str(score("<90%", "90%", rules=rules).points) == "9.99"


def test_a_figure_just_short_of_an_excluded_bound_is_not_called_the_bound() -> None:
    """89.999 % against >90 % has no more than the bound itself, and the step says that it falls short of 90."""
    rules = attrs.evolve(RULES, strict=attrs.evolve(RULES.strict, use=Strictness.LITERAL))
    result = score(">90%", "89.999%", rules=rules)
    text = "89.999 与界限 90 只差一点，未达到，最多得 10 减一个最小计分单位 = 9.99"
    assert (str(result.points), str(result.derivation[-2].text)) == ("9.99", text)
    assert dict(result.derivation[-2].inputs) == {
        "weight": 10,
        "target": 90,
        "actual": Fraction("89.999"),
        "deduction": Fraction("0.01"),
    }


@pytest.mark.parametrize(("target", "actual"), [(">0个", "0个"), ("<0个", "0个"), (">-5个", "-5个")])
def test_an_excluded_bound_of_zero_or_less_earns_nothing(target: str, actual: str) -> None:
    """Such a target is reached or not, under `literal` too."""
    rules = attrs.evolve(RULES, strict=attrs.evolve(RULES.strict, use=Strictness.LITERAL))
    assert str(score(target, actual, rules=rules).points) == "0.00"


def test_a_bound_that_just_misses_is_scored_by_the_targets_own_rule() -> None:
    """`<90%` against ≥90% leaves the target's bound out: its step cites the formula's source, not how signs are read, and says so."""
    step = score("≥90%", "<90%").derivation[-2]
    assert (step.rule, str(step.source)) == ("mof-2020/positive", "财预〔2020〕10号")
    assert str(step.text) == "实际完成值“<90%”不含界限 90，未达到指标值，最多得 10 减一个最小计分单位 = 9.99"


def test_derivation_of_the_worked_number() -> None:
    """Read, formula, rounding: the numbers put in, the rule, its source, the exact result."""
    read, formula, rounding = score("≥95%", "90%").derivation
    assert (read.kind, dict(read.inputs)) == (StepKind.READ, {"target": "≥95%", "actual": "90%"})
    assert (formula.rule, str(formula.source), formula.result) == (
        "mof-2020/positive",
        "财预〔2020〕10号",
        Fraction(180, 19),
    )
    assert dict(formula.inputs) == {"weight": 10, "target": 95, "actual": 90}
    assert (str(formula.text), formula.text.render("en")) == ("10 × 90 ÷ 95 = 9.47", "10 × 90 ÷ 95 = 9.47")
    assert (rounding.kind, rounding.result) == (StepKind.ROUND, Decimal("9.47"))
    assert str(rounding.text) == "9.473684… 四舍五入，保留 2 位小数，得 9.47"


def test_derivation_of_a_conversion() -> None:
    """Another unit of the same dimension is converted in a step of its own."""
    convert = score("1.2万元", "9000元").derivation[1]
    assert (convert.kind, convert.result, str(convert.text)) == (StepKind.CONVERT, Fraction(9, 10), "9000元 = 0.9万元")


def test_derivation_of_a_conversion_of_what_is_no_single_figure() -> None:
    """An approximation is converted by the figure it names, a range by both bounds: the points can be recomputed."""
    texts = [str(step.text) for step in score("≥1公里", "约500米").derivation[1:3]]
    assert texts == ["500米 = 0.5公里", "10 × 0.5 ÷ 1 = 5.00"]
    texts = [str(step.text) for step in score("≥1公里", "500米-600米").derivation[1:4]]
    assert texts == ["500米 = 0.5公里", "600米 = 0.6公里", "10 × 0.6 ÷ 1 = 6.00"]


@pytest.mark.parametrize(
    ("target", "actual", "points", "note"),
    [
        ("5万人", "4", "8.00", "N173"),
        ("≤78万元", "100", "7.80", "N173"),
        ("78万", "78", "10.00", "N173"),
        ("78", "78万", "10.00", "N174"),
        ("5万人", "0", "0.00", "N173"),
        ("5万人", "40000", "None", "N494"),
        ("5万", "40000", "None", "N494"),
        ("50000", "5万", "None", "N494"),
        ("≤78万元", "700000", "None", "N494"),
        ("3亿元", "290000000", "None", "N494"),
    ],
)
def test_a_bare_figure_beside_a_scale(target: str, actual: str, points: str, note: str) -> None:
    """It takes the other's 万 with the unit, on either side, always noted; where it fits better without, nobody guesses."""
    result = score(target, actual)
    assert (str(result.points), [found.code for found in result.notes]) == (points, [note])


def test_derivation_of_a_deadline_shows_days() -> None:
    """Dates are shown as days, without a year where none is known."""
    assert (
        str(score("9月前", "7月", context=TIME).derivation[-2].text)
        == "2024-07-31 不晚于 2024-08-31，按期完成，得满分 10"
    )
    assert (
        str(score("9月前", "10月", context="时效指标").derivation[-2].text)
        == "10-31 晚于 08-31，逾期且起始日期不明：10 × 0.7 = 7.00"
    )


@pytest.mark.parametrize(
    ("places", "mode", "points"),
    [(2, Rounding.DOWN, "1.89"), (1, Rounding.HALF_UP, "1.9"), (1, Rounding.DOWN, "1.8"), (0, Rounding.HALF_UP, "2")],
)
def test_rounding_is_the_rule_sets(places: int, mode: Rounding, points: str) -> None:
    """203 of 214 at a weight of 2 is 1.897: every rounding in use."""
    rules = attrs.evolve(RULES, rounding=attrs.evolve(RULES.rounding, places=places, mode=mode))
    assert str(score("214", "203", 2, rules=rules).points) == points


def test_a_weight_has_the_rule_sets_decimals() -> None:
    """A weight with three decimals is rounded first, with a note; reached is full, and the rounding step says what is so."""
    result = score("≥95%", "95%", "12.345")
    assert (str(result.points), str(result.weight), result.is_full) == ("12.35", "12.35", True)
    assert str(result.notes[0]) == "分值 12.345 的小数位数超过规则规定的 2 位，按 12.35 计"
    assert str(result.derivation[-1].text) == "12.35 四舍五入，保留 2 位小数，得 12.35"
    assert score("≥95%", "95%", "12.340").notes == ()


def test_a_value_that_was_never_a_cell_is_shown_too() -> None:
    """The read step shows values that nobody wrote in their canonical text."""
    target = Threshold(Operator.GE, Quantity("95", "%"))
    result = score_indicator(target=target, actual=Threshold(Operator.EQ, Quantity("90", "%")), weight=10)
    assert (str(result.derivation[0].text), dict(result.derivation[0].inputs)) == (
        "指标值“≥95%”，实际完成值“90%”",
        {"target": "≥95%", "actual": "90%"},
    )


def test_parsed_values_serve_as_well_as_text() -> None:
    """Text or value, the score is the same."""
    parsed = score_indicator(target=parse("≥95%"), actual=parse("90%"), weight=Decimal(10))
    assert parsed == score("≥95%", "90%")


def test_a_weight_of_zero_scores_zero() -> None:
    """Nothing to earn, nothing lost."""
    assert str(score("≥95%", "90%", 0).points) == "0.00"


@pytest.mark.parametrize("weight", ["NaN", "-1", 1.5])
def test_a_weight_that_is_none_is_refused(weight: str) -> None:
    """NaN, negative points and floats are refused, naming the field."""
    with pytest.raises(ModelError, match="weight"):
        score("≥95%", "90%", weight)


def test_rules_by_path(tmp_path: Path) -> None:
    """Rules may be given as an id, a path or a rule set; unknown ones are refused."""
    with pytest.raises(RulesError):
        score_indicator(target="≥95%", actual="90%", weight=10, rules=tmp_path / "none.toml")


def test_the_operators_all_have_a_way() -> None:
    """Each sign is scored."""
    found = {operator: str(score(f"{operator.symbol}100个", "50个").points) for operator in Operator}
    assert found == {
        Operator.GE: "5.00",
        Operator.GT: "5.00",
        Operator.EQ: "5.00",
        Operator.LT: "10.00",
        Operator.LE: "10.00",
    }


def test_only_the_side_that_is_missed_is_read_strictly() -> None:
    """Far below [0.01元, 0.02元) the upper bound, which is left out, has no say."""
    score = score_indicator(target="[0.01元,0.02元)", actual="0.005元", weight="0.01", rules=with_literal_signs())
    assert score.points == Decimal("0.01")
