"""Adding up one indicator over units, as a region reports it: absolute figures are summed in one unit, ratios weighed by funds.

The rule is that of the region's self-assessment (区域绩效目标自评表). What can be summed is money, things counted, lengths, areas, volumes, masses, energy and
data; whatever says so much of something for something else (a share, 元/亩, mg/L) is a ratio. Times, temperatures and the like are neither.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.messages import Message, Note
from perfmodel.model import Key
from perfmodel.quantities import Dimension, Quantity, Unit, exact
from perfmodel.scoring import rollup_texts as texts
from perfmodel.scoring.assessment import Assessment
from perfmodel.scoring.reading import shown
from perfmodel.values import Blank, Operator, Threshold, Value

__all__ = ["AddedIndicator", "AddedUp", "Contribution", "add_up", "add_up_indicator"]

_SUMMED = frozenset(
    {
        Dimension.NONE,
        Dimension.MONEY,
        Dimension.COUNT,
        Dimension.LENGTH,
        Dimension.AREA,
        Dimension.VOLUME,
        Dimension.MASS,
        Dimension.ENERGY,
        Dimension.COAL,
        Dimension.DATA,
    }
)
_WEIGHED = frozenset({Dimension.RATIO, Dimension.COMPOUND, Dimension.CONCENTRATION, Dimension.PARTS})


@frozen
class Contribution:
    """What the unit called *name* states, and the *funds* that a ratio of its weighs by."""

    name: str
    value: Value
    funds: Quantity | None = None


@frozen(kw_only=True)
class AddedUp:
    """What the units come to: ``None`` where nothing could be added. *is_whole* tells whether every unit is in it; the notes say which is not, and why."""

    value: Threshold | None
    notes: tuple[Note, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every unit is in it."""
        return self.value is not None and not self.notes


@frozen(kw_only=True)
class AddedIndicator:
    """One indicator over all projects that have it."""

    key: Key
    target: AddedUp
    actual: AddedUp


def add_up(contributions: Sequence[Contribution]) -> AddedUp:
    """Return what *contributions* come to, in the first figure's unit and with the sign that they share."""
    figures = [each.value for each in contributions if isinstance(each.value, Threshold)]
    if not figures:
        return AddedUp(value=None, notes=tuple(Note(_no_figure(each)) for each in contributions))
    unit = figures[0].quantity.unit
    money = next((each.funds for each in contributions if each.funds is not None), None)
    reasons = [(each, _why_not(each, unit, money)) for each in contributions]
    left_out = [Note(reason) for _, reason in reasons if reason is not None]
    used = [each for each, reason in reasons if reason is None]
    refused = _refused(used, unit)
    if refused is not None or not used:
        return AddedUp(value=None, notes=(*left_out, *(() if refused is None else (Note(refused),))))
    total = _sum(used, unit) if unit.dimension in _SUMMED else _mean(used, unit)
    first = next(_thresholds(used))
    written = first.sign_written if first.operator is Operator.EQ else True
    value = Threshold(first.operator, Quantity(total, unit), sign_written=written)
    return AddedUp(value=value, notes=tuple(left_out))


def add_up_indicator(assessments: Sequence[Assessment], key: Key) -> AddedIndicator:
    """Return the targets and the actuals of the indicator *key*, added up over every project of *assessments* that has it."""
    rows = [
        (name, indicator, project.project.full_year_budget)
        for assessment in assessments
        for name, project in zip(assessment.document.project_ids(), assessment.projects, strict=True)
        for indicator in project.project.indicators
        if indicator.key == key
    ]
    return AddedIndicator(
        key=key,
        target=add_up([Contribution(name, row.target_in_force, funds) for name, row, funds in rows]),
        actual=add_up([Contribution(name, row.actual or Blank(""), funds) for name, row, funds in rows]),
    )


def _why_not(each: Contribution, unit: Unit, money: Quantity | None) -> Message | None:
    """Return why *each* cannot be added to figures in *unit*, ratios weighed by funds like *money*; ``None`` if it can."""
    if not isinstance(each.value, Threshold):
        return _no_figure(each)
    if not each.value.quantity.is_comparable_to(Quantity(0, unit)):
        return texts.UNITS_DIFFER(unit=each.name, value=shown(each.value))
    if unit.dimension not in _WEIGHED:
        return None
    if each.funds is None or each.funds.magnitude <= 0:
        return texts.NO_FUNDS(unit=each.name, value=shown(each.value))
    if money is not None and not each.funds.is_comparable_to(money):
        return texts.OTHER_FUNDS(unit=each.name, value=shown(each.value))
    return None


def _no_figure(each: Contribution) -> Message:
    return texts.NO_FIGURE(unit=each.name, value=shown(each.value))


def _refused(used: Sequence[Contribution], unit: Unit) -> Message | None:
    """Return why figures in *unit* cannot be added up at all, ``None`` if they can."""
    if unit.dimension not in _SUMMED | _WEIGHED:
        return texts.NOT_ADDED(measure=unit)
    signs = dict.fromkeys(value.operator.value for value in _thresholds(used))
    return texts.ALL_ALIKE_DIFFER(signs=tuple(signs)) if len(signs) > 1 else None


def _thresholds(used: Sequence[Contribution]) -> Iterator[Threshold]:
    return (each.value for each in used if isinstance(each.value, Threshold))


def _sum(used: Sequence[Contribution], unit: Unit) -> Decimal | Fraction:
    return exact(sum((_in(value, unit) for value in _thresholds(used)), Fraction(0)))


def _mean(used: Sequence[Contribution], unit: Unit) -> Decimal | Fraction:
    """Return the mean of ratios, weighed by funds."""
    funds = [each.funds.base for each in used if each.funds is not None]
    weighed = zip(_thresholds(used), funds, strict=True)
    total = sum((_in(value, unit) * weight for value, weight in weighed), Fraction(0))
    return exact(total / sum(funds, Fraction(0)))


def _in(value: Threshold, unit: Unit) -> Fraction:
    return Fraction(value.quantity.to(unit).magnitude)
