"""Comparison operators (计算符号). Their words and glyphs are data, in ``lexicon.toml``."""

from collections.abc import Mapping
from types import MappingProxyType

from perfmodel.terms import Polarity, Term

__all__ = ["Operator"]


class Operator(Term):
    """How an actual figure must lie to the target's."""

    GE = ">="
    GT = ">"
    EQ = "="
    LT = "<"
    LE = "<="

    @property
    def symbol(self) -> str:
        """The sign as tables print it: ≥ ＞ as ``>``, and so on."""
        return _SYMBOLS[self]

    @property
    def is_strict(self) -> bool:
        """Whether the bound itself is left out."""
        return self in {Operator.GT, Operator.LT}

    @property
    def polarity(self) -> Polarity:
        """Whether more or less is better where this sign is written."""
        return _POLARITIES[self]

    @property
    def including(self) -> "Operator":
        """The sign with its bound counted in: ≥ for >."""
        return _INCLUDING.get(self, self)

    @property
    def excluding(self) -> "Operator":
        """The sign with its bound left out: > for ≥."""
        return _EXCLUDING.get(self, self)

    @property
    def reversed(self) -> "Operator":
        """The sign seen from the other side: ``80% ≤ X`` says ``X ≥ 80%``."""
        return _REVERSED[self]


_SYMBOLS: Mapping[Operator, str] = MappingProxyType(
    {Operator.GE: "≥", Operator.GT: ">", Operator.EQ: "=", Operator.LT: "<", Operator.LE: "≤"}
)
_POLARITIES: Mapping[Operator, Polarity] = MappingProxyType(
    {
        Operator.GE: Polarity.POSITIVE,
        Operator.GT: Polarity.POSITIVE,
        Operator.EQ: Polarity.EQUALITY,
        Operator.LT: Polarity.REVERSE,
        Operator.LE: Polarity.REVERSE,
    }
)
_INCLUDING: Mapping[Operator, Operator] = MappingProxyType({Operator.GT: Operator.GE, Operator.LT: Operator.LE})
_EXCLUDING: Mapping[Operator, Operator] = MappingProxyType({sign: strict for strict, sign in _INCLUDING.items()})
_REVERSED: Mapping[Operator, Operator] = MappingProxyType(
    {
        Operator.GE: Operator.LE,
        Operator.GT: Operator.LT,
        Operator.EQ: Operator.EQ,
        Operator.LT: Operator.GT,
        Operator.LE: Operator.GE,
    }
)
