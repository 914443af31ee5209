"""``perfmodel template``: the sheets to fill in."""

from pathlib import Path

from openpyxl import load_workbook

from tests.cli.conftest import Fill, Invoke


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


def test_sheets_that_nobody_has_touched_are_made_anew(perfmodel: Invoke, targets: Path, fill: Fill) -> None:
    """An empty template, or something else, is written over as asked."""
    empty = fill(targets, {}, spent=None)
    assert perfmodel("template", targets, "-o", empty).code == 0
    empty.write_text("别的", encoding="utf-8")
    assert perfmodel("template", targets, "-o", empty).code == 0


def test_a_document_that_is_none_makes_no_workbook(perfmodel: Invoke, tmp_path: Path) -> None:
    """The file is named and nothing is written."""
    other, output = tmp_path / "别的.txt", tmp_path / "actuals.xlsx"
    other.write_text("今天天气很好。\n", encoding="utf-8")
    result = perfmodel("template", other, "-o", output)
    assert (result.code, output.exists()) == (2, False)
    assert "别的.txt" in result.err
