"""Vectors of all that is no plain figure: time, words, several values, what the context answers, what is refused."""

import calendar
from itertools import product

from tests.conformance import tables
from tests.conformance.forms import Json, Vectors, bound, deadline, figure, tendency, threshold, vector
from tests.conformance.numerals import chinese, full_width
from tests.conformance.tables import BARE, MEASURES, count

__all__ = ["contexts", "deadlines", "durations", "periods", "refusals", "severals", "tendencies", "words"]

_TIME: Json = {"subcategory": "时效指标"}
_DATES = ((2021, 7, 15), (2024, 12, 31), (2024, 2, 29), (2025, 6, 1))


def deadlines() -> Vectors:
    """Dates by day, month, quarter, half and year; with and without their year; recurring and relative ones."""
    for year, month, day in _DATES:
        yield from _dated(year, month, day)
    for month in (3, 6, 9, 10, 11, 12):
        yield from _undated(month)
    rule = "interchange: 底, 末, 季度, 上半年 become their last month"
    for text, month in (
        ("第一季度", 3),
        ("第二季度", 6),
        ("第三季度", 9),
        ("第四季度", 12),
        ("上半年", 6),
        ("年底", 12),
        ("年底前", 12),
        ("年末", 12),
    ):
        yield vector(text, deadline("<=", f"--{month:02d}"), rule, context=_TIME)
        yield vector(text, deadline("<=", f"2023-{month:02d}"), rule, context={**_TIME, "year": 2023}, notes=["N1"])
        yield vector(f"2024年{text}", deadline("<=", f"2024-{month:02d}"), rule, context={**_TIME, "year": 2023})
    yield from _recurring()
    yield from _relative()


def _dated(year: int, month: int, day: int) -> Vectors:
    to_day, to_month = f"{year}-{month:02d}-{day:02d}", f"{year}-{month:02d}"
    by_day = (
        f"{year}年{month}月{day}日前",
        f"{year}年{month}月{day}日",
        f"{year}.{month}.{day}",
        f"{year}年{month:02d}月{day:02d}日前",
        f"{year}年 {month}月 {day}日前",
        full_width(f"{year}年{month}月{day}日前"),
    )
    by_month = (
        f"{year}年{month}月底前",
        f"{year}年{month}月底",
        f"{year}年{month}月末",
        f"{year}年{month}月",
        f"{year}年{month}月完成",
        f"{year}年{month}月底完成",
        f"{year}/{month:02d}",
    )
    by_year = (f"{year}年底", f"{year}年底前", f"{year}年年底前", f"{year}年末", f"{year}年12月底前")
    for texts, date in ((by_day, to_day), (by_month, to_month), (by_year, f"{year}-12")):
        yield from (
            vector(text, deadline("<=", date), "interchange: <= a month or year means by its last day", context=_TIME)
            for text in texts
        )
    yield vector(f"{year}年", deadline("<=", str(year)), "interchange: 2020年 (under 时效)", context=_TIME)
    yield vector(f"{year}年前", deadline("<", str(year)), "interchange: < means before its first day", context=_TIME)
    yield vector(
        f"{year}年{month}月前", deadline("<", to_month), "interchange: < means before its first day", context=_TIME
    )


def _undated(month: int) -> Vectors:
    last = calendar.monthrange(2023, month)[1]
    by_month = (
        f"{month}月",
        f"{month}月底",
        f"{month}月底前",
        f"{month}月末",
        f"{month}月完成",
        f"{month}月底到位",
        f" {month} 月底前",
        f"{chinese(month)}月底前",
        full_width(f"{month}月底前"),
    )
    shapes = [(text, "<=", "") for text in by_month] + [
        (f"{month}月前", "<", ""),
        (f"{month}月{last}日前", "<=", f"-{last:02d}"),
        (f"{month}月{last}日", "<=", f"-{last:02d}"),
    ]
    for text, sign, day in shapes:
        yield vector(text, deadline(sign, f"--{month:02d}{day}"), "interchange: unknown year", context=_TIME)
        yield vector(
            text,
            deadline(sign, f"2023-{month:02d}{day}"),
            "interchange: a year in the context fills an unknown year in, with a note",
            context={**_TIME, "year": 2023},
            notes=["N1"],
        )


def _recurring() -> Vectors:
    for day, text in product((5, 10, 25), ("每月{}日前", "每月 {} 日前")):
        yield vector(text.format(day), deadline("<=", f"---{day:02d}", every="month"), "interchange: recurring")
    for month in (3, 6, 12):
        yield vector(f"每年{month}月底前", deadline("<=", f"--{month:02d}", every="year"), "interchange: recurring")
        yield vector(
            f"每年{month}月10日前",
            deadline("<=", f"--{month:02d}-10", every="year"),
            "interchange: recurring; the year is not one to fill in",
            context={"year": 2024},
        )


def _relative() -> Vectors:
    for event, (number, spelling, symbol) in product(
        ("项目启动", "合同签订", "验收合格", "资金到位"),
        (("30", "日", "天"), ("15", "天", "天"), ("3", "个月", "月"), ("48", "小时", "小时")),
    ):
        value = {"kind": "deadline", "operator": "<=", "after": event, "within": figure(number, MEASURES[symbol])}
        yield vector(f"{event}后{number}{spelling}内", value, "interchange: relative", context=_TIME)


def durations() -> Vectors:
    """So many days, months, years: figures, no dates."""
    for number, (spelling, symbol) in product(
        ("3", "12", "24"),
        (("个月", "月"), ("小时", "小时"), ("天", "天"), ("分钟", "分钟"), ("个季度", "季度"), ("年", "年")),
    ):
        unit = MEASURES[symbol]
        yield vector(
            f"{number}{spelling}", threshold("=", number, unit), "interchange: 12个月 a duration", context=_TIME
        )
        yield vector(
            f"{number}{spelling}内",
            threshold("<=", number, unit),
            "interchange: 24小时内 is a threshold",
            context=_TIME,
        )
        yield vector(
            f"≤{number}{spelling}", threshold("<=", number, unit), "interchange: 12个月 a duration", context=_TIME
        )


def periods() -> Vectors:
    """From one date to another, both included."""
    rule = "interchange: period, both inclusive"
    spans = (((2023, 7), (2024, 1)), ((2024, 1), (2024, 12)), ((2020, 11), (2021, 3)))
    for ((year, month), (end_year, end_month)), dash in product(spans, ("-", "--", "至", "～", "—")):
        value = {"kind": "period", "start": f"{year}-{month:02d}", "end": f"{end_year}-{end_month:02d}"}
        yield vector(f"{year}.{month:02d}{dash}{end_year}.{end_month:02d}", value, rule, context=_TIME)
        yield vector(f"{year}年{month}月{dash}{end_year}年{end_month}月", value, rule, context=_TIME)
        days = {"kind": "period", "start": f"{year}-{month:02d}-01", "end": f"{end_year}-{end_month:02d}-15"}
        yield vector(f"{year}.{month}.1{dash}{end_year}.{end_month}.15", days, rule, context=_TIME)
        yield vector(f"{year}年{month}月1日{dash}{end_year}年{end_month}月15日", days, rule, context=_TIME)
    for (month, end), dash in product(((1, 6), (1, 12), (3, 10)), ("-", "至", "～")):
        value = {"kind": "period", "start": f"2021-{month:02d}", "end": f"2021-{end:02d}"}
        yield vector(f"2021年{month}月{dash}{end}月", value, rule, context=_TIME)
        open_year = {"kind": "period", "start": f"--{month:02d}", "end": f"--{end:02d}"}
        yield vector(f"{month}月{dash}{end}月", open_year, rule, context=_TIME)
        yield vector(
            f"{month}月{dash}{end}月",
            value,
            "interchange: a year in the context fills an unknown year in, with a note",
            context={**_TIME, "year": 2021},
            notes=["N1"],
        )
    for year in (2021, 2024):
        yield vector(
            f"{year}年全年",
            {"kind": "period", "start": str(year), "end": str(year)},
            "interchange: 2021年全年",
            context=_TIME,
        )
        yield vector(
            "全年",
            {"kind": "period", "start": str(year), "end": str(year)},
            "interchange: 全年 the context's year",
            context={**_TIME, "year": year},
            notes=["N1"],
        )


def tendencies() -> Vectors:
    """A direction word with its adverb, subject, figure and baseline."""
    rule = "interchange: adverbs + one direction word, a subject before it allowed"
    for direction, words in tables.DIRECTIONS.items():
        for word, adverb in product(words, ("", *tables.ADVERBS)):
            yield vector(adverb + word, tendency(direction, adverb), rule)
        for word, subject in product(words[:3], ("成活率", "群众生活水平", "环境质量")):
            yield vector(f"{subject}明显{word}", tendency(direction, "明显"), rule)
        for word, baseline, (text, magnitude, symbol) in product(
            words[:3], ("上年", "去年"), (("5%", "5", "%"), ("3.5个百分点", "3.5", "百分点"))
        ):
            value = {
                "kind": "tendency",
                "direction": direction,
                "by": bound("=", magnitude, MEASURES[symbol]),
                "baseline": baseline,
            }
            yield from (
                vector(f"{than}{baseline}{word}{text}", value, "interchange: a figure or baseline beside it")
                for than in "较比"
            )
    for word in ("稳定", "平稳", "不变"):
        yield vector(f"保持{word}", tendency("steady"), "interchange: steady", open=["degree"])
        yield vector(f"基本{word}", tendency("steady", "基本"), "interchange: steady")


def words() -> Vectors:
    """Completion, description, blank."""
    for degree, spellings_ in tables.COMPLETIONS.items():
        for word in spellings_:
            value = {"kind": "completion", "degree": degree}
            yield vector(word, value, "财预〔2020〕10号: three bands")
            yield vector(f" {word}\n", value, "interchange: in any cell", context={"subcategory": "质量指标"})
    for text in tables.BLANKS:
        yield vector(text, {"kind": "blank"}, "design: blank")
    for text in tables.DESCRIPTIONS:
        yield vector(text, {"kind": "description"}, "interchange: no direction word, no figure: a description")


def severals() -> Vectors:
    """Figures with their labels, in every separator."""
    names = (("省级", "市级"), ("新建", "改建"), ("城镇", "农村"), ("线上", "线下"))
    figures = (
        ("3个", "3", count("个")),
        ("80%", "80", MEASURES["%"]),
        ("1.5万元", "1.5", MEASURES["万元"]),
        ("≥20人", "20", count("人")),
    )
    for (one, other), (text, magnitude, unit), (separator, join) in product(
        names, figures, (("，", "all"), ("、", "all"), ("；", "all"), (",", "all"), ("或", "any"))
    ):
        sign = ">=" if text.startswith("≥") else "="
        parts = [{"label": label, "value": threshold(sign, magnitude, unit)} for label in (one, other)]
        yield vector(
            f"{one}{text}{separator}{other}{text}",
            {"kind": "several", "join": join, "parts": parts},
            "interchange: several, any only for 或",
        )


def contexts() -> Vectors:
    """Heads, brackets at the end of a name, cost indicators: a note tells each decision."""
    heads = (
        ("%", MEASURES["%"]),
        ("万元", MEASURES["万元"]),
        ("人", count("人")),
        ("亩", MEASURES["亩"]),
        ("万亩", MEASURES["亩"].scaled("万")),
    )
    for (unit_text, unit), (text, sign, magnitude) in product(
        heads, (("100", "=", "100"), ("≥85", ">=", "85"), ("3.5", "=", "3.5"), ("不超过60", "<=", "60"))
    ):
        rule = "design: the unit in the head, or in brackets at the end of the name, serves a bare figure"
        yield vector(text, threshold(sign, magnitude, unit), rule, context={"unit": unit_text}, notes=["N1"])
        yield vector(
            text, threshold(sign, magnitude, unit), rule, context={"name": f"年度任务({unit_text})"}, notes=["N1"]
        )
    for level, text in product(
        ("成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"), ("78万", "≤78万", "78 万", "７８万")
    ):
        sign = "<=" if text.startswith("≤") else "="
        yield vector(
            text,
            threshold(sign, "78", MEASURES["万元"]),
            "design: under a cost indicator 万 is 万元",
            context={"subcategory": level},
            notes=["N1"],
        )
    for level in ("数量指标", "质量指标", "社会效益指标"):
        yield vector(
            "78万",
            threshold("=", "78", BARE.scaled("万")),
            "design: elsewhere 万 stays a bare scale",
            context={"subcategory": level},
        )


def refusals() -> Vectors:
    """Slips: a doubled sign, a letter for a digit, the scanner's 工."""
    tails = ("95%", "12个", "3.5万元", "40", "266米")
    for sign, tail in product("≥≤><", tails):
        yield _refused(sign + sign + tail, (1, 2), "design: ≥≥95% is refused", sign + tail)
    for number in ("95", "80.5", "100"):
        yield _refused(f"{number}%%", (len(number) + 1, len(number) + 2), "design: 95%% is refused", f"{number}%")
        yield _refused(f"≥{number}%%", (len(number) + 2, len(number) + 3), "design: 95%% is refused", f"≥{number}%")
    for head, tail, unit in product("1359", ("", "0"), ("%", "人", "万元")):
        yield _refused(
            f"{head}O{tail}{unit}", (1, 2), "design: one foreign mark where a digit stands", f"{head}0{tail}{unit}"
        )
    for tail in ("5%", "95%", "80个", "3.5万元"):
        yield _refused(f"工{tail}", (0, 1), "usage: a scanned ≥ comes back as 工", f"≥{tail}")


def _refused(text: str, span: tuple[int, int], rule: str, suggestion: str) -> dict[str, object]:
    return vector(text, {"kind": "unreadable", "code": "E", "span": list(span), "suggestions": [suggestion]}, rule)
