"""What the model says, each sentence pinned whole from the thing that makes it say so."""

from collections.abc import Callable

import pytest

from perfmodel.errors import ModelError
from perfmodel.messages import Text
from perfmodel.model import Actual, Budget, Key, texts
from perfmodel.quantities import Quantity

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
    assert {getattr(texts, name).code for name in everything} == {text.code for text, *_ in SAID}
