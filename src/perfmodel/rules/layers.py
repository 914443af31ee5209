"""Layers: a file of rules and those it extends, each stating only what differs, laid over one another, youngest first.

Tables are merged key by key, anything else (a list too) is replaced. A source is replaced as a whole: half of one would cite what nobody said. Where a
file changes figures and gives no source for them, theirs is no longer the parent's but unverified.
"""

from collections.abc import Mapping
from typing import TypeGuard

from attrs import evolve, frozen

from perfmodel.rules.lines import KeyPath, line_of
from perfmodel.sources import Source

__all__ = ["Data", "Layer", "Layers"]

Data = Mapping[str, object]
"""A table as TOML gives it."""

_ID, _SOURCE = "id", "source"
_UNVERIFIED: Data = {"standing": "unverified"}


@frozen
class Layer:
    """What one file states, and where: *document* is the file, *lines* has its heads and keys."""

    document: str
    lines: Mapping[KeyPath, int]
    data: Data

    def depth_of(self, path: KeyPath) -> int:
        """Return how much of *path* the file states: all of it, the tables around it, or nothing."""
        part: object = self.data
        for depth, key in enumerate(path):
            if not _is_table(part) or key not in part:
                return depth
            part = part[key]
        return len(path)

    def as_parent(self) -> "Layer":
        """Return the layer without its id, which no other file inherits."""
        return evolve(self, data={key: value for key, value in self.data.items() if key != _ID})

    def place_of(self, path: KeyPath) -> Source:
        """Return the line of the key at *path*, or of the nearest one around it."""
        return Source(document=self.document, line=line_of(path, self.lines))


@frozen
class Layers:
    """A file and those it extends, the file itself first."""

    each: tuple[Layer, ...]

    def merged(self) -> Data:
        """Return what the files state together.

        >>> parent = Layer("a.toml", {}, {"split": {"use": "flat", "places": 2, "source": {"standing": "clause"}}})
        >>> Layers((Layer("b.toml", {}, {"split": {"places": 1}}), parent)).merged()
        {'split': {'use': 'flat', 'places': 1, 'source': {'standing': 'unverified'}}}
        """
        whole: Data = {}
        for layer in reversed(self.each):
            whole, _ = _laid_over(layer.data, whole)
        return whole

    def place_of(self, *paths: KeyPath) -> Source:
        """Return where the key at one of *paths* stands: in the youngest file that states one of them, the first given before the others.

        Where no file states any, it is where the most of the first one stands.
        """
        stated = (layer.place_of(path) for layer in self.each for path in paths if layer.depth_of(path) == len(path))
        nearest = max(self.each, key=lambda layer: layer.depth_of(paths[0]))
        return next(stated, nearest.place_of(paths[0]))


def _laid_over(above: Data, below: Data) -> tuple[dict[str, object], bool]:
    """Return *above* over *below*, and whether a figure was changed that no source in *above* stands for yet."""
    table, unsourced = dict(below), False
    for key, own in above.items():
        stands = below.get(key)
        if key != _SOURCE and _is_table(own) and _is_table(stands):
            table[key], changed = _laid_over(own, stands)
        else:
            table[key], changed = own, own != stands
        unsourced = unsourced or changed
    if _SOURCE in above:
        return table, False
    if unsourced and _SOURCE in below:
        return {**table, _SOURCE: _UNVERIFIED}, False
    return table, unsourced


def _is_table(part: object) -> TypeGuard[Data]:
    return isinstance(part, Mapping)
