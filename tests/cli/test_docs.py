"""The examples in docs/commands.md and docs/rules.md: each is run, and says what the page says it does."""

import re
import shlex
import shutil
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

import pytest

from tests.cli.conftest import Invoke

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "docs" / "commands.md", ROOT / "docs" / "rules.md")
EXAMPLE = re.compile(r"^\$ perfmodel (?P<command>.+)\n(?P<output>(?:(?!\$ |```).*\n)*)", re.MULTILINE)

EXAMPLES = {
    f"{page.stem}: {match['command']}": (match["command"], match["output"])
    for page in PAGES
    for match in EXAMPLE.finditer(page.read_text(encoding="utf-8"))
}


@pytest.fixture
def in_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder with the files of examples/."""
    for name in ("绩效目标.txt", "实际完成.xlsx", "执行情况.xlsx", "自评表.xlsx", "云川县规则.toml"):
        shutil.copy(ROOT / "examples" / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)


def test_the_page_has_examples() -> None:
    """Of every command."""
    known = {command.split()[0] for command, _ in EXAMPLES.values()}
    assert known == {"read", "template", "monitor", "assess", "audit", "rules", "parse"}


@pytest.mark.usefixtures("in_examples")
@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_true(perfmodel: Invoke, example: str) -> None:
    """What the page shows is what the terminal shows: messages first, then the answer; ... stands for anything."""
    command, output = EXAMPLES[example]
    result = perfmodel(*shlex.split(command))
    shown = result.err + result.out
    assert OutputChecker().check_output(output, shown, ELLIPSIS), shown
