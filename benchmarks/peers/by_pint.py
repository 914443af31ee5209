"""pint with `Decimal` and a dozen Chinese units, defined as its manual tells to."""

from decimal import Decimal
from typing import Any

import pint

from benchmarks.peers.reading import Reading

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "pint"

_UNITS = pint.UnitRegistry(non_int_type=Decimal)
for _definition in [
    "元 = [money]",
    "万元 = 10000 * 元",
    "亿元 = 100000000 * 元",
    "万 = 10000",
    "月 = month",
    "个 = [thing]",
    "人 = [person]",
    "次 = [occasion]",
    "条 = [item]",
    "期 = [issue]",
    "场次 = [show]",
    "架 = [craft]",
]:
    _UNITS.define(_definition)

_SCALED = {"万元": (10_000, "元"), "亿元": (100_000_000, "元"), "万": (10_000, "")}
_OURS = {
    "percent": "%",
    "milligram / liter": "mg/L",
    "kilometer": "公里",
    "terabyte": "TB",
    "dimensionless": "",
}


def read(text: str) -> object:
    """Read the cell as a quantity."""
    try:
        return _UNITS.Quantity(text)
    except Exception:  # noqa: BLE001 - what pint cannot read it refuses with errors of many kinds, its tokenizer's among them
        return None


def told(answer: Any, text: str) -> Reading:  # noqa: ANN401, ARG001 - the tool's own type; as every peer is asked
    """Say it in the terms of the table."""
    name = str(answer.units)
    scale, unit = _SCALED.get(name, (1, _OURS.get(name, name)))
    return Reading(f"{Decimal(answer.magnitude) * scale:f}", unit)
