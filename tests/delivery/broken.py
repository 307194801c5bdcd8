"""Broken variants of the pusher, each in one way."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from math import inf

from bot import nudges, planning, recording
from bot.card import Card
from bot.delivery import Delivery, DeliveryFailed, State
from bot.ids import short_id
from bot.ports import Store
from scheduler import ledger, post, recovery
from scheduler.ledger import Intent, Ledger
from scheduler.pusher import Pusher
from scheduler.turns import Claimed
from tests.delivery.mortal import MortalLedger, MortalPost, MortalStore
from tests.delivery.steps import Step, at
from tests.delivery.world import Platform, SharedClock


class Mutant(StrEnum):
    """A way to get it wrong. The matrix has to notice each of them."""

    NONE = "as it is"
    MARK_FIRST = "recorded before the post"
    POST_FIRST = "posted before the intent"
    NO_SETTLE = "what is not found was not sent"
    SHORT_SETTLE = "settled after a minute"
    SETTLE_FROM_FIRST = "the settle time from the first try"
    NEVER_LOOK = "sent again without a look"
    OWN_TRANSACTION = "what follows in a transaction of its own"
    LIBRARY_RETRIES = "the library posts again by itself"
    NO_LEASE = "a claim without an end"
    SHORT_LEASE = "a lease shorter than the time-out"
    MARK_AT_CLAIM = "marked as sent before the post"
    NONCE_AGE = "the age of the nonce from the last try"
    NO_FENCE_ON_INTENT = "no fence on the intent"
    NO_FENCE_ON_RECORD = "no fence on the record"
    NO_GUARD = "no guard before the post"
    NO_KEY = "planned without a key"
    REPEATS_OFTEN = "repeated as long as nobody can look"


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


class MarksAtClaim(MortalLedger):
    """Records what it claims, and posts it then."""

    def __init__(
        self, store: MortalStore, clock: SharedClock, running: Collection[str], recovered_at: datetime | None = None
    ) -> None:
        """Remember what is still to be posted."""
        super().__init__(store, clock, running, recovered_at)
        self._marked: dict[str, Intent | None] = {}

    def claim(self, tenant: str, most: int) -> Sequence[Delivery]:
        """Claim and record, and die or not."""
        claimed = Ledger.claim(self, tenant, most)
        intents = Ledger.intend(self, claimed)
        Ledger.record(self, [each.delivery for each in intents if each])
        self._marked.update(zip((each.id for each in claimed), intents, strict=True))
        at(Step.AFTER_CLAIM)
        return claimed

    def intend(self, claimed: Sequence[Delivery]) -> list[Intent | None]:
        """Post what was recorded already."""
        return [self._marked.get(each.id) for each in claimed]


class UnfencedIntent(MortalLedger):
    """Intends what somebody else may have by now."""

    def intend(self, claimed: Sequence[Delivery]) -> list[Intent | None]:
        """Note the intent, whoever has it."""
        self._mortal.fenced = False
        try:
            return super().intend(claimed)
        finally:
            self._mortal.fenced = True


class UnfencedRecord(MortalLedger):
    """Records what somebody else may have recorded by now."""

    def record(self, arrived: Sequence[Delivery]) -> list[Card | None]:
        """Record, whoever has it."""
        self._mortal.fenced = False
        try:
            return super().record(arrived)
        finally:
            self._mortal.fenced = True


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


class RepeatsTheNonce(MortalPost):
    """Trusts the platform to know its nonce for so long after the last try; it knows it so long after the first."""

    async def _looked(self, delivery: Delivery) -> Delivery | None:
        last = delivery.last_intent_at or self._clock.now()
        if self._clock.now() - last >= _KNOWN_FOR:
            return await super()._looked(delivery)
        again = replace(delivery, state=State.CLAIMED)
        return again if self._ledger.move(again, State.LOOKING) else None


_KNOWN_FOR = timedelta(seconds=150)


class MortalPusher(Pusher):
    """The pusher with another ledger and another post."""

    def __init__(
        self,
        store: MortalStore,
        clock: SharedClock,
        platform: Platform,
        pool: Executor,
        mutant: Mutant,
        recovered_at: datetime | None,
    ) -> None:
        """Take the platform for all."""
        super().__init__(store, clock, {"test": platform}, pool)
        ledger = _LEDGERS.get(mutant, MortalLedger)(store, clock, {"test"}, recovered_at)
        self._ledger = ledger
        self._post = _POSTS.get(mutant, MortalPost)(ledger, clock, platform, pool)


_LEDGERS: Mapping[Mutant, type[MortalLedger]] = {
    Mutant.MARK_FIRST: MarksFirst,
    Mutant.MARK_AT_CLAIM: MarksAtClaim,
    Mutant.OWN_TRANSACTION: OwnTransaction,
    Mutant.NO_FENCE_ON_INTENT: UnfencedIntent,
    Mutant.NO_FENCE_ON_RECORD: UnfencedRecord,
}
_POSTS: Mapping[Mutant, type[MortalPost]] = {
    Mutant.POST_FIRST: PostsFirst,
    Mutant.NEVER_LOOK: NeverLooks,
    Mutant.NONCE_AGE: RepeatsTheNonce,
}


def made(
    mutant: Mutant,
    store: Store,
    clock: SharedClock,
    platform: Platform,
    pool: Executor,
    recovered_at: datetime | None = None,
) -> Pusher:
    """Return a pusher as it is, or broken in one way. What a mutant changes in a module stays changed: call it once."""
    match mutant:
        case Mutant.NO_SETTLE:
            recovery.SETTLE = timedelta(0)
        case Mutant.SHORT_SETTLE:
            recovery.SETTLE = timedelta(seconds=60)
        case Mutant.SETTLE_FROM_FIRST:
            vars(recovery)["_last"] = lambda delivery, now: delivery.first_intent_at or now
        case Mutant.NO_LEASE:
            ledger.LEASE = timedelta(days=365)
        case Mutant.SHORT_LEASE:
            ledger.LEASE = timedelta(seconds=5)
        case Mutant.NO_GUARD:
            post.LONGEST_PAUSE = inf
        case Mutant.NO_KEY:
            vars(planning)["delivery_id"] = lambda _: short_id()
        case Mutant.LIBRARY_RETRIES:
            platform.repeats = True
        case Mutant.REPEATS_OFTEN:
            recovery.unreadable = _again_and_again
    return MortalPusher(MortalStore(store), clock, platform, pool, mutant, recovered_at)


def _again_and_again(delivery: Delivery, now: datetime, failure: DeliveryFailed) -> Delivery:
    del now, failure
    return replace(delivery, state=State.CLAIMED, repeated=True)
