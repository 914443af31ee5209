"""Books: a workbook with formulas whose results are known, and how workbooks become files."""

import io
import re
import zipfile
from collections.abc import Mapping
from fractions import Fraction
from os import PathLike

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.writing.atomic import write_whole
from perfmodel.documents.writing.sheets import PLACES, PLAIN, Look, dressed
from perfmodel.quantities import Magnitude, round_to, written

__all__ = ["Book", "Results", "write_workbook"]

_COMPUTED = re.compile(rb'(?P<formula><c r="(?P<cell>[A-Z]+[0-9]+)"[^>]*><f>[^<]*</f>)<v ?(?:/>|></v>)')
_PROPERTIES = "docProps/core.xml"
_STAMPS = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name

Results = Mapping[tuple[str, str], str]
"""What formulas come to, by sheet title and cell."""


class Book:
    """A workbook in the making: its sheets, and what the formulas in them come to."""

    def __init__(self) -> None:
        self._workbook = Workbook()
        self._workbook.remove(self._workbook.worksheets[0])
        self._workbook.properties.creator = "perfmodel"
        self._results: dict[tuple[str, str], str] = {}

    def add(self, title: str) -> Worksheet:
        """Return a new sheet after the others."""
        sheet: Worksheet = self._workbook.create_sheet(title)
        return sheet

    def put_formula(
        self, sheet: Worksheet, place: tuple[int, int], formula: str, result: Magnitude, look: Look = PLAIN
    ) -> None:
        """Put a formula of ours at row and column *place*: the only way for one to get there.

        *result*, what it comes to, is stored beside it for programs that do not calculate: previews, and readers of cells.
        """
        cell = dressed(sheet, *place, look)
        cell.value = f"={formula}"
        self._results[sheet.title, cell.coordinate] = written(Fraction(round_to(result, PLACES)))

    def save(self, path: str | PathLike[str]) -> None:
        """Write the workbook to *path*, whole or not at all. Raises `DocumentError` (D302) where it cannot be written."""
        write_workbook(self._workbook, path, self._results)


def write_workbook(workbook: Workbook, path: str | PathLike[str], results: Results | None = None) -> None:
    """Write *workbook* to *path*, whole or not at all; the same content makes the same bytes, whatever the clock says.

    *results* are what its formulas come to. Raises `DocumentError` (D302) where the file cannot be written.
    """
    held, clean = io.BytesIO(), io.BytesIO()
    workbook.save(held)
    titles = {f"xl/worksheets/sheet{place}.xml": title for place, title in enumerate(workbook.sheetnames, start=1)}
    with zipfile.ZipFile(held) as source, zipfile.ZipFile(clean, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            data = _STAMPS.sub(b"", source.read(part)) if part == _PROPERTIES else source.read(part)
            if part in titles and results:
                data = _with_results(data, titles[part], results)
            target.writestr(zipfile.ZipInfo(part, _EPOCH), data, zipfile.ZIP_DEFLATED)
    write_whole(path, clean.getvalue())


def _with_results(data: bytes, title: str, results: Results) -> bytes:
    def with_result(match: "re.Match[bytes]") -> bytes:
        result = results.get((title, match["cell"].decode()))
        return match[0] if result is None else match["formula"] + b"<v>" + result.encode() + b"</v>"

    return _COMPUTED.sub(with_result, data)
