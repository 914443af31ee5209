"""The page that tells the form: what it prints is the form."""

import json
import re
from pathlib import Path

import pytest

from perfmodel.exchange import from_dict, to_dict

PAGE = Path(__file__).parents[2] / "docs" / "interchange.md"
BLOCKS = re.findall(r"^```json\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
EXAMPLES = [text for block in BLOCKS for text in ([block] if block.startswith("{\n") else block.splitlines())]


def test_the_page_has_examples() -> None:
    """Every kind of value, a document, a file of departments, an assessment and findings are shown."""
    kinds = {json.loads(text).get("kind") for text in EXAMPLES}
    assert len(kinds - {None}) == 11
    assert len([text for text in EXAMPLES if "schema" in json.loads(text)]) == 4


@pytest.mark.parametrize("text", EXAMPLES, ids=range(len(EXAMPLES)))
def test_every_example_is_in_the_form(text: str) -> None:
    """What the page shows is read, and written again to the letter."""
    form = json.loads(text)
    assert json.dumps(to_dict(from_dict(form))) == json.dumps(form)
