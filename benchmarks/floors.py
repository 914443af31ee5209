"""Floors: the least work that could pass for the job, to measure ours against. None of them is a parser."""

import re
from decimal import Decimal
from functools import cache

__all__ = ["read_figure", "remembered"]

_SHAPE = re.compile(r"(≥|≤|>=|<=|>|<|=)?(-?\d+(?:\.\d+)?)(\D*)")
_OPERATORS = {"≥": ">=", "≤": "<=", ">=": ">=", "<=": "<=", ">": ">", "<": "<", "=": "=", None: "="}
_UNITS = {
    unit: unit
    for unit in ("", "%", "个", "家", "次", "人", "人次", "户", "件", "处", "亩", "米", "天", "元", "万元", "亿元")
}


def read_figure(text: str) -> tuple[str, Decimal, str | None] | None:
    """Floor a: one precompiled ``re.fullmatch``, one `Decimal`, one dict look-up; ``None`` for whatever is not sign, digits, unit."""
    match = _SHAPE.fullmatch(text)
    if match is None:
        return None
    sign, digits, unit = match.groups()
    return _OPERATORS[sign], Decimal(digits), _UNITS.get(unit)


@cache
def remembered(text: str, context: object, *, on_error: str = "refuse") -> str:  # noqa: ARG001 - called as `parse` is
    """Floor b: an unbounded `lru_cache`, what the standard library takes to give back an answer that it has kept."""
    return text
