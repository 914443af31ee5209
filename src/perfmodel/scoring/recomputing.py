"""Recomputing: the points again from the derivation alone, as an auditor would, without the cells and without the rule set.

The ways of awarding points are reckoned here a second time, apart from `perfmodel.scoring.formulas` on purpose: that two hands come to the same points
from the same inputs is what makes a derivation worth trusting.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import NoReturn

from perfmodel.messages import Text
from perfmodel.quantities import Rounding, round_to
from perfmodel.scoring import derivation_texts
from perfmodel.scoring.errors import DerivationError
from perfmodel.scoring.trace import Step, StepKind

__all__ = ["RECKONED", "recompute"]


def recompute(derivation: Sequence[Step]) -> Decimal:
    """Return the points that *derivation* leads to: each formula from its inputs, the parts of a cell put together, rounded as the last step says.

    Results that the steps state take no part, so a derivation that was tampered with comes to other points than it claims.
    Raises `DerivationError` for one that leads to no points, or lacks what a formula needs.

    >>> from perfmodel.scoring import score_indicator
    >>> recompute(score_indicator(target="≥95%", actual="90%", weight=10).derivation)
    Decimal('9.47')
    """
    results: list[Fraction] = []
    for step in derivation:
        if step.kind is StepKind.FORMULA:
            parts = _parts(step, results)
            replaced = 1 if results and _name(step).startswith(_SECOND_THOUGHT) else len(parts)
            results = [*results[: len(results) - replaced], _formula(step, parts)]
        elif step.kind is StepKind.ROUND and results:
            return _rounded(step, results[-1])
    raise DerivationError(derivation_texts.NOT_SCORED())


_SECOND_THOUGHT = "over-completion"
"""What stands behind the formula that gave the whole weight, and says what is left of it."""


def _name(step: Step) -> str:
    return (step.rule or "").rpartition("/")[2]


def _parts(step: Step, results: Sequence[Fraction]) -> Sequence[Fraction]:
    """Return the points of the parts that *step* puts together: those of the steps before it."""
    count = sum(name.startswith("part") for name in step.inputs)
    if count > len(results):
        _refuse(derivation_texts.PARTS_MISSING, step, count=count, found=len(results))
    return results[len(results) - count :]


def _formula(step: Step, parts: Sequence[Fraction]) -> Fraction:
    if parts:
        return sum(parts, Fraction(0)) / len(parts)
    weight, inputs = _figure("weight", step), step.inputs
    if "share" in inputs:
        return weight * _figure("share", step)
    if "deduction" in inputs:
        return weight - _figure("deduction", step)
    name = _name(step)
    if name not in RECKONED:
        _refuse(derivation_texts.NO_SUCH_FORMULA, step, known=tuple(RECKONED))
    return weight * RECKONED[name](step)


def _least_share(step: Step) -> Fraction:
    """More is better: the share of the target that was reached."""
    return _share(_figure("actual", step), _figure("target", step))


def _equal_share(step: Step) -> Fraction:
    """As for more is better, but a target of nothing is a limit."""
    target = _figure("target", step)
    return Fraction(_figure("actual", step) <= 0) if target == 0 else _least_share(step)


def _deviation_left(step: Step) -> Fraction:
    """The figure itself is meant: what its deviation leaves."""
    target, actual = _figure("target", step), _figure("actual", step)
    if target <= 0:
        return _equal_share(step) if target == 0 else Fraction(actual == target)
    return max(Fraction(0), 1 - abs(actual - target) / target)


def _limit_ratio(step: Step) -> Fraction:
    """Less is better: the limit as a share of the actual."""
    return _over(_figure("actual", step), _figure("target", step))


def _limit_excess(step: Step) -> Fraction:
    """Less is better: what the excess leaves of the limit."""
    actual, limit = _figure("actual", step), _figure("target", step)
    if actual <= limit:
        return Fraction(1)
    return max(Fraction(0), 2 - actual / limit) if limit > 0 else Fraction(0)


def _limit_only(step: Step) -> Fraction:
    """Less is better: within the limit or not."""
    return Fraction(_figure("actual", step) <= _figure("target", step))


def _between(step: Step) -> Fraction:
    """Within two bounds, either of which may be missing."""
    actual = _figure("actual", step)
    below = _share(actual, _figure("lower", step)) if "lower" in step.inputs else Fraction(1)
    above = _over(actual, _figure("upper", step)) if "upper" in step.inputs else Fraction(1)
    return min(below, above)


def _by_day(step: Step) -> Fraction:
    """In time, or late after a known start: planned days over days taken."""
    last, actual = _figure("target", step), _figure("actual", step)
    if actual <= last:
        return Fraction(1)
    start = _figure("start", step)
    return max(Fraction(0), last - start + 1) / (actual - start + 1)


def _by_period(step: Step) -> Fraction:
    """Within the planned days, or planned days over those from the first start to the last end."""
    first, last, end = _figure("lower", step), _figure("upper", step), _figure("actual", step)
    start = _figure("start", step) if "start" in step.inputs else first
    if first <= start and end <= last:
        return Fraction(1)
    return (last - first + 1) / (max(last, end) - min(first, start) + 1)


def _spent_share(step: Step) -> Fraction:
    """The share of the budget that was spent."""
    return _share(_figure("spent", step), _figure("budget", step))


RECKONED: Mapping[str, Callable[[Step], Fraction]] = MappingProxyType(
    {
        "positive": _least_share,
        "equality": _equal_share,
        "equality-with-reason": _equal_share,
        "equality-by-deviation": _deviation_left,
        "reverse-ratio": _limit_ratio,
        "reverse-linear": _limit_excess,
        "reverse-all-or-nothing": _limit_only,
        "interval": _between,
        "deadline": _by_day,
        "period": _by_period,
        "execution": _spent_share,
        "execution-with-floor": _spent_share,
        **dict.fromkeys(("deadline-share", "deadline-zero", "deadline-points-off", "deadline-share-off"), _by_day),
    }
)
"""The share of the weight by each formula name, from a step's inputs. Steps with a share, a deduction or parts need none."""


def _share(actual: Fraction, least: Fraction) -> Fraction:
    if actual >= least:
        return Fraction(1)
    return max(actual, Fraction(0)) / least if least > 0 else Fraction(0)


def _over(actual: Fraction, most: Fraction) -> Fraction:
    if actual <= most:
        return Fraction(1)
    return most / actual if most > 0 else Fraction(0)


_UNKNOWN = ("2024-01-", "2024-")  # what stands for the month and the year that a day does not tell


def _figure(name: str, step: Step) -> Fraction:
    """Return the input called *name*: a figure, or a day as its number in the calendar."""
    given = step.inputs.get(name)
    number = None if given is None else _day(given) if isinstance(given, str) else Fraction(given)
    if number is None:
        _refuse(derivation_texts.NO_INPUT, step, name=name)
    return number


def _day(text: str) -> Fraction | None:
    """Return a day as its number: ``2024-12-31``, ``12-31`` of a year not known (a leap year holds every day), ``---10`` of any month."""
    unknown = next((start for start in _UNKNOWN if len(start + text.lstrip("-")) == len("2024-01-10")), "")
    try:
        return Fraction(date.fromisoformat(unknown + text.lstrip("-")).toordinal())
    except ValueError:
        return None


def _rounded(step: Step, points: Fraction) -> Decimal:
    mode = next((way for way in Rounding if way.value == step.inputs.get("mode")), None)
    if mode is None:
        _refuse(derivation_texts.NO_INPUT, step, name="mode")
    return round_to(points, int(_figure("places", step)), mode)


def _refuse(text: Text, step: Step, **parameters: object) -> NoReturn:
    raise DerivationError(text(rule=step.rule or "", **parameters))
