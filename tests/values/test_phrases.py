"""Phrases: the same answer as the grammar, for every one that is known."""

import pytest

from perfmodel.terms import Direction
from perfmodel.values import Context, Tendency
from perfmodel.values.lexicon import lexicon
from perfmodel.values.normal import fold
from perfmodel.values.parser import _by_grammar
from perfmodel.values.phrases import _phrases, read_phrase

KNOWN = [*_phrases().tendencies, *_phrases().completion, *_phrases().blanks]


def test_every_phrase_is_read_alike() -> None:
    """Text and notes too."""
    for text in KNOWN:
        quick, full = read_phrase(text), _by_grammar(fold(text), Context())
        assert (quick, full.text, full.notes) == (full, text, ()), text
    assert len(KNOWN) > 5000


def test_an_adverb_and_a_word_are_known_whole() -> None:
    """As most tendencies are written."""
    assert read_phrase("有所提高") == Tendency(Direction.UP, "有所")


@pytest.mark.parametrize(
    "text",
    ["有所 提高", "健全", "不断完善", "长期稳定不变", "一定程度上升", "功能提高", "不提高", "95%", "已完成（100%）"],
)
def test_what_is_not_known_whole_is_left_to_the_grammar(text: str) -> None:
    """White space, states, what can be parted in two ways, subjects, negations."""
    assert read_phrase(text) is None


def test_the_words_are_those_of_the_lexicon() -> None:
    """None is written here a second time."""
    assert set(_phrases().completion) == set(lexicon().completion)
