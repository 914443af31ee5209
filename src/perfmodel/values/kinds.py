"""The kinds of value that a cell can hold, one class each. A whole cell is one value; its own text and the notes on it travel along.

Equality and hash go by meaning, never by writing: ``text``, ``notes`` and how a sign was written take no part. What every kind means, and its
interchange form, is told in ``docs/interchange.md``.
"""

from datetime import date
from typing import TYPE_CHECKING, cast

from attrs import evolve, field, frozen

from perfmodel.errors import ModelError
from perfmodel.messages import DEFAULT_LOCALE, Locale, Message, Note, Span
from perfmodel.quantities import Magnitude, Quantity, Unit
from perfmodel.slots import slot_filler
from perfmodel.terms import Degree, Direction, Term
from perfmodel.values import texts
from perfmodel.values.dates import PartialDate
from perfmodel.values.operators import Operator

if TYPE_CHECKING:
    from perfmodel.values.sets import FigureSet

__all__ = [
    "Approximation",
    "Blank",
    "Completion",
    "Deadline",
    "Description",
    "Every",
    "Interval",
    "Join",
    "Part",
    "Period",
    "Several",
    "Tendency",
    "Threshold",
    "Unreadable",
    "Value",
    "bound",
    "fill_approximation",
    "fill_interval",
    "fill_tendency",
    "fill_threshold",
    "unique",
    "with_notes",
]

Notes = tuple[Note, ...]


def _said(words: str | None) -> str | None:
    """What words come to for equality: white space and invisible marks aside, as table cells break lines anywhere."""
    return None if words is None else "".join(mark for mark in words if mark.isprintable() and not mark.isspace())


class _Meaning:
    """What all kinds can do. Writing and algebra are rooms of their own, loaded when somebody asks."""

    __slots__ = ()

    @property
    def acceptable(self) -> "FigureSet":
        """The exact set of figures or days that the value accepts. Raises `NotComparableError` where it sets none."""
        from perfmodel.values.algebra import acceptable  # noqa: PLC0415 - see the class

        return acceptable(cast("Value", self))

    def accepts(self, actual: Quantity | date | PartialDate) -> bool:
        """Whether *actual* reaches the target. Raises `IncompatibleUnitsError` and `NotComparableError`, never a false no."""
        from perfmodel.values.algebra import accepts  # noqa: PLC0415 - see the class

        return accepts(cast("Value", self), actual)

    def implies(self, other: "Value") -> bool:
        """Whether whatever reaches this target reaches *other* too. Raises as `accepts` does."""
        from perfmodel.values.algebra import implies  # noqa: PLC0415 - see the class

        return implies(cast("Value", self), other)

    def is_disjoint(self, other: "Value") -> bool:
        """Whether nothing can reach both. Raises as `accepts` does."""
        from perfmodel.values.algebra import is_disjoint  # noqa: PLC0415 - see the class

        return is_disjoint(cast("Value", self), other)

    def __str__(self) -> str:
        from perfmodel.values.formatting import format_value  # noqa: PLC0415 - see the class

        return format_value(cast("Value", self))


@frozen
class Threshold(_Meaning):
    """A figure and how the actual must lie to it: ≥95%, 150万元, 不低于80%. A bare figure is an equality; *sign_written* tells ``=95%`` from it."""

    operator: Operator
    quantity: Quantity
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)
    sign_written: bool = field(default=True, eq=False, repr=False)


@frozen
class Interval(_Meaning):
    """From a lower to an upper bound: 80%-90%, （80%，90%］, ≥2次且≤5次. A tolerance (20±2℃) also keeps its *center*.

    Raises `ModelError` (E304) if the bounds cross, are the same, or look the wrong way; `IncompatibleUnitsError` if they do not convert.
    """

    lower: Threshold
    upper: Threshold
    center: Quantity | None = field(default=None, eq=False)
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        low, high = self.lower, self.upper
        signs_fit = low.operator in {Operator.GE, Operator.GT} and high.operator in {Operator.LE, Operator.LT}
        if not signs_fit or not low.quantity < high.quantity:
            raise ModelError(texts.CROSSED_BOUNDS(lower=low.quantity, upper=high.quantity))


@frozen
class Approximation(_Meaning):
    """About so much: 约50人, 500余人, 十几个. *magnitude* is the figure named (``None`` for 几十); the bounds say what is still meant.

    A bound is ``None`` where the words set none (上千 has no upper). Two are equal when their bounds are: 约1万元 is 约10000元.
    """

    magnitude: Magnitude | None = field(eq=False)
    unit: Unit = field(eq=False)
    lower: Threshold | None
    upper: Threshold | None
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)


class Every(Term):
    """How often a recurring deadline comes round."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@frozen
class Deadline(_Meaning):
    """A day to be done by: 2024年12月31日前, 12月底, 每月10日前, 项目启动后30日内.

    ``<=`` means by the last day of *date*, ``<`` before its first. A recurring one says *every*; a relative one has *after* and *within* instead of a date.
    """

    operator: Operator
    date: "PartialDate | None" = None
    every: Every | None = None
    after: str | None = field(default=None, eq=_said)
    within: Quantity | None = None
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if (self.date is None) is (self.within is None):
            raise ModelError(texts.NO_DATE())


@frozen
class Period(_Meaning):
    """From one date to another, both included: 2023.07-2024.01, 全年 (whose year only the context can tell)."""

    start: PartialDate | None
    end: PartialDate | None
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)


@frozen
class Tendency(_Meaning):
    """A direction without a set of acceptable figures: 有所提高, 逐步下降, 保持稳定, 较上年提高5%. *degree* is the adverb as written."""

    direction: Direction
    degree: str | None = field(default=None, eq=_said)
    by: Threshold | None = None
    baseline: str | None = field(default=None, eq=_said)
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)


@frozen
class Completion(_Meaning):
    """A word for how far it was done: 已完成, 基本达到, 未完成 — with the *reason* where the cell gives one."""

    degree: Degree
    reason: str | None = field(default=None, eq=_said)
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)


@frozen
class Description(_Meaning):
    """Words that set a standard nobody can count: 功能完好无损, 按工作要求完成, 是. Equal when they say the same, white space aside."""

    text: str = field(eq=_said)
    notes: Notes = field(default=(), eq=False, repr=False)


class Join(Term):
    """Whether all parts of a cell are asked for, or any of them (only where it says 或)."""

    ALL = "all"
    ANY = "any"


@frozen
class Part:
    """One of several values in a cell, with the words that name it: 省级 in 省级3个."""

    label: str | None = field(eq=_said)
    value: "Value"


@frozen
class Several(_Meaning):
    """Several values in one cell: 省级3个，市级5个. Never nested."""

    join: Join
    parts: tuple[Part, ...]
    text: str | None = field(default=None, eq=False, repr=False)
    notes: Notes = field(default=(), eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not self.parts or any(isinstance(part.value, Several) for part in self.parts):
            raise ModelError(texts.NO_LIST())


@frozen
class Blank(_Meaning):
    """Nothing was set: an empty cell, /, 无, ——, 不适用."""

    text: str | None = field(default=None, eq=False)
    notes: Notes = field(default=(), eq=False, repr=False)


@frozen
class Unreadable(_Meaning):
    """A cell that was refused: where it stops making sense, why, and what was probably meant (both readings where there are two)."""

    text: str
    span: Span
    message: Message = field(eq=False)
    suggestions: tuple[str, ...] = ()
    notes: Notes = field(default=(), eq=False, repr=False)

    @property
    def code(self) -> str:
        """The code of the refusal (E1xx; E3xx for an impossible date)."""
        return self.message.code

    @property
    def meant(self) -> Message | None:
        """The suggestions as a question (是否应为 100%？), if there are any."""
        if not self.suggestions:
            return None
        text = texts.CARET_SUGGESTION if len(self.suggestions) == 1 else texts.CARET_SUGGESTIONS
        return text(suggestions=self.suggestions)

    def describe(self, locale: Locale = DEFAULT_LOCALE) -> str:
        """Return the refusal as people read it: the message, the cell, and a caret line under what is wrong."""
        from perfmodel.values.caret import draw  # noqa: PLC0415 - only a refusal that is shown needs drawing

        return draw(self, locale)


Value = (
    Threshold
    | Interval
    | Approximation
    | Deadline
    | Period
    | Tendency
    | Completion
    | Description
    | Several
    | Blank
    | Unreadable
)
"""What a cell can mean."""

fill_threshold = slot_filler(Threshold)
fill_interval = slot_filler(Interval)
fill_approximation = slot_filler(Approximation)
fill_tendency = slot_filler(Tendency)
"""What the parser makes most, without attrs' ``__init__``, for the parser (see `perfmodel.slots`)."""


def bound(operator: Operator, quantity: Quantity) -> Threshold:
    """Return a threshold that is a part of another value, so that it has no text and no notes of its own."""
    return fill_threshold(operator, quantity, None, (), True)  # noqa: FBT003 - a sign is what makes it a bound


def unique(*notes: Note) -> Notes:
    """Return *notes* without those that an earlier one said already: two bounds may ask the context the same."""
    return tuple(note for place, note in enumerate(notes) if note not in notes[:place])


def with_notes(value: Value, *notes: Note) -> Value:
    """Return *value* with *notes* added after those it has."""
    return evolve(value, notes=(*value.notes, *notes)) if notes else value
