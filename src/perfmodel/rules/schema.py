"""The schema of rule files: plain TOML data in, typed classes out, or `Faults`: every `RulesError` there is, with the key's path and line.

The classes of `perfmodel.rules.ruleset` are the schema. A key that the class does not have, one that it has and the file lacks, another type, a choice
that does not exist: refused. What types cannot say (bands without gaps, sums) is `perfmodel.rules.checks`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import NoneType, UnionType
from typing import NoReturn, TypeVar, cast, get_args, get_origin, get_type_hints

import attrs

from perfmodel.errors import RulesError
from perfmodel.messages import Message, Text
from perfmodel.rules import texts
from perfmodel.rules.layers import Layers
from perfmodel.rules.lines import KeyPath
from perfmodel.rules.ruleset import Citation, FormulaName, Standing

__all__ = ["Faults", "Reader", "gathered"]

T = TypeVar("T")

_FORMULA_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")


class Faults(Exception):
    """What is wrong with a rule set, all that was found, in the order of the schema."""

    def __init__(self, *errors: RulesError) -> None:
        super().__init__(*errors)
        self.errors = errors


def gathered(calls: Iterable[Callable[[], T]]) -> list[T]:
    """Return what *calls* return, or raise the faults of all of them together."""
    found: list[T] = []
    errors: list[RulesError] = []
    for call in calls:
        try:
            found.append(call())
        except Faults as faults:
            errors += faults.errors
    if errors:
        raise Faults(*errors)
    return found


@attrs.frozen
class Reader:
    """Reads what *layers*, a file and those it extends, state together; they say where its keys stand."""

    layers: Layers

    def read(self, kind: type[T], data: object, path: KeyPath = ()) -> T:
        """Return *data*, found at *path*, as a *kind*: a class of the rule set, an enum, a figure, a text, a date."""
        return cast("T", self._read(kind, data, path))  # _read answers by the kind it was given

    def refuse(self, path: KeyPath, text: Text, *others: KeyPath, **parameters: object) -> NoReturn:
        """Refuse what stands at *path*; at one of *others*, which it does not fit, where only that is the file's own."""
        message = text(key=".".join(path), **parameters)
        raise Faults(RulesError(message, source=self.layers.place_of(path, *others)))

    def _read(self, kind: object, data: object, path: KeyPath) -> object:
        if get_origin(kind) is UnionType:
            return self._read(next(part for part in get_args(kind) if part is not NoneType), data, path)
        if get_origin(kind) is tuple:
            return self._list(get_args(kind)[0], data, path)
        if kind is FormulaName:
            return self._formula_name(data, path)
        if isinstance(kind, type) and attrs.has(kind):
            return self._table(kind, data, path)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return self._choice(kind, data, path)
        return self._plain(kind, data, path)

    def _table(self, kind: type, data: object, path: KeyPath) -> object:
        if not isinstance(data, Mapping):
            self.refuse(path, texts.WRONG_TYPE, expected=texts.A_TABLE(), found=data)
        given = cast("Mapping[str, object]", data)  # TOML keys are strings
        kinds, required = _schema(kind)
        known = tuple(kinds)
        entries: list[Callable[[], tuple[str, object]]] = [
            *(partial(self.refuse, (*path, key), texts.UNKNOWN_KEY, known=known) for key in given if key not in kinds),
            *(partial(self._missing, key, path) for key in required if key not in given),
            *(partial(self._entry, kinds[key], key, value, path) for key, value in given.items() if key in kinds),
        ]
        values = dict(gathered(entries))
        if kind is Citation and values["standing"] is Standing.CLAUSE and not values.get("document"):
            self.refuse(path, texts.NO_DOCUMENT)
        make = cast("Callable[..., object]", kind)
        return make(**values)

    def _entry(self, kind: object, key: str, data: object, path: KeyPath) -> tuple[str, object]:
        return _attribute(key), self._read(kind, data, (*path, key))

    def _missing(self, key: str, path: KeyPath) -> NoReturn:
        if key == "source":
            self.refuse(path, texts.NO_SOURCE)
        self.refuse((*path, key), texts.MISSING_KEY)

    def _list(self, kind: object, data: object, path: KeyPath) -> tuple[object, ...]:
        if not isinstance(data, list):
            self.refuse(path, texts.WRONG_TYPE, expected=texts.A_LIST(), found=data)
        items = enumerate(cast("list[object]", data), start=1)
        return tuple(gathered(partial(self._read, kind, item, (*path, str(number))) for number, item in items))

    def _choice(self, kind: type[Enum], data: object, path: KeyPath) -> Enum:
        choices: dict[object, Enum] = {member.value: member for member in kind}
        if not isinstance(data, str) or data not in choices:
            self.refuse(path, texts.NOT_A_CHOICE, found=data, choices=tuple(choices))
        return choices[data]

    def _formula_name(self, data: object, path: KeyPath) -> FormulaName:
        if not isinstance(data, str) or not _FORMULA_NAME.fullmatch(data):
            self.refuse(path, texts.NOT_A_FORMULA_NAME, found=data)
        return FormulaName(data)

    def _plain(self, kind: object, data: object, path: KeyPath) -> object:
        accepted, expected = _PLAIN[kind]
        if not isinstance(data, accepted) or isinstance(data, bool):
            self.refuse(path, texts.WRONG_TYPE, expected=expected, found=data)
        if kind is Decimal:
            return self._figure(Decimal(cast("int | Decimal", data)), path)
        return data

    def _figure(self, figure: Decimal, path: KeyPath) -> Decimal:
        if not figure.is_finite():
            self.refuse(path, texts.WRONG_TYPE, expected=texts.A_FIGURE(), found=figure)
        return figure


_PLAIN: dict[object, tuple[tuple[type, ...], Message]] = {
    Decimal: ((int, Decimal), texts.A_FIGURE()),
    int: ((int,), texts.A_WHOLE_NUMBER()),
    str: ((str,), texts.WORDS()),
    date: ((date,), texts.A_DATE()),
}


@cache
def _schema(kind: type) -> tuple[dict[str, object], tuple[str, ...]]:
    """Return the kinds of *kind*'s keys, and the keys that must be there."""
    hints = get_type_hints(kind)
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", kind))  # only classes that attrs made come here
    kinds: dict[str, object] = {_key(field.name): hints[field.name] for field in fields}
    return kinds, tuple(_key(field.name) for field in fields if field.default is attrs.NOTHING)


def _key(attribute: str) -> str:
    """Return the key of an attribute: ``not_`` is spelled ``not`` in the file."""
    return attribute.removesuffix("_")


def _attribute(key: str) -> str:
    return "not_" if key == "not" else key
