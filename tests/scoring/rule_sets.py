"""Rule sets for tests: a shipped one with a formula, or another choice, changed."""

from decimal import Decimal

import attrs

from perfmodel.rules import Citation, FormulaName, RuleSet, Standing, load_rules
from perfmodel.rules.ruleset import (
    Comparison,
    ComparisonWay,
    LateUnit,
    OverCompletion,
    Satisfaction,
    ShareStep,
    Strict,
    Strictness,
)

__all__ = [
    "PLAIN",
    "SOURCE",
    "steps",
    "with_deadline",
    "with_equality",
    "with_execution",
    "with_literal_signs",
    "with_over_completion",
    "with_pass_mark",
    "with_rounded_values",
    "with_satisfaction",
]

PLAIN = load_rules("mof-2020")
SOURCE = Citation(standing=Standing.PRACTICE)


def steps(*pairs: tuple[str, str]) -> tuple[ShareStep, ...]:
    """Return steps: at least so much, such a share."""
    return tuple(ShareStep(at_least=Decimal(least), share=Decimal(share)) for least, share in pairs)


def with_pass_mark(mark: str) -> RuleSet:
    """Return rules under which a ratio of completion below *mark* earns nothing."""
    formulas = PLAIN.formulas
    positive = attrs.evolve(formulas.positive, pass_mark=Decimal(mark))
    return attrs.evolve(PLAIN, formulas=attrs.evolve(formulas, positive=positive))


def with_equality(use: str) -> RuleSet:
    """Return rules that read equalities by the formula *use*."""
    formulas = PLAIN.formulas
    equality = attrs.evolve(formulas.equality, use=FormulaName(use))
    return attrs.evolve(PLAIN, formulas=attrs.evolve(formulas, equality=equality))


def with_deadline(use: str, off: str | None = None, per: LateUnit | None = None) -> RuleSet:
    """Return rules that take *off* for each *per* late, or whatever else *use* does."""
    formulas = PLAIN.formulas
    amount = None if off is None else Decimal(off)
    deadline = attrs.evolve(formulas.deadline, use=FormulaName(use), off=amount, per=per)
    return attrs.evolve(PLAIN, formulas=attrs.evolve(formulas, deadline=deadline))


def with_execution(use: str, floor: str | None = None, by: tuple[ShareStep, ...] = ()) -> RuleSet:
    """Return rules that score budget execution by the formula *use*."""
    formulas = PLAIN.formulas
    least = None if floor is None else Decimal(floor)
    execution = attrs.evolve(formulas.execution, use=FormulaName(use), floor=least, steps=by)
    return attrs.evolve(PLAIN, formulas=attrs.evolve(formulas, execution=execution))


def with_satisfaction(
    use: str, full_at: str | None = None, off: str | None = None, by: tuple[ShareStep, ...] = ()
) -> RuleSet:
    """Return rules with a range for satisfaction."""
    way = Satisfaction(
        use=FormulaName(use),
        full_at=None if full_at is None else Decimal(full_at),
        off_per_percent=None if off is None else Decimal(off),
        steps=by,
        source=SOURCE,
    )
    return attrs.evolve(PLAIN, formulas=attrs.evolve(PLAIN.formulas, satisfaction=way))


def with_over_completion(use: str, *thresholds: str, off: str | None = None, most: str | None = None) -> RuleSet:
    """Return rules that look at actuals far above their targets."""
    way = OverCompletion(
        use=FormulaName(use),
        thresholds=tuple(map(Decimal, thresholds)),
        off_per_percent=None if off is None else Decimal(off),
        most_off=None if most is None else Decimal(most),
        source=SOURCE,
    )
    return attrs.evolve(PLAIN, formulas=attrs.evolve(PLAIN.formulas, over_completion=way))


def with_rounded_values() -> RuleSet:
    """Return rules that round an actual to its target's digits before they compare."""
    comparison: Comparison = attrs.evolve(PLAIN.comparison, use=ComparisonWay.ROUNDED_VALUE)
    return attrs.evolve(PLAIN, comparison=comparison)


def with_literal_signs() -> RuleSet:
    """Return rules under which the bound of > and < is not reached."""
    strict: Strict = attrs.evolve(PLAIN.strict, use=Strictness.LITERAL)
    return attrs.evolve(PLAIN, strict=strict)
