"""Monitoring: how far a project's money and targets are on a day of the year, each light traced to a rule and its source."""

from perfmodel.monitoring.indicator import IndicatorCheck
from perfmodel.monitoring.money import SpendingCheck
from perfmodel.monitoring.plan import PlannedAmount, planned_amounts, spending_curve
from perfmodel.monitoring.project import DocumentMonitoring, Monitoring, monitor, monitor_document

__all__ = [
    "DocumentMonitoring",
    "IndicatorCheck",
    "Monitoring",
    "PlannedAmount",
    "SpendingCheck",
    "monitor",
    "monitor_document",
    "planned_amounts",
    "spending_curve",
]
