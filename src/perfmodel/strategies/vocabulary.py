"""The words that cells are spelled with: the lexicon's own tables, as written there, and the units of the catalogue by what may stand beside them."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import cast

from perfmodel.quantities import Catalogue, Dimension, Unit
from perfmodel.terms import Degree, Direction
from perfmodel.values import Operator

__all__ = ["completion_words", "direction_words", "months", "share", "sign_words", "unit_spellings", "words"]


@cache
def _lexicon() -> Mapping[str, object]:
    text = resources.files("perfmodel.values").joinpath("lexicon.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _table(*path: str) -> object:
    *names, last = path
    table = _lexicon()
    for name in names:
        table = cast("Mapping[str, object]", table[name])
    return table[last]


def words(*path: str) -> list[str]:
    """Return a list of the lexicon by its keys."""
    return cast("list[str]", _table(*path))


def sign_words(*path: str) -> list[tuple[str, Operator]]:
    """Return the words of one of the lexicon's tables of signs, each with its sign."""
    table = cast("Mapping[str, object]", _table(*path))
    return [
        (word, operator) for operator in Operator if operator.value in table for word in words(*path, operator.value)
    ]


def direction_words() -> list[tuple[str, Direction]]:
    """Return every word with a direction."""
    return [(word, direction) for direction in Direction for word in words("tendency", direction.value)]


def completion_words() -> list[tuple[str, Degree]]:
    """Return every word of completion with its degree."""
    return [(word, degree) for degree in Degree for word in words("completion", degree.value)]


def months() -> list[tuple[str, int]]:
    """Return quarters and halves of a year, each with its last month."""
    return list(cast("Mapping[str, int]", _table("time", "months")).items())


def share() -> str:
    """Return how far 约 reaches to either side."""
    return cast("str", _table("about", "share"))


@cache
def unit_spellings() -> list[tuple[str, Unit]]:
    """Return every spelling of every unit in the catalogue, but what could be a date or is asked about (分, 度, 12月)."""
    return [
        (spelling, unit)
        for spelling, unit in Catalogue.default().spellings.items()
        if spelling and unit.dimension is not Dimension.CALENDAR
    ]
