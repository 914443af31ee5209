"""Faults of an assessment: what was refused or not scored, each said once, at the cell where it can be put right; and what else to know."""

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from perfmodel.cli import texts
from perfmodel.cli.findings import is_loss
from perfmodel.documents.reading import actuals_texts
from perfmodel.documents.reading.actuals_sheet import MoneyHead
from perfmodel.messages import Note
from perfmodel.model import Actuals, Indicator, Key, ProjectActuals
from perfmodel.scoring import Assessment, ProjectAssessment, Score
from perfmodel.sources import Source
from perfmodel.terms import Status
from perfmodel.values import Blank

__all__ = ["faults_of", "notes_of"]

_NOT_UNDERSTOOD, _REPAIRED = "N4", "N3"  # families of codes


def faults_of(assessment: Assessment, stated: Actuals) -> tuple[Note, ...]:
    """Return what was lost of the document, what of the actuals was not used, and what was not scored."""
    faults = [*filter(is_loss, assessment.document.notes), *stated.refused, *assessment.errors]
    for sheet in _sheets(assessment, stated):
        faults += sheet.placed(sheet.assessed.errors)
        faults += sheet.unscored()
    return tuple(faults)


def notes_of(assessment: Assessment, stated: Actuals) -> tuple[Note, ...]:
    """Return how the actuals were read, what was repaired, and what is asked for (a reason for a deviation)."""
    notes = [*stated.notes, *assessment.notes]
    for sheet in _sheets(assessment, stated):
        notes += sheet.placed(sheet.assessed.notes)
        notes += sheet.repairs()
    return tuple(notes)


def _sheets(assessment: Assessment, stated: Actuals) -> Iterator["_Sheet"]:
    ids, refused = assessment.document.project_ids(), (*stated.refused, *assessment.errors)
    for project_id, assessed in zip(ids, assessment.projects, strict=True):
        sheet = stated.projects.get(project_id) if ids.count(project_id) == 1 else None  # a shared code tells no sheet
        yield _Sheet(assessed, sheet, refused)


@frozen
class _Sheet:
    """A project assessed, what its sheet stated (``None``: none is known to be its), and what was refused of the whole workbook."""

    assessed: ProjectAssessment
    stated: ProjectActuals | None
    refused: tuple[Note, ...]

    def placed(self, notes: Iterable[Note]) -> Iterator[Note]:
        """Yield *notes*, those on an indicator at the cell of its actual."""
        places = {indicator.source: self._place(indicator) for indicator, _ in self._rows()}
        for note in notes:
            yield evolve(note, source=places.get(note.source, note.source) if note.source else self._source())

    def unscored(self) -> Iterator[Note]:
        """Yield why each indicator, and budget execution, is not scored, unless a refusal says so already."""
        unscored = [
            (indicator, score)
            for indicator, score in self._rows()
            if _is_unscored(score) and not (score.status is Status.MISSING and self._is_told(indicator))
        ]
        if self._is_untouched():
            yield Note(texts.SHEET_EMPTY(count=len(unscored)), source=self._source())
        else:
            yield from (_why(indicator.key, score, self._place(indicator)) for indicator, score in unscored)
        execution = self.assessed.execution
        if execution.counts and _is_unscored(execution.score) and not self._is_told_of_spending():
            yield _why(texts.EXECUTION(), execution.score, self._source())

    def repairs(self) -> Iterator[Note]:
        """Yield what was taken as something else than was written."""
        for indicator, score in self._rows():
            of_target = score.target.notes if score.target else ()
            for note in score.notes:
                if note.code.startswith(_REPAIRED):
                    of_cell = indicator.target_source or indicator.source
                    place = of_cell if note in of_target else self._place(indicator)
                    yield Note(texts.OF_INDICATOR(key=indicator.key, what=note.message), source=place)

    def _rows(self) -> Iterator[tuple[Indicator, Score]]:
        yield from zip(self.assessed.project.indicators, self.assessed.scores, strict=True)

    def _place(self, indicator: Indicator) -> Source | None:
        """Return where the indicator's actual stands; without one, where its target does."""
        row = self.stated.rows.get(indicator.key) if self.stated else None
        return row.source if row and row.source else indicator.source

    def _source(self) -> Source | None:
        """Return the sheet."""
        rows = self.stated.rows.values() if self.stated else ()
        cell = next((row.source for row in rows if row.source), None)
        return Source(document=cell.document, sheet=cell.sheet) if cell else self.assessed.project.source

    def _is_untouched(self) -> bool:
        """Whether nobody has stated an actual of any indicator: the sheet is as it was made."""
        scores = self.assessed.scores
        no_actual = all(score.status is Status.MISSING and isinstance(score.actual, Blank | None) for score in scores)
        return no_actual and len(scores) > 1 and not self.refused

    def _is_told(self, indicator: Indicator) -> bool:
        """Whether a refusal says why there is no actual: no sheet, no row, a cell that cannot be used, two answers."""
        row = self.stated.rows.get(indicator.key) if self.stated else None
        if row is None:
            return bool(self.refused)
        of_sheet = self._refused_on(row.source)
        return any(note.source == row.source or _is_of_both_rows(note, indicator.key) for note in of_sheet)

    def _is_told_of_spending(self) -> bool:
        """Whether a refusal says why it is not known what was spent: no sheet, no heads, a cell that cannot be used."""
        if not (self.stated and self.stated.rows):
            return bool(self.refused)
        return any(map(_is_of_spending, self._refused_on(self._source())))

    def _refused_on(self, place: Source | None) -> Iterator[Note]:
        """Yield what was refused of the sheet that *place* is on."""
        return (note for note in self.refused if place and note.source and note.source.sheet == place.sheet)


_HEAD = {
    actuals_texts.FORMULA.code: "head",
    actuals_texts.ERROR_VALUE.code: "head",
    actuals_texts.MERGED.code: "head",
    actuals_texts.NOT_MONEY.code: "head",
    actuals_texts.NO_MONEY_HEAD.code: "expected",
}
"""The refusals of one cell under a head, and the parameter that names the head."""


def _is_of_spending(note: Note) -> bool:
    return note.code in _HEAD and note.message.parameters[_HEAD[note.code]] == MoneyHead.SPENT.value


def _is_of_both_rows(note: Note, key: Key) -> bool:
    """Whether *note* stands at the second of two rows for the indicator *key*: its first row's place is the actual's."""
    return note.code == actuals_texts.TWO_ANSWERS.code and note.message.parameters["indicator"] == key


def _is_unscored(score: Score) -> bool:
    return score.points is None and score.status is not Status.NOT_APPLICABLE


def _why(what: object, score: Score, source: Source | None) -> Note:
    reasons = [note.message for note in score.notes if note.code.startswith(_NOT_UNDERSTOOD)]
    return Note(texts.OF_INDICATOR(key=what, what=reasons or texts.UNSCORED()), source=source)
