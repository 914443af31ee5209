"""Spellings and their meanings, as published tables write them: what the vectors are composed from.

Nothing here knows the library. Sources: the interchange form (units, scales, dates); 民法典 1259 and GB/T 8170 (operator words); GB 3100 and the decree on
legal units of 1984 (factors); the words for progress and completion by 财预〔2020〕10号.
"""

from fractions import Fraction
from typing import NamedTuple

__all__ = [
    "ABOUT_AFTER",
    "ABOUT_BEFORE",
    "ADVERBS",
    "BARE",
    "BLANKS",
    "CLOSED_DASHES",
    "COMPLETIONS",
    "COUNTS",
    "DESCRIPTIONS",
    "DIRECTIONS",
    "MEASURES",
    "OPERATORS",
    "SCALES",
    "Measure",
    "Operator",
    "count",
]


class Measure(NamedTuple):
    """A unit: its canonical symbol, its base unit (``None`` where a figure has no base), its worth in that, and its spellings."""

    symbol: str
    base: str | None
    factor: Fraction
    spellings: tuple[str, ...] = ()

    def scaled(self, scale: str) -> "Measure":
        """Return the unit with 万 or 亿 before it: then a count word is worth a multiple of itself, and a bare figure of nothing's name."""
        if not scale:
            return self
        base = self.symbol if self.base is None else self.base
        return Measure(scale + self.symbol, base, self.factor * SCALES[scale])


SCALES = {"万": 10**4, "亿": 10**8}

BARE = Measure("", None, Fraction(1), ("",))
"""No unit at all."""

COUNTS = "个 家 户 人 名 人次 次 场 场次 期 份 套 台 辆 座 处 项 株 粒 册 种 种次 条 件 本 部 篇 所 只 头 棵 栋 张 幅 批次 班次 床 盏".split()
"""Count words: each stays as it is written."""


def count(word: str) -> Measure:
    """Return the unit that a count word is."""
    return Measure(word, None, Fraction(1), (word,))


def _measure(symbol: str, base: str | None, factor: str, spellings: str = "") -> Measure:
    return Measure(symbol, base, Fraction(factor), (symbol, *spellings.split()))


MEASURES: dict[str, Measure] = {
    row.symbol: row
    for row in (
        _measure("元", "元", "1"),
        _measure("角", "元", "0.1"),
        _measure("千元", "元", "1000"),
        _measure("万元", "元", "10000", "萬元 万圆"),
        _measure("亿元", "元", "100000000", "億元"),
        _measure("%", "1", "0.01", "％ ﹪ 百分比"),
        _measure("‰", "1", "0.001"),
        _measure("成", "1", "0.1"),
        _measure("倍", "1", "1"),
        _measure("百分点", "百分点", "1", "个百分点"),
        _measure("米", "米", "1", "m"),
        _measure("厘米", "米", "0.01", "cm"),
        _measure("毫米", "米", "0.001", "mm"),
        _measure("公里", "米", "1000", "km 千米 ㎞"),
        _measure("平方米", "平方米", "1", "平米 ㎡ m² m2"),
        _measure("平方公里", "平方米", "1000000", "km² km2 平方千米"),
        _measure("亩", "平方米", "2000/3"),
        _measure("公顷", "平方米", "10000"),
        _measure("立方米", "立方米", "1", "m³ m3"),
        _measure("升", "立方米", "0.001", "L"),
        _measure("克", "千克", "0.001", "g"),
        _measure("公斤", "千克", "1", "kg 千克"),
        _measure("吨", "千克", "1000", "噸"),
        _measure("斤", "千克", "0.5"),
        _measure("秒", "秒", "1"),
        _measure("分钟", "秒", "60"),
        _measure("小时", "秒", "3600"),
        _measure("天", "秒", "86400"),
        Measure("月", "月", Fraction(1), ("个月",)),  # 12月 is a date
        _measure("季度", "月", "3", "个季度"),
        _measure("年", "月", "12"),
        _measure("千瓦时", "千瓦时", "1", "kWh"),
        _measure("mg/L", "mg/L", "1", "mg/l ㎎/L ㎎/l"),
        _measure("mg/m3", "mg/m3", "1", "mg/m³ ㎎/m³ mg/㎥"),
        _measure("μg/m3", "mg/m3", "0.001", "μg/m³ ug/m3"),
        _measure("dB", "dB", "1", "分贝"),
        _measure("℃", "℃", "1", "摄氏度 °C"),
        _measure("B", "B", "1"),
        _measure("Mbps", "bit/s", "1000000"),
        _measure("M", None, "1"),
        _measure("元/亩", "元/平方米", "0.0015"),
        _measure("元/平方米", "元/平方米", "1", "元/㎡"),
        _measure("万元/公里", "元/米", "10", "万元/km"),
        _measure("元/人", "元/人", "1"),
        _measure("元/户", "元/户", "1"),
        _measure("元/株", "元/株", "1"),
        _measure("元/吨", "元/千克", "0.001"),
        _measure("元/公斤", "元/千克", "1", "元/kg"),
        _measure("公斤/亩", "千克/平方米", "0.0015", "kg/亩"),
        _measure("元/人·月", "元/人·月", "1", "元/人*月"),
        _measure("元/人·年", "元/人·月", "1/12", "元/人*年"),
        _measure("元/人·天", "元/人·秒", "1/86400", "元/人*天"),
        _measure("次/月", "次/月", "1"),
        _measure("次/年", "次/月", "1/12"),
        _measure("人/10万人", "人/人", "0.00001"),
    )
}
"""Units with a dimension, by symbol."""


class Operator(NamedTuple):
    """How a sign is written around a figure, what it means and by which rule."""

    before: str
    after: str
    sign: str
    rule: str


def _glyphs(sign: str, spellings: str) -> list[Operator]:
    return [Operator(glyph, "", sign, "usage: other glyphs for the same sign") for glyph in spellings.split()]


def _words(sign: str, before: str, rule: str) -> list[Operator]:
    return [Operator(word, "", sign, rule) for word in before.split()]


def _behind(sign: str, after: str, rule: str) -> list[Operator]:
    return [Operator("", word, sign, rule) for word in after.split()]


_GB = "GB/T 8170: 不大于 不小于 and the like"
_CIVIL = "民法典 1259"
_USAGE = "usage: operator words"

OPERATORS: tuple[Operator, ...] = (
    *_glyphs(">=", "≥ ≧ >= ＞＝ ⩾ ＞= >＝"),
    *_glyphs("=", "= ═ ＝"),
    *_glyphs(">", "> ＞ ﹥ 〉"),
    *_glyphs("<", "< ＜ ﹤ 〈"),
    *_glyphs("<=", "≤ ≦ <= ＜＝ ⩽"),
    *_words(">=", "不低于 不少于 不小于 大于等于", _GB),
    *_words(">=", "不得低于 至少 最低 达到", _USAGE),
    *_words("<=", "不高于 不超过 不多于 不大于 小于等于", _GB),
    *_words("<=", "至多 最高 最多 不得超过 不突破", _USAGE),
    *_words(">", "高于 多于 大于", _GB),
    *_words(">", "超过", _CIVIL),
    *_words("<", "低于 少于 小于", _GB),
    *_words("<", "不足 不满", _CIVIL),
    *_words("=", "等于 为", _USAGE),
    *_behind(">=", "以上 （含）以上 及以上 (含)以上 以上（含） 以上(含)", _CIVIL),
    *_behind("<=", "以下 以内 （含）以下 及以下 (含)以下 以下（含）", _CIVIL),
    *_behind(">", "以上（不含） 以上(不含)", f"{_CIVIL}, unless the cell says otherwise"),
    *_behind("<", "以下（不含） 以下(不含)", f"{_CIVIL}, unless the cell says otherwise"),
    Operator("达到", "以上", ">=", _CIVIL),
    Operator("控制在", "以内", "<=", _CIVIL),
    Operator("控制在", "以下", "<=", _CIVIL),
    Operator("不低于", "以上", ">=", _USAGE),
)
"""Operator spellings by position: before, behind, around."""

CLOSED_DASHES = "- ~ ～ — – － 至 到".split()
"""What joins the two bounds of a closed interval."""

ABOUT_BEFORE = ("约", "大约")
ABOUT_AFTER = ("左右",)

ADVERBS = "有所 逐步 显著 明显 持续 稳步 进一步 有效".split()
DIRECTIONS: dict[str, tuple[str, ...]] = {
    "up": ("提高", "提升", "增加", "增长", "增强", "改善", "上升", "扩大"),
    "down": ("下降", "降低", "减少", "减轻", "缩短", "缩小"),
}

COMPLETIONS: dict[str, tuple[str, ...]] = {
    "reached": tuple(
        "达成 已达成 达到 已达到 完成 已完成 全部完成 达成年度指标 达成预期指标 达到预期 按期完成".split()
    ),
    "mostly": tuple("基本达成 基本达到 基本完成".split()),
    "partly": tuple("部分达成 部分达到 部分完成 部分达成年度指标并具有一定效果".split()),
    "not": tuple("未达成 未达到 未完成 未达成年度指标且效果较差 未开展".split()),
}
"""Words of completion by the degree they name (财预〔2020〕10号)."""

BLANKS = ("", " ", "　", "/", "／", " / ", "无", "——", "不适用", "\n", "无 ")

DESCRIPTIONS = (
    "是 否 有效 显著 优良 良好 合格 按月安排 按期完工 应改尽改 應保盡保 全天候可用 公益性事业 改善条件 长期 持续影响 功能完好无损 按工作要求完成 保质保量完成项目 一次性验收合格 自治区政策,长期实施 "
    "按要求合理支付 确保教学工作正常运行 提高高值点位的监测能力 三重一大事项集体决策 一事一议 四个意识 百年大计 一站式服务 万无一失"
).split()
"""Words that set a standard nobody can count; Chinese numerals alone refuse none of them."""
