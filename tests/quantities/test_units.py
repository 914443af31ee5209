"""Units: what they tell of themselves."""

import pytest

from perfmodel.quantities import BARE, Catalogue, Dimension, Unit

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
