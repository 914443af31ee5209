"""The target: what the guided fuzzer calls with bytes. The first byte says what the others are."""

import json
from collections.abc import Iterator
from pathlib import Path

import perfmodel as pm
from fuzz.laws import Sentinels
from fuzz.making import Bytes, Maker
from fuzz.material import CONTEXTS, Cell, cells
from fuzz.rounds import try_cell, try_form
from fuzz.tally import Tally

__all__ = ["Target"]

_KEPT = 500
_SENTINELS_EVERY = 20_000
_ALONE = 0xFF  # the second byte of a text without a context


class Target:
    """Bytes as inputs: ``t`` a byte for the context and a cell's text, ``c`` the choices that make a cell, ``f`` those that damage a form, ``j`` JSON."""

    def __init__(self) -> None:
        self.tally = Tally()
        self._maker = Maker(Bytes(b""))
        self._sentinels = Sentinels()
        self._forms = [pm.to_dict(pm.parse(cell.text, on_error="keep")) for cell in cells()[:_KEPT]]
        self._due = _SENTINELS_EVERY

    def __call__(self, data: bytes) -> None:
        """Try what *data* says."""
        kind, rest = data[:1], data[1:]
        self._maker.choices = Bytes(rest)
        if kind == b"c":
            try_cell(self._maker.cell(), self._maker, self.tally)
        elif kind == b"f":
            try_form(self._maker.form(self._forms), self.tally)
        elif kind == b"j":
            self._try_json(rest)
        else:
            self._try_text(rest)
        if self.tally.tried.total() >= self._due:
            self._due += _SENTINELS_EVERY
            self.tally.hold("sentinels", "all inputs so far", self._sentinels.check)

    def _try_text(self, data: bytes) -> None:
        context = CONTEXTS[data[0] % len(CONTEXTS)] if data and data[0] != _ALONE else None
        text = data[1:].decode("utf-8", "replace")
        try_cell(Cell(text, context), self._maker, self.tally)

    def _try_json(self, data: bytes) -> None:
        try:
            form = json.loads(data)
        except (ValueError, RecursionError):
            return  # the fuzzer's own doing: it is `json` that refuses
        try_form(form, self.tally)

    def seed(self, folder: Path) -> None:
        """Put the cells of the conformance vectors, and their forms, into *folder* for the fuzzer to start from."""
        for number, data in enumerate(self._seeds()):
            folder.joinpath(f"vector-{number}").write_bytes(data)

    def _seeds(self) -> Iterator[bytes]:
        yield from (bytes([ord("t"), _ALONE]) + cell.text.encode("utf-8", "replace") for cell in cells())
        yield from (b"j" + json.dumps(form, ensure_ascii=False).encode("utf-8", "replace") for form in self._forms)
