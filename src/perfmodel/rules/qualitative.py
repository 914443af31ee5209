"""Words in a rule set: the bands of qualitative indicators, and the default share of each degree inside them (财预〔2020〕10号)."""

from decimal import Decimal
from enum import Enum

from attrs import frozen

from perfmodel.rules.citation import Citation
from perfmodel.terms import Degree

__all__ = ["Band", "BandName", "Bands", "DegreeShare", "Qualitative", "Shares"]


class BandName(Enum):
    """The bands of qualitative indicators, best first."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@frozen(kw_only=True)
class Band:
    """A range of shares of the weight, the lower end in it."""

    lower: Decimal
    upper: Decimal
    words: str


@frozen(kw_only=True)
class Bands:
    """The bands of qualitative indicators."""

    top: Band
    middle: Band
    bottom: Band
    source: Citation

    def named(self, name: BandName) -> Band:
        """Return the band called *name*."""
        return {BandName.TOP: self.top, BandName.MIDDLE: self.middle, BandName.BOTTOM: self.bottom}[name]


@frozen(kw_only=True)
class DegreeShare:
    """The default share of the weight for a degree, and the band it lies in."""

    share: Decimal
    band: BandName


@frozen(kw_only=True)
class Shares:
    """The default share for each degree of completion."""

    reached: DegreeShare
    mostly: DegreeShare
    partly: DegreeShare
    not_: DegreeShare
    source: Citation

    def of(self, degree: Degree) -> DegreeShare:
        """Return the default for *degree*."""
        return {
            Degree.REACHED: self.reached,
            Degree.MOSTLY: self.mostly,
            Degree.PARTLY: self.partly,
            Degree.NOT: self.not_,
        }[degree]


@frozen(kw_only=True)
class Qualitative:
    """How words are scored: three bands, and a default point inside them."""

    bands: Bands
    shares: Shares
