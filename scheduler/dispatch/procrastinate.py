"""Serving tenants by several workers: a job of Procrastinate says that a tenant has something due, and no more.

Its lock is the tenant, so one process at a time serves a tenant and paces it, from what the one before it has kept
(`scheduler.pace`); its queueing lock is the tenant, too, so a tenant that is woken again and again waits once. The
table of deliveries is the truth: a job may be lost or come twice (`docs/reliability.md`, "Many machines").
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status

log = logging.getLogger(__name__)
QUEUE = "tenants"
AT_ONCE = 20
"""Tenants that a worker serves at a time: nearly all of that time it waits for a platform."""
SILENT = 30.0
"""Seconds without a sign of life after which a worker is dead."""
SIGNS = 3
"""Signs that a worker gives within that time."""
LAST_WORDS = 10.0
"""Seconds that a worker's jobs get when it is told to stop."""
AGAIN = 1.0
"""Seconds until a worker begins again: the library's ends where it stood still and others took it for dead."""
_POLL = 5.0
"""Seconds after which a worker looks by itself, should PostgreSQL's notice get lost."""


class Queue:
    """A `scheduler.dispatch.Dispatch` over PostgreSQL, and what works on it. Made by `opened`."""

    def __init__(self, app: App, silent: float = SILENT) -> None:
        """Take an open app, and the seconds without a sign of life after which a worker is dead."""
        self._app = app
        self._silent = silent
        self._serve: Callable[[str], Awaitable[int]] = _nobody
        self._task = app.task(name="serve", queue=QUEUE)(self._served)

    async def wake(self, tenants: Sequence[str]) -> None:
        """Have each of these tenants served by some worker, once more at most if it waits already."""
        for tenant in tenants:
            with suppress(AlreadyEnqueued):
                try:
                    await self._task.configure(lock=tenant, queueing_lock=tenant).defer_async(tenant=tenant)
                except ConnectorException as fault:
                    log.warning("the queue cannot be reached (%s); the next sweep wakes again", type(fault).__name__)
                    return

    async def tidy(self) -> None:
        """Take the jobs of workers that died away from them, and wake their tenants.

        The library does not do this by itself, and a job that nobody works on keeps its lock for ever. It is not
        put back but made anew: another job of the tenant may wait already, and there can be only one.
        """
        try:
            stalled = [*await self._app.job_manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=self._silent)]
        except ConnectorException as fault:
            log.warning("the queue cannot be reached (%s)", type(fault).__name__)
            return
        for job in stalled:
            log.warning("a worker died while it served %s: another one does", job.lock)
            if job.id is not None:
                with suppress(ConnectorException):  # another clock was faster
                    await self._app.job_manager.finish_job_by_id_async(job.id, Status.FAILED, delete_job=True)
        await self.wake([job.lock for job in stalled if job.lock])

    async def work(self, serve: Callable[[str], Awaitable[int]], told: asyncio.Event) -> None:
        """Serve tenants until ``told``. ``serve`` begins a slice of what one has due and returns how much that was.

        While there was something, the tenant waits for another turn behind all others.
        """
        self._serve = serve
        telling = asyncio.create_task(told.wait())
        while not told.is_set():
            working = asyncio.create_task(self._working())
            await asyncio.wait({working, telling}, return_when=asyncio.FIRST_COMPLETED)
            working.cancel()
            [ended] = await asyncio.gather(working, return_exceptions=True)
            if not told.is_set():
                log.warning("the worker ended by itself (%s): it begins again", type(ended).__name__)
                await asyncio.wait({telling}, timeout=AGAIN)

    async def _working(self) -> None:
        await self._app.run_worker_async(
            queues=[QUEUE],
            concurrency=AT_ONCE,
            install_signal_handlers=False,
            delete_jobs="always",
            fetch_job_polling_interval=_POLL,
            update_heartbeat_interval=self._silent / SIGNS,
            stalled_worker_timeout=self._silent,
            shutdown_graceful_timeout=LAST_WORDS,
        )

    async def _served(self, tenant: str) -> None:
        if await self._serve(tenant):
            await self.wake([tenant])


async def _nobody(tenant: str) -> int:
    del tenant
    return 0


@asynccontextmanager
async def opened(address: str, silent: float = SILENT) -> AsyncIterator[Queue]:
    """Open the queue in the PostgreSQL database at an address such as ``postgresql://user:password@host/name``."""
    app = App(connector=PsycopgConnector(conninfo=address, min_size=1, max_size=4))
    async with app.open_async():
        yield Queue(app, silent)
