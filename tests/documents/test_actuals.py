"""Reading back what staff filled in: what is taken, and what is refused where."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from attrs import evolve
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.errors import DocumentError
from perfmodel.model import Actuals, Budget
from perfmodel.quantities import Quantity
from tests.documents.xlsx_samples import (
    DOCUMENT,
    FIRST_COST,
    LIGHTS,
    QUALITY,
    ROADS,
    ROADS_PROJECT,
    SAFETY,
    SECOND_COST,
    Content,
    changed,
    codes,
    filled,
    places,
    put,
    read,
    swap_rows,
    template,
)

Step = Callable[[Worksheet], object]

EVERYTHING: tuple[Step, ...] = (
    put("C5", 78),
    put("B5", 100),
    put("E8", "310盏"),
    put("E9", 0.95, "0%"),
    put("E10", 118.5, "General"),
    put("E11", date(2025, 11, 1), 'yyyy"年"m"月"'),
    put("E12", "达成年度指标"),
    put("F8", 12.5),
    put("G8", "12"),
    put("H8", "供货延迟；已换供应商"),
)


def _texts(actuals: Actuals) -> dict[str, str]:
    return {str(key): row.text for key, row in actuals.projects[ROADS].rows.items()}


def test_a_filled_template_is_read_back(tmp_path: Path) -> None:
    """Money, actuals, weights, claimed scores and reasons, each with its cell; nothing to remark."""
    actuals = read(filled(tmp_path, *EVERYTHING))
    roads = actuals.projects[ROADS]
    assert (roads.spent, roads.adjusted_budget) == (Quantity("78", "万元"), Budget(total=Quantity("100", "万元")))
    assert [row.text for row in roads.rows.values()] == ["310盏", "95%", "118.5", "2025年11月", "达成年度指标"]
    lights = roads.rows[LIGHTS]
    assert (lights.weight, lights.claimed_score, lights.reason) == (
        Decimal("12.5"),
        Decimal(12),
        "供货延迟；已换供应商",
    )
    assert lights.source is not None
    assert (lights.source.row, lights.source.column, lights.source.cell) == (8, 5, "E8")
    assert (actuals.notes, actuals.refused) == ((), ())


def test_an_empty_template_states_nothing(tmp_path: Path) -> None:
    """Each row is there with an empty text: not stated, and nothing is refused."""
    actuals = read(template(tmp_path))
    assert set(_texts(actuals).values()) == {""}
    assert actuals.projects[ROADS].spent is None
    assert actuals.projects[ROADS].adjusted_budget is None
    assert actuals.refused == ()


def test_what_another_program_saved_reads_the_same(tmp_path: Path) -> None:
    """LibreOffice rewrites styles and parts; the reading is the same."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("soffice is not installed")
    path = filled(tmp_path, *EVERYTHING)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "saved"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert read(tmp_path / "saved" / path.name) == read(path)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (1, "0%", "100%"),
        (0.955, "0.0%", "95.5%"),
        (0.1 + 0.2, "General", "0.3"),
        ("=95%", None, "=95%"),
        ("  12月 ", None, "12月"),
        (45657, 'm"月"d"日"', "12月31日"),
        (True, None, "TRUE"),
    ],
)
def test_the_text_is_what_the_cell_shows(tmp_path: Path, value: Content, number_format: str | None, text: str) -> None:
    """Whatever number stands behind it, and without binary noise."""

    def fill(sheet: Worksheet) -> None:
        put("E8", value, number_format)(sheet)
        if value == "=95%":
            sheet["E8"].data_type = "s"

    assert _texts(read(filled(tmp_path, fill)))[str(LIGHTS)] == text


def test_a_month_in_a_chinese_built_in_format_is_read(tmp_path: Path) -> None:
    """A Chinese Excel writes format 57 by number alone."""

    def fill(sheet: Worksheet) -> None:
        sheet["E8"] = 45627
        sheet["E8"]._style.numFmtId = 57

    assert _texts(read(filled(tmp_path, fill)))[str(LIGHTS)] == "2024年12月"


def test_a_figure_shown_shorter_than_stored_is_noted(tmp_path: Path) -> None:
    """What is shown is read, and both are told."""
    actuals = read(filled(tmp_path, put("E9", 0.955, "0%")))
    assert _texts(actuals)[str(QUALITY)] == "96%"
    assert places(actuals.notes) == [("D236", "E9")]
    assert "0.955" in str(actuals.notes[0])


@pytest.mark.parametrize(
    ("value", "expected"),
    [("78.5万元", "78.5"), ("785000元", "78.5"), ("1,078.50", "1078.50"), (78.123456, "78.123456"), ("０", "0")],
)
def test_money_may_be_written_with_its_unit(tmp_path: Path, value: Content, expected: str) -> None:
    """Amounts are exact, in the sheet's unit."""
    assert read(filled(tmp_path, put("C5", value))).projects[ROADS].spent == Quantity(expected, "万元")


def test_an_amount_keeps_the_decimals_that_it_is_shown_with(tmp_path: Path) -> None:
    """45.6 shown as 45.60 is written so again."""
    assert str(read(filled(tmp_path, put("C5", 45.6))).projects[ROADS].spent) == "45.60万元"


def test_the_unit_in_the_head_counts(tmp_path: Path) -> None:
    """A sheet in 元 is read in 元."""
    actuals = read(filled(tmp_path, put("H2", "单位:元"), put("A5", 1200000), put("C5", 780000)))
    assert actuals.projects[ROADS].spent == Quantity("78", "万元")
    assert actuals.notes == ()


def test_each_bad_cell_is_refused_alone(tmp_path: Path) -> None:
    """A formula, an error value, words for points, words for money: each with its cell, and the rest is read."""
    steps = (
        put("E8", "=300+10"),
        put("E9", "#REF!"),
        put("F10", "十二点五"),
        put("F11", -1),
        put("G11", 0.1, "0%"),
        put("C5", "不到80"),
        put("E12", "基本达成"),
    )
    actuals = read(filled(tmp_path, *steps))
    expected = [("D224", "C5"), ("D216", "E8"), ("D217", "E9"), ("D223", "F10"), ("D223", "F11"), ("D223", "G11")]
    assert places(actuals.refused) == expected
    assert list(_texts(actuals).values()) == ["", "", "", "", "基本达成"]
    assert actuals.projects[ROADS].rows[FIRST_COST].weight is None


@pytest.mark.parametrize("value", [1e300, -5, "-5万元", "≥80万元", "80公里", "50%", "八十左右"])
def test_what_is_no_amount_is_refused_as_money(tmp_path: Path, value: Content) -> None:
    """A bound, another unit, a negative or an absurd figure."""
    actuals = read(filled(tmp_path, put("C5", value)))
    assert places(actuals.refused) == [("D224", "C5")]
    assert actuals.projects[ROADS].spent is None


def test_a_refusal_says_where_what_and_what_instead(tmp_path: Path) -> None:
    """File, sheet, row and column; what was read; what to do."""
    (note,) = read(filled(tmp_path, put("E8", "=300+10"))).refused
    assert str(note.source) == "填报.xlsx，工作表“1.城区道路 照明 设施维护 更新：经费”，第 8 行，第 5 列，单元格 E8"
    assert str(note) == "“实际完成值”是公式（=300+10），未采用。请填写数值或文字，或复制后“选择性粘贴—数值”"
    assert note.message.render("en").startswith("“实际完成值” is a formula (=300+10)")


def test_a_renamed_sheet_is_known_by_its_code(tmp_path: Path) -> None:
    """With a note that says what it was called."""
    path = filled(tmp_path, *EVERYTHING, lambda sheet: setattr(sheet, "title", "道路"))
    actuals = read(path)
    assert _texts(actuals)[str(LIGHTS)] == "310盏"
    assert codes(actuals.notes) == ["D231"]


def test_a_sheet_without_code_is_known_by_its_title(tmp_path: Path) -> None:
    """And by the project's name in it."""
    path = filled(tmp_path, put("B2", None), put("I2", None), put("E8", "310盏"))
    actuals = read(path)
    assert _texts(actuals)[str(LIGHTS)] == "310盏"
    assert codes(actuals.notes) == ["D232"]


def test_a_sheet_of_no_project_is_refused_and_others_are_read(tmp_path: Path) -> None:
    """A sheet with other content is noted, an empty one is nothing."""

    def change(workbook: Workbook) -> None:
        first, second = workbook.worksheets
        first["E8"] = "310盏"
        second.title, second["B2"], second["I2"], second["E2"] = "乱", "—", None, "别的项目"
        workbook.create_sheet("说明")["A1"] = "填报说明"
        workbook.create_sheet("空")

    actuals = read(changed(template(tmp_path), change))
    assert _texts(actuals)[str(LIGHTS)] == "310盏"
    assert codes(actuals.refused) == ["D211", "D213"]
    assert codes(actuals.notes) == ["D237"]
    assert list(actuals.projects) == [ROADS]


def test_a_copied_sheet_is_refused(tmp_path: Path) -> None:
    """The first of two sheets for a project stands."""
    path = changed(template(tmp_path), lambda workbook: workbook.copy_worksheet(workbook.worksheets[0]))
    assert codes(read(path).refused) == ["D212"]


def test_a_workbook_of_another_document_is_refused(tmp_path: Path) -> None:
    """No sheet belongs to a project: the message names both sides."""
    other = evolve(DOCUMENT, projects=(evolve(ROADS_PROJECT, code="13099925P00Z", name="别的"),))
    with pytest.raises(DocumentError) as caught:
        read(template(tmp_path), other)
    assert caught.value.code == "D206"
    assert "13099925P00Z" in str(caught.value)


def test_sorted_rows_find_their_indicators(tmp_path: Path) -> None:
    """Rows are known by their keys, wherever they stand."""
    actuals = read(filled(tmp_path, *EVERYTHING, swap_rows(8, 12, 9)))
    assert (_texts(actuals)[str(LIGHTS)], _texts(actuals)[str(SAFETY)]) == ("310盏", "达成年度指标")
    assert (actuals.notes, actuals.refused) == ((), ())


def test_rows_sorted_without_their_keys_go_by_their_names(tmp_path: Path) -> None:
    """The hidden column was left behind: what people see counts, with a note on each row."""
    actuals = read(filled(tmp_path, *EVERYTHING, swap_rows(8, 12, 8)))
    assert (_texts(actuals)[str(LIGHTS)], _texts(actuals)[str(SAFETY)]) == ("310盏", "达成年度指标")
    assert codes(actuals.notes) == ["D234", "D234"]
    assert actuals.refused == ()


def test_without_the_key_column_rows_are_matched_by_names_and_order(tmp_path: Path) -> None:
    """Also where a name stands twice, and where level 2 was merged downwards."""

    def spoil(sheet: Worksheet) -> None:
        sheet.delete_cols(9)
        sheet.merge_cells("B10:B11")

    actuals = read(filled(tmp_path, *EVERYTHING, put("I2", None), spoil))
    assert list(_texts(actuals).values()) == ["310盏", "95%", "118.5", "2025年11月", "达成年度指标"]
    assert codes(actuals.notes) == ["D233"]
    assert actuals.refused == ()


def test_a_changed_name_goes_by_its_key(tmp_path: Path) -> None:
    """With a note."""
    actuals = read(filled(tmp_path, put("C8", "灯具更换"), put("E8", "310盏")))
    assert _texts(actuals)[str(LIGHTS)] == "310盏"
    assert places(actuals.notes) == [("D235", "C8")]


def test_an_unknown_indicator_is_refused_and_a_stray_line_noted(tmp_path: Path) -> None:
    """Inserted empty rows are nothing."""

    def insert(sheet: Worksheet) -> None:
        sheet.insert_rows(9)
        sheet["C14"], sheet["E14"] = "新增指标", "5个"
        sheet["A16"] = "填表人：王某"

    actuals = read(filled(tmp_path, *EVERYTHING, insert))
    assert places(actuals.refused) == [("D219", "C14")]
    assert codes(actuals.notes) == ["D237"]
    assert list(_texts(actuals).values()) == ["310盏", "95%", "118.5", "2025年11月", "达成年度指标"]


def test_a_missing_row_is_refused(tmp_path: Path) -> None:
    """Its indicator has no actual; the others have theirs."""
    actuals = read(filled(tmp_path, *EVERYTHING, lambda sheet: sheet.delete_rows(9)))
    assert QUALITY not in actuals.projects[ROADS].rows
    assert codes(actuals.refused) == ["D222"]
    assert str(QUALITY) in str(actuals.refused[0])


@pytest.mark.parametrize(("other", "code", "text"), [("310盏", "D220", "310盏"), ("290盏", "D221", "")])
def test_an_indicator_stated_twice_counts_once_or_not_at_all(tmp_path: Path, other: str, code: str, text: str) -> None:
    """The same twice is read once; two answers are none."""

    def repeat(sheet: Worksheet) -> None:
        for column in range(1, 10):
            sheet.cell(13, column, sheet.cell(8, column).value)
        sheet["E13"] = other

    actuals = read(filled(tmp_path, *EVERYTHING, repeat))
    assert places(actuals.refused) == [(code, "E13")]
    lights = actuals.projects[ROADS].rows[LIGHTS]
    assert (lights.text, lights.weight) == (text, Decimal("12.5"))
    assert _texts(actuals)[str(SAFETY)] == "达成年度指标"


def test_merged_actuals_are_refused_where_they_are_covered(tmp_path: Path) -> None:
    """The cell that still shows is read; a copied value for the other would be a guess."""
    actuals = read(filled(tmp_path, *EVERYTHING, lambda sheet: sheet.merge_cells("E10:E11")))
    assert places(actuals.refused) == [("D218", "E11")]
    assert (_texts(actuals)[str(FIRST_COST)], _texts(actuals)[str(SECOND_COST)]) == ("118.5", "")


def test_lost_heads_are_named(tmp_path: Path) -> None:
    """Without the indicators' heads nothing is read, without the money's that amount."""
    actuals = read(filled(tmp_path, put("E7", "完成")))
    assert codes(actuals.refused) == ["D214"]
    assert actuals.projects[ROADS].rows == {}
    assert codes(read(filled(tmp_path, put("C4", "支出"))).refused) == ["D215"]


def test_a_template_of_another_version_is_noticed(tmp_path: Path) -> None:
    """A target or a budget that differs from the document's is noted."""
    actuals = read(filled(tmp_path, put("D8", "≥200盏"), put("A5", 99)))
    assert codes(actuals.notes) == ["D238", "D239"]


def test_an_unknown_unit_is_refused(tmp_path: Path) -> None:
    """Amounts are then in the document's unit."""
    actuals = read(filled(tmp_path, put("H2", "单位：公里"), put("C5", 78)))
    assert codes(actuals.refused) == ["D225"]
    assert actuals.projects[ROADS].spent == Quantity("78", "万元")


def test_two_projects_of_one_code_are_told_apart_by_nobody(tmp_path: Path) -> None:
    """The second sheet is refused."""
    document = evolve(DOCUMENT, projects=(ROADS_PROJECT, ROADS_PROJECT))
    actuals = read(template(tmp_path, document), document)
    assert codes(actuals.refused) == ["D212"]
