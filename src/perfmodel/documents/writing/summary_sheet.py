"""The summary (汇总): one row a project, its figures pointing at the forms."""

from collections.abc import Sequence
from fractions import Fraction

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.form_sheet import PERCENT, points_look
from perfmodel.documents.writing.labels import SUMMARY_HEADS
from perfmodel.documents.writing.sheets import (
    CENTRED,
    HEAD,
    LABEL,
    MONEY,
    TITLE,
    border,
    fit_heights,
    merge,
    page,
    put,
    set_widths,
)
from perfmodel.model import USUAL_UNIT
from perfmodel.quantities import Magnitude, Quantity
from perfmodel.scoring import Assessment, ProjectAssessment

__all__ = ["remark", "write_summary"]

_WIDTHS = (6, 25, 46, 15, 15, 11, 11, 8, 30)
_NUMBER, _CODE, _NAME, _BUDGET, _SPENT, _RATE, _TOTAL, _GRADE, _REMARK = range(1, 10)
_HEADS = 3


def write_summary(book: Book, sheet: Worksheet, assessment: Assessment, totals: Sequence[str]) -> None:
    """Fill *sheet*; *totals* are the cells where the projects' totals stand."""
    document, last = assessment.document, len(SUMMARY_HEADS)
    set_widths(sheet, _WIDTHS)
    put(sheet, 1, 1, f"项目支出绩效自评汇总表{f'（{document.year}年度）' if document.year else ''}", TITLE)
    put(sheet, 2, 1, f"部门：{document.department.name or '' if document.department else ''}")
    put(sheet, 2, _REMARK, f"单位：{_unit(assessment.projects)}")
    merge(sheet, 1, 1, across=last)
    merge(sheet, 2, 1, across=3)
    for column, head in enumerate(SUMMARY_HEADS, start=1):
        put(sheet, _HEADS, column, head, HEAD)
    places = assessment.rules.rounding.places
    for row, (project, total) in enumerate(zip(assessment.projects, totals, strict=True), start=_HEADS + 1):
        _write_project(book, sheet, row, project, _unit(assessment.projects))
        book.put_formula(sheet, (row, _TOTAL), total, project.total, points_look(project.total, places))
    row = _HEADS + 1 + len(assessment.projects)
    _write_sums(book, sheet, row, assessment.projects)
    border(sheet, _HEADS, row, last)
    fit_heights(sheet, 2, row, last)
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = f"A{_HEADS + 1}"
    page(sheet, heads=f"{_HEADS}:{_HEADS}")


def _unit(projects: Sequence[ProjectAssessment]) -> str:
    budgets = (project.execution.budget for project in projects)
    return next((budget.unit.symbol for budget in budgets if budget is not None), USUAL_UNIT)


def _write_project(book: Book, sheet: Worksheet, row: int, project: ProjectAssessment, unit: str) -> None:
    execution = project.execution
    put(sheet, row, _NUMBER, row - _HEADS, CENTRED)
    put(sheet, row, _CODE, project.project.code or "—", CENTRED)
    put(sheet, row, _NAME, project.project.name)
    for column, amount in ((_BUDGET, execution.budget), (_SPENT, execution.spent)):
        put(sheet, row, column, None if amount is None else _magnitude(amount, unit), MONEY)
    if execution.rate is None:
        put(sheet, row, _RATE, "—", CENTRED)
    else:
        book.put_formula(sheet, (row, _RATE), _quotient(row), execution.rate, PERCENT)
    put(sheet, row, _GRADE, project.grade.value if project.grade else "待定", CENTRED)
    put(sheet, row, _REMARK, remark(project))


def remark(project: ProjectAssessment) -> str:
    """Return what has to be known with a total: that it is provisional, and for want of what."""
    names = [
        indicator.name
        for indicator, score in zip(project.project.indicators, project.scores, strict=True)
        if score.points is None and score.weight is not None
    ]
    if project.execution.counts and project.execution.score.points is None:
        names.append("预算执行率")
    return f"暂定，未计分：{'、'.join(names)}" if project.provisional else ""


def _write_sums(book: Book, sheet: Worksheet, row: int, projects: Sequence[ProjectAssessment]) -> None:
    unit = _unit(projects)
    put(sheet, row, _NUMBER, "合计", LABEL)
    merge(sheet, row, _NUMBER, across=3)
    amounts = {
        _BUDGET: [project.execution.budget for project in projects],
        _SPENT: [project.execution.spent for project in projects],
    }
    sums = {
        column: sum((Fraction(_magnitude(each, unit)) for each in given if each), Fraction(0))
        for column, given in amounts.items()
    }
    for column, total in sums.items():
        letter = get_column_letter(column)
        book.put_formula(sheet, (row, column), f"SUM({letter}{_HEADS + 1}:{letter}{row - 1})", total, MONEY)
    if sums[_BUDGET]:
        book.put_formula(sheet, (row, _RATE), _quotient(row), sums[_SPENT] / sums[_BUDGET], PERCENT)


def _quotient(row: int) -> str:
    return f"{get_column_letter(_SPENT)}{row}/{get_column_letter(_BUDGET)}{row}"


def _magnitude(amount: Quantity, unit: str) -> Magnitude:
    return (amount.to(unit) if amount.is_comparable_to(Quantity(0, unit)) else amount).magnitude
