"""Scoring: what actuals earn against targets under a rule set, each point traced to a rule and its source."""

from perfmodel.scoring.adding_up import AddedIndicator, AddedUp, Contribution, add_up, add_up_indicator
from perfmodel.scoring.assessing import assess, assess_project
from perfmodel.scoring.assessment import Assessment, ExecutionScore, ProjectAssessment
from perfmodel.scoring.errors import DerivationError, NoLeastActualError, RequiredActualError, UnreachablePointsError
from perfmodel.scoring.headroom import Headroom, headroom
from perfmodel.scoring.indicator import Rules, score_indicator
from perfmodel.scoring.ranking import Ranked, rank
from perfmodel.scoring.recomputing import recompute
from perfmodel.scoring.required import required_actual
from perfmodel.scoring.rollup import Member, RollUp, grade_distribution, roll_up, roll_up_units
from perfmodel.scoring.score import Score
from perfmodel.scoring.side_by_side import ComparedRow, ComparedTotal, Comparison, compare
from perfmodel.scoring.telling import DerivationRow, derivation_line, derivation_table
from perfmodel.scoring.trace import Exact, Step, StepKind
from perfmodel.scoring.weights import default_weights
from perfmodel.scoring.what_if import Difference, TotalDifference, WhatIf, what_if

__all__ = [
    "AddedIndicator",
    "AddedUp",
    "Assessment",
    "ComparedRow",
    "ComparedTotal",
    "Comparison",
    "Contribution",
    "DerivationError",
    "DerivationRow",
    "Difference",
    "Exact",
    "ExecutionScore",
    "Headroom",
    "Member",
    "NoLeastActualError",
    "ProjectAssessment",
    "Ranked",
    "RequiredActualError",
    "RollUp",
    "Rules",
    "Score",
    "Step",
    "StepKind",
    "TotalDifference",
    "UnreachablePointsError",
    "WhatIf",
    "add_up",
    "add_up_indicator",
    "assess",
    "assess_project",
    "compare",
    "default_weights",
    "derivation_line",
    "derivation_table",
    "grade_distribution",
    "headroom",
    "rank",
    "recompute",
    "required_actual",
    "roll_up",
    "roll_up_units",
    "score_indicator",
    "what_if",
]
