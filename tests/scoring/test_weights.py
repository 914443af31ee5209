"""Weights: default points shared out exactly, missing blocks inherited, and what a table or a sheet gives left as it is."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from perfmodel.model import Indicator, Key
from perfmodel.rules import load_rules
from perfmodel.rules.ruleset import SplitWay
from perfmodel.scoring.weights import default_weights, shared_out, weights_of
from perfmodel.terms import Category, Subcategory

RULES = load_rules("mof-2020")


def table(*rows: str, weights: Sequence[str | None] = ()) -> tuple[Indicator, ...]:
    """Return indicators under the levels that *rows* name (``产出/数量``)."""
    given = list(weights) + [None] * (len(rows) - len(weights))
    return tuple(
        Indicator(
            key=Key(row, "指标", place),
            category=Category.read(row.partition("/")[0]),
            subcategory=Subcategory.read(row.partition("/")[2]) or None,
            name="指标",
            weight=weight,
        )
        for place, (row, weight) in enumerate(zip(rows, given, strict=True), start=1)
    )


def decimals(*figures: str | None) -> tuple[Decimal | None, ...]:
    """Return figures written as text."""
    return tuple(None if figure is None else Decimal(figure) for figure in figures)


def nothing_stated(rows: Sequence[object]) -> tuple[None, ...]:
    """Return that the sheet gives no weight in any row."""
    return (None,) * len(rows)


def test_fifty_points_over_six() -> None:
    """50 over 6 indicators is 8.34 8.34 8.33 8.33 8.33 8.33: largest remainder, document order breaking ties."""
    rows = table(*["产出/数量"] * 6, "效益/社会效益", "满意度/服务对象满意度")
    each = default_weights(rows, RULES).each
    assert each == decimals("8.34", "8.34", "8.33", "8.33", "8.33", "8.33", "30.00", "10.00")
    assert [str(weight) for weight in each[-2:]] == ["30.00", "10.00"]


def test_blocks_need_not_stand_together() -> None:
    """Rows of one block share its points wherever they stand."""
    rows = table("产出/数量", "效益/社会效益", "产出/质量", "满意度/服务对象满意度")
    assert default_weights(rows, RULES).each == decimals("25.00", "30.00", "25.00", "10.00")


def test_by_subcategory_splits_level_2_first() -> None:
    """Under another rule set a block's points go to its level-2 indicators first."""
    rules = attrs.evolve(RULES, split=attrs.evolve(RULES.split, use=SplitWay.BY_SUBCATEGORY))
    rows = table("产出/数量", "产出/数量", "产出/质量", "效益/社会效益", "满意度/服务对象满意度")
    assert default_weights(rows, rules).each == decimals("12.50", "12.50", "25.00", "30.00", "10.00")


def test_satisfaction_goes_to_outcome() -> None:
    """Without a satisfaction indicator its 10 points go to 效益, and a note says so."""
    weights = default_weights(table("产出/数量", "效益/社会效益"), RULES)
    assert weights.each == decimals("50.00", "40.00")
    assert [note.code for note in weights.notes] == ["N281", "N280"]


def test_another_missing_block_is_shared_in_proportion() -> None:
    """Without 效益 its 30 points go to 产出 and 满意度 as 50 to 10; without both 产出 has all 90."""
    assert default_weights(table("产出/数量", "满意度/服务对象满意度"), RULES).each == decimals("75.00", "15.00")
    assert default_weights(table("产出/数量"), RULES).each == decimals("90.00")
    assert default_weights(table("效益/社会效益"), RULES).each == decimals("90.00")


def test_level_1_costs_share_in_the_output_points() -> None:
    """成本指标 as a level of its own stands under 产出 where the rule set has no block for it."""
    rows = table("成本/经济成本", "产出/数量", "效益/社会效益", "满意度/服务对象满意度")
    assert default_weights(rows, RULES).each == decimals("25.00", "25.00", "30.00", "10.00")


def test_an_unknown_level_1_is_placed_by_its_level_2() -> None:
    """A row under an unknown level 1 shares in the block of its level 2, and a note says so."""
    weights = default_weights(table("履职效能/数量", "履职效能/社会效益", "满意度/服务对象满意度"), RULES)
    assert weights.each == decimals("50.00", "30.00", "10.00")
    assert [note.code for note in weights.notes] == ["N281", "N282", "N282"]


def test_spread_shares_out_the_points_of_execution_too() -> None:
    """With a zero budget under `spread` the default weights make 100."""
    weights = default_weights(table("产出/数量", "效益/社会效益", "满意度/服务对象满意度"), RULES, spread=True)
    assert weights.total == 100
    assert weights.each == decimals("55.56", "33.33", "11.11")


def test_given_weights_are_never_rescaled() -> None:
    """Weights that sum to 97 stay, and a row without one among them takes no part."""
    rows = table("产出/数量", "产出/数量", "效益/社会效益", weights=["60", None, "37"])
    weights = weights_of(rows, nothing_stated(rows), RULES)
    assert weights.each == decimals("60", None, "37")
    assert weights.total == 97


def test_the_sheets_weight_stands_in_place_of_one_default() -> None:
    """A single weight entered in the sheet changes its own row only."""
    rows = table(*["产出/数量"] * 4, "效益/社会效益", "满意度/服务对象满意度")
    stated = decimals(None, "10", None, None, None, None)
    assert weights_of(rows, stated, RULES).each == decimals("12.50", "10", "12.50", "12.50", "30.00", "10.00")


def test_default_weights_leave_the_points_of_the_forms_own_execution() -> None:
    """A form that gives execution 20 leaves 80 to the blocks, in their proportion."""
    rows = table("产出/数量", "效益/社会效益", "满意度/服务对象满意度")
    assert default_weights(rows, RULES, execution=Decimal(20)).each == decimals("44.44", "26.67", "8.89")


def test_a_level_1_of_costs_is_noted() -> None:
    """Its default weights are not those of the document that knows the level, and one note says so; given weights need none."""
    rows = table("成本/经济成本", "成本/社会成本", "产出/数量", "效益/社会效益", "满意度/服务对象满意度")
    assert [note.code for note in default_weights(rows, RULES).notes] == ["N281", "N289"]
    given = table("成本/经济成本", "产出/数量", weights=["40", "50"])
    assert weights_of(given, nothing_stated(given), RULES).notes == ()


def test_default_weights_are_noted_with_how_many_there_are() -> None:
    """Only rows that get one count; where the sheet gives them all nothing was shared out."""
    rows = table(*["产出/数量"] * 4, "效益/社会效益", "满意度/服务对象满意度")
    some = weights_of(rows, decimals(None, "10", None, None, None, None), RULES)
    assert [str(note) for note in some.notes] == ["有 5 项指标没有给出分值，按规则“mof-2020”的默认方法分配"]
    every = weights_of(rows, decimals("10", "10", "10", "27", "30", "10"), RULES)
    assert (every.total, every.notes, every.are_shared_out) == (Decimal(97), (), False)


def test_a_sheet_that_weighs_most_rows_is_a_table_of_its_own() -> None:
    """Weights that sum to 97, with one 其中 row blank: the blank row gets no default weight."""
    rows = table("产出/数量", "产出/数量", "效益/社会效益", "满意度/服务对象满意度")
    stated = decimals("57", None, "30", "10")
    assert weights_of(rows, stated, RULES).each == stated


@pytest.mark.parametrize(("places", "each"), [(1, ("12.6", "5.0")), (0, ("13", "5"))])
def test_given_weights_have_the_rule_sets_decimals(places: int, each: tuple[str, str]) -> None:
    """More decimals than points have are rounded once, with a note on the row."""
    rules = attrs.evolve(RULES, rounding=attrs.evolve(RULES.rounding, places=places))
    rows = table("产出/数量", "产出/数量", weights=["12.55", "5"])
    weights = weights_of(rows, nothing_stated(rows), rules)
    assert tuple(map(str, weights.each)) == each
    assert [note.code for note in weights.notes] == ["N291"]


def test_shared_out_weights_have_no_more_decimals_than_points() -> None:
    """With points to one decimal the default weights have one, and sum to 90 all the same."""
    rules = attrs.evolve(RULES, rounding=attrs.evolve(RULES.rounding, places=1))
    weights = default_weights(table(*["产出/数量"] * 6, "效益/社会效益", "满意度/服务对象满意度"), rules)
    assert (str(weights.total), str(weights.each[0]), str(weights.each[5])) == ("90.0", "8.4", "8.3")


@pytest.mark.parametrize("whole", ["90", "100"])
def test_a_whole_tables_weights_in_the_sheet_leave_the_rest_out(whole: str) -> None:
    """Where the sheet's own weights make a whole table, a row without one is an 其中 row."""
    rows = table("产出/数量", "产出/数量", "效益/社会效益")
    stated = (Decimal(whole) - 30, None, Decimal(30))
    assert weights_of(rows, stated, RULES).each == stated


@pytest.mark.parametrize(("points", "count", "places"), [("90", 7, 2), ("50", 3, 1), ("30", 11, 0), ("0", 4, 2)])
def test_shares_sum_to_the_whole(points: str, count: int, places: int) -> None:
    """Whatever is shared out sums to it exactly, no share more than a step from another."""
    shares = shared_out(Fraction(points), [Fraction(1)] * count, places)
    assert sum(map(Fraction, shares)) == Fraction(points)
    assert max(shares) - min(shares) <= Decimal(1).scaleb(-places)
    assert list(shares) == sorted(shares, reverse=True)


CORE = load_rules("mof-2021-core")


@pytest.mark.parametrize(
    ("rows", "each", "codes"),
    [
        (("成本", "产出", "效益", "满意度"), ("20.00", "40.00", "20.00", "10.00"), ["N281"]),
        (("产出", "效益", "满意度"), ("50.00", "30.00", "10.00"), ["N281", "N298"]),
        (("成本", "产出", "效益"), ("20.00", "40.00", "30.00"), ["N281", "N280"]),
        (("产出", "效益"), ("50.00", "40.00"), ["N281", "N298", "N280"]),
        (("成本", "产出", "满意度"), ("25.71", "51.43", "12.86"), ["N281", "N280"]),
        (("成本",), ("90.00",), ["N281", "N280", "N280", "N280"]),
    ],
)
def test_layout_b(rows: Sequence[str], each: Sequence[str], codes: list[str]) -> None:
    """10/20/40/20/10 with costs, 10/50/30/10 without, missing satisfaction to outcomes: 财预〔2021〕101号; others in proportion."""
    weights = default_weights(table(*rows), CORE)
    assert (weights.each, [note.code for note in weights.notes]) == (decimals(*each), codes)
    assert weights.total == 90


def test_layout_b_places_costs_by_their_level_2() -> None:
    """Under a level 1 that nobody knows; costs that stand under outputs stay there."""
    rows = table("履职/经济成本", "成本/经济成本", "产出/成本", "产出/数量", "效益/社会效益", "满意度/服务对象满意度")
    assert default_weights(rows, CORE).each == decimals("10.00", "10.00", "20.00", "20.00", "20.00", "10.00")


def test_costs_without_a_table_of_their_absence_are_a_missing_block() -> None:
    """A rule set that only knows points with costs shares these out in proportion where there are none."""
    rules = attrs.evolve(CORE, weights=attrs.evolve(CORE.weights, without_cost=None))
    weights = default_weights(table("产出", "效益", "满意度"), rules)
    assert weights.each == decimals("51.43", "25.71", "12.86")


def test_by_subcategory_within_every_block() -> None:
    """Level 2 first, to the hundredth and exact, whatever the order of the rows; rows without a level 2 are one group."""
    rules = attrs.evolve(RULES, split=attrs.evolve(RULES.split, use=SplitWay.BY_SUBCATEGORY))
    rows = table("产出/数量", "效益/社会效益", "产出/质量", "产出/数量", "产出/时效", "产出/数量", "产出", "满意度")
    each = default_weights(rows, rules).each
    assert each == decimals("4.17", "30.00", "12.50", "4.17", "12.50", "4.16", "12.50", "10.00")


def test_a_row_of_budget_execution_takes_no_share() -> None:
    """Its points are scored from the money."""
    rows = table("预算执行率", "产出/数量", "效益/社会效益", "满意度")
    assert default_weights(rows, RULES).each == decimals(None, "50.00", "30.00", "10.00")
