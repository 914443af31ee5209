"""Cells of words: tendencies, completion, descriptions, blanks."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import product

from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.strategies.cell import Cell, Spelling, typed_cells
from perfmodel.strategies.hands import AsWritten
from perfmodel.strategies.numerals import spoken
from perfmodel.strategies.vocabulary import completion_words, direction_words, words
from perfmodel.terms import Degree, Direction
from perfmodel.values import Blank, Completion, Description, Operator, Tendency, Threshold

__all__ = ["blank_cells", "completion_cells", "description_cells", "tendency_cells"]

_SUBJECTS = ("群众生活水平", "环境质量", "成活率", "服务能力", "居民收入")
_THAN = ("较", "比")
_BASELINES = ("上年", "去年", "上年度", "往年", "年初")
_IMPLIED = (("同比", "上年同期"), ("环比", "上期"))
_CHANGES = (("%", "%"), ("％", "%"), ("个百分点", "百分点"), ("百分点", "百分点"), ("个", "个"), ("万元", "万元"))
_MORE = (("", Operator.EQ), ("≥", Operator.GE), ("不低于", Operator.GE), ("不超过", Operator.LE))
_REASONS = ("疫情", "资金未到位", "天气原因", "政策调整", "机构改革")
_PHRASES = tuple(
    "是 否 优良 良好 合格 按月安排 按期完工 应改尽改 全天候可用 公益性事业 改善条件 功能完好无损 按工作要求完成 保质保量完成项目 一次性验收合格 按要求合理支付 "
    "确保教学工作正常运行 提高高值点位的监测能力 三重一大事项集体决策 一事一议 百年大计 一站式服务 万无一失 零投诉 无重大安全事故 有效保障 不降低 未发生安全事故 "
    "达到国家一级标准 Ⅲ类水质 24小时服务 免费 及时有效 满意 长期有效 春节前 当年的所有时间 按合同约定时间完成 第三方评价 不低于国家标准 高于全国平均水平".split()
)
_DASHES = tuple("-－—─/／*…")


@cache
def tendency_cells() -> st.SearchStrategy[Cell[Tendency]]:
    """Return a strategy for cells with a direction: every word, every adverb, a subject, a baseline, a figure."""
    changing = st.sampled_from([pair for pair in direction_words() if pair[1] is not Direction.STEADY])
    return typed_cells(
        st.one_of(
            st.builds(_plain, st.just(""), _paced(["", *words("tendency", "adverbs")], Direction.UP, Direction.DOWN)),
            st.builds(_plain, st.just("") | st.sampled_from(_SUBJECTS), _paced(_PACES, Direction.UP, Direction.DOWN)),
            st.builds(_plain, st.just(""), _paced(["", "基本", "持续", "长期"], Direction.STEADY)),
            st.builds(_adverb_behind, changing, st.sampled_from(words("tendency", "after"))),
            st.builds(
                _compared, st.sampled_from(_THAN), st.sampled_from(_BASELINES), st.sampled_from(_PLAIN), _changes()
            ),
            st.builds(_implied, st.sampled_from(_IMPLIED), st.sampled_from(_PLAIN), _changes()),
            st.builds(
                _against,
                st.sampled_from(_THAN),
                st.sampled_from(_BASELINES),
                st.sampled_from(["有所", "明显"]),
                st.sampled_from(_PLAIN),
            ),
            st.builds(_by, st.sampled_from(_PLAIN), _changes()),
        )
    )


_PACES = ("有所", "逐步", "明显", "显著", "持续", "稳步")
_PLAIN = (
    ("提高", Direction.UP),
    ("增长", Direction.UP),
    ("提升", Direction.UP),
    ("下降", Direction.DOWN),
    ("减少", Direction.DOWN),
    ("降低", Direction.DOWN),
)

_Pointing = tuple[str, Direction]
_Paced = tuple[str, _Pointing]
_Change = tuple[tuple[str, ...], Threshold]


def _paced(adverbs: Iterable[str], *directions: Direction) -> st.SearchStrategy[_Paced]:
    """Return a strategy for adverbs (or none), each with a word, that can be taken apart in one way only and have a direction.

    A word that names a state as well (完善) has none alone, nor behind an adverb that only says how far (基本完善).
    """
    still = frozenset(("", *words("tendency", "still")))
    states = frozenset(words("tendency", "states"))
    known = words("tendency", "adverbs")
    pairs = [
        (adverb, (word, direction))
        for adverb in adverbs
        for word, direction in direction_words()
        if direction in directions and not (word in states and adverb in still)
    ]
    beginnings = ["", *known, *map("".join, product(known, repeat=2))]
    ways = Counter(beginning + word for beginning in beginnings for word, _ in direction_words())
    return st.sampled_from([pair for pair in pairs if ways[pair[0] + pair[1][0]] == 1])


def _changes() -> st.SearchStrategy[_Change]:
    """Return a strategy for figures behind a direction, in pieces, each with what it says."""
    return st.builds(
        lambda sign, number, write, unit: (
            (sign[0], write(number), unit[0]),
            Threshold(sign[1], Quantity(number, unit[1])),
        ),
        st.sampled_from(_MORE),
        st.integers(1, 99),
        st.sampled_from([str, spoken]),
        st.sampled_from(_CHANGES),
    )


def _plain(subject: str, paced: _Paced) -> Spelling[Tendency]:
    adverb, (word, direction) = paced
    return Spelling((subject, AsWritten(adverb), word), Tendency(direction, adverb or None))


def _adverb_behind(pointing: _Pointing, adverb: str) -> Spelling[Tendency]:
    word, direction = pointing
    return Spelling((word, AsWritten(adverb)), Tendency(direction, adverb))


def _compared(than: str, baseline: str, pointing: _Pointing, change: _Change) -> Spelling[Tendency]:
    word, direction = pointing
    value = Tendency(direction, None, change[1], baseline)
    return Spelling((than, AsWritten(baseline), word, *change[0]), value)


def _implied(implied: tuple[str, str], pointing: _Pointing, change: _Change) -> Spelling[Tendency]:
    word, direction = pointing
    return Spelling((implied[0], word, *change[0]), Tendency(direction, None, change[1], implied[1]))


def _against(than: str, baseline: str, adverb: str, pointing: _Pointing) -> Spelling[Tendency]:
    word, direction = pointing
    return Spelling((than, AsWritten(baseline), AsWritten(adverb), word), Tendency(direction, adverb, None, baseline))


def _by(pointing: _Pointing, change: _Change) -> Spelling[Tendency]:
    word, direction = pointing
    return Spelling((word, *change[0]), Tendency(direction, None, change[1]))


@cache
def completion_cells() -> st.SearchStrategy[Cell[Completion]]:
    """Return a strategy for cells with a word of completion, or an excuse."""
    said = st.builds(
        lambda word, end: Spelling((word[0], end), Completion(word[1])),
        st.sampled_from(completion_words()),
        st.sampled_from(["", "。"]),
    )
    excuse = st.builds(
        lambda because, reason, then: Spelling(
            (AsWritten(because + reason), then), Completion(Degree.NOT, because + reason)
        ),
        st.sampled_from(words("completion", "reason_before")),
        st.sampled_from(_REASONS),
        st.sampled_from(words("completion", "reason_not")),
    )
    return typed_cells(said | excuse)


@cache
def description_cells() -> st.SearchStrategy[Cell[Description]]:
    """Return a strategy for cells of words that nobody can count by."""
    return typed_cells(st.sampled_from(_PHRASES).map(lambda words: Spelling((AsWritten(words),), Description(words))))


@cache
def blank_cells() -> st.SearchStrategy[Cell[Blank]]:
    """Return a strategy for cells in which nothing is set: empty, /, 无, a run of dashes."""
    runs = st.builds(lambda mark, times: mark * times, st.sampled_from(_DASHES), st.integers(1, 6))
    return typed_cells((st.sampled_from(words("blank", "words")) | runs).map(lambda text: Spelling((text,), Blank())))
