"""Documents: they hold whatever a department can publish."""

import pickle

import pytest

from perfmodel.errors import ModelError
from perfmodel.messages import Note, Text
from perfmodel.model import Budget, Department, Document, Objective, Project, ProjectActuals, Safeguard
from perfmodel.quantities import Quantity
from perfmodel.sources import Source
from perfmodel.terms import Form


def test_projects_are_called_by_code_or_place() -> None:
    """A project without a code is called by its place in the document."""
    projects = (
        Project(code="A1", name="甲"),
        Project(code=None, name="乙"),
        Project(code="", name="丙"),
        Project(code="A1", name="丁"),
    )
    assert Document(form=Form.TARGET, projects=projects).project_ids() == ("A1", "#2", "#3", "A1")
    assert Document(form=Form.TARGET).project_ids() == ()


def test_documents_are_values() -> None:
    """A document is immutable through and through, and equal to one that says the same."""
    one, other = (
        Document(
            form=Form.TARGET,
            objectives=(Objective(None, "目标"),),
            safeguards=(Safeguard("组织", "措施"),),
            projects=(Project(code="1", name="甲"),),
        )
        for _ in range(2)
    )
    assert (one, hash(one)) == (other, hash(other))
    with pytest.raises(AttributeError):
        one.year = 2024  # type: ignore[misc]  # what is tested


def test_a_document_needs_only_its_form() -> None:
    """Everything else may be missing."""
    document = Document(form=Form.SELF_ASSESSMENT)
    assert (document.department, document.year, document.overall_objective) == (None, None, None)
    assert Department(None, None).code is None


def test_notes_and_places_are_no_part_of_the_meaning() -> None:
    """The same document read from another file is the same document."""
    note = Note(Text("N999", "说明", "a remark")())
    assert Document(form=Form.TARGET, notes=(note,), source=Source(document="a")) == Document(form=Form.TARGET)
    assert Project(code="1", name="甲", source=Source(line=1)) == Project(code="1", name="甲")


def test_a_claimed_total_is_a_figure() -> None:
    """It is refused in its own name."""
    with pytest.raises(ModelError, match="“claimed_total”不能为负"):
        Project(code=None, name="甲", claimed_total="-1")
    assert str(Project(code=None, name="甲", claimed_total="97.50").claimed_total) == "97.50"


def test_documents_pickle() -> None:
    """A document crosses process pools."""
    document = Document(
        form=Form.TARGET, year=2024, projects=(Project(code="1", name="甲", budget=Budget(Quantity("170.00", "万元"))),)
    )
    again = pickle.loads(pickle.dumps(document))  # noqa: S301 - the bytes were made on this line
    assert again == document
    assert repr(again) == repr(document)


def test_actuals_start_empty() -> None:
    """Nothing stated is nothing stated; two projects share no rows."""
    assert ProjectActuals().rows == {}
    assert ProjectActuals().rows is not ProjectActuals().rows
