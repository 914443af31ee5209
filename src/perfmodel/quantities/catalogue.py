"""The catalogue: every spelling of every unit, from the table ``units.dat``, with scales and compounds understood.

>>> catalogue = Catalogue.default()
>>> catalogue.find("㎎/L").symbol, catalogue.find("万亩").base, catalogue.find("元/亩").factor
('mg/L', '平方米', Fraction(3, 2000))
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from importlib import resources
from types import MappingProxyType

from attrs import Factory, evolve, field, frozen

from perfmodel.errors import PerfmodelError
from perfmodel.quantities import texts
from perfmodel.quantities.units import BARE, Dimension, Unit

__all__ = ["RATIO", "SCALES", "Catalogue"]

SCALES: Mapping[str, int] = MappingProxyType({"万": 10**4, "亿": 10**8})
"""The two scales that may close a numeral and stay in the unit (3万条, 2.6亿元)."""

RATIO = Unit("", Dimension.RATIO, "1")
"""The unit of a written fraction (1/3): no sign, but worth a share."""

_MAX_COMPOUND = (
    40  # code points: the longest spelling looked at for a / · or *; units in published tables stay far below it
)
_WORTH = re.compile(r"(\d+(?:\.\d+)?)(?:/(0*[1-9]\d*(?:\.\d+)?))?([+-]\d+)?", re.ASCII)
_MANIES = {"千": 10**3, "万": 10**4, "亿": 10**8}
_MANY = re.compile(r"/(1?0{0,3})([千万亿])")
_NO_DENOMINATORS = frozenset({Dimension.NONE, Dimension.RATIO})
_BELOW = {"分": "分钟", "时": "小时"}
"""What a spelling means below the line: 120次/分 is no money."""
_COMPOUNDS = 1024  # a bound of what is remembered: a file has a few dozen
_LINE = re.compile(r"[/*·×]")
_DENOMINATOR = re.compile(r"(\d{0,9})(.+)")


@frozen(eq=False)
class Catalogue:
    """Units by spelling. Immutable: `with_units` gives a new one, so that a consumer's additions touch nobody else."""

    spellings: Mapping[str, Unit] = field(repr=False)
    reach: Mapping[str, int] = field(
        init=False, repr=False, default=Factory(lambda self: _longest(self.spellings), takes_self=True)
    )
    """How long the longest spelling is that begins with a character, compounds aside."""

    @classmethod
    def default(cls) -> "Catalogue":
        """Return the catalogue that ships with the library."""
        return _default()

    @classmethod
    def read(cls, lines: Iterable[str]) -> "Catalogue":
        """Return the catalogue that *lines* describe; the grammar stands at the head of ``units.dat``.

        Raises `PerfmodelError` (U105) naming a line that cannot be read or a spelling given twice.
        """
        units: dict[str, Unit] = {"": BARE}
        for number, spelling, unit in _entries(lines):
            if spelling in units:
                raise PerfmodelError(texts.BAD_CATALOGUE_LINE(line=number, content=spelling))
            units[spelling] = unit
        return cls(MappingProxyType(units | _scaled(units)))

    def with_units(self, lines: Iterable[str]) -> "Catalogue":
        """Return a catalogue that also knows the units of *lines* (grammar of ``units.dat``); a spelling given here wins."""
        added = Catalogue.read(lines).spellings
        return Catalogue(MappingProxyType({**self.spellings, **added}))

    def find(self, spelling: str) -> Unit | None:
        """Return the unit that *spelling* stands for, compounds included, or ``None`` if there is none."""
        known = self.spellings.get(spelling)
        if known is not None or "/" not in spelling:
            return known
        return _per_many(spelling) if spelling.startswith("/") else _compound(self, spelling)


def _longest(spellings: Iterable[str]) -> Mapping[str, int]:
    longest: dict[str, int] = {}
    for spelling in spellings:
        longest[spelling[:1]] = max(len(spelling), longest.get(spelling[:1], 0))
    return MappingProxyType(longest)


@lru_cache(maxsize=_COMPOUNDS)
def _compound(catalogue: Catalogue, spelling: str) -> Unit | None:
    """compound = [scale] unit "/" [figure] unit { ("/" | "*" | "·") unit }        元/亩  元/人·月  人/10万人"""
    if len(spelling) > _MAX_COMPOUND:
        return None
    above, _, below = spelling.partition("/")
    numerator = catalogue.spellings.get(above)
    if numerator is None or numerator.dimension is Dimension.NONE:
        return None
    denominators = [unit for part in _LINE.split(below) if (unit := _denominator(catalogue, part)) is not None]
    return _quotient(numerator, denominators) if len(denominators) == 1 + len(_LINE.findall(below)) else None


def _denominator(catalogue: Catalogue, part: str) -> Unit | None:
    match = _DENOMINATOR.fullmatch(part)
    if (
        match is None
        or (unit := catalogue.spellings.get(_BELOW.get(match[2], match[2]))) is None
        or unit.dimension in _NO_DENOMINATORS
    ):
        return None
    if match[1].strip("0") not in {"", "1"} or match[1].startswith("0"):
        return None  # 10万人 is a usual base; 5个 below the line is another figure
    return evolve(unit, symbol=f"{match[1]}{unit.symbol}", factor=unit.factor * int(match[1] or 1))


def _per_many(spelling: str) -> Unit | None:
    """Return the share that ``/10万`` says: 孕产妇死亡率 18/10万."""
    match = _MANY.fullmatch(spelling)
    return Unit(spelling, Dimension.RATIO, "1", Fraction(1, int(match[1] or 1) * _MANIES[match[2]])) if match else None


def _quotient(numerator: Unit, denominators: list[Unit]) -> Unit:
    factor = numerator.factor
    for unit in denominators:
        factor /= unit.factor
    symbol = f"{numerator.symbol}/{'·'.join(unit.symbol for unit in denominators)}"
    below = sorted(denominators, key=lambda unit: (unit.dimension is not Dimension.COUNT, unit.base))
    base = f"{numerator.base}/{'·'.join(unit.base for unit in below)}"  # 元/人·月 is 元/月·人
    return Unit(symbol, Dimension.COMPOUND, base, factor, numerator=numerator.dimension)


def _scaled(units: Mapping[str, Unit]) -> dict[str, Unit]:
    """Return 万 and 亿 of every unit that does not carry a scale already; alone they are a bare figure's unit."""
    return {
        f"{scale}{spelling}": evolve(unit, symbol=f"{scale}{unit.symbol}", factor=unit.factor * worth)
        for spelling, unit in units.items()
        if not unit.symbol.startswith(("万", "亿", "千元"))
        and not unit.offset
        and unit.dimension not in {Dimension.RATIO, Dimension.POINT}
        for scale, worth in SCALES.items()
        if f"{scale}{spelling}" not in units
    }


def _entries(lines: Iterable[str]) -> Iterator[tuple[int, str, Unit]]:
    """Yield (line number, spelling, unit) for every spelling in the table."""
    kind = base = ""
    for number, raw in enumerate(lines, start=1):
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        if line.startswith("[") and line.endswith("]"):
            kind, _, base = line[1:-1].partition(" ")
        elif kind == "count":
            yield from ((number, word, Unit(word, Dimension.COUNT, word, thing=base)) for word in line.split())
        else:
            unit, others = _measured(number, line, kind, base)
            yield from ((number, spelling, unit) for spelling in (unit.symbol, *others))


def _measured(number: int, line: str, kind: str, base: str) -> tuple[Unit, list[str]]:
    """Return the unit of a line and its other spellings."""
    symbol, worth, others = (*line.split(maxsplit=2), "", "")[:3]
    match = _WORTH.fullmatch(worth)
    dimensions = {dimension.value: dimension for dimension in Dimension}
    factor = Fraction(match[1]) / Fraction(match[2] or 1) if match else Fraction(0)
    if match is None or not factor or kind not in dimensions:
        raise PerfmodelError(texts.BAD_CATALOGUE_LINE(line=number, content=line))
    return Unit(symbol, dimensions[kind], base, factor, Fraction(match[3] or 0)), others.split()


@lru_cache(maxsize=1)
def _default() -> Catalogue:
    table = resources.files("perfmodel.quantities").joinpath("units.dat").read_text(encoding="utf-8")
    return Catalogue.read(table.splitlines())
