"""Telling a derivation: as one line to stand beside the score, or as a table with a row for each step. Plain text, in either language."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from perfmodel.messages import DEFAULT_LOCALE, Locale, Message
from perfmodel.quantities import written
from perfmodel.scoring import derivation_texts
from perfmodel.scoring.trace import Exact, Step

__all__ = ["DerivationRow", "derivation_line", "derivation_table"]


@frozen(kw_only=True)
class DerivationRow:
    """One step as plain text, ``""`` where there is nothing: what it does, the rule, what was put in, what came out, the sentence, the source."""

    step: str
    rule: str
    inputs: str
    result: str
    text: str
    source: str


def derivation_line(derivation: Sequence[Step], locale: Locale = DEFAULT_LOCALE) -> str:
    """Return the sentences of *derivation* in one line.

    >>> from perfmodel.scoring import score_indicator
    >>> derivation_line(score_indicator(target="≥95%", actual="90%", weight=10).derivation)
    '指标值“≥95%”，实际完成值“90%”；10 × 90 ÷ 95 = 9.47；9.473684… 四舍五入，保留 2 位小数，得 9.47'
    """
    return _joined((step.text.render(locale) for step in derivation), locale)


def derivation_table(derivation: Sequence[Step], locale: Locale = DEFAULT_LOCALE) -> tuple[DerivationRow, ...]:
    """Return a row for each step of *derivation*, figures exact as in the interchange form.

    >>> from perfmodel.scoring import score_indicator
    >>> row = derivation_table(score_indicator(target="≥95%", actual="90%", weight=10).derivation, "en")[1]
    >>> row.rule, row.inputs, row.result
    ('mof-2020/positive', 'weight: 10; target: 95; actual: 90', '180/19')
    """
    return tuple(_row(step, locale) for step in derivation)


def _row(step: Step, locale: Locale) -> DerivationRow:
    inputs = (_input(name, figure).render(locale) for name, figure in step.inputs.items())
    return DerivationRow(
        step=derivation_texts.STEPS[step.kind]().render(locale),
        rule=step.rule or "",
        inputs=_joined(inputs, locale),
        result="" if step.result is None else _shown(step.result),
        text=step.text.render(locale),
        source="" if step.source is None else step.source.render(locale),
    )


def _input(name: str, figure: Exact) -> Message:
    known = derivation_texts.INPUTS.get(name)
    return derivation_texts.INPUT(name=name if known is None else known(), figure=_shown(figure))


def _shown(figure: Exact) -> str:
    return figure if isinstance(figure, str) else written(figure)


def _joined(parts: Iterable[str], locale: Locale) -> str:
    return ("；" if locale == "zh_CN" else "; ").join(parts)
