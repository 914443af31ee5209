"""What types cannot say about a rule set: bands and grades without gap or overlap, sums, shares inside their bands."""

from decimal import Decimal
from functools import partial
from itertools import pairwise

import attrs

from perfmodel.rules import texts
from perfmodel.rules.lines import KeyPath
from perfmodel.rules.ruleset import WHOLE, Band, GradeBand, Points, RuleSet
from perfmodel.rules.schema import Reader, gathered
from perfmodel.terms import Degree

__all__ = ["check"]

_WHOLE_SHARE = Decimal(1)
_MOST_PLACES = 6  # more decimals than money or points are ever written with


def check(rules: RuleSet, reader: Reader) -> None:
    """Refuse a rule set whose parts do not fit together: `Faults`, all of them."""
    checks = (
        _check_points,
        _check_bands,
        _check_grades,
        _check_shares,
        _check_ratios,
        _check_thresholds,
        _check_steps,
        _check_places,
        _check_monitoring,
    )
    gathered(partial(each, rules, reader) for each in checks)


def _check_ratios(rules: RuleSet, reader: Reader) -> None:
    """Refuse figures of formulas that are no share of the weight, or of the whole."""
    ways = rules.formulas
    figures: dict[KeyPath, Decimal | None] = {
        ("positive", "pass_mark"): ways.positive.pass_mark,
        ("deadline", "late_share"): ways.deadline.late_share,
        ("execution", "floor"): ways.execution.floor,
    }
    if ways.satisfaction is not None:
        figures[("satisfaction", "full_at")] = ways.satisfaction.full_at
        figures[("satisfaction", "off_per_percent")] = ways.satisfaction.off_per_percent
    if ways.over_completion is not None:
        figures[("over_completion", "off_per_percent")] = ways.over_completion.off_per_percent
        figures[("over_completion", "most_off")] = ways.over_completion.most_off
    for path, figure in figures.items():
        _within(figure, Decimal(0), Decimal(1), ("formulas", *path), reader)
    _within(ways.deadline.off, Decimal(0), WHOLE, ("formulas", "deadline", "off"), reader)


def _check_thresholds(rules: RuleSet, reader: Reader) -> None:
    """Refuse thresholds of over-completion that do not rise from the target itself on."""
    thresholds = rules.formulas.over_completion.thresholds if rules.formulas.over_completion else ()
    if any(above <= below for below, above in pairwise((Decimal(1), *thresholds))):
        reader.refuse(("formulas", "over_completion", "thresholds"), texts.NOT_RISING, found=thresholds)


def _check_steps(rules: RuleSet, reader: Reader) -> None:
    """Refuse steps that do not go down, best first: a lesser figure would earn more, or never be asked for."""
    ways = rules.formulas
    for kind, way in (("satisfaction", ways.satisfaction), ("execution", ways.execution)):
        path = ("formulas", kind, "steps")
        for step in way.steps if way else ():
            _within(step.at_least, Decimal(0), Decimal(1), path, reader)
            _within(step.share, Decimal(0), Decimal(1), path, reader)
        for above, below in pairwise(way.steps if way else ()):
            if below.at_least >= above.at_least or below.share > above.share:
                reader.refuse(path, texts.NOT_FALLING, upper=above.at_least, lower=below.at_least)


def _check_places(rules: RuleSet, reader: Reader) -> None:
    for path, places in ((("rounding", "places"), rules.rounding.places), (("split", "places"), rules.split.places)):
        _within(Decimal(places), Decimal(0), Decimal(_MOST_PLACES), path, reader)


def _check_points(rules: RuleSet, reader: Reader) -> None:
    _check_whole(rules.weights.points, ("weights", "points"), reader)
    without = rules.weights.without_cost
    if without is None:
        return
    path = ("weights", "without_cost")
    _check_whole(without, path, reader)
    if without.cost != 0:
        reader.refuse((*path, "cost"), texts.OUT_OF_RANGE, found=without.cost, lower=Decimal(0), upper=Decimal(0))
    if (
        without.execution != rules.weights.points.execution
    ):  # a form gives its points before anybody looks at its indicators
        execution = rules.weights.points.execution
        both = {"lower": execution, "upper": execution}
        reader.refuse((*path, "execution"), texts.OUT_OF_RANGE, ("weights", "points"), found=without.execution, **both)


def _check_whole(points: Points, path: KeyPath, reader: Reader) -> None:
    figures: dict[str, Decimal] = attrs.asdict(points)
    for name, figure in figures.items():
        _within(figure, Decimal(0), WHOLE, (*path, name), reader)
    if sum(figures.values()) != WHOLE:
        reader.refuse(path, texts.WRONG_SUM, found=sum(figures.values()), expected=WHOLE)


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


def _check_monitoring(rules: RuleSet, reader: Reader) -> None:
    """Refuse lights and words that do not begin one after the other, or a whole plan that is not green."""
    watched = rules.monitoring
    budget, progress, outlook = watched.budget, watched.progress, watched.outlook
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
    _meet(Decimal(0), bands[names[0]].lower, (*path, names[0]), (*path, names[0]), reader)
    for below, above in pairwise(names):
        _meet(bands[below].upper, bands[above].lower, (*path, above), (*path, below), reader)
    _meet(bands[names[-1]].upper, whole, (*path, names[-1]), (*path, names[-1]), reader)


def _meet(end: Decimal, start: Decimal, path: KeyPath, beside: KeyPath, reader: Reader) -> None:
    if end < start:
        reader.refuse(path, texts.GAP, beside, below=end, above=start)
    if end > start:
        reader.refuse(path, texts.OVERLAP, beside, below=start, above=end)


def _within(figure: Decimal | None, lower: Decimal, upper: Decimal, path: KeyPath, reader: Reader) -> None:
    if figure is not None and not lower <= figure <= upper:
        reader.refuse(path, texts.OUT_OF_RANGE, found=figure, lower=lower, upper=upper)
