"""The value cells of a whole published document, each distinct one with its meaning set by hand."""

from pathlib import Path

import pytest

from perfmodel.values import parse
from tests.values.meaning import cells, meaning, read

MEANINGS = dict(
    cells("""
1个 ⇒ =1 个
6个 ⇒ =6 个
13个 ⇒ =13 个
1场次 ⇒ =1 场次
365期 ⇒ =365 期
1条 ⇒ =1 条
4条 ⇒ =4 条
5人 ⇒ =5 人
1架 ⇒ =1 架
1次 ⇒ =1 次
6次 ⇒ =6 次
1400M ⇒ =1400 M
100% ⇒ =100 %
≥90% ⇒ ≥90 %
>90% ⇒ >90 %
≥95% ⇒ ≥95 %
≤0.4mg/l ⇒ ≤0.4 mg/L
≤2mg/l ⇒ ≤2 mg/L
≤15mg/l ⇒ ≤15 mg/L
22万元 ⇒ =22 万元
100万元 ⇒ =100 万元
140万元 ⇒ =140 万元
150万元 ⇒ =150 万元
210万元 ⇒ =210 万元
400万元 ⇒ =400 万元
≤28万元 ⇒ ≤28 万元
10万 ⇒ =10 万元
15万 ⇒ =15 万元
210万 ⇒ =210 万元
≤78万 ⇒ ≤78 万元
≥50万 ⇒ ≥50 万
12月 ⇒ by --12
<12月 ⇒ before --12
有所提高 ⇒ up 有所
有所提升 ⇒ up 有所
有所改善 ⇒ up 有所
有所下降 ⇒ down 有所
保质保量完成项目 ⇒ words
及时启动工作 ⇒ words
更好客观评价我县空气质量 ⇒ words
功能完好无损 ⇒ words
提高高值点位的监测能力 ⇒ words
按工作要求完成 ⇒ words
100百 ⇒ E104[3:4] 100%
""")
)
SUBCATEGORIES = {
    "10万": "成本指标",
    "15万": "成本指标",
    "210万": "成本指标",
    "≤78万": "成本指标",
    "≥50万": "时效指标",
    "12月": "时效指标",
    "<12月": "时效指标",
}


def value_cells(text: str) -> list[str]:
    """Return the cells under 指标值 in the text export of a word processor: a row is a block of lines, its value the last but one."""
    found: list[str] = []
    for table in text.split("指标值确定依据")[1:]:
        for block in table.partition("[bookmark")[0].split("\n\n")[1:]:
            row = [cell.strip() for cell in block.split("\n\t")]
            if len(row) > 4 or len(row) == 2:  # whole, or the second half of one that a line break cut
                found.append(row[-2])
    return found


@pytest.mark.parametrize(("text", "expected"), MEANINGS.items())
def test_a_published_cell_means(text: str, expected: str) -> None:
    """Each distinct cell, under the subcategory that it stands in where that matters."""
    assert read(text, SUBCATEGORIES.get(text)) == expected


def test_every_cell_of_the_document_is_known(published_documents: Path) -> None:
    """The document has 101 value cells, 44 of them distinct, and each means what was set down for it."""
    path = published_documents / "laoting-government-office-2024.txt"
    if not path.exists():
        pytest.skip(f"{path.name} is not among the published documents")
    found = value_cells(path.read_text(encoding="utf-8"))
    assert (len(found), set(found)) == (101, set(MEANINGS))
    for text in found:
        assert meaning(parse(text, SUBCATEGORIES.get(text), on_error="keep")) == MEANINGS[text]
