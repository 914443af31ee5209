"""Nothing is lost: every line of a text is in the document, in its notes, or a heading of the form."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from perfmodel.documents import read_all
from perfmodel.documents.forms import understand
from perfmodel.documents.reading.text import read_text as blocks_of
from perfmodel.errors import DocumentError
from perfmodel.model import Document
from perfmodel.sources import Source
from tests.documents.county import County, Layout, Table, Target, write
from tests.documents.losses import lost_lines

ReadText = Callable[[str | bytes], Document]

WORDS = st.text("档案维护设备检查培训宣传数量质量效果群众", min_size=2, max_size=8)
LEVELS = st.sampled_from(
    [
        ("产出指标", "数量指标"),
        ("产出指标", "质量指标"),
        ("产出指标", "时效指标"),
        ("产出指标", "成本指标"),
        ("效益指标", "社会效益指标"),
        ("履职效能", "自定指标"),
        ("满意度指标", "服务对象满意度指标"),
    ]
)
VALUES = st.sampled_from(["≥95%", "10个", "≤78万", "12月", "有所提高", "100百", "", "按要求完成", "省级3个，市级5个"])
AMOUNTS = st.sampled_from(["20.00", "1,234.50", "0", "", "见附件"])


@st.composite
def targets(draw: st.DrawFn) -> Target:
    """Draw an indicator's row."""
    category, subcategory = draw(LEVELS)
    return Target(category, subcategory, draw(WORDS), draw(WORDS), draw(VALUES), draw(WORDS | st.just("")))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Draw a project's table."""
    count = draw(st.integers(1, 4))
    months = sorted(draw(st.lists(st.integers(1, 12), min_size=count, max_size=count, unique=True)))
    percents = draw(st.lists(st.sampled_from(["25%", "50", "100%", "", "若干"]), min_size=count, max_size=count))
    return Table(
        name=draw(WORDS),
        code=draw(st.none() | st.from_regex(r"130225[0-9]{2}P[0-9A-F]{6}", fullmatch=True)),
        total=draw(AMOUNTS),
        fiscal=draw(AMOUNTS),
        other=draw(AMOUNTS),
        purpose=tuple(draw(st.lists(WORDS, min_size=1, max_size=2))),
        checkpoints=tuple((f"{month}月底", percent) for month, percent in zip(months, percents, strict=True)),
        goals=tuple(draw(st.lists(WORDS, min_size=1, max_size=3))),
        targets=tuple(draw(st.lists(targets(), min_size=1, max_size=6))),
    )


@st.composite
def counties(draw: st.DrawFn) -> County:
    """Draw a document and its layout."""
    layout = Layout(
        row_a_line=draw(st.booleans()),
        merged=draw(st.booleans()),
        spaced_labels=draw(st.booleans()),
        trim_trailing=draw(st.booleans()),
        separator=draw(st.sampled_from([" ", ""])),
        numbered_goals=draw(st.booleans()),
    )
    return County(tables=tuple(draw(st.lists(tables(), min_size=1, max_size=3))), layout=layout)


def documents_in(text: str) -> tuple[Document, ...]:
    """Return what *text* holds, or nothing if it is refused."""
    try:
        return understand(blocks_of(text, "目标表.txt"), Source(document="目标表.txt"))
    except DocumentError:
        return ()


@given(counties())
def test_every_line_of_a_document_is_accounted_for(county: County) -> None:
    """Projects and indicators are as many as written, and no line is lost."""
    text = write(county)
    (document,) = documents_in(text)
    assert [project.name for project in document.projects] == [table.name for table in county.tables]
    assert [len(project.indicators) for project in document.projects] == [len(table.targets) for table in county.tables]
    assert lost_lines(text, [document]) == []


@given(counties(), st.data())
def test_no_damage_makes_a_line_disappear(county: County, data: st.DataObject) -> None:
    """Lines dropped, doubled, moved, blanked or cut off: what is still there is read or noted, and nothing but D errors is raised."""
    lines = write(county).split("\n")
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(lines) - 1))
        other = data.draw(st.integers(0, len(lines) - 1))
        lines[place : place + 1] = data.draw(
            st.sampled_from([[], [""], [lines[place]] * 2, [lines[other]], ["\t"], ["另外一段话"]])
        ) or [""]
    text = "\n".join(lines[: data.draw(st.integers(len(lines) // 2, len(lines)))])
    documents = documents_in(text)
    if documents:
        assert lost_lines(text, documents) == []


def test_a_line_that_is_nowhere_counts_as_lost(read_text: ReadText) -> None:
    """The measure of loss can fail: a line that the document does not say is found missing."""
    text = write(County())
    document = read_text(text)
    assert lost_lines(text + "另外一段话\n", [document]) == ["另外一段话"]
    assert lost_lines(text, [replace_notes(document)]) == ["示例县档案馆2024年部门预算绩效文本"]


def replace_notes(document: Document) -> Document:
    """Return *document* without its notes."""
    from attrs import evolve

    return evolve(document, notes=())


def test_published_documents_are_read_without_loss(published_documents: Path) -> None:
    """Every line of each whole document is accounted for."""
    for file in sorted(published_documents.glob("*.txt")):
        assert lost_lines(file.read_text("utf-8"), read_all(file)) == [], file.name
