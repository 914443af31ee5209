"""A figure on its way: what the productions have read of it so far, and the value that it comes to."""

from decimal import Decimal
from fractions import Fraction

from perfmodel.messages import Note
from perfmodel.quantities import BARE, Unit, exact, times, written
from perfmodel.quantities.quantity import fill_quantity
from perfmodel.values import texts
from perfmodel.values.environment import Environment, note
from perfmodel.values.kinds import Approximation, Threshold, bound, fill_approximation, fill_threshold
from perfmodel.values.numerals import Limit, Numeral, read_numeral
from perfmodel.values.operators import Operator
from perfmodel.values.questions import sign_from_context, unit_from_context

__all__ = ["Draft"]


class Draft:
    """What has been read of one figure: first what stands before it, then (`with_unit`) the figure itself, then what stands behind.

    A plain class with its defaults on the class: a figure sets three or four of the fields, and a million cells make a million drafts.
    """

    # Before the figure.
    label = ""
    """The name: 合格率 in 合格率≥95%."""
    operator: Operator | None = None
    word = ""
    """The sign or word that said the operator."""
    weak = False
    """Whether it only asks for the figure, and a word behind may say more: 达到90%以上."""
    about = ""
    near = False
    said = ""
    """The word or sign that says the unit: ¥, 人民币, 摄氏."""
    aside = ""
    """Words that leave the figure what it is: 累计."""
    unit_before = ""
    """The unit, written before the sign: 人≥200."""
    is_done = False
    """Whether the label is what is done, with nothing but the figure to say so: 培训200人."""
    per: Unit | None = None
    """The unit behind 每, and where 每 and the unit stand."""
    each: tuple[int, int] = (0, 0)

    # The figure.
    numeral: Numeral
    unit: Unit = BARE
    has_unit = False
    unit_end = 0
    """Where the figure itself ends."""

    # Behind the figure.
    excluded: bool | None = None
    """Whether the bound itself counts, where the cell says so."""
    behind: Operator | None = None
    behind_word = ""
    beside = ""
    """Words that leave the figure what it is."""

    def __init__(self, start: int) -> None:
        self.end = start
        """Where the text that was understood ends."""
        self.notes: list[Note] = []

    def with_unit(self, numeral: Numeral, unit: Unit, end: int) -> "Draft":
        """Return a draft with the same before the figure, which is *numeral* in *unit* and ends at *end*."""
        draft = Draft(end)
        has_unit = end > numeral.end or numeral.sign != ""
        figure = {"numeral": numeral, "unit": unit, "has_unit": has_unit, "end": end, "unit_end": end}
        draft.__dict__ = {**self.__dict__, **figure, "notes": [*self.notes]}
        return draft

    @property
    def is_plain(self) -> bool:
        """Whether it is one exact figure: neither fuzzy, nor about, nor near."""
        return self.numeral.magnitude is not None and not (self.numeral.is_fuzzy or self.about or self.near)

    @property
    def is_negative(self) -> bool:
        """Whether it lies below zero: what 余 adds to that nobody knows."""
        return self.numeral.magnitude is not None and self.numeral.magnitude < 0

    def value(self, env: Environment) -> Threshold | Approximation | None:
        """Return the figure as a value, or ``None`` where a sign stands at a fuzzy numeral."""
        return self.threshold(env) if self.is_plain else self._approximation(env)

    def threshold(self, env: Environment) -> Threshold:
        """Return the figure, which is plain, as a value."""
        operator = self.operator or sign_from_context(env, self.notes)
        unit = self._unit_in(env)
        magnitude = self.numeral.magnitude
        assert magnitude is not None  # it is plain
        quantity = fill_quantity(magnitude, unit)
        return fill_threshold(operator or Operator.EQ, quantity, env.text, tuple(self.notes), self.operator is not None)

    def add(self, amount: Fraction) -> None:
        """Add *amount* to the figure: a half, or what a smaller unit behind it says."""
        self.numeral = self.numeral._replace(magnitude=exact(Fraction(self.numeral.magnitude or 0) + amount))

    def add_more(self, word: str) -> None:
        """Make it a little more than the figure, by 余 or 多: 500元余, 17个多月."""
        numeral = read_numeral(f"{written(self.numeral.magnitude or Decimal(0))}{word}")
        assert numeral is not None  # digits, and not negative
        self.numeral = self.numeral._replace(magnitude=numeral.magnitude, lower=numeral.lower, upper=numeral.upper)

    def scale_to(self, unit: Unit) -> None:
        """Say the same in another unit of the dimension."""
        amount = Fraction(self.numeral.magnitude or 0) * self.unit.factor / unit.factor
        self.numeral, self.unit = self.numeral._replace(magnitude=exact(amount)), unit

    def _approximation(self, env: Environment) -> Threshold | Approximation | None:
        if self.operator is not None and not self.weak:
            if self.numeral.is_fuzzy:
                return None
            self.notes.append(note(texts.ABOUT_WITH_OPERATOR, about=self.about or "近"))
            self.about, self.near = "", False
            return self.value(env)
        if not self.numeral.is_fuzzy and not self.numeral.magnitude:
            return self._nothing(env)
        unit = self._unit_in(env)
        lower, upper = self._limits(env)
        return fill_approximation(
            self.numeral.magnitude, unit, _bound(lower, unit), _bound(upper, unit), env.text, tuple(self.notes)
        )

    def _nothing(self, env: Environment) -> Threshold | Approximation | None:
        """约0 is 0, as a share of nothing is nothing; and nothing lies just below 近0."""
        if self.near:
            return None
        self.notes.append(note(texts.BESIDE_WORDS, words=self.about))
        self.about = ""
        return self.value(env)

    def _limits(self, env: Environment) -> tuple[Limit | None, Limit | None]:
        """Return the bounds: those of the words in the numeral, else so much to either side (约), or below (近)."""
        named = self.numeral.magnitude
        if named is None or self.numeral.is_fuzzy:
            return self.numeral.lower, self.numeral.upper
        words = env.lexicon
        said = texts.BOUND_BELOW if self.near and not self.about else texts.FUZZY_BOUNDS
        self.notes.append(note(said, words=self.about or "近", percent=words.about_percent))
        less, more = (words.about_less, words.about_more) if named >= 0 else (words.about_more, words.about_less)
        low = Limit(Operator.GE, times(named, less))
        return low, Limit(Operator.LT, named) if self.near else Limit(Operator.LE, times(named, more))

    def _unit_in(self, env: Environment) -> Unit:
        """Return the unit, taken from the context where the text writes none; a head's 千 (千公顷) multiplies the figure."""
        if self.has_unit:
            return self.unit
        unit, many = unit_from_context(self.numeral, self.unit, env, self.notes)
        if many != 1:
            self.numeral = self.numeral.times(many)
        return unit


def _bound(limit: Limit | None, unit: Unit) -> Threshold | None:
    return None if limit is None else bound(limit.operator, fill_quantity(limit.magnitude, unit))
