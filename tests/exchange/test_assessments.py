"""Assessments in the interchange form: the document with its scores filled."""

import json
from typing import Any

import pytest
from attrs import evolve

from perfmodel.errors import ExchangeError
from perfmodel.exchange import Departments, from_dict, loads, to_dict
from perfmodel.messages import Locale, Note
from perfmodel.model import (
    Actual,
    Budget,
    Checkpoint,
    Department,
    Document,
    FundingPlan,
    Indicator,
    Key,
    Project,
    ProjectActuals,
)
from perfmodel.quantities import Quantity
from perfmodel.rules import load_rules
from perfmodel.scoring import Assessment, assess
from perfmodel.sources import Source
from perfmodel.terms import Category, Form, Subcategory
from perfmodel.values import Description, Operator, PartialDate, Threshold

AT_LEAST = Threshold(Operator.GE, Quantity("95", "%"), "≥95%")


def _indicator(category: Category, subcategory: Subcategory, name: str, *, line: int) -> Indicator:
    target = Description("功能完好") if category is Category.OUTCOME else AT_LEAST
    key = Key(subcategory.value, name)
    return Indicator(
        key=key, category=category, subcategory=subcategory, name=name, target=target, source=Source(line=line)
    )


INDICATORS = (
    _indicator(Category.OUTPUT, Subcategory.QUALITY, "合格率", line=5),
    _indicator(Category.OUTCOME, Subcategory.SOCIAL, "设施状况", line=6),
    _indicator(Category.SATISFACTION, Subcategory.BENEFICIARY, "满意度", line=7),
)
DOCUMENT = Document(
    form=Form.TARGET,
    department=Department("434001", "某局"),
    year=2024,
    projects=(
        Project(code="P1", name="站点建设", budget=Budget(Quantity("170.00", "万元")), indicators=INDICATORS),
        Project(code=None, name="空项目"),
    ),
)


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    """Return one project scored but for its words, which nobody filled in, and one with nothing in it."""
    rows = {INDICATORS[0].key: Actual("90%"), INDICATORS[2].key: Actual("96%")}
    return assess(DOCUMENT, {"P1": ProjectActuals(spent=Quantity("1615000", "元"), rows=rows)})


def test_an_assessment_is_the_document_with_its_scores(assessment: Assessment) -> None:
    """The rule set stands at the top, scores, states and derivations in their places, points with the rule set's decimals."""
    form: Any = to_dict(assessment)
    assert list(form)[:3] == ["schema", "rules", "form"]
    assert form["rules"] == {"id": "mof-2020", "version": "1"}
    first, words, last = form["projects"][0]["indicators"]
    assert (first["weight"], first["score"], first["status"]) == ("50.00", "47.37", "scored")
    assert (words["score"], words["status"]) == (None, "missing")
    assert (last["score"], last["status"]) == ("10.00", "scored")
    project = form["projects"][0]
    assert (project["total"], project["provisional"], project["grade"]) == ("66.87", True, None)


def test_a_derivation_is_exact_and_names_its_rule(assessment: Assessment) -> None:
    """A step says what was put in, by which rule of which document, and what came out, as a fraction where no decimal is exact."""
    form: Any = to_dict(assessment)
    steps = form["projects"][0]["indicators"][0]["derivation"]
    formula = next(step for step in steps if step["step"] == "formula")
    assert list(formula) == ["step", "rule", "source", "inputs", "result", "text"]
    assert formula["rule"] == "mof-2020/positive"
    assert formula["inputs"] == {"weight": "50", "target": "95", "actual": "90"}
    assert formula["result"] == "900/19"


def test_execution_is_in_the_unit_of_the_budget(assessment: Assessment) -> None:
    """1615000 元 of 170 万元 is 95 %, and its own derivation stands beside it."""
    form: Any = to_dict(assessment)
    execution = form["projects"][0]["execution"]
    assert list(execution)[:7] == ["budget", "spent", "rate", "weight", "score", "claimed_rate", "claimed_score"]
    assert list(execution.values())[:7] == ["170.00", "161.5", "0.95", "10.00", "9.50", None, None]
    assert execution["status"] == "scored"
    assert next(step["rule"] for step in execution["derivation"] if step["step"] == "formula") == "mof-2020/execution"


def test_every_note_is_there_once_with_its_place(assessment: Assessment) -> None:
    """What was noted on projects and scores joins the document's notes, and says which line of the file it is about."""
    form: Any = to_dict(assessment)
    assert len(form["notes"]) == len({json.dumps(note) for note in form["notes"]})
    noted = [note for score in assessment.projects[0].scores for note in score.notes]
    assert {note.code for note in noted} <= {note["code"] for note in form["notes"]}
    assert {"line": 6} in [note["source"] for note in form["notes"]]


@pytest.mark.parametrize("locale", ["zh_CN", "en"])
def test_an_assessment_is_read_back(assessment: Assessment, locale: Locale) -> None:
    """What was read back has the same scores and is written the same again."""
    form = to_dict(assessment, locale=locale)
    back = from_dict(form)
    assert isinstance(back, Assessment)
    assert json.dumps(to_dict(back, locale=locale)) == json.dumps(form)
    assert back.rules == assessment.rules
    for project, original in zip(back.projects, assessment.projects, strict=True):
        assert (project.total, project.provisional, project.grade) == (
            original.total,
            original.provisional,
            original.grade,
        )
        assert (project.execution.rate, project.execution.counts) == (
            original.execution.rate,
            original.execution.counts,
        )
        assert [score.points for score in project.scores] == [score.points for score in original.scores]


def test_a_derivation_is_told_again_in_another_language(assessment: Assessment) -> None:
    """How firm a figure stands is words, and they change with the language."""
    english: Any = to_dict(assessment, locale="en")
    chinese: Any = to_dict(from_dict(english))
    sources = [step["source"] for step in chinese["projects"][0]["indicators"][0]["derivation"]]
    assert "实践做法" in sources
    assert "practice" not in sources


def test_departments_may_be_assessed(assessment: Assessment) -> None:
    """A file of several departments may hold assessments too."""
    form = to_dict(Departments((assessment, DOCUMENT)))
    assert to_dict(from_dict(form)) == form


def test_an_assessment_under_a_countys_own_rules_is_read_back_with_them() -> None:
    """A rule set that is not shipped is handed over to the reader; without it, or under another version, the assessment is refused."""
    own = evolve(load_rules("mof-2020"), id="county", version="2024")
    form = to_dict(assess(DOCUMENT, {}, rules=own))
    read = from_dict(form, rules=own)
    assert isinstance(read, Assessment)
    assert read.rules is own
    assert loads(json.dumps(form), rules=own) == read
    with pytest.raises(ExchangeError, match="“county”"):
        from_dict(form)
    with pytest.raises(ExchangeError, match=r"\$\.rules\.version"):
        from_dict(form, rules=evolve(own, version="2025"))


def test_rules_handed_over_leave_shipped_ones_readable(assessment: Assessment) -> None:
    """An assessment under a shipped rule set is read as ever, whatever other rule set is handed over."""
    own = evolve(load_rules("mof-2020"), id="county")
    assert from_dict(to_dict(assessment), rules=own) == from_dict(to_dict(assessment))


@pytest.mark.parametrize(
    ("keys", "value", "words"),
    [
        (("rules", "id"), "/etc/passwd", "$.rules.id：读到的是“/etc/passwd”，应为其中之一：mof-2020"),
        (("rules", "version"), "0", "$.rules.version：读到的是“0”，应为“1”。"),
        (("projects", 0, "total"), None, "$.projects[0]：缺少必需的键“total”。"),
        (("projects", 0, "execution"), None, "$.projects[0]：缺少必需的键“execution”。"),
        (("projects", 0, "execution", "status"), None, "$.projects[0].execution：缺少必需的键“status”。"),
        (("projects", 0, "grade"), "A", "$.projects[0].grade：读到的是“A”，应为其中之一：优、良、中、差。"),
        (("projects", 0, "indicators", 1, "status"), None, "$.projects[0].indicators[1]：缺少必需的键“status”。"),
        (
            ("projects", 0, "indicators", 0, "derivation", 0, "inputs", "actual"),
            90,
            "$.projects[0].indicators[0].derivation[0].inputs.actual：读到的是90，应为一段文字",
        ),
        (
            ("projects", 0, "indicators", 0, "derivation", 0, "step"),
            "guess",
            "$.projects[0].indicators[0].derivation[0].step：读到的是“guess”，应为其中之一：read、",
        ),
    ],
)
def test_what_is_not_in_the_form_is_refused_with_its_path(
    assessment: Assessment, keys: tuple[str | int, ...], value: object, words: str
) -> None:
    """An assessment must be whole, and its rule set one that this release has."""
    form: Any = json.loads(json.dumps(to_dict(assessment)))
    place = form
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    with pytest.raises(ExchangeError) as refusal:
        from_dict(form)
    assert str(refusal.value).startswith(words)


def test_a_fault_that_the_document_tells_is_not_told_again() -> None:
    """One sentence a fault: what the reader noted with its cell stands there once."""
    plan = FundingPlan((Checkpoint(PartialDate(month=12), "90"),))
    (fault,) = plan.faults("站点建设")
    read = evolve(DOCUMENT, notes=(Note(fault, source=Source(line=9)),))
    assessment = assess(read, {})
    projects = (evolve(assessment.projects[0], errors=(Note(fault),)), *assessment.projects[1:])
    form: Any = to_dict(evolve(assessment, projects=projects))
    assert [note["source"] for note in form["notes"] if note["code"] == "N467"] == [{"line": 9}]


def test_a_source_without_words_is_a_clause_of_no_document(assessment: Assessment) -> None:
    """And is written and read back as that."""
    form: Any = to_dict(assessment)
    step = form["projects"][0]["indicators"][0]["derivation"][-2]
    step["source"] = ""
    read = from_dict(form)
    assert from_dict(to_dict(read)) == read
