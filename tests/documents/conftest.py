"""What the tests of documents share: reading a text as if it were a file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from perfmodel.documents import read
from perfmodel.model import Document

ReadText = Callable[[str | bytes], Document]


@pytest.fixture
def read_text(tmp_path: Path) -> ReadText:
    """Return a function that saves a text, or bytes, as a file and reads it."""

    def save_and_read(content: str | bytes) -> Document:
        file = tmp_path / "目标表.txt"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read(file)

    return save_and_read
