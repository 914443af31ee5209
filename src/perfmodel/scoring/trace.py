"""The trace of a score (推导过程): each step that led to the points, with the numbers put in, the rule and its source.

An auditor recomputes the points from the trace alone: every result is exact, only the step that rounds says so.
"""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from perfmodel.messages import Message
from perfmodel.quantities import Rounding, exact, round_to, written
from perfmodel.rules import Citation
from perfmodel.rules.ruleset import RoundingRule

__all__ = ["Exact", "Rounded", "Shown", "Step", "StepKind", "Unrounded"]

Exact = Fraction | Decimal | str
"""An input or a result of a step: an exact figure, or the words of a cell."""


class StepKind(Enum):
    """What a step does."""

    READ = "read"
    CONVERT = "convert"
    FORMULA = "formula"
    BAND = "band"
    ROUND = "round"
    CAP = "cap"


@frozen(kw_only=True)
class Step:
    """One step: *rule* is ``mof-2020/positive``, *inputs* what was put in, *result* what came out, unrounded; *text* says it to people."""

    kind: StepKind
    rule: str | None = None
    source: Citation | None = None
    inputs: Mapping[str, Exact] = field(factory=dict[str, Exact], hash=False)
    result: Exact | None = None
    text: Message


@frozen
class Shown:
    """An exact figure in a sentence: plain digits, else ``n/d``. Put into words only when somebody reads it."""

    figure: Fraction | Decimal

    def __str__(self) -> str:
        return written(Fraction(self.figure))


@frozen
class Unrounded:
    """An exact number of points before it is rounded: all of its digits, or the first six and a sign that more follow."""

    points: Fraction

    def __str__(self) -> str:
        if isinstance(exact(self.points), Decimal):
            return written(self.points)
        return f"{round_to(self.points, 6, Rounding.DOWN):f}…"


@frozen
class Rounded:
    """An exact number of points in a sentence, as the rule set rounds points."""

    points: Fraction
    rounding: RoundingRule

    def __str__(self) -> str:
        return format(round_to(self.points, self.rounding.places, self.rounding.mode), "f")
