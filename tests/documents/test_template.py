"""The template: what staff get to fill in."""

import zipfile
from pathlib import Path

import pytest
from attrs import evolve
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import project_titles, sheet_title
from perfmodel.documents.writing.template import write_template
from perfmodel.errors import DocumentError
from perfmodel.model import Project
from perfmodel.rules import load_rules
from perfmodel.terms import Category, Subcategory
from tests.documents.xlsx_samples import DOCUMENT, FIRST_ROW, ROADS, ROADS_PROJECT, budget, indicator, template

HEADS = [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "自评得分",
    "偏差原因分析及改进措施",
    "指标键",
]


@pytest.fixture
def sheet(tmp_path: Path) -> Worksheet:
    """The first project's sheet, read back."""
    return load_workbook(template(tmp_path)).worksheets[0]


def _cell(sheet: Worksheet, place: str) -> Cell:
    cell = sheet[place]
    assert isinstance(cell, Cell)
    return cell


def _texts(sheet: Worksheet, row: int) -> list[object]:
    return [cell.value for cell in sheet[row] if cell.value is not None]


def test_heads_stand_in_one_row_and_money_above_them(sheet: Worksheet) -> None:
    """One head a cell, in the form's order; the money's values in the row below its heads."""
    assert _texts(sheet, FIRST_ROW - 1) == HEADS
    assert _texts(sheet, 4) == ["年初预算数", "全年预算数", "全年执行数"]
    assert _texts(sheet, 5) == [120]
    assert sheet["H2"].value == "单位：万元"


def test_the_full_year_budget_stands_there_where_the_document_gives_one(tmp_path: Path) -> None:
    """It is left empty elsewhere."""
    project = evolve(ROADS_PROJECT, adjusted_budget=budget("110.00"))
    path = template(tmp_path, evolve(DOCUMENT, projects=(project,)))
    assert _texts(load_workbook(path).worksheets[0], 5) == [120, 110]


def test_every_row_has_its_key_in_a_hidden_column_and_every_sheet_its_project(tmp_path: Path) -> None:
    """So that rows may be sorted and sheets renamed."""
    first, second = load_workbook(template(tmp_path)).worksheets
    assert first.column_dimensions["I"].hidden
    assert [first.cell(row, 9).value for row in (FIRST_ROW + 2, FIRST_ROW + 3)] == [
        "成本指标/成本控制/1",
        "成本指标/成本控制/2",
    ]
    assert (first["I2"].value, second["I2"].value) == (ROADS, "#2")


def test_only_entries_can_be_edited(sheet: Worksheet) -> None:
    """The sheet is protected without a password; entry cells are unlocked and shaded."""
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    entries = {f"{column}{row}" for column in "EFGH" for row in range(FIRST_ROW, FIRST_ROW + 5)}
    assert unlocked == entries | {"B5", "C5"}
    assert _cell(sheet, "E8").fill.fgColor.rgb != _cell(sheet, "D8").fill.fgColor.rgb


def test_completion_words_are_offered_for_words_and_never_forced(sheet: Worksheet) -> None:
    """Free text is as good; figures get no list."""
    (offer,) = sheet.data_validations.dataValidation
    assert str(offer.sqref) == f"E{FIRST_ROW + 4}"
    assert offer.formula1 == '"达成年度指标,基本达成,部分达成年度指标并具有一定效果,未达成年度指标且效果较差"'
    assert not offer.showErrorMessage


def test_actuals_are_text_cells(sheet: Worksheet) -> None:
    """So that 12月 and 95% stay what was typed."""
    assert {sheet.cell(row, 5).number_format for row in range(FIRST_ROW, FIRST_ROW + 5)} == {"@"}


@pytest.mark.parametrize("text", ["=95%", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "#N/A"])
def test_text_never_becomes_a_formula(tmp_path: Path, text: str) -> None:
    """Whatever a document says is text, and stays text when somebody edits the cell."""
    risky = indicator(Category.OUTPUT, Subcategory.QUANTITY, text, text)
    path = template(tmp_path, evolve(DOCUMENT, projects=(evolve(ROADS_PROJECT, name=text, indicators=(risky,)),)))
    sheet = load_workbook(path).worksheets[0]
    for place in ("E2", "C8", "D8"):
        cell = _cell(sheet, place)
        assert (cell.value, cell.data_type) == (text, "s")
        assert bool(cell.quotePrefix) is not text.startswith("#")
    with zipfile.ZipFile(path) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")


def test_another_rule_sets_words_are_offered(tmp_path: Path) -> None:
    """Each degree by its band's words; the second degree of a band by the field's own word."""
    rules = load_rules("mof-2020")
    bands = rules.qualitative.bands
    own = evolve(bands, top=evolve(bands.top, words="全面完成"), bottom=evolve(bands.bottom, words="未完成"))
    path = tmp_path / "x.xlsx"
    write_template(DOCUMENT, path, evolve(rules, qualitative=evolve(rules.qualitative, bands=own)))
    (offer,) = load_workbook(path).worksheets[0].data_validations.dataValidation
    assert offer.formula1 == '"全面完成,基本达成,部分达成年度指标并具有一定效果,未完成"'


def test_characters_that_no_workbook_holds_are_left_out(tmp_path: Path) -> None:
    """A stray control character does not stop the rest."""
    odd = indicator(Category.OUTPUT, Subcategory.QUANTITY, "补\x01植\x0b株数", "≥5株")
    sheet = load_workbook(template(tmp_path, evolve(DOCUMENT, projects=(evolve(ROADS_PROJECT, indicators=(odd,)),))))
    assert sheet.worksheets[0]["C8"].value == "补植\n株数"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("[a]:b*c?d/e\\f", "1.a b c d e f"),
        ("很长的项目名称" * 10, "1." + ("很长的项目名称" * 10)[:29]),
        ("𠮷" * 40, "1." + "𠮷" * 14),
        ("x'", "1.x"),
        ("", "1."),
    ],
)
def test_sheet_titles_are_ones_that_every_program_takes(name: str, title: str) -> None:
    """Forbidden characters go, and at most 31 UTF-16 units stay."""
    assert sheet_title(1, Project(code=None, name=name)) == title
    assert len(title.encode("utf-16-le")) <= 62


def test_projects_of_one_name_get_sheets_of_their_own(tmp_path: Path) -> None:
    """The number in front keeps titles apart."""
    document = evolve(DOCUMENT, projects=(ROADS_PROJECT, evolve(ROADS_PROJECT, code="B")))
    assert load_workbook(template(tmp_path, document)).sheetnames == list(project_titles(document))
    assert len(set(project_titles(document))) == 2


def test_rows_to_fill_in_grow_with_what_is_written(tmp_path: Path) -> None:
    """A row has a height of its own only where the document's text needs more than a line."""
    long = indicator(Category.OUTPUT, Subcategory.QUANTITY, "很长的三级指标名称" * 5, "≥5个")
    project = evolve(ROADS_PROJECT, indicators=(*ROADS_PROJECT.indicators, long))
    sheet = load_workbook(template(tmp_path, evolve(DOCUMENT, projects=(project,)))).worksheets[0]
    assert sheet.row_dimensions[FIRST_ROW].height is None
    assert sheet.row_dimensions[FIRST_ROW + 5].height > 4 * 13


def test_the_same_document_makes_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the clock says."""
    assert template(tmp_path).read_bytes() == template(tmp_path).read_bytes()


def test_a_document_without_projects_has_no_template(tmp_path: Path) -> None:
    """It is refused, and no file is left."""
    with pytest.raises(DocumentError) as caught:
        write_template(evolve(DOCUMENT, projects=()), tmp_path / "x.xlsx")
    assert caught.value.code == "D301"
    assert list(tmp_path.iterdir()) == []


def test_the_sheet_prints_on_a4_one_page_wide(sheet: Worksheet) -> None:
    """Landscape, heads repeated, the hidden column outside the print area."""
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$7:$7"
    assert sheet.freeze_panes == "A8"
    assert sheet.print_area.endswith("$A$1:$H$12")
