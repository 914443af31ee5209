"""What stands before a figure: signs, words, labels — and what they may not be."""

import pytest

from tests.values.meaning import cells, notes, read

TOGETHER = cells("""
﹥＝95% ⇒ ≥95 %
> =95% ⇒ ≥95 %
至少达到95% ⇒ ≥95 %
达到不低于95% ⇒ ≥95 %
不低于≥95% ⇒ ≥95 %
确保不低于95% ⇒ ≥95 %
需达到100% ⇒ ≥100 %
=约95% ⇒ =95 %
""")
LABELS = cells("""
满意度≥90% ⇒ ≥90 %
覆盖率100% ⇒ =100 %
数量：5个 ⇒ =5 个
优良天数≥300天 ⇒ ≥300 天
人数约50人 ⇒ ~50 人 [45 人, 55 人]
不提高5% ⇒ words
未达到95% ⇒ words
￥500个 ⇒ words
上几百 ⇒ words
""")


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_signs_and_words_that_agree_are_one(text: str, expected: str) -> None:
    """A word that asks for a figure gives way to a sign."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_a_label_names_the_figure(text: str, expected: str) -> None:
    """A name before a sign, or a rate before its figure; a negation is no name, and a currency takes no count word."""
    assert read(text) == expected


def test_a_label_is_noted() -> None:
    """Whoever reads the value learns what was left aside, in the cell's own characters."""
    assert notes("優良天數≥300天") == ["数值旁的“優良天數”不影响数值"]
