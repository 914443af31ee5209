"""Plain things: texts, whole numbers, figures, dates, spans and keys, each read strictly and written the one way the form has for it."""

import re
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import cast, get_args

from cattrs import Converter

from perfmodel.errors import ModelError
from perfmodel.exchange import texts
from perfmodel.exchange.misfits import at, wrong
from perfmodel.exchange.objects import MAX_TEXT, ReadHook, is_list
from perfmodel.messages import Span
from perfmodel.model import Key
from perfmodel.quantities import Magnitude, written
from perfmodel.quantities.quantity import MAX_DIGITS, read_magnitude
from perfmodel.values import PartialDate

__all__ = ["add_plain", "read_magnitude_text"]

_MAX_FIGURE = (
    4 * MAX_DIGITS + 4
)  # characters: a fraction of two figures of 64 digits, or 64 digits 64 places from the point, and as much again for a base
_MAX_NUMBER = 999_999_999  # rows, lines and pages of a file lie far below it
_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
_FRACTION = re.compile(r"-?\d+/\d+", re.ASCII)


def add_plain(converter: Converter) -> None:
    """Teach *converter* the plain things."""
    reads: dict[object, Callable[[object], object]] = {
        str: _text,
        int: _whole_number,
        bool: _truth,
        Decimal: _decimal,
        Fraction: _worth,
        Magnitude: read_magnitude_text,
        Magnitude | None: lambda data: None if data is None else read_magnitude_text(data),
        PartialDate: _date,
        Key: _key,
    }
    for kind, read in reads.items():
        converter.register_structure_hook(kind, _hook(read))
    converter.register_structure_hook_func(lambda kind: kind == Span, _hook(_span))
    converter.register_structure_hook_factory(_is_enum, _choice)
    converter.register_structure_hook_factory(is_list, lambda kind: _list(kind, converter))
    for kind in (Decimal, Fraction):
        converter.register_unstructure_hook(kind, written)
    for kind in (PartialDate, Key):
        converter.register_unstructure_hook(kind, str)


def read_magnitude_text(data: object) -> Magnitude:
    """Return the figure that *data* writes: a decimal, or a fraction in lowest terms where no finite decimal exists."""
    if isinstance(data, str) and len(data) <= _MAX_FIGURE:
        if _DECIMAL.fullmatch(data):
            return _usable(Decimal(data), data)
        if _FRACTION.fullmatch(data) and int(data.partition("/")[2]) and written(Fraction(data)) == data:
            return Fraction(data)
    raise wrong(data, texts.A_FIGURE())


def _usable(figure: Decimal, data: str) -> Magnitude:
    try:
        return read_magnitude(figure)
    except ModelError as error:
        raise wrong(data, texts.A_FIGURE()) from error


def _worth(data: object) -> Fraction:
    """Return an amount in a base unit, which may take more digits than a cell's figure has."""
    if isinstance(data, str) and len(data) <= _MAX_FIGURE and (_DECIMAL.fullmatch(data) or _FRACTION.fullmatch(data)):
        with suppress(ZeroDivisionError):
            return Fraction(data)
    raise wrong(data, texts.A_FIGURE())


def _decimal(data: object) -> Decimal:
    figure = read_magnitude_text(data)
    if not isinstance(figure, Decimal):
        raise wrong(data, texts.A_DECIMAL())
    return figure


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise wrong(data, texts.A_TEXT())
    return data


def _truth(data: object) -> bool:
    if not isinstance(data, bool):
        raise wrong(data, texts.A_TRUTH())
    return data


def _whole_number(data: object) -> int:
    """whole number = 1 … 999999999: a year, or a place counted from 1"""
    if not isinstance(data, int) or isinstance(data, bool) or not 1 <= data <= _MAX_NUMBER:
        raise wrong(data, texts.A_WHOLE_NUMBER(least=1, most=_MAX_NUMBER))
    return data


def _date(data: object) -> PartialDate:
    if isinstance(data, str):
        try:
            return PartialDate.read(data)
        except ModelError as error:
            raise wrong(data, texts.A_DATE()) from error
    raise wrong(data, texts.A_DATE())


def _span(data: object) -> Span:
    """span = [from, to], code points, half open"""
    if isinstance(data, (list, tuple)) and len(data) == 2:
        start, end = cast("list[object]", data)
        if type(start) is int and type(end) is int and 0 <= start <= end <= MAX_TEXT:
            return start, end
    raise wrong(data, texts.A_SPAN())


def _key(data: object) -> Key:
    if isinstance(data, str):
        try:
            return Key.read(data)
        except ModelError as error:
            raise wrong(data, texts.A_KEY()) from error
    raise wrong(data, texts.A_KEY())


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _choice(kind: type[Enum]) -> ReadHook:
    choices = {str(member.value): member for member in kind}

    def read(data: object, _: object) -> Enum:
        if not isinstance(data, str) or data not in choices:
            raise wrong(data, texts.ONE_OF(choices=tuple(choices)))
        return choices[data]

    return read


def _list(kind: object, converter: Converter) -> ReadHook:
    item_kind = get_args(kind)[0]
    read_item = converter.get_structure_hook(item_kind)

    def read(data: object, _: object) -> tuple[object, ...]:
        if not isinstance(data, (list, tuple)):
            raise wrong(data, texts.A_LIST())
        items: list[object] = []
        for place, item in enumerate(cast("list[object]", data)):
            with at(place):
                items.append(read_item(item, item_kind))
        return tuple(items)

    return read


def _hook(read: Callable[[object], object]) -> ReadHook:
    return lambda data, _: read(data)
