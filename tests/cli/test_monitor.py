"""``perfmodel monitor``: from a document and filled sheets to lights, the official form and JSON."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from perfmodel.documents import read
from perfmodel.documents.writing.template import write_progress_template, write_template
from tests.cli.conftest import ENGLISH, Invoke, Result
from tests.documents.county import Table, Target

FORM, JSON = "监控表.xlsx", "monitoring.json"
ON_TRACK = {"维护台数": "7台", "巡检次数": "8次", "完好率": "95%", "使用人员满意度": "90%"}

Save = Callable[..., Path]
Watch = Callable[..., Result]


@pytest.fixture
def fill_progress(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that fills in the progress sheets of a document."""

    def fill(document: Path, progress: Mapping[str, str | None] = ON_TRACK, spent: str | None = "12.60") -> Path:
        path = tmp_path / "spent.xlsx"
        write_progress_template(read(document), path)
        workbook = load_workbook(path)
        for sheet in workbook.worksheets:
            sheet["C5"] = spent
            for row in range(8, sheet.max_row + 1):
                sheet[f"E{row}"] = progress.get(str(sheet.cell(row, 3).value))
        workbook.save(path)
        return path

    return fill


@pytest.fixture
def watch(perfmodel: Invoke, tmp_path: Path) -> Watch:
    """Return a function that runs the command for 31 August."""

    def run(document: Path, spent: Path, *options: str, env: Mapping[str, str] | None = None) -> Result:
        arguments: tuple[str | Path, ...] = (
            "monitor",
            document,
            "--spent",
            spent,
            "--on",
            "2024-08-31",
            "-o",
            tmp_path / "监控",
            *options,
        )
        return perfmodel(*arguments) if env is None else perfmodel(*arguments, env=env)

    return run


def test_all_on_its_way(watch: Watch, targets: Path, fill_progress: Callable[..., Path], tmp_path: Path) -> None:
    """Green lights: the table says so, both files are there, and nothing is wrong."""
    result = watch(targets, fill_progress(targets))
    heads, row, counts, form, data = result.out.splitlines()
    assert heads.split()[:6] == ["项目", "全年预算数", "累计执行数", "执行率", "应支出", "资金"]
    assert row.split() == "档案库房维护经费 20.00 万元 12.60 万元 63.00% 62.60% 绿灯 20.00 万元 0 0 4 0 0".split()
    assert counts == "1 个项目，4 项指标：绿灯 4"
    assert form == f"监控表：{tmp_path / '监控' / FORM}"
    assert data == f"数据：{tmp_path / '监控' / JSON}"
    assert (result.code, "错误" in result.err) == (0, False)


def test_the_files_hold_the_check(
    watch: Watch, targets: Path, fill_progress: Callable[..., Path], tmp_path: Path
) -> None:
    """The form opens, the JSON has the day and the lights, and nothing else is left in the folder."""
    watch(targets, fill_progress(targets))
    assert sorted(file.name for file in (tmp_path / "监控").iterdir()) == [JSON, FORM]
    form = json.loads((tmp_path / "监控" / JSON).read_text(encoding="utf-8"))
    assert (form["on"], form["projects"][0]["spending"]["light"]) == ("2024-08-31", "green")
    titles = load_workbook(tmp_path / "监控" / FORM).sheetnames
    assert titles == ["汇总", "1.档案库房维护经费", "支出计划", "监控依据"]


def test_what_is_behind_is_no_fault(watch: Watch, targets: Path, fill_progress: Callable[..., Path]) -> None:
    """A red light is an answer: exit code 0."""
    result = watch(targets, fill_progress(targets, {**ON_TRACK, "维护台数": "1台"}, spent="3.00"))
    assert result.out.splitlines()[1].split()[-8:] == ["红灯", "4.79", "万元", "1", "0", "3", "0", "0"]
    assert (result.code, result.out.splitlines()[2]) == (0, "1 个项目，4 项指标：红灯 1、绿灯 3")


def test_what_is_not_due_is_no_fault(watch: Watch, save: Save, fill_progress: Callable[..., Path]) -> None:
    """December is not over in August: no light, exit code 0, and the counts say so."""
    later = Target("产出指标", "时效指标", "完成时间", "全部完成", "12月底前", "计划")
    document = save(Table("维护经费", targets=(later,)))
    result = watch(document, fill_progress(document, {"完成时间": "未完成"}))
    assert (result.code, "未到期 1" in result.out) == (0, True)


@pytest.mark.parametrize(
    ("progress", "spent", "told"),
    [
        ({**ON_TRACK, "完好率": None}, "12", ("spent.xlsx", "E10", "质量指标/完好率/1", "没有填写执行情况")),
        ({**ON_TRACK, "完好率": "95头"}, "12", ("E10", "不能比较")),
        ({**ON_TRACK, "完好率": "=0.9+0.05"}, "12", ("E10", "公式")),
        (ON_TRACK, "很多", ("C5", "累计执行数")),
        (ON_TRACK, None, ("预算执行", "没有填写累计执行数")),
    ],
)
def test_what_has_no_light_is_said_once(
    watch: Watch,
    targets: Path,
    fill_progress: Callable[..., Path],
    progress: dict[str, str | None],
    spent: str | None,
    told: tuple[str, ...],
) -> None:
    """At the cell where it can be put right; exit code 1."""
    result = watch(targets, fill_progress(targets, progress, spent), "-q")
    (line,) = result.err.splitlines()
    assert (result.code, [part for part in told if part not in line]) == (1, [])


def test_a_sheet_that_nobody_filled_in_is_one_line(
    watch: Watch, targets: Path, fill_progress: Callable[..., Path]
) -> None:
    """Not a line for every row; the money is said beside it."""
    result = watch(targets, fill_progress(targets, {}, spent=None), "-q")
    assert (result.code, len(result.err.splitlines()), "4 项指标未亮灯" in result.err) == (1, 2, True)


def test_a_missing_sheet_is_one_line(watch: Watch, save: Save, fill_progress: Callable[..., Path]) -> None:
    """The other projects are checked."""
    document = save(Table("维护经费"), Table("巡查经费", code="13022524P00F04E200012"))
    spent = fill_progress(document)
    workbook = load_workbook(spent)
    workbook.remove(workbook.worksheets[1])
    workbook.save(spent)
    result = watch(document, spent, "-q")
    (line,) = result.err.splitlines()
    assert (result.code, "巡查经费" in line) == (1, True)


def test_two_answers_are_said_once(watch: Watch, targets: Path, fill_progress: Callable[..., Path]) -> None:
    """The second row's refusal says why neither was used."""
    spent = fill_progress(targets)
    workbook = load_workbook(spent)
    sheet = workbook.worksheets[0]
    for column in "ABCDEFGHIJ":
        sheet[f"{column}12"] = sheet[f"{column}10"].value
    sheet["E12"] = "97%"
    workbook.save(spent)
    result = watch(targets, spent, "-q")
    (line,) = result.err.splitlines()
    assert (result.code, "E12" in line) == (1, True)


def test_a_plan_at_fault_is_a_note(watch: Watch, save: Save, fill_progress: Callable[..., Path]) -> None:
    """It is read as it stands; what is wrong with it is said once."""
    document = save(Table("经费", checkpoints=(("6月底", "50%"), ("10月底", "40%"), ("12月底", "100%"))))
    result = watch(document, fill_progress(document))
    assert (result.code, result.err.count("支出计划从 50% 降到 40%")) == (0, 1)


def test_the_sheets_of_the_years_end_are_no_progress(watch: Watch, targets: Path, tmp_path: Path) -> None:
    """They are refused, not read as August's."""
    path = tmp_path / "actuals.xlsx"
    write_template(read(targets), path)
    result = watch(targets, path, "-q")
    assert (result.code, "执行情况" in result.err) == (1, True)


def test_a_day_before_the_year_does_nothing(
    perfmodel: Invoke, targets: Path, fill_progress: Callable[..., Path], tmp_path: Path
) -> None:
    """One message, exit code 2, no file."""
    spent = fill_progress(targets)
    result = perfmodel("monitor", targets, "--spent", spent, "--on", "2023-08-31", "-o", tmp_path / "监控")
    assert (result.code, len(result.err.splitlines()), "2023-08-31" in result.err) == (2, 1, True)
    assert not (tmp_path / "监控").exists()


def test_a_day_after_the_year_is_noted(
    perfmodel: Invoke, targets: Path, fill_progress: Callable[..., Path], tmp_path: Path
) -> None:
    """The whole is asked for then."""
    spent = fill_progress(targets)
    result = perfmodel("monitor", targets, "--spent", spent, "--on", "2025-01-20", "-o", tmp_path / "监控")
    assert (result.code, "100.00%" in result.out, "在 2024 年之后" in result.err) == (0, True, True)


def test_a_file_that_is_read_is_not_written_over(
    watch: Watch, targets: Path, fill_progress: Callable[..., Path], tmp_path: Path
) -> None:
    """The sheets may not stand where the form goes."""
    folder = tmp_path / "监控"
    folder.mkdir()
    spent = fill_progress(targets).rename(folder / FORM)
    before = spent.read_bytes()
    result = watch(targets, spent)
    assert (result.code, spent.read_bytes() == before) == (2, True)


def test_english_where_the_locale_is_english(watch: Watch, targets: Path, fill_progress: Callable[..., Path]) -> None:
    """The table and the counts."""
    result = watch(targets, fill_progress(targets), env=ENGLISH)
    assert result.out.splitlines()[0].split()[:6] == ["project", "budget", "spent", "rate", "planned", "money"]
    assert "projects: 1; indicators: 4 (green 4)" in result.out


def test_the_sheets_to_fill_in_come_from_template(perfmodel: Invoke, targets: Path, tmp_path: Path) -> None:
    """With --monitor; an untouched one is made anew, one of the other kind is not written over."""
    output = tmp_path / "spent.xlsx"
    assert perfmodel("template", targets, "--monitor", "-o", output).code == 0
    assert load_workbook(output).worksheets[0]["C4"].value == "累计执行数"
    assert perfmodel("template", targets, "--monitor", "-o", output).code == 0
    assert perfmodel("template", targets, "-o", output).code == 2


def test_the_published_document(watch: Watch, published_documents: Path, fill_progress: Callable[..., Path]) -> None:
    """A real one with nothing filled in: a line for each sheet and its money, and nothing breaks."""
    document = published_documents / "laoting-government-office-2024.txt"
    result = watch(document, fill_progress(document, {}, spent=None), "-q")
    assert (result.code, len(result.err.splitlines())) == (1, 22)
