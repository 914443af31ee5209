"""How the peers' table counts, and what it holds the tools against."""

import pytest
from attrs import evolve

from benchmarks.cells import TEXTS
from benchmarks.peers import by_floor, by_perfmodel
from benchmarks.peers.expectations import Counts, count, load
from benchmarks.peers.measuring import Measured
from benchmarks.peers.reading import Reading, beside
from benchmarks.peers.table import Row, table

MEANINGS = load()


def one(cell: str, reading: Reading | None) -> Counts:
    """Count a single cell."""
    return count([cell], {cell: reading}, MEANINGS)


def test_a_cell_read_whole_is_right() -> None:
    """Sign, number and unit; the same number in other digits too."""
    counts = one("≥95%", Reading("95.0", "%", ">="))
    assert counts == Counts(
        cells=1, figures=1, signed=1, words=0, right=1, right_figures=1, right_signed=1, right_words=0, silent=0
    )


@pytest.mark.parametrize(
    ("cell", "reading"),
    [
        ("≥95%", Reading("95", "%")),
        ("≥95%", Reading("95", "%", "<=")),
        ("≥95%", Reading("0.95", "%", ">=")),
        ("150万元", Reading("150", "元")),
        ("2km", Reading("2", "米")),
        ("2024年12月31日前", Reading("2024-12-01", "date", "<=")),
        ("100百", Reading("10000", "")),
        ("有所提高", Reading("1", "")),
        ("有所下降", Reading(direction="up")),
    ],
)
def test_a_wrong_answer_is_a_silent_error(cell: str, reading: Reading) -> None:
    """A lost sign too: to whoever takes the answer for the cell, at least 95 % has become 95 %."""
    counts = one(cell, reading)
    assert (counts.right, counts.silent) == (0, 1)


@pytest.mark.parametrize(("cell", "reading"), [("≥95%", None), ("1个", Reading("1")), ("有所提高", None)])
def test_what_is_left_out_is_no_silent_error(cell: str, reading: Reading | None) -> None:
    """Nor is it right."""
    counts = one(cell, reading)
    assert (counts.right, counts.silent) == (0, 0)


def test_what_cannot_be_read_is_right_to_refuse() -> None:
    """100百 means nothing."""
    assert one("100百", None).right == 1


def test_no_sign_is_the_sign_of_equality() -> None:
    """A tool that knows no signs reads the cells that have none."""
    assert one("1个", Reading("1", "个")).right == one("1个", Reading("1", "个", "=")).right == 1


def test_a_unit_that_a_tool_does_not_tell_is_not_made_up_from_the_rest() -> None:
    """A figure that is the whole text, but for its sign, has no unit; of any other the unit is not known."""
    assert beside("≥50", 1, 3) == ""
    assert beside("50个", 0, 2) is None
    assert beside("第50", 1, 3) is None


def test_the_examples_have_meanings() -> None:
    """Every cell that is timed without a published document."""
    assert {text for text, _ in TEXTS} <= MEANINGS.keys()


def test_we_read_what_the_table_says() -> None:
    """All of it, without knowing what stands around the cells."""
    readings = {cell: by_perfmodel.told(by_perfmodel.read(cell), cell) for cell in MEANINGS}
    assert {cell: reading for cell, reading in readings.items() if not MEANINGS[cell].is_met_by(reading)} == {}


def test_the_floor_is_no_parser() -> None:
    """It reads what is sign, digits and a unit that it knows; a scale that it does not know makes its figure wrong."""
    asked = {cell: by_floor.read(cell) for cell in ("≤28万元", "1个", "15万")}
    readings = {cell: by_floor.told(answer, cell) for cell, answer in asked.items()}
    assert (one("≤28万元", readings["≤28万元"]).right, one("1个", readings["1个"]).right) == (1, 1)
    assert one("15万", readings["15万"]).silent == 1


def test_the_earlier_rows_stand_only_beside_the_same_cells() -> None:
    """They were measured on the 101 cells of a published document."""
    counts = evolve(one("1个", None), cells=101)
    measured = Measured(version="1", counts=counts, seconds=2e-6, floor=1e-6, to_import=0.1, megabytes=20)
    assert "measured earlier" in table([Row("tool", "", measured)])
    assert "measured earlier" not in table([Row("tool", "", evolve(measured, counts=evolve(counts, cells=52)))])


def test_the_table_is_markdown() -> None:
    """With times, and the ratio to the floor."""
    measured = Measured("1.2", one("1个", None), seconds=250e-6, floor=2e-6, to_import=0.1, megabytes=20.4)
    head, rule, row = table([Row("tool", "(so)", measured)]).splitlines()
    assert head.startswith("| tool | right /1 | number+unit /1 | operator /0 | qualitative /0 | silent errors |")
    assert rule.count("|") == head.count("|") == row.count("|")
    assert row == "| tool 1.2 (so) | 0 | 0 | 0 | 0 | 0 | 250 | 125 | 100 | 20 |"
