"""A value's meaning in one short line, so that tables of cells can be read and checked by eye.

``≥95 %`` · ``[80 %, 90 %)`` · ``~50 人 [45 人, 55 人]`` · ``by 2024-12-31`` · ``before --12`` · ``by ---10 every month`` · ``within 30 天 after 项目启动`` ·
``2023-07..2024-01`` · ``up 有所 by =5 % from 上年`` · ``reached`` · ``not: 因疫情`` · ``words`` · ``all{省级: =3 个; 市级: =5 个}`` · ``blank`` · ``E104[3:4] 100%``
"""

from decimal import Decimal
from fractions import Fraction

from perfmodel.quantities import Quantity, written
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Context,
    Deadline,
    Description,
    Interval,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
    parse,
)

__all__ = ["cells", "meaning", "notes", "read"]


def cells(table: str) -> list[tuple[str, str]]:
    """Return the rows of *table*, one ``text ⇒ meaning`` a line, as parameters of a test."""
    rows = [line.partition("⇒") for line in table.splitlines() if line.strip()]
    return [(text.strip(), expected.strip()) for text, _, expected in rows]


def read(text: str, context: Context | str | None = None) -> str:
    """Return what *text* means, a refusal included."""
    return meaning(parse(text, context, on_error="keep"))


def notes(text: str, context: Context | str | None = None) -> list[str]:
    """Return the Chinese sentences of the notes that reading *text* leaves."""
    return [note.message.render() for note in parse(text, context, on_error="keep").notes]


def meaning(value: Value) -> str:
    """Return *value* in a line."""
    match value:
        case Threshold():
            return f"{value.operator.symbol}{_quantity(value.quantity)}"
        case Interval():
            return _bounds(value.lower, value.upper) + (
                "" if value.center is None else f" around {_quantity(value.center)}"
            )
        case Approximation():
            named = "" if value.magnitude is None else f"{_figure(value.magnitude)} {value.unit}".rstrip() + " "
            return f"~{named}{_bounds(value.lower, value.upper)}"
        case Deadline():
            return _deadline(value)
        case Period():
            return f"{value.start or '?'}..{value.end or '?'}"
        case Tendency():
            by = None if value.by is None else meaning(value.by)
            words = (value.degree, by and f"by {by}", value.baseline and f"from {value.baseline}")
            return " ".join([value.direction.value, *(word for word in words if word)])
        case Completion():
            return value.degree.value + (f": {value.reason}" if value.reason else "")
        case Description():
            return "words"
        case Several():
            parts = (
                f"{part.label}: {meaning(part.value)}" if part.label else meaning(part.value) for part in value.parts
            )
            return f"{value.join.value}{{{'; '.join(parts)}}}"
        case Blank():
            return "blank"
        case Unreadable():
            return " ".join([f"{value.code}[{value.span[0]}:{value.span[1]}]", *value.suggestions])


def _figure(magnitude: Decimal | Fraction) -> str:
    return written(magnitude)


def _quantity(quantity: Quantity) -> str:
    return f"{_figure(quantity.magnitude)} {quantity.unit}".rstrip()


def _bounds(lower: Threshold | None, upper: Threshold | None) -> str:
    low = "(-∞" if lower is None else ("(" if lower.operator.is_strict else "[") + _quantity(lower.quantity)
    high = "∞)" if upper is None else _quantity(upper.quantity) + (")" if upper.operator.is_strict else "]")
    return f"{low}, {high}"


def _deadline(value: Deadline) -> str:
    if value.within is not None:
        return f"within {_quantity(value.within)} after {value.after}"
    word = {"<=": "by", "<": "before"}[value.operator.value]
    return f"{word} {value.date}" + (f" every {value.every.value}" if value.every else "")
