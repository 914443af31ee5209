"""A search that goes on until it has drawn one of every family."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from random import Random
from typing import TypeVar

from hypothesis import Phase, find, settings
from hypothesis.errors import NoSuchExample
from hypothesis.strategies import SearchStrategy

__all__ = ["unreached"]

T = TypeVar("T")

_LONG = settings(max_examples=20_000, phases=[Phase.generate], database=None)  # found is enough, it need not be small


def unreached(strategy: SearchStrategy[T], families: Mapping[str, Callable[[T], object]]) -> list[str]:
    """Return the names of *families* of which nothing was drawn. The search is the same every time."""
    missing = dict(families)

    def is_last(drawn: T) -> bool:
        for name in [name for name, belongs in missing.items() if belongs(drawn)]:
            del missing[name]
        return not missing

    with suppress(NoSuchExample):
        find(strategy, is_last, settings=_LONG, random=Random(0))  # noqa: S311 - chosen so as to repeat itself
    return list(missing)
