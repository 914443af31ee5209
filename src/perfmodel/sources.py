"""Sources: where in a published file something stands, so that every value, note and error can point at it."""

from attrs import frozen

__all__ = ["Source"]


@frozen(kw_only=True)
class Source:
    """A place in a file. Numbers count from 1, a table's heads included; what does not apply is ``None``.

    >>> str(Source(document="目标表.txt", table=3, row=7, line=180))
    '目标表.txt，表 3，第 7 行（文件第 180 行）'
    """

    document: str | None = None
    sheet: str | None = None
    page: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    cell: str | None = None
    line: int | None = None

    def describe(self, locale: str = "zh_CN") -> str:
        """Return the place in words, widest part first."""
        words = _CHINESE if locale == "zh_CN" else _ENGLISH
        parts = [
            words[name].format(value) for name in words if (value := getattr(self, name)) is not None and name != "line"
        ]
        place = ("，" if locale == "zh_CN" else ", ").join(parts)
        if self.line is None:
            return place
        line = words["line"].format(self.line)
        if not place:
            return line
        return f"{place}（文件{line}）" if locale == "zh_CN" else f"{place} ({line} of the file)"

    def __str__(self) -> str:
        return self.describe()


_CHINESE = {
    "document": "{}",
    "sheet": "工作表“{}”",
    "page": "第 {} 页",
    "table": "表 {}",
    "row": "第 {} 行",
    "column": "第 {} 列",
    "cell": "单元格 {}",
    "line": "第 {} 行",
}
_ENGLISH = {
    "document": "{}",
    "sheet": "sheet “{}”",
    "page": "page {}",
    "table": "table {}",
    "row": "row {}",
    "column": "column {}",
    "cell": "cell {}",
    "line": "line {}",
}
