"""The templates: one sheet a project in which staff write what came of its targets, or how far they are; `documents.reading.actuals` reads them back."""

from collections.abc import Iterable
from os import PathLike

from attrs import frozen
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import (
    ACTUALS,
    CODE_LABEL,
    LIKELIHOOD_WORDS,
    PROGRESS,
    UNIT_LABEL,
    Head,
    MoneyHead,
    SheetKind,
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
from perfmodel.terms import Cause
from perfmodel.values import Completion, Description, Tendency

__all__ = ["write_progress_template", "write_template"]

_TITLE, _ABOUT, _GUIDE, _MONEY_HEADS, _MONEY, _HEADS = 1, 2, 3, 4, 5, 7  # rows
_FIRST = _HEADS + 1


@frozen(kw_only=True)
class _Template:
    """A kind of sheet as it is made: the columns' widths, and what is said above them."""

    kind: SheetKind
    widths: tuple[float, ...]
    guidance: str

    @property
    def shown(self) -> int:
        """How many columns are shown; the hidden keys stand in the next."""
        return len(self.widths)


_ACTUALS = _Template(
    kind=ACTUALS,
    widths=(13, 17, 26, 26, 28, 9, 10, 38),
    guidance=(
        "请填写浅黄色单元格，其余已锁定（无密码，可在“审阅—撤销工作表保护”中解除）。全年预算数与年初预算数相同时可不填。"
        "实际完成值请连同单位填写，如 95%、12月、3个；定性指标可从下拉列表中选择，也可直接写文字。"
        "分值不填时按评分规则分配。请填数值，不要填公式；未达目标的，请写明偏差原因及改进措施。"
    ),
)
_PROGRESS = _Template(
    kind=PROGRESS,
    widths=(12, 16, 24, 22, 24, 20, 13, 20, 34),
    guidance=(
        "请填写浅黄色单元格，其余已锁定（无密码，可在“审阅—撤销工作表保护”中解除）。累计执行数和执行情况为年初至监控日的累计数，请连同单位填写，如 95%、8月、3个；"
        "还没有完成的，写明已完成多少，或“未完成”。全年预计完成情况和完成目标可能性不填时按进度推算，填写的以填写为准。"
        "偏差原因可写多个，用“、”分开。请填数值，不要填公式。"
    ),
)


def write_template(document: Document, path: str | PathLike[str], rules: RuleSet | None = None) -> None:
    """Write the sheets to fill in for *document* to *path*, whole or not at all; *rules* have the words for how far words came true.

    Raises `DocumentError` if the document holds no project (D301) or the file cannot be written (D302).
    """
    _write(document, path, rules, _ACTUALS)


def write_progress_template(document: Document, path: str | PathLike[str], rules: RuleSet | None = None) -> None:
    """Write the sheets in which staff fill in how far *document*'s projects are: what was spent so far, and each target's progress.

    Raises as `write_template` does.
    """
    _write(document, path, rules, _PROGRESS)


def _write(document: Document, path: str | PathLike[str], rules: RuleSet | None, made: _Template) -> None:
    if not document.projects:
        raise DocumentError(texts.NO_PROJECTS(), source=document.source or Source(document=str(path)))
    words = completion_words(load_rules(DEFAULT_RULES) if rules is None else rules)
    book = Book()
    for title, project_id, project in zip(
        project_titles(document), document.project_ids(), document.projects, strict=True
    ):
        sheet = book.add(title)
        _write_top(sheet, project_id, project, document.year, made)
        _write_sheet(sheet, project, words, made)
    book.save(path)


def _write_sheet(sheet: Worksheet, project: Project, words: tuple[str, ...], made: _Template) -> None:
    set_widths(sheet, made.widths)
    _write_money(sheet, project, made.kind)
    for head, column in made.kind.columns.items():
        put(sheet, _HEADS, column, made.kind.heads[head], HEAD)
    for row, indicator in enumerate(project.indicators, start=_FIRST):
        _write_row(sheet, row, indicator, made.kind)
    last = max(_HEADS, _HEADS + len(project.indicators))
    border(sheet, _HEADS, last, made.shown)
    fit_heights(sheet, _ABOUT, last, made.shown)
    for row in range(_FIRST, last + 1):
        if sheet.row_dimensions[row].height == LEAST_HEIGHT:
            sheet.row_dimensions[row].height = None  # a row without a height of its own grows with what is written
    _offer(sheet, project, words, made.kind)
    _finish(sheet, made)


def _write_top(sheet: Worksheet, project_id: str, project: Project, year: int | None, made: _Template) -> None:
    put(sheet, _TITLE, 1, f"{made.kind.title}{f'（{year}年度）' if year else ''}", TITLE)
    put(sheet, _ABOUT, 1, CODE_LABEL, LABEL)
    put(sheet, _ABOUT, 2, project.code or "—")
    put(sheet, _ABOUT, 4, "项目名称", LABEL)
    put(sheet, _ABOUT, 5, project.name)
    put(sheet, _ABOUT, made.shown, f"{UNIT_LABEL}{project.money_unit}")
    put(sheet, _ABOUT, made.shown + 1, project_id)
    put(sheet, _GUIDE, 1, made.guidance)
    for row, column, across in ((_TITLE, 1, made.shown), (_ABOUT, 2, 2), (_ABOUT, 5, 3), (_GUIDE, 1, made.shown)):
        merge(sheet, row, column, across=across)
    sheet.row_dimensions[_TITLE].height = 30


def _write_money(sheet: Worksheet, project: Project, kind: SheetKind) -> None:
    given = {MoneyHead.INITIAL: project.budget, MoneyHead.ADJUSTED: project.adjusted_budget}
    for column, (head, label) in enumerate(kind.money.items(), start=1):
        budget = given.get(head)
        total = (
            budget.total.to(project.money_unit).magnitude if budget is not None and budget.total is not None else None
        )
        put(sheet, _MONEY_HEADS, column, label, HEAD)
        put(sheet, _MONEY, column, total, MONEY if head is MoneyHead.INITIAL else entry(MONEY))
    border(sheet, _MONEY_HEADS, _MONEY, len(kind.money))


def _write_row(sheet: Worksheet, row: int, indicator: Indicator, kind: SheetKind) -> None:
    given = {
        Head.CATEGORY: level(indicator.category),
        Head.SUBCATEGORY: level(indicator.subcategory),
        Head.NAME: indicator.name,
        Head.TARGET: shown_value(indicator.target_in_force),
        Head.KEY: str(indicator.key),
    }
    for head, column in kind.columns.items():
        if head in given:
            put(sheet, row, column, given[head], TEXT)
        elif head is Head.WEIGHT:
            put(sheet, row, column, indicator.weight, entry(CENTRED))
        else:
            put(sheet, row, column, None, entry(CENTRED if head is Head.CLAIMED_SCORE else TEXT))


def _offer(sheet: Worksheet, project: Project, words: tuple[str, ...], kind: SheetKind) -> None:
    """Offer *words*, which name a degree of completion, where the target is words, and the form's own words in its columns; others may be written too."""
    indicators = enumerate(project.indicators, start=_FIRST)
    in_words = [
        row for row, each in indicators if isinstance(each.target_in_force, (Tendency, Completion, Description))
    ]
    every_row = range(_FIRST, _FIRST + len(project.indicators))
    offers: tuple[tuple[Head, Iterable[str], Iterable[int]], ...] = (
        (Head.ACTUAL, words, in_words),
        (Head.LIKELIHOOD, LIKELIHOOD_WORDS.values(), every_row),
        (Head.CAUSES, (cause.value for cause in Cause), every_row),
    )
    for head, choices, rows in offers:
        cells = [f"{get_column_letter(kind.columns[head])}{row}" for row in rows if head in kind.columns]
        offer = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True, showErrorMessage=False)
        for cell in cells:
            offer.add(cell)
        if cells:
            sheet.add_data_validation(offer)


def _finish(sheet: Worksheet, made: _Template) -> None:
    sheet.column_dimensions[get_column_letter(made.shown + 1)].hidden = True
    sheet.freeze_panes = f"A{_FIRST}"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False  # False: not forbidden
    page(sheet, heads=f"{_HEADS}:{_HEADS}")
    sheet.print_area = f"A1:{get_column_letter(made.shown)}{max(sheet.max_row, _HEADS)}"
