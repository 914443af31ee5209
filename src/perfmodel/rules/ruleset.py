"""The rule set: every figure and choice that scoring needs, typed, each section with where it comes from.

The classes are the schema of the TOML files under ``data/`` too: a field is a key, its type what may stand there, a field with a default may be left
out. Sources: 财预〔2020〕10号 for what a clause states; the files say which figure rests on what. The sections have modules of their own, and all of their
names can be had from here.
"""

from datetime import date

from attrs import frozen

from perfmodel.rules.awarding import (
    Completion,
    Deadline,
    Execution,
    Formula,
    FormulaName,
    Formulas,
    LateUnit,
    OverCompletion,
    Satisfaction,
    ShareStep,
)
from perfmodel.rules.citation import Citation, Standing, Words
from perfmodel.rules.monitoring import MonitoringRules
from perfmodel.rules.qualitative import Band, BandName, Bands, DegreeShare, Qualitative, Shares
from perfmodel.rules.readings import BareCost, BareHarm, BareReading, Comparison, ComparisonWay, Strict, Strictness
from perfmodel.rules.rollup import DEFAULT_ROLLUP, RollUpRule
from perfmodel.rules.totals import GradeBand, Grades, Reasons, ReasonWay, RoundingRule, ZeroBudget, ZeroBudgetWay
from perfmodel.rules.weighting import WHOLE, Heir, Inheritance, MissingBlocks, Points, Split, SplitWay, Weights

__all__ = [
    "WHOLE",
    "Band",
    "BandName",
    "Bands",
    "BareCost",
    "BareHarm",
    "BareReading",
    "Citation",
    "Comparison",
    "ComparisonWay",
    "Completion",
    "Deadline",
    "DegreeShare",
    "Execution",
    "Formula",
    "FormulaName",
    "Formulas",
    "GradeBand",
    "Grades",
    "Heir",
    "Inheritance",
    "LateUnit",
    "MissingBlocks",
    "OverCompletion",
    "Points",
    "Qualitative",
    "ReasonWay",
    "Reasons",
    "RoundingRule",
    "RuleSet",
    "Satisfaction",
    "ShareStep",
    "Shares",
    "Split",
    "SplitWay",
    "Standing",
    "Strict",
    "Strictness",
    "Weights",
    "Words",
    "ZeroBudget",
    "ZeroBudgetWay",
]


@frozen(kw_only=True)
class RuleSet:
    """A set of rules: its name and validity, and everything that scoring takes from it.

    *extends* is the set that its file states only the differences from, by id or path, as the file writes it.
    """

    id: str
    extends: str | None = None
    version: str
    title: Words
    jurisdiction: str
    valid_from: date
    valid_until: date | None = None
    notes: tuple[Words, ...] = ()
    weights: Weights
    split: Split
    missing_blocks: MissingBlocks
    formulas: Formulas
    bare_cost: BareCost
    bare_harm: BareHarm
    strict: Strict
    comparison: Comparison
    qualitative: Qualitative
    rounding: RoundingRule
    zero_budget: ZeroBudget
    grades: Grades
    reasons: Reasons
    monitoring: MonitoringRules
    rollup: RollUpRule = DEFAULT_ROLLUP
