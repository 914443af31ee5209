"""The lexicon: its words are data, each in one place, and the patterns made of them try longer words first."""

import tomllib
from importlib import resources

import pytest

from perfmodel.terms import Degree, Direction
from perfmodel.values import Operator
from perfmodel.values.lexicon import alternatives, lexicon
from perfmodel.values.normal import fold

RAW = tomllib.loads(resources.files("perfmodel.values").joinpath("lexicon.toml").read_text(encoding="utf-8"))


def lists(table: object, path: str = "") -> list[tuple[str, list[str]]]:
    """Return every list of words with the path of its key."""
    if isinstance(table, list):
        return [(path, table)]
    if isinstance(table, dict):
        return [found for name, inner in table.items() for found in lists(inner, f"{path}.{name}".lstrip("."))]
    return []


@pytest.mark.parametrize(("path", "words"), lists(RAW), ids=[path for path, _ in lists(RAW)])
def test_a_word_is_listed_once(path: str, words: list[str]) -> None:
    """A word doubled in its list is a slip of whoever edits it."""
    assert {word for word in words if words.count(word) > 1} == set(), path


@pytest.mark.parametrize("groups", ["glyphs", "before", "after", "completion", "tendency"])
def test_a_word_has_one_meaning(groups: str) -> None:
    """No sign, degree or direction claims a word of another."""
    names = {"tendency": ("up", "down", "steady"), "completion": tuple(degree.value for degree in Degree)}
    tables = [
        (path, words) for path, words in lists(RAW[groups]) if path in names.get(groups, (path,)) and path != "weak"
    ]
    seen: dict[str, str] = {}
    for path, words in tables:
        for word in words:
            folded = fold(word).text
            assert seen.setdefault(folded, path) == path, word


def test_the_words_mean_what_civil_code_1259_says() -> None:
    """以上, 以下, 以内 include the number; 不满, 超过, 以外 do not."""
    words = lexicon()
    included = {word: words.after[word] for word in ("以上", "以下", "以内")}
    assert included == {"以上": Operator.GE, "以下": Operator.LE, "以内": Operator.LE}
    excluded = {"不满": words.before["不满"], "超过": words.before["超过"], "以外": words.after["以外"]}
    assert excluded == {"不满": Operator.LT, "超过": Operator.GT, "以外": Operator.GT}


def test_the_words_of_gb_8170_are_known() -> None:
    """不大于, 不小于, 不多于, 不少于 and the like include the number."""
    before = lexicon().before
    assert {before[word] for word in ("不小于", "不少于", "不低于")} == {Operator.GE}
    assert {before[word] for word in ("不大于", "不多于", "不高于", "不超过")} == {Operator.LE}


def test_every_direction_and_degree_has_words() -> None:
    """Data that is missing would be a kind that is never read."""
    assert set(lexicon().directions.values()) == set(Direction)
    assert set(lexicon().completion.values()) == set(Degree)


def test_longer_words_are_tried_first() -> None:
    """不超过 is found before 不, whatever the order in the file; what is special in a pattern is escaped."""
    assert alternatives(["不", "不超过", "", "不超", "("]) == "不超过|不超|\\(|不"


def test_the_lexicon_is_made_once() -> None:
    """It is the same object for everybody."""
    assert lexicon() is lexicon()
