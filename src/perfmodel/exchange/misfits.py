"""Misfits: how reading says what does not fit, and how that becomes an `ExchangeError` with the path to the place."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager

from perfmodel.errors import ExchangeError, PerfmodelError
from perfmodel.exchange import texts
from perfmodel.messages import Message, Text

__all__ = ["Misfit", "Path", "at", "clipped", "exchange_error", "shown", "wrong"]

Path = tuple[str | int, ...]
"""The keys and list places (from 0) that lead to something, from the outside in."""

_CLIP = 60  # code points of foreign text in a message: enough to know it again
_SHORT_NUMBER = 10**30  # from here on a number is not printed; Python itself refuses to print very long ones


class Misfit(Exception):
    """Something that does not fit: what to say, and where, seen from the object under reading."""

    def __init__(self, text: Text, path: Path = (), /, **parameters: object) -> None:
        super().__init__(text)
        self.text = text
        self.path = path
        self.parameters = parameters


def wrong(found: object, expected: Message, path: Path = ()) -> Misfit:
    """Return the misfit that *found* is, where *expected* belongs."""
    return Misfit(texts.WRONG_VALUE, path, found=shown(found), expected=expected)


@contextmanager
def at(*path: str | int) -> Generator[None]:
    """Say of whatever does not fit inside that it stands at *path*."""
    try:
        yield
    except Misfit as misfit:
        misfit.path = path + misfit.path
        raise
    except PerfmodelError as error:
        raise Misfit(texts.REFUSED, path, reason=error.message) from error


def exchange_error(misfit: Misfit) -> ExchangeError:
    """Return *misfit* as the error that people see, with its path written as JSONPath does: ``$.projects[2].indicators[5].target.unit``."""
    path = "$" + "".join(map(_written_step, misfit.path))
    return ExchangeError(misfit.text(path=path, **misfit.parameters))


def _written_step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if step.isidentifier() else f"['{clipped(step)}']"


def shown(found: object) -> Message | str:
    """Return what was read in a few words, whatever it is."""
    match found:
        case None:
            return texts.NOTHING()
        case bool():
            return str(found).lower()
        case str():
            return texts.WORDS(words=clipped(found))
        case int():
            return str(found) if abs(found) < _SHORT_NUMBER else texts.A_HUGE_NUMBER()
        case float():
            return repr(found)
        case Mapping():
            return texts.AN_OBJECT()
        case list() | tuple():
            return texts.A_LIST()
        case _:
            return texts.A_THING_OF_PYTHON(kind=clipped(type(found).__name__))


def clipped(text: str) -> str:
    """Return the beginning of *text*."""
    return text if len(text) <= _CLIP else f"{text[:_CLIP]}…"
