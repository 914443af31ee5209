"""What a production works with: units by every spelling, with 每 for the line of a compound."""

import pytest

from perfmodel.quantities import Catalogue
from perfmodel.values import Context
from perfmodel.values.environment import Environment
from perfmodel.values.normal import fold


def environment() -> Environment:
    """Return the surroundings of a cell without context."""
    return Environment(Context(), fold(""))


@pytest.mark.parametrize(
    ("spelling", "symbol"),
    [("元/亩", "元/亩"), ("元每亩", "元/亩"), ("元/每亩", "元/亩"), ("个", "个"), ("次每月", "次/月")],
)
def test_a_unit_is_found(spelling: str, symbol: str) -> None:
    """每 stands for the stroke."""
    unit = environment().unit(spelling)
    assert unit is not None
    assert unit.symbol == symbol


@pytest.mark.parametrize("spelling", ["光年", "每", "每亩", "元每", "元每光年"])
def test_what_is_no_unit_is_not(spelling: str) -> None:
    """A compound has a unit on either side of its line."""
    assert environment().unit(spelling) is None


@pytest.mark.parametrize(("spelling", "symbol"), [("％", "%"), ("萬元", "万元"), (" 万 元 ", "万元"), ("ｋｍ", "公里")])
def test_a_head_is_folded_first(spelling: str, symbol: str) -> None:
    """A head writes its unit in as many ways as a cell."""
    unit = environment().folded_unit(spelling)
    assert unit is not None
    assert unit.symbol == symbol


def test_the_catalogue_is_the_default_one() -> None:
    """Unless a caller brings another."""
    assert environment().catalogue is Catalogue.default()
