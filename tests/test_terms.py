"""Terms: the field's names, folded from the ways in which tables write them."""

import pytest

from perfmodel.terms import Category, Degree, Direction, Form, Grade, Polarity, Status, Subcategory

CATEGORIES = {
    Category.OUTPUT: "产出 产出指标 项目产出 项目产出指标 项目完成 项目完成指标 绩效产出 绩效产出指标",
    Category.OUTCOME: "效益 效益指标 效果指标 项目效益 项目效益指标 项目效果 项目效果指标",
    Category.SATISFACTION: "满意度 满意度指标 项目满意度",
    Category.COST: "成本 成本指标 项目成本",
    Category.EXECUTION: "预算执行率 预算执行",
}
SUBCATEGORIES = {
    Subcategory.QUANTITY: "数量 数量指标 产出数量 产出数量指标",
    Subcategory.QUALITY: "质量 质量指标 产出质量",
    Subcategory.TIMELINESS: "时效 时效指标 产出时效",
    Subcategory.COST: "成本 成本指标 产出成本",
    Subcategory.ECONOMIC: "经济效益 经济效益指标",
    Subcategory.SOCIAL: "社会效益 社会效益指标",
    Subcategory.ECOLOGICAL: "生态效益 生态效益指标",
    Subcategory.SUSTAINABILITY: "可持续影响 可持续影响指标 可持续性影响指标",
    Subcategory.BENEFICIARY: "服务对象满意度 服务对象满意度指标 服务对象满意度指标等 社会公众或服务对象满意度指标 满意度指标",
    Subcategory.ECONOMIC_COST: "经济成本 经济成本指标",
    Subcategory.SOCIAL_COST: "社会成本 社会成本指标",
    Subcategory.ENVIRONMENTAL_COST: "生态环境成本 生态环境成本指标",
}


@pytest.mark.parametrize(("term", "writings"), CATEGORIES.items())
def test_a_category_is_read_in_every_writing(term: Category, writings: str) -> None:
    """Level 1 is one term, with and without 项目 or 指标."""
    assert {Category.read(writing) for writing in writings.split()} == {term}


@pytest.mark.parametrize(("term", "writings"), SUBCATEGORIES.items())
def test_a_subcategory_is_read_in_every_writing(term: Subcategory, writings: str) -> None:
    """Level 2 is one term, with and without 产出, 指标 or 等."""
    assert {Subcategory.read(writing) for writing in writings.split()} == {term}


@pytest.mark.parametrize("term", Category)
def test_a_categorys_own_name_reads_back(term: Category) -> None:
    """The canonical name is one of the writings."""
    assert Category.read(term.value) is term


@pytest.mark.parametrize("term", Subcategory)
def test_a_subcategorys_own_name_reads_back(term: Subcategory) -> None:
    """The canonical name is one of the writings."""
    assert Subcategory.read(term.value) is term


def test_white_space_inside_a_name_makes_no_difference() -> None:
    """Heads are broken over lines in real tables."""
    assert Category.read("产 出\n指标") is Category.OUTPUT
    assert Subcategory.read("服务对象\n　满意度指标") is Subcategory.BENEFICIARY


@pytest.mark.parametrize("text", ["履职效能", "环境效益", "", "管理指标", "指标", "社会效益等等"])
def test_a_name_that_the_field_does_not_know_stays(text: str) -> None:
    """What no tree has is kept as written, white space aside."""
    assert Category.read(f" {text} ") == text
    assert Subcategory.read(f" {text} ") == text


@pytest.mark.parametrize("term", Subcategory)
def test_costs_are_the_four_cost_subcategories(term: Subcategory) -> None:
    """成本 in layout A and the three costs of layout B are control figures."""
    assert term.is_cost is term.name.endswith("COST")


def test_codes_for_other_systems_are_fixed() -> None:
    """The words of the interchange form never change."""
    assert [term.value for term in Direction] == ["up", "down", "steady"]
    assert [term.value for term in Degree] == ["reached", "mostly", "partly", "not"]
    assert [term.value for term in Polarity] == ["positive", "reverse", "equality"]
    assert [term.value for term in Grade] == ["优", "良", "中", "差"]
    assert [term.value for term in Status] == [
        "scored",
        "judgement",
        "missing",
        "unreadable",
        "incomparable",
        "not-applicable",
    ]
    forms = ["target", "declaration", "self-assessment", "monitoring", "department", "review", "transfer"]
    assert [term.value for term in Form] == forms
