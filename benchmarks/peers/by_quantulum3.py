"""quantulum3, without its optional classifier: the first quantity that it finds in the cell."""

import warnings
from decimal import Decimal
from typing import Any

from benchmarks.peers.reading import Reading

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns that the classifier is not there
    from quantulum3 import parser

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "quantulum3"

_OURS = {
    "percentage": "%",
    "milligram per litre": "mg/L",
    "kilometre": "公里",
    "terabyte": "TB",
    "chinese yuan": "元",
    "dimensionless": "",
}


def read(text: str) -> object:
    """Find the quantities of the cell."""
    return parser.parse(text)


def told(answer: Any, text: str) -> Reading | None:  # noqa: ANN401, ARG001 - the tool's own type; as every peer is asked
    """Say the first in the terms of the table."""
    if not answer:
        return None
    unit = answer[0].unit.name
    return Reading(f"{Decimal(str(answer[0].value)):f}", _OURS.get(unit, unit))
