"""What the room of values says, each sentence pinned whole from a cell (or a call) that makes it say so."""

from collections.abc import Callable

import pytest

from perfmodel.errors import PerfmodelError
from perfmodel.messages import Message, Text
from perfmodel.model import texts as model_texts
from perfmodel.quantities import texts as quantity_texts
from perfmodel.values import (
    Context,
    Deadline,
    Interval,
    Join,
    Operator,
    PartialDate,
    Several,
    Threshold,
    Unreadable,
    join,
    parse,
    texts,
)

NAMED = Context(name="树木成活率(%,≥)")
COST = Context(subcategory="成本指标")

REFUSED: list[tuple[Text, str, str, str]] = [
    (
        texts.LEFT_OVER,
        "3.5.1",
        "无法解读指标值：读到“3.5”为止，后面的“.1”无法理解",
        "cannot read the value: understood up to “3.5”, not “.1”",
    ),
    (texts.NOT_UNDERSTOOD, "≥±5%", "无法解读指标值：“≥±5%”无法理解", "cannot read the value: “≥±5%” is not understood"),
    (
        texts.MISSING_FIGURE,
        "≧ %",
        "无法解读指标值：有符号或单位，但缺少数值",
        "cannot read the value: a sign or a unit, but no figure",
    ),
    (texts.DOUBLED_SIGN, "≥≥95%", "无法解读指标值：符号“≥”重复", "cannot read the value: the sign “≥” is doubled"),
    (
        texts.ILL_FORMED_NUMERAL,
        "100百",
        "无法解读指标值：“100”后面不能再接“百”",
        "cannot read the value: “百” cannot follow “100”",
    ),
    (
        texts.CONFLICTING_OPERATORS,
        "≥95%以下",
        "无法解读指标值：“≥”与“以下”互相矛盾",
        "cannot read the value: “≥” contradicts “以下”",
    ),
    (
        texts.MISSING_NUMERATOR,
        "≤28.40/株",
        "无法解读指标值：“/株”缺少分子单位，不知道每株是多少什么",
        "cannot read the value: “/株” has no unit above the line; how much of what per 株?",
    ),
    (texts.FOREIGN_MARK, "工5%", "无法解读指标值：“工”不应出现在这里", "cannot read the value: “工” has no place here"),
    (
        texts.TOO_LONG,
        "长" * 32_768,
        "指标值过长：32768 个字符，最多 32767 个",
        "the value is too long: 32768 characters, at most 32767",
    ),
    (
        texts.TOO_MANY_DIGITS,
        "1" * 65 + "%",
        "无法解读指标值：数字过长，最多 64 位",
        "cannot read the value: too many digits, at most 64",
    ),
    (
        texts.INCOMPLETE_DATE,
        "2024年12月31",
        "日期“2024年12月31”没有写完整",
        "the date “2024年12月31” is not written out",
    ),
    (texts.IMPOSSIBLE_DATE, "2月30日", "“2月30日”不是存在的日期", "“2月30日” is not a date that exists"),
    (
        texts.MISSING_BEFORE,
        "百百",
        "无法解读指标值：“百”前面缺少数字",
        "cannot read the value: there is no figure before “百”",
    ),
    (texts.CROSSED_DATES, "2025-2023年", "“2025-2023年”的结束日期早于开始日期", "“2025-2023年” ends before it begins"),
    (
        texts.MIXED_UNITS,
        "10个-20家",
        "区间两端的单位“个”与“家”不一致",
        "the bounds' units “个” and “家” differ",
    ),
    (
        texts.CROSSED_BOUNDS,
        "90%-80%",
        "下限“90%”应小于上限“80%”",
        "the lower bound “90%” must lie below the upper “80%”",
    ),
    (
        texts.DASH_AS_MINUS,
        "— 95%",
        "“—”不是负号，不知道是负数还是列表符号；负数请写“-”",
        "“—” is no minus: a negative figure or a bullet? A minus is written “-”",
    ),
]

NOTED: list[tuple[Text, str, Context | str | None, str, str]] = [
    (
        texts.BARE_TAKES_UNIT,
        "78",
        Context(unit="万元"),
        "没有写单位，按表头单位“万元”理解",
        "no unit written; taken in the head's unit “万元”",
    ),
    (
        texts.BARE_TAKES_NAME_UNIT,
        "≥85",
        NAMED,
        "没有写单位，按指标名称中的单位“%”理解",
        "no unit written; taken in the unit “%” that the indicator's name gives",
    ),
    (
        texts.MONEY_FROM_COST,
        "78万",
        COST,
        "成本指标下的“万”按“万元”理解",
        "“万” under a cost indicator is taken as “万元”",
    ),
    (
        texts.MONTH_WITHOUT_CONTEXT,
        "12月",
        None,
        "“12月”按截止月份理解；若指工期，请写“12个月”",
        "“12月” is taken as the month to be done by; a duration would be written “12个月”",
    ),
    (
        texts.YEAR_FROM_CONTEXT,
        "12月底",
        Context(year=2024),
        "没有写年份，按 2024 年理解",
        "no year written; taken as 2024",
    ),
    (
        texts.BARE_TAKES_NAME_SIGN,
        "85%",
        Context(name="成活率（≥）"),
        "没有写符号，按指标名称中的“≥”理解",
        "no sign written; taken as “≥”, which the indicator's name gives",
    ),
    (
        texts.BOUND_BELOW,
        "近50人",
        None,
        "“近”按不足该数、相差不超过 10% 理解",
        "“近” is taken as below the figure by no more than 10 %",
    ),
    (texts.MEAN_AS_EACH, "人均300元", None, "“人均”按“每人”理解", "“人均” is taken as “per 人”"),
    (
        texts.RECURRING_RATIO,
        "每年≥95%",
        None,
        "“每年”按每次考核理解，比率本身不除以“年”",
        "“every 年” says when it is looked at; the ratio is not divided by “年”",
    ),
    (
        texts.UNIT_BEFORE_SIGN,
        "人≥200",
        None,
        "写在符号前的“人”按数值的单位理解",
        "“人”, written before the sign, is taken as the figure's unit",
    ),
    (texts.FUZZY_BOUNDS, "约50人", None, "“约”按上下 10% 理解", "“约” is taken as 10 % to either side"),
    (
        texts.DEADLINE_SIGN,
        "<12月",
        None,
        "“<12月”按“12月之前”理解，不含12月本身",
        "“<12月” is taken as before 12月 begins",
    ),
    (
        texts.BY_MONTH,
        "2021年7月",
        None,
        "“2021年7月”按当月月底前理解",
        "“2021年7月” is taken as by the end of the month",
    ),
    (texts.BY_YEAR, "2020年", None, "“2020年”按当年年底前理解", "“2020年” is taken as by the end of the year"),
    (
        texts.BESIDE_WORDS,
        "100%覆盖",
        None,
        "数值旁的“覆盖”不影响数值",
        "the words “覆盖” beside the figure leave it as it is",
    ),
    (
        texts.ABOUT_WITH_OPERATOR,
        "≥约50人",
        None,
        "同时写了“约”和比较符号，以符号为准",
        "both “约” and a sign are written; the sign counts",
    ),
    (texts.SIGN_IMPLIED, "达到90%", None, "“达到”按“≥”理解", "“达到” is taken as “≥”"),
    (
        texts.SHARED_UNIT,
        "80%-90",
        None,
        "区间的单位只写了一处，两端都按“%”理解",
        "the unit is written once; both bounds are taken in “%”",
    ),
    (
        texts.SCORE_NOT_MONEY,
        "≥90分",
        "质量指标",
        "“分”按评分理解，不是金额",
        "“分” is taken as points of a score, not as money",
    ),
    (
        texts.MINUTES_NOT_MONEY,
        "≤30分",
        Context(subcategory="时效指标", name="故障响应时间"),
        "“分”按分钟理解，不是金额",
        "“分” is taken as minutes, not as money",
    ),
    (
        texts.PIECES_NOT_MONEY,
        "20块",
        "数量指标",
        "“块”按件数理解，不是金额",
        "“块” is taken as pieces, not as money",
    ),
    (
        texts.TERABYTES_NOT_TONNES,
        "20T",
        Context(name="存储容量"),
        "“T”按存储容量（TB）理解，不是吨",
        "“T” is taken as terabytes, not as tonnes",
    ),
    (texts.ENERGY_DEGREES, "26度", None, "“度”按千瓦时理解", "“度” is taken as kilowatt-hours"),
    (
        texts.TEMPERATURE_DEGREES,
        "26度",
        Context(name="室内温度"),
        "“度”按摄氏度理解",
        "“度” is taken as degrees Celsius",
    ),
    (
        texts.UNKNOWN_HEAD_UNIT,
        "26",
        Context(unit="见附件"),
        "表头单位“见附件”不在单位表中，数值按没有单位处理",
        "the head's unit “见附件” is not in the catalogue; the figure is left without a unit",
    ),
    (
        texts.ABOUT_WITH_INTERVAL,
        "80%-90%左右",
        None,
        "“左右”不改变区间的两端，按所写的两端理解",
        "“左右” leaves the bounds of the interval as they are written",
    ),
    (
        texts.NO_SEPARATOR,
        "5个乡镇20个村",
        None,
        "“5个乡镇20个村”中的几项之间没有分隔，按多项理解",
        "nothing parts the figures of “5个乡镇20个村”; taken as several values",
    ),
    (
        texts.RELATIVE_TOLERANCE,
        "100万元±5%",
        None,
        "“±5%”按数值的比例理解，即上下 5万元",
        "“±5%” is taken as a share of the figure: 5万元 to either side",
    ),
    (
        texts.DEGREES_NOT_ENERGY,
        "26度",
        Context(name="坡度"),
        "“度”按原单位保留，不换算为千瓦时",
        "“度” is kept as written, not taken as kilowatt-hours",
    ),
    (
        texts.MONTH_AS_DURATION,
        "≥12月",
        None,
        "“12月”前有比较符号，按时长（个月）理解",
        "with a sign before it, “12月” is taken as a duration in months",
    ),
    (texts.TENTHS, "75折", None, "“75折”按 7.5 折理解", "“75折” is taken as 7.5 tenths"),
    (texts.CURRENCY_SIGN, "￥500", None, "“￥”按“元”理解", "“￥” is taken as 元"),
    (
        texts.WRAPPED,
        "(≥95%)",
        None,
        "括号或引号内的内容按指标值理解",
        "what the brackets or quotes hold is taken as the value",
    ),
    (
        texts.NUMBERING,
        "1、100%",
        None,
        "“1、”按序号理解，不属于指标值",
        "“1、” is taken as numbering, no part of the value",
    ),
    (
        texts.DIGITS_AS_DATE,
        "12.31",
        Context(subcategory="时效指标"),
        "“12.31”按日期理解，即12月31日",
        "“12.31” is taken as a date: 12月31日",
    ),
    (texts.SHORT_YEAR, "24年底", None, "“24年”按 2024 年理解", "“24年” is taken as 2024"),
    (
        texts.BEGINNING_OF_MONTH,
        "9月初",
        None,
        "“9月初”按当月 10 日前理解",
        "“9月初” is taken as by the 10th of the month",
    ),
    (
        texts.FIGURE_IN_DESCRIPTION,
        "24小时服务",
        None,
        "按文字描述理解，其中的“24小时”没有作为数值",
        "taken as a description; its “24小时” is not used as a figure",
    ),
]

RAISED: list[tuple[Text, Callable[[], object], str, str]] = [
    (
        texts.NO_DATE,
        lambda: Deadline(Operator.LE),
        "期限应有日期或天数，二者取一",
        "a deadline has either a date or a duration",
    ),
    (
        texts.NO_LIST,
        lambda: Several(Join.ALL, ()),
        "多个值不能为空，也不能再嵌套",
        "several values are never none, and never nested",
    ),
    (
        texts.NO_ACCEPTABLE_SET,
        lambda: parse("有所提高").implies(parse("≥95%")),
        "“有所提高”没有可比较的数值范围",
        "“有所提高” has no set of figures to compare",
    ),
    (
        texts.DIFFERENT_LINES,
        lambda: parse("≥3个").implies(parse("≥3")),
        "单位“个”与“—”不能比较",
        "the units “个” and “—” cannot be compared",
    ),
    (
        texts.DAYS_WITH_AND_WITHOUT_YEAR,
        lambda: parse("12月底").implies(parse("2024年12月底")),
        "两个日期一个有年份、一个没有，不能比较",
        "of the two dates one has a year and one has none: they cannot be compared",
    ),
    (
        texts.DAY_AND_FIGURE,
        lambda: parse("12月底").implies(parse("≥95%")),
        "日期与数值不能比较",
        "a date and a figure cannot be compared",
    ),
    (
        texts.UNKNOWN_CODE,
        lambda: join(7, "95", "%"),
        "计算符号代码“7”不存在，应为 1–6",
        "no sign has the code “7”; expected 1 to 6",
    ),
    (
        texts.IMPOSSIBLE_DATE,
        lambda: PartialDate(2023, 2, 29),
        "“2023-2-29”不是存在的日期",
        "“2023-2-29” is not a date that exists",
    ),
    (
        texts.CROSSED_BOUNDS,
        lambda: Interval(_bound("≥3个"), _bound("≤3个")),
        "下限“3个”应小于上限“3个”",
        "the lower bound “3个” must lie below the upper “3个”",
    ),
]

# Said of a pair of signs or a repair, not by one cell alone.
OTHERS = [texts.WRITTEN_TWICE, texts.REPAIRED, texts.CARET_SUGGESTION, texts.CARET_SUGGESTIONS]


def _bound(text: str) -> Threshold:
    value = parse(text)
    assert isinstance(value, Threshold)
    return value


def _words(message: Message) -> tuple[str, str]:
    return message.render(), message.render("en")


@pytest.mark.parametrize(("text", "cell", "chinese", "english"), REFUSED, ids=[text.code for text, *_ in REFUSED])
def test_a_refused_cell_says_why(text: Text, cell: str, chinese: str, english: str) -> None:
    """The whole sentence in both languages, from a real cell."""
    value = parse(cell, on_error="keep")
    assert isinstance(value, Unreadable)
    assert (value.message.text, *_words(value.message)) == (text, chinese, english)


@pytest.mark.parametrize(
    ("text", "cell", "context", "chinese", "english"), NOTED, ids=[text.code for text, *_ in NOTED]
)
def test_a_decision_says_what_was_decided(
    text: Text, cell: str, context: Context | str | None, chinese: str, english: str
) -> None:
    """The whole note in both languages, from a real cell in its context."""
    said = {note.message.text: _words(note.message) for note in parse(cell, context).notes}
    assert said[text] == (chinese, english)


@pytest.mark.parametrize(("text", "cause", "chinese", "english"), RAISED, ids=[text.code for text, *_ in RAISED])
def test_an_error_says_why(text: Text, cause: Callable[[], object], chinese: str, english: str) -> None:
    """The whole sentence in both languages, from a real call."""
    with pytest.raises(PerfmodelError) as caught:
        cause()
    assert (caught.value.message.text, *_words(caught.value.message)) == (text, chinese, english)


def test_a_sign_written_twice_says_which_counts() -> None:
    """Two words of one direction and different strictness: the first counts, and a note says so."""
    value = parse("超过100人以上")
    assert [_words(note.message) for note in value.notes] == [
        ("“超过”与“以上”写了两次，按“超过”理解", "“超过” and “以上” are both written; taken as “超过”"),
    ]
    assert isinstance(value, Threshold)
    assert value.operator is Operator.GT


def test_a_repair_says_what_was_taken() -> None:
    """A repaired cell names what stood there and what it was taken for."""
    value = parse("100百", on_error="repair")
    assert [_words(note.message) for note in value.notes] == [
        ("“100百”无法解读，已按“100%”理解", "“100百” cannot be read; taken as “100%”"),
    ]


def test_suggestions_are_asked() -> None:
    """Under the cell stands what was probably meant, one reading or several."""
    one, several = texts.CARET_SUGGESTION(suggestions=("100%",)), texts.CARET_SUGGESTIONS(suggestions=("1.5%", "15%"))
    assert _words(one) == ("是否应为 100%？", "perhaps 100%?")
    assert _words(several) == ("是否应为其中之一：1.5%、15%？", "perhaps one of: 1.5%, 15%?")


def test_every_text_is_pinned() -> None:
    """No sentence of the room is missing from this page."""
    everything = {name for name, value in vars(texts).items() if isinstance(value, Text)}
    assert set(texts.__all__) == everything
    pinned = [*OTHERS, *(row[0] for table in (REFUSED, NOTED, RAISED) for row in table)]
    assert {name for name in everything if getattr(texts, name) not in pinned} == set()


def test_codes_are_given_once() -> None:
    """A code means one thing in all rooms; families have their letter and three digits."""
    rooms = (texts, quantity_texts, model_texts)
    said = [value for room in rooms for value in vars(room).values() if isinstance(value, Text)]
    assert len({text.code for text in said}) == len(said)
    assert {text.code[0] for text in said} == set("ENUM")
    assert all(len(text.code) == 4 and text.code[1:].isdecimal() for text in said)
