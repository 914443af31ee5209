"""Indicators, their keys, and what was stated of them."""

import pickle
from decimal import Decimal

import pytest

from perfmodel.errors import ModelError
from perfmodel.model import Actual, Indicator, Key, keys_of
from perfmodel.sources import Source
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Blank, Context, parse

KEYS = [
    ("数量指标/建设数量/1", Key("数量指标", "建设数量", 1)),
    ("质量指标/合格率/优良率/2", Key("质量指标", "合格率/优良率", 2)),
    ("/名称/1", Key("", "名称", 1)),
    ("数量指标/a//12", Key("数量指标", "a/", 12)),
    ("数量指标//1", Key("数量指标", "", 1)),
    ("数量指标/1/9999", Key("数量指标", "1", 9999)),
]


@pytest.mark.parametrize(("text", "key"), KEYS)
def test_a_key_reads_and_writes(text: str, key: Key) -> None:
    """The subcategory goes up to the first stroke, the count follows the last; an absent level 2 is empty."""
    assert Key.read(text) == key
    assert str(key) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "数量指标",
        "数量指标/名称",
        "数量指标/名称/",
        "数量指标/名称/0",
        "数量指标/名称/-1",
        "数量指标/名称/一",
        "数量指标/名称/１",
        "a/b/10000",
        "a/b/ 1",
        "a/b/1\n",
    ],
)
def test_what_is_no_key_is_refused(text: str) -> None:
    """The message shows what was given."""
    with pytest.raises(ModelError) as caught:
        Key.read(text)
    assert caught.value.code == "M105"
    assert f"“{text}”" in str(caught.value)


def test_repeated_names_are_counted() -> None:
    """Names repeat in real tables; a key counts them within their subcategory, in the order of the document."""
    rows: list[tuple[Subcategory | str | None, str]] = [
        (Subcategory.QUANTITY, "甲"),
        ("数量指标", "甲"),
        (Subcategory.QUALITY, "甲"),
        (None, "甲"),
        (Subcategory.QUANTITY, "甲"),
        ("环境效益", "乙"),
    ]
    assert [str(key) for key in keys_of(rows)] == [
        "数量指标/甲/1",
        "数量指标/甲/2",
        "质量指标/甲/1",
        "/甲/1",
        "数量指标/甲/3",
        "环境效益/乙/1",
    ]
    assert keys_of([]) == ()


def test_keys_sort_and_serve_as_keys() -> None:
    """A key is a value with an order."""
    assert sorted([Key("b", "a"), Key("a", "b", 2), Key("a", "b", 1)]) == [
        Key("a", "b", 1),
        Key("a", "b", 2),
        Key("b", "a"),
    ]
    assert {Key("a", "b"): 1}[Key.read("a/b/1")] == 1


def indicator(**others: object) -> Indicator:
    """Return a plain indicator with *others* changed."""
    plain: dict[str, object] = {
        "key": Key("数量指标", "甲"),
        "category": Category.OUTPUT,
        "subcategory": Subcategory.QUANTITY,
        "name": "甲",
    }
    return Indicator(**(plain | others))  # type: ignore[arg-type]  # what the tests change is theirs to get right


def test_an_indicator_without_a_target_has_a_blank_one() -> None:
    """A department may leave the cell empty."""
    assert indicator().target == Blank()


def test_an_indicator_keeps_levels_that_the_field_does_not_know() -> None:
    """A published table may have any tree."""
    odd = indicator(category="履职效能", subcategory="环境效益")
    assert (odd.category, odd.subcategory) == ("履职效能", "环境效益")


def test_an_indicator_is_the_context_of_its_cells() -> None:
    """Its levels and name, the head's unit and the document's year answer what a cell leaves open."""
    one = indicator(category=Category.COST, subcategory=Subcategory.ECONOMIC_COST, name="成本（万元）")
    assert one.context(unit="万元", year=2024) == Context(
        Category.COST, Subcategory.ECONOMIC_COST, "成本（万元）", "万元", 2024
    )
    assert one.context().is_cost


@pytest.mark.parametrize("field", ["weight", "claimed_score"])
@pytest.mark.parametrize(
    "value", ["十", "NaN", Decimal("NaN"), Decimal("Infinity"), 0.5, True, "1/3", "-0.5", -1, Decimal("-0.01")]
)
def test_points_are_exact_and_never_negative(field: str, value: object) -> None:
    """NaN, floats and negative points have no meaning; the message names the field."""
    for make in (indicator, lambda **given: Actual("100%", **given)):
        with pytest.raises(ModelError, match=f"“{field}”"):
            make(**{field: value})


@pytest.mark.parametrize("value", [0, "0.0", "12.50", 10, Decimal("7.80"), "-0"])
def test_points_keep_their_digits(value: Decimal | int | str) -> None:
    """Points are as written, zero included."""
    assert str(indicator(weight=value).weight) == str(value)
    assert str(Actual("100%", value, value).claimed_score) == str(value)
    assert indicator().weight is None


def test_equal_rows_are_equal_wherever_they_stand() -> None:
    """The place in the file is no part of the meaning."""
    assert indicator(source=Source(line=1)) == indicator(source=Source(line=2))
    assert Actual("100%", source=Source(line=1)) == Actual("100%", source=Source(line=2))


def test_indicators_pickle() -> None:
    """A model crosses process pools."""
    one = indicator(target=parse("≥95.0%"), weight="10", source=Source(line=1))
    again = pickle.loads(pickle.dumps(one))  # noqa: S301 - the bytes were made on this line
    assert again == one
    assert (again.target.text, again.source) == ("≥95.0%", Source(line=1))
