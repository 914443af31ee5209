"""Sets of figures: what a target accepts, exactly, as the ranges of a line — figures in the base unit of one dimension, or days.

A `FigureSet` has one canonical form (ranges in order, none touching the next), so that equal sets are equal objects.
"""

from collections.abc import Iterable
from fractions import Fraction

from attrs import evolve, field, frozen

from perfmodel.errors import IncompatibleUnitsError
from perfmodel.messages import Message
from perfmodel.values import texts

__all__ = ["DAY", "DAY_OF_ANY_YEAR", "FigureSet", "Range"]

DAY, DAY_OF_ANY_YEAR = "day", "day of any year"
"""What stands for a base unit where the figures are days."""


@frozen(kw_only=True)
class Range:
    """All figures between two ends. An end of ``None`` is open without limit, an *excluded* one does not belong.

    >>> Range(lower=Fraction(95)).holds(Range.point(Fraction(96)))
    True
    """

    lower: Fraction | None = None
    upper: Fraction | None = None
    lower_excluded: bool = False
    upper_excluded: bool = False

    @classmethod
    def point(cls, figure: Fraction) -> "Range":
        """Return the range of one figure."""
        return cls(lower=figure, upper=figure)

    @property
    def figure(self) -> Fraction | None:
        """The one figure that the range holds, if it is one."""
        return self.lower if self.lower == self.upper else None

    @property
    def is_empty(self) -> bool:
        """Whether no figure lies between the ends."""
        if self.lower is None or self.upper is None:
            return False
        return self.lower > self.upper or (self.lower == self.upper and (self.lower_excluded or self.upper_excluded))

    def holds(self, other: "Range") -> bool:
        """Whether every figure of *other* is one of this range's."""
        return self._reaches_down_to(other) and self.reaches_up_to(other)

    def is_disjoint(self, other: "Range") -> bool:
        """Whether the two have no figure in common."""
        return self.is_below(other) or other.is_below(self)

    def is_below(self, other: "Range") -> bool:
        """Whether every figure of this range is less than every figure of *other*."""
        if self.upper is None or other.lower is None:
            return False
        return self.upper < other.lower or (self.upper == other.lower and (self.upper_excluded or other.lower_excluded))

    def meet(self, other: "Range") -> "Range":
        """Return the figures of both; empty if there are none."""
        low = other if self._reaches_down_to(other) else self
        high = other if self.reaches_up_to(other) else self
        return Range(
            lower=low.lower, upper=high.upper, lower_excluded=low.lower_excluded, upper_excluded=high.upper_excluded
        )

    def nearest_to(self, other: "Range") -> Fraction:
        """Return the end of this range that lies nearest to *other*, from which it is disjoint."""
        end = self.upper if self.is_below(other) else self.lower
        if end is None:
            msg = "a range without ends is disjoint from none"
            raise ValueError(msg)
        return end

    def distance(self, figure: Fraction) -> Fraction:
        """Return how far *figure* lies from the range: 0 inside, and on an excluded end too."""
        if self.lower is not None and figure < self.lower:
            return self.lower - figure
        if self.upper is not None and figure > self.upper:
            return figure - self.upper
        return Fraction(0)

    def _reaches_down_to(self, other: "Range") -> bool:
        if self.lower is None:
            return True
        if other.lower is None:
            return False
        return other.lower > self.lower or (
            other.lower == self.lower and (other.lower_excluded or not self.lower_excluded)
        )

    def reaches_up_to(self, other: "Range") -> bool:
        """Whether the range ends no lower than *other*."""
        if self.upper is None:
            return True
        if other.upper is None:
            return False
        return other.upper < self.upper or (
            other.upper == self.upper and (other.upper_excluded or not self.upper_excluded)
        )


def _in_order(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return the canonical form: empty ranges left out, the rest sorted, those that overlap or touch joined."""
    joined: list[Range] = []
    for one in sorted((_plain(one) for one in ranges if not one.is_empty), key=_from_below):
        if joined and _touch(joined[-1], one):
            joined[-1] = _join(joined[-1], one)
        else:
            joined.append(one)
    return tuple(joined)


def _plain(one: Range) -> Range:
    """Return *one* with open ends that are not called excluded: there is nothing to exclude."""
    return evolve(
        one,
        lower_excluded=one.lower_excluded and one.lower is not None,
        upper_excluded=one.upper_excluded and one.upper is not None,
    )


def _from_below(one: Range) -> tuple[bool, Fraction, bool]:
    return (one.lower is not None, one.lower or Fraction(0), one.lower_excluded)


def _touch(first: Range, second: Range) -> bool:
    """Whether no figure lies between *first* and *second*, which does not begin before it."""
    if first.upper is None or second.lower is None:
        return True
    return second.lower < first.upper or (
        second.lower == first.upper and not (first.upper_excluded and second.lower_excluded)
    )


def _join(first: Range, second: Range) -> Range:
    last = first if first.reaches_up_to(second) else second
    return Range(
        lower=first.lower, lower_excluded=first.lower_excluded, upper=last.upper, upper_excluded=last.upper_excluded
    )


@frozen
class FigureSet:
    """A set of figures in the unit *base* (``day`` for dates, as ordinals). Sets of different bases do not meet: `IncompatibleUnitsError`.

    >>> at_least = FigureSet("1", (Range(lower=Fraction(9, 10)),))
    >>> (at_least & ~at_least).is_empty, at_least | ~at_least == FigureSet("1", (Range(),))
    (True, True)
    """

    base: str
    ranges: tuple[Range, ...] = field(converter=_in_order)

    def __and__(self, other: "FigureSet") -> "FigureSet":
        self.require_same_base(other)
        return FigureSet(self.base, (one.meet(two) for one in self.ranges for two in other.ranges))

    def __or__(self, other: "FigureSet") -> "FigureSet":
        self.require_same_base(other)
        return FigureSet(self.base, (*self.ranges, *other.ranges))

    def __invert__(self) -> "FigureSet":
        gaps: list[Range] = []
        lower, excluded, is_open = None, False, True
        for one in self.ranges:
            if one.lower is not None:
                gaps.append(
                    Range(lower=lower, lower_excluded=excluded, upper=one.lower, upper_excluded=not one.lower_excluded)
                )
            lower, excluded, is_open = one.upper, not one.upper_excluded, one.upper is not None
        if is_open:
            gaps.append(Range(lower=lower, lower_excluded=excluded))
        return FigureSet(self.base, gaps)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is accepted."""
        return not self.ranges

    def holds(self, figure: Fraction) -> bool:
        """Whether *figure*, in the base unit, is in the set."""
        return any(one.holds(Range.point(figure)) for one in self.ranges)

    def is_subset_of(self, other: "FigureSet") -> bool:
        """Whether every figure of this set is in *other*."""
        return (self & ~other).is_empty

    def distance(self, figure: Fraction) -> Fraction | None:
        """Return how far *figure* lies from the nearest that is accepted, in the base unit; ``None`` if none is."""
        return min((one.distance(figure) for one in self.ranges), default=None)

    def require_same_base(self, other: "FigureSet") -> None:
        """Raise `IncompatibleUnitsError` unless both sets are on one line."""
        if self.base != other.base:
            raise IncompatibleUnitsError(_about_lines(self.base, other.base))


def _about_lines(first: str, second: str) -> Message:
    """Return why figures of two bases are not compared."""
    units = [base for base in (first, second) if base not in {DAY, DAY_OF_ANY_YEAR}]
    if not units:
        return texts.DAYS_WITH_AND_WITHOUT_YEAR()
    if len(units) == 1:
        return texts.DAY_AND_FIGURE()
    return texts.DIFFERENT_LINES(first=first or "—", second=second or "—")
