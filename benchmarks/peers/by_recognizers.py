"""Recognizers-Text for Chinese, five models: the first of share, money, dimension, time and number that finds something."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from recognizers_date_time import recognize_datetime
from recognizers_number import recognize_number, recognize_percentage
from recognizers_number_with_unit import recognize_currency, recognize_dimension
from recognizers_text import Culture

from benchmarks.peers.reading import Reading, beside

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "recognizers-text-suite"

_MODELS: list[Callable[..., list[Any]]] = [
    recognize_percentage,
    recognize_currency,
    recognize_dimension,
    recognize_datetime,
    recognize_number,
]
_OURS = {
    "Chinese yuan": "元",
    "Kilometer": "公里",
    "Meter": "米",
    "Mu": "亩",
    "Terabyte": "TB",
}


def read(text: str) -> object:
    """Find the first figure of the cell."""
    for recognize in _MODELS:
        for found in recognize(text, Culture.Chinese):
            if found.resolution.get("value", found) is not None:  # a unit alone is found too, and has no value
                return found
    return None


def told(answer: Any, text: str) -> Reading:  # noqa: ANN401 - the tool's own type
    """Say it in the terms of the table."""
    if answer.type_name.startswith("datetimeV2"):
        return _of_time(answer)
    number: str = answer.resolution["value"]
    if answer.type_name == "percentage":
        return Reading(number.removesuffix("%"), "%")
    if answer.type_name == "number":
        return Reading(f"{Decimal(number):f}", beside(text, answer.start, answer.end + 1))
    unit: str = answer.resolution["unit"]
    return Reading(f"{Decimal(number):f}", _OURS.get(unit, unit))


def _of_time(answer: Any) -> Reading:  # noqa: ANN401 - the tool's own type
    first = answer.resolution["values"][0]
    month = re.fullmatch(r"XXXX-(\d\d)", first["timex"])
    if month:
        return Reading(month[1], "月")
    if first["type"] == "duration":
        return Reading(str(int(first["value"]) // 86_400), "天")
    return Reading(first["timex"], "date", "<" if first.get("Mod") == "before" else None)
