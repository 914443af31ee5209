"""A figure on its way: what the productions have read of it so far, and the value that it comes to."""

from fractions import Fraction

from attrs import define, field

from perfmodel.messages import Note
from perfmodel.quantities import Unit, exact
from perfmodel.quantities.quantity import fill_quantity
from perfmodel.values import texts
from perfmodel.values.environment import Environment, note
from perfmodel.values.kinds import Approximation, Threshold, fill_threshold
from perfmodel.values.numerals import Limit, Numeral
from perfmodel.values.operators import Operator
from perfmodel.values.questions import sign_from_context, unit_from_context

__all__ = ["Draft"]


@define
class Draft:
    """What has been read of one figure.

    *operator* and the word that said it; *weak* if it only asks for the figure and a word behind may say more (达到90%以上). *about* and *near* are
    the words 约 and 近. *excluded* tells whether the bound itself counts, where the cell says so. *label* is the name before the figure. *end* is
    where the text that was understood ends, *unit_end* where the figure itself does.
    """

    numeral: Numeral
    unit: Unit
    has_unit: bool = False
    end: int = 0
    unit_end: int = 0
    operator: Operator | None = None
    operator_word: str = ""
    weak: bool = False
    about: str = ""
    near: bool = False
    excluded: bool | None = None
    label: str = ""
    notes: list[Note] = field(factory=list[Note])

    @property
    def is_plain(self) -> bool:
        """Whether it is one exact figure: neither fuzzy, nor about, nor near."""
        return self.numeral.magnitude is not None and not (self.numeral.is_fuzzy or self.about or self.near)

    def value(self, env: Environment) -> Threshold | Approximation | None:
        """Return the figure as a value, or ``None`` where a sign stands at a fuzzy numeral."""
        magnitude = self.numeral.magnitude
        if magnitude is None or not self.is_plain:
            return self._approximation(env)
        operator = self.operator or sign_from_context(env, self.notes)
        quantity = fill_quantity(magnitude, self._unit_in(env))
        return fill_threshold(operator or Operator.EQ, quantity, env.text, tuple(self.notes), self.operator is not None)

    def add(self, amount: Fraction) -> None:
        """Add *amount* to the figure: a half, or what a smaller unit behind it says."""
        if self.numeral.magnitude is not None:
            self.numeral = self.numeral._replace(magnitude=exact(Fraction(self.numeral.magnitude) + amount))

    def scale_to(self, unit: Unit) -> None:
        """Say the same in another unit of the dimension."""
        if self.numeral.magnitude is not None:
            amount = Fraction(self.numeral.magnitude) * self.unit.factor / unit.factor
            self.numeral, self.unit = self.numeral._replace(magnitude=exact(amount)), unit

    def _approximation(self, env: Environment) -> Threshold | Approximation | None:
        if self.operator is not None and not self.weak:
            if self.numeral.is_fuzzy:
                return None
            self.notes.append(note(texts.ABOUT_WITH_OPERATOR, about=self.about or "近"))
            self.about, self.near = "", False
            return self.value(env)
        unit = self._unit_in(env)
        lower, upper = self._limits(env)
        return Approximation(
            self.numeral.magnitude, unit, _bound(lower, unit), _bound(upper, unit), env.text, tuple(self.notes)
        )

    def _limits(self, env: Environment) -> tuple[Limit | None, Limit | None]:
        """Return the bounds: those of the words in the numeral, else so much to either side (约), or below (近)."""
        named = self.numeral.magnitude
        if named is None or self.numeral.is_fuzzy:
            return self.numeral.lower, self.numeral.upper
        share = env.lexicon.about_share
        self.notes.append(note(texts.FUZZY_BOUNDS, words=self.about or "近", percent=exact(share * 100)))
        reach = abs(Fraction(named)) * share
        low = Limit(Operator.GE, exact(Fraction(named) - reach))
        if self.near:
            return low, Limit(Operator.LT, named)
        return low, Limit(Operator.LE, exact(Fraction(named) + reach))

    def _unit_in(self, env: Environment) -> Unit:
        """Return the unit, taken from the context where the text writes none."""
        if self.has_unit or self.numeral.sign:
            return self.unit
        return unit_from_context(self.numeral, self.unit, env, self.notes)


def _bound(limit: Limit | None, unit: Unit) -> Threshold | None:
    return None if limit is None else Threshold(limit.operator, fill_quantity(limit.magnitude, unit))
