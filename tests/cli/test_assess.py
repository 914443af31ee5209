"""``perfmodel assess``: the main job, from a document and filled sheets to scores and forms."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from perfmodel.cli.texts import STATUS_COUNTS
from perfmodel.documents.writing.labels import STATUS_WORDS, UNSCORED_WORDS
from perfmodel.exchange import from_dict
from perfmodel.scoring import Assessment
from perfmodel.terms import Status
from tests.cli.conftest import ENGLISH, REACHED, Fill, Invoke, Result
from tests.documents.county import Table, Target

Save = Callable[..., Path]

FORM, JSON = "自评表.xlsx", "assessment.json"
RULES = Path(__file__).parents[2] / "src/perfmodel/rules/data/mof-2020.toml"


def test_all_targets_reached(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """Full marks: the table says so, both files are there, and nothing is wrong."""
    result = perfmodel("assess", targets, "--actuals", fill(targets), "-o", tmp_path / "自评")
    heads, row, counts, form, data = result.out.splitlines()
    assert heads.split() == ["项目", "全年预算数", "全年执行数", "总分", "等级", "状态", "未计分指标"]
    assert row.split() == ["档案库房维护经费", "20.00", "万元", "20.00", "万元", "100.00", "优", "完整", "0"]
    assert counts == "1 个项目，4 项指标：按规则计分 4"
    assert form == f"自评表：{tmp_path / '自评' / FORM}"
    assert data == f"数据：{tmp_path / '自评' / JSON}"
    assert result.code == 0
    assert "错误" not in result.err


def test_the_files_hold_the_assessment(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """The JSON reads back as an assessment with points and a grade; the workbook opens; nothing else is left in the folder."""
    perfmodel("assess", targets, "--actuals", fill(targets), "-o", tmp_path / "自评")
    assert sorted(file.name for file in (tmp_path / "自评").iterdir()) == [JSON, FORM]
    form = json.loads((tmp_path / "自评" / JSON).read_text(encoding="utf-8"))
    assert isinstance(from_dict(form), Assessment)
    assert (form["projects"][0]["total"], form["projects"][0]["grade"]) == ("100.00", "优")
    assert load_workbook(tmp_path / "自评" / FORM).sheetnames


def test_a_missing_actual_is_named_with_its_cell(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """It is not scored, its total is provisional, and one line says in which cell of which sheet something is missing."""
    actuals = fill(targets, {**REACHED, "完好率": None})
    result = perfmodel("assess", targets, "--actuals", actuals, "-o", tmp_path, "--quiet")
    assert result.code == 1
    (line,) = result.err.splitlines()
    assert all(part in line for part in ("actuals.xlsx", "档案库房维护经费", "E10", "质量指标/完好率/1"))


def test_a_provisional_total_has_no_grade(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """The table shows the state, and the counts say what became of the indicators."""
    actuals = fill(targets, {**REACHED, "完好率": "95头", "巡检次数": None})
    result = perfmodel("assess", targets, "--actuals", actuals, "-o", tmp_path)
    assert result.out.splitlines()[1].split()[-3:] == ["—", "暂定", "2"]
    assert "未填报 1" in result.out
    assert "无法比较 1" in result.out


def test_a_formula_is_said_once(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """The cell's refusal says why there is no actual; that it is not scored needs no second line."""
    actuals = fill(targets, {**REACHED, "完好率": "=0.9+0.05"})
    result = perfmodel("assess", targets, "--actuals", actuals, "-o", tmp_path, "-q")
    assert result.code == 1
    (line,) = result.err.splitlines()
    assert "公式" in line
    assert "E10" in line


def test_money_that_is_none_is_said_once(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """Likewise what was spent."""
    result = perfmodel("assess", targets, "--actuals", fill(targets, spent="很多"), "-o", tmp_path, "-q")
    assert result.code == 1
    (line,) = result.err.splitlines()
    assert "全年执行数" in line
    assert "C5" in line


def test_two_answers_to_one_target_are_said_once(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """The second row's refusal says why neither was used."""
    actuals = fill(targets)
    workbook = load_workbook(actuals)
    sheet = workbook.worksheets[0]
    for column in "ABCDEFGHI":
        sheet[f"{column}12"] = sheet[f"{column}10"].value
    sheet["E12"] = "97%"
    workbook.save(actuals)
    result = perfmodel("assess", targets, "--actuals", actuals, "-o", tmp_path, "-q")
    (line,) = result.err.splitlines()
    assert (result.code, "E12" in line) == (1, True)


def test_a_refusal_that_happens_to_quote_a_head_hides_nothing(
    perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path
) -> None:
    """Somebody wrote 全年执行数 where points belong: that nothing was spent is said all the same."""
    actuals = fill(targets, spent=None)
    workbook = load_workbook(actuals)
    workbook.worksheets[0]["F8"] = "全年执行数"
    workbook.save(actuals)
    result = perfmodel("assess", targets, "--actuals", actuals, "-o", tmp_path, "-q")
    refused, unspent = result.err.splitlines()
    assert ("F8" in refused, "预算执行率" in unspent) == (True, True)


def test_a_sheet_that_nobody_filled_in_is_one_line(
    perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path
) -> None:
    """Not a line for every row of it; the money is said beside it."""
    result = perfmodel("assess", targets, "--actuals", fill(targets, {}, spent=None), "-o", tmp_path, "-q")
    assert result.code == 1
    assert len(result.err.splitlines()) == 2
    assert "4 项指标未计分" in result.err


def test_a_missing_sheet_is_one_line(perfmodel: Invoke, save: Save, fill: Fill, tmp_path: Path) -> None:
    """The other projects are assessed."""
    document = save(Table("维护经费"), Table("巡查经费", code="13022524P00F04E200012"))
    actuals = fill(document)
    workbook = load_workbook(actuals)
    workbook.remove(workbook.worksheets[1])
    workbook.save(actuals)
    result = perfmodel("assess", document, "--actuals", actuals, "-o", tmp_path, "-q")
    assert result.code == 1
    (line,) = result.err.splitlines()
    assert "巡查经费" in line


def test_an_unreadable_target_is_repaired_and_said(perfmodel: Invoke, save: Save, fill: Fill, tmp_path: Path) -> None:
    """With one suggestion the target is scored; a note says what it was taken for, and nothing is at fault."""
    document = save(Table("维护经费", targets=(Target("产出指标", "质量指标", "完好率", "完好率", "100百", "标准"),)))
    result = perfmodel("assess", document, "--actuals", fill(document, {"完好率": "100%"}), "-o", tmp_path)
    assert result.code == 0
    (line,) = (line for line in result.err.splitlines() if "“100百”" in line)
    assert line.startswith("说明：目标.txt，")
    assert "第 5 列" in line
    assert "“100%”" in line


def test_a_missed_target_asks_for_a_reason(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """That is a note at the row's cell, and no fault."""
    actuals = fill(targets, {**REACHED, "完好率": "90%"})
    result = perfmodel("assess", targets, "--actuals", actuals, "-o", tmp_path)
    assert result.code == 0
    assert any("E10" in line and "偏差原因" in line for line in result.err.splitlines())


def test_a_plan_that_falls_is_a_fault_said_once(perfmodel: Invoke, save: Save, fill: Fill, tmp_path: Path) -> None:
    """The scores stand, the exit code is 1."""
    document = save(Table("经费", checkpoints=(("6月底", "50%"), ("10月底", "40%"), ("12月底", "100%"))))
    result = perfmodel("assess", document, "--actuals", fill(document), "-o", tmp_path, "-q")
    assert result.code == 1
    assert len(result.err.splitlines()) == 1


@pytest.mark.parametrize("at_fault", ["document", "actuals", "rules"])
def test_yesterdays_files_stay_when_nothing_can_be_done(
    perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path, at_fault: str
) -> None:
    """One message that names the file, exit code 2, and every byte of the earlier run in its place."""
    out, bad = tmp_path / "自评", tmp_path / "坏.xlsx"
    given = {"document": targets, "actuals": fill(targets), "rules": Path("mof-2020")}

    def assess_with(files: dict[str, Path]) -> Result:
        options = ("--actuals", files["actuals"], "--rules", files["rules"], "-o", out)
        return perfmodel("assess", files["document"], *options)

    assert assess_with(given).code == 0
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    bad.write_text("坏", encoding="utf-8")
    result = assess_with({**given, at_fault: bad})
    assert (result.code, len(result.err.splitlines())) == (2, 1)
    assert "坏.xlsx" in result.err
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before


@pytest.mark.parametrize("at_fault", ["document", "actuals", "rules"])
def test_a_file_that_is_read_is_not_written_over(
    perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path, at_fault: str
) -> None:
    """None of the inputs may stand where an output goes."""
    folder = tmp_path / "自评"
    folder.mkdir()
    given = {"document": targets, "actuals": fill(targets), "rules": tmp_path / "本县.toml"}
    given["rules"].write_bytes(RULES.read_bytes())
    given[at_fault] = given[at_fault].rename(folder / (FORM if at_fault == "actuals" else JSON))
    before = given[at_fault].read_bytes()
    options = ("--actuals", given["actuals"], "--rules", given["rules"], "-o", folder)
    result = perfmodel("assess", given["document"], *options)
    assert (result.code, len(result.err.splitlines())) == (2, 1)
    assert given[at_fault].read_bytes() == before
    assert [file.name for file in folder.iterdir()] == [given[at_fault].name]


def test_both_files_appear_or_neither(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """If the second cannot be put in its place, the first is as it was before, and nothing else is left."""
    (tmp_path / "自评" / FORM).mkdir(parents=True)
    (tmp_path / "自评" / JSON).write_text("昨天的", encoding="utf-8")
    result = perfmodel("assess", targets, "--actuals", fill(targets), "-o", tmp_path / "自评")
    assert result.code == 2
    assert result.err.startswith("错误：")
    assert (tmp_path / "自评" / JSON).read_text(encoding="utf-8") == "昨天的"
    assert len(list((tmp_path / "自评").iterdir())) == 2


def test_a_folder_that_is_a_file(perfmodel: Invoke, targets: Path, fill: Fill) -> None:
    """The path and the reason are said."""
    result = perfmodel("assess", targets, "--actuals", fill(targets), "-o", targets)
    assert result.code == 2
    assert result.err == f"错误：{targets}：应为文件夹，这里已有同名的文件\n"


def test_a_status_is_called_as_in_the_workbook() -> None:
    """One status, one wording."""
    called = {status: text.zh_CN.removesuffix(" {count}") for status, text in STATUS_COUNTS.items() if status}
    assert called == STATUS_WORDS
    assert STATUS_COUNTS[None].zh_CN.startswith(UNSCORED_WORDS[Status.JUDGEMENT])


def test_a_wrong_sum_of_weights_is_placed_where_they_were_typed(
    perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path
) -> None:
    """In the sheet, not in the document that states none."""
    actuals = fill(targets)
    workbook = load_workbook(actuals)
    for row, weight in zip(range(8, 12), (30, 30, 20, 7), strict=True):
        workbook.worksheets[0][f"F{row}"] = weight
    workbook.save(actuals)
    result = perfmodel("assess", targets, "--actuals", actuals, "-o", tmp_path / "自评", "-q")
    (line,) = result.err.splitlines()
    assert (result.code, line.startswith("错误：actuals.xlsx")) == (1, True)


def test_english_where_the_locale_is_english(perfmodel: Invoke, targets: Path, fill: Fill, tmp_path: Path) -> None:
    """The table and the counts are English, the files the same."""
    result = perfmodel("assess", targets, "--actuals", fill(targets), "-o", tmp_path / "out", env=ENGLISH)
    assert result.out.splitlines()[0].split()[:3] == ["project", "budget", "spent"]
    assert "projects: 1; indicators: 4 (scored by rule 4)" in result.out
    assert (tmp_path / "out" / FORM).is_file()


def test_the_published_document(perfmodel: Invoke, published_documents: Path, fill: Fill, tmp_path: Path) -> None:
    """A real one with nothing filled in: every sheet is named, nothing is scored, nothing breaks."""
    document = published_documents / "laoting-government-office-2024.txt"
    result = perfmodel("assess", document, "--actuals", fill(document, {}, spent=None), "-o", tmp_path / "out", "-q")
    assert (result.code, len(result.err.splitlines())) == (1, 22)
