"""A pusher that says at which step it is, and its broken variants."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot import nudges, recording
from bot.card import Card
from bot.ports import Delivery, DeliveryFailed, State, Store, Tx
from scheduler import ledger, recovery
from scheduler.ledger import Intent, Ledger
from scheduler.pacing import Pacer
from scheduler.post import Post
from scheduler.pusher import Pusher
from scheduler.stopped import Stopped
from scheduler.turns import Claimed, Turns
from tests.delivery.steps import Step, at
from tests.delivery.world import Platform, SharedClock


class Mutant(StrEnum):
    """A way to get it wrong. The matrix has to notice each of them."""

    NONE = "as it is"
    MARK_FIRST = "recorded before the post"
    POST_FIRST = "posted before the intent"
    NO_SETTLE = "what is not found was not sent"
    SHORT_SETTLE = "settled after a minute"
    NEVER_LOOK = "sent again without a look"
    OWN_TRANSACTION = "what follows in a transaction of its own"
    LIBRARY_RETRIES = "the library posts again by itself"
    NO_LEASE = "a claim without an end"
    REPEATS_OFTEN = "repeated as long as nobody can look"


class MortalStore:
    """A store that says when a transaction is about to be committed."""

    def __init__(self, store: Store) -> None:
        """Take the real one."""
        self._store = store
        self.step: Step | None = None

    def begin(self) -> AbstractContextManager[Tx]:
        """Open a transaction."""
        return self._begin()

    @contextmanager
    def _begin(self) -> Iterator[Tx]:
        with self._store.begin() as tx:
            yield tx
            if self.step:
                at(self.step)


class MortalLedger(Ledger):
    """The ledger, with a place to die before, in and after each of its transactions."""

    def __init__(self, store: MortalStore, clock: SharedClock, running: Collection[str]) -> None:
        """Take the real store in its mortal wrapping."""
        super().__init__(store, clock, running)
        self._mortal = store

    def plan(self, tenant: str) -> int:
        """Plan, and die or not."""
        at(Step.BEFORE_PLAN)
        with self._passing(Step.PLANNED, Step.AFTER_PLAN):
            return super().plan(tenant)

    def claim(self, tenant: str, most: int) -> Sequence[Delivery]:
        """Claim, and die or not."""
        with self._passing(Step.CLAIMED, Step.AFTER_CLAIM):
            return super().claim(tenant, most)

    def intend(self, claimed: Sequence[Delivery]) -> list[Intent | None]:
        """Note the intent, and die or not."""
        with self._passing(Step.INTENDED, Step.AFTER_INTENT):
            return super().intend(claimed)

    def record(self, arrived: Sequence[Delivery]) -> list[Card | None]:
        """Record, and die or not."""
        with self._passing(Step.RECORDED, Step.AFTER_RECORD):
            return super().record(arrived)

    @contextmanager
    def _passing(self, inside: Step, after: Step) -> Iterator[None]:
        self._mortal.step = inside
        try:
            yield
        finally:
            self._mortal.step = None
        at(after)


class MarksFirst(MortalLedger):
    """Records before it is posted."""

    def intend(self, claimed: Sequence[Delivery]) -> list[Intent | None]:
        """Note the intent, and that it arrived."""
        intents = super().intend(claimed)
        self.record([intent.delivery for intent in intents if intent])
        return intents


class OwnTransaction(MortalLedger):
    """Keeps what follows from a card after it has kept that the card arrived."""

    def record(self, arrived: Sequence[Delivery]) -> list[Card | None]:
        """Record in two transactions."""
        for each in arrived:
            self.move(replace(each, state=State.DELIVERED, reason=""), each.state)
        at(Step.RECORDED)
        with self._mortal.begin() as tx:
            people = dict(tx.people.some([each.person for each in arrived]))
            recording.follow(tx, arrived, people, self._clock.now())
        at(Step.AFTER_RECORD)
        return [None] * len(arrived)


class MortalPost(Post):
    """The post, which a mutant changes."""

    def __init__(self, ledger: MortalLedger, clock: SharedClock, platform: Platform, pool: Executor) -> None:
        """Take the platform for all."""
        super().__init__(ledger, clock, {"test": platform}, Stopped(), Turns(Pacer(), clock), pool)
        self._platform = platform


class PostsFirst(MortalPost):
    """Posts before it says that it is going to."""

    async def deliver(self, claimed: Claimed, at: datetime) -> bool:
        """Post, then note the intent."""
        del at
        ledger, delivery = self._ledger, claimed.delivery
        with ledger._store.begin() as tx:
            to, made = tx.people.account(delivery.person), nudges.make(tx, [delivery], self._clock.now())[delivery.id]
        if to is None or not isinstance(made, nudges.Made):
            return False
        message = await self._platform.post(to, made.card, delivery.id)
        for intent in ledger.intend([delivery]):
            if intent:
                ledger.record([replace(intent.delivery, message=message)])
        return True


class NeverLooks(MortalPost):
    """Sends again what may have arrived."""

    async def _looked(self, delivery: Delivery) -> Delivery | None:
        again = replace(delivery, state=State.CLAIMED)
        return again if self._ledger.move(again, State.LOOKING) else None


class MortalPusher(Pusher):
    """The pusher with another ledger and another post."""

    def __init__(
        self, store: MortalStore, clock: SharedClock, platform: Platform, pool: Executor, mutant: Mutant
    ) -> None:
        """Take the platform for all."""
        super().__init__(store, clock, {"test": platform}, pool)
        ledger = _LEDGERS.get(mutant, MortalLedger)(store, clock, {"test"})
        self._ledger = ledger
        self._post = _POSTS.get(mutant, MortalPost)(ledger, clock, platform, pool)


_LEDGERS: Mapping[Mutant, type[MortalLedger]] = {
    Mutant.MARK_FIRST: MarksFirst,
    Mutant.OWN_TRANSACTION: OwnTransaction,
}
_POSTS: Mapping[Mutant, type[MortalPost]] = {Mutant.POST_FIRST: PostsFirst, Mutant.NEVER_LOOK: NeverLooks}


def made(mutant: Mutant, store: Store, clock: SharedClock, platform: Platform, pool: Executor) -> Pusher:
    """Return a pusher as it is, or broken in one way. What a mutant changes in a module stays changed: call it once."""
    match mutant:
        case Mutant.NO_SETTLE:
            recovery.SETTLE = timedelta(0)
        case Mutant.SHORT_SETTLE:
            recovery.SETTLE = timedelta(seconds=60)
        case Mutant.NO_LEASE:
            ledger.LEASE = timedelta(days=365)
        case Mutant.LIBRARY_RETRIES:
            platform.repeats = True
        case Mutant.REPEATS_OFTEN:
            recovery.unreadable = _again_and_again
    return MortalPusher(MortalStore(store), clock, platform, pool, mutant)


def _again_and_again(delivery: Delivery, now: datetime, failure: DeliveryFailed) -> tuple[recovery.Next, Delivery]:
    del now, failure
    return recovery.Next.SEND, replace(delivery, state=State.CLAIMED, repeated=True)
