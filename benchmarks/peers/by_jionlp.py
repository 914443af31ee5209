"""JioNLP: the cell as an amount of money, and where it is none, as a time."""

import contextlib
import io

from benchmarks.peers.reading import Reading

with contextlib.redirect_stdout(io.StringIO()):  # it greets
    import jionlp

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "jionlp"

_YEAR = {"year": 2024, "month": 1, "day": 1}


def read(text: str) -> object:
    """Read the cell as money, then as a time."""
    for parse in (jionlp.parse_money, _time):
        try:
            return parse(text)
        except Exception:  # noqa: BLE001, S110 - its errors are of many kinds, and mean that the cell is no such thing
            pass
    return None


def told(answer: object, text: str) -> Reading | None:  # noqa: ARG001 - as every peer is asked
    """Say it in the terms of the table: a figure for a length of time, a day for a point in it."""
    match answer:
        case {"num": str() as number, "case": str() as currency}:
            return Reading(number, currency)
        case {"type": "time_delta", "time": {"day": float() as days}}:
            return Reading(f"{days:g}", "天")
        case {"type": "time_point", "time": [_, str() as last]}:
            return Reading(last.split()[0], "date")
        case {"type": "time_span", "time": [_, str() as last]}:
            return Reading(last.split()[0], "date", "<=")
        case _:
            return None


def _time(text: str) -> object:
    return jionlp.parse_time(text, time_base=_YEAR)
