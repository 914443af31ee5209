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
