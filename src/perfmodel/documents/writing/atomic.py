"""Atomic writing: a file is there whole or not at all, and what was there before stays until the new one is whole."""

import os
import secrets
from os import PathLike
from pathlib import Path

from perfmodel.documents.writing import texts
from perfmodel.errors import DocumentError
from perfmodel.sources import Source

__all__ = ["write_whole"]


def write_whole(path: str | PathLike[str], content: bytes) -> None:
    """Write *content* into a new file beside *path*, then move it there. Raises `DocumentError` (D302) where that cannot be done."""
    target = Path(os.path.realpath(path))  # through a link, as a plain write would go
    beside = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        beside.write_bytes(content)
        beside.replace(target)
    except OSError as error:
        raise DocumentError(
            texts.CANNOT_WRITE(reason=error.strerror or error), source=Source(document=str(path))
        ) from error
    finally:
        beside.unlink(missing_ok=True)
