"""The command line as a whole: help, errors of use, the language, quiet."""

import errno
from pathlib import Path

import pytest

from perfmodel.cli import texts
from perfmodel.cli.system import describe_system_error
from perfmodel.cli.terminal import locale_of
from perfmodel.messages import Text
from perfmodel.values.caret import width
from tests.cli.conftest import CHINESE, ENGLISH, Invoke

PAGES = [
    (),
    ("parse",),
    ("read",),
    ("template",),
    ("monitor",),
    ("assess",),
    ("rules",),
    ("rules", "list"),
    ("rules", "show"),
]


@pytest.mark.parametrize("command", PAGES, ids=" ".join)
def test_every_command_has_a_page_in_both_languages(perfmodel: Invoke, command: tuple[str, ...]) -> None:
    """With usage, options and an example, on standard output."""
    chinese, english = perfmodel(*command, "--help"), perfmodel(*command, "-h", env=ENGLISH)
    assert (chinese.code, chinese.err, english.code, english.err) == (0, "", 0, "")
    called = " ".join(("perfmodel", *command))
    assert chinese.out.startswith(f"用法：{called}")
    assert english.out.startswith(f"Usage: {called}")
    assert "示例：\n  perfmodel" in chinese.out
    assert "Examples:\n  perfmodel" in english.out


@pytest.mark.parametrize("command", PAGES, ids=" ".join)
def test_explanations_stand_under_each_other(perfmodel: Invoke, command: tuple[str, ...]) -> None:
    """What an option does begins in one column, 汉字 in the option counted as two."""
    options = perfmodel(*command, "--help").out.split("选项：\n")[1].split("\n\n")[0].splitlines()
    explained = [line.rindex("  ") + 2 for line in options]
    assert len({width(line[:place]) for line, place in zip(options, explained, strict=True)}) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("资产",), "没有命令“资产”。可用的命令：read、template、monitor、assess、audit、parse、rules"),
        (("rules", "prove"), "没有命令“prove”。可用的命令：list、show、check"),
        (("parse", "--jsn", "5"), "没有选项“--jsn”"),
        (("parse",), "缺少“文字… | -”"),
        (("parse", "5", "--year"), "选项“--year”后面要写内容"),
        (("parse", "5", "--json=1"), "选项“--json”后面不能写内容"),
        (("parse", "5", "--year", "24"), "年度应为四位数字，如 2024，读到的是“24”"),
        (("read",), "缺少“文件…”"),
        (("template", "a.txt"), "缺少“--output actuals.xlsx”"),
        (("template", "a.txt", "b.txt", "-o", "c.xlsx"), "多余的内容：b.txt"),
        (("assess", "a.txt", "-o", "b"), "缺少“--actuals actuals.xlsx”"),
        (("monitor", "a.txt", "-o", "b", "--on", "2024-08-31"), "缺少“--spent spent.xlsx”"),
        (
            ("monitor", "a.txt", "-o", "b", "--spent", "c", "--on", "8月31日"),
            "监控日应写成 2024-08-31 这样的日期，读到的是“8月31日”",
        ),
        (("monitor", "a.txt", "-o", "b", "--spent", "c", "--on", "20240831ab"), "监控日应写成"),
        (("rules", "show"), "缺少“ID”"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, tuple) else "",
)
def test_wrong_use_is_said_in_chinese(perfmodel: Invoke, arguments: tuple[str, ...], said: str) -> None:
    """One sentence on what is wrong, on standard error, exit code 2."""
    result = perfmodel(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(said)


def test_the_program_alone_shows_its_page_and_fails(perfmodel: Invoke) -> None:
    """Nothing was asked for, so nothing is on standard output."""
    result = perfmodel()
    assert (result.code, result.out) == (2, "")
    assert "assess" in result.err


def test_the_version(perfmodel: Invoke) -> None:
    """--version names the program and its version."""
    result = perfmodel("--version")
    assert result.code == 0
    assert result.out.startswith("perfmodel 0.")


@pytest.mark.parametrize(
    ("environment", "locale"),
    [
        ({}, "zh_CN"),
        ({"LANG": "C.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_CN"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "en"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LC_ALL": "C", "LC_MESSAGES": "en_GB", "LANG": "en_US"}, "zh_CN"),
        ({"LC_ALL": "", "LANG": "en_US"}, "en"),
    ],
)
def test_the_language_is_the_environments(environment: dict[str, str], locale: str) -> None:
    """Chinese, unless the first of LC_ALL, LC_MESSAGES and LANG that is set is English."""
    assert locale_of(environment) == locale


@pytest.mark.parametrize(("env", "said"), [(CHINESE, "没有这个文件"), (ENGLISH, "no such file")], ids=["zh", "en"])
@pytest.mark.parametrize(
    "arguments",
    [("read", "无.txt"), ("read", "a", "-o", "b/c"), ("assess", "a", "--actuals", "无.xlsx", "-o", "b")],
    ids=["document", "output", "actuals"],
)
def test_the_systems_reasons_are_in_the_language_of_the_session(
    perfmodel: Invoke, targets: Path, arguments: tuple[str, ...], env: dict[str, str], said: str
) -> None:
    """Why a file cannot be read or written is said in one language with the rest."""
    result = perfmodel(*(targets if argument == "a" else argument for argument in arguments), env=env)
    assert (result.code, len(result.err.splitlines())) == (2, 1)
    assert said in result.err
    assert "directory" not in result.err


def test_what_we_have_no_words_for_is_said_in_the_systems() -> None:
    """Rather than nothing."""
    error = OSError(errno.ELOOP, "Too many symbolic links")
    assert describe_system_error(error, "a.txt").render() == "a.txt：Too many symbolic links"


def test_codes_are_given_once() -> None:
    """Each text of the command line has a code of its own."""
    found = [text for value in vars(texts).values() for text in _texts_in(value)]
    codes = [text.code for text in found]
    assert sorted(set(codes)) == sorted(codes)
    assert all(len(code) == 4 and code.startswith("C") for code in codes)


def _texts_in(value: object) -> list[Text]:
    if isinstance(value, dict):
        return [text for text in value.values() if isinstance(text, Text)]
    members = value if isinstance(value, tuple) else (value,)
    return [text for text in members if isinstance(text, Text)]
