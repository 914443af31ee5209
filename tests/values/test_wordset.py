"""Word sets: the longest word at a place, and whether any stands in a text."""

import re

from hypothesis import given
from hypothesis import strategies as st

from perfmodel.values.lexicon import alternatives
from perfmodel.values.wordset import WordSet

TEXTS = st.text("不超过约", max_size=6)


def test_longer_words_are_found_first() -> None:
    """不超过 before 不超 before 不, whatever the order they were given in."""
    words = WordSet(["不", "不超过", "不超"])
    assert [words.at(text) for text in ("不超过5", "不超5", "不5", "5", "")] == ["不超过", "不超", "不", "", ""]


@given(st.lists(TEXTS, min_size=1).filter(any), TEXTS, st.integers(0, 6))
def test_it_finds_what_a_pattern_of_the_words_finds(words: list[str], text: str, place: int) -> None:
    """The look-up is nothing but a quicker alternation."""
    pattern = re.compile(alternatives(words))
    match = pattern.match(text, place)
    assert WordSet(words).at(text, place) == (match[0] if match else "")
    assert WordSet(words).occurs_in(text) == (pattern.search(text) is not None)
