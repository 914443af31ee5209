"""Weights (分值): those that a table or a sheet gives, and where a table gives none, the rule set's points shared out exactly.

A level-1 block's points are split evenly to the hundredth by the largest remainder, document order breaking ties, so that the total is exact. The
points of a block without indicators go to the others, as the rule set says.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import evolve, frozen

from perfmodel.messages import Note
from perfmodel.model import Indicator
from perfmodel.quantities import round_to
from perfmodel.rules import RuleSet
from perfmodel.rules.ruleset import WHOLE, Heir, Points, SplitWay
from perfmodel.scoring import texts
from perfmodel.scoring.points import rounded_weight
from perfmodel.terms import Category, Subcategory

__all__ = ["Weights", "default_weights", "shared_out", "weights_of"]

_BLOCKS = (Category.COST, Category.OUTPUT, Category.OUTCOME, Category.SATISFACTION)

_BY_SUBCATEGORY: Mapping[Subcategory, Category] = {
    Subcategory.QUANTITY: Category.OUTPUT,
    Subcategory.QUALITY: Category.OUTPUT,
    Subcategory.TIMELINESS: Category.OUTPUT,
    Subcategory.COST: Category.COST,
    Subcategory.ECONOMIC_COST: Category.COST,
    Subcategory.SOCIAL_COST: Category.COST,
    Subcategory.ENVIRONMENTAL_COST: Category.COST,
    Subcategory.BENEFICIARY: Category.SATISFACTION,
}


@frozen
class Weights:
    """The weight of each indicator in the document's order, ``None`` for one that takes no part, and notes on where they come from.

    *are_shared_out* tells that some of them are the rule set's, not given.
    """

    each: tuple[Decimal | None, ...]
    notes: tuple[Note, ...] = ()
    are_shared_out: bool = False

    @property
    def total(self) -> Decimal:
        """The sum of the indicators' weights."""
        return sum_of(self.each)


def sum_of(weights: Sequence[Decimal | None]) -> Decimal:
    """Return the exact sum of the weights that there are."""
    figures = [weight for weight in weights if weight is not None]
    places = max((-int(figure.as_tuple().exponent) for figure in figures), default=0)
    return round_to(sum((Fraction(figure) for figure in figures), Fraction(0)), max(0, places))


def weights_of(
    indicators: Sequence[Indicator],
    stated: Sequence[Decimal | None],
    rules: RuleSet,
    *,
    execution: Decimal | None = None,
    spread: bool = False,
) -> Weights:
    """Return the weights of *indicators*: the document's own, else the default ones, with what the sheet *stated* in their place.

    In a table with weights a row without one takes no part (其中…). So it is where the sheet alone gives weights that make a whole table, or most of
    one; single weights in the sheet stand among default ones. *execution* and *spread* are as in `default_weights`.
    """
    own = [indicator.weight for indicator in indicators]
    merged = [weight if stands is None else stands for weight, stands in zip(own, stated, strict=True)]
    given, notes = _rounded(indicators, merged, rules)
    if any(weight is not None for weight in own) or _is_table(indicators, given, rules, execution):
        return Weights(given, notes)
    defaults, told = _defaults(indicators, rules, _left(rules, execution, spread=spread))
    each = tuple(weight if stands is None else stands for weight, stands in zip(defaults, given, strict=True))
    count = sum(1 for weight, stands in zip(defaults, given, strict=True) if stands is None and weight is not None)
    if not count:
        return Weights(each, notes)
    return Weights(each, (*notes, Note(texts.DEFAULT_WEIGHTS(count=count, rules=rules.id)), *told), are_shared_out=True)


def default_weights(
    indicators: Sequence[Indicator], rules: RuleSet, *, execution: Decimal | None = None, spread: bool = False
) -> Weights:
    """Return the rule set's points shared out over *indicators*: all but those of budget *execution* (the form's own, else the rule set's).

    *spread* shares out these too.
    """
    return weights_of(
        [evolve(indicator, weight=None) for indicator in indicators],
        (None,) * len(indicators),
        rules,
        execution=execution,
        spread=spread,
    )


def _rounded(
    indicators: Sequence[Indicator], weights: Sequence[Decimal | None], rules: RuleSet
) -> tuple[tuple[Decimal | None, ...], tuple[Note, ...]]:
    """Return given weights with the rule set's decimals, and a note on each that this changes."""
    each: list[Decimal | None] = []
    notes: list[Note] = []
    for indicator, weight in zip(indicators, weights, strict=True):
        rounded, told = (None, ()) if weight is None else rounded_weight(weight, rules, indicator.key)
        each.append(rounded)
        notes += (evolve(note, source=indicator.source) for note in told)
    return tuple(each), tuple(notes)


def _is_table(
    indicators: Sequence[Indicator], given: Sequence[Decimal | None], rules: RuleSet, execution: Decimal | None
) -> bool:
    """Whether weights from the sheet alone are a table's of its own: they make the whole, or most rows have one."""
    rows = sum(1 for indicator in indicators if indicator.category is not Category.EXECUTION)
    stated = sum(1 for weight in given if weight is not None)
    return 2 * stated > rows or sum_of(given) in {WHOLE, _left(rules, execution, spread=False)}


def _left(rules: RuleSet, execution: Decimal | None, *, spread: bool) -> Fraction:
    """Return the points that the indicators have together."""
    of_execution = rules.weights.points.execution if execution is None else execution
    return Fraction(WHOLE) if spread else max(Fraction(0), Fraction(WHOLE) - Fraction(of_execution))


def _defaults(
    indicators: Sequence[Indicator], rules: RuleSet, total: Fraction
) -> tuple[tuple[Decimal | None, ...], list[Note]]:
    """Return *total* points shared out over *indicators*, and notes on how."""
    blocks: dict[Category, list[int]] = {block: [] for block in _BLOCKS}
    notes: list[Note] = []
    for place, indicator in enumerate(indicators):
        if indicator.category is Category.EXECUTION:  # scored from the money, whose points are its own
            continue
        block = _block_of(indicator, rules)
        blocks[block].append(place)
        if indicator.category not in {block, Category.COST}:
            notes.append(_placed(indicator, block))
    if not rules.weights.has_cost and any(indicator.category is Category.COST for indicator in indicators):
        notes.append(Note(texts.COST_BLOCK(rules=rules.id, block=Category.OUTPUT)))
    present = {block: places for block, places in blocks.items() if places}
    points, heirs = _points(tuple(present), rules, total)
    weights: dict[int, Decimal] = {}
    for block, places in present.items():
        weights |= dict(zip(places, _split(points[block], [indicators[place] for place in places], rules), strict=True))
    return tuple(weights.get(place) for place in range(len(indicators))), [*notes, *heirs]


def shared_out(points: Fraction, shares: Sequence[Fraction], places: int) -> tuple[Decimal, ...]:
    """Return *points* in the proportion of *shares*, each to *places* decimals, summing to *points* exactly (largest remainder, first come first).

    >>> shared_out(Fraction(50), [Fraction(1)] * 6, 2)
    (Decimal('8.34'), Decimal('8.34'), Decimal('8.33'), Decimal('8.33'), Decimal('8.33'), Decimal('8.33'))
    """
    unit = Fraction(1, 10**places)
    whole = sum(shares, Fraction(0))
    exact = [points * share / whole / unit for share in shares]
    floors = [figure.numerator // figure.denominator for figure in exact]
    left = int(points / unit) - sum(floors)
    by_remainder = sorted(range(len(exact)), key=lambda place: (floors[place] - exact[place], place))
    lifted = set(by_remainder[:left])
    return tuple(round_to((floor + (place in lifted)) * unit, places) for place, floor in enumerate(floors))


def _block_of(indicator: Indicator, rules: RuleSet) -> Category:
    """Return the block whose points an indicator shares in: its level 1, else by its level 2, else 效益, which takes all that is no output.

    Costs are outputs where the rules have no block for them.
    """
    block = indicator.category
    if not isinstance(block, Category):
        level_2 = indicator.subcategory
        block = _BY_SUBCATEGORY.get(level_2, Category.OUTCOME) if isinstance(level_2, Subcategory) else Category.OUTCOME
    return Category.OUTPUT if block is Category.COST and not rules.weights.has_cost else block


def _placed(indicator: Indicator, block: Category) -> Note:
    category = indicator.category.value if isinstance(indicator.category, Category) else indicator.category
    return Note(texts.PLACED_BY_SUBCATEGORY(category=category, key=indicator.key, block=block), source=indicator.source)


def _points(
    present: tuple[Category, ...], rules: RuleSet, total: Fraction
) -> tuple[dict[Category, Fraction], list[Note]]:
    """Return the points of each block that has indicators, *total* together, and notes on the blocks that have none."""
    table, notes = _table(present, rules)
    points = {block: Fraction(table.of(block)) for block in _BLOCKS}
    for block in _BLOCKS:
        if block in present or not present or not points[block]:
            continue
        heirs = present
        if _heir(block, rules) is Heir.OUTCOME and Category.OUTCOME in present:
            heirs = (Category.OUTCOME,)
            points[Category.OUTCOME] += points[block]
        notes.append(Note(texts.BLOCK_INHERITED(missing=block, points=table.of(block), heirs=heirs)))
    shares = [points[block] for block in present]
    if not present:
        return {}, notes
    shared = shared_out(total, shares, _places(rules))
    return dict(zip(present, map(Fraction, shared), strict=True)), notes


def _table(present: tuple[Category, ...], rules: RuleSet) -> tuple[Points, list[Note]]:
    """Return the points of the blocks, those of a table without costs where it is one and the rules have some."""
    weights = rules.weights
    if weights.without_cost is None or Category.COST in present or not present:
        return weights.points, []
    return weights.without_cost, [Note(texts.WITHOUT_COST(rules=rules.id))]


def _heir(block: Category, rules: RuleSet) -> Heir:
    missing = rules.missing_blocks
    return missing.satisfaction.use if block is Category.SATISFACTION else missing.others.use


def _places(rules: RuleSet) -> int:
    """Return the decimals that weights are shared out to: never more than points have."""
    return min(rules.split.places, rules.rounding.places)


def _split(points: Fraction, indicators: Sequence[Indicator], rules: RuleSet) -> list[Decimal]:
    """Return the points of each of a block's indicators, in their order."""
    if rules.split.use is SplitWay.FLAT:
        return list(shared_out(points, [Fraction(1)] * len(indicators), _places(rules)))
    groups: dict[object, list[int]] = {}
    for place, indicator in enumerate(indicators):
        groups.setdefault(indicator.subcategory, []).append(place)
    weights: dict[int, Decimal] = {}
    for places, share in zip(
        groups.values(), shared_out(points, [Fraction(1)] * len(groups), _places(rules)), strict=True
    ):
        parts = shared_out(Fraction(share), [Fraction(1)] * len(places), _places(rules))
        weights |= dict(zip(places, parts, strict=True))
    return [weights[place] for place in range(len(indicators))]
