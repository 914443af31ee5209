"""Terms: levels of the indicator tree, the field's own by their names and others as written."""

from cattrs import Converter

from perfmodel.exchange import texts
from perfmodel.exchange.misfits import wrong
from perfmodel.terms import Category, Subcategory

__all__ = ["add_terms"]


def add_terms(converter: Converter) -> None:
    """Teach *converter* the levels of the indicator tree."""
    converter.register_structure_hook(Category | str, lambda data, _: _level(data, Category))
    converter.register_structure_hook(
        Subcategory | str | None, lambda data, _: None if data is None else _level(data, Subcategory)
    )


def _level(data: object, terms: type[Category] | type[Subcategory]) -> Category | Subcategory | str:
    if not isinstance(data, str):
        raise wrong(data, texts.A_TEXT())
    return next((term for term in terms if term.value == data), data)
