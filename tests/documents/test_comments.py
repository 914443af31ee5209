"""Comments in a copy of somebody's workbook: where they stand, and what they leave alone."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.writing.comments import write_comments
from perfmodel.errors import DocumentError
from perfmodel.findings import Finding, Severity
from perfmodel.messages import Text
from perfmodel.sources import Source

WRONG = Text("Z901", "合计不对", "the sum is wrong")
INSTEAD = Text("Z902", "应为 9", "it should be 9")


def finding(**place: str | int) -> Finding:
    """Return a finding at *place*."""
    return Finding(WRONG(), Severity.ERROR, suggestion=INSTEAD(), source=Source(**place))  # type: ignore[arg-type] # by name


def commented(folder: Path, *findings: Finding) -> dict[tuple[str, str], str]:
    """Return the comments in a copy, by sheet and cell."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "甲"
    sheet["A1"], sheet["B2"] = "总分", 10
    sheet.merge_cells("B2:C3")
    workbook.create_sheet("乙")["A1"] = "无"
    workbook.save(folder / "表.xlsx")
    write_comments(folder / "表.xlsx", findings, folder / "审核.xlsx")
    return {place: text for each in load_workbook(folder / "审核.xlsx").worksheets for place, text in _comments(each)}


def _comments(sheet: Worksheet) -> list[tuple[tuple[str, str], str]]:
    return [
        ((sheet.title, cell.coordinate), cell.comment.text) for row in sheet.iter_rows() for cell in row if cell.comment
    ]


SAID = "Z901 合计不对\n应为 9"


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"sheet": "甲", "row": 1, "column": 1, "cell": "A1"}, ("甲", "A1")),
        ({"sheet": "甲", "row": 3, "column": 3, "cell": "C3"}, ("甲", "B2")),  # under a merge: what shows there
        ({"sheet": "乙", "row": 4}, ("乙", "A4")),
        ({"sheet": "乙"}, ("乙", "A1")),
        ({}, ("甲", "A1")),
        ({"sheet": "丙", "cell": "B9"}, ("甲", "B9")),
    ],
)
def test_a_comment_stands_where_the_finding_is(
    tmp_path: Path, place: dict[str, str | int], expected: tuple[str, str]
) -> None:
    """In its cell, else the first of its row, of its sheet, of the file."""
    assert commented(tmp_path, finding(**place)) == {expected: SAID}


def test_findings_in_one_cell_share_a_comment(tmp_path: Path) -> None:
    """One below the other."""
    place = {"sheet": "甲", "cell": "A1"}
    assert commented(tmp_path, finding(**place), finding(**place)) == {("甲", "A1"): f"{SAID}\n\n{SAID}"}


def test_nothing_found_is_a_plain_copy(tmp_path: Path) -> None:
    """What stands in it is what stood there."""
    assert commented(tmp_path) == {}
    assert load_workbook(tmp_path / "审核.xlsx").worksheets[0]["B2"].value == 10


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    """And nothing is written."""
    (tmp_path / "表.xlsx").write_bytes(b"PK\x03\x04")
    with pytest.raises(DocumentError) as caught:
        write_comments(tmp_path / "表.xlsx", (), tmp_path / "审核.xlsx")
    assert (caught.value.code, (tmp_path / "审核.xlsx").exists()) == ("D202", False)
