"""Where a key of a TOML text stands: its line, so that an error can point at it.

`tomllib` gives values without places. This reads no values, only heads (``[a.b]``, ``[[a]]``) and keys at the start of a line; a key inside an inline
table takes the line of the nearest key around it.
"""

import re
from collections.abc import Mapping

__all__ = ["KeyPath", "key_at", "line_of", "lines_of"]

KeyPath = tuple[str, ...]
"""A key with the tables around it, from the outside in: ``("grades", "good", "lower")``."""

_HEAD = re.compile(r"\s*\[\[?\s*([\w.\-\"' ]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w.\-\"']+)\s*=")


def lines_of(text: str) -> dict[KeyPath, int]:
    """Return the line, from 1, of every head and key of *text*."""
    lines: dict[KeyPath, int] = {}
    head: KeyPath = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if match := _HEAD.match(line):
            head = _parts(match[1])
            lines.setdefault(head, number)
        elif match := _KEY.match(line):
            lines.setdefault((*head, *_parts(match[1])), number)
    return lines


def line_of(path: KeyPath, lines: Mapping[KeyPath, int]) -> int | None:
    """Return the line of the key at *path*, or of the nearest one around it."""
    return next((lines[path[:length]] for length in range(len(path), 0, -1) if path[:length] in lines), None)


def key_at(line: int, text: str) -> KeyPath:
    """Return the key that stands at *line* of *text*; of a doubled one too."""
    rows = text.splitlines()[:line]
    heads = [match for row in rows if (match := _HEAD.match(row))]
    head = _parts(heads[-1][1]) if heads else ()
    match = _KEY.match(rows[-1]) if rows else None
    return (*head, *_parts(match[1])) if match else head


def _parts(dotted: str) -> KeyPath:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
