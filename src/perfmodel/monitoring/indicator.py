"""One indicator on a day: read its two cells, let the mechanism judge, let the unit's own word win."""

from fractions import Fraction

from attrs import field, frozen

from perfmodel.messages import Message, Note
from perfmodel.model import Actual, Indicator, Progress
from perfmodel.monitoring import texts
from perfmodel.monitoring.judging import check_value
from perfmodel.monitoring.moment import Moment
from perfmodel.monitoring.verdict import Query, Verdict
from perfmodel.quantities import Quantity
from perfmodel.rules import RuleSet
from perfmodel.scoring import Step
from perfmodel.scoring.reading import read_actual, read_target
from perfmodel.terms import Light, Likelihood
from perfmodel.values import Value

__all__ = ["IndicatorCheck", "check_indicator"]


@frozen(kw_only=True)
class IndicatorCheck:
    """How one indicator stands: its *light*, and the *share* of what the day asks for that was reached, where the light rests on one.

    *expected* is the figure by the year's end, *likelihood* the word for reaching the target: the unit's own (*stated*) where it gave one. Without a
    light *why* says what is missing. *actual* is the cell as it was read, *progress* all that was stated.
    """

    indicator: Indicator
    actual: Value
    progress: Actual | None = None
    light: Light | None = None
    share: Fraction | None = None
    expected: Quantity | None = None
    likelihood: Likelihood | None = None
    stated: bool = False
    why: Message | None = None
    derivation: tuple[Step, ...] = field(default=(), repr=False)
    notes: tuple[Note, ...] = field(default=(), repr=False)

    @property
    def is_open(self) -> bool:
        """Whether there is no light because something is missing, and not because nothing is due yet."""
        return self.why is not None and self.why.code not in texts.NOTHING_WRONG


def check_indicator(indicator: Indicator, progress: Actual | None, moment: Moment, rules: RuleSet) -> IndicatorCheck:
    """Return how *indicator* stands on the day, by what *progress* states of it, else by what the document does."""
    context = indicator.context(year=moment.year)
    stated = indicator.actual if progress is None or not progress.text.strip() else progress.text
    wanted, found = read_target(indicator.target_in_force, context), read_actual(stated, context)
    verdict = check_value(wanted.value, found.value, Query(rules, moment, context))
    own = progress.likelihood if isinstance(progress, Progress) else None
    return IndicatorCheck(
        indicator=indicator,
        actual=found.value,
        progress=progress,
        light=verdict.light,
        share=verdict.share,
        expected=verdict.expected,
        likelihood=own or verdict.likelihood,
        stated=own is not None,
        why=verdict.why,
        derivation=(*wanted.steps, *found.steps, *verdict.steps),
        notes=(
            *wanted.notes,
            *(note for note in found.notes if note not in wanted.notes),
            *verdict.notes,
            *_disagreement(own, verdict),
        ),
    )


def _disagreement(own: Likelihood | None, verdict: Verdict) -> tuple[Note, ...]:
    """Return the note where the unit's own word is not the one that the figures give."""
    if own is None or verdict.likelihood is None or own is verdict.likelihood:
        return ()
    words = {"own": texts.LIKELIHOODS[own](), "reckoned": texts.LIKELIHOODS[verdict.likelihood]()}
    return (Note(texts.OWN_WORD_WINS(**words)),)
