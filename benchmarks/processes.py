"""Programs timed from outside: the wall time of one process and the most memory that it held."""

import json
import subprocess
import sys
from typing import Any

from attrs import frozen

__all__ = ["Run", "run", "seconds_to"]


@frozen
class Run:
    """One finished process: its exit code, wall time in seconds, and peak resident memory in MB."""

    code: int
    seconds: float
    megabytes: float


def run(*command: str) -> Run:
    """Run *command* and measure it.

    A small process of its own starts it: the kernel counts a child's peak from that of the process that it was forked from,
    and a test runner is larger than what is measured here.
    """
    report: dict[str, Any] = json.loads(_output(sys.executable, "-S", "-c", _LAUNCHER, *command))
    return Run(report["code"], report["seconds"], report["peak"] / (1 << 20 if sys.platform == "darwin" else 1 << 10))


def seconds_to(statement: str, python: str = sys.executable) -> float:
    """Return how long *statement* takes as the first of a fresh interpreter, the start of the interpreter not counted."""
    timed = f"from time import perf_counter as now\nstart = now()\n{statement}\nend = now()\nprint(end - start)"
    return float(_output(python, "-c", timed).splitlines()[-1])  # a library may greet before


def _output(python: str, *arguments: str) -> str:
    return subprocess.run([python, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


_LAUNCHER = """
import json, resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps({"code": done.returncode, "seconds": seconds, "peak": peak}))
"""
