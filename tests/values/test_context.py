"""Context: what stands around a cell."""

import pytest

from perfmodel.terms import Category, Subcategory
from perfmodel.values import Context


def test_names_become_terms() -> None:
    """However a table writes its levels, the context knows them."""
    context = Context("产出", "产出时效", "完成时间", "万元", 2024)
    assert (context.category, context.subcategory) == (Category.OUTPUT, Subcategory.TIMELINESS)
    assert (context.name, context.unit, context.year) == ("完成时间", "万元", 2024)


def test_unknown_levels_stay() -> None:
    """A level that the field does not know answers nothing."""
    context = Context("履职效能", "环境效益")
    assert (context.category, context.subcategory) == ("履职效能", "环境效益")
    assert not context.is_cost
    assert not context.is_timeliness


@pytest.mark.parametrize(
    ("context", "is_cost", "is_timeliness"),
    [
        (Context(), False, False),
        (Context(subcategory="成本指标"), True, False),
        (Context(category="成本指标"), True, False),
        (Context(category="成本指标", subcategory="经济成本指标"), True, False),
        (Context(category="成本指标", subcategory="别的"), True, False),
        (Context(subcategory="社会成本"), True, False),
        (Context(category="产出指标", subcategory="时效指标"), False, True),
        (Context(category="产出指标", subcategory="数量指标"), False, False),
    ],
)
def test_costs_and_times_are_told(context: Context, is_cost: bool, is_timeliness: bool) -> None:
    """Layout A has costs on level 2, layout B on level 1."""
    assert (context.is_cost, context.is_timeliness) == (is_cost, is_timeliness)


def test_contexts_are_values() -> None:
    """Equal by their parts, whatever the writing: a key of the parser's memory."""
    assert Context(subcategory="产出时效") == Context(subcategory=Subcategory.TIMELINESS)
    assert hash(Context("产出")) == hash(Context(Category.OUTPUT))
