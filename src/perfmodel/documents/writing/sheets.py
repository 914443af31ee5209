"""Sheets: how every workbook that the library writes looks, and the one way in which text gets into its cells."""

import unicodedata
from fractions import Fraction
from itertools import product

from attrs import evolve, frozen
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import writable
from perfmodel.quantities import Magnitude, round_to

__all__ = [
    "CENTRED",
    "HEAD",
    "LABEL",
    "LEAST_HEIGHT",
    "MONEY",
    "PLACES",
    "PLAIN",
    "TEXT",
    "TITLE",
    "Look",
    "border",
    "dressed",
    "entry",
    "fit_heights",
    "lines_of",
    "merge",
    "page",
    "put",
    "set_widths",
    "width_of",
]

FONT = "宋体"  # on every Chinese Windows; elsewhere programs take their own serif for it

PLACES = 12  # more decimals than a spreadsheet keeps of any amount or rate
MAX_TEXT = 32767  # characters that a cell holds
_LINE = 15.0  # points that a line of 10-point text takes, in fonts that are tall for their size too
_PADDING = 6.0
LEAST_HEIGHT = _LINE + _PADDING  # of a row with one line of text
_MAX_HEIGHT = 409.0  # points, the program's limit
_CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
_LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)
_THIN = Side(style="thin", color="FF404040")
_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_RISKY = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet program might take for the start of a formula


_SONG = Font(name=FONT, size=10)


@frozen(kw_only=True)
class Look:
    """How a cell looks, and whether it may be edited under the sheet's protection."""

    font: Font = _SONG
    alignment: Alignment = _LEFT
    fill: PatternFill | None = None
    number_format: str | None = None
    unlocked: bool = False


PLAIN = Look()
CENTRED = Look(alignment=_CENTRED)
TITLE = Look(font=Font(name=FONT, size=16, bold=True), alignment=_CENTRED)
LABEL = Look(font=Font(name=FONT, size=10, bold=True), alignment=_CENTRED)
HEAD = evolve(LABEL, fill=PatternFill("solid", fgColor="FFE7ECF3"))
MONEY = evolve(CENTRED, number_format="#,##0.00")
TEXT = evolve(PLAIN, number_format="@")
_SHADE = PatternFill("solid", fgColor="FFFFF8DC")


def entry(look: Look) -> Look:
    """Return *look* for a cell that is to be filled in."""
    return evolve(look, fill=_SHADE, unlocked=True)


def put(sheet: Worksheet, row: int, column: int, content: str | int | Magnitude | None, look: Look = PLAIN) -> None:
    """Put *content* into a cell: text always as text, never as a formula; numbers as numbers."""
    cell = dressed(sheet, row, column, look)
    if isinstance(content, str):
        _put_text(cell, content)
    else:
        cell.value = round_to(content, PLACES) if isinstance(content, Fraction) else content


def dressed(sheet: Worksheet, row: int, column: int, look: Look) -> Cell:
    """Return a cell with *look* put on."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(f"{cell.coordinate} lies under a merge")
    cell.font, cell.alignment = look.font, look.alignment
    if look.fill is not None:
        cell.fill = look.fill
    if look.number_format is not None:
        cell.number_format = look.number_format
    if look.unlocked:
        cell.protection = Protection(locked=False)
    return cell


def _put_text(cell: Cell, content: str) -> None:
    text = writable(content)
    cell.value = text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"
    cell.data_type = "s"  # whatever it looks like
    if text.startswith(_RISKY):
        cell.quotePrefix = True  # and it stays text when somebody edits it


def merge(sheet: Worksheet, row: int, column: int, *, down: int = 1, across: int = 1) -> None:
    """Merge the cells from here, *down* rows and *across* columns; one cell is left as it is."""
    if down * across > 1:
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + down - 1, end_column=column + across - 1)


def border(sheet: Worksheet, first_row: int, last_row: int, last_column: int) -> None:
    """Draw a thin frame around every cell, merged ones included."""
    for cells in sheet.iter_rows(min_row=first_row, max_row=last_row, max_col=last_column):
        for cell in cells:
            cell.border = _FRAME


def set_widths(sheet: Worksheet, widths: tuple[float, ...]) -> None:
    """Set the columns' widths, in half-width characters."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def page(sheet: Worksheet, *, heads: str | None = None, landscape: bool = True) -> None:
    """Set the sheet up for A4, one page wide, with the rows *heads* repeated on every page."""
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
    if sheet.oddFooter is not None:  # it never is; the types do not know
        sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
    if heads is not None:
        sheet.print_title_rows = heads


def width_of(text: str) -> int:
    """Return how many columns *text* takes where a 汉字 takes two.

    >>> width_of("≥95%"), width_of("达成")
    (5, 4)
    """
    return sum(2 if unicodedata.east_asian_width(character) in "WFA" else 1 for character in text)


def fit_heights(sheet: Worksheet, first_row: int, last_row: int, last_column: int) -> None:
    """Make rows as high as their longest cell's wrapped lines; a cell merged downwards shares its lines among its rows."""
    spans = {area.bounds[:2]: area.bounds[2:] for area in sheet.merged_cells.ranges}  # by column and row
    lines = dict.fromkeys(range(first_row, last_row + 1), 1.0)
    for row, column in product(range(first_row, last_row + 1), range(1, last_column + 1)):
        cell = sheet.cell(row, column)
        if isinstance(cell.value, str) and cell.data_type == "s":
            right, bottom = spans.get((column, row), (column, row))
            share = lines_of(cell.value, _width(sheet, column, right)) / (bottom - row + 1)
            lines |= {covered: max(lines[covered], share) for covered in range(row, min(bottom, last_row) + 1)}
    for row, count in lines.items():
        sheet.row_dimensions[row].height = min(_MAX_HEIGHT, count * _LINE + _PADDING)


def _width(sheet: Worksheet, first: int, last: int) -> float:
    """Return the columns' width together, less what stays empty beside the text."""
    return (
        float(sum(sheet.column_dimensions[get_column_letter(column)].width for column in range(first, last + 1))) - 1.5
    )


def lines_of(text: str, width: float) -> int:
    """Return how many lines *text* takes when wrapped to *width* columns."""
    return sum(max(1, -int(-width_of(line) // max(2.0, width))) for line in text.split("\n"))
