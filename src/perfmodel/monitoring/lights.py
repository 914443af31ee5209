"""Lights: the step that says which one a share has, and between which shares."""

from fractions import Fraction

from perfmodel.monitoring import texts
from perfmodel.monitoring.shown import Percent
from perfmodel.rules.monitoring import BudgetLights, ProgressLights
from perfmodel.scoring import Step, StepKind
from perfmodel.terms import Light

__all__ = ["light_step"]


def light_step(light: Light, share: Fraction, lights: BudgetLights | ProgressLights, rule: str) -> Step:
    """Return the step from *share* to its *light*."""
    lower = {Light.YELLOW: lights.yellow, Light.GREEN: lights.green}.get(light)
    upper = {Light.RED: lights.yellow, Light.YELLOW: lights.green}.get(light)
    if isinstance(lights, ProgressLights):
        lower = lights.blue if light is Light.BLUE else lower
        upper = lights.blue if light is Light.GREEN else upper
    word = texts.LIGHTS[light]()
    percent = Percent(share)
    if lower is None:
        text = texts.BELOW(share=percent, upper=Percent(Fraction(upper or 0)), light=word)
    elif upper is None:
        text = texts.FROM(share=percent, lower=Percent(Fraction(lower)), light=word)
    else:
        ends = {"lower": Percent(Fraction(lower)), "upper": Percent(Fraction(upper))}
        text = texts.BETWEEN(share=percent, light=word, **ends)
    inputs = {name: end for name, end in (("lower", lower), ("upper", upper)) if end is not None}
    return Step(
        kind=StepKind.BAND,
        rule=rule,
        source=lights.source,
        inputs={"share": share, **inputs},
        result=light.value,
        text=text,
    )
