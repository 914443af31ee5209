"""The value vectors: cells with what they mean, in files that any language can run (see ``docs/conformance.md``)."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import pytest
from jsonschema import Draft202012Validator

from perfmodel.exchange import to_dict
from perfmodel.values import Context, parse
from tests.conformance.make_vectors import VALUES, compose

FILES = sorted(VALUES.glob("*.json"))
SCHEMA = VALUES.parent / "vectors.schema.json"
LEFT_OUT = frozenset({"text", "notes", "message"})
"""Keys of the interchange form that a vector does not give."""

Json = Mapping[str, object]


def read(path: Path) -> list[dict[str, object]]:
    """Return the vectors of a file."""
    return cast("list[dict[str, object]]", json.loads(path.read_text(encoding="utf-8"))["vectors"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_cell_means_what_its_vector_says(path: Path) -> None:
    """Every vector of a file, and all that differ in one report."""
    vectors = read(path)
    wrong = [line for vector in vectors for line in differences(vector)]
    if wrong:  # no traceback: the report is all there is to read
        pytest.fail(f"{path.name}: {len(wrong)} of {len(vectors)} vectors differ\n" + "\n".join(wrong), pytrace=False)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_follows_the_schema(path: Path) -> None:
    """The schema is what a reader in another language may rely on."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    errors = Draft202012Validator(schema).iter_errors(json.loads(path.read_text(encoding="utf-8")))
    assert not [f"{error.json_path}: {error.message[:200]}" for error in errors]


def test_composed_files_are_what_the_tables_say() -> None:
    """A file that was composed is not edited: composing again gives the same bytes."""
    composed = compose()
    there = {path.name: path.read_text(encoding="utf-8") for path in FILES if path.name.startswith("composed-")}
    assert there == composed


def test_vectors_are_many_and_have_names_of_their_own() -> None:
    """At least 1,500 composed, 300 set by hand; an id names one vector."""
    by_file = {path.stem: read(path) for path in FILES}
    composed = [vector for stem, vectors in by_file.items() if stem.startswith("composed-") for vector in vectors]
    by_hand = [vector for stem, vectors in by_file.items() if stem.startswith("by-hand-") for vector in vectors]
    everything = [*composed, *by_hand]
    assert len(composed) >= 1500
    assert len(by_hand) >= 300
    assert len({str(vector["id"]) for vector in everything}) == len(everything)


def test_a_cell_has_one_meaning() -> None:
    """No two vectors give a cell in its context two meanings."""
    settled = [vector for path in FILES for vector in read(path) if "open" not in vector]
    meanings: dict[str, object] = {}
    for vector in settled:
        cell = shown({"text": vector["text"], "context": vector["context"]})
        assert meanings.setdefault(cell, vector["value"]) == vector["value"], cell


def differences(vector: Json) -> Iterator[str]:
    """Yield a report if the cell was read otherwise, and one if its notes are others."""
    value = to_dict(parse(str(vector["text"]), _context(vector["context"]), on_error="keep"))
    opened = cast("list[str]", vector.get("open", []))
    expected, found = stripped(vector["value"], opened), stripped(value, opened)
    if expected["kind"] == "unreadable" and str(found.get("code", "")).startswith(str(expected.get("code", ""))):
        found["code"] = expected.get("code")  # the number inside a family is not compared
    if expected != found:
        yield _report(vector, shown(expected), shown(found))
    notes = [str(note["code"]) for note in cast("list[Json]", value.get("notes", []))]
    wanted = cast("list[str] | None", vector.get("notes"))
    if wanted is not None and not _are_noted(wanted, notes):
        yield _report(vector, f"notes {wanted}", f"notes {notes}")


def _context(form: object) -> Context | None:
    if form is None:
        return None
    given = cast("dict[str, str]", form)
    year = cast("int | None", given.get("year"))
    return Context(given.get("category"), given.get("subcategory"), given.get("name"), given.get("unit"), year)


def _are_noted(wanted: list[str], notes: list[str]) -> bool:
    """Whether each code wanted begins one that is there; an empty list wants none."""
    return all(any(code.startswith(family) for code in notes) for family in wanted) if wanted else not notes


def _report(vector: Json, expected: str, found: str) -> str:
    head = f"  {vector['id']} {vector['text']!r} {vector['context'] or ''}"
    return f"{head}\n      expected {expected}\n      read as  {found}\n      rule     {vector['rule']}"


def stripped(form: object, opened: list[str], path: str = "") -> dict[str, object]:
    """Return *form* without what a vector does not give or leaves open; lists take no place in a path, ``null`` is as good as absent."""
    given = cast("Json", form)
    return {
        key: _stripped_value(value, opened, f"{path}{key}")
        for key, value in given.items()
        if value is not None and key not in LEFT_OUT and f"{path}{key}" not in opened
    }


def _stripped_value(value: object, opened: list[str], path: str) -> object:
    if isinstance(value, Mapping):
        return stripped(cast("Json", value), opened, f"{path}.")
    if isinstance(value, list):
        return [_stripped_value(item, opened, path) for item in cast("list[object]", value)]
    return value


def shown(form: Json) -> str:
    """Return *form* on one line."""
    return json.dumps(form, ensure_ascii=False, sort_keys=True)
