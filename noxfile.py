"""The checks of perfmodel, each in an environment of its own: ``nox`` runs all but ``bench``, ``peers``, ``search``, ``fuzz``, ``fuzz_guided`` and ``mutation``.

A session whose interpreter is not on this machine, or whose tool neither is nor can be fetched, is skipped, and says by name what it misses.
"""

from pathlib import Path

import nox
from nox.command import CommandFailed

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False  # also under CI, where nox would make it an error
nox.options.sessions = ["lint", "types", "layers", "tests", "lowest", "wheel"]

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]

PEERS = {
    "pint": ["pint"],
    "quantulum3": ["quantulum3"],
    "jionlp": ["jionlp"],
    "chinese2digits": ["chinese2digits"],
    "cn2an": ["cn2an"],
    "recognizers": ["recognizers-text-suite", "emoji<2"],  # it takes from emoji what emoji 2 no longer has
    "sinan": ["sinan"],
}
"""What to install for each file ``benchmarks/peers/by_NAME.py``."""

SMOKE = """
import importlib.metadata, importlib.resources, sys
import perfmodel

assert importlib.resources.files("perfmodel").joinpath("py.typed").is_file()
score = perfmodel.score_indicator(target="≥95%", actual="90%", weight=10)
assert str(score.points) == "9.47", score
document = perfmodel.read(sys.argv[1])
assert len(document.projects) == 3, document
print("perfmodel", importlib.metadata.version("perfmodel"), "from", perfmodel.__file__)
"""


def _need(session: nox.Session, *tools: str) -> None:
    """Install *tools*, or skip the session with the name of the one that cannot be had. What installs perfmodel itself comes later, and may fail."""
    for tool in tools:
        try:
            session.install(tool)
        except CommandFailed:
            session.skip(f"{tool} is not on this machine and cannot be installed")


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style and the format."""
    _need(session, "ruff")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types with mypy and pyright."""
    _need(session, "mypy", "pyright[nodejs]")
    session.install("--editable", ".[dev]")
    session.run("mypy")
    session.run("pyright", "--pythonpath", f"{session.bin}/python")


@nox.session
def layers(session: nox.Session) -> None:
    """Check which room imports from which."""
    _need(session, "import-linter")
    session.install("--editable", ".[dev]")
    session.run("lint-imports")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests under every supported Python; arguments go to pytest."""
    _need(session, "pytest")
    session.install("--editable", ".[test]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def search(session: nox.Session) -> None:
    """Hold the laws against new examples, many more than `tests` tries, which tries the same ones every time; arguments go to pytest."""
    _need(session, "pytest")
    session.install("--editable", ".[test]")
    arguments = session.posargs or ["tests/properties", "tests/strategies"]
    session.run("python", "-m", "pytest", *arguments, env={"PERFMODEL_EXAMPLES": "search"})


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest releases that pyproject.toml allows of what perfmodel needs."""
    _need(session, "pytest")
    project = nox.project.load_toml("pyproject.toml")["project"]
    extras = project["optional-dependencies"]
    needed = [*project["dependencies"], *extras["cli"], *extras["xlsx"], *extras["hypothesis"]]
    session.install("--editable", ".[test]", *(requirement.replace(">=", "==") for requirement in needed))
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the wheel, install it without extras and use it from elsewhere than the checkout."""
    _need(session, "build")
    folder = Path(session.create_tmp())
    session.run("python", "-m", "build", "--wheel", "--outdir", str(folder), ".")
    session.install(str(max(folder.glob("perfmodel-*.whl"), key=lambda path: path.stat().st_mtime)))
    example = Path("examples", "绩效目标.txt").resolve()
    session.chdir(folder)
    session.run("python", "-I", "-W", "error", "-c", SMOKE, str(example))


@nox.session
def bench(session: nox.Session) -> None:
    """Print the table of speed ratios (benchmarks/README.md)."""
    _need(session, "pytest-benchmark")
    session.install("--editable", ".[test]")
    session.run("python", "-m", "pytest", "benchmarks", "--benchmark-quiet", "-q", *session.posargs)


@nox.session
def peers(session: nox.Session) -> None:
    """Print the table of the other tools that read figures, and draw docs/peers.svg; each is installed in an environment of its own (benchmarks/README.md)."""
    _need(session, "matplotlib")
    session.install("--editable", ".")
    found = {name: _environment(session, name, needed) for name, needed in PEERS.items()}
    there = [f"{name}={python}" for name, python in found.items() if python is not None]
    session.run("python", "-m", "benchmarks.peers", "--chart", "docs/peers.svg", *there, *session.posargs)


def _environment(session: nox.Session, name: str, needed: list[str]) -> Path | None:
    """Make an environment with *needed* alone and return its interpreter, or ``None`` where it cannot be had, and say so."""
    folder = Path(session.create_tmp(), name)
    python = folder / Path(session.bin).name / "python"
    try:
        session.run("python", "-m", "venv", "--clear", str(folder))
        session.run(str(python), "-m", "pip", "install", "--quiet", *needed, external=True)
    except CommandFailed:
        session.warn(f"left out: {name}, which cannot be installed here")
        return None
    return python


@nox.session
def fuzz(session: nox.Session) -> None:
    """Hold made-up inputs against the laws (fuzz/README.md); arguments are how many, --seed and --jobs."""
    session.install("--editable", ".[xlsx]")
    session.run("python", "-m", "fuzz.generate", *session.posargs)


@nox.session
def fuzz_guided(session: nox.Session) -> None:
    """The same with inputs that coverage guides; arguments are how many, --seed and --corpus."""
    _need(session, "atheris")
    session.install("--editable", ".[xlsx]")
    session.run("python", "-m", "fuzz.guided", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Print how many small changes to a room the tests notice (docs/quality.md); arguments are the room, --count and --seed."""
    _need(session, "mutmut>=3.8,<3.9")  # as in pyproject.toml
    session.install("--editable", ".[test]")
    for arguments in [session.posargs] if session.posargs else [["quantities"], ["values"]]:
        session.run("python", "-m", "mutation.score", *arguments)
