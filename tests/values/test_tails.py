"""What stands behind a figure and its unit: words of comparison, brackets, a little more, closing marks."""

import pytest

from tests.values.meaning import cells, notes, read

TAILS = cells("""
5人含以上 ⇒ ≥5 人
5个含 ⇒ =5 个
5个（不含）以上 ⇒ >5 个
5个以上（不含5个） ⇒ >5 个
20个余 ⇒ ~20 个 (20 个, 30 个)
95%左右。 ⇒ ~95 % [85.5 %, 104.5 %]
95%. ⇒ =95 %
≥3个. ⇒ ≥3 个
100%及时到位 ⇒ =100 %
95%！ ⇒ =95 %
两吨半 ⇒ =2.5 吨
3年半以上 ⇒ ≥3.5 年
≥90%以上水平 ⇒ ≥90 %
100%多样化 ⇒ words
""")


@pytest.mark.parametrize(("text", "expected"), TAILS)
def test_tails_are_read_to_the_end(text: str, expected: str) -> None:
    """Every character behind the figure is accounted for, or the cell is no figure."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["几年半", "三五年半", "十几个半"])
def test_a_half_is_never_lost(text: str) -> None:
    """A half more of a figure that is none cannot be added, nor dropped."""
    assert not read(text).startswith("~")


def test_words_beside_are_noted_together() -> None:
    """One note names them all."""
    assert notes("100%及时到位") == ["数值旁的“及时到位”不影响数值"]
