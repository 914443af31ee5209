"""Rule sets: the shipped one says what its sources say, and a file that is wrong is refused with the key's path and its line."""

import pickle
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import attrs
import pytest

from perfmodel.errors import RulesError
from perfmodel.rules import DEFAULT_RULES, Citation, RuleSet, Standing, available, load_rules
from perfmodel.terms import Category, Degree, Grade

SHIPPED = (files("perfmodel.rules") / "data" / "mof-2020.toml").read_text(encoding="utf-8")


def refused(tmp_path: Path, text: str) -> RulesError:
    """Return what is raised on loading a file that says *text*."""
    path = tmp_path / "county.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    return caught.value


def line_of(start: str, text: str = SHIPPED) -> int:
    """Return the line, from 1, that begins with *start*."""
    return next(number for number, line in enumerate(text.splitlines(), start=1) if line.startswith(start))


def test_the_shipped_ids_are_listed_and_load() -> None:
    """What `available` names, `load_rules` loads, under that id."""
    assert available() == ("mof-2020", "mof-2021-core", "provincial-practice", "transfer-2020")
    assert [load_rules(name).id for name in available()] == list(available())


def test_weights_are_those_of_the_clause() -> None:
    """Execution 10, output 50, outcome 30, satisfaction 10: 财预〔2020〕10号."""
    weights = load_rules("mof-2020").weights
    found = [weights.points.of(category) for category in Category]
    assert dict(zip(Category, found, strict=True)) == {
        Category.OUTPUT: 50,
        Category.OUTCOME: 30,
        Category.SATISFACTION: 10,
        Category.COST: 0,
        Category.EXECUTION: 10,
    }
    assert weights.source == Citation(document="财预〔2020〕10号", standing=Standing.CLAUSE)


def test_figures_are_exact_decimals() -> None:
    """A figure is read as the decimal that the file writes, never through a float."""
    share = load_rules("mof-2020").qualitative.shares.of(Degree.MOSTLY).share
    assert isinstance(share, Decimal)
    assert str(share) == "0.85"


@pytest.mark.parametrize(
    ("total", "grade"),
    [
        ("100", Grade.EXCELLENT),
        ("90", Grade.EXCELLENT),
        ("89.99", Grade.GOOD),
        ("80", Grade.GOOD),
        ("79.99", Grade.FAIR),
        ("60", Grade.FAIR),
        ("59.99", Grade.POOR),
        ("0", Grade.POOR),
    ],
)
def test_the_lower_end_belongs_to_the_grade(total: str, grade: Grade) -> None:
    """≥90 优, ≥80 <90 良, ≥60 <80 中, <60 差: 财预〔2020〕10号."""
    assert load_rules("mof-2020").grades.of(Decimal(total)) is grade


def test_a_file_of_ones_own_loads_by_path(tmp_path: Path) -> None:
    """A county's copy with another figure is read from its path, a byte order mark or not."""
    path = tmp_path / "county.toml"
    path.write_text(
        SHIPPED.replace('id = "mof-2020"', 'id = "county"').replace("late_share = 0.70", "late_share = 0.5"),
        encoding="utf-8-sig",
    )
    rules = load_rules(str(path))
    assert (rules.id, rules.formulas.deadline.late_share) == ("county", Decimal("0.5"))


def test_a_shipped_id_is_not_for_other_rules(tmp_path: Path) -> None:
    """A file that keeps a shipped id and changes a figure is refused at its id; an exact copy is not."""
    error = refused(tmp_path, SHIPPED.replace("late_share = 0.70", "late_share = 0.5"))
    assert (error.code, error.source and error.source.line) == ("F020", line_of("id ="))
    path = tmp_path / "copy.toml"
    path.write_text(SHIPPED, encoding="utf-8")
    assert load_rules(path) == load_rules(DEFAULT_RULES)


def test_a_rule_set_crosses_processes() -> None:
    """A rule set pickles to its equal."""
    rules = load_rules("mof-2020")
    assert pickle.loads(pickle.dumps(rules)) == rules  # noqa: S301 - our own bytes


def test_every_section_with_a_figure_has_a_source() -> None:
    """No figure of the schema can stand without a source in its own section or the one around it."""

    def unsourced(kind: type, *, covered: bool) -> list[str]:
        fields = attrs.fields(kind)
        covered = covered or any(field.type is Citation for field in fields)
        nested = [
            name
            for field in fields
            if isinstance(field.type, type) and attrs.has(field.type)
            for name in unsourced(field.type, covered=covered)
        ]
        return nested + [f"{kind.__name__}.{field.name}" for field in fields if field.type is Decimal and not covered]

    assert unsourced(attrs.resolve_types(RuleSet), covered=False) == []


def test_an_unknown_id_names_those_there_are() -> None:
    """A name that is neither shipped nor a file is refused with the shipped ids."""
    with pytest.raises(RulesError, match=r"“mof-1999”.*mof-2020") as caught:
        load_rules("mof-1999")
    assert caught.value.code == "F001"


@pytest.mark.parametrize(
    ("change", "code", "key", "line"),
    [
        (("version =", "verzion ="), "F006", "verzion", "version ="),
        (('version = "1"\n', ""), "F007", "version", None),
        (('version = "1"', "version = 1"), "F009", "version", "version ="),
        (("valid_from = 2020-02-25", 'valid_from = "2020-02-25"'), "F009", "valid_from", "valid_from"),
        (("outcome = 30", "outcome = nan"), "F009", "weights.points.outcome", "points ="),
        (("outcome = 30", "outcome = true"), "F009", "weights.points.outcome", "points ="),
        (("outcome = 30", "outcome = 31"), "F015", "weights.points", "points ="),
        (("outcome = 30", "outcome = -30"), "F012", "weights.points.outcome", "points ="),
        (
            ('late_share = 0.70, source = { standing = "convention" }', "late_share = 0.70"),
            "F008",
            "formulas.deadline",
            "deadline =",
        ),
        (("late_share = 0.70", "late_share = 1.70"), "F012", "formulas.deadline.late_share", "deadline ="),
        (('use = "reverse-ratio"', 'use = "Reverse ratio"'), "F011", "formulas.reverse.use", "reverse ="),
        (('mode = "half-up"', 'mode = "up"'), "F010", "rounding.mode", "mode ="),
        (("good = { lower = 80", "good = { lower = 81"), "F013", "grades.good", "good ="),
        (("good = { lower = 80", "good = { lower = 79"), "F014", "grades.good", "good ="),
        (("good = { lower = 80", "good = { lower = 90"), "F018", "grades.good", "good ="),
        (("upper = 1.00", "upper = 0.99"), "F013", "qualitative.bands.top", "top ="),
        (("bottom = { lower = 0.00", "bottom = { lower = 0.10"), "F013", "qualitative.bands.bottom", "bottom ="),
        (("share = 0.70, band", "share = 0.80, band"), "F016", "qualitative.shares.partly.share", "partly ="),
        (
            ('source = { document = "财预〔2020〕10号", standing', "source = { standing"),
            "F017",
            "weights.source",
            "source =",
        ),
        (("notes = [", "notes = 1 # ["), "F004", None, None),
        (('words = [\n    "受害"', "words = [\n    1"), "F009", "bare_harm.words.1", "words = ["),
        (("[rounding]", "[rounding.points]"), "F006", "rounding.points", None),
        (("[strict]", "strict = 1\n\n[strict]"), "F006", "bare_harm.strict", None),
    ],
)
def test_what_is_wrong_is_refused_with_path_and_line(
    tmp_path: Path, change: tuple[str, str], code: str, key: str | None, line: str | None
) -> None:
    """One key changed for the worse: the error has the code, the key's path and the line it stands on."""
    assert change[0] in SHIPPED
    error = refused(tmp_path, SHIPPED.replace(*change, 1))
    assert error.code == code, str(error)
    assert error.message.parameters.get("key") == key
    assert error.source is not None
    assert error.source.document == str(tmp_path / "county.toml")
    if line is not None:
        assert error.source.line == line_of(line)


@pytest.mark.parametrize(
    ("once", "twice", "key", "line"),
    [
        ("mode =", "places = 3\nmode =", "rounding.places", "mode ="),
        ("[grades]", "[rounding]", "rounding", "[grades]"),
    ],
)
def test_a_doubled_key_is_named(tmp_path: Path, once: str, twice: str, key: str, line: str) -> None:
    """A key or a head that is given twice is refused at its second place."""
    error = refused(tmp_path, SHIPPED.replace(once, twice, 1))
    assert (error.code, error.message.parameters["key"]) == ("F005", key)
    assert error.source is not None
    assert error.source.line == line_of(line)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """A file in GBK says so, and what to do."""
    path = tmp_path / "county.toml"
    path.write_bytes(SHIPPED.encode("gb18030"))
    with pytest.raises(RulesError, match="UTF-8") as caught:
        load_rules(path)
    assert caught.value.code == "F003"


def test_errors_render_in_both_languages(tmp_path: Path) -> None:
    """The sentence about a missing source tells what to write, in Chinese and in English."""
    error = refused(
        tmp_path,
        SHIPPED.replace(
            'use = "flat"\nplaces = 2\nsource = { standing = "convention" }', 'use = "flat"\nplaces = 2', 1
        ),
    )
    assert 'standing = "convention"' in error.render("zh_CN")
    assert "“split” has no source" in error.render("en")
