"""Figures as people write them: one number in, its spellings out. The other direction is the library's, and no part of this."""

from typing import NamedTuple

__all__ = ["Spelling", "chinese", "formal", "full_width", "spellings", "traditional"]

_DIGITS = "零一二三四五六七八九"
_FORMAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
_TRADITIONAL = str.maketrans("万亿贰陆", "萬億貳陸")
_FULL_WIDTH = str.maketrans("0123456789.,%", "０１２３４５６７８９．，％")
_GROUP = 10_000


class Spelling(NamedTuple):
    """One way to write a number, and how the interchange form writes it: *magnitude* in digits, *scale* the one 万 or 亿 that stays in the unit."""

    text: str
    magnitude: str
    scale: str = ""


def spellings(number: int) -> list[Spelling]:
    """Return the ways to write a whole *number* from 1 on: digits, Chinese, formal, mixed.

    >>> [spelling.text for spelling in spellings(12_000)]
    ['12000', '１２０００', '12,000', '一万二千', '壹万贰仟', '壹萬貳仟', '1万2千']
    """
    digits = str(number)
    written = [Spelling(digits, digits), Spelling(full_width(digits), digits)]
    if number >= 1000:
        written.append(Spelling(f"{number:,}", digits))
    words, magnitude, scale = chinese(number), *_closing_scale(number)
    written.append(Spelling(words, magnitude, scale))
    if words.startswith("二") and len(words) > 1 and words[1] in "百千万亿":
        written.append(Spelling("两" + words[1:], magnitude, scale))
    written.extend(Spelling(word, magnitude, scale) for word in dict.fromkeys((formal(number), traditional(number))))
    mixed = _mixed(number)
    return [*written, Spelling(mixed, magnitude, scale)] if mixed else written


def chinese(number: int) -> str:
    """Return *number*, from 1 to below 10¹², as it is read out.

    >>> chinese(15), chinese(110), chinese(100_500), chinese(120_000_000)
    ('十五', '一百一十', '十万零五百', '一亿二千万')
    """
    text, gap = "", False
    for scale, worth in (("亿", _GROUP**2), ("万", _GROUP), ("", 1)):
        group = number // worth % _GROUP
        if group:
            text += ("零" if text and (gap or group < _GROUP // 10) else "") + _group(group, is_first=not text) + scale
        gap = bool(text) and not group
    return text


def formal(number: int) -> str:
    """Return *number* in the characters that cheques are written in (壹拾贰万)."""
    words = chinese(number)
    return ("壹拾" + words[1:] if words.startswith("十") else words).translate(_FORMAL)


def traditional(number: int) -> str:
    """Return *number* in traditional formal characters (壹拾貳萬)."""
    return formal(number).translate(_TRADITIONAL)


def full_width(text: str) -> str:
    """Return *text* with its digits and points as wide as 汉字."""
    return text.translate(_FULL_WIDTH)


def _group(number: int, *, is_first: bool) -> str:
    """Return a number below 10,000; one that opens the whole drops the 一 of 一十."""
    text, gap = "", False
    for scale, worth in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit = number // worth % 10
        if digit:
            text += ("零" if gap else "") + _DIGITS[digit] + scale
        gap = bool(text) and not digit
    return text[1:] if is_first and text.startswith("一十") else text


def _closing_scale(number: int) -> tuple[str, str]:
    """Return digits and scale as the form writes a spoken *number*: one closing 万 or 亿 stays, several scales are multiplied out."""
    for scale, worth in (("亿", _GROUP**2), ("万", _GROUP)):
        if number % worth == 0 and number // worth < _GROUP:
            return str(number // worth), scale
    return str(number), ""


def _mixed(number: int) -> str:
    """Return 1万2千 for 12,000 and 20万 for 200,000: digits between the scales; nothing where no scale fits."""
    text, rest = "", number
    for scale, worth in (("亿", _GROUP**2), ("万", _GROUP), ("千", 1000), ("百", 100)):
        if rest // worth and not (text and worth >= _GROUP and rest // worth >= _GROUP):
            text, rest = f"{text}{rest // worth}{scale}", rest % worth
    return text if text and not rest and text.count("万") < 2 else ""
