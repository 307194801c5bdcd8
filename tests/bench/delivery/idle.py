"""What a tick costs when nothing is due, with many leads present."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from statistics import median

from adapters.storage.store import SqlStore, open_store
from deploy.house import PUSH_THREADS
from scheduler.pusher import Pusher
from tests.bench.delivery.alone import alone
from tests.bench.delivery.ground import Ground
from tests.bench.delivery.world import NINE, Sizes
from tests.bench.grid import Line, grid, milliseconds
from tests.fakes.clock import HandClock
from tests.stores import KEY

TIMES = 200
MOST = 2
"""Milliseconds of CPU."""


def measured(url: str) -> Mapping[str, object]:
    """Tick an hour before anything is due."""
    with closing(open_store(url, [KEY])) as store:
        return {"seconds": asyncio.run(_ticks(store))}


async def _ticks(store: SqlStore) -> float:
    clock, spent = HandClock((NINE - timedelta(hours=1)).isoformat()), []
    with ThreadPoolExecutor(PUSH_THREADS) as pool:
        pusher = Pusher(store, clock, {}, pool)
        for _ in range(TIMES):
            began = time.process_time()
            await pusher.tick()
            await pusher.next_due()
            spent.append(time.process_time() - began)
    return median(spent)


def run(ground: Ground, sizes: Sizes) -> None:
    """Print the figure for one kind of database."""
    with ground.fresh(sizes.large) as url:
        found = alone("idle", url)
    line = Line("a tick and the look for what comes next", {"CPU": milliseconds(found["seconds"])})
    grid(f"{ground.kind}: nothing due; {sizes.large.leads:,} leads present (goal: at most {MOST} ms)", [line])
