"""Sources: a place in a file, in words."""

import pytest

from perfmodel.sources import Source


@pytest.mark.parametrize(
    ("source", "chinese", "english"),
    [
        (Source(), "", ""),
        (Source(document="目标表.txt"), "目标表.txt", "目标表.txt"),
        (Source(line=180), "第 180 行", "line 180"),
        (Source(row=7), "第 7 行", "row 7"),
        (
            Source(document="目标表.txt", table=3, row=7, line=180),
            "目标表.txt，表 3，第 7 行（文件第 180 行）",
            "目标表.txt, table 3, row 7 (line 180 of the file)",
        ),
        (
            Source(document="实绩.xlsx", sheet="项目一", row=12, column=5, cell="E12"),
            "实绩.xlsx，工作表“项目一”，第 12 行，第 5 列，单元格 E12",
            "实绩.xlsx, sheet “项目一”, row 12, column 5, cell E12",
        ),
        (Source(page=2, table=1), "第 2 页，表 1", "page 2, table 1"),
    ],
)
def test_a_place_is_described_from_the_widest_part_on(source: Source, chinese: str, english: str) -> None:
    """What does not apply is left out; the line of the file stands apart where there is more to say."""
    assert (source.describe(), source.describe("en"), str(source)) == (chinese, english, chinese)


def test_equal_places_are_equal() -> None:
    """A place is a value."""
    assert Source(table=1, row=2) == Source(row=2, table=1)
    assert len({Source(table=1), Source(table=1), Source(table=2)}) == 2
