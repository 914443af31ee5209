"""Verdicts: whether a claimed score follows from its row in any of the ways, and if not, which figure was probably meant."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from perfmodel.auditing import texts
from perfmodel.auditing.tries import RoundingWay, tries
from perfmodel.auditing.ways import Span, Worked
from perfmodel.messages import Message
from perfmodel.quantities import exact, round_to
from perfmodel.rules import RuleSet
from perfmodel.terms import Term

__all__ = ["Figure", "Standing", "Verdict", "figures_of", "judge", "nearest"]


class Standing(Term):
    """Whether a claimed score follows from its row."""

    FOLLOWS = "follows"
    DIFFERS = "differs"
    OPEN = "open"


@frozen
class Figure:
    """A score that follows: *points*, by what was *worked* out, rounded in *rounding*."""

    points: Decimal
    worked: Worked
    rounding: RoundingWay

    @property
    def way(self) -> Message:
        """The formula with its numbers, and the rounding if there is any."""
        if self.worked.exact == Fraction(self.points):
            return texts.WAY_EXACT(formula=self.worked.text, rule=self.worked.rule)
        rounded = texts.ROUNDINGS[self.rounding.mode](places=self.rounding.places)
        return texts.WAY(formula=self.worked.text, rule=self.worked.rule, rounding=rounded, figure=self.points)


@frozen
class Verdict:
    """What is to be said of a claimed score.

    *own* is what the rules asked for make of the row, *figure* the derivable score that the claim is, or lies nearest to; *span* the band that it has to
    lie in. *plain*: it follows by the rules' own formula, rounded as they round, to however many decimals. *open*: no way gives points.
    """

    standing: Standing
    own: Worked
    figure: Figure | None = None
    span: Span | None = None
    plain: bool = False


def judge(claimed: Decimal, ways: Iterable[Worked]) -> Verdict:
    """Return the verdict on *claimed*; the first of *ways* is that of the rules asked for, the others are worked out only if need be."""
    walk = iter(ways)
    own = next(walk)
    if own.exact is None:
        return Verdict(Standing.OPEN, own)
    found: list[Figure] = []
    for worked in _with_first(own, walk):
        if worked.span is not None and worked.span.holds(Fraction(claimed)):
            return Verdict(Standing.FOLLOWS, own, span=worked.span, plain=worked is own)
        figures = list(figures_of(worked, own.rules))
        match = next((figure for figure in figures if figure.points == claimed), None)
        if match is not None:
            plain = worked is own and match.rounding.mode is own.rules.rounding.mode
            return Verdict(Standing.FOLLOWS, own, figure=match, plain=plain)
        found += figures
    is_full = own.score.weight is not None and claimed >= own.score.weight  # what was meant is then what the rules give
    figure = next(figures_of(own, own.rules), None) if is_full else nearest(claimed, found)
    return Verdict(Standing.DIFFERS, own, figure=figure, span=own.span)


def figures_of(worked: Worked, rules: RuleSet) -> Iterator[Figure]:
    """Yield the scores that *worked* comes to, rounded as *rules* round and then as published forms do."""
    if worked.exact is None or (worked.span is not None and not worked.span.late):
        return
    own = RoundingWay(rules.rounding.places, rules.rounding.mode)
    for rounding in dict.fromkeys((own, *tries().points.all)):
        yield Figure(round_to(worked.exact, rounding.places, rounding.mode), worked, rounding)


def nearest(claimed: Decimal, figures: Iterable[Figure]) -> Figure | None:
    """Return the figure that was probably meant: among those with as many decimals as *claimed*, if any, the one that lies nearest."""
    known = list(figures)
    alike = [figure for figure in known if _decimals(figure.points) == _decimals(claimed)]
    return min(alike or known, key=lambda figure: abs(Fraction(figure.points) - Fraction(claimed)), default=None)


def _decimals(figure: Decimal) -> int:
    plain = exact(Fraction(figure))
    return max(0, -int(plain.as_tuple().exponent)) if isinstance(plain, Decimal) else 0


def _with_first(first: Worked, rest: Iterable[Worked]) -> Iterator[Worked]:
    yield first
    yield from rest
