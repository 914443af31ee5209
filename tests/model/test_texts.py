"""What the model says, each sentence pinned whole from the thing that makes it say so."""

from collections.abc import Callable

import pytest

from perfmodel.errors import ModelError
from perfmodel.messages import Text
from perfmodel.model import Actual, Budget, Checkpoint, FundingPlan, Key, texts
from perfmodel.quantities import Quantity
from perfmodel.values import PartialDate

SAID: list[tuple[Text, Callable[[], object], str, str]] = [
    (
        texts.NOT_A_FIGURE,
        lambda: Actual("100%", weight="十"),
        "“weight”应为十进制数（Decimal 或数字文本），得到的是 '十'",
        "“weight” must be a decimal, got '十'",
    ),
    (
        texts.NEGATIVE_SHARE,
        lambda: Actual("100%", claimed_score="-0.50"),
        "“claimed_score”不能为负：-0.50",
        "“claimed_score” cannot be negative: -0.50",
    ),
    (
        texts.NOT_MONEY,
        lambda: Budget(total=Quantity("3", "个")),
        "“total”应为金额，得到的是“3个”",
        "“total” must be money, got “3个”",
    ),
    (
        texts.MIXED_UNITS,
        lambda: Budget(total=Quantity("3", "万元"), fiscal=Quantity("30000", "元")),
        "预算各项的单位应一致：万元、元",
        "the parts of a budget must share one unit: 万元, 元",
    ),
    (
        texts.BAD_KEY,
        lambda: Key.read("数量指标/建设数量"),
        "“数量指标/建设数量”不是指标键，应形如“数量指标/建设数量/1”",
        "“数量指标/建设数量” is no indicator key; expected “数量指标/建设数量/1”",
    ),
]


FOUND: list[tuple[Text, tuple[str, ...], str, str]] = [
    (
        texts.PLAN_FALLS,
        ("50", "40.0", "100"),
        "项目“站点建设”的资金支出计划从 50% 降到 40.0%，应逐期累计，不会下降。请核对该期比例",
        "the funding plan of “站点建设” falls from 50% to 40.0%; it is cumulative and cannot fall: check that share",
    ),
    (
        texts.PLAN_ENDS_BELOW,
        ("25", "90"),
        "项目“站点建设”的资金支出计划最后一期是 90%，应为 100%。请核对最后一期比例",
        "the funding plan of “站点建设” ends at 90% instead of 100%: check the last share",
    ),
]


OF_CELLS: list[tuple[Text, str, str]] = [
    (
        texts.NO_POINTS,
        "“得分”应为分数，读到的是“优”，未采用",
        "“得分” should be points; found “优”, which was not used",
    ),
    (texts.NEGATIVE_POINTS, "“得分”是负数（优），未采用", "“得分” is negative (优) and was not used"),
]


@pytest.mark.parametrize(("text", "chinese", "english"), OF_CELLS, ids=[text.code for text, *_ in OF_CELLS])
def test_a_cell_that_holds_no_points_says(text: Text, chinese: str, english: str) -> None:
    """The whole sentence in both languages."""
    message = text(head="得分", text="优")
    assert (message.render(), message.render("en")) == (chinese, english)


@pytest.mark.parametrize(("text", "percents", "chinese", "english"), FOUND, ids=[text.code for text, *_ in FOUND])
def test_a_plans_fault_says(text: Text, percents: tuple[str, ...], chinese: str, english: str) -> None:
    """The whole sentence in both languages, from a real plan."""
    plan = FundingPlan(tuple(Checkpoint(PartialDate(month=12), share) for share in percents))
    (message,) = plan.faults("站点建设")
    assert message.text is text
    assert (message.render(), message.render("en")) == (chinese, english)


@pytest.mark.parametrize(("text", "cause", "chinese", "english"), SAID, ids=[text.code for text, *_ in SAID])
def test_a_refusal_says(text: Text, cause: Callable[[], object], chinese: str, english: str) -> None:
    """The whole sentence in both languages, from a real cause."""
    with pytest.raises(ModelError) as caught:
        cause()
    assert caught.value.message.text is text
    assert (caught.value.render(), caught.value.render("en")) == (chinese, english)


def test_every_text_is_pinned() -> None:
    """No sentence of the room is missing from this page."""
    everything = {name for name, value in vars(texts).items() if isinstance(value, Text)}
    assert set(texts.__all__) == everything
    pinned: list[Text] = [*(row[0] for row in SAID), *(row[0] for row in FOUND), *(row[0] for row in OF_CELLS)]
    assert {getattr(texts, name).code for name in everything} == {text.code for text in pinned}
