"""``perfmodel parse``: one answer a line, a caret under what is wrong."""

import json

import pytest

from perfmodel.exchange import to_dict
from perfmodel.values import Context, parse
from tests.cli.conftest import ENGLISH, Invoke

MEANINGS = {
    "≥95%": "≥95% → 数值：不低于95%",
    "3~5次": "3~5次 → 区间：3次至5次",
    "功能完好无损": "功能完好无损 → 文字描述",
    "/": "/ → 空白",
    "28000元": "28000元 → 数值：28,000元",
}


def test_each_text_gets_one_line(perfmodel: Invoke) -> None:
    """A line says what was written and what it means, in the order given."""
    result = perfmodel("parse", *MEANINGS)
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == list(MEANINGS.values())


def test_a_refused_text_has_a_caret_under_what_is_wrong(perfmodel: Invoke) -> None:
    """The refusal stands where its answer would, with the position and the suggestion; the others are answered."""
    result = perfmodel("parse", "100百", "5人")
    assert result.code == 1
    assert result.out.splitlines() == [
        "无法解读指标值：“100”后面不能再接“百”",
        "    100百",
        "       ^^    是否应为 100%？",
        "5人 → 数值：5人",
    ]


def test_the_context_answers_what_the_text_leaves_open(perfmodel: Invoke) -> None:
    """The subcategory and the year decide, and the note says so."""
    result = perfmodel("parse", "12月", "--context", "时效指标", "--year", "2024")
    assert result.out == "12月 → 时限：2024年12月底前（没有写年份，按 2024 年理解）\n"


@pytest.mark.parametrize(
    ("arguments", "context"),
    [
        (["--category", "成本指标"], Context(category="成本指标")),
        (["--unit", "万元"], Context(unit="万元")),
        (["--name", "补助标准（元）"], Context(name="补助标准（元）")),
    ],
)
def test_every_part_of_the_context_reaches_the_parser(
    perfmodel: Invoke, arguments: list[str], context: Context
) -> None:
    """What is given on the command line is what the library would be given."""
    result = perfmodel("parse", "--json", *arguments, "78万")
    assert json.loads(result.out) == to_dict(parse("78万", context))


def test_json_is_the_interchange_form_a_line(perfmodel: Invoke) -> None:
    """A refused text is an object like any other; characters stay readable."""
    result = perfmodel("parse", "--json", "≥95%", "100百", env=ENGLISH)
    expected = [to_dict(parse(text, on_error="keep")) for text in ("≥95%", "100百")]
    assert [json.loads(line) for line in result.out.splitlines()] == expected
    assert "≥95%" in result.out
    assert result.code == 1


def test_a_dash_reads_lines_in_utf8(perfmodel: Invoke) -> None:
    """Each line of standard input is a cell: also after a byte order mark, with CR LF, an empty one, and without an end of line."""
    result = perfmodel("parse", "-", given="\ufeff≥95%\r\n\n-5℃".encode())
    assert result.out.splitlines() == ["≥95% → 数值：不低于95%", " → 空白", "-5℃ → 数值：-5℃"]
    assert result.code == 0


def test_a_line_that_is_not_utf8_is_refused_and_the_rest_read(perfmodel: Invoke) -> None:
    """A file in another encoding is never read as something else; its line keeps its place among the answers."""
    result = perfmodel("parse", "--json", "-", given="百\n".encode("gb18030") + b"5\n")
    first, second = map(json.loads, result.out.splitlines())
    assert (first["kind"], "UTF-8" in first["message"], second["kind"]) == ("unreadable", True, "threshold")
    assert result.code == 1


def test_no_text_breaks_a_line(perfmodel: Invoke) -> None:
    """Control characters are shown as a mark: they could break the line, or tell the terminal to do things."""
    result = perfmodel("parse", "功能\n完好\x1b[m")
    assert result.out == "功能␣完好␣[m → 文字描述\n"


def test_a_text_may_begin_with_a_dash(perfmodel: Invoke) -> None:
    """After -- nothing is an option; without it the message says what to do."""
    assert perfmodel("parse", "--", "-5℃").out == "-5℃ → 数值：-5℃\n"
    assert "--" in perfmodel("parse", "-5℃").err


def test_long_figures_are_written_whole(perfmodel: Invoke) -> None:
    """Every digit of the longest figure that the language reads is there, grouped."""
    result = perfmodel("parse", f"{'1' * 62}.05元")
    assert result.out.split("：")[1].replace(",", "").strip() == f"{'1' * 62}.05元"


def test_english_where_the_locale_is_english(perfmodel: Invoke) -> None:
    """Words, notes and refusals are English; what was written stays as it is."""
    result = perfmodel("parse", "≥95%", "100百", env=ENGLISH)
    assert result.out.splitlines()[0] == "≥95% → figure: at least 95%"
    assert "perhaps 100%?" in result.out
