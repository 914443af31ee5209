"""Monitoring (绩效运行监控) in a rule set: what a day of the year asks for, where the lights change, and which word tells of the year's end.

A light is given by the share at which it begins, so that lights can neither overlap nor leave a gap. Sources: 财预〔2019〕136号 for the form and
its words, 中发〔2018〕34号 for watching money and targets both; the shares are those of provincial platforms, and the files say so.
"""

from decimal import Decimal
from enum import Enum
from fractions import Fraction

from attrs import frozen

from perfmodel.quantities import Dimension
from perfmodel.rules.citation import Citation
from perfmodel.terms import Degree, Light, Likelihood

__all__ = [
    "Against",
    "Between",
    "BudgetLights",
    "DegreeOutlook",
    "Degrees",
    "MonitoringRules",
    "Outlook",
    "PlanUse",
    "ProgressLights",
    "Prorated",
]


class Against(Enum):
    """What spending is held against."""

    PLAN = "plan"
    MONTHS = "months"


class Between(Enum):
    """What a funding plan asks for on a day between two of its checkpoints."""

    LINEAR = "linear"
    STEP = "step"


@frozen(kw_only=True)
class PlanUse:
    """Whether spending is held against the funding plan (the month, where there is none) or the month alone, and how a plan is read in between."""

    against: Against
    between: Between
    source: Citation


@frozen(kw_only=True)
class BudgetLights:
    """Where the lights of spending begin, as shares of what should be spent by the day; below *yellow* is red."""

    yellow: Decimal
    green: Decimal
    source: Citation

    def of(self, share: Fraction) -> Light:
        """Return the light of *share*."""
        if share >= Fraction(self.green):
            return Light.GREEN
        return Light.YELLOW if share >= Fraction(self.yellow) else Light.RED


@frozen(kw_only=True)
class ProgressLights:
    """Where the lights of an indicator begin, as shares of what should be reached by the day; below *yellow* is red."""

    yellow: Decimal
    green: Decimal
    blue: Decimal
    source: Citation

    def of(self, share: Fraction) -> Light:
        """Return the light of *share*."""
        if share >= Fraction(self.blue):
            return Light.BLUE
        if share >= Fraction(self.green):
            return Light.GREEN
        return Light.YELLOW if share >= Fraction(self.yellow) else Light.RED


@frozen(kw_only=True)
class Prorated:
    """Which figures add up during the year, so that a day of it asks for a part: by dimension, *always*, or under 数量指标 only.

    Satisfaction never does, whatever it is counted in; all other figures are held against the whole target.
    """

    always: tuple[Dimension, ...]
    quantities: tuple[Dimension, ...]
    source: Citation


@frozen(kw_only=True)
class DegreeOutlook:
    """What a word for how far something was done tells: its light, and what becomes of it by the year's end."""

    light: Light
    likelihood: Likelihood


@frozen(kw_only=True)
class Degrees:
    """What each degree of completion tells."""

    reached: DegreeOutlook
    mostly: DegreeOutlook
    partly: DegreeOutlook
    not_: DegreeOutlook
    source: Citation

    def of(self, degree: Degree) -> DegreeOutlook:
        """Return what *degree* tells."""
        return {
            Degree.REACHED: self.reached,
            Degree.MOSTLY: self.mostly,
            Degree.PARTLY: self.partly,
            Degree.NOT: self.not_,
        }[degree]


@frozen(kw_only=True)
class Outlook:
    """Where the words for the year's end begin (完成目标可能性), as shares of the target that are expected by then; below *possible* is impossible."""

    certain: Decimal
    possible: Decimal
    source: Citation

    def of(self, share: Fraction) -> Likelihood:
        """Return the word for *share*."""
        if share >= Fraction(self.certain):
            return Likelihood.CERTAIN
        return Likelihood.POSSIBLE if share >= Fraction(self.possible) else Likelihood.IMPOSSIBLE


@frozen(kw_only=True)
class MonitoringRules:
    """Everything that monitoring takes from a rule set."""

    plan: PlanUse
    budget: BudgetLights
    progress: ProgressLights
    prorated: Prorated
    degrees: Degrees
    outlook: Outlook
