"""Indicators: one promise of a project, the key that finds it again, and what was stated of it at the year's end."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from attrs import field, frozen

from perfmodel.errors import ModelError
from perfmodel.model import texts
from perfmodel.model.adjustment import Adjustment
from perfmodel.model.money import read_claimed_score, read_weight
from perfmodel.sources import Source
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Blank, Context, Value

__all__ = ["Actual", "Indicator", "Key", "keys_of"]


@frozen(order=True)
class Key:
    """Which indicator of a project: its subcategory and name as written, and the how-manieth of that name, since names repeat in real tables.

    >>> str(Key("数量指标", "建设数量")), Key.read("质量指标/合格率/优良率/2")
    ('数量指标/建设数量/1', Key(subcategory='质量指标', name='合格率/优良率', nth=2))
    """

    subcategory: str
    name: str
    nth: int = 1

    @classmethod
    def read(cls, text: str) -> "Key":
        """Return the key that *text* writes: the subcategory up to the first ``/``, the count after the last. Raises `ModelError` (M105)."""
        subcategory, first, rest = text.partition("/")
        name, second, nth = rest.rpartition("/")
        if not (first and second and nth.isascii() and nth.isdecimal() and len(nth) < 5 and int(nth) > 0):
            raise ModelError(texts.BAD_KEY(text=text))
        return cls(subcategory, name, int(nth))

    def __str__(self) -> str:
        return f"{self.subcategory}/{self.name}/{self.nth}"


def _term(level: Category | Subcategory | str | None) -> str:
    return level.value if isinstance(level, (Category, Subcategory)) else level or ""


def keys_of(names: Iterable[tuple[Subcategory | str | None, str]]) -> tuple[Key, ...]:
    """Return the key of each (subcategory, name), counting repeats in the order given."""
    seen: dict[tuple[str, str], int] = {}
    keys: list[Key] = []
    for level, name in names:
        pair = (_term(level), name)
        seen[pair] = seen.get(pair, 0) + 1
        keys.append(Key(*pair, seen[pair]))
    return tuple(keys)


@frozen(kw_only=True)
class Indicator:
    """A level-3 indicator (三级指标): where it stands in the tree, what it promises, and — in a filled form — what came of it.

    *category* and *subcategory* are the field's terms, or the string as written where the field does not know it. *weight* (分值) and
    *claimed_score* (得分 as published) are in points. *target* and *actual* keep their own text; an empty cell is a `Blank`.
    *adjustment* is what the target was changed to in the course of the year; *target* stays the initial one.
    *source* is the indicator's row, *target_source* the cell of its target; *places* are the cells of other fields, by the field's name.
    """

    key: Key
    category: Category | str
    subcategory: Subcategory | str | None
    name: str
    description: str | None = None
    target: Value = field(factory=Blank)
    basis: str | None = None
    weight: Decimal | None = field(default=None, converter=read_weight)
    actual: Value | None = None
    claimed_score: Decimal | None = field(default=None, converter=read_claimed_score)
    reason: str | None = None
    measure: str | None = None
    source: Source | None = field(default=None, eq=False)
    target_source: Source | None = field(default=None, eq=False)
    places: Mapping[str, Source] = field(factory=dict[str, Source], eq=False, repr=False)
    adjustment: Adjustment | None = None

    def place(self, name: str) -> Source | None:
        """Return where the field *name* stands: its own cell, where that is known, else the indicator's row."""
        return self.places.get(name, self.source)

    @property
    def target_in_force(self) -> Value:
        """The target that counts: the adjusted one where there is one, else the initial one."""
        return self.target if self.adjustment is None else self.adjustment.target

    def context(self, *, unit: str | None = None, year: int | None = None) -> Context:
        """Return the context that the indicator's cells are read in."""
        return Context(self.category, self.subcategory, self.name, unit, year)


@frozen
class Actual:
    """What was stated of one indicator: the cell 实际完成值 as text, and what else the sheet's row says.

    *adjusted_target* is the cell of an adjusted target as text, *approval* the paper that approves it.
    """

    text: str
    weight: Decimal | None = field(default=None, converter=read_weight)
    claimed_score: Decimal | None = field(default=None, converter=read_claimed_score)
    reason: str | None = None
    measure: str | None = None
    source: Source | None = field(default=None, eq=False, kw_only=True)
    adjusted_target: str | None = field(default=None, kw_only=True)
    approval: str | None = field(default=None, kw_only=True)
