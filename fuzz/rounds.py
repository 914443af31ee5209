"""Rounds: what is tried with one cell, and with one form."""

from functools import partial
from typing import cast, get_args

import perfmodel as pm
from fuzz import laws
from fuzz.making import Maker
from fuzz.material import Cell
from fuzz.tally import Tally

__all__ = ["try_cell", "try_form"]


def try_cell(cell: Cell, maker: Maker, tally: Tally) -> dict[str, object] | None:
    """Parse *cell*, write its value in one manner, and return its form, read back."""
    value = tally.hold("parse", cell, partial(laws.check_parse, cell, maker))
    if value is None:
        return None
    manner = maker.one_of(laws.STYLES)
    tally.hold("format", (cell, manner), partial(laws.check_format, value, cell.context, manner, maker))
    return tally.hold("from_dict", cell, partial(laws.check_exchange, value))


def try_form(form: object, tally: Tally) -> None:
    """Read *form*, and write the value that it holds, which may be one that no cell says."""
    read = tally.hold("from_dict", form, partial(laws.check_form, form))
    if isinstance(read, get_args(pm.Value)):
        tally.hold("format", form, partial(laws.check_writing, cast("pm.Value", read)))
