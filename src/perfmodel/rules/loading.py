"""Finding and reading rule sets: the shipped ones by their id, others by their path."""

import os
import re
import tomllib
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path

from perfmodel.errors import RulesError
from perfmodel.rules import texts
from perfmodel.rules.checks import check
from perfmodel.rules.lines import key_at, line_of, lines_of
from perfmodel.rules.ruleset import RuleSet
from perfmodel.rules.schema import Reader
from perfmodel.sources import Source

__all__ = ["DEFAULT_RULES", "available", "load_rules"]

DEFAULT_RULES = "mof-2020"
"""The id of the rule set that counts where the caller names none."""

_DATA = files("perfmodel.rules") / "data"


def available() -> tuple[str, ...]:
    """Return the ids of the shipped rule sets.

    >>> available()
    ('mof-2020',)
    """
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in _DATA.iterdir() if entry.name.endswith(".toml")))


def load_rules(id_or_path: str | os.PathLike[str]) -> RuleSet:
    """Return the shipped rule set of that id, or the one in the TOML file at that path.

    Raises RulesError with the key's path and line for a file that is not a sound rule set.

    >>> rules = load_rules("mof-2020")
    >>> rules.formulas.reverse.use, str(rules.weights.source)
    ('reverse-ratio', '财预〔2020〕10号')
    """
    if isinstance(id_or_path, str) and id_or_path in available():
        return _shipped(id_or_path)
    path = Path(id_or_path)
    if not path.is_file():
        raise RulesError(texts.UNKNOWN_RULES(name=os.fspath(id_or_path), available=available()))
    return _read_own(_bytes(path), str(path))


@cache
def _shipped(name: str) -> RuleSet:
    return _read((_DATA / f"{name}.toml").read_bytes(), f"{name}.toml")


def _read_own(data: bytes, document: str) -> RuleSet:
    """Return a file's rule set, refusing one that goes by a shipped id and says something else: assessments name their rules by id."""
    rules = _read(data, document)
    if rules.id in available() and rules != _shipped(rules.id):
        line = line_of(("id",), lines_of(data.decode("utf-8-sig")))
        raise RulesError(texts.TAKEN_ID(id=rules.id), source=Source(document=document, line=line))
    return rules


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RulesError(
            texts.UNREADABLE_FILE(reason=error.strerror or error), source=Source(document=str(path))
        ) from error


def _read(data: bytes, document: str) -> RuleSet:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RulesError(texts.NOT_UTF8(), source=Source(document=document)) from error
    reader = Reader(document, lines_of(text))
    rules = reader.read(RuleSet, _parsed(text, document))
    check(rules, reader)
    return rules


def _parsed(text: str, document: str) -> dict[str, object]:
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
