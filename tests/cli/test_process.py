"""The command line as a process: encodings, pipes, interrupts, missing extras, a terminal."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

START = "from perfmodel.cli import main; main()"
PLAIN = {
    name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHONIO", "PYTHONUTF8"))
}


def command(*arguments: str, before: str = "") -> list[str]:
    """Return what starts the command in a process of its own, *before* run first."""
    return [sys.executable, "-c", f"{before}\n{START}", *arguments]


def run(
    *arguments: str, env: Mapping[str, str], given: bytes = b"", before: str = ""
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command to its end."""
    whole = {**PLAIN, **env}
    return subprocess.run(command(*arguments, before=before), env=whole, input=given, capture_output=True, check=False)


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LANG": "zh_CN.GB18030", "PYTHONIOENCODING": "gb18030"},
        {"LANG": "zh_CN.UTF-8", "PYTHONIOENCODING": "ascii:strict"},
    ],
    ids=["C", "C in ASCII", "GB18030", "ASCII for streams"],
)
def test_utf8_goes_in_and_out_whatever_the_locale(env: dict[str, str]) -> None:
    """Arguments, standard input, answers and refusals."""
    done = run("parse", "≥95%", "100百", "--context", "质量指标", env=env)
    assert done.stdout.decode().startswith("≥95% → 数值：不低于95%\n无法解读指标值")
    assert run("parse", "-", env=env, given="≥95%\n".encode()).stdout.decode() == "≥95% → 数值：不低于95%\n"
    assert "没有命令" in run("无", env=env).stderr.decode()


def test_a_file_name_that_is_no_text_is_still_a_message() -> None:
    """Bytes that are no UTF-8 are written as escapes."""
    arguments: list[str | bytes] = [*command("read"), b"\xff\xfe.txt"]
    done = subprocess.run(arguments, env={**PLAIN, "LC_ALL": "C.UTF-8"}, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("错误：\\udcff\\udcfe.txt：")


def test_a_reader_that_leaves_early_is_no_error() -> None:
    """When the pipe closes the command ends without a word."""
    process = subprocess.Popen(
        command("parse", "-"), env=PLAIN, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process:
        assert process.stdin and process.stdout and process.stderr  # noqa: PT018 - for the type checker
        process.stdin.write(b"5\n")
        process.stdin.flush()
        assert process.stdout.readline().decode() == "5 → 数值：5\n"  # at once: more may never come
        process.stdout.close()
        process.stdin.write(b"6\n" * 20_000)
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


@pytest.mark.skipif(os.name == "nt", reason="shells of its own")
@pytest.mark.parametrize("redirection", [">&-", "<&-", "2>&-"])
def test_closed_streams_do_no_harm(redirection: str) -> None:
    """Whoever starts the process may leave a stream out, as schedulers do."""
    line = ["sh", "-c", f'"$0" "$@" {redirection}', *command("parse", "-")]
    done = subprocess.run(line, env=PLAIN, input=b"", capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_is_said() -> None:
    """A full disk is a message, not a traceback."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command("parse", "5"), env=PLAIN, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().strip() == "错误：输出：磁盘空间已满"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_an_interrupt_ends_with_130() -> None:
    """Ctrl-C is said in a word, without a traceback."""
    process = subprocess.Popen(
        command("parse", "-"), env=PLAIN, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process:
        assert process.stdin and process.stdout and process.stderr  # noqa: PT018 - for the type checker
        process.stdin.write(b"5\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.stderr.read().decode().split() == ["已中断"]
    assert process.returncode == 130


@pytest.mark.parametrize(
    ("module", "extra", "arguments"),
    [
        ("click", "cli", ["parse", "5"]),
        ("openpyxl", "xlsx", ["template", "a.txt", "-o", "b.xlsx"]),
        ("openpyxl", "xlsx", ["assess", "a.txt", "--actuals", "a.xlsx", "-o", "b"]),
    ],
)
def test_a_missing_extra_says_what_to_install(module: str, extra: str, arguments: list[str]) -> None:
    """A message with the command for pip, exit code 2."""
    done = run(*arguments, env={}, before=f"import sys; sys.modules['{module}'] = None")
    assert done.returncode == 2
    assert f"pip install 'perfmodel[{extra}]'" in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


def test_reading_text_needs_no_workbooks(tmp_path: Path) -> None:
    """What a command does not need may be missing."""
    done = run("read", str(tmp_path / "没有.txt"), env={}, before="import sys; sys.modules['openpyxl'] = None")
    assert "没有这个文件" in done.stderr.decode()


@pytest.mark.parametrize("without", ["", "import sys; sys.modules['rich'] = None"], ids=["rich", "no rich"])
def test_a_terminal_gets_a_table(without: str) -> None:
    """At a terminal the table is drawn to its width; where that cannot be, it is written plainly."""
    pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")
    ours, theirs = pty.openpty()
    env = {**PLAIN, "TERM": "xterm", "COLUMNS": "80", "NO_COLOR": "1"}
    with subprocess.Popen(command("rules", "list", before=without), env=env, stdout=theirs) as process:
        os.close(theirs)
        seen = b""
        while b"2020-02-25" not in seen:
            seen += os.read(ours, 4096)
    os.close(ours)
    assert process.returncode == 0
    assert ("┃" in seen.decode(errors="ignore")) is not bool(without)
