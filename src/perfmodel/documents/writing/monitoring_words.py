"""Words of the monitoring form: the months, the lights, what is expected of the year's end."""

from datetime import date
from fractions import Fraction

from attrs import evolve
from openpyxl.styles import PatternFill

from perfmodel.documents.reading.actuals_sheet import shown_value
from perfmodel.documents.writing.monitoring_labels import LIGHT_WORDS, UNLIT
from perfmodel.documents.writing.sheets import CENTRED, Look
from perfmodel.messages import Message
from perfmodel.model import Progress
from perfmodel.monitoring import IndicatorCheck
from perfmodel.quantities import Dimension, Quantity, Rounding, exact, round_to, written
from perfmodel.terms import Light, Likelihood

__all__ = ["light_look", "months_of", "shown_expected", "shown_light"]

_FILLS = {
    Light.RED: PatternFill("solid", fgColor="FFF8CBAD"),
    Light.YELLOW: PatternFill("solid", fgColor="FFFFE699"),
    Light.GREEN: PatternFill("solid", fgColor="FFC6E0B4"),
    Light.BLUE: PatternFill("solid", fgColor="FFBDD7EE"),
}
_PLACES = 2


def months_of(on: date, year: int) -> str:
    """Return the months that a check on the day *on* covers, as the form's heads name them.

    >>> months_of(date(2024, 8, 31), 2024), months_of(date(2024, 1, 15), 2024), months_of(date(2025, 2, 1), 2024)
    ('1-8月', '1月', '1-12月')
    """
    month = 12 if on.year > year else on.month
    return "1月" if month == 1 else f"1-{month}月"


def shown_light(light: Light | None, why: Message | None) -> str:
    """Return the light in words, or why there is none."""
    if light is not None:
        return LIGHT_WORDS[light]
    return UNLIT if why is None else str(why)


def light_look(light: Light | None) -> Look:
    """Return how the cell of a light looks."""
    return CENTRED if light is None else evolve(CENTRED, fill=_FILLS[light])


def shown_expected(check: IndicatorCheck) -> str:
    """Return what is expected by the year's end: in the unit's own words, else the figure, else what is done already and stays so."""
    progress = check.progress
    if isinstance(progress, Progress) and progress.expected:
        return progress.expected
    if check.expected is not None:
        return _figure(check.expected)
    return shown_value(check.actual) if check.likelihood is Likelihood.CERTAIN and check.light is not None else ""


def _figure(amount: Quantity) -> str:
    """Return a figure with at most two decimals; of things that are counted only whole ones."""
    is_count = amount.unit.dimension is Dimension.COUNT and amount.unit.factor == 1
    figure = Fraction(amount.magnitude)
    rounded = round_to(figure, 0, Rounding.DOWN) if is_count else round_to(figure, _PLACES)
    return f"{written(exact(Fraction(rounded)))}{amount.unit.symbol}"
