"""Documents: published files into the model, and the model into the forms that departments file.

Workbooks need the extra ``xlsx``, which is loaded when one is read or written: until then everything here is there without it.
"""

from os import PathLike
from typing import TYPE_CHECKING

from perfmodel.documents.reading import read, read_all
from perfmodel.model import Actuals, Document

if TYPE_CHECKING:
    from perfmodel.monitoring import DocumentMonitoring
    from perfmodel.rules import RuleSet
    from perfmodel.scoring import Assessment

__all__ = [
    "read",
    "read_actuals",
    "read_all",
    "read_progress",
    "write_monitoring_form",
    "write_progress_template",
    "write_self_assessment",
    "write_template",
]


def read_actuals(path: str | PathLike[str], document: Document) -> Actuals:
    """Return what the filled workbook *path* states of the projects of *document*; what cannot be used is refused cell by cell with its place.

    Raises `DocumentError` if it is no workbook (D201 to D205) or one of another document (D206).
    """
    from perfmodel.documents.reading import actuals  # noqa: PLC0415 - the extra is loaded on first use

    return actuals.read_actuals(path, document)


def read_progress(path: str | PathLike[str], document: Document) -> Actuals:
    """Return how far the projects of *document* are, as the filled workbook *path* (or the official form) states it: rows are `Progress`."""
    from perfmodel.documents.reading import actuals  # noqa: PLC0415 - the extra is loaded on first use

    return actuals.read_progress(path, document)


def write_progress_template(document: Document, path: str | PathLike[str], rules: "RuleSet | None" = None) -> None:
    """Write the workbook in which staff fill in how far the projects of *document* are. Raises `DocumentError` (D301, D302)."""
    from perfmodel.documents.writing import template  # noqa: PLC0415 - the extra is loaded on first use

    template.write_progress_template(document, path, rules)


def write_monitoring_form(monitoring: "DocumentMonitoring", path: str | PathLike[str]) -> None:
    """Write the official forms (执行监控表) of *monitoring*, one sheet a project, whole or not at all. Raises `DocumentError` (D301, D302)."""
    from perfmodel.documents.writing import monitoring_form  # noqa: PLC0415 - the extra is loaded on first use

    monitoring_form.write_monitoring_form(monitoring, path)


def write_template(document: Document, path: str | PathLike[str], rules: "RuleSet | None" = None) -> None:
    """Write the workbook that staff fill in, one sheet a project of *document*, with the words for degrees of *rules* (mof-2020). Raises `DocumentError` (D301, D302)."""
    from perfmodel.documents.writing import template  # noqa: PLC0415 - the extra is loaded on first use

    template.write_template(document, path, rules)


def write_self_assessment(assessment: "Assessment", path: str | PathLike[str]) -> None:
    """Write the official forms (自评表) of *assessment*, one sheet a project, whole or not at all. Raises `DocumentError` (D301, D302)."""
    from perfmodel.documents.writing import self_assessment  # noqa: PLC0415 - the extra is loaded on first use

    self_assessment.write_self_assessment(assessment, path)
