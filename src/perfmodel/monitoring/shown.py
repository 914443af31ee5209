"""Figures in the sentences of monitoring: shares as percents and amounts to two decimals, put into words only when somebody reads them."""

from fractions import Fraction

from attrs import frozen

from perfmodel.quantities import exact, round_to, written

__all__ = ["Figure", "Percent"]

_PLACES = 2


@frozen
class Percent:
    """A share as percent: 60, 62.6, 90.58; rounded to two decimals, half up."""

    share: Fraction

    def __str__(self) -> str:
        return str(Figure(self.share * 100))


@frozen
class Figure:
    """A figure with as few decimals as it takes, at most two, half up."""

    figure: Fraction

    def __str__(self) -> str:
        return written(exact(Fraction(round_to(self.figure, _PLACES))))
