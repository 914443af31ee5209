"""Files that are no workbooks, or hostile ones: each ends in one error with its file."""

import io
import zipfile
from pathlib import Path

import pytest

from perfmodel.documents.reading import packages
from perfmodel.documents.reading.workbooks import read_workbook
from perfmodel.errors import DocumentError
from tests.documents.xlsx_samples import template

SHEET = "xl/worksheets/sheet1.xml"


def _refusal(path: Path) -> str:
    with pytest.raises(DocumentError) as caught:
        read_workbook(path)
    assert caught.value.source is not None
    assert path.name in str(caught.value)
    return caught.value.code


def _rewritten(path: Path, part: str, data: bytes) -> Path:
    held = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(held) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name))
        target.writestr(part, data)
    return path


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "D202"),
        (b"not a workbook", "D202"),
        (b"PK\x03\x04 cut", "D202"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "D203"),
    ],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    """Garbage, a cut file, an encrypted or old one."""
    path = tmp_path / "表.xlsx"
    path.write_bytes(content)
    assert _refusal(path) == code


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """So is a folder."""
    assert _refusal(tmp_path / "无.xlsx") == "D201"
    assert _refusal(tmp_path) == "D201"


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    """A zip is not yet a workbook."""
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<x/>")
    assert _refusal(path) == "D202"


@pytest.mark.parametrize("share", [3, 5, 9])
def test_a_truncated_workbook_is_refused(tmp_path: Path, share: int) -> None:
    """Wherever it was cut."""
    path = template(tmp_path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * share // 10])
    assert _refusal(path) == "D202"


def test_broken_xml_is_refused(tmp_path: Path) -> None:
    """Whatever the library beneath raises."""
    assert _refusal(_rewritten(template(tmp_path), SHEET, b"<worksheet><sheetData>")) == "D202"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_refused(tmp_path: Path, encoding: str) -> None:
    """Before any parser sees it, in either encoding."""
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'
    assert _refusal(_rewritten(template(tmp_path), SHEET, bomb.encode(encoding))) == "D205"


def test_a_part_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    """By its ratio, before it is unpacked."""
    assert _refusal(_rewritten(template(tmp_path), SHEET, b" " * 3 * 2**20)) == "D204"


def test_limits_hold_for_the_sum_and_the_number_of_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is looked at."""
    path = template(tmp_path)
    monkeypatch.setattr(packages, "MAX_UNPACKED", 1000)
    assert _refusal(path) == "D204"
    monkeypatch.setattr(packages, "MAX_UNPACKED", 10**9)
    monkeypatch.setattr(packages, "MAX_PARTS", 3)
    assert _refusal(path) == "D204"


def test_a_merge_over_the_whole_sheet_is_refused(tmp_path: Path) -> None:
    """The library beneath would make an object for every cell of it."""
    path = template(tmp_path)
    with zipfile.ZipFile(path) as package:
        data = package.read(SHEET).replace(b'ref="A1:H1"', b'ref="A1:XFD1048576"')
    assert _refusal(_rewritten(path, SHEET, data)) == "D204"


def test_one_late_cell_costs_one_cell(tmp_path: Path) -> None:
    """A sheet that is empty but for its last corner is read at once."""
    path = template(tmp_path)
    with zipfile.ZipFile(path) as package:
        late = b'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>'
        data = package.read(SHEET).replace(b"</sheetData>", late)
    sheet = read_workbook(_rewritten(path, SHEET, data))[0]
    assert sheet.at(1048576, 16384).text == "1"
