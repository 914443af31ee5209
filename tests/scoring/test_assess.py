"""Whole projects and documents assessed: totals, grades, execution, what the sheet states, and faults gathered instead of raised."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from perfmodel.model import (
    Actual,
    Budget,
    Checkpoint,
    Document,
    Execution,
    FundingPlan,
    Indicator,
    Key,
    Project,
    ProjectActuals,
    keys_of,
)
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet, load_rules
from perfmodel.rules.ruleset import ReasonWay, ZeroBudgetWay
from perfmodel.scoring import Assessment, ProjectAssessment, StepKind, assess, assess_project
from perfmodel.sources import Source
from perfmodel.terms import Category, Form, Grade, Status, Subcategory
from perfmodel.values import Context, PartialDate, parse

RULES = load_rules("mof-2020")

ROWS = (
    (Category.OUTPUT, Subcategory.QUANTITY, "建设数量", "1个"),
    (Category.OUTPUT, Subcategory.QUALITY, "合格率", "≥95%"),
    (Category.OUTPUT, Subcategory.TIMELINESS, "完成时间", "12月底前"),
    (Category.OUTPUT, Subcategory.COST, "控制数", "≤78万"),
    (Category.OUTCOME, Subcategory.SOCIAL, "环境改善", "有所改善"),
    (Category.SATISFACTION, Subcategory.BENEFICIARY, "群众满意度", "100百"),
)
ALL_REACHED = ("1个", "95%", "12月", "78万", "达成年度指标", "100%")


def money(amount: str) -> Quantity:
    """Return so many 万元."""
    return Quantity(amount, "万元")


def project() -> Project:
    """Return a project of six indicators and 78 万元."""
    keys = keys_of((subcategory, name) for _, subcategory, name, _ in ROWS)
    indicators = tuple(
        Indicator(
            key=key,
            category=category,
            subcategory=subcategory,
            name=name,
            target=parse(target, Context(category, subcategory, name, year=2024), on_error="keep"),
            source=Source(line=row),
        )
        for row, (key, (category, subcategory, name, target)) in enumerate(zip(keys, ROWS, strict=True), start=1)
    )
    return Project(code="130225001", name="示范项目", budget=Budget(total=money("78.00")), indicators=indicators)


def actuals(*texts: str, spent: str | None = "78.00", weights: Mapping[int, str] | None = None) -> ProjectActuals:
    """Return what the sheet states: a text for each row, what was spent, and weights by row."""
    keys = keys_of((subcategory, name) for _, subcategory, name, _ in ROWS)
    rows = {
        key: Actual(text, (weights or {}).get(row)) for row, (key, text) in enumerate(zip(keys, texts, strict=False))
    }
    return ProjectActuals(spent=None if spent is None else money(spent), rows=rows)


def with_weights(*weights: str | None) -> Project:
    """Return the project with weights given in the document."""
    rows = zip(project().indicators, weights, strict=True)
    return attrs.evolve(
        project(), indicators=tuple(attrs.evolve(indicator, weight=weight) for indicator, weight in rows)
    )


def under(way: ZeroBudgetWay) -> RuleSet:
    """Return the rules with another way for zero budgets."""
    return attrs.evolve(RULES, zero_budget=attrs.evolve(RULES.zero_budget, use=way))


def points(assessed: ProjectAssessment) -> list[str]:
    """Return the points of the indicators as text."""
    return [str(score.points) for score in assessed.scores]


def codes(notes: object) -> list[str]:
    """Return the codes of notes."""
    assert isinstance(notes, tuple)
    return [note.code for note in notes]


def test_everything_just_reached_is_a_hundred() -> None:
    """Every target just reached and the budget spent: 100.00, 优, nothing provisional, the slip in a target repaired and said."""
    assessed = assess_project(project(), actuals(*ALL_REACHED), year=2024)
    assert points(assessed) == ["12.50", "12.50", "12.50", "12.50", "30.00", "10.00"]
    assert (str(assessed.total), assessed.provisional, assessed.grade) == ("100.00", False, Grade.EXCELLENT)
    assert assessed.errors == ()
    assert "N301" in codes(assessed.scores[5].notes)
    assert assessed.scores[5].derivation[0].kind is StepKind.READ


def test_one_target_missed() -> None:
    """`≤78万` at 100万元 is 9.75 of the default 12.50, and the missing reason is noted with its line."""
    assessed = assess_project(project(), actuals("1个", "95%", "12月", "100万元", "达成年度指标", "100%"), year=2024)
    assert (points(assessed)[3], str(assessed.total)) == ("9.75", "97.25")
    note = next(note for note in assessed.notes if note.code == "N287")
    assert (str(note), note.source) == (
        "“成本指标/控制数/1”得分 9.75，低于分值 12.50，请填写偏差原因及改进措施",
        Source(line=4),
    )


def test_a_weight_entered_in_the_sheet_counts() -> None:
    """With 10 entered for it, `≤78万` at 100万元 is 7.80; the sum of the weights is a fault."""
    stated = actuals("1个", "95%", "12月", "100万元", "达成年度指标", "100%", weights={3: "10"})
    assessed = assess_project(project(), stated, year=2024)
    assert (points(assessed)[3], str(assessed.scores[3].weight)) == ("7.80", "10.00")
    assert (
        str(assessed.errors[0]) == "项目“130225001”各指标分值合计为 87.50，应为 90.00（另加预算执行率 10.00）或 100.00"
    )


def test_a_given_reason_silences_the_warning() -> None:
    """A reason in the sheet is merged into the indicator; under `never` nobody asks for one."""
    stated = actuals(*ALL_REACHED)
    key = Key("质量指标", "合格率")
    rows = {**stated.rows, key: Actual("90%", reason="雨季", measure="加强管护")}
    assessed = assess_project(project(), attrs.evolve(stated, rows=rows), year=2024)
    assert "N287" not in codes(assessed.notes)
    indicator = assessed.project.indicators[1]
    assert (indicator.reason, indicator.measure, indicator.actual and indicator.actual.text) == (
        "雨季",
        "加强管护",
        "90%",
    )
    rules = attrs.evolve(RULES, reasons=attrs.evolve(RULES.reasons, use=ReasonWay.NEVER))
    assert "N287" not in codes(assess_project(project(), actuals("0个"), rules, year=2024).notes)


def test_what_is_missing_makes_the_total_provisional() -> None:
    """A row without an actual is not scored, keeps its weight, and there is no grade; the rest is summed."""
    assessed = assess_project(project(), actuals("1个", "", "12月", "78万", "达成年度指标", "100%"), year=2024)
    assert (assessed.scores[1].status, assessed.scores[1].points, str(assessed.scores[1].weight)) == (
        Status.MISSING,
        None,
        "12.50",
    )
    assert (str(assessed.total), assessed.provisional, assessed.grade) == ("87.50", True, None)


def test_nothing_stated_at_all() -> None:
    """Without actuals everything is missing, and nothing raises."""
    assessed = assess_project(project())
    assert {score.status for score in assessed.scores} == {Status.MISSING}
    assert (str(assessed.total), assessed.provisional) == ("0.00", True)


@pytest.mark.parametrize(
    ("spent", "score", "rate"),
    [
        ("78.00", "10.00", Fraction(1)),
        ("39", "5.00", Fraction(1, 2)),
        ("80", "10.00", Fraction(40, 39)),
        ("0", "0.00", Fraction(0)),
    ],
)
def test_execution(spent: str, score: str, rate: Fraction) -> None:
    """Spent ÷ budget, at most the weight; the rate itself is not capped."""
    assessed = assess_project(project(), actuals(*ALL_REACHED, spent=spent), year=2024)
    assert (str(assessed.execution.score.points), assessed.execution.rate) == (score, rate)
    kinds = [step.kind for step in assessed.execution.score.derivation]
    assert (StepKind.CAP in kinds) == (rate > 1)


def test_execution_is_over_the_adjusted_budget() -> None:
    """全年预算数 is the denominator where there is one, the sheet's before the document's, with a note where they differ."""
    adjusted = attrs.evolve(project(), adjusted_budget=Budget(total=money("100")))
    assert assess_project(adjusted, actuals(*ALL_REACHED)).execution.rate == Fraction(78, 100)
    stated = attrs.evolve(actuals(*ALL_REACHED), adjusted_budget=Budget(total=money("156")))
    assessed = assess_project(adjusted, stated)
    assert assessed.execution.rate == Fraction(1, 2)
    assert "N285" in codes(assessed.notes)
    assert assessed.project.adjusted_budget == Budget(total=money("156"))
    assert assessed.project.execution == Execution(spent=money("78.00"))


def test_spent_in_yuan_against_a_budget_in_ten_thousand() -> None:
    """Money converts."""
    stated = attrs.evolve(actuals(*ALL_REACHED), spent=Quantity("390000", "元"))
    assert str(assess_project(project(), stated).execution.score.points) == "5.00"


@pytest.mark.parametrize(
    ("budget", "spent", "note"),
    [(None, "78", "N489"), (Budget(), "78", "N489"), (Budget(total=money("78")), None, "N490")],
)
def test_execution_without_figures_is_not_scored(budget: Budget | None, spent: str | None, note: str) -> None:
    """A missing budget or amount leaves execution unscored and the total provisional."""
    assessed = assess_project(attrs.evolve(project(), budget=budget), actuals(*ALL_REACHED, spent=spent), year=2024)
    assert (assessed.execution.score.points, assessed.provisional) == (None, True)
    assert codes(assessed.execution.score.notes) == [note]


@pytest.mark.parametrize(
    ("way", "execution", "first", "total"),
    [
        (ZeroBudgetWay.FULL, "10.00", "12.50", "100.00"),
        (ZeroBudgetWay.SPREAD, "None", "13.89", "100.00"),
        (ZeroBudgetWay.OUT, "None", "12.50", "90.00"),
    ],
)
def test_a_budget_of_zero_goes_by_rule(way: ZeroBudgetWay, execution: str, first: str, total: str) -> None:
    """Full marks with a note, its points spread over the indicators, or out of the total; graded on what is left."""
    assessed = assess_project(
        attrs.evolve(project(), budget=Budget(total=money("0"))),
        actuals(*ALL_REACHED, spent=None),
        under(way),
        year=2024,
    )
    assert (str(assessed.execution.score.points), points(assessed)[0], str(assessed.total)) == (execution, first, total)
    assert (assessed.provisional, assessed.grade, assessed.errors) == (False, Grade.EXCELLENT, ())
    assert "N284" in codes(assessed.execution.score.notes)


def test_given_weights_and_rows_without_one() -> None:
    """Given weights are used as they are; a row without one among them is not applicable."""
    assessed = assess_project(with_weights("20", None, "10", "20", "30", "10"), actuals(*ALL_REACHED), year=2024)
    assert points(assessed) == ["20.00", "None", "10.00", "20.00", "30.00", "10.00"]
    assert (assessed.scores[1].status, assessed.scores[1].weight) == (Status.NOT_APPLICABLE, None)
    assert (str(assessed.total), assessed.provisional) == ("100.00", False)


def test_indicators_that_fill_the_hundred() -> None:
    """Where the indicators alone sum to 100, execution is shown and left out of the total, with a note."""
    assessed = assess_project(
        with_weights("20", "10", "10", "20", "30", "10"), actuals(*ALL_REACHED, spent="39"), year=2024
    )
    assert (str(assessed.total), str(assessed.execution.score.points), assessed.execution.counts) == (
        "100.00",
        "5.00",
        False,
    )
    assert (assessed.errors, "N283" in codes(assessed.notes)) == ((), True)


def test_an_execution_weight_of_the_forms_own() -> None:
    """A form that gives execution 20 and its indicators 80 is right."""
    made = attrs.evolve(
        with_weights("20", "10", "10", "10", "20", "10"), execution=Execution(weight="20", spent=money("39"))
    )
    assessed = assess_project(made, actuals(*ALL_REACHED, spent=None), year=2024)
    assert (str(assessed.execution.score.points), str(assessed.total), assessed.errors) == ("10.00", "90.00", ())


def test_an_execution_weight_of_the_forms_own_leaves_the_rest_to_default_weights() -> None:
    """With execution 20 the indicators share 80: all reached is 100.00, not 110."""
    made = attrs.evolve(project(), execution=Execution(weight="20"))
    assessed = assess_project(made, actuals(*ALL_REACHED), year=2024)
    assert (str(assessed.total), str(assessed.execution.score.points), assessed.errors) == ("100.00", "20.00", ())


def test_the_sum_asked_for_is_the_one_beside_the_forms_own_execution() -> None:
    """With execution 20 the indicators should make 80: the sentence and the check say the same."""
    made = attrs.evolve(with_weights("20", "10", "10", "10", "19", "10"), execution=Execution(weight="20"))
    error = assess_project(made, actuals(*ALL_REACHED), year=2024).errors[0]
    assert str(error) == "项目“130225001”各指标分值合计为 79.00，应为 80.00（另加预算执行率 20.00）或 100.00"


def test_a_wrong_sum_points_at_the_sheet_that_states_a_weight() -> None:
    """Its place is the row of the sheet where a weight was stated; the document's where none was."""
    stated = actuals(*ALL_REACHED)
    place = Source(sheet="1", row=6)
    rows = {**stated.rows, Key("质量指标", "合格率"): Actual("95%", "10", source=place)}
    placed = attrs.evolve(project(), source=Source(line=39))
    assert assess_project(placed, attrs.evolve(stated, rows=rows), year=2024).errors[0].source == place
    own = attrs.evolve(with_weights("20", "7", "10", "20", "30", "10"), source=Source(line=39))
    assert assess_project(own, stated, year=2024).errors[0].source == Source(line=39)


def test_points_are_not_spread_over_given_weights() -> None:
    """Under `spread` a table that gives its weights keeps them: execution takes no part, 90 is right, the grade is of 90."""
    made = attrs.evolve(with_weights("10", "10", "10", "20", "30", "10"), budget=Budget(total=money("0")))
    assessed = assess_project(made, actuals(*ALL_REACHED, spent=None), under(ZeroBudgetWay.SPREAD), year=2024)
    assert (str(assessed.total), assessed.grade, assessed.errors) == ("90.00", Grade.EXCELLENT, ())
    assert str(assessed.execution.score.notes[0]) == "预算数为 0，预算执行率按规则处理：不参加计分"


def test_a_wrong_sum_under_spread_asks_for_the_whole() -> None:
    """Where execution's points are spread the indicators should make 100."""
    made = attrs.evolve(project(), budget=Budget(total=money("0")))
    stated = actuals(*ALL_REACHED, spent=None, weights={0: "20"})
    error = assess_project(made, stated, under(ZeroBudgetWay.SPREAD), year=2024).errors[0]
    assert str(error) == "项目“130225001”各指标分值合计为 106.11，应为 100.00"


def test_a_full_table_without_execution_is_graded_as_it_is() -> None:
    """Under `out` a table whose indicators alone make 100 is not lifted: 85 is 良."""
    made = attrs.evolve(with_weights("20", "10", "10", "20", "30", "10"), budget=Budget(total=money("0")))
    stated = actuals("1个", "95%", "12月", "78万", "部分达成", "40%", spent=None)
    assessed = assess_project(made, stated, under(ZeroBudgetWay.OUT), year=2024)
    assert (str(assessed.total), assessed.grade) == ("85.00", Grade.GOOD)


def test_money_spent_from_nothing_is_said() -> None:
    """Full marks for a zero budget by rule, with a note where money was spent all the same."""
    made = attrs.evolve(project(), budget=Budget(total=money("0")))
    assessed = assess_project(made, actuals(*ALL_REACHED, spent="5"), year=2024)
    assert (str(assessed.execution.score.points), codes(assessed.execution.score.notes)) == ("10.00", ["N284", "N288"])


def test_the_derivation_of_execution() -> None:
    """What is held against what, converted, in the words of money; inputs under their own names."""
    stated = attrs.evolve(actuals(*ALL_REACHED), spent=Quantity("390000", "元"))
    steps = assess_project(project(), stated).execution.score.derivation
    assert [str(step.text) for step in steps[:3]] == [
        "全年预算数 78.00万元，全年执行数 390000元",
        "390000元 = 39万元",
        "分值 10 × 全年执行数 39 ÷ 全年预算数 78 = 5.00",
    ]
    assert dict(steps[2].inputs) == {"weight": 10, "budget": 78, "spent": 39}


def test_the_derivation_of_an_overspent_budget() -> None:
    """The cap comes first, and the formula works with what was capped."""
    steps = assess_project(project(), actuals(*ALL_REACHED, spent="93.6")).execution.score.derivation
    assert [str(step.text) for step in steps[1:3]] == ["执行率 120% 超过 100%，按 100% 计", "分值 10 × 100% = 10.00"]


def test_a_weight_of_three_decimals_is_full_when_reached() -> None:
    """It is rounded with a note, nobody is asked for a reason, and an execution weight is rounded too."""
    made = attrs.evolve(with_weights("20.005", "9.995", "10", "10", "30", "10"), execution=Execution(weight="10.004"))
    assessed = assess_project(made, actuals(*ALL_REACHED), year=2024)
    assert (str(assessed.total), assessed.errors[0].code) == ("100.01", "S203")
    assert [code for code in codes(assessed.notes) if code != "N285"] == ["N291", "N291", "N291"]
    assert assessed.scores[0].is_full


@pytest.mark.parametrize(("year", "notes"), [(2019, ["N292"]), (2020, []), (2024, []), (2031, ["N293"]), (None, [])])
def test_a_year_outside_the_rules_validity_is_noted(year: int | None, notes: list[str]) -> None:
    """A document of 2019 under rules of 2020, or of 2031 under rules that ended in 2030."""
    rules = attrs.evolve(RULES, valid_until=date(2030, 12, 31))
    assessed = assess(attrs.evolve(document(project()), year=year), {}, rules)
    assert codes(assessed.notes) == notes


def test_weights_that_sum_to_97_are_a_fault() -> None:
    """The sum is named; nothing is rescaled."""
    assessed = assess_project(with_weights("20", "7", "10", "20", "30", "10"), actuals(*ALL_REACHED), year=2024)
    assert (codes(assessed.errors), str(assessed.total)) == (["S203"], "107.00")


@pytest.mark.parametrize(
    ("percents", "faults"),
    [(("25", "50", "75", "100"), []), (("50", "25", "75", "100"), ["N466"]), (("25", "50", "75", "90"), ["N467"])],
)
def test_a_plan_that_falls_or_ends_early_is_a_fault(percents: tuple[str, ...], faults: list[str]) -> None:
    """The funding plan is judged; the assessment goes on."""
    months = zip((3, 6, 10, 12), percents, strict=True)
    plan = FundingPlan(tuple(Checkpoint(PartialDate(None, month), percent) for month, percent in months))
    assessed = assess_project(attrs.evolve(project(), funding_plan=plan), actuals(*ALL_REACHED), year=2024)
    assert (codes(assessed.errors), str(assessed.total)) == (faults, "100.00")


def test_an_unknown_key_is_a_fault_with_its_place() -> None:
    """A row that fits no indicator is named, with where it stands, and stops nothing."""
    stated = actuals(*ALL_REACHED)
    place = Source(sheet="1", row=9)
    rows = {**stated.rows, Key("数量指标", "不存在"): Actual("1", source=place)}
    assessed = assess_project(project(), attrs.evolve(stated, rows=rows), year=2024)
    assert ([(note.code, note.source) for note in assessed.errors], str(assessed.total)) == (
        [("S202", place)],
        "100.00",
    )
    assert "数量指标/不存在/1" in str(assessed.errors[0])


def document(*projects: Project) -> Document:
    """Return a document of *projects*."""
    return Document(form=Form.TARGET, year=2024, projects=projects)


def test_a_document_is_assessed_project_by_project() -> None:
    """Projects go by their code, or `#2` for the second without one; the merged document comes back."""
    both = document(project(), attrs.evolve(project(), code=None))
    assessed = assess(both, {"130225001": actuals(*ALL_REACHED), "#2": actuals(*ALL_REACHED, spent="39")})
    assert [str(found.total) for found in assessed.projects] == ["100.00", "95.00"]
    assert (assessed.rules.id, assessed.rules.version, assessed.is_clean) == ("mof-2020", "1", True)
    assert assessed.document.projects == tuple(found.project for found in assessed.projects)
    assert assessed.document.projects[0].indicators[0].weight == Decimal("12.50")


def test_actuals_of_a_project_that_is_not_there() -> None:
    """They are named with the projects that are; the others are assessed."""
    assessed: Assessment = assess(document(project()), {"130225999": actuals(*ALL_REACHED)})
    assert (codes(assessed.errors), assessed.is_clean) == (["S201"], False)
    assert "130225999" in str(assessed.errors[0])


def test_a_code_that_two_projects_share() -> None:
    """Their actuals cannot be told apart: used for neither, and said."""
    assessed = assess(document(project(), project()), {"130225001": actuals(*ALL_REACHED)})
    assert (codes(assessed.errors), [found.provisional for found in assessed.projects]) == (["S206"], [True, True])


def test_a_filled_form_is_scored_from_its_own_actuals() -> None:
    """Without a sheet the document's own actuals count; where the sheet says otherwise it wins, with a note."""
    rows = zip(project().indicators, ALL_REACHED, strict=True)
    filled = attrs.evolve(
        project(),
        indicators=tuple(attrs.evolve(indicator, actual=parse(text)) for indicator, text in rows),
        execution=Execution(spent=money("78")),
    )
    assert str(assess_project(filled, year=2024).total) == "100.00"
    assessed = assess_project(filled, ProjectActuals(rows={Key("质量指标", "合格率"): Actual("90%")}), year=2024)
    assert (points(assessed)[1], "N285" in codes(assessed.notes)) == ("11.84", True)


def test_a_project_without_indicators_has_no_grade() -> None:
    """Budget execution alone is no assessment."""
    assessed = assess_project(attrs.evolve(project(), indicators=()), actuals())
    assert (str(assessed.total), assessed.provisional, assessed.grade) == ("10.00", True, None)


@pytest.mark.parametrize(("weights", "faults"), [(("10", "50", "40"), []), (("10", "50", "30"), ["S207"])])
def test_execution_among_the_indicators_is_not_counted_twice(weights: tuple[str, str, str], faults: list[str]) -> None:
    """With a row of its own the weights are to make 100, and the 10 points beside them are only shown."""
    levels = (
        (Category.EXECUTION, None, "预算执行率", "100%"),
        (Category.OUTPUT, Subcategory.QUANTITY, "建设数量", "1个"),
        (Category.OUTCOME, Subcategory.SOCIAL, "受益人数", "≥10人"),
    )
    keys = keys_of((subcategory, name) for _, subcategory, name, _ in levels)
    indicators = tuple(
        Indicator(key=key, category=category, subcategory=subcategory, name=name, target=parse(target), weight=weight)
        for key, weight, (category, subcategory, name, target) in zip(keys, weights, levels, strict=True)
    )
    whole = attrs.evolve(project(), indicators=indicators)
    stated = {key: Actual(text) for key, text in zip(keys, ("95%", "1个", "10人"), strict=True)}
    assessed = assess_project(whole, ProjectActuals(spent=money("78.00"), rows=stated), RULES)
    assert assessed.total == Decimal(weights[1]) + Decimal(weights[2]) + Decimal("9.50")
    assert ("N297" in [note.code for note in assessed.notes], assessed.execution.counts) == (True, False)
    assert [error.code for error in assessed.errors] == faults
