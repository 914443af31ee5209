"""Laws of roll-up: between the lowest and the highest, the same in any order and level by level, ranks in step with scores."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from perfmodel.quantities import Quantity
from perfmodel.rules import load_rules
from perfmodel.rules.rollup import RollUpWay
from perfmodel.scoring import Contribution, RollUp, add_up, rank, roll_up_units
from perfmodel.values import Operator, Threshold

GRADES = load_rules("mof-2020").grades


def _unit(name: int, score: Decimal, budget: int | None, unit: str, *, provisional: bool) -> RollUp:
    return RollUp(
        name=str(name),
        score=score,
        exact=Fraction(score),
        provisional=provisional,
        grade=None if provisional else GRADES.of(score),
        budget=None if budget is None else Quantity(budget, unit),
        projects=1,
    )


units = st.builds(
    _unit,
    st.integers(1, 9),
    st.decimals(0, 100, places=2),
    st.none() | st.integers(0, 1000),
    st.sampled_from(["元", "万元"]),
    provisional=st.booleans(),
)
lists = st.lists(units, max_size=8)
ways = st.sampled_from(RollUpWay)


@given(lists, ways)
def test_a_whole_lies_between_its_parts(parts: Sequence[RollUp], way: RollUpWay) -> None:
    """No score is above the best or below the worst that counts; the shares make one; whatever does not count is told."""
    whole = roll_up_units(parts, name="县", by=way)
    counting = [member for member in whole.members if member.share]
    if whole.exact is None:
        assert not counting
        assert whole.provisional
        return
    scores = [member.unit.exact or Fraction(0) for member in counting]
    assert min(scores) <= whole.exact <= max(scores)
    assert sum(member.share or 0 for member in counting) == 1
    told = {str(note) for note in whole.notes}
    assert len(whole.members) == len(parts)
    assert all(any(f"“{member.unit.name}”" in note for note in told) for member in whole.members if not member.share)


@given(lists, ways, st.randoms(use_true_random=False))
def test_order_makes_no_difference(parts: list[RollUp], way: RollUpWay, random: Random) -> None:
    """The rows of a table may stand as they like."""
    shuffled = list(parts)
    random.shuffle(shuffled)
    one, two = (roll_up_units(each, name="县", by=way) for each in (parts, shuffled))
    assert (one.exact, one.score, one.provisional, one.grade) == (two.exact, two.score, two.provisional, two.grade)


@given(lists, lists, st.sampled_from([RollUpWay.BUDGET, RollUpWay.COUNT]))
def test_levels_make_no_difference(first: list[RollUp], second: list[RollUp], way: RollUpWay) -> None:
    """A county comes to the same from its projects as from its departments, except where every unit weighs alike."""
    departments = [roll_up_units(each, name=name, by=way) for name, each in (("甲", first), ("乙", second))]
    by_level = roll_up_units(departments, name="县", by=way)
    at_once = roll_up_units([*first, *second], name="县", by=way)
    assert by_level.exact == at_once.exact
    assert by_level.provisional >= at_once.provisional
    assert by_level.projects == at_once.projects


@given(lists)
def test_ranks_go_with_scores(parts: list[RollUp]) -> None:
    """Each is one more than the number of better ones; nobody is lost."""
    found = rank(parts)
    final = [unit.score for unit in parts if not unit.provisional and unit.score is not None]
    assert len(found) == len(parts)
    for each in found:
        if each.rank is None:
            assert each.unit.provisional
        else:
            assert each.rank == 1 + sum(each.unit.score is not None and score > each.unit.score for score in final)


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(1, 100)), min_size=1, max_size=6))
def test_what_is_added_up_is_exact_in_any_order(rows: list[tuple[int, int]]) -> None:
    """Sums and means are those of the figures, whatever comes first."""
    counts = [Contribution("县", Threshold(Operator.EQ, Quantity(figure, "个"))) for figure, _ in rows]
    rates = [
        Contribution("县", Threshold(Operator.EQ, Quantity(figure, "%")), Quantity(funds, "元"))
        for figure, funds in rows
    ]
    total = Fraction(sum(figure for figure, _ in rows))
    mean = Fraction(sum(figure * funds for figure, funds in rows), sum(funds for _, funds in rows))
    for order in (1, -1):
        summed, weighed = add_up(counts[::order]).value, add_up(rates[::order]).value
        assert summed is not None
        assert weighed is not None
        assert (Fraction(summed.quantity.magnitude), Fraction(weighed.quantity.magnitude)) == (total, mean)
