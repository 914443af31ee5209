"""Laws of derivations: whoever recomputes the points from the trace alone comes to the points, also when it has been stored in between."""

from decimal import Decimal

from hypothesis import given

from perfmodel.exchange import from_dict, to_dict
from perfmodel.model import Document, Indicator, Key, Project
from perfmodel.rules import RuleSet
from perfmodel.scoring import Assessment, assess, recompute, score_indicator
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Value
from tests.properties.pairs import pairs, weights, with_rules


@given(pairs, weights, with_rules())
def test_the_points_follow_from_the_trace(pair: tuple[Value, Value], weight: Decimal, rules: RuleSet) -> None:
    """Whatever the kinds, the rule set and its roundings: recomputing the derivation of a score gives its points."""
    score = score_indicator(target=pair[0], actual=pair[1], weight=weight, rules=rules)
    if score.points is not None:
        assert recompute(score.derivation) == score.points
        assert recompute(score.derivation).as_tuple() == score.points.as_tuple()


@given(pairs, weights)
def test_the_points_follow_from_a_stored_trace(pair: tuple[Value, Value], weight: Decimal) -> None:
    """The interchange form keeps all that recomputing needs."""
    indicator = Indicator(
        key=Key("数量指标", "指标"),
        category=Category.OUTPUT,
        subcategory=Subcategory.QUANTITY,
        name="指标",
        target=pair[0],
        actual=pair[1],
        weight=weight,
    )
    document = Document(form=Form.TARGET, projects=(Project(code="P1", name="项目", indicators=(indicator,)),))
    back = from_dict(to_dict(assess(document, {}), locale="en"))
    assert isinstance(back, Assessment)
    (score,) = back.projects[0].scores
    if score.points is not None:
        assert recompute(score.derivation) == score.points
