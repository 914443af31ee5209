"""perfmodel: budget performance targets (预算绩效目标) as typed values, and the scores that results earn against them.

A target is a set of acceptable actuals; a score says where the actual fell; every point is traced to a rule and its source.

>>> import perfmodel as pm
>>> pm.parse("≥95%").implies(pm.parse("≥90%"))
True
>>> pm.score_indicator(target="≥95%", actual="90%", weight=10).points
Decimal('9.47')

Everything below is loaded on first use: ``import perfmodel`` alone loads nothing else.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from perfmodel.auditing import Audit, AuditRow, audit
    from perfmodel.documents import (
        read,
        read_actuals,
        read_all,
        read_progress,
        write_monitoring_form,
        write_progress_template,
        write_self_assessment,
        write_template,
    )
    from perfmodel.errors import (
        DocumentError,
        ExchangeError,
        IncompatibleUnitsError,
        ModelError,
        NotComparableError,
        PerfmodelError,
        RulesError,
    )
    from perfmodel.exchange import from_dict, to_dict
    from perfmodel.findings import Finding, Findings, Severity
    from perfmodel.messages import Note
    from perfmodel.model import (
        Actual,
        Actuals,
        Adjustment,
        Budget,
        Checkpoint,
        Department,
        Document,
        Execution,
        FundingPlan,
        Indicator,
        Key,
        Objective,
        Progress,
        Project,
        ProjectActuals,
        Safeguard,
    )
    from perfmodel.monitoring import (
        DocumentMonitoring,
        IndicatorCheck,
        Monitoring,
        PlannedAmount,
        SpendingCheck,
        monitor,
        monitor_document,
        planned_amounts,
        spending_curve,
    )
    from perfmodel.quantities import Catalogue, Quantity, Unit
    from perfmodel.rules import RuleSet, load_rules
    from perfmodel.scoring import (
        AddedIndicator,
        AddedUp,
        Assessment,
        ComparedRow,
        ComparedTotal,
        Comparison,
        Contribution,
        DerivationError,
        DerivationRow,
        Difference,
        ExecutionScore,
        Headroom,
        Member,
        NoLeastActualError,
        ProjectAssessment,
        Ranked,
        RequiredActualError,
        RollUp,
        Score,
        Step,
        TotalDifference,
        UnreachablePointsError,
        WhatIf,
        add_up,
        add_up_indicator,
        assess,
        assess_project,
        compare,
        derivation_line,
        derivation_table,
        grade_distribution,
        headroom,
        rank,
        recompute,
        required_actual,
        roll_up,
        roll_up_units,
        score_indicator,
        what_if,
    )
    from perfmodel.sources import Source
    from perfmodel.terms import (
        Category,
        Cause,
        Degree,
        Direction,
        Form,
        Grade,
        Light,
        Likelihood,
        Polarity,
        Status,
        Subcategory,
    )
    from perfmodel.values import (
        Approximation,
        Blank,
        Completion,
        Context,
        Deadline,
        Description,
        FigureSet,
        Interval,
        Operator,
        Part,
        PartialDate,
        Period,
        Several,
        Tendency,
        Threshold,
        Unreadable,
        Value,
        ValueParseError,
        join,
        parse,
        split,
    )
    from perfmodel.values import format_value as format  # noqa: A004 - the face's own verb, as in ``pm.format``

__version__ = "0.1.0"

_HOMES = {
    "perfmodel.auditing": ("Audit", "AuditRow", "audit"),
    "perfmodel.documents": (
        "read",
        "read_actuals",
        "read_all",
        "read_progress",
        "write_monitoring_form",
        "write_progress_template",
        "write_self_assessment",
        "write_template",
    ),
    "perfmodel.errors": (
        "DocumentError",
        "ExchangeError",
        "IncompatibleUnitsError",
        "ModelError",
        "NotComparableError",
        "PerfmodelError",
        "RulesError",
    ),
    "perfmodel.exchange": ("from_dict", "to_dict"),
    "perfmodel.findings": ("Finding", "Findings", "Severity"),
    "perfmodel.messages": ("Note",),
    "perfmodel.model": (
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
    ),
    "perfmodel.monitoring": (
        "DocumentMonitoring",
        "IndicatorCheck",
        "Monitoring",
        "PlannedAmount",
        "SpendingCheck",
        "monitor",
        "monitor_document",
        "planned_amounts",
        "spending_curve",
    ),
    "perfmodel.quantities": ("Catalogue", "Quantity", "Unit"),
    "perfmodel.rules": ("RuleSet", "load_rules"),
    "perfmodel.scoring": (
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
        "ExecutionScore",
        "Headroom",
        "Member",
        "NoLeastActualError",
        "ProjectAssessment",
        "Ranked",
        "RequiredActualError",
        "RollUp",
        "Score",
        "Step",
        "TotalDifference",
        "UnreachablePointsError",
        "WhatIf",
        "add_up",
        "add_up_indicator",
        "assess",
        "assess_project",
        "compare",
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
    ),
    "perfmodel.sources": ("Source",),
    "perfmodel.terms": (
        "Category",
        "Cause",
        "Degree",
        "Direction",
        "Form",
        "Grade",
        "Light",
        "Likelihood",
        "Polarity",
        "Status",
        "Subcategory",
    ),
    "perfmodel.values": (
        "Approximation",
        "Blank",
        "Completion",
        "Context",
        "Deadline",
        "Description",
        "FigureSet",
        "Interval",
        "Operator",
        "Part",
        "PartialDate",
        "Period",
        "Several",
        "Tendency",
        "Threshold",
        "Unreadable",
        "Value",
        "ValueParseError",
        "format",
        "join",
        "parse",
        "split",
    ),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}
_OWN_NAMES = {"format": "format_value"}  # a room's name where the face's is a builtin's

__all__ = [  # noqa: RUF022 - grouped by what a reader looks for; the names are literals
    # text and values
    "parse", "format", "split", "join", "Context", "Value", "Threshold", "Interval", "Approximation", "Deadline", "Period", "Tendency", "Completion",
    "Description", "Several", "Part", "Blank", "Unreadable", "Operator", "PartialDate", "FigureSet",
    # quantities
    "Quantity", "Unit", "Catalogue",
    # documents
    "read", "read_all", "read_actuals", "write_template", "write_self_assessment",
    "Document", "Department", "Project", "Budget", "FundingPlan", "Checkpoint", "Execution", "Objective", "Safeguard", "Indicator", "Key", "Actual",
    "Adjustment",
    "ProjectActuals", "Actuals", "Source", "Note",
    # scoring
    "score_indicator", "assess", "assess_project", "load_rules", "Score", "Step", "ExecutionScore", "ProjectAssessment", "Assessment", "RuleSet",
    # what was found
    "audit", "Audit", "AuditRow", "Finding", "Findings", "Severity",
    # monitoring
    "monitor", "monitor_document", "planned_amounts", "spending_curve", "Monitoring", "DocumentMonitoring", "SpendingCheck", "IndicatorCheck", "PlannedAmount",
    "Progress", "write_progress_template", "read_progress", "write_monitoring_form",
    # what scores tell
    "recompute", "derivation_line", "derivation_table", "DerivationRow", "required_actual", "headroom", "Headroom", "what_if", "WhatIf", "Difference",
    "TotalDifference", "compare", "Comparison", "ComparedRow", "ComparedTotal",
    # many units
    "roll_up", "roll_up_units", "RollUp", "Member", "rank", "Ranked", "grade_distribution", "add_up", "add_up_indicator", "AddedUp", "AddedIndicator",
    "Contribution",
    # interchange
    "to_dict", "from_dict",
    # terms
    "Category", "Subcategory", "Form", "Status", "Grade", "Degree", "Direction", "Polarity", "Light", "Likelihood", "Cause",
    # errors
    "PerfmodelError", "ValueParseError", "IncompatibleUnitsError", "NotComparableError", "ModelError", "DocumentError", "RulesError",
    "ExchangeError", "DerivationError", "RequiredActualError", "UnreachablePointsError", "NoLeastActualError",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module  # noqa: PLC0415 - an import of perfmodel alone pays for nothing

    value: object = getattr(import_module(_HOME_OF[name]), _OWN_NAMES.get(name, name))
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
