"""Ranking: units in the order of their scores, ties sharing a rank (standard competition ranking: 1, 2, 2, 4)."""

from collections.abc import Iterable

from attrs import frozen

from perfmodel.scoring.rollup import RollUp

__all__ = ["Ranked", "rank"]


@frozen
class Ranked:
    """A unit and its *rank*, from 1; ``None`` while its score is provisional or there is none, since it may still pass the others."""

    rank: int | None
    unit: RollUp


def rank(units: Iterable[RollUp]) -> tuple[Ranked, ...]:
    """Return *units*, best first, in the order given between equals; those without a rank last.

    Ranks go by the score as it is shown, so that two units with the same printed score share one; each rank is one more than the number of better units.
    """
    given = list(units)
    final = [unit for unit in given if unit.score is not None and not unit.provisional]
    scores = [unit.score for unit in final if unit.score is not None]
    ranked = [Ranked(1 + sum(score > unit.score for score in scores if unit.score is not None), unit) for unit in final]
    open_still = [Ranked(None, unit) for unit in given if unit.score is None or unit.provisional]
    return (*sorted(ranked, key=lambda each: each.rank or 0), *open_still)
