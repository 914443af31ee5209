"""The parser: one cell, one value; what becomes of a cell that cannot be read; and no influence from outside."""

import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from decimal import (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_UP,
    Clamped,
    DivisionByZero,
    FloatOperation,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
    localcontext,
)
from decimal import (
    Context as DecimalContext,
)

import pytest

from perfmodel.quantities import Catalogue
from perfmodel.values import (
    Context,
    Description,
    OnError,
    Operator,
    Several,
    Threshold,
    Unreadable,
    ValueParseError,
    format_value,
    parse,
    parser,
    repair,
    with_notes,
)
from perfmodel.values.parser import MAX_LENGTH, read_cell
from tests.values.meaning import meaning, notes, read

MIXED = [
    "≥95%",
    "150万元",
    "1.2e-3",
    "约50.05人",
    "1万2千元",
    "三分之二",
    "20.55±0.123456789012345678901234567890℃",
    "1500余人",
    "百分之九十九点九九九九九九九九九九九九九",
    "3×10^60",
    "一个半月",
    "475.123456789元/亩",
    "12345678901234567890123456789012345678901234567890个",
    "2023.07-2024.01",
    "项目启动后30日内",
    "同比下降3.333333333333333333333333333333333个百分点",
    "省级3个，市级5.55个",
    "100百",
    "显著改善",
    "372.123456789012345678901234567890万元将用于学校",
    "近0.333333333333333333333333333333333333333",
]


def test_a_refused_cell_is_raised_kept_or_repaired() -> None:
    """`refuse` raises, `keep` returns the refusal, `repair` takes the one suggestion and says so."""
    with pytest.raises(ValueParseError):
        parse("100百")
    assert isinstance(parse("100百", on_error="keep"), Unreadable)
    value = parse("100百", on_error="repair")
    assert (meaning(value), value.text, [note.code for note in value.notes]) == ("=100 %", "100百", ["N301"])


@pytest.mark.parametrize("on_error", ["refuse", "keep", "repair"])
def test_a_readable_cell_is_the_same_whatever_is_asked(on_error: OnError) -> None:
    """What can be read is read."""
    assert meaning(parse("≥95%", on_error=on_error)) == "≥95 %"


@pytest.mark.parametrize("text", ["≧ %", "3.5.1", "2月30日", "90%-80%", "长" * 32_768])
def test_a_cell_without_one_suggestion_is_not_repaired(text: str) -> None:
    """Where nothing, or more than one thing, was meant, `repair` raises as `refuse` does."""
    with pytest.raises(ValueParseError):
        parse(text, on_error="repair")


def test_a_refusal_with_two_suggestions_is_not_repaired() -> None:
    """Nobody chooses for the clerk."""
    refused = parse("100百", on_error="keep")
    assert isinstance(refused, Unreadable)
    assert repair(refused) is not None
    two = Unreadable(refused.text, refused.span, refused.message, ("100%", "100"))
    assert repair(two) is None
    assert repair(Unreadable("?", (0, 1), refused.message, ("100百",))) is None


def test_a_repair_is_read_in_the_cells_context() -> None:
    """What the suggestion leaves open, the context answers."""
    value = parse("工5", Context(unit="万元"), on_error="repair")
    assert meaning(value) == "≥5 万元"


@pytest.mark.parametrize("context", ["时效指标", "产出时效", Context(subcategory="时效指标")])
def test_a_context_may_be_the_subcategorys_name(context: Context | str) -> None:
    """The short form means the same."""
    assert notes("12月", context) == []
    assert len(notes("12月")) == 1


def test_contexts_are_not_mixed_up_by_the_memory() -> None:
    """The same text in another context is read again."""
    assert [read("78万", context) for context in (None, "成本指标", "数量指标", None)] == [
        "=78 万",
        "=78 万元",
        "=78 万",
        "=78 万",
    ]
    assert [read("12月", Context(year=year)) for year in (None, 2023, 2024)] == ["by --12", "by 2023-12", "by 2024-12"]


@pytest.mark.parametrize(
    "text",
    [
        "≥95%",
        "150万元",
        "不低于８０％",
        "100百",
        "应保尽保",
        "",
        " 12月 ",
        "省级3个，市级5个",
        "长" * 32_768,
        "\ud800",
        "一\n二",
    ],
)
def test_the_raw_text_is_always_kept(text: str) -> None:
    """Whatever a cell means, it keeps its own characters."""
    assert parse(text, on_error="keep").text == text


def test_text_and_notes_are_no_part_of_the_meaning() -> None:
    """A value with other words around it is the same value."""
    value = parse("≥95%")
    note = parse("达到90%").notes[0]
    assert parse("不低于95%") == value
    assert with_notes(value, note) == value
    assert with_notes(value, note).notes == (note,)
    assert with_notes(value) is value


def test_notes_of_the_memory_cannot_be_changed() -> None:
    """No caller changes what the next one gets."""
    first = parse("约50人")
    with_notes(first, *first.notes)
    assert parse("约50人").notes == first.notes
    with pytest.raises(AttributeError):
        first.text = "别的"  # type: ignore[misc]  # what is tested


EQUAL = [
    ("95%", "95.0%", "百分之九十五", "９５％", "[95%,95%]", "95百分比", "=95%", "等于95%", "95 ％", "九成五"),
    ("≥95%", "不低于95%", "95%以上", "≧95.00%", "95%及以上", "至少95％", "百分之九十五以上"),
    ("1万元", "10000元", "一万元", "1,0000元".replace(",", ""), "壹万元整", "0.0001亿元", "10千元"),
    ("≥2次且≤5次", "2-5次", "2次至5次", "两次到五次", "[2次,5次]", "2~5次"),
    ("约1万元", "约10000元", "1万元左右", "大约一万元"),
    ("12个月", "1年", "十二个月", "4个季度"),
    ("2024年12月31日前", "2024.12.31", "≤2024年12月31日", "二〇二四年十二月三十一日前"),
    ("1/3", "三分之一", "2/6"),
    ("300元/亩", "每亩300元", "300元每亩"),
    ("800元/人·月", "每人每月800元", "800元/月/人"),
    ("0%", "-0%", "0.00%"),
    ("1万余人", "万余人", "10000余人"),
    ("", "/", "无", "——", "不适用"),
    ("省级3个，市级5个", "省级3个；市级5个", "省级：3个、市级：5个"),
]
UNEQUAL = [
    ("95%", "0.95"),
    ("95%", "95百分点"),
    ("95%", "约95%"),
    ("45-55人", "约50人"),
    ("≥95%", ">95%"),
    ("≥95%", "95%"),
    ("3个", "3家"),
    ("3人", "3人次"),
    ("3个", "3"),
    ("12月", "12个月"),
    ("12月底前", "12月前"),
    ("30天", "1个月"),
    ("1M", "1MB"),
    ("省级3个，市级5个", "市级5个，省级3个".replace("5", "3").replace("3个，", "5个，", 1)),
    ("3个或5个", "3个、5个"),
    ("有所提高", "明显提高"),
    ("有所提高", "有所下降"),
    ("1元", "1美元"),
]


@pytest.mark.parametrize("texts", EQUAL, ids=[texts[0] or "blank" for texts in EQUAL])
def test_one_meaning_is_one_value(texts: tuple[str, ...]) -> None:
    """Equality and hash go by meaning, never by writing."""
    values = [parse(text) for text in texts]
    assert [str(value) for value in values if value != values[0]] == []
    assert len({hash(value) for value in values}) == 1


@pytest.mark.parametrize(("one", "other"), UNEQUAL)
def test_two_meanings_are_two_values(one: str, other: str) -> None:
    """What looks alike and means something else is something else."""
    assert parse(one) != parse(other)


def _everything() -> list[tuple[str, str, list[str]]]:
    return [
        (meaning(value), format_value(value), [note.code for note in value.notes])
        for text in MIXED
        for value in [read_cell(text, Context(year=2024, unit="万元"))]
    ]


TRAPS = [Clamped, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow]


@pytest.mark.parametrize("rounding", [ROUND_UP, ROUND_DOWN, ROUND_CEILING])
@pytest.mark.parametrize("digits", [1, 2, 3, 5, 9, 28, 64, 100])
def test_no_decimal_context_reaches_a_value(digits: int, rounding: str) -> None:
    """One digit of precision with every trap set, or a hundred: the same figures."""
    expected = _everything()
    with localcontext(DecimalContext(prec=digits, rounding=rounding, Emin=-1, Emax=1, traps=TRAPS)):
        assert _everything() == expected


def test_eight_threads_read_the_same() -> None:
    """Values come out the same when many ask at once, from the first cell on."""
    expected = _everything()
    barrier = threading.Barrier(8)

    def work(_: int) -> list[tuple[str, str, list[str]]]:
        barrier.wait()
        return _everything()

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(8))) == [expected] * 8


PROGRAM = """
import json, locale, sys
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass
from perfmodel.values import Context, format_value, parse
from tests.values.meaning import meaning
context = Context(year=2024, unit="万元")
values = [parse(text, context, on_error="keep") for text in json.loads(sys.argv[1])]
print(json.dumps([[meaning(v), format_value(v), format_value(v, "words"), str(v), [n.code for n in v.notes], repr(v)] for v in values]))
"""


def _elsewhere(**environment: str) -> object:
    """Return what a fresh interpreter reads in *environment*."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LC_", "LANG", "TZ", "PYTHONHASHSEED"))
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(MIXED)],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={
            **clean,
            "PYTHONUTF8": "1",
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
            **environment,
        },
    )
    return json.loads(done.stdout)


@pytest.mark.slow
def test_no_surroundings_reach_a_value() -> None:
    """Another time zone, another locale, another hash seed, a warning made an error: the same values."""
    plain = _elsewhere(PYTHONHASHSEED="0", LC_ALL="C")
    assert (
        _elsewhere(
            PYTHONHASHSEED="4242", TZ="Pacific/Kiritimati", LC_ALL="de_DE.UTF-8", PYTHONWARNINGS="error", LANGUAGE="tr"
        )
        == plain
    )


def test_figures_are_decimals_as_written() -> None:
    """The digits of a figure are those of its text."""
    value = parse("≥95.00%")
    assert isinstance(value, Threshold)
    assert (str(value.quantity.magnitude), value.operator) == ("95.00", Operator.GE)


def test_the_longest_cell_is_read() -> None:
    """Up to the limit a cell is read, beyond it refused."""
    assert isinstance(parse("字" * MAX_LENGTH), Description)
    with pytest.raises(ValueParseError, match="指标值过长"):
        parse("字" * (MAX_LENGTH + 1))


@pytest.mark.parametrize("text", ["≧95%", " ≥95%\n", "≥９５％", "≥ 95 %", "\u200b≥95%\ufeff"])
def test_decoration_changes_no_meaning(text: str) -> None:
    """White space, wide digits, invisible marks and another glyph mean the same."""
    assert parse(text) == parse("≥95%")


def test_the_memory_is_bounded() -> None:
    """A million different cells are read alike, and the memory of them does not grow without end."""
    for number in range(9_000):
        parse(f"{number}个")
    assert [read(f"{number}个") for number in (0, 8_191, 8_192, 8_999)] == ["=0 个", "=8191 个", "=8192 个", "=8999 个"]
    assert len(parser._KNOWN) <= parser._MEMO_SIZE


def test_a_catalogue_of_ones_own_is_used_and_touches_nobody() -> None:
    """A consumer's units are known where its catalogue is handed over, and nowhere else."""
    own = Catalogue.default().with_units(["[count item]", "捆草"])
    value = parse("≥3捆草", catalogue=own)
    assert isinstance(value, Threshold)
    assert value.quantity.unit.symbol == "捆草"
    assert not isinstance(parse("≥3捆草", on_error="keep"), Threshold)
    assert parse("≥95%", catalogue=own) == parse("≥95%")


@pytest.mark.parametrize("cell", ["(" * 190 + "5个" + ")" * 190, "1、" * 190 + "5个"])
def test_deep_nesting_is_no_recursion(cell: str) -> None:
    """Brackets and numbers are taken off a few times at most."""
    assert not isinstance(parse(cell, on_error="keep"), Threshold)


@pytest.mark.parametrize(
    "text",
    [
        "千" * 60,
        "两千" * 60,
        "三千二百" * 60,
        "5/0亿",
        "3/00千瓦时",
        "-1元/亩±6551%",
        "-40年±9倍",
        "不高于2024.13",
        "每亩2024.13起半",
        "三分之二千瓦时",
        "70个月/年",
        "近0.0分",
        "三五个百分点",
        "三分之一至百分之九十",
        "[2020.11--2021.03】",
        "≥-19/2000",
        "约1/2",
        "三十千米",
        "零点二百分之十五",
        "1三点五千分之三",
        "1.2023年2月29日秒或线上80%；线下80%",
        "百分之九十五ppm/项/年以内",
        "12.5g/㎥",
        "±三分之二元/公里",
    ],
)
def test_what_fuzzing_found_stays_mended(text: str) -> None:
    """Each of these once took for ever, raised something else than a refusal, or was written so that it read back as another meaning."""
    value = parse(text, on_error="keep")
    assert isinstance(value, Unreadable) or parse(str(value)) == value
    assert read_cell(text, catalogue=Catalogue.default()) == value


@pytest.mark.parametrize("text", ["城镇≤314人\n农村≥301人", "省级一个\n市级≥八百一十公里"])
def test_lines_with_names_of_their_own_are_several(text: str) -> None:
    """Joined, the first line would be the name of the second, or the other bound of an interval."""
    value = parse(text)
    assert isinstance(value, Several)
    assert [part.label for part in value.parts] in (["城镇", "农村"], ["省级", "市级"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("培训一次\n二月二十日合格率≥95%", "all{培训: =1 次; 二月二十日合格率: ≥95 %}"),
        ("培训一次\n二月三十日合格率≥95%", "E302[5:10]"),
    ],
)
def test_a_line_that_no_reading_can_mend_is_refused(text: str, expected: str) -> None:
    """Joined with the line before it, an impossible day would pass for a part of a name."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["9" * 401, "≥" + "9" * 401])
def test_a_figure_too_long_for_a_figure_is_refused_as_one(text: str) -> None:
    """A cell of hundreds of characters is prose, but not one of hundreds of digits."""
    assert read(text) == f"E109[{text.index('9')}:{len(text)}]"
