"""Operators: five signs, how they look, which way they point, and from the other side."""

import pytest

from perfmodel.terms import Polarity
from perfmodel.values import Operator


@pytest.mark.parametrize(
    ("code", "symbol", "strict", "polarity", "reversed_code"),
    [
        (">=", "≥", False, Polarity.POSITIVE, "<="),
        (">", ">", True, Polarity.POSITIVE, "<"),
        ("=", "=", False, Polarity.EQUALITY, "="),
        ("<", "<", True, Polarity.REVERSE, ">"),
        ("<=", "≤", False, Polarity.REVERSE, ">="),
    ],
)
def test_a_sign(code: str, symbol: str, strict: bool, polarity: Polarity, reversed_code: str) -> None:
    """Its code in JSON, its sign in print, whether the bound is left out, its direction, and how it reads backwards."""
    operator = Operator(code)
    assert (operator.symbol, operator.is_strict, operator.polarity, operator.reversed) == (
        symbol,
        strict,
        polarity,
        Operator(reversed_code),
    )


def test_there_are_five() -> None:
    """No sixth sign."""
    assert [operator.value for operator in Operator] == [">=", ">", "=", "<", "<="]
