"""The JSON Schema that ships: it lists what the reader and the writer list, in the same order."""

import json
from importlib import resources
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from perfmodel.exchange import figures, findings, money, monitoring, notes, shapes, steps, to_dict
from perfmodel.exchange.objects import keys_of
from perfmodel.exchange.values import KINDS, SHAPES, PartShape
from perfmodel.model import Adjustment, Checkpoint, Department, Document, Objective, Safeguard
from perfmodel.sources import Source
from perfmodel.values import Value
from tests.drawing import documents, values
from tests.exchange.test_assessments import assessment as assessment  # noqa: PLC0414 - a fixture is shared by its name

SCHEMA: dict[str, Any] = json.loads(
    resources.files("perfmodel.exchange").joinpath("schema/perfmodel-1.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
OBJECTS: dict[str, type] = {
    "base": figures.Base,
    "quantity": figures.Figure,
    "bound": figures.Bound,
    "valueNote": notes.ValueNote,
    "documentNote": notes.DocumentNote,
    "part": PartShape,
    "source": Source,
    "department": Department,
    "objective": Objective,
    "safeguard": Safeguard,
    "budget": money.BudgetShape,
    "checkpoint": Checkpoint,
    "step": steps.StepShape,
    "execution": shapes.ExecutionShape,
    "indicator": shapes.IndicatorShape,
    "adjustment": Adjustment,
    "project": shapes.ProjectShape,
    "rules": shapes.RulesShape,
    "document": shapes.DocumentShape,
    "departments": shapes.DepartmentsShape,
    "finding": findings.FindingShape,
    "findings": findings.FindingsShape,
    "plannedAmount": monitoring.PlannedAmountShape,
    "spending": monitoring.SpendingShape,
    "indicatorCheck": monitoring.IndicatorCheckShape,
    "projectMonitoring": monitoring.ProjectMonitoringShape,
    "monitoring": monitoring.MonitoringShape,
}


def test_the_schema_is_one() -> None:
    """It is itself valid, and every object in it is closed."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    objects = [shape for shape in SCHEMA["$defs"].values() if shape.get("type") == "object"]
    assert len(objects) == len(OBJECTS) + len(KINDS)
    assert all(shape["additionalProperties"] is False for shape in objects)


@pytest.mark.parametrize("name", OBJECTS)
def test_objects_have_the_same_keys_in_the_same_order(name: str) -> None:
    """What the schema lists is what the reader knows and the writer writes."""
    assert tuple(SCHEMA["$defs"][name]["properties"]) == keys_of(OBJECTS[name])


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_have_the_same_keys_in_the_same_order(kind: str) -> None:
    """Each kind has its name and the keys of its shape."""
    shape = SHAPES.get(KINDS[kind], KINDS[kind])
    assert tuple(SCHEMA["$defs"][kind]["properties"]) == ("kind", *keys_of(shape))


@given(values | documents)
def test_what_is_written_is_valid(x: Value | Document) -> None:
    """Every value and document follows the schema."""
    VALIDATOR.validate(to_dict(x))
