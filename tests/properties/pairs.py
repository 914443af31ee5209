"""What is held against what: targets of every kind, each with an actual that a rule can score against it, and variants of the rule sets."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import attrs
from hypothesis import strategies as st

from perfmodel.quantities import Quantity, Rounding
from perfmodel.rules import FormulaName, RuleSet, available, load_rules
from perfmodel.rules.ruleset import Strictness
from perfmodel.scoring.formulas import FORMULAS
from perfmodel.terms import Degree, Direction
from perfmodel.values import (
    Approximation,
    Completion,
    Deadline,
    Description,
    Every,
    Interval,
    Join,
    Operator,
    Part,
    PartialDate,
    Period,
    Several,
    Tendency,
    Threshold,
    Value,
)

__all__ = [
    "deadlines",
    "figure_targets",
    "figures",
    "pairs",
    "periods",
    "rule_sets",
    "targets",
    "thresholds",
    "weights",
    "with_rules",
]

figures = st.decimals(min_value=-100, max_value=10000, places=2)
weights = st.decimals(min_value="0.01", max_value=100, places=2)
rule_sets = st.sampled_from([load_rules(name) for name in available()])

_ways = st.sampled_from(sorted(FORMULAS["reverse"]))


@st.composite
def with_rules(draw: st.DrawFn) -> RuleSet:
    """Draw a shipped rule set, as it is or with another rounding, another reverse formula, strict signs read literally."""
    rules = draw(rule_sets)
    if draw(st.booleans()):
        return rules
    reverse = attrs.evolve(rules.formulas.reverse, use=FormulaName(draw(_ways)))
    return attrs.evolve(
        rules,
        formulas=attrs.evolve(rules.formulas, reverse=reverse),
        strict=attrs.evolve(rules.strict, use=draw(st.sampled_from(Strictness))),
        rounding=attrs.evolve(
            rules.rounding, places=draw(st.integers(0, 3)), mode=draw(st.sampled_from(list(Rounding)))
        ),
    )


def _in_yuan(figure: Decimal) -> Quantity:
    return Quantity(figure, "元")


def _between(ends: Sequence[Decimal]) -> Interval:
    low, high = sorted(ends)
    return Interval(Threshold(Operator.GE, _in_yuan(low)), Threshold(Operator.LT, _in_yuan(high)))


_pair_of_ends = st.lists(figures, min_size=2, max_size=2, unique=True)
thresholds = st.builds(Threshold, st.sampled_from(Operator), figures.map(_in_yuan), sign_written=st.booleans())
intervals = _pair_of_ends.map(_between)
approximations = intervals.map(
    lambda value: Approximation(value.lower.quantity.magnitude, value.lower.quantity.unit, value.lower, value.upper)
)
figure_targets = thresholds | intervals | approximations
_stated = st.builds(Threshold, st.just(Operator.EQ), figures.map(_in_yuan)) | thresholds | intervals
_days = st.dates(date(2023, 1, 1), date(2025, 12, 31)).map(lambda day: PartialDate(day.year, day.month, day.day))
deadlines = st.builds(Deadline, st.sampled_from([Operator.LE, Operator.LT]), _days)
_anytime = st.integers(1, 12).map(lambda month: Deadline(Operator.LE, PartialDate(month=month)))
_of_a_month = st.integers(1, 28).map(lambda day: Deadline(Operator.LE, PartialDate(day=day), every=Every.MONTH))
periods = st.tuples(_days, _days).map(lambda ends: Period(min(ends, key=str), max(ends, key=str)))
_taken = st.integers(1, 90).map(lambda days: Threshold(Operator.EQ, Quantity(days, "天")))
_within = st.integers(1, 90).map(lambda days: Deadline(Operator.LE, after="项目启动", within=Quantity(days, "天")))
_tendencies = st.builds(
    Tendency, st.sampled_from(Direction), by=figures.map(lambda figure: Threshold(Operator.EQ, Quantity(figure, "%")))
)
_words = st.sampled_from([Description("是"), Description("功能完好"), Tendency(Direction.UP)])
_answers = st.sampled_from([Description("是"), Description("否"), Tendency(Direction.UP)])
_degrees = st.sampled_from(Degree).map(Completion)

_single: st.SearchStrategy[tuple[Value, Value]] = st.one_of(
    st.tuples(figure_targets, _stated),
    st.tuples(figure_targets | _words | deadlines, _degrees),
    st.tuples(deadlines | periods, deadlines | periods),
    st.tuples(_anytime, _anytime),
    st.tuples(_of_a_month, _of_a_month),
    st.tuples(_within, _taken),
    st.tuples(_tendencies, _tendencies),
    st.tuples(_words, _answers),
)


def _joined(each: Sequence[tuple[Value, Value]], join: Join) -> tuple[Value, Value]:
    wanted, stated = zip(*each, strict=True)
    return Several(join, tuple(Part(None, value) for value in wanted)), Several(
        join, tuple(Part(None, value) for value in stated)
    )


pairs = _single | st.builds(_joined, st.lists(_single, min_size=2, max_size=3), st.sampled_from(Join))

targets = pairs.map(lambda pair: pair[0])
