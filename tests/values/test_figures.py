"""Figures: signs and words around a number, its unit, and what the context answers."""

import pytest

from perfmodel.values import Context, Threshold, parse
from tests.values.meaning import cells, notes, read

SIGNS = cells("""
≥95% ⇒ ≥95 %
≥ 95 % ⇒ ≥95 %
＞90％ ⇒ >90 %
≧735人次 ⇒ ≥735 人次
⩾95% ⇒ ≥95 %
>=60亩 ⇒ ≥60 亩
＞=95% ⇒ ≥95 %
＞＝95% ⇒ ≥95 %
≥=95% ⇒ ≥95 %
不少于＝廿 ⇒ ≥20
不低于═9处 ⇒ ≥9 处
大于＝廿个 ⇒ ≥20 个
=>95% ⇒ ≥95 %
﹥90% ⇒ >90 %
〉90% ⇒ >90 %
≤0.4mg/l ⇒ ≤0.4 mg/L
≦5% ⇒ ≤5 %
⩽5% ⇒ ≤5 %
<=5% ⇒ ≤5 %
=<5% ⇒ ≤5 %
＜5% ⇒ <5 %
﹤5% ⇒ <5 %
〈5% ⇒ <5 %
=100% ⇒ =100 %
═100% ⇒ =100 %
＝100％ ⇒ =100 %
==100% ⇒ =100 %
=100百分比 ⇒ =100 %
≥98百分比 ⇒ ≥98 %
""")
WORDS_BEFORE = cells("""
不低于80% ⇒ ≥80 %
不低于 95％ ⇒ ≥95 %
不少于12 种 ⇒ ≥12 种
不小于5 ⇒ ≥5
不得低于95% ⇒ ≥95 %
不得少于3次 ⇒ ≥3 次
至少3次 ⇒ ≥3 次
最低90% ⇒ ≥90 %
最少3个 ⇒ ≥3 个
大于等于95% ⇒ ≥95 %
大于或等于95% ⇒ ≥95 %
达到90% ⇒ ≥90 %
达90%以上 ⇒ ≥90 %
达到90%以上 ⇒ ≥90 %
至少达到95% ⇒ ≥95 %
确保达到100% ⇒ ≥100 %
力争达到95%以上 ⇒ ≥95 %
保持在95%以上 ⇒ ≥95 %
提高到95% ⇒ ≥95 %
大于95% ⇒ >95 %
高于95% ⇒ >95 %
超过100人 ⇒ >100 人
多于5个 ⇒ >5 个
超95% ⇒ >95 %
逾95% ⇒ >95 %
突破1000万元 ⇒ >1000 万元
低于5% ⇒ <5 %
小于0.9‰ ⇒ <0.9 ‰
少于3次 ⇒ <3 次
不足10人 ⇒ <10 人
不满18岁 ⇒ <18 岁
不超过5% ⇒ ≤5 %
不高于5% ⇒ ≤5 %
不多于3起 ⇒ ≤3 起
不大于10 ⇒ ≤10
不得超过100万元 ⇒ ≤100 万元
至多5次 ⇒ ≤5 次
最高100元 ⇒ ≤100 元
最多3个 ⇒ ≤3 个
小于等于5% ⇒ ≤5 %
小于或等于5% ⇒ ≤5 %
控制在100万元 ⇒ ≤100 万元
控制在5%以内 ⇒ ≤5 %
严格控制在3%以下 ⇒ ≤3 %
降低到5%以下 ⇒ ≤5 %
降至5% ⇒ ≤5 %
等于100% ⇒ =100 %
为100% ⇒ =100 %
""")
WORDS_BEHIND = cells("""
95%以上 ⇒ ≥95 %
95% 以上 ⇒ ≥95 %
95%及以上 ⇒ ≥95 %
95％或以上 ⇒ ≥95 %
95%（含）以上 ⇒ ≥95 %
95%以上（含） ⇒ ≥95 %
95%(含95%)以上 ⇒ ≥95 %
3人以上（含3人） ⇒ ≥3 人
95%以上（不含95%） ⇒ >95 %
5%以内 ⇒ ≤5 %
5%以下 ⇒ ≤5 %
5%及以下 ⇒ ≤5 %
5%（含）以下 ⇒ ≤5 %
5%(不含)以下 ⇒ <5 %
100以外 ⇒ >100
24小时内 ⇒ ≤24 小时
30日内 ⇒ ≤30 天
6个月以内 ⇒ ≤6 月
1年内 ⇒ ≤1 年
5个工作日内 ⇒ ≤5 个工作日
≥95%以上 ⇒ ≥95 %
≥90%（含） ⇒ ≥90 %
＞90%(含) ⇒ ≥90 %
90% 。 ⇒ =90 %
95%； ⇒ =95 %
""")
ABOUT = cells("""
约50人 ⇒ ~50 人 [45 人, 55 人]
大约50人 ⇒ ~50 人 [45 人, 55 人]
≈50人 ⇒ ~50 人 [45 人, 55 人]
50人上下 ⇒ ~50 人 [45 人, 55 人]
100人左右 ⇒ ~100 人 [90 人, 110 人]
达25%左右 ⇒ ~25 % [22.5 %, 27.5 %]
稳定在95%左右 ⇒ ~95 % [85.5 %, 104.5 %]
约-20℃ ⇒ ~-20 ℃ [-22 ℃, -18 ℃]
约二十几个 ⇒ ~20 个 (20 个, 30 个)
约95%以上 ⇒ ≥95 %
≥约50人 ⇒ ≥50 人
""")
BESIDE = cells("""
100%覆盖 ⇒ =100 %
覆盖100% ⇒ =100 %
覆盖率达到100% ⇒ ≥100 %
完成率100% ⇒ =100 %
完成100% ⇒ =100 %
100%到位 ⇒ =100 %
100%达标 ⇒ =100 %
满意度≥90% ⇒ ≥90 %
满意度达90%以上 ⇒ ≥90 %
合格率100% ⇒ =100 %
及时率100% ⇒ =100 %
验收合格率≥95% ⇒ ≥95 %
一次性验收合格率100% ⇒ =100 %
优良天数≥300天 ⇒ ≥300 天
群众满意度：≥95% ⇒ ≥95 %
总投资500万元 ⇒ =500 万元
年均10次 ⇒ =10 次
累计100次 ⇒ =100 次
共5个 ⇒ =5 个
人民币100万元整 ⇒ =100 万元
¥100万元 ⇒ =100 万元
￥500 ⇒ =500 元
人数约50人 ⇒ ~50 人 [45 人, 55 人]
2个项目 ⇒ =2 个
10名学生 ⇒ =10 名
1套系统 ⇒ =1 套
100%（按合同约定） ⇒ =100 %
≥95%（问卷调查） ⇒ ≥95 %
人数等于或大于40人 ⇒ ≥40 人
工期≤180天 ⇒ ≤180 天
3000册图书 ⇒ =3000 册
""")
WRAPPED = cells("""
(≥95%) ⇒ ≥95 %
（95%） ⇒ =95 %
【95%】 ⇒ =95 %
"≥95%" ⇒ ≥95 %
“95%” ⇒ =95 %
""")
RANKS = cells("""
第三 ⇒ =3
第1名 ⇒ =1 名
第3次 ⇒ words
第二批 ⇒ words
第三期 ⇒ words
第一档 ⇒ words
前三名 ⇒ ≤3 名
不低于前三名 ⇒ ≤3 名
达到前三名 ⇒ ≤3 名
高于前三名 ⇒ <3 名
不低于第三名 ⇒ ≤3 名
不超过前三名 ⇒ words
前10% ⇒ ≤10 %
≥前排3个 ⇒ words
""")
UNITS = cells("""
150万元 ⇒ =150 万元
1场次 ⇒ =1 场次
1400M ⇒ =1400 M
300 公 里 ⇒ =300 公里
3万条 ⇒ =3 万条
50万 ⇒ =50 万
2km ⇒ =2 公里
5㎡ ⇒ =5 平方米
1.2万亩 ⇒ =1.2 万亩
3万立方米 ⇒ =3 万立方米
100度 ⇒ =100 千瓦时
≤55分贝 ⇒ ≤55 dB
≤35ug/m3 ⇒ ≤35 μg/m3
≤0.4㎎/L ⇒ ≤0.4 mg/L
26摄氏度 ⇒ =26 ℃
5个百分点 ⇒ =5 百分点
30日 ⇒ =30 天
12个月 ⇒ =12 月
30个工作日 ⇒ =30 个工作日
20W元 ⇒ =20 万元
20w元 ⇒ =20 万元
15岁 ⇒ =15 岁
60周岁以上 ⇒ ≥60 周岁
10台（套） ⇒ =10 台(套)
3场（次） ⇒ =3 场次
""")
PER = cells("""
475元/亩 ⇒ =475 元/亩
475元/人*月 ⇒ =475 元/人·月
300元/人/月 ⇒ =300 元/人·月
300元每亩 ⇒ =300 元/亩
人均500元/人 ⇒ =500 元/人
每人500元/人·月 ⇒ =500 元/人·月
每人每月500元/人 ⇒ =500 元/人·月
每月2次/村 ⇒ =2 次/村·月
每亩300元 ⇒ =300 元/亩
每人每月300元 ⇒ =300 元/人·月
每月2次 ⇒ =2 次/月
每季度1次 ⇒ =1 次/季度
每周≥2次 ⇒ ≥2 次/周
每月不少于2次 ⇒ ≥2 次/月
每年至少1次 ⇒ ≥1 次/年
每年不少于10次 ⇒ ≥10 次/年
不低于每月2次 ⇒ ≥2 次/月
每人每年不超过500元 ⇒ ≤500 元/人·年
1次/季 ⇒ =1 次/季度
1次/日 ⇒ =1 次/天
10万元/公里 ⇒ =10 万元/公里
≤500元/人次 ⇒ ≤500 元/人次
5人/10万人 ⇒ =5 人/10万人
2名/村 ⇒ =2 名/村
500kg/亩 ⇒ =500 公斤/亩
0.5%/年 ⇒ =0.5 %/年
5mg/dL ⇒ =5 mg/dL
每年5mg/dL ⇒ E101[7:8]
""")

NO_FIGURES = cells("""
3/5个 ⇒ E101[3:4]
500/1000元 ⇒ E101[8:9]
5/10% ⇒ E101[4:5]
三分之一公里 ⇒ =1/3 公里
一半人 ⇒ words
三类及以上 ⇒ words
达到二级标准 ⇒ words
二级 ⇒ words
一等 ⇒ words
3类 ⇒ =3 类
十余类 ⇒ ~10 类 (10 类, 20 类)
—95% ⇒ E330[0:1] 95% 负95%
- 95% ⇒ E330[0:1] 95% 负95%
-95% ⇒ =-95 %
—— ⇒ blank
""")

HEAD_MONEY = cells("""
78 ⇒ =78 万元
78万 ⇒ =78 万元
3亿 ⇒ =3 亿元
78元 ⇒ =78 元
78% ⇒ =78 %
≤78 ⇒ ≤78 万元
10-20 ⇒ [10 万元, 20 万元]
约50 ⇒ ~50 万元 [45 万元, 55 万元]
1/3 ⇒ =1/3
九成 ⇒ =9 成
百分之五 ⇒ =5 %
一百 ⇒ =100 万元
1万2千 ⇒ =12000 元
""")
HEAD_RATIO = cells("""
78 ⇒ =78 %
≥78 ⇒ ≥78 %
80-90 ⇒ [80 %, 90 %]
78个 ⇒ =78 个
78万 ⇒ =78 万
""")
COST = cells("""
78万 ⇒ =78 万元
一点五万 ⇒ =1.5 万元
≤78万 ⇒ ≤78 万元
1.5亿 ⇒ =1.5 亿元
78 ⇒ =78
78% ⇒ =78 %
一百二十万 ⇒ =120 万元
10-20万 ⇒ [10 万元, 20 万元]
约50万 ⇒ ~50 万元 [45 万元, 55 万元]
50余万 ⇒ ~50 万元 (50 万元, 60 万元)
20万以内 ⇒ ≤20 万元
≥10万且≤20万 ⇒ [10 万元, 20 万元]
省级3万，市级5万 ⇒ all{省级: =3 万元; 市级: =5 万元}
100万±5万 ⇒ [95 万元, 105 万元] around 100 万元
""")
NAMED = cells("""
85 ⇒ ≥85 %
=85 ⇒ =85 %
≤85 ⇒ ≤85 %
85% ⇒ ≥85 %
85个 ⇒ ≥85 个
八十五 ⇒ ≥85 %
80-90 ⇒ [80 %, 90 %]
""")


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_signs_are_read_in_every_glyph(text: str, expected: str) -> None:
    """However a table prints a sign, it is the same sign."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), WORDS_BEFORE)
def test_words_before_a_figure_are_signs(text: str, expected: str) -> None:
    """By Civil Code 1259 and GB/T 8170."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), WORDS_BEHIND)
def test_words_behind_a_figure_are_signs(text: str, expected: str) -> None:
    """以上 and 以内 include the number unless the cell says otherwise."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_about_is_an_approximation(text: str, expected: str) -> None:
    """约 and 左右 allow a tenth to either side; a sign beside them counts."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_words_beside_a_figure_leave_it(text: str, expected: str) -> None:
    """A readable figure with words that name it is that figure."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), WRAPPED)
def test_brackets_around_a_cell_change_nothing(text: str, expected: str) -> None:
    """Brackets or quotes around a whole cell are somebody's decoration."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_ranks_are_read(text: str, expected: str) -> None:
    """第 is an ordinal, 前 as far down as that."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_units_are_read(text: str, expected: str) -> None:
    """Every spelling is folded onto the catalogue's symbol; a closing 万 or 亿 stays in it."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), PER)
def test_so_much_of_one_per_other_is_read(text: str, expected: str) -> None:
    """With a stroke or with 每, before or behind the figure, whatever sign stands between."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), NO_FIGURES)
def test_what_may_be_something_else_is_no_figure(text: str, expected: str) -> None:
    """A stroke between two figures of one unit, grades in words, a bullet before the figure."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), HEAD_MONEY)
def test_a_bare_figure_takes_the_heads_money(text: str, expected: str) -> None:
    """单位：万元 in the head serves what is written without a unit, and only that."""
    assert read(text, Context(unit="万元")) == expected


@pytest.mark.parametrize(("text", "expected"), HEAD_RATIO)
def test_a_bare_figure_takes_the_heads_ratio(text: str, expected: str) -> None:
    """A % in the head serves a bare figure; a scale goes with no ratio."""
    assert read(text, Context(unit="%")) == expected


@pytest.mark.parametrize(("text", "expected"), COST)
def test_a_bare_scale_under_a_cost_is_money(text: str, expected: str) -> None:
    """78万 under 成本指标 is 78 万元; a figure without 万 or 亿 stays bare."""
    assert read(text, "成本指标") == expected


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_bare_figure_takes_what_the_name_gives(text: str, expected: str) -> None:
    """树木成活率(%,≥) serves a bare figure with its unit and its sign; a written one wins."""
    assert read(text, Context(name="树木成活率(%,≥)")) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("办理时限（≤天）", "85", "≤85 天"),
        ("受益人数（人）", "85", "=85 人"),
        ("受益人数（人）", "8万", "=8 万人"),
        ("成本控制数（万元）", "63", "=63 万元"),
        ("成本控制数（万元）", "3亿", "=3 亿元"),
        ("管护面积（万亩）", "28", "=28 万亩"),
        ("管护面积（万亩）", "8万", "=8 万亩"),
        ("管护面积(万亩)。", "28", "=28 万亩"),
        ("建设数量（个/座）", "28", "=28 个"),
        ("火灾（重大）次数", "0", "=0"),
        ("培训人数（含基层）", "28", "=28"),
        ("建设数量()", "28", "=28"),
        ("【数量】", "28", "=28"),
    ],
)
def test_a_name_gives_only_what_is_a_unit_or_a_sign(name: str, text: str, expected: str) -> None:
    """Only the last brackets of a name, and in them only units and signs, serve a bare figure."""
    assert read(text, Context(name=name)) == expected


def test_the_head_goes_before_the_name() -> None:
    """Where both give a unit, the head's is taken; each decision is one note."""
    context = Context(name="成本（元）", unit="万元")
    assert read("63", context) == "=63 万元"
    assert notes("63", context) == ["没有写单位，按表头单位“万元”理解"]


@pytest.mark.parametrize("unit", ["光年", "", "　", "无"])
def test_a_head_that_is_no_unit_answers_nothing(unit: str) -> None:
    """What the catalogue does not know is not guessed."""
    assert read("63", Context(unit=unit)) == "=63"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=95%", True),
        ("≥95%", True),
        ("等于95%", True),
        ("95%以上", True),
        ("95%", False),
        ("达标率95%", False),
        ("九成", False),
    ],
)
def test_a_written_sign_is_remembered(text: str, written: bool) -> None:
    """=95% equals 95%, but remembers that its sign was written."""
    value = parse(text)
    assert isinstance(value, Threshold)
    assert value.sign_written is written
    assert parse("=95%") == parse("95%")


@pytest.mark.parametrize("text", ["≥95%", "150万元", "不低于80%", "95%以上", "两千元"])
def test_a_plain_figure_leaves_no_note(text: str) -> None:
    """Where nothing is decided, nothing is said."""
    assert notes(text) == []
