"""``perfmodel template``: the sheets to fill in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import Fill, Invoke
from tests.documents.county import Table


def test_a_sheet_a_project(perfmodel: Invoke, targets: Path, tmp_path: Path) -> None:
    """The workbook is there, and the message says where and how much is in it."""
    output = tmp_path / "actuals.xlsx"
    result = perfmodel("template", targets, "-o", output)
    assert (result.code, result.out) == (0, "")
    assert result.err == f"已写出 {output}：1 张工作表，4 项指标\n"
    assert len(load_workbook(output).sheetnames) == 1


def test_sheets_that_were_filled_in_are_spared(perfmodel: Invoke, targets: Path, fill: Fill) -> None:
    """Nobody's work is written over: the file stays as it is, and the message says why."""
    filled = fill(targets, {"完好率": "95%"}, spent=None)
    before = filled.read_bytes()
    result = perfmodel("template", targets, "-o", filled)
    assert result.code == 2
    assert str(filled) in result.err
    assert filled.read_bytes() == before


@pytest.mark.parametrize("cell", ["C5", "B5", "E8", "F8", "G8", "H8", "K20"])
def test_whatever_cell_somebody_wrote_in_is_spared(perfmodel: Invoke, targets: Path, fill: Fill, cell: str) -> None:
    """Money, actuals, weights, scores, reasons, and notes beside the table."""
    filled = fill(targets, {}, spent=None)
    workbook = load_workbook(filled)
    workbook.worksheets[0][cell] = 12
    workbook.save(filled)
    before = filled.read_bytes()
    result = perfmodel("template", targets, "-o", filled)
    assert (result.code, len(result.err.splitlines())) == (2, 1)
    assert filled.read_bytes() == before


def test_a_sheet_added_to_the_workbook_is_spared(perfmodel: Invoke, targets: Path, fill: Fill) -> None:
    """It is somebody's work, though the template's own sheets are empty."""
    filled = fill(targets, {}, spent=None)
    workbook = load_workbook(filled)
    workbook.create_sheet("我的备忘")["A1"] = "记得问财务"
    workbook.save(filled)
    before = filled.read_bytes()
    assert perfmodel("template", targets, "-o", filled).code == 2
    assert filled.read_bytes() == before


@pytest.mark.parametrize("given", [{}, {"完好率": "95%"}], ids=["empty", "filled in"])
def test_another_documents_workbook_is_spared(
    perfmodel: Invoke, targets: Path, save: Callable[..., Path], fill: Fill, given: dict[str, str]
) -> None:
    """Whether anybody has filled it in or not."""
    other = save(Table("道路养护经费", code="13022524P00F04E200099"), name="别的.txt")
    filled = fill(other, given, spent=None)
    before = filled.read_bytes()
    result = perfmodel("template", targets, "-o", filled)
    assert (result.code, str(filled) in result.err) == (2, True)
    assert filled.read_bytes() == before


def test_a_file_of_another_kind_is_spared(perfmodel: Invoke, targets: Path, tmp_path: Path) -> None:
    """A workbook cannot take the place of what is none."""
    other = tmp_path / "记录.xlsx"
    other.write_text("别的", encoding="utf-8")
    assert perfmodel("template", targets, "-o", other).code == 2
    assert other.read_text(encoding="utf-8") == "别的"


def test_the_document_itself_is_spared(perfmodel: Invoke, targets: Path) -> None:
    """The output is the input: the message says so."""
    before = targets.read_bytes()
    result = perfmodel("template", targets, "-o", targets)
    assert (result.code, targets.read_bytes()) == (2, before)
    assert "要读取的文件" in result.err


def test_sheets_that_nobody_has_touched_are_made_anew(perfmodel: Invoke, targets: Path, fill: Fill) -> None:
    """An empty template of the document is written over as asked, also after another program saved it."""
    assert perfmodel("template", targets, "-o", fill(targets, {}, spent=None)).code == 0


def test_a_document_that_is_none_makes_no_workbook(perfmodel: Invoke, tmp_path: Path) -> None:
    """The file is named and nothing is written."""
    other, output = tmp_path / "别的.txt", tmp_path / "actuals.xlsx"
    other.write_text("今天天气很好。\n", encoding="utf-8")
    result = perfmodel("template", other, "-o", output)
    assert (result.code, output.exists()) == (2, False)
    assert "别的.txt" in result.err
