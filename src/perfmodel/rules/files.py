"""Files of rules: the shipped ones by their id, others by their path; each read as TOML, with those it extends."""

import os
import re
import tomllib
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import NoReturn

from attrs import frozen

from perfmodel.errors import RulesError
from perfmodel.messages import Message
from perfmodel.rules import texts
from perfmodel.rules.layers import Data, Layer, Layers
from perfmodel.rules.lines import key_at, lines_of
from perfmodel.sources import Source

__all__ = ["File", "available", "find", "layers_of"]

_DATA = files("perfmodel.rules") / "data"


@frozen
class File:
    """A file of rules: a shipped one, whose *folder* is ``None``, or one at a path in *folder*."""

    name: str
    folder: Path | None = None

    @property
    def document(self) -> str:
        """How messages call it."""
        return self.name if self.folder is None else str(self.folder / self.name)

    def read(self) -> bytes:
        """Return its bytes. Raises `RulesError` (F002) where the system refuses."""
        if self.folder is None:
            return (_DATA / self.name).read_bytes()
        try:
            return (self.folder / self.name).read_bytes()
        except OSError as error:
            message = texts.UNREADABLE_FILE(reason=error.strerror or error)
            raise RulesError(message, source=Source(document=self.document)) from error

    def identity(self) -> object:
        """Return what tells it from every other file, however its path is written."""
        return self.name if self.folder is None else (self.folder / self.name).resolve()


def available() -> tuple[str, ...]:
    """Return the ids of the shipped rule sets.

    >>> available()
    ('mof-2020', 'mof-2021-core', 'provincial-practice', 'transfer-2020')
    """
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in _DATA.iterdir() if entry.name.endswith(".toml")))


def find(id_or_path: str | os.PathLike[str], folder: Path | None = None) -> File | None:
    """Return the shipped rule set of that id, else the file at that path, from *folder* on; ``None`` if there is neither."""
    if isinstance(id_or_path, str) and id_or_path in available():
        return File(f"{id_or_path}.toml")
    path = Path(id_or_path) if folder is None else folder / id_or_path
    return File(path.name, path.parent) if path.is_file() else None


def layers_of(file: File) -> Layers:
    """Return *file* and those it extends. Raises `RulesError` for one that is not TOML, a parent that is not there (F030) and a circle (F031)."""
    layers, seen, names = [_layer(file)], {file.identity()}, [file.name]
    while (parent := layers[-1].data.get(_EXTENDS)) is not None:
        file = _parent(parent, file, layers[-1])
        names.append(file.name)
        if file.identity() in seen:
            _refuse(texts.CIRCLE(key=_EXTENDS, chain=" → ".join(names)), layers[-1])
        seen.add(file.identity())
        layers.append(_layer(file).as_parent())
    return Layers(tuple(layers))


_EXTENDS = "extends"


def _parent(named: object, child: File, layer: Layer) -> File:
    if not isinstance(named, str):
        _refuse(texts.WRONG_TYPE(key=_EXTENDS, expected=texts.WORDS(), found=named), layer)
    parent = find(named, child.folder)
    if parent is None or (child.folder is None and parent.folder is not None):
        _refuse(texts.UNKNOWN_PARENT(key=_EXTENDS, found=named, available=available()), layer)
    return parent


def _refuse(message: Message, layer: Layer) -> NoReturn:
    raise RulesError(message, source=layer.place_of((_EXTENDS,)))


def _layer(file: File) -> Layer:
    try:
        text = file.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RulesError(texts.NOT_UTF8(), source=Source(document=file.document)) from error
    return Layer(file.document, lines_of(text), _parsed(text, file.document))


def _parsed(text: str, document: str) -> Data:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        reason = str(error)
        place = re.search(r"at line (\d+)", reason)
        line = int(place[1]) if place else text.count("\n") + 1
        message = texts.NOT_TOML(reason=reason)
        if _is_doubled(reason):
            message = texts.DOUBLED_KEY(key=".".join(key_at(line, text)))
        raise RulesError(message, source=Source(document=document, line=line)) from error


def _is_doubled(reason: str) -> bool:
    """Tell a doubled key from bad syntax: `tomllib` says so in words only."""
    return any(
        words in reason
        for words in ("Cannot overwrite", "Cannot declare", "Duplicate inline table key", "Cannot mutate")
    )
