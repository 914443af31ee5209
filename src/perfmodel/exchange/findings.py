"""Findings: what review and audit report, as plain data. A suggestion's code is its own business and is not written."""

from attrs import frozen

from perfmodel.exchange.notes import literal
from perfmodel.exchange.shapes import SCHEMA, Schema
from perfmodel.findings import Finding, Findings, Severity
from perfmodel.messages import Message
from perfmodel.model import Key
from perfmodel.sources import Source

__all__ = ["FindingShape", "FindingsShape", "findings_of", "findings_shape"]


@frozen(kw_only=True)
class FindingShape:
    """One finding."""

    code: str
    severity: Severity
    dimension: str | None
    project: str | None
    key: Key | None
    indicator: str | None
    message: Message
    suggestion: Message | None
    source: Source | None


@frozen(kw_only=True)
class FindingsShape:
    """The findings of one run."""

    schema: Schema
    findings: tuple[FindingShape, ...]


def findings_shape(findings: Findings) -> FindingsShape:
    """Return the form of *findings*."""
    return FindingsShape(schema=SCHEMA, findings=tuple(map(_shape, findings)))


def findings_of(shape: FindingsShape) -> Findings:
    """Return the findings."""
    return Findings(tuple(map(_finding, shape.findings)))


def _shape(finding: Finding) -> FindingShape:
    return FindingShape(
        code=finding.code,
        severity=finding.severity,
        dimension=finding.dimension,
        project=finding.project,
        key=finding.key,
        indicator=finding.indicator,
        message=finding.message,
        suggestion=finding.suggestion,
        source=finding.source,
    )


def _finding(shape: FindingShape) -> Finding:
    return Finding(
        literal(shape.code, shape.message),
        shape.severity,
        dimension=shape.dimension,
        project=shape.project,
        key=shape.key,
        indicator=shape.indicator,
        suggestion=shape.suggestion,
        source=shape.source,
    )
