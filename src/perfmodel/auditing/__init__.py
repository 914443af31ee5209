"""Audit: the scores of a filled form that somebody else worked out, each recomputed from the line beside it."""

from perfmodel.auditing.document import Reviewed, audit
from perfmodel.auditing.result import Audit, AuditRow
from perfmodel.auditing.verdicts import Standing

__all__ = ["Audit", "AuditRow", "Reviewed", "Standing", "audit"]
