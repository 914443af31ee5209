"""Cells with their meaning: every family of spellings is reached, and each cell is read as what it was made to mean."""

import re
from collections.abc import Callable
from functools import partial
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.strategies import Cell, cells
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Interval,
    Period,
    Several,
    Tendency,
    Threshold,
    Unreadable,
    Value,
    parse,
)
from tests.strategies.reaching import unreached

KINDS: list[type[Value]] = [
    Threshold,
    Interval,
    Approximation,
    Deadline,
    Period,
    Tendency,
    Completion,
    Description,
    Several,
    Blank,
    Unreadable,
]
SPELLINGS: list[tuple[type[Value], str, str]] = [
    (Threshold, "full width", "[０-９]"),
    (Threshold, "both widths", "[０-９][0-9]|[0-9][０-９]"),
    (Threshold, "other glyphs of a sign", "[≧⩾≦⩽﹥〉＞═]"),
    (Threshold, "words before", "不低于|不超过"),
    (Threshold, "words behind", "以上$"),
    (Threshold, "words around", "^控制在.+以内"),
    (Threshold, "a bound that counts", "[（(]含[）)]以上"),
    (Threshold, "a bound that does not", "以上[（(]不含"),
    (Threshold, "words beside", "^完成.+|到位$"),
    (Threshold, "a counted noun", "场培训"),
    (Threshold, "grouped digits", r"\d,\d{3}"),
    (Threshold, "digits grouped in full width", "[0-9０-９]，[0-9０-９]{3}"),
    (Threshold, "numerals in words", "[二三四五六七八九][十百千]"),
    (Threshold, "two", "两[百千万亿]"),
    (Threshold, "twenty in one", "廿"),
    (Threshold, "zero as a ring", "[〇○]"),
    (Threshold, "numerals of cheques", "[贰叁肆伍陆柒捌玖][拾佰仟]"),
    (Threshold, "traditional numerals", "[貳參陸][拾佰仟]"),
    (Threshold, "money on cheques", "元整"),
    (Threshold, "tenths of money", "元[壹贰叁肆伍陆柒捌玖]角"),
    (Threshold, "mixed numerals", r"\d万\d千"),
    (Threshold, "a decimal with its scale", r"\d\.\d[万亿]"),
    (Threshold, "a decimal in words", "点[零一二三四五六七八九]"),
    (Threshold, "per cent in words", "百分之[一二三四五六七八九十]"),
    (Threshold, "per mille in words", "千分之"),
    (Threshold, "tenths", "[一二三四五六七八九]成"),
    (Threshold, "a fraction", r"\d/\d"),
    (Threshold, "a fraction in words", "[二三四五六七八九十]分之"),
    (Threshold, "an exponent", r"\de\d|×10\^"),
    (Threshold, "a half", "半"),
    (Threshold, "below zero", "负"),
    (Threshold, "a unit's other spelling", "㎡|km|平米"),
    (Threshold, "a unit with a line", "元/亩"),
    (Threshold, "each", "每亩"),
    (Threshold, "traditional characters", "[萬個戶畝條輛場]"),
    (Threshold, "white space inside", "公[ \u3000\n\t\u00a0]里"),
    (Threshold, "an invisible mark", "\u200b"),
    (Threshold, "white space around", r"^\s.*\s$"),
    (Threshold, "quotes around", "^“.+”$"),
    *((Interval, f"a dash {dash}", rf"\S{dash}\S") for dash in "-~～—–至到－"),
    (Interval, "words on either side of a dash", "[一二三四五六七八九十]\\S{0,4}[至到][一二三四五六七八九十]"),
    (Interval, "brackets", r"^[\[［【].+[\]］】]$"),
    (Interval, "open brackets", r"^[（(].+[）)]$"),
    (Interval, "two signs", "且"),
    (Interval, "a name between", "[<≤].*[Xx].*[<≤]"),
    (Interval, "words between", "之间$"),
    (Interval, "words behind both", "以上.+以下"),
    (Interval, "a tolerance", "±"),
    (Approximation, "about, before", "^约"),
    (Approximation, "about, behind", "左右"),
    (Approximation, "near", "^近"),
    (Approximation, "and more", r"\d余"),
    (Approximation, "some tens", "十几"),
    (Approximation, "some hundreds", "几百"),
    (Approximation, "three or five", "三五"),
    (Approximation, "thousands", "上千"),
    *((Deadline, f"a day with {mark}", rf"\d{{4}}{re.escape(mark)}\d") for mark in "年./-"),
    (Deadline, "a year in words", "二[零〇○]"),
    (Deadline, "a month of any year", r"^\d+月$"),
    (Deadline, "the end of a month", "月底前"),
    (Deadline, "a month done", "月竣工"),
    (Deadline, "before a month", r"月前$"),
    (Deadline, "a quarter", "季度"),
    (Deadline, "half a year", "上半年"),
    (Deadline, "the end of the year", "年底"),
    (Deadline, "every month", "每月"),
    (Deadline, "every quarter", "每季度末"),
    (Deadline, "so long after", "后.+内"),
    (Period, "points", r"\d{4}\.\d\d[-至～]\d{4}"),
    (Period, "days", r"日[-至～—].+日"),
    (Period, "months of a year", r"年\d+-\d+月"),
    (Period, "a whole year", "全年"),
    (Tendency, "an adverb", "^有所"),
    (Tendency, "a subject", "^环境质量"),
    (Tendency, "an adverb behind", ".明显$"),
    (Tendency, "a baseline", "^较上年.+[个%％]"),
    (Tendency, "the period before", "^[同环]比"),
    (Tendency, "percentage points", "个百分点"),
    (Tendency, "steady", "稳定"),
    (Completion, "a degree", "^基本达成"),
    (Completion, "an excuse", "^因疫情"),
    (Description, "prose", "验收合格"),
    (Several, "labels", "省级.+市级"),
    (Several, "nouns", "宣传片"),
    (Several, "lines", "[^\\s]\n[^\\s]"),
    (Several, "a choice", "或"),
    (Blank, "nothing", "^$"),
    (Blank, "dashes", "^——$"),
    (Blank, "a word", "不适用"),
    (Unreadable, "a doubled sign", "≥≥"),
    (Unreadable, "a doubled per cent", "%%"),
    (Unreadable, "a letter for a digit", "[0-9]O"),
    (Unreadable, "a scanner's sign", "工"),
]
CONTEXTS: dict[str, Callable[[Cell[Value]], bool]] = {
    "a head": lambda cell: cell.context is not None and cell.context.unit is not None,
    "a name": lambda cell: cell.context is not None and cell.context.name is not None,
    "a cost": lambda cell: cell.context is not None and cell.context.is_cost,
    "a year": lambda cell: cell.context is not None and cell.context.year is not None,
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(st.data())
def test_a_cell_is_read_as_what_it_was_made_to_mean(kind: type[Value], data: st.DataObject) -> None:
    """Of every kind: the parser, which had no part in the cell, finds its meaning, and the cell means nothing else."""
    text, meaning, context = data.draw(cells(kind))
    assert type(meaning) is kind
    assert parse(text, context, on_error="keep") == meaning


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_spelling_is_reached(kind: type[Value]) -> None:
    """No family of spellings is a promise only: one search goes on until it has met them all."""
    families = {name: partial(_is_spelled, re.compile(pattern)) for one, name, pattern in SPELLINGS if one is kind}
    assert not unreached(cells(kind), families)


def _is_spelled(pattern: re.Pattern[str], cell: Cell[Value]) -> bool:
    """Whether the text, or what it is without its hand, holds the pattern."""
    plain = "".join(mark for mark in normalize("NFKC", cell.text) if mark.isprintable() and not mark.isspace())
    return pattern.search(cell.text) is not None or pattern.search(plain) is not None


def test_every_context_is_reached() -> None:
    """What stands around a cell answers for it in each way."""
    assert not unreached(cells(), CONTEXTS)


def test_a_cell_is_a_tuple() -> None:
    """Text, meaning and context come apart in that order, so that a test may take what it needs."""
    text, meaning, context = Cell("≥95%", Blank())
    assert (text, meaning, context) == ("≥95%", Blank(), None)
