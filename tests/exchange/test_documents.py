"""Documents in the interchange form."""

import json
from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest

from perfmodel.errors import ExchangeError
from perfmodel.exchange import Departments, from_dict, to_dict
from perfmodel.model import Budget, Document, Execution, Project
from perfmodel.quantities import Quantity
from perfmodel.terms import Category, Form
from perfmodel.values import Blank, Description

INDICATOR: dict[str, Any] = {
    "key": "数量指标/建设数量/1",
    "category": "产出指标",
    "subcategory": "数量指标",
    "name": "建设数量",
    "description": "建成的站点数",
    "target": {"kind": "threshold", "operator": ">=", "magnitude": "3", "unit": "个", "text": "≥3个"},
    "basis": None,
    "weight": None,
    "actual": None,
    "score": None,
    "claimed_score": None,
    "status": None,
    "derivation": None,
    "reason": None,
    "measure": None,
    "source": {"document": "目标表.txt", "table": 3, "row": 7, "line": 180},
}
PROJECT: dict[str, Any] = {
    "code": "P1",
    "name": "站点建设",
    "implementing_unit": None,
    "budget": {"total": "170.00", "fiscal": "170.00", "carried_over": None, "other": None, "unit": "万元"},
    "adjusted_budget": None,
    "execution": None,
    "purpose": ["建设站点"],
    "funding_plan": [{"by": "--03", "percent": "25"}, {"by": "--12", "percent": "100"}],
    "objectives": [{"name": None, "text": "建成三个站点"}],
    "indicators": [INDICATOR],
    "total": None,
    "claimed_total": None,
    "provisional": None,
    "grade": None,
}
DOCUMENT: dict[str, Any] = {
    "schema": "perfmodel/1",
    "form": "target",
    "department": {"code": "434001", "name": "某局"},
    "year": 2024,
    "overall_objective": "做好站点建设",
    "objectives": [{"name": None, "text": "建站"}],
    "safeguards": [{"name": "加强领导", "text": "加强领导，落实责任"}],
    "projects": [PROJECT],
    "source": {"document": "目标表.txt"},
    "notes": [{"code": "N301", "message": "已去掉序号", "span": None, "source": {"line": 12}}],
}


def _changed(path: str, value: object) -> dict[str, Any]:
    """Return DOCUMENT with *value* at *path*, keys and places joined by points."""
    form = deepcopy(DOCUMENT)
    *way, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    place: Any = form
    for step in way:
        place = place[step]
    place[last] = value
    return form


def _document(form: dict[str, Any]) -> Document:
    document = from_dict(form)
    assert isinstance(document, Document)
    return document


def test_a_document_is_read_and_written_again_to_the_letter() -> None:
    """Every key comes back in its place, null where there is nothing."""
    assert json.dumps(to_dict(_document(DOCUMENT))) == json.dumps(DOCUMENT)


def test_a_document_says_what_it_is() -> None:
    """What stands in the form stands in the model."""
    document = _document(DOCUMENT)
    assert (document.form, document.year, document.project_ids()) == (Form.TARGET, 2024, ("P1",))
    assert document.projects[0].budget == Budget(Quantity("170", "万元"), Quantity("170", "万元"))
    assert document.projects[0].indicators[0].category is Category.OUTPUT
    assert str(document.notes[0]) == "已去掉序号"


def test_little_is_enough() -> None:
    """What may be null may be left out: a form and a project's name make a document."""
    bare = {"schema": "perfmodel/1", "form": "target", "projects": [{"name": "甲"}]}
    assert from_dict(bare) == Document(form=Form.TARGET, projects=(Project(code=None, name="甲"),))


def test_an_indicator_without_a_target_has_a_blank_one() -> None:
    """An absent target is an empty cell."""
    assert _document(_changed("projects.0.indicators.0.target", None)).projects[0].indicators[0].target == Blank()


def test_levels_that_the_field_does_not_know_stay_as_written() -> None:
    """履职效能 is no category of the field's, and is kept."""
    document = _document(_changed("projects.0.indicators.0.category", "履职效能"))
    assert document.projects[0].indicators[0].category == "履职效能"


def test_what_was_spent_is_in_the_unit_of_the_budget() -> None:
    """Execution takes the adjusted budget's unit, then the budget's, then 万元; only other money has its own."""
    spent = Execution(Quantity("12345", "元"), Decimal(10), Decimal("0.5"))
    for budget, adjusted, figures in (
        (Budget(Quantity("2", "万元")), None, ("2", "1.2345", None)),
        (Budget(Quantity("2", "万元")), Budget(Quantity("20000", "元")), ("20000", "12345", None)),
        (None, None, (None, "1.2345", None)),
        (Budget(Quantity("2", "美元")), None, ("2", "12345", "元")),
    ):
        project = Project(code=None, name="甲", budget=budget, adjusted_budget=adjusted, execution=spent)
        document = Document(form=Form.TARGET, projects=(project,))
        form: Any = to_dict(document)
        execution = form["projects"][0]["execution"]
        assert (execution["budget"], execution["spent"], execution.get("unit")) == figures
        assert from_dict(form) == document


def test_several_departments_stand_side_by_side() -> None:
    """A file of several departments holds their whole documents, and notes of its own."""
    departments = Departments((_document(DOCUMENT), _document(DOCUMENT)))
    form = to_dict(departments)
    assert list(form) == ["schema", "departments", "notes"]
    assert form["departments"] == [DOCUMENT, DOCUMENT]
    assert from_dict(form) == departments


def test_scores_of_a_plain_document_are_refused() -> None:
    """Without a rule set there are no scores; what a form claims has keys of its own."""
    for path, value in (
        ("projects.0.indicators.0.score", "9.5"),
        ("projects.0.indicators.0.status", "scored"),
        ("projects.0.indicators.0.derivation", []),
        ("projects.0.total", "90.00"),
        ("projects.0.grade", "优"),
        ("projects.0.execution", {"score": "10.00"}),
    ):
        with pytest.raises(ExchangeError, match="没有“rules”的文档没有评分"):
            from_dict(_changed(path, value))
    assert _document(_changed("projects.0.claimed_total", "90")).projects[0].claimed_total == 90


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("schema", "perfmodel/2", "$.schema：数据的版本是“perfmodel/2”，本版本只能读取“perfmodel/1”。"),
        ("schema", 1, "$.schema：读到的是1，应为一段文字"),
        ("schema", None, "$：缺少必需的键“schema”。"),
        ("form", "budget", "$.form：读到的是“budget”，应为其中之一：target、declaration、"),
        ("year", "2024", "$.year：读到的是“2024”，应为整数（1 到 999999999）。"),
        ("year", True, "$.year：读到的是true，"),
        ("projects", {}, "$.projects：读到的是一个对象 {…}，应为一个列表 […]。"),
        ("projects.0.colour", None, "$.projects[0]：不认识的键“colour”。此处可以写：code、name、"),
        ("projects.0.budget.total", "多", "$.projects[0].budget.total：读到的是“多”，应为十进制数"),
        ("projects.0.budget.unit", "个", "$.projects[0].budget：“total”应为金额，得到的是“170.00个”。"),
        ("projects.0.budget.unit", "锭银", "$.projects[0].budget.unit：读到的是“锭银”，应为单位表中的单位。"),
        (
            "projects.0.execution",
            {"budget": "180"},
            "$.projects[0].execution.budget：与文档其他部分不符：读到的是“180”，应为“170.00”。",
        ),
        ("projects.0.funding_plan.1.by", "12月", "$.projects[0].funding_plan[1].by：读到的是“12月”，应为日期"),
        (
            "projects.0.funding_plan.0.percent",
            "1/3",
            "$.projects[0].funding_plan[0].percent：读到的是“1/3”，应为十进制数的文字",
        ),
        ("projects.0.purpose.0", 5, "$.projects[0].purpose[0]：读到的是5，应为一段文字"),
        ("projects.0.indicators.0.key", "建设数量", "$.projects[0].indicators[0].key：读到的是“建设数量”，应为指标键"),
        ("projects.0.indicators.0.key", 7, "$.projects[0].indicators[0].key：读到的是7，应为指标键"),
        ("projects.0.indicators.0.category", 7, "$.projects[0].indicators[0].category：读到的是7，应为一段文字"),
        ("projects.0.indicators.0.weight", "-1", "$.projects[0].indicators[0]：“weight”不能为负：-1。"),
        ("projects.0.indicators.0.target.unit", "光年", "$.projects[0].indicators[0].target.unit：读到的是“光年”，"),
        ("projects.0.indicators.0.target", "≥3个", "$.projects[0].indicators[0].target：读到的是“≥3个”，应为一个对象"),
        ("projects.0.indicators.0.source.row", 0, "$.projects[0].indicators[0].source.row：读到的是0，应为整数"),
        ("projects.0.provisional", "no", "$.projects[0].provisional：读到的是“no”，应为“true”或“false”（不带引号）。"),
        ("notes.0.sauce", {}, "$.notes[0]：不认识的键“sauce”。"),
    ],
)
def test_what_is_not_in_the_form_is_refused_with_its_path(path: str, value: object, words: str) -> None:
    """The message leads to the place, says what was read there and what was expected."""
    with pytest.raises(ExchangeError) as refusal:
        from_dict(_changed(path, value))
    assert str(refusal.value).startswith(words)


def test_a_long_text_of_a_document_is_no_matter() -> None:
    """Only the texts of cells are bounded; an objective may run on, as the model allows."""
    assert _document(_changed("overall_objective", "长" * 40_000)).overall_objective == "长" * 40_000
    with pytest.raises(ExchangeError, match="32767"):
        from_dict(to_dict(Description("长" * 40_000)))
