"""Cells of several values, in every spelling: labels before or nouns behind, every separator, 或 for a choice."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.strategies.cell import Cell, Spelling, typed_cells
from perfmodel.strategies.hands import AsWritten
from perfmodel.strategies.numerals import spoken
from perfmodel.strategies.vocabulary import share
from perfmodel.values import Approximation, Interval, Join, Operator, Part, Several, Threshold

__all__ = ["several_cells"]

_LABELS = (
    ("省级", "市级", "县级"),
    ("新建", "改建", "扩建"),
    ("城镇", "农村", "牧区"),
    ("小学", "初中", "高中"),
    ("线上", "线下", "现场"),
)
_UNITS = ("个", "%", "万元", "人", "公里", "次")
_COUNTED = (("部", "宣传片"), ("套", "方案"), ("座", "桥梁"), ("条", "道路"), ("份", "报告"))
_SEPARATORS = (
    ("，", Join.ALL),
    ("；", Join.ALL),
    ("、", Join.ALL),
    (",", Join.ALL),
    ("或", Join.ANY),
)
_AT_LEAST = (("", Operator.EQ), ("≥", Operator.GE), ("不低于", Operator.GE))
_SIGNS = (*_AT_LEAST, ("≤", Operator.LE))

_Pieces = tuple[tuple[str, ...], Threshold | Interval | Approximation]


@cache
def several_cells() -> st.SearchStrategy[Cell[Several]]:
    """Return a strategy for cells of two or three values, all asked for or any."""
    labelled = st.builds(
        _labelled, st.sampled_from(_LABELS), _values(_SIGNS), st.sampled_from(["", "："]), st.sampled_from(_SEPARATORS)
    )
    counted = st.builds(_counted, st.permutations(_COUNTED), _numbers(), st.sampled_from(_SEPARATORS[:4]))
    either = st.builds(_either, st.sampled_from(_UNITS), _numbers())
    lines = st.builds(_labelled, st.sampled_from(_LABELS), _values(_AT_LEAST), st.just(""), st.just(("\n", Join.ALL)))
    return typed_cells(labelled | counted | either | lines.map(_untouched))


def _untouched(spelling: Spelling[Several]) -> Spelling[Several]:
    """Lines part the values here, and must not stand anywhere else."""
    return spelling._replace(pieces=(AsWritten("".join(spelling.pieces)),))


def _numbers() -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(1, 999), min_size=2, max_size=2, unique=True)


def _values(signs: Sequence[tuple[str, Operator]]) -> st.SearchStrategy[list[_Pieces]]:
    one = st.one_of(
        st.builds(
            _threshold,
            st.integers(1, 999),
            st.sampled_from(_UNITS),
            st.sampled_from(signs),
            st.sampled_from([str, spoken]),
        ),
        st.builds(_interval, st.integers(1, 99), st.integers(1, 99), st.sampled_from(_UNITS)),
        st.builds(_about, st.integers(1, 999), st.sampled_from(_UNITS)),
    )
    return st.lists(one, min_size=2, max_size=3)


def _threshold(number: int, unit: str, sign: tuple[str, Operator], write: Callable[[int], str]) -> _Pieces:
    return (sign[0], write(number), unit), Threshold(sign[1], Quantity(number, unit))


def _interval(low: int, more: int, unit: str) -> _Pieces:
    value = Interval(Threshold(Operator.GE, Quantity(low, unit)), Threshold(Operator.LE, Quantity(low + more, unit)))
    return (str(low), "-", str(low + more), unit), value


def _about(number: int, unit: str) -> _Pieces:
    quantity, reach = Quantity(number, unit), Fraction(share())
    lower, upper = (
        Threshold(sign, quantity * factor) for sign, factor in ((Operator.GE, 1 - reach), (Operator.LE, 1 + reach))
    )
    return ("约", str(number), unit), Approximation(quantity.magnitude, quantity.unit, lower, upper)


def _labelled(
    labels: Sequence[str], values: Sequence[_Pieces], colon: str, separator: tuple[str, Join]
) -> Spelling[Several]:
    """省级3个，市级5个."""
    named = list(zip(labels, values, strict=False))
    parts = tuple(Part(label, value) for label, (_, value) in named)
    said = [(AsWritten(label), "" if "-" in pieces else colon, *pieces) for label, (pieces, _) in named]
    return Spelling(_joined(said, separator[0]), Several(separator[1], parts))


def _counted(
    counted: Sequence[tuple[str, str]], numbers: Sequence[int], separator: tuple[str, Join]
) -> Spelling[Several]:
    """1部宣传片、2套方案."""
    rows = [(word, noun, number) for (word, noun), number in zip(counted, numbers, strict=False)]
    parts = tuple(Part(noun, Threshold(Operator.EQ, Quantity(number, word))) for word, noun, number in rows)
    said = [(str(number), word, AsWritten(noun)) for word, noun, number in rows]
    return Spelling(_joined(said, separator[0]), Several(separator[1], parts))


def _either(unit: str, numbers: Sequence[int]) -> Spelling[Several]:
    """3次或5次."""
    parts = tuple(Part(None, Threshold(Operator.EQ, Quantity(number, unit))) for number in numbers)
    return Spelling(_joined([(str(number), unit) for number in numbers], "或"), Several(Join.ANY, parts))


def _joined(said: Iterable[Iterable[str]], separator: str) -> tuple[str, ...]:
    pieces = [piece for one in said for piece in (AsWritten(separator), *one)]
    return tuple(pieces[1:])
