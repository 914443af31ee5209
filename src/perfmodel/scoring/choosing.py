"""Choosing the rules: those that the caller names; else those of the document's layout."""

from collections.abc import Iterable

from perfmodel.messages import Note
from perfmodel.model import Project
from perfmodel.rules import COST_RULES, DEFAULT_RULES, RuleSet, load_rules
from perfmodel.scoring import texts
from perfmodel.scoring.indicator import Rules, rules_of
from perfmodel.terms import Category

__all__ = ["choose"]


def choose(rules: Rules | None, projects: Iterable[Project]) -> tuple[RuleSet, tuple[Note, ...]]:
    """Return the rule set to assess *projects* under, and a note where their layout chose it: 成本指标 as level 1 is that of 财预〔2021〕101号."""
    if rules is not None:
        return rules_of(rules), ()
    has_cost = any(indicator.category is Category.COST for project in projects for indicator in project.indicators)
    if not has_cost:
        return load_rules(DEFAULT_RULES), ()
    return load_rules(COST_RULES), (Note(texts.RULES_BY_LAYOUT(rules=COST_RULES)),)
