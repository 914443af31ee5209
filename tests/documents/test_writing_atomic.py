"""A file is there whole or not at all."""

from pathlib import Path

import pytest

from perfmodel.documents.writing.atomic import write_whole
from perfmodel.errors import DocumentError


def test_a_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """And nothing else is left in the folder."""
    path = tmp_path / "表.xlsx"
    for content in (b"old", b"new"):
        write_whole(path, content)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_the_old_file_stays_whole_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk in the middle of writing leaves yesterday's file."""
    path = tmp_path / "表.xlsx"
    path.write_bytes(b"yesterday")

    def fail(_: Path, __: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(DocumentError) as caught:
        write_whole(path, b"today")
    assert caught.value.code == "D302"
    assert path.read_bytes() == b"yesterday"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    """With the path that was asked for."""
    with pytest.raises(DocumentError, match="没有的文件夹"):
        write_whole(tmp_path / "没有的文件夹" / "表.xlsx", b"x")


def test_a_link_is_written_through(tmp_path: Path) -> None:
    """As a plain write would."""
    path, link = tmp_path / "真.xlsx", tmp_path / "链.xlsx"
    path.write_bytes(b"old")
    link.symlink_to(path)
    write_whole(link, b"new")
    assert path.read_bytes() == b"new"
    assert link.is_symlink()
