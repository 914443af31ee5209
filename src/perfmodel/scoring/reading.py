"""Reading the two cells of a case: text into values, what can be repaired in only one way repaired, each with a step that says so."""

from attrs import evolve, frozen

from perfmodel.messages import Note
from perfmodel.scoring import texts
from perfmodel.scoring.trace import Step, StepKind
from perfmodel.values import Blank, Completion, Context, Unreadable, Value, format_value, parse, repair

__all__ = ["Read", "completion_beside", "read_actual", "read_target", "shown", "unread"]


@frozen
class Read:
    """A cell's value as it is scored, and the steps and notes on how it was read."""

    value: Value
    steps: tuple[Step, ...] = ()
    notes: tuple[Note, ...] = ()


def read_target(target: str | Value, context: Context) -> Read:
    """Return what *target* means; an unreadable cell with exactly one suggestion is taken as that."""
    value = parse(target, context, on_error="keep") if isinstance(target, str) else target
    return _repaired(value, context, "target")


def read_actual(actual: str | Value | None, context: Context) -> Read:
    """Return what *actual* means. The name's own unit and sign are the target's, and stay out of it."""
    if actual is None:
        return Read(Blank(""))
    own = context if context.name is None else evolve(context, name=None)
    value = parse(actual, own, on_error="keep") if isinstance(actual, str) else actual
    return _repaired(value, own, "actual")


def shown(value: Value) -> str:
    """Return the cell as it was written; a value that no cell was written for in its canonical text."""
    return value.text or format_value(value)


def unread(read: Read) -> Note | None:
    """Return what to say of a cell that stays unreadable."""
    return (
        Note(texts.UNREADABLE(text=read.value.text, reason=read.value.message))
        if isinstance(read.value, Unreadable)
        else None
    )


def completion_beside(text: str, context: Context) -> Completion | None:
    """Return the word of completion that closes *text* behind a figure: 达成预期指标 in 1000件达成预期指标."""
    for start in range(1, len(text)):
        value = parse(text[start:], context, on_error="keep")
        if isinstance(value, Completion):
            return value
    return None


def _repaired(value: Value, context: Context, role: str) -> Read:
    mended = repair(value, context) if isinstance(value, Unreadable) else None
    if not isinstance(value, Unreadable) or mended is None:
        return Read(value, notes=value.notes)
    suggestion = value.suggestions[0]
    step = Step(kind=StepKind.READ, inputs={role: value.text}, result=suggestion, text=mended.notes[-1].message)
    return Read(mended, (step,), mended.notes)
