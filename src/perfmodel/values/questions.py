"""Questions that a figure's text leaves open, and what the cell's surroundings answer. Each answer is noted (N1xx)."""

import re
from fractions import Fraction

from attrs import evolve

from perfmodel.messages import Note, Text
from perfmodel.quantities import BARE, Dimension, Unit, count_word
from perfmodel.quantities.catalogue import RATIO, SCALES
from perfmodel.values import texts
from perfmodel.values.context import Context
from perfmodel.values.environment import Environment, note
from perfmodel.values.normal import fold
from perfmodel.values.numerals import Numeral
from perfmodel.values.operators import Operator

__all__ = ["settled_unit", "sign_from_context", "unit_from_context"]

_IN_LAST_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,12})[)\]]$")
_BETWEEN_HINTS = re.compile(r"[,、;:/*]+|(?<=[≥≤><=])")
_NO_CONTEXT = Context()


def unit_from_context(numeral: Numeral, bare: Unit, env: Environment, notes: list[Note]) -> Unit:
    """Return the unit of a figure written without one: the head's, the name's, or money for a bare 万 under a cost; else *bare*, as it is."""
    if numeral.is_fraction:
        return RATIO
    unit, said = _offered(env, notes)
    if unit is not None:
        taken = _with_scale(unit, numeral, env)
        if taken is not None:
            notes.append(note(said, unit=taken.symbol))
            return taken
    money = env.unit(f"{numeral.scale}元") if numeral.scale and env.context.is_cost else None
    if money is None:
        return bare
    notes.append(note(texts.MONEY_FROM_COST, scale=numeral.scale, unit=money.symbol))
    return money


def _offered(env: Environment, notes: list[Note]) -> tuple[Unit | None, Text]:
    """Return the unit that the head or else the name offers, and what to say of it."""
    written = fold(env.context.unit).text.removeprefix("单位:") if env.context.unit else ""
    head = env.unit(written)
    if head is not None and head is not BARE:
        return head, texts.BARE_TAKES_UNIT
    if head is None:
        notes.append(note(texts.UNKNOWN_HEAD_UNIT, unit=env.context.unit))
    named = next((unit for part in _hints(env.context.name) if (unit := env.unit(part)) not in {None, BARE}), None)
    return named, texts.BARE_TAKES_NAME_UNIT


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
    """Return what stands in the last brackets of a name, a blank form's stars left out: 树木成活率(%,≥) gives % and ≥."""
    if not name:
        return []
    match = _IN_LAST_BRACKETS.search(fold(name.rstrip("。.;；")).text.replace("单位:", ""))
    return [part for part in _BETWEEN_HINTS.split(match[1]) if part] if match else []


def settled_unit(unit: Unit, numeral: Numeral, spelling: str, env: Environment, notes: list[Note]) -> Unit:
    """Return what a spelling of two meanings means here: 分 of money, of time or of a score, 度 of electricity, of heat or of an angle."""
    if spelling == "分":
        return _score_or_time(unit, numeral, env, notes)
    return _degrees(unit, numeral, env, notes) if spelling == "度" else unit


def _score_or_time(unit: Unit, numeral: Numeral, env: Environment, notes: list[Note]) -> Unit:
    context, words = env.context, env.lexicon
    if context == _NO_CONTEXT or context.is_cost or _names(context.name, words.cost_names):
        return unit
    if context.is_timeliness or _names(context.name, words.time_names):
        notes.append(note(texts.MINUTES_NOT_MONEY))
        return env.unit("分钟") or unit
    notes.append(note(texts.SCORE_NOT_MONEY))
    return _counted("分", numeral)


def _degrees(unit: Unit, numeral: Numeral, env: Environment, notes: list[Note]) -> Unit:
    name, words = env.context.name, env.lexicon
    is_cold = numeral.magnitude is not None and numeral.magnitude < 0
    if not numeral.scale and (is_cold or _names(name, words.heat_names)):
        notes.append(note(texts.TEMPERATURE_DEGREES))
        return env.unit("℃") or unit
    if name and not _names(name, words.energy_names):
        notes.append(note(texts.DEGREES_NOT_ENERGY))
        return _counted("度", numeral)
    notes.append(note(texts.ENERGY_DEGREES))
    return unit


def _counted(word: str, numeral: Numeral) -> Unit:
    """Return the count word, with the numeral's 万: 5万分."""
    scale = numeral.scale
    return evolve(count_word(word, "score"), symbol=f"{scale}{word}", factor=Fraction(SCALES.get(scale, 1)))


def _names(name: str | None, words: tuple[str, ...]) -> bool:
    return name is not None and any(word in name for word in words)
