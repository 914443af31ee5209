"""The interchange form of a value, written down piece by piece for the vectors: plain dictionaries, exact numbers, no library."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from tests.conformance.tables import Measure

__all__ = [
    "Json",
    "Vectors",
    "approximation",
    "bound",
    "deadline",
    "figure",
    "interval",
    "threshold",
    "vector",
    "written",
]

Json = Mapping[str, object]
Vectors = Iterator[dict[str, object]]


def written(number: Fraction) -> str:
    """Return *number* normalised: a finite decimal without trailing zeros, else ``n/d`` in lowest terms."""
    places = 0
    while number.denominator != 1 and (number * 10**places).denominator != 1:
        places += 1
        if places > 60:
            return f"{number.numerator}/{number.denominator}"
    scaled = str(abs(int(number * 10**places))).rjust(places + 1, "0")
    text = scaled[: len(scaled) - places] + ("." + scaled[len(scaled) - places :] if places else "")
    return ("-" if number < 0 else "") + text


def figure(magnitude: str, unit: Measure) -> dict[str, object]:
    """Return magnitude, unit and base."""
    form: dict[str, object] = {"magnitude": magnitude, "unit": unit.symbol}
    if unit.base is not None:
        form["base"] = {"magnitude": written(Fraction(magnitude) * unit.factor), "unit": unit.base}
    return form


def bound(sign: str, magnitude: str, unit: Measure) -> dict[str, object]:
    """Return a figure with its sign."""
    return {"operator": sign, **figure(magnitude, unit)}


def threshold(sign: str, magnitude: str, unit: Measure) -> dict[str, object]:
    """Return a value of one figure."""
    return {"kind": "threshold", **bound(sign, magnitude, unit)}


def interval(lower: Json, upper: Json) -> dict[str, object]:
    """Return a value between two bounds."""
    return {"kind": "interval", "lower": lower, "upper": upper}


def approximation(magnitude: str | None, unit: Measure, lower: Json | None, upper: Json | None) -> dict[str, object]:
    """Return a value that is about *magnitude*."""
    named = {"magnitude": None, "unit": unit.symbol} if magnitude is None else figure(magnitude, unit)
    return {"kind": "approximation", **named, "lower": lower, "upper": upper}


def deadline(sign: str, date: str, **more: str) -> dict[str, object]:
    """Return a day to be done by."""
    return {"kind": "deadline", "operator": sign, "date": date, **more}


def tendency(direction: str, degree: str = "") -> dict[str, object]:
    """Return a direction, with the adverb as written."""
    return {"kind": "tendency", "direction": direction, **({"degree": degree} if degree else {})}


def vector(text: str, value: Json, rule: str, **more: object) -> dict[str, object]:
    """Return a vector; its id is given by its place in the file. *more* are ``context``, ``notes``, ``open``."""
    return {
        "text": text,
        "context": more.get("context"),
        "value": value,
        **{key: more[key] for key in ("notes", "open") if key in more},
        "rule": rule,
    }
