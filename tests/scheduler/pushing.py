"""The real pusher on SQLite in simulated time, with people who all have a card due at nine, and what arrives."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from random import Random

from bot.card import Card
from bot.chat import Actor
from bot.delivery import Delivery, DeliveryFailed, State
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why
from bot.ports import Store
from scheduler.pacing import Pacer
from scheduler.pusher import Pusher
from scheduler.timer import SWEEP
from tests.scheduler.counting import JITTER, OPENED, WIRE, Post
from tests.scheduler.simulated import NINE, Busy, SimulatedClock, SimulatedLoop, simulate
from tests.stores import open_sqlite

SENT = date(2026, 11, 3)
DAY = timedelta(days=1)


def due(store: Store, everybody: Mapping[Actor, bool | str], at: datetime = NINE) -> None:
    """Keep people with a card due at nine, who are woken at an instant; False: one to whom nothing was ever sent.

    True: their last card says which chat is theirs. A text is the last message of somebody else.
    """
    today = NINE.date()
    plan = FollowUp(1, today, Way.FIND_A_NAME, Why.FIRST, today)
    with store.begin() as tx:
        for actor, reached in everybody.items():
            who = Person(short_id(), "America/New_York", ZoneFrom.SAID, "Alice", last_number=1, next_at=at, met=True)
            tx.people.add(who, actor)
            lead = Lead(short_id(), who.id, 1, "Acme", SENT, sent=SENT, last_touch=SENT, clock=SENT, step=1, plan=plan)
            tx.leads.save(lead)
            if reached:
                before = Delivery(short_id(), who.id, f"before/{who.id}", State.DELIVERED, NINE - DAY, NINE - DAY)
                message = reached if isinstance(reached, str) else f"{actor.id.rpartition('/')[2]}/1"
                tx.deliveries.plan(replace(before, message=message))


class Arrivals:
    """A `bot.ports.Messenger` that notes what was posted when; ``fails`` says what happens to a post instead."""

    def __init__(self, loop: SimulatedLoop, luck: Random) -> None:
        """Know no chat: each has to be opened for the first post, unless it was learned."""
        self._loop = loop
        self._luck = luck
        self._known = set[Actor]()
        self.posts: list[Post] = []
        self.looked: list[float] = []
        self.fails: Callable[[Actor], DeliveryFailed | None] = lambda _: None

    def learn(self, to: Actor, near: str) -> None:
        """Know a chat from a message in it."""
        if "/" in near:
            self._known.add(to)

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Take a card, after as long as it is on the wire."""
        del card
        opens = to.platform == "discord" and to not in self._known
        self._known.add(to)
        sent, wire = self._loop.time(), WIRE + self._luck.random() * JITTER
        await asyncio.sleep(wire + (OPENED if opens else 0))
        if failure := self.fails(to):
            raise failure
        self.posts.append(Post(sent, sent + wire, to, opens))
        return f"{to.id}/{delivery}"

    async def look(self, to: Actor, delivery: str, since: object, near: str) -> None:
        """Find nothing."""
        del to, delivery, since, near
        self.looked.append(self._loop.time())

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Take what stands instead."""
        del to, message, card

    def last(self, tenant: str) -> float:
        """Return when the last card of a tenant arrived."""
        return max(post.arrives for post in self.posts if post.to.tenant == tenant)


class Scene:
    """A pusher and its world. Each piece of work on the database costs so many seconds."""

    def __init__(
        self,
        folder: Path,
        everybody: Mapping[Actor, bool | str],
        luck: Random,
        *,
        costs: float = 0.0,
        pacer: Pacer | None = None,
    ) -> None:
        """Lay it out; nothing runs yet."""
        self._file = folder / f"{short_id()}.db"
        self._everybody = everybody
        self._costs = costs
        self._pacer = pacer
        self.loop = SimulatedLoop()
        self.clock = SimulatedClock(self.loop)
        self.arrivals = Arrivals(self.loop, luck)

    def run(self, done: Callable[[], bool]) -> Arrivals:
        """Push as the timer does until it is done, and an hour has not passed; return what arrived."""
        with self.opened() as store:
            simulate(self.loop, self._push(store, done))
        return self.arrivals

    def in_turn(self, workers: int, tenant: str) -> Arrivals:
        """Have a tenant served by so many workers, each slice by the next one, until all is there."""
        with self.opened() as store:
            simulate(self.loop, self._slices(store, workers, tenant))
        return self.arrivals

    async def _slices(self, store: Store, workers: int, tenant: str) -> None:
        due(store, self._everybody)
        messengers, pool = {tenant.partition("/")[0]: self.arrivals}, Busy(self.loop, self._costs)
        pushers = cycle([Pusher(store, self.clock, messengers, pool) for _ in range(workers)])
        while not self.all_there():
            if not await next(pushers).slice(tenant):
                await asyncio.sleep(1)
            assert self.loop.time() < 3600, "an hour passed"

    def opened(self) -> AbstractContextManager[Store]:
        """Open the database."""
        return open_sqlite(self._file)

    async def _push(self, store: Store, done: Callable[[], bool]) -> None:
        due(store, self._everybody)
        platforms = {actor.platform for actor in self._everybody}
        pool = Busy(self.loop, self._costs)
        pusher = Pusher(store, self.clock, dict.fromkeys(platforms, self.arrivals), pool, pacer=self._pacer)
        while not done():
            await pusher.push(await pusher.due())
            at = await pusher.next_due()
            wait = (at - self.clock.now()).total_seconds() if at else SWEEP
            await asyncio.sleep(min(wait, SWEEP) if wait > 0 else SWEEP)
            assert self.loop.time() < 3600, "an hour passed"
        pusher.stop()
        assert await pusher.drained(60)

    def all_there(self) -> bool:
        """Tell whether as many arrived as were due."""
        return len(self.arrivals.posts) >= len(self._everybody)


def once_each(posts: list[Post]) -> bool:
    """Tell whether nobody got two."""
    return len({post.to for post in posts}) == len(posts)
