"""What hypothesis draws for the tests beside `perfmodel.strategies`: values as they come out of cells, documents and JSON, good and bad."""

from decimal import Decimal
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st

from perfmodel.messages import Message, Note, Text
from perfmodel.model import (
    Adjustment,
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
from perfmodel.quantities import Quantity
from perfmodel.sources import Source
from perfmodel.strategies import partial_dates
from perfmodel.strategies import values as bare_values
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Description, Unreadable, Value

__all__ = ["documents", "json_values", "values"]

T = TypeVar("T")


def tuples_of(items: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Return a strategy for none, one or two of *items*."""
    return st.lists(items, max_size=2).map(tuple)


texts = st.text(max_size=20) | st.sampled_from(["≥95%", "150万元", "优良", "{甲}", "a/b", "\ud800", ""])
"""Texts of cells, braces, empty ones and half characters among them."""

shares = st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=1000, places=2)
spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: (min(ends), max(ends)))
messages = st.builds(
    lambda code, words: Message(Text.literal(code, words)), st.sampled_from(["N101", "N302", "E104"]), texts
)
notes = tuples_of(st.builds(Note, messages, st.none() | spans))


def _as_read(value: Value, text: str | None, noted: tuple[Note, ...]) -> Value:
    """Return *value* as it comes out of a cell, with its text and notes; two kinds are never without a text."""
    if isinstance(value, Unreadable):
        return evolve(value, notes=noted)
    if isinstance(value, Description):
        return Description(value.text if text is None else text, noted)
    return evolve(value, text=text, notes=noted)


values: st.SearchStrategy[Value] = st.builds(_as_read, bare_values(), st.none() | texts, notes)
"""Values of every kind, with and without the text and the notes that reading leaves."""

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
    adjustment=st.none() | st.builds(Adjustment, values, st.none() | texts),
)


def _budget(unit: str, parts: tuple[Decimal | None, ...]) -> Budget:
    return Budget(*(None if part is None else Quantity(part, unit) for part in parts))


amounts = st.decimals(min_value=-(10**12), max_value=10**12, places=4)
money = st.sampled_from(["元", "万元", "亿元", "美元"])
budgets = st.builds(_budget, money, st.tuples(*[st.none() | amounts] * 4))
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
    funding_plan=st.none()
    | st.builds(FundingPlan, tuples_of(st.builds(Checkpoint, partial_dates(), st.none() | shares))),
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
