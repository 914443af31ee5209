"""What the room of quantities says, each sentence pinned whole from the thing that makes it say so."""

from collections.abc import Callable

import pytest

from perfmodel.errors import PerfmodelError
from perfmodel.messages import Text
from perfmodel.quantities import Catalogue, Quantity, texts

SAID: list[tuple[Text, Callable[[], object], str, str]] = [
    (
        texts.NO_COMMON_DIMENSION,
        lambda: Quantity("3", "个") < Quantity("2.0", "家"),
        "“3个”与“2.0家”的单位不能比较或换算",
        "the units of “3个” and “2.0家” cannot be compared or converted",
    ),
    (texts.UNKNOWN_UNIT, lambda: Quantity("3", "光年"), "单位表中没有“光年”", "no unit “光年” in the catalogue"),
    (
        texts.BAD_MAGNITUDE,
        lambda: Quantity("1e5"),
        "“1e5”不是可用的数值：应为不超过 64 位的十进制数或分数",
        "“1e5” is no usable figure: expected a decimal or a fraction of at most 64 digits",
    ),
    (
        texts.NO_RATIO_TO_ZERO,
        lambda: Quantity("3", "元").ratio_to(Quantity("0", "元")),
        "不能以“0元”为分母计算比例",
        "no share can be taken of “0元”",
    ),
    (
        texts.BAD_CATALOGUE_LINE,
        lambda: Catalogue.read(["[length 米]", "光年 很远"]),
        "单位表第 2 行无法解读：光年 很远",
        "line 2 of the catalogue of units cannot be read: 光年 很远",
    ),
]


@pytest.mark.parametrize(("text", "cause", "chinese", "english"), SAID, ids=[text.code for text, *_ in SAID])
def test_a_refusal_says(text: Text, cause: Callable[[], object], chinese: str, english: str) -> None:
    """The whole sentence in both languages, from a real cause."""
    with pytest.raises(PerfmodelError) as caught:
        cause()
    assert caught.value.message.text is text
    assert (caught.value.render(), caught.value.render("en")) == (chinese, english)


def test_every_text_is_pinned() -> None:
    """No sentence of the room is missing here, and no two share a code."""
    everything = {name: getattr(texts, name) for name in texts.__all__}
    assert set(everything) == {name for name, value in vars(texts).items() if isinstance(value, Text)}
    assert {text.code for text in everything.values()} == {text.code for text, *_ in SAID}
    assert len({text.code for text in everything.values()}) == len(everything)
