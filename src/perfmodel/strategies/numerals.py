"""Numerals as people write them: a number in, its spellings out. Reading them is the parser's, and no part of this."""

from collections.abc import Iterator
from decimal import Decimal

from perfmodel.strategies.hands import AsWritten

__all__ = ["SCALES", "digit_by_digit", "formal", "spoken", "spoken_decimal", "whole_spellings"]

SCALES = {"万": 10**4, "亿": 10**8}

_DIGITS = "零一二三四五六七八九"
_PLACES = (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10))
_FORMAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
_TRADITIONAL = str.maketrans("贰叁陆万亿", "貳參陸萬億")
_TENS = {"二十": "廿", "三十": "卅"}
_MIXED = ((10**8, "亿", 10**7, "千万"), (10**4, "万", 1000, "千"), (1000, "千", 100, "百"))
LIMIT = 10**12
"""Numbers from here on are not read out in 汉字."""


def spoken(number: int) -> str:
    """Return *number*, from 0 to below 10¹², as it is read out.

    >>> spoken(15), spoken(110), spoken(100_500), spoken(120_000_000)
    ('十五', '一百一十', '十万零五百', '一亿二千万')
    """
    words = _in_full(number)
    return words[1:] if words.startswith("一十") else words


def _in_full(number: int) -> str:
    """Every ten with its 一, as it is said behind a larger place and on cheques."""
    for name, worth in _PLACES:
        if number >= worth:
            high, low = divmod(number, worth)
            gap = "零" if low and low < worth // 10 else ""
            return _in_full(high) + name + gap + (_in_full(low) if low else "")
    return _DIGITS[number]


def formal(number: int) -> str:
    """Return *number* in the characters that cheques are written in: 壹拾贰万."""
    return AsWritten(_in_full(number).translate(_FORMAL))


def spoken_decimal(number: Decimal) -> str:
    """Return *number* as it is read out, with its places: 三点五.

    >>> spoken_decimal(Decimal("12.05"))
    '十二点零五'
    """
    whole, _, places = format(number, "f").partition(".")
    return spoken(int(whole)) + ("点" + digit_by_digit(places) if places else "")


def digit_by_digit(digits: str) -> str:
    """Return *digits* one by one, as years are read: 二零二四."""
    return "".join(_DIGITS[int(digit)] for digit in digits)


def whole_spellings(number: int) -> list[str]:
    """Return the ways to write a whole *number* from 1 on: digits, grouped or not, in words, on cheques, mixed.

    >>> whole_spellings(12_000)
    ['12000', '12,000', '一万二千', '壹万贰仟', '壹萬貳仟', '1万2千']
    """
    return list(dict.fromkeys([str(number), f"{number:,}", *_in_words(number)]))


def _in_words(number: int) -> Iterator[str]:
    if number >= LIMIT:
        return
    words, cheque = spoken(number), formal(number)
    yield words
    if words[0] == "二" and words[1:2] in tuple("百千万亿"):
        yield "两" + words[1:]
    if 20 < number < 40 and number != 30:
        yield _TENS[words[:2]] + words[2:]
    if len(cheque) > 1:  # a single 壹 is a numeral only at the head of a cell
        yield from (cheque, AsWritten(cheque.translate(_TRADITIONAL)))
    yield from _mixed(number)


def _mixed(number: int) -> Iterator[str]:
    """Digits between the places: 1万2千, 2亿3千万, 3百, 20万."""
    for worth, name, next_worth, next_name in _MIXED:
        high, low = divmod(number, worth)
        if 0 < high < 10**4 and low and low % next_worth == 0 and (high < 10 or worth > 1000):
            yield f"{high}{name}{low // next_worth}{next_name}"
    for name, worth in (*SCALES.items(), ("百", 100)):
        if number % worth == 0 and 0 < number // worth < (10**4 if worth > 100 else 10):
            yield f"{number // worth}{name}"
