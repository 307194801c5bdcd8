"""Ten thousand due at one instant: plan, claim, intent and record, beside the raw drivers and the peers."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from tests.bench.delivery.alone import Broken, alone, begun, finished
from tests.bench.delivery.ground import Ground
from tests.bench.delivery.world import Size, Sizes
from tests.bench.grid import Cells, Line, Runs, grid, milliseconds, rate, times

RAW = {"SQLite": "raw_sqlite", "PostgreSQL": "raw_postgres"}
OVER_RAW = 0.6
OVER_PEER = {"SQLite": 12, "PostgreSQL": 4}
LATEST = {"SQLite": 1.0, "PostgreSQL": 1.5}
"""Seconds after which 99 of 100 have to be on their way."""
BLOCKED = 20
"""Milliseconds for which the event loop may be kept from its work."""
FLAT = 1.2
TWO = 1.5
TOGETHER = 4.0
"""Seconds in which two processes have certainly come to their start."""
LONG = 30.0
"""Seconds of one run beyond which it is not repeated."""


def ours(ground: Ground, size: Size, rounds: int, workers: int = 1) -> Runs:
    """Push everything with so many processes."""

    def once(url: str) -> Mapping[str, float]:
        at = time.time() + TOGETHER
        found = [finished(each) for each in [begun("pushing", url, at) for _ in range(workers)]]
        done, seconds = sum(each["done"] for each in found), max(each["ended"] for each in found) - at
        _whole(done, size)
        worst = {name: max(each.get(name, 0.0) for each in found) for name in ("p50", "p99", "block", "peak")}
        return {"rate": done / seconds, "seconds": seconds, "cpu": sum(each["cpu"] for each in found) / done, **worst}

    return repeated(lambda: _on(ground, size, once), rounds)


def raw(ground: Ground, size: Size, rounds: int) -> Runs:
    """Make the same commits with the driver alone."""

    def once(url: str) -> Mapping[str, float]:
        found = alone(RAW[ground.kind], "push", url)
        _whole(found["done"], size)
        return {"rate": found["done"] / found["seconds"], "seconds": found["seconds"]}

    return repeated(lambda: _on(ground, size, once), rounds)


def repeated(once: Callable[[], Mapping[str, float]], rounds: int) -> Runs:
    """Measure several times; what takes long only once."""
    runs = Runs()
    while len(runs.found) < rounds:
        runs.found.append(once())
        if runs.found[-1]["seconds"] > LONG:
            break
    return runs


def _on(ground: Ground, size: Size, once: Callable[[str], Mapping[str, float]]) -> Mapping[str, float]:
    with ground.fresh(size) as url:
        return once(url)


def _whole(done: int, size: Size) -> None:
    if done != size.due:
        raise Broken(f"{done} of {size.due} came")


def run(ground: Ground, sizes: Sizes) -> None:
    """Print the figures."""
    limit = raw(ground, sizes.large, sizes.rounds)
    here = ours(ground, sizes.large, sizes.rounds)
    small = ours(ground, sizes.small, sizes.rounds)
    lines = [
        Line("raw SQL, the same commits, batches of 500", _cells(limit, limit)),
        Line("this bot", _cells(here, limit), f"(goal: {OVER_RAW} x raw, {_late(ground)})"),
        Line(f"this bot, {sizes.small.leads:,} leads", _cells(small, limit)),
    ]
    grid(f"{ground.kind}: plan, claim, intent, record; {sizes.large.said}", lines)
    print(
        f"  {sizes.large.leads:,} leads against {sizes.small.leads:,}: "
        f"{here['seconds'] / small['seconds']:.2f} times the time (goal: at most {FLAT})"
    )


def _late(ground: Ground) -> str:
    return f"p99 {LATEST[ground.kind]} s, block {BLOCKED} ms"


def _cells(runs: Runs, limit: Runs) -> Cells:
    found = {"people": rate(runs), "to raw": times(runs, limit)}
    for head, name in (("late p50", "p50"), ("p99", "p99"), ("block", "block")):
        found[head] = milliseconds(runs[name]) if name in runs else ""
    return found | ({"CPU each": f"{runs['cpu'] * 1e6:,.0f} µs"} if "cpu" in runs else {})
