"""The outcome in words (实际完成情况): what the scores say of a project's goals, and nothing that they do not."""

from perfmodel.documents.reading.actuals_sheet import shown_value
from perfmodel.model import Indicator
from perfmodel.quantities import round_to
from perfmodel.scoring import ProjectAssessment, Score

__all__ = ["describe_outcome"]


def describe_outcome(assessed: ProjectAssessment) -> str:
    """Return how many targets were reached, which were not and why, and how much of the money was spent."""
    rows = list(zip(assessed.project.indicators, assessed.scores, strict=True))
    full = sum(score.is_full for _, score in rows)
    sentences = [f"共{len(rows)}项绩效指标，{full}项得满分。"] if rows else []
    short = [_shown(indicator) for indicator, score in rows if _is_short(score)]
    if short:
        sentences.append(f"未得满分：{'；'.join(short)}。")
    unscored = [indicator.name for indicator, score in rows if score.points is None and score.weight is not None]
    if unscored:
        sentences.append(f"未计分：{'、'.join(unscored)}。")
    if assessed.execution.rate is not None:
        sentences.append(f"预算执行率{round_to(assessed.execution.rate * 100, 2)}%。")
    return "\n".join(sentences)


def _is_short(score: Score) -> bool:
    return score.points is not None and not score.is_full


def _shown(indicator: Indicator) -> str:
    return (
        f"{indicator.name}（指标值{shown_value(indicator.target_in_force)}，实际完成{shown_value(indicator.actual)}）"
    )
