"""Understanding: which form a file is, and the documents it holds."""

from collections.abc import Iterator, Sequence

from perfmodel.documents import texts
from perfmodel.documents.forms.building import build
from perfmodel.documents.forms.drafts import Draft
from perfmodel.documents.forms.labels import one_line
from perfmodel.documents.forms.matching import match
from perfmodel.documents.forms.spec import FormSpec, shipped
from perfmodel.documents.grid import Block, Grid
from perfmodel.errors import DocumentError
from perfmodel.messages import Message
from perfmodel.model import Document
from perfmodel.sources import Source

__all__ = ["best_draft", "understand"]

_LONGEST_BEGINNING = 30  # characters of the file, enough to tell it from another


def understand(blocks: Sequence[Block], source: Source) -> tuple[Document, ...]:
    """Return the documents that *blocks*, the content of the file *source*, hold: one for each department.

    Raises `DocumentError` (D104) if no form's headings are there.
    """
    best = best_draft(blocks)
    if not _is_evident(best):
        raise DocumentError(texts.NO_FORM(expected=_expected(best.spec), found=_found(blocks)), source=source)
    return build(best, source)


def best_draft(blocks: Sequence[Block]) -> Draft:
    """Return what *blocks* hold of the form that they have the most headings of, among those that they may be."""
    drafts = [match(blocks, spec) for spec in shipped() if spec.may_be_in(_texts(blocks))]
    return max(drafts, key=lambda draft: len(draft.evidence))


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Grid):
            yield from (cell.text for row in block.rows for cell in row.cells)
        else:
            yield block.text


def _is_evident(draft: Draft) -> bool:
    return len(draft.evidence) >= draft.spec.evidence and any(part.projects for part in draft.parts)


def _expected(spec: FormSpec) -> tuple[str, ...]:
    """Return the headings that the form cannot do without, as most documents write them."""
    begins = [field.labels[0] for field in spec.fields if field.begins]
    return (*begins, *(column.labels[0] for column in spec.columns if column.role in {"category", "name", "target"}))


def _found(blocks: Sequence[Block]) -> Message:
    tables = sum(isinstance(block, Grid) for block in blocks)
    beginning = next(filter(None, map(_words, blocks)), "")[:_LONGEST_BEGINNING]
    return texts.TABLES_FOUND(count=tables, beginning=beginning) if tables else texts.NOTHING_FOUND(beginning=beginning)


def _words(block: Block) -> str:
    if isinstance(block, Grid):
        return " ".join(one_line(cell.text) for row in block.rows for cell in row.written)
    return one_line(block.text)
