"""A peer: APScheduler 3.11, one persisted date job for each reminder, in a process of its own.

Its jobs run at most once: each is deleted before it runs. ``misfire_grace_time=None``, because with the default of
one second it drops what it does not reach in time.
"""

from __future__ import annotations

import asyncio
import pickle
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from sqlalchemy import insert

from tests.bench.delivery.watching import Watcher, spread

ROOM = 4_000
"""Jobs that are certainly kept in a second, when they are kept together."""
LONGEST = 60.0
BATCH = 10_000
CALLED: list[float] = []


async def remind(number: int) -> None:
    """Be the reminder: note when it is called."""
    del number
    CALLED.append(time.time())


def _job(scheduler: AsyncIOScheduler, number: int, at: datetime) -> Job:
    return Job(
        scheduler,
        id=f"reminder-{number}",
        name="remind",
        func=f"{__name__}:remind",
        args=(number,),
        kwargs={},
        trigger=DateTrigger(at, UTC),
        executor="default",
        misfire_grace_time=None,
        coalesce=True,
        max_instances=1,
        next_run_time=at,
    )


def _rows(scheduler: AsyncIOScheduler, due: int, others: int, at: datetime) -> Iterator[dict[str, object]]:
    """Return what the job store itself writes of a job; those that are never due share what is pickled."""
    for number in range(due):
        state = pickle.dumps(_job(scheduler, number, at).__getstate__(), pickle.HIGHEST_PROTOCOL)
        yield {"id": f"reminder-{number}", "next_run_time": at.timestamp(), "job_state": state}
    later = at + timedelta(days=7)
    state = pickle.dumps(_job(scheduler, due, later).__getstate__(), pickle.HIGHEST_PROTOCOL)
    for number in range(due, due + others):
        yield {"id": f"reminder-{number}", "next_run_time": later.timestamp() + number, "job_state": state}


async def _measured(url: str, due: int, others: int) -> Mapping[str, object]:
    store = SQLAlchemyJobStore(url=url.replace("postgresql:", "postgresql+psycopg:"))
    scheduler = AsyncIOScheduler(jobstores={"default": store}, timezone=UTC)
    scheduler.start(paused=True)
    at = datetime.now(UTC) + timedelta(seconds=3 + (due + others) / ROOM)
    rows = list(_rows(scheduler, due, others, at))
    with store.engine.begin() as connection:
        for first in range(0, len(rows), BATCH):
            connection.execute(insert(store.jobs_t), rows[first : first + BATCH])
    if datetime.now(UTC) > at:
        raise RuntimeError("the jobs were not kept in time")
    await asyncio.sleep((at - datetime.now(UTC)).total_seconds() - 0.5)
    scheduler.resume()
    watcher, began = Watcher(), at.timestamp()
    with watcher.watching():
        while len(CALLED) < due and time.time() < began + LONGEST:  # noqa: ASYNC110 - a peer's job sets no event
            await asyncio.sleep(0.05)
    scheduler.shutdown(wait=False)
    seconds = max(CALLED) - began
    late = spread([each - began for each in CALLED])
    return {"done": len(CALLED), "seconds": seconds, "block": watcher.longest, **late}


def measured(url: str, due: str, others: str) -> Mapping[str, object]:
    """Let so many jobs come due at one instant, with others present that do not."""
    return asyncio.run(_measured(url, int(due), int(others)))
