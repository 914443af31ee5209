"""Ways of awarding points: every worked number of the rules, and the edges of each formula."""

from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from perfmodel.errors import RulesError
from perfmodel.quantities import round_to
from perfmodel.rules import FormulaName, RuleSet, available, load_rules
from perfmodel.rules.loading import load_with_places
from perfmodel.rules.ruleset import Formulas, LateUnit
from perfmodel.scoring.formulas import FORMULAS, Figures, faults_of_formulas, formula_for
from tests.scoring.rule_sets import with_deadline, with_execution, with_over_completion, with_satisfaction

RULES = load_rules("mof-2020")


def points(
    kind: str,
    name: str,
    *,
    actual: str,
    lower: str | None = None,
    upper: str | None = None,
    start: str | None = None,
) -> Decimal:
    """Return the points, to two decimals, of a formula on figures given as text, for a weight of 10."""
    figures = Figures(
        weight=Fraction(10),
        actual=Fraction(actual),
        lower=None if lower is None else Fraction(lower),
        upper=None if upper is None else Fraction(upper),
        start=None if start is None else Fraction(start),
    )
    return round_to(FORMULAS[kind][name](figures, RULES).points, 2)


@pytest.mark.parametrize(
    ("target", "actual", "expected"),
    [
        ("95", "90", "9.47"),  # 财预〔2020〕10号, worked
        ("95", "95", "10.00"),
        ("95", "190", "10.00"),  # capped at the weight
        ("95", "0", "0.00"),
        ("95", "-1", "0.00"),  # a negative actual counts as 0
        ("0", "0", "10.00"),
        ("0", "-1", "0.00"),
        ("-5", "-4", "10.00"),
        ("-5", "-6", "0.00"),
    ],
)
def test_positive(target: str, actual: str, expected: str) -> None:
    """Reached: the weight; else weight × actual ÷ target; a target of zero or less is reached or nothing."""
    assert points("positive", "positive", lower=target, actual=actual) == Decimal(expected)


@pytest.mark.parametrize(
    ("target", "actual", "expected"),
    [("880", "880", "10.00"), ("28", "8", "2.86"), ("90", "100", "10.00"), ("0", "0", "10.00"), ("0", "1", "0.00")],
)
def test_equality(target: str, actual: str, expected: str) -> None:
    """As positive; a target of zero is reached by none only."""
    assert points("equality", "equality", lower=target, actual=actual) == Decimal(expected)


@pytest.mark.parametrize(
    ("name", "target", "actual", "expected"),
    [
        ("reverse-ratio", "78", "100", "7.80"),
        ("reverse-ratio", "78", "78", "10.00"),
        ("reverse-ratio", "78", "0", "10.00"),
        ("reverse-ratio", "0", "0", "10.00"),
        ("reverse-ratio", "0", "3", "0.00"),
        ("reverse-ratio", "-5", "-6", "10.00"),
        ("reverse-ratio", "-5", "-4", "0.00"),
        ("reverse-linear", "78", "100", "7.18"),
        ("reverse-linear", "78", "78", "10.00"),
        ("reverse-linear", "78", "156", "0.00"),
        ("reverse-linear", "78", "155", "0.13"),
        ("reverse-linear", "0", "1", "0.00"),
        ("reverse-linear", "-5", "-4", "0.00"),
        ("reverse-all-or-nothing", "78", "78", "10.00"),
        ("reverse-all-or-nothing", "78", "78.01", "0.00"),
    ],
)
def test_reverse(name: str, target: str, actual: str, expected: str) -> None:
    """The three reverse formulas in use, at the limit, over it, and with limits of zero or less."""
    assert points("reverse", name, upper=target, actual=actual) == Decimal(expected)


@pytest.mark.parametrize(
    ("lower", "upper", "actual", "expected"),
    [
        ("80", "90", "80", "10.00"),
        ("80", "90", "90", "10.00"),
        ("80", "90", "60", "7.50"),
        ("80", "90", "100", "9.00"),
        ("80", None, "1000", "10.00"),
        (None, "90", "1", "10.00"),
    ],
)
def test_interval(lower: str | None, upper: str | None, actual: str, expected: str) -> None:
    """Inside: the weight; below: × actual ÷ lower; above: × upper ÷ actual; an open side is always inside."""
    assert points("interval", "interval", lower=lower, upper=upper, actual=actual) == Decimal(expected)


@pytest.mark.parametrize(
    ("start", "actual", "expected"),
    [
        (None, "100", "10.00"),
        (None, "101", "7.00"),
        ("1", "125", "8.00"),
        ("1", "100", "10.00"),
        ("101", "102", "0.00"),
    ],
)
def test_deadline(start: str | None, actual: str, expected: str) -> None:
    """By day 100: the weight; late: planned ÷ actual days from a known start, else the share of the rule set."""
    assert points("deadline", "deadline", upper="100", start=start, actual=actual) == Decimal(expected)


@pytest.mark.parametrize(
    ("start", "actual", "expected"),
    [("11", "20", "10.00"), (None, "15", "10.00"), ("11", "30", "5.00"), ("1", "20", "5.00"), ("21", "30", "5.00")],
)
def test_period(start: str | None, actual: str, expected: str) -> None:
    """Inside days 11 to 20: the weight; else ten planned days ÷ the days from the earlier start to the later end."""
    assert points("period", "period", lower="11", upper="20", start=start, actual=actual) == Decimal(expected)


def test_several_is_the_mean() -> None:
    """The parts of a cell weigh alike."""
    parts = (Fraction(10), Fraction(8), Fraction(0))
    assert FORMULAS["several"]["several"](Figures(weight=Fraction(10), parts=parts), RULES).points == 6


def test_every_kind_of_target_has_formulas() -> None:
    """The table binds each field of the rule sets' formulas, and what the shipped rules name is in it."""
    assert set(FORMULAS) == {field.name for field in attrs.fields(Formulas)}
    assert [formula_for(kind, RULES).rule for kind in ("positive", "reverse")] == [
        "mof-2020/positive",
        "mof-2020/reverse-ratio",
    ]


def _with_reverse(name: str) -> RuleSet:
    reverse = attrs.evolve(RULES.formulas.reverse, use=FormulaName(name))
    return attrs.evolve(RULES, formulas=attrs.evolve(RULES.formulas, reverse=reverse))


def test_an_unknown_formula_is_refused_with_those_there_are() -> None:
    """A name that is no formula for this kind of target is refused with its key and the known names."""
    with pytest.raises(RulesError, match=r"formulas\.reverse\.use.*“positive”.*reverse-linear") as caught:
        formula_for("reverse", _with_reverse("positive"))
    assert caught.value.code == "F019"


@pytest.mark.parametrize(
    ("rules", "kind", "key"),
    [
        (with_deadline("deadline-points-off", None, LateUnit.DAY), "deadline", "formulas.deadline.off"),
        (with_deadline("deadline-share-off", "0.1"), "deadline", "formulas.deadline.per"),
        (with_execution("execution-with-floor"), "execution", "formulas.execution.floor"),
        (with_execution("execution-in-steps"), "execution", "formulas.execution.steps"),
        (with_satisfaction("satisfaction-in-steps"), "satisfaction", "formulas.satisfaction.steps"),
        (
            with_satisfaction("satisfaction-per-percent"),
            "satisfaction",
            "formulas.satisfaction.off_per_percent",
        ),
        (with_over_completion("over-completion-explained"), "over_completion", "formulas.over_completion.thresholds"),
        (
            with_over_completion("over-completion-deducted", "1.2", off="0.01"),
            "over_completion",
            "formulas.over_completion.most_off",
        ),
    ],
)
def test_a_formula_without_its_figures_is_refused(rules: RuleSet, kind: str, key: str) -> None:
    """What it needs is named by its key."""
    with pytest.raises(RulesError) as caught:
        formula_for(kind, rules)
    assert (caught.value.code, caught.value.message.parameters["key"]) == ("F032", key)


def test_a_figure_of_zero_is_there() -> None:
    """Nothing taken off is a figure as well."""
    rules = with_deadline("deadline-points-off", "0", LateUnit.DAY)
    assert formula_for("deadline", rules).rule == "mof-2020/deadline-points-off"


@pytest.mark.parametrize("name", available())
def test_what_shipped_rules_name_can_be_used(name: str) -> None:
    """Every formula that they name is bound, with all that it needs."""
    assert faults_of_formulas(load_with_places(name)) == ()
