"""Plain cells: the same answer as the grammar, for everything that is taken for one."""

import itertools
from collections.abc import Iterator

import pytest

from perfmodel.quantities import Catalogue
from perfmodel.values import Context, Interval, Threshold, Unreadable, Value
from perfmodel.values.lexicon import lexicon
from perfmodel.values.normal import fold
from perfmodel.values.parser import _by_grammar
from perfmodel.values.plain import read_plain

PLAIN = Context()
WORDS = lexicon()
SIGNS = ["", *WORDS.glyphs, *WORDS.before, *WORDS.before_weak, "约", "完成", "前"]
TAILS = [
    *WORDS.after,
    *WORDS.bound,
    *(f"{said}{word}" for said in WORDS.bound for word in ("以上", "以内")),
    "以下(不含)",
    "左右",
]
FIGURES = [
    "95",
    "1,234",
    "0.50",
    "三",
    "两百二十",
    "十二万",
    "2千",
    "1万2千",
    "百分之五",
    "三点五",
    "百余",
    "零",
    "一百百",
    "两",
]
UNITS = ["", "%", "个", "人", "万元", "元/亩", "天", "小时", "mg/L", "分", "年", "级", "倍", "折", "亩", "℃"]
CONTEXTS = [
    None,
    Context(subcategory="成本指标"),
    Context(subcategory="时效指标"),
    Context(unit="万元"),
    Context(name="率(%,≥)"),
]
LINKS = ["-", "--", "~", "至", "到", ",", "且", ",且", "并且", "和", "", "≤X≤", "<x<", "≥X>", "≤X", "以上"]


def agree(text: str, context: Context | None) -> bool:
    """Say whether *text* is taken for plain; fail if the grammar reads it otherwise, be it in digits, text or notes."""
    cell = fold(text)
    quick = read_plain(cell.text, text, context)
    if quick is None:
        return False
    full = _by_grammar(cell, context or PLAIN)
    assert _said(quick) == _said(full), text
    return True


def _said(value: Value) -> tuple[object, ...]:
    signs = [
        (bound.sign_written, str(bound.quantity.magnitude), bound.quantity.unit, bound.notes, bound.text)
        for bound in ([value.lower, value.upper] if isinstance(value, Interval) else [value])
        if isinstance(bound, Threshold)
    ]
    return (value, value.text, () if isinstance(value, Unreadable) else value.notes, signs)


def _figures() -> Iterator[str]:
    for sign, figure, unit in itertools.product(["", "≥", "不低于", "达到", "控制在"], FIGURES, UNITS):
        yield from (f"{sign}{figure}{unit}{tail}" for tail in ("", "以上", "以内", "(含)以上", "及以下(不含)"))
    yield from (
        f"{sign}{figure}{tail}" for sign, tail, figure in itertools.product(SIGNS, ["", *TAILS], ["95%", "三个"])
    )


def _pairs() -> Iterator[str]:
    figures = ["3", "5", "3.0", "1,234"]
    for low, high, link in itertools.product(figures, figures, LINKS):
        for first, second in (
            ("%", "%"),
            ("", "万元"),
            ("个", ""),
            ("", ""),
            ("万元", "元"),
            ("年", "年"),
            ("", "千人"),
        ):
            yield from (f"{low}{first}{link}{high}{second}", f"[{low}{first}{link}{high}{second})")
            yield from (
                f"{sign}{low}{first}{link}{other}{high}{second}"
                for sign in ("≥", "不低于", "<")
                for other in ("≤", "低于", ">")
            )


@pytest.mark.parametrize("context", CONTEXTS, ids=str)
def test_figures_are_read_alike(context: Context | None) -> None:
    """A sign before, a bound behind, a numeral in words: what is taken for plain the grammar reads as the same."""
    taken = sum(agree(text, context) for text in _figures())
    assert taken > 100 or context in CONTEXTS[3:]  # those that answer for a sign or a unit leave little


@pytest.mark.parametrize("context", CONTEXTS, ids=str)
def test_intervals_are_read_alike(context: Context | None) -> None:
    """Two figures with whatever stands between, before and behind them."""
    taken = sum(agree(text, context) for text in _pairs())
    assert taken > 100 or context in CONTEXTS[3:]  # those that answer for a sign or a unit leave little


@pytest.mark.slow
@pytest.mark.parametrize("unit", Catalogue.default().spellings)
def test_every_unit_is_read_alike(unit: str) -> None:
    """With a bound behind it, and behind either figure of an interval."""
    for text in (
        f"3{unit}以上",
        f"三{unit}",
        f"≥三{unit}(含)",
        f"3-5{unit}",
        f"3{unit}-5{unit}",
        f"≥3{unit}且<5{unit}",
    ):
        agree(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "95%以上",
        "控制在5%以内",
        "95%（含）以上",
        "不低于三百户",
        "１，２００人次",
        "80%-90%",
        "10~20万元",
        "（80%，90%］",
        "≥80%且<90%",
        "80%≤X＜90%",
    ],
)
def test_plain_shapes_need_no_grammar(text: str) -> None:
    """Signs in words, bounds behind, numerals of every kind, and intervals."""
    assert agree(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "12月底前", "30日内", "约50人", "百余人", "达到90%", "≥95%以下", "95%+", "三分之一", "80-90", "90%-80%",
        "80%-80%", "5000-1万元", "3千-5千人", "80%≤合格率<90%", "(80%-90%)", "80%-90", "≥3个且≥5个", "-5℃", "零", "第三",
    ],
)  # fmt: skip
def test_whatever_leaves_a_question_is_declined(text: str) -> None:
    """Dates, words that say about how much, signs that say it twice, bounds that cross, names: all left to the grammar."""
    assert read_plain(fold(text).text, text, None) is None
