"""Cells whose text leaves a question that what stands around them answers: the unit of the head, a name's brackets, money under a cost."""

from functools import cache

from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.strategies.cell import Cell, Spelling, typed_cells
from perfmodel.strategies.numerals import spoken
from perfmodel.terms import Subcategory
from perfmodel.values import Context, Operator, Threshold

__all__ = ["context_cells"]

_UNITS = ("%", "万元", "人", "亩", "公里", "℃", "元/亩")
_NAMED_UNITS = _UNITS[:-1]  # 元/亩 in a name's brackets is cut at its line
_HEADS = ("{}", "单位：{}")
_NAMES = ("年度任务（{}）", "年度任务({})", "年度任务（{}，≥）", "年度任务({},≥)")
_COSTS = (Subcategory.COST, Subcategory.ECONOMIC_COST, Subcategory.SOCIAL_COST, Subcategory.ENVIRONMENTAL_COST)
_SIGNS = (("", Operator.EQ), ("≤", Operator.LE), ("不低于", Operator.GE))


@cache
def context_cells() -> st.SearchStrategy[Cell[Threshold]]:
    """Return a strategy for cells of a figure without its unit or sign, each with the context that gives it."""
    signs, units, numbers = st.sampled_from(_SIGNS), st.sampled_from(_UNITS), st.integers(1, 999)
    return typed_cells(
        st.builds(_under_a_head, signs, numbers, units, st.sampled_from(_HEADS))
        | st.builds(_of_a_name, numbers, st.sampled_from(_NAMED_UNITS), st.sampled_from(_NAMES))
        | st.builds(_of_a_cost, signs, numbers, st.sampled_from("万亿"), st.sampled_from(_COSTS))
    )


def _under_a_head(sign: tuple[str, Operator], number: int, unit: str, head: str) -> Spelling[Threshold]:
    value = Threshold(sign[1], Quantity(number, unit))
    return Spelling((sign[0], str(number)), value, Context(unit=head.format(unit)))


def _of_a_name(number: int, unit: str, name: str) -> Spelling[Threshold]:
    operator = Operator.GE if "≥" in name else Operator.EQ
    return Spelling((str(number),), Threshold(operator, Quantity(number, unit)), Context(name=name.format(unit)))


def _of_a_cost(sign: tuple[str, Operator], number: int, scale: str, cost: Subcategory) -> Spelling[Threshold]:
    """78万 is 78万元."""
    value = Threshold(sign[1], Quantity(number, f"{scale}元"))
    return Spelling((sign[0], spoken(number), scale), value, Context(subcategory=cost))
