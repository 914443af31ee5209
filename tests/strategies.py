"""What hypothesis builds for the tests: quantities, values of every kind, documents and JSON, good and bad."""

from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from hypothesis import strategies as st

from perfmodel.messages import Message, Note, Text
from perfmodel.model import (
    Budget,
    Checkpoint,
    Department,
    Document,
    Execution,
    FundingPlan,
    Indicator,
    Key,
    Objective,
    Project,
    Safeguard,
)
from perfmodel.quantities import BARE, Catalogue, Magnitude, Quantity, Unit
from perfmodel.quantities.catalogue import RATIO
from perfmodel.sources import Source
from perfmodel.terms import Category, Degree, Direction, Form, Subcategory
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Every,
    Interval,
    Join,
    Operator,
    Part,
    PartialDate,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
)

__all__ = ["documents", "json_values", "quantities", "texts", "values"]

T = TypeVar("T")

_UNITS = tuple(sorted({unit.symbol for unit in Catalogue.default().spellings.values()}))
_COMPOUNDS = ("元/亩", "元/人·月", "人/10万人", "万元/公里", "次/月")


def tuples_of(items: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Return a strategy for none, one or two of *items*."""
    return st.lists(items, max_size=2).map(tuple)


texts = st.text(max_size=20) | st.sampled_from(["≥95%", "150万元", "优良", "{甲}", "a/b", "\ud800", ""])
"""Texts of cells, braces, empty ones and half characters among them."""

digits = st.builds(
    lambda sign, whole, places: Decimal((sign, tuple(map(int, str(whole))), -places)),
    st.sampled_from([0, 1]),
    st.integers(0, 10**12) | st.integers(0, 10**60),
    st.integers(0, 6),
)
shares = st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=1000, places=2)
quotients = st.fractions(max_denominator=1000).filter(lambda figure: figure.denominator % 3 == 0)
magnitudes: st.SearchStrategy[Magnitude] = digits | quotients
units: st.SearchStrategy[Unit] = st.sampled_from([BARE, RATIO]) | st.sampled_from([*_UNITS, *_COMPOUNDS]).map(
    lambda symbol: Quantity(0, symbol).unit
)
quantities = st.builds(Quantity, magnitudes, units)
dates = (
    st.dates().filter(lambda day: day.year >= 1000).map(lambda day: PartialDate(day.year, day.month, day.day))
    | st.builds(PartialDate, st.integers(1000, 9999), st.none() | st.integers(1, 12))
    | st.builds(lambda month: PartialDate(month=month), st.integers(1, 12))
    | st.builds(lambda day: PartialDate(day=day), st.integers(1, 31))
    | st.just(PartialDate(month=2, day=29))
)
spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: (min(ends), max(ends)))
messages = st.builds(
    lambda code, words: Message(Text.literal(code, words)), st.sampled_from(["N101", "N302", "E104"]), texts
)
notes = tuples_of(st.builds(Note, messages, st.none() | spans))
written = {"text": st.none() | texts, "notes": notes}
operators = st.sampled_from(Operator)


def _between(
    ends: tuple[Magnitude, Magnitude], unit: Unit, signs: tuple[Operator, Operator]
) -> tuple[Threshold, Threshold]:
    lower, upper = sorted((Quantity(end, unit) for end in ends), key=lambda quantity: Fraction(quantity.magnitude))
    return Threshold(signs[0], lower), Threshold(signs[1], upper)


bounds = st.builds(
    _between,
    st.tuples(magnitudes, magnitudes).filter(lambda ends: Fraction(ends[0]) != Fraction(ends[1])),
    units,
    st.tuples(st.sampled_from([Operator.GE, Operator.GT]), st.sampled_from([Operator.LE, Operator.LT])),
)


def _approximation(
    magnitude: Magnitude | None, pair: tuple[Threshold, Threshold], kept: tuple[bool, bool], text: str | None
) -> Approximation:
    lower, upper = pair
    unit = lower.quantity.unit
    if magnitude is None and unit == RATIO:
        unit = BARE  # a share needs its figure: without one nothing says that it is one
    return Approximation(magnitude, unit, lower if kept[0] else None, upper if kept[1] else None, text)


thresholds = st.builds(Threshold, operators, quantities, **written)
single_values: st.SearchStrategy[Value] = st.one_of(
    thresholds,
    st.builds(
        lambda pair, center, text: Interval(pair[0], pair[1], center, text),
        bounds,
        st.none() | quantities,
        st.none() | texts,
    ),
    st.builds(
        _approximation, st.none() | magnitudes, bounds, st.tuples(st.booleans(), st.booleans()), st.none() | texts
    ),
    st.builds(Deadline, operators, dates, st.none() | st.sampled_from(Every), **written),
    st.builds(Deadline, operators, after=texts, within=quantities, **written),
    st.builds(Period, st.none() | dates, st.none() | dates, **written),
    st.builds(
        Tendency,
        st.sampled_from(Direction),
        st.none() | texts,
        st.none() | st.builds(Threshold, operators, quantities),
        st.none() | texts,
        **written,
    ),
    st.builds(Completion, st.sampled_from(Degree), st.none() | texts, **written),
    st.builds(Description, texts, notes),
    st.builds(Blank, **written),
    st.builds(
        lambda text, span, message, suggestions, notes: Unreadable(text + "·" * 40, span, message, suggestions, notes),
        texts,
        spans,
        messages,
        tuples_of(texts),
        notes,
    ),
)
values: st.SearchStrategy[Value] = single_values | st.builds(
    Several,
    st.sampled_from(Join),
    st.lists(st.builds(Part, st.none() | texts, single_values), min_size=2, max_size=3).map(tuple),
    **written,
)
"""Values of every kind."""

numbers = st.integers(1, 10_000)
sources = st.builds(
    Source,
    document=st.none() | texts,
    sheet=st.none() | texts,
    page=st.none() | numbers,
    table=st.none() | numbers,
    row=st.none() | numbers,
    column=st.none() | numbers,
    cell=st.none() | texts,
    line=st.none() | numbers,
)
levels = st.text(max_size=6).map(lambda level: f"{level}层")  # never one of the field's own
indicators = st.builds(
    Indicator,
    key=st.builds(Key, st.text(max_size=6).filter(lambda text: "/" not in text), texts, st.integers(1, 9999)),
    category=st.sampled_from(Category) | levels,
    subcategory=st.none() | st.sampled_from(Subcategory) | levels,
    name=texts,
    description=st.none() | texts,
    target=values,
    basis=st.none() | texts,
    weight=st.none() | shares,
    actual=st.none() | values,
    claimed_score=st.none() | shares,
    reason=st.none() | texts,
    measure=st.none() | texts,
    source=st.none() | sources,
)


def _budget(unit: str, parts: tuple[Decimal | None, ...]) -> Budget:
    return Budget(*(None if part is None else Quantity(part, unit) for part in parts))


money = st.sampled_from(["元", "万元", "亿元", "美元"])
budgets = st.builds(_budget, money, st.tuples(*[st.none() | digits] * 4))
projects = st.builds(
    Project,
    code=st.none() | texts,
    name=texts,
    implementing_unit=st.none() | texts,
    budget=st.none() | budgets,
    adjusted_budget=st.none() | budgets,
    execution=st.none()
    | st.builds(
        Execution,
        st.none() | st.builds(Quantity, shares, money),
        st.none() | shares,
        st.none() | shares,
        st.none() | shares,
    ),
    purpose=tuples_of(texts),
    funding_plan=st.none() | st.builds(FundingPlan, tuples_of(st.builds(Checkpoint, dates, st.none() | shares))),
    objectives=tuples_of(st.builds(Objective, st.none() | texts, texts)),
    indicators=tuples_of(indicators),
    claimed_total=st.none() | shares,
)
documents = st.builds(
    Document,
    form=st.sampled_from(Form),
    department=st.none() | st.builds(Department, st.none() | texts, st.none() | texts),
    year=st.none() | st.integers(1990, 2100),
    overall_objective=st.none() | texts,
    objectives=tuples_of(st.builds(Objective, st.none() | texts, texts)),
    safeguards=tuples_of(st.builds(Safeguard, st.none() | texts, texts)),
    projects=tuples_of(projects),
    source=st.none() | sources,
    notes=tuples_of(st.builds(Note, messages, st.none() | spans, st.none() | sources)),
)
"""Documents, whatever the model can hold."""

json_values: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(max_size=8), children, max_size=4),
    max_leaves=12,
)
"""Whatever JSON can say, and NaN."""
