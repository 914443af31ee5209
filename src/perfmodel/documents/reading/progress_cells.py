"""The cells of a progress sheet beside the actual: what the unit expects of the year's end, and what a deviation comes from."""

import re
from collections.abc import Mapping

from perfmodel.documents.reading import actuals_texts as texts
from perfmodel.documents.reading.actuals_cells import Entry, read_text
from perfmodel.documents.reading.actuals_sheet import LIKELIHOOD_WORDS, Head, folded
from perfmodel.documents.reading.findings import Findings
from perfmodel.model import Progress
from perfmodel.terms import Cause, Likelihood

__all__ = ["read_progress_row"]

_BETWEEN_CAUSES = re.compile(r"[、，,；;/\s]+")
_CAUSES = {cause.value: cause for cause in Cause} | {cause.value.removesuffix("保障"): cause for cause in Cause}
_LIKELIHOODS = {words: likelihood for likelihood, words in LIKELIHOOD_WORDS.items()}


def read_progress_row(entries: Mapping[Head, Entry], findings: Findings) -> Progress:
    """Return what a row states. A cell that cannot be used counts as empty."""
    return Progress(
        read_text(entries[Head.ACTUAL], findings) or "",
        reason=read_text(entries[Head.REASON], findings),
        expected=read_text(entries[Head.EXPECTED], findings),
        likelihood=_likelihood(entries[Head.LIKELIHOOD], findings),
        causes=_causes(entries[Head.CAUSES], findings),
        source=entries[Head.ACTUAL].source,
    )


def _likelihood(entry: Entry, findings: Findings) -> Likelihood | None:
    words = read_text(entry, findings)
    if words is None:
        return None
    found = _LIKELIHOODS.get(folded(words))
    if found is None:
        findings.refuse(texts.NOT_ONE_OF(head=entry.label, found=words, expected=tuple(_LIKELIHOODS)), entry.source)
    return found


def _causes(entry: Entry, findings: Findings) -> tuple[Cause, ...]:
    """Return the causes that the cell names, each once, in the form's order; words that name none are refused."""
    words = [word for word in _BETWEEN_CAUSES.split(read_text(entry, findings) or "") if word]
    for word in words:
        if word not in _CAUSES:
            expected = tuple(cause.value for cause in Cause)
            findings.refuse(texts.NOT_ONE_OF(head=entry.label, found=word, expected=expected), entry.source)
    named = {_CAUSES[word] for word in words if word in _CAUSES}
    return tuple(cause for cause in Cause if cause in named)
