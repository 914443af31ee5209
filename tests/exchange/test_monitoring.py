"""Monitoring as JSON: written in the form, in the words asked for, and never read back."""

import json
from datetime import date
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfmodel.errors import ExchangeError
from perfmodel.exchange import dumps, from_dict, to_dict
from perfmodel.model import Actual, Department, Document, Key, Progress, ProjectActuals
from perfmodel.monitoring import DocumentMonitoring, monitor_document
from perfmodel.quantities import Quantity
from perfmodel.terms import Cause, Form, Likelihood
from tests.exchange.test_schema import VALIDATOR
from tests.monitoring.samples import AUGUST, indicator, project, watched

COUNT, LATER = indicator("≥300卷"), indicator("10月底前", "完成时间")
ROWS: dict[Key, Actual] = {
    COUNT.key: Progress(
        "150卷", reason="供货延迟", causes=(Cause.STAFF,), expected="290卷", likelihood=Likelihood.CERTAIN
    )
}


def whole(rows: dict[Key, Actual] | None = None, spent: str = "96.4", on: date = AUGUST) -> DocumentMonitoring:
    """Return a department of one project on a day."""
    stated = ProjectActuals(spent=Quantity(spent, "万元"), rows=ROWS if rows is None else rows)
    document = Document(
        form=Form.TARGET, department=Department("501001", "档案馆"), year=2024, projects=(project(COUNT, LATER),)
    )
    return monitor_document(document, {"P1": stated, "P9": stated}, on=on)


def written(given_monitoring: DocumentMonitoring, locale: str = "zh_CN") -> dict[str, Any]:
    """Return the form as JSON reads it again."""
    text = dumps(given_monitoring, locale="en" if locale == "en" else "zh_CN")
    return cast("dict[str, Any]", json.loads(text))


def test_the_form_says_all_that_is_known() -> None:
    """Day, rules, money with its plan, and each indicator with its light or why there is none."""
    form = written(whole())
    assert (form["schema"], form["rules"], form["on"], form["year"]) == (
        "perfmodel/1",
        {"id": "mof-2020", "version": "1"},
        "2024-08-31",
        2024,
    )
    (found,) = form["projects"]
    spending = found["spending"]
    assert (spending["planned"], spending["rate"], spending["light"]) == ("77/123", "241/425", "green")
    assert spending["plan"][0] == {
        "by": "2024-03-31",
        "share": "0.25",
        "amount": {"magnitude": "425000.00", "unit": "元", "base": {"magnitude": "425000", "unit": "元"}},
    }
    count, later = found["indicators"]
    assert (count["light"], count["share"], count["expected"]) == ("yellow", "0.75", {"magnitude": "225", "unit": "卷"})
    assert (count["likelihood"], count["stated"], count["stated_expected"]) == ("certain", True, "290卷")
    assert (count["causes"], count["reason"]) == (["人员保障"], "供货延迟")
    assert count["derivation"][0]["text"] == "150 ÷ (300 × 8 ÷ 12) = 75%"
    assert (later["light"], later["why"]) == (None, "2024-10-31 才到期，暂不判断")
    assert [note["code"] for note in form["notes"]] == ["S201"]
    assert "N245" in [note["code"] for note in found["notes"]]


def test_sentences_are_in_the_words_asked_for() -> None:
    """English where that was asked."""
    form = written(whole(), "en")
    assert form["projects"][0]["indicators"][1]["why"] == "not due before 2024-10-31; not judged yet"


def test_one_project_alone_has_the_same_form() -> None:
    """Without rules and department."""
    form = to_dict(watched(project(COUNT), ROWS, spent="96.4"))
    VALIDATOR.validate(form)
    assert (form["rules"], form["department"], form["year"]) == (None, None, 2024)


texts = st.sampled_from(["150卷", "约200卷", "", "已完成", "8月", "进展顺利", "200米", "≥300卷"])


@given(st.lists(texts, min_size=2, max_size=2), st.integers(0, 400), st.dates(date(2024, 1, 1), date(2025, 6, 30)))
def test_what_is_written_is_valid(rows: list[str], spent: int, on: date) -> None:
    """Whatever is stated, on every day, in both languages, the form follows the schema."""
    found = whole({key: Actual(text) for key, text in zip((COUNT.key, LATER.key), rows, strict=True)}, str(spent), on)
    for locale in ("zh_CN", "en"):
        VALIDATOR.validate(written(found, locale))


def test_a_check_of_a_day_is_not_read_back() -> None:
    """Its key `on` belongs to nothing that can be read."""
    with pytest.raises(ExchangeError) as caught:
        from_dict(to_dict(whole()))
    assert caught.value.code == "X005"
