"""Measuring one thing several times, each time in a process and on a database of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from tests.bench.delivery.alone import Broken, alone, begun, finished
from tests.bench.delivery.ground import Ground
from tests.bench.delivery.world import Size
from tests.bench.grid import Runs

RAW = {"SQLite": "raw_sqlite", "PostgreSQL": "raw_postgres"}
TOGETHER = 4.0
"""Seconds in which processes have certainly come to their start."""
LONG = 20.0
"""Seconds of one run beyond which it is not repeated."""
MOST_OTHERS = 100_000
"""Jobs of a peer that are present and not due. It is not slower with more of them, only its making is."""


def ours(ground: Ground, size: Size, rounds: int, workers: int = 1) -> Runs:
    """Push everything with so many processes."""

    def once(url: str) -> Mapping[str, float]:
        at = time.time() + TOGETHER
        found = [finished(each) for each in [begun("pushing", url, at) for _ in range(workers)]]
        done, seconds = sum(each["done"] for each in found), _last(found) - min(each["began"] for each in found)
        _whole(done, size.due)
        worst = {name: max(each.get(name, 0.0) for each in found) for name in ("p50", "p99", "block", "peak")}
        return {"rate": done / seconds, "seconds": seconds, "cpu": sum(each["cpu"] for each in found) / done, **worst}

    return repeated(lambda: _on(ground, size, once), rounds)


def raw(ground: Ground, size: Size, rounds: int) -> Runs:
    """Make the same commits with the driver alone."""

    def once(url: str) -> Mapping[str, float]:
        found = alone(RAW[ground.kind], "push", url)
        _whole(found["done"], size.due)
        return rated(found)

    return repeated(lambda: _on(ground, size, once), rounds)


def apscheduler(ground: Ground, size: Size, rounds: int) -> Runs:
    """Let APScheduler run a job for each who is due."""

    def once() -> Mapping[str, float]:
        with ground.empty() as url:
            return rated(alone("apscheduled", url, size.due, min(size.leads - size.due, MOST_OTHERS)))

    return repeated(once, rounds)


def procrastinate(ground: Ground, due: int, others: int) -> Runs:
    """Let Procrastinate run a job for each who is due, once: it takes long."""

    def once() -> Mapping[str, float]:
        with ground.empty() as url:
            return rated(alone("procrastinated", url, due, others))

    return repeated(once, 1)


def rated(found: Mapping[str, float]) -> Mapping[str, float]:
    """Add how many were done in a second."""
    return {**found, "rate": found["done"] / found["seconds"]}


def repeated(once: Callable[[], Mapping[str, float]], rounds: int) -> Runs:
    """Measure several times; what takes long only once."""
    runs = Runs()
    while len(runs.found) < rounds:
        runs.found.append(once())
        if runs.found[-1]["seconds"] > LONG:
            break
    return runs


def _last(found: Sequence[Mapping[str, float]]) -> float:
    return max(each["ended"] for each in found)


def _on(ground: Ground, size: Size, once: Callable[[str], Mapping[str, float]]) -> Mapping[str, float]:
    with ground.fresh(size) as url:
        return once(url)


def _whole(done: int, due: int) -> None:
    if done != due:
        raise Broken(f"{done} of {due} came")
