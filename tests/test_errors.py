"""The family of errors: a message, a place, both languages, and the way through a process pool."""

import copy
import pickle

import pytest

from perfmodel.errors import (
    DocumentError,
    ExchangeError,
    IncompatibleUnitsError,
    ModelError,
    NotComparableError,
    PerfmodelError,
    RulesError,
)
from perfmodel.messages import Text
from perfmodel.sources import Source
from perfmodel.values import Unreadable, ValueParseError, parse

WRONG = Text("D999", "缺少“{name}”", "“{name}” is missing")
FAMILY = [
    PerfmodelError,
    DocumentError,
    ExchangeError,
    IncompatibleUnitsError,
    ModelError,
    NotComparableError,
    RulesError,
]


@pytest.mark.parametrize("kind", FAMILY)
def test_an_error_says_what_and_where(kind: type[PerfmodelError]) -> None:
    """The sentence begins with the place; ``str()`` is the Chinese one."""
    error = kind(WRONG(name="年度"), source=Source(table=3, row=7))
    assert str(error) == "表 3，第 7 行：缺少“年度”"
    assert error.render("en") == "table 3, row 7: “年度” is missing"
    assert error.code == "D999"


def test_an_error_without_a_place_says_only_what() -> None:
    """No place, or an empty one, adds nothing to the sentence."""
    assert str(PerfmodelError(WRONG(name="年度"))) == "缺少“年度”"
    assert str(PerfmodelError(WRONG(name="年度"), source=Source())) == "缺少“年度”"


@pytest.mark.parametrize("kind", FAMILY)
def test_every_error_is_one_of_the_family(kind: type[PerfmodelError]) -> None:
    """Whoever catches `PerfmodelError` catches them all."""
    with pytest.raises(PerfmodelError, match="缺少“年度”"):
        raise kind(WRONG(name="年度"))


@pytest.mark.parametrize("kind", FAMILY)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_pickles_whole(kind: type[PerfmodelError], protocol: int) -> None:
    """Errors cross process pools with their message and their place."""
    error = kind(WRONG(name="年度"), source=Source(row=7))
    error.add_note("见附件")
    again = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301 - the bytes were made on this line
    assert type(again) is kind
    assert (str(again), again.source, again.message) == (str(error), error.source, error.message)
    assert again.__notes__ == ["见附件"]


@pytest.mark.parametrize("text", ["100百", "2月30日", "工5%"])
def test_a_refusal_pickles_with_its_value(text: str) -> None:
    """A refused cell crosses process pools as the same error about the same value."""
    with pytest.raises(ValueParseError) as caught:
        parse(text)
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - the bytes were made on this line
    assert isinstance(again, ValueParseError)
    assert isinstance(again.value, Unreadable)
    assert again.value == caught.value.value
    assert (str(again), again.span, again.suggestions) == (
        str(caught.value),
        caught.value.span,
        caught.value.suggestions,
    )


def test_an_error_copies() -> None:
    """``copy`` goes the same way as pickling."""
    error = ModelError(WRONG(name="年度"))
    assert str(copy.copy(error)) == str(error)
