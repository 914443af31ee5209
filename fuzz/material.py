"""What inputs are made of: the cells of the conformance vectors, fragments of the value language, contexts, and texts that no table has."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from attrs import frozen

import perfmodel as pm

__all__ = [
    "CONTEXTS",
    "DATES",
    "DIGITS",
    "FIGURES",
    "JUNK",
    "ODD",
    "PIECES",
    "SIGNS",
    "TAILS",
    "TWINS",
    "UNITS",
    "Cell",
    "cells",
    "document_forms",
]

ROOT = Path(__file__).parents[1]

Context = pm.Context | str | None


@frozen
class Cell:
    """A cell and what stands around it."""

    text: str
    context: Context


def cells() -> Sequence[Cell]:
    """Return the cells of the conformance vectors, in the files' order."""
    return [
        Cell(str(vector["text"]), _context(vector["context"]))
        for path in sorted(ROOT.joinpath("tests", "conformance", "values").glob("*.json"))
        for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]
    ]


def _context(form: object) -> Context:
    if form is None:
        return None
    given = cast("Mapping[str, str]", form)
    year = cast("int | None", given.get("year"))
    return pm.Context(given.get("category"), given.get("subcategory"), given.get("name"), given.get("unit"), year)


def document_forms() -> Sequence[dict[str, object]]:
    """Return the example document and its assessment in the interchange form, cut down to one project so that thousands can be read."""
    document = pm.read(ROOT / "examples" / "绩效目标.txt")
    actuals = pm.read_actuals(ROOT / "examples" / "实际完成.xlsx", document)
    forms = [pm.to_dict(document), pm.to_dict(pm.assess(document, actuals.projects))]
    for form in forms:
        form["projects"] = cast("list[object]", form["projects"])[:1]
    return forms


SIGNS = [
    *("≥ ≤ > < = ≧ ≦ ＞ ＜ ＝ >= <= ═ ﹥ ± ~ ≈ - +".split()),
    *(
        "不低于 不少于 不超过 不高于 高于 低于 大于等于 小于 至少 至多 超过 不得低于 控制在 约 近 达到 不小于 人均 累计 共 每 每年 每亩 上 前 第".split()
    ),
]
FIGURES = [
    *(
        "0 1 5 10 12 95 100 200 2024 28.40 3.5 0.0 1,234 1，234.5 1.2.3 007 -3 1e5 1E-3 1e999999999 10^3 3×10 1/3 5/0 １２ ９５．５ ½ ② ٣".split()
    ),
    *(
        "三 十 十二 三百二十 两千 廿 一百百 二十几 几十 十几 三五 七八十 百余 近百 上千 一万二 壹佰贰拾 〇 三点五 三分之二 百分之九十五 千分之三 一半 半 两成 五折 两倍 1万2千 3.5亿 2万亿 工5 9O 100百".split()
    ),
]
UNITS = [
    *(
        "% ％ ‰ 个 人 家 户 次 人次 场次 期 份 套 台 处 项 株 册 元 万元 亿元 万 亿 元整 角 分 美元 亩 公顷 平方米 ㎡ km² 公里 km 米 吨 公斤 斤".split()
    ),
    *(
        "天 日 月 个月 年 季度 小时 分钟 千瓦时 度 kW mg/L ㎎/L mg/m³ ppm dB ℃ M Mbps TB 百分点 个百分点 元/亩 元/人·月 元/人*月 人/10万人 次/月 /10万 倍 番 成 折 %% 百分比".split()
    ),
]
TAILS = [
    *(
        "以上 以下 以内 以外 （含）以上 及以上 左右 上下 余 多 半 之间 为止 内 前 后 底 以前 之前 完成 到位 。 ； ， 、 / 且 或 和 与 至 到 - ~ — —— ～ 提高 下降".split()
    ),
    *("（含） （不含） 者优先 (≥) [5] ，其中 每年 /年 后 起 止 不变".split()),
]
DATES = [
    *(
        "2024年 2024年12月31日 2024.12.31 2024/12 2024-12 12月 12月底 年底 年底前 2025年年底前 上半年 下半年 第三季度 三季度 6月底前 每月10日前 每季度末 项目启动后30日内".split()
    ),
    *(
        "2021年12月完成 2020年1月--2020年11月 2020.1.1-2020.12.31 2021年全年 全年 24小时内 2月30日 2023年2月29日 13月 24年12月底 为期3年 当年 次年6月 0年 9999年12月31日 2024.13".split()
    ),
]
WORDS = [
    *(
        "有所提高 逐步下降 保持稳定 显著改善 有效减少 较上年提高5% 同比下降3个百分点 已完成 基本达到 未完成 因疫情未完成 优良 良好 是 无 / —— 不适用 应改尽改 按期完工 长期 持续影响".split()
    ),
    *("省级 市级 新建 改造 合格率 满意度 其中 1. 1、 （1） ① 一、 “ ” （ ） [ ] 【 】 { } \" '".split()),
]
PIECES = [*SIGNS, *FIGURES, *UNITS, *TAILS, *DATES, *WORDS, " ", "\u3000", "\n", "\t"]
DIGITS = "0123456789"
ODD = (
    "\ud800\udfff\u202e\u202d\u2066\u2069\u200b\u200d\ufeff\u00ad\x00\x1f\x7f\u0301\u20e3\ufe0f\U0001f600\U000e0001\U0010ffff"
    "９％≥萬億貳①²½٣৩〇㈠㎡℃℉ﬁẞİıſKÅΩ\u2028\u2029\x85\u1680"
)
"""Half characters, marks that turn or hide text, digits of other scripts, letters whose case has another length."""
TWINS = {
    **dict(zip("0123456789.,%/()<>=-~", "０１２３４５６７８９．，％／（）＜＞＝－～", strict=True)),
    **dict(zip("≥≤个万亿一二三十百千元", "≧≦個萬億壹贰叁拾佰仟圆", strict=True)),
}
"""The same in another writing."""
CONTEXTS: Sequence[Context] = [
    "时效指标",
    "成本指标",
    "数量指标",
    "满意度指标",
    "没有的指标",
    "",
    pm.Context(category="成本指标", name="成本（万元,≤）", unit="万元", year=2023),
    pm.Context(subcategory="时效指标", year=2024),
    pm.Context(subcategory="时效指标", unit="天"),
    pm.Context(name="成活率(%,≥)", year=2024),
    pm.Context(name="完成时间(年)"),
    pm.Context(name="预算执行进度(7月)(%)"),
    pm.Context(name="年用电量"),
    pm.Context(unit="℃"),
    pm.Context(unit="万亩"),
    pm.Context(unit="百分比"),
    pm.Context(unit="没有的单位"),
    pm.Context(unit="\ud800", name="\ud800(", year=1),
    pm.Context(unit="≥", name="（≥", subcategory="%", year=10_000),
    pm.Context(unit="1e9", name="{name}", category="{0}", year=-1),
]
JUNK: Sequence[object] = [
    None, True, False, 0, -1, 1, 10**400, 0.5, float("nan"), float("inf"), "", " ", "0", "-0", "95", "95.0", "1/3", "2/6", "1/0", "NaN", "Infinity",
    "1e5", "９５", "9" * 65, "0." + "0" * 63 + "1", "%", "元", "万元", "个", "度", "分", "季度", "没有的单位", "元/亩", ">=", "=", "≥", "2024-02-30",
    "2024", "---31", "--02-29", "0000-01-01", "threshold", "several", "unreadable", "E101", "N301", "perfmodel/1", "\ud800", "{text}", "a" * 70_000,
    [], {}, [0, 0], [5, 1], [0, 10**30], [None], {"kind": "blank"}, {"kind": "several"}, {"magnitude": "1", "unit": "1"}, {"zh_CN": "", "en": ""},
    {1: 2}, (), b"", object, [[[[[[[[[]]]]]]]]],
]  # fmt: skip
"""What does not belong: other types, other spellings, figures at and past every bound, things that JSON cannot even say."""
