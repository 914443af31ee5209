"""The kinds of value: what their constructors refuse, equality by meaning, immutability, pickling."""

import copy
import pickle
import sys

import pytest

from perfmodel.errors import IncompatibleUnitsError, ModelError
from perfmodel.messages import Note
from perfmodel.quantities import Catalogue, Quantity
from perfmodel.terms import Degree, Direction
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Interval,
    Join,
    Operator,
    Part,
    PartialDate,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
    parse,
    texts,
)
from perfmodel.values.kinds import with_notes

CELLS = [
    "≥95%",
    "=95%",
    "1/3",
    "80%-90%",
    "20±2℃",
    "约50人",
    "上千",
    "几十个",
    "12月底前",
    "每月10日前",
    "项目启动后30日内",
    "2023.07-2024.01",
    "全年",
    "较上年提高5%",
    "因疫情未开展",
    "应保尽保",
    "省级3个，市级5个",
    "3个或5个",
    "/",
    "100百",
]


def bound(text: str) -> Threshold:
    """Return the threshold that *text* writes."""
    value = parse(text)
    assert isinstance(value, Threshold)
    return value


@pytest.mark.parametrize(
    ("lower", "upper"),
    [
        ("≥5个", "≤5个"),
        (">5个", "<5个"),
        ("≥6个", "≤5个"),
        ("≤5个", "≥6个"),
        ("5个", "≤6个"),
        ("≥5个", "6个"),
        ("≥5个", "≥6个"),
    ],
)
def test_an_interval_lies_between_its_bounds(lower: str, upper: str) -> None:
    """Crossed, equal or outward-looking bounds have no meaning."""
    with pytest.raises(ModelError) as caught:
        Interval(bound(lower), bound(upper))
    assert caught.value.code == "E304"


@pytest.mark.parametrize(("lower", "upper"), [("≥5个", "≤6家"), ("≥5", "≤6%"), ("≥5米", "≤6亩")])
def test_an_interval_is_of_one_dimension(lower: str, upper: str) -> None:
    """Bounds that do not convert are refused as such."""
    with pytest.raises(IncompatibleUnitsError):
        Interval(bound(lower), bound(upper))


def test_an_interval_may_mix_units_of_one_dimension() -> None:
    """9000元-1万元 is an interval, equal to the one in 元."""
    assert Interval(bound("≥9000元"), bound("≤1万元")) == parse("9000-10000元")


def test_the_center_is_no_part_of_the_meaning() -> None:
    """A tolerance accepts what the interval accepts."""
    assert parse("20±2℃") == parse("18-22℃")
    assert hash(parse("20±2℃")) == hash(parse("18-22℃"))


def test_an_approximation_is_equal_by_worth() -> None:
    """The unit of its figure is a way of writing."""
    unit = Catalogue.default().find("万元")
    assert unit is not None
    one, other = parse("约1万元"), parse("约10000元")
    assert isinstance(one, Approximation)
    assert (one, hash(one)) == (other, hash(other))
    assert one != parse("约10001元")


def test_descriptions_are_equal_but_for_white_space() -> None:
    """A line break in a cell is no other meaning."""
    assert Description("功能 完好\n无损") == Description("功能完好无损") != Description("功能完好")
    assert hash(Description("功能 完好")) == hash(Description("功能完好"))


@pytest.mark.parametrize(
    "text",
    ["95%", "80%-90%", "约50人", "12月底", "全年", "有所提高", "已完成", "功能完好", "省级3个，市级5个", "/", "100百"],
)
def test_notes_and_text_are_no_part_of_the_meaning(text: str) -> None:
    """A remark travels along; it changes nothing."""
    value = parse(text, on_error="keep")
    remarked = with_notes(value, Note(texts.NUMBERING(number="1、")))
    assert remarked == value
    assert hash(remarked) == hash(value)
    assert len(remarked.notes) == len(value.notes) + 1


def test_words_in_a_value_are_equal_but_for_white_space() -> None:
    """So are the words that a value keeps: its degree, baseline, reason, event and label."""
    five = parse("5%")
    assert Tendency(Direction.UP, "逐 步", None, "上\n年") == Tendency(Direction.UP, "逐步", None, "上年")
    assert Tendency(Direction.UP, "逐步") != Tendency(Direction.UP, "有所") != Tendency(Direction.UP)
    assert Tendency(Direction.UP, baseline="上年") != Tendency(Direction.UP, baseline="上月")
    assert Completion(Degree.NOT, "因 疫情") == Completion(Degree.NOT, "因疫情") != Completion(Degree.NOT)
    within = Quantity(30, "天")
    assert Deadline(Operator.LE, after="启 动", within=within) == Deadline(Operator.LE, after="启动", within=within)
    assert Part("省 级", five) == Part("省级", five) != Part("市级", five)


def test_kinds_are_told_apart_whatever_they_hold() -> None:
    """No two kinds are equal."""
    date = PartialDate(2024)
    values: list[Value] = [
        Blank(),
        Completion(Degree.NOT),
        Deadline(Operator.LE, date),
        Period(date, date),
        Tendency(Direction.UP),
        Description(""),
        Several(Join.ALL, (Part(None, Blank()), Part(None, Blank()))),
        Threshold(Operator.LE, Quantity(1)),
        Unreadable("", (0, 0), texts.MISSING_FIGURE()),
    ]
    assert sum(one == other for one in values for other in values) == len(values)


@pytest.mark.parametrize("text", CELLS)
def test_values_pickle_and_copy_whole(text: str) -> None:
    """Values cross process pools with their text, notes and spans."""
    value = parse(text, on_error="keep")
    for again in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):  # noqa: S301 - the bytes were made on this line
        assert (again, hash(again), repr(again), again.text) == (value, hash(value), repr(value), text)
        assert [str(note) for note in again.notes] == [str(note) for note in value.notes]


@pytest.mark.parametrize("text", CELLS)
def test_values_are_immutable_and_slotted(text: str) -> None:
    """Nothing can be set on a value, and it carries no dictionary."""
    value = parse(text, on_error="keep")
    with pytest.raises(AttributeError):
        value.text = "别的"  # type: ignore[misc]  # what is tested
    with pytest.raises(AttributeError):
        value.colour = "红"  # type: ignore[union-attr]  # likewise
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("text", [text for text in CELLS if text != "100百"])
def test_a_repr_has_no_text_and_no_notes(text: str) -> None:
    """What is shown is the meaning."""
    value = parse(text)
    if not isinstance(value, (Description, Blank)):
        assert f"text='{text}'" not in repr(value)
        assert "notes" not in repr(value)


def test_the_design_examples_are_shown_so() -> None:
    """The repr of the map's first example."""
    assert repr(parse("≥95%")) == "Threshold(operator=Operator.GE, quantity=Quantity('95', '%'))"


def test_a_value_is_small() -> None:
    """A threshold, its quantity and its figure take no more than 400 bytes beyond the text."""
    value = bound("≥95.5%")
    parts = (value, value.quantity, value.quantity.magnitude)
    assert sum(sys.getsizeof(part) for part in parts) <= 400


def test_a_tendency_keeps_its_words() -> None:
    """The adverb tells one tendency from another, the text does not."""
    assert parse("有所提高") == Tendency(Direction.UP, "有所")
    assert parse("有所提升") == parse("有所提高")
    assert parse("有所提高") != parse("明显提高")


def test_a_threshold_that_somebody_makes_has_a_sign() -> None:
    """Only the parser knows of a figure that was written without one."""
    assert Threshold(Operator.EQ, Quantity(95, "%")).sign_written is True
