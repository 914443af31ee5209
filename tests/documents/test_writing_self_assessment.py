"""The self-assessment workbook: the official form, its totals, and what stands beside it."""

import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest
from attrs import evolve
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.writing.self_assessment import write_self_assessment
from perfmodel.errors import DocumentError
from perfmodel.model import Actual, Budget, Key, Objective, Project, ProjectActuals
from perfmodel.quantities import Quantity
from perfmodel.rules import load_rules
from perfmodel.scoring import Assessment, assess
from tests.documents.xlsx_samples import (
    DOCUMENT,
    FIRST_COST,
    LIGHTS,
    QUALITY,
    ROADS,
    ROADS_PROJECT,
    SAFETY,
    SECOND_COST,
    budget,
)

ROWS = {
    LIGHTS: Actual("270盏", reason="供货延迟"),
    QUALITY: Actual("95%"),
    FIRST_COST: Actual("118万元"),
    SECOND_COST: Actual("=10万元", measure="=1+1"),
    SAFETY: Actual("达成年度指标"),
}
SPENT = Quantity("90.00", "万元")


def _assessment(rows: dict[Key, Actual] | None = None, project: Project = ROADS_PROJECT) -> Assessment:
    stated = ProjectActuals(spent=SPENT, rows={**ROWS, **(rows or {})})
    return assess(evolve(DOCUMENT, projects=(project,)), {ROADS: stated})


def _written(folder: Path, assessment: Assessment, *, values: bool = False) -> dict[str, Worksheet]:
    path = folder / "自评表.xlsx"
    write_self_assessment(assessment, path)
    workbook = load_workbook(path, data_only=values)
    return {"form": workbook.worksheets[1], "summary": workbook["汇总"], "basis": workbook["得分依据"]}


def _row(sheet: Worksheet, row: int) -> list[object]:
    return [cell.value for cell in sheet[row]]


def test_the_form_is_laid_out_as_published(tmp_path: Path) -> None:
    """Title, year, project, money, goals, indicators, total, in this order and under the official heads."""
    form = _written(tmp_path, _assessment())["form"]
    assert [form[place].value for place in ("A1", "A2", "A3", "C3", "A4", "C4", "F4", "G4")] == [
        "项目支出绩效自评表",
        "（2025年度）",
        "项目名称",
        "城区道路[照明]设施维护/更新：经费*?",
        "主管部门",
        "城管中心",
        "实施单位",
        "城管中心",
    ]
    assert _row(form, 5) == [
        "项目资金\n（万元）",
        None,
        None,
        "年初预算数",
        "全年预算数",
        "全年执行数",
        "分值",
        "执行率",
        "得分",
    ]
    labels = ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"]
    assert [form.cell(row, 2).value for row in range(6, 10)] == labels
    assert [form.cell(row, column).value for row in (7, 8, 9) for column in (7, 9)] == ["—"] * 6
    assert _row(form, 10)[1] == "预期目标"
    assert _row(form, 10)[5] == "实际完成情况"
    assert form["B11"].value == "1.更换老旧灯具\n2.保障夜间出行"
    heads = [
        "绩效指标",
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        "实际完成值",
        "分值",
        "得分",
        "偏差原因分析及改进措施",
    ]
    assert _row(form, 12) == heads
    assert _row(form, 18)[0] == "总分"


def test_levels_are_merged_downwards(tmp_path: Path) -> None:
    """Level 2 within level 1."""
    form = _written(tmp_path, _assessment())["form"]
    merged = {str(area) for area in form.merged_cells.ranges}
    assert {"A12:A17", "B13:B16", "C15:C16", "A18:F18", "A5:A9"} <= merged
    assert form["B13"].value == "产出指标"


def test_numbers_are_numbers_and_totals_formulas_that_carry_their_results(tmp_path: Path) -> None:
    """A person can follow them; a program that does not calculate shows them all the same."""
    assessment = _assessment()
    form, stored = _written(tmp_path, assessment)["form"], _written(tmp_path, assessment, values=True)["form"]
    assert form["H6"].value == "=F6/E6"
    assert (stored["H6"].value, form["H6"].number_format) == (0.75, "0.00%")
    assert (form["G18"].value, stored["G18"].value) == ("=SUM(G13:G17)+N(G6)", 100)
    assert form["H18"].value == "=SUM(H13:H17)+N(I6)"
    assert Decimal(str(stored["H18"].value)) == assessment.projects[0].total
    points = [stored.cell(row, 8).value for row in range(13, 18)] + [stored["I6"].value]
    assert sum(Decimal(str(each)) for each in points) == assessment.projects[0].total
    assert form["H13"].number_format == "0.00"


def test_actuals_and_reasons_stay_text(tmp_path: Path) -> None:
    """What staff wrote never becomes a formula."""
    form = _written(tmp_path, _assessment())["form"]
    assert (form["F16"].value, form["F16"].data_type) == ("=10万元", "s")
    assert (form["I16"].value, form["I16"].data_type) == ("=1+1", "s")
    assert form["I13"].value == "供货延迟"


def test_a_provisional_total_is_marked_and_a_row_without_points_says_why(tmp_path: Path) -> None:
    """In words, in the form and in the summary."""
    sheets = _written(tmp_path, _assessment({LIGHTS: Actual(""), QUALITY: Actual("还可以")}))
    form, summary = sheets["form"], sheets["summary"]
    assert [form["H13"].value, form["H14"].value] == ["未填报", "待评定"]
    assert form["A18"].value == "总分（暂定）"
    assert form["I18"].value == "等级：待定"
    assert summary["I4"].value == "暂定，未计分：更换灯具数量、验收合格率"
    assert summary["H4"].value == "待定"


def test_the_summary_points_at_the_forms(tmp_path: Path) -> None:
    """Each total is the form's own cell; money is summed."""
    summary = _written(tmp_path, _assessment())["summary"]
    assert summary["G4"].value == "='1.城区道路 照明 设施维护 更新：经费'!H18"
    assert summary["D5"].value == "=SUM(D4:D4)"
    assert _row(summary, 3)[:4] == ["序号", "项目编码", "项目名称", "全年预算数"]


def test_the_basis_tells_every_step(tmp_path: Path) -> None:
    """Target, actual, points and derivation of each indicator, and of budget execution."""
    basis = _written(tmp_path, _assessment())["basis"]
    lights = _row(basis, 3)
    assert lights[1:4] == [str(LIGHTS), "≥300盏", "270盏"]
    assert "270 ÷ 300" in str(lights[7])
    assert "财预〔2020〕10号" in str(lights[8])
    assert basis["B8"].value == "预算执行率"


def test_money_by_source_is_filled_in_as_far_as_it_is_known(tmp_path: Path) -> None:
    """All that was spent came from the one source there is; with two, nobody knows."""
    one = _written(tmp_path, _assessment())["form"]
    assert [one.cell(7, column).value for column in (4, 5, 6)] == [120, 120, 90]
    split = Budget(*(Quantity(figure, "万元") for figure in ("120", "100", "0", "20")))
    two = _written(tmp_path, _assessment(project=evolve(ROADS_PROJECT, budget=split)))["form"]
    assert [two.cell(7, column).value for column in (4, 5, 6)] == [120 - 20, 100, None]


def test_money_that_is_missing_leaves_its_cells_empty(tmp_path: Path) -> None:
    """No rate is made up."""
    form = _written(tmp_path, _assessment(project=evolve(ROADS_PROJECT, budget=None)))["form"]
    assert [form["D6"].value, form["E6"].value, form["F6"].value, form["H6"].value, form["I6"].value] == [
        None,
        None,
        90,
        "—",
        "未填报",
    ]


def test_an_adjusted_budget_is_what_the_rate_is_over(tmp_path: Path) -> None:
    """全年预算数, beside the initial one."""
    form = _written(
        tmp_path, _assessment(project=evolve(ROADS_PROJECT, adjusted_budget=budget("100.00"))), values=True
    )["form"]
    assert [form["D6"].value, form["E6"].value, form["H6"].value] == [120, 100, 0.9]


def test_long_goals_are_cut_nowhere(tmp_path: Path) -> None:
    """A row is at most 409 points high, so long text gets several rows."""
    goals = tuple(Objective(None, "保障城区道路照明设施全年正常运行" * 20) for _ in range(12))
    form = _written(tmp_path, _assessment(project=evolve(ROADS_PROJECT, objectives=goals)))["form"]
    (area,) = [area for area in form.merged_cells.ranges if area.bounds[:2] == (2, 11)]
    height = sum(form.row_dimensions[row].height for row in range(area.bounds[1], area.bounds[3] + 1))
    assert area.bounds[3] > 11
    assert height > 12 * 10 * 15


def test_the_form_prints_on_one_page_across(tmp_path: Path) -> None:
    """A4, the indicators' heads repeated, every cell framed."""
    form = _written(tmp_path, _assessment())["form"]
    assert (form.page_setup.paperSize, form.page_setup.fitToWidth, form.page_setup.fitToHeight) == (9, 1, 0)
    assert form.print_title_rows == "$12:$12"
    assert form.print_area.endswith("$A$1:$I$19")
    assert form["E14"].border.left.style == form["I18"].border.right.style == "thin"


def test_yesterdays_workbook_stays_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failed run leaves it whole."""
    path = tmp_path / "自评表.xlsx"
    path.write_bytes(b"yesterday")

    def fail(_: Path, __: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(DocumentError):
        write_self_assessment(_assessment(), path)
    assert path.read_bytes() == b"yesterday"


def test_another_program_calculates_the_same_totals(tmp_path: Path) -> None:
    """LibreOffice, made to calculate, agrees with what is stored."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("soffice is not installed")
    path = tmp_path / "自评表.xlsx"
    write_self_assessment(_assessment(), path)
    stored = load_workbook(path, data_only=True)
    formulas = load_workbook(path)
    formulas.save(path)  # without the results, so that they must be calculated
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "saved"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    calculated = load_workbook(tmp_path / "saved" / path.name, data_only=True)
    for name, cell in ((1, "H18"), (1, "G18"), (1, "H6"), (0, "G4"), (0, "D5"), (0, "F5")):
        assert calculated.worksheets[name][cell].value == pytest.approx(stored.worksheets[name][cell].value)


def test_the_notes_under_the_form_name_the_rule_sets_bands(tmp_path: Path) -> None:
    """Another rule set's bands stand there with its own words."""
    rules = load_rules("mof-2020")
    bands = evolve(rules.qualitative.bands, top=evolve(rules.qualitative.bands.top, words="全面完成"))
    own = evolve(rules, qualitative=evolve(rules.qualitative, bands=bands))
    form = _written(tmp_path, evolve(_assessment(), rules=own))["form"]
    notes = [cell.value for row in form.iter_rows() for cell in row if str(cell.value).startswith("注：")]
    assert "按全面完成、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档评分" in str(notes)
