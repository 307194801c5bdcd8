"""Taking times, and printing them as a table."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from statistics import quantiles

PERCENT = 100


@dataclass(frozen=True, slots=True)
class Figure:
    """What one thing took: seconds of each run. ``goal`` says in words what it should be."""

    name: str
    seconds: Sequence[float]
    goal: str = ""

    @property
    def median(self) -> float:
        """The middle one, in milliseconds."""
        return sorted(self.seconds)[len(self.seconds) // 2] * 1000

    @property
    def p99(self) -> float:
        """What 99 of 100 stay below, in milliseconds."""
        return quantiles(self.seconds, n=PERCENT)[-1] * 1000 if len(self.seconds) > 1 else self.median


def taken(work: Callable[[], object], times: int) -> list[float]:
    """Run the work so often, after a tenth of that to warm up, and return the seconds of each run."""
    for _ in range(times // 10):
        work()
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return found


async def taken_async(work: Callable[[], Awaitable[object]], times: int) -> list[float]:
    """Do the same with work that is awaited."""
    for _ in range(times // 10):
        await work()
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        await work()
        found.append(time.perf_counter() - begun)
    return found


def table(title: str, figures: Sequence[Figure], baseline: Figure | None = None) -> None:
    """Print figures below each other; with a baseline, also as its multiple and its difference."""
    print(f"\n{title}")
    for each in figures:
        against = (
            f"{each.median / baseline.median:8.2f} x  {each.median - baseline.median:+9.3f} ms" if baseline else ""
        )
        print(f"  {each.name:<58} p50 {each.median:9.3f} ms  p99 {each.p99:9.3f} ms {against}  {each.goal}")
