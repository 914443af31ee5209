"""Quantities: exact figures with units, equal by worth, ordered where their units convert."""

import pickle
from decimal import Decimal
from fractions import Fraction

import pytest

from perfmodel.errors import IncompatibleUnitsError, ModelError, PerfmodelError
from perfmodel.quantities import Catalogue, Dimension, Quantity, Unit
from perfmodel.quantities.quantity import MAX_DIGITS, read_magnitude

EQUAL = [
    ("95", "%", "95.0", "%"),
    ("1", "万元", "10000", "元"),
    ("0.00015", "亿元", "15000", "元"),
    ("1", "千元", "1000", "元"),
    ("5", "角", "0.5", "元"),
    ("9", "成", "90", "%"),
    ("8", "折", "80", "%"),
    ("5", "‰", "0.5", "%"),
    ("1", "倍", "100", "%"),
    ("3", "亩", "2000", "平方米"),
    ("1", "公顷", "15", "亩"),
    ("1", "公里", "1000", "米"),
    ("1", "里", "500", "米"),
    ("3", "尺", "1", "米"),
    ("2", "斤", "1", "公斤"),
    ("1", "吨", "1000000", "克"),
    ("1", "担", "50", "公斤"),
    ("1", "立方米", "1000", "升"),
    ("24", "小时", "1", "天"),
    ("1", "周", "7", "天"),
    ("1", "年", "12", "月"),
    ("4", "季度", "1", "年"),
    ("1", "半年", "6", "月"),
    ("1", "千瓦时", "3600000", "焦耳"),
    ("1", "兆瓦", "1000", "千瓦"),
    ("1", "g/L", "1000", "mg/L"),
    ("1", "mg/m3", "1000", "μg/m3"),
    ("1", "GB", "1024", "MB"),
    ("1", "Gbps", "1000", "Mbps"),
    ("0", "℃", "32", "℉"),
    ("100", "℃", "212", "℉"),
    ("-40", "℃", "-40", "℉"),
    ("3", "万条", "30000", "条"),
    ("1.2", "万亩", "12000", "亩"),
    ("50", "万", "500000", ""),
    ("475", "元/亩", "0.7125", "元/平方米"),
    ("12", "元/年", "1", "元/月"),
    ("5", "人/10万人", "0.00005", "人/人"),
    ("-0", "%", "0", "%"),
    ("1/3", "", "2/6", ""),
]


@pytest.mark.parametrize(("figure", "unit", "other", "other_unit"), EQUAL)
def test_quantities_of_the_same_worth_are_equal(figure: str, unit: str, other: str, other_unit: str) -> None:
    """Equality and hash go by worth, and so does the order."""
    one, two = Quantity(figure, unit), Quantity(other, other_unit)
    assert one == two
    assert hash(one) == hash(two)
    assert one <= two <= one
    assert not one < two
    assert not one > two
    assert one.is_comparable_to(two)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("1", "个"), ("1", "家")),
        (("1", "人"), ("1", "人次")),
        (("1", "个"), ("1", "")),
        (("0.95", ""), ("95", "%")),
        (("1", "百分点"), ("1", "%")),
        (("1", "米"), ("1", "平方米")),
        (("1", "元"), ("1", "美元")),
        (("1", "天"), ("1", "月")),
        (("1", "mg/L"), ("1", "mg/m3")),
        (("1", "M"), ("1", "MB")),
        (("1", "元/亩"), ("1", "元/人")),
        (("1", "元/人·月"), ("1", "元/人")),
        (("1", "吨"), ("1", "吨标准煤")),
        (("1", "千瓦"), ("1", "千瓦时")),
    ],
)
def test_quantities_that_do_not_convert_are_never_compared(first: tuple[str, str], second: tuple[str, str]) -> None:
    """Other dimensions and other things counted are unequal; asking for more is refused by name."""
    one, two = Quantity(*first), Quantity(*second)
    assert one != two
    assert not one.is_comparable_to(two)
    for ask in (one.__lt__, one.ratio_to, one.__add__, one.__sub__, one.require_comparable):
        with pytest.raises(IncompatibleUnitsError, match="的单位不能比较或换算"):
            ask(two)
    with pytest.raises(IncompatibleUnitsError) as caught:
        one.to(two.unit)
    assert str(caught.value) == f"“{one}”与“0{two.unit}”的单位不能比较或换算"


@pytest.mark.parametrize(
    ("figure", "unit", "target", "expected"),
    [
        ("9000", "元", "万元", "0.9万元"),
        ("1", "亩", "平方米", "2000/3平方米"),
        ("95.0", "%", "%", "95.0%"),
        ("95.0", "%", "‰", "950‰"),
        ("1/3", "倍", "%", "100/3%"),
        ("98.6", "℉", "℃", "37℃"),
        ("37", "℃", "℉", "98.6℉"),
        ("1", "℃", "℃", "1℃"),
        ("30000", "条", "万条", "3万条"),
        ("0.7125", "元/平方米", "元/亩", "475元/亩"),
        ("3600", "元/人·年", "元/人·月", "300元/人·月"),
    ],
)
def test_conversion_is_exact(figure: str, unit: str, target: str, expected: str) -> None:
    """A converted figure has the digits that are exact, a fraction where no decimal is."""
    assert str(Quantity(figure, unit).to(target)) == expected


def test_conversion_to_its_own_unit_is_itself() -> None:
    """Nothing is rewritten where nothing converts: the digits stay as written."""
    quantity = Quantity("95.00", "%")
    assert quantity.to("%") is quantity
    assert quantity.to("百分比") is quantity


@pytest.mark.parametrize(
    ("first", "second", "total", "difference"),
    [
        (("170.00", "万元"), ("22.00", "万元"), "192.00万元", "148.00万元"),
        (("1", "万元"), ("5000", "元"), "1.5万元", "0.5万元"),
        (("0.1", "%"), ("0.20", "%"), "0.30%", "-0.10%"),
        (("170.00", "万元"), ("22", "万元"), "192.00万元", "148.00万元"),
        (("1/3", ""), ("1/6", ""), "0.5", "1/6"),
        (("1/3", ""), ("1/3", ""), "2/3", "0"),
        (("3", "个"), ("3", "个"), "6个", "0个"),
    ],
)
def test_sums_keep_the_decimals_of_their_terms(
    first: tuple[str, str], second: tuple[str, str], total: str, difference: str
) -> None:
    """Money added up is written with as many decimals as its terms, in the unit of the first."""
    one, two = Quantity(*first), Quantity(*second)
    assert (str(one + two), str(one - two)) == (total, difference)


def test_a_product_is_exact() -> None:
    """A share of an amount is the exact amount."""
    assert str(Quantity("170.00", "万元") * Decimal("0.25")) == "42.5万元"
    assert str(Quantity("100", "元") * Fraction(1, 3)) == "100/3元"
    assert str(Quantity("5", "个") * 2) == "10个"


def test_a_ratio_is_exact_and_none_to_zero() -> None:
    """A ratio is a fraction; nothing has a ratio to zero."""
    assert Quantity("1", "万元").ratio_to(Quantity("3", "元")) == Fraction(10000, 3)
    with pytest.raises(PerfmodelError, match=r"不能以“0\.0%”为分母计算比例"):
        Quantity("1", "%").ratio_to(Quantity("0.0", "%"))


@pytest.mark.parametrize(
    ("given", "magnitude"),
    [
        ("95.0", Decimal("95.0")),
        ("-0", Decimal("-0")),
        ("+5", Decimal(5)),
        ("007", Decimal(7)),
        ("1/3", Fraction(1, 3)),
        ("-2/4", Fraction(-1, 2)),
        (12, Decimal(12)),
        (Decimal("1.50"), Decimal("1.50")),
        (Fraction(2, 3), Fraction(2, 3)),
        ("9" * MAX_DIGITS, Decimal("9" * MAX_DIGITS)),
        (Decimal("9" * MAX_DIGITS), Decimal("9" * MAX_DIGITS)),
        (Decimal("1E+64"), Decimal("1E+64")),
        (Decimal("1E-64"), Decimal("1E-64")),
        (Fraction(10**MAX_DIGITS - 1, 7), Fraction(10**MAX_DIGITS - 1, 7)),
        (f"-{'1' * MAX_DIGITS}/1{'0' * (MAX_DIGITS - 1)}", Fraction(-int("1" * MAX_DIGITS), 10 ** (MAX_DIGITS - 1))),
    ],
)
def test_a_magnitude_is_read_exactly(given: str | int | Decimal | Fraction, magnitude: Decimal | Fraction) -> None:
    """Text, whole numbers, decimals and fractions are taken as they are."""
    read = read_magnitude(given)
    assert (read, str(read)) == (magnitude, str(magnitude))


@pytest.mark.parametrize(
    "given",
    [
        "",
        " 5",
        "5 ",
        "5\n",
        "1e5",
        "1_000",
        "1,000",
        ".5",
        "5.",
        "１２",
        "٣",
        "NaN",
        "Infinity",
        "1/0",
        "1.5/2",
        "9" * (MAX_DIGITS + 1),
        "9" * 40_000,
        f"{'9' * 40}.{'9' * 40}",
        f"1/{'9' * (MAX_DIGITS * 2 + 1)}",
        Decimal("NaN"),
        Decimal("-Infinity"),
        Decimal("sNaN"),
        Decimal("9" * (MAX_DIGITS + 1)),
        Decimal("1E+65"),
        Decimal("1E-65"),
        10 ** (MAX_DIGITS + 1),
        Fraction(10**MAX_DIGITS),
        Fraction(1, 10**MAX_DIGITS),
        True,
        0.5,
        None,
    ],
)
def test_what_is_no_exact_figure_is_refused(given: object) -> None:
    """NaN, floats, more than 64 digits and free text have no meaning as a figure; the message is short whatever was given."""
    with pytest.raises(ModelError, match="不是可用的数值") as caught:
        read_magnitude(given)  # type: ignore[arg-type]  # wrong types are what is tested
    assert len(str(caught.value)) < 120


def test_huge_whole_numbers_are_refused_whatever_their_size() -> None:
    """A number of more digits than Python will write is refused like any other (never a ValueError)."""
    with pytest.raises(ModelError):
        read_magnitude(10**5000)
    with pytest.raises(ModelError, match=r"^“…”不是可用的数值"):
        read_magnitude(Fraction(10**5000))


def test_an_unknown_unit_is_refused_by_name() -> None:
    """The message names the unit, cut short."""
    with pytest.raises(ModelError, match="单位表中没有“光年”"):
        Quantity("1", "光年")
    with pytest.raises(ModelError) as caught:
        Quantity("1", "光年" * 1000)
    assert len(str(caught.value)) < 100


def test_a_unit_may_be_given_as_one() -> None:
    """A consumer's own units need no entry in the default catalogue."""
    bottles = Unit("瓶装", Dimension.COUNT, "瓶装", thing="item")
    assert str(Quantity("3", bottles)) == "3瓶装"


def test_a_quantity_shows_its_digits() -> None:
    """``repr`` and ``str`` have the digits as written and the catalogue's symbol."""
    quantity = Quantity("95.0", "百分比")
    assert (repr(quantity), str(quantity)) == ("Quantity('95.0', '%')", "95.0%")
    assert repr(Quantity(Fraction(1, 3))) == "Quantity('1/3', '')"


def test_hashes_tell_amounts_and_units_apart() -> None:
    """A set of quantities is no list: other worths and other units have other hashes."""
    amounts = [Quantity(figure, unit) for figure in range(10) for unit in ("个", "家", "元", "")]
    assert len({hash(amount) for amount in amounts}) == len(amounts)


def test_quantities_sort() -> None:
    """Amounts in different units of one dimension have one order."""
    amounts = [Quantity("2", "万元"), Quantity("1", "亿元"), Quantity("-1", "元"), Quantity("19999.99", "元")]
    assert [str(one) for one in sorted(amounts)] == ["-1元", "19999.99元", "2万元", "1亿元"]


def test_a_quantity_equals_nothing_else() -> None:
    """A figure is no quantity."""
    assert Quantity("1") != 1
    assert Quantity("1") != "1"
    assert Quantity("1") is not None


def test_quantities_are_immutable_and_pickle() -> None:
    """A quantity can be a key anywhere and cross a process pool."""
    quantity = Quantity("1.50", "万元")
    with pytest.raises(AttributeError):
        quantity.magnitude = Decimal(2)  # type: ignore[misc]  # what is tested
    again = pickle.loads(pickle.dumps(quantity))  # noqa: S301 - the bytes were made on this line
    assert (again, repr(again)) == (quantity, repr(quantity))


@pytest.mark.parametrize("unit", Catalogue.default().spellings)
def test_every_spelling_makes_a_quantity(unit: str) -> None:
    """Whatever the catalogue lists can be asked for by that name."""
    assert Quantity("1", unit).unit == Catalogue.default().spellings[unit]
