"""Whoever gets tenants served: in one process, or by workers that share a queue. One contract for both."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from procrastinate.schema import SchemaManager
from psycopg import connect

from adapters.storage.engine import libpq
from adapters.storage.store import SqlStore, open_store
from bot.card import Card
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure
from scheduler.dispatch import Dispatch
from scheduler.dispatch import procrastinate as queued
from scheduler.dispatch.local import Local
from scheduler.pusher import Pusher
from tests.databases import Database
from tests.delivery.crowd import settle
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import KEY

NINE = datetime(2026, 11, 16, 9, tzinfo=ZoneInfo("America/New_York"))
SILENT = 1.5
"""Seconds after which a worker that gives no sign of life is dead here."""
LATEST = "03.04.00_50_post_add_retry_failed_job_procedure.sql"
"""The library's newest change of its tables when our migration made them."""
TENANTS = ("test/one", "test/two", "test/three")
ROOT = Path(__file__).parents[2]
HANGS = """
import asyncio, sys
from tests.delivery import test_dispatch
asyncio.run(test_dispatch.hang(*sys.argv[1:]))
"""


class Slow(Mailbox):
    """A mailbox in which what goes to one tenant is on its way until it is let go."""

    def __init__(self, tenant: str = "") -> None:
        """Hold up this tenant."""
        super().__init__()
        self.tenant = tenant
        self.held = asyncio.Event()
        self.go = asyncio.Event()

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Keep the card, in its time."""
        if to.tenant == self.tenant:
            self.held.set()
            await self.go.wait()
        return await super().post(to, card, delivery)

    def came(self) -> Counter[str]:
        """Return how many cards each tenant has."""
        return Counter(to.tenant for to, _, _ in self.sent)


@pytest.fixture
def store(database: Database) -> Iterator[SqlStore]:
    """A store in which each tenant has three people with a card due."""
    opened = open_store(database.url, [KEY])
    with opened.begin() as tx:
        for tenant in TENANTS:
            for number in range(3):
                settle(tx, Actor("test", f"{tenant.partition('/')[2]}/{number}"), {"Acme": NINE.date()}, NINE)
    yield opened
    opened.close()


def pushers(store: SqlStore, mailbox: Mailbox, stack: AsyncExitStack, clock: HandClock | None = None) -> Pusher:
    """Return a pusher to which it is nine."""
    pool = stack.enter_context(ThreadPoolExecutor(2))
    return Pusher(store, clock or HandClock(NINE.isoformat()), dict.fromkeys(("test", "slack"), mailbox), pool)


@asynccontextmanager
async def served(
    database: Database, store: SqlStore, mailbox: Mailbox, by: Sequence[Pusher] = ()
) -> AsyncIterator[Sequence[Dispatch]]:
    """Give two who wake tenants: in this process on SQLite, over the queue and two workers on PostgreSQL.

    ``by``: whoever serves them, else new ones; of two the first on SQLite.
    """
    async with AsyncExitStack() as stack:
        by = by or [pushers(store, mailbox, stack) for _ in range(2)]
        if database.kind == "sqlite":
            local = Local(by[0])
            yield local, local
            return
        told = asyncio.Event()
        workers: list[asyncio.Task[None]] = []
        for pusher in by:
            queue = await stack.enter_async_context(queued.opened(libpq(database.url), SILENT))
            workers.append(asyncio.create_task(queue.work(pusher.slice, told)))
        clocks = [await stack.enter_async_context(queued.opened(libpq(database.url), SILENT)) for _ in range(2)]
        yield clocks
        told.set()
        await asyncio.gather(*workers)


async def becomes(true: Callable[[], object], within: float = 10.0) -> bool:
    """Wait until something is true; return whether it became so."""
    end = time.monotonic() + within
    while not true() and time.monotonic() < end:  # noqa: ASYNC110 - what is waited for tells nobody
        await asyncio.sleep(0.02)
    return bool(true())


async def test_each_tenant_that_is_woken_is_served(database: Database, store: SqlStore) -> None:
    mailbox = Slow()
    async with served(database, store, mailbox) as (dispatch, _):
        await dispatch.wake(TENANTS[:2])

        assert await becomes(lambda: mailbox.came() == {"test/one": 3, "test/two": 3})


async def test_to_be_woken_twice_by_two_is_harmless(database: Database, store: SqlStore) -> None:
    mailbox = Slow()
    async with served(database, store, mailbox) as clocks:
        await asyncio.gather(*(each.wake(TENANTS) for each in (*clocks, *clocks)))
        assert await becomes(lambda: len(mailbox.sent) == 9)
        await asyncio.gather(*(each.wake(TENANTS) for each in clocks))
        await asyncio.sleep(0.3)

    assert mailbox.came() == dict.fromkeys(TENANTS, 3)


async def test_a_tenant_that_takes_long_holds_up_no_other(database: Database, store: SqlStore) -> None:
    mailbox = Slow("test/one")
    async with served(database, store, mailbox) as (dispatch, _):
        await dispatch.wake(["test/one"])
        await mailbox.held.wait()
        await dispatch.wake(TENANTS)

        assert await becomes(lambda: mailbox.came() == {"test/two": 3, "test/three": 3})
        mailbox.go.set()
        assert await becomes(lambda: mailbox.came() == dict.fromkeys(TENANTS, 3))


async def test_to_look_after_what_the_dead_left_takes_nothing_from_the_living(
    database: Database, store: SqlStore
) -> None:
    mailbox = Slow("test/one")
    async with served(database, store, mailbox) as clocks:
        await clocks[0].wake(["test/one"])
        await mailbox.held.wait()
        await asyncio.sleep(1.2 * SILENT)
        await asyncio.gather(*(each.tidy() for each in clocks))
        mailbox.go.set()

        assert await becomes(lambda: mailbox.came() == {"test/one": 3})


async def test_what_one_was_told_to_wait_nobody_posts_before(database: Database, store: SqlStore) -> None:
    mailbox, clock, minute = Mailbox(), HandClock(NINE.isoformat()), 60.0
    mailbox.failures = [DeliveryFailed("ratelimited", Failure.RETRY, retry_after=minute, for_all=True)]
    async with AsyncExitStack() as stack:
        by = [pushers(store, mailbox, stack, clock) for _ in range(2 if database.kind == "postgresql" else 1)]
        async with served(database, store, mailbox, by) as (dispatch, _):
            _due(store, "T1/alice")
            await dispatch.wake(["slack/T1"])
            assert await becomes(lambda: store.notes.read("pace/slack/T1"))
            _due(store, "T1/bob", "T1/carol")  # they were never claimed, so that nothing but the pace holds them
            for _ in range(20):
                await asyncio.gather(*(each.slice("slack/T1") for each in by), dispatch.wake(["slack/T1"]))
            assert len(mailbox.on_its_way) == 1

            clock.turn(seconds=minute)
            await dispatch.wake(["slack/T1"])
            assert await becomes(lambda: len(mailbox.sent) == 3)


def _due(store: SqlStore, *names: str) -> None:
    with store.begin() as tx:
        for name in names:
            settle(tx, Actor("slack", name), {"Acme": NINE.date()}, NINE)


async def hang(address: str) -> None:
    """Be a worker that has begun to serve a tenant and comes to no end; say so."""

    async def serve(tenant: str) -> int:
        print(tenant, flush=True)  # noqa: T201 - the test waits for it
        await asyncio.sleep(600)
        return 0

    async with queued.opened(address, SILENT) as queue:
        await queue.work(serve, asyncio.Event())


def test_the_tables_of_the_queue_are_those_of_the_installed_library() -> None:
    changes = sorted(each.name for each in Path(SchemaManager.get_migrations_path()).glob("*.sql"))

    assert changes[-1] == LATEST, "a migration has to run the library's newer changes on databases that are there"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_what_a_killed_worker_was_at_another_one_does(database: Database, store: SqlStore) -> None:
    mailbox = Slow()
    address = libpq(database.url)
    dead = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HANGS, address), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    try:
        async with queued.opened(address, SILENT) as clock:
            await clock.wake(["test/one"])
            assert dead.stdout
            assert await asyncio.wait_for(dead.stdout.readline(), 20) == b"test/one\n"
            await clock.wake(["test/one"])  # another job of the tenant waits behind the lock of the first
    finally:
        dead.send_signal(signal.SIGKILL)
        await dead.communicate()

    async with served(database, store, mailbox) as clocks:
        assert not await becomes(lambda: mailbox.sent, within=0.5)
        await asyncio.sleep(SILENT)
        await asyncio.gather(*(each.tidy() for each in clocks))

        assert await becomes(lambda: mailbox.came() == {"test/one": 3})
        with connect(address, autocommit=True) as connection:
            assert await becomes(lambda: connection.execute("SELECT FROM procrastinate_jobs").fetchone() is None)
