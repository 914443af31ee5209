"""Units in the clerk's world, and the polarity of targets without a sign."""

from fractions import Fraction

import attrs
import pytest

from perfmodel.quantities import Catalogue, Quantity, Unit
from perfmodel.rules import load_rules
from perfmodel.rules.ruleset import BareReading
from perfmodel.scoring import score_indicator
from perfmodel.scoring.polarity import is_harm, polarity_of
from perfmodel.scoring.settling import convert, settle
from perfmodel.terms import Polarity
from perfmodel.values import Context, Operator, Threshold

RULES = load_rules("mof-2020")


def unit(symbol: str) -> Unit:
    """Return the catalogue's unit of that symbol."""
    found = Catalogue.default().find(symbol)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("target", "actual", "taken"),
    [
        ("%", "", ("%", "%")),
        ("", "个", ("个", "个")),
        ("", "", ("", "")),
        ("万元", "元", ("万元", "元")),
        ("万元", "万", ("万元", "万元")),
        ("元", "万", ("元", "万元")),
        ("万亩", "万", ("万亩", "万亩")),
        ("万", "元", ("万元", "元")),
        ("个", "家", None),
        ("人", "人次", None),
        ("%", "件", None),
        ("%", "百分点", None),
    ],
)
def test_a_bare_figure_takes_the_others_unit(target: str, actual: str, taken: tuple[str, str] | None) -> None:
    """Where one side has no unit it takes the other's, its own scale kept; units that differ are not settled."""
    settled = settle(unit(target), unit(actual))
    assert (settled and (settled.target.symbol, settled.actual.symbol)) == taken
    if settled and "" in {target, actual} and target != actual:
        assert [note.code for note in settled.notes] == ["N173" if not actual else "N174"]


def test_conversion_is_exact() -> None:
    """9000 元 are 0.9 万元; an 亩 is 2000/3 平方米."""
    assert convert(Quantity("9000", "元").magnitude, unit("元"), unit("万元")) == Fraction(9, 10)
    assert convert(Quantity("1", "亩").magnitude, unit("亩"), unit("平方米")) == Fraction(2000, 3)


@pytest.mark.parametrize(
    "name",
    [
        "火灾受害率",
        "森林火灾受害率(%)",
        "主要林业有害生物成灾率（%）",
        "安全事故起数",
        "人员伤亡事故",
        "群众投诉率",
        "有效投诉次数",
        "资金逾期发放率",
        "重大 森林 火灾",
    ],
)
def test_names_of_things_nobody_wants(name: str) -> None:
    """A name that ends in a word for harm, or in one and a word like 率, is known."""
    assert is_harm(name, RULES.bare_harm)


@pytest.mark.parametrize(
    "name",
    [
        "投诉处理率",
        "事故查处率",
        "森林火灾火因查明率",
        "森林火灾6小时内扑灭率",
        "事故应急演练次数",
        "受理投诉件数",
        "树木成活率",
        "满意度",
        "",
        "受灾群众救助人数",
    ],
)
def test_names_of_what_is_done_about_them(name: str) -> None:
    """A name of work that deals with harm is none."""
    assert not is_harm(name, RULES.bare_harm)


@pytest.mark.parametrize(
    ("operator", "written", "symbol", "context", "expected"),
    [
        (Operator.EQ, False, "万元", Context("产出指标", "成本指标"), Polarity.REVERSE),
        (Operator.EQ, False, "元/亩", Context("产出指标", "成本指标"), Polarity.REVERSE),
        (Operator.EQ, False, "万元", Context("成本指标", None), Polarity.REVERSE),
        (Operator.EQ, False, "%", Context("产出指标", "成本指标"), Polarity.EQUALITY),
        (Operator.EQ, True, "万元", Context("产出指标", "成本指标"), Polarity.EQUALITY),
        (Operator.GE, True, "万元", Context("产出指标", "成本指标"), Polarity.POSITIVE),
        (Operator.EQ, False, "万元", Context("效益指标", "经济效益指标"), Polarity.EQUALITY),
        (Operator.EQ, False, "‰", Context("效益指标", "社会效益指标", "火灾受害率"), Polarity.REVERSE),
        (Operator.EQ, True, "‰", Context("效益指标", "社会效益指标", "火灾受害率"), Polarity.EQUALITY),
        (Operator.GE, True, "%", Context("产出指标", "时效指标", "逾期发放率"), Polarity.POSITIVE),
        (Operator.LT, True, "‰", Context(), Polarity.REVERSE),
    ],
)
def test_polarity(operator: Operator, written: bool, symbol: str, context: Context, expected: Polarity) -> None:
    """A written sign wins; without one money under a cost indicator and the measure of a harm are limits, each with a note."""
    target = Threshold(operator, Quantity("5", symbol), sign_written=written)
    reading = polarity_of(target, unit(symbol), context, RULES)
    assert reading.polarity is expected
    assert bool(reading.notes) == (expected is Polarity.REVERSE and operator is Operator.EQ)


def test_both_readings_are_the_rule_sets_to_choose() -> None:
    """Under `equality` a bare cost and a bare harm are equalities."""
    rules = attrs.evolve(
        RULES,
        bare_cost=attrs.evolve(RULES.bare_cost, use=BareReading.EQUALITY),
        bare_harm=attrs.evolve(RULES.bare_harm, use=BareReading.EQUALITY),
    )
    target = Threshold(Operator.EQ, Quantity("5", "万元"), sign_written=False)
    for context in (Context(None, "成本指标"), Context(None, None, "火灾损失")):
        assert polarity_of(target, unit("万元"), context, rules).polarity is Polarity.EQUALITY


@pytest.mark.parametrize(
    ("target", "actual", "name"), [("人均≤500元", "480元", None), ("600", "600元", "补助标准（元/人）")]
)
def test_a_missing_denominator_is_the_other_sides(target: str, actual: str, name: str | None) -> None:
    """A clerk writes 480元 beside 500元 a head: it is taken as so much a head, with a note."""
    context = Context(subcategory="社会成本指标", name=name)
    score = score_indicator(target=target, actual=actual, weight=10, context=context)
    assert score.points == 10
    assert "N177" in [note.code for note in score.notes]
