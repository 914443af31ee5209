"""Projects and documents on a day: what is put together, and what was handed in at fault."""

import pickle
from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from perfmodel.errors import ModelError, RulesError
from perfmodel.model import Actual, Budget, Document, Key, Progress, ProjectActuals
from perfmodel.monitoring import monitor, monitor_document
from perfmodel.quantities import Quantity
from perfmodel.terms import Form, Light, Likelihood
from perfmodel.values import parse
from tests.monitoring.samples import AUGUST, checked, indicator, plan, project, watched

COUNT = indicator("≥300卷")


def test_money_and_targets_stand_side_by_side() -> None:
    """双监控: both have their light, in the document's order."""
    found = watched(project(COUNT), {COUNT.key: Actual("200卷")}, spent="106.42")
    assert (found.on, found.spending.light, [check.light for check in found.indicators]) == (
        AUGUST,
        Light.GREEN,
        [Light.GREEN],
    )
    assert found.is_clean


def test_the_units_own_word_wins() -> None:
    """With a note where the figures say something else, and none where they agree."""
    behind = checked(COUNT, Progress("150卷", likelihood=Likelihood.CERTAIN))
    assert (behind.likelihood, behind.stated, [note.code for note in behind.notes]) == (
        Likelihood.CERTAIN,
        True,
        ["N245"],
    )
    agreed = checked(COUNT, Progress("150卷", likelihood=Likelihood.POSSIBLE))
    assert (agreed.stated, agreed.notes) == (True, ())
    assert checked(COUNT, Progress("", likelihood=Likelihood.POSSIBLE)).likelihood is Likelihood.POSSIBLE


def test_a_filled_document_states_its_own_progress() -> None:
    """Where the sheet is silent, what stands in the document counts."""
    filled = evolve(COUNT, actual=parse("200卷"))
    assert checked(filled, "").light is Light.GREEN
    assert checked(filled, "100卷").light is Light.RED


def test_a_plan_at_fault_is_judged_with_a_note() -> None:
    """It falls, or does not end at 100: the lights stand."""
    found = watched(project(funding_plan=plan((6, "50"), (10, "40"), (12, "90"))), spent="80")
    assert ([note.code for note in found.notes], found.spending.light) == (["N466", "N467"], Light.GREEN)


def test_rows_and_projects_that_fit_nothing_are_faults() -> None:
    """An unknown indicator, an unknown project, a code that two projects share."""
    found = watched(project(COUNT), {Key("数量指标", "别的"): Actual("1")}, spent="80")
    assert [note.code for note in found.errors] == ["S202"]
    document = Document(form=Form.TARGET, year=2024, projects=(project(COUNT), project(COUNT)))
    whole = monitor_document(document, {"P1": ProjectActuals(), "P9": ProjectActuals()}, on=AUGUST)
    assert sorted(note.code for note in whole.errors) == ["S201", "S206"]
    assert not whole.is_clean


def test_a_stated_full_year_budget_is_what_counts() -> None:
    """Of a document's projects each by its id."""
    document = Document(form=Form.TARGET, year=2024, projects=(project(COUNT),))
    stated = ProjectActuals(
        spent=Quantity("80", "万元"),
        adjusted_budget=Budget(total=Quantity("80", "万元")),
        rows={COUNT.key: Actual("200卷")},
    )
    whole = monitor_document(document, {"P1": stated}, on=AUGUST)
    assert (whole.projects[0].spending.rate, whole.is_clean) == (Fraction(1), True)


def test_a_day_or_rules_that_are_none_are_refused() -> None:
    """Before the year, of a document without projects too; rules that nobody knows."""
    for given in (Document(form=Form.TARGET, year=2024), Document(form=Form.TARGET, year=2024, projects=(project(),))):
        with pytest.raises(ModelError, match="2024"):
            monitor_document(given, {}, on=date(2023, 8, 31))
    with pytest.raises(RulesError):
        monitor(project(), None, {}, on=AUGUST, rules="mof-1999")


def test_a_monitoring_crosses_processes() -> None:
    """It pickles to its equal."""
    found = watched(project(COUNT), {COUNT.key: Actual("200卷")}, spent="106.42")
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes


def test_in_january_a_twelfth_is_asked_for() -> None:
    """The month of the check counts whole, on its first day too."""
    assert checked(COUNT, "25卷", on=date(2024, 1, 1)).light is Light.GREEN
