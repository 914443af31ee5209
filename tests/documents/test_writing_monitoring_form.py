"""The monitoring workbook: the official form, and what stands beside it."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.writing.monitoring_form import write_monitoring_form
from perfmodel.documents.writing.monitoring_labels import LIGHT_WORDS
from perfmodel.errors import DocumentError
from perfmodel.model import Actual, Budget, Checkpoint, FundingPlan, Key, Progress, ProjectActuals
from perfmodel.monitoring import DocumentMonitoring, monitor_document
from perfmodel.monitoring.texts import LIGHTS as LIGHT_TEXTS
from perfmodel.quantities import Quantity
from perfmodel.terms import Cause, Likelihood
from perfmodel.values import PartialDate
from tests.documents.xlsx_samples import (
    DOCUMENT,
    FIRST_COST,
    LIGHTS,
    QUALITY,
    ROADS,
    ROADS_PROJECT,
    SAFETY,
    SECOND_COST,
)

PLAN = FundingPlan((Checkpoint(PartialDate(month=6), 50), Checkpoint(PartialDate(month=12), 100)))
ROWS: dict[Key, Actual] = {
    LIGHTS: Progress("175盏", reason="=供货延迟", causes=(Cause.FUNDING, Cause.OTHER)),
    QUALITY: Progress("95%", expected="97%左右", likelihood=Likelihood.POSSIBLE),
    FIRST_COST: Progress("121万元"),
    SECOND_COST: Progress("8万元"),
    SAFETY: Progress("良好"),
}
FIRST = 13  # the row of the first indicator


def monitoring(rows: dict[Key, Actual] | None = None, budget: str | None = None) -> DocumentMonitoring:
    """Return the roads of 2025 on 15 August."""
    adjusted = None if budget is None else Budget(total=Quantity(budget, "万元"))
    stated = ProjectActuals(spent=Quantity("60.00", "万元"), adjusted_budget=adjusted, rows=rows or ROWS)
    document = evolve(DOCUMENT, projects=(evolve(ROADS_PROJECT, funding_plan=PLAN),))
    return monitor_document(document, {ROADS: stated}, on=date(2025, 8, 15))


def written(folder: Path, given: DocumentMonitoring, *, values: bool = False) -> dict[str, Worksheet]:
    """Return the sheets of the workbook."""
    path = folder / "监控表.xlsx"
    write_monitoring_form(given, path)
    workbook = load_workbook(path, data_only=values)
    return {"form": workbook.worksheets[1], **{sheet.title: sheet for sheet in workbook.worksheets}}


def row(sheet: Worksheet, number: int) -> list[object]:
    """Return what stands in a row."""
    return [cell.value for cell in sheet[number] if cell.value is not None]


def test_the_form_is_laid_out_as_the_annex(tmp_path: Path) -> None:
    """Title, year, project, money, goals and the heads, in this order."""
    form = written(tmp_path, monitoring())["form"]
    assert [form[place].value for place in ("A1", "A2", "A3", "C3", "A4", "C4", "G4", "J4")] == [
        "项目支出绩效目标执行监控表",
        "（2025年度）",
        "项目名称",
        ROADS_PROJECT.name,
        "主管部门及代码",
        "512001 城管中心",
        "实施单位",
        "城管中心",
    ]
    assert row(form, 5) == ["项目资金\n（万元）", "年初预算数", "1-8月执行数", "1-8月执行率", "全年预计执行数"]
    assert [form.cell(each, 2).value for each in (6, 7, 8)] == [
        "年度资金总额",
        "其中：本年一般公共预算拨款",
        "其他资金",
    ]
    assert row(form, 9) == ["年度\n总体目标", "1.更换老旧灯具\n2.保障夜间出行"]
    assert row(form, 10)[1:7] == ["一级指标", "二级指标", "三级指标", "年度指标值", "1-8月执行情况", "全年预计完成情况"]
    assert row(form, 10)[7:] == ["偏差原因分析", "完成目标可能性", "备注"]
    assert row(form, 11) == [*(cause.value for cause in Cause), "原因说明", "确定能", "有可能", "完全不可能"]


def test_the_money_is_what_was_spent_and_is_expected(tmp_path: Path) -> None:
    """120 planned: 50 % and 46 of 184 days of the rest; 60 spent; the rate is a formula whose result stands beside it."""
    form = written(tmp_path, monitoring())["form"]
    assert form["J6"].value == "=G6/E6"
    cached = written(tmp_path, monitoring(), values=True)["form"]
    assert (cached["E6"].value, cached["G6"].value, cached["J6"].value) == (120, 60, 0.5)
    assert round(cached["N6"].value, 2) == 96.0
    assert (cached["E7"].value, cached["G7"].value, cached["E8"].value) == (120, 60, None)


def test_an_adjusted_budget_is_said_in_a_note(tmp_path: Path) -> None:
    """The rate is over the full-year budget, which the form has no column for."""
    form = written(tmp_path, monitoring(budget="100.00"))["form"]
    assert (form["E6"].value, form["J6"].value) == (120, 0.6)
    last = form.cell(form.max_row, 1).value
    assert isinstance(last, str)
    assert "全年预算数为 100.00万元" in last


def test_an_indicator_row_has_causes_likelihood_and_light(tmp_path: Path) -> None:
    """What was stated as text, marks under the form's own heads, the light in the remarks."""
    form = written(tmp_path, monitoring())["form"]
    cells = [cell.value for cell in form[FIRST - 1]]
    assert cells[3:7] == ["更换灯具数量", "≥300盏", "175盏", "262盏"]
    assert cells[7:13] == ["√", None, None, None, "√", "=供货延迟"]
    assert cells[13:] == [None, "√", None, "绿灯"]
    assert form.cell(FIRST - 1, 13).data_type == "s"
    assert [form.cell(FIRST, column).value for column in (7, 14, 15, 17)] == ["97%左右", None, "√", "绿灯"]
    assert [form.cell(FIRST + 1, column).value for column in (7, 16, 17)] == ["121万元", "√", "红灯"]
    assert [form.cell(FIRST + 3, column).value for column in (7, 14, 15, 16, 17)] == [None, None, None, None, "未亮灯"]


def test_levels_are_merged_and_the_page_is_a4(tmp_path: Path) -> None:
    """Levels 1 and 2 once, the heads on every page."""
    form = written(tmp_path, monitoring())["form"]
    merged = {str(area) for area in form.merged_cells.ranges}
    assert {"B12:B15", "C14:C15", "A10:A16", "H10:M10", "N10:P10", "B9:Q9"} <= merged
    assert (form.page_setup.paperSize, form.page_setup.orientation) == (9, "landscape")
    assert form.print_title_rows == "$10:$11"


def test_the_summary_counts_the_lights(tmp_path: Path) -> None:
    """A row a project."""
    summary = written(tmp_path, monitoring())["汇总"]
    assert summary["A1"].value == "绩效运行监控汇总表（截至 2025-08-15）"
    cells = [cell.value for cell in summary[3]]
    assert cells[:2] == [1, ROADS]
    assert (cells[7], cells[9:]) == ("绿灯", [1, 0, 3, 0, 1])


def test_the_plan_is_in_money(tmp_path: Path) -> None:
    """Each checkpoint with its share, the sum so far and the part."""
    plan = written(tmp_path, monitoring())["支出计划"]
    assert [[cell.value for cell in plan[each]][1:] for each in (3, 4)] == [
        ["2025-06-30", 0.5, 60, 60],
        ["2025-12-31", 1, 120, 60],
    ]


def test_the_basis_has_every_step(tmp_path: Path) -> None:
    """Money first, then each indicator: light, word, steps, sources, notes and why there is no light."""
    basis = written(tmp_path, monitoring())["监控依据"]
    money, lights, unlit = ([cell.value for cell in basis[each]] for each in (3, 4, 8))
    assert (money[1], money[4], "按天数" in str(money[6])) == ("预算执行", "绿灯", True)
    assert lights[4:6] == ["绿灯", "有可能"]
    assert str(lights[6]).splitlines()[0] == "175 ÷ (300 × 8 ÷ 12) = 87.5%"
    assert lights[7] == "实践做法\n通行做法\n未核实"
    assert (unlit[4], "请改写" in str(unlit[8])) == ("未亮灯", True)


def test_after_the_year_the_heads_name_all_of_it(tmp_path: Path) -> None:
    """1-12月."""
    late = evolve(monitoring(), projects=(evolve(monitoring().projects[0], on=date(2026, 2, 1)),))
    assert row(written(tmp_path, late)["form"], 5)[2] == "1-12月执行数"


def test_nothing_to_write_is_refused(tmp_path: Path) -> None:
    """Without a project there is no sheet."""
    empty = monitor_document(evolve(DOCUMENT, projects=()), {}, on=date(2025, 8, 15))
    with pytest.raises(DocumentError) as caught:
        write_monitoring_form(empty, tmp_path / "监控表.xlsx")
    assert caught.value.code == "D301"


def test_a_light_is_called_as_in_the_derivation() -> None:
    """One light, one wording."""
    assert {light: text.zh_CN for light, text in LIGHT_TEXTS.items()} == LIGHT_WORDS
