"""Hostile text: what no table should carry, and some day does. A reader may refuse it, and may do nothing worse."""

from collections.abc import Mapping

from hypothesis import strategies as st

from perfmodel.strategies.cells import cells
from perfmodel.strategies.vocabulary import direction_words, sign_words, unit_spellings, words

__all__ = ["FRAGMENTS", "REPEATED", "hostile"]

REPEATED: Mapping[str, str] = {
    "digits": "1",
    "scales": "万",
    "scales of scales": "万亿",
    "numerals": "三千二百",
    "zeros": "零",
    "brackets": "（",
    "nested brackets": "[(",
    "and": "且",
    "bounds": "≥1且",
    "commas": "1,",
    "Chinese commas": "1个，",
    "dashes": "—",
    "figures and dashes": "1-",
    "spaces": " 1",
    "invisible marks": "\u200b1",
    "percent signs": "%",
    "signs": "≥",
    "per": "每",
    "per unit": "元/",
    "about": "约",
    "halves": "半",
    "some": "几",
    "odd": "百余",
    "months": "1月",
    "dates": "2024年12月31日前",
    "tolerances": "1±",
    "exponents": "1e",
    "points": "一点",
    "adverbs": "逐步有所",
    "directions": "提高",
    "excuses": "因疫情未",
    "baselines": "较上年",
    "relative": "后1天内",
    "or": "或1个",
    "lines": "1个\n",
    "numbering": "1、",
    "words beside": "完成到位",
    "prose": "为确保项目按期实施，",
    "surrogates": "\ud800",
    "quotes": "“",
    "labels": "省级3个",
    "tenths": "五折番",
}
"""What makes a cell long, by name: each, said over and over, is a way to make a careless reader slow."""

_MARKS = "\ud800\udfff\u202e\u2066\u200b\ufeff\x00９％≥萬①²½٣Ⅷ㎎{}%\\'\"<&"
FRAGMENTS = (
    *"0123456789.,，。、%％‰≥≤<>=±-~—/*·()（）[]【】一二三四五六七八九十百千万亿两零廿几数余多半点分之每约近上下前后至到且或和与年月日号底末旬季个次人元米天×^+负折成倍因未\n\t ",
    *(word for word, _ in (*sign_words("before"), *sign_words("after"), *direction_words())),
    *words("beside", "after"),
    *(spelling for spelling, unit in unit_spellings() if spelling == unit.symbol and len(spelling) < 4),
    *("2024年", "12月", "31日", "第三季度", "较上年", "因疫情", "95", "3.5", "1,234"),
)
"""What cells are made of: put together at random they are cells now and then, and nearly cells most times."""

_EXTREMES = (
    "1e999999999",
    "1e-999999999",
    "9" * 65,
    "0." + "0" * 64 + "1",
    "1/0",
    "NaN",
    "Infinity",
    "-",
    "±",
    "%",
    "2月30日",
    "0000年0月0日",
    "\u202e%59≥",
    "=HYPERLINK(1)",
    "{0.__class__}",
)
_LONGEST = 40_000


def hostile() -> st.SearchStrategy[str]:
    r"""Return a strategy for hostile cells: figures past all bounds, one thing a thousand times, lone surrogates, damaged cells, any text at all.

    Some are longer than any workbook's cell.

    >>> from hypothesis import find
    >>> find(hostile(), lambda text: text.startswith("1e") and len(text) > 5)
    '1e999999999'
    """
    return st.one_of(
        st.sampled_from(_EXTREMES),
        st.lists(st.sampled_from(FRAGMENTS), max_size=10).map("".join),
        st.builds(
            _damaged,
            cells().map(lambda cell: cell.text),
            st.sampled_from(FRAGMENTS + tuple(_MARKS)),
            st.integers(0, 40),
            st.integers(0, 3),
        ),
        st.text(st.sampled_from(_MARKS), max_size=30),
        st.text(st.characters(codec=None), max_size=60),
        st.builds(
            _repeated, st.sampled_from(list(REPEATED.values())), st.sampled_from([5, 70, 401, 1000, 5000, _LONGEST])
        ),
    )


def _damaged(text: str, mark: str, place: int, cut: int) -> str:
    """Return *text* with *mark* in place of what stands there."""
    start = place % (len(text) + 1)
    return text[:start] + mark + text[start + cut :]


def _repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]
