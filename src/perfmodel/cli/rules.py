"""``perfmodel rules``: the rule sets that are shipped, every figure of one with its source, and whether a file is one."""

from collections.abc import Iterator
from enum import Enum
from functools import partial
from typing import cast

import attrs
import click

from perfmodel.cli import texts
from perfmodel.cli.help import Command, Group, Maker, Page
from perfmodel.cli.layout import Table
from perfmodel.cli.rule_texts import CHOICES, KEYS
from perfmodel.cli.terminal import Terminal
from perfmodel.errors import RulesError
from perfmodel.rules import Citation, RuleSet, available, load_rules
from perfmodel.rules.layers import Layers
from perfmodel.rules.loading import faults_of_rules, load_with_places
from perfmodel.rules.ruleset import ShareStep
from perfmodel.rules.texts import STANDINGS
from perfmodel.scoring.formulas import faults_of_formulas
from perfmodel.sources import Source

__all__ = ["command"]


def command(terminal: Terminal) -> click.Group:
    """Return the group of commands."""
    page = Page(texts.ABOUT_RULES, texts.EXAMPLES_RULES)
    makers = {
        "list": Maker(texts.SHORT_RULES_LIST, _list),
        "show": Maker(texts.SHORT_RULES_SHOW, _show),
        "check": Maker(texts.SHORT_RULES_CHECK, _check),
    }
    return Group("rules", terminal, page, makers)


def _list(terminal: Terminal) -> click.Command:
    page = Page(texts.ABOUT_RULES_LIST, texts.EXAMPLES_RULES_LIST)
    return Command("list", terminal, page, partial(_run_list, terminal), ())


def _show(terminal: Terminal) -> click.Command:
    page = Page(texts.ABOUT_RULES_SHOW, texts.EXAMPLES_RULES_SHOW)
    return Command("show", terminal, page, partial(_run_show, terminal), [click.Argument(["rules"], metavar="ID")])


def _check(terminal: Terminal) -> click.Command:
    page = Page(texts.ABOUT_RULES_CHECK, texts.EXAMPLES_RULES_CHECK)
    return Command("check", terminal, page, partial(_run_check, terminal), [click.Argument(["rules"], metavar="FILE")])


def _run_list(terminal: Terminal) -> int:
    rules = [load_rules(name) for name in available()]
    heads = tuple(terminal.render(head()) for head in texts.RULES_HEADS)
    rows = tuple(
        (each.id, each.version, each.title.render(terminal.locale), _validity(each, terminal)) for each in rules
    )
    Table(heads, rows).print()
    return 0


def _run_show(terminal: Terminal, *, rules: str) -> int:
    loaded = load_with_places(rules)
    chosen = loaded.rules
    title = chosen.title.render(terminal.locale)
    terminal.answer(terminal.render(texts.RULES_TITLE(id=chosen.id, version=chosen.version, title=title)))
    place = texts.RULES_PLACE(jurisdiction=chosen.jurisdiction, validity=_validity(chosen, terminal))
    terminal.answer(terminal.render(place))
    if chosen.extends:
        terminal.answer(terminal.render(texts.RULES_EXTENDS(parent=chosen.extends)))
    layers = loaded.layers if chosen.extends else None
    heads = (*texts.FIGURE_HEADS[:-1], *((texts.FILE_HEAD,) if layers else ()), *texts.FIGURE_HEADS[-1:])
    rows = tuple(_row(path, value, source, layers, terminal) for path, value, source in _figures(chosen))
    Table(tuple(terminal.render(head()) for head in heads), rows).print()
    for note in chosen.notes:
        terminal.answer(terminal.render(texts.RULES_NOTE(note=note.render(terminal.locale))))
    return 0


def _run_check(terminal: Terminal, *, rules: str) -> int:
    """Answer for a sound file; else say all that is wrong with it, in the order of its lines."""
    faults = faults_of_rules(rules) or faults_of_formulas(load_with_places(rules))
    if faults:
        for fault in sorted(faults, key=_place):
            terminal.fail(fault)
        terminal.complain(texts.RULES_UNSOUND(file=rules, count=len(faults)))
        return 2
    loaded = load_with_places(rules)
    paths = [tuple(path.split(".")) for path, _, _ in _figures(loaded.rules)]
    own = sum(1 for path in paths if loaded.layers.each[0].depth_of(path) == len(path))
    found = {"id": loaded.rules.id, "version": loaded.rules.version, "count": len(paths), "own": own}
    terminal.answer(terminal.render(texts.RULES_SOUND(file=rules, **found)))
    return 0


def _place(fault: RulesError) -> tuple[str, int]:
    source = fault.source or Source()
    return source.document or "", source.line or 0


def _validity(rules: RuleSet, terminal: Terminal) -> str:
    text = texts.VALID_FROM if rules.valid_until is None else texts.VALID_FROM_UNTIL
    return terminal.render(text(start=rules.valid_from, end=rules.valid_until))


_ABOUT_THE_SET = {"id", "extends", "version", "title", "jurisdiction", "valid_from", "valid_until", "notes"}


def _figures(rules: RuleSet) -> Iterator[tuple[str, object, Citation]]:
    """Yield every figure and choice of *rules*: its path in the file, its value, and the source nearest around it."""
    for field in attrs.fields(RuleSet):
        if field.name not in _ABOUT_THE_SET:
            yield from _within(getattr(rules, field.name), field.name, None)


def _within(part: object, path: str, source: Citation | None) -> Iterator[tuple[str, object, Citation]]:
    if attrs.has(type(part)):
        nearest = cast("Citation | None", getattr(part, "source", source))
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(part))):
            if field.name != "source":
                yield from _within(getattr(part, field.name), f"{path}.{field.name.rstrip('_')}", nearest)
    elif source is not None and part not in (None, ()):  # the schema sees to the source; what is left out is no figure
        yield path, part, source


def _row(path: str, value: object, source: Citation, layers: Layers | None, terminal: Terminal) -> tuple[str, ...]:
    """Return what is shown of a figure; where the set extends another, *layers* tell the file that it stands in."""
    words, standing = KEYS.get(path), STANDINGS[source.standing.value]()
    cited = texts.EXPLAINED(what=source.document, words=standing) if source.document else standing
    place = (layers.place_of(tuple(path.split("."))).describe(terminal.locale),) if layers else ()
    return (terminal.render(words()) if words else path, path, terminal.render(cited), *place, _shown(value, terminal))


def _shown(value: object, terminal: Terminal) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, tuple):
        value = tuple(texts.STEP(**attrs.asdict(item)) if isinstance(item, ShareStep) else item for item in value)
    known = CHOICES.get(value) if isinstance(value, str) else None
    return terminal.render(texts.EXPLAINED(what=value, words=known()) if known else texts.FIGURE(figure=value))
