"""Words: blanks, completion and tendencies, read from folded text.

The productions::

    completion = a word of the lexicon | 因 reason 未开展
    tendency   = [subject] adverb* direction [adverb]                        有所提高  功能提高  改善明显
               | [较 baseline] [subject] adverb* direction [figure]          较上年提高5%  同比下降3个百分点
"""

import re

from perfmodel.terms import Degree, Direction
from perfmodel.values.environment import Environment
from perfmodel.values.figures import read_figure
from perfmodel.values.kinds import Blank, Completion, Tendency, Threshold

__all__ = ["read_blank", "read_completion", "read_tendency"]

_MAX_TENDENCY = 40  # code points: a longer cell is prose, whatever words it holds
_IMPLIED = {"同比": "上年同期", "环比": "上期"}
"""What the words of comparison that stand alone compare with."""
_NO_SUBJECT = "、:()“”一二三四五六七八九十两双"


def read_blank(text: str, env: Environment) -> Blank | None:
    """Return a blank where *text* sets nothing: empty, /, 无, ——."""
    return Blank(env.text) if text in env.lexicon.blanks or not text.strip("-~/\\*…_") else None


def read_completion(text: str, env: Environment) -> Completion | None:
    """Return the degree that *text* names, or the excuse that it makes."""
    words = env.lexicon
    degree = words.completion.get(text.rstrip("。.!;"))
    if degree is not None:
        return Completion(degree, text=env.text)
    excuse = words.excuse.fullmatch(text)
    return Completion(Degree.NOT, env.as_written(excuse["reason"]), env.text) if excuse else None


def read_tendency(text: str, env: Environment) -> Tendency | None:
    """Return the direction that *text* names, with its adverb, and the figure and baseline beside it."""
    if len(text) > _MAX_TENDENCY:
        return None
    if not env.lexicon.direction.occurs_in(text):
        return None
    text = text.rstrip("。.!;")
    return _plain(text, env) or _compared(text, env)


def _plain(text: str, env: Environment) -> Tendency | None:
    """[subject] adverb* direction [adverb]"""
    match = env.lexicon.tendency.fullmatch(text)
    if match is None or not _is_subject(match["subject"], match["word"], env):
        return None
    compared = env.lexicon.compared.fullmatch(text)
    baseline = _baseline(compared) if compared is not None and not compared["figure"] else None
    degree = match["degree"] or match["after"] or ""
    return _pointing(match["word"], degree, baseline, env)


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


def _compared(text: str, env: Environment) -> Tendency | None:
    """[较 baseline] [subject] adverb* direction figure"""
    match = env.lexicon.compared.fullmatch(text)
    if match is None or not match["figure"] or not _is_subject(match["subject"], match["word"], env):
        return None
    by = read_figure(match["figure"], env.for_part())
    if not isinstance(by, Threshold) or (match["word"] == "翻") is not by.quantity.unit.symbol.endswith("番"):
        return None  # 翻一番, but 翻修5公里
    baseline = _baseline(match)
    return _pointing(match["word"], match["degree"], baseline, env, by)


def _baseline(match: re.Match[str]) -> str | None:
    return match["baseline"] or _IMPLIED.get(match["against"] or "")


def _pointing(
    word: str, degree: str | None, baseline: str | None, env: Environment, by: Threshold | None = None
) -> Tendency:
    degree = env.as_written(degree) if degree else None
    baseline = env.as_written(baseline) if baseline else None
    return Tendency(env.lexicon.directions[word], degree, by, baseline, env.text, by.notes if by is not None else ())
