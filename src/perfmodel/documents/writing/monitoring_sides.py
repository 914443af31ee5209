"""The sheets beside the monitoring forms: a summary, the plan in money, and the basis of every light."""

from collections import Counter
from collections.abc import Iterable

from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import LIKELIHOOD_WORDS, shown_value
from perfmodel.documents.writing.blocks import in_unit, on_lines, write_remarks
from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.form_sheet import PERCENT
from perfmodel.documents.writing.monitoring_labels import CHECK_HEADS, PLAN_HEADS, SUMMARY_HEADS
from perfmodel.documents.writing.monitoring_words import light_look, shown_light
from perfmodel.documents.writing.sheets import (
    CENTRED,
    HEAD,
    MONEY,
    TEXT,
    TITLE,
    border,
    fit_heights,
    merge,
    page,
    put,
    set_widths,
)
from perfmodel.messages import Message, Note
from perfmodel.monitoring import DocumentMonitoring, Monitoring
from perfmodel.monitoring.plan import parts_of, shown_in
from perfmodel.quantities import Quantity
from perfmodel.scoring import Step
from perfmodel.terms import Light, Likelihood

__all__ = ["write_check_basis", "write_monitoring_summary", "write_plan"]

_HEADS = 2
_SUMMARY_WIDTHS = (6, 24, 40, 14, 14, 10, 11, 10, 15, 7, 7, 7, 7, 9)
_PLAN_WIDTHS = (46, 14, 14, 18, 18)
_BASIS_WIDTHS = (16, 22, 16, 16, 9, 11, 46, 17, 30)


def write_monitoring_summary(book: Book, whole: DocumentMonitoring) -> None:
    """Add the sheet 汇总: a row a project, its money and how many indicators have which light."""
    sheet = _begin(book, "汇总", f"绩效运行监控汇总表（截至 {whole.on}）", SUMMARY_HEADS, _SUMMARY_WIDTHS)
    for row, checked in enumerate(whole.projects, start=_HEADS + 1):
        spending, unit = checked.spending, checked.project.money_unit
        put(sheet, row, 1, row - _HEADS, CENTRED)
        put(sheet, row, 2, checked.project.code or "—", CENTRED)
        put(sheet, row, 3, f"{checked.project.name}（{unit}）")
        amounts = ((4, spending.budget), (5, spending.spent), (9, spending.expected))
        for column, amount in amounts:
            _put_amount(sheet, row, column, in_unit(amount, unit))
        put(sheet, row, 6, "—" if spending.rate is None else spending.rate, PERCENT)
        put(sheet, row, 7, spending.planned, PERCENT)
        put(sheet, row, 8, shown_light(spending.light, None), light_look(spending.light))
        lights = Counter(check.light for check in checked.indicators)
        for column, light in enumerate((*Light, None), start=10):
            put(sheet, row, column, lights[light], CENTRED)
    _finish(sheet, _HEADS + len(whole.projects), len(SUMMARY_HEADS))


def write_plan(book: Book, whole: DocumentMonitoring) -> None:
    """Add the sheet 支出计划: what is planned to be spent by each checkpoint, in each table's unit."""
    sheet = _begin(book, "支出计划", "资金支出计划", PLAN_HEADS, _PLAN_WIDTHS)
    row = _HEADS + 1
    for checked in whole.projects:
        unit, parts = checked.project.money_unit, parts_of(checked.spending.plan)
        for point in checked.spending.plan:
            put(sheet, row, 1, f"{checked.project.name}（{unit}）", TEXT)
            put(sheet, row, 2, str(point.by), CENTRED)
            put(sheet, row, 3, point.share, PERCENT)
            for column, amount in ((4, point.amount), (5, None if point.amount is None else next(parts))):
                put(sheet, row, column, None if amount is None else shown_in(amount, unit), MONEY)
            row += 1
    _finish(sheet, row - 1, len(PLAN_HEADS))


def write_check_basis(book: Book, whole: DocumentMonitoring) -> None:
    """Add the sheet 监控依据: for every light the steps that led to it, with the rule's source."""
    sheet = _begin(book, "监控依据", "监控依据", CHECK_HEADS, _BASIS_WIDTHS)
    row = _HEADS + 1
    for checked in whole.projects:
        row = _write_project(sheet, row, checked)
    row = write_remarks(sheet, row, "全部项目", (*whole.errors, *whole.notes), columns=len(CHECK_HEADS))
    _finish(sheet, row - 1, len(CHECK_HEADS))


def _write_project(sheet: Worksheet, row: int, checked: Monitoring) -> int:
    name, spending = checked.project.name, checked.spending
    amounts = tuple("" if amount is None else str(amount) for amount in (spending.budget, spending.spent))
    _write_basis(sheet, row, (name, "预算执行", *amounts), spending.light, None)
    _write_steps(sheet, row, spending.derivation, spending.why, spending.notes)
    for check in checked.indicators:
        row += 1
        key, target = str(check.indicator.key), shown_value(check.indicator.target)
        _write_basis(sheet, row, (name, key, target, shown_value(check.actual)), check.light, check.likelihood)
        _write_steps(sheet, row, check.derivation, check.why, check.notes)
    return write_remarks(sheet, row + 1, name, (*checked.errors, *checked.notes), columns=len(CHECK_HEADS))


def _write_basis(
    sheet: Worksheet, row: int, given: Iterable[str], light: Light | None, likelihood: Likelihood | None
) -> None:
    for column, text in enumerate(given, start=1):
        put(sheet, row, column, text, TEXT)
    put(sheet, row, 5, shown_light(light, None), light_look(light))
    put(sheet, row, 6, LIKELIHOOD_WORDS[likelihood] if likelihood else "—", CENTRED)


def _write_steps(sheet: Worksheet, row: int, steps: Iterable[Step], why: Message | None, notes: Iterable[Note]) -> None:
    steps = tuple(steps)
    put(sheet, row, 7, on_lines(str(step.text) for step in steps), TEXT)
    put(sheet, row, 8, on_lines(str(step.source) for step in steps if step.source), TEXT)
    put(sheet, row, 9, on_lines((*([str(why)] if why else []), *map(str, notes))), TEXT)


def _put_amount(sheet: Worksheet, row: int, column: int, amount: Quantity | None) -> None:
    put(sheet, row, column, None if amount is None else amount.magnitude, MONEY)


def _begin(book: Book, name: str, title: str, heads: tuple[str, ...], widths: tuple[float, ...]) -> Worksheet:
    sheet = book.add(name)
    set_widths(sheet, widths)
    put(sheet, 1, 1, title, TITLE)
    merge(sheet, 1, 1, across=len(heads))
    for column, head in enumerate(heads, start=1):
        put(sheet, _HEADS, column, head, HEAD)
    return sheet


def _finish(sheet: Worksheet, last: int, columns: int) -> None:
    border(sheet, _HEADS, last, columns)
    fit_heights(sheet, _HEADS, last, columns)
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = f"A{_HEADS + 1}"
    page(sheet, heads=f"{_HEADS}:{_HEADS}")
