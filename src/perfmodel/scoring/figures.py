"""Figures and results: the numbers that a way of awarding points is given, and what it gives back, with the sentences that several ways share."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from attrs import field, frozen

from perfmodel.messages import Message, Text
from perfmodel.quantities import Unit
from perfmodel.rules import RuleSet
from perfmodel.scoring.trace import Exact, Rounded, Shown

__all__ = ["DAY_ONLY", "Figures", "Formula", "Result", "bound_of", "full", "nothing", "shortfall"]

DAY_ONLY = "---%d"
"""The day format of recurring dates: a day of any month, as the interchange form writes it."""


@frozen(kw_only=True)
class Figures:
    """The numbers of one case, all in one unit. Days of the calendar are ordinals, shown by *day_format*; without one they are time taken, in *unit*.

    *start* is where the actual's time begins, *share* a default share of the weight, *parts* the points of the parts of a cell.
    """

    weight: Fraction
    actual: Fraction = Fraction(0)
    lower: Fraction | None = None
    upper: Fraction | None = None
    start: Fraction | None = None
    day_format: str = ""
    unit: Unit | None = None
    share: Fraction = Fraction(0)
    parts: tuple[Fraction, ...] = ()


@frozen
class Result:
    """Points, unrounded, the sentence with the numbers put in, and what has to be said beside it. *inputs* are the rule set's own figures that went into them."""

    points: Fraction
    text: Message
    notes: tuple[Message, ...] = ()
    inputs: Mapping[str, Exact] = field(factory=dict[str, Exact], hash=False)


Formula = Callable[[Figures, RuleSet], Result]
"""A way of awarding points: what the figures of one case earn under a rule set."""


def bound_of(figure: Fraction | None) -> Fraction:
    """Return a bound that the kind of target always has."""
    if figure is None:
        msg = "this formula was given no bound"
        raise TypeError(msg)
    return figure


def full(text: Text, figures: Figures, target: Fraction) -> Result:
    """Return the whole weight."""
    return Result(
        figures.weight, text(actual=Shown(figures.actual), target=Shown(target), weight=Shown(figures.weight))
    )


def nothing(text: Text, figures: Figures, target: Fraction) -> Result:
    """Return no points."""
    return Result(Fraction(0), text(actual=Shown(figures.actual), target=Shown(target)))


def shortfall(text: Text, points: Fraction, figures: Figures, target: Fraction, rules: RuleSet) -> Result:
    """Return *points*, less than the weight, with the sum that leads to them."""
    actual = Shown(max(figures.actual, Fraction(0)))
    shown = {"actual": actual, "target": Shown(target), "weight": Shown(figures.weight)}
    return Result(points, text(points=Rounded(points, rules.rounding), **shown))
