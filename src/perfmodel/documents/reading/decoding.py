"""Decoding: the bytes of a text file into text, or a refusal that says what the file really is.

UTF-8, UTF-16 with its byte order mark, and GB18030 (which holds GB2312 and GBK) are what Chinese offices save.
"""

import codecs

from attrs import frozen

from perfmodel.documents import texts
from perfmodel.errors import DocumentError
from perfmodel.messages import Message, Note
from perfmodel.sources import Source

__all__ = ["Decoded", "decode"]

_SIGNATURES: tuple[tuple[bytes, Message], ...] = (
    (b"PK\x03\x04", texts.A_ZIP()),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", texts.AN_OLE_FILE()),
    (b"%PDF-", texts.A_PDF()),
    (b"{\\rtf", texts.AN_RTF()),
    (b"\x89PNG", texts.AN_IMAGE()),
    (b"\xff\xd8\xff", texts.AN_IMAGE()),
    (b"GIF8", texts.AN_IMAGE()),
)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

_WHITE = frozenset("\t\n\r\v\f\a")  # Word's own marks for cells, soft line ends and pages among them
_MAX_NOISE = 0.1  # as a share of all characters: text has none, or a broken byte here and there
_SURELY_UTF8 = 16  # this many characters of several bytes never come out of GB18030 text by chance


@frozen
class Decoded:
    """The text of a file, and what was repaired on the way."""

    text: str
    notes: tuple[Note, ...] = ()


def decode(data: bytes, document: str) -> Decoded:
    """Return the text of *data*, the bytes of the file called *document*.

    Raises `DocumentError`: D103 for what is no text, D106 for an empty file.
    """
    if not data.strip(b"\0 \t\r\n"):
        raise DocumentError(texts.EMPTY_FILE(), source=Source(document=document))
    kind = next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), None)
    decoded = None if kind else _decoded(data, document)
    if decoded is None or _is_noise(decoded.text):
        raise DocumentError(texts.NOT_TEXT(kind=kind or texts.BINARY_DATA()), source=Source(document=document))
    return decoded


def _decoded(data: bytes, document: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _repaired(data[len(mark) :], encoding, document)
    if (decoded := _whole(data, "utf-8", document)) is not None:
        return decoded
    if _begins_as_utf8(data):
        return _repaired(data, "utf-8", document)
    return _whole(data, "gb18030", document)


def _whole(data: bytes, encoding: str, document: str) -> Decoded | None:
    """Decode without a fault; only the last character may be cut off, as in a file whose end is missing."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(data)
    except UnicodeDecodeError:
        return None
    if not decoder.getstate()[0]:
        return Decoded(text)
    source = Source(document=document, line=_line_after(text))
    return Decoded(text, (Note(texts.CUT_CHARACTER(), source=source),))


def _repaired(data: bytes, encoding: str, document: str) -> Decoded:
    """Decode with a mark, and a note, at every line that has bytes which are no character."""
    text = data.decode(encoding, errors="replace")
    broken = sorted({_line_after(text[:place]) for place, character in enumerate(text) if character == "\ufffd"})
    notes = [
        Note(texts.BROKEN_BYTES(encoding=encoding.upper()), source=Source(document=document, line=line))
        for line in broken
    ]
    return Decoded(text, tuple(notes))


def _begins_as_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        sound = data[: error.start].decode("utf-8")
        return sum(character > "\x7f" for character in sound) >= _SURELY_UTF8
    return True


def _line_after(text: str) -> int:
    return text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


def _is_noise(text: str) -> bool:
    noise = sum((character < " " and character not in _WHITE) or character == "\ufffd" for character in text)
    return "\0" in text or noise > _MAX_NOISE * len(text)
