"""The catalogue: every spelling, the scales, the compounds, and a consumer's own units."""

from fractions import Fraction

import pytest

from perfmodel.errors import PerfmodelError
from perfmodel.quantities import BARE, Catalogue, Dimension, Unit
from perfmodel.quantities.catalogue import RATIO

DEFAULT = Catalogue.default()


def find(spelling: str) -> Unit:
    """Return the unit that *spelling* stands for, which must be there."""
    found = DEFAULT.find(spelling)
    assert found is not None, spelling
    return found


@pytest.mark.parametrize(
    ("symbol", "spellings"),
    [
        ("%", "% ％ ﹪ 百分比"),
        ("‰", "‰ 千分比"),
        ("百分点", "百分点 个百分点"),
        ("元", "元 圆 块 元整 圓"),
        ("万元", "万元 万圆 萬圓"),
        ("亿元", "亿元"),
        ("米", "米 m 公尺 延米"),
        ("公里", "公里 km 千米 KM ㎞"),
        ("厘米", "厘米 cm 公分"),
        ("平方米", "平方米 平米 ㎡ m² m2"),
        ("平方公里", "平方公里 km² km2 平方千米"),
        ("立方米", "立方米 m³ m3 立方 ㎥"),
        ("亩", "亩 畝 市亩"),
        ("公顷", "公顷 ha hm²"),
        ("公斤", "公斤 kg 千克 ㎏"),
        ("吨", "吨 t 噸"),
        ("小时", "小时 h 个小时 小時"),
        ("天", "天 日"),
        ("月", "月 个月"),
        ("年", "年"),
        ("季度", "季度 个季度"),
        ("千瓦时", "千瓦时 度 kWh"),
        ("mg/L", "mg/L mg/l ㎎/L 毫克/升"),
        ("μg/m3", "μg/m3 μg/m³ ug/m3 微克/立方米"),
        ("mg/m3", "mg/m3 mg/m³ 毫克/立方米"),
        ("dB", "dB 分贝 db"),
        ("℃", "℃ °C 摄氏度"),
        ("Mbps", "Mbps Mb/s"),
        ("GB", "GB"),
        ("M", "M"),
        ("千瓦", "千瓦 kW \N{SQUARE KW}"),
        ("公顷", "公顷 ha \N{SQUARE HA}"),
        ("千帕", "kPa \N{SQUARE KPA}"),
        ("微米", "μm \N{MICRO SIGN}m"),
        ("℃", "℃ 摄氏度 摄氏 摄氏° °C degC"),
        ("英尺", "英尺 呎 foot feet"),
        ("新台币", "新台币 台币"),
        ("千瓦时", "kW·h kW.h Kwh"),
        ("‱", "‱ 万分比"),
    ],
)
def test_spellings_are_folded_onto_one_symbol(symbol: str, spellings: str) -> None:
    """However a table writes a unit, it is the same unit."""
    assert {find(spelling).symbol for spelling in spellings.split()} == {symbol}


COUNTS = (
    "个 家 户 人 人次 场次 期 份 套 台 辆 座 处 项 株 粒 册 种次 名 位 口 次 场 届 批 批次 件 部 本 条 根 片 只 枚 篇 幅 张 头 羽 棵 间 栋 层 所 村 支 "
    "班次 车次 工作日 起 例 宗 类 种 节课 课时 学时 床位 车位 人份 台套 户次 点位"
).split()


@pytest.mark.parametrize("word", COUNTS)
def test_a_count_word_is_its_own_base(word: str) -> None:
    """Things counted differently never convert, and each says what kind of thing it counts."""
    unit = find(word)
    assert (unit.symbol, unit.base, unit.dimension) == (word, word, Dimension.COUNT)
    assert unit.factor == Fraction(1)
    assert unit.thing


@pytest.mark.parametrize(
    ("word", "same"),
    [
        ("个工作日", "工作日"),
        ("人·次", "人次"),
        ("人.次", "人次"),
        ("台(套)", "台套"),
        ("台/套", "台套"),
        ("头/只", "头(只)"),
        ("个村", "村"),
        ("张床位", "床位"),
        ("吨·公里", "吨公里"),
        ("人*天", "人天"),
        ("万个村", "万村"),
    ],
)
def test_two_spellings_of_one_thing_convert(word: str, same: str) -> None:
    """A count word stays as it is written, and is worth as much of what another word for the same thing counts."""
    unit, other = find(word), find(same)
    assert (unit.base, unit.factor, unit.thing) == (other.base, other.factor, other.thing)
    assert unit.symbol != other.symbol


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kVA", "kW"),
        ("个", "个村"),
        ("人", "人次"),
        ("台", "台套"),
        ("英镑", "元"),
        ("加仑", "升"),
        ("kvar", "kVA"),
        ("kWp", "kW"),
    ],
)
def test_different_things_do_not_convert(one: str, other: str) -> None:
    """Apparent power is no power, a gallon is of one country or another, and what is counted differs."""
    assert find(one).base != find(other).base


def test_there_are_enough_spellings() -> None:
    """The field's units are there without their scales: 350 spellings or more."""
    plain = [spelling for spelling in DEFAULT.spellings if not spelling.startswith(("万", "亿"))]
    assert len(plain) >= 350


def test_every_symbol_finds_its_own_unit() -> None:
    """What is written out (a unit's symbol) can be read in again."""
    assert {unit.symbol for unit in DEFAULT.spellings.values() if DEFAULT.find(unit.symbol) != unit} == set()


def test_every_base_is_a_unit_worth_one() -> None:
    """The base that the interchange form names is a unit of the catalogue with the factor 1."""
    named = {"1", "千克", ""}  # a ratio, the kilogram (whose symbol is 公斤), a bare figure
    bases = {unit.base for unit in DEFAULT.spellings.values()} - named
    assert {base for base in bases if find(base).factor != 1 or find(base).base != base} == set()


@pytest.mark.parametrize(
    ("spelling", "base", "factor"),
    [
        ("亩", "平方米", Fraction(2000, 3)),
        ("公顷", "平方米", 10**4),
        ("斤", "千克", Fraction(1, 2)),
        ("两", "千克", Fraction(1, 20)),
        ("尺", "米", Fraction(1, 3)),
        ("吨", "千克", 1000),
        ("里", "米", 500),
        ("分钟", "秒", 60),
        ("天", "秒", 86400),
        ("年", "月", 12),
        ("季度", "月", 3),
        ("%", "1", Fraction(1, 100)),
        ("‰", "1", Fraction(1, 1000)),
        ("成", "1", Fraction(1, 10)),
        ("倍", "1", 1),
        ("升", "立方米", Fraction(1, 1000)),
        ("MB", "B", 2**20),
        ("Mbps", "bit/s", 10**6),
        ("兆焦", "千瓦时", Fraction(10, 36)),
        ("℉", "℃", Fraction(5, 9)),
        ("万元", "元", 10**4),
        ("亿元", "元", 10**8),
        ("千元", "元", 1000),
    ],
)
def test_factors_are_exact(spelling: str, base: str, factor: Fraction | int) -> None:
    """A unit is worth what the law or the standard says, as a fraction."""
    unit = find(spelling)
    assert (unit.base, unit.factor) == (base, factor)


@pytest.mark.parametrize(("scale", "worth"), [("万", 10**4), ("亿", 10**8)])
@pytest.mark.parametrize("spelling", ["条", "亩", "平方米", "人次", "株", "吨", "美元", "千瓦时", "次", "公里", "人"])
def test_a_scale_before_a_unit_makes_a_unit(scale: str, worth: int, spelling: str) -> None:
    """万 and 亿 stay in the unit and multiply its worth."""
    plain, scaled = find(spelling), find(scale + spelling)
    assert (scaled.symbol, scaled.base, scaled.factor) == (scale + plain.symbol, plain.base, plain.factor * worth)


@pytest.mark.parametrize(
    "spelling", ["万万元", "亿万元", "万%", "亿‰", "万百分点", "万千元", "万万", "亿亿", "万℉", "万亿元", "亿亿元"]
)
def test_scales_do_not_pile_up(spelling: str) -> None:
    """A unit carries one scale at most, and a ratio or a temperature none."""
    assert DEFAULT.find(spelling) is None


@pytest.mark.parametrize(
    ("spelling", "symbol", "base", "factor"),
    [
        ("元/亩", "元/亩", "元/平方米", Fraction(3, 2000)),
        ("万元/公里", "万元/公里", "元/米", 10),
        ("元/人·月", "元/人·月", "元/人·月", 1),
        ("元/人*月", "元/人·月", "元/人·月", 1),
        ("元/人/月", "元/人·月", "元/人·月", 1),
        ("元/人×天", "元/人·天", "元/人·秒", Fraction(1, 86400)),
        ("人/10万人", "人/10万人", "人/人", Fraction(1, 10**5)),
        ("kg/亩", "公斤/亩", "千克/平方米", Fraction(3, 2000)),
        ("次/月", "次/月", "次/月", 1),
        ("次/年", "次/年", "次/月", Fraction(1, 12)),
        ("万人次/年", "万人次/年", "人次/月", Fraction(10**4, 12)),
        ("次/分", "次/分钟", "次/秒", Fraction(1, 60)),
        ("元/时", "元/小时", "元/秒", Fraction(1, 3600)),
        ("万元/" + "·".join(["人"] * 19), "万元/" + "·".join(["人"] * 19), "元/" + "·".join(["人"] * 19), 10**4),
        ("元/人.月", "元/人·月", "元/人·月", 1),
        ("元/人。年", "元/人·年", "元/人·月", Fraction(1, 12)),
        ("元/(人·月)", "元/人·月", "元/人·月", 1),
        ("元/[人·月]", "元/人·月", "元/人·月", 1),
        ("元/人年", "元/人·年", "元/人·月", Fraction(1, 12)),
        ("元/人天", "元/人·天", "元/人·秒", Fraction(1, 86400)),
        ("元/亩年", "元/亩·年", "元/平方米·月", Fraction(1, 8000)),
        ("元/生学期", "元/生·学期", "元/生·学期", 1),
        ("元/学期", "元/学期", "元/学期", 1),
        ("元/个月", "元/月", "元/月", 1),
        ("元/工作日", "元/工作日", "元/工作日", 1),
        ("张/千人", "张/千人", "张/人", Fraction(1, 1000)),
        ("辆/百户", "辆/百户", "辆/户", Fraction(1, 100)),
        ("人/十万人", "人/十万人", "人/人", Fraction(1, 10**5)),
        ("次/3天", "次/3天", "次/秒", Fraction(1, 259200)),
        ("次/两年", "次/2年", "次/月", Fraction(1, 24)),
        ("次/3个月", "次/3月", "次/月", Fraction(1, 3)),
        ("m³/d", "立方米/天", "立方米/秒", Fraction(1, 86400)),
        ("mm/a", "毫米/年", "米/月", Fraction(1, 12000)),
        ("L/(人·d)", "升/人·天", "立方米/人·秒", Fraction(1, 86400000)),
    ],
)
def test_compounds_are_reckoned_by_their_parts(spelling: str, symbol: str, base: str, factor: Fraction | int) -> None:
    """What stands above the line over what stands below, exactly."""
    unit = find(spelling)
    assert (unit.symbol, unit.base, unit.factor, unit.dimension) == (symbol, base, factor, Dimension.COMPOUND)


@pytest.mark.parametrize(
    "spelling",
    [
        "/亩",
        "元/",
        "/",
        "元//亩",
        "元/光年",
        "光年/元",
        "元/0人",
        "元/亩/",
        "元·月",
        "元/" + "·".join(["人"] * 20),
        "元/" + "·".join(["人"] * 31),
        "10/人",
        "个/5个",
        "人/2天",
        "次/3人",
        "次/15日",
        "元/1000元",
        "吨/千吨",
        "元/人班",
        "元/(人·月",
    ],
)
def test_what_is_no_compound_is_not_found(spelling: str) -> None:
    """A part that is missing or unknown leaves no unit, and a long spelling is not looked at."""
    assert DEFAULT.find(spelling) is None


@pytest.mark.parametrize(
    ("spelling", "one_in"),
    [
        ("/千", 10**3),
        ("/万", 10**4),
        ("/10万", 10**5),
        ("/100万", 10**6),
        ("/1000万", 10**7),
        ("/亿", 10**8),
        ("/10亿", 10**9),
    ],
)
def test_so_many_in_a_round_number_is_a_share(spelling: str, one_in: int) -> None:
    """孕产妇死亡率 18/10万 is a share, as 18‰ is."""
    unit = find(spelling)
    assert (unit.symbol, unit.dimension, unit.base, unit.factor) == (
        spelling,
        Dimension.RATIO,
        "1",
        Fraction(1, one_in),
    )


@pytest.mark.parametrize("spelling", ["/2万", "/20万", "/10百", "/10000万", "/10", "/万元", "/万/万"])
def test_so_many_in_any_other_number_is_none(spelling: str) -> None:
    """Only the round numbers that rates are told by."""
    assert DEFAULT.find(spelling) is None


def test_the_order_below_the_line_makes_no_difference() -> None:
    """300元/人/月 is 300元/月/人."""
    assert find("元/人·月").base == find("元/月·人").base


def test_an_unknown_spelling_is_not_found() -> None:
    """The catalogue guesses nothing."""
    assert [DEFAULT.find(spelling) for spelling in ("光年", " 个", "个 ", "百", "XX", "\ud800")] == [None] * 6
    assert DEFAULT.find("") is BARE


def test_a_written_fraction_is_a_ratio_without_a_sign() -> None:
    """1/3 is worth a share; a bare figure is not."""
    assert (RATIO.symbol, RATIO.base, RATIO.dimension) == ("", "1", Dimension.RATIO)
    assert RATIO != BARE


def test_a_consumers_units_leave_the_default_untouched() -> None:
    """`with_units` gives a new catalogue; nothing global changes."""
    before = dict(DEFAULT.spellings)
    mine = DEFAULT.with_units(["[length 米]", "光年 9460730472580800 ly", "# 说明", "", "[count thing]", "坨 堆"])
    assert [mine.find(name) is not None for name in ("光年", "ly", "万坨", "元/堆", "元")] == [True] * 5
    assert [DEFAULT.find(name) for name in ("光年", "ly", "坨", "万坨")] == [None] * 4
    assert dict(DEFAULT.spellings) == before
    assert Catalogue.default() is DEFAULT


def test_a_consumers_spelling_wins() -> None:
    """A unit given again is the consumer's, its scales too."""
    mine = DEFAULT.with_units(["[area 平方米]", "亩 666.67"])
    found, scaled = mine.find("亩"), mine.find("万亩")
    assert found is not None
    assert scaled is not None
    assert (found.factor, scaled.factor) == (Fraction("666.67"), Fraction(6666700))
    assert find("亩").factor == Fraction(2000, 3)


def test_headings_and_units_are_told_apart() -> None:
    """A heading stands in brackets; what a count word counts may be several words; a bracket at the end of a line is a spelling's."""
    mine = Catalogue.read(["[length 米]", "光年 1 ly [ly]", "[count kind of thing]", "坨"])
    ly, lump = mine.find("[ly]"), mine.find("坨")
    assert ly is not None
    assert lump is not None
    assert (ly.symbol, lump.thing) == ("光年", "kind of thing")


def test_the_reach_is_the_length_of_the_longest_spelling() -> None:
    """By its first character, compounds aside; nobody gives it who makes a catalogue."""
    mine = Catalogue.read(["[length 米]", "光年 1 光", "丈尺寸 2", "[count thing]", "丈"])
    assert {first: mine.reach[first] for first in "光丈万"} == {"光": 2, "丈": 3, "万": 4}
    assert "寸" not in mine.reach
    with pytest.raises(TypeError):
        Catalogue({}, {})  # type: ignore[call-arg]  # what is tested


def test_a_catalogue_has_spellings_and_a_short_repr() -> None:
    """None is made without its table, and none is shown whole."""
    with pytest.raises(TypeError):
        Catalogue()  # type: ignore[call-arg]  # what is tested
    assert repr(DEFAULT) == "Catalogue()"


def test_a_consumer_cannot_lose_the_bare_unit() -> None:
    """A figure without a unit stays one in every catalogue."""
    assert DEFAULT.with_units([]).find("") is BARE


@pytest.mark.parametrize(
    ("lines", "number", "content"),
    [
        (["[length 米]", "光年 x"], 2, "光年 x"),
        (["[length 米]", "光年 1/x"], 2, "光年 1/x"),
        (["[length 米]", "", "光年 1+x"], 3, "光年 1+x"),
        (["[length 米]", "甲 1", "甲 2"], 3, "甲"),
        (["[length 米]", "甲 1 乙", "丙 2 乙"], 3, "乙"),
        (["[count thing]", "甲 乙 甲"], 2, "甲"),
        (["[count thing]", "甲 乙="], 2, "乙="),
        (["[count thing]", "甲 =甲"], 2, "=甲"),
        (["[length 米]", "光年"], 2, "光年"),
        (["[length 米]", "光年 1.2.3"], 2, "光年 1.2.3"),
        (["[length 米]", "光年 1/0"], 2, "光年 1/0"),
        (["[length 米]", "光年 0"], 2, "光年 0"),
        (["光年 1"], 1, "光年 1"),
        (["[lenght 米]", "光年 1"], 2, "光年 1"),
    ],
)
def test_a_bad_line_is_refused_with_its_number(lines: list[str], number: int, content: str) -> None:
    """Whoever writes a table learns which line is wrong, and what stands there."""
    with pytest.raises(PerfmodelError) as caught:
        Catalogue.read(lines)
    assert str(caught.value) == f"单位表第 {number} 行无法解读：{content}"
