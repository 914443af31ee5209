"""The table of ratios: every benchmark times what is ours and a floor in turns, and one table at the end sets them side by side."""

from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
from attrs import frozen
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.cells import Cell
from perfmodel.values import Value

AddRow = Callable[["Row"], None]
"""The type of the fixture `table`."""


@frozen
class Row:
    """One line of the table: what ours and the floor take, in seconds or in another *unit*, and the bar that the ratio is to stay under."""

    name: str
    ours: float
    floor: float
    bar: str = ""
    remark: str = ""
    unit: str = ""

    @property
    def ratio(self) -> float:
        """How many times the floor ours takes."""
        return self.ours / self.floor


@frozen
class Race:
    """Two ways to deal with the same cells. What ours answers is checked after every round, off the clock."""

    name: str
    batches: Iterator[list[Cell]]  # one a round, all of one length
    ours: Callable[[list[Cell]], list[Value]]
    floor: Callable[[list[Cell]], object]
    bar: str = ""


RunRace = Callable[[Race], None]
"""The type of the fixture `race`."""

collect_ignore = ["peers"]
"""No benchmarks of pytest's: a peer can be imported in its own environment alone."""

ROUNDS = 200
ROWS = pytest.StashKey[list[Row]]()


@pytest.fixture
def table(request: pytest.FixtureRequest) -> AddRow:
    """Return the function that adds a row to the table."""
    return request.config.stash.setdefault(ROWS, []).append


@pytest.fixture
def race(benchmark: BenchmarkFixture, table: AddRow) -> RunRace:
    """Return the function that runs a race in this process, floor and ours in turns, and adds the time for one cell to the table."""

    def run(race: Race) -> None:
        floor_times: list[float] = []
        answers: list[list[Value]] = []
        size = 0

        def time_the_floor() -> tuple[tuple[list[Cell]], dict[str, object]]:
            nonlocal size
            batch = next(race.batches)
            size = len(batch)
            start = perf_counter()
            race.floor(batch)
            floor_times.append(perf_counter() - start)
            return (batch,), {}

        benchmark.pedantic(
            lambda batch: answers.append(race.ours(batch)),
            setup=time_the_floor,
            teardown=lambda batch: _check(batch, answers.pop()),
            rounds=ROUNDS,
        )
        if benchmark.stats is None:  # --benchmark-disable: run once, checked, not timed
            return
        # The least of many rounds counts: what disturbs a run only ever adds to it.
        table(Row(race.name, benchmark.stats["min"] / size, min(floor_times) / size, race.bar))

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table."""
    rows = terminalreporter.config.stash.get(ROWS, [])
    if not rows:
        return
    width = max(len(row.name) for row in rows)
    terminalreporter.section("ratios")
    terminalreporter.write_line(f"{'':{width}}  {'ours':>10}  {'floor':>10}  {'ratio':>6}  bar")
    for row in rows:
        times = f"{_shown(row.ours, row.unit):>10}  {_shown(row.floor, row.unit):>10}  {row.ratio:6.2f}"
        terminalreporter.write_line(f"{row.name:{width}}  {times}  {row.bar:8} {row.remark}".rstrip())


def _check(batch: list[Cell], values: list[Value]) -> None:
    for cell, value in zip(batch, values, strict=True):
        assert value == cell.value, cell.text
        assert value.text == cell.text


def _shown(seconds: float, unit: str) -> str:
    """Write a time in the largest unit that leaves a figure before the point, or whatever else in its own *unit*."""
    if unit:
        return f"{seconds:.0f} {unit}"
    for name, worth in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= worth:
            return f"{seconds / worth:.2f} {name}"
    return f"{seconds / 1e-9:.0f} ns"
