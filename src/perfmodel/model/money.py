"""Money: what a project is given, what it plans to spend by when, what it has spent. Every amount is an exact quantity."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

import attrs
from attrs import field, frozen

from perfmodel.errors import ModelError
from perfmodel.messages import Message
from perfmodel.model import texts
from perfmodel.quantities import Dimension, Quantity
from perfmodel.sources import Source
from perfmodel.values import PartialDate

__all__ = [
    "USUAL_UNIT",
    "Budget",
    "Checkpoint",
    "Execution",
    "Figure",
    "FundingPlan",
    "read_claimed_score",
    "read_claimed_total",
    "read_points",
    "read_weight",
]


USUAL_UNIT = "万元"
"""The unit that money is in where nothing says otherwise: the field's forms print it in their heads."""

Figure = Decimal | int | str
"""What a share or a number of points may be given as."""


def _exact(name: str, value: Figure | None) -> Decimal | None:
    """Return *value* exactly, refusing NaN, floats and negatives in the field *name*; ``None`` says that nothing is stated."""
    if value is None:
        return None
    try:
        exact = Quantity(value).magnitude
    except ModelError as error:
        raise ModelError(texts.NOT_A_FIGURE(field=name, value=repr(value))) from error
    if not isinstance(exact, Decimal):
        raise ModelError(texts.NOT_A_FIGURE(field=name, value=repr(value)))
    if exact < 0:
        raise ModelError(texts.NEGATIVE_SHARE(field=name, value=exact))
    return exact


# One converter a field, so that a refusal names it.


def read_percent(value: Figure | None) -> Decimal | None:
    """Convert the field ``percent``."""
    return _exact("percent", value)


def read_weight(value: Figure | None) -> Decimal | None:
    """Convert the field ``weight``."""
    return _exact("weight", value)


def read_points(value: Figure | None) -> Decimal | None:
    """Convert the field ``points``."""
    return _exact("points", value)


def read_claimed_rate(value: Figure | None) -> Decimal | None:
    """Convert the field ``claimed_rate``."""
    return _exact("claimed_rate", value)


def read_claimed_score(value: Figure | None) -> Decimal | None:
    """Convert the field ``claimed_score``."""
    return _exact("claimed_score", value)


def read_claimed_total(value: Figure | None) -> Decimal | None:
    """Convert the field ``claimed_total``."""
    return _exact("claimed_total", value)


def _is_money(_: object, attribute: "attrs.Attribute[Quantity | None]", value: Quantity | None) -> None:
    if value is not None and value.unit.dimension is not Dimension.MONEY:
        raise ModelError(texts.NOT_MONEY(field=attribute.name, value=value))


@frozen
class Budget:
    """预算数: the total and where it comes from, all in one unit (万元 unless the table's head says otherwise); ``None`` where the table is silent."""

    total: Quantity | None = field(default=None, validator=_is_money)
    fiscal: Quantity | None = field(default=None, validator=_is_money)
    carried_over: Quantity | None = field(default=None, validator=_is_money)
    other: Quantity | None = field(default=None, validator=_is_money)

    def __attrs_post_init__(self) -> None:
        units = {part.unit.symbol for part in self._parts()}
        if len(units) > 1:
            raise ModelError(texts.MIXED_UNITS(units=sorted(units)))

    def _parts(self) -> tuple[Quantity, ...]:
        return tuple(part for part in (self.total, self.fiscal, self.carried_over, self.other) if part is not None)

    @property
    def unit(self) -> str:
        """The symbol of the unit that the parts share; the usual one where there are none."""
        parts = self._parts()
        return parts[0].unit.symbol if parts else USUAL_UNIT


@frozen
class Checkpoint:
    """By the end of *by*, *percent* of the budget is planned to be spent, counted from the year's start. ``None``: the cell told nothing."""

    by: PartialDate
    percent: Decimal | None = field(converter=read_percent)


@frozen
class FundingPlan:
    """资金支出计划: cumulative shares at checkpoints, as published — a plan that falls, or ends at 90, is held, and `faults` says so.

    *source* is the cell of the last share.
    """

    checkpoints: tuple[Checkpoint, ...]
    source: Source | None = field(default=None, eq=False, kw_only=True)

    def faults(self, name: str) -> Iterator[Message]:
        """Yield what cannot stand in the plan of the project called *name*: a cumulative share that falls, a last one that is not 100 %."""
        known = [point.percent for point in self.checkpoints if point.percent is not None]
        for before, after in pairwise(known):
            if after < before:
                yield texts.PLAN_FALLS(name=name, before=before, after=after)
        if known and known[-1] != _WHOLE:
            yield texts.PLAN_ENDS_BELOW(name=name, percent=known[-1])


_WHOLE = Decimal(100)  # percent


@frozen
class Execution:
    """预算执行 as stated: what was spent in the year, and the rate (0.95 for 95 %) and score that somebody claims for it.

    *places* are the cells of its fields, by the field's name.
    """

    spent: Quantity | None = field(default=None, validator=_is_money)
    weight: Decimal | None = field(default=None, converter=read_weight)
    claimed_rate: Decimal | None = field(default=None, converter=read_claimed_rate)
    claimed_score: Decimal | None = field(default=None, converter=read_claimed_score)
    places: Mapping[str, Source] = field(factory=dict[str, Source], eq=False, repr=False, kw_only=True)
