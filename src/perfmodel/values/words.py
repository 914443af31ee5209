"""Words: blanks, completion and tendencies, read from folded text.

The productions::

    completion = word ["(" reason ")" | "," reason] | 因 reason 未开展       未完成（资金未到位）
               | word "(" figure ")"                                         已完成（100%）: the figure
    tendency   = [subject] adverb* direction [adverb]                        有所提高  功能提高  改善明显
               | [[subject] 较 baseline] [subject] adverb* direction [figure]    较上年提高5%  信访量同比下降3个百分点
               | [subject] act [thing] figure                                带动50户: the figure, not how much more

A negation or a prevention anywhere before the direction leaves none (不得下降), nor does a word that may be a state without an adverb (机制健全).
"""

import re
from fractions import Fraction

from attrs import evolve

from perfmodel.quantities import Dimension
from perfmodel.terms import Degree, Direction
from perfmodel.values import texts
from perfmodel.values.draft import Draft
from perfmodel.values.environment import Environment, note
from perfmodel.values.figures import read_figure, scan_figure
from perfmodel.values.kinds import Approximation, Blank, Completion, Tendency, Threshold

__all__ = ["read_blank", "read_completion", "read_tendency"]

_MAX_TENDENCY = 40  # code points: a longer cell is prose, whatever words it holds
_IMPLIED = {"同比": "上年同期", "环比": "上期"}
"""What the words of comparison that stand alone compare with."""
_HALVED = {"半": "1/2"}
"""减半: by a half of itself, which a bare 0.5 would not say."""
_HALF = Fraction(1, 2)
_NO_COUNTS = frozenset({Dimension.RATIO, Dimension.POINT, Dimension.NONE})
"""What tells a difference, or nothing, of whatever changes."""
_MORE = re.compile(r"(?P<word>[^,(]{2,20})(?:\((?P<inside>[^()]{1,200})\)|,(?P<behind>[^,;]{1,200}))[。.;]?")
_DIGIT = re.compile(r"[\d一二三四五六七八九十]", re.ASCII)
_THING = re.compile(r"(?![^\d]*[不未无没较比超减降升涨增缺])[一-龥]{2,10}(?=\d)", re.ASCII)
_NO_SUBJECT = "、:()“”一二三四五六七八九十两双"


def read_blank(text: str, env: Environment) -> Blank | None:
    """Return a blank where *text* sets nothing: empty, /, 无, ——."""
    return Blank(env.text) if text in env.lexicon.blanks or not text.strip("-~/\\*…_.") else None


def read_completion(text: str, env: Environment) -> Completion | Threshold | Approximation | None:
    """Return the degree that *text* names, with the reason or the figure beside it, or the excuse that it makes."""
    words = env.lexicon
    degree = words.completion.get(text.rstrip("。.!;"))
    if degree is not None:
        return Completion(degree, text=env.text)
    excuse = words.excuse.fullmatch(text)
    if excuse is not None and not words.failures.occurs_in(excuse["reason"]):
        return Completion(Degree.NOT, env.as_written(excuse["reason"]), env.text)
    return _with_more(text, env)


def _with_more(text: str, env: Environment) -> Completion | Threshold | Approximation | None:
    """word ("(" more ")" | "," reason)        未完成（资金未到位）  已完成（100%）"""
    match = _MORE.fullmatch(text) if "(" in text or "," in text else None
    degree = env.lexicon.completion.get(match["word"]) if match is not None else None
    if match is None or degree is None:
        return None
    more = match["inside"] or match["behind"]
    if _DIGIT.search(more) is None:
        gives_reason = degree is Degree.NOT or (degree is not Degree.REACHED and more.startswith(env.lexicon.excuses))
        return Completion(degree, env.as_written(more), env.text) if gives_reason else None
    figure = read_figure(more, env.for_part()) if match["inside"] and degree is not Degree.NOT else None
    if figure is None:
        return None
    said = note(texts.BESIDE_WORDS, words=env.as_written(match["word"]))
    return evolve(figure, text=env.text, notes=(said, *figure.notes))


def read_tendency(text: str, env: Environment) -> Tendency | Threshold | None:
    """Return the direction that *text* names, with its adverb, and the figure and baseline beside it, or the number of things acted upon."""
    if len(text) > _MAX_TENDENCY:
        return None
    if not env.lexicon.direction.occurs_in(text):
        return None
    text = text.rstrip("。.!;")
    return _plain(text, env) or _compared(text, env)


def _plain(text: str, env: Environment) -> Tendency | None:
    """[subject] adverb* direction [adverb]"""
    match = env.lexicon.tendency.fullmatch(text)
    if match is None or not _points(match, env):
        return None
    compared = env.lexicon.compared.fullmatch(text)
    baseline = _baseline(compared) if compared is not None and not compared["figure"] else None
    degree = match["degree"] or match["after"] or ""
    if match["word"] in env.lexicon.states and (not degree or degree in env.lexicon.still):
        return None  # a state, not a change
    return _pointing(match["word"], degree, baseline, env)


def _points(match: re.Match[str], env: Environment) -> bool:
    """Whether the word has its direction, and what stands before it only says what moves."""
    return _is_subject(match["subject"], match["word"], env) and not _is_barred(
        match.string[: match.start("word")], env
    )


def _is_barred(before: str, env: Environment) -> bool:
    """Whether a negation or a prevention stands before the word, wherever: 不得下降, 有效控制成本增长."""
    words = env.lexicon
    held = words.not_barring.sub("", before)
    return any(word in held for word in words.barring)


def _is_subject(subject: str, word: str, env: Environment) -> bool:
    """Whether what stands before the word only says what moves: no negation, no list, no figure, and no verb whose object it would be."""
    if not subject:
        return True
    if subject.endswith(env.lexicon.negations) or any(mark in subject for mark in _NO_SUBJECT):
        return False
    holds = (
        subject.removeprefix("保持").removeprefix("维持")
        if env.lexicon.directions[word] is Direction.STEADY
        else subject
    )
    return not env.lexicon.direction.occurs_in(holds) and not any(verb in holds for verb in env.lexicon.transitive)


def _compared(text: str, env: Environment) -> Tendency | Threshold | None:
    """[[subject] 较 baseline] adverb* direction figure | act thing figure"""
    match = env.lexicon.compared.fullmatch(text)
    if match is None or not match["figure"] or not _points(match, env):
        return None
    if match["topic"] and not _is_subject(match["topic"], match["word"], env):
        return None
    if env.lexicon.directions[match["word"]] is Direction.STEADY:
        return None  # 保持率90%
    is_act = text[: match.end("word")].endswith(env.lexicon.acts)
    draft = scan_figure(_HALVED.get(match["figure"], match["figure"]), env.for_part())
    if draft is None and is_act:
        draft = _of_thing(match["figure"], env)
    by = draft.value(env.for_part()) if draft is not None else None
    if draft is None or not isinstance(by, Threshold):
        return None
    if (match["word"] == "翻") is not by.quantity.unit.symbol.endswith("番"):
        return None  # 翻一番, but 翻修5公里
    baseline = _baseline(match)
    if baseline is None and _counts(by) and is_act:
        words = env.as_written(text[: match.start("figure")] + draft.label)
        return evolve(by, text=env.text, notes=(note(texts.BESIDE_WORDS, words=words), *by.notes))
    if draft.label and baseline is None and _is_level(by):
        return None
    return _pointing(match["word"], match["degree"], baseline, env, by)


def _of_thing(text: str, env: Environment) -> Draft | None:
    """thing figure, of what is acted upon        (带动)就业50人"""
    match = _THING.match(text)
    draft = scan_figure(text[match.end() :], env.for_part()) if match is not None else None
    by = draft.value(env.for_part()) if draft is not None and not draft.label else None
    if match is None or draft is None or not isinstance(by, Threshold) or not _counts(by):
        return None
    draft.label = match[0]
    return draft


def _counts(by: Threshold) -> bool:
    """Whether the figure says how many or how much of a thing, so that behind 带动 it is no difference: 带动50户."""
    return by.quantity.unit.dimension not in _NO_COUNTS


def _is_level(by: Threshold) -> bool:
    """Whether the share is what to reach rather than a difference: 提升群众满意度≥95%, but 提高工作效率20%."""
    return by.quantity.unit.dimension is Dimension.RATIO and _HALF <= by.quantity.base <= 1


def _baseline(match: re.Match[str]) -> str | None:
    named = match["baseline"] or match["of_subject"]
    return named or _IMPLIED.get(match["against"] or match["implied"] or "")


def _pointing(
    word: str, degree: str | None, baseline: str | None, env: Environment, by: Threshold | None = None
) -> Tendency:
    degree = env.as_written(degree) if degree else None
    baseline = env.as_written(baseline) if baseline else None
    return Tendency(env.lexicon.directions[word], degree, by, baseline, env.text, by.notes if by is not None else ())
