"""The interchange form as JSON text, in UTF-8 whatever it holds."""

import json
import re
from typing import NoReturn

from perfmodel.errors import ExchangeError
from perfmodel.exchange import texts
from perfmodel.exchange.form import Exchangeable, Writable, from_dict, to_dict
from perfmodel.exchange.misfits import clipped
from perfmodel.messages import DEFAULT_LOCALE, Locale
from perfmodel.rules import RuleSet

__all__ = ["dumps", "loads"]

_SURROGATE = re.compile(
    "[\ud800-\udfff]"
)  # half a character, from a broken file: UTF-8 cannot hold it, a JSON escape can


def dumps(x: Writable, *, locale: Locale = DEFAULT_LOCALE) -> str:
    """Return *x* as the text of a JSON file, its characters readable."""
    text = json.dumps(to_dict(x, locale=locale), ensure_ascii=False, indent=2)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def loads(text: str | bytes, *, rules: RuleSet | None = None) -> Exchangeable:
    """Return what the text of a JSON file holds, as `from_dict` does. Raises `ExchangeError`, and nothing else."""
    try:
        data = json.loads(text.removeprefix("\ufeff") if isinstance(text, str) else text, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(texts.NOT_JSON(reason=clipped(str(error)))) from error
    return from_dict(data, rules=rules)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        _refuse_doubled([key for key, _ in pairs])
    return made


def _refuse_doubled(keys: list[str]) -> NoReturn:
    doubled = next(key for key in keys if keys.count(key) > 1)
    raise ExchangeError(texts.DOUBLED_KEY(key=clipped(doubled)))
