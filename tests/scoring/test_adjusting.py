"""Targets that were adjusted in the course of the year."""

import attrs
import pytest

from perfmodel.exchange import from_dict, to_dict
from perfmodel.model import Actual, Adjustment, Document, Indicator, ProjectActuals
from perfmodel.scoring import Assessment, assess, derivation_line, headroom, recompute, required_actual, what_if
from perfmodel.terms import Status
from perfmodel.values import Unreadable, parse
from tests.scoring.samples import ACTUALS, COUNT, DOCUMENT, indicators

APPROVAL = "县财预〔2024〕8号"


def adjusted(target: str = "≥9个", approval: str | None = APPROVAL) -> Indicator:
    """Return the first indicator of the sample, ≥10个, with its target adjusted."""
    return attrs.evolve(indicators()[0], adjustment=Adjustment(parse(target, on_error="keep"), approval))


def document(indicator: Indicator) -> Document:
    """Return the sample's first project with *indicator* in place of its first."""
    project = attrs.evolve(DOCUMENT.projects[0], indicators=(indicator, *DOCUMENT.projects[0].indicators[1:]))
    return attrs.evolve(DOCUMENT, projects=(project,))


def assessed(indicator: Indicator, *, adjusted_target: str | None = None, approval: str | None = None) -> Assessment:
    """Return the assessment of 9个 against *indicator*."""
    row = Actual("9个", adjusted_target=adjusted_target, approval=approval)
    rows = dict(ACTUALS["P1"].rows) | {COUNT: row}
    return assess(document(indicator), {"P1": attrs.evolve(ACTUALS["P1"], rows=rows)})


def test_the_adjusted_target_is_scored_and_both_are_shown() -> None:
    """In the derivation and in a note, with the approval."""
    score = assessed(adjusted()).projects[0].scores[0]
    assert str(score.points) == "20.00"
    assert score.target == parse("≥9个")
    told = "指标值由“≥10个”调整为“≥9个”（批准：县财预〔2024〕8号），按调整后的计分"
    assert str(score.derivation[0].text) == told
    assert dict(score.derivation[0].inputs) == {"initial": "≥10个", "target": "≥9个", "approval": APPROVAL}
    assert derivation_line(score.derivation).startswith(told)
    assert [note.code for note in score.notes] == ["N295"]
    assert recompute(score.derivation) == score.points


def test_an_adjustment_without_an_approval_is_asked_for_one() -> None:
    """It counts all the same."""
    score = assessed(adjusted(approval=None)).projects[0].scores[0]
    assert (str(score.points), [note.code for note in score.notes]) == ("20.00", ["N296"])
    assert str(score.derivation[0].text) == "指标值由“≥10个”调整为“≥9个”，按调整后的计分"


def test_without_an_adjustment_nothing_is_said() -> None:
    """The initial target counts."""
    score = assessed(indicators()[0]).projects[0].scores[0]
    assert (str(score.points), score.notes) == ("18.00", ())
    assert indicators()[0].target_in_force == parse("≥10个")


def test_the_sheet_may_state_the_adjustment() -> None:
    """It wins over the document, and a note says so."""
    stated = assessed(indicators()[0], adjusted_target="≥8个", approval="会议纪要3号")
    assert stated.projects[0].project.indicators[0].adjustment == Adjustment(parse("≥8个"), "会议纪要3号")
    assert [note.code for note in stated.projects[0].notes if note.code == "N285"] == []
    other = assessed(adjusted(), adjusted_target="≥8个", approval="会议纪要3号")
    assert str(other.projects[0].project.indicators[0].target_in_force) == "≥8个"
    said = [str(note) for note in other.projects[0].notes if note.code == "N285"]
    assert said == [
        f"“{COUNT}”的调整后的指标值：填报表为“≥8个”，原文件为“≥9个”，以填报表为准",
        f"“{COUNT}”的调整批准文件：填报表为“会议纪要3号”，原文件为“县财预〔2024〕8号”，以填报表为准",
    ]


@pytest.mark.parametrize(("target", "approval"), [(None, None), (" ", None), (None, "会议纪要3号")])
def test_what_the_sheet_leaves_out_stays(target: str | None, approval: str | None) -> None:
    """The document's adjustment, with the sheet's approval where it names one."""
    found = assessed(adjusted(), adjusted_target=target, approval=approval).projects[0]
    assert found.project.indicators[0].adjustment == Adjustment(parse("≥9个"), approval or APPROVAL)
    assert [note.code for note in found.notes if note.code == "N285"] == ["N285"] * (approval is not None)


def test_an_approval_of_nothing_is_told() -> None:
    """The initial target is scored."""
    found = assessed(indicators()[0], approval="会议纪要3号").projects[0]
    assert str(found.scores[0].points) == "18.00"
    assert [note.code for note in found.notes if note.code == "N294"] == ["N294"]


def test_an_adjusted_target_that_cannot_be_read_is_not_scored() -> None:
    """Nor is the initial one in its place."""
    score = assessed(adjusted("公里")).projects[0].scores[0]
    assert isinstance(score.target, Unreadable)
    assert (score.points, score.status) == (None, Status.UNREADABLE)


def test_a_row_without_a_weight_shows_the_target_in_force() -> None:
    """Though it takes no part."""
    score = assessed(attrs.evolve(adjusted(), weight=None)).projects[0].scores[0]
    assert (score.target, score.points) == (parse("≥9个"), None)


def test_what_is_asked_of_scores_goes_by_the_target_in_force() -> None:
    """What it takes, where points are lost, what would be if."""
    assert str(required_actual(adjusted(), 18)) == "8.09775个"
    assert COUNT not in [row.key for row in headroom(assessed(adjusted()))]
    changed = what_if(
        assessed(indicators()[0]), {"P1": ProjectActuals(rows={COUNT: Actual("", adjusted_target="≥9个")})}
    )
    assert [(row.key, str(row.before), str(row.after)) for row in changed.differences] == [(COUNT, "18.00", "20.00")]


def test_an_adjustment_is_exchanged() -> None:
    """As an optional key of the indicator, for documents and assessments."""
    whole = document(adjusted())
    form = to_dict(whole)
    assert from_dict(form) == whole
    rows = form["projects"][0]["indicators"]  # type: ignore[index]  # plain data
    assert (rows[0]["adjustment"]["approval"], "adjustment" in rows[1]) == (APPROVAL, False)
    assessment = assessed(adjusted())
    back = from_dict(to_dict(assessment))
    assert isinstance(back, Assessment)
    assert back.document.projects[0].indicators[0].adjustment == Adjustment(parse("≥9个"), APPROVAL)
    assert back.projects[0].scores[0].points == assessment.projects[0].scores[0].points
