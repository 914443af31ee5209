"""Money of a project: budgets in their own unit, execution in the unit of the budget that it is reckoned against."""

from fractions import Fraction

from attrs import frozen
from cattrs import Converter

from perfmodel.exchange import texts
from perfmodel.exchange.figures import unit_of
from perfmodel.exchange.misfits import Misfit
from perfmodel.model import USUAL_UNIT, Budget
from perfmodel.quantities import Magnitude, Quantity, written

__all__ = ["BudgetShape", "add_budgets", "read_spent", "spent_shape"]


@frozen(kw_only=True)
class BudgetShape:
    """年初预算数, 全年预算数: amounts in one unit."""

    total: Magnitude | None
    fiscal: Magnitude | None
    carried_over: Magnitude | None
    other: Magnitude | None
    unit: str

    @classmethod
    def of(cls, budget: Budget) -> "BudgetShape":
        """Return *budget*'s form."""
        return cls(
            total=_magnitude(budget.total),
            fiscal=_magnitude(budget.fiscal),
            carried_over=_magnitude(budget.carried_over),
            other=_magnitude(budget.other),
            unit=budget.unit,
        )

    def value(self) -> Budget:
        """Return the budget."""
        unit = unit_of(self.unit, None)
        total, fiscal, carried_over, other = (
            None if magnitude is None else Quantity(magnitude, unit)
            for magnitude in (self.total, self.fiscal, self.carried_over, self.other)
        )
        return Budget(total, fiscal, carried_over, other)


def add_budgets(converter: Converter) -> None:
    """Teach *converter*, which knows plain things already, budgets."""
    converter.register_structure_hook(Budget, lambda data, _: converter.structure(data, BudgetShape).value())
    converter.register_unstructure_hook(Budget, lambda budget: converter.unstructure(BudgetShape.of(budget)))


def spent_shape(budget: Quantity | None, spent: Quantity | None) -> tuple[Magnitude | None, str | None]:
    """Return the figure of *spent* in the budget's unit, or in its own, which is named then, where it is other money than the budget."""
    if spent is None:
        return None, None
    unit = Quantity(0, USUAL_UNIT).unit if budget is None else budget.unit
    if spent.unit.base != unit.base:
        return spent.magnitude, spent.unit.symbol
    return (spent.magnitude if spent.unit == unit else spent.base / unit.factor), None


def read_spent(
    given: Quantity | None, budget: Magnitude | None, spent: Magnitude | None, unit: str | None
) -> Quantity | None:
    """Return what was spent. A *budget* that is not the *given* one of the project is refused."""
    if budget is not None and (given is None or Fraction(budget) != Fraction(given.magnitude)):
        expected = texts.NOTHING() if given is None else written(given.magnitude)
        raise Misfit(texts.DISAGREES, ("budget",), found=written(budget), expected=expected)
    own = Quantity(0, USUAL_UNIT).unit if given is None else given.unit
    return None if spent is None else Quantity(spent, own if unit is None else unit_of(unit, None))


def _magnitude(amount: Quantity | None) -> Magnitude | None:
    return None if amount is None else amount.magnitude
