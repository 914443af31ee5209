"""The model: documents, projects, money and indicators as immutable values."""

from perfmodel.model.adjustment import Adjustment
from perfmodel.model.document import Actuals, Department, Document, Objective, Project, ProjectActuals, Safeguard
from perfmodel.model.indicator import Actual, Indicator, Key, keys_of
from perfmodel.model.money import USUAL_UNIT, Budget, Checkpoint, Execution, FundingPlan
from perfmodel.model.progress import Progress

__all__ = [
    "USUAL_UNIT",
    "Actual",
    "Actuals",
    "Adjustment",
    "Budget",
    "Checkpoint",
    "Department",
    "Document",
    "Execution",
    "FundingPlan",
    "Indicator",
    "Key",
    "Objective",
    "Progress",
    "Project",
    "ProjectActuals",
    "Safeguard",
    "keys_of",
]
