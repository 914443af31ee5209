"""Rule sets: the figures and choices of the field's rules as data, each with its source, read under a strict schema."""

from perfmodel.rules.files import available
from perfmodel.rules.loading import COST_RULES, DEFAULT_RULES, load_rules
from perfmodel.rules.ruleset import Citation, FormulaName, RuleSet, Standing

__all__ = ["COST_RULES", "DEFAULT_RULES", "Citation", "FormulaName", "RuleSet", "Standing", "available", "load_rules"]
