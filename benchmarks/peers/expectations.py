"""What published cells mean, set by hand in ``expected.tsv``, and how many of them a tool reads so."""

import csv
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from attrs import frozen

from benchmarks.peers.reading import Reading

__all__ = ["Counts", "Expectation", "count", "load"]


@frozen
class Expectation:
    """What a cell means: a figure, a tendency, words (`direction` is ``"text"``), or nothing that can be read (``"unreadable"``)."""

    number: str
    units: tuple[str, ...]
    operators: tuple[str, ...]
    direction: str

    @property
    def is_signed(self) -> bool:
        """Whether the cell has a sign that its meaning hangs on."""
        return bool(self.number) and "=" not in self.operators

    def has_the_number_of(self, reading: Reading) -> bool:
        """Tell whether the number is the cell's."""
        return reading.number is not None and _worth(reading.number) == _worth(self.number)

    def has_the_figure_of(self, reading: Reading) -> bool:
        """Tell whether number and unit are the cell's."""
        return self.has_the_number_of(reading) and reading.unit in self.units

    def is_met_by(self, reading: Reading | None) -> bool:
        """Tell whether the whole meaning was read. No sign told is ``=``; an unreadable cell wants no reading."""
        if reading is None:
            return self.direction == "unreadable"
        if self.number:
            return self.has_the_figure_of(reading) and (reading.operator or "=") in self.operators
        return reading == Reading(direction=self.direction)

    def is_belied_by(self, reading: Reading | None) -> bool:
        """Tell whether the answer says something else than the cell: another figure, unit or sign (a lost one too), or a figure for words.

        What is only left out, the whole answer or its unit, can be seen and is no such error.
        """
        if reading is None:
            return False
        if not self.number or not self.has_the_number_of(reading):
            return not self.is_met_by(reading)
        return reading.unit not in {None, *self.units} or (reading.operator or "=") not in self.operators


@frozen
class Counts:
    """Over some cells: how many there are of each sort, and how many of each a tool reads right."""

    cells: int
    figures: int
    signed: int
    words: int
    right: int
    right_figures: int
    """Number and unit, whatever became of the sign."""
    right_signed: int
    """Number and sign, whatever became of the unit."""
    right_words: int
    silent: int
    """Wrong answers that look like answers."""


def load() -> dict[str, Expectation]:
    """Return the meanings by text."""
    with Path(__file__).with_name("expected.tsv").open(encoding="utf-8", newline="") as file:
        return {row["text"]: _expectation(row) for row in csv.DictReader(file, delimiter="\t")}


def count(cells: Sequence[str], readings: Mapping[str, Reading | None], meanings: Mapping[str, Expectation]) -> Counts:
    """Hold the *readings* of *cells* against their *meanings*."""
    pairs = [(meanings[cell], readings[cell]) for cell in cells]
    figures = [(meaning, reading) for meaning, reading in pairs if meaning.number]
    signed = [(meaning, reading) for meaning, reading in figures if meaning.is_signed]
    words = [
        (meaning, reading) for meaning, reading in pairs if not meaning.number and meaning.direction != "unreadable"
    ]
    return Counts(
        cells=len(pairs),
        figures=len(figures),
        signed=len(signed),
        words=len(words),
        right=sum(meaning.is_met_by(reading) for meaning, reading in pairs),
        right_figures=sum(reading is not None and meaning.has_the_figure_of(reading) for meaning, reading in figures),
        right_signed=sum(
            reading is not None and reading.operator in meaning.operators and meaning.has_the_number_of(reading)
            for meaning, reading in signed
        ),
        right_words=sum(meaning.is_met_by(reading) for meaning, reading in words),
        silent=sum(meaning.is_belied_by(reading) for meaning, reading in pairs),
    )


def _expectation(row: Mapping[str, str]) -> Expectation:
    return Expectation(
        row["number"], tuple(row["unit"].split("|")), tuple(row["operator"].split("|")), row["direction"]
    )


def _worth(number: str | None) -> Fraction | str | None:
    """Return what compares equal for ``0.40`` and ``2/5``; a date stays its text."""
    try:
        return Fraction(number) if number is not None else None
    except ValueError:
        return number
