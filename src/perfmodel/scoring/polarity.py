"""Polarity (指标性质): whether more is better, less is better, or the figure itself is meant.

A written sign always wins. A figure without one is an equality, except where it is a control figure (money under a cost indicator) or the measure of a
thing nobody wants (受害率): the rule set says how those are read, and by which words a name tells them.
"""

import re

from attrs import frozen

from perfmodel.messages import Note
from perfmodel.quantities import Unit
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import BareHarm, BareReading
from perfmodel.scoring import texts
from perfmodel.scoring.reading import shown
from perfmodel.terms import Direction, Polarity
from perfmodel.values import Context, Operator, Threshold

__all__ = ["Reading", "bare_name", "is_harm", "measured_by", "polarity_of"]

_MEASURE = "(?:率|幅|幅度|速|速度|比例|比率|百分比|量|额|数|数量|值)?$"
_RISE = re.compile("(?:提高|提升|增加|增长|上升|升高|上涨|回升|递增|增收|增|涨|升)" + _MEASURE)
_FALL = re.compile("(?:下降|降低|减少|减轻|缩短|缩小|压减|压降|削减|递减|回落|下滑|缩减|减排|减|降|跌)" + _MEASURE)
_BRACKETS = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]")


@frozen
class Reading:
    """A target's polarity, and the note on it where no sign tells."""

    polarity: Polarity
    notes: tuple[Note, ...] = ()


def polarity_of(target: Threshold, unit: Unit, context: Context, rules: RuleSet) -> Reading:
    """Return which way *target* points; *unit* is the one its figure is taken in."""
    if target.operator is not Operator.EQ or target.sign_written:
        return Reading(target.operator.polarity)
    if context.is_cost and unit.is_money:
        if rules.bare_cost.use is BareReading.EQUALITY:
            return Reading(Polarity.EQUALITY)
        return Reading(Polarity.REVERSE, (Note(texts.CONTROL_FIGURE(target=shown(target))),))
    if rules.bare_harm.use is BareReading.LIMIT and is_harm(context.name or "", rules.bare_harm):
        return Reading(Polarity.REVERSE, (Note(texts.HARM(name=context.name)),))
    return Reading(Polarity.EQUALITY)


def bare_name(name: str) -> str:
    """Return *name* without white space and without what stands in brackets."""
    return _BRACKETS.sub("", "".join(name.split()))


def is_harm(name: str, lexicon: BareHarm) -> bool:
    """Whether *name* is that of a thing nobody wants: it ends in a word for one, with or without a word like 率 behind it.

    A verb that deals with the thing (处置, 查处) makes it wanted again.
    """
    bare = bare_name(name)
    if any(verb in bare for verb in lexicon.unless):
        return False
    return any(bare.endswith(word + ending) for ending in ("", *lexicon.endings) for word in lexicon.words)


def measured_by(name: str | None) -> Direction | None:
    """Return which way the figures of an indicator called *name* count: 增长率 rises, 降幅 falls, anything else tells no change.

    >>> measured_by("粮食产量增长率（%）"), measured_by("单位能耗降幅"), measured_by("满意度")
    (Direction.UP, Direction.DOWN, None)
    """
    bare = bare_name(name or "")
    if _FALL.search(bare):
        return Direction.DOWN
    return Direction.UP if _RISE.search(bare) else None
