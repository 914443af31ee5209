"""Objects: an attrs class as the shape of a JSON object, its fields the keys in their order.

A field with a default is an optional key, left out when it has that value. A field without one is always written; when it can be ``None`` or is a list,
a reader takes it absent or ``null``. cattrs does the walking; what does not fit is said in our words, with the path.
"""

from collections.abc import Callable, Mapping
from typing import cast, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import ClassValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from perfmodel.errors import PerfmodelError
from perfmodel.exchange import texts
from perfmodel.exchange.misfits import Misfit, clipped, wrong

__all__ = [
    "MAX_TEXT",
    "Data",
    "ReadHook",
    "is_list",
    "keys_of",
    "object_reader",
    "object_writer",
    "require_object",
]

MAX_TEXT = 32_767  # code points: what a cell of a workbook holds, and the longest text that the value language reads

Data = Mapping[str, object]
"""A JSON object."""

ReadHook = Callable[[object, object], object]
"""What cattrs calls with plain data and the type wanted."""


def object_writer(kind: type, converter: Converter) -> Callable[[object], dict[str, object]]:
    """Return the function that writes an instance of *kind* as a JSON object."""
    write = make_dict_unstructure_fn(cast("type[object]", kind), converter, _cattrs_omit_if_default=True)
    keys = keys_of(kind)

    def write_object(x: object) -> dict[str, object]:
        data = write(x)
        return {key: data[key] for key in keys if key in data}  # cattrs puts what can be left out behind all else

    return write_object


def object_reader(kind: type, converter: Converter, *, longest: int | None = None) -> ReadHook:
    """Return the function that reads a JSON object as an instance of *kind*: its fields are the keys.

    *longest* bounds the texts that stand directly in the object.
    """
    read = make_dict_structure_fn(cast("type[object]", kind), converter, _cattrs_detailed_validation=True)
    keys, empty, required = keys_of(kind), _empty_fields(kind), _required(kind)

    def read_object(data: object, _: object) -> object:
        given = require_object(data, keys)
        present = {key: value for key, value in given.items() if value is not None}
        for key in required:
            if key not in present:
                raise Misfit(texts.MISSING_KEY, key=key)
        if longest is not None:
            _bound_texts(present, longest)
        try:
            return read(empty | present, kind)
        except ClassValidationError as group:
            raise _first_misfit(group) from group

    return read_object


def require_object(data: object, keys: tuple[str, ...] | None = None) -> Data:
    """Return *data* if it is a JSON object with no other keys than *keys* (``None``: any)."""
    if not isinstance(data, Mapping):
        raise wrong(data, texts.AN_OBJECT())
    for key in data:
        if not isinstance(key, str) or (keys is not None and key not in keys):
            raise Misfit(
                texts.UNKNOWN_KEY, key=clipped(key) if isinstance(key, str) else type(key).__name__, known=keys or ()
            )
    return cast("Data", data)


def keys_of(kind: type) -> tuple[str, ...]:
    """Return the keys of the JSON object that *kind* is the shape of."""
    return tuple(field.name for field in _fields(kind))


def _fields(kind: type) -> "tuple[attrs.Attribute[object], ...]":
    resolved = attrs.resolve_types(cast("type[attrs.AttrsInstance]", kind))
    return cast("tuple[attrs.Attribute[object], ...]", attrs.fields(resolved))


def _empty_fields(kind: type) -> dict[str, object]:
    """Return what an absent key means, for the fields without a default that can be empty."""
    bare = [field for field in _fields(kind) if field.default is attrs.NOTHING]
    nothing: dict[str, object] = {field.name: None for field in bare if type(None) in get_args(field.type)}
    return nothing | {field.name: () for field in bare if is_list(field.type)}


def _required(kind: type) -> tuple[str, ...]:
    empty = _empty_fields(kind)
    return tuple(field.name for field in _fields(kind) if field.default is attrs.NOTHING and field.name not in empty)


def is_list(kind: object) -> bool:
    """Whether *kind* is ``tuple[X, ...]``, a JSON list."""
    return get_origin(kind) is tuple and get_args(kind)[-1] is Ellipsis


def _bound_texts(present: Data, longest: int) -> None:
    for key, value in present.items():
        if isinstance(value, str) and len(value) > longest:
            raise Misfit(texts.TOO_LONG, (key,), length=len(value), most=longest)


def _first_misfit(group: ClassValidationError) -> Misfit:
    """Return the first of what cattrs gathered about one object, as a misfit with the key before its path."""
    fields, others = group.group_exceptions()
    error, path = (fields[0][0], (fields[0][1].name,)) if fields else (others[0], ())
    if isinstance(error, Misfit):
        return Misfit(error.text, path + error.path, **error.parameters)
    if isinstance(error, PerfmodelError):
        return Misfit(texts.REFUSED, path, reason=error.message)
    raise error  # a fault of ours, not of the data
