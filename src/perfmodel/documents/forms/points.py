"""Points: the cells of weights and scores, from text to exact figures; what is no figure is noted where it stands."""

import re
import unicodedata
from decimal import Decimal

from perfmodel.documents.forms.figures import is_silent, read_points
from perfmodel.documents.forms.labels import one_line
from perfmodel.documents.forms.spec import FormSpec
from perfmodel.documents.grid import Cell
from perfmodel.messages import Note
from perfmodel.model import texts as model_texts

__all__ = ["points_in"]

_NEGATIVE = re.compile(r"[-—－−]\d+(?:\.\d+)?分?", re.ASCII)


def points_in(cell: Cell | None, head: str, spec: FormSpec, notes: list[Note]) -> Decimal | None:
    """Return the points in *cell*, as stored, whatever its format cuts off; ``None`` where it is empty or says that there are none.

    Adds to *notes* what stands under the heading *head* and is no number, or a negative one.
    """
    if cell is None or is_silent(cell.text) or spec.is_unscored(cell.text):
        return None
    points = cell.number if cell.number is not None and "%" not in cell.text else read_points(cell.text)
    if points is not None and points >= 0:
        return points
    plain = "".join(unicodedata.normalize("NFKC", cell.text).split())
    is_negative = points is not None or _NEGATIVE.fullmatch(plain)
    text = model_texts.NEGATIVE_POINTS if is_negative else model_texts.NO_POINTS
    notes.append(Note(text(head=one_line(head), text=cell.text), source=cell.source))
    return None
