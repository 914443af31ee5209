"""The guides at the root and in ``docs/`` speak of what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GUIDES = [path for folder in (".", "docs", "benchmarks", "fuzz") for path in sorted(ROOT.joinpath(folder).glob("*.md"))]
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))


@pytest.fixture(params=GUIDES, ids=lambda path: path.relative_to(ROOT).as_posix())
def guide(request: pytest.FixtureRequest) -> Path:
    """Return each guide in turn."""
    path: Path = request.param
    return path


def test_links_lead_somewhere(guide: Path) -> None:
    """Every relative link of a guide names a file that exists."""
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", guide.read_text(encoding="utf-8"))
    assert [link for link in links if not (guide.parent / link).exists()] == []


def test_make_jobs_exist(guide: Path) -> None:
    """Every job that a guide tells to run with make is one."""
    named = set(re.findall(r"(?:`|^ +)make ([a-z]+)", guide.read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert named <= TARGETS


def test_nox_sessions_exist(guide: Path) -> None:
    """Every session that a guide tells to run with nox is one."""
    sessions = set(
        re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(encoding="utf-8"), flags=re.MULTILINE)
    )
    assert set(re.findall(r"nox -s (\w+)", guide.read_text(encoding="utf-8"))) <= sessions


def test_the_guides_name_jobs_at_all() -> None:
    """The patterns above find what they look for."""
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert {"test", "lint"} <= TARGETS
    assert "`make test`" in contributing
    assert "nox -s wheel" in contributing
