"""Labels: a form's headings as documents write them, folded so that spaces, line breaks, widths and brackets make no difference."""

import re
import unicodedata

__all__ = ["bracketed", "folded", "one_line", "split_label", "without_brackets"]

_BRACKETED = re.compile(r"[(\[【]([^()\[\]【】]*)[)\]】]")
_WHITE = re.compile(r"\s+")
_BREAK = re.compile(r"(?P<before>\S)[^\S\n]*\n\s*(?P<after>\S)")


def folded(text: str) -> str:
    r"""Return *text* without white space, in half width, without a closing colon.

    >>> folded("其中：财政    资金"), folded("资金支出\n计划（％）：")
    ('其中:财政资金', '资金支出计划(%)')
    """
    return _WHITE.sub("", unicodedata.normalize("NFKC", text)).rstrip(":").translate(_QUOTES)


_QUOTES = str.maketrans("〔〕﹙﹚", "[]()")


def without_brackets(text: str) -> str:
    """Return folded *text* without what stands in brackets: the unit in a heading."""
    return _BRACKETED.sub("", text)


def bracketed(text: str) -> tuple[str, ...]:
    """Return what stands in brackets in *text*, folded.

    >>> bracketed("指标值（万元）")
    ('万元',)
    """
    return tuple(_BRACKETED.findall(folded(text)))


def split_label(text: str) -> tuple[str, str] | None:
    """Return the label and the rest of ``单位：万元``, or ``None`` without a colon inside.

    >>> split_label("单位：万元"), split_label("单位：")
    (('单位', '万元'), None)
    """
    label, colon, rest = text.replace(":", "：").partition("：")
    return (label, rest.strip()) if colon and label.strip() and rest.strip() else None


def one_line(text: str) -> str:
    r"""Return *text* on one line: a line break between letters or digits of one alphabet becomes a space, any other goes.

    >>> one_line("服务对象\n满意度"), one_line("MPLS\nVPN  电路")
    ('服务对象满意度', 'MPLS VPN 电路')
    """
    return _WHITE.sub(" ", _BREAK.sub(_joined, text)).strip()


def _joined(match: re.Match[str]) -> str:
    before, after = match["before"], match["after"]
    space = " " if before.isascii() and after.isascii() and before.isalnum() and after.isalnum() else ""
    return f"{before}{space}{after}"
