"""Scoring and auditing: one score against a formula by hand, a department's projects, and filled forms against reading them."""

from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path
from time import perf_counter

import attrs

import perfmodel as pm
from benchmarks.conftest import AddRow, Row
from benchmarks.test_families import least
from perfmodel.model import Actual, Document, Indicator, Key, Project, ProjectActuals
from perfmodel.scoring import score_indicator
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values.parser import read_cell

_TARGET, _ACTUAL = "≥95%", "90%"
_REPEATED = 300
_SHEETS = (50, 100)


def test_one_score(table: AddRow) -> None:
    """On parsed values against the one line that returns only the number; from text, what two cold parses do not account for."""
    target, actual = pm.parse(_TARGET), pm.parse(_ACTUAL)
    rules = pm.load_rules("mof-2020")

    def by_hand() -> list[Decimal]:
        return [_by_hand(Decimal(10), Decimal(95), Decimal(90)) for _ in range(_REPEATED)]

    def ours() -> list[pm.Score]:
        return [score_indicator(target=target, actual=actual, weight=10, rules=rules) for _ in range(_REPEATED)]

    def cold() -> None:
        for _ in range(_REPEATED):
            score_indicator(target=read_cell(_TARGET), actual=read_cell(_ACTUAL), weight=10, rules=rules)

    floor, scored, from_text = (least(work) / _REPEATED for work in (by_hand, ours, cold))
    parsed = least(lambda: [read_cell(text) for text in (_TARGET, _ACTUAL) for _ in range(_REPEATED)]) / _REPEATED
    assert ours()[0].points == by_hand()[0]
    table(Row("one score with its derivation ÷ a formula by hand", scored, floor, "≤ 15"))
    table(Row("one score from text ÷ one from values and two cold parses", from_text, scored + parsed, "≤ 1"))


def _by_hand(weight: Decimal, target: Decimal, actual: Decimal) -> Decimal:
    points = weight if actual >= target else weight * actual / target
    return points.quantize(Decimal("0.01"), ROUND_HALF_UP, Context(prec=28))


def test_a_department(table: AddRow) -> None:
    """Twice the projects, of 20 indicators each, take twice the time."""
    half, whole = (_seconds_to_assess(count) for count in (500, 1000))
    table(Row("1,000 projects × 20 indicators ÷ 500", whole, half, "≈ 2"))


def _seconds_to_assess(count: int) -> float:
    indicators = tuple(
        Indicator(
            key=Key("数量指标", f"指标{number}"),
            category=Category.OUTPUT,
            subcategory=Subcategory.QUANTITY,
            name=f"指标{number}",
            target=pm.parse(f"≥{number + 1}个"),
        )
        for number in range(20)
    )
    projects = tuple(Project(code=str(number), name="项目", indicators=indicators) for number in range(count))
    rows = {indicator.key: Actual("1个") for indicator in indicators}
    actuals = {str(number): ProjectActuals(rows=rows) for number in range(count)}
    document = Document(form=Form.TARGET, projects=projects)
    start = perf_counter()
    assessment = pm.assess(document, actuals)
    seconds = perf_counter() - start
    assert sum(len(project.scores) for project in assessment.projects) == 20 * count
    return seconds


def test_an_audit(table: AddRow, tmp_path: Path) -> None:
    """Reading filled forms and auditing them, against reading alone; and twice as many against half."""
    paths = [_filled(tmp_path / f"{count}.xlsx", count) for count in _SHEETS]
    times = []
    for path in paths:
        start = perf_counter()
        document = pm.read(path)
        read = perf_counter() - start
        found = pm.audit(document)
        times.append((read, perf_counter() - start))
        assert not found.count("A103")
    (_, half), (read, whole) = times
    table(Row(f"read and audit {_SHEETS[1]} filled sheets ÷ read them", whole, read, "≤ 1.5"))
    table(Row(f"read and audit {_SHEETS[1]} filled sheets ÷ {_SHEETS[0]}", whole, half, "≈ 2"))


def _filled(path: Path, count: int) -> Path:
    """Return a workbook of self-assessments, one project a sheet, as perfmodel writes it."""
    document = pm.read(Path(__file__).parent.parent / "examples" / "绩效目标.txt")
    project = document.projects[0]
    projects = tuple(
        Project(code=str(number), name=f"项目{number}", budget=project.budget, indicators=project.indicators)
        for number in range(count)
    )
    many = attrs.evolve(document, projects=projects)
    rows = {indicator.key: Actual(str(indicator.target), reason="按计划完成") for indicator in project.indicators}
    spent = project.budget.total if project.budget else None
    actuals = {str(number): ProjectActuals(spent=spent, rows=rows) for number in range(count)}
    pm.write_self_assessment(pm.assess(many, actuals), path)
    return path
