"""Findings: a sequence that counts and selects, and its interchange form."""

import json

import pytest

from perfmodel.errors import ExchangeError
from perfmodel.exchange import from_dict, to_dict
from perfmodel.findings import Finding, Findings, Severity
from perfmodel.messages import Text
from perfmodel.model import Key
from perfmodel.sources import Source

WRONG = Text("Z901", "合计 {sum} 不对", "the sum {sum} is wrong")
ODD = Text("Z902", "少见", "odd")
INSTEAD = Text("Z903", "应为 9", "it should be 9")

FIRST = Finding(
    WRONG(sum=8),
    Severity.ERROR,
    project="#1",
    key=Key("数量指标", "次数"),
    indicator="次数",
    suggestion=INSTEAD(),
    source=Source(document="自评表.xlsx", sheet="表", row=3, column=2, cell="B3"),
)
SECOND = Finding(ODD(), Severity.INFO, project="#2")
FINDINGS = Findings((FIRST, SECOND))


def test_findings_are_a_sequence() -> None:
    """They are counted, indexed and walked through in order."""
    assert (len(FINDINGS), FINDINGS[0], FINDINGS[-1:], list(FINDINGS)) == (2, FIRST, (SECOND,), [FIRST, SECOND])
    assert SECOND in FINDINGS


def test_findings_are_counted_by_severity_and_code() -> None:
    """Or by themselves, as any sequence counts."""
    assert [FINDINGS.count(what) for what in (Severity.ERROR, Severity.WARNING, "Z902", FIRST)] == [1, 0, 1, 1]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (FINDINGS.select(), [FIRST, SECOND]),
        (FINDINGS.select(severity=Severity.INFO), [SECOND]),
        (FINDINGS.select(code="Z9"), [FIRST, SECOND]),
        (FINDINGS.select(code="Z901"), [FIRST]),
        (FINDINGS.select(project="#2", code="Z901"), []),
    ],
)
def test_findings_are_selected(chosen: Findings, expected: list[Finding]) -> None:
    """By what is given; a code by its beginning."""
    assert list(chosen) == expected


def test_errors_decide_whether_a_document_can_stand() -> None:
    """Warnings and what is good to know do not."""
    assert (FINDINGS.has_errors, Findings((SECOND,)).has_errors, Findings().has_errors) == (True, False, False)


def test_the_interchange_form_is_the_promised_one() -> None:
    """Every key in its order, null where there is nothing."""
    form = to_dict(FINDINGS)
    assert list(form) == ["schema", "findings"]
    assert to_dict(Findings((FIRST,)))["findings"] == [
        {
            "code": "Z901",
            "severity": "error",
            "dimension": None,
            "project": "#1",
            "key": "数量指标/次数/1",
            "indicator": "次数",
            "message": "合计 8 不对",
            "suggestion": "应为 9",
            "source": {"document": "自评表.xlsx", "sheet": "表", "row": 3, "column": 2, "cell": "B3"},
        }
    ]
    assert to_dict(from_dict(form)) == form


def test_sentences_are_in_the_language_asked_for() -> None:
    """The rest does not depend on it."""
    form = json.dumps(to_dict(Findings((FIRST,)), locale="en"))
    assert "the sum 8 is wrong" in form
    assert "it should be 9" in form


def test_an_unknown_key_is_refused() -> None:
    """As everywhere in the form."""
    form = {"schema": "perfmodel/1", "findings": [{"code": "Z1", "severity": "error", "message": "", "line": 3}]}
    with pytest.raises(ExchangeError, match=r"\$\.findings\[0\]：不认识的键“line”"):
        from_dict(form)
