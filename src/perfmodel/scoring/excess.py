"""Excess: an actual above its target, held against what the rule set says of over-completion (偏离度)."""

from fractions import Fraction

from attrs import evolve

from perfmodel.quantities import Dimension
from perfmodel.scoring.answer import Answer, Case, apply
from perfmodel.scoring.formulas import Figures
from perfmodel.scoring.polarity import measured_by
from perfmodel.scoring.wanted import Wanted

__all__ = ["judge_excess"]


def judge_excess(answer: Answer, wanted: Wanted, figure: Fraction, case: Case) -> Answer:
    """Return *answer*, the whole weight, with what the rules take off or ask for where *figure* lies far above the target.

    Not where less is better, not for costs, and not for a share that cannot exceed 100 %.
    """
    way, target = case.rules.formulas.over_completion, wanted.range.lower
    if way is None or target is None or target <= 0 or wanted.kind not in {"positive", "equality"}:
        return answer
    is_above = bool(way.thresholds) and figure > target * Fraction(way.thresholds[0])
    if not is_above or answer.points != case.weight or case.context.is_cost or _is_capped(wanted, figure, case):
        return answer
    excess = apply("over_completion", Figures(weight=case.weight, actual=figure, lower=target), case)
    if excess.points == answer.points:  # nothing is taken off: the formula's own sentence stands
        return evolve(answer, notes=(*answer.notes, *excess.notes))
    return excess.after(*answer.steps, notes=answer.notes)


def _is_capped(wanted: Wanted, figure: Fraction, case: Case) -> bool:
    """Whether the indicator is a share of a whole, which 100 % is the most of: neither cell goes beyond, and no change is measured."""
    return (
        wanted.unit.dimension is Dimension.RATIO
        and figure * wanted.unit.factor <= 1
        and measured_by(case.context.name) is None
    )
