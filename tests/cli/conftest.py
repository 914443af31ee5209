"""What the tests of the command line share: running a command, a document in the county layout, and its sheets filled in."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

import pytest
from attrs import frozen
from click.testing import CliRunner
from openpyxl import load_workbook

from perfmodel.cli import run
from perfmodel.documents import read
from perfmodel.documents.writing.template import write_template
from tests.documents.county import County, Table, write

CHINESE = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"}
ENGLISH = {**CHINESE, "LANG": "en_US.UTF-8"}

REACHED = {"维护台数": "10台", "巡检次数": "12次", "完好率": "95%", "使用人员满意度": "90%"}


@frozen
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


class Invoke(Protocol):
    """Run a command, *given* on standard input."""

    def __call__(self, *arguments: str | Path, given: bytes = b"", env: Mapping[str, str] = CHINESE) -> Result:
        """Return its exit code and what it wrote."""
        ...


@pytest.fixture
def perfmodel() -> Invoke:
    """Return a function that runs a command in this process, its streams caught."""

    def invoke(*arguments: str | Path, given: bytes = b"", env: Mapping[str, str] = CHINESE) -> Result:
        with CliRunner().isolation(input=given, env=env) as streams:
            code = run([str(argument) for argument in arguments])
            return Result(code, streams[0].getvalue().decode(), streams[1].getvalue().decode())

    return invoke


@pytest.fixture
def save(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that saves a document with the tables given."""

    def save_document(*tables: Table, name: str = "目标.txt") -> Path:
        path = tmp_path / name
        path.write_text(write(County(tables=tables or (Table("档案库房维护经费"),))), encoding="utf-8")
        return path

    return save_document


@pytest.fixture
def targets(save: Callable[..., Path]) -> Path:
    """Return a document of one project with four indicators and a budget of 20 万元."""
    return save()


Fill = Callable[..., Path]


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Return a function that fills in the sheets of a document: each indicator's actual by its name, and what was spent."""

    def fill_sheets(document: Path, actuals: Mapping[str, str | None] = REACHED, spent: str | None = "20.00") -> Path:
        path = tmp_path / "actuals.xlsx"
        write_template(read(document), path)
        workbook = load_workbook(path)
        for sheet in workbook.worksheets:
            sheet["C5"] = spent
            for row in range(8, sheet.max_row + 1):
                name = sheet.cell(row, 3).value
                sheet[f"E{row}"] = actuals.get(str(name))
        workbook.save(path)
        return path

    return fill_sheets
