"""The common path: the same answer as the grammar, for everything that it accepts."""

import itertools

import pytest

from perfmodel.quantities import Catalogue
from perfmodel.values import Context, Threshold
from perfmodel.values.common import read_common
from perfmodel.values.lexicon import lexicon
from perfmodel.values.normal import fold
from perfmodel.values.parser import _by_grammar

PLAIN = Context()
WORDS = lexicon()
SIGNS = sorted({"", *WORDS.glyphs, *WORDS.before, "＞", "＜", "＝", "＞=", "＞＝", "＜=", "＜＝", "达到", "约", "完成"})
FIGURES = ["95", "0", "007", "95.50", "0.0", "2024", "123456789012345678"]


def both(text: str, context: Context | None) -> tuple[Threshold | None, object]:
    """Return what the common path and the grammar make of *text*."""
    return read_common(text, context), _by_grammar(fold(text), context or PLAIN)


@pytest.mark.parametrize("unit", Catalogue.default().spellings)
def test_every_unit_is_read_alike(unit: str) -> None:
    """Under every sign and with every unit, what the common path accepts the grammar reads as the same, text and notes too."""
    for sign, figure in zip(itertools.cycle(SIGNS), FIGURES, strict=False):
        for text in (f"{figure}{unit}", f"{sign}{figure}{unit}", f"≥{figure}{unit}"):
            quick, full = both(text, None)
            assert quick is None or _same(quick, full), text


@pytest.mark.slow
@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_is_read_alike(sign: str) -> None:
    """Under every sign, with the commonest units, with and without a context."""
    contexts = (
        None,
        PLAIN,
        Context(subcategory="成本指标"),
        Context(unit="万元"),
        Context(name="率(%,≥)"),
        Context(year=2024),
        Context(subcategory="时效指标"),
    )
    for unit, figure, context in itertools.product(
        ("", "%", "个", "万元", "月", "年", "万", "日", "天", "年度"), FIGURES[:4], contexts
    ):
        quick, full = both(f"{sign}{figure}{unit}", context)
        assert quick is None or _same(quick, full), (sign, figure, unit, context)


def _same(quick: Threshold, full: object) -> bool:
    return isinstance(full, Threshold) and (
        full == quick
        and str(full.quantity.magnitude) == str(quick.quantity.magnitude)
        and full.quantity.unit == quick.quantity.unit
        and (full.text, full.notes, full.sign_written) == (quick.text, quick.notes, quick.sign_written)
    )


@pytest.mark.parametrize(
    "text", ["≥95%", "150万元", "不低于80%", "1个", "3500", "0.4㎎/L", "12345678901234567.123456789012345678个"]
)
def test_the_common_shapes_take_the_common_path(text: str) -> None:
    """Nine cells in ten need no grammar."""
    assert read_common(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12月",
        "2020年",
        "30日",
        "约50人",
        "1,234",
        "95%以上",
        "1e5",
        "1/3",
        "１２",
        "1" * 19,
        "≥",
        "5.",
        ".5",
        "1.2.3",
        "95 %",
        "٣个",
    ],
)
def test_whatever_leaves_a_question_is_declined(text: str) -> None:
    """Dates, fuzzy words, separators and other digits are left to the grammar."""
    assert read_common(text) is None


@pytest.mark.parametrize("text", ["3500", "50万", "2亿", "≥50万"])
def test_a_context_may_answer_for_a_bare_figure(text: str) -> None:
    """With a context a figure without a unit is a question."""
    assert read_common(text, Context(unit="个")) is None
    assert read_common(text) is not None
