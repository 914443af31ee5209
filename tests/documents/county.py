"""Documents in the county layout, made up for tests: what they say, and how a text export writes it.

The words are this project's own. `Layout` holds the ways in which published copies differ.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Rows = Sequence[Sequence[str]]

HEADS = ("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")


@dataclass(frozen=True)
class Target:
    """An indicator's row, its levels written out."""

    category: str
    subcategory: str
    name: str
    description: str
    value: str
    basis: str


@dataclass(frozen=True)
class Table:
    """A project's table."""

    name: str
    code: str | None = "13022524P00F04E200011"
    total: str = "20.00"
    fiscal: str = "20.00"
    other: str = ""
    purpose: tuple[str, ...] = ("用于设备维护",)
    checkpoints: tuple[tuple[str, str], ...] = (
        ("3月底", "25%"),
        ("6月底", "50%"),
        ("10月底", "75%"),
        ("12月底", "100%"),
    )
    goals: tuple[str, ...] = ("设备正常运转",)
    targets: tuple[Target, ...] = (
        Target("产出指标", "数量指标", "维护台数", "维护设备的台数", "≥10台", "工作计划"),
        Target("产出指标", "数量指标", "巡检次数", "全年巡检次数", "12次", "工作计划"),
        Target("产出指标", "质量指标", "完好率", "设备完好率", "≥95%", "行业标准"),
        Target("满意度指标", "服务对象满意度指标", "使用人员满意度", "使用人员满意度", "≥90%", "问卷"),
    )
    unit: str = "单位：万元"
    department: str = "501001示例县档案馆本级"


@dataclass(frozen=True)
class Layout:
    """How the text is written."""

    row_a_line: bool = False
    merged: bool = True  # levels are written once, blank below
    heads: tuple[str, ...] = HEADS
    spaced_labels: bool = False
    trim_trailing: bool = False  # blank cells at a row's end are missing
    separator: str = " "  # the line between two tables
    numbered_goals: bool = True


@dataclass(frozen=True)
class County:
    """A department's whole document."""

    title: tuple[str, ...] = ("示例县档案馆2024年部门预算绩效文本",)
    overall: tuple[str, ...] = ("妥善保管档案，方便群众查阅。",)
    objectives: tuple[str, ...] = ("收集和整理各单位移交的档案，做到应收尽收。", "提供查阅服务，缩短等候时间。")
    safeguards: tuple[tuple[str, str], ...] = (
        ("健全制度", "完善各项管理办法，明确责任。"),
        ("加强检查", "每季度检查一次，发现问题及时纠正。"),
    )
    tables: tuple[Table, ...] = (Table("档案库房维护经费"),)
    layout: Layout = field(default_factory=Layout)


def write(county: County) -> str:
    """Return the text export of *county*."""
    layout = county.layout
    lines = [
        *county.title,
        "",
        "第一部分",
        "部门整体绩效目标",
        " ",
        "[bookmark: _Toc_1]一、总体绩效目标",
        *county.overall,
    ]
    lines += [
        "[bookmark: _Toc_2]二、分项绩效目标",
        *(f"{number}、{text}" for number, text in enumerate(county.objectives, start=1)),
    ]
    lines += [
        "三、工作保障措施",
        *(f"{number}、{name}。{text}" for number, (name, text) in enumerate(county.safeguards, start=1)),
    ]
    lines += [" ", "第二部分", "预算项目绩效目标", " "]
    for number, table in enumerate(county.tables, start=1):
        lines += [
            f"[bookmark: _Toc_4]{number}.{table.name}绩效目标表",
            *write_rows(head_rows(table, layout), layout),
            "",
            layout.separator,
        ]
        lines += [*write_rows(indicator_rows(table, layout), layout), "", "", layout.separator]
    return "\n".join(lines) + "\n"


def head_rows(table: Table, layout: Layout) -> Rows:
    """Return the rows of a project's head."""
    space = "    " if layout.spaced_labels else ""
    rows = [[table.department, table.unit]]
    rows.append([*(["项目编码", table.code] if table.code is not None else []), f"项目{space}名称", table.name])
    rows.append(
        [
            "预算规模及资金用途",
            "预算数",
            table.total,
            f"其中：财政{space}资金",
            table.fiscal,
            f"其他{space}资金",
            table.other,
        ]
    )
    rows.append(["", "\n".join(table.purpose), ""])
    rows.append([f"资金支出{space}计划（%）", *(label for label, _ in table.checkpoints)])
    rows.append(["", *(percent for _, percent in table.checkpoints)])
    goals = (
        [f"{number}.{goal}" for number, goal in enumerate(table.goals, start=1)]
        if layout.numbered_goals
        else list(table.goals)
    )
    rows.append(["绩效目标", "\n".join(goals)])
    return rows


def indicator_rows(table: Table, layout: Layout) -> Rows:
    """Return the rows of the table of indicators."""
    rows: list[list[str]] = [list(layout.heads)]
    before = ("", "")
    for target in table.targets:
        category = "" if layout.merged and target.category == before[0] else target.category
        subcategory = "" if layout.merged and (target.category, target.subcategory) == before else target.subcategory
        rows.append([category, subcategory, target.name, target.description, target.value, target.basis])
        before = (target.category, target.subcategory)
    return rows


def write_rows(rows: Iterable[Sequence[str]], layout: Layout) -> list[str]:
    """Return the lines of a table's rows."""
    lines: list[str] = []
    for row in rows:
        cells = list(row)
        while layout.trim_trailing and len(cells) > 1 and not cells[-1]:
            cells.pop()
        lines += (
            ["\t".join(cell.replace("\n", " ") for cell in cells)]
            if layout.row_a_line
            else [*(f"\t{cell}" for cell in cells), ""]
        )
    return lines
