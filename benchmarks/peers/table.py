"""The peers' table in Markdown, the rows of this run and those that were measured earlier."""

from collections.abc import Sequence

from attrs import frozen

from benchmarks.peers.expectations import Counts
from benchmarks.peers.measuring import Measured

__all__ = ["EARLIER", "TOOLS", "Earlier", "Row", "quotes_earlier", "table"]

TOOLS = {
    "perfmodel": ("perfmodel", "(every cell afresh)"),
    "remembered": ("perfmodel", "(cells remembered)"),
    "floor": ("floor a", "(no tool)"),
    "pint": ("pint", "(Decimal, 12 Chinese units)"),
    "quantulum3": ("quantulum3", ""),
    "jionlp": ("JioNLP", "(money, then time)"),
    "chinese2digits": ("chinese2digits", ""),
    "cn2an": ("cn2an", ""),
    "recognizers": ("Recognizers-Text", "(Chinese, 5 models)"),
    "sinan": ("sinan", ""),
}
"""What the table calls a tool, and what is to be known of how it was asked, by the name of its file."""


@frozen
class Row:
    """A tool under its name, with what is to be known of how it was asked."""

    tool: str
    remark: str
    measured: Measured


@frozen
class Earlier:
    """A row of the table as it was measured earlier on the 101 cells of the same document, for a tool that wants a JVM or is a native program."""

    tool: str
    right: int
    right_figures: int
    right_signed: int
    right_words: int
    seconds: float
    ratio: float
    to_import: float
    megabytes: float


EARLIER = [
    Earlier("MiNLP duckling-chinese (JVM)", 31, 51, 0, 0, 1581e-6, 737, 3.308, 280),
    Earlier("duckling (native)", 13, 17, 0, 0, 385e-6, 180, 0.041, 68),
]


def table(rows: Sequence[Row]) -> str:
    """Return the table, the most right first."""
    ordered = sorted(rows, key=lambda row: (-row.measured.counts.right, row.measured.seconds))
    lines = [_head(ordered[0].measured.counts), *map(_row, ordered)]
    if quotes_earlier(rows):
        lines += map(_earlier, EARLIER)
    return "\n".join(lines)


def quotes_earlier(rows: Sequence[Row]) -> bool:
    """Tell whether these rows are over as many cells as the earlier ones, so that they may stand in one table."""
    return rows[0].measured.counts.cells == 101


def _head(counts: Counts) -> str:
    columns = [
        "tool",
        f"right /{counts.cells}",
        f"number+unit /{counts.figures}",
        f"operator /{counts.signed}",
        f"qualitative /{counts.words}",
        "silent errors",
        "µs each",
        "÷ floor a",
        "import ms",
        "RSS MB",
    ]
    return f"{_line(columns)}\n{_line(['---'] * len(columns))}"


def _row(row: Row) -> str:
    measured = row.measured
    counts = measured.counts
    return _line(
        [
            " ".join(filter(None, [row.tool, measured.version, row.remark])),
            str(counts.right),
            str(counts.right_figures),
            str(counts.right_signed),
            str(counts.right_words),
            str(counts.silent),
            _three(measured.seconds * 1e6),
            _three(measured.seconds / measured.floor),
            f"{measured.to_import * 1e3:.0f}",
            f"{measured.megabytes:.0f}",
        ]
    )


def _earlier(row: Earlier) -> str:
    return _line(
        [
            f"{row.tool}: *measured earlier, not in this run*",
            str(row.right),
            str(row.right_figures),
            str(row.right_signed),
            str(row.right_words),
            "–",
            _three(row.seconds * 1e6),
            _three(row.ratio),
            f"{row.to_import * 1e3:.0f}",
            f"{row.megabytes:.0f}",
        ]
    )


def _line(columns: Sequence[str]) -> str:
    return f"| {' | '.join(columns)} |"


def _three(number: float) -> str:
    """Write a figure with about three digits that count."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.1f}" if number >= 10 else f"{number:.2f}"
