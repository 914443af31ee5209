"""One project's 项目支出绩效自评表, laid out as the annex of 财预〔2020〕10号 prints it: money, goals, indicators, total."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import evolve
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents.reading.actuals_sheet import level, shown_value
from perfmodel.documents.writing.blocks import in_unit, listed, merge_equal
from perfmodel.documents.writing.books import Book
from perfmodel.documents.writing.completion import band_words
from perfmodel.documents.writing.labels import INDICATOR_HEADS, MONEY_HEADS, MONEY_PARTS, UNSCORED_WORDS
from perfmodel.documents.writing.outcome import describe_outcome
from perfmodel.documents.writing.sheets import (
    CENTRED,
    LABEL,
    MONEY,
    PLAIN,
    TEXT,
    TITLE,
    Look,
    border,
    fit_heights,
    lines_of,
    merge,
    page,
    put,
    set_widths,
)
from perfmodel.model import Budget, Indicator
from perfmodel.quantities import Quantity
from perfmodel.scoring import Assessment, ProjectAssessment, Score

__all__ = ["PERCENT", "points_look", "write_form"]

_WIDTHS = (9, 10, 14, 20, 17, 17, 9, 10, 21)
_LABEL, _LEVEL1, _LEVEL2, _LEVEL3, _TARGET, _ACTUAL, _WEIGHT, _SCORE, _REASON = _COLUMNS = range(1, 10)
_LAST = len(_COLUMNS)
_AMOUNTS = _LEVEL3  # the money's heads stand over the columns from here
_GOALS_WIDTH = sum(_WIDTHS[1:5])
_GOAL_LINES = 25  # that fit the highest row there is
PERCENT = evolve(CENTRED, number_format="0.00%")


def write_form(book: Book, title: str, assessed: ProjectAssessment, assessment: Assessment) -> str:
    """Add the sheet *title* with the form of one project to *book*; return the cell where its total stands, as other sheets name it."""
    sheet = book.add(title)
    set_widths(sheet, _WIDTHS)
    row = _write_head(sheet, assessed, assessment)
    money = row
    row = _write_money(book, sheet, row, assessed, assessment.rules.rounding.places)
    row = _write_goals(sheet, row, assessed)
    heads = row
    row = _write_indicators(sheet, row, assessed, assessment.rules.rounding.places)
    _write_total(book, sheet, (money + 1, heads + 1, row), assessed, assessment.rules.rounding.places)
    border(sheet, 3, row, _LAST)
    _write_notes(sheet, row + 1, assessed, assessment)
    fit_heights(sheet, 3, row + 1, _LAST)
    page(sheet, heads=f"{heads}:{heads}", landscape=False)
    sheet.print_area = f"A1:{get_column_letter(_LAST)}{row + 1}"
    quoted = title.replace("'", "''")
    return f"'{quoted}'!{get_column_letter(_SCORE)}{row}"


def points_look(points: Decimal | None, places: int | None = None, look: Look = CENTRED) -> Look:
    """Return *look* for points with *places* decimals, or as many as they were written with."""
    shown = places if places is not None else max(0, -int(points.as_tuple().exponent)) if points is not None else 0
    return evolve(look, number_format="0." + "0" * shown if shown else "0")


def _write_head(sheet: Worksheet, assessed: ProjectAssessment, assessment: Assessment) -> int:
    """Write the title, the year, the project and who is answerable; return the next row."""
    year, department = assessment.document.year, assessment.document.department
    name = department.name if department else None
    put(sheet, 1, 1, "项目支出绩效自评表", TITLE)
    put(sheet, 2, 1, f"（{year}年度）" if year else "（    年度）", CENTRED)
    put(sheet, 3, _LABEL, "项目名称", LABEL)
    put(sheet, 3, _LEVEL2, assessed.project.name, CENTRED)
    put(sheet, 4, _LABEL, "主管部门", LABEL)
    put(sheet, 4, _LEVEL2, name, CENTRED)
    put(sheet, 4, _ACTUAL, "实施单位", LABEL)
    put(sheet, 4, _WEIGHT, assessed.project.implementing_unit or name, CENTRED)
    for row, column, across in ((1, 1, _LAST), (2, 1, _LAST), (3, 1, 2), (3, 3, 7), (4, 1, 2), (4, 3, 3), (4, 7, 3)):
        merge(sheet, row, column, across=across)
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 30, 20
    return 5


def _write_money(book: Book, sheet: Worksheet, row: int, assessed: ProjectAssessment, places: int) -> int:
    """Write the money block, its total first; return the next row."""
    unit = assessed.project.money_unit
    put(sheet, row, _LABEL, f"项目资金\n（{unit}）", LABEL)
    merge(sheet, row, _LABEL, down=len(MONEY_PARTS) + 2)
    put(sheet, row, _LEVEL1, None)
    for column, head in enumerate(MONEY_HEADS, start=_AMOUNTS):
        put(sheet, row, column, head, LABEL)
    execution, initial = assessed.execution, assessed.project.budget
    total = (initial.total if initial else None, execution.budget, execution.spent)
    _write_amounts(book, sheet, row + 1, "年度资金总额", [in_unit(amount, unit) for amount in total])
    score = execution.score
    put(sheet, row + 1, _WEIGHT, score.weight, points_look(score.weight))
    _put_points(sheet, row + 1, _REASON, score, places)
    for below, (label, amounts) in enumerate(_parts(assessed, unit), start=row + 2):
        _write_amounts(book, sheet, below, label, amounts)
        put(sheet, below, _WEIGHT, "—", CENTRED)
        put(sheet, below, _REASON, "—", CENTRED)
    for each in range(row, row + len(MONEY_PARTS) + 2):
        merge(sheet, each, _LEVEL1, across=2)
    return row + len(MONEY_PARTS) + 2


def _write_amounts(book: Book, sheet: Worksheet, row: int, label: str, amounts: Sequence[Quantity | None]) -> None:
    """Write the initial budget, the full-year budget and what was spent, and their rate as a formula."""
    put(sheet, row, _LEVEL1, label, LABEL if label.startswith("年度") else CENTRED)
    for column, amount in enumerate(amounts, start=_AMOUNTS):
        put(sheet, row, column, None if amount is None else amount.magnitude, MONEY)
    _, budget, spent = amounts
    if budget is None or spent is None or not budget.magnitude or not budget.is_comparable_to(spent):
        put(sheet, row, _SCORE, "—", CENTRED)
    else:
        formula = f"{get_column_letter(_ACTUAL)}{row}/{get_column_letter(_TARGET)}{row}"
        book.put_formula(sheet, (row, _SCORE), formula, spent.ratio_to(budget), PERCENT)


def _parts(assessed: ProjectAssessment, unit: str) -> Iterator[tuple[str, list[Quantity | None]]]:
    """Yield where the money comes from, as far as it is stated: all that was spent only where all of it has one source."""
    initial, adjusted = assessed.project.budget or Budget(), assessed.project.adjusted_budget
    full = initial if adjusted is None else adjusted
    for name, label in MONEY_PARTS:
        given: list[Quantity | None] = [getattr(initial, name), getattr(full, name)]
        spent = assessed.execution.spent if given[1] is not None and given[1] == full.total else None
        yield label, [in_unit(amount, unit) for amount in (*given, spent)]


def _write_goals(sheet: Worksheet, row: int, assessed: ProjectAssessment) -> int:
    """Write what was aimed at beside what came of it, over as many rows as the text needs; return the next row."""
    expected, actual = listed(assessed.project.objectives), describe_outcome(assessed)
    rows = -(-max(lines_of(expected, _GOALS_WIDTH), lines_of(actual, _GOALS_WIDTH)) // _GOAL_LINES) or 1
    put(sheet, row, _LABEL, "年度\n总体目标", LABEL)
    merge(sheet, row, _LABEL, down=rows + 1)
    for column, across, head, text in ((_LEVEL1, 4, "预期目标", expected), (_ACTUAL, 4, "实际完成情况", actual)):
        put(sheet, row, column, head, LABEL)
        put(sheet, row + 1, column, text, PLAIN)
        merge(sheet, row, column, across=across)
        merge(sheet, row + 1, column, down=rows, across=across)
    return row + 1 + rows


def _write_indicators(sheet: Worksheet, row: int, assessed: ProjectAssessment, places: int) -> int:
    """Write the heads and a row for each indicator, levels 1 and 2 merged down; return the next row."""
    indicators = assessed.project.indicators
    put(sheet, row, _LABEL, "绩效指标", LABEL)
    for column, head in enumerate(INDICATOR_HEADS, start=_LEVEL1):
        put(sheet, row, column, head, LABEL)
    first = row + 1
    for each, (indicator, score) in enumerate(zip(indicators, assessed.scores, strict=True), start=first):
        _write_indicator(sheet, each, indicator, score, places)
    merge(sheet, row, _LABEL, down=len(indicators) + 1)
    first_levels = [level(indicator.category) for indicator in indicators]
    both_levels = [(level(indicator.category), level(indicator.subcategory)) for indicator in indicators]
    merge_equal(sheet, first, _LEVEL1, first_levels)
    merge_equal(sheet, first, _LEVEL2, both_levels)
    return first + len(indicators)


def _write_indicator(sheet: Worksheet, row: int, indicator: Indicator, score: Score, places: int) -> None:
    put(sheet, row, _LEVEL1, level(indicator.category), CENTRED)
    put(sheet, row, _LEVEL2, level(indicator.subcategory), CENTRED)
    put(sheet, row, _LEVEL3, indicator.name, TEXT)
    put(sheet, row, _TARGET, shown_value(indicator.target_in_force), TEXT)
    put(sheet, row, _ACTUAL, shown_value(indicator.actual), TEXT)
    put(sheet, row, _WEIGHT, score.weight, points_look(score.weight))
    _put_points(sheet, row, _SCORE, score, places)
    put(sheet, row, _REASON, "；".join(filter(None, (indicator.reason, indicator.measure))), TEXT)


def _put_points(sheet: Worksheet, row: int, column: int, score: Score, places: int) -> None:
    """Write the points, or in words why there are none."""
    if score.points is None:
        put(sheet, row, column, UNSCORED_WORDS[score.status], CENTRED)
    else:
        put(sheet, row, column, score.points, points_look(score.points, places))


def _write_total(
    book: Book, sheet: Worksheet, rows: tuple[int, int, int], assessed: ProjectAssessment, places: int
) -> None:
    """Write the sums of weights and points; budget execution's stand in the money block, whose row comes first in *rows*."""
    money, first, row = rows
    counts = assessed.execution.counts
    put(sheet, row, _LABEL, "总分（暂定）" if assessed.provisional else "总分", LABEL)
    merge(sheet, row, _LABEL, across=6)
    weights = [score.weight for score in (*assessed.scores, *([assessed.execution.score] if counts else []))]
    weight = sum((Fraction(weight) for weight in weights if weight is not None), Fraction(0))
    weight_look = points_look(
        max((each for each in weights if each is not None), key=_places, default=None), look=LABEL
    )
    for column, above, result, look in (
        (_WEIGHT, _WEIGHT, weight, weight_look),
        (_SCORE, _REASON, assessed.total, points_look(assessed.total, places, LABEL)),
    ):
        letter = get_column_letter(column)
        terms = [f"SUM({letter}{first}:{letter}{row - 1})"] if row > first else []
        terms += [f"N({get_column_letter(above)}{money})"] if counts else []  # N: words in place of points count 0
        book.put_formula(sheet, (row, column), "+".join(terms) or "0", result, look)
    put(sheet, row, _REASON, f"等级：{assessed.grade.value if assessed.grade else '待定'}", CENTRED)


def _places(figure: Decimal) -> int:
    return -int(figure.as_tuple().exponent)


def _write_notes(sheet: Worksheet, row: int, assessed: ProjectAssessment, assessment: Assessment) -> None:
    rules = assessment.rules
    notes = [
        f"1.评分规则：{rules.id}（第{rules.version}版），每项得分的计算过程见“得分依据”。",
        f"2.定性指标按{'、'.join(band_words(rules))}三档评分；满意度指标用于面向社会公众的服务。",
    ]
    if not assessed.execution.counts:
        notes.append(f"{len(notes) + 1}.预算执行率只列示，不计入总分。")
    if assessed.provisional:
        notes.append(f"{len(notes) + 1}.有未计分的项目，总分为已计分部分之和，补齐后重新计算。")
    put(sheet, row, 1, "注：" + "\n".join(notes), PLAIN)
    merge(sheet, row, 1, across=_LAST)
