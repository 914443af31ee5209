"""Slots: the one place that fills a frozen class past its ``__init__``.

A province's file has millions of cells, and most of a value's cost is attrs' guarded ``__init__`` (1.5 µs for five fields; 0.9 µs through the slot
descriptors). What the parser makes of a cell — quantities, thresholds, notes — it already knows to be right, so there it skips the converters and
validators that guard the public constructor; so do sums of quantities that passed them. Whoever takes a value from outside calls the constructor.
"""

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

import attrs

__all__ = ["slot_filler"]

P = ParamSpec("P")
T = TypeVar("T")


def slot_filler(kind: Callable[P, T]) -> Callable[P, T]:
    """Return a function with the positional parameters of the attrs class *kind* that makes an instance with the slots filled as given.

    Every field must be given, already converted and known to be valid.
    """
    names = [attribute.name for attribute in attrs.fields(cast("type[attrs.AttrsInstance]", kind))]
    setters = {f"set_{name}": getattr(kind, name).__set__ for name in names}
    body = "".join(f"    set_{name}(instance, {name})\n" for name in names)
    source = f"def fill({', '.join(names)}):\n    instance = new(kind)\n{body}    return instance\n"
    scope: dict[str, object] = {**setters, "new": object.__new__, "kind": kind}
    exec(source, scope)  # noqa: S102 - the names are a class's own fields; attrs makes its own __init__ the same way
    return cast("Callable[P, T]", scope["fill"])
