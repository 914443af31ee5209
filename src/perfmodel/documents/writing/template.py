"""The template: one sheet a project in which staff write what came of its targets; `perfmodel.documents.reading.actuals` reads it back."""

from os import PathLike

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import (
    CODE_LABEL,
    UNIT_LABEL,
    Head,
    MoneyHead,
    level,
    project_titles,
    shown_value,
)
from perfmodel.documents.writing import texts
from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.completion import completion_words
from perfmodel.documents.writing.sheets import (
    CENTRED,
    HEAD,
    LABEL,
    LEAST_HEIGHT,
    MONEY,
    TEXT,
    TITLE,
    border,
    entry,
    fit_heights,
    merge,
    page,
    put,
    set_widths,
)
from perfmodel.errors import DocumentError
from perfmodel.model import Document, Indicator, Project
from perfmodel.rules import DEFAULT_RULES, RuleSet, load_rules
from perfmodel.sources import Source
from perfmodel.values import Completion, Description, Tendency

__all__ = ["write_template"]

_TITLE, _ABOUT, _GUIDE, _MONEY_HEADS, _MONEY, _HEADS = 1, 2, 3, 4, 5, 7  # rows
_FIRST = _HEADS + 1
_WIDTHS = (13, 17, 26, 26, 28, 9, 10, 38)
_SHOWN = len(_WIDTHS)
_KEYS = _SHOWN + 1
_COLUMNS = {head: column for column, head in enumerate(Head, start=1)}
_GUIDANCE = (
    "请填写浅黄色单元格，其余已锁定（无密码，可在“审阅—撤销工作表保护”中解除）。全年预算数与年初预算数相同时可不填。"
    "实际完成值请连同单位填写，如 95%、12月、3个；定性指标可从下拉列表中选择，也可直接写文字。"
    "分值不填时按评分规则分配。请填数值，不要填公式；未达目标的，请写明偏差原因及改进措施。"
)


def write_template(document: Document, path: str | PathLike[str], rules: RuleSet | None = None) -> None:
    """Write the sheets to fill in for *document* to *path*, whole or not at all; *rules* have the words for how far words came true.

    Raises `DocumentError` if the document holds no project (D301) or the file cannot be written (D302).
    """
    if not document.projects:
        raise DocumentError(texts.NO_PROJECTS(), source=document.source or Source(document=str(path)))
    words = completion_words(load_rules(DEFAULT_RULES) if rules is None else rules)
    book = Book()
    for title, project_id, project in zip(
        project_titles(document), document.project_ids(), document.projects, strict=True
    ):
        _write_sheet(book.add(title), project_id, project, document.year, words)
    book.save(path)


def _write_sheet(sheet: Worksheet, project_id: str, project: Project, year: int | None, words: tuple[str, ...]) -> None:
    set_widths(sheet, _WIDTHS)
    _write_top(sheet, project_id, project, year)
    _write_money(sheet, project)
    for head, column in _COLUMNS.items():
        put(sheet, _HEADS, column, head.value, HEAD)
    for row, indicator in enumerate(project.indicators, start=_FIRST):
        _write_row(sheet, row, indicator)
    last = max(_HEADS, _HEADS + len(project.indicators))
    border(sheet, _HEADS, last, _SHOWN)
    fit_heights(sheet, _ABOUT, last, _SHOWN)
    for row in range(_FIRST, last + 1):
        if sheet.row_dimensions[row].height == LEAST_HEIGHT:
            sheet.row_dimensions[row].height = None  # a row without a height of its own grows with what is written
    _offer_words(sheet, project, words)
    _finish(sheet)


def _write_top(sheet: Worksheet, project_id: str, project: Project, year: int | None) -> None:
    put(sheet, _TITLE, 1, f"项目绩效目标完成情况填报表{f'（{year}年度）' if year else ''}", TITLE)
    put(sheet, _ABOUT, 1, CODE_LABEL, LABEL)
    put(sheet, _ABOUT, 2, project.code or "—")
    put(sheet, _ABOUT, 4, "项目名称", LABEL)
    put(sheet, _ABOUT, 5, project.name)
    put(sheet, _ABOUT, _SHOWN, f"{UNIT_LABEL}{project.money_unit}")
    put(sheet, _ABOUT, _KEYS, project_id)
    put(sheet, _GUIDE, 1, _GUIDANCE)
    for row, column, across in ((_TITLE, 1, _SHOWN), (_ABOUT, 2, 2), (_ABOUT, 5, 3), (_GUIDE, 1, _SHOWN)):
        merge(sheet, row, column, across=across)
    sheet.row_dimensions[_TITLE].height = 30


def _write_money(sheet: Worksheet, project: Project) -> None:
    given = {MoneyHead.INITIAL: project.budget, MoneyHead.ADJUSTED: project.adjusted_budget}
    for column, head in enumerate(MoneyHead, start=1):
        budget = given.get(head)
        total = (
            budget.total.to(project.money_unit).magnitude if budget is not None and budget.total is not None else None
        )
        put(sheet, _MONEY_HEADS, column, head.value, HEAD)
        put(sheet, _MONEY, column, total, MONEY if head is MoneyHead.INITIAL else entry(MONEY))
    border(sheet, _MONEY_HEADS, _MONEY, len(MoneyHead))


def _write_row(sheet: Worksheet, row: int, indicator: Indicator) -> None:
    given = {
        Head.CATEGORY: level(indicator.category),
        Head.SUBCATEGORY: level(indicator.subcategory),
        Head.NAME: indicator.name,
        Head.TARGET: shown_value(indicator.target_in_force),
        Head.KEY: str(indicator.key),
    }
    for head, text in given.items():
        put(sheet, row, _COLUMNS[head], text, TEXT)
    for head in (Head.ACTUAL, Head.REASON):
        put(sheet, row, _COLUMNS[head], None, entry(TEXT))
    put(sheet, row, _COLUMNS[Head.WEIGHT], indicator.weight, entry(CENTRED))
    put(sheet, row, _COLUMNS[Head.CLAIMED_SCORE], None, entry(CENTRED))


def _offer_words(sheet: Worksheet, project: Project, words: tuple[str, ...]) -> None:
    """Offer *words*, which name a degree of completion, where the target is words; anything else may be written too."""
    offer = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True, showErrorMessage=False)
    for row, indicator in enumerate(project.indicators, start=_FIRST):
        if isinstance(indicator.target_in_force, (Tendency, Completion, Description)):
            offer.add(f"{get_column_letter(_COLUMNS[Head.ACTUAL])}{row}")
    if offer.sqref.ranges:
        sheet.add_data_validation(offer)


def _finish(sheet: Worksheet) -> None:
    sheet.column_dimensions[get_column_letter(_KEYS)].hidden = True
    sheet.freeze_panes = f"A{_FIRST}"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False  # False: not forbidden
    page(sheet, heads=f"{_HEADS}:{_HEADS}")
    sheet.print_area = f"A1:{get_column_letter(_SHOWN)}{max(sheet.max_row, _HEADS)}"
