"""Mutants: a module with one small change in one of its functions or classes, as mutmut makes them."""

import ast
from collections.abc import Iterator
from difflib import ndiff
from pathlib import Path
from random import Random

from attrs import frozen
from libcst import Module
from mutmut.mutation.file_mutation import Mutation, create_mutations, deep_replace

__all__ = ["Mutant", "sample"]


@frozen
class Mutant:
    """A module's *source* after a change in *line*; *change* is what went and what came."""

    path: Path
    line: int
    source: str
    change: str


def sample(folder: Path, count: int, seed: int) -> tuple[list[Mutant], int]:
    """Return *count* mutants of the modules in *folder*, drawn by *seed*, in the modules' order, and how many there are to draw from."""
    places = [place for path in sorted(folder.glob("*.py")) for place in _places(path)]
    Random(seed).shuffle(places)
    chosen: list[Mutant] = []
    for place in places:
        if len(chosen) < count and (mutant := _mutant(*place)) is not None:
            chosen.append(mutant)
    return sorted(chosen, key=lambda mutant: (mutant.path, mutant.line, mutant.change)), len(places)


def _places(path: Path) -> Iterator[tuple[Path, Module, Mutation]]:
    module, mutations, *_ = create_mutations(str(path), path.read_text(encoding="utf-8"))
    yield from ((path, module, mutation) for mutation in mutations if mutation.contained_by_top_level_function)


def _mutant(path: Path, module: Module, mutation: Mutation) -> Mutant | None:
    """Return the mutant, or ``None`` if it is the same program as before."""
    changed = deep_replace(module, mutation.original_node, mutation.mutated_node)
    assert isinstance(changed, Module)
    before, after = module.code, changed.code
    if _program(before) == _program(after):
        return None
    pairs = zip(before.splitlines(), after.splitlines(), strict=False)
    line = next(number for number, (one, other) in enumerate(pairs, start=1) if one != other)
    change = [line for line in ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]
    return Mutant(path, line, after, "\n".join(change))


def _program(source: str) -> str:
    """Return what runs: all but the type in a ``cast``, which says nothing then."""
    return ast.dump(_WithoutCasts().visit(ast.parse(source)))


class _WithoutCasts(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.expr:
        """Put the value in the place of ``cast(type, value)``."""
        self.generic_visit(node)
        is_cast = isinstance(node.func, ast.Name) and node.func.id == "cast"
        return node.args[1] if is_cast and len(node.args) > 1 else node
