"""Vectors of figures: numerals × units × signs, intervals, tolerances, approximations."""

from fractions import Fraction
from itertools import product

from tests.conformance import tables
from tests.conformance.forms import Vectors, approximation, bound, figure, interval, threshold, vector, written
from tests.conformance.numerals import chinese, full_width, spellings
from tests.conformance.tables import BARE, MEASURES, Measure, count

__all__ = ["approximations", "decimals", "intervals", "numerals", "operators", "shares", "tolerances", "units"]

_WHOLE = (
    1,
    3,
    7,
    10,
    12,
    15,
    20,
    35,
    95,
    100,
    101,
    110,
    120,
    200,
    305,
    320,
    999,
    1000,
    1001,
    1010,
    1200,
    2000,
    2345,
    3500,
    5060,
    9999,
)
_SCALED = (
    10_000,
    20_000,
    100_000,
    120_000,
    200_000,
    350_000,
    1_000_000,
    3_050_000,
    20_000_000,
    100_000_000,
    200_000_000,
    1_200_000_000,
)
_OPEN = (10_001, 12_000, 12_345, 12_300, 100_500, 123_400, 1_002_003, 120_000_000, 250_030_000)


def numerals() -> Vectors:
    """Whole numbers in every spelling, as counts and as money; scales stay, go or are multiplied out."""
    rule = "interchange: scales; numeral words become figures"
    for number, unit in product((*_WHOLE, *_SCALED, *_OPEN), (count("个"), count("户"), MEASURES["元"])):
        for text, magnitude, scale in spellings(number):
            if text + unit.symbol not in {"1千元", "2千元"}:  # 千元 after digits is a unit of its own
                yield vector(text + unit.symbol, threshold("=", magnitude, unit.scaled(scale)), rule)


def decimals() -> Vectors:
    """Decimals in every spelling: the written digits are kept, the base is normalised."""
    rule = "interchange: magnitude keeps the written digits"
    units = (MEASURES["%"], MEASURES["万元"], MEASURES["亩"], MEASURES["公里"], BARE)
    for magnitude, unit in product(("95", "95.0", "95.50", "0.4", "0", "1234.50", "11.376"), units):
        thousands = f"{int(magnitude.split('.')[0]):,}" + (f".{magnitude.split('.')[1]}" if "." in magnitude else "")
        for text in dict.fromkeys((magnitude, full_width(magnitude), thousands)):
            yield vector(text + unit.symbol, threshold("=", magnitude, unit), rule)
    for magnitude, unit in product(("3.5", "98.6", "0.25", "12.08"), (MEASURES["亩"], MEASURES["吨"], MEASURES["倍"])):
        whole, places = magnitude.split(".")
        spoken = (chinese(int(whole)) or "零") + "点" + "".join("零一二三四五六七八九"[int(digit)] for digit in places)
        yield vector(spoken + unit.symbol, threshold("=", magnitude, unit), "interchange: numeral words become figures")


def shares() -> Vectors:
    """百分之, 千分之, 成, fractions, signs."""
    rule = "interchange: numeral words become figures"
    for number in (1, 5, 10, 15, 20, 80, 95, 98, 100):
        words = "百" if number == 100 else chinese(number)
        yield vector(f"百分之{words}", threshold("=", str(number), MEASURES["%"]), rule)
        yield vector(f"千分之{words}", threshold("=", str(number), MEASURES["‰"]), rule)
        yield vector(f"不低于百分之{words}", threshold(">=", str(number), MEASURES["%"]), rule)
    for digit in range(1, 10):
        yield vector(f"{chinese(digit)}成", threshold("=", str(digit), MEASURES["成"]), rule)
        yield vector(f"{digit}成", threshold("=", str(digit), MEASURES["成"]), rule)
    fraction = Measure("", "1", Fraction(1))
    for top, below in ((1, 3), (2, 3), (1, 6), (5, 6), (2, 7), (4, 9)):
        for text in (f"{top}/{below}", f"{chinese(below)}分之{chinese(top)}"):
            yield vector(text, threshold("=", f"{top}/{below}", fraction), "interchange: a written fraction")
    for text, magnitude in (
        ("-5%", "-5"),
        ("负5%", "-5"),
        ("－5%", "-5"),
        ("-0%", "-0"),
        ("-3.5%", "-3.5"),
        ("负三点五%", "-3.5"),
    ):
        yield vector(
            text, threshold("=", magnitude, MEASURES["%"]), "interchange: magnitude keeps the written digits, -0 too"
        )


def units() -> Vectors:
    """Every spelling of every unit: folded onto the catalogue's symbol."""
    rule = "interchange: spellings are folded onto the symbol"
    for unit in MEASURES.values():
        for spelling in unit.spellings:
            yield vector(f"12.5{spelling}", threshold("=", "12.5", unit), rule)
            yield vector(f"≥40 {spelling}", threshold(">=", "40", unit), rule)
    for word in tables.COUNTS:
        unit = count(word)
        yield vector(f"15{word}", threshold("=", "15", unit), "interchange: count words stay as written")
        yield vector(f"≤3 万{word}", threshold("<=", "3", unit.scaled("万")), "interchange: scales")
    for scale, symbol in product(("万", "亿"), ("元", "亩", "平方米", "立方米", "吨", "千瓦时", "")):
        unit = MEASURES.get(symbol, BARE).scaled(scale)
        yield vector(f"2.6{scale}{symbol}", threshold("=", "2.6", unit), "interchange: scales")


_FIGURES: tuple[tuple[str, str, Measure], ...] = (
    ("95%", "95", MEASURES["%"]),
    ("３.５万元", "3.5", MEASURES["万元"]),
    ("12 个", "12", count("个")),
    ("1,200人次", "1200", count("人次")),
    ("0.4㎎/L", "0.4", MEASURES["mg/L"]),
    ("三万条", "3", count("条").scaled("万")),
    ("28.8萬元", "28.8", MEASURES["万元"]),
    ("475元/亩", "475", MEASURES["元/亩"]),
    ("60", "60", BARE),
)


def operators() -> Vectors:
    """Every sign in every position around figures of many kinds."""
    for (before, after, sign, rule), (text, magnitude, unit) in product(tables.OPERATORS, _FIGURES):
        yield vector(before + text + after, threshold(sign, magnitude, unit), rule)


_PAIRS: tuple[tuple[str, str, str, Measure], ...] = (
    ("80", "90", "%", MEASURES["%"]),
    ("3", "5", "次", count("次")),
    ("10", "20.5", "万元", MEASURES["万元"]),
    ("0.3", "0.5", "mg/L", MEASURES["mg/L"]),
)


def intervals() -> Vectors:
    """Dashes, brackets, 且, a letter in the middle: the unit said twice or once."""
    for (low, high, spelling, unit), dash in product(_PAIRS, tables.CLOSED_DASHES):
        value = interval(bound(">=", low, unit), bound("<=", high, unit))
        yield vector(f"{low}{spelling}{dash}{high}{spelling}", value, "interchange: interval")
        yield vector(f"{low}{dash}{high}{spelling}", value, "interchange: interval; the unit is said once")
    for low, high, spelling, unit in _PAIRS:
        one, other = low + spelling, high + spelling
        yield from _bracketed(one, other, low, high, unit)
        yield from _joined(one, other, low, high, unit)


def _bracketed(one: str, other: str, low: str, high: str, unit: Measure) -> Vectors:
    opening = {"[": ">=", "［": ">=", "(": ">", "（": ">"}
    closing = {"]": "<=", "］": "<=", ")": "<", "）": "<"}
    for (left, sign), (right, other_sign), comma in product(opening.items(), closing.items(), (",", "，")):
        if (left in "[(") == (right in "])"):  # one width in a cell; mixed ones are set by hand
            yield vector(
                f"{left}{one}{comma}{other}{right}",
                interval(bound(sign, low, unit), bound(other_sign, high, unit)),
                "usage: ［ ］ closed, （ ） open",
            )


def _joined(one: str, other: str, low: str, high: str, unit: Measure) -> Vectors:
    for left, right in product(
        (("≥", ">="), ("＞", ">"), ("不低于", ">="), ("大于", ">")),
        (("≤", "<="), ("<", "<"), ("不超过", "<="), ("低于", "<")),
    ):
        value = interval(bound(left[1], low, unit), bound(right[1], high, unit))
        yield vector(f"{left[0]}{one}且{right[0]}{other}", value, "usage: 且 joins two bounds")
        yield vector(
            f"{left[0]}{one}，{right[0]}{other}", value, "usage: a comma joins two bounds that face each other"
        )
    for left, right in product((("≤", ">="), ("<", ">"), ("＜", ">")), (("≤", "<="), ("＜", "<"))):
        value = interval(bound(left[1], low, unit), bound(right[1], high, unit))
        yield vector(f"{one}{left[0]}X{right[0]}{other}", value, "usage: low ≤ X ≤ high")
    closed = interval(bound(">=", low, unit), bound("<=", high, unit))
    for text in (f"{one}与{other}之间", f"{one}到{other}之间", f"介于{one}和{other}之间", f"在{one}至{other}之间"):
        yield vector(text, closed, "usage: 之间, both ends included")


def tolerances() -> Vectors:
    """center ± half: a closed interval that keeps its center."""
    half_widths = (
        ("20", "2", "18", "22"),
        ("50", "5", "45", "55"),
        ("7.5", "0.2", "7.3", "7.7"),
        ("100", "0.5", "99.5", "100.5"),
    )
    for (center, half, low, high), symbol in product(half_widths, ("℃", "dB", "个", "mg/L", "元")):
        unit = MEASURES.get(symbol) or count(symbol)
        value = {**interval(bound(">=", low, unit), bound("<=", high, unit)), "center": figure(center, unit)}
        for text in (f"{center}±{half}{symbol}", f"{center}{symbol}±{half}{symbol}"):
            yield vector(text, value, "interchange: a tolerance adds center")


def approximations() -> Vectors:
    """About, more than, some tens, nearly."""
    abouts = (
        ("50", count("人")),
        ("200", MEASURES["万元"]),
        ("25", MEASURES["%"]),
        ("1000", BARE),
        ("3.5", MEASURES["亿元"]),
        ("80", MEASURES["亩"]),
        ("6", count("个")),
    )
    for magnitude, unit in abouts:
        low, high = (written(Fraction(magnitude) * share / 10) for share in (9, 11))
        value = approximation(magnitude, unit, bound(">=", low, unit), bound("<=", high, unit))
        said = magnitude + unit.symbol
        texts = [
            *(word + said for word in tables.ABOUT_BEFORE),
            *(said + word for word in tables.ABOUT_AFTER),
            f"约 {said}",
            f"达{said}左右",
        ]
        yield from (vector(text, value, "interchange: about is ±10 %, closed", notes=["N2"]) for text in texts)
    yield from _and_more()
    yield from _nearly()
    yield from _some_tens()


def _and_more() -> Vectors:
    """余, 多: more than that, less than one more of the last written non-zero place."""
    rule = "interchange: more than that, less than one more of the last written non-zero place"
    more = (
        ("500", "600"),
        ("20", "30"),
        ("120", "130"),
        ("1500", "1600"),
        ("300", "400"),
        ("1000", "2000"),
        ("2300", "2400"),
    )
    units = (count("人"), count("个"), count("户"), count("次").scaled("万"), MEASURES["万元"], MEASURES["亩"], BARE)
    for (number, limit), unit, word in product(more, units, "余多"):
        value = approximation(number, unit, bound(">", number, unit), bound("<", limit, unit))
        texts = (number, chinese(int(number))) if unit.symbol[:1] != "万" and unit is not BARE else (number,)
        yield from (vector(f"{text}{word}{unit.symbol}", value, rule) for text in texts)


def _nearly() -> Vectors:
    for (text, number, low), unit in product(
        (("近100", "100", "90"), ("近2000", "2000", "1800"), ("近50", "50", "45"), ("近300", "300", "270")),
        (count("人"), MEASURES["亩"], MEASURES["万元"], BARE),
    ):
        yield vector(
            text + unit.symbol,
            approximation(number, unit, bound(">=", low, unit), bound("<", number, unit)),
            "interchange: near 100 is >=90 <100",
        )


def _some_tens() -> Vectors:
    fuzzy: tuple[tuple[str, str | None, tuple[str, str], tuple[str, str] | None, str], ...] = (
        ("十几", "10", (">", "10"), ("<", "20"), "interchange: 十几"),
        ("二十几", "20", (">", "20"), ("<", "30"), "interchange: 十几, read on"),
        ("几十", None, (">=", "20"), ("<", "100"), "interchange: 几十"),
        ("百余", "100", (">", "100"), ("<", "200"), "interchange: 百余"),
        ("上百", "100", (">=", "100"), None, "interchange: 上百"),
        ("上千", "1000", (">=", "1000"), None, "interchange: 上千"),
    )
    for (text, named, low, high, rule), unit in product(
        fuzzy, (count("人"), count("个"), count("户"), count("项"), MEASURES["亩"], MEASURES["元"])
    ):
        yield vector(
            text + unit.symbol,
            approximation(named, unit, bound(*low, unit), None if high is None else bound(*high, unit)),
            rule,
        )
