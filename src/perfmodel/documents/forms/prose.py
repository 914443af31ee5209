"""Prose: paragraphs of goals and measures, parted into items by their numbers, each with its name where it has one."""

import re
from collections.abc import Iterable

from attrs import Factory, define, field, frozen

from perfmodel.documents import texts
from perfmodel.documents.forms.labels import one_line
from perfmodel.documents.forms.numbering import numbered, parted
from perfmodel.messages import Note
from perfmodel.sources import Source

__all__ = ["Item", "Line", "items_of", "numbering_note", "unplaced"]

_LONGEST_NAME = 25  # the measures' names in published texts have 6 to 20 characters
_FIRST_SENTENCE = re.compile(rf"(?P<name>[^。；;，,：:！？\n]{{2,{_LONGEST_NAME}}})[。：:]\s*(?P<text>\S.*)", re.DOTALL)
_HEADING = re.compile(rf"[^。；;，,！？\n]{{2,{_LONGEST_NAME}}}?[。：:]?")
_FACET = re.compile(r"(?:年度|总体|工作)?(?:绩效)?(?:目标|指标|措施|内容)\s*[:：]")  # a part of an item, never its name


@frozen
class Line:
    """A line of prose and where it stands."""

    text: str
    source: Source


@frozen
class Item:
    """A goal or a measure."""

    name: str | None
    text: str
    source: Source


@define
class _Draft:
    number: str
    lines: list[str]
    source: Source


def items_of(lines: Iterable[Line]) -> tuple[tuple[Item, ...], tuple[Note, ...]]:
    """Return the items that *lines* hold, and notes on the numbers cut and on what only leads in.

    The first number sets the style of the list: what is numbered otherwise, or not at all, belongs to the item before it. Without any number
    every line is an item, except what belongs to the heading or the facet (``绩效目标：``) before it.
    """
    drafts = _Drafts()
    for line in lines:
        drafts.add(line)
    introductions, items = drafts.without_introductions()
    notes = [unplaced(draft.lines[0], draft.source) for draft in introductions]
    notes.extend(numbering_note((draft.number, draft.source) for draft in items))
    return tuple(_item(draft) for draft in items), tuple(notes)


def unplaced(text: str, source: Source) -> Note:
    """Return the note that keeps *text*, for which the form has no place."""
    return Note(texts.UNPLACED(text=one_line(text)), source=source)


def numbering_note(cut: Iterable[tuple[str, Source]]) -> tuple[Note, ...]:
    """Return the note that says which numbers were cut from the places given, if any were."""
    numbers = [(number, source) for number, source in cut if number]
    if not numbers:
        return ()
    written = [number for number, _ in numbers]
    return (Note(texts.NUMBERING_CUT(count=len(written), numbers=" ".join(written)), source=numbers[0][1]),)


@define
class _Drafts:
    style: str = ""
    drafts: list[_Draft] = field(default=Factory(list))

    def add(self, line: Line) -> None:
        style = numbered(line.text).style
        if style and (not self.style or style == self.style):
            self.style = style
            for item in map(numbered, parted(line.text)):
                self.drafts.append(_Draft(item.number, [item.rest], line.source))
        elif self.drafts and self._belongs_to_last(line.text):
            self.drafts[-1].lines.append(line.text)
        else:
            self.drafts.append(_Draft("", [line.text], line.source))

    def without_introductions(self) -> tuple[list[_Draft], list[_Draft]]:
        """Return the lines that only lead in to the list, which end in a colon before its first number, and the items."""
        first = next((place for place, draft in enumerate(self.drafts) if draft.number), 0)
        leading = [draft for draft in self.drafts[:first] if draft.lines[-1].endswith((":", "："))]
        return leading, [draft for draft in self.drafts if draft not in leading]

    def _belongs_to_last(self, text: str) -> bool:
        if self.style:
            return bool(self.drafts[-1].number)
        first = self.drafts[-1].lines[0]
        return bool(_FACET.match(text)) or (len(self.drafts[-1].lines) == 1 and _is_heading(first))


def _is_heading(text: str) -> bool:
    return bool(_HEADING.fullmatch(text)) and not _FACET.match(text)


def _item(draft: _Draft) -> Item:
    first, *others = draft.lines
    text = "\n".join(draft.lines)
    if others and _is_heading(first):
        return Item(first.rstrip("。：:"), "\n".join(others), draft.source)
    match = None if _FACET.match(text) else _FIRST_SENTENCE.match(text)
    return Item(match["name"].strip(), match["text"], draft.source) if match else Item(None, text, draft.source)
