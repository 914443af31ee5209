"""Objects: an attrs class as the shape of a JSON object."""

from typing import Any

import pytest
from attrs import field, frozen
from cattrs import Converter

from perfmodel.exchange.misfits import Misfit
from perfmodel.exchange.objects import keys_of, object_reader, object_writer


@frozen(kw_only=True)
class Shape:
    """An optional key between two that are always written."""

    first: str
    second: str | None = None
    third: tuple[str, ...]
    fourth: str | None


@frozen
class Faulty:
    """A class with a fault in it."""

    share: Any = field()

    @share.validator
    def _check(self, _: object, value: int) -> None:
        _ = 1 // value


def test_keys_stand_in_the_order_of_the_fields() -> None:
    """An optional key stands in its place when it is written, and is left out when it has its default."""
    write = object_writer(Shape, Converter())
    assert keys_of(Shape) == ("first", "second", "third", "fourth")
    assert list(write(Shape(first="1", second="2", third=(), fourth=None))) == ["first", "second", "third", "fourth"]
    assert list(write(Shape(first="1", third=(), fourth=None))) == ["first", "third", "fourth"]


def test_what_can_be_empty_may_be_absent() -> None:
    """Only a field that can be neither null nor an empty list must be given."""
    read = object_reader(Shape, Converter())
    assert read({"first": "1"}, Shape) == Shape(first="1", third=(), fourth=None)
    with pytest.raises(Misfit) as misfit:
        read({"fourth": "4"}, Shape)
    assert misfit.value.parameters == {"key": "first"}


def test_a_fault_of_ours_is_not_put_down_to_the_data() -> None:
    """What the library does not raise on purpose comes through as it is."""
    with pytest.raises(ZeroDivisionError):
        object_reader(Faulty, Converter())({"share": 0}, Faulty)
