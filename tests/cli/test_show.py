"""``perfmodel read --show``: the tables cell by cell, each with what was understood of it."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from perfmodel.values.caret import width
from tests.cli.conftest import ENGLISH, Invoke, Result
from tests.documents.county import County, Layout, Table, Target, write
from tests.documents.filled_forms import write_book

Save = Callable[..., Path]

LAYOUTS = {"a cell a line": Layout(), "a row a line": Layout(row_a_line=True)}


def told(result: Result) -> dict[str, str]:
    """Return what was understood, by the text of the cell."""
    rows = [line.split(maxsplit=2) for line in result.out.splitlines() if line.startswith("  ")]
    return {row[1]: row[2] for row in rows if len(row) == 3}


@pytest.fixture(params=list(LAYOUTS.values()), ids=list(LAYOUTS))
def document(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a document in either shape of a text export."""
    path = tmp_path / "目标.txt"
    path.write_text(write(County(layout=request.param)), encoding="utf-8")
    return path


EXPECTED: Mapping[str, str] = {
    "501001示例县档案馆本级": "归入“部门”",
    "单位：万元": "金额单位",
    "项目编码": "栏目“项目编码”",
    "档案库房维护经费": "归入“项目名称”",
    "20.00": "其中:财政资金：20.00万元",
    "资金支出计划（%）": "栏目“资金支出计划”",
    "10月底": "栏目“10月底”",
    "75%": "10月底：累计支出 75%",
    "三级指标": "栏目“三级指标”",
    "产出指标": "一级指标：产出指标",
    "质量指标": "二级指标：质量指标",
    "完好率": "三级指标：完好率",
    "≥95%": "指标值：数值：不低于95%",
    "行业标准": "归入“指标值确定依据”",
}


def test_every_cell_is_there_with_what_it_was_taken_for(perfmodel: Invoke, document: Path) -> None:
    """Headings, contents, money, planned shares, levels and targets, in place of the JSON."""
    result = perfmodel("read", document, "--show")
    assert result.code == 0
    understood = told(result)
    assert {text: understood.get(text) for text in EXPECTED} == EXPECTED
    assert "未归入任何栏目" not in understood.values()


def test_the_tables_are_named_in_their_order(perfmodel: Invoke, targets: Path) -> None:
    """With the file, the number of the table and how many rows it has; a cell with its row and column."""
    lines = perfmodel("read", targets, "--show").out.splitlines()
    heads = [line for line in lines if line.startswith("目标.txt")]
    assert heads == ["目标.txt，表 1（7 行）", "目标.txt，表 2（5 行）"]
    assert any(line.split()[:2] == ["4.5", "≥95%"] for line in lines)


def test_what_was_understood_stands_in_one_column(perfmodel: Invoke, targets: Path) -> None:
    """汉字 counted as two columns wide."""
    lines = perfmodel("read", targets, "--show").out.split("\n\n")[1].splitlines()[1:]
    places = {width(line[: line.index(EXPECTED[cell])]) for line in lines for cell in line.split() if cell in EXPECTED}
    assert len(places) == 1


def test_a_refused_target_is_drawn_with_its_caret(perfmodel: Invoke, save: Save) -> None:
    """Once: under the cell's own text, with what was probably meant."""
    file = save(Table("经费", targets=(Target("产出指标", "质量指标", "完好率", "完好率", "100百", "标准"),)))
    result = perfmodel("read", file, "--show", "-q")
    lines = result.out.splitlines()
    (at,) = (place for place, line in enumerate(lines) if "^^" in line)
    assert result.code == 1
    assert "“100”后面不能再接“百”" in lines[at - 2]
    assert width(lines[at][: lines[at].index("^")]) == width(lines[at - 1][: lines[at - 1].index("百")])
    assert "是否应为 100%？" in lines[at]
    assert "说明" not in "".join(lines[at - 3 : at + 2])


def test_what_was_refused_or_found_no_place_is_said_at_its_cell(perfmodel: Invoke, save: Save) -> None:
    """An amount that is none, and a level that the field does not know."""
    odd = Target("产出指标", "情怀指标", "完好率", "完好率", "≥95%", "标准")
    lines = perfmodel("read", save(Table("经费", total="二十几", targets=(odd,))), "--show").out.splitlines()
    (at,) = (place for place, line in enumerate(lines) if "二十几" in line.split())
    assert "读不懂" in lines[at + 1]
    assert any(line.endswith("二级指标：不是规定的名称，照原文") for line in lines)


def test_a_row_that_is_none_of_the_forms_is_told(perfmodel: Invoke, targets: Path) -> None:
    """The note stands at its first cell, and the others do not pass for understood."""
    text = targets.read_text(encoding="utf-8").replace("\t一级指标", "\t甲").replace("\t三级指标", "\t乙")
    targets.write_text(text, encoding="utf-8")
    understood = told(perfmodel("read", targets, "--show", "-q"))
    assert understood["甲"].startswith("说明：未能归入任何栏目")
    assert understood["乙"] == "未归入任何栏目"


def test_a_long_cell_is_cut_and_stays_one_line(perfmodel: Invoke, save: Save) -> None:
    """What it is taken for is not."""
    lines = perfmodel("read", save(Table("经费", purpose=("用于" * 40,))), "--show").out.splitlines()
    (line,) = (line for line in lines if "用于用于" in line)
    assert line.endswith("…  归入“资金用途”")


def test_with_an_output_the_json_goes_there(perfmodel: Invoke, targets: Path, tmp_path: Path) -> None:
    """And the tables to standard output."""
    output = tmp_path / "model.json"
    result = perfmodel("read", targets, "--show", "-o", output)
    assert (result.code, output.read_text(encoding="utf-8")[0], result.out[:4]) == (0, "{", "目标.t")


def test_english_where_the_locale_is_english(perfmodel: Invoke, targets: Path) -> None:
    """The words around the form's own."""
    out = perfmodel("read", targets, "--show", env=ENGLISH).out
    assert "目标.txt, table 1 (rows: 7)" in out
    assert "指标值: figure: no less than 95%" in out or "指标值: figure: at least 95%" in out


def test_the_published_document(perfmodel: Invoke, published_documents: Path) -> None:
    """A real one: no cell of its tables is left without a word."""
    result = perfmodel("read", published_documents / "laoting-government-office-2024.txt", "--show", "-q")
    assert [line for line in result.out.splitlines() if line.endswith("未归入任何栏目")] == []
    assert result.out.count("^^") == 1


def test_a_filled_form_in_a_workbook(perfmodel: Invoke, tmp_path: Path) -> None:
    """Its money, its scores and its sums are told cell by cell, as in a text."""
    result = perfmodel("read", write_book(tmp_path / "自评表.xlsx"), "--show", "--quiet")
    lines = [line.split() for line in result.out.splitlines()]
    told = {line[0]: line[-1] for line in lines if line}
    assert [told[place] for place in ("5.3", "6.2", "6.3", "6.8", "13.8", "19.8")] == [
        "栏目“年初预算数”",
        "栏目“年度资金总额”",
        "归入“年初预算数”",
        "归入“得分”",
        "归入“得分”",
        "归入“得分”",
    ]
    assert len([line for line in lines if line[:2] == ["3.1", "项目名称"]]) == 1
