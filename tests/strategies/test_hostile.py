"""Hostile text: every sort of it is reached, and the parser reads or refuses it, nothing else."""

import re
from collections.abc import Callable

from hypothesis import given

from perfmodel.strategies import hostile
from perfmodel.values import ValueParseError, parse
from perfmodel.values.parser import MAX_LENGTH
from tests.strategies.reaching import unreached

SORTS = {
    "an endless figure": r"\d{1000}",
    "scales of scales": "万万万",
    "brackets": "（（（",
    "joins": "且.*且",
    "commas": "1,1,1,",
    "dashes": "———",
    "a lone surrogate": "[\ud800-\udfff]",
    "text turned round": "[\u202e\u2066]",
    "a mark without width": "[\u200b\ufeff]",
    "an exponent past all bounds": "1e999999999",
    "mixed widths": "[０-９][0-9]|[0-9][０-９]",
    "digits of other scripts": "[²½٣]",
    "a null character": "\x00",
    "a day that no calendar has": "2月30日",
    "a cell too long for a workbook": rf"(?s)^.{{{MAX_LENGTH // 10}}}",
}


@given(hostile())
def test_hostile_text_is_read_or_refused(text: str) -> None:
    """Nothing but a refusal is ever raised, and whatever comes keeps the text."""
    try:
        value = parse(text)
    except ValueParseError as error:
        value = error.value
    assert value.text == text


def test_every_sort_is_reached() -> None:
    """What the documentation promises is drawn: one search goes on until it has met them all."""
    sorts: dict[str, Callable[[str], object]] = {name: re.compile(pattern).search for name, pattern in SORTS.items()}
    assert not unreached(hostile(), sorts)
