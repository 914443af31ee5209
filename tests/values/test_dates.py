"""Partial dates: as precise as they were written."""

import pickle
from datetime import date

import pytest

from perfmodel.errors import ModelError
from perfmodel.values import PartialDate

WRITTEN = [
    ("2024-12-31", PartialDate(2024, 12, 31)),
    ("2024-02-29", PartialDate(2024, 2, 29)),
    ("2024-12", PartialDate(2024, 12)),
    ("2024", PartialDate(2024)),
    ("1000", PartialDate(1000)),
    ("9999", PartialDate(9999)),
    ("--12-31", PartialDate(month=12, day=31)),
    ("--02-29", PartialDate(month=2, day=29)),
    ("--12", PartialDate(month=12)),
    ("---10", PartialDate(day=10)),
    ("---31", PartialDate(day=31)),
]


@pytest.mark.parametrize(("text", "written"), WRITTEN)
def test_a_date_reads_and_writes(text: str, written: PartialDate) -> None:
    """The interchange form of every precision."""
    assert PartialDate.read(text) == written
    assert str(written) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "--",
        "---",
        "24",
        "2024-",
        "2024-1",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2023-02-29",
        "2024--31",
        "--13",
        "--02-30",
        "---32",
        "---00",
        "0999",
        "2024-12-31 ",
        "2024-12-31\n",
        "２０２４",
        "2024/12",
        "-12",
        "-12-31",
        "----10",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """A day that no calendar has, a gap, or another writing."""
    with pytest.raises(ModelError) as caught:
        PartialDate.read(text)
    assert caught.value.code == "E302"


@pytest.mark.parametrize(
    "parts",
    [
        (None, None, None),
        (2024, None, 31),
        (2024, 13, None),
        (2024, 0, None),
        (2024, 2, 30),
        (2023, 2, 29),
        (None, 4, 31),
        (None, None, 0),
        (None, None, 32),
        (0, 1, 1),
        (10000, None, None),
        (-1, None, None),
    ],
)
def test_a_date_that_no_calendar_has_is_refused(parts: tuple[int | None, int | None, int | None]) -> None:
    """The constructor guards the meaning; 29 February stands where no year is known."""
    with pytest.raises(ModelError, match="不是存在的日期"):
        PartialDate(*parts)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-12-31", date(2024, 12, 31), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("--12", None, None),
        ("--12-31", None, None),
        ("---10", None, None),
    ],
)
def test_a_date_has_a_first_and_a_last_day(text: str, first: date | None, last: date | None) -> None:
    """A month or a year means all its days; without a year there is none to name."""
    written = PartialDate.read(text)
    assert (written.first_day(), written.last_day()) == (first, last)


@pytest.mark.parametrize(
    ("text", "year", "filled"),
    [
        ("--12-31", 2024, "2024-12-31"),
        ("--12", 2024, "2024-12"),
        ("2023-12", 2024, "2023-12"),
        ("---10", 2024, "---10"),
        ("--12", None, "--12"),
        ("2023", 2024, "2023"),
        ("--02-29", 2024, "2024-02-29"),
    ],
)
def test_an_unknown_year_is_filled_in(text: str, year: int | None, filled: str) -> None:
    """A written year stays, and a day of any month has no year."""
    assert str(PartialDate.read(text).in_year(year)) == filled


def test_a_leap_day_has_no_common_year() -> None:
    """29 February cannot be put into 2023."""
    with pytest.raises(ModelError, match="“2023-2-29”不是存在的日期"):
        PartialDate(month=2, day=29).in_year(2023)


def test_dates_are_values() -> None:
    """Equal by their parts, hashable, immutable, picklable."""
    assert PartialDate(2024, 12) == PartialDate.read("2024-12") != PartialDate(2024)
    assert len({PartialDate(2024, 12), PartialDate(2024, 12), PartialDate(month=12)}) == 2
    assert pickle.loads(pickle.dumps(PartialDate(2024))) == PartialDate(2024)  # noqa: S301 - the bytes were made on this line
    with pytest.raises(AttributeError):
        PartialDate(2024).month = 1  # type: ignore[misc]  # what is tested
