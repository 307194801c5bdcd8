"""A pusher that says at which step it is, and its broken variants."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from bot import nudges, recording
from bot.card import Card
from bot.ports import Delivery, DeliveryFailed, State, Store, Tx
from scheduler import pusher, recovery
from scheduler.pusher import Pusher
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


class MortalPusher(Pusher):
    """The pusher, with a place to die before, in and after each of its transactions."""

    def __init__(self, store: MortalStore, clock: SharedClock, platform: Platform, pool: Executor) -> None:
        """Take the platform for all."""
        super().__init__(store, clock, {"test": platform}, pool)
        self._mortal = store

    def _at(self, inside: Step, after: Step, work: Callable[[], object]) -> object:
        self._mortal.step = inside
        try:
            done = work()
        finally:
            self._mortal.step = None
        at(after)
        return done

    def _plan(self) -> int:
        at(Step.BEFORE_PLAN)
        return int(str(self._at(Step.PLANNED, Step.AFTER_PLAN, super()._plan)))

    def _claim(self) -> list[Delivery]:
        found: list[Delivery] = []
        self._at(Step.CLAIMED, Step.AFTER_CLAIM, lambda: found.extend(super(MortalPusher, self)._claim()))
        return found

    def _intend(self, delivery: Delivery) -> pusher._Intent | None:
        found: list[pusher._Intent | None] = []
        self._at(Step.INTENDED, Step.AFTER_INTENT, lambda: found.append(super(MortalPusher, self)._intend(delivery)))
        return found[0]

    def _record(self, delivery: Delivery, message: str) -> Card | None:
        found: list[Card | None] = []
        self._at(
            Step.RECORDED,
            Step.AFTER_RECORD,
            lambda: found.append(super(MortalPusher, self)._record(delivery, message)),
        )
        return found[0]


class MarksFirst(MortalPusher):
    """Records before it posts."""

    def _intend(self, delivery: Delivery) -> pusher._Intent | None:
        intent = super()._intend(delivery)
        if intent:
            self._record(intent.delivery, "soon")
        return intent


class PostsFirst(MortalPusher):
    """Posts before it says that it is going to."""

    async def _deliver(self, delivery: Delivery) -> bool:
        with self._store.begin() as tx:
            to, made = tx.people.account(delivery.person), nudges.make(tx, delivery, self._clock.now())
        if to is None or isinstance(made, nudges.Dropped):
            return False
        message = await self._messengers[to.platform].post(to, made.card, delivery.id)
        intent = await self._run(partial(self._intend, delivery))
        if intent:
            await self._run(partial(self._record, intent.delivery, message))
        return True


class NeverLooks(MortalPusher):
    """Sends again what may have arrived."""

    async def _look(self, delivery: Delivery) -> Delivery | None:
        again = replace(delivery, state=State.CLAIMED)
        return again if self._move(again, State.LOOKING) else None


class OwnTransaction(MortalPusher):
    """Keeps what follows from a card after it has kept that the card arrived."""

    def _record(self, delivery: Delivery, message: str) -> Card | None:
        arrived = replace(delivery, state=State.DELIVERED, message=message, reason="")
        self._move(arrived, delivery.state)
        at(Step.RECORDED)
        with self._store.begin() as tx:
            card = recording.delivered(tx, arrived, self._clock.now())
        at(Step.AFTER_RECORD)
        return card


_BROKEN: Mapping[Mutant, type[MortalPusher]] = {
    Mutant.MARK_FIRST: MarksFirst,
    Mutant.POST_FIRST: PostsFirst,
    Mutant.NEVER_LOOK: NeverLooks,
    Mutant.OWN_TRANSACTION: OwnTransaction,
}


def made(mutant: Mutant, store: Store, clock: SharedClock, platform: Platform, pool: Executor) -> Pusher:
    """Return a pusher as it is, or broken in one way. What a mutant changes in a module stays changed: call it once."""
    match mutant:
        case Mutant.NO_SETTLE:
            recovery.SETTLE = timedelta(0)
        case Mutant.SHORT_SETTLE:
            recovery.SETTLE = timedelta(seconds=60)
        case Mutant.NO_LEASE:
            pusher.LEASE = timedelta(days=365)
        case Mutant.LIBRARY_RETRIES:
            platform.repeats = True
        case Mutant.REPEATS_OFTEN:
            recovery.unreadable = _again_and_again
    return _BROKEN.get(mutant, MortalPusher)(MortalStore(store), clock, platform, pool)


def _again_and_again(delivery: Delivery, now: datetime, failure: DeliveryFailed) -> tuple[recovery.Next, Delivery]:
    del now, failure
    return recovery.Next.SEND, replace(delivery, state=State.CLAIMED, repeated=True)
