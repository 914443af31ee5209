"""Word sets: the longest word of a vocabulary at a place in a text.

An alternation of a hundred words is tried from its first to its last at every place; here one look-up finds the few words that begin with the character
that stands there.
"""

from collections.abc import Iterable

__all__ = ["WordSet"]


class WordSet:
    """Some words, to be found in texts, longer ones before shorter ones.

    >>> words = WordSet(["不", "不超过", "约"])
    >>> words.at("不超过5%"), words.at("约5%", 1), words.occurs_in("大约")
    ('不超过', '', True)
    """

    __slots__ = ("_by_first", "starts")

    def __init__(self, words: Iterable[str]) -> None:
        grouped: dict[str, list[str]] = {}
        for word in sorted({word for word in words if word}, key=lambda word: (-len(word), word)):
            grouped.setdefault(word[0], []).append(word)
        self._by_first = {first: tuple(group) for first, group in grouped.items()}
        self.starts = frozenset(self._by_first)
        """The characters that a word begins with."""

    def at(self, text: str, place: int = 0) -> str:
        """Return the longest word that stands at *place*, or an empty text."""
        for word in self._by_first.get(text[place : place + 1], ()):
            if text.startswith(word, place):
                return word
        return ""

    def occurs_in(self, text: str) -> bool:
        """Whether any of the words stands anywhere in *text*."""
        if self.starts.isdisjoint(text):
            return False
        return any(self.at(text, place) for place in range(len(text)))
