"""The lexicon: ``lexicon.toml`` as tables and patterns, made once, when the first cell needs more than the common path."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from importlib import resources
from typing import cast

from attrs import frozen

from perfmodel.quantities import exact
from perfmodel.terms import Degree, Direction
from perfmodel.values.normal import fold
from perfmodel.values.operators import Operator
from perfmodel.values.wordset import WordSet

__all__ = ["Lexicon", "lexicon"]

Words = tuple[str, ...]


@frozen(eq=False)
class Lexicon:
    """The words that fill the grammar's shapes, folded. Patterns and word sets try longer words first."""

    glyphs: Mapping[str, Operator]
    before: Mapping[str, Operator]
    signs: Mapping[str, Operator]  # both of them
    before_weak: Mapping[str, Operator]
    verbs: frozenset[str]  # of the weak ones, those that may have an object before the figure: 实现产值5000万元
    ends_name: WordSet  # operator words of two or more characters: what stands before one is a name
    says_unit: Mapping[str, str]  # words and signs before a figure that say its unit
    means: frozenset[str]  # words that say 每: 人均
    after: Mapping[str, Operator]
    bound: Mapping[str, bool]
    about_before: frozenset[str]
    about_after: frozenset[str]
    near: frozenset[str]
    about_percent: Decimal  # 约 and 左右: so much to either side; 近: so much below
    about_less: Decimal  # what to multiply a figure with for that
    about_more: Decimal
    beside_before: frozenset[str]
    beside_after: frozenset[str]
    held_against: frozenset[str]
    undone: Words
    moved: Words  # what a span of time behind it is by how much (提前10天), and no event that it runs from
    nouns: frozenset[str]
    directions: Mapping[str, Direction]
    completion: Mapping[str, Degree]
    blanks: frozenset[str]
    cost_names: Words
    energy_names: Words
    heat_names: Words
    time_names: Words
    score_names: Words
    data_names: Words
    months: Mapping[str, int]
    head: WordSet  # one sign or word that may stand before a figure
    tail: WordSet  # one word that may stand behind a figure and its unit
    direction: WordSet  # any word with a direction
    tail_starts: frozenset[str]  # the characters that a tail can begin with
    tendency: re.Pattern[str]
    adverbs: Words  # of two or more characters
    negations: Words
    barring: Words
    not_barring: re.Pattern[str]
    transitive: Words
    acts: Words
    states: frozenset[str]
    still: frozenset[str]
    compared: re.Pattern[str]
    excuse: re.Pattern[str]
    excuses: Words
    failures: WordSet  # what an excuse is for, so that its reason ends there
    time: "TimeWords"


@frozen(eq=False)
class TimeWords:
    """Words about time, as parts of patterns."""

    before: str
    by: str
    done: str
    ends: str
    whole_year: str
    within_year: str
    year_end: str
    months: str
    after: str
    within: str


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern part that matches the longest of *words*."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)) if word)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lexicon that ships with the library."""
    raw = tomllib.loads(resources.files("perfmodel.values").joinpath("lexicon.toml").read_text(encoding="utf-8"))
    return _compiled(raw)


def _words(table: object, *path: str) -> Words:
    for name in path:
        table = cast("Mapping[str, object]", table)[name]
    return tuple(fold(word).text for word in cast("list[str]", table))


def _operators(table: Mapping[str, object]) -> dict[str, Operator]:
    return {word: Operator(sign) for sign in table if sign != "weak" for word in _words(table, sign)}


def _negated(table: Mapping[str, object]) -> dict[str, Operator]:
    """Return what 不, 不得, 未 … make of the words of comparison behind them: the other side, with the bound."""
    return {
        f"{negation}{word}": sign
        for name, sign in (("more", Operator.LE), ("less", Operator.GE))
        for word in _words(table, name)
        for negation in _words(table, "by")
    }


def _compiled(raw: Mapping[str, Mapping[str, object]]) -> Lexicon:
    glyphs = _operators(raw["glyphs"])
    before = {**_negated(raw["negated"]), **_operators(raw["before"])}
    done_within = [word for word in _words(raw["time"], "within") if word.startswith(("内", "之内", "以内"))]
    after = {**dict.fromkeys(done_within, Operator.LE), **_operators(raw["after"])}
    says_unit = {word: unit for unit in raw["unit"] for word in _words(raw, "unit", unit)}
    weak = _operators(cast("Mapping[str, object]", raw["before"]["weak"]))
    bound = {
        word: truth for name, truth in (("included", True), ("excluded", False)) for word in _words(raw, "bound", name)
    }
    about_before, about_after, near = (frozenset(_words(raw, "about", name)) for name in ("before", "after", "near"))
    beside_before, beside_after = (frozenset(_words(raw, "beside", name)) for name in ("before", "after"))
    verbs = frozenset(_words(raw, "beside", "verbs"))
    share = Fraction(cast("str", raw["about"]["share"]))
    nouns = frozenset(_words(raw, "counted", "nouns"))
    directions = {word: direction for direction in Direction for word in _words(raw, "tendency", direction.value)}
    completion = {word: degree for degree in Degree for word in _words(raw, "completion", degree.value)}
    time = raw["time"]
    months = {fold(word).text: month for word, month in cast("Mapping[str, int]", time["months"]).items()}
    return Lexicon(
        glyphs=glyphs,
        before=before,
        signs={**before, **glyphs},
        before_weak=weak,
        verbs=verbs,
        ends_name=WordSet(word for word in {*before, *weak} - verbs if len(word) > 1),
        says_unit=says_unit,
        means=frozenset(_words(raw, "each", "means")),
        after=after,
        bound=bound,
        about_before=about_before,
        about_after=about_after,
        near=near,
        about_percent=_decimal(100 * share),
        about_less=_decimal(1 - share),
        about_more=_decimal(1 + share),
        beside_before=beside_before,
        beside_after=beside_after,
        held_against=frozenset(_words(raw, "beside", "held_against")),
        undone=_words(raw, "beside", "undone"),
        moved=_words(raw, "beside", "moved"),
        nouns=nouns,
        directions=directions,
        completion=completion,
        cost_names=_words(raw, "names", "cost"),
        energy_names=_words(raw, "names", "energy"),
        heat_names=_words(raw, "names", "heat"),
        time_names=_words(raw, "names", "time"),
        score_names=_words(raw, "names", "score"),
        data_names=_words(raw, "names", "data"),
        blanks=frozenset(_words(raw, "blank", "words")),
        months=months,
        head=WordSet([*glyphs, *before, *weak, *about_before, *near, *beside_before, *says_unit]),
        tail=WordSet([*after, *bound, *about_after, *beside_after, *nouns]),
        tail_starts=frozenset(word[0] for word in (*after, *bound, *about_after, *beside_after, *nouns))
        | frozenset("0123456789零一二三四五六七八九十余多半(。;,、!.★☆*▲△※●◆■•"),
        direction=WordSet(directions),
        tendency=_tendency(raw["tendency"], directions),
        adverbs=tuple(word for word in _words(raw["tendency"], "adverbs") if len(word) > 1),
        negations=_words(raw["tendency"], "negations"),
        barring=_words(raw["tendency"], "barring"),
        not_barring=re.compile(alternatives(_words(raw["tendency"], "not_barring"))),
        transitive=_words(raw["tendency"], "transitive"),
        acts=_words(raw["tendency"], "acts"),
        states=frozenset(_words(raw["tendency"], "states")),
        still=frozenset(_words(raw["tendency"], "still")),
        compared=_compared(raw["tendency"], directions),
        excuse=_excuse(raw["completion"]),
        excuses=_words(raw["completion"], "reason_before"),
        failures=WordSet(_words(raw["completion"], "reason_not")),
        time=_time_words(time, months),
    )


def _decimal(share: Fraction) -> Decimal:
    figure = exact(share)
    assert isinstance(figure, Decimal)  # the file writes a decimal
    return figure


def _pointing(directions: Mapping[str, Direction], adverbs: Words) -> str:
    """Return a pattern part that matches the longest word with a direction, of which an adverb takes nothing: 一定程度上升 is 一定程度 and 上升."""

    def guarded(word: str) -> str:
        begins = {longer.removesuffix(word) for longer in directions if longer.endswith(word) and longer != word}
        taken = sorted(part for part in begins if any(f"{adverb}{part}" in adverbs for adverb in adverbs))
        return "".join(f"(?<!{part})" for part in taken) + word

    return "|".join(guarded(word) for word in sorted(directions, key=lambda word: (-len(word), word)))


def _tendency(words: Mapping[str, object], directions: Mapping[str, Direction]) -> re.Pattern[str]:
    """subject? adverb* direction adverb?        功能提高  有所下降  改善明显"""
    adverbs = alternatives(_words(words, "adverbs"))
    return re.compile(
        rf"(?P<subject>[^\d,;。%]{{0,20}}?)(?P<degree>(?:{adverbs})*)(?P<word>{_pointing(directions, _words(words, 'adverbs'))})(?P<after>{alternatives(_words(words, 'after'))})?"
    )


def _compared(words: Mapping[str, object], directions: Mapping[str, Direction]) -> re.Pattern[str]:
    """[[subject] 较 baseline] adverb* direction [figure]        较上年提高5%  同比下降3个百分点  在上年基础上增长10%以上  信访量较上年下降5%"""
    adverbs = alternatives(_words(words, "adverbs"))
    first, baselines, last = (
        alternatives(_words(words, name)) for name in ("baseline_before", "baselines", "baseline_after")
    )
    named = rf"(?:\d{{4}}年)?(?:{baselines})|\d{{4}}年"
    behind_subject = rf"(?P<topic>[^\d,;。%]{{1,12}}?)(?:(?P<implied>同比|环比)|(?:{first})(?P<of_subject>{named}))"
    return re.compile(
        rf"(?:{behind_subject}(?:{last})*|(?P<against>{first})?(?P<baseline>{named})?(?:{last})*)"
        rf"(?P<subject>[^\d,;。%]{{0,12}}?)(?P<degree>(?:{adverbs})*)(?P<word>{_pointing(directions, _words(words, 'adverbs'))})"
        rf"(?:(?:率|幅度?)(?:为|到)?|了)?(?P<figure>(?![为到至]).*)"
    )


def _excuse(words: Mapping[str, object]) -> re.Pattern[str]:
    """因 reason 未开展        因疫情未开展"""
    return re.compile(
        rf"(?P<reason>(?:{alternatives(_words(words, 'reason_before'))}).{{1,200}}?)[,，]?(?:{alternatives(_words(words, 'reason_not'))}).{{0,40}}"
    )


def _time_words(time: Mapping[str, object], months: Mapping[str, int]) -> TimeWords:
    return TimeWords(
        before=alternatives(_words(time, "before")),
        by=alternatives(_words(time, "by")),
        done=alternatives(_words(time, "done")),
        ends=alternatives(_words(time, "ends")),
        whole_year=alternatives(_words(time, "whole_year")),
        within_year=alternatives(_words(time, "within_year")),
        year_end=alternatives(_words(time, "year_end")),
        months=alternatives(months),
        after=alternatives(_words(time, "after")),
        within=alternatives(_words(time, "within")),
    )
