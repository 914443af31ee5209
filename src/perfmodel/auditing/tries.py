"""Tries: the data of the audit, from ``ways.toml``: the roundings that published forms use, and what counts as no reason."""

import tomllib
from functools import cache
from importlib.resources import files

from attrs import frozen
from cattrs import Converter

from perfmodel.quantities import Rounding
from perfmodel.rules import Citation

__all__ = ["RoundingWay", "Tries", "tries"]


@frozen
class RoundingWay:
    """A rounding: to how many decimals, and which way."""

    places: int
    mode: Rounding


@frozen
class Roundings:
    """Roundings that are found in published forms, the usual first."""

    places: tuple[int, ...]
    modes: tuple[Rounding, ...]
    source: Citation

    @property
    def all(self) -> tuple[RoundingWay, ...]:
        """Every pair of them."""
        return tuple(RoundingWay(places, mode) for mode in self.modes for places in self.places)


@frozen
class Repeated:
    """How many *rows* make repeated targets worth a look."""

    rows: int
    source: Citation


@frozen
class EmptyReasons:
    """Words that give no reason."""

    empty: tuple[str, ...]
    source: Citation


@frozen
class Tries:
    """The whole file."""

    points: Roundings
    rates: Roundings
    repeated: Repeated
    reasons: EmptyReasons


@cache
def tries() -> Tries:
    """Return the data of the audit."""
    data = tomllib.loads((files("perfmodel.auditing") / "ways.toml").read_text("utf-8"))
    return Converter(forbid_extra_keys=True).structure(data, Tries)
