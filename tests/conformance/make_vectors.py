"""Compose the vectors ``values/composed-*.json`` from tables of spellings and their meanings. The library takes no part in it.

Run it from the root of the project after a change to the tables: ``python -m tests.conformance.make_vectors``. The files are the same on every run.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.conformance import compose_figures as figures
from tests.conformance import compose_words as words
from tests.conformance.forms import Json

__all__ = ["VALUES", "compose"]

VALUES = Path(__file__).parent / "values"

MAKERS = (
    figures.numerals,
    figures.decimals,
    figures.shares,
    figures.units,
    figures.operators,
    figures.intervals,
    figures.tolerances,
    figures.approximations,
    words.deadlines,
    words.durations,
    words.periods,
    words.tendencies,
    words.words,
    words.severals,
    words.contexts,
    words.refusals,
)
"""One function a file: its name is the file's, its docstring what the file is about."""


def compose() -> dict[str, str]:
    """Return every file's name and content."""
    return {f"composed-{make.__name__}.json": _file(make.__name__, make.__doc__ or "", make()) for make in MAKERS}


def _file(name: str, about: str, vectors: Iterable[Json]) -> str:
    """Return a file of vectors, one a line, none twice."""
    seen: dict[str, Json] = {}
    for made in vectors:
        seen.setdefault(json.dumps([made["text"], made["context"]], ensure_ascii=False), made)
    lines = [
        json.dumps({"id": f"{name}-{number:03d}", **made}, ensure_ascii=False, separators=(",", ":"))
        for number, made in enumerate(seen.values(), start=1)
    ]
    head = json.dumps({"schema": "perfmodel/1", "about": about}, ensure_ascii=False)[:-1]
    return head + ', "vectors": [\n' + ",\n".join(lines) + "\n]}\n"


def main() -> None:
    """Write the files."""
    for name, content in compose().items():
        (VALUES / name).write_text(content, encoding="utf-8")
        sys.stdout.write(f"{name}: {content.count(chr(10)) - 2}\n")


if __name__ == "__main__":
    main()
