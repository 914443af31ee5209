"""Steps: the derivation of a score as JSON. Figures are exact; the rule's source is its document's number, or how firm it stands in words."""

from collections.abc import Mapping
from typing import cast

from attrs import frozen
from cattrs import Converter

from perfmodel.exchange.misfits import Misfit, at
from perfmodel.exchange.objects import require_object
from perfmodel.exchange.plain import read_magnitude_text
from perfmodel.messages import Locale, Message
from perfmodel.quantities import written
from perfmodel.rules import Citation
from perfmodel.rules.ruleset import Standing
from perfmodel.rules.texts import STANDINGS
from perfmodel.scoring import Exact, Step, StepKind

__all__ = ["StepShape", "add_steps"]

_Inputs = Mapping[str, Exact]
_LOCALES: tuple[Locale, ...] = ("zh_CN", "en")


@frozen(kw_only=True)
class StepShape:
    """``{"step", "rule", "source", "inputs", "result", "text"}``."""

    step: StepKind
    rule: str | None
    source: Citation | None
    inputs: _Inputs
    result: Exact | None
    text: Message

    @classmethod
    def of(cls, step: Step) -> "StepShape":
        """Return *step*'s form."""
        return cls(
            step=step.kind, rule=step.rule, source=step.source, inputs=step.inputs, result=step.result, text=step.text
        )

    def value(self) -> Step:
        """Return the step."""
        return Step(
            kind=self.step, rule=self.rule, source=self.source, inputs=self.inputs, result=self.result, text=self.text
        )


def add_steps(converter: Converter, locale: Locale) -> None:
    """Teach *converter*, which knows messages already, derivations, written in the words of *locale*."""
    read_words = converter.get_structure_hook(str)

    def read_exact(data: object, _: object) -> Exact:
        words = cast("str", read_words(data, str))
        try:
            return read_magnitude_text(words)
        except Misfit:
            return words  # the words of a cell

    def read_inputs(data: object, _: object) -> _Inputs:
        inputs: dict[str, Exact] = {}
        for name, value in require_object(data).items():
            with at(name):
                inputs[name] = read_exact(value, Exact)
        return inputs

    converter.register_structure_hook(Exact, read_exact)
    converter.register_structure_hook(Exact | None, lambda data, kind: None if data is None else read_exact(data, kind))
    converter.register_structure_hook_func(lambda kind: kind == _Inputs, read_inputs)
    converter.register_structure_hook(Citation, lambda data, _: _citation(cast("str", read_words(data, str))))
    converter.register_structure_hook(Step, lambda data, _: converter.structure(data, StepShape).value())
    converter.register_unstructure_hook_func(lambda kind: kind == _Inputs, _written_inputs)
    converter.register_unstructure_hook(Citation, lambda citation: citation.render(locale))
    converter.register_unstructure_hook(Step, lambda step: converter.unstructure(StepShape.of(step)))


def _written_inputs(inputs: _Inputs) -> dict[str, str]:
    return {name: value if isinstance(value, str) else written(value) for name, value in inputs.items()}


def _citation(words: str) -> Citation:
    for name, text in STANDINGS.items():
        if words in {text().render(locale) for locale in _LOCALES}:
            return Citation(standing=Standing(name))
    return Citation(document=words or None, standing=Standing.CLAUSE)
