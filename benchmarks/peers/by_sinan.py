"""sinan, which finds times and figures with Chinese units: the first of them."""

import datetime as dt
from decimal import Decimal

from sinan import Sinan

from benchmarks.peers.reading import Reading

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "sinan"

_NOW = dt.datetime(2024, 1, 1)  # noqa: DTZ001 - it wants a time without a zone
_OURS = {"m": "米"}


def read(text: str) -> object:
    """Find what the cell holds."""
    try:
        return Sinan(text, _NOW).parse(display_status=False)
    except Exception:  # noqa: BLE001 - it fails in many ways where it understands nothing
        return None


def told(answer: object, text: str) -> Reading | None:  # noqa: ARG001 - as every peer is asked
    """Say the first in the terms of the table."""
    assert isinstance(answer, dict)
    for found in answer.values():
        match found[0]:
            case [float() | int() as number, str() as unit]:
                return Reading(f"{Decimal(str(number)):f}", _OURS.get(unit, unit))
            case str() as moment:
                return Reading(moment.split()[0], "date")
            case _:
                pass
    return None
