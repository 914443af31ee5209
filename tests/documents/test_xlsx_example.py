"""The example in examples/: its workbooks are what its scripts make, and everything in them is scored, or has a light."""

import importlib.util
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from perfmodel.documents import read
from perfmodel.documents.reading.actuals import read_actuals, read_progress
from perfmodel.model import Document
from perfmodel.monitoring import monitor_document
from perfmodel.scoring import assess
from perfmodel.terms import Light

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


def test_the_example_is_watched_without_a_fault(document: Document) -> None:
    """On 31 August every light there is, and nothing open."""
    progress = read_progress(EXAMPLES / "执行情况.xlsx", document)
    assert (progress.notes, progress.refused) == ((), ())
    monitoring = monitor_document(document, progress.projects, on=date(2025, 8, 31))
    assert monitoring.is_clean
    assert {check.light for checked in monitoring.projects for check in checked.indicators} == {None, *Light}


@pytest.mark.parametrize(
    ("name", "workbook"),
    [("fill_actuals", "实际完成.xlsx"), ("fill_progress", "执行情况.xlsx"), ("score_form", "自评表.xlsx")],
)
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
