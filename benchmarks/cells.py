"""The cells that parsing is timed on: a published document's where one is at hand, else cells of the same mix from many published tables."""

import itertools
import json
import os
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

import perfmodel
from perfmodel.terms import Subcategory
from perfmodel.values import Context, Threshold, Value

__all__ = ["Cell", "conformance", "numeric", "published", "rotated"]

VECTORS = Path(__file__).parent.parent / "tests" / "conformance" / "values"


@frozen
class Cell:
    """A text, what stands around it, and the value that it must be read as."""

    text: str
    context: Context
    value: Value


def published() -> list[Cell]:
    """Return the value cells of the text documents in PERFMODEL_DOCUMENTS, repetitions included, or else of `TEXTS`."""
    folder = os.environ.get("PERFMODEL_DOCUMENTS")
    paths = sorted(Path(folder).glob("*.txt")) if folder else []
    return [cell for path in paths for cell in _of_document(path)] or [
        _cell(text, Context(subcategory=subcategory)) for text, subcategory in TEXTS
    ]


def conformance() -> dict[str, list[Cell]]:
    """Return the cells of the conformance vectors by family: a file each, of those composed, of those set by hand."""
    return {
        path.stem: [_vector(raw) for raw in json.loads(path.read_text("utf-8"))["vectors"]]
        for path in sorted(VECTORS.glob("*.json"))
    }


def numeric(cells: list[Cell]) -> list[Cell]:
    """Return the cells that are one figure in plain digits, the shape that can be given other figures."""
    return [cell for cell in cells if isinstance(cell.value, Threshold) and len(_FIGURE.findall(cell.text)) == 1]


def rotated(cells: list[Cell]) -> Iterator[list[Cell]]:
    """Give *cells* figures of five digits, none of them twice, for ever: nothing that remembers texts can help."""
    figures = itertools.count(10_000)
    while True:
        yield [_with_figure(cell, str(next(figures))) for cell in cells]


def _vector(raw: dict[str, Any]) -> Cell:
    context = raw["context"] or {}
    return _cell(raw["text"], Context(subcategory=context) if isinstance(context, str) else Context(**context))


def _of_document(path: Path) -> list[Cell]:
    document = perfmodel.read(path)
    return [
        _cell(
            indicator.target.text or "",
            Context(
                category=indicator.category,
                subcategory=indicator.subcategory,
                name=indicator.name,
                year=document.year,
            ),
        )
        for project in document.projects
        for indicator in project.indicators
    ]


def _cell(text: str, context: Context) -> Cell:
    return Cell(text, context, perfmodel.parse(text, context, on_error="keep"))


def _with_figure(cell: Cell, digits: str) -> Cell:
    """Return *cell* with *digits* in place of its figure, a point among them where it had one."""
    assert isinstance(cell.value, Threshold)
    written = _FIGURE.search(cell.text)
    assert written is not None
    figure = f"{digits[:-2]}.{digits[-2:]}" if "." in written[0] else digits
    quantity = evolve(cell.value.quantity, magnitude=Decimal(figure))
    text = cell.text.replace(written[0], figure)
    return evolve(cell, text=text, value=evolve(cell.value, quantity=quantity, text=text))


_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")

TEXTS: list[tuple[str, Subcategory]] = [
    ("1个", Subcategory.QUANTITY),
    ("2家", Subcategory.QUANTITY),
    ("8个", Subcategory.QUANTITY),
    ("13个", Subcategory.QUANTITY),
    ("1场次", Subcategory.QUANTITY),
    ("12次", Subcategory.QUANTITY),
    ("10辆", Subcategory.QUANTITY),
    ("29.5亩", Subcategory.QUANTITY),
    ("192只", Subcategory.QUANTITY),
    ("416处", Subcategory.QUANTITY),
    ("2km", Subcategory.QUANTITY),
    ("25TB", Subcategory.QUANTITY),
    ("3.45万亩", Subcategory.QUANTITY),
    ("300公里", Subcategory.QUANTITY),
    ("3500", Subcategory.QUANTITY),
    ("≥266米", Subcategory.QUANTITY),
    ("≥900件", Subcategory.QUANTITY),
    ("≥3万条", Subcategory.QUANTITY),
    ("≧735人次", Subcategory.QUANTITY),
    (">=17600株", Subcategory.QUANTITY),
    ("≤10次", Subcategory.QUANTITY),
    ("应改尽改", Subcategory.QUANTITY),
    ("100%", Subcategory.QUALITY),
    ("85%", Subcategory.QUALITY),
    ("≥98%", Subcategory.QUALITY),
    ("≥98百分比", Subcategory.QUALITY),
    ("≤0.4mg/l", Subcategory.QUALITY),
    ("优良", Subcategory.QUALITY),
    ("改善条件", Subcategory.QUALITY),
    ("100%", Subcategory.TIMELINESS),
    ("≥90%", Subcategory.TIMELINESS),
    ("≥360天", Subcategory.TIMELINESS),
    ("12月", Subcategory.TIMELINESS),
    ("11月前", Subcategory.TIMELINESS),
    ("2024年12月31日前", Subcategory.TIMELINESS),
    ("按期完工", Subcategory.TIMELINESS),
    ("150万元", Subcategory.COST),
    ("20万元", Subcategory.COST),
    ("59万元", Subcategory.COST),
    ("≤1125万元", Subcategory.COST),
    ("≤78万", Subcategory.COST),
    ("475元/亩", Subcategory.COST),
    ("2.6亿元", Subcategory.ECONOMIC),
    ("≤5%", Subcategory.ECONOMIC),
    ("90人", Subcategory.SOCIAL),
    ("显著改善", Subcategory.SOCIAL),
    ("有所提升", Subcategory.SOCIAL),
    ("显著提高", Subcategory.ECOLOGICAL),
    ("良好", Subcategory.ECOLOGICAL),
    ("持续影响", Subcategory.SUSTAINABILITY),
    ("≥90%", Subcategory.BENEFICIARY),
    ("≥95%", Subcategory.BENEFICIARY),
]
"""Published 指标值 with their 二级指标: facts from the open tables of many departments."""
