"""Three columns: provincial platforms keep the sign's code (计算符号), the value and the unit (计量单位) apart.

Codes: 1 ≥, 2 ＞, 3 ＝, 4 ＜, 5 ≤, 6 定性 — as a finance platform that runs in several provinces numbers them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from perfmodel.errors import ModelError
from perfmodel.values import texts
from perfmodel.values.context import Context
from perfmodel.values.kinds import Threshold, Value
from perfmodel.values.operators import Operator
from perfmodel.values.parser import OnError, parse
from perfmodel.values.pen import figure_of, unit_of

__all__ = ["QUALITATIVE", "join", "split"]

QUALITATIVE = 6

_CODES: Mapping[Operator, int] = MappingProxyType(
    {Operator.GE: 1, Operator.GT: 2, Operator.EQ: 3, Operator.LT: 4, Operator.LE: 5}
)
_OPERATORS: Mapping[int, Operator] = MappingProxyType({code: operator for operator, code in _CODES.items()})


def split(value: Value) -> tuple[int, str, str]:
    """Return the sign's code, the figure and the unit of *value*; of anything but a threshold its text, as qualitative.

    The columns are written so that `join` makes the same of them: a duration in 个月, a written fraction as one.

    >>> split(parse("≤78万")), split(parse("有所提高"))
    ((5, '78', '万'), (6, '有所提高', ''))
    """
    if isinstance(value, Threshold):
        return _CODES[value.operator], figure_of(value.quantity), unit_of(value.quantity)
    return QUALITATIVE, value.text if value.text is not None else str(value), ""


def join(
    code: int | str, figure: str, unit: str = "", context: Context | str | None = None, *, on_error: OnError = "refuse"
) -> Value:
    """Return the value that three columns hold. Raises `ModelError` (E403) for a code that is none, and as `parse` does.

    >>> join(1, "95", "%")
    Threshold(operator=Operator.GE, quantity=Quantity('95', '%'))
    """
    number = _number(code)
    if number == QUALITATIVE:
        return parse(figure, context, on_error=on_error)
    sign = "" if number == _CODES[Operator.EQ] else _OPERATORS[number].symbol
    return parse(f"{sign}{figure}{unit}", context, on_error=on_error)


def _number(code: int | str) -> int:
    number = int(code) if isinstance(code, int) or (code.isascii() and code.isdecimal()) else 0
    if number != QUALITATIVE and number not in _OPERATORS:
        raise ModelError(texts.UNKNOWN_CODE(code=code))
    return number
