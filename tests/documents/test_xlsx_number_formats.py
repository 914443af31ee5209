"""What a cell shows of the number that it stores."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from perfmodel.documents.reading.number_formats import exact_number, is_date, is_rounded, shown_date, shown_number


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        ("0.95", "0%", "95%"),
        ("1", "0%", "100%"),
        ("0.955", "0.0%", "95.5%"),
        ("0.95", "0.00%", "95.00%"),
        ("0.955", "0%", "96%"),
        ("12.5", "General", "12.5"),
        ("1234.5", "#,##0.00", "1234.50"),
        ("150", '0"万元"', "150万元"),
        ("3", "0\\个", "3个"),
        ("0.5", "#.##", "0.5"),
        ("-3", '0;;"-"', "-3"),
        ("5", ";;;", "5"),
        ("7", "000", "007"),
        ("-3", "0.0;(0.0)", "(3.0)"),
        ("-3", "0_);[Red]\\-0", "-3"),
        ("0", '0;-0;"无"', "无"),
        ("78", "[$¥-804]#,##0.00", "¥78.00"),
        ("15000", "0,", "15"),
        ("0.25", "# ?/?", "0.25"),
        ("1500", "0.0E+00", "1500"),
        ("5", "[>3]0;0.0", "5"),
    ],
)
def test_a_number_is_read_as_its_format_shows_it(number: str, code: str, shown: str) -> None:
    """A person who sees 95% in a cell wrote 95%, whatever is stored."""
    assert shown_number(Decimal(number), code) == shown


@pytest.mark.parametrize(
    ("stored", "exact"),
    [
        (0.1 + 0.2, "0.3"),
        (0.955, "0.955"),
        (78, "78"),
        (1e21, "1" + "0" * 21),
        (2 / 3, "0.666666666666667"),
        (0.0, "0"),
    ],
)
def test_binary_noise_never_reaches_a_figure(stored: float, exact: str) -> None:
    """Floats are taken to the fifteen digits that the program itself keeps."""
    assert format(exact_number(stored), "f") == exact


def test_what_a_format_cuts_off_is_known() -> None:
    """0.955 shown as 96% says less than it stores; 0.95 shown as 95.00% does not."""
    assert is_rounded(Decimal("0.955"), "96%")
    assert not is_rounded(Decimal("0.95"), "95.00%")
    assert not is_rounded(Decimal(0), "无")


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("yyyy-mm-dd", "2024年12月31日"),
        ("mm-dd-yy", "2024年12月31日"),
        ('yyyy"年"m"月"', "2024年12月"),
        ('[$-804]m"月"d"日"', "12月31日"),
        ("d-mmm", "12月31日"),
        ("yyyy", "2024年"),
        ("yyyy/m/d h:mm", "2024年12月31日"),
    ],
)
def test_a_date_is_read_in_the_parts_that_are_shown(code: str, shown: str) -> None:
    """A month that is stored as its first day is read as the month."""
    assert is_date(code)
    assert shown_date(datetime(2024, 12, 31, 8, 30), code) == shown  # noqa: DTZ001 - cells have no time zone
    assert shown_date(date(2024, 12, 31), code) == shown


def test_times_and_durations_stay_what_they_are() -> None:
    """They are no dates."""
    assert shown_date(time(8, 30), "h:mm") == "08:30:00"
    assert shown_date(timedelta(hours=36), "[h]:mm") == "1 day, 12:00:00"
    assert not is_date("h:mm")
    assert not is_date('0"d"')
