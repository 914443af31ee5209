"""The self-assessment workbook (自评表): the official form, one sheet a project, between a summary and the basis of every score."""

from os import PathLike

from perfmodel.documents.reading.actuals_sheet import project_titles
from perfmodel.documents.writing import texts
from perfmodel.documents.writing.basis_sheet import write_basis
from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.form_sheet import write_form
from perfmodel.documents.writing.summary_sheet import write_summary
from perfmodel.errors import DocumentError
from perfmodel.scoring import Assessment
from perfmodel.sources import Source

__all__ = ["write_self_assessment"]


def write_self_assessment(assessment: Assessment, path: str | PathLike[str]) -> None:
    """Write the forms of *assessment* to the xlsx file *path*, whole or not at all.

    Raises `DocumentError` if there is no project (D301) or the file cannot be written (D302).
    """
    document = assessment.document
    if not assessment.projects:
        raise DocumentError(texts.NO_PROJECTS(), source=document.source or Source(document=str(path)))
    book = Book()
    summary = book.add("汇总")
    titled = zip(project_titles(document), assessment.projects, strict=True)
    totals = [write_form(book, title, project, assessment) for title, project in titled]
    write_summary(book, summary, assessment, totals)
    write_basis(book, assessment)
    book.save(path)
