"""Laws of values: any text at all, writing and reading back, equality by meaning, the algebra of targets, time linear in length."""

import sys
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from perfmodel.errors import IncompatibleUnitsError, NotComparableError
from perfmodel.quantities import Quantity
from perfmodel.quantities.catalogue import RATIO
from perfmodel.strategies import (
    Cell,
    cells,
    deadlines,
    hostile,
    intervals,
    partial_dates,
    quantities,
    thresholds,
    units,
)
from perfmodel.strategies.hostile import FRAGMENTS, REPEATED
from perfmodel.terms import Direction
from perfmodel.values import (
    Approximation,
    Context,
    Deadline,
    Description,
    Every,
    FigureSet,
    Interval,
    Join,
    Operator,
    Part,
    PartialDate,
    Period,
    Range,
    Several,
    Style,
    Tendency,
    Threshold,
    Unreadable,
    Value,
    ValueParseError,
    format_value,
    join,
    parse,
    split,
)
from perfmodel.values.parser import MAX_LENGTH, read_cell

CONTEXTS = [
    None,
    "时效指标",
    "成本指标",
    Context(category="成本指标", name="成本（万元,≤）", unit="万元", year=2023),
    Context(name="成活率(%,≥)", year=2024),
    Context(unit="℃"),
    Context(unit="万亩"),
]
STYLES: list[Style] = ["symbols", "words"]

contexts = st.sampled_from(CONTEXTS)
cell_like = st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=8).map("".join)
texts = hostile() | cell_like | cells().map(lambda cell: cell.text)
numbers = st.integers(0, 10**9) | st.decimals(min_value=0, max_value=10**6, places=3)
# Units whose canonical text is a date's or a ratio's business: 3年 is a duration, 2024年 a year.
plain_units = units().filter(lambda unit: unit.symbol not in {"年", "月", "日", "季度"})
plain_thresholds = thresholds(quantities=quantities(plain_units, numbers))
plain_intervals = intervals(plain_units, st.integers(0, 10**6))
days = st.dates(date(1950, 1, 1), date(2090, 12, 31))
# A day of any month is a deadline only where it recurs.
dated = deadlines(dates=partial_dates(st.integers(1950, 2090)).filter(lambda date: bool(date.year or date.month)))
recurring = st.builds(
    Deadline,
    st.just(Operator.LE),
    st.integers(1, 31).map(lambda day: PartialDate(day=day)),
    st.just(Every.MONTH),
) | st.builds(
    Deadline, st.just(Operator.LE), st.integers(1, 12).map(lambda month: PartialDate(month=month)), st.just(Every.YEAR)
)


def _read(text: str, context: Context | str | None = None) -> Value:
    return parse(text, context, on_error="keep")


# Any text at all.


@given(texts, contexts)
@example("10个-20家", None)
@example("±-8", None)
@example("2月29日-3月1日", Context(year=2023))
@example("1e999999999", None)
@example("\ud800%", None)
@example("八\n约不超出三", "成本指标")
def test_any_text_is_a_value_or_a_refusal(text: str, context: Context | str | None) -> None:
    """Nothing but `ValueParseError` is ever raised; the text is kept; spans lie in it; notes and refusals can be said and shown."""
    value = _raised_or_read(text, context)
    if isinstance(value, Unreadable):
        start, end = value.span
        assert 0 <= start <= end <= len(text)
        assert value.describe()
        assert value.describe("en")
    assert value.text == text
    assert value == value and hash(value) == hash(value)  # noqa: PLR0124, PT018 - a law of values
    for note in value.notes:
        assert note.message.render()
        assert note.message.render("en")
        assert note.span is None or 0 <= note.span[0] <= note.span[1] <= len(text)


def _raised_or_read(text: str, context: Context | str | None) -> Value:
    try:
        return parse(text, context)
    except ValueParseError as error:
        return error.value


@given(texts, contexts)
def test_reading_depends_on_nothing_before(text: str, context: Context | str | None) -> None:
    """The memory gives what reading gives, notes and all."""
    value, again = _read(text, context), read_cell(text, context)
    assert (value, value.text, [str(note) for note in value.notes]) == (
        again,
        again.text,
        [str(note) for note in again.notes],
    )


@given(texts, contexts)
def test_suggestions_can_be_read(text: str, context: Context | str | None) -> None:
    """Whatever is offered is read in the same context, as neither a refusal nor prose."""
    value = _read(text, context)
    for suggestion in value.suggestions if isinstance(value, Unreadable) else ():
        assert not isinstance(_read(suggestion, context), (Unreadable, Description))
        assert suggestion != text


@given(
    cell_like,
    contexts,
    st.sampled_from(["", " ", "\u3000", "\n", "\u200b"]),
    st.sampled_from(["", " ", "\u3000", "\n", "\ufeff"]),
)
def test_white_space_around_a_cell_means_nothing(
    text: str, context: Context | str | None, before: str, behind: str
) -> None:
    """What stands around a cell in a table is no part of it."""
    value, wrapped = _read(text, context), _read(f"{before}{text}{behind}", context)
    assert type(wrapped) is type(value)
    assert isinstance(value, (Unreadable, Description)) or wrapped == value


@given(cell_like)
def test_wide_characters_mean_what_narrow_ones_do(text: str) -> None:
    """A cell typed in full width is the same cell."""
    wide = text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})
    narrow, widened = _read(text), _read(wide)
    assert type(narrow) is type(widened)
    if not isinstance(narrow, (Unreadable, Description)):
        assert (
            narrow == widened or isinstance(narrow, (Tendency,)) or "label" in repr(narrow) or "reason" in repr(narrow)
        )


# Writing and reading back.


@given(plain_thresholds)
def test_thresholds_read_back(value: Threshold) -> None:
    """A canonical text is the same figure again, digits kept; so are the three columns."""
    again = _read(str(value))
    assert again == value
    assert isinstance(again, Threshold)
    assert str(again.quantity.magnitude) == str(value.quantity.magnitude)
    assert join(*split(value)) == value


@given(plain_thresholds)
def test_thresholds_read_back_from_words(value: Threshold) -> None:
    """不低于1,234.5万元 is the same figure again."""
    assert _read(format_value(value, "words")) == value


@given(plain_intervals)
def test_intervals_read_back(value: Interval) -> None:
    """Every bracket and unit."""
    assert _read(str(value)) == value
    assert _read(format_value(value, "words")) == value


@given(dated)
def test_deadlines_read_back(value: Deadline) -> None:
    """By the end of it, or before it, in every precision."""
    again = _read(str(value), "时效指标")
    assert again == value
    assert not again.notes or value.operator is Operator.LT


@given(recurring)
def test_recurring_deadlines_read_back(value: Deadline) -> None:
    """每月10日前, 每年6月底前."""
    assert _read(str(value)) == value


@given(days, days)
def test_periods_read_back(one: date, other: date) -> None:
    """From a day to a day, from a month to a month."""
    first, last = sorted((one, other))
    for value in (
        Period(PartialDate(first.year, first.month, first.day), PartialDate(last.year, last.month, last.day)),
        Period(PartialDate(first.year, first.month), PartialDate(last.year, last.month)),
        Period(PartialDate(first.year), PartialDate(last.year)),
    ):
        assert _read(str(value)) == value
        assert _read(format_value(value, "words")) == value


@settings(max_examples=400)
@given(cell_like)
def test_whatever_is_understood_reads_back(text: str) -> None:
    """parse∘format is the identity on meaning, and format∘parse changes nothing the second time."""
    value = _read(text)
    if isinstance(value, Several):  # whose labels are any words at all: see the law on lists
        return
    written = str(value)
    assert _read(written) == value
    assert str(_read(written)) == written


def _is_written_so_that_it_reads_back(value: Value) -> bool:
    """Lists have labels of any words, refusals are their own text, and two meanings have no canonical writing yet: shares without a sign, 环比."""
    match value:
        case Several() | Unreadable():
            return False
        case Threshold():
            return value.quantity.unit != RATIO
        case Approximation():
            return value.unit != RATIO
        case Tendency():
            return value.baseline != "上期"
        case _:
            return True


@settings(max_examples=400)
@given(cells().filter(lambda cell: _is_written_so_that_it_reads_back(cell.meaning)), st.sampled_from(STYLES))
def test_whatever_a_cell_means_reads_back(cell: Cell[Value], style: Style) -> None:
    """parse∘format is the identity on meaning, in symbols and in words, whoever put the meaning together."""
    is_time = isinstance(cell.meaning, (Deadline, Period))
    assert _read(format_value(cell.meaning, style), "时效指标" if is_time else None) == cell.meaning


@given(
    st.sampled_from(Join),
    st.lists(st.tuples(st.sampled_from(["省级", "新建", "城市", "小学"]), plain_thresholds), min_size=2, max_size=5),
)
def test_lists_read_back(how: Join, parts: list[tuple[str, Threshold]]) -> None:
    """All of them or any, each with its label."""
    value = Several(how, tuple(Part(label, part) for label, part in parts))
    assert _read(str(value)) == value


# Spelling × meaning.


@settings(max_examples=500)
@given(cells())
def test_a_cell_means_the_same_in_every_spelling(cell: Cell[Value]) -> None:
    """Signs, numerals, units, dates and words, in any hand, mean what the tables say that they do."""
    assert _read(cell.text, cell.context) == cell.meaning


# The algebra.

percents = st.integers(-5, 15).map(lambda tenth: Quantity(Decimal(tenth * 10), "%"))
targets = st.builds(Threshold, st.sampled_from(Operator), percents) | st.builds(
    lambda low, width, lower, upper: Interval(
        Threshold(lower, low), Threshold(upper, Quantity(low.magnitude + width, "%"))
    ),
    percents,
    st.integers(1, 80),
    st.sampled_from([Operator.GE, Operator.GT]),
    st.sampled_from([Operator.LE, Operator.LT]),
)
sets = st.lists(
    st.builds(
        lambda low, high, one, other: Range(lower=low, upper=high, lower_excluded=one, upper_excluded=other),
        st.none() | st.integers(-3, 3).map(lambda n: Quantity(n).base),
        st.none() | st.integers(-3, 3).map(lambda n: Quantity(n).base),
        st.booleans(),
        st.booleans(),
    ),
    max_size=4,
).map(lambda ranges: FigureSet("", tuple(ranges)))
points = st.integers(-8, 8).map(lambda half: Quantity(Decimal(half) / 2).base)


@given(targets, targets, percents)
def test_the_meet_accepts_what_both_accept(
    one: Threshold | Interval, other: Threshold | Interval, actual: Quantity
) -> None:
    """``&`` is and, ``|`` is or, ``~`` is not."""
    first, second = one.accepts(actual), other.accepts(actual)
    assert (one.acceptable & other.acceptable).holds(actual.base) is (first and second)
    assert (one.acceptable | other.acceptable).holds(actual.base) is (first or second)
    assert (~one.acceptable).holds(actual.base) is not first


@given(targets, targets, targets)
def test_implication_is_an_order(
    one: Threshold | Interval, other: Threshold | Interval, third: Threshold | Interval
) -> None:
    """Reflexive, transitive, and both ways only between equal sets."""
    assert one.implies(one)
    if one.implies(other) and other.implies(third):
        assert one.implies(third)
    if one.implies(other) and other.implies(one):
        assert one.acceptable == other.acceptable


@given(targets, targets, percents)
def test_implication_and_contradiction_agree_with_acceptance(
    one: Threshold | Interval, other: Threshold | Interval, actual: Quantity
) -> None:
    """What implies passes on its actuals; what contradicts shares none; no target does both."""
    if one.accepts(actual):
        assert not one.implies(other) or other.accepts(actual)
        assert not one.is_disjoint(other) or not other.accepts(actual)
    assert not (one.implies(other) and one.is_disjoint(other))
    assert one.is_disjoint(other) is other.is_disjoint(one)


@given(sets, sets, sets)
def test_sets_are_a_boolean_algebra(one: FigureSet, other: FigureSet, third: FigureSet) -> None:
    """Commutative, associative, distributive, absorbing; De Morgan; complement twice is nothing done."""
    everything, nothing = FigureSet("", (Range(),)), FigureSet("", ())
    assert (one & other, one | other) == (other & one, other | one)
    assert ((one & other) & third, (one | other) | third) == (one & (other & third), one | (other | third))
    assert (one & (other | third), one | (other & third)) == (
        (one & other) | (one & third),
        (one | other) & (one | third),
    )
    assert (one & (one | other), one | (one & other), one & one, one | one) == (one, one, one, one)
    assert (~(one & other), ~(one | other), ~~one) == (~one | ~other, ~one & ~other, one)
    assert (one & ~one, one | ~one) == (nothing, everything)
    assert (one & everything, one | nothing, one & nothing, one | everything) == (one, one, nothing, everything)
    assert one.is_subset_of(other) is ((one & other) == one)


@given(sets, points)
def test_the_distance_is_to_the_nearest_accepted(given_set: FigureSet, figure: object) -> None:
    """Zero where it is accepted or touches; none from nothing; never below zero."""
    distance = given_set.distance(figure)  # type: ignore[arg-type]  # a Fraction
    assert (distance is None) is given_set.is_empty
    assert distance is None or distance >= 0
    if given_set.holds(figure):  # type: ignore[arg-type]  # likewise
        assert distance == 0


@given(days, days, st.booleans())
def test_a_deadline_is_a_line_of_days(limit: date, actual: date, strict: bool) -> None:
    """By a day accepts it and all before, before a day only those before."""
    value = Deadline(Operator.LT if strict else Operator.LE, PartialDate(limit.year, limit.month, limit.day))
    assert value.accepts(actual) is (actual < limit if strict else actual <= limit)
    assert value.accepts(actual + timedelta(1)) <= value.accepts(actual)


@given(plain_thresholds, plain_thresholds)
def test_targets_of_other_things_are_never_compared(one: Threshold, other: Threshold) -> None:
    """A "no" is only said where the units convert."""
    if one.quantity.unit.base == other.quantity.unit.base:
        assert isinstance(one.implies(other), bool)
        return
    with pytest.raises(IncompatibleUnitsError):
        one.implies(other)
    with pytest.raises(IncompatibleUnitsError):
        one.is_disjoint(other)


@given(cell_like)
def test_whatever_has_a_set_implies_itself(text: str) -> None:
    """A value either has a set, of which it is a part, or says that it has none."""
    value = _read(text)
    try:
        acceptable = value.acceptable
    except NotComparableError:
        return
    except IncompatibleUnitsError:  # parts of different things
        return
    assert value.implies(value)
    assert value.is_disjoint(value) is acceptable.is_empty


@given(st.sampled_from(Direction), st.sampled_from(["有所", "逐步", "明显", "显著", None]))
def test_tendencies_read_back(direction: Direction, degree: str | None) -> None:
    """Every direction with its adverb."""
    value = Tendency(direction, degree)
    assert _read(str(value)) == value


# Work: counted, not timed, so that a slow machine fails nothing. What a pattern costs inside is for `benchmarks/`.


def _work(text: str) -> int:
    """Return how many functions are called and left to read *text*, once caches are warm."""
    steps = 0

    def count(*_: object) -> None:
        nonlocal steps
        steps += 1

    read_cell(text)
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_cell(text)
    finally:
        sys.setprofile(before)
    return steps


@pytest.mark.parametrize("family", REPEATED)
def test_work_grows_as_the_text_does(family: str) -> None:
    """Four times the text takes about four times the work, not sixteen, up to the limit: hostile input costs what prose costs."""
    unit = REPEATED[family]
    last = None
    for size in (500, 2_000, 8_000, MAX_LENGTH - 2):
        now = _work((unit * (size // len(unit) + 1))[:size])
        assert last is None or now <= 5 * last, (size, now, last)
        last = now


@pytest.mark.parametrize("family", REPEATED)
def test_short_hostile_cells_cost_little(family: str) -> None:
    """Within the lengths at which productions still try, no family costs ten times a cell that is refused."""
    unit = REPEATED[family]
    plain = _work("不低于95%以上的（含）")
    worst = max(_work((unit * size)[:size]) for size in (5, 10, 20, 40, 60))
    assert worst <= 10 * plain


@pytest.mark.parametrize(
    "text",
    [
        "每15.",
        "每九3",
        "每1933.亿只多",
        "每<分鐘眼亿Byte",
        "3" + "个半" * 10,
        "（" * 10 + "3" + "）" * 10,
        "1、" * 30,
        "≥" + "2024年" * 8,
    ],
)
def test_a_refusal_costs_little(text: str) -> None:
    """Looking for what was meant is not a search without end."""
    plain = _work("不低于95%以上的（含）")
    assert _work(text) <= 5 * plain
