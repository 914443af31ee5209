"""Adding: what the digits, places and scales of a numeral come to, each of which must be able to follow those before it."""

from fractions import Fraction

__all__ = ["DIGITS", "MULTIPLIERS", "Adder", "Exact"]

Exact = int | Fraction
"""A sum on its way: whole numbers stay ints, which are quicker than fractions."""

DIGITS = dict(zip("零一二三四五六七八九两", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2), strict=True))
MULTIPLIERS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "兆": 10**12}
_TENS = {"廿": "二", "卅": "三"}


class Adder:
    """The sum of a numeral's tokens so far."""

    __slots__ = ("after_zero", "digit", "place", "scale", "section", "total")

    def __init__(self) -> None:
        self.total: Exact = 0  # the closed sections
        self.section: Exact = 0  # the open one, below 万
        self.digit: Exact | None = None  # one that no multiplier has placed yet
        self.place = 0  # the last multiplier of the open section: the next must be smaller
        self.scale = 0  # the last 万 or 亿
        self.after_zero = False

    def add(self, mark: str, *, only: bool) -> bool:
        """Take the next token, or say that it cannot follow. The *only* mark may be a multiplier by itself: 百余, 上万."""
        multiplier = MULTIPLIERS.get(mark)
        if multiplier is None:
            return self._add_digit(mark) if mark not in _TENS else self._add_ten(_TENS[mark])
        return self._add_place(multiplier, only=only) if multiplier < 10**4 else self._add_scale(multiplier, only=only)

    def _add_digit(self, mark: str) -> bool:
        if self.digit is not None or self.place == 1 or (mark == "零" and self.after_zero):
            return False
        if mark == "零" and (self.section or self.total):
            self.after_zero = True
        else:
            self.digit = _worth(mark)
        return self._is_below_what_stands()

    def _is_below_what_stands(self) -> bool:
        """Whether digits behind a place or a scale are smaller than that: 2千3百, 1万2000, but not 一百200 nor 1万20000."""
        return self.digit is None or self.digit < (self.place or self.scale or self.digit + 1)

    def _add_ten(self, digit: str) -> bool:
        """廿 and 卅 stand for 二十 and 三十."""
        return self._add_digit(digit) and self._add_place(10, only=False)

    def _add_place(self, multiplier: int, *, only: bool) -> bool:
        """十 百 千: smaller than the one before, over a digit from one to nine; only a 十 may do without its 一 (十五, 一百十一), only a 千 have more (20千)."""
        if self.digit is None and multiplier != 10 and not only:
            return False
        if self.place and multiplier >= self.place:
            return False
        is_wide = self.digit is not None and self.digit >= 10
        if self.digit == 0 or (is_wide and (multiplier != 1000 or self.total)):
            return False
        self.section += (1 if self.digit is None else self.digit) * multiplier
        self.digit, self.place, self.after_zero = (
            None,
            1 if is_wide else multiplier,
            False,
        )  # behind 20千 nothing follows
        return True

    def _add_scale(self, multiplier: int, *, only: bool) -> bool:
        """万 亿: close the section. 万亿 multiplies what 万 closed; else each is smaller than the one before."""
        amount = self.section + (self.digit or 0)
        if self.scale == 10**4 and multiplier == 10**8 and self.total + amount < 10**8:
            self.total = (self.total + amount) * multiplier
        elif (not amount and not only) or self.place == 1 or (self.scale and multiplier >= self.scale):
            return False
        else:
            self.total += (amount or 1) * multiplier
        self.section, self.digit, self.place, self.scale, self.after_zero = 0, None, 0, multiplier, False
        return True

    def result(self) -> Exact:
        """Return the number. A last digit without a place stands one below the last multiplier (一百二 is 120, 两万五 25000), unless 零 came first."""
        if self.digit is None:
            return self.total + self.section
        last = self.place or self.scale or 1
        colloquial = last > 10 and not self.after_zero and 0 < self.digit < 10
        return self.total + self.section + self.digit * (last // 10 if colloquial else 1)


def _worth(mark: str) -> Exact:
    if mark in DIGITS:
        return DIGITS[mark]
    digits = mark.replace(",", "")
    return int(digits) if digits.isdigit() else Fraction(digits)
