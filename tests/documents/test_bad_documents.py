"""Bad documents: each is refused with one message that says where and why, or read as far as it goes, with notes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from perfmodel.documents import read, read_all
from perfmodel.errors import DocumentError
from perfmodel.messages import Note
from perfmodel.model import Document
from tests.documents.county import County, Table, write

ReadText = Callable[[str | bytes], Document]

PLAIN = County()
TABLE = PLAIN.tables[0]


def noted(document: Document, code: str) -> Note:
    """Return the one note of *code*."""
    (note,) = (note for note in document.notes if note.code == code)
    return note


def with_table(**changes: object) -> str:
    """Return a document whose second project differs from the plain one."""
    second = replace(TABLE, name="第二个项目", code="13022524P00F04E200022", **changes)  # type: ignore[arg-type]  # the fields' types differ
    return write(replace(PLAIN, tables=(TABLE, second)))


@pytest.mark.parametrize("text", ["hello, world\n", "会议纪要\n\n一、议题\n", "\t姓名\n\t电话\n\n\t张三\n\t123\n\n"])
def test_a_file_without_the_form_is_refused(read_text: ReadText, text: str) -> None:
    """D104 says what was expected and how the file begins."""
    with pytest.raises(DocumentError) as caught:
        read_text(text)
    assert caught.value.code == "D104"
    assert "项目编码、项目名称、一级指标、三级指标、指标值" in str(caught.value)
    assert text.split(maxsplit=1)[0] in str(caught.value)


@pytest.mark.parametrize("suffix", [".doc", ".docx", ".xls", ".wps", ".et", ".ofd", ".PDF", ".html"])
def test_other_kinds_of_file_are_refused_by_name(tmp_path: Path, suffix: str) -> None:
    """D102 names the kind and what to do; the file is not opened."""
    with pytest.raises(DocumentError, match="不能读取") as caught:
        read(tmp_path / f"目标表{suffix}")
    assert caught.value.code == "D102"
    assert suffix in str(caught.value)
    assert "另存为" in str(caught.value)
    assert "save it as" in caught.value.render("en") or "save that as" in caught.value.render("en")


def test_a_file_that_does_not_open_is_refused(tmp_path: Path) -> None:
    """D101 for a file that is not there, and for a folder."""
    for path in (tmp_path / "没有.txt", tmp_path):
        with pytest.raises(DocumentError) as caught:
            read(path)
        assert caught.value.code == "D101"


def test_several_departments_are_refused_by_read_and_given_by_read_all(tmp_path: Path) -> None:
    """D105 names them; `read_all` returns each whole, with its own pages and its own notes."""
    other = County(
        title=("示例县统计局2023年部门预算绩效文本",), tables=(Table("调查经费", department="502001示例县统计局本级"),)
    )
    file = tmp_path / "合并.txt"
    file.write_text(write(PLAIN) + write(other), encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        read(file)
    assert caught.value.code == "D105"
    assert "501001示例县档案馆本级、502001示例县统计局本级" in str(caught.value)
    documents = read_all(file)
    assert [(document.department.code, document.year) for document in documents if document.department] == [
        ("501001", 2024),
        ("502001", 2023),
    ]
    assert [len(document.objectives) for document in documents] == [2, 2]


def test_departments_are_told_apart_within_one_list_of_tables(tmp_path: Path) -> None:
    """Tables of another department among those of the first make two documents."""
    table = Table("调查经费", department="502001示例县统计局本级")
    file = tmp_path / "合并.txt"
    file.write_text(write(replace(PLAIN, tables=(TABLE, table, replace(TABLE, name="第三个项目")))), encoding="utf-8")
    first, second = read_all(file)
    assert [project.name for project in first.projects] == ["档案库房维护经费", "第三个项目"]
    assert [project.name for project in second.projects] == ["调查经费"]


def test_a_missing_budget_is_none_with_a_note(read_text: ReadText) -> None:
    """The note points at the empty heading; the other project is read."""
    text = with_table(total="", fiscal="")
    document = read_text(text)
    assert [project.budget is None for project in document.projects] == [False, True]
    note = noted(document, "N461")
    assert note.source is not None
    assert text.splitlines()[(note.source.line or 0) - 1] == "\t预算数"
    assert "第二个项目" in str(note)


def test_a_missing_row_of_the_budget_is_noted(read_text: ReadText) -> None:
    """Without the whole row the note points at the project."""
    text = write(PLAIN)
    start, end = text.index("\t预算规模及资金用途"), text.index("\t资金支出计划")
    document = read_text(text[:start] + text[end:])
    assert document.projects[0].budget is None
    assert noted(document, "N461").source == document.projects[0].source


@pytest.mark.parametrize("total", ["二十", "20.00.00", "1,23", "见附件", "9" * 70])
def test_an_unreadable_budget_is_noted_with_its_cell(read_text: ReadText, total: str) -> None:
    """What was read and what was expected; the other parts of the budget stand."""
    text = with_table(total=total)
    document = read_text(text)
    budget = document.projects[1].budget
    assert budget is not None
    assert (budget.total, str(budget.fiscal)) == (None, "20.00万元")
    note = noted(document, "N452")
    assert total in str(note)
    assert note.source is not None
    assert text.splitlines()[(note.source.line or 0) - 1] == f"\t{total}"


@pytest.mark.parametrize(
    ("percents", "code"),
    [
        (("50%", "40%", "100%"), "N466"),
        (("25%", "50%", "90%"), "N467"),
        (("25%", "很多", "100%"), "N453"),
        (("25%", "", "100%"), "N453"),
    ],
)
def test_an_odd_plan_is_kept_with_a_note(read_text: ReadText, percents: tuple[str, ...], code: str) -> None:
    """A plan that falls, or ends below 100, is held as it is; a share that cannot be read is none."""
    checkpoints = tuple(zip(("3月底", "6月底", "12月底"), percents, strict=True))
    document = read_text(with_table(checkpoints=checkpoints))
    plan = document.projects[1].funding_plan
    assert plan is not None
    assert [None if point.percent is None else f"{point.percent}%" for point in plan.checkpoints] == [
        percent if percent.endswith("%") else None for percent in percents
    ]
    note = noted(document, code)
    assert note.source is not None
    assert note.source.line is not None


def test_a_unit_of_money_that_nobody_knows_is_noted(read_text: ReadText) -> None:
    """The amounts are read in the usual unit, and both are said."""
    document = read_text(with_table(unit="单位：金元"))
    assert {"N251", "N456"} <= {note.code for note in document.notes}


def test_a_document_cut_before_its_tables_is_refused(read_text: ReadText) -> None:
    """Goals without a table are no target table."""
    text = with_table()
    with pytest.raises(DocumentError) as caught:
        read_text(text[: text.index("\t项目编码")])
    assert caught.value.code == "D104"


def test_a_document_cut_in_a_table_is_read_as_far_as_it_goes(read_text: ReadText) -> None:
    """Cut after any hundredth byte: what came before is there, and a project without indicators is noted."""
    data = with_table().encode()
    whole = read_text(data)
    for end in range(data.index("12月底".encode()) + 10, len(data) - 30, 100):
        document = read_text(data[:end])
        *before, last = document.projects
        assert tuple(before) == whole.projects[: len(before)]
        assert bool(last.indicators) or any(note.code == "N464" for note in document.notes)
        names = [indicator.name for indicator in last.indicators]
        assert (
            names[:-1]
            == [indicator.name for indicator in whole.projects[len(before)].indicators][: max(0, len(names) - 1)]
        )


def test_a_row_cut_before_its_target_is_noted(read_text: ReadText) -> None:
    """The note names the indicator, the column that was expected, and the line."""
    text = write(PLAIN)
    cut = text[: text.index("\t≥90%")]
    note = noted(read_text(cut), "N468")
    assert "使用人员满意度" in str(note)
    assert "指标值" in str(note)
    assert note.source is not None
    assert cut.splitlines()[(note.source.line or 0) - 1] == "\t满意度指标"


def test_a_doubled_code_is_noted(read_text: ReadText) -> None:
    """Actuals are found by the code, so two of one are said."""
    document = read_text(write(replace(PLAIN, tables=(TABLE, replace(TABLE, name="第二个项目")))))
    assert "13022524P00F04E200011" in str(noted(document, "N472"))


def test_a_heading_of_prose_inside_a_table_ends_the_project(read_text: ReadText) -> None:
    """What follows of the table has lost its head: it is noted, not guessed."""
    text = write(PLAIN).replace("\t\n\t质量指标\n", "总体绩效目标\n\n总体绩效目标\n\t\n\t质量指标\n")
    document = read_text(text)
    assert [indicator.name for indicator in document.projects[0].indicators] == ["维护台数", "巡检次数"]
    assert any("质量指标 完好率" in str(note) for note in document.notes if note.code == "N451")
