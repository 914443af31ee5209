"""The county form: a whole document, and the ways in which published copies of it differ."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from perfmodel.model import Document, Indicator, Objective, Safeguard
from perfmodel.quantities import Quantity
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Blank, Deadline, Description, Operator, PartialDate, Threshold, Unreadable
from tests.documents.county import HEADS, County, Layout, Target, write, write_rows

ReadText = Callable[[str | bytes], Document]

PLAIN = County()
TABLE = PLAIN.tables[0]


def codes(document: Document) -> list[str]:
    """Return the codes of the document's notes."""
    return [note.code for note in document.notes]


def lines_of(document: Document, code: str) -> list[int | None]:
    """Return the lines that the notes of *code* point at."""
    return [note.source.line if note.source else None for note in document.notes if note.code == code]


def with_rows(*rows: list[str], heads: tuple[str, ...] = HEADS) -> str:
    """Return a document whose table of indicators has these rows."""
    head = write(PLAIN).split("\t一级指标")[0]
    return head + "\n".join(write_rows([list(heads), *rows], Layout())) + "\n\n"


def indicators(document: Document) -> tuple[Indicator, ...]:
    """Return the indicators of the one project."""
    (project,) = document.projects
    return project.indicators


# -------------------------------------------------------------------- the whole


def test_a_plain_document_is_read_whole(read_text: ReadText) -> None:
    """Department, year, goals, measures, money, plan and indicators come out as written."""
    document = read_text(write(PLAIN))
    (project,) = document.projects
    assert document.form is Form.TARGET
    assert document.department is not None
    assert (document.department.code, document.department.name) == ("501001", "示例县档案馆本级")
    assert (document.year, document.overall_objective) == (2024, "妥善保管档案，方便群众查阅。")
    assert document.objectives == tuple(Objective(None, text) for text in PLAIN.objectives)
    assert document.safeguards == tuple(Safeguard(name, text) for name, text in PLAIN.safeguards)
    assert (project.code, project.name, project.purpose) == (
        "13022524P00F04E200011",
        "档案库房维护经费",
        ("用于设备维护",),
    )
    assert project.objectives == (Objective(None, "设备正常运转"),)
    assert [indicator.name for indicator in project.indicators] == [target.name for target in TABLE.targets]
    assert set(codes(document)) == {"N151", "N353"}


def test_money_keeps_its_written_digits(read_text: ReadText) -> None:
    """20.00 under 单位：万元 is 20.00 万元, digits and all; an empty part is none."""
    budget = read_text(write(PLAIN)).projects[0].budget
    assert budget is not None
    assert budget.total is not None
    assert (str(budget.total.magnitude), budget.total.unit.symbol) == ("20.00", "万元")
    assert (budget.fiscal, budget.other, budget.carried_over) == (Quantity("20", "万元"), None, None)


def test_the_plan_has_dates_and_shares(read_text: ReadText) -> None:
    """Each checkpoint is a month of no year, and its cumulative share in percent."""
    plan = read_text(write(PLAIN)).projects[0].funding_plan
    assert plan is not None
    assert [(str(point.by), point.percent) for point in plan.checkpoints] == [
        ("--03", Decimal(25)),
        ("--06", Decimal(50)),
        ("--10", Decimal(75)),
        ("--12", Decimal(100)),
    ]


def test_an_indicator_knows_its_place(read_text: ReadText) -> None:
    """Table, row and line are counted from 1; the line is where the row's first words stand."""
    text = write(PLAIN)
    first, second = indicators(read_text(text))[:2]
    assert first.source is not None
    assert second.source is not None
    assert (first.source.document, first.source.table, first.source.row) == ("目标表.txt", 2, 2)
    assert text.splitlines()[(first.source.line or 0) - 1] == "\t产出指标"
    assert text.splitlines()[(second.source.line or 0) - 1] == "\t巡检次数"


def test_targets_are_read_in_their_context(read_text: ReadText) -> None:
    """12月 under 时效指标 is a deadline in the document's year; 20万 under 成本指标 is money."""
    document = read_text(
        with_rows(
            ["产出指标", "时效指标", "完成时间", "", "12月", ""],
            ["", "成本指标", "花费", "", "≤20万", ""],
        )
    )
    deadline, cost = (indicator.target for indicator in indicators(document))
    assert deadline == Deadline(Operator.LE, PartialDate(2024, 12))
    assert cost == Threshold(Operator.LE, Quantity("20", "万元"))


# -------------------------------------------------------------------- the ways in which copies differ


@pytest.mark.parametrize(
    "layout",
    [
        Layout(row_a_line=True),
        Layout(merged=False),
        Layout(spaced_labels=True),
        Layout(trim_trailing=True),
        Layout(separator=""),
        Layout(numbered_goals=False),
        Layout(heads=("一 级\n指标", "二级指标：", "三级 指标", "绩效指标\n描述", "指 标 值", "指标值\n确定依据")),
        Layout(heads=("一级指标", "二级指标", "三级指标", "指标说明", "年度指标值（个、%等）", "设定依据")),
    ],
    ids=[
        "row-a-line",
        "levels-repeated",
        "spaces-in-labels",
        "trailing-cells-missing",
        "no-separators",
        "no-numbers",
        "broken-heads",
        "other-heads",
    ],
)
def test_layouts_of_one_document_are_read_alike(read_text: ReadText, layout: Layout) -> None:
    """However the text is laid out, the same document comes out."""
    expected = read_text(write(PLAIN))
    found = read_text(write(replace(PLAIN, layout=layout)))
    if "设定依据" in layout.heads:
        assert [indicator.target for indicator in indicators(found)] == [
            indicator.target for indicator in indicators(expected)
        ]
    else:
        assert found == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_make_no_difference(read_text: ReadText, encoding: str, line_end: str) -> None:
    """What offices save is read: UTF-8 with and without its mark, GB18030, UTF-16; any line ends."""
    text = write(PLAIN)
    found = read_text(text.replace("\n", line_end).encode(encoding))
    assert found == read_text(text)
    assert indicators(found)[0].source == indicators(read_text(text))[0].source


def test_a_row_broken_by_empty_lines_is_joined(read_text: ReadText) -> None:
    """A stray paragraph end inside a cell breaks the row; it is joined, with a note at its line, and rows are counted as if whole."""
    text = write(PLAIN)
    broken = text.replace("\t巡检次数\n\t全年巡检次数\n", "\t巡检次数\t\n\n\t全年巡检次数\t\n\n")
    found = read_text(broken)
    assert found == read_text(text)
    assert lines_of(found, "N351") == [broken.splitlines().index("\t巡检次数\t") + 1]
    assert [source.row for indicator in indicators(found) if (source := indicator.source)] == [2, 3, 4, 5]


def test_a_paragraph_inside_a_cell_does_not_break_its_row(read_text: ReadText) -> None:
    """An empty line inside a cell leaves the cell's rest as a paragraph; it goes back into its cell."""
    text = write(PLAIN).replace("\t全年巡检次数\n", "\t全年巡检\n\n次数\n")
    document = read_text(text)
    assert [indicator.description for indicator in indicators(document)][1] == "全年巡检\n次数"
    assert [indicator.target.text for indicator in indicators(document)] == [target.value for target in TABLE.targets]
    assert lines_of(document, "N351") == [text.splitlines().index("\t巡检次数") + 1]


@pytest.mark.parametrize(
    "after",
    [
        "\t项目名称\n",
        "\t预算数\n",
        "\t3月底\n\t6月底\n",
        "\t\n\t25%\n\t50%\n",
        "\t绩效目标\n",
    ],
)
def test_a_row_of_the_head_broken_by_an_empty_line_is_joined(read_text: ReadText, after: str) -> None:
    """Wherever the stray end of a paragraph stands, the same document comes out, with one note."""
    text = write(PLAIN)
    found = read_text(text.replace(after, f"{after}\n"))
    assert found == read_text(text)
    assert codes(found).count("N351") == 1


def test_the_parts_of_a_budget_may_stand_in_rows_of_their_own(read_text: ReadText) -> None:
    """The rows after them without a heading are still the purpose."""
    text = write(PLAIN)
    assert read_text(text.replace("\t20.00\n\t其他资金", "\t20.00\n\n\t其他资金")) == read_text(text)


def test_a_pages_foot_within_a_table_is_passed_over(read_text: ReadText) -> None:
    """The table goes on after it, with its head again or without; other lines there are noted."""
    plain = read_text(write(PLAIN))
    for foot in ("— 3 —", "-12-", "第 3 页 共 30 页", "第３页", "3/30"):
        text = write(PLAIN).replace("\t\n\t\n\t巡检次数", f"{foot}\n\t\n\t\n\t巡检次数")
        assert foot in text
        document = read_text(text)
        assert document == plain
        assert codes(document) == codes(plain)
    assert "N451" in codes(read_text(write(PLAIN).replace("\t\n\t\n\t巡检次数", "续表\n\t\n\t\n\t巡检次数")))


def test_two_short_rows_are_not_taken_for_one(read_text: ReadText) -> None:
    """Rows that lack their last cells stay rows, because each begins with levels that the field knows."""
    document = read_text(with_rows(["产出指标", "数量指标", "台数"], ["产出指标", "质量指标", "完好率"]))
    assert [indicator.name for indicator in indicators(document)] == ["台数", "完好率"]
    assert codes(document).count("N468") == 2


def test_a_doubled_empty_line_does_not_end_a_table(read_text: ReadText) -> None:
    """The table is read on, with a note at the second empty line."""
    text = write(PLAIN).replace("\t用于设备维护\n\t\n\n", "\t用于设备维护\t\n\n\n")
    document = read_text(text)
    assert document.projects[0].purpose == ("用于设备维护",)
    assert lines_of(document, "N352") == [text.splitlines().index("\t用于设备维护\t") + 3]


def test_cells_lacking_on_the_left_are_understood(read_text: ReadText) -> None:
    """A row without its merged cell is moved under its headings, with a note."""
    document = read_text(
        with_rows(
            ["产出指标", "数量指标", "台数", "维护台数", "≥10台", "计划"],
            ["质量指标", "完好率", "设备完好率", "≥95%", "标准"],
        )
    )
    moved = indicators(document)[1]
    assert (moved.category, moved.subcategory, moved.name) == (Category.OUTPUT, Subcategory.QUALITY, "完好率")
    assert "N354" in codes(document)


def test_an_unknown_level_does_not_hide_that_cells_lack(read_text: ReadText) -> None:
    """成本指标 is a level 1 and a level 2: what stands beside it tells which."""
    document = read_text(
        with_rows(
            ["产出指标", "数量指标", "台数", "维护台数", "≥10台", "计划"],
            ["成本指标", "控制数", "项目控制数", "≤78万元", "计划"],
            ["质量指标", "质量指标", "质量指标", "保质保量", "计划"],
        )
    )
    assert [(each.category, each.subcategory) for each in indicators(document)] == [
        (Category.OUTPUT, Subcategory.QUANTITY),
        (Category.OUTPUT, Subcategory.COST),
        (Category.OUTPUT, Subcategory.QUALITY),
    ]
    assert indicators(document)[1].target == Threshold(Operator.LE, Quantity("78", "万元"))


def test_a_level_in_a_row_of_its_own_heads_the_rows_below(read_text: ReadText) -> None:
    """Only one that heads no row is noted."""
    document = read_text(
        with_rows(
            ["产出指标", "", "", "", "", ""],
            ["", "数量指标", "台数", "", "≥10台", ""],
            ["效益指标", "", "", "", "", ""],
            ["满意度指标", "服务对象满意度指标", "满意度", "", "≥90%", ""],
            ["产出指标", "", "", "", "", ""],
        )
    )
    assert [each.category for each in indicators(document)] == [Category.OUTPUT, Category.SATISFACTION]
    assert [str(note) for note in document.notes if note.code == "N469"] == [
        "“效益指标”下没有指标",
        "“产出指标”下没有指标",
    ]


def test_levels_are_inherited_until_a_new_one(read_text: ReadText) -> None:
    """A blank level is the one above; a new level 1 without a level 2 has none."""
    document = read_text(
        with_rows(
            ["产出指标", "数量指标", "台数", "", "≥10台", ""],
            ["", "", "次数", "", "≥5次", ""],
            ["效益指标", "", "影响", "", "提升", ""],
            ["履职 效能", "自定", "其他", "", "好", ""],
        )
    )
    levels = [(indicator.category, indicator.subcategory) for indicator in indicators(document)]
    assert levels == [
        (Category.OUTPUT, Subcategory.QUANTITY),
        (Category.OUTPUT, Subcategory.QUANTITY),
        (Category.OUTCOME, None),
        ("履职效能", "自定"),
    ]
    assert [str(indicator.key) for indicator in indicators(document)] == [
        "数量指标/台数/1",
        "数量指标/次数/1",
        "/影响/1",
        "自定/其他/1",
    ]


def test_rows_that_promise_nothing_are_noted(read_text: ReadText) -> None:
    """A level without an indicator holds for the rows below it; a total is no level."""
    document = read_text(
        with_rows(
            ["产出指标", "数量指标", "台数", "", "≥10台", ""],
            ["", "质量指标", "", "", "", ""],
            ["合计", "", "", "", "", "100"],
            ["", "", "完好率", "", "≥95%", ""],
        )
    )
    assert [(indicator.category, indicator.subcategory) for indicator in indicators(document)] == [
        (Category.OUTPUT, Subcategory.QUANTITY),
        (Category.OUTPUT, Subcategory.QUALITY),
    ]
    assert codes(document).count("N469") == 2


def test_synonyms_and_numbers_of_levels_are_folded(read_text: ReadText) -> None:
    """（1）项目产出 is 产出指标, 产出数量 is 数量指标, 满意度指标（10分） is 满意度指标."""
    document = read_text(
        with_rows(
            ["（1）项目产出", "产出数量", "台数", "", "≥10台", ""],
            ["满意度指标（10分）", "服务对象满意度等", "满意度", "", "≥90%", ""],
        )
    )
    levels = [(indicator.category, indicator.subcategory) for indicator in indicators(document)]
    assert levels == [(Category.OUTPUT, Subcategory.QUANTITY), (Category.SATISFACTION, Subcategory.BENEFICIARY)]


def test_leftovers_of_the_blank_form_are_noted_not_read(read_text: ReadText) -> None:
    """指标1： and …… without a value are left out; with a value they stay."""
    document = read_text(
        with_rows(
            ["产出指标", "数量指标", "指标1：台数", "", "≥10台", ""],
            ["", "", "指标2：", "", "", ""],
            ["", "", "……", "", "/", ""],
            ["", "质量指标", "指标1：", "", "≥95%", ""],
        )
    )
    assert [indicator.name for indicator in indicators(document)] == ["台数", "指标1："]
    assert codes(document).count("N361") == 2


def test_repeated_names_are_told_apart_by_their_count(read_text: ReadText) -> None:
    """The second of a name has the key …/2."""
    document = read_text(with_rows(*([["产出指标", "数量指标", "台数", "", "≥10台", ""]] * 2)))
    assert [str(indicator.key) for indicator in indicators(document)] == ["数量指标/台数/1", "数量指标/台数/2"]


def test_a_row_without_a_name_takes_its_description(read_text: ReadText) -> None:
    """The description stands in for the name; a merged name is the one above; each with a note."""
    document = read_text(
        with_rows(
            ["产出指标", "数量指标", "", "维护台数", "≥10台", ""],
            ["", "", "", "", "≤20台", ""],
        )
    )
    assert [indicator.name for indicator in indicators(document)] == ["维护台数", "维护台数"]
    assert {"N356", "N357"} <= set(codes(document))


def test_lines_within_a_name_are_joined(read_text: ReadText) -> None:
    """A line break inside a Chinese name goes; spaces inside stay."""
    document = read_text(
        with_rows(["产出\n指标", "数量\n指标", "维护\n台数", "", "≥10台", ""], ["", "", "MPLS VPN 电路", "", "4条", ""])
    )
    assert [indicator.name for indicator in indicators(document)] == ["维护台数", "MPLS VPN 电路"]


def test_columns_may_be_missing_added_or_moved(read_text: ReadText) -> None:
    """Columns are found by their headings: no description, a weight, a grouping column, another order; an unknown one is noted."""
    heads = ("绩效指标", "一级指标", "二级指标", "指标值", "三级指标", "分值", "责任科室")
    document = read_text(with_rows(["", "产出指标", "数量指标", "≥10台", "台数", "10分", "保管科"], heads=heads))
    (indicator,) = indicators(document)
    assert (indicator.name, indicator.target.text, indicator.weight, indicator.basis) == (
        "台数",
        "≥10台",
        Decimal(10),
        None,
    )
    assert any("保管科" in str(note) for note in document.notes)


def test_columns_of_numbers_and_remarks_are_the_forms(read_text: ReadText) -> None:
    """序号 holds nothing to read; a remark is noted where there is one."""
    heads = ("序号", *HEADS, "备注")
    document = read_text(
        with_rows(
            ["1", "产出指标", "数量指标", "台数", "", "≥10台", "", ""],
            ["2", "", "", "次数", "", "≥5次", "", "分两批"],
            heads=heads,
        )
    )
    assert [each.name for each in indicators(document)] == ["台数", "次数"]
    assert ["分两批" in str(note) for note in document.notes if note.code == "N451"] == [True]


def test_a_heading_that_names_more_is_known_by_what_it_names_first(read_text: ReadText) -> None:
    """指标值设定依据及数据来源 is the basis."""
    heads = (*HEADS[:3], "绩效指标描述和说明", "指标值", "指标值设定依据及数据来源")
    document = read_text(with_rows(["产出指标", "数量指标", "台数", "说明", "≥10台", "计划"], heads=heads))
    assert (indicators(document)[0].description, indicators(document)[0].basis) == ("说明", "计划")


def test_a_column_of_signs_is_known_by_its_usual_names(read_text: ReadText) -> None:
    """指标符号 · 指标值 · 计量单位 in one row of heads."""
    for sign in ("指标符号", "比较符号", "运算符"):
        heads = (*HEADS[:4], sign, "指标值", "计量单位", "依据")
        document = read_text(with_rows(["产出指标", "数量指标", "台数", "", "≥", "10", "台", ""], heads=heads))
        assert indicators(document)[0].target == Threshold(Operator.GE, Quantity("10", "台"))


def test_operator_and_unit_in_columns_of_their_own_are_joined(read_text: ReadText) -> None:
    """≥ · 10 · 台 under a second row of heads is ≥10台, with a note."""
    heads = ("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "", "", "指标值确定依据")
    document = read_text(
        with_rows(
            ["", "", "", "", "符号", "值", "单位（文字描述）", ""],
            ["产出指标", "数量指标", "台数", "", "≥", "10", "台", "计划"],
            ["", "质量指标", "效果", "", "", "良好", "", "计划"],
            heads=heads,
        )
    )
    assert [indicator.target for indicator in indicators(document)] == [
        Threshold(Operator.GE, Quantity("10", "台")),
        Description("良好"),
    ]
    assert "N362" in codes(document)


def test_the_unit_over_the_targets_serves_bare_figures(read_text: ReadText) -> None:
    """90 under 指标值（%） is 90 %."""
    heads = ("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值（%）", "依据")
    document = read_text(with_rows(["产出指标", "质量指标", "完好率", "", "≥90", ""], heads=heads))
    assert indicators(document)[0].target == Threshold(Operator.GE, Quantity("90", "%"))


def test_a_head_repeated_on_the_next_page_is_no_row(read_text: ReadText) -> None:
    """The levels hold across it."""
    document = read_text(
        with_rows(["产出指标", "数量指标", "台数", "", "≥10台", ""], list(HEADS), ["", "", "次数", "", "≥5次", ""])
    )
    assert [(indicator.name, indicator.category) for indicator in indicators(document)] == [
        ("台数", Category.OUTPUT),
        ("次数", Category.OUTPUT),
    ]


# -------------------------------------------------------------------- the head of a table


@pytest.mark.parametrize(
    ("unit", "total", "expected"),
    [
        ("单位：元", "200,000.00", Quantity("200000", "元")),
        ("（金额单位: 万元）", "2０.５", Quantity("20.5", "万元")),
        ("单位：万元", "20万元", Quantity("20", "万元")),
        ("单位：万元", "200000元", Quantity("20", "万元")),
        ("", "20", Quantity("20", "万元")),
    ],
)
def test_money_follows_the_unit_of_the_head(read_text: ReadText, unit: str, total: str, expected: Quantity) -> None:
    """An amount is in the head's unit unless it names its own; without any it is 万元."""
    table = replace(TABLE, unit=unit, total=total, fiscal="")
    budget = read_text(write(replace(PLAIN, tables=(table,)))).projects[0].budget
    assert budget is not None
    assert budget.total == expected


def test_headings_may_stand_over_their_contents(read_text: ReadText) -> None:
    """项目编码 · 项目名称 in one row, what they say in the row below; likewise the budget."""
    head = write_rows(
        [
            ["项目编码", "项目名称"],
            ["13022524P00F04E200011", "档案库房维护经费"],
            ["预算规模及资金用途", "预算数", "其中：财政资金", "其他资金"],
            ["", "5.00", "4.00", "1.00"],
            ["", "用于设备维护", ""],
            ["绩效目标", "设备正常运转"],
        ],
        Layout(),
    )
    rows = write_rows([HEADS, ["产出指标", "数量指标", "台数", "", "≥10台", ""]], Layout())
    (project,) = read_text("\n".join([*head, " ", *rows]) + "\n").projects
    assert (project.code, project.name, project.purpose) == (
        "13022524P00F04E200011",
        "档案库房维护经费",
        ("用于设备维护",),
    )
    assert project.budget is not None
    assert (project.budget.total, project.budget.other) == (Quantity("5", "万元"), Quantity("1", "万元"))


@pytest.mark.parametrize(
    ("label", "date"),
    [
        ("9月底", "--09"),
        ("2024年3月底", "2024-03"),
        ("9月30日", "--09-30"),
        ("第三季度", "--09"),
        ("上半年", "--06"),
        ("年底", "--12"),
        ("3月底（%）", "--03"),
    ],
)
def test_checkpoints_vary(read_text: ReadText, label: str, date: str) -> None:
    """Other months, quarters and days are dates of the plan too."""
    table = replace(TABLE, checkpoints=((label, "40"), ("12月底", "100")))
    plan = read_text(write(replace(PLAIN, tables=(table,)))).projects[0].funding_plan
    assert plan is not None
    assert [(str(point.by), point.percent) for point in plan.checkpoints] == [
        (date, Decimal(40)),
        ("--12", Decimal(100)),
    ]


def test_dates_of_the_plan_may_stand_below_its_heading(read_text: ReadText) -> None:
    """A row of nothing but dates is the plan's, whose heading has a row of its own."""
    text = write(PLAIN)
    moved = text.replace("\t资金支出计划（%）\n", "\t资金支出计划（%）\n\t\n\n").replace("\t\n\t25%", "\t25%")
    assert moved != text
    assert read_text(moved).projects == read_text(text).projects


def test_goals_and_purposes_of_several_lines_are_parted(read_text: ReadText) -> None:
    """Each numbered line of the goals is one, without its number; each line of the purpose stays as written."""
    table = replace(TABLE, goals=("保障运转", "提高效率，减少等候。\n含培训"), purpose=("1.设备维护", "2.人员培训"))
    (project,) = read_text(write(replace(PLAIN, tables=(table,)))).projects
    assert [objective.text for objective in project.objectives] == ["保障运转", "提高效率，减少等候。\n含培训"]
    assert project.purpose == ("1.设备维护", "2.人员培训")


def test_goals_in_one_line_are_parted_by_their_numbers(read_text: ReadText) -> None:
    """Only a number one higher, after the end of a sentence, begins the next goal."""
    table = replace(TABLE, goals=("保障运转，按2.5倍备件。2.提高效率；3.培训2.人员",))
    (project,) = read_text(write(replace(PLAIN, tables=(table,)))).projects
    assert [objective.text for objective in project.objectives] == [
        "保障运转，按2.5倍备件。",
        "提高效率；",
        "培训2.人员",
    ]


@pytest.mark.parametrize("row_a_line", [False, True])
def test_a_row_broken_to_single_cells_is_joined_in_either_shape(read_text: ReadText, *, row_a_line: bool) -> None:
    """Where rows stand in lines a lone cell looks like a paragraph; it goes back to its place."""
    layout = Layout(row_a_line=row_a_line)
    text = write(replace(PLAIN, layout=layout))
    if row_a_line:
        broken = text.replace("巡检次数\t全年巡检次数\t12次", "巡检次数\n全年巡检次数\n12次")
    else:
        broken = text.replace("\t巡检次数\n\t全年巡检次数\n", "\t巡检次数\n\n\t全年巡检次数\n\n")
    assert broken != text
    assert read_text(broken) == read_text(text)


def test_an_unknown_row_of_the_head_is_noted(read_text: ReadText) -> None:
    """A row that the form does not have is kept in a note with its line."""
    row = "\t项目属性\n\t延续项目\n\n"
    text = write(PLAIN).replace("\t预算规模及资金用途", f"{row}\t预算规模及资金用途")
    document = read_text(text)
    (note,) = (note for note in document.notes if note.code == "N451")
    assert "项目属性" in str(note)
    assert "延续项目" in str(note)
    assert lines_of(document, "N451") == [text.splitlines().index("\t项目属性") + 1]


def test_a_missing_name_is_the_titles(read_text: ReadText) -> None:
    """Without 项目名称 the title's name is taken, with a note; a title that says otherwise is noted."""
    text = write(PLAIN)
    nameless = read_text(text.replace("\t项目名称\n\t档案库房维护经费\n", ""))
    assert nameless.projects[0].name == "档案库房维护经费"
    assert "N355" in codes(nameless)
    other = read_text(text.replace("1.档案库房维护经费绩效目标表", "1.库房经费绩效目标表"))
    assert other.projects[0].name == "档案库房维护经费"
    assert "N470" in codes(other)


def test_a_project_without_a_code_is_read(read_text: ReadText) -> None:
    """Its place in the document stands for it."""
    document = read_text(write(replace(PLAIN, tables=(TABLE, replace(TABLE, name="第二个项目", code=None)))))
    assert document.project_ids() == ("13022524P00F04E200011", "#2")


def test_the_unit_may_stand_over_the_table(read_text: ReadText) -> None:
    """Department and unit in one paragraph above the table are read as if in its first row."""
    text = write(PLAIN).replace("\t501001示例县档案馆本级\n\t单位：万元\n\n", "501001示例县档案馆本级      单位：元\n")
    document = read_text(text)
    assert document.department is not None
    assert document.department.code == "501001"
    budget = document.projects[0].budget
    assert budget is not None
    assert budget.total == Quantity("20", "元")


@pytest.mark.parametrize("space", [" ", "\u3000", "            "])
def test_department_and_unit_may_share_a_cell(read_text: ReadText, space: str) -> None:
    """They are told apart by the label before the unit."""
    text = write(PLAIN)
    shared = text.replace("本级\n\t单位：万元", f"本级{space}单位：元")
    document = read_text(shared)
    assert document.department == read_text(text).department
    budget = document.projects[0].budget
    assert budget is not None
    assert budget.total == Quantity("20", "元")


def test_a_departments_code_may_have_a_cell_of_its_own(read_text: ReadText) -> None:
    """部门编码 and 部门名称 beside each other."""
    text = write(PLAIN)
    parted = text.replace("\t501001示例县档案馆本级", "\t部门编码\n\t５０１００１\n\t部门名称\n\t示例县档案馆本级")
    document = read_text(parted)
    assert document == read_text(text)
    assert "N451" not in codes(document)


def test_a_department_may_be_named_at_the_front(read_text: ReadText) -> None:
    """It holds for the tables that name none."""
    text = write(PLAIN)
    front = "部门名称：501001示例县档案馆本级\n" + text.replace("\t501001示例县档案馆本级\n", "")
    document = read_text(front)
    assert document.department == read_text(text).department
    assert "N451" not in codes(document)


def test_codes_are_read_in_half_width(read_text: ReadText) -> None:
    """１３０２２５２４Ｐ is 13022524P, and its year is told from it."""
    wide = {ord(character): ord(character) + 0xFEE0 for character in "0123456789PF"}
    text = write(replace(PLAIN, title=("示例县档案馆",)))
    document = read_text(text.replace(TABLE.code or "", (TABLE.code or "").translate(wide)))
    assert (document.projects[0].code, document.year) == (TABLE.code, 2024)
    assert read_text(write(PLAIN).replace("2024年部门", "２０２５年部门")).year == 2025


@pytest.mark.parametrize("before", ["2024年", "表1 ", "项目1："])
def test_a_title_may_say_more_than_the_name(read_text: ReadText, before: str) -> None:
    """What stands before the project's name in its table's title is no difference."""
    text = write(PLAIN).replace("1.档案库房维护经费绩效目标表", f"{before}档案库房维护经费绩效目标表")
    assert "N470" not in codes(read_text(text))


# -------------------------------------------------------------------- prose, year, departments


def test_contents_at_the_front_are_noted(read_text: ReadText) -> None:
    """A table of contents, with pages or without, changes nothing."""
    entries = ["一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施", "1.档案库房维护经费绩效目标表"]
    plain = read_text(write(PLAIN))
    for separator in ("\t1", "……………2", ""):
        contents = "\n".join(["目录", *(f"{entry}{separator}" for entry in entries)])
        assert read_text(f"{contents}\n{write(PLAIN)}") == plain


def test_nested_lists_stay_with_their_item(read_text: ReadText) -> None:
    """The first number sets the list's style; headings name their items, an introduction is no item."""
    prose = [
        "为实现目标，采取以下措施：",
        "（一）加强领导",
        "1.成立小组。",
        "2.定期会商。",
        "（二）严格监督",
        "按月检查。",
    ]
    text = write(PLAIN)
    start, end = text.index("1、健全制度"), text.index("第二部分")
    document = read_text(text[:start] + "\n".join(prose) + "\n \n" + text[end:])
    assert document.safeguards == (
        Safeguard("加强领导", "1.成立小组。\n2.定期会商。"),
        Safeguard("严格监督", "按月检查。"),
    )


@pytest.mark.parametrize(
    ("title", "overall", "code", "year", "note"),
    [
        ("2023年部门预算绩效文本", "2024年完成任务。", "13022525P1", 2023, "N151"),
        ("二〇二三年度绩效目标", "完成任务。", "13022525P1", 2023, "N151"),
        ("部门预算绩效文本", "2024年完成任务，2024年底验收。", "13022525P1", 2024, "N152"),
        ("部门预算绩效文本", "2023年和2024年完成任务。", "13022525P1", 2025, "N153"),
        ("部门预算绩效文本", "完成任务。", "甲01", None, "N473"),
    ],
)
def test_the_year_is_the_titles_else_the_goals_else_the_codes(
    read_text: ReadText, title: str, overall: str, code: str, year: int | None, note: str
) -> None:
    """Each source is asked in turn, and a note says which answered."""
    document = read_text(
        write(replace(PLAIN, title=(title, "2022年12月"), overall=(overall,), tables=(replace(TABLE, code=code),)))
    )
    assert document.year == year
    assert note in codes(document)


def test_a_year_under_a_title_without_a_name_is_the_years(read_text: ReadText) -> None:
    """项目支出绩效目标表 names no project, （2023年度） under it is the year of the document."""
    text = write(replace(PLAIN, title=())).replace("1.档案库房维护经费绩效目标表", "项目支出绩效目标表\n（2023年度）")
    document = read_text(text)
    assert (document.year, [project.name for project in document.projects]) == (2023, ["档案库房维护经费"])
    assert not {"N355", "N451", "N470"} & set(codes(document))


def test_units_under_a_department_are_implementing_units(read_text: ReadText) -> None:
    """Codes that share their first digits are one department's; the project says which unit carries it out."""
    second = replace(TABLE, name="第二个项目", code="13022524P00F04E200022", department="501002示例县档案服务中心")
    document = read_text(write(replace(PLAIN, tables=(TABLE, second))))
    assert document.department is not None
    assert document.department.code == "501001"
    assert [project.implementing_unit for project in document.projects] == [None, "示例县档案服务中心"]
    assert "N252" in codes(document)


def test_a_blank_target_stays_blank(read_text: ReadText) -> None:
    """An indicator with a name and no target is an indicator."""
    document = read_text(with_rows(["产出指标", "数量指标", "台数", "维护台数", "", "计划"]))
    assert isinstance(indicators(document)[0].target, Blank)


def test_an_unreadable_target_is_kept_with_a_note(read_text: ReadText) -> None:
    """100百 stays as it is written; the note points at its cell, and the other rows are read."""
    targets = (Target("产出指标", "质量指标", "执行率", "", "100百", ""), *TABLE.targets)
    text = write(replace(PLAIN, tables=(replace(TABLE, targets=targets),)))
    document = read_text(text)
    first, *others = indicators(document)
    assert isinstance(first.target, Unreadable)
    assert first.target.text == "100百"
    assert lines_of(document, "N457") == [text.splitlines().index("\t100百") + 1]
    assert first.target_source is not None
    assert first.target_source.line == text.splitlines().index("\t100百") + 1
    assert len(others) == len(TABLE.targets)
