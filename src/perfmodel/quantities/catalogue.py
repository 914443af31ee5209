"""The catalogue: every spelling of every unit, from the table ``units.dat``, with scales and compounds understood.

>>> catalogue = Catalogue.default()
>>> catalogue.find("㎎/L").symbol, catalogue.find("万亩").base, catalogue.find("元/亩").factor
('mg/L', '平方米', Fraction(3, 2000))
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from importlib import resources
from types import MappingProxyType

from attrs import Factory, evolve, field, frozen

from perfmodel.errors import PerfmodelError
from perfmodel.quantities import texts
from perfmodel.quantities.units import BARE, Dimension, Unit

__all__ = ["RATIO", "SCALES", "Catalogue", "with_scale"]

SCALES: Mapping[str, int] = MappingProxyType({"万": 10**4, "亿": 10**8})
"""The two scales that may close a numeral and stay in the unit (3万条, 2.6亿元)."""

RATIO = Unit("", Dimension.RATIO, "1")
"""The unit of a written fraction (1/3): no sign, but worth a share."""

_MAX_COMPOUND = (
    40  # code points: the longest spelling looked at for a / · or *; units in published tables stay far below it
)
_WORTH = re.compile(r"(\d+(?:\.\d+)?)(?:/(0*[1-9]\d*(?:\.\d+)?))?([+-]\d+)?", re.ASCII)
_MANIES = {"千": 10**3, "万": 10**4, "亿": 10**8}
_MANY = re.compile(r"/(?:((?:10{0,3})?)([千万亿])|(?:10|十)万人?)")
_NO_DENOMINATORS = frozenset({Dimension.NONE, Dimension.RATIO})
_PERIODS = frozenset({Dimension.TIME, Dimension.CALENDAR})
_YEARLY = frozenset({Dimension.COUNT, Dimension.AREA, Dimension.LENGTH})
"""What so much is paid for in a period, the two side by side: 元/人年, 元/亩年, 元/公里年."""
_BELOW = {"分": "分钟", "时": "小时", "d": "天", "a": "年"}
"""What a spelling means below the line: 120次/分 is no money, t/d is 吨/天."""
_COMPOUNDS = 1024  # a bound of what is remembered: a file has a few dozen
_LINE = re.compile(r"[/*·×.。﹒]")
_LINES = frozenset("/·*×.。﹒")
"""What makes a unit of several, a product's dots among them: 元/人.月, 吨*公里."""
_DENOMINATOR = re.compile(r"(?P<figure>[一二两三四五六七八九]|\d{0,9})(?P<many>[十百千]?)(?P<unit>.+)", re.ASCII)
_HAN_FIGURES = dict(zip("一二两三四五六七八九", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_ROUND_FIGURES = {"": 1, "十": 10, "百": 100, "千": 1000}
_POWER_OF_TEN = re.compile(r"10*", re.ASCII)
_BRACKETED = {"(": ")", "[": "]"}
_SQUARED = range(0x3371, 0x33E0)
"""The letters of a unit in one character: ㎾ ㏊ ㎸ ㎤."""
_DAYS = frozenset({"日", "号"})
_LOOK_ALIKES = {"μ": "\N{MICRO SIGN}"}


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
        units = _look_alikes(units) | units
        return cls(MappingProxyType(units | _scaled(units)))

    def with_units(self, lines: Iterable[str]) -> "Catalogue":
        """Return a catalogue that also knows the units of *lines* (grammar of ``units.dat``); a spelling given here wins."""
        added = Catalogue.read(lines).spellings
        return Catalogue(MappingProxyType({**self.spellings, **added}))

    def find(self, spelling: str) -> Unit | None:
        """Return the unit that *spelling* stands for, compounds included, or ``None`` if there is none."""
        known = self.spellings.get(spelling)
        if known is not None or _LINES.isdisjoint(spelling):
            return known
        if "/" not in spelling:
            return self.spellings.get(_LINE.sub("·", spelling))
        return _per_many(spelling) if spelling.startswith("/") else _compound(self, spelling)


def _longest(spellings: Iterable[str]) -> Mapping[str, int]:
    longest: dict[str, int] = {}
    for spelling in spellings:
        longest[spelling[:1]] = max(len(spelling), longest.get(spelling[:1], 0))
    return MappingProxyType(longest)


@lru_cache(maxsize=_COMPOUNDS)
def _compound(catalogue: Catalogue, spelling: str) -> Unit | None:
    """compound = [scale] unit "/" below        元/亩  元/人·月  元/(人·月)  人/10万人

    below = [figure] unit { ("/" | "·" | "*" | ".") unit }
    """
    if len(spelling) > _MAX_COMPOUND:
        return None
    above, _, below = spelling.partition("/")
    numerator = catalogue.find(above)
    if numerator is None or numerator.dimension is Dimension.NONE:
        return None
    if below and _BRACKETED.get(below[0]) == below[-1]:
        below = below[1:-1]
    parts = [_denominators(catalogue, part, numerator) for part in _LINE.split(below)]
    if not all(parts):
        return None
    quotient = _quotient(numerator, [unit for part in parts for unit in part])
    return catalogue.spellings.get(quotient.symbol, quotient)  # g/㎥ is the 克/立方米 of the table


def _denominators(catalogue: Catalogue, part: str, numerator: Unit) -> list[Unit]:
    """Return the units that one part below the line names: none if it is none, two where a count word and a period stand side by side (元/人年)."""
    unit = _denominator(catalogue, part, numerator)
    if unit is not None and (unit.dimension is not Dimension.COUNT or unit.symbol != part):
        return [unit]
    for end in range(1, len(part)):
        counted, period = catalogue.spellings.get(part[:end]), _below(catalogue, part[end:])
        if counted is None or period is None or counted.dimension not in _YEARLY:
            continue
        if _is_period(period) and not _is_period(counted):
            return [counted, period]
    return [] if unit is None else [unit]


def _is_period(unit: Unit) -> bool:
    return unit.dimension in _PERIODS or unit.thing == "term"


def _below(catalogue: Catalogue, spelling: str) -> Unit | None:
    unit = catalogue.spellings.get(_BELOW.get(spelling, spelling))
    return None if unit is None or unit.dimension in _NO_DENOMINATORS else unit


def _denominator(catalogue: Catalogue, part: str, numerator: Unit) -> Unit | None:
    """denominator = [figure] [十 | 百 | 千] unit        人  10万人  千人  3天"""
    if (unit := _below(catalogue, part)) is not None:
        return unit
    match = _DENOMINATOR.fullmatch(part)
    if match is None or match["unit"] in _DAYS or (unit := _below(catalogue, match["unit"])) is None:
        return None  # 3次/15日前 ends in a date
    written, many = match["figure"], match["many"]
    figure = _HAN_FIGURES.get(written) or int(written or 1)
    if not figure or written.startswith("0") or not _is_usual_base(figure, many, unit, numerator):
        return None
    shown = "" if written == "一" else f"{figure}" if written else ""
    return evolve(unit, symbol=f"{shown}{many}{unit.symbol}", factor=unit.factor * figure * _ROUND_FIGURES[many])


def _is_usual_base(figure: int, many: str, unit: Unit, numerator: Unit) -> bool:
    """Whether so many below the line are a base: 10万人, 千户; 3天 of what comes so often. 5个 or 1000元 there is another figure."""
    if unit.dimension in _PERIODS and numerator.thing == "occasion":
        return True
    if many:
        return figure == 1 and unit.dimension is Dimension.COUNT
    is_money = unit.dimension is numerator.dimension is Dimension.MONEY
    return _POWER_OF_TEN.fullmatch(str(figure)) is not None and not is_money


def _per_many(spelling: str) -> Unit | None:
    """Return the share that ``/10万`` says: 孕产妇死亡率 18/10万, 18/10万人."""
    match = _MANY.fullmatch(spelling)
    if match is None:
        return None
    many = int(match[1] or 1) * _MANIES[match[2]] if match[2] else 10**5
    return Unit(spelling, Dimension.RATIO, "1", Fraction(1, many))


def _quotient(numerator: Unit, denominators: list[Unit]) -> Unit:
    factor = numerator.factor
    for unit in denominators:
        factor /= unit.factor
    symbol = f"{numerator.symbol}/{'·'.join(unit.symbol for unit in denominators)}"
    below = sorted(denominators, key=lambda unit: (unit.dimension is not Dimension.COUNT, _is_period(unit), unit.base))
    base = f"{numerator.base}/{'·'.join(unit.base for unit in below)}"  # 元/人·月 is 元/月·人
    return Unit(symbol, Dimension.COMPOUND, base, factor, numerator=numerator.dimension)


def with_scale(unit: Unit, scale: str) -> Unit:
    """Return *unit* with a 万 or 亿 before it, or as it is without one."""
    return evolve(unit, symbol=f"{scale}{unit.symbol}", factor=unit.factor * SCALES[scale]) if scale else unit


def _look_alikes(units: Mapping[str, Unit]) -> dict[str, Unit]:
    """Return the spellings that look the same as one of *units* and are other characters: ㎾ is kW, and the micro sign no μ."""
    squared = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in _SQUARED}
    found = {glyph: units[letters] for glyph, letters in squared.items() if letters in units}
    for letter, other in _LOOK_ALIKES.items():
        found |= {spelling.replace(letter, other): unit for spelling, unit in units.items() if letter in spelling}
    return found


def _scaled(units: Mapping[str, Unit]) -> dict[str, Unit]:
    """Return 万 and 亿 of every unit that does not carry a scale already; alone they are a bare figure's unit."""
    return {
        f"{scale}{spelling}": with_scale(unit, scale)
        for spelling, unit in units.items()
        if not unit.symbol.startswith(("万", "亿", "千元"))
        and not unit.offset
        and unit.dimension not in {Dimension.RATIO, Dimension.POINT}
        for scale in SCALES
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
            yield from ((number, *_counted(number, entry, base)) for entry in line.split())
        else:
            unit, others = _measured(number, line, kind, base)
            yield from ((number, spelling, unit) for spelling in (unit.symbol, *others))


def _counted(number: int, entry: str, thing: str) -> tuple[str, Unit]:
    """Return a count word and its unit; ``个村=村`` counts the same as 村."""
    word, sign, same = entry.partition("=")
    if not word or (sign and not same):
        raise PerfmodelError(texts.BAD_CATALOGUE_LINE(line=number, content=entry))
    return word, Unit(word, Dimension.COUNT, same or word, thing=thing)


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
