"""A search that goes on until it has drawn one of every family."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

__all__ = ["unreached"]

T = TypeVar("T")

_ROUNDS = 60
_A_ROUND = settings(
    max_examples=500,
    phases=[Phase.generate],
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


def unreached(strategy: SearchStrategy[T], families: Mapping[str, Callable[[T], object]]) -> list[str]:
    """Return the names of *families* of which nothing was drawn. The search is the same every time, and ends when nothing is missing."""
    missing = dict(families)

    def meet(drawn: T) -> None:
        for name in [name for name, belongs in missing.items() if belongs(drawn)]:
            del missing[name]

    for number in range(_ROUNDS):
        if missing:
            seed(number)(_A_ROUND(given(strategy)(meet)))()
    return list(missing)
