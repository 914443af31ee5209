"""The interchange form: any value, document or assessment as plain data for JSON, and back.

The form, its keys and its promise are told in ``docs/interchange.md``; ``schema/perfmodel-1.schema.json`` is its JSON Schema.
"""

from collections.abc import Mapping
from typing import cast

from attrs import field, frozen

from perfmodel.exchange import texts
from perfmodel.exchange.assessments import assessment_of, assessment_shape
from perfmodel.exchange.converter import converter_for
from perfmodel.exchange.documents import document_of, document_shape
from perfmodel.exchange.findings import FindingsShape, findings_of, findings_shape
from perfmodel.exchange.misfits import Misfit, at, clipped, exchange_error
from perfmodel.exchange.monitoring import monitoring_shape
from perfmodel.exchange.notes import DocumentNote
from perfmodel.exchange.objects import require_object
from perfmodel.exchange.shapes import SCHEMA, DepartmentsShape, DocumentShape
from perfmodel.findings import Findings
from perfmodel.messages import DEFAULT_LOCALE, Locale, Note
from perfmodel.model import Document
from perfmodel.monitoring import DocumentMonitoring, Monitoring
from perfmodel.rules import RuleSet
from perfmodel.scoring import Assessment
from perfmodel.values import Value

__all__ = ["Departments", "Exchangeable", "Writable", "from_dict", "to_dict"]


@frozen
class Departments:
    """What a file of several departments holds: each one's document, or its assessment, and notes on the file as a whole."""

    documents: tuple[Document | Assessment, ...]
    notes: tuple[Note, ...] = field(default=(), eq=False)


Exchangeable = Value | Document | Assessment | Departments | Findings
"""What the form can hold."""

Writable = Exchangeable | DocumentMonitoring | Monitoring
"""What can be written in the form; a check of one day is never read back."""


def to_dict(x: Writable, *, locale: Locale = DEFAULT_LOCALE) -> dict[str, object]:
    """Return *x* in the interchange form: plain data that `json` writes as it stands. Sentences in it are in the words of *locale*.

    >>> from perfmodel.quantities import Quantity
    >>> from perfmodel.values import Operator, Threshold
    >>> to_dict(Threshold(Operator.GE, Quantity("95", "%"), "≥95%"))["base"]
    {'magnitude': '0.95', 'unit': '1'}
    """
    converter = converter_for(locale)
    if isinstance(x, (DocumentMonitoring, Monitoring)):
        return cast("dict[str, object]", converter.unstructure(monitoring_shape(x)))
    if isinstance(x, (Document, Assessment)):
        return cast("dict[str, object]", converter.unstructure(_shape(x)))
    if isinstance(x, Findings):
        return cast("dict[str, object]", converter.unstructure(findings_shape(x)))
    if isinstance(x, Departments):
        documents, notes = tuple(map(_shape, x.documents)), tuple(map(DocumentNote.of, x.notes))
        return cast(
            "dict[str, object]",
            converter.unstructure(DepartmentsShape(schema=SCHEMA, departments=documents, notes=notes)),
        )
    return cast("dict[str, object]", converter.unstructure(x, unstructure_as=Value))


def from_dict(data: Mapping[str, object], *, rules: RuleSet | None = None) -> Exchangeable:
    """Return what *data* holds in the interchange form: a value (by its ``kind``), a document, an assessment (by its ``rules``), several departments, findings.

    *rules* is the rule set of an assessment that was not made under a shipped one. Raises `ExchangeError`, and nothing else, for whatever is not in the form. The message names the path, what was read and what was expected.

    >>> from_dict({"kind": "threshold", "operator": ">=", "magnitude": "95", "unit": "%"})
    Threshold(operator=Operator.GE, quantity=Quantity('95', '%'))
    >>> from_dict({"kind": "threshold", "operator": ">=", "magnitude": 95.0, "unit": "%"})
    Traceback (most recent call last):
        ...
    perfmodel.errors.ExchangeError: $.magnitude：读到的是95.0，应为十进制数或最简分数的文字，如 "95.0"、"1/3"（不带指数和分隔符，最多 64 位）。
    """
    try:
        with at():
            return _read(data, rules)
    except Misfit as misfit:
        raise exchange_error(misfit) from None


def _shape(document: Document | Assessment) -> DocumentShape:
    return document_shape(document) if isinstance(document, Document) else assessment_shape(document)


def _read(data: object, rules: RuleSet | None) -> Exchangeable:
    given, converter = require_object(data), converter_for(DEFAULT_LOCALE)
    if "kind" in given:
        return cast("Value", converter.get_structure_hook(Value)(given, Value))
    if "findings" in given:
        return findings_of(converter.structure(given, FindingsShape))
    if "departments" in given:
        return _departments(converter.structure(given, DepartmentsShape), rules)
    if "schema" in given or "form" in given:
        return _document(converter.structure(given, DocumentShape), rules)
    raise Misfit(texts.NOT_THE_FORM, keys=tuple(map(clipped, given)))


def _departments(shape: DepartmentsShape, rules: RuleSet | None) -> Departments:
    documents: list[Document | Assessment] = []
    for place, form in enumerate(shape.departments):
        with at("departments", place):
            documents.append(_document(form, rules))
    return Departments(tuple(documents), tuple(note.note() for note in shape.notes))


def _document(shape: DocumentShape, rules: RuleSet | None) -> Document | Assessment:
    return document_of(shape) if shape.rules is None else assessment_of(shape, shape.rules, rules)
