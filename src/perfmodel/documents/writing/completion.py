"""The words that name a degree of completion, as the rule set has them: its bands' own, and the field's where a band holds two degrees."""

from perfmodel.rules import RuleSet
from perfmodel.scoring.texts import DEGREES
from perfmodel.terms import Degree

__all__ = ["band_words", "completion_words"]


def band_words(rules: RuleSet) -> tuple[str, ...]:
    """Return the words of the bands of *rules*, best first."""
    bands = rules.qualitative.bands
    return (bands.top.words, bands.middle.words, bands.bottom.words)


def completion_words(rules: RuleSet) -> tuple[str, ...]:
    """Return what can be written for each degree, best first: its band's words, which belong to the first degree of the band."""
    taken: set[str] = set()
    words: list[str] = []
    for degree in Degree:
        band = rules.qualitative.bands.named(rules.qualitative.shares.of(degree).band)
        words.append(str(DEGREES[degree]()) if band.words in taken else band.words)
        taken.add(band.words)
    return tuple(words)
