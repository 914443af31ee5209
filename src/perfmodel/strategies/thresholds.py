"""Cells of one figure, in every spelling: its sign, its words, its numeral and its unit."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.strategies.cell import Cell, Spelling, typed_cells
from perfmodel.strategies.figures import Figure, decimal, figures, shares, telling_figures
from perfmodel.strategies.hands import AsWritten
from perfmodel.strategies.numerals import formal, spoken
from perfmodel.strategies.vocabulary import sign_words, words
from perfmodel.values import Operator, Threshold

__all__ = ["threshold_cells"]

_INCLUDED = ("（含）", "(含)", "（含本数）")
_EXCLUDED = ("（不含）", "(不含)", "（不含本数）")
_AROUND = (("达到", "以上"), ("不低于", "以上"), ("控制在", "以内"), ("控制在", "以下"), ("不超过", "以内"))
_COUNT_WORDS_TOO = frozenset({"起"})  # 5起 are five cases, 500元起 is from 500
_NOUNS = (("个", "项目"), ("名", "专家"), ("条", "道路"), ("场", "培训"), ("辆", "车辆"))
_SIGNS = (("", Operator.EQ), ("≥", Operator.GE))
_WRITERS: tuple[Callable[[int], str], ...] = (str, spoken)
_HALVES = ("吨", "天", "亩", "米", "公里", "小时", "斤")
_WRAPPERS = (("“", "”"), ("（", "）"), ("「", "」"), ('"', '"'))
_ENDS = ("", "。", "；", "，")


@cache
def threshold_cells() -> st.SearchStrategy[Cell[Threshold]]:
    """Return a strategy for cells of one figure: every sign and word, every numeral, every unit, words beside, money on cheques, halves."""
    figure = figures() | shares() | telling_figures()
    before = [("", Operator.EQ), *sign_words("glyphs"), *sign_words("before"), *sign_words("before", "weak")]
    behind = [*sign_words("after"), *_with_bounds()]
    return typed_cells(
        st.one_of(
            st.builds(_sign_before, st.sampled_from(before), figure, st.sampled_from(_ENDS)),
            st.builds(_sign_behind, figure, st.sampled_from(behind)).filter(_says_one_thing),
            st.builds(_sign_around, figure, st.sampled_from(_AROUND)),
            st.builds(_words_before, st.sampled_from(words("beside", "before")), st.sampled_from(_SIGNS), figure),
            st.builds(_words_behind, st.sampled_from(_SIGNS), figure, st.sampled_from(words("beside", "after"))).filter(
                _says_how_it_counts
            ),
            st.builds(_counted, st.sampled_from(_NOUNS), st.integers(1, 9999), st.sampled_from(_WRITERS)),
            st.builds(_wrapped, st.sampled_from(_WRAPPERS), figure.filter(lambda one: not one.quantity.unit.is_bare)),
            st.builds(_negative, figure, st.sampled_from(["-", "负", "≥-", "不低于-"])),
            st.builds(_halved, st.integers(1, 99), st.sampled_from(_HALVES)),
            (st.integers(1, 10**7).map(lambda yuan: yuan * 100) | st.integers(1, 10**9)).map(_cheque),
            st.builds(_rate, st.sampled_from(_RATES), st.sampled_from(_RATE_SHAPES), st.integers(1, 9999)),
        )
    )


def _sign_before(sign: tuple[str, Operator], figure: Figure, end: str) -> Spelling[Threshold]:
    return Spelling((sign[0], *figure.pieces, end), Threshold(sign[1], figure.quantity))


def _sign_behind(figure: Figure, sign: tuple[str, Operator]) -> Spelling[Threshold]:
    return Spelling((*figure.pieces, sign[0]), Threshold(sign[1], figure.quantity))


def _says_one_thing(spelling: Spelling[Threshold]) -> bool:
    return spelling.pieces[-1] not in _COUNT_WORDS_TOO or bool(spelling.meaning.quantity.unit.symbol.strip("万亿"))


def _says_how_it_counts(spelling: Spelling[Threshold]) -> bool:
    """Whether a noun stands only behind a figure with a unit, or a share in words: 5资金 is words."""
    *before, word = spelling.pieces
    has_unit = bool(spelling.meaning.quantity.unit.symbol.strip("万亿"))
    return word not in words("counted", "nouns") or has_unit or "分之" in "".join(before)


def _sign_around(figure: Figure, words_around: tuple[str, str]) -> Spelling[Threshold]:
    before, behind = words_around
    operator = Operator.GE if behind == "以上" else Operator.LE
    return Spelling((before, *figure.pieces, behind), Threshold(operator, figure.quantity))


def _with_bounds() -> Iterator[tuple[str, Operator]]:
    """95%（含）以上, 95%以上（不含）."""
    for bound in _INCLUDED:
        yield from ((f"{bound}{word}", operator) for word, operator in (("以上", Operator.GE), ("以下", Operator.LE)))
        yield from ((f"{word}{bound}", operator) for word, operator in (("以上", Operator.GE), ("以内", Operator.LE)))
    for bound in _EXCLUDED:
        yield from ((f"{word}{bound}", operator) for word, operator in (("以上", Operator.GT), ("以下", Operator.LT)))


def _words_before(word: str, sign: tuple[str, Operator], figure: Figure) -> Spelling[Threshold]:
    return Spelling((word, sign[0], *figure.pieces), Threshold(sign[1], figure.quantity))


def _words_behind(sign: tuple[str, Operator], figure: Figure, word: str) -> Spelling[Threshold]:
    return Spelling((sign[0], *figure.pieces, word), Threshold(sign[1], figure.quantity))


def _counted(counted: tuple[str, str], number: int, write: Callable[[int], str]) -> Spelling[Threshold]:
    word, noun = counted
    return Spelling((write(number), word, noun), Threshold(Operator.EQ, Quantity(number, word)))


def _wrapped(marks: tuple[str, str], figure: Figure) -> Spelling[Threshold]:
    return Spelling((marks[0], "≥", *figure.pieces, marks[1]), Threshold(Operator.GE, figure.quantity))


def _negative(figure: Figure, sign: str) -> Spelling[Threshold]:
    operator = Operator.EQ if sign in {"-", "负"} else Operator.GE
    first, *rest = figure.pieces
    # A dash with a space behind it might be a list's, so the sign and its figure are one piece.
    return Spelling((sign + first, *rest), Threshold(operator, figure.quantity * -1))


def _halved(number: int, unit: str) -> Spelling[Threshold]:
    """两吨半."""
    words_ = "两" if number == 2 else spoken(number)
    return Spelling((words_, unit, "半"), Threshold(Operator.EQ, Quantity(Decimal(number) + Decimal("0.5"), unit)))


def _cheque(cents: int) -> Spelling[Threshold]:
    """壹佰贰拾叁元肆角伍分, 壹仟贰佰元整."""
    yuan, rest = divmod(cents, 100)
    amounts = ((yuan, "元"), (rest // 10, "角"), (rest % 10, "分"))
    text = "".join(f"{formal(amount)}{name}" for amount, name in amounts if amount) + ("" if rest else "整")
    return Spelling((AsWritten(text),), Threshold(Operator.EQ, Quantity(decimal(cents, 2), "元")))


_RATES = (("亩", "元"), ("人", "元"), ("户", "元"), ("公里", "万元"), ("年", "次"), ("月", "次"))


_RATE_SHAPES = ("每{below}{figure}{above}", "{figure}{above}每{below}", "{figure}{above}/{below}")


def _rate(rate: tuple[str, str], shape: str, number: int) -> Spelling[Threshold]:
    below, above = rate
    text = shape.format(below=below, figure=number, above=above)
    return Spelling((text,), Threshold(Operator.EQ, Quantity(number, f"{above}/{below}")))
