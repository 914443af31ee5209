"""Matching: which mechanism a target and an actual take, by the kinds of value they are."""

from attrs import evolve

from perfmodel.messages import Note
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, apply, unanswered
from perfmodel.scoring.formulas import Figures
from perfmodel.scoring.numeric import judge_figure, judge_nothing
from perfmodel.scoring.reading import completion_beside
from perfmodel.scoring.timing import judge_date
from perfmodel.scoring.words import judge_completion, judge_words, says_the_same
from perfmodel.terms import Status
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Interval,
    Join,
    Operator,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)

__all__ = ["judge"]

_NOTHING = frozenset({"无", "/", "／"})
"""What a cell says where there was nothing of the kind: 0 against a target of zero or an upper limit."""


def judge(target: Value, actual: Value, case: Case) -> Answer:
    """Return the points of *actual* against *target*, not yet rounded. A cell that no rule scores but that says the target again is reached."""
    answer = _judge(target, actual, case)
    if (
        answer.points is None
        and answer.status in {Status.JUDGEMENT, Status.INCOMPARABLE}
        and says_the_same(target, actual)
    ):
        return judge_words(target, actual, case)
    return answer


def _judge(target: Value, actual: Value, case: Case) -> Answer:  # noqa: C901, PLR0911 - a table: one arm for each pair of kinds
    match target, actual:
        case (Unreadable(), _) | (_, Unreadable()):
            return unanswered(Status.UNREADABLE)
        case _, Completion():
            return judge_completion(actual, case)
        case _, Blank():
            return _judge_blank(target, actual, case)
        case Blank(), _:
            return unanswered(Status.MISSING, texts.NO_TARGET())
        case Several(), _:
            return _judge_several(target, actual, case)
        case Threshold() | Interval() | Approximation(), Threshold() | Interval() | Approximation():
            return _judge_figure(target, actual, case)
        case Threshold() | Interval() | Approximation(), Tendency(by=Threshold() as by):
            return judge_figure(target, by, case).after(notes=(_by_figure(actual),))
        case Threshold() | Interval() | Approximation(), Deadline() | Period():
            return unanswered(
                Status.INCOMPARABLE, texts.INCOMPARABLE(target=target.text or target, actual=actual.text or actual)
            )
        case Deadline() | Period(), Deadline() | Period() | Threshold():
            return judge_date(target, actual, case)
        case Tendency(by=Threshold() as by), Threshold():
            return judge_figure(_at_least(by), actual, case)
        case Tendency(by=Threshold() as by), Tendency(by=Threshold() as reached) if (
            target.direction is actual.direction
        ):
            return judge_figure(_at_least(by), reached, case)
        case _:
            return judge_words(target, actual, case)


def _judge_blank(target: Value, actual: Blank, case: Case) -> Answer:
    if isinstance(target, Threshold) and (actual.text or "").strip() in _NOTHING:
        answer = judge_nothing(target, actual, case)
        if answer is not None:
            return answer
    return unanswered(Status.MISSING, texts.NO_ACTUAL())


def _judge_figure(
    target: Threshold | Interval | Approximation, actual: Threshold | Interval | Approximation, case: Case
) -> Answer:
    """Hold figures against each other; where they do not convert, a word of completion beside the actual's figure tells."""
    answer = judge_figure(target, actual, case)
    if answer.status is not Status.INCOMPARABLE:
        return answer
    word = completion_beside(actual.text or "", case.context)
    if word is None:
        return answer
    return judge_completion(word, case).after(
        notes=(Note(texts.WORD_BESIDE_FIGURE(actual=actual.text, word=word.text)),)
    )


def _judge_several(target: Several, actual: Value, case: Case) -> Answer:
    """Score part by part, by label where all parts have one, else by place: the mean, or the best where any will do."""
    pairs = _pairs(target, actual)
    if pairs is None:
        return unanswered(Status.JUDGEMENT, texts.PARTS_DIFFER(target=target.text or "", actual=actual.text or ""))
    answers = [judge(wanted, stated, case) for wanted, stated in pairs]
    if target.join is Join.ANY:
        return max(answers, key=lambda answer: -1 if answer.points is None else answer.points)
    points = tuple(answer.points for answer in answers if answer.points is not None)
    notes = tuple(note for answer in answers for note in answer.notes)
    unscored = next((answer for answer in answers if answer.points is None), None)
    if unscored is not None:
        return evolve(unscored, notes=notes)
    steps = tuple(step for answer in answers for step in answer.steps)
    mean = apply("several", Figures(weight=case.weight, parts=points), case).after(*steps, notes=notes)
    return mean.judged() if any(answer.status is Status.JUDGEMENT for answer in answers) else mean


def _pairs(target: Several, actual: Value) -> list[tuple[Value, Value]] | None:
    if not isinstance(actual, Several) or len(actual.parts) != len(target.parts):
        return None
    by_label = {part.label: part.value for part in actual.parts}
    labels = [part.label for part in target.parts]
    if None not in by_label and set(labels) == set(by_label):
        return [(part.value, by_label[part.label]) for part in target.parts]
    return [(wanted.value, stated.value) for wanted, stated in zip(target.parts, actual.parts, strict=True)]


def _at_least(by: Threshold) -> Threshold:
    """Return what a tendency asks for (提高5%) as the least to reach in its direction."""
    return evolve(by, operator=Operator.GE) if by.operator is Operator.EQ else by


def _by_figure(actual: Tendency) -> Note:
    return Note(texts.TENDENCY_IS_FIGURE(actual=actual.text or "", figure=str(actual.by.quantity) if actual.by else ""))
