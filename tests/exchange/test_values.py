"""Values in the interchange form: each kind's keys in their order, and back."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest

from perfmodel.errors import ExchangeError
from perfmodel.exchange import from_dict, to_dict
from perfmodel.messages import Message, Note, Text
from perfmodel.quantities import Catalogue, Quantity
from perfmodel.quantities.catalogue import RATIO
from perfmodel.terms import Direction
from perfmodel.values import (
    Approximation,
    Deadline,
    Every,
    Interval,
    Operator,
    PartialDate,
    Period,
    Tendency,
    Threshold,
    Unreadable,
    Value,
    with_notes,
)

FORMS = [
    '{"kind":"threshold","operator":">=","magnitude":"95","unit":"%","base":{"magnitude":"0.95","unit":"1"},"text":"≥95%"}',
    '{"kind":"threshold","operator":"=","magnitude":"150","unit":"万元","base":{"magnitude":"1500000","unit":"元"},"text":"150万元"}',
    '{"kind":"threshold","operator":"=","magnitude":"3","unit":"万条","base":{"magnitude":"30000","unit":"条"},"text":"3万条"}',
    '{"kind":"threshold","operator":"=","magnitude":"50","unit":"万","base":{"magnitude":"500000","unit":""},"text":"50万"}',
    '{"kind":"threshold","operator":"=","magnitude":"1/3","unit":"","base":{"magnitude":"1/3","unit":"1"},"text":"三分之一"}',
    '{"kind":"threshold","operator":"=","magnitude":"0.95","unit":"","text":"0.95"}',
    '{"kind":"threshold","operator":"=","magnitude":"20","unit":"块","text":"20块"}',
    '{"kind":"threshold","operator":"=","magnitude":"3","unit":"万块","base":{"magnitude":"30000","unit":"块"}}',
    '{"kind":"threshold","operator":"=","magnitude":"5","unit":"万分","base":{"magnitude":"50000","unit":"分"}}',
    '{"kind":"threshold","operator":"=","magnitude":"5","unit":"万分","base":{"magnitude":"500","unit":"元"}}',
    '{"kind":"threshold","operator":"=","magnitude":"3","unit":"万个村","base":{"magnitude":"30000","unit":"村"}}',
    '{"kind":"threshold","operator":"=","magnitude":"6","unit":"张/千人","base":{"magnitude":"0.006","unit":"张/人"}}',
    '{"kind":"threshold","operator":"=","magnitude":"95.0","unit":"百分点","base":{"magnitude":"95","unit":"百分点"}}',
    '{"kind":"threshold","operator":"=","magnitude":"-0","unit":"元","base":{"magnitude":"0","unit":"元"}}',
    '{"kind":"threshold","operator":"<=","magnitude":"12","unit":"场次","text":"≤12场次"}',
    '{"kind":"threshold","operator":">=","magnitude":"1400","unit":"M","text":"≥1400M"}',
    '{"kind":"threshold","operator":"<=","magnitude":"475","unit":"元/亩","base":{"magnitude":"0.7125","unit":"元/平方米"},"text":"≤475元/亩"}',
    '{"kind":"threshold","operator":"=","magnitude":"1","unit":"亩","base":{"magnitude":"2000/3","unit":"平方米"},"text":"1亩"}',
    '{"kind":"interval","lower":{"operator":">=","magnitude":"80","unit":"%","base":{"magnitude":"0.8","unit":"1"}},"upper":{"operator":"<=","magnitude":"90","unit":"%","base":{"magnitude":"0.9","unit":"1"}},"text":"80%-90%"}',
    '{"kind":"interval","lower":{"operator":">=","magnitude":"18","unit":"℃","base":{"magnitude":"18","unit":"℃"}},"upper":{"operator":"<=","magnitude":"22","unit":"℃","base":{"magnitude":"22","unit":"℃"}},"center":{"magnitude":"20","unit":"℃","base":{"magnitude":"20","unit":"℃"}},"text":"20±2℃"}',
    '{"kind":"approximation","magnitude":"50","unit":"人","lower":{"operator":">=","magnitude":"45","unit":"人"},"upper":{"operator":"<=","magnitude":"55","unit":"人"},"text":"约50人"}',
    '{"kind":"approximation","magnitude":"2","unit":"万元","base":{"magnitude":"20000","unit":"元"},"lower":{"operator":">=","magnitude":"1.8","unit":"万元","base":{"magnitude":"18000","unit":"元"}},"upper":null,"text":"2万元上下"}',
    '{"kind":"approximation","magnitude":null,"unit":"个","lower":{"operator":">=","magnitude":"20","unit":"个"},"upper":{"operator":"<","magnitude":"100","unit":"个"},"text":"几十个"}',
    '{"kind":"deadline","operator":"<=","date":"2024-12-31","text":"2024年12月31日前"}',
    '{"kind":"deadline","operator":"<=","every":"month","date":"---10","text":"每月10日前"}',
    '{"kind":"deadline","operator":"<=","after":"项目启动","within":{"magnitude":"30","unit":"天","base":{"magnitude":"2592000","unit":"秒"}},"text":"项目启动后30日内"}',
    '{"kind":"period","start":"2023-07","end":"2024-01","text":"2023.07-2024.01"}',
    '{"kind":"period","start":null,"end":null,"text":"全年"}',
    '{"kind":"tendency","direction":"up","degree":"显著","by":{"operator":"=","magnitude":"5","unit":"%","base":{"magnitude":"0.05","unit":"1"}},"baseline":"上年","text":"较上年显著提高5%"}',
    '{"kind":"tendency","direction":"steady"}',
    '{"kind":"completion","degree":"mostly","text":"基本达到"}',
    '{"kind":"completion","degree":"not","reason":"因疫情","text":"因疫情未开展"}',
    '{"kind":"description","text":"功能完好无损"}',
    '{"kind":"blank","text":"/"}',
    '{"kind":"blank"}',
    '{"kind":"several","join":"all","parts":[{"label":"省级","value":{"kind":"threshold","operator":"=","magnitude":"3","unit":"个"}},{"label":null,"value":{"kind":"description","text":"保质保量"}}],"text":"省级3个，保质保量"}',
    '{"kind":"unreadable","code":"E104","text":"100百","span":[3,4],"message":"“100”后面不能再接“百”","suggestions":["100%"]}',
    '{"kind":"threshold","operator":"=","magnitude":"78","unit":"万元","base":{"magnitude":"780000","unit":"元"},"text":"78万","notes":[{"code":"N102","message":"按万元理解","span":[2,3]},{"code":"N301","message":"甲"}]}',
]


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_read_and_written_again_to_the_letter(form: str) -> None:
    """What the form says is what comes back, key by key in its order."""
    assert json.dumps(to_dict(from_dict(json.loads(form))), ensure_ascii=False, separators=(",", ":")) == form


@pytest.mark.parametrize("symbol", sorted({unit.symbol for unit in Catalogue.default().spellings.values()}))
def test_every_unit_of_the_catalogue_is_read_back(symbol: str) -> None:
    """A figure keeps its unit, whichever of the catalogue's it is in."""
    quantity = Quantity("1.50", symbol)
    back = from_dict(to_dict(Threshold(Operator.GE, quantity)))
    assert isinstance(back, Threshold)
    assert (back.quantity.unit, str(back.quantity)) == (quantity.unit, str(quantity))


def test_a_written_fraction_is_a_share_again() -> None:
    """The base tells 1/3 as a share from a bare third."""
    share = {
        "kind": "threshold",
        "operator": "=",
        "magnitude": "1/3",
        "unit": "",
        "base": {"magnitude": "1/3", "unit": "1"},
    }
    bare = {"kind": "threshold", "operator": "=", "magnitude": "1/3", "unit": ""}
    assert from_dict(share) == Threshold(Operator.EQ, Quantity(Fraction(1, 3), RATIO))
    assert from_dict(bare) == Threshold(Operator.EQ, Quantity(Fraction(1, 3)))
    assert from_dict(share) != from_dict(bare)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=150万元", True),
        ("＝150万元", True),
        ("等于150万元", True),
        ("150万元", False),
        ("共计达到150万元", True),
        ("均为150万元", False),
    ],
)
def test_whether_the_sign_was_written_is_told_by_the_text(text: str, *, written: bool) -> None:
    """``=150万元`` is read back as one that wrote its sign, ``150万元`` as one that did not."""
    back = from_dict({"kind": "threshold", "operator": "=", "magnitude": "150", "unit": "万元", "text": text})
    assert isinstance(back, Threshold)
    assert back.sign_written is written


def test_equal_bounds_become_a_threshold() -> None:
    """``[95%,95%]`` means 95 %, also where the two are written differently."""
    lower = {"operator": ">=", "magnitude": "95", "unit": "%"}
    upper = {"operator": "<=", "magnitude": "950", "unit": "‰"}
    back = from_dict({"kind": "interval", "lower": lower, "upper": upper, "text": "[95%,950‰]"})
    assert isinstance(back, Threshold)
    assert back == Threshold(Operator.EQ, Quantity("95", "%"))
    assert back.text == "[95%,950‰]"


def test_an_approximation_may_shrink_to_a_point() -> None:
    """约0 has both bounds at 0."""
    zero = Quantity("0", "元")
    about = Approximation(zero.magnitude, zero.unit, Threshold(Operator.GE, zero), Threshold(Operator.LE, zero))
    assert from_dict(to_dict(about)) == about


def test_sentences_are_in_the_language_that_was_asked_for() -> None:
    """Messages of notes and refusals are written in the locale's words, and nothing else changes."""
    message = Message(Text("E104", "“{sign}”多余", "“{sign}” is too much"), {"sign": "百"})
    value: Value = with_notes(Unreadable("100百", (3, 4), message, ("100%",)), Note(message, (3, 4)))
    assert to_dict(value, locale="en") == {
        "kind": "unreadable",
        "code": "E104",
        "text": "100百",
        "span": [3, 4],
        "message": "“百” is too much",
        "suggestions": ["100%"],
        "notes": [{"code": "E104", "message": "“百” is too much", "span": [3, 4]}],
    }
    assert to_dict(value)["message"] == "“百”多余"


def test_braces_in_a_message_are_only_braces() -> None:
    """A sentence that quotes braces is read and shown as it is."""
    form = {
        "kind": "unreadable",
        "code": "E101",
        "text": "{x}",
        "span": [0, 3],
        "message": "“{x}”是什么",
        "suggestions": [],
    }
    back = from_dict(form)
    assert isinstance(back, Unreadable)
    assert str(back.message) == "“{x}”是什么"
    assert to_dict(back) == form


def test_a_figure_keeps_its_digits_whatever_its_exponent() -> None:
    """Figures that Decimal writes with an exponent are written plainly and read back."""
    for figure in ("1E-64", "1E+63", "0E-10", "9.99E-62"):
        value = Threshold(Operator.GE, Quantity(Decimal(figure), "%"))
        form = to_dict(value)
        assert "E" not in str(form["magnitude"])
        assert from_dict(form) == value


THRESHOLD = {"kind": "threshold", "operator": ">=", "magnitude": "95", "unit": "%"}
LOWER = {"operator": ">=", "magnitude": "80", "unit": "%"}
UPPER = {"operator": "<=", "magnitude": "90", "unit": "%"}
REFUSED = [
    ({**THRESHOLD, "magnitude": 95}, "$.magnitude：读到的是95，应为十进制数"),
    ({**THRESHOLD, "magnitude": 95.0}, "$.magnitude：读到的是95.0，"),
    ({**THRESHOLD, "magnitude": True}, "$.magnitude：读到的是true，"),
    ({**THRESHOLD, "magnitude": "NaN"}, "$.magnitude：读到的是“NaN”，"),
    ({**THRESHOLD, "magnitude": "1e3"}, "$.magnitude：读到的是“1e3”，"),
    ({**THRESHOLD, "magnitude": "+95"}, "$.magnitude：读到的是“+95”，"),
    ({**THRESHOLD, "magnitude": "1,000"}, "$.magnitude：读到的是“1,000”，"),
    ({**THRESHOLD, "magnitude": "９５"}, "$.magnitude：读到的是“９５”，"),
    ({**THRESHOLD, "magnitude": "95\n"}, "$.magnitude："),
    ({**THRESHOLD, "magnitude": "2/6"}, "$.magnitude：读到的是“2/6”，"),
    ({**THRESHOLD, "magnitude": "1/0"}, "$.magnitude：读到的是“1/0”，"),
    ({**THRESHOLD, "magnitude": "1" * 65}, "$.magnitude：读到的是“1111"),
    ({**THRESHOLD, "magnitude": "1" * 30_000}, "$.magnitude：读到的是“1111"),
    ({**THRESHOLD, "unit": "光年"}, "$.unit：读到的是“光年”，应为单位表中的单位。"),
    ({**THRESHOLD, "operator": "≥"}, "$.operator：读到的是“≥”，应为其中之一：>=、>、=、<、<=。"),
    ({**THRESHOLD, "operator": ["≥"]}, "$.operator：读到的是一个列表 […]，"),
    (
        {**THRESHOLD, "base": {"magnitude": "95", "unit": "1"}},
        "$.base：换算值与原值不符：读到的是“95 1”，“95%”应为“0.95 1”。",
    ),
    ({**THRESHOLD, "base": {"magnitude": "0.95", "unit": "百分点"}}, "$.base：换算值与原值不符："),
    ({**THRESHOLD, "base": {"magnitude": "1/0", "unit": "1"}}, "$.base.magnitude：读到的是“1/0”，"),
    ({**THRESHOLD, "base": "0.95"}, "$.base：读到的是“0.95”，应为一个对象 {…}。"),
    ({**THRESHOLD, "bsae": None}, "$：不认识的键“bsae”。此处可以写：operator、magnitude、unit、base、text、notes。"),
    ({key: value for key, value in THRESHOLD.items() if key != "unit"}, "$：缺少必需的键“unit”。"),
    ({**THRESHOLD, "unit": None}, "$：缺少必需的键“unit”。"),
    ({**THRESHOLD, "text": b"95"}, "$.text：读到的是一个 JSON 里没有的东西（bytes），应为一段文字"),
    ({**THRESHOLD, "text": 5}, "$.text：读到的是5，应为一段文字"),
    ({**THRESHOLD, "text": "长" * 32_768}, "$.text：文字有 32768 个字符，一个单元格最多 32767 个。"),
    ({**THRESHOLD, "notes": {}}, "$.notes：读到的是一个对象 {…}，应为一个列表 […]。"),
    (
        {**THRESHOLD, "notes": [{"code": "N1", "message": "甲", "span": [2, 1]}]},
        "$.notes[0].span：读到的是一个列表 […]，应为文字中的位置",
    ),
    ({**THRESHOLD, "notes": [{"code": "N1", "message": "甲", "span": [True, 1]}]}, "$.notes[0].span："),
    ({**THRESHOLD, "notes": [{"code": "N1", "message": "甲", "span": [1]}]}, "$.notes[0].span："),
    ({**THRESHOLD, "notes": [{"code": "N1", "message": "甲", "source": {}}]}, "$.notes[0]：不认识的键“source”。"),
    ({"kind": "limit"}, "$.kind：读到的是“limit”，应为其中之一：threshold、"),
    ({"kind": None}, "$：缺少必需的键“kind”。"),
    ({"kind": 10**5000}, "$.kind：读到的是一个过大的数，"),
    ({"kind": "interval", "lower": UPPER, "upper": LOWER}, "$：下限“90%”与上限“80%”之间没有任何数值。"),
    (
        {"kind": "interval", "lower": LOWER, "upper": {**UPPER, "magnitude": "70"}},
        "$：下限“80%”与上限“70%”之间没有任何数值。",
    ),
    (
        {"kind": "interval", "lower": LOWER, "upper": {**UPPER, "operator": "<", "magnitude": "80"}},
        "$：下限“80%”与上限“80%”之间",
    ),
    ({"kind": "interval", "lower": LOWER, "upper": {**UPPER, "unit": "元"}}, "$：“80%”与“90元”的单位不能比较或换算。"),
    ({"kind": "interval", "lower": LOWER, "upper": None}, "$：缺少必需的键“upper”。"),
    ({"kind": "interval", "lower": LOWER, "upper": {**UPPER, "kind": "threshold"}}, "$.upper：不认识的键“kind”。"),
    (
        {"kind": "approximation", "magnitude": "5", "unit": "%", "lower": UPPER, "upper": LOWER},
        "$：下限“90%”与上限“80%”",
    ),
    ({"kind": "deadline", "operator": "<="}, "$：哪一天应写明且只写一种："),
    ({"kind": "deadline", "operator": "<=", "every": "quarter"}, "$：哪一天应写明且只写一种："),
    ({"kind": "deadline", "operator": "<=", "date": "2024-02-30"}, "$.date：读到的是“2024-02-30”，应为日期"),
    ({"kind": "deadline", "operator": "<=", "date": 20241231}, "$.date：读到的是20241231，应为日期"),
    ({"kind": "several", "join": "all", "parts": []}, "$.parts：多个数值（several）至少要有两个部分。"),
    (
        {"kind": "several", "join": "all", "parts": [{"value": THRESHOLD}]},
        "$.parts：多个数值（several）至少要有两个部分。",
    ),
    (
        {"kind": "several", "join": "all", "parts": [{"value": {"kind": "several", "join": "all", "parts": []}}]},
        "$.parts[0].value：多个数值（several）里不能再套多个数值",
    ),
    (
        {"kind": "several", "join": "any", "parts": [{"value": THRESHOLD}, {"value": {**THRESHOLD, "unit": "x"}}]},
        "$.parts[1].value.unit：",
    ),
    ({"kind": "unreadable", "code": "E1", "text": "百", "span": [0, 2], "message": "甲"}, "$.span："),
    ({"value": 5}, "$：这不是交换格式的数据："),
    ([], "$：读到的是一个列表 […]，应为一个对象 {…}。"),
    (None, "$：读到的是空（null），应为一个对象 {…}。"),
    ({"kind": "blank", 5: 6}, "$：不认识的键“int”。"),
]


@pytest.mark.parametrize(("form", "words"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_not_in_the_form_is_refused_with_its_path(form: dict[str, object], words: str) -> None:
    """The message says where, what was read and what was expected; it is short whatever was read."""
    with pytest.raises(ExchangeError) as refusal:
        from_dict(form)
    assert str(refusal.value).startswith(words)
    assert len(refusal.value.render("en")) < 400
    assert refusal.value.code.startswith("X")


def test_deep_nesting_is_refused_not_followed() -> None:
    """A hundred thousand brackets cost nothing and raise the usual error."""
    deep: object = "x"
    for _ in range(100_000):
        deep = [deep]
    for form in ({**THRESHOLD, "magnitude": deep}, {**THRESHOLD, "notes": deep}, {"kind": deep}):
        with pytest.raises(ExchangeError):
            from_dict(form)


def test_a_bound_keeps_only_what_the_form_lists() -> None:
    """The text and the notes of a bound have no place in the form: the cell's own say it all."""
    note = Note(Message(Text.literal("N101", "甲")))
    lower = Threshold(Operator.GE, Quantity("1", "个"), "≥1", (note,))
    upper = Threshold(Operator.LE, Quantity("2", "个"))
    assert to_dict(Interval(lower, upper))["lower"] == {"operator": ">=", "magnitude": "1", "unit": "个"}
    tendency = to_dict(Tendency(Direction.UP, by=lower))
    assert tendency["by"] == {"operator": ">=", "magnitude": "1", "unit": "个"}


def test_a_reader_takes_what_can_be_empty_absent_or_null() -> None:
    """Absent and ``null`` are the same, also for keys that are always written."""
    assert (
        from_dict({"kind": "period"})
        == from_dict({"kind": "period", "start": None, "end": None, "text": None})
        == Period(None, None)
    )
    assert from_dict(
        {"kind": "deadline", "operator": "<", "every": "month", "date": "---10", "after": None}
    ) == Deadline(Operator.LT, PartialDate(day=10), Every.MONTH)
