"""Rule files that state only what differs: what they mean, where each figure stands, and how a wrong one is refused."""

from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from perfmodel.errors import RulesError
from perfmodel.rules import Citation, Standing, load_rules
from perfmodel.rules.loading import faults_of_rules, load_with_places

HEAD = 'id = "county"\nextends = "mof-2020"\n'


def write(folder: Path, text: str, name: str = "county.toml") -> Path:
    """Return the path of a file in *folder* that says *text*."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def refused(path: Path) -> tuple[str, str, int | None]:
    """Return the code of what is raised on loading *path*, the file it names and the line."""
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    assert caught.value.source is not None
    return caught.value.code, Path(caught.value.source.document or "").name, caught.value.source.line


def test_a_file_without_differences_is_its_parent(tmp_path: Path) -> None:
    """All but its id is the parent's."""
    parent, child = load_rules("mof-2020"), load_rules(write(tmp_path, HEAD))
    assert (child.id, child.extends, parent.extends) == ("county", "mof-2020", None)
    assert attrs.evolve(child, id=parent.id, extends=None) == parent


def test_tables_are_merged_and_lists_replaced(tmp_path: Path) -> None:
    """One share changes, its neighbours stay; a list is the child's alone."""
    text = HEAD + (
        'notes = [{ zh_CN = "本县说明", en = "note" }]\n'
        '[qualitative.shares]\npartly = { share = 0.65 }\nsource = { standing = "practice" }\n'
        '[bare_harm]\nwords = ["停水"]\nsource = { standing = "practice" }\n'
    )
    parent, child = load_rules("mof-2020"), load_rules(write(tmp_path, text))
    assert child.qualitative.shares.partly == attrs.evolve(parent.qualitative.shares.partly, share=Decimal("0.65"))
    assert child.qualitative.shares.mostly == parent.qualitative.shares.mostly
    assert (child.bare_harm.words, child.bare_harm.endings) == (("停水",), parent.bare_harm.endings)
    assert [str(note) for note in child.notes] == ["本县说明"]


def test_a_source_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """A convention does not keep the number of the parent's document."""
    text = HEAD + '[grades]\nsource = { standing = "convention" }\n'
    assert load_rules(write(tmp_path, text)).grades.source == Citation(standing=Standing.CONVENTION)


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("[rounding]\nplaces = 1\n", Standing.UNVERIFIED),
        ("[rounding]\nplaces = 2\n", Standing.PRACTICE),
        ('[rounding]\nplaces = 1\nsource = { standing = "practice" }\n', Standing.PRACTICE),
    ],
)
def test_a_changed_figure_does_not_keep_its_parents_source(tmp_path: Path, text: str, standing: Standing) -> None:
    """A figure that differs and gives no source is unverified; one restated as it was is not."""
    assert load_rules(write(tmp_path, HEAD + text)).rounding.source.standing is standing


def test_a_change_deeper_down_counts_for_the_source_around_it(tmp_path: Path) -> None:
    """Other points under [weights.points] are not those of the document that [weights] cites."""
    text = HEAD + "[weights.points]\noutput = 40\noutcome = 40\n"
    assert load_rules(write(tmp_path, text)).weights.source == Citation(standing=Standing.UNVERIFIED)


def test_a_chain_of_files_by_path(tmp_path: Path) -> None:
    """A county extends a city's file beside it, by a path from its own folder."""
    (tmp_path / "市").mkdir()
    write(tmp_path, 'id = "city"\nextends = "mof-2020"\n[rounding]\nplaces = 1\n', "市/city.toml")
    own = write(tmp_path, 'id = "county"\nextends = "市/city.toml"\n[split]\nplaces = 1\n')
    loaded = load_with_places(own)
    assert (loaded.rules.extends, loaded.rules.rounding.places, loaded.rules.split.places) == ("市/city.toml", 1, 1)
    places = [
        loaded.layers.place_of(path) for path in (("split", "places"), ("rounding", "places"), ("grades", "good"))
    ]
    assert [Path(place.document or "").name for place in places] == ["county.toml", "city.toml", "mof-2020.toml"]
    assert [place.line for place in places[:2]] == [4, 4]


@pytest.mark.parametrize("parent", ["mof-1999", "nowhere.toml", "../county.toml/x"])
def test_an_unknown_parent_is_refused(tmp_path: Path, parent: str) -> None:
    """At its line, with the shipped ids."""
    path = write(tmp_path, f'id = "county"\n\nextends = "{parent}"\n')
    assert refused(path) == ("F030", "county.toml", 3)
    assert "mof-2020" in str(faults_of_rules(path)[0])


def test_a_parent_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """A list of parents is not a parent."""
    assert refused(write(tmp_path, 'id = "county"\nextends = ["mof-2020"]\n')) == ("F009", "county.toml", 2)


def test_circles_are_refused(tmp_path: Path) -> None:
    """However the paths are written, at the line that closes the circle, with the way round."""
    write(tmp_path, '\nid = "b"\nextends = "./a.toml"\n', "b.toml")
    path = write(tmp_path, 'id = "a"\nextends = "b.toml"\n', "a.toml")
    assert refused(path) == ("F031", "b.toml", 3)
    assert "a.toml → b.toml → a.toml" in str(faults_of_rules(path)[0])
    assert refused(write(tmp_path, 'id = "c"\nextends = "c.toml"\n', "c.toml")) == ("F031", "c.toml", 2)


@pytest.mark.parametrize(
    ("text", "code", "document", "line"),
    [
        ('extends = "mof-2020"\n', "F007", "county.toml", None),  # an id is never inherited
        (HEAD + "[rounding]\nplace = 1\n", "F006", "county.toml", 4),
        (HEAD + "[grades]\nfair = { lower = 60, upper = 81 }\n", "F014", "county.toml", 4),
        (HEAD + "[qualitative.bands]\nmiddle = { upper = 0.70 }\n", "F013", "county.toml", 4),
        (
            HEAD + "[qualitative.bands]\nmiddle = { lower = 0.50, upper = 0.65 }\ntop = { lower = 0.65 }\n"
            "bottom = { upper = 0.50 }\n",
            "F016",
            "county.toml",
            4,
        ),
        (HEAD + "[weights.points]\n\noutput = 60\n", "F015", "county.toml", 3),
        ('id = "mof-2020"\nextends = "mof-2020"\n[rounding]\nplaces = 1\n', "F020", "county.toml", 1),
    ],
)
def test_what_is_wrong_is_refused_where_it_stands(
    tmp_path: Path, text: str, code: str, document: str, line: int | None
) -> None:
    """The whole is checked; the error points at the file's own key, not at the parent's that it does not fit."""
    assert refused(write(tmp_path, text)) == (code, document, line)


def test_a_fault_of_the_parent_is_told_at_the_parent(tmp_path: Path) -> None:
    """Where the child says nothing about the key."""
    write(tmp_path, 'id = "city"\nextends = "mof-2020"\n\n[rounding]\nplaces = 9\n', "city.toml")
    child = write(tmp_path, 'id = "county"\nextends = "city.toml"\n[rounding]\nmode = "down"\n')
    assert refused(child) == ("F012", "city.toml", 5)


def test_all_faults_are_told(tmp_path: Path) -> None:
    """Unknown keys, wrong types and choices of a file together; what does not fit together, once those are mended."""
    path = write(tmp_path, HEAD + 'x = 1\n[rounding]\nplaces = "two"\nmode = "up"\n[grades]\ngood = { lower = 81 }\n')
    assert [(fault.code, fault.source and fault.source.line) for fault in faults_of_rules(path)] == [
        ("F006", 3),
        ("F009", 5),
        ("F010", 6),
    ]
    path = write(tmp_path, HEAD + "[rounding]\nplaces = 9\n[grades]\ngood = { lower = 81 }\n")
    assert [fault.code for fault in faults_of_rules(path)] == ["F013", "F012"]
    assert faults_of_rules("mof-2020") == ()
    assert [fault.code for fault in faults_of_rules(tmp_path / "none.toml")] == ["F001"]


OVER = '[formulas]\nover_completion = {{ use = {}, source = {{ standing = "practice" }} }}\n'
CORE = 'id = "county"\nextends = "mof-2021-core"\n'


@pytest.mark.parametrize(
    ("text", "code", "key", "line"),
    [
        ("[formulas.positive]\npass_mark = 1.1\n", "F012", "formulas.positive.pass_mark", 4),
        ("[formulas.satisfaction]\nfull_at = 90\n", "F012", "formulas.satisfaction.full_at", 4),
        ("[formulas.satisfaction]\noff_per_percent = -1\n", "F012", "formulas.satisfaction.off_per_percent", 4),
        ("[formulas.execution]\nfloor = 60\n", "F012", "formulas.execution.floor", 4),
        ("[formulas.deadline]\noff = 101\n", "F012", "formulas.deadline.off", 4),
        ('[formulas.deadline]\nper = "year"\n', "F010", "formulas.deadline.per", 4),
        (
            "[formulas.execution]\nsteps = [{ at_least = 0.6, share = 0.5 }, { at_least = 0.8, share = 1 }]\n",
            "F033",
            "formulas.execution.steps",
            4,
        ),
        (
            "[formulas.satisfaction]\nsteps = [{ at_least = 0.8, share = 0.5 }, { at_least = 0.6, share = 0.6 }]\n",
            "F033",
            "formulas.satisfaction.steps",
            4,
        ),
        ("[formulas.execution]\nsteps = [{ at_least = 0.6, share = 5 }]\n", "F012", "formulas.execution.steps", 4),
        ("[formulas.execution]\nsteps = [{ at_least = 60, share = 1 }]\n", "F012", "formulas.execution.steps", 4),
        (
            OVER.format('"over-completion-explained", thresholds = [1.3, 1.2]'),
            "F034",
            "formulas.over_completion.thresholds",
            4,
        ),
        (
            OVER.format('"over-completion-explained", thresholds = [1.0]'),
            "F034",
            "formulas.over_completion.thresholds",
            4,
        ),
        (
            OVER.format('"over-completion-deducted", thresholds = [1.2], most_off = 2'),
            "F012",
            "formulas.over_completion.most_off",
            4,
        ),
        ("[weights.without_cost]\noutput = 60\n", "F015", "weights.without_cost", 3),
        ("[weights.without_cost]\ncost = 10\noutput = 40\n", "F012", "weights.without_cost.cost", 4),
        ("[weights.without_cost]\nexecution = 20\noutput = 40\n", "F012", "weights.without_cost.execution", 4),
        ('[comparison]\nuse = "roughly"\n', "F010", "comparison.use", 4),
    ],
)
def test_figures_of_formulas_are_checked(tmp_path: Path, text: str, code: str, key: str, line: int) -> None:
    """A share that is none, steps that go up, thresholds that fall: at their line."""
    path = write(tmp_path, CORE + text)
    assert refused(path) == (code, "county.toml", line)
    assert [fault.message.parameters["key"] for fault in faults_of_rules(path)] == [key]


def test_a_share_at_either_end_is_one(tmp_path: Path) -> None:
    """0 and 1 are shares; steps may share alike; a threshold just above the target is one."""
    text = (
        "[formulas]\npositive = { pass_mark = 1 }\ndeadline = { off = 100 }\n"
        "execution = { floor = 0, steps = [{ at_least = 1, share = 1 }, { at_least = 0, share = 1 }] }\n"
        'over_completion = { use = "over-completion-full", thresholds = [1.01], source = { standing = "practice" } }\n'
    )
    assert load_rules(write(tmp_path, CORE + text)).formulas.positive.pass_mark == 1
