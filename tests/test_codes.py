"""Every code that the library says has one meaning, and ``docs/codes.md`` lists them all.

The page is made from the rooms' tables of texts: ``python -m tests.test_codes`` writes it anew.
"""

import importlib
import pkgutil
import re
from collections import Counter
from pathlib import Path

import perfmodel
from perfmodel.messages import Text

PAGE = Path(__file__).parent.parent / "docs" / "codes.md"
HEAD = """# 代码表 · Codes

每条提示都有代码，发布后含义不变。E 指标值无法解读 · N1 取自上下文 · N2 按惯例 · N3 已修复 · N4 未能理解 · D 文件 · X 交换格式 · F 规则集 · S 计分 · M 模型 · U 单位 · C 命令行。

Every message has a code whose meaning stays once it is released: E value errors · N1 context, N2 conventions, N3 repairs, N4 not understood ·
D documents · X interchange · F rule sets · S scoring · M model · U units · C command line. Words in braces are filled in.

| code | 中文 | English |
|---|---|---|
"""


def texts() -> list[Text]:
    """Return the texts of every room, by code."""
    rooms = [module.name for module in pkgutil.walk_packages(perfmodel.__path__, "perfmodel.")]
    tables = [importlib.import_module(name) for name in rooms if name.endswith("texts")]
    found = [value for table in tables for value in vars(table).values() if isinstance(value, Text) and value.code]
    return sorted(found, key=lambda text: (text.code, text.zh_CN))


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


def test_the_page_lists_every_code() -> None:
    """``docs/codes.md`` says what the code says."""
    assert PAGE.read_text(encoding="utf-8") == page()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
