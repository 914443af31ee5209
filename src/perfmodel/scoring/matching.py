"""Matching: which mechanism a target and an actual take, by the kinds of value they are."""

from collections.abc import Sequence

from attrs import evolve

from perfmodel.messages import Note
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, apply, unanswered
from perfmodel.scoring.formulas import Figures
from perfmodel.scoring.numeric import judge_figure, judge_nothing
from perfmodel.scoring.reading import completion_beside, shown
from perfmodel.scoring.tendencies import judge_by_figure, judge_figure_by_tendency
from perfmodel.scoring.timing import judge_date
from perfmodel.scoring.trace import Step
from perfmodel.scoring.words import judge_completion, judge_words, says_the_same
from perfmodel.terms import Status
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Interval,
    Join,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)

__all__ = ["judge", "pairs_of"]

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
        case Blank(), _:
            return unanswered(Status.MISSING, texts.NO_TARGET())
        case _, Completion():
            return judge_completion(actual, case)
        case _, Blank():
            return _judge_blank(target, actual, case)
        case Several(), _:
            return _judge_several(target, actual, case)
        case Threshold() | Interval() | Approximation(), Threshold() | Interval() | Approximation():
            return _judge_figure(target, actual, case)
        case Threshold() | Interval() | Approximation(), Tendency(by=Threshold() as by):
            return judge_figure_by_tendency(target, actual, by, case)
        case Threshold() | Interval() | Approximation(), Deadline() | Period():
            return unanswered(Status.INCOMPARABLE, texts.INCOMPARABLE(target=shown(target), actual=shown(actual)))
        case Deadline() | Period(), Deadline() | Period() | Threshold():
            return judge_date(target, actual, case)
        case Tendency(by=Threshold() as by), _:
            return judge_by_figure(target, by, actual, case) or judge_words(target, actual, case)
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
    """Score part by part, by label where all parts have one, else by place: the mean; the best where any will do."""
    if target.join is Join.ANY:
        return _judge_any(target, actual, case)
    pairs = pairs_of(target, actual)
    if pairs is None:
        return unanswered(Status.JUDGEMENT, texts.PARTS_DIFFER(target=shown(target), actual=shown(actual)))
    answers = [judge(wanted, stated, case) for wanted, stated in pairs]
    points = tuple(answer.points for answer in answers if answer.points is not None)
    notes = tuple(note for answer in answers for note in answer.notes)
    unscored = next((answer for answer in answers if answer.points is None), None)
    if unscored is not None:
        return evolve(unscored, notes=notes)
    steps = _steps_by_part(target, answers)
    mean = apply("several", Figures(weight=case.weight, parts=points), case).after(*steps, notes=notes)
    return mean.judged() if any(answer.status is Status.JUDGEMENT for answer in answers) else mean


def _judge_any(target: Several, actual: Value, case: Case) -> Answer:
    """Hold what is stated, one answer or several, against each part that it can be held against: the best counts."""
    pairs = pairs_of(target, actual)
    if pairs is None:
        stated = [part.value for part in actual.parts] if isinstance(actual, Several) else [actual]
        pairs = [(part.value, answer) for part in target.parts for answer in stated]
    answers = [judge(wanted, answer, case) for wanted, answer in pairs]
    return max(answers, key=lambda answer: -1 if answer.points is None else answer.points)


def _steps_by_part(target: Several, answers: Sequence[Answer]) -> tuple[Step, ...]:
    """Return the steps of every part, each step saying which part it is of."""
    names = [part.label or texts.PART(number=number) for number, part in enumerate(target.parts, start=1)]
    return tuple(
        evolve(step, text=texts.OF_PART(part=name, step=step.text))
        for name, answer in zip(names, answers, strict=True)
        for step in answer.steps
    )


def pairs_of(target: Several, actual: Value) -> list[tuple[Value, Value]] | None:
    """Return the parts of *target* with those of *actual* that answer them: by label where all have one, else by place; ``None`` where they differ."""
    if not isinstance(actual, Several) or len(actual.parts) != len(target.parts):
        return None
    by_label = {part.label: part.value for part in actual.parts}
    labels = [part.label for part in target.parts]
    if None not in by_label and set(labels) == set(by_label):
        return [(part.value, by_label[part.label]) for part in target.parts]
    return [(wanted.value, stated.value) for wanted, stated in zip(target.parts, actual.parts, strict=True)]
