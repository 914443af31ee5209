"""The example in examples/: its workbook is what its script makes, and everything in it is scored."""

import importlib.util
from pathlib import Path

import pytest
from openpyxl import load_workbook

from perfmodel.documents import read
from perfmodel.documents.reading.actuals import read_actuals
from perfmodel.model import Document
from perfmodel.scoring import assess

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def document() -> Document:
    """The example's document."""
    return read(EXAMPLES / "绩效目标.txt")


def test_the_example_is_scored_without_a_fault(document: Document) -> None:
    """Three projects, some targets missed, each with its reason."""
    actuals = read_actuals(EXAMPLES / "实际完成.xlsx", document)
    assert (actuals.notes, actuals.refused) == ((), ())
    assessment = assess(document, actuals.projects)
    assert assessment.is_clean
    assert [str(project.total) for project in assessment.projects] == ["98.62", "96.72", "94.15"]
    for project in assessment.projects:
        short = [pair for pair in zip(project.project.indicators, project.scores, strict=True) if not pair[1].is_full]
        assert short
        assert all(indicator.reason for indicator, _ in short)


@pytest.mark.parametrize(("name", "workbook"), [("fill_actuals", "实际完成.xlsx"), ("score_form", "自评表.xlsx")])
def test_the_workbooks_are_what_the_scripts_make(tmp_path: Path, name: str, workbook: str) -> None:
    """Cell by cell."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.main(tmp_path / "made.xlsx")
    made, shipped = load_workbook(tmp_path / "made.xlsx"), load_workbook(EXAMPLES / workbook)
    assert made.sheetnames == shipped.sheetnames
    for one, other in zip(made.worksheets, shipped.worksheets, strict=True):
        assert list(one.values) == list(other.values)
