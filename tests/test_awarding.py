"""``docs/awarding.md`` says what the shipped rule sets say: which way of awarding each uses, with which figures, and what it comes to.

The page is made from the rule sets: ``python -m tests.test_awarding`` writes it anew.
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import attrs

from perfmodel.cli.rule_texts import CHOICES, KEYS
from perfmodel.rules import RuleSet, available, load_rules
from perfmodel.rules.ruleset import Citation
from perfmodel.rules.texts import STANDINGS
from perfmodel.scoring import score_indicator
from perfmodel.scoring.formulas import FORMULAS
from perfmodel.values import Context

PAGE = Path(__file__).parent.parent / "docs" / "awarding.md"
RULE_SETS = tuple(load_rules(name) for name in available())

HEAD = """# 各套规则的赋分方法 · Rule sets and ways of awarding

*Made from the rule sets by `python -m tests.test_awarding`; the tests hold it to them.* 怎样改，见[写本县的评分规则](rules.md)。
"""

WAYS_HEAD = """
## 赋分方法

`●` 表示该规则采用；`（）` 内是依据。没有一套自带规则采用的，可以在自己的规则文件中选用。
Ways of awarding by their names in `[formulas]`; a dot tells which set uses which, with its source.
"""

FIGURES_HEAD = """
## 分值与数值

Points, and the figures and choices beside the formulas; 空白表示没有规定。
"""

EXAMPLES_HEAD = """
## 同样的完成情况，各套规则的得分

分值 10。Of a weight of 10, under each set; — 表示须由人评定。
"""

EXAMPLES = (
    ("≥95%", "90%", "质量指标", None),
    ("≥100个", "50个", "数量指标", None),
    ("≥100个", "800个", "数量指标", None),
    ("100个", "120个", "数量指标", None),
    ("≤78万元", "100万元", "成本指标", None),
    ("≤78万元", "160万元", "成本指标", None),
    ("150万元", "140万元", "成本指标", None),
    ("0.9‰", "0", "生态效益指标", "火灾受害率"),
    ("0起", "1起", "质量指标", None),
    ("＞90%", "90%", "质量指标", None),
    ("≥95%", "94.6%", "质量指标", None),
    ("80%-90%", "100%", "质量指标", None),
    ("2024年6月底前", "2024年7月5日", "时效指标", None),
    ("项目启动后30日内", "40天", "时效指标", None),
    ("≥90%", "80%", "服务对象满意度指标", None),
    ("是", "否", "质量指标", None),
    ("有所改善", "基本达成", "社会效益指标", None),
    ("有所改善", "部分达成", "社会效益指标", None),
    ("有所改善", "未达成", "社会效益指标", None),
    ("有所改善", "群众反映良好", "社会效益指标", None),
)


def page() -> str:
    """Return ``docs/awarding.md`` as it should be."""
    parts = (
        (WAYS_HEAD, _table(("对象", "公式名", "含义"), _ways())),
        (FIGURES_HEAD, _table(("项目", "键"), _figures())),
        (EXAMPLES_HEAD, _table(("指标值", "实际完成值", "指标"), _examples())),
    )
    return HEAD + "".join(f"{head}\n{table}" for head, table in parts)


def _table(heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    names = (*heads, *(f"`{rules.id}`" for rules in RULE_SETS))
    lines = [names, ("---",) * len(names), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _ways() -> Iterator[tuple[str, ...]]:
    for kind, names in FORMULAS.items():
        for name in names:
            marks = tuple(_mark(rules, kind, name) for rules in RULE_SETS)
            yield (KEYS[f"formulas.{kind}.use"]().render(), f"`{name}`", CHOICES[name]().render(), *marks)


def _mark(rules: RuleSet, kind: str, name: str) -> str:
    way = getattr(rules.formulas, kind)
    return f"●（{_cited(way.source)}）" if way is not None and way.use == name else ""


def _cited(source: Citation) -> str:
    standing = STANDINGS[source.standing.value]().render()
    return f"{source.document}，{standing}" if source.document else standing


SHOWN = ("weights.", "formulas.", "split.", "missing_blocks.", "bare_", "strict.", "comparison.", "qualitative.")
SHOWN_LAST = ("rounding.", "zero_budget.", "grades.", "reasons.")


def _figures() -> Iterator[tuple[str, ...]]:
    for key, words in KEYS.items():
        found = [_value(rules, key) for rules in RULE_SETS]
        is_formula = key.startswith("formulas.") and key.endswith(".use")
        if key.startswith(SHOWN + SHOWN_LAST) and not is_formula and any(found):
            yield (words().render(), f"`{key}`", *found)


def _value(part: object, key: str) -> str:
    """Return what stands at *key*; nothing for what is left out, and for lists of words."""
    for name in key.split("."):
        part = getattr(part, name, None) if name != "not" else getattr(part, "not_", None)
    if part is None or (isinstance(part, tuple) and not all(isinstance(item, Decimal) for item in part)):
        return ""
    if isinstance(part, tuple):
        return " ".join(map(str, part))
    return str(getattr(part, "value", part))


def _examples() -> Iterator[tuple[str, ...]]:
    for target, actual, subcategory, name in EXAMPLES:
        place = Context(subcategory=subcategory, name=name)
        scores = [
            score_indicator(target=target, actual=actual, weight=10, rules=rules, context=place) for rules in RULE_SETS
        ]
        earned = tuple("—" if score.points is None else str(score.points) for score in scores)
        yield (target, actual, name or subcategory, *earned)


def test_the_page_says_what_the_rule_sets_say() -> None:
    """Every way, figure and score on it."""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_way_that_a_set_uses_is_marked_once() -> None:
    """In each column as many dots as the set has formulas."""
    rows = [row[-len(RULE_SETS) :] for row in _ways()]
    for column, rules in zip(zip(*rows, strict=True), RULE_SETS, strict=True):
        used = [way for way in attrs.asdict(rules.formulas, recurse=False).values() if way is not None]
        assert sum(bool(cell) for cell in column) == len(used)


def test_the_sets_differ_where_they_should() -> None:
    """The examples tell every set from every other but what only its weights or notes tell apart."""
    columns = list(zip(*(row[3:] for row in _examples()), strict=True))
    assert len(set(columns)) == len(RULE_SETS)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
