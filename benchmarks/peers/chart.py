"""The peers' table as a picture: the time for one cell, on a scale of powers of ten, and how many cells were read right."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from attrs import frozen
from matplotlib import pyplot as plt

from benchmarks.peers.table import EARLIER, Row, quotes_earlier

__all__ = ["draw"]

_INK = {"perfmodel": "#1f5fa8", "floor a": "#b4bdc6"}
_OTHERS = "#5d6b79"


@frozen
class _Point:
    name: str
    micros: float
    label: str
    ink: str
    fill: str


def draw(rows: Sequence[Row], file: Path) -> None:
    """Write the chart as SVG, the same bytes for the same rows."""
    points = sorted([*map(_point, rows), *_earlier(rows)], key=lambda point: point.micros)
    mpl.rcParams.update({"svg.fonttype": "path", "svg.hashsalt": "perfmodel", "font.size": 10})
    figure, axes = plt.subplots(figsize=(9, 0.36 * len(points) + 1.3), layout="constrained")
    axes.set_xscale("log")
    for place, point in enumerate(points):
        axes.scatter(point.micros, place, s=60, facecolor=point.fill, edgecolor=point.ink, linewidth=1.3, zorder=3)
        axes.annotate(
            point.label,
            (point.micros, place),
            (9, 0),
            textcoords="offset points",
            va="center",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},  # the grid does not run through the letters
        )
    axes.set_yticks(range(len(points)), [point.name for point in points])
    axes.set_xlim(0.3, max(point.micros for point in points) * 20)
    axes.invert_yaxis()
    axes.xaxis.set_major_formatter("{x:,g}")
    axes.set_xlabel("µs a cell, in powers of ten; hollow: measured earlier, placed by its ratio to floor a")
    axes.set_title(f"Time for one cell, and how many of {rows[0].measured.counts.cells} are read right", loc="left")
    axes.grid(color="#e3e7eb")
    axes.tick_params(axis="both", which="both", length=0)
    axes.spines[:].set_visible(False)
    figure.savefig(file, format="svg", facecolor="white", metadata={"Date": None, "Creator": None})
    plt.close(figure)


def _point(row: Row) -> _Point:
    micros = row.measured.seconds * 1e6
    ink = _INK.get(row.tool, _OTHERS)
    return _Point(f"{row.tool} {row.remark}".strip(), micros, _label(micros, row.measured.counts.right), ink, ink)


def _earlier(rows: Sequence[Row]) -> list[_Point]:
    """Place the earlier rows on this machine's scale: what compares between two runs is the ratio to the floor, not the time."""
    if not quotes_earlier(rows):
        return []
    floor = min(row.measured.floor for row in rows) * 1e6
    return [
        _Point(row.tool, row.ratio * floor, f"≈ {_label(row.ratio * floor, row.right)}", _OTHERS, "#ffffff")
        for row in EARLIER
    ]


def _label(micros: float, right: int) -> str:
    time = f"{micros / 1000:.1f} ms" if micros >= 1000 else f"{micros:.0f} µs" if micros >= 10 else f"{micros:.1f} µs"
    return f"{time}, {right} right"
