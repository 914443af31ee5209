"""What a reading lost: the lines of a text that are neither in the document, nor in its notes, nor headings of the form."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum
from typing import cast

import attrs

from perfmodel.documents.forms.figures import read_amount, read_checkpoint, read_percent
from perfmodel.documents.forms.labels import folded
from perfmodel.documents.forms.numbering import numbered, parted
from perfmodel.documents.forms.spec import FormSpec, shipped
from perfmodel.messages import Note
from perfmodel.model import Document, Objective, Safeguard
from perfmodel.terms import Category, Subcategory

(COUNTY,) = (spec for spec in shipped() if spec.id == "county-target")


def lost_lines(text: str, documents: Iterable[Document]) -> list[str]:
    """Return the pieces of *text*, apart by line ends and tabs, that nothing in *documents* accounts for."""
    said = frozenset(folded(words) for document in documents for words in _words(document))
    return [piece for line in text.splitlines() for piece in _pieces(line) if not _is_kept(piece, said, COUNTY)]


def _pieces(line: str) -> Iterator[str]:
    cells = re.sub(r"\[bookmark:[^\]]*\]", "", line).split("\t")
    return filter(None, (piece.strip() for piece in cells))


def _is_kept(piece: str, said: frozenset[str], spec: FormSpec) -> bool:
    if _is_heading(piece, spec) or spec.is_generic(piece) or _holds(piece, said):
        return True
    if len(items := parted(piece)) > 1:
        return all(_is_kept(item, said, spec) for item in items)
    title, labelled, (code, name) = spec.title_of(piece), spec.field_with_value(piece), spec.department_of(piece)
    if title is not None and _holds(title, said):
        return True
    if labelled is not None and _is_kept(labelled[1], said, spec):
        return True
    if code is not None and _holds(code, said) and _holds(name, said):
        return True
    return any(term in said for term in _terms(piece)) or any(figure in said for figure in _figures(piece, spec))


def _holds(piece: str, said: frozenset[str]) -> bool:
    return any(folded(words) in whole for words in (piece, numbered(piece).rest) for whole in said)


def _is_heading(piece: str, spec: FormSpec) -> bool:
    found = (
        spec.section(piece),
        spec.field(piece),
        spec.columns_of(piece),
        spec.money_unit(piece),
        read_checkpoint(piece, spec.plan),
    )
    return any(found)


def _terms(piece: str) -> Iterator[str]:
    for term in (Category.read(piece), Subcategory.read(piece)):
        if isinstance(term, Enum):
            yield term.value


def _figures(piece: str, spec: FormSpec) -> Iterator[str]:
    if (amount := read_amount(piece, spec.money.default, spec.money)) is not None:
        yield str(amount.magnitude)
    if (percent := read_percent(piece)) is not None:
        yield str(percent)


def _words(value: object) -> Iterator[str]:
    """Yield all that *value* says, in words."""
    if isinstance(value, Note):
        yield str(value)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, (Decimal, Enum)):
        yield str(value.value if isinstance(value, Enum) else value)
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _words(item)
    elif attrs.has(type(value)):
        if isinstance(value, (Safeguard, Objective)) and value.name:
            yield f"{value.name}。{value.text}"
        for attribute in attrs.fields(cast("type[attrs.AttrsInstance]", type(value))):
            yield from _words(getattr(value, attribute.name))
