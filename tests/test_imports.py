"""What ``import perfmodel`` brings in, each looked at in a fresh process."""

import subprocess
import sys

import pytest

CORE = {"attr", "attrs", "babel", "cattrs"}
EXTRAS = {"click", "hypothesis", "openpyxl", "rich"}


def modules_after(statement: str) -> set[str]:
    """Return the names of the top-level modules that a fresh interpreter holds after *statement*."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8")
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_the_import_alone_loads_no_dependency() -> None:
    """`import perfmodel` is lazy: it loads neither what the core needs nor any extra."""
    assert modules_after("import perfmodel") & (CORE | EXTRAS) == set()


@pytest.mark.parametrize(
    "statement",
    [
        "import perfmodel; perfmodel.parse('≥95%')",
        "import perfmodel; perfmodel.score_indicator(target='≥95%', actual='90%', weight=10)",
        "import perfmodel; [getattr(perfmodel, name) for name in perfmodel.__all__]",
    ],
)
def test_the_core_loads_no_extra(statement: str) -> None:
    """Values, scores and every public name are there without the extras."""
    assert modules_after(statement) & EXTRAS == set()


def test_parsing_loads_only_attrs() -> None:
    """A value needs neither cattrs nor babel: those wait for JSON and for figures shown to people."""
    assert modules_after("import perfmodel; perfmodel.parse('≥95%')") & {"babel", "cattrs"} == set()
