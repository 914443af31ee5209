"""What figure earns the points: targets that are a set of figures, a change by so much, or so many days after an event."""

from fractions import Fraction

from attrs import evolve

from perfmodel.quantities import Quantity, Unit, exact
from perfmodel.scoring import inverse_texts as texts
from perfmodel.scoring.answer import Case, a_hair_below
from perfmodel.scoring.errors import NoLeastActualError, RequiredActualError
from perfmodel.scoring.formulas import formula_for
from perfmodel.scoring.goals import Goal
from perfmodel.scoring.inverses import INVERSES, Edge
from perfmodel.scoring.numeric import asked
from perfmodel.scoring.reading import shown
from perfmodel.scoring.wanted import Numeric, unit_of
from perfmodel.values import Operator, Range, Tendency, Threshold

__all__ = ["edge_for", "figure_for", "required_change", "required_figure", "required_time"]


def required_figure(target: Numeric, goal: Goal, case: Case, *, strict: bool) -> Threshold:
    """Return the figure, in the target's unit, that just earns *goal*: the least, for a limit the greatest."""
    kind, accepted = asked(target, case)
    edge = edge_for(kind, accepted, goal, case, shown(target))
    return figure_for(_past_excluded(accepted, edge, goal, case), unit_of(target), goal, strict=strict)


def required_change(target: Tendency, by: Threshold, goal: Goal, case: Case, *, strict: bool) -> Tendency:
    """Return the change in the target's own direction that just earns *goal*."""
    wanted = evolve(by, operator=Operator.GE if by.operator is Operator.EQ else by.operator, text=shown(target))
    return Tendency(target.direction, by=required_figure(wanted, goal, case, strict=strict))


def required_time(planned: Quantity, goal: Goal, case: Case, *, strict: bool) -> Threshold:
    """Return how long it may take, of so long *planned* after an event, to just earn *goal*: w·planned ÷ taken, as for a limit."""
    edge = INVERSES["reverse-ratio"](case.weight, Range(upper=Fraction(planned.magnitude)), goal)
    return figure_for(edge, planned.unit, goal, strict=strict)


def edge_for(kind: str, accepted: Range, goal: Goal, case: Case, name: str) -> Edge:
    """Return where figures begin to earn *goal* under the rule set's formula for *kind*. *name* is what an error calls the target."""
    formula = formula_for(kind, case.rules).rule.rpartition("/")[2]
    if formula not in INVERSES:
        raise RequiredActualError(texts.NOT_TURNED(rules=case.rules.id, target=name))
    edge = INVERSES[formula](case.weight, accepted, goal)
    return edge if edge.is_most else _above_pass_mark(edge, accepted, case)


def _above_pass_mark(edge: Edge, accepted: Range, case: Case) -> Edge:
    """Return *edge*, or the rule set's pass mark where that lies higher: below it there is nothing."""
    share, target = case.rules.formulas.positive.pass_mark, accepted.lower
    if share is None or target is None or target <= 0 or edge.figure >= Fraction(share) * target:
        return edge
    return Edge(Fraction(share) * target)


def figure_for(edge: Edge, unit: Unit, goal: Goal, *, strict: bool) -> Threshold:
    """Return the figure at *edge*; where it is excluded, the bound as a threshold, if *strict* asks for that."""
    quantity = Quantity(exact(edge.figure), unit)
    if not edge.excluded:
        return Threshold(Operator.EQ, quantity, sign_written=False)
    bound = Threshold(edge.operator, quantity)
    if strict:
        return bound
    raise NoLeastActualError(texts.NO_LEAST(points=goal.rounded, bound=shown(bound)), bound=bound)


def _past_excluded(accepted: Range, edge: Edge, goal: Goal, case: Case) -> Edge:
    """Return *edge*, or the bound that a strict sign leaves out where what just misses it does not earn enough."""
    bound, excluded = (
        (accepted.upper, accepted.upper_excluded) if edge.is_most else (accepted.lower, accepted.lower_excluded)
    )
    if bound is None or not excluded or (bound > 0 and goal.is_met_by(a_hair_below(case))):
        return edge
    return Edge(bound, edge.is_most, excluded=True)
