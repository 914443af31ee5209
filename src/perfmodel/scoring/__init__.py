"""Scoring: what actuals earn against targets under a rule set, each point traced to a rule and its source."""

from perfmodel.scoring.assessing import assess, assess_project
from perfmodel.scoring.assessment import Assessment, ExecutionScore, ProjectAssessment
from perfmodel.scoring.errors import DerivationError
from perfmodel.scoring.indicator import Rules, score_indicator
from perfmodel.scoring.recomputing import recompute
from perfmodel.scoring.score import Score
from perfmodel.scoring.telling import DerivationRow, derivation_line, derivation_table
from perfmodel.scoring.trace import Exact, Step, StepKind
from perfmodel.scoring.weights import default_weights

__all__ = [
    "Assessment",
    "DerivationError",
    "DerivationRow",
    "Exact",
    "ExecutionScore",
    "ProjectAssessment",
    "Rules",
    "Score",
    "Step",
    "StepKind",
    "assess",
    "assess_project",
    "default_weights",
    "derivation_line",
    "derivation_table",
    "recompute",
    "score_indicator",
]
