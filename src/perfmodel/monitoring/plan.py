"""The funding plan (资金支出计划) on a day: the share of the budget that should be spent by then, and what that comes to in money.

A plan that falls or does not end at 100 is read as it stands; `FundingPlan.faults` says what is wrong with it.
"""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from attrs import frozen

from perfmodel.messages import Message, Note
from perfmodel.model import FundingPlan
from perfmodel.monitoring import texts
from perfmodel.monitoring.moment import Moment
from perfmodel.monitoring.shown import Percent
from perfmodel.quantities import Quantity, round_to
from perfmodel.rules import RuleSet
from perfmodel.rules.monitoring import Against, Between
from perfmodel.scoring import Step, StepKind

__all__ = ["Pace", "PlannedAmount", "pace_of", "parts_of", "planned_amounts", "shown_in", "spending_curve"]

_FEN = 2  # decimals of an amount in 元
_SHOWN = 2  # decimals of an amount in a table's unit


@frozen(kw_only=True)
class Pace:
    """How much of the budget should be spent by a day, as a share, and how that was found."""

    share: Fraction
    steps: tuple[Step, ...]
    notes: tuple[Note, ...] = ()


@frozen(kw_only=True)
class PlannedAmount:
    """What is planned to be spent by the end of a day: its *share* of the budget, and the *amount* in 元, to the fen; ``None`` without a budget."""

    by: date
    share: Fraction
    amount: Quantity | None


@frozen
class _Point:
    day: date
    share: Fraction


def pace_of(plan: FundingPlan | None, moment: Moment, rules: RuleSet) -> Pace:
    """Return how much should be spent by the day: by the plan, else (or where the rule set says so) by the month, m ÷ 12."""
    if rules.monitoring.plan.against is Against.MONTHS:
        return _by_month(moment, rules, ())
    points, notes = _points(plan, moment.year)
    if len(points) == 1:  # 1 January alone
        return _by_month(moment, rules, (*notes, Note(texts.NO_PLAN())))
    share, text = _share_at(points, moment.on, rules)
    return Pace(share=share, steps=(_step(share, text, rules),), notes=notes)


def planned_amounts(plan: FundingPlan | None, budget: Quantity | None, year: int) -> tuple[PlannedAmount, ...]:
    """Return what is planned to be spent by each checkpoint of *plan*. Amounts are cumulative: at 100 % it is the budget itself.

    >>> from perfmodel.model import Checkpoint
    >>> from perfmodel.values import PartialDate
    >>> plan = FundingPlan((Checkpoint(PartialDate(month=6), 33), Checkpoint(PartialDate(month=12), 100)))
    >>> [str(point.amount) for point in planned_amounts(plan, Quantity("0.10", "万元"), 2024)]
    ['330.00元', '1000.00元']
    """
    points, _ = _points(plan, year)
    return tuple(PlannedAmount(by=at.day, share=at.share, amount=_amount(budget, at.share)) for at in points[1:])


def spending_curve(
    plan: FundingPlan | None, budget: Quantity | None, year: int, rules: RuleSet
) -> tuple[PlannedAmount, ...]:
    """Return what is planned to be spent by the end of every month and by every checkpoint: the line that spending is held against."""
    days = {date(year, month, monthrange(year, month)[1]) for month in range(1, 13)}
    days |= {at.day for at in _points(plan, year)[0][1:] if at.day.year == year}
    shares = {day: pace_of(plan, Moment(day, year), rules).share for day in sorted(days)}
    return tuple(PlannedAmount(by=day, share=share, amount=_amount(budget, share)) for day, share in shares.items())


def shown_in(amount: Quantity, unit: str) -> Decimal:
    """Return *amount* as a table in *unit* shows it, with two decimals; in its own unit where it is other money."""
    return round_to(
        Fraction((amount.to(unit) if amount.is_comparable_to(Quantity(0, unit)) else amount).magnitude), _SHOWN
    )


def _by_month(moment: Moment, rules: RuleSet, notes: tuple[Note, ...]) -> Pace:
    text = texts.SHARE_BY_MONTH(month=moment.month, share=Percent(moment.share))
    return Pace(share=moment.share, steps=(_step(moment.share, text, rules),), notes=notes)


def _step(share: Fraction, text: Message, rules: RuleSet) -> Step:
    plan = rules.monitoring.plan
    return Step(kind=StepKind.FORMULA, rule=f"{rules.id}/monitoring.plan", source=plan.source, result=share, text=text)


def _points(plan: FundingPlan | None, year: int) -> tuple[tuple[_Point, ...], tuple[Note, ...]]:
    """Return the plan as points in time, from nothing on 1 January, and what of it could not be used."""
    found, notes = {date(year, 1, 1): Fraction(0)}, []
    checkpoints = () if plan is None else plan.checkpoints
    for checkpoint in checkpoints:
        day = checkpoint.by.in_year(year).last_day()
        if day is None or checkpoint.percent is None:
            notes.append(Note(texts.CHECKPOINT_NOT_USED(by=checkpoint.by)))
        else:
            found[day] = Fraction(checkpoint.percent) / 100
    days = list(found)
    if days != sorted(days):
        notes.append(Note(texts.CHECKPOINTS_OUT_OF_ORDER()))
    return tuple(_Point(day, found[day]) for day in sorted(days)), tuple(notes)


def _share_at(points: tuple[_Point, ...], on: date, rules: RuleSet) -> tuple[Fraction, Message]:
    place = bisect_right([point.day for point in points], on)
    before = points[max(0, place - 1)]
    is_between = place < len(points) and before.day < on
    if not is_between or rules.monitoring.plan.between is Between.STEP:
        return before.share, texts.SHARE_AT(day=before.day, share=Percent(before.share))
    after = points[place]
    passed, days = (on - before.day).days, (after.day - before.day).days
    share = before.share + (after.share - before.share) * Fraction(passed, days)
    return share, texts.SHARE_BETWEEN(
        before=before.day,
        low=Percent(before.share),
        after=after.day,
        high=Percent(after.share),
        passed=passed,
        days=days,
        share=Percent(share),
    )


def _amount(budget: Quantity | None, share: Fraction) -> Quantity | None:
    """Return *share* of *budget* to the fen; all of it as it is."""
    if budget is None:
        return None
    # A budget of less than a fen beside its fen, as no table prints one, stays whole at the end: the last amount is the budget.
    whole = budget.to("元") if budget.is_comparable_to(Quantity(0, "元")) else budget
    exact_amount = Fraction(whole.magnitude) * share
    is_whole_fen = (exact_amount * 10**_FEN).denominator == 1
    return Quantity(whole.magnitude if share == 1 and not is_whole_fen else round_to(exact_amount, _FEN), whole.unit)


def parts_of(amounts: tuple[PlannedAmount, ...]) -> Iterator[Quantity]:
    """Yield what is planned for each stretch of the year: the difference of one cumulative amount and the next."""
    known = [point.amount for point in amounts if point.amount is not None]
    yield from known[:1]
    yield from (after - before for before, after in pairwise(known))
