"""Headroom: where the lost points are."""

from decimal import Decimal

import attrs

from perfmodel.model import Actual, Budget, Project
from perfmodel.rules import load_rules
from perfmodel.rules.ruleset import Strictness
from perfmodel.scoring import assess, headroom, score_indicator
from perfmodel.values import Blank
from tests.scoring.samples import ACTUALS, CONTENT, COUNT, DATE, DOCUMENT, QUALITY, indicators, money

RULES = load_rules("mof-2020")


def test_lost_points_largest_first() -> None:
    """With what each would take for the full weight; equal losses in the document's order; what lost nothing is left out."""
    found = headroom(assess(DOCUMENT, ACTUALS))
    assert [(row.project, str(row.key or "执行率"), str(row.lost), str(row.required)) for row in found] == [
        ("P1", str(CONTENT), "4.00", "89.98875%"),
        ("P1", str(DATE), "3.00", "2024年12月31日前"),
        ("P1", str(COUNT), "2.00", "9.9975个"),
        ("P1", "执行率", "0.50", "99.95万元"),
    ]


def test_what_it_takes_gives_the_full_weight() -> None:
    """Each answer, scored, has lost nothing."""
    assessment = assess(DOCUMENT, ACTUALS)
    targets = {indicator.key: indicator for indicator in indicators()}
    for row in headroom(assessment):
        if row.key is not None:
            again = score_indicator(target=targets[row.key].target, actual=row.required, weight=row.weight)
            assert again.points == row.weight


def test_a_bound_where_none_is_the_least() -> None:
    """A strict sign read literally."""
    literal = attrs.evolve(RULES, strict=attrs.evolve(RULES.strict, use=Strictness.LITERAL))
    actuals = dict(ACTUALS) | {"P1": attrs.evolve(ACTUALS["P1"], rows={QUALITY: Actual("95%")})}
    found = {row.key: row for row in headroom(assess(DOCUMENT, actuals, literal))}
    assert (str(found[QUALITY].required), found[QUALITY].lost) == (">95%", Decimal("0.01"))


def test_rows_without_a_score_have_all_of_their_weight_left() -> None:
    """A missing actual too; and where nobody can tell what it takes, the row says why."""
    blank = attrs.evolve(indicators()[0], target=Blank(""))
    project = Project(code="P1", name="项目", indicators=(blank, indicators()[1]))
    first, second, execution = headroom(assess(attrs.evolve(DOCUMENT, projects=(project,)), {}))
    assert (first.points, str(first.lost), first.required) == (None, "20.00", None)
    assert first.obstacle is not None
    assert first.obstacle.code == "S555"
    assert (second.points, str(second.lost), second.obstacle) == (None, "20.00", None)
    assert execution.obstacle is not None
    assert (execution.key, execution.obstacle.code) == (None, "S558")


def test_rows_that_take_no_part_are_left_out() -> None:
    """Without a weight, and execution that is only shown."""
    row = attrs.evolve(indicators()[0], weight=Decimal(100))
    beside = attrs.evolve(indicators()[1], weight=None)
    project = Project(code="P1", name="项目", budget=Budget(total=money("1")), indicators=(row, beside))
    found = headroom(assess(attrs.evolve(DOCUMENT, projects=(project,)), {}))
    assert [item.key for item in found] == [COUNT]
