"""Sets of figures: exact, canonical, closed under the algebra."""

from fractions import Fraction

import pytest

from perfmodel.errors import IncompatibleUnitsError
from perfmodel.values import FigureSet, Range

ONE, TWO, THREE, FOUR = map(Fraction, (1, 2, 3, 4))
EVERYTHING, NOTHING = FigureSet("1", (Range(),)), FigureSet("1", ())


def ranges(*given: Range) -> FigureSet:
    """Return the set of *given*."""
    return FigureSet("1", given)


@pytest.mark.parametrize(
    ("given", "canonical"),
    [
        ((Range(lower=TWO, upper=ONE),), ()),
        ((Range(lower=ONE, upper=ONE, upper_excluded=True),), ()),
        ((Range.point(ONE), Range.point(ONE)), (Range.point(ONE),)),
        ((Range(lower=THREE), Range(upper=ONE)), (Range(upper=ONE), Range(lower=THREE))),
        ((Range(lower=ONE, upper=THREE), Range(lower=TWO, upper=FOUR)), (Range(lower=ONE, upper=FOUR),)),
        (
            (Range(lower=ONE, upper=TWO, upper_excluded=True), Range(lower=TWO, upper=THREE)),
            (Range(lower=ONE, upper=THREE),),
        ),
        (
            (Range(lower=ONE, upper=TWO), Range(lower=TWO, upper=THREE, lower_excluded=True)),
            (Range(lower=ONE, upper=THREE),),
        ),
        (
            (Range(lower=ONE, upper=TWO, upper_excluded=True), Range(lower=TWO, upper=THREE, lower_excluded=True)),
            (Range(lower=ONE, upper=TWO, upper_excluded=True), Range(lower=TWO, upper=THREE, lower_excluded=True)),
        ),
        ((Range(lower=ONE, lower_excluded=True), Range(lower=ONE)), (Range(lower=ONE),)),
        ((Range(upper=ONE), Range(upper=TWO)), (Range(upper=TWO),)),
        ((Range(upper=ONE), Range(lower=ONE, lower_excluded=True)), (Range(),)),
        ((Range(), Range.point(ONE)), (Range(),)),
        ((Range(lower=-ONE), Range(lower=Fraction(0))), (Range(lower=-ONE),)),
    ],
)
def test_a_set_has_one_form(given: tuple[Range, ...], canonical: tuple[Range, ...]) -> None:
    """Empty ranges go, the rest stand in order, what touches is joined — in whatever order they were given."""
    assert FigureSet("1", given).ranges == canonical
    assert FigureSet("1", reversed(given)) == FigureSet("1", given)


@pytest.mark.parametrize(
    ("one", "other", "both", "either"),
    [
        (ranges(Range(lower=TWO)), ranges(Range(upper=THREE)), ranges(Range(lower=TWO, upper=THREE)), EVERYTHING),
        (ranges(Range(lower=THREE)), ranges(Range(upper=TWO)), NOTHING, ranges(Range(upper=TWO), Range(lower=THREE))),
        (ranges(Range(lower=TWO)), ranges(Range(upper=TWO)), ranges(Range.point(TWO)), EVERYTHING),
        (ranges(Range(lower=TWO, lower_excluded=True)), ranges(Range(upper=TWO)), NOTHING, EVERYTHING),
        (EVERYTHING, ranges(Range.point(TWO)), ranges(Range.point(TWO)), EVERYTHING),
        (NOTHING, ranges(Range.point(TWO)), NOTHING, ranges(Range.point(TWO))),
    ],
)
def test_sets_meet_and_join(one: FigureSet, other: FigureSet, both: FigureSet, either: FigureSet) -> None:
    """``&`` is what both accept, ``|`` what either does."""
    assert (one & other, other & one) == (both, both)
    assert (one | other, other | one) == (either, either)


@pytest.mark.parametrize(
    ("given", "rest"),
    [
        (EVERYTHING, NOTHING),
        (NOTHING, EVERYTHING),
        (ranges(Range(lower=TWO)), ranges(Range(upper=TWO, upper_excluded=True))),
        (ranges(Range(lower=TWO, lower_excluded=True)), ranges(Range(upper=TWO))),
        (
            ranges(Range.point(TWO)),
            ranges(Range(upper=TWO, upper_excluded=True), Range(lower=TWO, lower_excluded=True)),
        ),
        (
            ranges(Range(lower=ONE, upper=TWO, upper_excluded=True)),
            ranges(Range(upper=ONE, upper_excluded=True), Range(lower=TWO)),
        ),
    ],
)
def test_a_set_has_a_complement(given: FigureSet, rest: FigureSet) -> None:
    """``~`` is everything else, and its own inverse."""
    assert (~given, ~rest) == (rest, given)
    assert (given & rest, given | rest) == (NOTHING, EVERYTHING)


@pytest.mark.parametrize(
    ("given", "figure", "distance"),
    [
        (ranges(Range(lower=TWO)), 1, 1),
        (ranges(Range(lower=TWO)), 5, 0),
        (ranges(Range(upper=TWO)), 5, 3),
        (ranges(Range(lower=TWO, lower_excluded=True)), 2, 0),
        (ranges(Range.point(ONE), Range.point(FOUR)), 3, 1),
        (ranges(Range.point(ONE), Range.point(FOUR)), Fraction(9, 4), Fraction(5, 4)),
        (NOTHING, 3, None),
        (EVERYTHING, 3, 0),
    ],
)
def test_a_figure_lies_so_far_away(given: FigureSet, figure: int | Fraction, distance: int | Fraction | None) -> None:
    """The distance to the nearest figure accepted; none from nothing."""
    assert given.distance(Fraction(figure)) == distance


def test_an_open_end_excludes_nothing() -> None:
    """There is no figure there to leave out."""
    below, above = FigureSet("", (Range(upper=Fraction(1)),)), FigureSet("", (Range(lower=Fraction(1)),))
    assert FigureSet("", (Range(upper=Fraction(1), lower_excluded=True),)) == below
    assert FigureSet("", (Range(lower=Fraction(1), upper_excluded=True),)) == above


def test_subsets() -> None:
    """A set is in another when nothing of it lies outside."""
    small, large = ranges(Range(lower=TWO, upper=THREE)), ranges(Range(lower=ONE, upper=FOUR))
    assert small.is_subset_of(large)
    assert not large.is_subset_of(small)
    assert NOTHING.is_subset_of(small)
    assert small.is_subset_of(small)
    assert NOTHING.is_empty
    assert not small.is_empty


def test_sets_of_other_lines_do_not_meet() -> None:
    """元 and 个 have no figure in common, and none apart."""
    other = FigureSet("元", (Range(),))
    for ask in (EVERYTHING.__and__, EVERYTHING.__or__, EVERYTHING.is_subset_of, EVERYTHING.require_same_base):
        with pytest.raises(IncompatibleUnitsError):
            ask(other)
    assert other != EVERYTHING


@pytest.mark.parametrize(
    ("one", "other", "holds", "below", "disjoint"),
    [
        (Range(lower=ONE, upper=FOUR), Range(lower=TWO, upper=THREE), True, False, False),
        (Range(lower=ONE, upper=TWO), Range(lower=TWO, upper=THREE), False, False, False),
        (Range(lower=ONE, upper=TWO, upper_excluded=True), Range(lower=TWO, upper=THREE), False, True, True),
        (Range(lower=ONE, upper=TWO), Range(lower=THREE), False, True, True),
        (Range(), Range(), True, False, False),
        (Range(lower=ONE), Range(), False, False, False),
        (Range(upper=ONE), Range(), False, False, False),
        (Range(lower=ONE, lower_excluded=True), Range(lower=ONE), False, False, False),
    ],
)
def test_ranges_lie_to_one_another(one: Range, other: Range, holds: bool, below: bool, disjoint: bool) -> None:
    """Within, below, or with nothing in common."""
    assert (one.holds(other), one.is_below(other), one.is_disjoint(other), other.is_disjoint(one)) == (
        holds,
        below,
        disjoint,
        disjoint,
    )


def test_a_range_of_one_figure_is_that_figure() -> None:
    """What a target asks for exactly."""
    assert Range.point(TWO).figure == TWO
    assert Range(lower=ONE, upper=TWO).figure is None
    assert Range().figure is None


@pytest.mark.parametrize(
    ("one", "other", "end"),
    [
        (Range(upper=ONE), Range.point(THREE), ONE),
        (Range(lower=THREE), Range.point(ONE), THREE),
        (Range(lower=ONE, upper=TWO), Range(lower=THREE), TWO),
        (Range(lower=TWO, upper=THREE), Range(upper=ONE), TWO),
        (Range(lower=ONE, upper=TWO, upper_excluded=True), Range(lower=TWO), TWO),
    ],
)
def test_a_range_has_an_end_nearest_to_another(one: Range, other: Range, end: Fraction) -> None:
    """The upper one if the other lies above, else the lower one."""
    assert one.is_disjoint(other)
    assert one.nearest_to(other) == end


def test_a_range_without_ends_is_disjoint_from_none() -> None:
    """So none of its ends is the nearest."""
    assert not Range().is_disjoint(Range.point(ONE))
    with pytest.raises(ValueError, match=r"^a range without ends is disjoint from none$"):
        Range().nearest_to(Range.point(ONE))
