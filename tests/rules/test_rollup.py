"""How a rule set says scores are rolled up."""

from pathlib import Path

import pytest

from perfmodel.errors import RulesError
from perfmodel.rules import Standing, load_rules
from perfmodel.rules.rollup import RollUpWay
from tests.rules.test_loading import SHIPPED

OWN = SHIPPED.replace('id = "mof-2020"', 'id = "county"')


def test_the_shipped_rules_weigh_by_budget() -> None:
    """By convention: no clause says so."""
    rollup = load_rules("mof-2020").rollup
    assert (rollup.use, rollup.source.standing) == (RollUpWay.BUDGET, Standing.CONVENTION)


@pytest.mark.parametrize("way", list(RollUpWay))
def test_a_county_may_weigh_otherwise(way: RollUpWay, tmp_path: Path) -> None:
    """By the names that the file gives the ways."""
    path = tmp_path / "county.toml"
    path.write_text(OWN.replace('use = "budget"', f'use = "{way.value}"'), encoding="utf-8")
    assert load_rules(path).rollup.use is way


def test_files_that_say_nothing_of_it_are_read_as_before(tmp_path: Path) -> None:
    """The section may be left out."""
    path = tmp_path / "county.toml"
    path.write_text(OWN[: OWN.index("[rollup]")], encoding="utf-8")
    assert load_rules(path).rollup == load_rules("mof-2020").rollup


def test_an_unknown_way_is_refused(tmp_path: Path) -> None:
    """With the line."""
    path = tmp_path / "county.toml"
    path.write_text(OWN.replace('use = "budget"', 'use = "mood"'), encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    assert caught.value.code == "F010"
    assert caught.value.source is not None
    assert caught.value.source.line == next(
        number for number, line in enumerate(OWN.splitlines(), start=1) if line == 'use = "budget"'
    )
