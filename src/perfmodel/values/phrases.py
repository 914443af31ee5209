"""Phrases: whole cells of words that a table knows, as the lexicon writes them.

A cell of words is often an adverb and a direction (有所提高), a word of completion (已完成) or a blank (无). Looked up whole, such a cell needs no folding
and no grammar, which gives the same answer for every one of them.
"""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from perfmodel.terms import Degree, Direction
from perfmodel.values.kinds import Blank, Completion, Tendency, fill_tendency
from perfmodel.values.lexicon import Lexicon, lexicon

__all__ = ["read_phrase"]

Pointing = tuple[Direction, str | None]
"""Where a phrase points, and its adverb."""


@frozen(eq=False)
class _Phrases:
    tendencies: Mapping[str, Pointing]
    completion: Mapping[str, Degree]
    blanks: frozenset[str]


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    words = lexicon()
    return _Phrases(_tendencies(words), words.completion, words.blanks)


def _tendencies(words: Lexicon) -> Mapping[str, Pointing]:
    """[adverb] direction, where the two can be parted in one way only, and the word names no state as well (完善)."""
    composed = Counter(adverb + word for adverb in words.adverbs for word in words.directions)
    plain = [word for word in words.directions if word not in words.states and word not in composed]
    return {
        adverb + word: (words.directions[word], adverb or None)
        for adverb in ("", *words.adverbs)
        for word in plain
        if composed[adverb + word] <= 1
    }


def read_phrase(text: str) -> Tendency | Completion | Blank | None:
    """Return what the cell *text* means, if the lexicon knows it whole."""
    phrases = _phrases()
    if (pointing := phrases.tendencies.get(text)) is not None:
        return fill_tendency(*pointing, None, None, text, ())
    if (degree := phrases.completion.get(text)) is not None:
        return Completion(degree, text=text)
    return Blank(text) if text in phrases.blanks else None
