"""Filled self-assessment forms (自评表), made up for tests: what they say, and the workbooks and text exports that say it.

The words are this project's own. `Layout` holds the ways in which published copies differ.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Content = str | int | float | None

COLUMNS = {
    "category": "一级指标",
    "subcategory": "二级指标",
    "name": "三级指标",
    "target": "年度指标值",
    "actual": "实际完成值",
    "weight": "分值",
    "score": "得分",
    "reason": "偏差原因分析及改进措施",
}
MONEY_HEADS = ("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")


@dataclass(frozen=True)
class Row:
    """An indicator's row."""

    category: str
    subcategory: str
    name: str
    target: Content
    actual: Content
    weight: Content
    score: Content
    reason: str = ""


ROWS = (
    Row("产出指标", "数量指标", "走访户数", "≥200户", "215户", 20, 20),
    Row("产出指标", "质量指标", "建档合格率", "≥95%", "90%", 10, 9.47, "两户资料待补，已安排补齐"),
    Row("产出指标", "时效指标", "完成时间", "12月底前", "11月20日", 10, 10),
    Row("产出指标", "成本指标", "户均成本", "≤500元", "480元", 10, 10),
    Row("效益指标", "社会效益指标", "群众办事便利程度", "明显提升", "基本达成", 30, 26, "下半年才投入使用，逐步见效"),
    Row("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", 10, 10),
)


@dataclass(frozen=True)
class Filled:
    """One project's form."""

    name: str = "入户走访经费"
    department: str = "云川县民政局"
    unit: str = "云川县社会救助服务中心"
    money: tuple[tuple[str, tuple[Content, ...]], ...] = (
        ("年度资金总额", (120.00, 120.00, 114.00, 10, "95%", 9.5)),
        ("其中：当年财政拨款", (100.00, 100.00, 100.00, "—", "—", "—")),
        ("上年结转资金", (20.00, 20.00, 14.00, "—", "—", "—")),
        ("其他资金", ("", "", "", "—", "—", "—")),
    )
    rows: tuple[Row, ...] = ROWS
    total: Content = 94.97


@dataclass(frozen=True)
class Layout:
    """How the form is laid out."""

    columns: tuple[str, ...] = tuple(COLUMNS)
    labels: dict[str, str] = field(default_factory=dict[str, str])
    levels_merged: bool = True
    notes: bool = True
    money_label: str = "项目资金\n（万元）"


def write_book(path: Path, *forms: Filled, layout: Layout | None = None, stacked: bool = False) -> Path:
    """Write *forms* to the workbook *path*, one a sheet, or *stacked* on one."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for number, form in enumerate(forms or (Filled(),), start=1):
        is_first = not stacked or not workbook.worksheets
        sheet = workbook.create_sheet(f"项目{number}") if is_first else workbook.worksheets[0]
        write_form(sheet, form, layout or Layout(), first=sheet.max_row + 2 if sheet.max_row > 1 else 1)
    workbook.save(path)
    return path


def write_form(sheet: Worksheet, form: Filled, layout: Layout, first: int = 1) -> None:
    """Write one form from the row *first* on."""
    last = len(layout.columns) + 1
    row = first
    for text in ("项目支出绩效自评表", "（2024年度）"):
        _put(sheet, row, 1, text, across=last)
        row += 1
    _put(sheet, row, 1, "项目名称")
    _put(sheet, row, 2, form.name, across=last - 1)
    row += 1
    for column, text in ((1, "主管部门"), (2, form.department), (6, "实施单位"), (7, form.unit)):
        _put(sheet, row, column, text)
    row += 1
    row = _write_money(sheet, row, form, layout)
    for column, text in ((1, "年度总体目标"), (2, "预期目标"), (6, "实际完成情况")):
        _put(sheet, row, column, text)
    _put(sheet, row + 1, 2, "走访困难群众200户")
    _put(sheet, row + 1, 6, "已走访215户")
    sheet.merge_cells(start_row=row, end_row=row + 1, start_column=1, end_column=1)
    row = _write_rows(sheet, row + 2, form, layout)
    _put(sheet, row, 1, "总分")
    for key, content in (("weight", 100), ("score", form.total)):
        if key in layout.columns:
            _put(sheet, row, layout.columns.index(key) + 2, content)
    if layout.notes:
        _put(sheet, row + 1, 1, "注：1.得分一档最高不能超过该指标分值上限。\n2.定性指标按三档评分。", across=last)


def _write_money(sheet: Worksheet, row: int, form: Filled, layout: Layout) -> int:
    _put(sheet, row, 1, layout.money_label)
    for column, head in enumerate(MONEY_HEADS, start=3):
        _put(sheet, row, column, head)
    for below, (label, amounts) in enumerate(form.money, start=row + 1):
        _put(sheet, below, 2, label)
        for column, amount in enumerate(amounts, start=3):
            _put(sheet, below, column, amount)
    sheet.merge_cells(start_row=row, end_row=row + len(form.money), start_column=1, end_column=1)
    return row + len(form.money) + 1


def _write_rows(sheet: Worksheet, row: int, form: Filled, layout: Layout) -> int:
    _put(sheet, row, 1, "绩效指标")
    for column, key in enumerate(layout.columns, start=2):
        _put(sheet, row, column, layout.labels.get(key, COLUMNS[key]))
    category = ""
    for below, each in enumerate(form.rows, start=row + 1):
        for column, key in enumerate(layout.columns, start=2):
            content: Content = getattr(each, key)
            if key == "category" and layout.levels_merged and content == category:
                content = None
            _put(sheet, below, column, content)
        category = each.category
    sheet.merge_cells(start_row=row, end_row=row + len(form.rows), start_column=1, end_column=1)
    return row + len(form.rows) + 1


def _put(sheet: Worksheet, row: int, column: int, content: Content, across: int = 1) -> None:
    sheet.cell(row, column, content)
    if across > 1:
        sheet.merge_cells(start_row=row, end_row=row, start_column=column, end_column=column + across - 1)


def export(form: Filled) -> str:
    """Return *form* as the text export of a Word file: a cell a line behind a tab, an empty line after each row, merged cells blank."""
    head = ("项目资金\n（万元）", "", *MONEY_HEADS)
    rows: list[Sequence[object]] = [
        ("项目名称", form.name),
        ("主管部门", form.department, "实施单位", form.unit),
        head,
        *(("", label, *amounts) for label, amounts in form.money),
        ("年度总体目标", "预期目标", "实际完成情况"),
        ("", "走访困难群众200户", "已走访215户"),
        ("绩效指标", *COLUMNS.values()),
        *(
            ("", each.category, each.subcategory, each.name, each.target, each.actual, each.weight, each.score, each.reason)
            for each in form.rows
        ),
        ("总分", 100, form.total, ""),
    ]  # fmt: skip
    table = "".join("".join(f"\t{cell}\n" for cell in row) + "\n" for row in rows)
    return f"项目支出绩效自评表\n（2024年度）\n{table}注：得分一档最高不能超过该指标分值上限。\n"
