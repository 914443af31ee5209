"""``perfmodel rules``: which rules there are, and what each figure rests on."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import cast

import attrs
import pytest

from perfmodel.cli.rule_texts import CHOICES, KEYS
from perfmodel.quantities import Rounding
from perfmodel.rules import load_rules
from perfmodel.rules.ruleset import RuleSet
from perfmodel.scoring import score_indicator
from perfmodel.scoring.texts import ROUNDINGS
from tests.cli.conftest import ENGLISH, Invoke

ABOUT = {"id", "version", "title", "jurisdiction", "valid_from", "valid_until", "notes"}


def figures_in(part: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield every figure and choice under *part*."""
    if attrs.has(type(part)):
        for name in attrs.fields_dict(cast("type[attrs.AttrsInstance]", type(part))):
            if name != "source":
                yield from figures_in(getattr(part, name), f"{path}.{name.removesuffix('_')}".removeprefix("."))
    elif path.partition(".")[0] not in ABOUT:
        yield path, part


def test_the_list(perfmodel: Invoke) -> None:
    """Every shipped rule set with its version, title and validity."""
    result = perfmodel("rules", "list")
    assert result.code == 0
    assert result.out.splitlines()[1].split() == [
        "mof-2020",
        "1",
        "项目支出绩效自评（财预〔2020〕10号）",
        "2020-02-25",
        "起",
    ]


def test_every_figure_is_shown_with_its_source(perfmodel: Invoke) -> None:
    """A line for each: its key, where it comes from and how firm that is, and its value."""
    result = perfmodel("rules", "show", "mof-2020")
    lines = {key: line for line in result.out.splitlines() for key in line.split() if "." in key}
    for path, value in figures_in(load_rules("mof-2020")):
        if isinstance(value, Decimal):
            assert lines[path].endswith(f"  {value}"), path
        assert any(standing in lines[path] for standing in ("文件条款", "实践做法", "通行做法", "未核实")), path
    assert lines["weights.points.output"].split()[-3:] == [
        "weights.points.output",
        "财预〔2020〕10号（文件条款）",
        "50",
    ]


def test_every_key_and_choice_has_words() -> None:
    """Nobody has to know the file's keys; no words are for keys that do not exist."""
    figures = dict(figures_in(load_rules("mof-2020")))
    assert set(KEYS) == set(figures)
    chosen = {
        getattr(value, "value", value) for path, value in figures.items() if path.endswith((".use", ".mode", ".band"))
    }
    assert chosen <= set(CHOICES)


def test_rules_of_ones_own(perfmodel: Invoke, tmp_path: Path) -> None:
    """A file is shown as a shipped set is."""
    shipped = load_rules("mof-2020")
    assert isinstance(shipped, RuleSet)
    text = (Path(__file__).parents[2] / "src/perfmodel/rules/data/mof-2020.toml").read_text(encoding="utf-8")
    own = tmp_path / "本县.toml"
    own.write_text(text.replace('id = "mof-2020"', 'id = "county"'), encoding="utf-8")
    assert perfmodel("rules", "show", own).out.startswith("county（版本 1）")


@pytest.mark.parametrize("name", ["mof-1999", "坏.toml"])
def test_rules_that_are_none(perfmodel: Invoke, tmp_path: Path, name: str) -> None:
    """One message that names them, exit code 2."""
    (tmp_path / "坏.toml").write_text("weights = ", encoding="utf-8")
    path = tmp_path / name if name.endswith(".toml") else name
    result = perfmodel("rules", "show", path)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert name in result.err


def test_english_where_the_locale_is_english(perfmodel: Invoke) -> None:
    """Titles, words for keys and choices are English."""
    out = perfmodel("rules", "show", "mof-2020", env=ENGLISH).out
    assert "weight of outputs" in out
    assert "half-up (half up)" in out
    assert "（" not in out.replace("（财预〔2020〕10号）", "")


def test_what_equality_gives_is_told_as_it_is(perfmodel: Invoke) -> None:
    """More than asked for is full weight: 101 % of =100 % is."""
    score = score_indicator(target="=100%", actual="101%", weight=10)
    (line,) = (line for line in perfmodel("rules", "show", "mof-2020").out.splitlines() if "formulas.equality" in line)
    assert score.points == 10
    assert "达到或超过得满分" in line


def test_one_thing_is_called_one_way() -> None:
    """A choice that derivations name too has the words of the derivations."""
    assert CHOICES["half-up"] is ROUNDINGS[Rounding.HALF_UP]
