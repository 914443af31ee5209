"""Texts and messages: a code, its words in two languages, and parameters put in late."""

import pickle
from decimal import Decimal

import pytest

from perfmodel.messages import DEFAULT_LOCALE, Locale, Message, Note, Text
from perfmodel.sources import Source
from perfmodel.terms import Category

COUNT = Text("N999", "共 {count} 项", "{count} in all")


def test_a_message_renders_in_either_language() -> None:
    """The reader chooses the language; Chinese is what a message says by itself."""
    message = COUNT(count=3)
    assert (message.render(), message.render("en"), str(message)) == ("共 3 项", "3 in all", "共 3 项")
    assert DEFAULT_LOCALE == "zh_CN"


def test_a_message_carries_its_texts_code() -> None:
    """What a program switches on is the code of the text."""
    assert COUNT(count=1).code == "N999"
    assert Note(COUNT(count=1)).code == "N999"


@pytest.mark.parametrize(
    ("value", "chinese", "english"),
    [
        (Decimal("1E+3"), "1000", "1000"),
        (Decimal("0.0000001"), "0.0000001", "0.0000001"),
        (Decimal("-0.0"), "-0.0", "-0.0"),
        (("甲", "乙"), "甲、乙", "甲, 乙"),
        ([Decimal("1E+1"), 2], "10、2", "10, 2"),
        ((), "", ""),
        (COUNT(count=Decimal("1E+1")), "共 10 项", "10 in all"),
        ([COUNT(count=1)], "共 1 项", "1 in all"),
        (Source(table=1, row=2), "表 1，第 2 行", "table 1, row 2"),
        (Category.OUTPUT, "产出指标", "产出指标"),
        ("{name}", "{name}", "{name}"),
        (None, "None", "None"),
    ],
)
def test_parameters_are_written_for_people(value: object, chinese: str, english: str) -> None:
    """Decimals have no exponent, lists are lists, messages and places follow the language, braces are only braces."""
    message = Text("N999", "{value}", "{value}")(value=value)
    assert (message.render(), message.render("en")) == (chinese, english)


@pytest.mark.parametrize("locale", ["zh_CN", "en"])
@pytest.mark.parametrize("words", ["就是这样", "{不是参数}", "}{", "{{}}", ""])
def test_a_literal_text_says_exactly_its_words(words: str, locale: Locale) -> None:
    """Words that came from a file are said as they are, whatever braces they hold."""
    assert Text.literal("F999", words)().render(locale) == words


def test_a_missing_parameter_is_an_error_of_the_programmer() -> None:
    """A message without a parameter of its text cannot be rendered."""
    with pytest.raises(KeyError, match="count"):
        COUNT().render()


def test_a_parameter_may_be_called_as_the_text_is() -> None:
    """`self` and `text` are parameters like any other."""
    assert Text("N999", "{self}{text}", "")(self=1, text=2).render() == "12"


def test_messages_are_equal_by_text_and_parameters() -> None:
    """Two messages are the same when they say the same; equal ones hash alike."""
    assert COUNT(count=3) == COUNT(count=3) != COUNT(count=4)
    assert hash(COUNT(count=3)) == hash(COUNT(count=3))


def test_a_note_says_its_message_and_knows_its_place() -> None:
    """A note is a message with the span or the place that it is about."""
    note = Note(COUNT(count=2), (1, 3), Source(line=4))
    assert (str(note), note.span, note.source) == ("共 2 项", (1, 3), Source(line=4))
    assert Note(COUNT(count=2)).span is None


def test_messages_and_notes_pickle() -> None:
    """Notes cross process pools with the values that carry them."""
    note = Note(COUNT(count=Decimal("1.50")), (0, 1))
    again = pickle.loads(pickle.dumps(note))  # noqa: S301 - the bytes were made one line above
    assert again == note
    assert isinstance(again.message, Message)
    assert str(again) == "共 1.50 项"
