"""What types cannot say about a rule set: bands and grades without gap or overlap, sums, shares inside their bands."""

from decimal import Decimal
from itertools import pairwise

import attrs

from perfmodel.rules import texts
from perfmodel.rules.lines import KeyPath
from perfmodel.rules.monitoring import MonitoringRules
from perfmodel.rules.ruleset import WHOLE, Band, GradeBand, RuleSet
from perfmodel.rules.schema import Reader
from perfmodel.terms import Degree

__all__ = ["check"]

_WHOLE_SHARE = Decimal(1)
_MOST_PLACES = 6  # more decimals than money or points are ever written with


def check(rules: RuleSet, reader: Reader) -> None:
    """Refuse a rule set whose parts do not fit together."""
    _check_points(rules, reader)
    _check_bands(rules, reader)
    _check_shares(rules, reader)
    _within(rules.formulas.deadline.late_share, Decimal(0), Decimal(1), ("formulas", "deadline", "late_share"), reader)
    for path, places in ((("rounding", "places"), rules.rounding.places), (("split", "places"), rules.split.places)):
        _within(Decimal(places), Decimal(0), Decimal(_MOST_PLACES), path, reader)
    _check_monitoring(rules.monitoring, reader)


def _check_points(rules: RuleSet, reader: Reader) -> None:
    path = ("weights", "points")
    points: dict[str, Decimal] = attrs.asdict(rules.weights.points)
    for name, figure in points.items():
        _within(figure, Decimal(0), WHOLE, (*path, name), reader)
    if sum(points.values()) != WHOLE:
        reader.refuse(path, texts.WRONG_SUM, found=sum(points.values()), expected=WHOLE)


def _check_bands(rules: RuleSet, reader: Reader) -> None:
    bands, grades = rules.qualitative.bands, rules.grades
    _cover(
        {"bottom": bands.bottom, "middle": bands.middle, "top": bands.top}, Decimal(1), ("qualitative", "bands"), reader
    )
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
            reader.refuse(path, texts.SHARE_OUTSIDE_BAND, found=given.share, lower=band.lower, upper=band.upper)


def _check_monitoring(rules: MonitoringRules, reader: Reader) -> None:
    """Refuse lights and words that do not begin one after the other, or a whole plan that is not green."""
    budget, progress, outlook = rules.budget, rules.progress, rules.outlook
    _rise({"yellow": budget.yellow, "green": budget.green}, ("monitoring", "budget"), reader)
    _rise({"yellow": progress.yellow, "green": progress.green}, ("monitoring", "progress"), reader)
    _rise({"possible": outlook.possible, "certain": outlook.certain}, ("monitoring", "outlook"), reader)
    if progress.blue <= _WHOLE_SHARE:
        path = ("monitoring", "progress", "blue")
        reader.refuse(path, texts.WRONG_ORDER, lower=_WHOLE_SHARE, upper=progress.blue)


def _rise(starts: dict[str, Decimal], path: KeyPath, reader: Reader) -> None:
    """Refuse shares that do not rise, or lie outside 0 to 1: what is done in full has the best of them."""
    for name, start in starts.items():
        _within(start, Decimal(0), _WHOLE_SHARE, (*path, name), reader)
    for below, above in pairwise(starts):
        if starts[below] >= starts[above]:
            reader.refuse((*path, above), texts.WRONG_ORDER, lower=starts[below], upper=starts[above])


def _cover(bands: dict[str, Band] | dict[str, GradeBand], whole: Decimal, path: KeyPath, reader: Reader) -> None:
    """Refuse bands, lowest first, that do not cover 0 to *whole* without gap or overlap."""
    for name, band in bands.items():
        if band.lower >= band.upper:
            reader.refuse((*path, name), texts.WRONG_ORDER, lower=band.lower, upper=band.upper)
    names = tuple(bands)
    _meet(Decimal(0), bands[names[0]].lower, (*path, names[0]), reader)
    for below, above in pairwise(names):
        _meet(bands[below].upper, bands[above].lower, (*path, above), reader)
    _meet(bands[names[-1]].upper, whole, (*path, names[-1]), reader)


def _meet(end: Decimal, start: Decimal, path: KeyPath, reader: Reader) -> None:
    if end < start:
        reader.refuse(path, texts.GAP, below=end, above=start)
    if end > start:
        reader.refuse(path, texts.OVERLAP, below=start, above=end)


def _within(figure: Decimal, lower: Decimal, upper: Decimal, path: KeyPath, reader: Reader) -> None:
    if not lower <= figure <= upper:
        reader.refuse(path, texts.OUT_OF_RANGE, found=figure, lower=lower, upper=upper)
