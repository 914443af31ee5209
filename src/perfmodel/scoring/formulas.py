"""The formulas: every way of awarding points by the name that rule sets use, bound in one table, `FORMULAS`.

Which one a target takes is the rule set's choice; the ways themselves are small pure functions in `perfmodel.scoring.ways`: numbers in, points between 0
and the weight out, unrounded, with the sentence that shows them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from perfmodel.errors import RulesError
from perfmodel.rules import Citation, RuleSet
from perfmodel.rules import texts as rules_texts
from perfmodel.rules.loading import Loaded
from perfmodel.scoring.figures import DAY_ONLY, Figures, Formula, Result
from perfmodel.scoring.ways.completion import (
    equality,
    equality_by_deviation,
    equality_with_reason,
    interval,
    positive,
)
from perfmodel.scoring.ways.dates import (
    deadline,
    deadline_points_off,
    deadline_share,
    deadline_share_off,
    deadline_zero,
    period,
)
from perfmodel.scoring.ways.limits import reverse_all_or_nothing, reverse_linear, reverse_ratio
from perfmodel.scoring.ways.over_completion import (
    over_completion_deducted,
    over_completion_explained,
    over_completion_full,
)
from perfmodel.scoring.ways.satisfaction import satisfaction_in_steps, satisfaction_per_percent
from perfmodel.scoring.ways.shares import qualitative, several
from perfmodel.scoring.ways.spending import execution, execution_in_steps, execution_with_floor

__all__ = ["DAY_ONLY", "FORMULAS", "Bound", "Figures", "Formula", "Result", "faults_of_formulas", "formula_for"]

FORMULAS: Mapping[str, Mapping[str, Formula]] = MappingProxyType(
    {
        "positive": {"positive": positive},
        "equality": {
            "equality": equality,
            "equality-with-reason": equality_with_reason,
            "equality-by-deviation": equality_by_deviation,
        },
        "reverse": {
            "reverse-ratio": reverse_ratio,
            "reverse-linear": reverse_linear,
            "reverse-all-or-nothing": reverse_all_or_nothing,
        },
        "qualitative": {"qualitative": qualitative},
        "interval": {"interval": interval},
        "several": {"several": several},
        "period": {"period": period},
        "deadline": {
            "deadline": deadline,
            "deadline-share": deadline_share,
            "deadline-zero": deadline_zero,
            "deadline-points-off": deadline_points_off,
            "deadline-share-off": deadline_share_off,
        },
        "execution": {
            "execution": execution,
            "execution-with-floor": execution_with_floor,
            "execution-in-steps": execution_in_steps,
        },
        "satisfaction": {
            "positive": positive,
            "satisfaction-per-percent": satisfaction_per_percent,
            "satisfaction-in-steps": satisfaction_in_steps,
        },
        "over_completion": {
            "over-completion-full": over_completion_full,
            "over-completion-explained": over_completion_explained,
            "over-completion-deducted": over_completion_deducted,
        },
    }
)
"""For each kind of target (the fields of `Formulas`) the formulas that can serve it, by the names that rule sets use."""

_NEEDS: Mapping[str, tuple[str, ...]] = {
    "deadline-points-off": ("off", "per"),
    "deadline-share-off": ("off", "per"),
    "execution-with-floor": ("floor",),
    "execution-in-steps": ("steps",),
    "satisfaction-per-percent": ("off_per_percent",),
    "satisfaction-in-steps": ("steps",),
    "over-completion-explained": ("thresholds",),
    "over-completion-deducted": ("thresholds", "off_per_percent", "most_off"),
}
"""The figures of its own that a formula cannot do without."""


@frozen
class Bound:
    """A formula as a rule set uses it: its rule (``mof-2020/positive``), where that comes from, and the function."""

    rule: str
    source: Citation
    apply: Formula


def formula_for(kind: str, rules: RuleSet) -> Bound:
    """Return the formula that *rules* use for targets of *kind*, a field of `Formulas`.

    Raises `RulesError` for a name not in `FORMULAS` (F019) and for a figure that the formula needs and the rules do not have (F032).
    """
    chosen = getattr(rules.formulas, kind)
    known = FORMULAS[kind]
    if chosen.use not in known:
        key = f"formulas.{kind}.use"
        raise RulesError(rules_texts.UNKNOWN_FORMULA(rules=rules.id, key=key, found=chosen.use, known=tuple(known)))
    if missing := next((name for name in _NEEDS.get(chosen.use, ()) if getattr(chosen, name) in {None, ()}), None):
        key = f"formulas.{kind}.{missing}"
        raise RulesError(rules_texts.FORMULA_NEEDS(rules=rules.id, use=chosen.use, key=key))
    return Bound(f"{rules.id}/{chosen.use}", chosen.source, known[chosen.use])


def faults_of_formulas(loaded: Loaded) -> tuple[RulesError, ...]:
    """Return an error for each formula that a rule set names and that cannot be used, at its place in the file."""
    rules, faults = loaded.rules, list[RulesError]()
    for kind in FORMULAS:
        if getattr(rules.formulas, kind) is None:
            continue
        try:
            formula_for(kind, rules)
        except RulesError as fault:
            faults.append(RulesError(fault.message, source=loaded.layers.place_of(("formulas", kind, "use"))))
    return tuple(faults)
