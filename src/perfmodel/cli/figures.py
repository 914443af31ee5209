"""Figures for people: digits grouped as the language does, every decimal kept."""

from decimal import Context, Decimal, localcontext

from babel import Locale as BabelLocale
from babel.numbers import format_decimal

from perfmodel.messages import Locale
from perfmodel.quantities import Quantity, written

__all__ = ["shown_amount", "shown_figure"]

_ROOMY = Context(prec=200)  # babel rounds in the caller's context, which may hold fewer digits than a figure has


def shown_figure(figure: Decimal | int, locale: Locale) -> str:
    """Return *figure* with its digits grouped and its decimals as they are.

    >>> shown_figure(Decimal("1323.00"), "zh_CN"), shown_figure(101, "en")
    ('1,323.00', '101')
    """
    places = max(0, -int(figure.as_tuple().exponent)) if isinstance(figure, Decimal) else 0
    pattern = "#,##0" + ("." + "0" * places if places else "")
    with localcontext(_ROOMY):
        return format_decimal(figure, format=pattern, locale=BabelLocale.parse(locale), decimal_quantization=False)


def shown_amount(amount: Quantity | None, locale: Locale) -> str:
    """Return *amount* with its unit, or a dash where there is none."""
    if amount is None:
        return "—"
    magnitude = amount.magnitude
    figure = shown_figure(magnitude, locale) if isinstance(magnitude, Decimal) else written(magnitude)
    return f"{figure} {amount.unit.symbol}"
