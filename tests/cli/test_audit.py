"""``perfmodel audit``: what is wrong with filled-in forms, as text, as JSON, as comments in a copy."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment

from perfmodel.documents.writing.books import write_workbook
from tests.cli.conftest import ENGLISH, Invoke
from tests.documents.filled_forms import ROWS, Filled, export, write_book

Fault = Callable[[Filled], Filled]


def row(number: int, **changes: object) -> Fault:
    """Return what spoils one row of a form."""

    def spoil(form: Filled) -> Filled:
        rows = list(form.rows)
        rows[number] = replace(rows[number], **changes)  # type: ignore[arg-type] # by name
        return replace(form, rows=tuple(rows))

    return spoil


@pytest.fixture
def form(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a form with faults in it."""

    def write(*faults: Fault, name: str = "自评表.xlsx") -> Path:
        filled = Filled()
        for fault in faults:
            filled = fault(filled)
        return write_book(tmp_path / name, filled)

    return write


SWAPPED = row(1, score=9.74)


def test_a_clean_form(perfmodel: Invoke, form: Callable[..., Path]) -> None:
    """Says so, and what was looked at."""
    result = perfmodel("audit", form())
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "自评表.xlsx：1 个项目，得分 7 项，推得出 7 项；错误 0，提醒 0，提示 0",
        "没有发现问题",
    ]


def test_findings_are_listed_with_cell_and_both_scores(perfmodel: Invoke, form: Callable[..., Path]) -> None:
    """A line each, then the scores side by side; an error makes the exit code 1."""
    result = perfmodel("audit", form(SWAPPED, lambda each: replace(each, total=95.24)))
    assert result.code == 1
    assert result.out.splitlines() == [
        "自评表.xlsx：1 个项目，得分 7 项，推得出 6 项；错误 1，提醒 0，提示 0",
        "错误 A103 自评表.xlsx，工作表“项目1”，单元格 H14：“建档合格率”：得分 9.74 推不出来：指标值“≥95%”，实际完成值“90%”，分值 10，按规则应得 9.47，其他公式和取舍也都得不到这个数。可能应为 9.47：10 × 90 ÷ 95 = 9.47（mof-2020/positive），四舍五入到 2 位小数为 9.47",
        "位置                       指标        分值  自评得分  应得分  问题",
        "工作表“项目1”，单元格 H14  建档合格率    10      9.74    9.47  A103",
    ]


def test_warnings_alone_are_no_failure(perfmodel: Invoke, form: Callable[..., Path]) -> None:
    """A missing reason is one: exit code 0."""
    result = perfmodel("audit", form(row(1, reason="无")), "--quiet")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("提醒 A106 ")


def test_json_is_the_interchange_form(perfmodel: Invoke, form: Callable[..., Path], tmp_path: Path) -> None:
    """On standard output, or in the file that -o names."""
    path, output = form(SWAPPED), tmp_path / "审核.json"
    shown = json.loads(perfmodel("audit", path, "--format", "json").out)
    assert [(each["code"], each["severity"], each["source"]["cell"]) for each in shown["findings"]] == [
        ("A103", "error", "H14"),
        ("A107", "error", "H19"),
    ]
    result = perfmodel("audit", path, "--format", "json", "-o", output)
    assert (result.code, result.out, json.loads(output.read_text(encoding="utf-8"))) == (1, "", shown)


def test_comments_stand_in_a_copy(perfmodel: Invoke, form: Callable[..., Path], tmp_path: Path) -> None:
    """In the cells that they are about; what was there stays, and the form itself is as it was."""
    path, output = form(SWAPPED), tmp_path / "审核.xlsx"
    workbook = load_workbook(path)
    workbook.worksheets[0]["H14"].comment = Comment("请核对", "王科")
    workbook.worksheets[0]["H19"] = "=SUM(H13:H18)+H6"
    write_workbook(workbook, path, {("项目1", "H19"): "95.24"})
    before = path.read_bytes()
    result = perfmodel("audit", path, "--format", "xlsx", "-o", output)
    assert (result.code, path.read_bytes()) == (1, before)
    sheet = load_workbook(output).worksheets[0]
    assert sheet["H14"].comment.text.startswith("请核对\n\nA103 得分 9.74 推不出来")
    assert (sheet["H19"].value, sheet["B3"].value) == ("=SUM(H13:H18)+H6", "入户走访经费")
    assert load_workbook(output, data_only=True).worksheets[0]["H19"].value == 95.24
    assert {str(area) for area in sheet.merged_cells.ranges} == {
        str(area) for area in load_workbook(path).worksheets[0].merged_cells.ranges
    }


def test_copies_of_several_forms_go_into_a_folder(perfmodel: Invoke, form: Callable[..., Path], tmp_path: Path) -> None:
    """Each under its own name."""
    (tmp_path / "乙").mkdir()
    paths = form(SWAPPED), form(name="乙/自评表.xlsx"), form(name="其他.xlsx")
    result = perfmodel("audit", *paths, "--format", "xlsx", "-o", tmp_path / "审核")
    assert result.code == 1
    assert sorted(path.name for path in (tmp_path / "审核").iterdir()) == ["其他.xlsx", "自评表-2.xlsx", "自评表.xlsx"]


def test_one_bad_file_stops_no_other(perfmodel: Invoke, form: Callable[..., Path], tmp_path: Path) -> None:
    """It is told why it was not read; the exit code is 1, and 2 where nothing could be read."""
    bad = tmp_path / "坏.xlsx"
    bad.write_bytes(b"PK\x03\x04 no workbook")
    result = perfmodel("audit", bad, form())
    assert result.code == 1
    assert "坏.xlsx" in result.err
    assert "没有发现问题" in result.out
    assert perfmodel("audit", bad, tmp_path / "没有.xlsx").code == 2


def test_a_text_export_is_audited_too(perfmodel: Invoke, tmp_path: Path) -> None:
    """With the line in place of a cell; it has no cells to comment on."""
    path = tmp_path / "自评表.txt"
    path.write_text(export(SWAPPED(Filled())), encoding="utf-8")
    result = perfmodel("audit", path, "--quiet")
    assert result.code == 1
    assert "A103 自评表.txt，表 1" in result.out
    refused = perfmodel("audit", path, "--format", "xlsx", "-o", tmp_path / "审核.xlsx")
    assert (refused.code, "不是 .xlsx" in refused.err, (tmp_path / "审核.xlsx").exists()) == (1, True, False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "pdf"), "格式只能是 text、json、xlsx，读到的是“pdf”"),
        (("--format", "xlsx"), "用 --format xlsx 时要写明 -o"),
        (("--rules", "没有"), "没有名为“没有”的规则"),
    ],
)
def test_wrong_use(perfmodel: Invoke, form: Callable[..., Path], arguments: tuple[str, ...], said: str) -> None:
    """Is said in one sentence; nothing is done."""
    result = perfmodel("audit", form(), *arguments)
    assert (result.code, result.out, said in result.err) == (2, "", True)


def test_no_form_is_written_over(perfmodel: Invoke, form: Callable[..., Path], tmp_path: Path) -> None:
    """Neither by name nor by folder."""
    path = form(SWAPPED)
    for output in (path, tmp_path):
        before = path.read_bytes()
        result = perfmodel("audit", path, "--format", "xlsx", "-o", output)
        assert (result.code, path.read_bytes()) == (2, before)


def test_in_english(perfmodel: Invoke, form: Callable[..., Path]) -> None:
    """The same, in the language of the session."""
    result = perfmodel("audit", form(row(1, reason="")), env=ENGLISH)
    assert (
        "warning A105 自评表.xlsx, sheet “项目1”, cell I14: “建档合格率”: 9.47 of 10 points, and no reason or measure is written"
        in result.out
    )


TWELVE: list[tuple[Fault, str, str]] = [
    (row(0, score=21), "A101", "H13"),
    (row(1, score=9.74), "A103", "H14"),
    (row(2, actual="2025年2月"), "A104", "H15"),
    (row(3, score=-3), "A102", "H16"),
    (row(4, score=15), "A112", "H17"),
    (row(5, score="优"), "A114", "H18"),
    (row(1, reason="无"), "A106", "I14"),
    (row(4, reason=""), "A105", "I17"),
    (row(6, weight=12, score=12), "A110", "G21"),
    (row(7, score=None), "A113", "H20"),
    (lambda form: replace(form, money=(("年度资金总额", (120.00, 120.00, 114.00, 10, "100%", 8)), *form.money[1:])), "A108", "G6"),
    (lambda form: form, "A109", "H6"),
]  # fmt: skip
"""Faults that stand in one form together: what does it, the finding, its cell."""

WIDER = (
    *ROWS[:5],
    replace(ROWS[5], weight=5, score=5),
    replace(ROWS[5], name="办事群众满意度", weight=3, score=3),
    replace(ROWS[5], name="回访满意度", weight=2, score=2),
)


def test_twelve_faults_are_found_and_none_in_the_clean_form(perfmodel: Invoke, tmp_path: Path) -> None:
    """Each at its cell, and nothing else."""
    clean = Filled(rows=WIDER)
    spoiled = clean
    for fault, _, _ in TWELVE:
        spoiled = fault(spoiled)
    nothing = perfmodel("audit", write_book(tmp_path / "好.xlsx", clean), "--format", "json")
    found = perfmodel("audit", write_book(tmp_path / "坏.xlsx", spoiled), "--format", "json")
    assert json.loads(nothing.out)["findings"] == []
    told = {(each["code"], each["source"]["cell"]) for each in json.loads(found.out)["findings"]}
    assert told == {(code, cell) for _, code, cell in TWELVE}
    assert len(json.loads(found.out)["findings"]) == len(TWELVE) == 12
