"""The mutation score: how many small changes to a room's source its tests notice.

    python -m mutation.score quantities --count 500 --seed 1

Every mutant runs the room's fast tests (those not marked slow) in a process of its own, its module's first, until one fails. Mutants that no test
notices are printed. The exit code is 1 if fewer than nine in ten were noticed.
"""

import argparse
import compileall
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

import pytest
from attrs import frozen

from mutation.mutants import Mutant, sample

__all__ = ["main"]

_ROOT = Path(__file__).parents[1]
_PACKAGE = Path("src", "perfmodel")
_TESTS: Mapping[str, Sequence[str]] = {
    "quantities": ("tests/quantities",),
    "values": ("tests/conformance/test_values.py::test_every_cell_means_what_its_vector_says", "tests/values"),
}
"""The rooms, and where their tests are, the most telling first."""
_LIBRARIES = "attr attrs babel.numbers calendar cattrs hypothesis jsonschema openpyxl tomllib".split()
"""What the tests load: once here, before the processes part."""
_QUIET = ("-W", "ignore::pytest.PytestAssertRewriteWarning")  # that hypothesis is loaded already
_BAR = 0.9
_PATIENCE = 10
"""How many times as long as without a change a mutant may take, before it is one that hangs: noticed."""


@frozen
class Bench:
    """A copy of the package, in which one module at a time is another."""

    folder: Path

    @classmethod
    def make(cls, folder: Path) -> "Bench":
        """Copy the package into *folder*, compiled."""
        shutil.copytree(_ROOT / _PACKAGE, folder / "perfmodel", ignore=shutil.ignore_patterns("__pycache__"))
        compileall.compile_dir(folder, quiet=1)
        return cls(folder)

    def run(self, tests: Sequence[str], timeout: float = 600) -> bool:
        """Whether *tests* pass here."""
        if (child := os.fork()) == 0:
            self._become_pytest(tests, int(timeout) + 1)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0

    def _become_pytest(self, tests: Sequence[str], seconds: int) -> None:
        signal.alarm(seconds)  # ends the process
        sys.dont_write_bytecode = True
        sys.path.insert(0, str(self.folder))
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        arguments = ["-x", "-q", "-m", "not slow", "-p", "no:cacheprovider", "--tb=no", *_QUIET, *tests]
        code = int(pytest.main(arguments))
        os._exit(code if import_module("perfmodel").__file__ == str(self.folder / "perfmodel/__init__.py") else 99)

    def notices(self, mutant: Mutant, tests: Sequence[str], timeout: float) -> bool:
        """Whether any of *tests* fails, or none of them ends, with *mutant* in place of its module."""
        path = self.folder / mutant.path.relative_to(_ROOT / "src")
        original = path.rename(
            path.with_suffix(".kept")
        )  # what it was compiled to goes by its time: it must stay the same file
        path.write_text(mutant.source, encoding="utf-8")
        os.utime(path, (0, 0))  # … and this one must not pass for it
        try:
            return not self.run(tests, timeout)
        finally:
            original.replace(path)


def main() -> int:
    """Print the score of a room; return the exit code."""
    options = argparse.ArgumentParser(prog="python -m mutation.score", description=(__doc__ or "").partition("\n")[0])
    options.add_argument("room", choices=_TESTS)
    options.add_argument("--count", type=int, default=500, help="how many mutants to draw")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    os.chdir(_ROOT)
    for name in _LIBRARIES:
        import_module(name)
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        score = _score(Bench.make(Path(folder)), given.room, given.count, given.seed)
    return 0 if score >= _BAR else 1


def _score(bench: Bench, room: str, count: int, seed: int) -> float:
    """Print the mutants that the room's tests do not notice, and how many they do; return the share."""
    begin = time.monotonic()
    if not bench.run(_TESTS[room]):
        sys.exit("the tests fail without any change")
    plain = time.monotonic() - begin
    print(f"{room}: the fast tests take {plain:.1f} s", flush=True)
    mutants, whole = sample(_ROOT / _PACKAGE / room, count, seed)
    begin, survivors = time.monotonic(), 0
    for mutant in mutants:
        if not bench.notices(mutant, _ordered(mutant, room), _PATIENCE * plain):
            survivors += 1
            print(f"survived  {mutant.path.relative_to(_ROOT)}:{mutant.line}\n{mutant.change}", flush=True)
    seconds, score = time.monotonic() - begin, 1 - survivors / len(mutants)
    print(
        f"mutation of {room}: {score:.1%} of {len(mutants)} mutants noticed (of {whole:,} that there are), {survivors} survived, "
        f"{seconds / len(mutants):.2f} s a mutant, seed {seed}"
    )
    return score


def _ordered(mutant: Mutant, room: str) -> list[str]:
    """Return the room's tests, those of the mutant's own module first."""
    own = Path("tests", room, f"test_{mutant.path.name}")
    return [*([str(own)] if own.exists() else []), *_TESTS[room]]


if __name__ == "__main__":
    sys.exit(main())
