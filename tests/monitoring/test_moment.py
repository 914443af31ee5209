"""The day of a check: an argument, in the document's year or after it."""

from datetime import UTC, date, datetime
from typing import cast

import pytest

from perfmodel.errors import ModelError
from perfmodel.monitoring.moment import moment_of


def test_a_day_before_the_year_is_refused() -> None:
    """Nothing was due then."""
    with pytest.raises(ModelError) as caught:
        moment_of(date(2023, 12, 31), 2024)
    assert caught.value.code == "L902"


def test_a_day_after_the_year_asks_for_all_of_it() -> None:
    """Twelve months, and a note."""
    moment = moment_of(date(2025, 2, 3), 2024)
    assert (moment.month, [note.code for note in moment.notes]) == (12, ["N182"])


def test_without_a_year_the_days_own_counts() -> None:
    """With a note."""
    moment = moment_of(date(2024, 8, 31), None)
    assert (moment.year, moment.month, [note.code for note in moment.notes]) == (2024, 8, ["N181"])


def test_a_moment_of_the_clock_is_its_day() -> None:
    """A datetime is taken for its date; anything else is no day."""
    assert moment_of(datetime(2024, 8, 31, 23, 59, tzinfo=UTC), 2024).on == date(2024, 8, 31)
    with pytest.raises(ModelError) as caught:
        moment_of(cast("date", "2024-08-31"), 2024)
    assert caught.value.code == "L901"
