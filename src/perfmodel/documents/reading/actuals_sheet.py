"""The sheets that staff fill in, described once for writing and reading them: their heads, and how sheets, projects and rows are called in them."""

import re
from collections.abc import Mapping
from enum import Enum

from attrs import field, frozen

from perfmodel.model import Document, Project
from perfmodel.terms import Category, Likelihood, Subcategory
from perfmodel.values import Blank, Value

__all__ = [
    "ACTUALS",
    "CODE_LABEL",
    "LIKELIHOOD_WORDS",
    "PROGRESS",
    "UNIT_LABEL",
    "Head",
    "MoneyHead",
    "SheetKind",
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
    """The columns of the indicators' rows, as the sheet of actuals heads them; `KEY`'s is hidden."""

    CATEGORY = "一级指标"
    SUBCATEGORY = "二级指标"
    NAME = "三级指标"
    TARGET = "年度指标值"
    ACTUAL = "实际完成值"
    WEIGHT = "分值"
    CLAIMED_SCORE = "自评得分"
    EXPECTED = "全年预计完成情况"
    LIKELIHOOD = "完成目标可能性"
    CAUSES = "偏差原因"
    REASON = "偏差原因分析及改进措施"
    KEY = "指标键"


class MoneyHead(Enum):
    """The heads over the project's money, whose values stand in the row below."""

    INITIAL = "年初预算数"
    ADJUSTED = "全年预算数"
    SPENT = "全年执行数"


@frozen(kw_only=True)
class SheetKind:
    """A kind of sheet: its title, and what it calls its columns and its money, in their order; *synonyms* are other words for a column."""

    title: str
    heads: Mapping[Head, str]
    money: Mapping[MoneyHead, str]
    synonyms: Mapping[str, Head] = field(factory=dict[str, Head])

    @property
    def columns(self) -> dict[Head, int]:
        """The column of each head in a sheet that we write, from 1."""
        return {head: column for column, head in enumerate(self.heads, start=1)}


ACTUALS = SheetKind(
    title="项目绩效目标完成情况填报表",
    heads={head: head.value for head in Head if head not in {Head.EXPECTED, Head.LIKELIHOOD, Head.CAUSES}},
    money={head: head.value for head in MoneyHead},
    synonyms={"得分": Head.CLAIMED_SCORE, "指标值": Head.TARGET, "全年实际完成值": Head.ACTUAL},
)
"""What came of the targets, at the year's end."""

PROGRESS = SheetKind(
    title="项目绩效目标执行情况填报表",
    heads={
        **{head: head.value for head in (Head.CATEGORY, Head.SUBCATEGORY, Head.NAME, Head.TARGET)},
        Head.ACTUAL: "执行情况",
        **{head: head.value for head in (Head.EXPECTED, Head.LIKELIHOOD, Head.CAUSES)},
        Head.REASON: "原因说明",
        Head.KEY: Head.KEY.value,
    },
    money={MoneyHead.INITIAL: "年初预算数", MoneyHead.ADJUSTED: "全年预算数", MoneyHead.SPENT: "累计执行数"},
    synonyms={"指标值": Head.TARGET},
)
"""How far the targets are in the middle of the year."""

LIKELIHOOD_WORDS = {
    Likelihood.CERTAIN: "确定能",
    Likelihood.POSSIBLE: "有可能",
    Likelihood.IMPOSSIBLE: "完全不可能",
}
"""The words of the monitoring form for 完成目标可能性: 财预〔2019〕136号, annex."""


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
