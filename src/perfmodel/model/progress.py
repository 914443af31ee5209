"""Progress: what was stated of one indicator in the middle of the year."""

from attrs import field, frozen

from perfmodel.model.indicator import Actual
from perfmodel.terms import Cause, Likelihood

__all__ = ["Progress"]


@frozen
class Progress(Actual):
    """What a monitoring sheet states of one indicator: the actual so far (执行情况), and what its unit expects of the rest of the year.

    *expected* is 全年预计完成情况 and *likelihood* 完成目标可能性 in the unit's own judgement, *causes* what a deviation comes from.
    """

    expected: str | None = field(default=None, kw_only=True)
    likelihood: Likelihood | None = field(default=None, kw_only=True)
    causes: tuple[Cause, ...] = field(default=(), kw_only=True)
