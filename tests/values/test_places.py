"""Places: a note about words of the cell says where they stand."""

import pytest

from perfmodel.values import Context, parse


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("约50人", (0, 1)),
        ("100人左右", (4, 6)),
        ("累计≥3个", (0, 2)),
        ("12月", (0, 3)),
        ("24小时服务", (0, 4)),
        (" 约 50 人", (1, 2)),
    ],
)
def test_a_note_says_where_its_words_stand(text: str, span: tuple[int, int]) -> None:
    """The span is of the raw text, white space and all."""
    assert [note.span for note in parse(text).notes] == [span]


def test_what_the_cell_does_not_say_has_no_place() -> None:
    """A unit of the table's head stands nowhere in the cell; words that stand in it twice have no one place."""
    assert [note.span for note in parse("78", Context(unit="万元")).notes] == [None]
    assert [note.span for note in parse("完成80%完成").notes][:1] != [(0, 2)]
