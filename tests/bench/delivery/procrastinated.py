"""A peer: Procrastinate 3.10 on PostgreSQL, one scheduled job for each reminder, in a process of its own.

It looks for scheduled jobs every half second here, by default every five. Half of the jobs that are not due were made
before those that are, half after them. What it has not done within four minutes is left undone.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from procrastinate import App, PsycopgConnector
from procrastinate.types import JSONValue

from tests.bench.delivery.watching import Watcher, spread

AT_ONCE = 10
POLL = 0.5
BATCH = 1_000
ROOM = 8_000
"""Jobs that are certainly kept in a second, when they are kept together."""
LONGEST = 240.0


async def _measured(url: str, due: int, others: int) -> Mapping[str, object]:
    app, called = App(connector=PsycopgConnector(conninfo=url)), list[float]()

    @app.task(name="remind")
    async def remind(number: int) -> None:
        del number
        called.append(time.time())

    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        at = datetime.now(UTC) + timedelta(seconds=3 + (due + others) / ROOM)
        later, half = at + timedelta(days=7), others // 2
        for count, when in ((half, later), (due, at), (others - half, later)):
            for first in range(0, count, BATCH):
                jobs: list[dict[str, JSONValue]] = [{"number": each} for each in range(min(BATCH, count - first))]
                await remind.configure(schedule_at=when).batch_defer_async(*jobs)
        if datetime.now(UTC) > at:
            raise RuntimeError("the jobs were not kept in time")
        watcher, began = Watcher(), at.timestamp()
        working = asyncio.create_task(
            app.run_worker_async(
                concurrency=AT_ONCE,
                fetch_job_polling_interval=POLL,
                install_signal_handlers=False,
                listen_notify=False,
            )
        )
        with watcher.watching():
            while len(called) < due and time.time() < began + LONGEST:  # noqa: ASYNC110 - a peer's job sets no event
                await asyncio.sleep(0.05)
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working
    late = spread([each - began for each in called])
    return {"done": len(called), "seconds": max(called) - began, "block": watcher.longest, **late}


def measured(url: str, due: str, others: str) -> Mapping[str, object]:
    """Let so many jobs come due at one instant, with others present that do not."""
    return asyncio.run(_measured(url, int(due), int(others)))
