"""The form as JSON text."""

import pytest

from perfmodel.errors import ExchangeError
from perfmodel.exchange import dumps, loads
from perfmodel.quantities import Quantity
from perfmodel.values import Blank, Description, Operator, Threshold


def test_the_text_is_readable_and_ends_in_a_line() -> None:
    """Chinese stands as it is, two columns deeper a level."""
    assert dumps(Threshold(Operator.GE, Quantity("12", "场次"), "≥12场次")) == (
        "{\n"
        '  "kind": "threshold",\n'
        '  "operator": ">=",\n'
        '  "magnitude": "12",\n'
        '  "unit": "场次",\n'
        '  "text": "≥12场次"\n'
        "}\n"
    )


def test_half_characters_survive_utf_8() -> None:
    """A lone surrogate from a broken file is escaped, and comes back."""
    text = dumps(Description("好\ud83d坏"))
    assert "\\ud83d" in text
    assert loads(text.encode("utf-8")) == Description("好\ud83d坏")


def test_a_byte_order_mark_is_no_matter() -> None:
    """Editors that write one do no harm, as text or as bytes."""
    assert loads('\ufeff{"kind":"blank"}') == Blank()
    assert loads('\ufeff{"kind":"blank"}'.encode()) == Blank()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "这不是 JSON："),
        ('{"kind":"blank"', "这不是 JSON："),
        (b"\xff\xfe\xff", "这不是 JSON："),
        ("[" * 100_000, "这不是 JSON："),
        ('{"kind":"blank","text":' + "1" * 5000 + "}", "这不是 JSON："),
        ('{"kind":"blank","kind":"several"}', "同一个对象里键“kind”写了两次"),
        ('{"kind":"blank","text":NaN}', "$.text：读到的是nan"),
    ],
    ids=["nothing", "cut", "no text", "deep", "endless number", "doubled key", "NaN"],
)
def test_what_is_no_such_text_is_refused(text: str | bytes, words: str) -> None:
    """Whatever the file holds, the error is an `ExchangeError` that says what is wrong."""
    with pytest.raises(ExchangeError) as refusal:
        loads(text)
    assert str(refusal.value).startswith(words)
