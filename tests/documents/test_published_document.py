"""A whole published document, read completely: figures and codes as in the file (the folder is PERFMODEL_DOCUMENTS)."""

from pathlib import Path

import pytest

from perfmodel.documents import read
from perfmodel.model import Document
from perfmodel.quantities import Quantity
from perfmodel.values import Unreadable

NAME = "laoting-government-office-2024.txt"
BUDGETS = ["78.00", "150.00", "170.00", "22.00", "28.00", "210.00", "15.00", "10.00", "100.00", "400.00", "140.00"]
INDICATORS = [6, 10, 10, 10, 6, 10, 10, 9, 10, 10, 10]
GOALS = [1, 1, 2, 3, 1, 2, 1, 1, 2, 1, 2]


@pytest.fixture(scope="module")
def text(published_documents: Path) -> list[str]:
    """Return the lines of the file."""
    if not (published_documents / NAME).is_file():
        pytest.skip(f"{NAME} is not among the published documents")
    return (published_documents / NAME).read_text("utf-8").split("\n")


@pytest.fixture(scope="module")
def document(published_documents: Path, text: list[str]) -> Document:
    """Return the document."""
    assert text
    return read(published_documents / NAME)


def test_the_department_and_its_pages(document: Document) -> None:
    """Code and name, the year of the overall objective, 15 goals without names, 7 measures with them."""
    assert document.department is not None
    assert (document.department.code, document.department.name) == ("434001", "乐亭县人民政府办公室本级")
    assert document.year == 2024
    assert [note.code for note in document.notes if note.code.startswith("N15")] == ["N152"]
    assert [objective.name for objective in document.objectives] == [None] * 15
    assert [safeguard.name for safeguard in document.safeguards] == [
        "完善制度建设",
        "加强支出管理",
        "加强绩效运行监控",
        "做好绩效自评",
        "规范财务资产管理",
        "加强内部监督",
        "加强宣传培训调研等",
    ]


def test_the_money(document: Document) -> None:
    """Eleven budgets with their digits, 1323.00 万元 in all; every plan 25, 50, 75, 100 by March, June, October, December."""
    totals = [project.budget.total for project in document.projects if project.budget and project.budget.total]
    assert [str(total.magnitude) for total in totals] == BUDGETS
    assert sum(totals[1:], totals[0]) == Quantity("1323.00", "万元")
    for project in document.projects:
        assert project.funding_plan is not None
        plan = [(str(point.by), str(point.percent)) for point in project.funding_plan.checkpoints]
        assert plan == [("--03", "25"), ("--06", "50"), ("--10", "75"), ("--12", "100")]


def test_the_projects(document: Document) -> None:
    """Each has its goals, its indicators and a purpose that repeats its name."""
    assert [len(project.objectives) for project in document.projects] == GOALS
    assert [len(project.indicators) for project in document.projects] == INDICATORS
    assert all(project.purpose == (project.name,) for project in document.projects)


def test_every_indicator_points_at_its_row(document: Document, text: list[str]) -> None:
    """The lines from the one it names hold its name, and its target follows."""
    for project in document.projects:
        for indicator in project.indicators:
            assert indicator.source is not None
            assert indicator.source.line is not None
            row = [line.strip() for line in text[indicator.source.line - 1 : indicator.source.line + 8]]
            assert indicator.name in row
            assert indicator.target.text in row


def test_what_was_repaired_is_said(document: Document, text: list[str]) -> None:
    """A row broken by empty lines, a doubled empty line and one target that cannot be read: nothing else but cut numbers and the year."""
    noted = {
        note.code: note.source.line for note in document.notes if note.source and note.code not in {"N353", "N152"}
    }
    assert set(noted) == {"N351", "N352", "N457"}
    assert text[(noted["N457"] or 0) - 1] == "\t100百"
    unreadable = [
        indicator
        for project in document.projects
        for indicator in project.indicators
        if isinstance(indicator.target, Unreadable)
    ]
    assert [indicator.target.text for indicator in unreadable] == ["100百"]
