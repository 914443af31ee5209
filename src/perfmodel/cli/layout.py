"""Layout: text in columns where a 汉字 is two wide, as lines of a help page or as a table."""

import sys
from collections.abc import Iterable, Sequence

from attrs import frozen

from perfmodel.values.caret import width

__all__ = ["Table", "columns", "printable", "shortened"]

_GAP = "  "
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233), "␣")  # they would break the line, or the terminal


def printable(text: str) -> str:
    """Return *text* with its control characters made visible."""
    return text.translate(_CONTROLS)


def shortened(text: str, widest: int) -> str:
    """Return *text* in at most *widest* columns, cut with an ellipsis.

    >>> shortened("绩效目标", 8), shortened("绩效目标表", 8)
    ('绩效目标', '绩效目…')
    """
    if width(text) <= widest:
        return text
    kept = 0
    while width(text[: kept + 1]) < widest:
        kept += 1
    return f"{text[:kept]}…"


def columns(rows: Iterable[Sequence[str]], *, right: frozenset[int] = frozenset()) -> list[str]:
    """Return *rows* as lines with their cells under each other; those of the columns *right* end under each other.

    >>> columns([("项目", "预算数"), ("a", "1")], right=frozenset({1}))
    ['项目  预算数', 'a          1']
    """
    table = [tuple(row) for row in rows]
    widths = [max(map(width, cells)) for cells in zip(*table, strict=True)]
    return [
        _GAP.join(
            _padded(cell, wide, right=place in right)
            for place, (cell, wide) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table
    ]


def _padded(cell: str, wide: int, *, right: bool) -> str:
    space = " " * (wide - width(cell))
    return space + cell if right else cell + space


@frozen
class Table:
    """A table with heads; the columns *right* hold figures."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()

    def print(self) -> None:
        """Write the table to standard output: fitted to a terminal's width, else a row a line."""
        if not (sys.stdout.isatty() and self._draw()):
            for line in columns((self.heads, *self.rows), right=self.right):
                print(line)

    def _draw(self) -> bool:
        try:
            from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
            from rich.table import Table as Drawn  # noqa: PLC0415 - likewise
            from rich.text import Text  # noqa: PLC0415 - likewise
        except ModuleNotFoundError:
            return False
        drawn = Drawn()
        for place, head in enumerate(self.heads):
            drawn.add_column(Text(head), justify="right" if place in self.right else "left")
        for row in self.rows:
            drawn.add_row(*map(Text, row))  # as text: brackets in it are no markup
        Console(file=sys.stdout).print(drawn)
        return True
