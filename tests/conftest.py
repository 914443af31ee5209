"""What all tests share: how hypothesis searches, and where whole published documents are."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples every time, so that what passes here passes everywhere; `nox -s search` looks for new ones. A slow shared machine is no bug.
settings.register_profile("fixed", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("search", deadline=None, print_blob=True, max_examples=1000)
settings.load_profile(os.environ.get("PERFMODEL_EXAMPLES", "fixed"))


@pytest.fixture(scope="session")
def published_documents() -> Path:
    """Return the folder of whole published documents that PERFMODEL_DOCUMENTS names; skip without it."""
    folder = os.environ.get("PERFMODEL_DOCUMENTS")
    if not folder:
        pytest.skip("PERFMODEL_DOCUMENTS names no folder of published documents")
    path = Path(folder)
    if not path.is_dir():
        pytest.fail(f"PERFMODEL_DOCUMENTS is not a folder: {path}")
    return path
