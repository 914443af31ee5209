"""Values: what a cell means, exactly, or why it cannot be read."""

from perfmodel.values.context import Context
from perfmodel.values.dates import PartialDate
from perfmodel.values.errors import ValueParseError
from perfmodel.values.formatting import Style, format_value
from perfmodel.values.kinds import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Every,
    Interval,
    Join,
    Part,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
    with_notes,
)
from perfmodel.values.operators import Operator
from perfmodel.values.parser import OnError, parse, repair
from perfmodel.values.sets import FigureSet, Range
from perfmodel.values.triples import join, split

__all__ = [
    "Approximation",
    "Blank",
    "Completion",
    "Context",
    "Deadline",
    "Description",
    "Every",
    "FigureSet",
    "Interval",
    "Join",
    "OnError",
    "Operator",
    "Part",
    "PartialDate",
    "Period",
    "Range",
    "Several",
    "Style",
    "Tendency",
    "Threshold",
    "Unreadable",
    "Value",
    "ValueParseError",
    "format_value",
    "join",
    "parse",
    "repair",
    "split",
    "with_notes",
]
