"""Plain cells: one figure between the words of its sign, or two figures that bound an interval, read in one pass from folded text.

What the common path (`perfmodel.values.common`) is to raw text: the shapes that most cells have, by a pattern and look-ups in tables. Numerals may be
Chinese, a bound may follow the figure (``95%（含）以上``), an interval has its unit on both figures or behind the second. Whatever leaves a question or
asks for a note is declined and left to the grammar, which gives the same answer for everything that is accepted here.
"""

import re
from decimal import Decimal

from perfmodel.quantities import Magnitude, Unit
from perfmodel.quantities.quantity import fill_quantity
from perfmodel.terms import Polarity
from perfmodel.values.common import Tables, known_tables, unit_in
from perfmodel.values.context import Context
from perfmodel.values.kinds import Interval, Threshold, bound, fill_interval, fill_threshold
from perfmodel.values.lexicon import lexicon
from perfmodel.values.numerals import IllFormed, read_numeral
from perfmodel.values.operators import Operator

__all__ = ["read_plain"]

_DIGITS = r"([0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])|[0-9]{1,18}(?:\.[0-9]{1,18})?)"
_ONE = re.compile(rf"([^0-9]{{0,8}}){_DIGITS}([^0-9]{{0,16}})").fullmatch
_TWO = re.compile(rf"([^0-9]{{0,6}}){_DIGITS}([^0-9]{{1,20}}){_DIGITS}([^0-9]{{0,16}})").fullmatch
_BETWEEN = re.compile(
    r"(?P<unit>[^-~至到,且与和≤<>≥]{0,12})"
    r"(?:(?P<dash>-{1,2}|~{1,2}|[至到])|(?P<comma>,)|,?并?且|(?P<first>[≤<≥>]=?)[Xx](?=[≤<≥>]))?"
    r"(?P<sign>.{0,6})"
).fullmatch
"""What stands between two figures: the unit of the first, then what joins them, then the sign of the second."""
_NUMERALS = frozenset("0123456789一二三四五六七八九十两百廿卅")
_COUNTING_ON = frozenset("十百千万亿点")
"""What goes on with a figure in digits: 2千个, 1万2千元."""

_OF_DATES = frozenset("年月日号季")
_LONGEST = 80  # code points: no plain cell comes near
_GRADES = frozenset("级类等")
_BRACKETS = {"[": Operator.GE, "(": Operator.GT, "]": Operator.LE, ")": Operator.LT}

Side = tuple[Operator, Unit, str]
"""A sign, a unit, and how the unit is spelled."""


def read_plain(text: str, raw: str | None, context: Context | None) -> Threshold | Interval | None:
    """Return what the folded *text* of the cell *raw* says, if it is of a plain shape and leaves no question."""
    if len(text) > _LONGEST or not _OF_DATES.isdisjoint(text):
        return None
    if (match := _ONE(text)) is not None:
        sign, digits, rest = match.groups()
        if rest[:1] not in _COUNTING_ON:
            return _figure(_decimal(digits), sign, rest, raw, context)
    elif (match := _TWO(text)) is not None:
        return _interval(match, raw, context)
    return _numeral(text, raw, context)


def _decimal(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))


def _numeral(text: str, raw: str | None, context: Context | None) -> Threshold | None:
    """A figure in Chinese numerals, or in mixed ones."""
    tables = known_tables()
    sign = lexicon().head.at(text)
    if text[len(sign) : len(sign) + 1] not in _NUMERALS or not (sign in tables.operators or sign in tables.weak):
        return None
    try:
        numeral = read_numeral(text, len(sign))
    except IllFormed:
        return None
    if numeral is None or numeral.magnitude is None or numeral.is_fuzzy or numeral.is_fraction or numeral.is_scaled:
        return None
    if text[numeral.end : numeral.end + 1] in _GRADES:
        return None
    return _figure(numeral.magnitude, sign, f"{numeral.scale}{numeral.sign}{text[numeral.end :]}", raw, context)


def _figure(magnitude: Magnitude, sign: str, rest: str, raw: str | None, context: Context | None) -> Threshold | None:
    tables = known_tables()
    side = _side(sign, rest, tables)
    if side is None:
        return None
    operator, unit, spelling = side
    answer = (unit, ()) if context is None else unit_in(context, spelling, unit, tables)
    if answer is None:
        return None
    quantity = fill_quantity(magnitude, answer[0])
    return fill_threshold(operator, quantity, raw, answer[1], sign != "" or rest != spelling)


def _side(sign: str, rest: str, tables: Tables) -> Side | None:
    """Return what the words before a figure and the unit and words behind it come to."""
    unit = tables.units.get(rest)
    if unit is not None:
        operator = tables.operators.get(sign)
        return None if operator is None else (operator, unit, rest)
    for end in range(len(rest) - 1, -1, -1):
        tail = tables.tails.get(rest[end:])
        if tail is not None and (unit := tables.units.get(rest[:end])) is not None:
            operator = _joined(sign, *tail, tables)
            return None if operator is None else (operator, unit, rest[:end])
    return None


def _joined(sign: str, behind: Operator | None, counts: bool | None, tables: Tables) -> Operator | None:  # noqa: FBT001 - a slot of the table
    """Return the sign that the words before and behind come to, or ``None`` where they differ or none is said."""
    operator = behind
    if sign and (behind is None or sign not in tables.weak):
        operator = tables.operators.get(sign)
        if behind is not None and behind is not operator:
            return None
    if operator is None or counts is None:
        return operator
    return operator.including if counts else operator.excluding


def _interval(match: re.Match[str], raw: str | None, context: Context | None) -> Interval | None:
    """Two figures in one unit: 80%-90%, [80%,90%), ≥80%且<90%, 80%≤X<90%."""
    before, low_digits, middle, high_digits, rest = match.groups()
    between, tables = _BETWEEN(middle), known_tables()
    if between is None or (said := _signs(before, between, rest, tables)) is None:
        return None
    low_sign, high_sign, spelling = said
    unit = tables.units.get(spelling)
    if unit is None or unit.is_bare or between["unit"] not in {spelling, "" if between["dash"] else spelling}:
        return None
    low, high = _decimal(low_digits), _decimal(high_digits)
    if low_sign.polarity is Polarity.REVERSE:
        low, high, low_sign, high_sign = high, low, high_sign, low_sign
    if (low_sign.polarity, high_sign.polarity) != (Polarity.POSITIVE, Polarity.REVERSE) or not low < high:
        return None
    answer = (unit, ()) if context is None else unit_in(context, spelling, unit, tables)
    if answer is None or answer[1]:
        return None
    lower, upper = bound(low_sign, fill_quantity(low, unit)), bound(high_sign, fill_quantity(high, unit))
    return fill_interval(lower, upper, None, raw, ())


def _signs(before: str, between: re.Match[str], rest: str, tables: Tables) -> tuple[Operator, Operator, str] | None:
    """Return the signs of both figures, and the unit of the second."""
    sign, operators = between["sign"], tables.operators
    if between["dash"]:
        return (Operator.GE, Operator.LE, rest) if not before and not sign else None
    if between["first"]:
        low, high = operators.get(between["first"]), operators.get(sign)
        return None if before or low is None or high is None else (low.reversed, high, rest)
    if between["comma"] and not sign and before in _BRACKETS and rest[-1:] in _BRACKETS:
        return _BRACKETS[before], _BRACKETS[rest[-1]], rest[:-1]
    low, high = operators.get(before), operators.get(sign)
    return None if low is None or high is None or not before or not sign else (low, high, rest)
