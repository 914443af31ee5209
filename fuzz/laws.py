"""What must hold of every input, whatever it is. A law that does not is `Broken`; any other exception is one that nobody may ever see."""

import decimal
from collections.abc import Mapping, Sequence
from decimal import MAX_EMAX, MIN_EMIN, getcontext, localcontext
from typing import cast

import perfmodel as pm
from fuzz.making import Choices
from fuzz.material import Cell, Context, cells
from perfmodel.messages import Locale
from perfmodel.values import Style
from perfmodel.values.parser import MAX_LENGTH

__all__ = [
    "STYLES",
    "Broken",
    "Manner",
    "Sentinels",
    "check_exchange",
    "check_form",
    "check_format",
    "check_parse",
    "check_writing",
]

PLACES = (1, 2, 3, 7, 28, 100)
ROUNDINGS = (
    "ROUND_UP ROUND_DOWN ROUND_CEILING ROUND_FLOOR ROUND_HALF_UP ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_05UP".split()
)
_SIGN_FROM_NAME = "N106"
"""An equality is written without its sign, which it needs where the name would lend it another: 28.40度 under 成活率(%,≥)."""
LOCALES: Sequence[Locale] = ("zh_CN", "en")
Manner = tuple[Style, Locale]
STYLES: Sequence[Manner] = [(style, locale) for style in ("symbols", "words") for locale in LOCALES]
"""The styles and locales that a value is written in."""


class Broken(AssertionError):
    """A law does not hold."""


def _require(holds: bool, law: str, *found: object) -> None:  # noqa: FBT001 - as an assert takes it, and -O does not switch it off
    if not holds:
        raise Broken(f"{law}: {' | '.join(map(repr, found))}")


def check_parse(cell: Cell, choices: Choices) -> pm.Value:
    """A cell is a value or is refused, its text and places are kept, and neither the memory, nor the path, nor the decimal context tells."""
    text, context = cell.text, cell.context
    with localcontext(_decimal_context(choices)):
        # A catalogue of one's own goes past the memory and the common path.
        slow = pm.parse(text, context, on_error="keep", catalogue=pm.Catalogue.default())
        value = pm.parse(text, context, on_error="keep")
    _require(_all_of(value) == _all_of(slow), "one meaning by every path, under every decimal context", value, slow)
    _require(_all_of(pm.parse(text, context, on_error="keep")) == _all_of(value), "the second time as the first")
    _require(value.text == text, "the text is kept", value.text)
    _require(hash(value) == hash(slow), "equal values have one hash", value)
    for note in value.notes:
        _require(_lies_in(note.span, text), "a note's span lies in the text", note)
    if isinstance(value, pm.Unreadable):
        _check_refusal(value, cell)
    else:
        _require(pm.parse(text, context) == value, "on_error tells nothing of what is understood", value)
    return value


def _check_refusal(value: pm.Unreadable, cell: Cell) -> None:
    _require(_lies_in(value.span, cell.text), "a refusal's span lies in the text", value.span)
    for locale in ("zh_CN", "en"):
        _require(bool(value.describe(locale)), "a refusal can be shown", locale)
    try:
        read = pm.parse(cell.text, cell.context)
    except pm.ValueParseError as error:
        _require(error.value == value, "what is refused is what is kept", error.value, value)
        _require(bool(str(error)), "an error can be shown")
    else:
        raise Broken(f"a refusal is raised: {read!r}")
    try:
        repaired = pm.parse(cell.text, cell.context, on_error="repair")
    except pm.ValueParseError as error:
        _require(error.value == value, "what is not repaired is refused", error.value, value)
    else:
        _require(not isinstance(repaired, pm.Unreadable), "a repair is a reading", repaired)
        _require(repaired.text == cell.text, "a repair keeps the text", repaired.text)


def _lies_in(span: tuple[int, int] | None, text: str) -> bool:
    return span is None or 0 <= span[0] <= span[1] <= len(text)


def _all_of(value: pm.Value) -> tuple[object, ...]:
    """Return all that a value says, what equality leaves out too."""
    return type(value), value, value.text, [(note.code, note.span) for note in value.notes]


def _decimal_context(choices: Choices) -> decimal.Context:
    """Return a context in which no figure of a cell can be reckoned with: every trap set, and few digits or an odd rounding."""
    places = PLACES[choices.below(len(PLACES))]
    return decimal.Context(
        prec=places,
        rounding=ROUNDINGS[choices.below(len(ROUNDINGS))],
        Emin=MIN_EMIN if places > 3 else -1,
        Emax=MAX_EMAX if places > 3 else 1,
        traps=list(getcontext().traps),
    )


def check_format(value: pm.Value, context: Context, manner: Manner, choices: Choices) -> None:
    """Every value can be written; what is written in symbols, or in Chinese words, means the same again in the cell's place."""
    style, locale = manner
    with localcontext(_decimal_context(choices)):
        written = pm.format(value, style, locale)
    if isinstance(value, (pm.Several, pm.Unreadable)) or (style == "words" and locale == "en"):
        return  # the labels in a list are any words at all; a refusal stands for no meaning; English is for people
    again = pm.parse(written, on_error="keep")
    if again != value:  # 分 may be points only here
        again = pm.parse(written, context, on_error="keep")
        if isinstance(again, pm.Threshold) and any(note.code == _SIGN_FROM_NAME for note in again.notes):
            again = pm.parse(f"={written}", context, on_error="keep")
    _require(again == value, f"parse∘format is the identity, {type(value).__name__} in {style}", value, written, again)
    if style == "symbols":
        _require(str(again) == written, "format∘parse changes nothing", written, str(again))


def check_writing(value: pm.Value) -> None:
    """Every value can be written in every manner, whether or not any cell says it."""
    for style, locale in STYLES:
        pm.format(value, style, locale)


def check_form(form: object) -> object:
    """Data is read or refused, with a message that can be shown; what was read is written and read back as the same. Return it."""
    try:
        read = pm.from_dict(cast("Mapping[str, object]", form))
    except pm.ExchangeError as error:
        for locale in ("zh_CN", "en"):
            _require(error.render(locale).startswith("$"), "an error names its path", error.render(locale))
        return None
    back = pm.from_dict(pm.to_dict(read))
    _require(back == read, "from_dict∘to_dict is the identity", read, back)
    return read


def check_exchange(value: pm.Value) -> dict[str, object]:
    """Every value is read back from its form whole, if its text is none that a cell cannot hold (X008); return the form."""
    form = pm.to_dict(value)
    if len(value.text or "") > MAX_LENGTH:
        return form
    back = pm.from_dict(form)
    _require(back == value, "from_dict∘to_dict is the identity", value, back)
    _require(pm.to_dict(back) == form, "to_dict∘from_dict changes nothing", form)
    return form


class Sentinels:
    """Cells whose meaning is taken down at the start, and may never be another one."""

    def __init__(self) -> None:
        self._cells = cells()[::23]
        self._meant = [self._read(cell) for cell in self._cells]

    def check(self) -> None:
        """Read them again."""
        for cell, meant in zip(self._cells, self._meant, strict=True):
            _require(self._read(cell) == meant, "no input changes what the next one means", cell)

    @staticmethod
    def _read(cell: Cell) -> tuple[object, ...]:
        """Return all that the cell is read as, read afresh."""
        value = pm.parse(cell.text, cell.context, on_error="keep", catalogue=pm.Catalogue.default())
        return pm.to_dict(value), pm.to_dict(pm.parse(cell.text, cell.context, on_error="keep")), str(value)
