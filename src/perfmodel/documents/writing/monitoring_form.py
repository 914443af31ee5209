"""The monitoring workbook (监控表): the official form, one sheet a project, between a summary, the plan in money and the basis of every light."""

from os import PathLike

from perfmodel.documents.reading.actuals_sheet import project_titles
from perfmodel.documents.writing import texts
from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.monitoring_sheet import write_monitoring_sheet
from perfmodel.documents.writing.monitoring_sides import write_check_basis, write_monitoring_summary, write_plan
from perfmodel.errors import DocumentError
from perfmodel.monitoring import DocumentMonitoring
from perfmodel.sources import Source

__all__ = ["write_monitoring_form"]


def write_monitoring_form(monitoring: DocumentMonitoring, path: str | PathLike[str]) -> None:
    """Write the forms of *monitoring* to the xlsx file *path*, whole or not at all.

    Raises `DocumentError` if there is no project (D301) or the file cannot be written (D302).
    """
    document = monitoring.document
    if not monitoring.projects:
        raise DocumentError(texts.NO_PROJECTS(), source=document.source or Source(document=str(path)))
    book = Book()
    write_monitoring_summary(book, monitoring)
    for title, project in zip(project_titles(document), monitoring.projects, strict=True):
        write_monitoring_sheet(book, title, project, monitoring)
    write_plan(book, monitoring)
    write_check_basis(book, monitoring)
    book.save(path)
