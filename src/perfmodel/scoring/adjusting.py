"""Adjusted targets (绩效目标调整): scored against the target in force, with the initial one and the approval told beside it."""

from attrs import evolve

from perfmodel.messages import Note
from perfmodel.model import Indicator
from perfmodel.scoring import adjustment_texts as texts
from perfmodel.scoring.reading import shown
from perfmodel.scoring.score import Score
from perfmodel.scoring.trace import Step, StepKind

__all__ = ["with_adjustment"]


def with_adjustment(score: Score, indicator: Indicator) -> Score:
    """Return *score*, of *indicator*'s target in force, with a step and a note that show what it was adjusted from. Without an adjustment, as it is."""
    adjustment = indicator.adjustment
    if adjustment is None:
        return score
    inputs = {"initial": shown(indicator.target), "target": shown(adjustment.target)}
    if adjustment.approval is None:
        step, note = texts.ADJUSTED_WITHOUT_APPROVAL, texts.NO_APPROVAL
    else:
        step, note = texts.ADJUSTED, texts.SCORED_AS_ADJUSTED
        inputs["approval"] = adjustment.approval
    told = Step(kind=StepKind.READ, inputs={**inputs}, text=step(**inputs))
    return evolve(
        score,
        derivation=(told, *score.derivation),
        notes=(Note(note(key=indicator.key, **inputs), source=indicator.source), *score.notes),
    )
