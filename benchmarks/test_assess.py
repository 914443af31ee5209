"""The whole command ``perfmodel assess`` as a process, against one that only imports the libraries it cannot do without."""

import os
import re
import sys
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from benchmarks.conftest import AddRow, Row
from benchmarks.processes import Run, run

ROUNDS = 5
EXAMPLES = Path(__file__).parent.parent / "examples"
PERFMODEL = str(Path(sys.executable).with_name("perfmodel"))
LIBRARIES = (sys.executable, "-c", "import attrs, babel, cattrs, click, openpyxl")


def test_assess_the_example(table: AddRow, tmp_path: Path) -> None:
    """The example's three projects, from the document and the filled workbook to the form and the JSON."""
    _time_assess("example", EXAMPLES / "绩效目标.txt", EXAMPLES / "实际完成.xlsx", tmp_path, table)


def test_assess_a_published_document(table: AddRow, tmp_path: Path) -> None:
    """A department's whole document with every actual filled in."""
    folder = os.environ.get("PERFMODEL_DOCUMENTS")
    if not folder:
        pytest.skip("PERFMODEL_DOCUMENTS names no folder of published documents")
    for document in sorted(Path(folder).glob("*.txt")):
        actuals = tmp_path / f"{document.stem}.xlsx"
        _done("template", document, "-o", actuals)
        _fill(actuals)
        _time_assess(document.stem, document, actuals, tmp_path, table)


def _time_assess(name: str, document: Path, actuals: Path, folder: Path, table: AddRow) -> None:
    ours, floor = [], []
    for _ in range(ROUNDS):
        floor.append(run(*LIBRARIES))
        ours.append(_done("assess", document, "--actuals", actuals, "-o", folder))
    assert (folder / "assessment.json").stat().st_size > 0
    peaks = [max(each.megabytes for each in runs) for runs in (ours, floor)]
    row = Row(
        f"perfmodel assess, {name} ÷ importing the libraries",
        min(each.seconds for each in ours),
        min(each.seconds for each in floor),
        bar="≤ 1.5 s",
        remark="peak {:.0f} MB ÷ {:.0f} MB".format(*peaks),
    )
    table(row)


def _done(*arguments: str | Path) -> Run:
    """Run perfmodel, which may leave something unscored (exit code 1) but must do its job."""
    done = run(PERFMODEL, *map(str, arguments))
    assert done.code in {0, 1}, arguments
    return done


def _fill(path: Path) -> None:
    """Fill every sheet as if all had gone to plan: each figure reached as it was set, each description met, the budget spent."""
    workbook = openpyxl.load_workbook(path)
    for sheet in workbook.worksheets:
        heads: dict[object, tuple[int, int]] = {
            cell.value: (row, column)
            for row, cells in enumerate(sheet.iter_rows(), start=1)
            for column, cell in enumerate(cells, start=1)
        }
        if "实际完成值" in heads:  # else a sheet of notes
            _fill_sheet(sheet, heads)
    workbook.save(path)


def _fill_sheet(sheet: Worksheet, heads: dict[object, tuple[int, int]]) -> None:
    row, spent = heads["全年执行数"]
    sheet.cell(row + 1, spent, sheet.cell(row + 1, heads["年初预算数"][1]).value)
    head, target = heads["年度指标值"]
    for row in range(head + 1, sheet.max_row + 1):
        text = str(sheet.cell(row, target).value or "")
        sheet.cell(row, heads["实际完成值"][1], text if re.search(r"\d", text) else text and "达成年度指标")
