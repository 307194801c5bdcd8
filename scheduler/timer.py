"""What wakes the bot: one job at the next due instant, and a sweep every few seconds.

The sweep is there because a sleep stops while a machine is suspended, and because other
processes plan too. APScheduler holds no job of anybody's: what is due is a query.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.date import DateTrigger

from bot.ports import Clock

SWEEP = 5.0
"""Seconds between two looks at what is due, besides those at the instant for which the timer is set."""
TIDY = 60.0
"""Seconds between two times at which what is old is forgotten."""
LONGEST_ANSWER = 2.0
"""Seconds that another clock may take to tell the time: it is taken to have read it half-way."""
JUMP = 1.0
"""Seconds by which the machine's clock and what has passed differ between two sweeps: from then on it is a jump."""
NOTABLE_JUMP = 120.0
"""Seconds by which the machine's clock jumps before it is said."""
log = logging.getLogger(__name__)
_WAKE = "wake"
_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""Linux alone has a clock that goes on in a suspended machine; macOS's monotonic clock does not stop for a pause."""


class SystemClock:
    """The machine's clock, or another one that it follows: the only reader of real time."""

    def __init__(self) -> None:
        """Follow none."""
        self._set: tuple[datetime, float] | None = None
        """What the other one showed, and what had passed then."""

    def now(self) -> datetime:
        """Return the present instant in UTC. Where another clock is followed, no jump of the machine's moves it."""
        if self._set is None:
            return datetime.now(UTC)
        shown, then = self._set
        return shown + timedelta(seconds=self.passed() - then)

    def passed(self) -> float:
        """Return seconds since the machine started, those in which it slept included where the machine tells."""
        return time.clock_gettime(_SLEEPLESS)

    def follow(self, ask: Callable[[], datetime | None]) -> timedelta | None:
        """Follow the clock that ``ask`` tells of, from now on; return how far it is ahead of the machine's.

        Where it tells nothing, none is followed and nothing is apart. None: the answer took so long that it says
        nothing, and all is as it was.
        """
        before, machine = self.passed(), datetime.now(UTC)
        shown = ask()
        took = self.passed() - before
        if shown is None:
            self._set = None
            return timedelta(0)
        if took > LONGEST_ANSWER:
            return None
        self._set = (shown, before + took / 2)
        return shown - machine - timedelta(seconds=took / 2)


class _Every(BaseTrigger):  # type: ignore[misc] # APScheduler 3 is not typed
    """Fires so many seconds after it fired. APScheduler's own goes through every time that was missed, one by one."""

    def __init__(self, seconds: float) -> None:
        self._span = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """Return the time after this one."""
        del previous
        return now + self._span


class Timer:
    """Calls ``tick`` whenever something is due by ``clock``, and ``tidy`` once a minute."""

    def __init__(
        self,
        clock: Clock,
        tick: Callable[[], Awaitable[object]],
        next_wake: Callable[[], Awaitable[datetime | None]],
        tidy: Callable[[], Coroutine[None, None, None]],
        sweep: float = SWEEP,
    ) -> None:
        """Take what to call, and the seconds between two sweeps."""
        self._clock = clock
        self._tick = tick
        self._next_wake = next_wake
        self._tidy = tidy
        self._sweep = sweep
        self._running: set[asyncio.Task[None]] = set()
        self._watching: asyncio.Task[None] | None = None
        self._jobs = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """Begin to sweep, at once and then every few seconds; needs a running event loop."""
        self._lay_out()
        self._jobs.start()
        self._watching = asyncio.create_task(self._watch())

    def _lay_out(self) -> None:
        """Put the regular jobs where they belong by the machine's clock, the first of each at once."""
        now = datetime.now(UTC)
        for name, work, seconds in (("sweep", self._run, self._sweep), ("tidy", self._tidy, TIDY)):
            self._jobs.add_job(self._kept, _Every(seconds), (work,), next_run_time=now, id=name, replace_existing=True)

    async def _watch(self) -> None:
        """Lay the jobs out anew when the machine's clock jumps: APScheduler goes by it, and back is a long time."""
        machine = SystemClock()
        shown, then = machine.now(), machine.passed()
        while True:
            await asyncio.sleep(self._sweep)
            jumped = (machine.now() - shown).total_seconds() - (machine.passed() - then)
            shown, then = machine.now(), machine.passed()
            if abs(jumped) > JUMP:
                self._lay_out()
            if abs(jumped) > NOTABLE_JUMP:
                log.warning("the machine's clock jumped by %+.0f s: please see whether it is right", jumped)

    async def stop(self, patience: float) -> bool:
        """Call nothing any more; return whether what was running came to its end within ``patience`` seconds."""
        if self._watching:
            self._watching.cancel()
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
        await self._wake_at(await self._next_wake())

    async def _wake_at(self, due: datetime | None) -> None:
        """Move the wake-up to the next due instant; what is due already is the next sweep's."""
        wait = due - self._clock.now() if due else None
        if wait is None or not timedelta(0) < wait:
            return
        at = DateTrigger(datetime.now(UTC) + wait, timezone=UTC)
        self._jobs.add_job(self._kept, at, (self._run,), id=_WAKE, replace_existing=True)
