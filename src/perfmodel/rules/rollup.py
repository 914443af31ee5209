"""Roll-up: how the scores of projects make that of a department, and those of departments that of a county."""

from enum import Enum

from attrs import frozen

from perfmodel.rules.citation import Citation, Standing

__all__ = ["DEFAULT_ROLLUP", "RollUpRule", "RollUpWay"]


class RollUpWay(Enum):
    """What a unit weighs among others."""

    BUDGET = "budget"
    COUNT = "count"
    EQUAL = "equal"


@frozen(kw_only=True)
class RollUpRule:
    """By what scores are weighed when they are added up: the full-year budget, the number of projects, or nothing, every unit alike."""

    use: RollUpWay
    source: Citation


DEFAULT_ROLLUP = RollUpRule(use=RollUpWay.BUDGET, source=Citation(standing=Standing.CONVENTION))
"""What counts where a rule set says nothing of it: no clause does, and money is what most reports weigh by."""
