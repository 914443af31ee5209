"""Dates as precise as they were written: a day, a month, a year, with or without the parts before it."""

import calendar
import re
from datetime import date

from attrs import evolve, frozen

from perfmodel.errors import ModelError
from perfmodel.values import texts

__all__ = ["PartialDate"]

_WRITTEN = re.compile(r"(?:(?P<year>\d{4})|-)(?:-(?P<month>\d{2})?(?:-(?P<day>\d{2}))?)?", re.ASCII)


@frozen
class PartialDate:
    """A date of which only some parts are known: ``2024-12-31``, ``2024-12``, ``2024``, ``--12-31`` and ``--12`` (any year), ``---10`` (any month).

    Raises `ModelError` (E302) for a day that no calendar has.

    >>> PartialDate(2024, 2).last_day(), str(PartialDate(month=12))
    (datetime.date(2024, 2, 29), '--12')
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        day = self.day
        year_fits = self.year is None or 1000 <= self.year <= 9999
        month_fits = self.month is None or 1 <= self.month <= 12
        if (
            not (year_fits and month_fits and (day is None or 1 <= day <= 28 or 28 < day <= self._days()))
            or self._has_gap()
        ):
            raise ModelError(texts.IMPOSSIBLE_DATE(date=f"{self.year or ''}-{self.month or ''}-{day or ''}"))

    def _has_gap(self) -> bool:
        return (self.year, self.month, self.day) == (None, None, None) or (
            self.year is not None and self.month is None and self.day is not None
        )

    def _days(self) -> int:
        if self.month is None:
            return 31
        return calendar.monthrange(self.year or 2024, self.month)[1]  # without a year, 29 February may be meant

    @classmethod
    def read(cls, text: str) -> "PartialDate":
        """Return the date that *text* writes in the interchange form. Raises `ModelError` (E302) for anything else."""
        match = _WRITTEN.fullmatch(text)
        if match is None or text.endswith("-"):
            raise ModelError(texts.IMPOSSIBLE_DATE(date=text))
        parts = (None if part is None else int(part) for part in match.group("year", "month", "day"))
        return cls(*parts)

    def in_year(self, year: int | None) -> "PartialDate":
        """Return the date with *year* put in where the text left it open."""
        return self if self.year is not None or year is None or self.month is None else evolve(self, year=year)

    def first_day(self) -> date | None:
        """Return the first day that the date may mean, or ``None`` if its year is unknown."""
        return None if self.year is None else date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> date | None:
        """Return the last day that the date may mean, or ``None`` if its year is unknown."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        if self.year is not None:
            return "-".join(
                [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part is not None]
            )
        if self.month is None:
            return f"---{self.day:02d}"
        return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day is not None else "")
