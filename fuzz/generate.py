"""The generator: inputs made from a seed and held against the laws. The same seed makes the same inputs.

    python -m fuzz.generate 1000000 --seed 1 --jobs 2

The exit code is 1 if anything broke.
"""

import argparse
import sys
import time
from multiprocessing import get_context

import perfmodel as pm
from fuzz.laws import Sentinels
from fuzz.making import Maker, Seeded
from fuzz.rounds import try_cell, try_form
from fuzz.tally import Tally

__all__ = ["main", "share"]

_SENTINELS_EVERY = 20_000
_KEPT = 500  # forms of the recent past that are damaged and read


def share(seed: str, count: int) -> Tally:
    """Try *count* inputs: a cell to parse, what it was read as to write, a form to read, and so on."""
    maker, tally, sentinels = Maker(Seeded(seed)), Tally(), Sentinels()
    forms = [pm.to_dict(pm.parse(cell.text, on_error="keep")) for cell in maker.cells[:_KEPT]]
    due = _SENTINELS_EVERY
    while tally.tried.total() < count:
        form = try_cell(maker.cell(), maker, tally)
        if form is not None:
            forms[maker.below(_KEPT)] = form
        try_form(maker.form(forms), tally)
        if tally.tried.total() >= due:
            due += _SENTINELS_EVERY
            tally.hold("sentinels", "all inputs so far", sentinels.check)
    return tally


def main() -> int:
    """Run the generator; return the exit code."""
    options = argparse.ArgumentParser(prog="python -m fuzz.generate", description=(__doc__ or "").partition("\n")[0])
    options.add_argument("count", type=int, nargs="?", default=100_000, help="how many inputs in all")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--jobs", type=int, default=1, help="processes, each with its share and a seed of its own")
    given = options.parse_args()
    begin, tally = time.monotonic(), Tally()
    work = [(f"{given.seed}/{job}", -(-given.count // given.jobs)) for job in range(given.jobs)]
    if given.jobs == 1:
        tally.add(share(*work[0]))
    else:
        with get_context("spawn").Pool(given.jobs) as pool:
            for one in pool.starmap(share, work, chunksize=1):
                tally.add(one)
    tally.close("fuzz", time.monotonic() - begin, given.seed)
    return 1 if tally.broken else 0


if __name__ == "__main__":
    sys.exit(main())
