"""Figures of a project's head: amounts of money, planned shares, and the dates they are planned for, from text to exact values."""

import re
import unicodedata
from decimal import Decimal

from perfmodel.documents.forms.labels import folded, without_brackets
from perfmodel.documents.forms.spec import MoneySpec, Plan
from perfmodel.errors import ModelError
from perfmodel.quantities import Quantity
from perfmodel.values import PartialDate

__all__ = ["is_silent", "read_amount", "read_checkpoint", "read_percent", "read_points"]

_AMOUNT = re.compile(r"(?P<figure>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?P<unit>[^\d.,]*)", re.ASCII)
_PERCENT = re.compile(r"(?P<figure>\d+(?:\.\d+)?)%?", re.ASCII)
_SILENT = frozenset({"", "-", "--", "---", "—", "——", "－", "/", "\\", "无", "空"})


def is_silent(text: str) -> bool:
    """Whether a cell says that there is nothing to say."""
    return _plain(text) in _SILENT


def read_amount(text: str, unit: str, money: MoneySpec) -> Quantity | None:
    """Return the amount of *text*, in *unit* unless it names its own, with the digits as written; ``None`` if it is no amount.

    Thousands may be parted by commas.
    """
    match = _AMOUNT.fullmatch(_plain(text))
    written = match["unit"] if match else ""
    own = money.units.get(written) if written else unit
    if match is None or own is None:
        return None
    try:
        return Quantity(match["figure"].replace(",", ""), own)
    except ModelError:  # more digits than any amount has
        return None


def read_percent(text: str) -> Decimal | None:
    """Return the share that *text* gives in percent, with or without the sign; ``None`` if it is none."""
    match = _PERCENT.fullmatch(_plain(text))
    return Decimal(match["figure"]) if match and len(match["figure"]) <= _LONGEST_PERCENT else None


_LONGEST_PERCENT = 16  # digits; a share has no more than a handful


def read_points(text: str) -> Decimal | None:
    """Return the points of a weight's cell: 10, 10分; ``None`` if it holds none."""
    return read_percent(_plain(text).removesuffix("分"))


def read_checkpoint(text: str, plan: Plan | None) -> PartialDate | None:
    """Return the date that the heading of a planned share names, by its last month; ``None`` if it is no such heading, or the form has no plan."""
    if plan is None:
        return None
    match = re.fullmatch(plan.checkpoint, without_brackets(folded(text)))
    if match is None:
        return None
    try:
        return PartialDate(_whole(match["year"]), _month(match, plan), _whole(match["day"]))
    except ModelError:  # 13月底
        return None


def _month(match: re.Match[str], plan: Plan) -> int:
    if match["quarter"]:
        return plan.quarters[match["quarter"]]
    if match["half"]:
        return 6
    return _whole(match["month"]) or 12


def _whole(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
