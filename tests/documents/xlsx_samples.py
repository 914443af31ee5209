"""A small document with two projects, and ways to fill in its template."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals import read_actuals
from perfmodel.documents.writing.template import write_template
from perfmodel.messages import Note
from perfmodel.model import Actuals, Budget, Department, Document, Indicator, Key, Objective, Project
from perfmodel.quantities import Quantity
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import parse

ROADS = "13099925P00A01E10001A"
"""The code of the first project; the second has none and is called ``#2``."""

LIGHTS = Key("数量指标", "更换灯具数量")
QUALITY = Key("质量指标", "验收合格率")
FIRST_COST, SECOND_COST = Key("成本指标", "成本控制", 1), Key("成本指标", "成本控制", 2)
SAFETY = Key("社会效益指标", "夜间出行安全水平")

Content = str | float | date | None
"""What a test writes into a cell."""

FIRST_ROW = 8
"""The row of the first indicator in a sheet of the template; the actuals stand in column E, weights in F."""


def indicator(
    category: Category | str, level: Subcategory | None, name: str, target: str, *, nth: int = 1
) -> Indicator:
    """Return an indicator whose target is *target* as read."""
    key = Key(level.value if level else "", name, nth)
    return Indicator(key=key, category=category, subcategory=level, name=name, target=parse(target, on_error="keep"))


def budget(total: str) -> Budget:
    """Return a budget in 万元 that is all fiscal funds."""
    return Budget(total=Quantity(total, "万元"), fiscal=Quantity(total, "万元"))


ROADS_PROJECT = Project(
    code=ROADS,
    name="城区道路[照明]设施维护/更新：经费*?",
    budget=budget("120.00"),
    objectives=(Objective(None, "更换老旧灯具"), Objective(None, "保障夜间出行")),
    indicators=(
        indicator(Category.OUTPUT, Subcategory.QUANTITY, "更换灯具数量", "≥300盏"),
        indicator(Category.OUTPUT, Subcategory.QUALITY, "验收合格率", "=95%"),
        indicator(Category.OUTPUT, Subcategory.COST, "成本控制", "≤120万元"),
        indicator(Category.OUTPUT, Subcategory.COST, "成本控制", "≤12万元", nth=2),
        indicator(Category.OUTCOME, Subcategory.SOCIAL, "夜间出行安全水平", "有所提高"),
    ),
)
TREES_PROJECT = Project(
    code=None, name="绿化补植", indicators=(indicator(Category.OUTPUT, Subcategory.QUANTITY, "补植株数", "≥50株"),)
)
DOCUMENT = Document(
    form=Form.TARGET, department=Department("512001", "城管中心"), year=2025, projects=(ROADS_PROJECT, TREES_PROJECT)
)


def template(folder: Path, document: Document = DOCUMENT) -> Path:
    """Return the path of *document*'s template in *folder*."""
    path = folder / "填报.xlsx"
    write_template(document, path)
    return path


def filled(folder: Path, *fill: Callable[[Worksheet], object], document: Document = DOCUMENT) -> Path:
    """Return a template to whose first sheet *fill* was done."""
    return changed(template(folder, document), lambda workbook: [step(workbook.worksheets[0]) for step in fill])


def changed(path: Path, change: Callable[[Workbook], object]) -> Path:
    """Return *path* after *change* was done to the workbook there."""
    workbook = load_workbook(path)
    change(workbook)
    workbook.save(path)
    return path


def put(cell: str, value: Content, number_format: str | None = None) -> Callable[[Worksheet], None]:
    """Return a step that writes *value* into *cell*."""

    def step(sheet: Worksheet) -> None:
        sheet[cell] = value
        if number_format is not None:
            sheet[cell].number_format = number_format

    return step


def swap_rows(first: int, second: int, columns: int) -> Callable[[Worksheet], None]:
    """Return a step that exchanges two rows in the first *columns* columns."""

    def step(sheet: Worksheet) -> None:
        for column in range(1, columns + 1):
            one, other = sheet.cell(first, column).value, sheet.cell(second, column).value
            sheet.cell(first, column, other)
            sheet.cell(second, column, one)

    return step


def read(path: Path, document: Document = DOCUMENT) -> Actuals:
    """Return what the workbook states of *document*."""
    return read_actuals(path, document)


def codes(notes: tuple[Note, ...]) -> list[str]:
    """Return the codes of *notes*."""
    return [note.code for note in notes]


def places(notes: tuple[Note, ...]) -> list[tuple[str, str | None]]:
    """Return code and cell of each of *notes*."""
    return [(note.code, note.source.cell if note.source else None) for note in notes]
