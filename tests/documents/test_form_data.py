"""The forms as data: what each file says must be clear, since no code decides between two meanings of one heading."""

from collections import Counter

import pytest

from perfmodel.documents.forms.figures import read_checkpoint
from perfmodel.documents.forms.labels import folded
from perfmodel.documents.forms.spec import FormSpec, Section, shipped


@pytest.fixture(params=shipped(), ids=lambda spec: spec.id)
def spec(request: pytest.FixtureRequest) -> FormSpec:
    """Return each form in turn."""
    assert isinstance(request.param, FormSpec)
    return request.param


def test_no_heading_of_a_head_means_two_things(spec: FormSpec) -> None:
    """Each label belongs to one field, and is no date of the plan."""
    labels = Counter(folded(label) for field in spec.fields for label in field.labels)
    assert [label for label, count in labels.items() if count > 1] == []
    assert [label for label in labels if read_checkpoint(label, spec.plan)] == []


def test_no_heading_of_prose_means_two_things(spec: FormSpec) -> None:
    """Each label belongs to one section."""
    labels = Counter(folded(label) for texts in spec.sections.values() for label in texts)
    assert [label for label, count in labels.items() if count > 1] == []
    assert set(spec.sections) == set(Section)


def test_a_form_has_what_matching_cannot_do_without(spec: FormSpec) -> None:
    """A field that begins a project, a name and a target, and money in a unit of its own list."""
    assert any(field.begins for field in spec.fields)
    assert {"name", "target"} <= {column.role for column in spec.columns}
    assert spec.money.default in spec.money.units.values()


def test_no_heading_of_the_money_means_two_things(spec: FormSpec) -> None:
    """Each label of a row, and each of a column, belongs to one of them; a budget has a place for every row."""
    if spec.money_table is None:
        return
    for table in (spec.money_table.columns, spec.money_table.rows):
        labels = Counter(folded(label) for column in table for label in column.labels)
        assert [label for label, count in labels.items() if count > 1] == []
    assert {row.role for row in spec.money_table.rows} == {"total", "fiscal", "carried_over", "other"}
    assert {"initial", "adjusted", "spent", "weight", "claimed_rate", "claimed_score"} == {
        column.role for column in spec.money_table.columns
    }


def test_a_form_requires_columns_that_it_has(spec: FormSpec) -> None:
    """Every label of these is enough to know the form by; a form that requires nothing may be anywhere."""
    by_role = {column.role: column.labels for column in spec.columns}
    assert set(spec.requires) <= set(by_role)
    assert spec.may_be_in(by_role[role][0] for role in spec.requires)
    for role in spec.requires:
        others = [by_role[other][0] for other in spec.requires if other != role]
        assert all(spec.may_be_in([*others, f" {label}（%）"]) for label in by_role[role])
        assert not spec.may_be_in(others)
