"""Words: actuals that name a degree (基本达成), targets that are a tendency, a description or a yes or no.

Bands and default shares are the rule set's (财预〔2020〕10号). Words that name no degree, or point against the target, are left to people: not scored,
never full or nothing in silence.
"""

import unicodedata
from fractions import Fraction

from perfmodel.messages import Note
from perfmodel.rules.texts import STANDINGS
from perfmodel.scoring import texts
from perfmodel.scoring.answer import Answer, Case, apply, decided, unanswered
from perfmodel.scoring.formulas import Figures
from perfmodel.scoring.reading import shown
from perfmodel.scoring.trace import Shown, Step, StepKind
from perfmodel.terms import Degree, Direction, Status
from perfmodel.values import (
    Approximation,
    Completion,
    Deadline,
    Description,
    Interval,
    Period,
    Tendency,
    Threshold,
    Value,
)

__all__ = ["YES_AND_NO", "is_yes_or_no", "judge_completion", "judge_degree", "judge_words", "says_the_same"]

YES_AND_NO = frozenset({"是", "否"})
"""The two answers of a yes-or-no indicator."""

_OPPOSITE = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}


def judge_completion(actual: Completion, case: Case) -> Answer:
    """Return the default points of the degree that *actual* names."""
    note = Note(texts.DEGREE_DEFAULT(actual=shown(actual), degree=texts.DEGREES[actual.degree]()))
    return judge_degree(actual.degree, case).after(notes=(note,))


def judge_degree(degree: Degree, case: Case) -> Answer:
    """Return the default points of *degree*: its band, then its share of the weight."""
    rules = case.rules
    chosen = rules.qualitative.shares.of(degree)
    band = rules.qualitative.bands.named(chosen.band)
    share = Fraction(chosen.share)
    text = texts.BAND(
        degree=texts.DEGREES[degree](),
        band=band.words,
        lower=Shown(Fraction(band.lower) * 100),
        upper=Shown(Fraction(band.upper) * 100),
        share=Shown(share * 100),
        standing=STANDINGS[rules.qualitative.shares.source.standing.value](),
    )
    step = Step(
        kind=StepKind.BAND,
        rule=f"{rules.id}/{rules.formulas.qualitative.use}",
        source=rules.qualitative.bands.source,
        inputs={"degree": degree.value, "lower": band.lower, "upper": band.upper},
        result=chosen.share,
        text=text,
    )
    return apply("qualitative", Figures(weight=case.weight, share=share), case).after(step).judged()


def judge_words(target: Value, actual: Value, case: Case) -> Answer:
    """Return the points of *actual* against a *target* in words: the same words or the same direction is reached, else it is for people to say."""
    if isinstance(target, Tendency) and isinstance(actual, Tendency):
        return _judge_direction(target, actual, case)
    if (
        isinstance(target, Description)
        and isinstance(actual, Description)
        and is_yes_or_no(target)
        and is_yes_or_no(actual)
    ):
        return _judge_yes_or_no(target, actual, case)
    if says_the_same(target, actual):
        note = Note(texts.SAME_WORDS(actual=actual.text))
        return judge_degree(Degree.REACHED, case).after(notes=(note,))
    return _left_to_people(target, actual)


def is_yes_or_no(value: Description) -> bool:
    """Whether *value* is one of the two answers of a yes-or-no indicator."""
    return _plain(value.text) in YES_AND_NO


def says_the_same(target: Value, actual: Value) -> bool:
    """Whether the two cells say the same, white space, width and closing punctuation aside."""
    return bool(actual.text) and _plain(target.text or "") == _plain(actual.text or "")


def _judge_direction(target: Tendency, actual: Tendency, case: Case) -> Answer:
    if target.direction is actual.direction:
        note = Note(texts.SAME_DIRECTION(target=shown(target), actual=shown(actual)))
        return judge_degree(Degree.REACHED, case).after(notes=(note,))
    if _OPPOSITE.get(target.direction) is actual.direction:
        return unanswered(Status.JUDGEMENT, texts.OPPOSITE_DIRECTION(target=shown(target), actual=shown(actual)))
    return _left_to_people(target, actual)


def _left_to_people(target: Value, actual: Value) -> Answer:
    """Return that words do not tell whether the target is reached, and what to state instead: a figure, a date or a degree."""
    wanted = texts.FREE_WORDS
    if isinstance(target, Threshold | Interval | Approximation):
        wanted = texts.FIGURE_WANTED
    elif isinstance(target, Deadline | Period):
        wanted = texts.DATES_UNCLEAR
    return unanswered(Status.JUDGEMENT, wanted(target=shown(target), actual=shown(actual)))


def _judge_yes_or_no(target: Description, actual: Description, case: Case) -> Answer:
    """Direct award: the same answer is the full weight, the other nothing (财预〔2021〕101号)."""
    same = _plain(target.text) == _plain(actual.text)
    text = (
        texts.ANSWER_AS_ASKED(actual=actual.text, weight=Shown(case.weight))
        if same
        else texts.OTHER_ANSWER(actual=actual.text, target=target.text)
    )
    points = case.weight if same else Fraction(0)
    return decided("qualitative", points, text, case, target=target.text, actual=actual.text)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).rstrip("。.;,、!")
