"""What types cannot say about a rule set: bands and grades without gap or overlap, sums, shares inside their bands."""

from decimal import Decimal
from functools import partial
from itertools import pairwise

import attrs

from perfmodel.rules import texts
from perfmodel.rules.lines import KeyPath
from perfmodel.rules.ruleset import WHOLE, Band, GradeBand, RuleSet
from perfmodel.rules.schema import Reader, gathered
from perfmodel.terms import Degree

__all__ = ["check"]

_MOST_PLACES = 6  # more decimals than money or points are ever written with


def check(rules: RuleSet, reader: Reader) -> None:
    """Refuse a rule set whose parts do not fit together: `Faults`, all of them."""
    checks = (_check_points, _check_bands, _check_grades, _check_shares, _check_late_share, _check_places)
    gathered(partial(each, rules, reader) for each in checks)


def _check_late_share(rules: RuleSet, reader: Reader) -> None:
    _within(rules.formulas.deadline.late_share, Decimal(0), Decimal(1), ("formulas", "deadline", "late_share"), reader)


def _check_places(rules: RuleSet, reader: Reader) -> None:
    for path, places in ((("rounding", "places"), rules.rounding.places), (("split", "places"), rules.split.places)):
        _within(Decimal(places), Decimal(0), Decimal(_MOST_PLACES), path, reader)


def _check_points(rules: RuleSet, reader: Reader) -> None:
    path = ("weights", "points")
    points: dict[str, Decimal] = attrs.asdict(rules.weights.points)
    for name, figure in points.items():
        _within(figure, Decimal(0), WHOLE, (*path, name), reader)
    if sum(points.values()) != WHOLE:
        reader.refuse(path, texts.WRONG_SUM, found=sum(points.values()), expected=WHOLE)


def _check_bands(rules: RuleSet, reader: Reader) -> None:
    bands = rules.qualitative.bands
    _cover(
        {"bottom": bands.bottom, "middle": bands.middle, "top": bands.top}, Decimal(1), ("qualitative", "bands"), reader
    )


def _check_grades(rules: RuleSet, reader: Reader) -> None:
    grades = rules.grades
    _cover(
        {"poor": grades.poor, "fair": grades.fair, "good": grades.good, "excellent": grades.excellent},
        WHOLE,
        ("grades",),
        reader,
    )


def _check_shares(rules: RuleSet, reader: Reader) -> None:
    for degree in Degree:
        given = rules.qualitative.shares.of(degree)
        band = rules.qualitative.bands.named(given.band)
        if not (band.lower <= given.share < band.upper or given.share == band.upper == 1):
            path = ("qualitative", "shares", degree.value, "share")
            ends = ("qualitative", "bands", given.band.value)
            reader.refuse(path, texts.SHARE_OUTSIDE_BAND, ends, found=given.share, lower=band.lower, upper=band.upper)


def _cover(bands: dict[str, Band] | dict[str, GradeBand], whole: Decimal, path: KeyPath, reader: Reader) -> None:
    """Refuse bands, lowest first, that do not cover 0 to *whole* without gap or overlap."""
    for name, band in bands.items():
        if band.lower >= band.upper:
            reader.refuse((*path, name), texts.WRONG_ORDER, lower=band.lower, upper=band.upper)
    names = tuple(bands)
    _meet(Decimal(0), bands[names[0]].lower, (*path, names[0]), (*path, names[0]), reader)
    for below, above in pairwise(names):
        _meet(bands[below].upper, bands[above].lower, (*path, above), (*path, below), reader)
    _meet(bands[names[-1]].upper, whole, (*path, names[-1]), (*path, names[-1]), reader)


def _meet(end: Decimal, start: Decimal, path: KeyPath, beside: KeyPath, reader: Reader) -> None:
    if end < start:
        reader.refuse(path, texts.GAP, beside, below=end, above=start)
    if end > start:
        reader.refuse(path, texts.OVERLAP, beside, below=start, above=end)


def _within(figure: Decimal, lower: Decimal, upper: Decimal, path: KeyPath, reader: Reader) -> None:
    if not lower <= figure <= upper:
        reader.refuse(path, texts.OUT_OF_RANGE, found=figure, lower=lower, upper=upper)
