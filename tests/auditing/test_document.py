"""The audit: a clean form is left alone, every fault is found, and a score that follows in any way is none."""

from decimal import Decimal

import pytest
from attrs import evolve

from perfmodel.auditing import Standing, audit
from perfmodel.findings import Severity
from perfmodel.messages import Note
from perfmodel.model import Budget, Execution, Indicator, Key
from perfmodel.model import texts as model_texts
from perfmodel.sources import Source
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Blank, parse
from tests.auditing.forms import CLEAN, PROJECT, changed, form, indicators_of, money, one_row

NO_FORM_FAULTS = {"A110"}
"""One row alone never has the weights of a whole form."""


def codes(document: object) -> list[str]:
    """Return the codes of what is found in a form of one row, what concerns the whole form left out."""
    assert isinstance(document, type(form()))
    return [each.code for each in audit(document) if each.code not in NO_FORM_FAULTS]


def test_a_clean_form_is_left_alone() -> None:
    """Nothing is reported, and every score is said to follow."""
    found = audit(form())
    assert (list(found), {row.standing for row in found.rows}) == ([], {Standing.FOLLOWS})
    assert [(row.indicator, row.weight, row.claimed, row.ours) for row in found.rows][:3] == [
        ("预算执行率", Decimal(10), Decimal("9.5"), Decimal("9.50")),
        ("走访户数", Decimal(20), Decimal(20), Decimal("20.00")),
        ("建档合格率", Decimal(10), Decimal("9.47"), Decimal("9.47")),
    ]


PUBLISHED = [
    ("214次", "203次", "2", "1.8", Subcategory.QUANTITY, "A116", "2 × 203 ÷ 214 = 1.90（mof-2020/equality），截去尾数，留 1 位小数为 1.8"),
    ("≥100%", "100%", "10", "7", Subcategory.QUALITY, "A103", "100 ≥ 100，达到指标值，得满分 10（mof-2020/positive）"),
    ("≤5300元", "5830元", "10", "10", Subcategory.COST, "A104", "10 × 5300 ÷ 5830 = 9.09（mof-2020/reverse-ratio），四舍五入到 2 位小数为 9.09"),
]  # fmt: skip


@pytest.mark.parametrize(("target", "actual", "weight", "claimed", "level", "code", "way"), PUBLISHED)
def test_published_rows_are_explained(  # noqa: PLR0913, PLR0917 - a table
    target: str, actual: str, weight: str, claimed: str, level: Subcategory, code: str, way: str
) -> None:
    """One follows by cutting, one follows from nothing, one has full marks for an unreached target."""
    found = audit(one_row(target, actual, weight, claimed, level=level))
    assert [each.code for each in found if each.code not in NO_FORM_FAULTS] == [code]
    assert str(found.rows[0].way) == way


@pytest.mark.parametrize(
    ("target", "actual", "weight", "claimed", "level"),
    [
        ("≥95%", "90%", "10", "9.47", Subcategory.QUALITY),  # 财预〔2020〕10号: in proportion
        ("≥95%", "90%", "10", "9.5", Subcategory.QUALITY),  # … rounded to one decimal, to none
        ("≥95%", "90%", "10", "9", Subcategory.QUALITY),
        ("≥214次", "213.9次", "2", "2", Subcategory.QUANTITY),  # full by rounding alone
        ("≥95%", "96%", "10", "10.00", Subcategory.QUALITY),
        ("明显提升", "基本达成", "8", "7", Subcategory.SOCIAL),  # anywhere in the band
        ("明显提升", "部分达成", "10", "6", Subcategory.SOCIAL),
        ("明显提升", "未达成", "10", "0", Subcategory.SOCIAL),
        ("是", "是", "10", "9", Subcategory.SOCIAL),  # a yes is in the top band
        ("是", "否", "10", "0", Subcategory.SOCIAL),
        ("9月底前", "11月", "10", "8", Subcategory.TIMELINESS),  # what being late costs is local
        ("有所提升", "群众反映较好", "10", "9", Subcategory.SOCIAL),  # words that only a person can judge
        ("0起", "无", "10", "10", Subcategory.QUALITY),
    ],
)
def test_what_follows_is_no_fault(target: str, actual: str, weight: str, claimed: str, level: Subcategory) -> None:
    """Under any rounding that is in use, and anywhere in the band of a word."""
    assert codes(one_row(target, actual, weight, claimed, level=level)) == []


@pytest.mark.parametrize(
    ("target", "actual", "weight", "claimed", "level"),
    [
        ("≤78次", "100次", "10", "7.18", Subcategory.QUALITY),  # linear excess
        ("≤78次", "100次", "10", "0", Subcategory.QUALITY),  # all or nothing
        ("500元", "550元", "10", "10", Subcategory.COST),  # a bare cost as an equality
        (">95%", "95%", "10", "9.99", Subcategory.QUALITY),  # > as it is written
        ("≥214次", "203次", "10", "9.4", Subcategory.QUANTITY),  # cut after one decimal
    ],
)
def test_another_way_is_only_told(target: str, actual: str, weight: str, claimed: str, level: Subcategory) -> None:
    """A formula or a reading that rule sets choose between, or digits cut off, explains a score: good to know, no fault."""
    found = audit(one_row(target, actual, weight, claimed, level=level))
    assert [(each.code, each.severity) for each in found if each.code not in NO_FORM_FAULTS] == [
        ("A116", Severity.INFO)
    ]


@pytest.mark.parametrize(
    ("target", "actual", "weight", "claimed", "level", "code", "suggestion"),
    [
        ("≥95%", "90%", "10", "11", Subcategory.QUALITY, "A101", "可能应为 9.47：10 × 90 ÷ 95 = 9.47（mof-2020/positive），四舍五入到 2 位小数为 9.47"),
        ("≥95%", "90%", "10", "9.74", Subcategory.QUALITY, "A103", "可能应为 9.47：10 × 90 ÷ 95 = 9.47（mof-2020/positive），四舍五入到 2 位小数为 9.47"),
        ("≥95%", "90%", "10", "10", Subcategory.QUALITY, "A104", "可能应为 9.47：10 × 90 ÷ 95 = 9.47（mof-2020/positive），四舍五入到 2 位小数为 9.47"),
        ("9月底前", "11月", "10", "10", Subcategory.TIMELINESS, "A104", "可能应为 7.00：2024-11-30 晚于 2024-09-30，逾期且起始日期不明：10 × 0.7 = 7.00（mof-2020/deadline）"),
        ("明显提升", "部分达成", "10", "9", Subcategory.SOCIAL, "A112", "应在 6.00 到 8.00 之间，或改写实际完成值"),
        ("明显提升", "未达成", "10", "10", Subcategory.SOCIAL, "A112", "应在 0.00 到 6.00 之间，或改写实际完成值"),
        ("是", "否", "10", "10", Subcategory.SOCIAL, "A112", "应在 0.00 到 6.00 之间，或改写实际完成值"),
        ("≥95%", "90%", "10", None, Subcategory.QUALITY, "A119", None),
        ("≥95%", "", "10", "10", Subcategory.QUALITY, "A117", None),
        ("≥95%", "90个", "10", "10", Subcategory.QUALITY, "A118", None),
    ],
)  # fmt: skip
def test_faults_of_a_row(  # noqa: PLR0913, PLR0917 - a table
    target: str, actual: str, weight: str, claimed: str | None, level: Subcategory, code: str, suggestion: str | None
) -> None:
    """Each with what was probably meant."""
    found = [each for each in audit(one_row(target, actual, weight, claimed, level=level)) if each.code != "A110"]
    assert [(each.code, each.suggestion and str(each.suggestion)) for each in found] == [(code, suggestion)]


@pytest.mark.parametrize(
    ("reason", "measure", "expected"),
    [
        (None, None, ["A105"]),
        ("  ", None, ["A105"]),
        ("无", None, ["A106"]),
        ("/", None, ["A106"]),
        ("无偏差。", None, ["A106"]),
        ("设备到货晚", None, []),
        (None, "明年提前采购", []),
    ],
)
def test_lost_points_need_a_reason(reason: str | None, measure: str | None, expected: list[str]) -> None:
    """None, and one that says nothing, are told apart; a measure alone will do."""
    project = changed("建档合格率", lambda each: evolve(each, reason=reason, measure=measure))
    assert [each.code for each in audit(form(project))] == expected


def test_full_marks_need_no_reason() -> None:
    """Nor does a score that was cut by mistake: it has another fault."""
    assert codes(one_row("≥95%", "96%", "10", "10", reason="无")) == []
    assert codes(one_row("≥95%", "96%", "10", "7", reason=None)) == ["A103"]


def executed(rate: str | None, score: str | None) -> Execution:
    """Return an execution of 114 of 120 万元, which is 95 %, with that much claimed for it."""
    return Execution(money("114.00"), Decimal(10), rate, score)


@pytest.mark.parametrize(
    ("rate", "score", "total", "expected"),
    [
        ("0.95", "9.5", "94.97", []),
        ("0.95", "9.5", "95.0", []),  # the total rounded
        ("0.95", "9.5", "94", []),  # … and cut
        ("0.95", "9.5", "95.97", ["A107"]),
        ("0.95", "9.5", "85.47", ["A107"]),  # execution's points forgotten
        ("1", "9.5", "94.97", ["A108"]),
        (None, "9", "94.47", []),  # cut
        ("0.95", "8.5", "93.97", ["A109"]),
        ("0.95", "10", "95.47", []),  # rounded to none
        ("0.95", "11", "96.47", ["A101"]),
        ("0.95", None, None, ["A113"]),
    ],
)
def test_the_money_and_the_sum(rate: str | None, score: str | None, total: str | None, expected: list[str]) -> None:
    """Rate and score of budget execution, and the total, each held against what it is made of."""
    project = evolve(PROJECT, execution=executed(rate, score), claimed_total=total)
    assert [each.code for each in audit(form(project))] == expected


def test_the_published_rate_is_recomputed() -> None:
    """3824.26 of 4753.66 万元 printed as 100 %, at full marks: both are wrong, and what is right stands beside them."""
    budget = Budget(total=money("4753.66"))
    execution = Execution(money("3824.26"), Decimal(10), Decimal(1), Decimal(10))
    found = audit(form(evolve(PROJECT, budget=budget, execution=execution, claimed_total=None)))
    assert [(each.code, str(each.suggestion)) for each in found] == [("A108", "应为 80.45%"), ("A109", "应为 8.04")]
    assert str(found[0]) == "执行率写的是 100%，与 3824.26万元 ÷ 4753.66万元 不符"


def test_a_rate_over_the_initial_budget_is_told() -> None:
    """The full-year budget counts; that the other one was taken explains the figure."""
    adjusted = Budget(total=money("150.00"))
    project = evolve(PROJECT, adjusted_budget=adjusted, execution=executed("0.95", "7.6"), claimed_total=None)
    assert [str(each.suggestion) for each in audit(form(project))] == [
        "95% 是按年初预算数 120.00万元 算的；应按全年预算数，为 76%"
    ]


def test_spending_beyond_the_budget_is_all_of_it() -> None:
    """Printed as it is or as 100 %."""
    for rate in ("1.05", "1"):
        execution = Execution(money("126.00"), Decimal(10), Decimal(rate), Decimal(10))
        assert list(audit(form(evolve(PROJECT, execution=execution, claimed_total=None)))) == []


@pytest.mark.parametrize(
    ("weight", "expected"), [("20", []), ("30", []), ("25", ["A110"])], ids=["90 and 10", "100 alone", "neither"]
)
def test_weights_make_the_whole(weight: str, expected: list[str]) -> None:
    """90 beside budget execution's 10, or 100 where execution is only shown."""
    project = changed("走访户数", lambda each: evolve(each, weight=weight, claimed_score=weight))
    assert [each.code for each in audit(form(evolve(project, claimed_total=None)))] == expected


def test_execution_as_a_row_among_the_indicators() -> None:
    """Has its points there: they are not counted twice."""
    row = (Category.EXECUTION, Subcategory.QUANTITY, "预算执行率", "100%", "95%", "10", "9.5", "余款待结算")
    project = evolve(PROJECT, execution=None, indicators=(*PROJECT.indicators, *indicators_of((row,))))
    assert list(audit(form(project))) == []
    lacking = evolve(project, indicators=project.indicators[1:], claimed_total=None)
    assert [each.code for each in audit(form(lacking))] == ["A110"]


def test_a_total_beside_execution_that_is_only_shown() -> None:
    """Where the indicators' weights are the whole, the total may leave execution's points out."""
    project = changed("走访户数", lambda each: evolve(each, weight="30", claimed_score="30"))
    assert list(audit(form(evolve(project, claimed_total="95.47")))) == []


REPEATED = tuple(
    (category, level, f"事项{number}", target, actual, "18", "18", None)
    for number, (category, level, target, actual) in enumerate(
        [
            (Category.OUTPUT, Subcategory.QUANTITY, "≥266米", "≥266米"),
            (Category.OUTPUT, Subcategory.QUALITY, "≥95%", "95%"),
            (Category.OUTPUT, Subcategory.COST, "20万元", "20万元"),
            (Category.OUTCOME, Subcategory.SOCIAL, "显著提升", "显著 提升"),
            (Category.OUTCOME, Subcategory.SOCIAL, "100%", "100%"),
        ]
    )
)


def test_targets_said_again_on_every_row() -> None:
    """Are worth a look where there are enough of them; one row that says something else is enough to stop that."""
    project = evolve(PROJECT, indicators=indicators_of(REPEATED), execution=None, claimed_total=None)
    assert [each.code for each in audit(form(project))] == ["A111"]
    fewer = evolve(project, indicators=project.indicators[:4])
    other = evolve(project, indicators=(*project.indicators[:4], evolve(project.indicators[4], actual=parse("101%"))))
    assert [each.code for each in audit(form(fewer))] == ["A110"]
    assert list(audit(form(other))) == []


def test_scores_without_weights() -> None:
    """One such row is told; where the whole table has no weights, that is told once."""
    lone = changed("走访户数", lambda each: evolve(each, weight=None))
    none = evolve(PROJECT, indicators=tuple(evolve(each, weight=None) for each in PROJECT.indicators))
    assert [each.code for each in audit(form(lone))] == ["A115"]
    assert [each.code for each in audit(form(none))] == ["A120"]


def test_rows_with_neither_weight_nor_score_are_let_be() -> None:
    """其中…: they belong to the row above."""
    project = evolve(
        PROJECT,
        indicators=(*PROJECT.indicators, evolve(PROJECT.indicators[0], key=Key("数量指标", "其中"), weight=None, claimed_score=None)),
    )  # fmt: skip
    assert list(audit(form(project))) == []


PLACE = Source(document="自评表.xlsx", sheet="走访", row=12, column=8, cell="H12")


@pytest.mark.parametrize(
    ("note", "code", "words"),
    [
        (model_texts.NO_POINTS(head="得分", text="优"), "A114", "得分一栏是“优”，不是数字"),
        (model_texts.NEGATIVE_POINTS(head="得分", text="-2"), "A102", "得分是负数（-2）"),
    ],
)
def test_a_score_that_was_lost_in_reading(note: object, code: str, words: str) -> None:
    """Is told from the reader's note, at the cell; a score that is simply missing, as such."""
    row = evolve(PLACE, column=None, cell=None)
    project = evolve(
        changed("走访户数", lambda each: evolve(each, claimed_score=None, source=row)), claimed_total="74.97"
    )
    with_note = evolve(form(project), notes=(Note(note, source=PLACE),))  # type: ignore[arg-type] # a message
    assert [(each.code, str(each), each.source) for each in audit(with_note)] == [(code, words, PLACE)]
    assert [each.code for each in audit(form(project))] == ["A113"]


def test_a_form_nobody_scored() -> None:
    """Has nothing to check, and that is said once."""
    project = evolve(PROJECT, indicators=tuple(evolve(each, claimed_score=None) for each in PROJECT.indicators))
    assert [each.code for each in audit(form(evolve(project, execution=None)))] == ["A119"]


def test_a_row_without_target() -> None:
    """Has nothing that its score could rest on."""
    project = changed("走访户数", lambda each: evolve(each, target=Blank("")))
    assert [str(each) for each in audit(form(project))] == ["得了 20 分，但没有写指标值，得分没有依据"]


def test_reviewed_scores_stand_beside_the_others() -> None:
    """By project and key."""
    key = PROJECT.indicators[1].key
    found = audit(form(), reviewed={"#1": {key: Decimal("9.4")}})
    assert [(row.claimed, row.ours, row.reviewed) for row in found.rows if row.key == key] == [
        (Decimal("9.47"), Decimal("9.47"), Decimal("9.4"))
    ]


def test_findings_name_project_row_and_cell() -> None:
    """So that somebody can go there."""
    cell = Source(document="自评表.xlsx", sheet="走访", row=9, column=8, cell="H9")

    def spoiled(each: Indicator) -> Indicator:
        return evolve(each, claimed_score="9.9", places={"claimed_score": cell})

    project = evolve(changed("建档合格率", spoiled), claimed_total=None)
    (finding,) = audit(form(project))
    assert (finding.project, str(finding.key), finding.indicator, finding.source) == (
        "#1",
        "质量指标/建档合格率/1",
        "建档合格率",
        cell,
    )


def test_only_the_rule_sets_that_are_given_are_tried() -> None:
    """Those of another county explain nothing, if the auditor says so; the formulas that rule sets choose between do."""
    assert codes(one_row("明显提升", "部分达成", "10", "5", level=Subcategory.SOCIAL)) in (["A112"], [])
    found = audit(one_row("明显提升", "部分达成", "10", "5", level=Subcategory.SOCIAL), "mof-2020", others=())
    assert [each.code for each in found if each.code not in NO_FORM_FAULTS] == ["A112"]


def test_the_sample_has_every_kind_of_row() -> None:
    """So that a clean form means something."""
    assert len({level for _, level, *_ in CLEAN}) == len(CLEAN)
