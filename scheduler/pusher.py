"""Pushing what is due: plan, claim, send, tenant by tenant. The database is the truth; all of it may be repeated."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.ports import Clock, Messenger, NotKept, Store
from scheduler.gathering import Together
from scheduler.ledger import PLAN_BATCH, Ledger
from scheduler.pacing import Pacer
from scheduler.post import Post
from scheduler.stopped import Stopped
from scheduler.turns import Claimed, Turns

log = logging.getLogger(__name__)
Result = TypeVar("Result")
CLAIM_BATCH = 100
"""Deliveries taken at once: as many tasks begin in one turn of the event loop."""
ON_THEIR_WAY = 200
"""Deliveries of one tenant that are brought on at a time, at least as many as may be sent within `turns.AHEAD`.

What is beyond that waits where another process sees it.
"""
LATER = timedelta(seconds=1)
"""When to look again after a tenant whose deliveries are all on their way."""

SOON = timedelta(milliseconds=50)
"""When to look again where that moment passed while others were served."""


class Pusher:
    """Pushes what is due. All work on the database happens in ``pool``, never on the event loop."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        messengers: Mapping[str, Messenger],
        pool: Executor,
        recovered_at: datetime | None = None,
        pacer: Pacer | None = None,
    ) -> None:
        """Take the messengers by platform name.

        What was due until ``recovered_at`` is looked for before it is sent: this database was restored then.
        Without a ``pacer`` everything is paced by `scheduler.limits`; ``Pacer({})`` limits nothing.
        """
        self._clock = clock
        self._pool = pool
        self._stopped = Stopped()
        self._ledger = Ledger(store, clock, messengers.keys(), recovered_at)
        self._turns = Turns(pacer or Pacer(), clock)
        self._post = Post(self._ledger, clock, messengers, self._stopped, self._turns, pool)
        self._keep = Together(self._ledger.keep, pool)
        self._serving: set[str] = set()
        self._on_their_way: dict[str, set[asyncio.Task[None]]] = {}
        self._again: dict[str, datetime] = {}
        """When to look again after tenants that have more to do than may be sent now."""
        self._stopping = False
        self._posted = 0
        """How many cards were posted; some may have arrived by the time at which anybody waits for the others."""

    def stop(self) -> None:
        """Begin nothing more; what is on its way may arrive."""
        self._stopping = True
        self._turns.stop()

    async def drained(self, patience: float) -> bool:
        """Return whether everything that is on its way came to its end within ``patience`` seconds."""
        if not (tasks := self._tasks()):
            return True
        _, left = await asyncio.wait(tasks, timeout=patience)
        return not left

    async def due(self) -> Sequence[str]:
        """Return the tenants that have something due; none where the database cannot be reached, which is logged."""
        try:
            return await self._run(self._ledger.tenants)
        except NotKept:
            log.warning("the database cannot be reached; nudges wait")
            return ()

    async def push(self, tenants: Sequence[str]) -> int:
        """Plan and begin to send what these tenants have due now; return how many deliveries were begun.

        It does not wait until they arrive. They are served one after the other, a batch of each in turn: what was read
        to plan a batch is at hand when it is sent. A database that cannot be reached is logged; the next push tries
        again.
        """
        begun, waiting = 0, tenants
        try:
            while waiting and not self._stopping:
                served = [(tenant, await self._serve(tenant)) for tenant in waiting]
                begun += sum(count for _, (count, _) in served)
                waiting = [tenant for tenant, (_, more) in served if more]
        except NotKept:
            log.warning("the database cannot be reached; nudges wait")
        return begun

    async def slice(self, tenant: str) -> int:
        """Push what a tenant has due as far as it may be sent soon, and wait until it arrived; return how much it was.

        That is never more than can be sent within its lease (`scheduler.turns.AHEAD`).
        """
        begun = await self.push([tenant])
        if tasks := self._on_their_way.get(tenant):
            await asyncio.wait(tasks)
        return begun

    async def tick(self) -> int:
        """Push until nothing more can be sent now, and wait until it arrived; return how many cards were posted."""
        before = self._posted
        while await self.push(await self.due()) or self._tasks():
            await asyncio.gather(*self._tasks())
        return self._posted - before

    async def next_due(self) -> datetime | None:
        """Return the earliest instant at which there is something to do, or None."""
        try:
            soon = self._clock.now() + SOON
            again = {tenant: max(at, soon) for tenant, at in self._again.items()}
            return await self._run(partial(self._ledger.next_due, again))
        except NotKept:
            return None

    async def next_wake(self) -> datetime | None:
        """Return the earliest instant that is still to come at which to look again, or None.

        What is due already counts for nothing: somebody is at it, or the next sweep sees it.
        """
        now = self._clock.now()
        try:
            due = await self._run(partial(self._ledger.next_after, now))
        except NotKept:
            return None
        return min((at for at in (due, *self._again.values()) if at and at > now), default=None)

    async def tidy(self) -> None:
        """Forget forms that nobody finished within their day and old answers; really delete the removed leads."""
        try:
            await self._run(self._ledger.sweep)
        except NotKept:
            log.warning("the database cannot be reached; old forms wait")

    async def _run(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def _tasks(self) -> list[asyncio.Task[None]]:
        return [task for tasks in self._on_their_way.values() for task in tasks]

    async def _serve(self, tenant: str) -> tuple[int, bool]:
        """Plan and begin a batch of what a tenant has due, as far as it may be sent now.

        Return how many deliveries were begun, and whether there may be more.
        """
        if tenant in self._serving:
            return 0, False
        self._serving.add(tenant)
        self._again.pop(tenant, None)
        try:
            planned, pace = await self._run(partial(self._ledger.plan, tenant))
            self._turns.learn(tenant, pace)
            room = self._room(tenant)
            claimed = await self._claim(tenant, room) if room else ()
            turns = [(each, self._turns.take(each)) for each in claimed]
            await self._kept(tenant)
            self._begin(tenant, turns)
            await _gone_on()
        finally:
            self._serving.discard(tenant)
        return len(claimed), room > 0 and (planned == PLAN_BATCH or len(claimed) == room)

    async def _claim(self, tenant: str, most: int) -> Sequence[Claimed]:
        claimed = await self._run(partial(self._ledger.claim, tenant, most))
        if not (claimed and self._turns.paced(tenant)):
            return [Claimed(each) for each in claimed]
        opening = self._turns.slows_openings(tenant)
        return await self._run(partial(self._ledger.addressed, claimed, opening=opening))

    def _room(self, tenant: str) -> int:
        """Return how many deliveries of a tenant may be begun now; where it is none, when to look again is noted."""
        now = self._clock.now()
        if until := self._stopped.until(tenant, now):
            self._again[tenant] = until
            return 0
        most = 1 if self._stopped.tries(tenant) else CLAIM_BATCH
        paced = self._turns.room(tenant)
        room = min(most, paced, ON_THEIR_WAY - len(self._on_their_way.get(tenant, ())))
        if room <= 0:
            self._again[tenant] = now + LATER if paced else self._turns.again(tenant)
        return max(room, 0)

    async def _kept(self, tenant: str) -> None:
        """Have kept what has changed of a tenant's pace: the next one to serve it may be another process."""
        if pace := self._turns.news(tenant):
            await self._keep((tenant, pace))
            self._turns.learn(tenant, pace)

    def _begin(self, tenant: str, turns: Sequence[tuple[Claimed, datetime]]) -> None:
        tasks = self._on_their_way.setdefault(tenant, set())
        for claimed, at in turns:
            task = asyncio.create_task(self._deliver(tenant, claimed, at))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    async def _deliver(self, tenant: str, claimed: Claimed, at: datetime) -> None:
        delivery = claimed.delivery
        try:
            posted = await self._post.deliver(claimed, at)
            self._posted += posted  # not in one line: others are posted while this one waits
            await self._kept(tenant)
        except NotKept:
            log.warning("the database cannot be reached; delivery %s is looked after later", delivery.id)
        except Exception as fault:  # noqa: BLE001 - one broken delivery must not hold up the others
            log.error("delivery %s: %s", delivery.id, type(fault).__name__)  # noqa: TRY400 - the name says it all


async def _gone_on() -> None:
    """Let those that were begun ask for their intent, before others are planned: what was read of them is at hand."""
    for _ in range(2):  # a task begins, and the task that asks for all of them
        await asyncio.sleep(0)
