"""``perfmodel rules``: which rules there are, and what each figure rests on."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import cast, get_args, get_origin, get_type_hints

import attrs
import pytest

from perfmodel.cli.rule_texts import CHOICES, KEYS
from perfmodel.quantities import Rounding
from perfmodel.rules import available, load_rules
from perfmodel.rules.ruleset import ComparisonWay, LateUnit, ReasonWay, RuleSet, ZeroBudgetWay
from perfmodel.scoring import score_indicator
from perfmodel.scoring.formulas import FORMULAS
from perfmodel.scoring.texts import ROUNDINGS
from tests.cli.conftest import ENGLISH, Invoke

ABOUT = {"id", "extends", "version", "title", "jurisdiction", "valid_from", "valid_until", "notes"}


def figures_in(part: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield every figure and choice under *part*."""
    if attrs.has(type(part)):
        for name in attrs.fields_dict(cast("type[attrs.AttrsInstance]", type(part))):
            if name != "source":
                yield from figures_in(getattr(part, name), f"{path}.{name.removesuffix('_')}".removeprefix("."))
    elif path.partition(".")[0] not in ABOUT:
        yield path, part


def keys_of(kind: type, path: str = "") -> Iterator[str]:
    """Yield the path of every figure and choice that a file of rules can have."""
    for name, hint in get_type_hints(kind).items():
        if name == "source" or (not path and name in ABOUT):
            continue
        key = f"{path}.{name.removesuffix('_')}".removeprefix(".")
        inner = next((part for part in (hint, *get_args(hint)) if attrs.has(part)), None)
        if inner is None or get_origin(hint) is tuple:
            yield key
        else:
            yield from keys_of(inner, key)


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
        if value in {None, ()}:
            assert path not in lines
            continue
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
    assert set(KEYS) == set(keys_of(RuleSet))
    figures = [figure for name in available() for figure in figures_in(load_rules(name))]
    chosen = {getattr(value, "value", value) for path, value in figures if path.endswith((".use", ".mode", ".band"))}
    assert chosen <= set(CHOICES)
    assert {name for names in FORMULAS.values() for name in names} <= set(CHOICES)
    assert {way.value for way in (*ComparisonWay, *LateUnit, *ZeroBudgetWay, *ReasonWay)} <= set(CHOICES)


def test_rules_of_ones_own(perfmodel: Invoke, tmp_path: Path) -> None:
    """A file is shown as a shipped set is."""
    shipped = load_rules("mof-2020")
    assert isinstance(shipped, RuleSet)
    text = (Path(__file__).parents[2] / "src/perfmodel/rules/data/mof-2020.toml").read_text(encoding="utf-8")
    own = tmp_path / "本县.toml"
    own.write_text(text.replace('id = "mof-2020"', 'id = "county"'), encoding="utf-8")
    assert perfmodel("rules", "show", own).out.startswith("county（版本 1）")


OWN = """id = "county"
extends = "mof-2020"
[rounding]
places = 1
source = { document = "云财〔2025〕3号", standing = "clause" }
"""


def test_which_figure_comes_from_which_file(perfmodel: Invoke, tmp_path: Path) -> None:
    """Where a set extends another, each line tells the file and line of its figure."""
    own = tmp_path / "本县.toml"
    own.write_text(OWN, encoding="utf-8")
    result = perfmodel("rules", "show", own)
    lines = {key: line for line in result.out.splitlines() for key in line.split() if "." in key}
    assert "在“mof-2020”基础上修改" in result.out
    assert "云财〔2025〕3号（文件条款）" in lines["rounding.places"]
    assert lines["rounding.places"].endswith(f"{own}（文件第 4 行）  1")
    assert "mof-2020.toml（文件第 " in lines["rounding.mode"]
    assert "所在文件" not in perfmodel("rules", "show", "mof-2020").out


def test_a_sound_file(perfmodel: Invoke, tmp_path: Path) -> None:
    """One line, exit code 0."""
    own = tmp_path / "本县.toml"
    own.write_text(OWN, encoding="utf-8")
    result = perfmodel("rules", "check", own)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"{own}：没有问题。规则 county（版本 1），共 ")
    assert result.out.endswith("本文件写明 1 项\n")
    assert perfmodel("rules", "check", "mof-2020").code == 0


def test_a_file_with_faults(perfmodel: Invoke, tmp_path: Path) -> None:
    """All of them, by line, each with the file; exit code 2."""
    own = tmp_path / "本县.toml"
    own.write_text(OWN + "[grades]\ngut = 1\n[split]\nuse = 'even'\n", encoding="utf-8")
    result = perfmodel("rules", "check", own)
    assert (result.code, result.out) == (2, "")
    found = result.err.splitlines()
    assert [f"（文件第 {line} 行）" in words for line, words in zip((7, 9), found, strict=False)] == [True, True]
    assert found[2] == f"{own}：2 处有误，规则不能使用"


def test_an_unknown_formula_is_a_fault(perfmodel: Invoke, tmp_path: Path) -> None:
    """Its name is well formed, but nothing goes by it: said with its line and the names there are."""
    own = tmp_path / "本县.toml"
    own.write_text(OWN + "[formulas]\nreverse = { use = 'reverse-square' }\n", encoding="utf-8")
    result = perfmodel("rules", "check", own)
    assert result.code == 2
    assert "（文件第 7 行）" in result.err
    assert "reverse-linear" in result.err


@pytest.mark.parametrize("text", [None, "a = = 1", "extends = 'nothing'"])
def test_a_file_that_cannot_be_read_as_rules(perfmodel: Invoke, tmp_path: Path, text: str | None) -> None:
    """Missing, no TOML, or with no parent: one fault, exit code 2."""
    own = tmp_path / "本县.toml"
    if text is not None:
        own.write_text(text, encoding="utf-8")
    result = perfmodel("rules", "check", own)
    assert (result.code, len(result.err.splitlines())) == (2, 2)


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
