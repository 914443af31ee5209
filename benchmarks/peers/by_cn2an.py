"""cn2an in its mode for mixed figures: the whole cell as one number."""

from decimal import Decimal

import cn2an

from benchmarks.peers.reading import Reading

__all__ = ["DISTRIBUTION", "read", "told"]

DISTRIBUTION = "cn2an"


def read(text: str) -> object:
    """Read the cell as a number."""
    try:
        return cn2an.cn2an(text, "smart")
    except ValueError:
        return None


def told(answer: object, text: str) -> Reading:
    """Say it in the terms of the table. It lets 元 stand after the number and does not tell of it: there the unit is not known."""
    return Reading(f"{Decimal(str(answer)):f}", None if text.endswith("元") else "")
