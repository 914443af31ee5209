"""The official monitoring form read back: what was filed in August is what was stated in August."""

from pathlib import Path

from attrs import evolve
from openpyxl import load_workbook

from perfmodel.documents.reading.actuals import read_progress
from perfmodel.documents.writing.monitoring_form import write_monitoring_form
from perfmodel.model import Progress
from perfmodel.monitoring import monitor_document
from perfmodel.quantities import Quantity
from perfmodel.terms import Cause, Likelihood
from tests.documents.test_writing_monitoring_form import ROWS, monitoring
from tests.documents.xlsx_samples import LIGHTS, QUALITY, ROADS, SAFETY


def form(folder: Path) -> Path:
    """Return the path of the form of the roads."""
    path = folder / "监控表.xlsx"
    write_monitoring_form(monitoring(), path)
    return path


def test_the_form_says_what_the_sheets_said(tmp_path: Path) -> None:
    """Money, progress, the unit's own words, causes and reasons; nothing is refused."""
    document = monitoring().document
    stated = read_progress(form(tmp_path), document)
    assert stated.refused == ()
    found = stated.projects[ROADS]
    assert found.spent == Quantity("60", "万元")
    assert [row.text for row in found.rows.values()] == [row.text for row in ROWS.values()]
    lights, quality, safety = (found.rows[key] for key in (LIGHTS, QUALITY, SAFETY))
    assert lights == Progress(
        "175盏",
        reason="=供货延迟",
        expected="262盏",
        likelihood=Likelihood.POSSIBLE,
        causes=(Cause.FUNDING, Cause.OTHER),
    )
    assert quality == ROWS[QUALITY]
    assert safety == Progress("良好")


def test_the_same_lights_follow_from_it(tmp_path: Path) -> None:
    """Of money and of every indicator."""
    before = monitoring()
    stated = read_progress(form(tmp_path), before.document)
    after = monitor_document(before.document, stated.projects, on=before.on)
    (one,), (other,) = before.projects, after.projects
    assert [check.light for check in one.indicators] == [check.light for check in other.indicators]
    assert (one.spending.light, one.spending.expected) == (other.spending.light, other.spending.expected)


def test_a_form_of_other_months_and_marks(tmp_path: Path) -> None:
    """1—7月, a tick of another kind, white space in the heads; cells point at the form."""
    path = form(tmp_path)
    workbook = load_workbook(path)
    sheet = workbook.worksheets[1]
    sheet["F10"], sheet["G5"], sheet["O12"], sheet["P12"] = "1—7月\n执行情况", "1—7月执行数", None, "✓"
    workbook.save(path)
    row = read_progress(path, monitoring().document).projects[ROADS].rows[LIGHTS]
    assert isinstance(row, Progress)
    assert row.likelihood is Likelihood.IMPOSSIBLE
    assert row.source is not None
    assert (row.source.sheet, row.source.cell) == (sheet.title, "F12")


def test_two_marks_in_a_row_are_refused(tmp_path: Path) -> None:
    """A target is not certain and impossible at once; the rest of the row stands."""
    path = form(tmp_path)
    workbook = load_workbook(path)
    workbook.worksheets[1]["P12"] = "√"
    workbook.save(path)
    stated = read_progress(path, monitoring().document)
    assert [note.code for note in stated.refused] == ["D228"]
    assert evolve(stated.projects[ROADS].rows[LIGHTS]).text == "175盏"
