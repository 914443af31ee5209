"""The guided fuzzer: atheris (libFuzzer) changes bytes and keeps those that reach what no bytes before them reached; `fuzz.target` reads them.

    python -m fuzz.guided 200000 --seed 1 [--corpus FOLDER]

It starts from the cells of the conformance vectors; what it finds stays in FOLDER, where one is named. The exit code is 1 if anything broke.
"""

import argparse
import os
import pkgutil
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

__all__ = ["main"]

_LONGEST = 4096  # bytes


class _Atheris(Protocol):
    """What is used of atheris, which is neither typed nor there for every Python."""

    def instrument_imports(self, *, include: Sequence[str]) -> AbstractContextManager[None]:
        """Watch the branches of what is imported within."""
        ...

    def Setup(self, arguments: Sequence[str], test: Callable[[bytes], None]) -> object:  # noqa: N802 - its own name
        """Take libFuzzer's options and what to call."""
        ...

    def Fuzz(self) -> None:  # noqa: N802 - its own name
        """Run, and end the process."""
        ...


def main() -> None:
    """Run the guided fuzzer, which ends the process."""
    options = argparse.ArgumentParser(prog="python -m fuzz.guided", description=(__doc__ or "").partition("\n")[0])
    options.add_argument("count", type=int, nargs="?", default=100_000, help="how many inputs in all")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--corpus", type=Path, help="a folder to go on from, and to keep what is found in")
    given = options.parse_args()
    atheris = cast("_Atheris", import_module("atheris"))
    with atheris.instrument_imports(include=["perfmodel"]):
        _import_all("perfmodel.quantities", "perfmodel.values", "perfmodel.exchange")
        from fuzz.target import Target  # noqa: PLC0415 - it imports perfmodel, which is watched from here on
    target = Target()
    corpus: Path = given.corpus or Path(tempfile.mkdtemp(prefix="fuzz-"))
    corpus.mkdir(parents=True, exist_ok=True)
    target.seed(corpus)
    begin = time.monotonic()

    def test(data: bytes) -> None:
        target(data)
        if target.tally.tried.total() >= given.count:
            target.tally.close("fuzz_guided", time.monotonic() - begin, given.seed)
            if given.corpus is None:
                shutil.rmtree(corpus)
            os._exit(1 if target.tally.broken else 0)  # libFuzzer would end the process just so, with its own code

    # The tally has a timer of its own.
    flags = {"seed": given.seed, "max_len": _LONGEST, "timeout": 0, "verbosity": 0}
    atheris.Setup([sys.argv[0], *(f"-{name}={value}" for name, value in flags.items()), str(corpus)], test)
    atheris.Fuzz()


def _import_all(*rooms: str) -> None:
    """Import every module of *rooms* now: what is imported when it is first used would go unwatched."""
    for room in rooms:
        for module in pkgutil.walk_packages(import_module(room).__path__, f"{room}."):
            import_module(module.name)


if __name__ == "__main__":
    main()
