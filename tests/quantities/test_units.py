"""Units: what they tell of themselves."""

from fractions import Fraction

import pytest

from perfmodel.quantities import BARE, Catalogue, Dimension, Unit, count_word

FIND = Catalogue.default().find


def unit(spelling: str) -> Unit:
    """Return the unit that *spelling* stands for, which must be there."""
    found = FIND(spelling)
    assert found is not None
    return found


@pytest.mark.parametrize("spelling", ["元", "万元", "角", "分", "千元", "美元", "元/亩", "万元/公里", "元/人·月"])
def test_money_is_money_also_per_something(spelling: str) -> None:
    """A cost per unit is a cost."""
    assert unit(spelling).is_money


@pytest.mark.parametrize("spelling", ["%", "个", "亩", "次/月", "人/10万人", ""])
def test_what_is_not_money_is_not(spelling: str) -> None:
    """Ratios and counts are no money."""
    assert not unit(spelling).is_money


@pytest.mark.parametrize("spelling", ["%", "元", "万元", "亩", "次/月", "万条", "万", "℃", "天", "百分点"])
def test_a_base_is_written_for_dimensions_and_scaled_counts(spelling: str) -> None:
    """The interchange form writes a base where there is one to tell."""
    assert unit(spelling).has_base


@pytest.mark.parametrize("spelling", ["个", "人次", "", "M", "件"])
def test_no_base_is_written_for_plain_counts(spelling: str) -> None:
    """A count word alone is its own base."""
    assert not unit(spelling).has_base


def test_the_bare_unit_is_bare() -> None:
    """A figure without a unit has one that says so; a scaled bare figure has the scale."""
    assert BARE.is_bare
    assert str(BARE) == ""
    assert not unit("万").is_bare
    assert unit("万").base == ""


@pytest.mark.parametrize("spelling", ["美元", "欧元", "港元", "日元", "万美元"])
def test_foreign_money_is_money(spelling: str) -> None:
    """Foreign money has a base of its own, as a rate is no fact of a unit."""
    assert unit(spelling).dimension is Dimension.MONEY
    assert unit(spelling).base != "元"


def test_equal_units_are_equal_whatever_they_count() -> None:
    """The kind of thing is a remark, no part of the unit."""
    assert Unit("个", Dimension.COUNT, "个", thing="item") == Unit("个", Dimension.COUNT, "个")
    assert str(unit("百分比")) == "%"


def test_a_unit_shows_its_symbol_alone() -> None:
    """What it is worth is the catalogue's to tell."""
    assert repr(unit("元/亩")) == "Unit(symbol='元/亩')"
    assert repr(unit("℉")) == "Unit(symbol='℉')"


def test_a_unit_needs_its_base_and_is_worth_one_unless_said() -> None:
    """A consumer's own unit says what it converts to; the rest goes without saying."""
    with pytest.raises(TypeError):
        Unit("瓶装", Dimension.COUNT)  # type: ignore[call-arg]  # what is tested
    bottles = Unit("瓶装", Dimension.COUNT, "瓶装")
    assert (bottles.factor, bottles.offset, bottles.thing, bottles.numerator) == (Fraction(1), Fraction(0), None, None)


def test_equal_units_are_equal_whatever_stands_over_the_line() -> None:
    """The dimension over the line is a remark too: the base says it already."""
    per_area = unit("元/亩")
    assert Unit(per_area.symbol, per_area.dimension, per_area.base, per_area.factor) == per_area
    assert per_area.numerator is Dimension.MONEY


def test_a_count_word_is_made_for_what_else_the_word_may_measure() -> None:
    """分 of a score is no money, 度 of an angle no energy."""
    points = count_word("分", "score")
    assert (points.symbol, points.dimension, points.base, points.factor) == ("分", Dimension.COUNT, "分", Fraction(1))
    assert (points.thing, count_word("度").thing) == ("score", None)
    assert points != unit("分")


def test_dimensions_have_names() -> None:
    """A catalogue's headings and a consumer's code name them by these words."""
    assert [dimension.value for dimension in Dimension] == [dimension.name.lower() for dimension in Dimension]
