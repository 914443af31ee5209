"""Outputs: files of one run that belong together appear together, a run that fails leaves what was there, and no input is written over."""

import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from perfmodel.cli import texts
from perfmodel.errors import DocumentError
from perfmodel.sources import Source

__all__ = ["refuse_inputs", "whole_files"]


def refuse_inputs(outputs: Iterable[Path], inputs: Iterable[Path]) -> None:
    """Raise `DocumentError` (C114) if one of *outputs* is one of *inputs*, whatever path leads to it."""
    read = [path for path in inputs if path.exists()]
    for output in outputs:
        if output.exists() and any(output.samefile(path) for path in read):
            raise DocumentError(texts.OUTPUT_IS_INPUT(), source=Source(document=str(output)))


@contextmanager
def whole_files(folder: Path) -> Generator[Path]:
    """Yield a folder to write into; what is in it at the end is moved to *folder*, all files or none.

    Raises `OSError` if *folder* cannot be made or written to, and `DocumentError`, naming the file as it would have been, if one cannot be.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".perfmodel-", dir=folder) as temporary:
        staging, kept = Path(temporary, "new"), Path(temporary, "old")
        staging.mkdir()
        kept.mkdir()
        try:
            yield staging
        except DocumentError as error:
            raise DocumentError(error.message, source=_final(error.source, folder)) from error
        _move_all(staging, folder, kept)


def _final(source: Source | None, folder: Path) -> Source:
    return Source(document=str(folder / Path(source.document).name if source and source.document else folder))


def _move_all(staging: Path, folder: Path, kept: Path) -> None:
    """Move every file of *staging* into *folder*; if one cannot be, put back what those before it replaced."""
    moved: list[Path] = []
    try:
        for file in sorted(staging.iterdir()):
            target = folder / file.name
            if target.is_file():
                shutil.copy2(target, kept / file.name)
            file.replace(target)
            moved.append(target)
    except OSError:
        for target in moved:
            _put_back(target, kept / target.name)
        raise


def _put_back(target: Path, before: Path) -> None:
    if before.exists():
        before.replace(target)
    else:
        target.unlink()
