"""How long `import perfmodel` takes, against importing what it depends on, each in a fresh process."""

from benchmarks.conftest import AddRow, Row
from benchmarks.processes import seconds_to

ROUNDS = 15
DEPENDENCIES = "import attrs, cattrs, babel"


def test_import(table: AddRow) -> None:
    """`import perfmodel` is lazy: what it depends on comes in when it is needed."""
    table(_against_dependencies("import perfmodel", bar="≤ 0.9"))


def test_first_value(table: AddRow) -> None:
    """What laziness puts off: the first value, imports included."""
    table(_against_dependencies("import perfmodel; perfmodel.parse('≥95%')"))


def _against_dependencies(statement: str, bar: str = "") -> Row:
    seconds_to(statement)  # once, so that byte code is there for all
    rounds = [(seconds_to(statement), seconds_to(DEPENDENCIES)) for _ in range(ROUNDS)]
    ours, floor = zip(*rounds, strict=True)
    return Row(f"{statement} ÷ {DEPENDENCIES.removeprefix('import ')}", min(ours), min(floor), bar)
