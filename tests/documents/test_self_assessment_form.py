"""Filled self-assessment forms, read from workbooks and text exports: whole, and each value with its cell."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from perfmodel.documents import read, read_all, write_self_assessment
from perfmodel.documents.writing.books import write_workbook
from perfmodel.model import Document, Project
from perfmodel.quantities import Quantity
from perfmodel.scoring import assess
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Blank
from tests.documents.filled_forms import COLUMNS, ROWS, Filled, Layout, Row, export, write_book
from tests.documents.xlsx_samples import DOCUMENT


def project(path: Path) -> Project:
    """Return the one project in *path*."""
    (found,) = read(path).projects
    return found


def book(folder: Path, *forms: Filled, layout: Layout | None = None) -> Path:
    """Return the path of a workbook with *forms*."""
    return write_book(folder / "自评表.xlsx", *forms, layout=layout)


def cells(found: Project) -> list[tuple[object, ...]]:
    """Return what was read of each indicator."""
    return [
        (each.category, each.name, str(each.target.text), each.actual and each.actual.text, each.weight, each.claimed_score, each.reason)
        for each in found.indicators
    ]  # fmt: skip


EXPECTED = [
    (Category.read(row.category), row.name, row.target, row.actual, Decimal(str(row.weight)), Decimal(str(row.score)), row.reason or None)
    for row in ROWS
]  # fmt: skip


def test_everything_in_the_form_is_read(tmp_path: Path) -> None:
    """Head, money, goals, indicators and total."""
    document = read(book(tmp_path))
    (found,) = document.projects
    assert (document.form, document.year, document.department and document.department.name) == (
        Form.SELF_ASSESSMENT,
        2024,
        "云川县民政局",
    )
    assert (found.name, found.implementing_unit, found.claimed_total) == (
        "入户走访经费",
        "云川县社会救助服务中心",
        Decimal("94.97"),
    )
    assert [objective.text for objective in found.objectives] == ["走访困难群众200户"]
    assert cells(found) == EXPECTED
    assert found.indicators[0].subcategory is Subcategory.QUANTITY


def test_the_money_is_read(tmp_path: Path) -> None:
    """By source and time, in the unit of the heading, with what is claimed for its execution."""
    found = project(book(tmp_path))
    assert found.budget is not None
    assert found.adjusted_budget is not None
    assert found.execution is not None
    assert (found.budget.total, found.budget.fiscal, found.budget.carried_over, found.budget.other) == (
        Quantity("120", "万元"),
        Quantity("100", "万元"),
        Quantity("20", "万元"),
        None,
    )
    assert found.adjusted_budget.total == Quantity("120", "万元")
    execution = found.execution
    assert (execution.spent, execution.weight, execution.claimed_rate, execution.claimed_score) == (
        Quantity("114", "万元"),
        Decimal(10),
        Decimal("0.95"),
        Decimal("9.5"),
    )


def test_every_value_knows_its_cell(tmp_path: Path) -> None:
    """Sheet and cell of targets, actuals, weights, scores, reasons, money and total."""
    found = project(book(tmp_path))
    first = found.indicators[0]
    assert first.source is not None
    assert (first.source.document, first.source.sheet, first.source.row) == ("自评表.xlsx", "项目1", 13)
    places = {name: place.cell for name, place in first.places.items()}
    assert places == {
        "target": "E13",
        "actual": "F13",
        "weight": "G13",
        "claimed_score": "H13",
        "reason": "I13",
    }
    assert found.execution is not None
    assert {name: place.cell for name, place in found.execution.places.items()}["claimed_rate"] == "G6"
    assert {name: place.cell for name, place in found.places.items()} == {"claimed_total": "H19", "weights": "G19"}


REORDERED = ("category", "subcategory", "name", "weight", "target", "actual", "reason", "score")


@pytest.mark.parametrize(
    "layout",
    [
        Layout(levels_merged=False),
        Layout(columns=REORDERED),
        Layout(notes=False),
        Layout(labels={"target": "年 度\n指 标 值", "score": "自评 得分", "actual": "全年实际完成值", "reason": "未完成原因分析"}),
        Layout(labels={"weight": "分值（权重）", "score": "得分（自评）"}),
        Layout(money_label="项目资金 (万元)"),
    ],
    ids=["levels on each row", "reordered", "no notes", "spaced labels", "bracketed labels", "unit on one line"],
)  # fmt: skip
def test_layouts_differ(tmp_path: Path, layout: Layout) -> None:
    """The same form, however it is laid out."""
    found = project(book(tmp_path, layout=layout))
    assert cells(found) == EXPECTED
    assert found.claimed_total == Decimal("94.97")


def test_a_column_may_be_missing(tmp_path: Path) -> None:
    """What the form does not have is not there; the rest is."""
    layout = Layout(columns=tuple(key for key in COLUMNS if key not in {"weight", "reason"}))
    found = project(book(tmp_path, layout=layout))
    assert [(each.weight, each.reason) for each in found.indicators] == [(None, None)] * 6
    assert [each.claimed_score for each in found.indicators] == [row[5] for row in EXPECTED]
    assert found.claimed_total == Decimal("94.97")


def test_forms_stand_one_a_sheet_or_stacked_on_one(tmp_path: Path) -> None:
    """Both give the same projects."""
    forms = (Filled(), Filled(name="低保核查经费", total=80))
    apart = read(write_book(tmp_path / "一.xlsx", *forms))
    stacked = read(write_book(tmp_path / "二.xlsx", *forms, stacked=True))
    assert [each.name for each in apart.projects] == ["入户走访经费", "低保核查经费"]
    assert apart.projects == stacked.projects
    assert [cells(each) for each in apart.projects] == [EXPECTED, EXPECTED]


def test_other_sheets_are_left_out_and_told(tmp_path: Path) -> None:
    """A cover or a summary is no form."""
    path = book(tmp_path)
    workbook = load_workbook(path)
    workbook.create_sheet("汇总", 0)["A1"] = "各项目得分汇总"
    workbook.save(path)
    document = read(path)
    assert len(document.projects) == 1
    assert [note.source.sheet for note in document.notes if note.code == "N474" and note.source] == ["汇总"]


def test_numbers_are_as_shown_and_points_as_stored(tmp_path: Path) -> None:
    """0.95 under a percent format is 95%; 9.47 shown as 9.5 is 9.47."""
    path = book(tmp_path)
    workbook = load_workbook(path)
    sheet = workbook.worksheets[0]
    sheet["F14"], sheet["F14"].number_format = 0.9, "0%"
    sheet["H14"].number_format = "0.0"
    sheet["G6"], sheet["G6"].number_format = 0.95, "0.00%"
    workbook.save(path)
    found = project(path)
    assert found.indicators[1].actual is not None
    assert (found.indicators[1].actual.text, found.indicators[1].claimed_score) == ("90%", Decimal("9.47"))
    assert found.execution is not None
    assert found.execution.claimed_rate == Decimal("0.95")


@pytest.mark.parametrize(
    ("written", "rate"),
    [("95.0%", "0.95"), (0.95, "0.95"), (1, "1"), (95, "0.95"), ("100％", "1"), ("—", None), ("", None)],
)
def test_rates_are_shares(tmp_path: Path, written: str | float, rate: str | None) -> None:
    """With or without the sign; a bare figure up to 2 is a share."""
    money = (("年度资金总额", (120.00, 120.00, 114.00, 10, written, 9.5)),)
    found = project(book(tmp_path, Filled(money=money)))
    assert found.execution is not None
    assert found.execution.claimed_rate == (None if rate is None else Decimal(rate))


@pytest.mark.parametrize(
    ("written", "code"),
    [("优", "N475"), ("十分", "N475"), (-2, "N476"), ("-2分", "N476"), ("—", None), ("待评定", None), (" ", None)],
)
def test_a_score_that_is_none_is_told(tmp_path: Path, written: str | int, code: str | None) -> None:
    """Words and negative figures, at their cell; a dash says that there is no score."""
    rows = (evolve_row(ROWS[0], score=written), *ROWS[1:])
    document = read(book(tmp_path, Filled(rows=rows)))
    assert document.projects[0].indicators[0].claimed_score is None
    told = [(note.code, note.source and note.source.cell) for note in document.notes if note.code in {"N475", "N476"}]
    assert told == ([] if code is None else [(code, "H13")])


def evolve_row(row: Row, **changes: object) -> Row:
    """Return *row* with other contents."""
    return replace(row, **changes)  # type: ignore[arg-type] # by name


def test_a_text_export_says_the_same(tmp_path: Path) -> None:
    """A cell a line, merged cells blank."""
    path = tmp_path / "自评表.txt"
    path.write_text(export(Filled()), encoding="utf-8")
    document = read(path)
    (found,) = document.projects
    assert (document.form, document.year, found.name, found.claimed_total) == (
        Form.SELF_ASSESSMENT,
        2024,
        "入户走访经费",
        Decimal("94.97"),
    )
    assert cells(found) == EXPECTED
    assert found.execution is not None
    assert (found.execution.spent, found.execution.claimed_score) == (Quantity("114", "万元"), Decimal("9.5"))
    assert found.indicators[0].place("claimed_score") != found.indicators[0].source


def test_the_librarys_own_form_is_read_back(tmp_path: Path) -> None:
    """Scores, weights, money and total, as they were assessed."""
    assessed = assess(DOCUMENT, {})
    path = tmp_path / "自评表.xlsx"
    write_self_assessment(assessed, path)
    document = read(path)
    assert [each.name for each in document.projects] == [each.name for each in DOCUMENT.projects]
    for found, written in zip(document.projects, assessed.projects, strict=True):
        assert [each.weight for each in found.indicators] == [score.weight for score in written.scores]
        assert [each.claimed_score for each in found.indicators] == [score.points for score in written.scores]
        assert found.claimed_total == written.total


def test_a_form_without_actuals_is_none(tmp_path: Path) -> None:
    """A target table in a workbook is read as one."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (
        ("项目编码", "13022524P00F04E200011", "项目名称", "入户走访经费"),
        ("预算数", "120.00", "其中：财政资金", "120.00"),
        ("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"),
        ("产出指标", "数量指标", "走访户数", "走访的户数", "≥200户", "工作计划"),
    ):
        sheet.append(row)
    workbook.save(tmp_path / "目标表.xlsx")
    (document,) = read_all(tmp_path / "目标表.xlsx")
    assert isinstance(document, Document)
    assert (document.form, [each.name for each in document.projects[0].indicators]) == (Form.TARGET, ["走访户数"])
    assert document.projects[0].indicators[0].actual is None


def test_an_empty_actual_is_blank(tmp_path: Path) -> None:
    """It was asked for and nothing stands there."""
    found = project(book(tmp_path, Filled(rows=(evolve_row(ROWS[0], actual=None), *ROWS[1:]))))
    assert isinstance(found.indicators[0].actual, Blank)


def test_leftover_rows_are_dropped_with_a_note(tmp_path: Path) -> None:
    """指标1： and …… of the blank form."""
    leftover = Row("产出指标", "数量指标", "指标2：", None, None, None, None)
    document = read(book(tmp_path, Filled(rows=(ROWS[0], leftover, *ROWS[1:]))))
    assert cells(document.projects[0]) == EXPECTED
    assert "N361" in [note.code for note in document.notes]


def test_formulas_count_as_what_they_came_to(tmp_path: Path) -> None:
    """As stored by the program that saved the file; without a result the cell reads as empty, and that is told."""
    path = book(tmp_path)
    workbook = load_workbook(path)
    workbook.worksheets[0]["H19"] = "=SUM(H13:H18)+H6"
    write_workbook(workbook, path, {("项目1", "H19"): "94.97"})
    assert (project(path).claimed_total, [note.code for note in read(path).notes if note.code == "N479"]) == (
        Decimal("94.97"),
        [],
    )
    workbook.save(path)
    document = read(path)
    assert (document.projects[0].claimed_total, "N479" in [note.code for note in document.notes]) == (None, True)


def test_a_rate_and_a_total_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    """At their cells."""
    money = (("年度资金总额", (120.00, 120.00, 114.00, 10, "很高", 9.5)),)
    document = read(book(tmp_path, Filled(money=money, total="九十四")))
    told = {note.code: note.source and note.source.cell for note in document.notes}
    assert (told["N477"], told["N478"]) == ("G6", "H16")


def test_other_money_is_told(tmp_path: Path) -> None:
    """A source that the form does not know, an amount that is none, one in another unit."""
    money = (
        ("年度资金总额", ("1200000元", "很多", 114.00, 10, "95%", 9.5)),
        ("其中：彩票公益金", (20.00, 20.00, 20.00, "—", "—", "—")),
    )
    document = read(book(tmp_path, Filled(money=money)))
    assert document.projects[0].budget is not None
    assert document.projects[0].budget.total == Quantity(120, "万元")
    told = {note.code: note.source and note.source.cell for note in document.notes}
    assert (told["N358"], told["N452"]) == ("C6", "D6")
    assert any("彩票公益金" in str(note) for note in document.notes)
