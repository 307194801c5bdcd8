"""What wakes the bot: one job at the next due instant, and a sweep every few seconds.

The sweep is there because a sleep stops while a machine is suspended, and because other
processes plan too. APScheduler holds no job of anybody's: what is due is a query.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.ports import Clock

SWEEP = 5.0
TIDY = 60.0
_WAKE = "wake"
_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""Linux alone has a clock that goes on in a suspended machine; macOS's monotonic clock does not stop for a pause."""


class SystemClock:
    """The machine's clock: the only reader of real time."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)

    def passed(self) -> float:
        """Return seconds since the machine started, those in which it slept included where the machine tells."""
        return time.clock_gettime(_SLEEPLESS)


class Timer:
    """Calls ``tick`` whenever something is due by ``clock``, and ``tidy`` once a minute."""

    def __init__(
        self,
        clock: Clock,
        tick: Callable[[], Awaitable[object]],
        next_due: Callable[[], Awaitable[datetime | None]],
        tidy: Callable[[], Coroutine[None, None, None]],
        sweep: float = SWEEP,
    ) -> None:
        """Take what to call, and the seconds between two sweeps."""
        self._clock = clock
        self._tick = tick
        self._next_due = next_due
        self._tidy = tidy
        self._sweep = sweep
        self._running: set[asyncio.Task[None]] = set()
        self._jobs = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """Begin to sweep, at once and then every few seconds; needs a running event loop."""
        now = datetime.now(UTC)
        every = IntervalTrigger(seconds=self._sweep, timezone=UTC)
        self._jobs.add_job(self._kept, every, (self._run,), next_run_time=now, id="sweep")
        every_minute = IntervalTrigger(seconds=TIDY, timezone=UTC)
        self._jobs.add_job(self._kept, every_minute, (self._tidy,), next_run_time=now, id="tidy")
        self._jobs.start()

    async def stop(self, patience: float) -> bool:
        """Call nothing any more; return whether what was running came to its end within ``patience`` seconds."""
        if self._jobs.running:
            self._jobs.shutdown(wait=False)
        if not self._running:
            return True
        _, left = await asyncio.wait(self._running, timeout=patience)
        return not left

    async def _kept(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        """Run work in a task of its own: APScheduler cancels its jobs when it stops, and a card may be on its way."""
        task = asyncio.create_task(work())
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        with suppress(asyncio.CancelledError):
            await asyncio.shield(task)

    async def _run(self) -> None:
        await self._tick()
        await self._wake_at(await self._next_due())

    async def _wake_at(self, due: datetime | None) -> None:
        """Move the wake-up to the next due instant; what is due already is the next sweep's."""
        wait = due - self._clock.now() if due else None
        if wait is None or not timedelta(0) < wait:
            return
        at = DateTrigger(datetime.now(UTC) + wait, timezone=UTC)
        self._jobs.add_job(self._kept, at, (self._run,), id=_WAKE, replace_existing=True)
