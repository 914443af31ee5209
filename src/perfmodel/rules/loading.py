"""Loading rule sets: a file, with what it extends, into a sound `RuleSet`, or all that is wrong with it."""

import os
from functools import cache

from attrs import frozen

from perfmodel.errors import RulesError
from perfmodel.rules import texts
from perfmodel.rules.checks import check
from perfmodel.rules.files import File, available, find, layers_of
from perfmodel.rules.layers import Layers
from perfmodel.rules.ruleset import RuleSet
from perfmodel.rules.schema import Faults, Reader

__all__ = ["COST_RULES", "DEFAULT_RULES", "Loaded", "faults_of_rules", "load_rules", "load_with_places"]

DEFAULT_RULES = "mof-2020"
"""The id of the rule set that counts where the caller names none."""

COST_RULES = "mof-2021-core"
"""The id of the one that counts then for a document with level-1 成本指标."""


@frozen
class Loaded:
    """A rule set, and the files that it was made from: the first is its own, the others those it extends."""

    rules: RuleSet
    layers: Layers


def load_rules(id_or_path: str | os.PathLike[str]) -> RuleSet:
    """Return the shipped rule set of that id, or the one in the TOML file at that path.

    Raises RulesError with the key's path and line for a file that is not a sound rule set.

    >>> rules = load_rules("mof-2020")
    >>> rules.formulas.reverse.use, str(rules.weights.source)
    ('reverse-ratio', '财预〔2020〕10号')
    """
    return load_with_places(id_or_path).rules


def load_with_places(id_or_path: str | os.PathLike[str]) -> Loaded:
    """Return what `load_rules` does, with the files it stands in, which tell where each figure does."""
    try:
        return _loaded(id_or_path)
    except Faults as faults:
        raise faults.errors[0] from None


def faults_of_rules(id_or_path: str | os.PathLike[str]) -> tuple[RulesError, ...]:
    """Return all that is wrong with a rule set, as far as it can be told: what is no TOML, or extends what is not there, hides the rest."""
    try:
        _loaded(id_or_path)
    except Faults as faults:
        return faults.errors
    except RulesError as error:
        return (error,)
    return ()


def _loaded(id_or_path: str | os.PathLike[str]) -> Loaded:
    file = find(id_or_path)
    if file is None:
        raise RulesError(texts.UNKNOWN_RULES(name=os.fspath(id_or_path), available=available()))
    return _shipped(file) if file.folder is None else _read_own(file)


@cache
def _shipped(file: File) -> Loaded:
    return _read(file)


def _read_own(file: File) -> Loaded:
    """Return a file's rule set, refusing one that goes by a shipped id and says something else: assessments name their rules by id."""
    loaded = _read(file)
    name = loaded.rules.id
    if name in available() and loaded.rules != _shipped(File(f"{name}.toml")).rules:
        raise RulesError(texts.TAKEN_ID(id=name), source=loaded.layers.place_of(("id",)))
    return loaded


def _read(file: File) -> Loaded:
    layers = layers_of(file)
    reader = Reader(layers)
    rules = reader.read(RuleSet, layers.merged())
    check(rules, reader)
    return Loaded(rules, layers)
