"""Points: figures of weights and scores in the decimals that a rule set gives them."""

from decimal import Decimal
from fractions import Fraction

from perfmodel.messages import Note
from perfmodel.quantities import round_to
from perfmodel.rules import RuleSet
from perfmodel.scoring import texts

__all__ = ["in_points", "rounded_weight"]


def in_points(figure: Decimal | Fraction, rules: RuleSet) -> Decimal:
    """Return *figure* with exactly the rule set's decimals: 10 is 10.00."""
    return round_to(figure, rules.rounding.places, rules.rounding.mode)


def rounded_weight(weight: Decimal, rules: RuleSet, name: object = None) -> tuple[Decimal, tuple[Note, ...]]:
    """Return a given weight as the rule set writes points, and the note where that changes it. *name* is what the note calls its row."""
    rounded = in_points(weight, rules)
    if rounded == weight:
        return rounded, ()
    places = rules.rounding.places
    if name is None:
        return rounded, (Note(texts.WEIGHT_ROUNDED(weight=weight, places=places, rounded=rounded)),)
    return rounded, (Note(texts.WEIGHT_OF_ROUNDED(key=name, weight=weight, places=places, rounded=rounded)),)
