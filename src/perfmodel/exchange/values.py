"""Values: the JSON of each kind. Where it has other keys than the class's own fields, or another order, a shape says which."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NewType, Protocol, cast

from attrs import frozen
from cattrs import Converter

from perfmodel.exchange import texts
from perfmodel.exchange.figures import Base, Bound, Figure, base_of, quantity_of, unit_of
from perfmodel.exchange.misfits import Misfit, wrong
from perfmodel.exchange.notes import literal
from perfmodel.exchange.objects import MAX_TEXT, ReadHook, object_reader, object_writer, require_object
from perfmodel.messages import Message, Note, Span
from perfmodel.quantities import Magnitude, Quantity
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Every,
    Interval,
    Join,
    Operator,
    Part,
    PartialDate,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)
from perfmodel.values.lexicon import lexicon
from perfmodel.values.normal import fold

__all__ = ["KINDS", "SHAPES", "PartShape", "add_values"]

Notes = tuple[Note, ...]


@frozen(kw_only=True)
class ThresholdShape(Bound):
    """≥95%."""

    text: str | None = None
    notes: Notes = ()

    @classmethod
    def of(cls, value: Threshold) -> "ThresholdShape":
        """Return *value*'s form."""
        bound = Bound.of(value)
        return cls(
            operator=bound.operator,
            magnitude=bound.magnitude,
            unit=bound.unit,
            base=bound.base,
            text=value.text,
            notes=value.notes,
        )

    def value(self) -> Threshold:
        """Return the threshold."""
        return Threshold(
            self.operator, quantity_of(self), self.text, self.notes, _is_sign_written(self.operator, self.text)
        )


@frozen(kw_only=True)
class IntervalShape:
    """80%-90%."""

    lower: Threshold
    upper: Threshold
    center: Quantity | None = None
    text: str | None = None
    notes: Notes = ()

    def value(self) -> Interval | Threshold:
        """Return the interval, or the threshold that it is where both bounds are one figure."""
        _require_order(self.lower, self.upper)
        if self.lower.quantity == self.upper.quantity:
            written = _is_sign_written(Operator.EQ, self.text)
            return Threshold(Operator.EQ, self.lower.quantity, self.text, self.notes, written)
        return Interval(self.lower, self.upper, self.center, self.text, self.notes)


@frozen(kw_only=True)
class ApproximationShape:
    """约50人."""

    magnitude: Magnitude | None
    unit: str
    base: Base | None = None
    lower: Threshold | None
    upper: Threshold | None
    text: str | None = None
    notes: Notes = ()

    @classmethod
    def of(cls, value: Approximation) -> "ApproximationShape":
        """Return *value*'s form."""
        return cls(
            magnitude=value.magnitude,
            unit=value.unit.symbol,
            base=None if value.magnitude is None else base_of(Quantity(value.magnitude, value.unit)),
            lower=value.lower,
            upper=value.upper,
            text=value.text,
            notes=value.notes,
        )

    def value(self) -> Approximation:
        """Return the approximation."""
        unit = unit_of(self.unit, self.base)
        if self.magnitude is not None:
            quantity_of(Figure(magnitude=self.magnitude, unit=self.unit, base=self.base))
        if self.lower is not None and self.upper is not None:
            _require_order(self.lower, self.upper)
        return Approximation(self.magnitude, unit, self.lower, self.upper, self.text, self.notes)


@frozen(kw_only=True)
class DeadlineShape:
    """2024年12月31日前."""

    operator: Operator
    every: Every | None = None
    date: PartialDate | None = None
    after: str | None = None
    within: Quantity | None = None
    text: str | None = None
    notes: Notes = ()

    def value(self) -> Deadline:
        """Return the deadline."""
        if (self.date is None) is (self.within is None):
            raise Misfit(texts.NO_DAY)
        return Deadline(self.operator, self.date, self.every, self.after, self.within, self.text, self.notes)


SingleValue = NewType("SingleValue", object)
"""A value that is not several again."""


@frozen(kw_only=True)
class PartShape:
    """省级3个."""

    label: str | None
    value: SingleValue


_FEWEST_PARTS = 2


@frozen(kw_only=True)
class SeveralShape:
    """省级3个，市级5个."""

    join: Join
    parts: tuple[PartShape, ...]
    text: str | None = None
    notes: Notes = ()

    def value(self) -> Several:
        """Return the values."""
        if len(self.parts) < _FEWEST_PARTS:
            raise Misfit(texts.NO_PARTS, ("parts",))
        parts = tuple(Part(part.label, cast("Value", part.value)) for part in self.parts)
        return Several(self.join, parts, self.text, self.notes)


@frozen(kw_only=True)
class UnreadableShape:
    """100百, refused."""

    code: str
    text: str
    span: Span
    message: Message
    suggestions: tuple[str, ...]
    notes: Notes = ()

    def value(self) -> Unreadable:
        """Return the refusal."""
        if self.span[1] > len(self.text):
            raise wrong(list(self.span), texts.A_SPAN(), ("span",))
        return Unreadable(self.text, self.span, literal(self.code, self.message), self.suggestions, self.notes)


class _Shape(Protocol):
    """A kind's JSON object as a class."""

    def value(self) -> Value:
        """Return the value that the object writes."""
        ...


KINDS: Mapping[str, type] = MappingProxyType(
    {
        "threshold": Threshold,
        "interval": Interval,
        "approximation": Approximation,
        "deadline": Deadline,
        "period": Period,
        "tendency": Tendency,
        "completion": Completion,
        "description": Description,
        "blank": Blank,
        "several": Several,
        "unreadable": Unreadable,
    }
)
"""The kinds by their names in the form."""

SHAPES: Mapping[type, type] = MappingProxyType(
    {
        Threshold: ThresholdShape,
        Interval: IntervalShape,
        Approximation: ApproximationShape,
        Deadline: DeadlineShape,
        Several: SeveralShape,
        Unreadable: UnreadableShape,
    }
)
"""The shapes of the kinds that need one."""


def add_values(converter: Converter) -> None:
    """Teach *converter*, which knows figures and notes already, the values."""
    single = {name: _kind_reader(kind, converter) for name, kind in KINDS.items() if kind is not Several}
    converter.register_structure_hook(SingleValue, _value_reader({**single, "several": _refuse_nested}))
    converter.register_structure_hook(PartShape, object_reader(PartShape, converter, longest=MAX_TEXT))
    read = _value_reader({**single, "several": _kind_reader(Several, converter)})
    converter.register_structure_hook(Value, read)
    converter.register_structure_hook(Value | None, lambda data, kind: None if data is None else read(data, kind))
    _add_value_writer(converter)


def _kind_reader(kind: type, converter: Converter) -> ReadHook:
    """Return the function that reads the keys of one kind, ``kind`` itself aside."""
    shape = SHAPES.get(kind)
    read = object_reader(shape or kind, converter, longest=MAX_TEXT)
    return read if shape is None else lambda data, wanted: cast("_Shape", read(data, wanted)).value()


def _value_reader(readers: Mapping[str, ReadHook]) -> ReadHook:
    def read(data: object, wanted: object) -> object:
        given = require_object(data)
        if given.get("kind") is None:
            raise Misfit(texts.MISSING_KEY, key="kind")
        kind = given["kind"]
        if not isinstance(kind, str) or kind not in readers:
            raise wrong(kind, texts.ONE_OF(choices=tuple(KINDS)), ("kind",))
        return readers[kind]({key: value for key, value in given.items() if key != "kind"}, wanted)

    return read


def _refuse_nested(_: object, __: object) -> object:
    raise Misfit(texts.NESTED_SEVERAL)


def _add_value_writer(converter: Converter) -> None:
    names: dict[type, str] = {kind: name for name, kind in KINDS.items()}
    writers: dict[type, Callable[[object], dict[str, object]]] = {}

    def write(value: object) -> dict[str, object]:
        kind = type(value)
        return {"kind": names[kind], **writers[kind](_shaped(value))}

    for wanted in (Value, SingleValue):
        converter.register_unstructure_hook(wanted, write)
    converter.register_unstructure_hook(Value | None, lambda value: None if value is None else write(value))
    for kind in names:  # after the hooks: a part of several values is written with them
        writers[kind] = object_writer(SHAPES.get(kind, kind), converter)


def _shaped(value: object) -> object:
    """Return what has a kind's keys as attributes: the value itself, where its class has them all."""
    match value:
        case Threshold():
            return ThresholdShape.of(value)
        case Approximation():
            return ApproximationShape.of(value)
        case _:
            return value


def _require_order(lower: Threshold, upper: Threshold) -> None:
    """Refuse bounds that look the wrong way, or between which nothing lies."""
    signs_fit = lower.operator in {Operator.GE, Operator.GT} and upper.operator in {Operator.LE, Operator.LT}
    touching = lower.quantity == upper.quantity and not (lower.operator.is_strict or upper.operator.is_strict)
    if not signs_fit or not (touching or lower.quantity < upper.quantity):
        raise Misfit(texts.CROSSED_BOUNDS, lower=lower.quantity, upper=upper.quantity)


def _is_sign_written(operator: Operator, text: str | None) -> bool:
    """Whether ``=`` stands in the cell: ``=150万元`` and ``等于150万元``, not ``150万元``. Every other sign does, or no figure would have it."""
    if operator is not Operator.EQ or text is None:
        return True
    words, place = fold(text).text, 0
    while word := lexicon().head.at(words, place):
        if lexicon().signs.get(word) is Operator.EQ:
            return True
        place += len(word)
    return False
