"""Numerals: figures in digits, in Chinese characters and in both, exactly; ill-formed ones are refused, never guessed."""

import pytest

from perfmodel.values.numerals import IllFormed, read_numeral
from tests.values.meaning import cells, read

DIGITS = cells("""
0 ⇒ =0
１２３ ⇒ =123
0.0 ⇒ =0.0
95.50 ⇒ =95.50
1,234 ⇒ =1234
1，234 ⇒ =1234
1,234.5 ⇒ =1234.5
12,345,678元 ⇒ =12345678 元
-3.2 ⇒ =-3.2
−5% ⇒ =-5 %
负5% ⇒ =-5 %
+5% ⇒ =5 %
-0% ⇒ =-0 %
≥-5% ⇒ ≥-5 %
1e3 ⇒ =1000
1E3 ⇒ =1000
1.2e-3 ⇒ =0.0012
3×10^4 ⇒ =30000
1.5×10^3亩 ⇒ =1500 亩
1/3 ⇒ =1/3
2/3 ⇒ =2/3
1/4 ⇒ =0.25
1.2×10⁴个 ⇒ =12000 个
1×10⁻² ⇒ =0.01
""")
CHINESE = cells("""
零 ⇒ =0
〇 ⇒ =0
一 ⇒ =1
十 ⇒ =10
十五 ⇒ =15
二十 ⇒ =20
二十五人 ⇒ =25 人
廿五 ⇒ =25
卅 ⇒ =30
卅二 ⇒ =32
一百廿五 ⇒ =125
一百 ⇒ =100
一百零五 ⇒ =105
一百一十 ⇒ =110
一百二 ⇒ =120
两百五 ⇒ =250
二百零五 ⇒ =205
一千零五十 ⇒ =1050
一千零十 ⇒ =1010
三千五 ⇒ =3500
三百二十 ⇒ =320
三百二十个 ⇒ =320 个
两千 ⇒ =2000
两千元 ⇒ =2000 元
二千零二十四 ⇒ =2024
二〇二四 ⇒ =2024
八五 ⇒ =85
一万 ⇒ =1 万
一万二 ⇒ =12000
一万二千 ⇒ =12000
两万五 ⇒ =25000
一万零五百 ⇒ =10500
十万 ⇒ =10 万
二十万元 ⇒ =20 万元
一百二十万 ⇒ =120 万
二十万零五百 ⇒ =200500
一亿 ⇒ =1 亿
一亿二 ⇒ =120000000
一亿二千万元 ⇒ =120000000 元
一亿零五百万 ⇒ =105000000
三亿五千万 ⇒ =350000000
一万亿 ⇒ =1000000000000
两万亿元 ⇒ =2000000000000 元
九点五 ⇒ =9.5
零点八 ⇒ =0.8
三点五 ⇒ =3.5
零点五万元 ⇒ =0.5 万元
三点五亿元 ⇒ =3.5 亿元
十二点零五 ⇒ =12.05
負三 ⇒ =-3
壹佰贰拾叁元 ⇒ =123 元
壹万贰仟元整 ⇒ =12000 元
贰拾萬圆 ⇒ =20 万元
壹佰贰拾叁元伍角整 ⇒ =123.5 元
壹佰贰拾叁元伍角贰分 ⇒ =123.52 元
5元5角 ⇒ =5.5 元
3元2角5分 ⇒ =3.25 元
一百十一 ⇒ =111
一点五万 ⇒ =1.5 万
三千两百两 ⇒ =3200 两
五兆六十二亿四万五千二 ⇒ =5006200045200
负的百分之六十 ⇒ =-60 %
""")
MIXED = cells("""
1.2万 ⇒ =1.2 万
3.5亿 ⇒ =3.5 亿
1万2千 ⇒ =12000
1万2千人 ⇒ =12000 人
1万2千元 ⇒ =12000 元
3万5千元 ⇒ =35000 元
3万5 ⇒ =35000
3万5千 ⇒ =35000
10万5千 ⇒ =105000
1万2345 ⇒ =12345
1万零50 ⇒ =10050
2千3百万 ⇒ =2300 万
2千3百万元 ⇒ =2300 万元
3千万元 ⇒ =3000 万元
5百万元 ⇒ =500 万元
3百人 ⇒ =300 人
5千 ⇒ =5000
5千人 ⇒ =5000 人
20千人 ⇒ =20000 人
5千元 ⇒ =5 千元
5千米 ⇒ =5 公里
5千克 ⇒ =5 公斤
5千瓦 ⇒ =5 千瓦
5千瓦时 ⇒ =5 千瓦时
1万亿 ⇒ =1000000000000
1.5万亿元 ⇒ =1500000000000 元
2亿3千万 ⇒ =230000000
2亿3000万元 ⇒ =230000000 元
1亿2345万元 ⇒ =123450000 元
28.8萬元 ⇒ =28.8 万元
""")
SHARES = cells("""
百分之九十五 ⇒ =95 %
百分之百 ⇒ =100 %
百分之一百 ⇒ =100 %
百分之八十以上 ⇒ ≥80 %
百分之九十五点五 ⇒ =95.5 %
百分之95 ⇒ =95 %
百分之十 ⇒ =10 %
百分之零点五 ⇒ =0.5 %
百分之负五 ⇒ =-5 %
千分之五 ⇒ =5 ‰
千分之1.5 ⇒ =1.5 ‰
万分之一 ⇒ =0.0001
万分之三 ⇒ =0.0003
三分之一 ⇒ =1/3
三分之二 ⇒ =2/3
三分之一以上 ⇒ ≥1/3
五百分之二 ⇒ =0.004
一百分之2 ⇒ =0.02
百分百 ⇒ =100 %
一又二分之一 ⇒ =1.5
负一又二分之一 ⇒ =-1.5
3又1/2小时 ⇒ =3.5 小时
三又百分之五 ⇒ =3.05
十一又十四分之一 ⇒ =155/14
一半 ⇒ =0.5
半数以上 ⇒ ≥0.5
四分之三 ⇒ =0.75
4分之1 ⇒ =0.25
3分之2 ⇒ =2/3
九成 ⇒ =9 成
九成以上 ⇒ ≥9 成
九成五 ⇒ =9.5 成
七五折 ⇒ =7.5 折
75折 ⇒ =7.5 折
7折 ⇒ =7 折
两倍 ⇒ =2 倍
2番 ⇒ =2 番
翻一番 ⇒ up by =1 番
产值翻两番 ⇒ up by =2 番
较上年翻一番 ⇒ up by =1 番 from 上年
翻倍 ⇒ words
翻5公里 ⇒ words
增长5番 ⇒ words
1.5倍以上 ⇒ ≥1.5 倍
""")
HALVES = cells("""
半年 ⇒ =0.5 年
半个月 ⇒ =0.5 月
半天 ⇒ =0.5 天
一年半 ⇒ =1.5 年
一个半月 ⇒ =1.5 月
一个半小时 ⇒ =1.5 小时
两个半月 ⇒ =2.5 月
1个半月 ⇒ =1.5 月
两吨半 ⇒ =2.5 吨
3年半 ⇒ =3.5 年
""")
FUZZY = cells("""
十几个 ⇒ ~10 个 (10 个, 20 个)
十来个 ⇒ ~10 个 (10 个, 20 个)
二十几个 ⇒ ~20 个 (20 个, 30 个)
几个 ⇒ ~[2 个, 10 个)
几十 ⇒ ~[20, 100)
数十人 ⇒ ~[20 人, 100 人)
几百人 ⇒ ~[200 人, 1000 人)
几千万元 ⇒ ~[2000 万元, 10000 万元)
数百万元 ⇒ ~[200 万元, 1000 万元)
十几万 ⇒ ~10 万 (10 万, 20 万)
二十几万 ⇒ ~20 万 (20 万, 30 万)
20几人 ⇒ ~20 人 (20 人, 30 人)
20来个 ⇒ ~20 个 (20 个, 30 个)
100来人 ⇒ ~100 人 (100 人, 200 人)
一百零几万 ⇒ ~100 万 (100 万, 110 万)
一百二十几亿 ⇒ ~120 亿 (120 亿, 130 亿)
三五个 ⇒ ~[3 个, 5 个]
一两次 ⇒ ~[1 次, 2 次]
两三次 ⇒ ~[2 次, 3 次]
七八十人 ⇒ ~[70 人, 80 人]
七八十千瓦 ⇒ ~[70 千瓦, 80 千瓦]
三五万千瓦时 ⇒ ~[3 万千瓦时, 5 万千瓦时]
三四百人 ⇒ ~[300 人, 400 人]
十七八个 ⇒ ~[17 个, 18 个]
二三十万元 ⇒ ~[20 万元, 30 万元]
五六万人 ⇒ ~[5 万人, 6 万人]
500余人 ⇒ ~500 人 (500 人, 600 人)
500多亿 ⇒ ~500 亿 (500 亿, 600 亿)
1500多 ⇒ ~1500 (1500, 1600)
20多个 ⇒ ~20 个 (20 个, 30 个)
二十多个 ⇒ ~20 个 (20 个, 30 个)
20个余 ⇒ ~20 个 (20 个, 30 个)
100多万元 ⇒ ~100 万元 (100 万元, 200 万元)
120余万元 ⇒ ~120 万元 (120 万元, 130 万元)
1.2万余人 ⇒ ~1.2 万人 (1.2 万人, 1.3 万人)
1000余人次 ⇒ ~1000 人次 (1000 人次, 2000 人次)
两千余户 ⇒ ~2000 户 (2000 户, 3000 户)
百余 ⇒ ~100 (100, 200)
上百余人 ⇒ ~100 人 (100 人, 200 人)
1.5多万 ⇒ ~1.5 万 (1.5 万, 1.6 万)
3.05余 ⇒ ~3.05 (3.05, 3.06)
1200.0余 ⇒ ~1200.0 (1200, 1300)
28.40余份 ⇒ ~28.40 份 (28.4 份, 28.5 份)
-0个余 ⇒ ~0 个 (0 个, 1 个)
0余 ⇒ ~0 (0, 1)
几千瓦时 ⇒ ~[2 千瓦时, 10 千瓦时)
百余人 ⇒ ~100 人 (100 人, 200 人)
千余户 ⇒ ~1000 户 (1000 户, 2000 户)
万余人 ⇒ ~1 万人 (1 万人, 2 万人)
上百 ⇒ ~100 [100, ∞)
上千人 ⇒ ~1000 人 [1000 人, ∞)
上万人 ⇒ ~1 万人 [1 万人, ∞)
近百人 ⇒ ~100 人 [90 人, 100 人)
近100 ⇒ ~100 [90, 100)
近千人 ⇒ ~1000 人 [900 人, 1000 人)
近50% ⇒ ~50 % [45 %, 50 %)
接近100% ⇒ ~100 % [90 %, 100 %)
""")
ILL_FORMED = cells("""
100百 ⇒ E104[3:4] 100%
一百百 ⇒ E104[2:3]
一百一百 ⇒ E104[3:4]
十十 ⇒ E104[1:2]
五百三千 ⇒ E104[3:4]
一万万 ⇒ E104[2:3]
一百零零五 ⇒ E104[3:4]
零百 ⇒ E104[1:2]
0百 ⇒ E104[1:2] 0%
100千5千 ⇒ E104[4:5]
1万20千 ⇒ E104[4:5]
3.5.1 ⇒ E101[3:5]
1.2.3% ⇒ E101[3:6]
1..5% ⇒ E101[1:5] 1.5%
百百 ⇒ E110[0:1]
万亿 ⇒ E110[0:1]
.5 ⇒ E111[0:2] 0.5
5. ⇒ E101[1:2] 5
三分之零 ⇒ =0
3/0 ⇒ E104[0:3]
12/2024 ⇒ E101[2:7]
二百百月 ⇒ E104[2:3]
""")


@pytest.mark.parametrize(("text", "expected"), DIGITS)
def test_digits_are_read_as_written(text: str, expected: str) -> None:
    """The written digits are kept: trailing zeros, signs, separators folded away."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), CHINESE)
def test_chinese_numerals_are_read(text: str, expected: str) -> None:
    """Plain, formal and traditional characters; one closing 万 or 亿 stays in the unit."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), MIXED)
def test_mixed_numerals_are_read(text: str, expected: str) -> None:
    """Digits with Chinese multipliers; 千元 right behind digits is a unit of its own, but no part of a longer numeral."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares_are_read(text: str, expected: str) -> None:
    """百分之, fractions, 成, 折 and 倍."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), HALVES)
def test_halves_are_read(text: str, expected: str) -> None:
    """半 before a unit is half of it, behind one half of it more."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), FUZZY)
def test_fuzzy_numerals_have_bounds(text: str, expected: str) -> None:
    """A figure that stands for a range is an approximation with the bounds that the words set."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), ILL_FORMED)
def test_ill_formed_numerals_are_refused(text: str, expected: str) -> None:
    """What makes no number is refused where it stops making sense."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["1,23", "1,2345", "12,34", "1 234", "3.5.1%", "1,234,5"])
def test_broken_separators_are_never_two_values(text: str) -> None:
    """A slip in a figure's separators is refused: nothing says which of two figures was meant."""
    assert read(text).startswith("E")


@pytest.mark.parametrize("text", ["", "个", "-", "负", "+几个", "-十几", "点五", "分之一", "/3", "e5"])
def test_what_is_no_numeral_is_none(text: str) -> None:
    """A numeral begins with a figure, or there is none; a fuzzy one has no sign."""
    assert read_numeral(text) is None


@pytest.mark.parametrize(
    ("text", "start", "end", "scale", "sign"),
    [
        ("约50人", 1, 3, "", ""),
        ("50万元", 0, 3, "万", ""),
        ("1,234.5个", 0, 7, "", ""),
        ("百分之九十五以上", 0, 6, "", "%"),
        ("千分之五", 0, 4, "", "‰"),
        ("1亿2千万", 0, 5, "", ""),
    ],
)
def test_a_numeral_tells_where_it_ends(text: str, start: int, end: int, scale: str, sign: str) -> None:
    """The end is a place in the text; the scale and the sign are told apart."""
    numeral = read_numeral(text, start)
    assert numeral is not None
    assert (numeral.end, numeral.scale, numeral.sign) == (end, scale, sign)


@pytest.mark.parametrize("digits", ["9" * 64, "0." + "9" * 63, "1" + "0" * 63])
def test_sixty_four_digits_are_exact(digits: str) -> None:
    """The most digits that a figure may have are read exactly."""
    assert read(f"{digits}个") == f"={digits} 个"


@pytest.mark.parametrize(
    "text",
    [
        "9" * 65,
        "9" * 65 + "%",
        "≥" + "9" * 65 + "个",
        "0." + "9" * 65,
        "1e64",
        "1e-64",
        "1.5e-63",
        "1e65",
        "1e999",
        "1" * 40_000 + "个",
        "一" * 65,
        "9" * 65 + "万",
        "三百" + "1" * 65 + "个",
    ],
)
def test_more_digits_are_refused(text: str) -> None:
    """A longer figure is nobody's: the cell is refused, whatever stands around it."""
    assert read(text).startswith(("E108", "E109"))


@pytest.mark.parametrize(
    "text", ["三分之零又", "五又", "三个又二分之一", "又二分之一", "零几个", "三百几十", "20来源", "15几个"]
)
def test_what_is_no_mixed_or_round_numeral_is_no_figure(text: str) -> None:
    """又 stands between a whole number and its fraction, 几 and 来 behind a round figure."""
    assert not read(text).startswith(("=", "~"))


def test_an_ill_formed_numeral_tells_where_and_what() -> None:
    """The production says what stands before and what cannot follow it."""
    with pytest.raises(IllFormed) as caught:
        read_numeral("100百")
    assert (caught.value.start, caught.value.end, caught.value.said, caught.value.extra) == (3, 4, "100", "百")


@pytest.mark.parametrize(("text", "said", "extra"), [("零分之三", "零", "分之"), ("5/0个", "5", "/0")])
def test_nothing_is_a_share_of_nothing(text: str, said: str, extra: str) -> None:
    """零分之三 has no meaning; the production says so."""
    with pytest.raises(IllFormed) as caught:
        read_numeral(text)
    assert (caught.value.said, caught.value.extra) == (said, extra)


@pytest.mark.parametrize("text", ["一百200个", "1万20000个", "十15个", "2万亿2万亿2"])
def test_digits_behind_a_place_are_smaller_than_it(text: str) -> None:
    """What is no number is never added up."""
    assert read(text).startswith("E104")


def test_a_plain_numeral_says_no_more_than_its_figure() -> None:
    """No scale, no sign, no fraction, nothing multiplied out, no bounds."""
    numeral = read_numeral("5个")
    assert numeral is not None
    assert numeral[2:] == ("", "", False, False, None, None)
