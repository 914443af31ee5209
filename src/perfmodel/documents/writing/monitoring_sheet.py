"""One project's 项目支出绩效目标执行监控表, laid out as the annex of 财预〔2019〕136号 prints it: money, goals, indicators with causes and likelihood."""

from collections.abc import Iterator
from fractions import Fraction

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import LIKELIHOOD_WORDS, level, shown_value
from perfmodel.documents.writing.blocks import in_unit, listed, merge_equal
from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.form_sheet import PERCENT
from perfmodel.documents.writing.monitoring_labels import INDICATOR_HEADS, MONEY_HEADS, MONEY_PARTS
from perfmodel.documents.writing.monitoring_words import light_look, months_of, shown_expected, shown_light
from perfmodel.documents.writing.sheets import (
    CENTRED,
    LABEL,
    MONEY,
    PLAIN,
    TEXT,
    TITLE,
    border,
    fit_heights,
    merge,
    page,
    put,
    set_widths,
)
from perfmodel.model import Budget, Progress
from perfmodel.monitoring import DocumentMonitoring, IndicatorCheck, Monitoring
from perfmodel.quantities import Quantity
from perfmodel.terms import Cause, Likelihood

__all__ = ["write_monitoring_sheet"]

_WIDTHS = (8, 9, 11, 18, 13, 14, 14, 5.5, 5.5, 5.5, 5.5, 5.5, 20, 6, 6, 6, 15)
_LABEL, _LEVEL1, _LEVEL2, _LEVEL3, _TARGET, _ACTUAL, _EXPECTED, _CAUSES = range(1, 9)
_REASON = _CAUSES + len(Cause)
_LIKELIHOODS = _REASON + 1
_LAST = _REMARK = _LIKELIHOODS + len(Likelihood)
_AMOUNTS = ((_TARGET, 2), (_EXPECTED, 3), (_CAUSES + 2, 4), (_LIKELIHOODS, 4))
"""Where each amount of the money block stands, and over how many columns."""


def write_monitoring_sheet(book: Book, title: str, checked: Monitoring, whole: DocumentMonitoring) -> None:
    """Add the sheet *title* with the form of one project to *book*."""
    sheet = book.add(title)
    set_widths(sheet, _WIDTHS)
    _write_head(sheet, checked, whole)
    row = _write_money(book, sheet, 5, checked)
    row = _write_goals(sheet, row, checked)
    heads = row
    row = _write_indicators(sheet, row, checked)
    border(sheet, 3, row - 1, _LAST)
    _write_notes(sheet, row, checked, whole)
    fit_heights(sheet, 3, row, _LAST)
    page(sheet, heads=f"{heads}:{heads + 1}")
    sheet.print_area = f"A1:{get_column_letter(_LAST)}{row}"


def _write_head(sheet: Worksheet, checked: Monitoring, whole: DocumentMonitoring) -> None:
    """Write the title, the year, the project and who is answerable."""
    year, department = whole.document.year, whole.document.department
    name = (department.name if department else None) or ""
    code = f"{department.code} " if department and department.code else ""
    put(sheet, 1, 1, "项目支出绩效目标执行监控表", TITLE)
    put(sheet, 2, 1, f"（{year}年度）" if year else "（    年度）", CENTRED)
    put(sheet, 3, _LABEL, "项目名称", LABEL)
    put(sheet, 3, _LEVEL2, checked.project.name, CENTRED)
    put(sheet, 4, _LABEL, "主管部门及代码", LABEL)
    put(sheet, 4, _LEVEL2, f"{code}{name}", CENTRED)
    put(sheet, 4, _EXPECTED, "实施单位", LABEL)
    put(sheet, 4, _CAUSES + 2, checked.project.implementing_unit or name, CENTRED)
    rest = _LAST - _LEVEL2 + 1
    for row, column, across in (
        (1, 1, _LAST),
        (2, 1, _LAST),
        (3, 1, 2),
        (3, _LEVEL2, rest),
        (4, 1, 2),
        (4, _LEVEL2, 4),
    ):
        merge(sheet, row, column, across=across)
    merge(sheet, 4, _EXPECTED, across=3)
    merge(sheet, 4, _CAUSES + 2, across=_LAST - _CAUSES - 1)
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 30, 20


def _write_money(book: Book, sheet: Worksheet, row: int, checked: Monitoring) -> int:
    """Write the money block, its total first; return the next row."""
    unit, spending = checked.project.money_unit, checked.spending
    down = len(MONEY_PARTS) + 2
    put(sheet, row, _LABEL, f"项目资金\n（{unit}）", LABEL)
    merge(sheet, row, _LABEL, down=down)
    put(sheet, row, _LEVEL1, None)
    for (column, _), head in zip(_AMOUNTS, MONEY_HEADS, strict=True):
        put(sheet, row, column, head.format(months=months_of(checked.on, checked.year)), LABEL)
    initial = checked.project.budget
    given = initial.total if initial else None
    total = (in_unit(given, unit), in_unit(spending.spent, unit), in_unit(spending.expected, unit))
    _write_amounts(book, sheet, row + 1, ("年度资金总额", *total), spending.rate)
    for below, amounts in enumerate(_parts(checked, unit), start=row + 2):
        _write_amounts(book, sheet, below, amounts, spending.rate)
    for each in range(row, row + down):
        merge(sheet, each, _LEVEL1, across=3)
        for column, across in _AMOUNTS:
            merge(sheet, each, column, across=across)
    return row + down


_Amounts = tuple[str, Quantity | None, Quantity | None, Quantity | None]
"""A row of the money block: its label, the initial budget, what was spent, what is expected."""


def _parts(checked: Monitoring, unit: str) -> Iterator[_Amounts]:
    """Yield where the money comes from, as far as it is stated: all that was spent only where all of it has one source."""
    budget, spending = checked.project.budget or Budget(), checked.spending
    for name, label in MONEY_PARTS:
        part: Quantity | None = getattr(budget, name)
        is_all = part is not None and part == spending.budget
        spent, expected = (spending.spent, spending.expected) if is_all else (None, None)
        yield label, in_unit(part, unit), in_unit(spent, unit), in_unit(expected, unit)


def _write_amounts(book: Book, sheet: Worksheet, row: int, amounts: _Amounts, rate: Fraction | None) -> None:
    """Write a row of money; its rate as a formula where it is over the initial budget, as it is over the full-year one."""
    label, budget, spent, expected = amounts
    (budget_at, _), (spent_at, _), (rate_at, _), (expected_at, _) = _AMOUNTS
    put(sheet, row, _LEVEL1, label, LABEL if label.startswith("年度") else CENTRED)
    for column, amount in ((budget_at, budget), (spent_at, spent), (expected_at, expected)):
        put(sheet, row, column, None if amount is None else amount.magnitude, MONEY)
    if rate is None or spent is None or budget is None:
        put(sheet, row, rate_at, "—", CENTRED)
    elif budget.magnitude and budget.is_comparable_to(spent) and spent.ratio_to(budget) == rate:
        formula = f"{get_column_letter(spent_at)}{row}/{get_column_letter(budget_at)}{row}"
        book.put_formula(sheet, (row, rate_at), formula, rate, PERCENT)
    else:
        put(sheet, row, rate_at, rate, PERCENT)


def _write_goals(sheet: Worksheet, row: int, checked: Monitoring) -> int:
    put(sheet, row, _LABEL, "年度\n总体目标", LABEL)
    put(sheet, row, _LEVEL1, listed(checked.project.objectives), PLAIN)
    merge(sheet, row, _LEVEL1, across=_LAST - 1)
    return row + 1


def _write_indicators(sheet: Worksheet, row: int, checked: Monitoring) -> int:
    """Write the two rows of heads and a row for each indicator, levels 1 and 2 merged down; return the next row."""
    put(sheet, row, _LABEL, "绩效指标", LABEL)
    for column, head in enumerate(INDICATOR_HEADS, start=_LEVEL1):
        put(sheet, row, column, head.format(months=months_of(checked.on, checked.year)), LABEL)
        merge(sheet, row, column, down=2)
    _write_group(sheet, row, _CAUSES, "偏差原因分析", (*(cause.value for cause in Cause), "原因说明"))
    _write_group(sheet, row, _LIKELIHOODS, "完成目标可能性", tuple(LIKELIHOOD_WORDS.values()))
    put(sheet, row, _REMARK, "备注", LABEL)
    merge(sheet, row, _REMARK, down=2)
    first = row + 2
    for each, check in enumerate(checked.indicators, start=first):
        _write_indicator(sheet, each, check)
    merge(sheet, row, _LABEL, down=len(checked.indicators) + 2)
    indicators = [check.indicator for check in checked.indicators]
    merge_equal(sheet, first, _LEVEL1, [level(each.category) for each in indicators])
    merge_equal(sheet, first, _LEVEL2, [(level(each.category), level(each.subcategory)) for each in indicators])
    return first + len(indicators)


def _write_group(sheet: Worksheet, row: int, column: int, head: str, parts: tuple[str, ...]) -> None:
    """Write a head over the heads of its columns."""
    put(sheet, row, column, head, LABEL)
    for place, part in enumerate(parts, start=column):
        put(sheet, row + 1, place, part, LABEL)
    merge(sheet, row, column, across=len(parts))


def _write_indicator(sheet: Worksheet, row: int, check: IndicatorCheck) -> None:
    indicator, progress = check.indicator, check.progress
    put(sheet, row, _LEVEL1, level(indicator.category), CENTRED)
    put(sheet, row, _LEVEL2, level(indicator.subcategory), CENTRED)
    put(sheet, row, _LEVEL3, indicator.name, TEXT)
    put(sheet, row, _TARGET, shown_value(indicator.target), TEXT)
    put(sheet, row, _ACTUAL, shown_value(check.actual), TEXT)
    put(sheet, row, _EXPECTED, shown_expected(check), TEXT)
    causes = progress.causes if isinstance(progress, Progress) else ()
    for column, cause in enumerate(Cause, start=_CAUSES):
        put(sheet, row, column, "√" if cause in causes else None, CENTRED)
    put(sheet, row, _REASON, progress.reason if progress else None, TEXT)
    for column, likelihood in enumerate(LIKELIHOOD_WORDS, start=_LIKELIHOODS):
        put(sheet, row, column, "√" if check.likelihood is likelihood else None, CENTRED)
    put(sheet, row, _REMARK, shown_light(check.light, None if check.is_open else check.why), light_look(check.light))


def _write_notes(sheet: Worksheet, row: int, checked: Monitoring, whole: DocumentMonitoring) -> None:
    spending, rules = checked.spending, whole.rules
    day = (
        f"1.监控日：{checked.on}。资金：{shown_light(spending.light, spending.why)}。"
        f"监控规则：{rules.id}（第{rules.version}版），每个预警灯的计算过程见“监控依据”。"
    )
    notes = [
        day,
        "2.全年预计数和完成可能性没有填报的，按进度推算，供参考。",
    ]
    initial = checked.project.budget.total if checked.project.budget else None
    if spending.budget is not None and spending.budget != initial:
        notes.append(f"{len(notes) + 1}.全年预算数为 {spending.budget}，执行率按全年预算数计算。")
    put(sheet, row, 1, "注：" + "\n".join(notes), PLAIN)
    merge(sheet, row, 1, across=_LAST)
