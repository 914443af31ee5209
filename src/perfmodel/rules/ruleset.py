"""The rule set: every figure and choice that scoring needs, typed, each section with where it comes from.

The classes are the schema of the TOML files under ``data/`` too: a field is a key, its type what may stand there, a field with a default may be left
out. Sources: 财预〔2020〕10号 for what a clause states; the files say which figure rests on what.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import NewType

from attrs import frozen

from perfmodel.messages import DEFAULT_LOCALE, Locale
from perfmodel.quantities import Rounding
from perfmodel.rules.citation import Citation, Standing
from perfmodel.rules.rollup import DEFAULT_ROLLUP, RollUpRule
from perfmodel.terms import Category, Degree, Grade

__all__ = [
    "WHOLE",
    "Band",
    "BandName",
    "Bands",
    "BareCost",
    "BareHarm",
    "BareReading",
    "Citation",
    "Deadline",
    "DegreeShare",
    "Formula",
    "FormulaName",
    "Formulas",
    "GradeBand",
    "Grades",
    "Heir",
    "Inheritance",
    "MissingBlocks",
    "Points",
    "Qualitative",
    "ReasonWay",
    "Reasons",
    "RoundingRule",
    "RuleSet",
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

WHOLE = Decimal(100)
"""The points of a whole project, and the percent of a whole plan: 财预〔2020〕10号."""

FormulaName = NewType("FormulaName", str)
"""The name of a way of awarding points, like ``reverse-ratio``; scoring binds it to a function."""


class SplitWay(Enum):
    """How a block's points are shared out among its indicators."""

    FLAT = "flat"
    BY_SUBCATEGORY = "by-subcategory"


class Heir(Enum):
    """Who gets the points of a block that has no indicators."""

    OUTCOME = "outcome"
    IN_PROPORTION = "in-proportion"


class BareReading(Enum):
    """What a figure without a sign means where less is better."""

    LIMIT = "limit"
    EQUALITY = "equality"


class Strictness(Enum):
    """Whether an actual equal to the bound of > or < has reached it."""

    INCLUSIVE = "inclusive"
    LITERAL = "literal"


class ZeroBudgetWay(Enum):
    """What becomes of the execution score where the budget is zero."""

    FULL = "full"
    SPREAD = "spread"
    OUT = "out"


class ReasonWay(Enum):
    """When a reason for the deviation is asked for."""

    BELOW_WEIGHT = "below-weight"
    NEVER = "never"


class BandName(Enum):
    """The bands of qualitative indicators, best first."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@frozen
class Words:
    """A text for people in both languages."""

    zh_CN: str  # named as the locale is
    en: str

    def render(self, locale: Locale = DEFAULT_LOCALE) -> str:
        """Return the text in *locale*."""
        return self.zh_CN if locale == "zh_CN" else self.en

    def __str__(self) -> str:
        return self.zh_CN


@frozen(kw_only=True)
class Points:
    """Points of the level-1 blocks and of budget execution (分值)."""

    execution: Decimal
    output: Decimal
    outcome: Decimal
    satisfaction: Decimal

    def of(self, category: Category) -> Decimal:
        """Return the points of *category*; a category without a block of its own has 0."""
        blocks = {Category.EXECUTION: self.execution, Category.OUTPUT: self.output, Category.OUTCOME: self.outcome}
        return (blocks | {Category.SATISFACTION: self.satisfaction}).get(category, Decimal(0))


@frozen(kw_only=True)
class Weights:
    """The points that a table without weights of its own gets."""

    points: Points
    source: Citation


@frozen(kw_only=True)
class Split:
    """How a block's points are shared out, and to how many decimals."""

    use: SplitWay
    places: int
    source: Citation


@frozen(kw_only=True)
class Inheritance:
    """Who gets a block's points when it has no indicators."""

    use: Heir
    source: Citation


@frozen(kw_only=True)
class MissingBlocks:
    """What becomes of the points of a block without indicators."""

    satisfaction: Inheritance
    others: Inheritance


@frozen(kw_only=True)
class Formula:
    """The way of awarding points that one kind of target takes."""

    use: FormulaName
    source: Citation


@frozen(kw_only=True)
class Deadline:
    """The way of awarding points for a date; *late_share* of the weight for being late where there is no start to reckon from."""

    use: FormulaName
    late_share: Decimal
    source: Citation


@frozen(kw_only=True)
class Formulas:
    """The ways of awarding points, one for each kind of target, and one for budget execution."""

    positive: Formula
    equality: Formula
    reverse: Formula
    qualitative: Formula
    interval: Formula
    several: Formula
    period: Formula
    deadline: Deadline
    execution: Formula


@frozen(kw_only=True)
class BareCost:
    """What money without a sign means under a cost indicator."""

    use: BareReading
    source: Citation


@frozen(kw_only=True)
class BareHarm:
    """What a figure without a sign means where the name is a thing nobody wants, and how such a name is known."""

    use: BareReading
    words: tuple[str, ...]
    endings: tuple[str, ...]
    unless: tuple[str, ...]
    source: Citation


@frozen(kw_only=True)
class Strict:
    """How > and < are read."""

    use: Strictness
    source: Citation


@frozen(kw_only=True)
class Band:
    """A range of shares of the weight, the lower end in it."""

    lower: Decimal
    upper: Decimal
    words: str


@frozen(kw_only=True)
class Bands:
    """The bands of qualitative indicators."""

    top: Band
    middle: Band
    bottom: Band
    source: Citation

    def named(self, name: BandName) -> Band:
        """Return the band called *name*."""
        return {BandName.TOP: self.top, BandName.MIDDLE: self.middle, BandName.BOTTOM: self.bottom}[name]


@frozen(kw_only=True)
class DegreeShare:
    """The default share of the weight for a degree, and the band it lies in."""

    share: Decimal
    band: BandName


@frozen(kw_only=True)
class Shares:
    """The default share for each degree of completion."""

    reached: DegreeShare
    mostly: DegreeShare
    partly: DegreeShare
    not_: DegreeShare
    source: Citation

    def of(self, degree: Degree) -> DegreeShare:
        """Return the default for *degree*."""
        return {
            Degree.REACHED: self.reached,
            Degree.MOSTLY: self.mostly,
            Degree.PARTLY: self.partly,
            Degree.NOT: self.not_,
        }[degree]


@frozen(kw_only=True)
class Qualitative:
    """How words are scored: three bands, and a default point inside them."""

    bands: Bands
    shares: Shares


@frozen(kw_only=True)
class RoundingRule:
    """How points are rounded: to how many decimals, and which way."""

    places: int
    mode: Rounding
    source: Citation


@frozen(kw_only=True)
class ZeroBudget:
    """What becomes of the execution score where the budget is zero."""

    use: ZeroBudgetWay
    source: Citation


@frozen(kw_only=True)
class GradeBand:
    """A range of totals, the lower end in it."""

    lower: Decimal
    upper: Decimal


@frozen(kw_only=True)
class Grades:
    """The grades of a total (评价等级)."""

    excellent: GradeBand
    good: GradeBand
    fair: GradeBand
    poor: GradeBand
    source: Citation

    def bands(self) -> Iterator[tuple[Grade, GradeBand]]:
        """Yield each grade with its range, best first."""
        yield from (
            (Grade.EXCELLENT, self.excellent),
            (Grade.GOOD, self.good),
            (Grade.FAIR, self.fair),
            (Grade.POOR, self.poor),
        )

    def of(self, total: Decimal) -> Grade:
        """Return the grade of *total*."""
        return next((grade for grade, band in self.bands() if total >= band.lower), Grade.POOR)


@frozen(kw_only=True)
class Reasons:
    """When a reason for the deviation is asked for (偏差原因分析及改进措施)."""

    use: ReasonWay
    source: Citation


@frozen(kw_only=True)
class RuleSet:
    """A set of rules: its name and validity, and everything that scoring takes from it."""

    id: str
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
    qualitative: Qualitative
    rounding: RoundingRule
    zero_budget: ZeroBudget
    grades: Grades
    reasons: Reasons
    rollup: RollUpRule = DEFAULT_ROLLUP
