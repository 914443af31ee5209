"""``perfmodel read``: documents as JSON, a summary beside it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from perfmodel.documents import read
from perfmodel.exchange import Departments, from_dict
from tests.cli.conftest import ENGLISH, Invoke
from tests.documents.county import Table, Target

Save = Callable[..., Path]


def test_the_json_goes_to_standard_output(perfmodel: Invoke, targets: Path) -> None:
    """Without -o the document is on standard output, alone; the summary is on standard error."""
    result = perfmodel("read", targets)
    assert from_dict(json.loads(result.out)) == read(targets)
    assert "项目 1 个，指标 4 项，预算 20.00 万元（1 个项目）" in result.err
    assert result.code == 0


def test_the_json_goes_into_a_file(perfmodel: Invoke, targets: Path, tmp_path: Path) -> None:
    """With -o standard output stays empty, and the file is UTF-8."""
    output = tmp_path / "model.json"
    result = perfmodel("read", targets, "-o", output)
    assert (result.code, result.out) == (0, "")
    assert from_dict(json.loads(output.read_text(encoding="utf-8"))) == read(targets)
    assert str(output) in result.err


def test_several_files_make_one_json(perfmodel: Invoke, save: Save) -> None:
    """Every document is whole under departments, in the order of the files."""
    files = [save(name="甲.txt"), save(Table("另一项目", total="5.50", fiscal="5.50"), name="乙.txt")]
    form = from_dict(json.loads(perfmodel("read", *files).out))
    assert form == Departments(tuple(map(read, files)))


def test_an_unreadable_cell_is_kept_and_said(perfmodel: Invoke, save: Save) -> None:
    """The rest is read, the place is named, and the exit code is 1."""
    file = save(Table("维护经费", targets=(Target("产出指标", "质量指标", "完好率", "完好率", "100百", "标准"),)))
    result = perfmodel("read", file, "--quiet")
    assert result.code == 1
    assert json.loads(result.out)["projects"][0]["indicators"][0]["target"]["kind"] == "unreadable"
    assert "目标.txt" in result.err
    assert "完好率" in result.err


@pytest.mark.parametrize(
    "table",
    [
        Table("经费", total="", fiscal=""),
        Table("经费", total="二十几"),
        Table("经费", checkpoints=(("6月底", "50%"), ("10月底", "40%"), ("12月底", "100%"))),
        Table("经费", checkpoints=(("6月底", "50%"), ("12月底", "90%"))),
    ],
    ids=["no budget", "an unreadable budget", "a plan that falls", "a plan that ends at 90"],
)
def test_what_cannot_stand_as_published_is_said(perfmodel: Invoke, save: Save, table: Table) -> None:
    """The document is read, and the exit code and a line with its place say that something is wrong with it."""
    result = perfmodel("read", save(table), "--quiet")
    assert result.code == 1
    assert result.err.startswith("错误：目标.txt")
    assert len(result.err.splitlines()) == 1
    json.loads(result.out)


def test_a_fault_is_one_line_whatever_it_quotes(perfmodel: Invoke, targets: Path) -> None:
    """A cell's line break, or a sign that moves the cursor, is shown and not obeyed."""
    text = targets.read_text(encoding="utf-8").replace("\t75%\n", "\t七成五\n\x1b[2J另起\n")
    targets.write_text(text, encoding="utf-8")
    (line,) = (line for line in perfmodel("read", targets, "-q").err.splitlines() if "七成五" in line)
    assert "七成五␣␣[2J另起" in line


def test_every_file_at_fault_is_named_and_nothing_written(perfmodel: Invoke, targets: Path, tmp_path: Path) -> None:
    """One message a file; what was there before stays."""
    other, output = tmp_path / "别的.txt", tmp_path / "model.json"
    other.write_text("今天天气很好。\n", encoding="utf-8")
    output.write_text("昨天的", encoding="utf-8")
    result = perfmodel("read", targets, other, tmp_path / "没有.txt", "-o", output)
    assert result.code == 2
    assert [line.split("：")[1] for line in result.err.splitlines()] == ["别的.txt", "没有.txt"]
    assert output.read_text(encoding="utf-8") == "昨天的"


def test_a_file_that_cannot_be_written_is_named(perfmodel: Invoke, targets: Path, tmp_path: Path) -> None:
    """The message gives the path, the exit code is 2."""
    result = perfmodel("read", targets, "-o", tmp_path / "没有" / "model.json")
    assert result.code == 2
    assert "model.json" in result.err


@pytest.mark.parametrize("place", [0, 1])
def test_a_file_that_is_read_is_not_written_over(perfmodel: Invoke, save: Save, place: int) -> None:
    """The output may be none of the inputs, whatever path leads to it."""
    files = [save(name="甲.txt"), save(name="乙.txt")]
    before = files[place].read_bytes()
    output = files[place].parent / "." / ".." / files[place].parent.name / files[place].name
    result = perfmodel("read", *files, "-o", output)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert files[place].read_bytes() == before
    assert "要读取的文件" in result.err


def test_quiet_says_only_what_is_wrong(perfmodel: Invoke, targets: Path) -> None:
    """Before or after the command, --quiet leaves a sound document without a word."""
    assert perfmodel("read", targets, "--quiet").err == ""
    assert perfmodel("--quiet", "read", targets).err == ""


def test_english_where_the_locale_is_english(perfmodel: Invoke, targets: Path) -> None:
    """The summary is English, the JSON is the same as ever."""
    result = perfmodel("read", targets, env=ENGLISH)
    assert "projects: 1; indicators: 4; budgets: 20.00 万元" in result.err
    assert result.out == perfmodel("read", targets).out


def test_the_published_document(perfmodel: Invoke, published_documents: Path) -> None:
    """A real one: projects, indicators and budgets as counted by hand, its one unreadable cell said."""
    result = perfmodel("read", published_documents / "laoting-government-office-2024.txt", "-q")
    form = json.loads(result.out)
    projects = form["projects"]
    assert (form["year"], len(projects), sum(len(project["indicators"]) for project in projects)) == (2024, 11, 101)
    assert (result.code, len(result.err.splitlines())) == (1, 1)
