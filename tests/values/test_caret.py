"""The caret line, which counts columns: under wide characters, invisible ones and long cells."""

import pytest

from perfmodel.messages import Locale
from perfmodel.values import Unreadable, ValueParseError, parse, texts
from perfmodel.values.caret import draw, width


def drawn(text: str, locale: Locale = "zh_CN") -> list[str]:
    """Return the lines of the refusal of *text*."""
    with pytest.raises(ValueParseError) as caught:
        parse(text)
    return caught.value.render(locale).split("\n")


def test_a_refusal_is_drawn_whole() -> None:
    """The message, the cell, the carets and the question."""
    assert drawn("100百") == [
        "无法解读指标值：“100”后面不能再接“百”",
        "    100百",
        "       ^^    是否应为 100%？",
    ]
    assert drawn("100百", "en") == [
        "cannot read the value: “百” cannot follow “100”",
        "    100百",
        "       ^^    perhaps 100%?",
    ]


@pytest.mark.parametrize(
    ("text", "cell", "carets"),
    [
        ("工5%", "    工5%", "    ^^    是否应为 ≥5%？"),
        ("≥≥95%", "    ≥≥95%", "     ^    是否应为 ≥95%？"),
        ("每亩300", "    每亩300", "    ^^^^    是否应为 每亩300元？"),
        ("９Ｏ％", "    ９Ｏ％", "      ^^    是否应为 90%？"),
        ("不低于95%以内", "    不低于95%以内", "             ^^^^"),
        ("公里", "    公里", "    ^^^^"),
        ("100 百", "    100 百", "        ^^    是否应为 100%？"),
        ("　工5%", "    　工5%", "      ^^    是否应为 ≥5%？"),
    ],
)
def test_carets_stand_under_what_is_wrong(text: str, cell: str, carets: str) -> None:
    """A 汉字 is two columns wide, a full-width sign too."""
    assert drawn(text)[1:] == [cell, carets]


def test_str_is_the_drawing() -> None:
    """``str(error)`` is what a person reads."""
    with pytest.raises(ValueParseError) as caught:
        parse("100百")
    assert str(caught.value) == caught.value.render() == "\n".join(drawn("100百"))


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("汉字", 4),
        ("％", 2),
        ("≥", 1),
        ("e\u0301", 1),
        ("\u200b", 0),
        ("\u202e", 0),
        ("ｶ", 1),
        ("한", 2),
        ("😀", 2),
        ("\u3099", 0),
    ],
)
def test_a_column_is_what_a_terminal_makes_of_a_character(text: str, columns: int) -> None:
    """Two for a wide character, none for a combining or invisible one."""
    assert width(text) == columns


def value(text: str, start: int, end: int, *suggestions: str) -> Unreadable:
    """Return a refusal of *text* from *start* to *end*."""
    return Unreadable(text, (start, end), texts.MISSING_FIGURE(), suggestions)


def test_control_characters_are_made_visible() -> None:
    """A line break or a bidi mark in the cell cannot move the carets: each is drawn one column wide."""
    assert draw(value("≥\n\u202e\ud800汉%", 4, 5)).split("\n")[1:] == ["    ≥␣␣␣汉%", "        ^^"]
    assert draw(value("\u2028\u2029%", 2, 3)).split("\n")[1:] == ["    ␣␣%", "      ^"]


def test_an_empty_span_has_one_caret() -> None:
    """Something is missing at a place: the caret stands there."""
    assert draw(value("≥95", 3, 3)).split("\n")[1:] == ["    ≥95", "       ^"]


@pytest.mark.parametrize(
    ("start", "end", "cell", "carets"),
    [
        (0, 2, "    " + "汉" * 60 + "…", "    ^^^^"),
        (99, 100, "    …" + "汉" * 31, "     " + " " * 60 + "^^"),
        (50, 51, "    …" + "汉" * 60 + "…", "     " + " " * 60 + "^^"),
    ],
)
def test_a_long_cell_is_cut_around_what_is_wrong(start: int, end: int, cell: str, carets: str) -> None:
    """What is drawn is a line, with dots where the cell goes on."""
    lines = draw(value("汉" * 100, start, end)).split("\n")
    assert lines[1:] == [cell, carets]


@pytest.mark.parametrize("text", ["1" * 40_000, "长" * 40_000])
def test_the_longest_cell_is_drawn_short(text: str) -> None:
    """Nobody's screen is flooded."""
    assert all(width(line) < 200 for line in drawn(text))


def test_several_suggestions_are_offered() -> None:
    """Both readings where there are two."""
    lines = draw(value("1,5%", 1, 2, "1.5%", "15%"), "zh_CN").split("\n")
    assert lines[2] == "     ^    是否应为其中之一：1.5%、15%？"
    assert draw(value("1,5%", 1, 2, "1.5%", "15%"), "en").endswith("^    perhaps one of: 1.5%, 15%?")
