"""Questions that a figure's text leaves open, and what the cell's surroundings answer. Each answer is noted (N1xx)."""

import re
from typing import NamedTuple

from perfmodel.messages import Note, Text
from perfmodel.quantities import Dimension, Unit, count_word
from perfmodel.quantities.catalogue import RATIO, with_scale
from perfmodel.values import texts
from perfmodel.values.context import Context
from perfmodel.values.environment import Environment, note
from perfmodel.values.normal import fold
from perfmodel.values.numerals import Numeral
from perfmodel.values.operators import Operator

__all__ = ["is_year", "settled_unit", "sign_from_context", "unit_from_context"]

_LAST_BRACKETS = re.compile(r"(?:[(\[][^()\[\]]{1,16}[)\]]){1,3}$")
_HINT = re.compile(r"[≥≤><=]+|[^≥≤><=,、;:()\[\]]+")
_BLANKS = "*_/"
"""What a blank form writes where the figure goes: ≤**元/株."""
_MANIES = {"十": 10, "百": 100, "千": 1000}
_YEARS = range(1900, 2101)
_NO_CONTEXT = Context()


class _Offer(NamedTuple):
    """A unit that stands around the cell: how it is spelled there, how many of it (千公顷 is 1000 公顷), and what to say of it."""

    unit: Unit
    spelling: str
    many: str
    said: Text


def unit_from_context(numeral: Numeral, bare: Unit, env: Environment, notes: list[Note]) -> tuple[Unit, int]:
    """Return the unit of a figure written without one, and what the head multiplies the figure with.

    The unit is the head's, the name's, or money for a bare 万 under a cost; else *bare*, as it is.
    """
    if numeral.is_fraction:
        return RATIO, 1
    offer = _offered(env, notes)
    taken = _with_scale(offer.unit, numeral, env) if offer is not None else None
    if offer is not None and taken is not None and not is_year(numeral, taken):
        many = "" if numeral.scale or numeral.is_scaled else offer.many
        answers: list[Note] = []
        settled = settled_unit(taken, numeral, offer.spelling, env, answers)
        notes.extend((note(offer.said, unit=f"{many}{settled.symbol}"), *answers))
        return settled, _MANIES.get(many, 1)
    money = env.unit(f"{numeral.scale}元") if numeral.scale and env.context.is_cost else None
    if money is None:
        return bare, 1
    notes.append(note(texts.MONEY_FROM_COST, scale=numeral.scale, unit=money.symbol))
    return money, 1


def is_year(numeral: Numeral, unit: Unit) -> bool:
    """Whether the figure is a year of the calendar rather than so many years."""
    return unit.symbol == "年" and numeral.magnitude in _YEARS


def _offered(env: Environment, notes: list[Note]) -> _Offer | None:
    """Return the unit that the head or else the name offers."""
    written = fold(env.context.unit).text.removeprefix("单位:") if env.context.unit else ""
    if written not in env.lexicon.blanks:
        head = _head_unit(written, env)
        if head is not None:
            return head
        notes.append(note(texts.UNKNOWN_HEAD_UNIT, unit=env.context.unit))
    for part in _hints(env.context.name):
        if (unit := _named_unit(part, env)) is not None and not unit.is_bare:
            return _Offer(unit, part, "", texts.BARE_TAKES_NAME_UNIT)
    return None


def _head_unit(written: str, env: Environment) -> _Offer | None:
    """head = [十 | 百 | 千] unit | unit "(" the same unit ")"        万元  千公顷  百分比(%)"""
    if (unit := _named_unit(written, env)) is not None:
        return _Offer(unit, written, "", texts.BARE_TAKES_UNIT)
    outer, _, inner = written.partition("(")
    unit, same = env.unit(outer), env.unit(inner.removesuffix(")"))
    if unit is not None and same is not None and same.base == unit.base and not unit.is_bare:
        return _Offer(unit, outer, "", texts.BARE_TAKES_UNIT)
    many, rest = written[:1], written[1:]
    unit = env.unit(rest) if many in _MANIES and rest else None
    if unit is None or unit.dimension in {Dimension.RATIO, Dimension.POINT, Dimension.TEMPERATURE}:
        return None
    return _Offer(unit, rest, many, texts.BARE_TAKES_UNIT)


_SERVED = frozenset({None, "person", "household", "organisation", "place", "animal"})
"""What so many things are there for, by the kind that count words count: 床/千人, 辆/户."""


def _named_unit(spelling: str, env: Environment) -> Unit | None:
    """Return the unit that a head or a name writes; of two count words (个/座, 台/套) the first, for that is no rate, unless so many are served (人/户)."""
    unit = env.unit(spelling)
    if unit is None or unit.dimension not in {Dimension.COMPOUND, Dimension.COUNT}:
        return unit
    above, _, below = spelling.replace("每", "/").replace("//", "/").partition("/")
    first, second = env.unit(above), env.unit(below)
    if first is None or second is None or first.thing is None or second.thing in _SERVED or second.factor != 1:
        return unit
    return (env.unit(above + below) if below == "次" else None) or first  # 人/次 is 人次


def _with_scale(unit: Unit, numeral: Numeral, env: Environment) -> Unit | None:
    """Return *unit* for a numeral with a 万 of its own, which is not multiplied by the head's: 8万 under 万亩 is 8万亩."""
    if unit.dimension is Dimension.MONEY and numeral.is_scaled:
        return env.unit("元")  # 1万2千 under 万元
    if not numeral.scale:
        return unit
    return env.unit(
        f"{numeral.scale}元" if unit.dimension is Dimension.MONEY else numeral.scale + unit.symbol.lstrip("万亿")
    )


def sign_from_context(env: Environment, notes: list[Note]) -> Operator | None:
    """Return the sign that the name gives for a figure written without one."""
    if not env.context.name:
        return None
    operators = (env.lexicon.glyphs.get(part) for part in _hints(env.context.name))
    operator = next((operator for operator in operators if operator is not None), None)
    if operator is not None:
        notes.append(note(texts.BARE_TAKES_NAME_SIGN, sign=operator.symbol))
    return operator


def _hints(name: str | None) -> list[str]:
    """Return what stands in the last brackets of a name, sign by sign and unit by unit, a blank form's stars left out.

    树木成活率(%,≥) gives % and ≥, 补助标准(≤**元/株) gives ≤ and 元/株.
    """
    if not name:
        return []
    match = _LAST_BRACKETS.search(fold(name.rstrip("。.;；")).text.replace("单位:", ""))
    parts = (part.strip(_BLANKS) for part in _HINT.findall(match[0])) if match else ()
    return [part for part in parts if part]


def settled_unit(unit: Unit, numeral: Numeral, spelling: str, env: Environment, notes: list[Note]) -> Unit:
    """Return what a spelling of two meanings means here.

    分 is of money, of time or of a score, 块 of money or of things, T of weight or of data, W of power or 万, 度 of electricity, of heat or of an angle.
    """
    match spelling:
        case "分":
            return _score_or_time(unit, numeral, env, notes)
        case "块":
            return _pieces(unit, numeral, env, notes)
        case "T":
            return _terabytes(unit, env, notes)
        case "W":
            return _myriads(unit, numeral, env, notes)
        case "度" | "°":
            return _degrees(unit, numeral, spelling, env, notes)
        case _:
            return unit


def _is_money(env: Environment) -> bool:
    """Whether the row that the cell stands in speaks of money, or nothing is known of it."""
    context = env.context
    return context == _NO_CONTEXT or context.is_cost or _names(context.name, env.lexicon.cost_names)


def _score_or_time(unit: Unit, numeral: Numeral, env: Environment, notes: list[Note]) -> Unit:
    context, words = env.context, env.lexicon
    if _is_money(env) and not _names(context.name, words.score_names):
        return unit
    if context.is_timeliness or _names(context.name, words.time_names):
        notes.append(note(texts.MINUTES_NOT_MONEY))
        return env.unit("分钟") or unit
    notes.append(note(texts.SCORE_NOT_MONEY))
    return _counted("分", "score", numeral)


def _pieces(unit: Unit, numeral: Numeral, env: Environment, notes: list[Note]) -> Unit:
    written = env.context.unit
    head = env.folded_unit(written) if written and written != "块" else None
    if _is_money(env) or (head is not None and head.is_money):
        return unit
    notes.append(note(texts.PIECES_NOT_MONEY))
    return _counted("块", "item", numeral)


def _terabytes(unit: Unit, env: Environment, notes: list[Note]) -> Unit:
    if not _names(env.context.name, env.lexicon.data_names):
        return unit
    notes.append(note(texts.TERABYTES_NOT_TONNES))
    return env.unit("TB") or unit


def _myriads(unit: Unit, numeral: Numeral, env: Environment, notes: list[Note]) -> Unit:
    """Under a cost 150W is 150万元."""
    money = env.unit("万元") if env.context.is_cost and not numeral.scale else None
    if money is None:
        return unit
    notes.append(note(texts.MONEY_FROM_COST, scale="W", unit=money.symbol))
    return money


def _degrees(unit: Unit, numeral: Numeral, spelling: str, env: Environment, notes: list[Note]) -> Unit:
    name, words = env.context.name, env.lexicon
    written = next((scale for word, scale in _HEAT_SCALES.items() if word in env.cell.text), None)
    if written is not None and not numeral.scale:
        return env.unit(written) or unit
    is_cold = numeral.magnitude is not None and numeral.magnitude < 0
    if not numeral.scale and (is_cold or _names(name, words.heat_names)):
        notes.append(note(texts.TEMPERATURE_DEGREES, written=spelling))
        return env.unit("℃") or unit
    if spelling == "°":
        return unit  # of an angle
    if name and not _names(name, words.energy_names):
        notes.append(note(texts.DEGREES_NOT_ENERGY))
        return _counted("度", "score", numeral)
    notes.append(note(texts.ENERGY_DEGREES))
    return unit


_HEAT_SCALES = {"华氏": "℉", "摄氏": "℃"}


def _counted(word: str, thing: str, numeral: Numeral) -> Unit:
    """Return the count word, with the numeral's 万: 5万分."""
    return with_scale(count_word(word, thing), numeral.scale)


def _names(name: str | None, words: tuple[str, ...]) -> bool:
    return name is not None and any(word in name for word in words)
