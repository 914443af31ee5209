"""The sessions of noxfile.py: what is not on this machine is named and skipped, what is broken fails."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import Factory, define

nox = pytest.importorskip("nox", reason="nox is not installed")

from nox.command import CommandFailed  # noqa: E402 - only where nox is there

NOXFILE = Path(__file__).parents[1] / "noxfile.py"
TOOLS = {
    "lint": ["ruff"],
    "types": ["mypy", "pyright"],
    "layers": ["import-linter"],
    "tests": ["pytest"],
    "lowest": ["pytest"],
    "wheel": ["build"],
    "bench": ["pytest-benchmark"],
}


class Skipped(Exception):
    """What nox raises to skip a session."""


@define
class Session:
    """A session on a machine where *missing* cannot be installed."""

    missing: str
    bin: str = "bin"
    posargs: tuple[str, ...] = ()
    ran: list[tuple[str, ...]] = Factory(list[tuple[str, ...]])

    def install(self, *what: str, **_: object) -> None:
        """Install, or fail as nox does."""
        if any(self.missing in each for each in what):
            raise CommandFailed

    def run(self, *command: str, **_: object) -> None:
        """Remember what was run."""
        self.ran.append(command)

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
    return {name: made for name, made in noxfile.items() if name in TOOLS}


@pytest.mark.parametrize(("name", "tool"), [(name, tool) for name, tools in TOOLS.items() for tool in tools])
def test_a_tool_that_is_missing_is_named(sessions: dict[str, Callable[[Session], None]], name: str, tool: str) -> None:
    """And nothing is run."""
    session = Session(missing=tool)
    with pytest.raises(Skipped, match=tool):
        sessions[name](session)
    assert session.ran == []


@pytest.mark.parametrize("name", ["types", "layers", "tests"])
def test_a_project_that_does_not_install_is_no_missing_tool(
    sessions: dict[str, Callable[[Session], None]], name: str
) -> None:
    """The session fails."""
    with pytest.raises(CommandFailed):
        sessions[name](Session(missing=".["))


def test_the_head_names_what_is_not_run(noxfile: dict[str, Any]) -> None:
    """Every session is run by a bare ``nox``, except those that the module's docstring names."""
    assert set(TOOLS) - set(nox.options.sessions or ()) == {"bench"}
    assert "all but ``bench``" in noxfile["__doc__"]
