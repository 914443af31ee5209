"""The sessions of noxfile.py: what is not on this machine is named and skipped, what is broken fails."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import Factory, define

nox = pytest.importorskip("nox", reason="nox is not installed")

from nox.command import CommandFailed  # noqa: E402 - only where nox is there

from benchmarks.peers.table import TOOLS as TABLE_NAMES  # noqa: E402 - likewise

NOXFILE = Path(__file__).parents[1] / "noxfile.py"
TOOLS = {
    "lint": ["ruff"],
    "types": ["mypy", "pyright"],
    "layers": ["import-linter"],
    "tests": ["pytest"],
    "lowest": ["pytest"],
    "wheel": ["build"],
    "bench": ["pytest-benchmark"],
    "peers": ["matplotlib"],
    "fuzz_guided": ["atheris"],
    "mutation": ["mutmut"],
}
ON_DEMAND = {"bench", "peers", "fuzz", "fuzz_guided", "mutation"}


class Skipped(Exception):
    """What nox raises to skip a session."""


@define
class Session:
    """A session on a machine where *missing* cannot be installed."""

    missing: str
    bin: str = "bin"
    posargs: tuple[str, ...] = ()
    ran: list[tuple[str, ...]] = Factory(list[tuple[str, ...]])
    warned: list[str] = Factory(list[str])

    def install(self, *what: str, **_: object) -> None:
        """Install, or fail as nox does."""
        if any(self.missing in each for each in what):
            raise CommandFailed

    def run(self, *command: str, **_: object) -> None:
        """Remember what was run, or fail as an installer that is run does."""
        if "pip" in command and self.missing in command:
            raise CommandFailed
        self.ran.append(command)

    def create_tmp(self) -> str:
        """Name a folder."""
        return "tmp"

    def warn(self, words: str) -> None:
        """Remember what is said."""
        self.warned.append(words)

    def skip(self, words: str) -> None:
        """Skip, as nox does."""
        raise Skipped(words)


@pytest.fixture(scope="module")
def noxfile() -> dict[str, Any]:
    """Return what noxfile.py defines."""
    return runpy.run_path(str(NOXFILE))


@pytest.fixture
def sessions(noxfile: dict[str, Any]) -> dict[str, Callable[[Session], None]]:
    """Return the sessions' functions by name."""
    return {name: made for name, made in noxfile.items() if name in {*TOOLS, "fuzz"}}


@pytest.mark.parametrize(("name", "tool"), [(name, tool) for name, tools in TOOLS.items() for tool in tools])
def test_a_tool_that_is_missing_is_named(sessions: dict[str, Callable[[Session], None]], name: str, tool: str) -> None:
    """And nothing is run."""
    session = Session(missing=tool)
    with pytest.raises(Skipped, match=tool):
        sessions[name](session)
    assert session.ran == []


@pytest.mark.parametrize("name", ["types", "layers", "tests", "fuzz"])
def test_a_project_that_does_not_install_is_no_missing_tool(
    sessions: dict[str, Callable[[Session], None]], name: str
) -> None:
    """The session fails."""
    with pytest.raises(CommandFailed):
        sessions[name](Session(missing=".["))


def test_the_head_names_what_is_not_run(noxfile: dict[str, Any]) -> None:
    """Every session is run by a bare ``nox``, except those that the module's docstring names."""
    assert {*TOOLS, "fuzz"} - set(nox.options.sessions or ()) == ON_DEMAND
    assert all(f"``{name}``" in noxfile["__doc__"] for name in ON_DEMAND)


def test_a_peer_that_is_missing_is_named_and_left_out(sessions: dict[str, Callable[[Session], None]]) -> None:
    """The others are measured."""
    session = Session(missing="jionlp")
    sessions["peers"](session)
    assert [words for words in session.warned if "jionlp" in words] == session.warned != []
    *_, measuring = session.ran
    asked = {argument.partition("=")[0] for argument in measuring if "=" in argument}
    assert "pint" in asked
    assert "jionlp" not in asked


def test_every_peer_has_its_file(noxfile: dict[str, Any]) -> None:
    """What is installed is asked, and has a name in the table."""
    files = {path.stem.removeprefix("by_") for path in NOXFILE.parent.glob("benchmarks/peers/by_*.py")}
    assert files - set(noxfile["PEERS"]) == {"perfmodel", "remembered", "floor"}
    assert set(noxfile["PEERS"]) < files == set(TABLE_NAMES)
