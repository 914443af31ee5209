"""chinese2digits, which finds figures, and no units but %."""

from typing import Any

from chinese2digits import takeNumberFromString

from benchmarks.peers.reading import Reading, beside

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "chinese2digits"


def read(text: str) -> object:
    """Find the figures of the cell."""
    return takeNumberFromString(text, percentConvert=False)


def told(answer: Any, text: str) -> Reading | None:  # noqa: ANN401, ARG001 - the tool's own type; as every peer is asked
    """Say the first in the terms of the table."""
    if not answer["digitsStringList"]:
        return None
    digits: str = answer["digitsStringList"][0]
    if digits.endswith("%"):
        return Reading(digits[:-1], "%")
    replaced: str = answer["replacedText"]
    start = replaced.index(digits)
    return Reading(digits, beside(replaced, start, start + len(digits)))
