"""Every code that the library says has one meaning, and ``docs/codes.md`` lists them all.

The page is made from the rooms' tables of texts: ``python -m tests.test_codes`` writes it anew.
"""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import perfmodel
from perfmodel.messages import Message, Text

PAGE = Path(__file__).parent.parent / "docs" / "codes.md"
INTERCHANGE = PAGE.with_name("interchange.md")
HEAD = """# 代码表 · Codes

每条提示都有代码，发布后含义不变。E 指标值无法解读 · N1 取自上下文 · N2 按惯例 · N3 已修复 · N4 未能理解 · D 文件 · X 交换格式 · F 规则集 · S 计分 · A 审核 · M 模型 · U 单位 · C 命令行（帮助页 C0 未列）。

Every message has a code whose meaning stays once it is released: E value errors · N1 context, N2 conventions, N3 repairs, N4 not understood ·
D documents · X interchange · F rule sets · S scoring · A audit · M model · U units · C command line (without its help pages, C0). Words in braces are filled in.

| code | 中文 | English |
|---|---|---|
"""


def texts() -> list[Text]:
    """Return the texts of every room, by code."""
    rooms = [module.name for module in pkgutil.walk_packages(perfmodel.__path__, "perfmodel.")]
    tables = [importlib.import_module(name) for name in rooms if name.endswith("texts")]
    found = {id(text): text for table in tables for value in vars(table).values() for text in _texts_in(value)}
    return sorted(filter(_is_said, found.values()), key=lambda text: (text.code, text.zh_CN))


def _is_said(text: Text) -> bool:
    return bool(text.code)


def _texts_in(value: object) -> Iterator[Text]:
    """Yield the texts that *value*, a name of a table, holds: itself, or the members of a tuple or a dict, however deep."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Message):
        yield value.text
    elif isinstance(value, Mapping):
        for member in value.values():
            yield from _texts_in(member)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for member in value:
            yield from _texts_in(member)


def page() -> str:
    """Return ``docs/codes.md`` as it should be."""
    said = [text for text in texts() if not text.code.startswith("C0")]  # C0 is the wording of help pages
    rows = [f"| {text.code} | {_cell(text.zh_CN)} | {_cell(text.en)} |" for text in said]
    return HEAD + "\n".join(rows) + "\n"


def _cell(words: str) -> str:
    return re.sub(r"\s+", " ", words).replace("|", "\\|")


def test_a_code_has_one_meaning() -> None:
    """No two texts share a code."""
    counts = Counter(text.code for text in texts())
    assert [code for code, count in counts.items() if count > 1] == []


def test_texts_in_containers_count() -> None:
    """Those of a dict of ways, of a row of heads, of a rules file's choices."""
    assert {"S140", "S154", "F080", "C303", "C340", "C401"} <= {text.code for text in texts()}


def test_the_page_lists_every_code() -> None:
    """``docs/codes.md`` says what the code says."""
    assert PAGE.read_text(encoding="utf-8") == page()


EXAMPLES = re.findall(r"^```json\n(.*?)^```$", INTERCHANGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
SAID = re.compile(
    r'"code": "(?P<code>[A-Z]\d{3})"(?:, "text": "[^"]*", "span": \[\d+, \d+\])?, "message": "(?P<words>[^"]*)"'
)


@pytest.mark.parametrize(("code", "words"), [match for text in EXAMPLES for match in SAID.findall(text)])
def test_the_interchange_pages_examples_say_what_their_codes_mean(code: str, words: str) -> None:
    """A reader in another language maps codes by what is shown there."""
    (text,) = (text for text in texts() if text.code == code)
    assert re.fullmatch(re.sub(r"\\{\w+\\}", ".+", re.escape(text.zh_CN)), words)


def test_the_interchange_page_shows_codes() -> None:
    """Of a refusal, of a note on a value, and of one on a document; so the pattern above finds them."""
    assert {code[0] for text in EXAMPLES for code, _ in SAID.findall(text)} == {"E", "N"}
    assert sum(len(SAID.findall(text)) for text in EXAMPLES) == 3


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
