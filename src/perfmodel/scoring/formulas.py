"""Ways of awarding points: small pure functions over exact numbers, bound to the names that rule sets use in one table, `FORMULAS`.

Each takes the numbers of one case and gives points between 0 and the weight, unrounded, with the sentence that shows them. Which one a target takes
is the rule set's choice; the formulas are those of 财预〔2020〕10号 and of the conventions that rule sets name.
"""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from attrs import field, frozen

from perfmodel.errors import RulesError
from perfmodel.messages import Message, Text
from perfmodel.quantities import Quantity, Unit
from perfmodel.rules import Citation, RuleSet
from perfmodel.rules import texts as rules_texts
from perfmodel.scoring import texts
from perfmodel.scoring.trace import Exact, Rounded, Shown
from perfmodel.values import Operator, Threshold, format_value

__all__ = ["DAY_ONLY", "FORMULAS", "Bound", "Figures", "Formula", "Result", "formula_for"]

DAY_ONLY = "---%d"
"""The day format of recurring dates: a day of any month, as the interchange form writes it."""


@frozen(kw_only=True)
class Figures:
    """The numbers of one case, all in one unit. Days of the calendar are ordinals, shown by *day_format*; without one they are time taken, in *unit*.

    *start* is where the actual's time begins, *share* a default share of the weight, *parts* the points of the parts of a cell.
    """

    weight: Fraction
    actual: Fraction = Fraction(0)
    lower: Fraction | None = None
    upper: Fraction | None = None
    start: Fraction | None = None
    day_format: str = ""
    unit: Unit | None = None
    share: Fraction = Fraction(0)
    parts: tuple[Fraction, ...] = ()


@frozen
class Result:
    """Points, unrounded, and the sentence with the numbers put in. *inputs* are the rule set's own figures that went into them."""

    points: Fraction
    text: Message
    inputs: Mapping[str, Exact] = field(factory=dict[str, Exact], hash=False)


Formula = Callable[[Figures, RuleSet], Result]


@frozen
class Bound:
    """A formula as a rule set uses it: its rule (``mof-2020/positive``), where that comes from, and the function."""

    rule: str
    source: Citation
    apply: Formula


def formula_for(kind: str, rules: RuleSet) -> Bound:
    """Return the formula that *rules* use for targets of *kind*, a field of `Formulas`. Raises `RulesError` (F019) for a name not in `FORMULAS`."""
    chosen = getattr(rules.formulas, kind)
    known = FORMULAS[kind]
    if chosen.use not in known:
        key = f"formulas.{kind}.use"
        raise RulesError(rules_texts.UNKNOWN_FORMULA(rules=rules.id, key=key, found=chosen.use, known=tuple(known)))
    return Bound(f"{rules.id}/{chosen.use}", chosen.source, known[chosen.use])


def positive(figures: Figures, rules: RuleSet) -> Result:
    """Reached: w; otherwise w·a/t. A target of zero or less has no share: reached or nothing; a negative actual counts as 0."""
    target = _bound(figures.lower)
    if figures.actual >= target:
        return _full(texts.AT_LEAST, figures, target)
    if target <= 0:
        return _nothing(texts.BELOW, figures, target)
    points = figures.weight * max(figures.actual, Fraction(0)) / target
    return _shortfall(texts.SHARE_REACHED, points, figures, target, rules)


def equality(figures: Figures, rules: RuleSet) -> Result:
    """As positive: more than asked for is no fault. Except for a target of zero: none is reached, any is not."""
    target = _bound(figures.lower)
    if target != 0:
        return positive(figures, rules)
    return _full(texts.AT_MOST, figures, target) if figures.actual <= 0 else _nothing(texts.ABOVE, figures, target)


def reverse_ratio(figures: Figures, rules: RuleSet) -> Result:
    """Within the limit: w; otherwise w·t/a."""
    limit = _bound(figures.upper)
    if figures.actual <= limit:
        return _full(texts.AT_MOST, figures, limit)
    if limit <= 0:
        return _nothing(texts.ABOVE, figures, limit)
    return _shortfall(texts.SHARE_OF_LIMIT, figures.weight * limit / figures.actual, figures, limit, rules)


def reverse_linear(figures: Figures, rules: RuleSet) -> Result:
    """Within the limit: w; from there down in proportion to the excess, to nothing at twice the limit."""
    limit = _bound(figures.upper)
    if figures.actual <= limit:
        return _full(texts.AT_MOST, figures, limit)
    if figures.actual >= 2 * limit:
        return _nothing(texts.TWICE_THE_LIMIT if limit > 0 else texts.ABOVE, figures, limit)
    points = figures.weight * (1 - (figures.actual - limit) / limit)
    return _shortfall(texts.EXCESS, points, figures, limit, rules)


def reverse_all_or_nothing(figures: Figures, _: RuleSet) -> Result:
    """Within the limit: w; otherwise 0."""
    limit = _bound(figures.upper)
    return _full(texts.AT_MOST, figures, limit) if figures.actual <= limit else _nothing(texts.ABOVE, figures, limit)


def interval(figures: Figures, rules: RuleSet) -> Result:
    """Inside: w; below: w·a/lower; above: w·upper/a. A side without a bound is always inside."""
    if figures.lower is not None and figures.actual < figures.lower:
        return positive(figures, rules)
    if figures.upper is not None and figures.actual > figures.upper:
        return reverse_ratio(figures, rules)
    return Result(figures.weight, texts.INSIDE(actual=Shown(figures.actual), weight=Shown(figures.weight)))


def deadline(figures: Figures, rules: RuleSet) -> Result:
    """By the date: w; late: w·planned days ÷ actual days from a known start, else the rule set's share for being late."""
    last = _bound(figures.upper)
    days = {"actual": _day(figures.actual, figures), "target": _day(last, figures), "weight": Shown(figures.weight)}
    if figures.actual <= last:
        return Result(figures.weight, texts.IN_TIME(**days))
    if figures.start is None:
        share = Fraction(rules.formulas.deadline.late_share)
        points = figures.weight * share
        text = texts.LATE(share=Shown(share), points=Rounded(points, rules.rounding), **days)
        return Result(points, text, {"share": share})
    planned, taken = max(Fraction(0), last - figures.start + 1), figures.actual - figures.start + 1
    return _by_days(planned, taken, figures, rules)


def period(figures: Figures, rules: RuleSet) -> Result:
    """Inside the planned period: w; otherwise w·planned days ÷ the days from the earlier start to the later end."""
    first, last = _bound(figures.lower), _bound(figures.upper)
    start = first if figures.start is None else figures.start
    if first <= start and figures.actual <= last:
        days = {"actual": _day(figures.actual, figures), "target": _day(last, figures), "weight": Shown(figures.weight)}
        return Result(figures.weight, texts.IN_TIME(**days))
    return _by_days(last - first + 1, max(last, figures.actual) - min(first, start) + 1, figures, rules)


def qualitative(figures: Figures, rules: RuleSet) -> Result:
    """The weight times the default share of the degree that the words name."""
    points = figures.weight * figures.share
    shown = {"weight": Shown(figures.weight), "share": Shown(figures.share), "points": Rounded(points, rules.rounding)}
    return Result(points, texts.SHARE_OF_WEIGHT(**shown))


def several(figures: Figures, rules: RuleSet) -> Result:
    """The mean of the parts' points."""
    points = sum(figures.parts, Fraction(0)) / len(figures.parts)
    shown = tuple(str(Rounded(part, rules.rounding)) for part in figures.parts)
    return Result(points, texts.MEAN(parts=" + ".join(shown), count=len(shown), points=Rounded(points, rules.rounding)))


def execution(figures: Figures, rules: RuleSet) -> Result:
    """The weight times the share of the full-year budget that was spent, at most the weight. A budget of less than nothing has no share."""
    budget = _bound(figures.lower)
    if budget <= 0:
        return positive(figures, rules)
    if figures.actual > budget:
        text = texts.ALL_SPENT(weight=Shown(figures.weight), points=Rounded(figures.weight, rules.rounding))
        return Result(figures.weight, text)
    spent = max(figures.actual, Fraction(0))
    points = figures.weight * spent / budget
    shown = {"weight": Shown(figures.weight), "spent": Shown(spent), "budget": Shown(budget)}
    return Result(points, texts.SHARE_SPENT(points=Rounded(points, rules.rounding), **shown))


FORMULAS: Mapping[str, Mapping[str, Formula]] = MappingProxyType(
    {
        "positive": {"positive": positive},
        "equality": {"equality": equality},
        "reverse": {
            "reverse-ratio": reverse_ratio,
            "reverse-linear": reverse_linear,
            "reverse-all-or-nothing": reverse_all_or_nothing,
        },
        "qualitative": {"qualitative": qualitative},
        "interval": {"interval": interval},
        "several": {"several": several},
        "period": {"period": period},
        "deadline": {"deadline": deadline},
        "execution": {"execution": execution},
    }
)
"""For each kind of target (the fields of `Formulas`) the formulas that can serve it, by the names that rule sets use."""


def _bound(figure: Fraction | None) -> Fraction:
    """Return a bound that the kind of target always has."""
    if figure is None:
        msg = "this formula was given no bound"
        raise TypeError(msg)
    return figure


def _full(text: Text, figures: Figures, target: Fraction) -> Result:
    return Result(
        figures.weight, text(actual=Shown(figures.actual), target=Shown(target), weight=Shown(figures.weight))
    )


def _nothing(text: Text, figures: Figures, target: Fraction) -> Result:
    return Result(Fraction(0), text(actual=Shown(figures.actual), target=Shown(target)))


def _shortfall(text: Text, points: Fraction, figures: Figures, target: Fraction, rules: RuleSet) -> Result:
    actual = Shown(max(figures.actual, Fraction(0)))
    shown = {"actual": actual, "target": Shown(target), "weight": Shown(figures.weight)}
    return Result(points, text(points=Rounded(points, rules.rounding), **shown))


def _by_days(planned: Fraction, taken: Fraction, figures: Figures, rules: RuleSet) -> Result:
    points = figures.weight * planned / taken
    shown = {"weight": Shown(figures.weight), "points": Rounded(points, rules.rounding)}
    if figures.unit is None:
        return Result(points, texts.BY_DAYS(planned=Shown(planned), taken=Shown(taken), **shown))
    times = {"planned": _time(planned, figures.unit), "taken": _time(taken, figures.unit)}
    return Result(points, texts.BY_TIME(planned_figure=Shown(planned), taken_figure=Shown(taken), **times, **shown))


def _day(number: Fraction, figures: Figures) -> object:
    """Return a day as people write it, or how long something took."""
    if figures.day_format:
        day = date.fromordinal(int(number))
        return texts.DAY_OF_MONTH(day=day.day) if figures.day_format == DAY_ONLY else day.strftime(figures.day_format)
    return Shown(number) if figures.unit is None else _time(number, figures.unit)


def _time(number: Fraction, unit: Unit) -> str:
    """Return how long something took, in words: 3个月, never 3月."""
    return format_value(Threshold(Operator.EQ, Quantity(number, unit)))
