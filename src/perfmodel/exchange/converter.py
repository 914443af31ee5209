"""The converter: one for each language of the sentences in it, made when first needed."""

from functools import cache

import attrs
from cattrs import Converter

from perfmodel.exchange import texts
from perfmodel.exchange.figures import add_figures
from perfmodel.exchange.misfits import Misfit, shown, wrong
from perfmodel.exchange.money import add_budgets
from perfmodel.exchange.notes import add_notes
from perfmodel.exchange.objects import object_reader, object_writer
from perfmodel.exchange.plain import add_plain
from perfmodel.exchange.shapes import SCHEMA, Schema
from perfmodel.exchange.steps import add_steps
from perfmodel.exchange.terms import add_terms
from perfmodel.exchange.values import add_values
from perfmodel.messages import Locale

__all__ = ["converter_for"]


@cache
def converter_for(locale: Locale) -> Converter:
    """Return the converter whose sentences are in *locale*; what it reads does not depend on that."""
    converter = Converter(unstruct_collection_overrides={tuple: list})
    converter.register_structure_hook_factory(attrs.has, lambda kind: object_reader(kind, converter))
    converter.register_unstructure_hook_factory(attrs.has, lambda kind: object_writer(kind, converter))
    add_plain(converter)
    add_notes(converter, locale)
    add_figures(converter)
    add_values(converter)
    add_budgets(converter)
    add_terms(converter)
    add_steps(converter, locale)
    converter.register_structure_hook(Schema, _schema)
    return converter


def _schema(data: object, _: object) -> Schema:
    if not isinstance(data, str):
        raise wrong(data, texts.A_TEXT())
    if data != SCHEMA:
        raise Misfit(texts.OTHER_SCHEMA, found=shown(data))
    return SCHEMA
