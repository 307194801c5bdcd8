"""What is watched while something else is measured: the event loop, the memory, how late things come."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

BREATH = 0.001
"""Seconds for which the watcher of the event loop sleeps."""
KILO = 1024


@dataclass(slots=True)
class Watcher:
    """Watches how long the event loop is kept from its work: the longest sleep beyond what was asked for."""

    longest: float = 0.0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch while something else goes on."""
        task = asyncio.ensure_future(self._watch())
        try:
            yield
        finally:
            task.cancel()

    async def _watch(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(BREATH)
            self.longest = max(self.longest, time.perf_counter() - began - BREATH)


def peak() -> float:
    """Return the most megabytes that this process ever had in memory."""
    size = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text("utf-8"))
    return int(size[1]) / KILO if size else 0.0


def spread(late: Sequence[float]) -> Mapping[str, float]:
    """Return the median, the 99th percentile and the largest of these seconds."""
    if len(late) < 2:
        return {}
    return {"p50": sorted(late)[len(late) // 2], "p99": quantiles(late, n=100)[-1], "max": max(late)}
