"""One indicator added up over units."""

import attrs
import pytest

from perfmodel.model import Indicator
from perfmodel.quantities import Quantity
from perfmodel.scoring import Contribution, add_up, add_up_indicator, assess
from perfmodel.values import Threshold, parse
from tests.scoring.samples import ACTUALS, CONTENT, COUNT, DOCUMENT

Row = tuple[str, str | None]


def contributions(rows: list[Row]) -> list[Contribution]:
    """Return what units called 1, 2, 3 … state, with their funds in 万元."""
    return [
        Contribution(str(number), parse(cell, on_error="keep"), None if funds is None else Quantity(funds, "万元"))
        for number, (cell, funds) in enumerate(rows, start=1)
    ]


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        ([("3万元", None), ("5000元", None)], "3.5万元"),
        ([("12个", None), ("30个", None), ("0个", None)], "42个"),
        ([("12", None), ("30", None)], "42"),
        ([("≥12公里", None), ("≥800米", None)], "≥12.8公里"),
        ([("3亩", None), ("1亩", None)], "4亩"),
        ([("90%", "1"), ("80%", "3")], "82.5%"),
        ([("90%", "1"), ("800‰", "3")], "82.5%"),
        ([("300元/亩", "1"), ("200元/亩", "2")], "3分之700元/亩"),
        ([("0.3mg/L", "1"), ("0.5mg/L", "1")], "0.4mg/L"),
    ],
)
def test_absolutes_are_summed_and_ratios_weighed_by_funds(rows: list[Row], total: str) -> None:
    """In the first one's unit, exactly, with the sign that they share."""
    found = add_up(contributions(rows))
    assert (str(found.value), found.is_whole) == (total, True)


@pytest.mark.parametrize(("cell", "written"), [("=3亩", True), ("3亩", False), ("≥3亩", True)])
def test_a_sign_counts_as_written_where_it_was(cell: str, *, written: bool) -> None:
    """A bare figure stays bare."""
    value = add_up(contributions([(cell, None), (cell, None)])).value
    assert value is not None
    assert value.sign_written is written


@pytest.mark.parametrize(
    ("rows", "total", "codes"),
    [
        ([("12个", None), ("已完成", None)], "12个", ["S581"]),
        ([("12个", None), ("100百", None)], "12个", ["S581"]),
        ([("12个", None), ("", None)], "12个", ["S581"]),
        ([("12个", None), ("3家", None)], "12个", ["S582"]),
        ([("12个", None), ("3", None)], "12个", ["S582"]),
        ([("90%", "1"), ("80%", None)], "90%", ["S583"]),
        ([("90%", "1"), ("80%", "0")], "90%", ["S583"]),
        ([("90%", None), ("80%", None)], None, ["S583", "S583"]),
        ([("20℃", None), ("30℃", None)], None, ["S584"]),
        ([("≥12个", None), ("≤3个", None)], None, ["S585"]),
        ([("已完成", None)], None, ["S581"]),
        ([], None, []),
    ],
)
def test_what_cannot_be_added_is_told(rows: list[Row], total: str | None, codes: list[str]) -> None:
    """Unit by unit; what is left is not the whole."""
    found = add_up(contributions(rows))
    assert (found.value and str(found.value), [note.code for note in found.notes]) == (total, codes)
    assert not found.is_whole


def test_funds_of_other_money_do_not_weigh() -> None:
    """One rate of exchange is not the library's to choose."""
    abroad = Contribution("2", parse("80%"), Quantity(1, "万美元"))
    found = add_up([*contributions([("90%", "1")]), abroad])
    assert (str(found.value), [note.code for note in found.notes]) == ("90%", ["S586"])


def test_an_indicator_over_all_projects_that_have_it() -> None:
    """Targets and actuals, from one department's assessment or from many."""
    assessment = assess(DOCUMENT, ACTUALS)
    found = add_up_indicator([assessment, assessment], COUNT)
    assert (str(found.target.value), str(found.actual.value)) == ("≥40个", "38个")
    rate = add_up_indicator([assessment], CONTENT)
    assert (str(rate.target.value), str(rate.actual.value)) == ("≥90%", "81%")


def test_a_missing_actual_is_told() -> None:
    """The sum is not that of all."""
    found = add_up_indicator([assess(DOCUMENT, {"P1": ACTUALS["P1"]})], COUNT)
    assert (str(found.actual.value), [note.code for note in found.actual.notes]) == ("9个", ["S581"])
    assert isinstance(found.target.value, Threshold)


def test_other_indicators_take_no_part() -> None:
    """Only those of that key."""
    other = attrs.evolve(DOCUMENT.projects[0].indicators[0], key=attrs.evolve(COUNT, nth=2))
    assert isinstance(other, Indicator)
    document = attrs.evolve(DOCUMENT, projects=(attrs.evolve(DOCUMENT.projects[0], indicators=(other,)),))
    assert add_up_indicator([assess(document, {})], COUNT).target.value is None
