"""Decoding: what offices save is text; what is no text is refused by what it is."""

import pytest

from perfmodel.documents.reading.decoding import decode
from perfmodel.errors import DocumentError

TEXT = "乐亭县二〇二四年部门预算绩效文本，镕\n\t指标值\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_what_offices_save_is_decoded(encoding: str) -> None:
    """UTF-8 with and without its mark, GB18030, UTF-16 with its mark."""
    decoded = decode(TEXT.encode(encoding), "a.txt")
    assert (decoded.text, decoded.notes) == (TEXT, ())


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_text_cut_inside_a_character_is_read_up_to_it(encoding: str) -> None:
    """A note says where the file ends."""
    decoded = decode("甲\n乙".encode(encoding)[:-1], "a.txt")
    assert decoded.text == "甲\n"
    (note,) = decoded.notes
    assert note.code == "N360"
    assert note.source is not None
    assert note.source.line == 2


def test_broken_bytes_in_a_text_are_marked_with_their_line() -> None:
    """The rest of the text is read."""
    data = (TEXT + "\n").encode() + b"\xff" + "之后\n".encode()
    decoded = decode(data, "a.txt")
    assert decoded.text.endswith("\ufffd之后\n")
    assert [(note.code, note.source.line) for note in decoded.notes if note.source] == [("N359", 4)]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04rest", "Office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "旧版 Office"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1 x}", "RTF"),
        (b"\x89PNG\r\n", "图片"),
        (bytes(range(256)) * 4, "二进制"),
        ("无标记".encode("utf-16-le") + b"\x00\x00a\x00", "二进制"),
    ],
)
def test_what_is_no_text_is_refused_by_what_it_is(data: bytes, kind: str) -> None:
    """D103 names it and says what to do."""
    with pytest.raises(DocumentError, match=kind) as caught:
        decode(data, "目标.txt")
    assert caught.value.code == "D103"
    assert "目标.txt" in str(caught.value)
    assert "另存为" in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\n\n  \r\n", b"\x00\x00"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    """D106."""
    with pytest.raises(DocumentError) as caught:
        decode(data, "a.txt")
    assert caught.value.code == "D106"
