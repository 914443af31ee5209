"""The sheet that staff fill in, described once for writing and reading it: its heads, and how sheets, projects and rows are called in it."""

import re
from enum import Enum

from perfmodel.model import Document, Project
from perfmodel.terms import Category, Subcategory
from perfmodel.values import Blank, Value

__all__ = [
    "CODE_LABEL",
    "UNIT_LABEL",
    "Head",
    "MoneyHead",
    "folded",
    "level",
    "project_titles",
    "sheet_title",
    "shown_value",
    "writable",
]

CODE_LABEL = "项目编码"
UNIT_LABEL = "单位："

TITLE_LENGTH = 31  # UTF-16 units, Excel's limit
_FORBIDDEN_IN_TITLES = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f]")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class Head(Enum):
    """The heads over the indicators' rows, one a cell, in this order; `KEY`'s column is hidden."""

    CATEGORY = "一级指标"
    SUBCATEGORY = "二级指标"
    NAME = "三级指标"
    TARGET = "年度指标值"
    ACTUAL = "实际完成值"
    WEIGHT = "分值"
    CLAIMED_SCORE = "自评得分"
    REASON = "偏差原因分析及改进措施"
    KEY = "指标键"


class MoneyHead(Enum):
    """The heads over the project's money, whose values stand in the row below."""

    INITIAL = "年初预算数"
    ADJUSTED = "全年预算数"
    SPENT = "全年执行数"


def sheet_title(place: int, project: Project) -> str:
    """Return what the sheet of the *place*-th project is called: a number, which keeps titles apart, and as much of the name as Excel allows.

    >>> sheet_title(3, Project(code=None, name="“12345”热线/工单[运维]"))
    '3.“12345”热线 工单 运维'
    """
    title = f"{place}.{' '.join(_FORBIDDEN_IN_TITLES.sub(' ', project.name).split())}"
    units = title.encode("utf-16-le", "ignore")[: 2 * TITLE_LENGTH]
    return units.decode("utf-16-le", "ignore").strip().rstrip("'")


def project_titles(document: Document) -> tuple[str, ...]:
    """Return the titles of the projects' sheets, in order."""
    return tuple(sheet_title(place, project) for place, project in enumerate(document.projects, start=1))


def level(term: Category | Subcategory | str | None) -> str:
    """Return a level-1 or level-2 indicator as a table writes it."""
    return term.value if isinstance(term, (Category, Subcategory)) else term or ""


def writable(text: str) -> str:
    """Return *text* without the characters that no workbook can hold."""
    return _UNWRITABLE.sub("", text.replace("\x0b", "\n"))


def folded(text: str) -> str:
    """Return *text* as it compares: without white space, and without what no workbook can hold."""
    return "".join(writable(text).split())


def shown_value(value: Value | None) -> str:
    """Return a target or an actual as it was written; one that never was written, as the library writes it."""
    if value is None or (isinstance(value, Blank) and value.text is None):
        return ""
    return str(value) if value.text is None else value.text
