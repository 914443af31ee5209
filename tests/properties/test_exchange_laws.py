"""Laws of the interchange form: what is written is read back, it is plain JSON, and nothing else is read without an `ExchangeError`."""

import json
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from decimal import Context, getcontext, localcontext
from random import Random
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.errors import ExchangeError
from perfmodel.exchange import Departments, Exchangeable, dumps, from_dict, loads, to_dict
from perfmodel.messages import Locale, Note
from perfmodel.model import Document
from perfmodel.values import Value
from tests.drawing import documents, json_values, values

LOCALES = st.sampled_from(["zh_CN", "en"])


def _said(notes: tuple[Note, ...]) -> list[tuple[object, ...]]:
    return [(note.code, str(note), note.span, note.source) for note in notes]


@given(values, LOCALES)
def test_a_value_is_read_back_with_its_text_and_its_notes(value: Value, locale: Locale) -> None:
    """Reading what was written gives an equal value that was written the same and says the same."""
    back = from_dict(to_dict(value, locale=locale))
    assert back == value
    assert isinstance(back, type(value))
    assert back.text == value.text
    assert _said(back.notes) == _said(value.notes)


@given(documents, LOCALES)
def test_a_document_is_read_back_whole(document: Document, locale: Locale) -> None:
    """Reading what was written gives an equal document, with its place, its notes and its indicators' places."""
    back = from_dict(to_dict(document, locale=locale))
    assert isinstance(back, Document)
    assert back == document
    assert back.source == document.source
    assert _said(back.notes) == _said(document.notes)
    for project, original in zip(back.projects, document.projects, strict=True):
        assert [row.source for row in project.indicators] == [row.source for row in original.indicators]


@given(st.lists(documents, max_size=2))
def test_several_departments_are_read_back(each: list[Document]) -> None:
    """A file of several departments gives the documents back, in their order."""
    assert from_dict(to_dict(Departments(tuple(each)))) == Departments(tuple(each))


@given(values | documents)
def test_writing_is_stable(x: Value | Document) -> None:
    """What was read back is written the same again, key for key."""
    first = to_dict(x)
    assert json.dumps(to_dict(from_dict(first))) == json.dumps(first)


@given(values | documents)
def test_the_form_is_text_in_utf_8(x: Value | Document) -> None:
    """Every value and document can be stored as UTF-8, half characters included, and loaded again."""
    stored = dumps(x).encode("utf-8")
    assert loads(stored) == x
    assert loads(stored.decode("utf-8")) == x


@given(values | documents)
def test_the_order_of_keys_does_not_matter_to_a_reader(x: Value | Document) -> None:
    """A form with its keys turned round reads the same."""
    assert from_dict(cast("dict[str, object]", _mapped(to_dict(x), _turned))) == x


@given(values | documents)
def test_null_and_absent_are_the_same_to_a_reader(x: Value | Document) -> None:
    """A form with every null left out reads the same."""
    assert from_dict(cast("dict[str, object]", _mapped(to_dict(x), _without_nulls))) == x


@given(values | documents)
def test_the_callers_decimal_context_does_not_matter(x: Value | Document) -> None:
    """With one digit of precision and every trap set, the same is written and read."""
    form = to_dict(x)
    with localcontext(Context(prec=1, traps=list(getcontext().traps))):
        assert to_dict(x) == form
        assert from_dict(form) == x


@given(json_values)
def test_junk_is_refused_with_an_exchange_error(junk: object) -> None:
    """No JSON that is not in the form raises anything else."""
    with pytest.raises(ExchangeError):
        from_dict(junk)  # type: ignore[arg-type] # junk is the point


@given(values | documents, json_values, st.randoms(use_true_random=False))
def test_a_damaged_form_is_read_or_refused_with_an_exchange_error(
    x: Value | Document, junk: object, random: Random
) -> None:
    """With anything put in any place of a good form, reading either makes sense of it or raises `ExchangeError`, whose words can be shown."""
    form = to_dict(x)
    _put_somewhere(form, junk, random)
    back = _read_or_refused(form)
    if isinstance(back, ExchangeError):
        assert back.render("en").startswith("$")
        assert str(back).startswith("$")
    else:
        assert from_dict(to_dict(back)) == back


@given(values | documents, st.randoms(use_true_random=False))
def test_an_unknown_key_is_refused_by_its_name(x: Value | Document, random: Random) -> None:
    """A key that the form does not list is refused wherever it stands, even with null behind it."""
    form = deepcopy(to_dict(x))
    random.choice([container for container in _containers(form) if isinstance(container, dict)])["unheard_of"] = None
    with pytest.raises(ExchangeError, match="unheard_of"):
        from_dict(form)


def _read_or_refused(form: dict[str, object]) -> Exchangeable | ExchangeError:
    try:
        return from_dict(form)
    except ExchangeError as error:
        return error


Json = dict[str, object] | list[object]


def _mapped(data: object, on_items: Callable[[Iterable[tuple[str, object]]], Iterable[tuple[str, object]]]) -> object:
    """Return *data* with the items of every object in it passed through *on_items*."""
    if isinstance(data, dict):
        return {key: _mapped(value, on_items) for key, value in on_items(data.items())}
    return [_mapped(item, on_items) for item in data] if isinstance(data, list) else data


def _turned(items: Iterable[tuple[str, object]]) -> Iterable[tuple[str, object]]:
    return reversed(list(items))


def _without_nulls(items: Iterable[tuple[str, object]]) -> Iterable[tuple[str, object]]:
    return [(key, value) for key, value in items if value is not None]


def _containers(data: object) -> Iterator[Json]:
    """Yield every object and list in *data*, itself included."""
    if isinstance(data, (dict, list)):
        yield data
        for item in data.values() if isinstance(data, dict) else data:
            yield from _containers(item)


def _put_somewhere(form: object, junk: object, random: Random) -> None:
    """Put *junk* in place of something in *form*."""
    container = random.choice([container for container in _containers(form) if container])
    if isinstance(container, dict):
        container[random.choice(list(container))] = junk
    else:
        container[random.randrange(len(container))] = junk
