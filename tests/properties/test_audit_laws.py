"""Laws of the audit: what the library scored audits clean under the same rules, and no form that can be published breaks it."""

import math
from decimal import Decimal
from fractions import Fraction

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.auditing import Standing, audit
from perfmodel.findings import Severity
from perfmodel.model import Budget, Document, Execution, Indicator, Project, keys_of
from perfmodel.quantities import Quantity
from perfmodel.rules import available
from perfmodel.scoring import Assessment, assess
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Context, parse
from tests.drawing import documents

LEVELS = [
    (Category.OUTPUT, Subcategory.QUANTITY),
    (Category.OUTPUT, Subcategory.QUALITY),
    (Category.OUTPUT, Subcategory.COST),
    (Category.OUTCOME, Subcategory.SOCIAL),
]
figures = st.integers(0, 300)
signs = st.sampled_from(["≥", "≤", ">", "<", "=", ""])
numeric = st.tuples(st.builds("{}{}{}".format, signs, figures, st.sampled_from(["个", "%", "万元"])), figures.map(str))
worded = st.tuples(
    st.sampled_from(["明显提升", "有所改善", "是", "12月底前"]),
    st.sampled_from(["达成", "基本达成", "部分达成", "未达成", "是", "否", "明显提升", "11月", "2025年1月"]),
)
rows = st.lists(st.tuples(st.sampled_from(LEVELS), numeric | worded), min_size=1, max_size=8)
amounts = st.decimals(min_value=1, max_value=1000, places=2).map(lambda amount: Quantity(amount, "万元"))


def indicators(drawn: list[tuple[tuple[Category, Subcategory], tuple[str, str]]]) -> tuple[Indicator, ...]:
    """Return an indicator for each row drawn."""
    keys = keys_of((level, f"事项{number}") for number, ((_, level), _) in enumerate(drawn))
    return tuple(
        Indicator(
            key=key,
            category=category,
            subcategory=level,
            name=key.name,
            target=parse(target, Context(category, level, key.name), on_error="keep"),
            actual=parse(actual, Context(category, level), on_error="keep"),
            reason="原因已写明",
        )
        for key, ((category, level), (target, actual)) in zip(keys, drawn, strict=True)
    )


def filled(assessment: Assessment) -> Document:
    """Return the form that says what *assessment* gives."""
    (assessed,) = assessment.projects
    rows = tuple(
        evolve(indicator, claimed_score=score.points, weight=score.weight)
        for indicator, score in zip(assessed.project.indicators, assessed.scores, strict=True)
    )
    score = assessed.execution.score
    execution = Execution(assessed.execution.spent, score.weight, None, score.points)
    project = evolve(assessed.project, indicators=rows, execution=execution, claimed_total=assessed.total)
    return evolve(assessment.document, projects=(project,))


@given(rows, amounts, amounts, st.sampled_from(available()))
def test_what_the_library_scored_audits_clean(
    drawn: list[tuple[tuple[Category, Subcategory], tuple[str, str]]], budget: Quantity, spent: Quantity, rules: str
) -> None:
    """Under any shipped rule set, nothing is reported but rows that were not scored, and actuals that happen to be the targets."""
    project = Project(
        code=None, name="走访", budget=Budget(total=budget), execution=Execution(spent), indicators=indicators(drawn)
    )
    assessment = assess(Document(form=Form.TARGET, year=2024, projects=(project,)), {}, rules)
    found = audit(filled(assessment), rules)
    scored = [score.points is not None for score in assessment.projects[0].scores]
    assert {finding.code for finding in found} <= {"A111", "A113", "A119"}
    assert found.count("A113") == (scored.count(False) if any(scored) else 0)
    assert {row.standing for row in found.rows if row.claimed is not None} <= {Standing.FOLLOWS}


@given(documents)
def test_every_document_can_be_audited(document: Document) -> None:
    """Whatever was published: an error always says what stands in the way of a score or a sum, never that the audit failed."""
    found = audit(document)
    assert all(finding.severity in Severity for finding in found)
    assert {finding.project for finding in found} <= set(document.project_ids())


@given(st.integers(1, 20), st.integers(1, 400), st.integers(1, 400), st.decimals("0.01", 20, places=2))
def test_a_score_above_the_next_whole_point_never_follows(
    weight: int, target: int, actual: int, excess: Decimal
) -> None:
    """However it is rounded, a shortfall earns no more than that, and reaching the target no more than the weight."""
    exact = Fraction(weight * min(actual, target), target)
    claimed = Decimal(math.ceil(exact)) + excess
    row = indicators([(LEVELS[0], (f"≥{target}个", f"{actual}个"))])[0]
    project = Project(code=None, name="走访", indicators=(evolve(row, weight=weight, claimed_score=claimed),))
    codes = {each.code for each in audit(Document(form=Form.SELF_ASSESSMENT, projects=(project,)))}
    assert codes & {"A101", "A103", "A104"}
