"""Packages: a guard before any reader of a zipped format, since no library limits what a file unpacks to.

A small file can hold hundreds of megabytes of XML, and a DOCTYPE entities that grow without end. zipfile stops at the size that a part declares, so
the declared sizes can be trusted as limits.
"""

import re
from pathlib import Path
from typing import IO
from zipfile import ZipFile

from perfmodel.documents.reading import actuals_texts as texts
from perfmodel.errors import DocumentError
from perfmodel.sources import Source

__all__ = ["MAX_MERGED_CELLS", "MAX_PARTS", "MAX_RATIO", "MAX_UNPACKED", "check_package"]

MAX_UNPACKED = 100 * 2**20  # bytes; a workbook of 200 projects has 4 MB
MAX_PARTS = 5000  # a workbook of 200 projects has 210
MAX_RATIO = 200  # unpacked to packed, of parts over a megabyte; tables reach 30
MAX_MERGED_CELLS = 200_000  # openpyxl makes an object for each cell under a merge

_COMPOUND = b"\xd0\xcf\x11\xe0"  # the start of an old .xls, and of an encrypted .xlsx
_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_MEGABYTE = 2**20


def check_package(path: Path) -> None:
    """Refuse what is no zipped document, or one that would unpack to more than a document needs. Raises `DocumentError` (D201 to D205)."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise DocumentError(
            texts.CANNOT_OPEN(reason=error.strerror or error), source=Source(document=str(path))
        ) from error
    with file:
        if file.read(4) == _COMPOUND:
            raise DocumentError(texts.ENCRYPTED_OR_OLD(), source=Source(document=path.name))
        try:
            _check(file, path.name)
        except DocumentError:
            raise
        except Exception as error:  # on garbage zipfile and the decompressors beneath let through whatever they raise
            raise DocumentError(texts.NOT_A_WORKBOOK(), source=Source(document=path.name)) from error


def _check(file: IO[bytes], name: str) -> None:
    with ZipFile(file) as package:
        _check_sizes(package, name)
        merged = sum(
            _check_part(package, part, name) for part in package.namelist() if part.endswith((".xml", ".rels"))
        )
    if merged > MAX_MERGED_CELLS:
        raise DocumentError(texts.TOO_LARGE(found=merged, limit=MAX_MERGED_CELLS), source=Source(document=name))


def _check_sizes(package: ZipFile, name: str) -> None:
    parts = package.infolist()
    unpacked = sum(part.file_size for part in parts)
    bloated = [part.file_size for part in parts if part.file_size > max(_MEGABYTE, MAX_RATIO * part.compress_size)]
    for found, limit in ((unpacked, MAX_UNPACKED), (len(parts), MAX_PARTS), (max(bloated, default=0), MAX_RATIO)):
        if found > limit:
            raise DocumentError(texts.TOO_LARGE(found=found, limit=limit), source=Source(document=name))


def _check_part(package: ZipFile, part: str, name: str) -> int:
    """Refuse a DOCTYPE, also one in UTF-16; return how many cells the part merges."""
    data = package.read(part).replace(b"\0", b"")
    if b"<!DOCTYPE" in data:
        raise DocumentError(texts.DOCTYPE(part=part), source=Source(document=name))
    return sum(_area(*match.groups()) for match in _MERGE.finditer(data))


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    return (abs(int(bottom) - int(top)) + 1) * (abs(_column(right) - _column(left)) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
