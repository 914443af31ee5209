"""Monitoring in a rule set: where the lights and the words begin, and what cannot stand in a file."""

from fractions import Fraction
from pathlib import Path

import pytest

from perfmodel.rules import Standing, load_rules
from perfmodel.terms import Degree, Light, Likelihood
from tests.rules.test_loading import SHIPPED, refused

RULES = load_rules("mof-2020").monitoring


@pytest.mark.parametrize(
    ("percent", "spending", "progress"),
    [
        ("0", Light.RED, Light.RED),
        ("59.99", Light.RED, Light.RED),
        ("60", Light.YELLOW, Light.YELLOW),
        ("79.99", Light.YELLOW, Light.YELLOW),
        ("80", Light.GREEN, Light.GREEN),
        ("119.99", Light.GREEN, Light.GREEN),
        ("120", Light.GREEN, Light.BLUE),
    ],
)
def test_the_lights_begin_where_the_platforms_say(percent: str, spending: Light, progress: Light) -> None:
    """Below 60 % red, below 80 % yellow, from there green; an indicator from 120 % blue, spending never."""
    share = Fraction(percent) / 100
    assert (RULES.budget.of(share), RULES.progress.of(share)) == (spending, progress)


@pytest.mark.parametrize(
    ("share", "word"),
    [
        (Fraction(1), Likelihood.CERTAIN),
        (Fraction(999, 1000), Likelihood.POSSIBLE),
        (Fraction(3, 5), Likelihood.POSSIBLE),
        (Fraction(59, 100), Likelihood.IMPOSSIBLE),
    ],
)
def test_the_words_begin_where_the_file_says(share: Fraction, word: Likelihood) -> None:
    """What is expected in full is certain, three fifths are possible; nobody has verified those shares, and the file says so."""
    assert RULES.outlook.of(share) is word
    assert RULES.outlook.source.standing is Standing.UNVERIFIED
    assert any("未核实" in note.zh_CN for note in load_rules("mof-2020").notes)


def test_every_degree_has_a_light() -> None:
    """Reached green, partly yellow, not red; mostly is in the top band, and green too."""
    found = [RULES.degrees.of(degree).light for degree in Degree]
    assert found == [Light.GREEN, Light.GREEN, Light.YELLOW, Light.RED]


@pytest.mark.parametrize(
    ("change", "code", "key"),
    [
        (("blue = 1.20", "blue = 1.00"), "F018", "monitoring.progress.blue"),
        (
            ("yellow = 0.60\ngreen = 0.80\nsource", "yellow = 0.80\ngreen = 0.80\nsource"),
            "F018",
            "monitoring.budget.green",
        ),
        (("green = 0.80\nblue", "green = 0.50\nblue"), "F018", "monitoring.progress.green"),
        (("green = 0.80\nblue", "green = 1.10\nblue"), "F012", "monitoring.progress.green"),
        (("possible = 0.60", "possible = -0.10"), "F012", "monitoring.outlook.possible"),
        (("certain = 1.00", "certain = 0.60"), "F018", "monitoring.outlook.certain"),
        (('between = "linear"', 'between = "cubic"'), "F010", "monitoring.plan.between"),
        (('always = ["count"', 'always = ["counts"'), "F010", "monitoring.prorated.always.1"),
        (('light = "red"', 'light = "black"'), "F010", "monitoring.degrees.not.light"),
        (("possible = 0.60\n", ""), "F007", "monitoring.outlook.possible"),
    ],
)
def test_lights_and_words_follow_one_another(tmp_path: Path, change: tuple[str, str], code: str, key: str) -> None:
    """A light or a word that begins before the one below it, a plan done in full that is not green, an unknown choice: refused at its key."""
    assert change[0] in SHIPPED
    error = refused(tmp_path, SHIPPED.replace(*change, 1))
    assert (error.code, error.message.parameters.get("key")) == (code, key)
