"""Context: what stands around a cell and answers the questions that its own text leaves open."""

from attrs import field, frozen

from perfmodel.terms import Category, Subcategory

__all__ = ["Context"]


def _read_category(category: Category | str | None) -> Category | str | None:
    return Category.read(category) if isinstance(category, str) else category


def _read_subcategory(subcategory: Subcategory | str | None) -> Subcategory | str | None:
    return Subcategory.read(subcategory) if isinstance(subcategory, str) else subcategory


@frozen
class Context:
    """The indicator that a cell belongs to: its levels, its name, the unit in the table's head (``万元``, ``%``) and the document's year.

    Each part is used only where the text leaves a real question, and each use leaves a note on the value (codes N1xx).
    """

    category: Category | str | None = field(default=None, converter=_read_category)
    subcategory: Subcategory | str | None = field(default=None, converter=_read_subcategory)
    name: str | None = None
    unit: str | None = None
    year: int | None = None

    @property
    def is_cost(self) -> bool:
        """Whether the indicator is a cost."""
        return self.category is Category.COST or (
            isinstance(self.subcategory, Subcategory) and self.subcategory.is_cost
        )

    @property
    def is_timeliness(self) -> bool:
        """Whether the indicator is a date or a duration (时效指标)."""
        return self.subcategory is Subcategory.TIMELINESS
