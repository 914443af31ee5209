"""Tendencies with a figure (较上年提高5%), laid on one axis: rises above zero and falls below it, turned so that the target's own direction counts up.

What measures the change is the target's words or the indicator's name (增长率, 降幅). Where neither tells whether a figure is a rise or a fall, or which
of the two the target asks for, nobody guesses.
"""

from fractions import Fraction

from attrs import evolve

from perfmodel.messages import Note, Text
from perfmodel.quantities import Quantity
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, unanswered
from perfmodel.scoring.numeric import judge_figure
from perfmodel.scoring.polarity import measured_by
from perfmodel.scoring.reading import shown
from perfmodel.scoring.wanted import Numeric
from perfmodel.terms import Direction, Status
from perfmodel.values import Approximation, Interval, Operator, Tendency, Threshold, Value

__all__ = ["judge_by_figure", "judge_figure_by_tendency"]

_MIRRORED = {Operator.GE: Operator.LE, Operator.GT: Operator.LT, Operator.LE: Operator.GE, Operator.LT: Operator.GT}
_OPPOSITE = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}


def judge_by_figure(target: Tendency, by: Threshold, actual: Value, case: Case) -> Answer | None:
    """Return the points of *actual* against *target* (提高5%: *by* at least so much in its direction), or ``None`` if there is no figure in *actual*."""
    wanted = evolve(by, operator=Operator.GE if by.operator is Operator.EQ else by.operator, text=shown(target))
    if isinstance(actual, Tendency) and actual.by is not None:
        return _judge_along(target.direction, wanted, actual, actual.by, case)
    measured = measured_by(case.context.name)
    if isinstance(actual, Interval | Approximation):
        counts_along = target.direction in {measured or Direction.UP, Direction.STEADY}
        return judge_figure(wanted, actual, case) if counts_along else _open(target, actual)
    if not isinstance(actual, Threshold):
        return None
    along = _along(target.direction, actual, measured)
    return _open(target, actual) if along is None else judge_figure(wanted, along, case)


def judge_figure_by_tendency(target: Numeric, actual: Tendency, by: Threshold, case: Case) -> Answer:
    """Return the points of an *actual* like 同比提高4% against a figure: what the name measures (增长率 or 降幅) is the axis. 保持 tells a level itself."""
    if actual.direction is Direction.STEADY:
        return judge_figure(target, by, case).after(notes=(_told(texts.TENDENCY_IS_FIGURE, target, actual, by),))
    axis = measured_by(case.context.name)
    if axis is None:
        return _open(target, actual)
    return _judge_along(axis, target, actual, by, case) or _open(target, actual)


def _judge_along(axis: Direction, target: Numeric, actual: Tendency, by: Threshold, case: Case) -> Answer | None:
    """Hold a rise or a fall against a target that counts along *axis*; ``None`` where the two are not changes of one kind."""
    if actual.direction is axis:
        return judge_figure(target, by, case).after(notes=(_told(texts.TENDENCY_IS_FIGURE, target, actual, by),))
    if _OPPOSITE.get(axis) is not actual.direction:
        return None
    against = _mirrored(by)
    note = _told(texts.OPPOSITE_FIGURE, target, actual, against)
    return judge_figure(target, evolve(against, text=shown(actual)), case).after(notes=(note,))


def _along(direction: Direction, actual: Threshold, measured: Direction | None) -> Threshold | None:
    """Return a bare figure on the axis of a target that points in *direction*; ``None`` where it may be a rise as well as a fall.

    -5% is the plain way to write a fall of 5 %; 5% beside 下降5% is one only where the name measures falls.
    """
    if direction is Direction.STEADY or (direction is Direction.UP and measured is not Direction.DOWN):
        return actual
    if direction is Direction.UP:
        return None
    figure = Fraction(actual.quantity.magnitude)
    if measured is Direction.DOWN:
        return actual if figure >= 0 else None
    return _mirrored(actual) if figure < 0 or (figure == 0 and actual.operator is Operator.EQ) else None


def _mirrored(figure: Threshold) -> Threshold:
    """Return a rise as a fall, a fall as a rise."""
    quantity = Quantity(-Fraction(figure.quantity.magnitude), figure.quantity.unit)
    return evolve(figure, operator=_MIRRORED.get(figure.operator, figure.operator), quantity=quantity)


def _told(text: Text, target: Value, actual: Tendency, figure: Threshold) -> Note:
    return Note(text(target=shown(target), actual=shown(actual), figure=str(figure)))


def _open(target: Value, actual: Value) -> Answer:
    return unanswered(Status.JUDGEMENT, texts.DIRECTION_OPEN(target=shown(target), actual=shown(actual)))
