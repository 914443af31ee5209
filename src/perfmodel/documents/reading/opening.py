"""Opening: a path into the documents that the file holds, by the reader for its kind."""

import os
from pathlib import Path

from attrs import evolve, frozen

from perfmodel.documents import texts
from perfmodel.documents.forms import understand
from perfmodel.documents.grid import Block
from perfmodel.documents.reading.decoding import decode
from perfmodel.documents.reading.text import read_text
from perfmodel.errors import DocumentError
from perfmodel.messages import Note
from perfmodel.model import Document
from perfmodel.sources import Source

__all__ = ["Opened", "open_blocks", "read", "read_all"]

_REMEDIES = {
    texts.SAVE_TEXT: (".doc", ".docx", ".wps", ".wpt", ".rtf", ".odt", ".html", ".htm"),
    texts.SAVE_SHEET: (".xls", ".et", ".ett", ".ods", ".csv"),
    texts.CONVERT: (".pdf", ".ofd", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"),
    texts.UNPACK: (".zip", ".rar", ".7z", ".gz"),
}
_WORKBOOKS = {".xlsx", ".xlsm"}
_UNSUPPORTED = {suffix: remedy for remedy, suffixes in _REMEDIES.items() for suffix in suffixes}


def read(path: str | os.PathLike[str]) -> Document:
    """Return the document in the file at *path*: everything that it says, with notes on what was repaired or found no place.

    Raises `DocumentError`: D101 a file that does not open, D102 a kind that is not read, D103 no text, D104 no form, D105 several departments,
    D106 an empty file; D201 to D205 a workbook that cannot be read.
    """
    document, *others = read_all(path)
    if others:
        names = [_called(each) for each in (document, *others)]
        raise DocumentError(texts.SEVERAL_DEPARTMENTS(count=len(names), names=names), source=document.source)
    return document


def read_all(path: str | os.PathLike[str]) -> tuple[Document, ...]:
    """Return the documents of all departments in the file at *path*, in its order. Raises as `read` does, except D105."""
    file = Path(path)
    source = Source(document=file.name)
    opened = open_blocks(file)
    first, *others = understand(opened.blocks, source)
    return (evolve(first, notes=(*opened.notes, *first.notes)), *others)


@frozen
class Opened:
    """What a file is made of, and what was repaired in it."""

    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()


def open_blocks(file: Path) -> Opened:
    """Return the blocks of *file* by the reader for its kind. Raises `DocumentError` as `read` does."""
    if (remedy := _UNSUPPORTED.get(file.suffix.lower())) is not None:
        raise DocumentError(texts.UNSUPPORTED(suffix=file.suffix, remedy=remedy()), source=Source(document=file.name))
    if file.suffix.lower() in _WORKBOOKS:
        from perfmodel.documents.reading import sheets  # noqa: PLC0415 - the extra is loaded on first use

        return Opened(sheets.read_sheets(file), sheets.notes_on_formulas(file))
    decoded = decode(_bytes(file), file.name)
    return Opened(read_text(decoded.text, file.name), decoded.notes)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise DocumentError(
            texts.CANNOT_OPEN(reason=error.strerror or error), source=Source(document=file.name)
        ) from error


def _called(document: Document) -> str:
    department = document.department
    return f"{department.code or ''}{department.name or ''}" if department else "？"
