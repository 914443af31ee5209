"""What the audit says, in both languages, each sentence from a form that makes it say so."""

from attrs import evolve

from perfmodel.auditing import audit, texts
from perfmodel.messages import Note, Text
from perfmodel.model import Budget, Document, Execution, Project
from perfmodel.model import texts as model_texts
from perfmodel.sources import Source
from perfmodel.terms import Subcategory
from tests.auditing.forms import PROJECT, changed, form, indicators_of, money, one_row
from tests.auditing.test_document import REPEATED

CELL = Source(document="自评表.xlsx", sheet="走访", row=12, column=8, cell="H12")
QUALITY, SOCIAL = Subcategory.QUALITY, Subcategory.SOCIAL


def lost(text: Text) -> Document:
    """Return a form one of whose scores was lost in reading."""
    row = evolve(CELL, column=None, cell=None)
    project = changed("走访户数", lambda each: evolve(each, claimed_score=None, source=row))
    note = Note(text(head="得分", text="优"), source=CELL)
    return evolve(form(evolve(project, claimed_total=None)), notes=(note,))


def executed(spent: str, rate: str | None, score: str | None, adjusted: str | None = None) -> Document:
    """Return a form with that execution, of a budget of 120 万元."""
    execution = Execution(money(spent), "10", rate, score)
    budget = None if adjusted is None else Budget(total=money(adjusted))
    return form(evolve(PROJECT, execution=execution, adjusted_budget=budget, claimed_total=None))


def of(project: Project) -> Document:
    """Return a form without a total."""
    return form(evolve(project, claimed_total=None))


def without(name: str) -> Document:
    """Return the clean form with one field of one indicator empty."""
    return of(changed("走访户数", lambda each: evolve(each, **{name: None})))  # type: ignore[arg-type] # by name


SAID: list[tuple[Document, str, str, str, str | None]] = [
    (one_row("≥95%", "90%", "10", "11", level=QUALITY), "A101", "得分 11 超过分值 10", "the score 11 is above its weight 10",
     "probably meant: 9.47, since 10 × 90 ÷ 95 = 9.47 (mof-2020/positive), rounded to 2 decimals: 9.47"),
    (lost(model_texts.NEGATIVE_POINTS), "A102", "得分是负数（优）", "the score is negative (优)", None),
    (one_row("≥95%", "96%", "10", "7", level=QUALITY), "A103",
     "得分 7 推不出来：指标值“≥95%”，实际完成值“96%”，分值 10，按规则应得 10.00，其他公式和取舍也都得不到这个数",
     "the score 7 follows from nothing: target “≥95%”, actual “96%”, weight 10 earn 10.00, and no other formula or rounding gives it",
     "probably meant: 10.00, since 96 ≥ 95: reached, full weight 10 (mof-2020/positive)"),
    (one_row("≥95%", "90%", "10", "10", level=QUALITY), "A104",
     "没有达到指标值，却给了满分 10：指标值“≥95%”，实际完成值“90%”，按规则应得 9.47",
     "full marks, 10, for a target that was not reached: target “≥95%”, actual “90%” earn 9.47",
     "probably meant: 9.47, since 10 × 90 ÷ 95 = 9.47 (mof-2020/positive), rounded to 2 decimals: 9.47"),
    (one_row("≥95%", "90%", "10", "9.47", level=QUALITY, reason=None), "A105", "得分 9.47 低于分值 10，没有写偏差原因和改进措施",
     "9.47 of 10 points, and no reason or measure is written", "say why points were lost, and what will be done"),
    (one_row("≥95%", "90%", "10", "9.47", level=QUALITY, reason="无"), "A106", "得分 9.47 低于分值 10，偏差原因只写了“无”",
     "9.47 of 10 points, and “无” is all that the reason says", "say why points were lost, and what will be done"),
    (form(evolve(PROJECT, claimed_total="90")), "A107", "总分 90 与各项得分之和 94.97 不符", "the total 90 is not the sum of the scores, 94.97",
     "it should be 94.97"),
    (executed("114.00", "1", "9.5"), "A108", "执行率写的是 100%，与 114.00万元 ÷ 120.00万元 不符",
     "the execution rate is given as 100%, which is not 114.00万元 ÷ 120.00万元", "it should be 95%"),
    (executed("114.00", "0.95", "7.6", "150.00"), "A108", "执行率写的是 95%，与 114.00万元 ÷ 150.00万元 不符",
     "the execution rate is given as 95%, which is not 114.00万元 ÷ 150.00万元",
     "95% is reckoned against the initial budget, 120.00万元; against the full-year budget it is 76%"),
    (executed("114.00", "0.95", "8.5"), "A109", "预算执行得分 8.5 推不出来：分值 10，执行率 95%，应得 9.50",
     "the score of budget execution, 8.5, does not follow: weight 10, rate 95% earn 9.50", "it should be 9.50"),
    (of(changed("走访户数", lambda each: evolve(each, weight="25", claimed_score="25"))), "A110",
     "各指标分值合计 95，加预算执行率 10 是 105，应为 100", "the indicators' weights sum to 95, with budget execution's 10 to 105; expected 100",
     "change the weights so that they sum to 90"),
    (form(Project(code=None, name="甲", indicators=indicators_of(REPEATED))), "A111", "5 项指标的实际完成值全都与指标值一样，可能是照抄的",
     "all 5 actuals are the same as their targets; they may have been copied", None),
    (one_row("明显提升", "部分达成", "10", "9", level=SOCIAL), "A112", "得分 9 不在“部分达成”所属的档内（6.00 到 8.00 分）",
     "the score 9 lies outside the band of “部分达成” (6.00 to 8.00 points)", "give 6.00 to 8.00, or correct the actual"),
    (without("claimed_score"), "A113", "有分值 20，没有得分", "there is a weight of 20 and no score", None),
    (lost(model_texts.NO_POINTS), "A114", "得分一栏是“优”，不是数字", "the score is “优”, which is no number", None),
    (without("weight"), "A115", "有得分 20，没有分值，无法核对", "there is a score of 20 and no weight, so it cannot be checked", None),
    (one_row("≥214次", "203次", "2", "1.8"), "A116",
     "得分 1.8 按别的算法推得出来：2 × 203 ÷ 214 = 1.90（mof-2020/positive），截去尾数，留 1 位小数为 1.8；按规则应得 1.90",
     "the score 1.8 follows in another way: 2 × 203 ÷ 214 = 1.90 (mof-2020/positive), cut to 1 decimals: 1.8; the rules give 1.90", None),
    (without("actual"), "A117", "得了 20 分，但没有写实际完成值，得分没有依据", "20 points, but no actual is stated, so nothing supports them", None),
    (one_row("≥95%", "90个", "10", "10", level=QUALITY), "A118", "得分 10 无法核对：指标值“≥95%”与实际完成值“90个”读不懂或不能比较",
     "the score 10 cannot be checked: the target “≥95%” and the actual “90个” cannot be read or compared", None),
    (one_row("≥95%", "90%", "10", None), "A119", "全表没有一项得分，没有可核对的", "the table states no score at all: nothing to check", None),
    (of(evolve(PROJECT, indicators=tuple(evolve(each, weight=None) for each in PROJECT.indicators))), "A120",
     "全表没有分值，6 项得分无法核对", "the table has no weights, so its 6 scores cannot be checked", None),
]  # fmt: skip


def test_every_finding_says() -> None:
    """The whole sentence in both languages, and what to do."""
    for document, code, chinese, english, suggestion in SAID:
        finding = next(each for each in audit(document) if each.code == code)
        said = (finding.message.render(), finding.message.render("en"))
        assert said == (chinese, english)
        assert (finding.suggestion and finding.suggestion.render("en")) == suggestion


def test_every_code_of_a_finding_is_pinned() -> None:
    """No finding is missing from this page; what stands from A130 on is put into their sentences."""
    codes = {text.code for text in vars(texts).values() if isinstance(text, Text)}
    assert {code for code in codes if code < "A130"} == {code for _, code, *_ in SAID}
    assert set(texts.__all__) == {
        name for name, value in vars(texts).items() if isinstance(value, (Text, dict)) and name.isupper()
    }


def test_what_is_put_into_rows() -> None:
    """Bands and dates that were missed, beside a score."""
    found = audit(one_row("明显提升", "基本达成", "10", "8.5", level=SOCIAL))
    late = audit(one_row("9月底前", "11月", "10", "8", level=Subcategory.TIMELINESS))
    assert [str(row.way) for row in (*found.rows, *late.rows)] == [
        "“基本达成”的得分应在 8.00 到 10.00 之间",
        "逾期扣分，由各地规定，不得满分",
    ]
