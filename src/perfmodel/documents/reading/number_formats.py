"""Number formats: what a workbook's cell shows of the number that it stores (0.95 under ``0%`` is shown, and meant, as 95%).

Sources: ECMA-376 part 1, 18.8.30 (the built-in formats, with those of zh-CN) and 18.8.31 (the format codes).
"""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction

from perfmodel.quantities import round_to, written

__all__ = ["CHINESE_DATE_FORMATS", "exact_number", "is_date", "is_rounded", "shown_date", "shown_number"]

CHINESE_DATE_FORMATS = {
    27: 'yyyy"年"m"月"',
    28: 'm"月"d"日"',
    29: 'm"月"d"日"',
    30: "m-d-yy",
    31: 'yyyy"年"m"月"d"日"',
    36: 'yyyy"年"m"月"',
    50: 'yyyy"年"m"月"',
    51: 'm"月"d"日"',
    52: 'yyyy"年"m"月"',
    53: 'm"月"d"日"',
    54: 'm"月"d"日"',
    57: 'yyyy"年"m"月"',
    58: 'm"月"d"日"',
}
"""Built-in formats that a Chinese Excel writes by number alone, and libraries from elsewhere do not know."""

_SIGNIFICANT = 15  # what Excel keeps of a number; digits beyond are noise of the binary form that it is stored in
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<bracket>[^\]]*)\]|[_*].|(?P<digits>[0#?][0#?,.]*|\.[0#?]+)|(?P<other>.)',
    re.DOTALL,
)
_SECTION = re.compile(r'((?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*)(?:;|$)', re.DOTALL)
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|[_*].|AM/PM|A/P|General', re.IGNORECASE | re.DOTALL)
_MINUTES = re.compile(r"h+\W*m+|m+\W*s+", re.IGNORECASE)


def exact_number(stored: float | Decimal) -> Decimal:
    """Return *stored* to the fifteen digits that Excel keeps, without an exponent.

    >>> exact_number(0.1 + 0.2), exact_number(0.955), exact_number(1e3), exact_number(78)
    (Decimal('0.3'), Decimal('0.955'), Decimal('1000'), Decimal('78'))
    """
    number = Decimal(repr(stored)) if isinstance(stored, float) else Decimal(stored)
    places = _SIGNIFICANT - 1 - number.adjusted()
    exact = Fraction(number)
    if isinstance(stored, float) and places >= 0:
        exact = Fraction(round_to(exact, places))
    return Decimal(written(exact))


def shown_number(number: Decimal, code: str) -> str:
    """Return *number* as the format *code* shows it, thousands unmarked; a code that writes it in another manner (1/2, 1E+3) leaves it as it is.

    >>> (
    ...     shown_number(Decimal("0.95"), "0%"),
    ...     shown_number(Decimal("0.955"), "0.0%"),
    ...     shown_number(Decimal(150), '0"万元"'),
    ... )
    ('95%', '95.5%', '150万元')
    """
    section, negated = _section_for(number, _sections(code))
    tokens = list(_TOKEN.finditer(section))
    blocks = [token["digits"] for token in tokens if token["digits"]]
    others = {token["other"] for token in tokens if token["other"]}
    has_condition = any((token["bracket"] or "").startswith(("<", ">", "=")) for token in tokens)
    if not tokens or len(blocks) > 1 or others & set("eE/@") or has_condition:  # the e of General, too
        return written(number)
    percents = sum(token["other"] == "%" for token in tokens)
    figure = _figure(abs(number) if negated else number, blocks[0], percents=percents) if blocks else ""
    return "".join(figure if token["digits"] else _literal(token) for token in tokens).strip()


def _sections(code: str) -> list[str]:
    """Return the parts of a code: positive;negative;zero;text."""
    sections = [match[1] for match in _SECTION.finditer(code)]
    return sections if code.endswith(";") else sections[:-1] or [""]


def _section_for(number: Decimal, sections: list[str]) -> tuple[str, bool]:
    """Return the part that serves *number*, and whether it writes the minus itself."""
    if number < 0 and len(sections) > 1:
        return sections[1], True
    return sections[2 if number == 0 and len(sections) > 2 else 0], False


def _figure(number: Decimal, block: str, *, percents: int) -> str:
    """Write *number* into a block of digit marks: ``0`` is always written, ``#`` and ``?`` only where needed, a closing comma divides by 1000."""
    marks = block.rstrip(",")
    scaled = Fraction(number) * Fraction(100) ** percents / Fraction(1000) ** (len(block) - len(marks))
    whole_marks, _, part_marks = marks.replace(",", "").partition(".")
    digits = format(round_to(scaled, len(part_marks)), "f")
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    whole, _, part = digits.partition(".")
    needed = part_marks.rfind("0") + 1
    part = part[:needed] + part[needed:].rstrip("0")
    return sign + whole.zfill(whole_marks.count("0")) + ("." + part if part else "")


def _literal(token: "re.Match[str]") -> str:
    if token["bracket"] is not None:  # a colour, or a currency with its locale: [$¥-804]
        return token["bracket"][1:].split("-")[0] if token["bracket"].startswith("$") else ""
    return token["quoted"] or token["escaped"] or token["other"] or ""


def is_date(code: str) -> bool:
    """Whether *code* shows a number as a date.

    >>> is_date('yyyy"年"m"月"'), is_date('0"day"'), is_date("General")
    (True, False, False)
    """
    return bool(set(_date_marks(code)) & set("ymde"))


def _date_marks(code: str) -> str:
    return _MINUTES.sub("", _QUOTED.sub("", _sections(code)[0])).lower()


def shown_date(moment: date | datetime | time | timedelta, code: str) -> str:
    """Return the parts of *moment* that *code* shows, as a Chinese table writes them.

    >>> (
    ...     shown_date(date(2024, 12, 1), 'yyyy"年"m"月"'),
    ...     shown_date(date(2024, 12, 31), "mm-dd-yy"),
    ...     shown_date(date(2024, 12, 31), "d-mmm"),
    ... )
    ('2024年12月', '2024年12月31日', '12月31日')
    """
    if not isinstance(moment, date):
        return str(moment)
    marks = _date_marks(code)
    parts = [("ye", moment.year, "年"), ("m", moment.month, "月"), ("d", moment.day, "日")]
    return "".join(f"{figure}{word}" for letters, figure, word in parts if set(letters) & set(marks))


def is_rounded(number: Decimal, text: str) -> bool:
    """Whether *text*, what the cell shows of *number*, says less than the cell stores."""
    figure = re.search(r"-?\d+(?:\.\d+)?", text)
    if figure is None:
        return False
    return Fraction(figure[0]) != Fraction(number) * Fraction(100) ** text.count("%")
