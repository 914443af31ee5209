"""Auditing: a whole document that somebody else scored, project by project."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from attrs import frozen

from perfmodel.auditing.execution import ExecutionAuditor
from perfmodel.auditing.indicators import Auditor
from perfmodel.auditing.lost import LostScores
from perfmodel.auditing.result import Audit, AuditRow
from perfmodel.auditing.totals import WholeForm
from perfmodel.auditing.ways import variants
from perfmodel.findings import Finding
from perfmodel.model import Document, Key, Project
from perfmodel.rules import RuleSet, available, load_rules
from perfmodel.scoring import Rules
from perfmodel.scoring.choosing import choose
from perfmodel.scoring.indicator import rules_of

__all__ = ["Reviewed", "audit"]

Reviewed = Mapping[str, Mapping[Key, Decimal]]
"""Scores that a reviewer gave, by project id and key."""


def audit(
    document: Document,
    rules: Rules | None = None,
    *,
    others: Sequence[Rules] | None = None,
    reviewed: Reviewed | None = None,
) -> Audit:
    """Return what does not follow in a filled *document*: each claimed score recomputed from the line beside it, in every way that is in use.

    Ours are the points under *rules*; where none are named the layout chooses, as in `assess`. A claimed score is wrong only if it follows neither
    from these nor from *others* (every shipped rule set if not given), under any of the formulas and readings that rule sets choose between, rounded
    or cut to however many decimals forms are published with. *reviewed* is shown beside them. Raises `RulesError` for unknown rules.

    >>> from perfmodel.model import Execution, Indicator, Key, Project
    >>> from perfmodel.quantities import Quantity
    >>> from perfmodel.terms import Category, Form, Subcategory
    >>> from perfmodel.values import parse
    >>> visits = Indicator(
    ...     key=Key("数量指标", "走访"),
    ...     category=Category.OUTPUT,
    ...     subcategory=Subcategory.QUANTITY,
    ...     name="走访",
    ...     target=parse("≥214次"),
    ...     actual=parse("203次"),
    ...     weight=100,
    ...     claimed_score="99.9",
    ...     reason="人手不足",
    ... )
    >>> found = audit(
    ...     Document(form=Form.SELF_ASSESSMENT, projects=(Project(code=None, name="走访", indicators=(visits,)),))
    ... )
    >>> [(each.code, str(each.suggestion)) for each in found]
    [('A103', '可能应为 94.9：100 × 203 ÷ 214 = 94.86（mof-2020/positive），四舍五入到 1 位小数为 94.9')]
    """
    chosen, _ = choose(rules, document.projects)
    given = [load_rules(name) for name in available()] if others is None else [rules_of(each) for each in others]
    rule_sets = tuple(dict.fromkeys((chosen, *given)))
    lost = LostScores.among(document.notes)
    findings: list[Finding] = []
    rows: list[AuditRow] = []
    for name, project in zip(document.project_ids(), document.projects, strict=True):
        each = _ProjectAudit(project, name, rule_sets, document.year, lost, (reviewed or {}).get(name, {}))
        rows += each.rows(findings)
    return Audit(tuple(findings), tuple(rows))


@frozen
class _ProjectAudit:
    """One project, and what it is held against."""

    project: Project
    name: str
    rule_sets: tuple[RuleSet, ...]
    year: int | None
    lost: LostScores
    reviewed: Mapping[Key, Decimal]

    def rows(self, findings: list[Finding]) -> Iterator[AuditRow]:
        """Yield every score side by side, and add to *findings* what is wrong: the money's, the indicators', the form's as a whole."""
        whole = WholeForm(self.project, self.name, self.rule_sets[0])
        execution = ExecutionAuditor.of(self.project, self.name, self.rule_sets, self.lost)
        if execution is not None:
            findings += execution.found()
            yield execution.row()
        if whole.claims:
            yield from self._indicator_rows(findings, has_weights=whole.has_weights)
        findings += whole.found()

    def _indicator_rows(self, findings: list[Finding], *, has_weights: bool) -> Iterator[AuditRow]:
        auditor = Auditor(self.name, variants(self.rule_sets[0], self.rule_sets[1:]), self.year, self.lost)
        for indicator in self.project.indicators:
            row, found = auditor.audit(indicator, self.reviewed.get(indicator.key))
            findings += found if has_weights else ()
            yield row
