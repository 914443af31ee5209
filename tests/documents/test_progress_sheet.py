"""The sheets in which staff fill in how far they are, read back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from perfmodel.documents.reading.actuals import read_actuals, read_progress
from perfmodel.documents.reading.actuals_sheet import LIKELIHOOD_WORDS, PROGRESS
from perfmodel.documents.writing.template import write_progress_template, write_template
from perfmodel.errors import DocumentError
from perfmodel.model import Actuals, Budget, Progress
from perfmodel.monitoring.texts import LIKELIHOODS
from perfmodel.quantities import Quantity
from perfmodel.terms import Cause, Likelihood
from tests.documents.xlsx_samples import DOCUMENT, LIGHTS, QUALITY, ROADS, Content, codes, places

HEADS_ROW, FIRST_ROW = 7, 8
ACTUAL, EXPECTED, LIKELIHOOD, CAUSES, REASON = "EFGHI"


def read_filled(folder: Path, cells: dict[str, Content], change: Callable[[Path], object] | None = None) -> Actuals:
    """Return what is read of a sheet with *cells* filled in."""
    path = folder / "执行情况.xlsx"
    write_progress_template(DOCUMENT, path)
    workbook = load_workbook(path)
    for cell, content in cells.items():
        workbook.worksheets[0][cell] = content
    workbook.save(path)
    if change is not None:
        change(path)
    return read_progress(path, DOCUMENT)


def row_of(stated: Actuals) -> Progress:
    """Return what the first row of the first sheet states."""
    row = stated.projects[ROADS].rows[LIGHTS]
    assert isinstance(row, Progress)
    return row


def test_the_sheet_asks_for_what_the_form_does(tmp_path: Path) -> None:
    """Progress, the unit's own expectation, causes and a reason; the keys stand in a hidden column behind."""
    path = tmp_path / "执行情况.xlsx"
    write_progress_template(DOCUMENT, path)
    sheet = load_workbook(path).worksheets[0]
    assert [cell.value for cell in sheet[HEADS_ROW]] == list(PROGRESS.heads.values())
    assert [sheet.cell(4, column).value for column in (1, 2, 3)] == ["年初预算数", "全年预算数", "累计执行数"]
    assert sheet["A1"].value == "项目绩效目标执行情况填报表（2025年度）"
    assert sheet.column_dimensions["J"].hidden
    assert [sheet[f"{column}{FIRST_ROW}"].protection.locked for column in "DEFGHIJ"] == [True, *[False] * 5, True]


def test_the_forms_own_words_are_offered(tmp_path: Path) -> None:
    """In every row; a word for the degree only where the target is words."""
    path = tmp_path / "执行情况.xlsx"
    write_progress_template(DOCUMENT, path)
    offers = {
        str(offer.sqref).split(":")[0][0]: str(offer.formula1)
        for offer in load_workbook(path).worksheets[0].data_validations.dataValidation
    }
    assert offers[LIKELIHOOD] == '"确定能,有可能,完全不可能"'
    assert offers[CAUSES] == '"经费保障,制度保障,人员保障,硬件条件保障,其他"'
    assert "部分达成年度指标并具有一定效果" in offers[ACTUAL]


def test_what_is_filled_in_is_read(tmp_path: Path) -> None:
    """The money so far, and every column of a row."""
    cells: dict[str, Content] = {
        "B5": 110,
        "C5": 60.5,
        f"{ACTUAL}{FIRST_ROW}": "180盏",
        f"{EXPECTED}{FIRST_ROW}": "290盏",
        f"{LIKELIHOOD}{FIRST_ROW}": "有可能",
        f"{CAUSES}{FIRST_ROW}": "人员、经费保障，人员保障",
        f"{REASON}{FIRST_ROW}": "供货延迟",
    }
    stated = read_filled(tmp_path, cells)
    assert (stated.projects[ROADS].spent, stated.projects[ROADS].adjusted_budget) == (
        Quantity("60.5", "万元"),
        Budget(total=Quantity("110", "万元")),
    )
    assert row_of(stated) == Progress(
        "180盏",
        reason="供货延迟",
        expected="290盏",
        likelihood=Likelihood.POSSIBLE,
        causes=(Cause.FUNDING, Cause.STAFF),
    )
    assert stated.refused == ()
    assert stated.projects[ROADS].rows[QUALITY] == Progress("")


def test_words_that_the_form_does_not_have_are_refused(tmp_path: Path) -> None:
    """Each at its cell, with the words that it may be; the rest of the row stands."""
    cells: dict[str, Content] = {
        f"{ACTUAL}{FIRST_ROW}": "180盏",
        f"{LIKELIHOOD}{FIRST_ROW}": "差不多",
        f"{CAUSES}{FIRST_ROW}": "经费、天气",
    }
    stated = read_filled(tmp_path, cells)
    assert places(stated.refused) == [("D228", "G8"), ("D228", "H8")]
    assert "确定能、有可能、完全不可能" in str(stated.refused[0])
    row = row_of(stated)
    assert (row.text, row.likelihood, row.causes) == ("180盏", None, (Cause.FUNDING,))


def test_a_formula_in_the_money_is_named_by_its_head(tmp_path: Path) -> None:
    """累计执行数, as the sheet calls it."""
    stated = read_filled(tmp_path, {"C5": "=30+30"})
    assert codes(stated.refused) == ["D216"]
    assert "累计执行数" in str(stated.refused[0])


@pytest.mark.parametrize("heads", [PROGRESS.heads.values()])
def test_one_kind_of_sheet_is_not_taken_for_the_other(tmp_path: Path, heads: list[str]) -> None:
    """Figures of August are no actuals of the year, and the other way round: no row of heads is found."""
    path = tmp_path / "填报.xlsx"
    write_progress_template(DOCUMENT, path)
    assert set(codes(read_actuals(path, DOCUMENT).refused)) == {"D214"}
    write_template(DOCUMENT, path)
    refused = read_progress(path, DOCUMENT).refused
    assert set(codes(refused)) == {"D214"}
    assert all(head in str(refused[0]) for head in heads if head != "指标键")


def test_a_workbook_of_something_else_is_refused(tmp_path: Path) -> None:
    """As for actuals."""

    def rename(path: Path) -> None:
        workbook = load_workbook(path)
        for sheet in workbook.worksheets:
            sheet.title = f"表{sheet.title[0]}"
            for cell in ("B2", "E2", "J2"):
                sheet[cell] = None
        workbook.save(path)

    with pytest.raises(DocumentError) as caught:
        read_filled(tmp_path, {}, rename)
    assert caught.value.code == "D206"


def test_the_forms_words_are_the_derivations_words() -> None:
    """One likelihood, one wording."""
    assert {each: text.zh_CN for each, text in LIKELIHOODS.items()} == LIKELIHOOD_WORDS
