"""The day of a check: where it lies in the document's year, and how much of the year it asks for."""

from datetime import date
from fractions import Fraction

from attrs import frozen

from perfmodel.errors import ModelError
from perfmodel.messages import Note
from perfmodel.monitoring import texts

__all__ = ["Moment", "moment_of"]


@frozen
class Moment:
    """The day *on*, in the plan's *year* or after it, and what has to be said about it."""

    on: date
    year: int
    notes: tuple[Note, ...] = ()

    @property
    def month(self) -> int:
        """The month of the check, counted whole; after the year all of its twelve."""
        return 12 if self.on.year > self.year else self.on.month

    @property
    def share(self) -> Fraction:
        """The share of the year by its months: m ÷ 12."""
        return Fraction(self.month, 12)


def moment_of(on: date, year: int | None) -> Moment:
    """Return the moment of a check on the day *on* of a document of *year*; without one, the day's own.

    Raises `ModelError` (L901, L902) for what is no day, or one before the year: nothing was due then. After the year all of it is due.
    """
    if not isinstance(on, date):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types pass texts
        raise ModelError(texts.NOT_A_DAY(value=repr(on)))
    day = date(on.year, on.month, on.day)  # a moment of the clock is its day
    if year is None:
        return Moment(day, day.year, (Note(texts.YEAR_OF_THE_DAY(year=day.year)),))
    if day.year < year:
        raise ModelError(texts.BEFORE_THE_YEAR(day=day, year=year))
    return Moment(day, year, (Note(texts.AFTER_THE_YEAR(day=day, year=year)),) if day.year > year else ())
