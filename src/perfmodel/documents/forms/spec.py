"""A form described as data: its headings with their variants, what kind of content each has, and the columns of its table of indicators.

The files stand in ``data/``, one a form. A key that the classes here do not have is refused when the file is loaded.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache, cached_property
from importlib.resources import files
from typing import TypeVar

from attrs import frozen
from cattrs import Converter

from perfmodel.documents.forms.labels import folded, one_line, split_label, without_brackets
from perfmodel.documents.forms.numbering import numbered
from perfmodel.terms import Form as FormKind

__all__ = ["Column", "Field", "FormSpec", "Kind", "MoneyTable", "Section", "shipped"]

T = TypeVar("T")

_AND = re.compile(r"(?<=..)[及和与、]")  # 设定依据及数据来源: a column is known by what its heading names first
_BRACKET = re.compile(r"[(（\[【]")
_LONGEST_HEADING = 40  # characters of a heading with its bracket
_LONGEST_TITLE = 100  # characters; a longer line is prose that happens to end like one


class Kind(Enum):
    """What stands beside or below a heading of a project's head."""

    TEXT = "text"
    MONEY = "money"
    PLAN = "plan"
    GROUP = "group"


class Section(Enum):
    """Prose around the tables."""

    OVERALL_OBJECTIVE = "overall_objective"
    OBJECTIVES = "objectives"
    SAFEGUARDS = "safeguards"
    DIVIDERS = "dividers"


@frozen
class Field:
    """A heading in the head of a project's table. *begins*: a second one belongs to the next project; *below*: whose role rows under a group have."""

    role: str
    kind: Kind
    labels: tuple[str, ...]
    begins: bool = False
    below: str | None = None


@frozen
class Column:
    """A column of the table of indicators."""

    role: str
    labels: tuple[str, ...]


@frozen
class MoneyTable:
    """Money in rows by where it comes from, in columns by when: the headings of both, and the merged heading over them."""

    group: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Column, ...]

    def column(self, text: str) -> str | None:
        """Return the role of the column whose heading *text* is."""
        return _find(self._columns, text)

    def row(self, text: str) -> str | None:
        """Return the role of the row that *text* heads."""
        return _find(self._rows, text)

    @cached_property
    def _columns(self) -> dict[str, str]:
        return _index((label, column.role) for column in self.columns for label in column.labels)

    @cached_property
    def _rows(self) -> dict[str, str]:
        return _index((label, row.role) for row in self.rows for label in row.labels)


@frozen
class Title:
    """The line over a project's table: a pattern with the group ``name``, and the names that are no project's."""

    pattern: str
    generic: tuple[str, ...]


@frozen
class PageSpec:
    """The foot of a page: a pattern for a whole line."""

    pattern: str


@frozen
class DepartmentSpec:
    """How a department is written: a pattern with the groups ``code`` and ``name``, and how its code is built."""

    pattern: str
    code_digits: int
    shared_digits: int


@frozen
class MoneySpec:
    """The unit of money: labels before it, its spellings, and what is meant where none is named."""

    labels: tuple[str, ...]
    units: Mapping[str, str]
    default: str


@frozen
class Plan:
    """The dates of a funding plan: a pattern with the groups ``year``, ``month``, ``day``, ``quarter``, ``half``, ``end``."""

    checkpoint: str
    quarters: Mapping[str, int]


@frozen
class Leftovers:
    """What the blank form holds where nobody wrote: a pattern for a whole cell."""

    pattern: str


@frozen
class FormSpec:
    """One form. *evidence* is how many different headings must be found before a file counts as it.

    *requires* are the roles of columns without which it is another form, *totals* the labels of the row that sums up, *unscored* words in place of a
    score that say that there is none.
    """

    id: str
    form: FormKind
    evidence: int
    sections: Mapping[Section, tuple[str, ...]]
    title: Title
    page: PageSpec
    department: DepartmentSpec
    money: MoneySpec
    fields: tuple[Field, ...]
    columns: tuple[Column, ...]
    leftovers: Leftovers
    plan: Plan | None = None
    money_table: MoneyTable | None = None
    requires: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    unscored: tuple[str, ...] = ()

    def section(self, text: str) -> Section | None:
        """Return the section whose heading *text* is."""
        return _find(self._sections, text)

    def title_of(self, text: str) -> str | None:
        """Return the project's name in *text*, the line over its table, or ``None`` if it is none."""
        match = re.fullmatch(self.title.pattern, numbered(text).rest) if len(text) <= _LONGEST_TITLE else None
        return match["name"] if match else None

    def is_generic(self, text: str) -> bool:
        """Whether *text* is a title that names no project, only the form: 2024年度项目支出绩效目标表."""
        name = self.title_of(text)
        return name is not None and re.sub(r"^\d{4}年度?", "", folded(name)) in self.title.generic

    def is_page_foot(self, text: str) -> bool:
        """Whether *text* only counts the pages: it stands between two halves of a table that goes on."""
        return bool(re.fullmatch(self.page.pattern, unicodedata.normalize("NFKC", text).strip()))

    @cached_property
    def plan_field(self) -> Field:
        """The heading over the dates of a funding plan."""
        return next(field for field in self.fields if field.kind is Kind.PLAN)

    def field(self, text: str) -> Field | None:
        """Return the field whose heading *text* is."""
        return _find(self._fields, text)

    def field_with_value(self, text: str) -> tuple[Field, str] | None:
        """Return the field and the value of a cell that holds both, with a colon between."""
        parts = split_label(text)
        found = self.field(parts[0]) if parts else None
        return (found, parts[1]) if found and parts else None

    def columns_of(self, text: str) -> tuple[Column, ...]:
        """Return the columns whose heading *text* can be, the likeliest first."""
        return _find(self._columns, text) or _find(self._columns, _AND.split(text)[0]) or ()

    def money_unit(self, text: str) -> str | None:
        """Return the unit of money that *text* names behind its label (单位：万元), as it was written there.

        A label may also stand before a department (单位：财政局): what is no known unit must at least end in 元.
        """
        parts = split_label(re.sub(r"^[(\[（]|[)\]）]$", "", text.strip()))
        written = folded(parts[1]) if parts and folded(parts[0]) in self.money.labels else ""
        return written if written in self.money.units or written.endswith("元") else None

    def department_of(self, text: str) -> tuple[str | None, str]:
        """Return the code, if there is one, and the name that *text* gives for a department."""
        written = one_line(text)
        match = re.fullmatch(self.department.pattern, folded(text))
        if match is None:
            return None, written
        _, code, name = written.partition(match["code"])
        return match["code"], name.lstrip(" )）]】-—_:：") if code else match["name"]

    def has_department_code(self, text: str) -> bool:
        """Whether *text* begins with a department's code."""
        return len(self.department_of(text)[0] or "") >= self.department.code_digits

    def form_leaves(self, text: str) -> bool:
        """Whether *text*, alone in its row above the indicators, is the filled form's own blank: the （    年度） that nobody filled in."""
        return self.money_table is not None and self.is_leftover(text)

    def is_leftover(self, text: str) -> bool:
        """Whether *text* stood in the blank form already."""
        return not text or bool(re.fullmatch(self.leftovers.pattern, text))

    def is_total(self, text: str) -> bool:
        """Whether *text* heads the row that sums weights and scores up."""
        return bool(self.totals) and _find(self._totals, text) is not None

    def is_unscored(self, text: str) -> bool:
        """Whether *text* stands in place of a score and says that there is none."""
        return folded(text) in self.unscored

    def may_be_in(self, texts: Iterable[str]) -> bool:
        """Whether cells or lines that say *texts* have every heading that the form cannot do without."""
        lacking = set(self.requires)
        for text in texts:
            if not lacking:
                break
            if (
                len(text) <= _LONGEST_HEADING
            ):  # every cell of a long document comes here: no more is folded than headings need
                lacking.discard(self._required.get(_BRACKET.split("".join(text.split()), maxsplit=1)[0], ""))
        return not lacking

    @cached_property
    def _required(self) -> dict[str, str]:
        columns = (column for column in self.columns if column.role in self.requires)
        return {without_brackets(folded(label)): column.role for column in columns for label in column.labels}

    @cached_property
    def _totals(self) -> dict[str, str]:
        return _index((label, label) for label in self.totals)

    @cached_property
    def _sections(self) -> dict[str, Section]:
        return _index((label, section) for section, labels in self.sections.items() for label in labels)

    @cached_property
    def _fields(self) -> dict[str, Field]:
        return _index((label, field) for field in self.fields for label in field.labels)

    @cached_property
    def _columns(self) -> dict[str, tuple[Column, ...]]:
        ranked = sorted(
            ((rank, label, column) for column in self.columns for rank, label in enumerate(column.labels)),
            key=lambda entry: entry[0],
        )
        found: dict[str, tuple[Column, ...]] = {}
        for _, label, column in ranked:
            found[folded(label)] = (*found.get(folded(label), ()), column)
        return found


@cache
def shipped() -> tuple[FormSpec, ...]:
    """Return the forms that perfmodel knows."""
    converter = Converter(forbid_extra_keys=True)
    data = files("perfmodel.documents.forms") / "data"
    names = sorted(entry.name for entry in data.iterdir() if entry.name.endswith(".toml"))
    return tuple(converter.structure(tomllib.loads((data / name).read_text("utf-8")), FormSpec) for name in names)


def _index(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    return {folded(label): meaning for label, meaning in pairs}


def _find(index: Mapping[str, T], text: str) -> T | None:
    """Look *text* up as it is, without its number, and without its brackets."""
    for spelling in (text, numbered(text).rest):
        heading = folded(spelling)
        for key in (heading, without_brackets(heading)):
            if key in index:
                return index[key]
    return None
